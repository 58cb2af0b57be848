//! A mentor's tasks beside the questions, each with its steps.

use crate::call::flow::{LeftOpen, SettleBefore};
use crate::call::paper::Paper;
use crate::call::pencil::OfferedRows;
use crate::content::model::{OutcomeIx, QuestionIx, ScriptIx};

/// A mentor's task beside the questions, at a step that asks for a row or a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MentorTask {
    /// Writing the note on a question, or on the whole call.
    Note(Option<QuestionIx>),
    /// Writing down the exact address, for this call alone: a page that was put first asks for it.
    Address,
    /// Choosing a script by its name.
    ChooseScript,
    /// Choosing one of several scripts that came up.
    CameUp,
    /// Choosing an urgent page to put first.
    UrgentPage,
    /// Asking once before a page is put first, for a situation: it can't be changed for a later one.
    PutFirst(OutcomeIx, Option<ScriptIx>),
    /// Writing why that page was put first.
    Reason,
    /// Asking whether the client takes back the yes to notes; once they have, whether they say yes after all.
    StopNotes,
    /// Typing words of something that was heard out of turn.
    HeardWords,
    /// Choosing what those words stand for, of all that is offered for them.
    HeardAnswer(OfferedRows),
    /// Asking whether something grave that came up, and was left open, is settled.
    Settle {
        /// What it is.
        what: LeftOpen,
        /// What is about to happen.
        before: SettleBefore,
    },
    /// Choosing a question to go to.
    GoTo,
    /// At the end: writing why they rang, where no note on the whole call says it.
    WhyTheyRang,
    /// At the end: writing what was suggested.
    Suggested,
    /// At the end: writing what happened.
    WhatHappened,
    /// At the end: writing what to take to supervision.
    ForSupervision,
    /// At the end: writing when the next appointment is.
    NextAppointment,
    /// At the end: asking whether the appointment was understood.
    AppointmentRight,
    /// Choosing a paper to hand over.
    ChoosePaper,
    /// Writing the one thing that the client wants to stand in a letter, in their words.
    LetterAdds(Paper),
    /// Reading a letter aloud before anything is asked about it.
    ReadLetter(Paper),
    /// Asking whether it is safe for the paper to reach the client.
    SafeToSend(Paper),
    /// Asking whether what was said about safety may stand on the paper.
    SafetyPart(Paper),
    /// Naming the paper's file.
    FileName(Paper),
    /// At the end: asking whether to write the client's page again, since it lacks the appointment.
    PageAgain {
        /// The page.
        paper: Paper,
        /// The name of its file.
        name: String,
    },
    /// Asking whether to write over a file that is there.
    Overwrite {
        /// The paper.
        paper: Paper,
        /// The name of the file.
        name: String,
    },
}

impl MentorTask {
    /// Whether it asks for a text; else for a row.
    pub fn asks_text(&self) -> bool {
        use MentorTask::{Address, FileName, HeardWords, LetterAdds, Note, Reason};
        self.ends_call() || matches!(self, Note(_) | Address | Reason | FileName(_) | HeardWords | LetterAdds(_))
    }

    /// Whether its text may have several lines.
    pub fn takes_lines(&self) -> bool {
        matches!(self, MentorTask::Note(_)) || self.ends_call() && *self != MentorTask::NextAppointment
    }

    /// Whether its text can be left out, so that nothing typed goes on.
    pub fn may_be_empty(&self) -> bool {
        self.ends_call() || matches!(self, MentorTask::LetterAdds(_) | MentorTask::Address)
    }

    /// Whether it belongs to the end of a call.
    pub fn ends_call(&self) -> bool {
        matches!(
            self,
            MentorTask::WhyTheyRang
                | MentorTask::Suggested
                | MentorTask::WhatHappened
                | MentorTask::ForSupervision
                | MentorTask::NextAppointment
        )
    }
}
