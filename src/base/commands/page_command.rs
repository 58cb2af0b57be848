//! What can be asked for at a page.

/// Something that can be asked for at a page, besides an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageCommand {
    /// The help lines.
    Help,
    /// Leave at once.
    QuickExit,
    /// Ask whether to leave.
    Leave,
    /// Choose another place for the help lines.
    Place,
    /// What can be typed, or pressed, here.
    Words,
    /// Hear the page again.
    Again,
    /// One step back.
    Back,
    /// Go on.
    Onward,
    /// Leave the question for later.
    Skip,
    /// Rather not say.
    Decline,
    /// Why this is asked.
    Why,
    /// The answers so far.
    Review,
    /// Keep a copy of the result.
    Copy,
    /// Save the copy as a file.
    Save,
    /// What a mentor can do besides.
    More,
    /// The client's view, and back.
    Client,
    /// A private note on the question.
    Note,
    /// A private note on the call.
    NoteAll,
    /// What to do when safety comes up.
    Script,
    /// All scripts.
    Scripts,
    /// The script for a line that has gone silent, or dropped.
    Dropped,
    /// Where the answers can still lead.
    Still,
    /// Put an urgent page first.
    Sooner,
    /// Why it was put first.
    Reason,
    /// The client takes back the yes to notes.
    NoNotes,
    /// Goals and changes, then and now.
    Then,
    /// Write a plain file.
    HandOver,
    /// The facts of the call, and the answers so far.
    Facts,
    /// The exact address, to be written down or mended.
    Address,
    /// Something that was said out of turn.
    HeardEarlier,
    /// Go to another question.
    Questions,
    /// The client can't talk any more: another time.
    AnotherTime,
    /// What happened, and the next appointment.
    CallEnd,
    /// Hear every line of a list at once.
    AllLines,
    /// Hear each number slowly.
    Numbers,
    /// Hear a question as it is written.
    Written,
}
