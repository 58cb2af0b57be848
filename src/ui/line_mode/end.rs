//! How a talk in lines ends, and why it stops before.

use std::io;

use crate::base::phrases::Language;
use crate::content::helplines::PlaceIx;
use crate::ui::line_mode::told_line::ToldLine;

/// The end of a line-mode interview.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum InterviewEnd {
    /// The person left after a result, or asked to leave before.
    Left,
    /// The person left at once.
    QuickExit,
    /// The input ended before a result.
    InputEnded,
    /// The person left after Ctrl-C.
    Interrupted,
    /// The person chose another language, to begin in it where they are, with what they told of danger.
    Language(Language, PlaceIx, Vec<ToldLine>),
}

/// A reason to stop the talk before its end.
pub(crate) enum Stop {
    QuickExit,
    Leave,
    InputEnded,
    Interrupted,
    Language(Language, PlaceIx),
    /// Another page stands now than the one that was being said.
    Elsewhere,
    Broken(io::Error),
}

impl From<io::Error> for Stop {
    fn from(e: io::Error) -> Self {
        Stop::Broken(e)
    }
}

/// How a talk that was stopped has ended.
pub(super) fn ended(talk: Result<(), Stop>) -> io::Result<InterviewEnd> {
    match talk {
        Ok(()) | Err(Stop::Leave | Stop::Elsewhere) => Ok(InterviewEnd::Left),
        Err(Stop::QuickExit) => Ok(InterviewEnd::QuickExit),
        Err(Stop::InputEnded) => Ok(InterviewEnd::InputEnded),
        Err(Stop::Interrupted) => Ok(InterviewEnd::Interrupted),
        Err(Stop::Language(language, place)) => Ok(InterviewEnd::Language(language, place, Vec::new())),
        Err(Stop::Broken(e)) => Err(e),
    }
}
