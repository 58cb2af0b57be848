//! The kinds of files, each known by its first key: a file that was given in place of another kind is one problem.

use crate::base::phrases::{phrase, say};
use crate::content::document::problem::{Code, Problem, Span};
use crate::content::document::tree::{NodeKind, YamlNode};

/// A kind of file that the program reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// Questions with their rules.
    Questions,
    /// Help lines by place.
    Helplines,
    /// A mentor's practice.
    Practice,
    /// Words in another language.
    Words,
}

impl FileKind {
    const ALL: [FileKind; 4] = [FileKind::Questions, FileKind::Helplines, FileKind::Practice, FileKind::Words];

    /// The key that a file of this kind has, and no other.
    pub fn mark(self) -> &'static str {
        match self {
            FileKind::Questions => "fingerpost",
            FileKind::Helplines => "fingerpost-helplines",
            FileKind::Practice => "fingerpost-practice",
            FileKind::Words => "fingerpost-words",
        }
    }

    /// The kind that a text says it is, by the first line that has a mark; the text may have problems.
    pub fn of(source: &str) -> Option<Self> {
        let marked = |line: &str| {
            let has = |kind: &Self| line.strip_prefix(kind.mark()).is_some_and(|rest| rest.trim_start().starts_with(':'));
            Self::ALL.into_iter().find(has)
        };
        source.lines().find_map(marked)
    }

    fn name(self) -> &'static str {
        match self {
            FileKind::Questions => phrase("problem-file-questions"),
            FileKind::Helplines => phrase("problem-file-helplines"),
            FileKind::Practice => phrase("problem-file-practice"),
            FileKind::Words => phrase("problem-file-words"),
        }
    }

    fn given_as(self) -> &'static str {
        match self {
            FileKind::Questions => phrase("problem-given-questions"),
            FileKind::Helplines => phrase("problem-given-helplines"),
            FileKind::Practice => phrase("problem-given-practice"),
            FileKind::Words => phrase("problem-given-words"),
        }
    }

    /// The problem of a file of some kind where an answer sheet is wanted.
    pub fn in_place_of_a_sheet(tree: &YamlNode) -> Option<Problem> {
        let NodeKind::Map(entries) = &tree.kind else { return None };
        let at = |key: &str| key_at(entries, key);
        let with = |key: fn(FileKind) -> &'static str| Self::ALL.into_iter().find_map(|kind| Some((kind, at(key(kind))?)));
        let unmarked = || with(Self::telling_key).filter(|_| at("answers").is_none());
        let (is, at) = with(Self::mark).or_else(unmarked)?;
        let problem = Problem::new(Code::OtherKind, at, say!("problem-sheet-wanted", is = is.name()));
        Some(problem.help(phrase("problem-sheet-wanted-help")))
    }

    /// The problem of an answer sheet where a file of this kind is wanted.
    fn sheet_given(self, entries: &[(Span, String, YamlNode)]) -> Option<Problem> {
        let of_sheet = |key: &String| ["place", "rules", "questionnaire", "answers"].contains(&key.as_str());
        if !entries.iter().all(|(_, key, _)| of_sheet(key)) {
            return None;
        }
        let (at, ..) = entries.iter().find(|(_, key, value)| key == "answers" && matches!(value.kind, NodeKind::Map(_)))?;
        let problem = Problem::new(Code::OtherKind, *at, say!("problem-sheet-given", wanted = self.name()));
        Some(problem.help(phrase("problem-sheet-given-help")))
    }

    /// The problem of a text of another kind than the one that is wanted.
    pub fn other_than(self, tree: &YamlNode) -> Option<Problem> {
        let entries = match &tree.kind {
            NodeKind::Map(entries) => entries,
            NodeKind::Empty => {
                let problem = Problem::new(Code::EmptyValue, tree.at, phrase("problem-file-empty"));
                return Some(problem.help(self.begun_by()));
            }
            NodeKind::Text { .. } => {
                let says = say!("problem-file-prose", wanted = self.name());
                return Some(Problem::new(Code::WrongShape, tree.at, says).help(self.begun_by()));
            }
            NodeKind::List(_) => return None,
        };
        let mark = |kind: FileKind| key_at(entries, kind.mark());
        if let Some(problem) = mismarked(entries) {
            return Some(problem);
        }
        if mark(self).is_some() {
            return None;
        }
        let marked: Option<(FileKind, Span)> = Self::ALL.into_iter().find_map(|kind| Some((kind, mark(kind)?)));
        let Some((is, at)) = marked else { return self.sheet_given(entries).or_else(|| self.unmarked(entries)) };
        let says = say!("problem-other-kind", is = is.name(), wanted = self.name());
        Some(Problem::new(Code::OtherKind, at, says).help(say!("problem-other-kind-help", given = is.given_as())))
    }

    /// How a file of this kind is begun.
    fn begun_by(self) -> &'static str {
        match self {
            FileKind::Questions => phrase("problem-begun-questions"),
            FileKind::Helplines => phrase("problem-begun-helplines"),
            FileKind::Practice => phrase("problem-begun-practice"),
            FileKind::Words => phrase("problem-begun-words"),
        }
    }

    /// A key that files of this kind have, and those of other kinds don't, beside the mark.
    fn telling_key(self) -> &'static str {
        match self {
            FileKind::Questions => "questions",
            FileKind::Helplines => "lines",
            FileKind::Practice => "mentor",
            FileKind::Words => "texts",
        }
    }

    /// The problem of a file without a mark that looks like one of another kind than the one that is wanted.
    fn unmarked(self, entries: &[(Span, String, YamlNode)]) -> Option<Problem> {
        let has = |kind: &Self| key_at(entries, kind.telling_key()).is_some();
        let is = Self::ALL.into_iter().find(has).filter(|is| *is != self)?;
        let says = say!("problem-unmarked", is = is.name(), mark = is.mark());
        let help = say!("problem-unmarked-help", wanted = self.name(), mark = self.mark());
        Some(Problem::new(Code::OtherKind, entries.first()?.0, says).help(help))
    }
}

/// Where a key of a file stands.
fn key_at(entries: &[(Span, String, YamlNode)], name: &str) -> Option<Span> {
    entries.iter().find(|(_, key, _)| key == name).map(|(at, ..)| *at)
}

/// The problem of a file whose first line is that of another kind than all that stands below it.
fn mismarked(entries: &[(Span, String, YamlNode)]) -> Option<Problem> {
    let at = |name: &str| key_at(entries, name);
    let (said, place) = FileKind::ALL.into_iter().find_map(|kind| Some((kind, at(kind.mark())?)))?;
    let is = FileKind::ALL.into_iter().find(|kind| at(kind.telling_key()).is_some())?;
    let is_other = is != said && at(said.telling_key()).is_none() && at(is.mark()).is_none();
    let says = say!("problem-mismarked", said = said.name(), is = is.name());
    let help = say!("problem-mismarked-help", mark = is.mark());
    is_other.then(|| Problem::new(Code::OtherKind, place, says).help(help))
}
