//! Something grave that came up on a call, and what of it isn't settled.

use crate::call::intake::taken_back::HarmInWords;
use crate::content::model::{AnswerIx, QuestionIx, Reply, ScriptIx};

/// Something grave that was left open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LeftOpen {
    /// A situation whose script was looked up.
    Script(ScriptIx),
    /// Several situations whose scripts were opened from the list of all, one after another: most were only looked at.
    Listed,
    /// An answer that waits at its question.
    Answer(QuestionIx, AnswerIx),
}

/// What is about to happen where something that was left open is asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SettleBefore {
    /// A result is shown.
    Result,
    /// A paper is handed over.
    Paper,
    /// The mentor leaves.
    Leaving,
    /// The mentor leaves, and has nothing to write down.
    LeavingNow,
}

/// What was looked up and isn't settled, and what was asked about at a result.
#[derive(Default)]
pub(super) struct Unsettled {
    /// Each with whether it was only opened from the list of all scripts.
    pub(super) scripts: Vec<(ScriptIx, bool)>,
    pub(super) asked: Vec<LeftOpen>,
    /// Answers that somebody's words told of at another question, and that nobody took.
    pub(super) told: Vec<(QuestionIx, AnswerIx)>,
    /// What the last line told of so: whatever is chosen of what was offered for it stands in its place.
    pub(super) passing: Option<LeftOpen>,
    /// The harm that it told of.
    pub(super) passing_harm: Option<HarmInWords>,
    /// The line at whose no the reading stopped, as somebody may have come in.
    pub(super) stopped_at: Option<AnswerIx>,
    /// What they took back in words, whatever was given for it.
    pub(super) took_back: Vec<TookBackInWords>,
    /// The reply that was let through last at a question of danger.
    pub(super) replied: Option<(QuestionIx, Reply)>,
}

/// A situation that they told of and took back in words.
pub(super) struct TookBackInWords {
    pub(super) script: ScriptIx,
    /// Whether its answer wasn't given since: given then, it is told again.
    pub(super) asked_anew: bool,
    pub(super) settled: bool,
}

/// The row that was taken last of what is offered for words, with all that stood before it.
pub(super) struct HeardSlip {
    pub(super) rows: Vec<(QuestionIx, AnswerIx)>,
    /// The question that stood open.
    pub(super) at: Option<QuestionIx>,
    pub(super) scripts: Vec<(ScriptIx, bool)>,
    /// Whether harm was told of, and whether only the client says how there is contact.
    pub(super) before: (bool, bool),
}
