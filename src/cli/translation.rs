//! `translate`: a file for the words of a questions file, or of help lines, in another language.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::base::phrases::{phrase, say};
use crate::cli::args::Args;
use crate::cli::exit::{Exit, Quit};
use crate::cli::files;
use crate::cli::output::print;
use crate::cli::reviewing::{quoted, review_as_yaml};
use crate::content::document::{FileKind, Span, Spanned};
use crate::content::helplines::Helplines;
use crate::content::model::{Questionnaire, Review};
use crate::content::reader::slips;
use crate::content::review::texts_of;
use crate::content::words_file::{MatchedText, MatchedWords, TextStanding, VERSION, WordsEntry, WordsFile};

/// Writes a words file for a questions file, or brings one up to date: translations stay, and so do remarks above them, texts that
/// are new come in empty, and what was made from a text that has changed says so. The words of other questions are left alone, and
/// so is whatever stands where standard input has no place of its own.
pub(crate) fn translate(args: &Args, file: &Path, language: &str) -> anyhow::Result<()> {
    let tag = Spanned { at: Span::default(), value: language.to_owned() };
    if let Some(problem) = slips::language(&tag) {
        let help = problem.help.as_deref().unwrap_or_default();
        return Err(Quit::saying(Exit::Usage, &format!("{}: {help}", problem.says)));
    }
    let bytes = files::bytes(file)?;
    let is_lines = FileKind::of(&String::from_utf8_lossy(&bytes)) == Some(FileKind::Helplines);
    let (source, name) = if is_lines {
        let stem = file.file_stem().unwrap_or_default().to_string_lossy();
        (files::checked_bytes(file, &bytes, args.plain, Helplines::read)?.source, format!("{stem}.{language}.yaml"))
    } else {
        let read = files::checked_bytes(file, &bytes, args.plain, Questionnaire::read)?;
        if read.value.language == language {
            let message = say!("cli-words-own-language", file = files::shown(file), language = language);
            return Err(Quit::saying(Exit::Usage, &message));
        }
        (read.source, format!("{language}.yaml"))
    };
    let path = file.parent().unwrap_or(Path::new("")).join("words").join(name);
    let before = if path.exists() { Some(files::checked_with_source(&path, args.plain, WordsFile::read)?) } else { None };
    let (is_new, kept) = (before.is_none(), before.as_ref().map(|b| b.source.clone()).unwrap_or_default());
    let before = before.map_or_else(|| WordsFile::empty(language), |b| b.value);
    let texts = texts_of(&source);
    let matched = MatchedWords::new(&before, &texts);
    let same = SameTexts::of(&matched);
    let written = as_yaml(&matched, &same, &before.reviews, &kept);
    let lost = matched.left_over.iter().filter(|e| !e.to.is_empty()).count();
    if lost > matched.known() {
        let (file, questions) = (files::shown(&path), files::shown(file));
        return Err(Quit::saying(Exit::Usage, &say!("cli-words-of-others", file = file, questions = questions, left = lost)));
    }
    if !is_new && file == Path::new("-") && written != kept {
        return Err(Quit::saying(Exit::Usage, &say!("cli-words-beside-nothing", file = files::shown(&path))));
    }
    if is_new {
        files::create_with_folder(&path, &written)?;
    } else {
        files::replace(&path, &written)?;
    }
    let missing = matched.texts.iter().filter(|t| t.standing == TextStanding::Missing);
    let filled = missing.clone().filter(|t| same.translation(t).is_some()).count();
    let missing = missing.count() - filled;
    let stale = matched.texts.iter().filter(|t| t.standing == TextStanding::Stale).count();
    let done = match (is_new, written != kept) {
        (true, _) => phrase("cli-words-written"),
        (false, true) => phrase("cli-words-brought-up-to-date"),
        (false, false) => phrase("cli-words-unchanged"),
    };
    let (option, with) = if is_lines { ("--helplines", "--helplines-words") } else { ("--questions", "--words") };
    let (questions, path) = (files::shown(file), files::shown(&path));
    let mut said = say!(
        "cli-words-now",
        file = &path,
        done = done,
        texts = matched.texts.len(),
        missing = missing,
        stale = stale,
        option = option,
        with = with,
        questions = questions,
    );
    if filled > 0 {
        said.push_str(&format!(" {}", say!("cli-words-filled", count = filled)));
    }
    print(&format!("{said}\n"))
}

/// Translations of texts that are the same in one field, such as the names of services: written once, the others are filled from
/// it, each by itself, so that any of them can be worded otherwise.
struct SameTexts<'a>(BTreeMap<(&'a str, &'a str, &'a str), Option<&'a str>>);

impl<'a> SameTexts<'a> {
    fn of(matched: &MatchedWords<'a>) -> Self {
        let mut all = BTreeMap::new();
        for text in matched.texts.iter().filter(|t| t.standing == TextStanding::Current) {
            let Some(to) = text.entry.map(|e| e.to.as_str()) else { continue };
            // Two wordings of one text: which of them is meant elsewhere can't be told.
            let known = all.entry(field_of(text)).or_insert(Some(to));
            *known = known.filter(|known| *known == to);
        }
        Self(all)
    }

    /// The translation of the same text elsewhere, where all that there are say the same.
    fn translation(&self, text: &MatchedText<'a>) -> Option<&'a str> {
        self.0.get(&field_of(text)).copied().flatten()
    }
}

/// What a text has in common with others like it: the beginning and the end of its id, and its words.
fn field_of<'a>(text: &MatchedText<'a>) -> (&'a str, &'a str, &'a str) {
    let group = text.id.split('/').next().unwrap_or_default();
    (group, text.id.rsplit('/').next().unwrap_or_default(), text.text)
}

/// A words file. `same`: what fills empty translations; `kept`: its text from before, whose remarks stay.
fn as_yaml(matched: &MatchedWords<'_>, same: &SameTexts<'_>, reviews: &[Review], kept: &str) -> String {
    let comment = [phrase("cli-words-comment-1"), phrase("cli-words-comment-2"), phrase("cli-words-comment-3")];
    let head: String = kept.lines().take_while(|line| line.starts_with('#')).map(|line| format!("{line}\n")).collect();
    let mut out: String = if head.is_empty() { comment.iter().map(|line| format!("# {line}\n")).collect() } else { head };
    out.push_str(&format!("{}: {VERSION}\nlanguage: {}\n\ntexts:\n", FileKind::Words.mark(), matched.language));
    let mut taken: BTreeSet<String> = matched.texts.iter().map(|t| t.id.to_owned()).collect();
    let mut entry = |id: &str, from: &str, was: Option<&str>, to: &str, remarks: &str| {
        out.push_str(&format!("{remarks}  {}:\n    from: {}\n", quoted(id), quoted(from)));
        out.extend(was.map(|was| format!("    was: {}\n", quoted(was))));
        out.push_str(&format!("    to: {}\n", quoted(to)));
    };
    for of_file in &matched.texts {
        let MatchedText { id, text, entry: of, standing, .. } = of_file;
        let was = of.filter(|_| *standing == TextStanding::Stale).map(|e| e.was.as_deref().unwrap_or(&e.from));
        let remarks = of.map(|e| remarks_above(kept, e.at)).unwrap_or_default();
        let own = of.map_or("", |e| e.to.as_str());
        let to = if *standing == TextStanding::Missing { same.translation(of_file).unwrap_or(own) } else { own };
        entry(id, text, was, to, &remarks);
    }
    // Nobody's work is thrown away, not even where another text has its place now.
    for WordsEntry { id, from, was, to, at } in matched.left_over.iter().filter(|e| !e.to.is_empty()) {
        let mut id = id.clone();
        while !taken.insert(id.clone()) {
            id.push_str("/was");
        }
        entry(&id, from, was.as_deref(), to, &remarks_above(kept, *at));
    }
    if !reviews.is_empty() {
        out.push_str("\nreviews:\n");
        out.extend(reviews.iter().map(review_as_yaml));
    }
    out
}

/// The comments right above an item, as they are written below `texts`.
fn remarks_above(source: &str, at: Span) -> String {
    let before = source.get(..at.start).unwrap_or_default();
    // The last of these lines is the beginning of the item's own, where it isn't empty.
    let own = usize::from(!before.ends_with('\n'));
    let above = before.lines().rev().skip(own).map(str::trim).take_while(|line| line.starts_with('#'));
    let remarks: Vec<String> = above.map(|line| format!("  {line}\n")).collect();
    remarks.into_iter().rev().collect()
}
