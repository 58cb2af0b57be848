//! `hazards` and `review`: the hazard log for a safety officer, and a review written into a questions file.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::Value;

use crate::base::calendar::Day;
use crate::base::phrases::{Language, language, phrase, say, within};
use crate::base::text;
use crate::cli::args::{Args, ReviewArgs};
use crate::cli::exit::{Exit, Quit};
use crate::cli::output::{listed, print};
use crate::cli::read_file::OtherWords;
use crate::cli::reviewed_parts::{parts, parts_of_tree};
use crate::cli::{clock, files};
use crate::content::document::{self, FileKind, NodeKind, Span, Spanned};
use crate::content::model::{Hazard, Questionnaire, Review};
use crate::content::review::{Inventory, Part, PartFingerprints, fingerprints, texts_in_order, texts_of};
use crate::content::words_file::{MatchedWords, WordsFile, untranslated};
use crate::ui::review_document::control_in_words;

/// Texts without a translation that are named.
const NAMED: usize = 5;

/// Prints the hazard log of a file as Markdown: words first, and the whole log as YAML at the end.
pub(crate) fn hazards(args: &Args, path: Option<&Path>) -> anyhow::Result<()> {
    let file = match path {
        Some(path) => files::checked_with_source(path, args.plain, Questionnaire::read)?,
        None => files::questions(args)?,
    };
    let q = &file.value;
    if q.hazards.is_empty() {
        return Err(Quit::saying(Exit::Failed, &say!("cli-hazards-none", file = &file.name)));
    }
    let mut out = "---\n".to_owned();
    out.push_str(&format!("title: {}\n", quoted(&say!("cli-hazards-title", title = &q.title))));
    let [file, rules, words] = [&q.fingerprints.file, &q.fingerprints.rules, &q.fingerprints.words].map(|f| quoted(f));
    out.push_str(&format!("questionnaire: {file}\nrules: {rules}\nwords: {words}\nprinted: {}\n", clock::today()?));
    let (ratings, conformity) = (phrase("cli-hazards-ratings"), phrase("cli-hazards-conformity"));
    out.push_str(&format!("ratings: {ratings}\nconformity: {conformity}\n---\n\n"));
    out.push_str(&format!("# {}\n\n", say!("cli-hazards-heading", title = text::clean(&q.title))));
    let severity = say!("cli-hazards-severity", scale = phrase("problem-severity-scale"));
    let likelihood = say!("cli-hazards-likelihood", scale = phrase("problem-likelihood-scale"));
    let built_in = path.is_none() && args.questions.is_none();
    let english = if built_in && language() != Language::English { phrase("check-own-in-english") } else { "" };
    let lead = format!("{} {english}", phrase("cli-hazards-lead"));
    out.push_str(&format!("{}\n\n- {severity}\n- {likelihood}\n", lead.trim_end()));
    out.extend(q.hazards.iter().map(|h| as_markdown(q, h)));
    out.push_str(&format!("\n## {}\n\n```yaml\nhazards:\n", phrase("cli-hazards-as-yaml")));
    // The words of the format are English in every language.
    out.extend(q.hazards.iter().map(|h| within(Language::English, || as_yaml(h))));
    out.push_str("```\n");
    print(&text::clean(&out))
}

/// A text as YAML and JSON write it.
pub(crate) fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}

fn as_yaml(hazard: &Hazard) -> String {
    let mut out = format!("  - id: {}\n    title: {}\n", hazard.number(), quoted(&hazard.title));
    out.push_str(&format!("    for: {}\n    harm: {}\n    causes:\n", quoted(&hazard.for_whom), quoted(&hazard.harm)));
    out.extend(hazard.causes.iter().map(|c| format!("      - {}\n", quoted(c))));
    let (s, l) = (hazard.severity, hazard.likelihood);
    out.push_str(&format!("    initial: {{severity: {}, likelihood: {}}}\n", s.initial.word(), l.initial.word()));
    out.push_str(&format!("    residual: {{severity: {}, likelihood: {}}}\n", s.residual.word(), l.residual.word()));
    out.push_str(if hazard.controls.is_empty() { "    controls: []\n" } else { "    controls:\n" });
    out.extend(hazard.controls.iter().map(|c| format!("      - {{kind: {}, is: {}}}\n", c.kind.word(), quoted(&c.names))));
    out + &format!("    status: {}\n", hazard.status.word())
}

fn as_markdown(q: &Questionnaire, hazard: &Hazard) -> String {
    let (s, l) = (hazard.severity, hazard.likelihood);
    let mut out = format!("\n## {}: {}\n\n", hazard.number(), hazard.title);
    let facts = [
        say!("cli-hazard-for-whom", whom = &hazard.for_whom),
        say!("cli-hazard-harm", harm = &hazard.harm),
        say!("cli-hazard-causes", causes = hazard.causes.join(" ")),
        say!("cli-hazard-initial", severity = s.initial.word(), likelihood = l.initial.word()),
        say!("cli-hazard-residual", severity = s.residual.word(), likelihood = l.residual.word()),
    ];
    out.extend(facts.iter().map(|fact| format!("- {fact}\n")));
    let controls = if hazard.controls.is_empty() { phrase("cli-hazard-no-controls") } else { phrase("cli-hazard-controls") };
    out.push_str(&format!("- {controls}\n"));
    let named = hazard.controls.iter().map(|c| format!("  - {} (`{}`)\n", control_in_words(q, c.kind, &c.names), c.names));
    out.extend(named);
    let status = say!("cli-hazard-status", status = hazard.status.word());
    out + &format!("- {status}\n- {}\n", phrase("cli-hazard-judged"))
}

/// Writes a review into a questions file, or into a words file. The program vouches for the fingerprints, never for the person.
pub(crate) fn review(args: &Args, options: &ReviewArgs) -> anyhow::Result<()> {
    let bytes = files::bytes(&options.file)?;
    if FileKind::of(&String::from_utf8_lossy(&bytes)) == Some(FileKind::Words) {
        return review_of_words(args, options, &bytes);
    }
    let file = files::checked_bytes(&options.file, &bytes, args.plain, Questionnaire::read)?;
    let helplines = files::read_helplines(args)?;
    files::require_audiences(args, &helplines.value, &file)?;
    let all = parts(&file, &helplines);
    let read = named_parts(options, &all, &file.value)?;
    let count = file.value.reviews.len();
    write_review(options, &file.source, read, |text| says_the_same(&file.source, text, count))
}

/// Writes a review of a translation into its words file.
fn review_of_words(args: &Args, options: &ReviewArgs, bytes: &[u8]) -> anyhow::Result<()> {
    let words = files::checked_bytes(&options.file, bytes, args.plain, WordsFile::read)?;
    if words.value.is_of_lines() {
        return Err(Quit::saying(Exit::Usage, phrase("problem-words-lines-reviewed-help")));
    }
    let questions = files::original_questions(args)?;
    let tree = document::parse(&questions.source).map_err(|_| Quit(Exit::Failed))?;
    let beside = files::lines_beside(args, &words.value)?;
    let all = parts_of_tree(&tree, Some(&words.value), &beside);
    let read = named_parts(options, &all, &questions.value)?;
    let texts = texts_in_order(&tree);
    // Help lines have a words file of their own, where they are read in other words at all.
    let lines = beside.words.as_ref().map(OtherWords::of_lines);
    let texts_of_lines = texts_of(&beside.source);
    let matched_lines = lines.as_ref().map(|lines| MatchedWords::new(lines, &texts_of_lines));
    let matched: Vec<MatchedWords<'_>> = [MatchedWords::new(&words.value, &texts)].into_iter().chain(matched_lines).collect();
    for part in read.keys() {
        let open: Vec<&str> = matched.iter().flat_map(|matched| untranslated(matched, part)).map(|t| t.id).collect();
        if !open.is_empty() {
            let named = listed(open.iter().copied(), NAMED);
            let message = say!("cli-review-untranslated", part = part.to_string(), texts = named);
            return Err(Quit::saying(Exit::Usage, &message));
        }
    }
    write_review(options, &words.source, read, |text| {
        let same = |after: &WordsFile| after.texts == words.value.texts && after.reviews.len() == words.value.reviews.len() + 1;
        WordsFile::read(text).is_ok_and(|after| same(&moved_back(after, &words.value)))
    })
}

/// A words file with its texts at the places of another, where they are the same texts.
fn moved_back(mut file: WordsFile, as_in: &WordsFile) -> WordsFile {
    for (text, other) in file.texts.iter_mut().zip(&as_in.texts) {
        text.at = other.at;
    }
    file
}

/// The parts of a questionnaire that the arguments name, with their fingerprints. Errors: a name that no part has.
fn named_parts(
    options: &ReviewArgs,
    all: &BTreeMap<Part, PartFingerprints>,
    questionnaire: &Questionnaire,
) -> anyhow::Result<BTreeMap<Part, PartFingerprints>> {
    let supports: BTreeSet<String> = questionnaire.supports.iter().map(|s| s.id.clone()).collect();
    let mut read = BTreeMap::new();
    for name in &options.parts {
        let part = Part::named(name.trim(), &supports);
        let Some((part, now)) = part.and_then(|p| all.get(&p).map(|now| (p, now))) else {
            let names = text::in_backticks(all.keys()).join(", ");
            let message = say!("cli-review-no-part", part = name, parts = names);
            return Err(Quit::saying(Exit::Usage, &message));
        };
        read.insert(part, now.clone());
    }
    Ok(read)
}

/// Puts a review of parts into the text of a file. `is_right`: whether a text says what it did before, with one more review.
fn write_review(
    options: &ReviewArgs,
    source: &str,
    parts: BTreeMap<Part, PartFingerprints>,
    is_right: impl Fn(&str) -> bool,
) -> anyhow::Result<()> {
    let today = clock::today()?;
    let date = options.date.clone().unwrap_or_else(|| today.to_string());
    let mut problems = Vec::new();
    document::note_bad_date(&Spanned { at: Span::default(), value: date.clone() }, &mut problems);
    if let Some(problem) = problems.first() {
        let help = problem.help.as_deref().unwrap_or_default();
        return Err(Quit::saying(Exit::Usage, &format!("--date: {}: {help}", problem.says)));
    }
    if Day::parse(&date).is_some_and(|day| day > today) {
        return Err(Quit::saying(Exit::Usage, &say!("cli-review-date-ahead", date = date, today = today.to_string())));
    }
    let named = text::in_backticks(parts.keys());
    let review = Review {
        at: Span::default(),
        by: options.by.clone(),
        role: options.role.clone(),
        register: options.register.clone(),
        date,
        parts: parts.into_iter().collect(),
        note: options.note.clone(),
    };
    let entry = review_as_yaml(&review);
    let Some(text) = with_entry(source, &entry).filter(|text| is_right(text)) else {
        anstream::eprintln!("fingerpost: {}", phrase("cli-review-by-hand"));
        print(&entry)?;
        return Err(Quit(Exit::Failed).into());
    };
    files::replace(&options.file, &text)?;
    let (file, parts) = (files::shown(&options.file), named.join(", "));
    let written = say!("cli-review-written", file = file, by = &review.by, parts = parts, date = &review.date);
    print(&text::clean(&format!("{written}\n{}\n", phrase("cli-review-keep-paper"))))
}

/// A review as an item of `reviews:`.
pub(crate) fn review_as_yaml(review: &Review) -> String {
    let mut out = format!("  - by: {}\n    role: {}\n", quoted(&review.by), quoted(&review.role));
    out.extend(review.register.iter().map(|register| format!("    register: {}\n", quoted(register))));
    out.push_str(&format!("    date: {}\n    parts:\n", review.date));
    let part = |(part, of): &(Part, PartFingerprints)| {
        format!("      {part}:\n        rules: \"{}\"\n        words: \"{}\"\n", of.rules, of.words)
    };
    out.extend(review.parts.iter().map(part));
    out.extend(review.note.iter().map(|note| format!("    note: {}\n", quoted(note))));
    out
}

/// The text with one more review; nothing where its reviews are laid out in another way.
fn with_entry(source: &str, entry: &str) -> Option<String> {
    let tree = document::parse(source).ok()?;
    let NodeKind::Map(all) = &tree.kind else { return None };
    match all.iter().find(|(_, key, _)| key == "reviews") {
        None => Some(format!("{}\n\nreviews:\n{entry}", source.trim_end())),
        Some((key, ..)) => {
            let end = key.start + source.get(key.start..)?.find('\n')? + 1;
            Some(format!("{}{entry}{}", source.get(..end)?, source.get(end..)?))
        }
    }
}

/// Whether a text is read with one more review, and all its parts are the same as before.
fn says_the_same(before: &str, after: &str, reviews: usize) -> bool {
    let parts = |source: &str| document::parse(source).map(|tree| fingerprints(&Inventory::of(&tree)));
    let read = Questionnaire::read(after).is_ok_and(|q| q.reviews.len() == reviews + 1);
    read && matches!((parts(before), parts(after)), (Ok(a), Ok(b)) if a == b)
}
