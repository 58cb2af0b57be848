//! The one table of commands: what can be asked for besides an answer, its word in line mode and its name in full screen.

mod page_command;
mod spanish;

use crate::base::hearing::{heard, without_please};
use crate::base::phrases::{Language, language, phrase};
use crate::base::vocabulary::{Vocabulary, unaccented};

pub use page_command::PageCommand;

/// The last choice of every question.
pub fn rather_not() -> &'static str {
    phrase("base-rather-not")
}

/// A row of the table.
#[derive(Debug)]
pub struct CommandRow {
    /// The command.
    pub command: PageCommand,
    /// The English word, and others that are understood as the same.
    english: (&'static str, &'static [&'static str]),
    label: fn() -> &'static str,
    does: fn() -> &'static str,
}

impl CommandRow {
    /// The word that line mode offers.
    pub fn word(&self) -> &'static str {
        match language() {
            Language::English => self.english.0,
            Language::Spanish => spanish::words(self.command).0,
        }
    }

    /// Every word that is understood as the command, the one that is offered first. English ones are in every language.
    pub fn understood(&self) -> impl Iterator<Item = &'static str> {
        let own = match language() {
            Language::English => None,
            Language::Spanish => Some(spanish::words(self.command)),
        };
        let all = own.into_iter().chain([self.english]);
        all.flat_map(|(word, also)| std::iter::once(word).chain(also.iter().copied()))
    }

    /// The name in the full screen's footer and on its page of keys.
    pub fn label(&self) -> &'static str {
        (self.label)()
    }

    /// What it does, as line mode says it behind the word.
    pub fn does(&self) -> &'static str {
        (self.does)()
    }
}

const fn row(
    command: PageCommand,
    word: &'static str,
    label: fn() -> &'static str,
    does: fn() -> &'static str,
    also: &'static [&'static str],
) -> CommandRow {
    CommandRow { command, english: (word, also), label, does }
}

/// Every command, in the order in which line mode tells of them.
pub const COMMANDS: [CommandRow; 35] = [
    row(
        PageCommand::Why,
        "why",
        || phrase("base-label-why"),
        || phrase("base-does-why"),
        &[
            "why we ask",
            "why do you ask",
            "why do you need that",
            "why do you need this",
            "why do you need to know",
            "why u need that",
            "why do u need that",
            "why do you want to know",
            "why are you asking",
            "why ask",
            "why is that asked",
        ],
    ),
    row(PageCommand::Back, "back", || phrase("base-label-back"), || phrase("base-does-back"), &["go back", "previous"]),
    row(
        PageCommand::Onward,
        "on",
        || phrase("base-label-onward"),
        || phrase("base-does-onward"),
        &["go on", "next", "continue", "forward"],
    ),
    row(PageCommand::Skip, "skip", || phrase("base-label-skip"), || phrase("base-does-skip"), &[]),
    row(
        PageCommand::Decline,
        "decline",
        || phrase("base-label-decline"),
        || phrase("base-does-decline"),
        &["rather not say", "pass", "prefer not to say"],
    ),
    row(
        PageCommand::Again,
        "again",
        || phrase("base-label-again"),
        || phrase("base-does-again"),
        &["repeat", "hear again", "hear it again", "say again", "say that again", "repeat that", "what", "pardon", "sorry"],
    ),
    row(PageCommand::Review, "review", || phrase("base-label-review"), || phrase("base-does-review"), &["list", "my answers"]),
    row(
        PageCommand::Copy,
        "copy",
        || phrase("base-label-copy"),
        || phrase("base-does-copy"),
        &["a copy", "keep a copy", "can i have a copy", "can i keep a copy", "i want a copy"],
    ),
    row(PageCommand::Save, "save", || phrase("base-label-save"), || phrase("base-does-save"), &[]),
    row(
        PageCommand::Help,
        "help",
        || phrase("base-label-help"),
        || phrase("base-does-help"),
        &[
            "!",
            "help me",
            "i need help",
            "need help",
            "get help",
            "i want help",
            "help lines",
            "helplines",
            "sos",
            "emergency",
            // Whoever cries for help may do so in their own language.
            "hilfe",
            "ayuda",
            "socorro",
            "aide",
            "au secours",
            "aiuto",
            "ajuda",
            "pomoc",
            "hulp",
        ],
    ),
    row(
        PageCommand::Numbers,
        "numbers",
        || phrase("base-label-numbers"),
        || phrase("base-does-numbers"),
        &["the numbers", "numbers again"],
    ),
    row(PageCommand::Place, "place", || phrase("base-label-place"), || phrase("base-does-place"), &["country", "another place"]),
    row(
        PageCommand::Leave,
        "leave",
        || phrase("base-label-leave"),
        || phrase("base-does-leave"),
        &["q", "quit", "bye", "stop", "end"],
    ),
    row(
        PageCommand::QuickExit,
        "exit",
        || phrase("base-label-quick-exit"),
        || phrase("base-does-quick-exit"),
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
    row(
        PageCommand::Words,
        "?",
        || phrase("base-label-words"),
        || phrase("base-does-words"),
        &["words", "keys", "commands", "a question mark", "question mark"],
    ),
    row(PageCommand::More, "more", || phrase("base-label-more"), || phrase("base-does-more"), &[]),
    row(PageCommand::Note, "note", || phrase("base-label-note"), || phrase("base-does-note"), &[]),
    row(PageCommand::NoteAll, "note all", || phrase("base-label-note-all"), || phrase("base-does-note-all"), &[]),
    row(PageCommand::Script, "script", || phrase("base-label-script"), || phrase("base-does-script"), &[]),
    row(PageCommand::Scripts, "scripts", || phrase("base-label-scripts"), || phrase("base-does-scripts"), &[]),
    row(
        PageCommand::Dropped,
        "dropped",
        || phrase("base-label-dropped"),
        || phrase("base-does-dropped"),
        &["line dropped", "the line dropped", "dropped line", "line is silent"],
    ),
    row(PageCommand::Facts, "facts", || phrase("base-label-facts"), || phrase("base-does-facts"), &[]),
    row(
        PageCommand::HeardEarlier,
        "heard",
        || phrase("base-label-heard-earlier"),
        || phrase("base-does-heard-earlier"),
        &["/", "heard earlier"],
    ),
    row(
        PageCommand::Questions,
        "questions",
        || phrase("base-label-questions"),
        || phrase("base-does-questions"),
        &["all questions"],
    ),
    row(
        PageCommand::Written,
        "written",
        || phrase("base-label-written"),
        || phrase("base-does-written"),
        &["as written", "as it is written"],
    ),
    row(PageCommand::Still, "still", || phrase("base-label-still"), || phrase("base-does-still"), &["still possible"]),
    row(PageCommand::Sooner, "sooner", || phrase("base-label-sooner"), || phrase("base-does-sooner"), &[]),
    row(PageCommand::Reason, "reason", || phrase("base-label-reason"), || phrase("base-does-reason"), &[]),
    row(PageCommand::NoNotes, "no notes", || phrase("base-label-no-notes"), || phrase("base-does-no-notes"), &["stop notes"]),
    row(PageCommand::Then, "then", || phrase("base-label-then"), || phrase("base-does-then"), &["then and now"]),
    row(PageCommand::HandOver, "hand over", || phrase("base-label-hand-over"), || phrase("base-does-hand-over"), &[]),
    row(
        PageCommand::AnotherTime,
        "another time",
        || phrase("base-label-another-time"),
        || phrase("base-does-another-time"),
        &["cant talk"],
    ),
    row(PageCommand::CallEnd, "ending", || phrase("base-label-call-end"), || phrase("base-does-call-end"), &["end of the call"]),
    row(PageCommand::AllLines, "all", || phrase("base-label-all-lines"), || phrase("base-does-all-lines"), &["all lines"]),
    row(PageCommand::Client, "client", || phrase("base-label-client"), || phrase("base-does-client"), &["client's view"]),
];

/// The commands that work wherever a line is expected.
pub const EVERYWHERE: [PageCommand; 6] =
    [PageCommand::Help, PageCommand::Numbers, PageCommand::Place, PageCommand::Leave, PageCommand::QuickExit, PageCommand::Words];

/// The commands of a mentor, on a call.
pub const MENTOR: [PageCommand; 19] = [
    PageCommand::Note,
    PageCommand::NoteAll,
    PageCommand::Script,
    PageCommand::Scripts,
    PageCommand::Dropped,
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

/// What may stand before a word that is typed as it was told.
const THE_WORD: Vocabulary = Vocabulary::new(&["the word "], &["la palabra "]);

impl PageCommand {
    /// The name of the command, as its row has it.
    pub fn label(self) -> &'static str {
        self.row().label()
    }

    /// The row of the command.
    pub fn row(self) -> &'static CommandRow {
        // Every command has a row, in whatever order: a test looks each up.
        COMMANDS.iter().find(|r| r.command == self).unwrap_or(&COMMANDS[0])
    }

    /// The command that a line means, as [`heard`] leaves it.
    pub fn named(line: &str) -> Option<PageCommand> {
        let line = unaccented(without_please(line));
        // "Type the word again" may be typed as it was heard.
        let line = THE_WORD.behind(&line).unwrap_or(&line);
        COMMANDS.iter().find(|r| r.understood().any(|word| unaccented(word) == *line)).map(|r| r.command)
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
    use crate::base::phrases::{LANGUAGES, within};

    #[test]
    fn every_word_means_one_command_and_every_command_has_one_row() {
        for language in LANGUAGES {
            within(language, || {
                let words = || COMMANDS.iter().flat_map(|r| r.understood().map(move |w| (r.command, w)));
                for (command, word) in words() {
                    assert_eq!(PageCommand::named(&heard(word)), Some(command), "{word}");
                    assert!(words().all(|(c, w)| w != word || c == command), "{word}");
                }
                for command in EVERYWHERE.into_iter().chain(MENTOR).chain(QUESTION) {
                    assert_eq!(command.row().command, command);
                    assert_eq!(command.row().understood().next(), Some(command.row().word()));
                }
            });
        }
    }

    #[test]
    fn spanish_words_are_commands_with_and_without_accents() {
        let named = |line: &str| within(Language::Spanish, || PageCommand::named(&heard(line)));
        for (line, command) in [
            ("atrás", PageCommand::Back),
            ("pa' atrás", PageCommand::Back),
            ("regresa", PageCommand::Back),
            ("llamen a la policía", PageCommand::Help),
            ("911", PageCommand::Help),
            ("Necesito hablar con alguien", PageCommand::Help),
            ("teléfonos", PageCommand::Numbers),
            ("no entiendo", PageCommand::Words),
            ("cierra esto", PageCommand::QuickExit),
            ("ya me voy", PageCommand::Leave),
            ("Atras", PageCommand::Back),
            ("¡Ayuda!", PageCommand::Help),
            ("ayuda, por favor", PageCommand::Help),
            ("SALIR", PageCommand::QuickExit),
            ("¿por qué?", PageCommand::Why),
            ("números", PageCommand::Numbers),
            ("back", PageCommand::Back),
            ("exit", PageCommand::QuickExit),
            ("¿?", PageCommand::Words),
        ] {
            assert_eq!(named(line), Some(command), "{line}");
        }
        for (line, command) in [("the word again", PageCommand::Again), ("The word place", PageCommand::Place)] {
            assert_eq!(PageCommand::named(&heard(line)), Some(command), "{line}");
        }
        for line in ["a question mark", "Question mark.", "?"] {
            assert_eq!(PageCommand::named(&heard(line)), Some(PageCommand::Words), "{line}");
        }
        assert_eq!(named("la palabra repetir"), Some(PageCommand::Again));
        assert_eq!(named("un signo de interrogación"), Some(PageCommand::Words));
        assert_eq!((named("no salir"), PageCommand::named("atras"), PageCommand::named("911")), (None, None, None));
    }
}
