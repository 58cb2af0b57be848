//! What a call tells the mentor after a move.

use crate::call::flow::SettleBefore;
use crate::call::intake::HandedOver;
use crate::call::paper::{Paper, Withheld};
use crate::call::pencil::PencilStanding;
use crate::content::model::QuestionIx;

/// An answer to a move, for the mentor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CallNotice {
    /// The call ends without a yes to the contract.
    Leave,
    /// The note is held.
    NoteTaken(Option<QuestionIx>),
    /// The script is pulled up.
    ScriptPulled,
    /// No page is sooner than the one that stands.
    NoSoonerPage,
    /// The urgent page stands first now.
    PutFirst,
    /// The client took back the yes to notes.
    NotesStopped {
        /// The day of an earlier record, which stays.
        earlier: Option<String>,
    },
    /// The client says yes to notes after all.
    NotesAgain {
        /// Whether anything is kept then: a page that can't wait ends that, too.
        kept: bool,
    },
    /// There is no yes to notes to take back.
    NoNotes,
    /// No page was put first, so there is no reason to give.
    NothingPutFirst,
    /// The reason is held.
    ReasonNoted,
    /// The exact address is held.
    AddressNoted,
    /// There is no result yet, at which the end is asked about.
    NoEndYet,
    /// Nothing is asked about the end after this page.
    NoEndHere,
    /// There is no result to hand over yet.
    NoResult,
    /// No paper of this result may be handed over.
    NoPapers,
    /// This paper can't be handed over.
    PaperWithheld(Withheld),
    /// This answer waits at its question.
    Pencilled {
        /// The question.
        question: QuestionIx,
        /// Whether its script is due, and help where it calls for it.
        help_due: bool,
        /// What becomes of it.
        standing: PencilStanding,
    },
    /// The row that was taken last was a slip, and isn't there any more.
    NotSaid {
        /// The question that was open before it was taken.
        back_to: Option<QuestionIx>,
    },
    /// There is no such row any more: it was taken back, or it was given since.
    NothingNotSaid,
    /// They took back what they told, or what they told somebody of.
    TookBack {
        /// Whether anything came up before.
        stays: bool,
    },
    /// What was typed in place of a fact of the call may be what they told: it is looked up, and no fact until it is typed again.
    HeardInPlace {
        /// Whether what stood before it is kept as the fact.
        kept: bool,
    },
    /// What came up is settled.
    Settled {
        /// What it was asked about before.
        before: SettleBefore,
    },
    /// An appointment was agreed on, and stands nowhere: nothing of the call is kept.
    WrittenNowhere,
    /// No answer has words like those.
    NothingLikeIt,
    /// The mentor goes to this question.
    GoTo(QuestionIx),
    /// There is no digit in what was typed for a number.
    NoNumber,
    /// A yes was typed for whom to call.
    NoName,
    /// The day and time weren't understood.
    NoSuchDay,
    /// The end of the call is told.
    EndTold,
    /// It isn't safe to send, so nothing was written.
    NotSafe,
    /// The file needs a name.
    NameMissing(Paper),
    /// The client's page was written once more, with the appointment on it, to this path; the end of the call is told.
    PageRenewed(String),
    /// The result of writing the file.
    HandedOver(HandedOver),
}

/// The consequences of a move of the interview.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct MoveEffects {
    /// That answer ended all keeping.
    pub keeping_ended: bool,
    /// That answer was taken back, and keeping goes on.
    pub keeping_again: bool,
    /// The mentor is to see the script.
    pub script_due: bool,
    /// It is the one that came up at the same question already.
    pub script_as_before: bool,
    /// They took something back, and this reply is a no to it: it is settled.
    pub settled_by_no: bool,
}
