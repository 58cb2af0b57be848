//! `print`: a questions file as one document for a reviewer.

use crate::base::phrases::{Language, language, phrase, say};
use crate::cli::args::{Args, DocumentFormat, PrintArgs};
use crate::cli::exit::{Exit, Quit};
use crate::cli::read_file::{OtherWords, ReadFile};
use crate::cli::{clock, files, output::print, reviewed_parts};
use crate::content::helplines::Helplines;
use crate::content::model::Questionnaire;
use crate::content::review::{Inventory, changes, texts_of};
use crate::content::words_file::{MatchedWords, TextStanding};
use crate::prover::diagram::Budget;
use crate::prover::lookahead::ResultsAfter;
use crate::prover::proof::{prove, shortest_sheets};
use crate::ui::review_document::{OldFile, OriginalText, ReviewDocument, has_an_example, originals};

/// The place whose help lines are printed unless another is named: one where the language is spoken.
fn usual_place() -> &'static str {
    match language() {
        Language::English => "GB-ENG",
        Language::Spanish => "ES",
    }
}

/// Prints a questions file for a reviewer.
pub(crate) fn print_for_review(args: &Args, options: &PrintArgs) -> anyhow::Result<()> {
    let read = || match &options.file {
        Some(path) => files::in_words(args, files::checked_with_source(path, args.plain, Questionnaire::read)?),
        None => files::questions(args),
    };
    let (file, helplines) = files::both_of(read(), || files::read_helplines(args))?;
    files::require_audiences(args, &helplines.value, &file)?;
    let place = match &args.place {
        Some(id) => files::place(&helplines.value, id)?,
        None => helplines.value.place_named(usual_place()).unwrap_or(helplines.value.world()),
    };
    if options.since.is_some() && file.words.is_some() {
        return Err(Quit::saying(Exit::Usage, phrase("cli-print-since-words")));
    }
    let old = options.since.as_ref().map(|path| files::checked_with_source(path, args.plain, Questionnaire::read)).transpose()?;
    let since = old.as_ref().map(|old| OldFile {
        name: old.name.clone(),
        questionnaire: &old.value,
        changes: changes(&Inventory::of_source(&old.source), &Inventory::of_source(&file.source)),
    });
    let parts = reviewed_parts::parts(&file, &helplines);
    let items = Inventory::of_source(&file.source).items.into_iter().map(|item| ((item.group, item.id), item.part)).collect();
    // A second run of the prover, only where the file has no example of its own.
    let shown = file.value.outcome_ixs().all(|outcome| has_an_example(&file.value, outcome));
    let shortest = if shown { Vec::new() } else { shortest_sheets(&file.value, Budget::default()) };
    let document = ReviewDocument {
        questionnaire: &file.value,
        helplines: &helplines.value,
        place,
        place_is_usual: args.place.is_none(),
        proof: prove(&file.value, Budget::default()),
        after: ResultsAfter::of(&file.value, Budget::default()),
        shortest,
        items,
        reviewed: reviewed_parts::reviewed_sentence(&file, &helplines)
            .unwrap_or_else(|| phrase("problem-not-reviewed").to_owned()),
        parts: parts.into_iter().collect(),
        is_translation: file.words.is_some(),
        originals: file.words.as_ref().map(|words| beneath(&file, words)).unwrap_or_default(),
        lines_to_redo: helplines.words.as_ref().map(|words| to_redo(&helplines, words)).unwrap_or_default(),
        name: file.name.clone(),
        day: clock::today()?.to_string(),
        since,
    };
    let text = match options.format {
        DocumentFormat::Html => document.as_html(),
        DocumentFormat::Markdown => document.as_markdown(),
    };
    match &options.out {
        None => print(&text),
        Some(path) => {
            files::create(path, &text)?;
            print(&format!("{}\n", say!("cli-print-written", file = files::shown(path))))
        }
    }
}

/// The original of every text of the questions, in the words that they were read in.
fn beneath(file: &ReadFile<Questionnaire>, words: &OtherWords) -> Vec<OriginalText> {
    let texts = texts_of(&file.source);
    originals(&MatchedWords::new(&words.of_questions(), &texts))
}

/// The texts of the help lines that have no translation in a words file, or one of an earlier text: a reviewer couldn't tell.
fn to_redo(lines: &ReadFile<Helplines>, words: &OtherWords) -> Vec<OriginalText> {
    let OtherWords::Named(words) = words else { return Vec::new() };
    let texts = texts_of(&lines.source);
    let all = originals(&MatchedWords::new(words, &texts));
    all.into_iter().filter(|text| text.standing != TextStanding::Current).collect()
}
