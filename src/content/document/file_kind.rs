//! The kinds of files, each known by its first key: a file that was given in place of another kind is one problem.

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
            FileKind::Questions => "questions",
            FileKind::Helplines => "help lines",
            FileKind::Practice => "a mentor's practice",
            FileKind::Words => "words in another language",
        }
    }

    fn given_as(self) -> &'static str {
        match self {
            FileKind::Questions => "name it with `--questions FILE`",
            FileKind::Helplines => "name it with `--helplines FILE`",
            FileKind::Practice => "name it with `intake --practice FILE`",
            FileKind::Words => "name it with `--words FILE`",
        }
    }

    /// The problem of a text of another kind than the one that is wanted.
    pub fn other_than(self, tree: &YamlNode) -> Option<Problem> {
        let NodeKind::Map(entries) = &tree.kind else { return None };
        let mark = |kind: FileKind| entries.iter().find(|(_, key, _)| key == kind.mark()).map(|(at, ..)| *at);
        if mark(self).is_some() {
            return None;
        }
        let (is, at): (FileKind, Span) = Self::ALL.into_iter().find_map(|kind| Some((kind, mark(kind)?)))?;
        let says = format!("this is a file of {}, and one of {} belongs here", is.name(), self.name());
        Some(Problem::new(Code::OtherKind, at, says).help(format!("{}; `fingerpost check FILE` checks it", is.given_as())))
    }
}
