//! `translate`, and `check` of a words file: the words of a questions file in another language.

use std::path::Path;

use serde_json::json;

use crate::base::text;
use crate::cli::args::{Args, Format};
use crate::cli::check::given_file::{GivenFile, print_invalid};
use crate::cli::exit::{Exit, Quit};
use crate::cli::files;
use crate::cli::files::ReadFile;
use crate::cli::output::{listed, print};
use crate::cli::reviewing::quoted;
use crate::content::document;
use crate::content::document::{FileKind, Problem, Span, Spanned};
use crate::content::model::{Questionnaire, shown_digits};
use crate::content::reader::slips;
use crate::content::review::{LocatedText, texts_in_order};
use crate::content::words_file::{
    MatchedText, MatchedWords, TextStanding, VERSION, WordsEntry, WordsFault, WordsFile, WordsFinding, findings,
};

/// Missing texts that are named; the others are counted.
const NAMED: usize = 5;

/// Writes a words file for a questions file, or brings one up to date: translations stay, texts that are new come in empty, and
/// what was made from a text that has changed says so.
pub(crate) fn translate(args: &Args, file: &Path, language: &str) -> anyhow::Result<()> {
    let tag = Spanned { at: Span::default(), value: language.to_owned() };
    if let Some(problem) = slips::language(&tag) {
        let help = problem.help.as_deref().unwrap_or_default();
        return Err(Quit::saying(Exit::Usage, &format!("{}: {help}", problem.says)));
    }
    let questions = files::checked_with_source(file, args.plain, Questionnaire::read)?;
    let path = file.parent().unwrap_or(Path::new("")).join("words").join(format!("{language}.yaml"));
    let before = if path.exists() { Some(files::checked(&path, args.plain, WordsFile::read)?) } else { None };
    let is_new = before.is_none();
    let before = before.unwrap_or_else(|| WordsFile { language: language.to_owned(), texts: Vec::new() });
    let texts = texts_of(&questions.source);
    let matched = MatchedWords::new(&before, &texts);
    let written = as_yaml(&matched, language);
    if is_new {
        files::create_with_folder(&path, &written)?;
    } else {
        files::replace(&path, &written)?;
    }
    let count = |standing| matched.texts.iter().filter(|t| t.standing == standing).count();
    let shown = files::shown(&path);
    print(&format!(
        "{shown} is {}: {} texts, {} to be translated and {} to be looked at again. Write each translation behind `to`, take `was` \
         out once you have looked at it again, then run: fingerpost check {shown} --questions {}\n",
        if is_new { "written" } else { "up to date" },
        matched.texts.len(),
        count(TextStanding::Missing),
        count(TextStanding::Stale),
        files::shown(file),
    ))
}

/// The texts of a questions file that has been read, with their ids, in file order.
fn texts_of(source: &str) -> Vec<LocatedText> {
    document::parse(source).map(|tree| texts_in_order(&tree)).unwrap_or_default()
}

fn as_yaml(matched: &MatchedWords<'_>, language: &str) -> String {
    let mut out = format!(
        "# Words in another language, for the questions file that they were made from. `from` is the text there: leave it as it is.\n\
         # Write the translation behind `to`; where it is empty, people read the original. `was` says that the text has changed since\n\
         # it was translated: look at the translation again, then take the line out. `fingerpost translate` brings the file up to date.\n\
         {}: {VERSION}\nlanguage: {language}\n\ntexts:\n",
        FileKind::Words.mark()
    );
    let mut entry = |id: &str, from: &str, was: Option<&str>, to: &str| {
        out.push_str(&format!("  {}:\n    from: {}\n", quoted(id), quoted(from)));
        out.extend(was.map(|was| format!("    was: {}\n", quoted(was))));
        out.push_str(&format!("    to: {}\n", quoted(to)));
    };
    for MatchedText { id, text, entry: of, standing } in &matched.texts {
        let was = of.filter(|_| *standing == TextStanding::Stale).map(|e| e.was.as_deref().unwrap_or(&e.from));
        entry(id, text, was, of.map_or("", |e| &e.to));
    }
    // Nobody's work is thrown away.
    for WordsEntry { id, from, was, to, .. } in matched.left_over.iter().filter(|e| !e.to.is_empty()) {
        if !matched.texts.iter().any(|t| t.id == id) {
            entry(id, from, was.as_deref(), to);
        }
    }
    out
}

/// Checks a words file, which `check` was given, against the questions file of the arguments.
pub(crate) fn check(args: &Args, file: GivenFile<'_>, format: Format) -> anyhow::Result<()> {
    let questions = files::original_questions(args)?;
    let invalid = |problems: &[Problem]| print_invalid(problems, file, format, args.plain);
    let words = match WordsFile::read(file.source) {
        Ok(words) => words,
        Err(problems) => return invalid(&problems),
    };
    let texts = texts_of(&questions.source);
    let matched = MatchedWords::new(&words, &texts);
    if args.questions.is_none() && matched.left_over.len() > matched.texts.iter().filter(|t| t.entry.is_some()).count() {
        return Err(Quit::saying(Exit::Usage, &other_questions(file.name, &matched)));
    }
    let found = findings(&matched);
    let laid = match words.laid_over(&questions.source) {
        Ok(laid) => laid,
        Err(problems) => return invalid(&problems),
    };
    let checked = CheckedWords { file, questions: &questions, matched: &matched, laid: &laid, found: &found };
    print(&match format {
        Format::Text => checked.as_text(),
        Format::Json => checked.as_json(),
    })?;
    if found.is_empty() { Ok(()) } else { Err(Quit(Exit::Refuted).into()) }
}

/// That a words file belongs to other questions than the built-in ones, with which it was compared.
fn other_questions(name: &str, matched: &MatchedWords<'_>) -> String {
    let (left, known) = (matched.left_over.len(), matched.texts.iter().filter(|t| t.entry.is_some()).count());
    format!(
        "{0} was compared with the built-in questions, and {left} of its {1} texts aren't in them. Name the file that it was made from: \
         fingerpost check {0} --questions FILE",
        text::clean(name),
        left + known
    )
}

/// A words file with all that was found in it.
struct CheckedWords<'a> {
    file: GivenFile<'a>,
    questions: &'a ReadFile<Questionnaire>,
    matched: &'a MatchedWords<'a>,
    laid: &'a Questionnaire,
    found: &'a [WordsFinding],
}

impl CheckedWords<'_> {
    fn translated(&self) -> usize {
        self.matched.texts.iter().filter(|t| t.standing != TextStanding::Missing).count()
    }

    fn as_text(&self) -> String {
        let prints = &self.laid.fingerprints;
        let mut out = format!(
            "{}: words in `{}` for {}, {} of {} texts; fingerprints: rules {}, as in the questions file, words {}\n",
            self.file.name,
            self.matched.language,
            self.questions.name,
            text::grouped(&self.translated().to_string()),
            text::grouped(&self.matched.texts.len().to_string()),
            shown_digits(&prints.rules),
            shown_digits(&prints.words)
        );
        let missing: Vec<&str> = self.found.iter().filter(|f| f.fault == WordsFault::Missing).map(|f| f.id.as_str()).collect();
        if !missing.is_empty() {
            let named = listed(missing.iter().copied(), NAMED);
            out.push_str(&format!("MISSING  {named} (people read the original)\n"));
        }
        for f in self.found.iter().filter(|f| f.fault != WordsFault::Missing) {
            let line = f.at.map_or(String::new(), |at| format!(" (line {})", self.file.line(at)));
            let (word, says) = in_words(&f.fault);
            out.push_str(&format!("{word}  `{}`{line}: {says}\n", f.id));
        }
        if self.found.is_empty() {
            out.push_str("Nothing is missing, and every translation is made from the text as it is.\n");
        }
        text::clean(&out).into_owned()
    }

    fn as_json(&self) -> String {
        let prints = &self.laid.fingerprints;
        let one = |f: &WordsFinding| {
            let (kind, says) = in_words(&f.fault);
            let line = f.at.map(|at| self.file.line(at));
            json!({"id": f.id, "line": line, "kind": kind.to_lowercase().replace(' ', "-"), "says": says})
        };
        let whole = json!({
            "file": self.file.name,
            "questions": self.questions.name,
            "language": self.matched.language,
            "rules": prints.rules,
            "words": prints.words,
            "texts": self.matched.texts.len(),
            "translated": self.translated(),
            "findings": self.found.iter().map(one).collect::<Vec<_>>(),
        });
        format!("{whole:#}\n")
    }
}

/// The word that stands in front of a fault, and a sentence.
fn in_words(fault: &WordsFault) -> (&'static str, String) {
    match fault {
        WordsFault::Missing => ("MISSING", "there is no translation, and people read the original".to_owned()),
        WordsFault::Stale(was, is) => ("STALE", format!("the text was “{was}” when it was translated, and is “{is}” now")),
        WordsFault::LeftOver => ("LEFT OVER", "the questions file has no such text".to_owned()),
        WordsFault::PlaceholderLost(word) => ("PLACEHOLDER", format!("`{word}` stands in the text and not in the translation")),
        WordsFault::SameAnswer(other) => ("SAME", format!("it says the same as `{other}`, another answer of the question")),
        WordsFault::TooLong(lines, most) => {
            ("TOO LONG", format!("it takes {lines} lines on a screen of 80 columns, and {most} are the most"))
        }
    }
}
