//! `check` of a words file: the words of a questions file, or of help lines, in another language.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::json;

use crate::base::phrases::{phrase, say};
use crate::base::text;
use crate::cli::args::{Args, Format};
use crate::cli::check::given_file::{GivenFile, print_invalid};
use crate::cli::check::reviewed::{part_as_json, words_standing};
use crate::cli::exit::{Exit, Quit};
use crate::cli::files;
use crate::cli::output::{listed, print};
use crate::cli::reviewed_parts::parts_of_tree;
use crate::content::document::{self, Problem, Span, Spanned};
use crate::content::model::{Review, shown_digits};
use crate::content::reader::slips;
use crate::content::review::{Inventory, Part, PartFingerprints, Rules, Words, texts_in_order};
use crate::content::words_file::{MatchedText, MatchedWords, TextStanding, WordsFault, WordsFile, WordsFinding, findings};

/// Missing texts that are named; the others are counted.
const NAMED: usize = 5;

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
    if args.questions.is_none() && args.helplines.is_none() && matched.left_over.len() > matched.known() {
        return Err(Quit::saying(Exit::Usage, &made_from_another(file.name, &matched, of_lines)));
    }
    let mut found = findings(&matched);
    found.splice(0..0, called_otherwise(file.name, &words.language));
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
    if found.iter().all(|f| f.fault.is_doubt()) { Ok(()) } else { Err(Quit(Exit::Refuted).into()) }
}

/// That a file is called after another language than that of its words: `pl.yaml` with Czech ones.
fn called_otherwise(name: &str, language: &str) -> Option<WordsFinding> {
    let stem = Path::new(name).file_stem()?.to_str()?.rsplit('.').next()?.to_owned();
    // A name of three letters is hardly ever a language.
    let short = stem.split('-').next().is_some_and(|first| first.len() == 2);
    let is_tag = short && slips::language(&Spanned { at: Span::default(), value: stem.clone() }).is_none();
    let fault = || WordsFault::FileName(stem.clone(), language.to_owned());
    (is_tag && stem != language).then(|| WordsFinding { id: "language".to_owned(), at: None, fault: fault() })
}

/// That a words file belongs to other questions or help lines than the built-in ones, with which it was compared.
fn made_from_another(name: &str, matched: &MatchedWords<'_>, of_lines: bool) -> String {
    let (left, known) = (matched.left_over.len(), matched.known());
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
    /// Whether that is a file of help lines.
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
    fn as_text(&self) -> String {
        let translated = text::grouped(self.matched.translated());
        let texts = text::grouped(self.matched.texts.len());
        let head = if self.of_lines {
            say!(
                "cli-words-checked-lines",
                name = self.file.name,
                language = self.matched.language,
                lines = self.original,
                translated = translated,
                texts = texts,
                rules = shown_digits(self.rules),
                words = shown_digits(self.words),
            )
        } else {
            say!(
                "cli-words-checked",
                name = self.file.name,
                language = self.matched.language,
                questions = self.original,
                translated = translated,
                texts = texts,
                rules = shown_digits(self.rules),
                words = shown_digits(self.words),
            )
        };
        let mut out = format!("{head}\n");
        for f in self.found.iter().filter(|f| f.fault != WordsFault::Missing) {
            let line = f.at.map_or(String::new(), |at| format!(" ({})", say!("cli-words-line", line = self.file.line(at))));
            let (word, says) = in_words(&f.fault, self.original);
            out.push_str(&format!("{word}  `{}`{line}: {says}\n", f.id));
        }
        out.push_str(&self.missing_as_text());
        if self.found.is_empty() {
            out.push_str(&format!("{}\n", phrase("cli-words-fine")));
        } else if self.found.iter().all(|f| f.fault.is_doubt()) {
            out.push_str(&format!("{}\n", phrase("cli-words-fine-but-doubts")));
        }
        out.push_str(&self.reviews_as_text());
        text::clean(&out).into_owned()
    }

    /// What is missing, counted by part: those first by which somebody may be hurt, and some of these by id.
    fn missing_as_text(&self) -> String {
        let mut missing: Vec<&MatchedText<'_>> =
            self.matched.texts.iter().filter(|t| t.standing == TextStanding::Missing).collect();
        if missing.is_empty() {
            return String::new();
        }
        missing.sort_by_key(|t| t.part);
        let mut parts: Vec<(&Part, usize)> = Vec::new();
        for text in &missing {
            match parts.last_mut() {
                Some((part, count)) if *part == text.part => *count += 1,
                _ => parts.push((text.part, 1)),
            }
        }
        let parts: Vec<String> = parts.iter().map(|(part, count)| format!("{part} {}", text::grouped(count))).collect();
        let named = listed(missing.iter().map(|t| t.id), NAMED);
        let says =
            say!("cli-words-missing", texts = missing.len(), parts = parts.join(", "), first = named, file = self.file.name);
        format!("{says}\n")
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
        let part = |(part, now): (&Part, &PartFingerprints)| part_as_json(part, now, &words_standing(self.reviews, part, now));
        let one = |f: &WordsFinding| {
            let (_, says) = in_words(&f.fault, self.original);
            let line = f.at.map(|at| self.file.line(at));
            json!({"id": f.id, "line": line, "kind": kind(&f.fault), "doubt": f.fault.is_doubt(), "says": says})
        };
        let whole = json!({
            "file": self.file.name,
            "questions": self.original,
            "language": self.matched.language,
            "rules": self.rules,
            "words": self.words,
            "texts": self.matched.texts.len(),
            "translated": self.matched.translated(),
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
        WordsFault::LeftOver(_) => "left-over",
        WordsFault::NotNeeded => "not-needed",
        WordsFault::PlaceholderLost(_) => "placeholder",
        WordsFault::SameAnswer(_) => "same",
        WordsFault::TooLong(..) => "too-long",
        WordsFault::NumberLost(_) => "number",
        WordsFault::SameName(_) => "same-name",
        WordsFault::Untouched => "untouched",
        WordsFault::MixedLetters(_) => "mixed-letters",
        WordsFault::PlaceholderAgain(_) => "placeholder-again",
        WordsFault::LineFeed => "line-feed",
        WordsFault::FileName(..) => "file-name",
    }
}

/// The word that stands in front of a fault, and a sentence. `original`: the name of the file that the words were made from.
fn in_words(fault: &WordsFault, original: &str) -> (&'static str, String) {
    match fault {
        WordsFault::Missing => (phrase("cli-fault-missing"), phrase("cli-fault-missing-says").to_owned()),
        WordsFault::Stale(was, is) => (phrase("cli-fault-stale"), say!("cli-fault-stale-says", was = was, now = is)),
        WordsFault::LeftOver(None) => (phrase("cli-fault-left-over"), say!("cli-fault-left-over-says", file = original)),
        WordsFault::LeftOver(Some(meant)) => {
            (phrase("cli-fault-left-over"), say!("cli-fault-left-over-meant", file = original, meant = meant))
        }
        WordsFault::PlaceholderLost(word) => {
            (phrase("cli-fault-placeholder"), say!("cli-fault-placeholder-says", placeholder = word))
        }
        WordsFault::SameAnswer(other) => (phrase("cli-fault-same"), say!("cli-fault-same-says", other = other)),
        WordsFault::TooLong(lines, most) => {
            (phrase("cli-fault-too-long"), say!("cli-fault-too-long-says", lines = *lines, most = *most))
        }
        WordsFault::NotNeeded => (doubt(), phrase("cli-fault-not-needed-says").to_owned()),
        WordsFault::NumberLost(number) => (doubt(), say!("cli-fault-number-says", number = number)),
        WordsFault::SameName(other) => (doubt(), say!("cli-fault-same-name-says", other = other)),
        WordsFault::Untouched => (doubt(), phrase("cli-fault-untouched-says").to_owned()),
        WordsFault::MixedLetters(word) => (doubt(), say!("cli-fault-mixed-letters-says", word = word)),
        WordsFault::PlaceholderAgain(word) => (doubt(), say!("cli-fault-placeholder-again-says", placeholder = word)),
        WordsFault::LineFeed => (doubt(), phrase("cli-fault-line-feed-says").to_owned()),
        WordsFault::FileName(called, language) => {
            (doubt(), say!("cli-fault-file-name-says", called = called, language = language))
        }
    }
}

/// The word in front of what may be right all the same.
fn doubt() -> &'static str {
    phrase("cli-fault-doubt")
}
