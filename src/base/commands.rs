//! The one table of commands: what can be asked for besides an answer, its word in line mode and its name in full screen.

use crate::base::hearing::{heard, without_please};

/// The last choice of every question.
pub const RATHER_NOT: &str = "I'd rather not say";

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

/// A row of the table.
#[derive(Debug)]
pub struct CommandRow {
    /// The command.
    pub command: PageCommand,
    /// The word that line mode offers.
    pub word: &'static str,
    /// Other words that are understood as the same.
    pub also: &'static [&'static str],
    /// The name in the full screen's footer and on its page of keys.
    pub label: &'static str,
    /// What it does, as line mode says it behind the word.
    pub does: &'static str,
}

const fn row(command: PageCommand, [word, label, does]: [&'static str; 3], also: &'static [&'static str]) -> CommandRow {
    CommandRow { command, word, also, label, does }
}

/// Every command, in the order in which line mode tells of them.
pub const COMMANDS: [CommandRow; 34] = [
    row(PageCommand::Why, ["why", "why we ask", "why this is asked"], &["why we ask", "why do you ask"]),
    row(PageCommand::Back, ["back", "back", "one step back"], &["go back", "previous"]),
    row(PageCommand::Onward, ["on", "go on", "go on, as Enter does"], &["go on", "next", "continue", "forward"]),
    row(PageCommand::Skip, ["skip", "skip", "leave it for later"], &[]),
    row(PageCommand::Decline, ["decline", "rather not say", "rather not say"], &["rather not say", "pass", "prefer not to say"]),
    row(
        PageCommand::Again,
        ["again", "again", "hear it again"],
        &["repeat", "say again", "say that again", "repeat that", "what", "pardon", "sorry"],
    ),
    row(PageCommand::Review, ["review", "your answers", "your answers so far, and change one"], &["list", "my answers"]),
    row(
        PageCommand::Copy,
        ["copy", "keep a copy", "a copy of it, to keep"],
        &["a copy", "keep a copy", "can i have a copy", "can i keep a copy", "i want a copy"],
    ),
    row(PageCommand::Save, ["save", "save as a file", "as a file"], &[]),
    row(
        PageCommand::Help,
        ["help", "help", "help lines"],
        &["!", "help me", "i need help", "need help", "get help", "i want help", "help lines", "helplines", "sos", "emergency"],
    ),
    row(PageCommand::Numbers, ["numbers", "numbers slowly", "each number slowly, once more"], &["the numbers", "numbers again"]),
    row(PageCommand::Place, ["place", "place", "help lines of another place"], &["country", "another place"]),
    row(
        PageCommand::Leave,
        ["leave", "leave", "asks first; what was said stays in the window"],
        &["q", "quit", "bye", "stop", "end"],
    ),
    row(
        PageCommand::QuickExit,
        ["exit", "leave at once", "leave at once"],
        &[
            "exit now",
            "leave now",
            "leave at once",
            "quit now",
            "close",
            "close it",
            "get me out",
            "get me out of here",
            "get out",
            "let me out",
        ],
    ),
    row(PageCommand::Words, ["?", "keys", "what you can type here"], &["words", "keys", "commands"]),
    row(PageCommand::More, ["more", "more", "a mentor's words"], &[]),
    row(PageCommand::Note, ["note", "note", "on this question"], &[]),
    row(PageCommand::NoteAll, ["note all", "note on the call", "on the whole call"], &[]),
    row(PageCommand::Script, ["script", "script", "what to do when safety comes up"], &[]),
    row(PageCommand::Scripts, ["scripts", "scripts", "for another situation"], &[]),
    row(PageCommand::Facts, ["facts", "facts of the call", "the facts of this call, and the answers so far"], &[]),
    row(PageCommand::HeardEarlier, ["heard", "heard earlier", "something said out of turn"], &["/", "heard earlier"]),
    row(PageCommand::Questions, ["questions", "all questions", "go to another question"], &["all questions"]),
    row(PageCommand::Written, ["written", "as written", "the question as it is written"], &["as written", "as it is written"]),
    row(PageCommand::Still, ["still", "still possible", "where the answers can still lead"], &["still possible"]),
    row(PageCommand::Sooner, ["sooner", "sooner", "somebody may be in danger, or shouldn't wait: put an urgent page first"], &[]),
    row(PageCommand::Reason, ["reason", "reason", "why you put it first, not kept"], &[]),
    row(PageCommand::NoNotes, ["no notes", "no notes", "they take back their yes to notes"], &["stop notes"]),
    row(PageCommand::Then, ["then", "then and now", "goals and changes, then and now"], &["then and now"]),
    row(PageCommand::HandOver, ["hand over", "hand over", "write a plain file, at the result"], &[]),
    row(PageCommand::AnotherTime, ["another time", "another time", "they can't talk now: end kindly"], &["cant talk"]),
    row(
        PageCommand::CallEnd,
        ["ending", "end of the call", "what happened, and the next appointment, at the result"],
        &["end of the call"],
    ),
    row(
        PageCommand::AllLines,
        ["all", "all lines", "every line at once, to type the numbers of what they said yes to"],
        &["all lines"],
    ),
    row(PageCommand::Client, ["client", "client's view", "the client's view, and back"], &["client's view"]),
];

/// The commands that work wherever a line is expected.
pub const EVERYWHERE: [PageCommand; 6] =
    [PageCommand::Help, PageCommand::Numbers, PageCommand::Place, PageCommand::Leave, PageCommand::QuickExit, PageCommand::Words];

/// The commands of a mentor, on a call.
pub const MENTOR: [PageCommand; 18] = [
    PageCommand::Note,
    PageCommand::NoteAll,
    PageCommand::Script,
    PageCommand::Scripts,
    PageCommand::Facts,
    PageCommand::HeardEarlier,
    PageCommand::Questions,
    PageCommand::Written,
    PageCommand::Still,
    PageCommand::Sooner,
    PageCommand::Reason,
    PageCommand::NoNotes,
    PageCommand::Then,
    PageCommand::HandOver,
    PageCommand::AnotherTime,
    PageCommand::CallEnd,
    PageCommand::Client,
    PageCommand::More,
];

/// The commands of a question, besides those of every page.
pub const QUESTION: [PageCommand; 6] =
    [PageCommand::Why, PageCommand::Back, PageCommand::Skip, PageCommand::Decline, PageCommand::Again, PageCommand::Review];

impl PageCommand {
    /// The row of the command.
    pub fn row(self) -> &'static CommandRow {
        // Every command has a row, in whatever order: a test looks each up.
        COMMANDS.iter().find(|r| r.command == self).unwrap_or(&COMMANDS[0])
    }

    /// The command that a line means, as [`heard`] leaves it.
    pub fn named(line: &str) -> Option<PageCommand> {
        let line = without_please(line);
        COMMANDS.iter().find(|r| r.word == line || r.also.contains(&line)).map(|r| r.command)
    }
}

/// The command that a text would be taken for where a question is answered by typing.
pub fn taken_at_a_question(text: &str) -> Option<PageCommand> {
    let here = |c: &PageCommand| EVERYWHERE.contains(c) || MENTOR.contains(c) || QUESTION.contains(c);
    PageCommand::named(&heard(text)).filter(here)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_means_one_command_and_every_command_has_one_row() {
        let words = || COMMANDS.iter().flat_map(|r| std::iter::once(&r.word).chain(r.also).map(move |w| (r.command, *w)));
        for (command, word) in words() {
            assert_eq!(PageCommand::named(&heard(word)), Some(command), "{word}");
            assert_eq!(words().filter(|(_, w)| *w == word).count(), 1, "{word}");
        }
        for command in EVERYWHERE.into_iter().chain(MENTOR).chain(QUESTION) {
            assert_eq!(command.row().command, command);
        }
    }
}
