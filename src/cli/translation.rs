//! `translate`, and `check` of a words file: the words of a questions file in another language.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::json;

use crate::base::phrases::{phrase, say};
use crate::base::text;
use crate::cli::args::{Args, Format};
use crate::cli::check::given_file::{GivenFile, print_invalid};
use crate::cli::check::reviewed::words_standing;
use crate::cli::exit::{Exit, Quit};
use crate::cli::files;
use crate::cli::output::{listed, print};
use crate::cli::reviewed_parts::parts_of_tree;
use crate::cli::reviewing::{quoted, review_as_yaml};
use crate::content::document;
use crate::content::document::{FileKind, Problem, Span, Spanned};
use crate::content::helplines::Helplines;
use crate::content::model::{Questionnaire, Review, shown_digits};
use crate::content::reader::slips;
use crate::content::review::{Inventory, Part, PartFingerprints, Rules, Words, texts_in_order};
use crate::content::words_file::{
    MatchedText, MatchedWords, TextStanding, VERSION, WordsEntry, WordsFault, WordsFile, WordsFinding, findings,
};

/// Missing texts that are named; the others are counted.
const NAMED: usize = 5;

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
        (files::checked_bytes(file, &bytes, args.plain, Questionnaire::read)?.source, format!("{language}.yaml"))
    };
    let path = file.parent().unwrap_or(Path::new("")).join("words").join(name);
    let before = if path.exists() { Some(files::checked_with_source(&path, args.plain, WordsFile::read)?) } else { None };
    let (is_new, kept) = (before.is_none(), before.as_ref().map(|b| b.source.clone()).unwrap_or_default());
    let before = before.map_or_else(|| WordsFile::empty(language), |b| b.value);
    let texts = document::parse(&source).map(|tree| texts_in_order(&tree)).unwrap_or_default();
    let matched = MatchedWords::new(&before, &texts);
    let written = as_yaml(&matched, &before.reviews, &kept);
    let lost = matched.left_over.iter().filter(|e| !e.to.is_empty()).count();
    if lost > matched.texts.iter().filter(|t| t.entry.is_some()).count() {
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
    let count = |standing| matched.texts.iter().filter(|t| t.standing == standing).count();
    let (written, questions) = (files::shown(&path), files::shown(file));
    let option = if is_lines { "--helplines" } else { "--questions" };
    let (texts, missing, stale) = (matched.texts.len(), count(TextStanding::Missing), count(TextStanding::Stale));
    let said = if is_new {
        say!(
            "cli-words-written",
            file = written,
            texts = texts,
            missing = missing,
            stale = stale,
            option = option,
            questions = questions,
        )
    } else {
        say!(
            "cli-words-up-to-date",
            file = written,
            texts = texts,
            missing = missing,
            stale = stale,
            option = option,
            questions = questions,
        )
    };
    print(&format!("{said}\n"))
}

/// A words file. `kept`: its text from before, whose remarks stay.
fn as_yaml(matched: &MatchedWords<'_>, reviews: &[Review], kept: &str) -> String {
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
    for MatchedText { id, text, entry: of, standing, .. } in &matched.texts {
        let was = of.filter(|_| *standing == TextStanding::Stale).map(|e| e.was.as_deref().unwrap_or(&e.from));
        let remarks = of.map(|e| remarks_above(kept, e.at)).unwrap_or_default();
        entry(id, text, was, of.map_or("", |e| &e.to), &remarks);
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

/// Checks a words file, which `check` was given, against the questions file of the arguments.
pub(crate) fn check(args: &Args, file: GivenFile<'_>, format: Format) -> anyhow::Result<()> {
    let invalid = |problems: &[Problem]| print_invalid(problems, file, format, args.plain);
    let words = match WordsFile::read(file.source) {
        Ok(words) => words,
        Err(problems) => return invalid(&problems),
    };
    let of_lines = words.is_of_lines();
    let (name, source) = if of_lines {
        let lines = files::original_helplines(args)?;
        (lines.name, lines.source)
    } else {
        let questions = files::original_questions(args)?;
        (questions.name, questions.source)
    };
    // It has been read, so it has a tree.
    let tree = document::parse(&source).ok();
    let texts = tree.as_ref().map(texts_in_order).unwrap_or_default();
    let matched = MatchedWords::new(&words, &texts);
    if args.questions.is_none()
        && args.helplines.is_none()
        && matched.left_over.len() > matched.texts.iter().filter(|t| t.entry.is_some()).count()
    {
        return Err(Quit::saying(Exit::Usage, &made_from_another(file.name, &matched, of_lines)));
    }
    let found = findings(&matched);
    let laid = if of_lines { words.laid_over_lines(&source).map(drop) } else { words.laid_over(&source).map(drop) };
    if let Err(problems) = laid {
        return invalid(&problems);
    }
    // Help lines are reviewed with the questions beside which they stand.
    let parts = match &tree {
        Some(tree) if !of_lines => parts_of_tree(tree, Some(&words), &files::lines_beside(args, &words)?),
        _ => BTreeMap::new(),
    };
    let inventory = tree.map(|tree| Inventory::of(&matched.words().laid_over(&tree))).unwrap_or_default();
    let (rules, of_words) = (Rules::of(&inventory).fingerprint(), Words::of(&inventory).fingerprint());
    let checked = CheckedWords {
        file,
        original: &name,
        of_lines,
        matched: &matched,
        rules: &rules,
        words: &of_words,
        found: &found,
        reviews: &words.reviews,
        parts: &parts,
    };
    print(&match format {
        Format::Text => checked.as_text(),
        Format::Json => checked.as_json(),
    })?;
    if found.is_empty() { Ok(()) } else { Err(Quit(Exit::Refuted).into()) }
}

/// That a words file belongs to other questions or help lines than the built-in ones, with which it was compared.
fn made_from_another(name: &str, matched: &MatchedWords<'_>, of_lines: bool) -> String {
    let (left, known) = (matched.left_over.len(), matched.texts.iter().filter(|t| t.entry.is_some()).count());
    if of_lines {
        return say!("cli-words-other-lines", file = text::clean(name), left = left, all = left + known);
    }
    say!("cli-words-other-questions", file = text::clean(name), left = left, all = left + known)
}

/// A words file with all that was found in it.
struct CheckedWords<'a> {
    file: GivenFile<'a>,
    /// The name of the file that the words were made from.
    original: &'a str,
    /// Whether they are words of help lines.
    of_lines: bool,
    matched: &'a MatchedWords<'a>,
    rules: &'a str,
    words: &'a str,
    found: &'a [WordsFinding],
    reviews: &'a [Review],
    /// The fingerprints of the parts in these words.
    parts: &'a BTreeMap<Part, PartFingerprints>,
}

impl CheckedWords<'_> {
    fn translated(&self) -> usize {
        self.matched.texts.iter().filter(|t| t.standing != TextStanding::Missing).count()
    }

    fn as_text(&self) -> String {
        let (name, language, original) = (self.file.name, self.matched.language, self.original);
        let translated = text::grouped(&self.translated().to_string());
        let texts = text::grouped(&self.matched.texts.len().to_string());
        let (rules, words) = (shown_digits(self.rules), shown_digits(self.words));
        // Help lines have no rules.
        let head = if self.of_lines {
            say!(
                "cli-words-checked-lines",
                name = name,
                language = language,
                lines = original,
                translated = translated,
                texts = texts,
                words = words,
            )
        } else {
            say!(
                "cli-words-checked",
                name = name,
                language = language,
                questions = original,
                translated = translated,
                texts = texts,
                rules = rules,
                words = words,
            )
        };
        let mut out = format!("{head}\n");
        let missing: Vec<&str> = self.found.iter().filter(|f| f.fault == WordsFault::Missing).map(|f| f.id.as_str()).collect();
        if !missing.is_empty() {
            let named = listed(missing.iter().copied(), NAMED);
            out.push_str(&format!("{}\n", say!("cli-words-missing", texts = named)));
        }
        for f in self.found.iter().filter(|f| f.fault != WordsFault::Missing) {
            let line = f.at.map_or(String::new(), |at| format!(" ({})", say!("cli-words-line", line = self.file.line(at))));
            let (word, says) = in_words(&f.fault);
            // What belongs nowhere may be misspelt, and one that is missing is meant.
            let near = text::nearest(&f.id, missing.iter().copied()).filter(|_| f.fault == WordsFault::LeftOver);
            let near = near.map_or(String::new(), |near| format!(": {}", say!("cli-fault-left-over-near", id = near)));
            out.push_str(&format!("{word}  `{}`{line}: {says}{near}\n", f.id));
        }
        if self.found.is_empty() {
            out.push_str(&format!("{}\n", phrase("cli-words-fine")));
        }
        out.push_str(&self.reviews_as_text());
        text::clean(&out).into_owned()
    }

    fn reviews_as_text(&self) -> String {
        if self.parts.is_empty() {
            return String::new();
        }
        if self.reviews.is_empty() {
            return format!("{}\n", phrase("cli-words-not-reviewed"));
        }
        let mut out = format!("{}\n", phrase("cli-words-reviews"));
        for (part, now) in self.parts {
            out.push_str(&format!("  {part}: {}\n", words_standing(self.reviews, part, now)));
        }
        out
    }

    fn as_json(&self) -> String {
        let part = |(part, now): (&Part, &PartFingerprints)| {
            let says = words_standing(self.reviews, part, now);
            json!({"part": part.to_string(), "rules": now.rules, "words": now.words, "says": says})
        };
        let one = |f: &WordsFinding| {
            let (_, says) = in_words(&f.fault);
            let line = f.at.map(|at| self.file.line(at));
            json!({"id": f.id, "line": line, "kind": kind(&f.fault), "says": says})
        };
        let whole = json!({
            "file": self.file.name,
            "questions": self.original,
            "language": self.matched.language,
            "rules": self.rules,
            "words": self.words,
            "texts": self.matched.texts.len(),
            "translated": self.translated(),
            "findings": self.found.iter().map(one).collect::<Vec<_>>(),
            "reviews": self.parts.iter().map(part).collect::<Vec<_>>(),
        });
        format!("{whole:#}\n")
    }
}

/// The name of a fault for another program.
fn kind(fault: &WordsFault) -> &'static str {
    match fault {
        WordsFault::Missing => "missing",
        WordsFault::Stale(..) => "stale",
        WordsFault::LeftOver => "left-over",
        WordsFault::PlaceholderLost(_) => "placeholder",
        WordsFault::SameAnswer(_) => "same",
        WordsFault::TooLong(..) => "too-long",
    }
}

/// The word that stands in front of a fault, and a sentence.
fn in_words(fault: &WordsFault) -> (&'static str, String) {
    match fault {
        WordsFault::Missing => (phrase("cli-fault-missing"), phrase("cli-fault-missing-says").to_owned()),
        WordsFault::Stale(was, is) => (phrase("cli-fault-stale"), say!("cli-fault-stale-says", was = was, now = is)),
        WordsFault::LeftOver => (phrase("cli-fault-left-over"), phrase("cli-fault-left-over-says").to_owned()),
        WordsFault::PlaceholderLost(word) => {
            (phrase("cli-fault-placeholder"), say!("cli-fault-placeholder-says", placeholder = word))
        }
        WordsFault::SameAnswer(other) => (phrase("cli-fault-same"), say!("cli-fault-same-says", other = other)),
        WordsFault::TooLong(lines, most) => {
            (phrase("cli-fault-too-long"), say!("cli-fault-too-long-says", lines = *lines, most = *most))
        }
    }
}
