//! The one table of commands: what can be asked for besides an answer, its word in line mode and its name in full screen.

mod page_command;
mod spanish;

use crate::base::address::without_address;
use crate::base::hearing::{heard, without_please};
use crate::base::phrases::phrase;
use crate::base::vocabulary::{Vocabulary, unaccented};

pub use page_command::PageCommand;

/// The last choice of every question.
pub fn rather_not() -> &'static str {
    phrase("base-rather-not")
}

/// A row of a table of commands.
#[derive(Debug)]
pub struct CommandRow<C> {
    /// The command.
    pub command: C,
    /// The words that are understood as the command, the one that is offered first. English ones are in every language.
    pub words: Vocabulary,
    pub(crate) label: fn() -> &'static str,
    pub(crate) does: fn() -> &'static str,
}

impl<C> CommandRow<C> {
    /// The word that line mode offers.
    pub fn word(&self) -> &'static str {
        self.words.shown()
    }

    /// The name in the full screen: in its footer and on its page of keys, or as a row.
    pub fn label(&self) -> &'static str {
        (self.label)()
    }

    /// What it does, as line mode says it behind the word.
    pub fn does(&self) -> &'static str {
        (self.does)()
    }
}

/// A row: the command, its name, what it does, and its words.
macro_rules! row {
    ($command:ident, $label:expr, $does:expr, $english:expr $(,)?) => {
        CommandRow {
            command: PageCommand::$command,
            words: Vocabulary::new(&$english, spanish::words(PageCommand::$command)),
            label: || $label,
            does: || $does,
        }
    };
}

/// Every command, in the order in which line mode tells of them.
pub const COMMANDS: [CommandRow<PageCommand>; 36] = [
    row!(
        Why,
        phrase("base-label-why"),
        phrase("base-does-why"),
        [
            "why",
            "why we ask",
            "why do you ask",
            "why do you need that",
            "why do you need this",
            "why do you need to know",
            "why u need that",
            "why do u need that",
            "why do you want to know",
            "why are you asking",
            "why are you asking me that",
            "why are you asking me this",
            "why are you asking that",
            "why are you asking this",
            "why ask",
            "why is that asked"
        ]
    ),
    row!(
        Back,
        phrase("base-label-back"),
        phrase("base-does-back"),
        ["back", "go back", "can i go back", "i want to go back", "previous", "go bak", "bak"],
    ),
    row!(Onward, phrase("base-label-onward"), phrase("base-does-onward"), ["on", "go on", "next", "continue", "forward"]),
    row!(Skip, phrase("base-label-skip"), phrase("base-does-skip"), ["skip"]),
    row!(
        Decline,
        phrase("base-label-decline"),
        phrase("base-does-decline"),
        ["decline", "rather not say", "pass", "prefer not to say"],
    ),
    row!(
        Again,
        phrase("base-label-again"),
        phrase("base-does-again"),
        [
            "again",
            "repeat",
            "hear again",
            "hear it again",
            "say again",
            "say that again",
            "repeat that",
            "what",
            "pardon",
            "sorry",
        ],
    ),
    row!(Review, phrase("base-label-review"), phrase("base-does-review"), ["review", "list", "my answers"]),
    row!(
        Copy,
        phrase("base-label-copy"),
        phrase("base-does-copy"),
        ["copy", "a copy", "keep a copy", "can i have a copy", "can i keep a copy", "i want a copy"],
    ),
    row!(Save, phrase("base-label-save"), phrase("base-does-save"), ["save"]),
    row!(
        Help,
        phrase("base-label-help"),
        phrase("base-does-help"),
        [
            "help",
            "!",
            "help me",
            "i need help",
            "i need help now",
            "i need some help",
            "can you help me",
            "can you help",
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
    row!(Numbers, phrase("base-label-numbers"), phrase("base-does-numbers"), ["numbers", "the numbers", "numbers again"]),
    row!(Place, phrase("base-label-place"), phrase("base-does-place"), ["place", "country", "another place"]),
    row!(Leave, phrase("base-label-leave"), phrase("base-does-leave"), ["leave", "q", "quit", "bye", "stop", "end"]),
    row!(
        QuickExit,
        phrase("base-label-quick-exit"),
        phrase("base-does-quick-exit"),
        [
            "exit",
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
    row!(
        Words,
        phrase("base-label-words"),
        phrase("base-does-words"),
        ["?", "words", "keys", "commands", "a question mark", "question mark"],
    ),
    row!(More, phrase("base-label-more"), phrase("base-does-more"), ["more"]),
    row!(Note, phrase("base-label-note"), phrase("base-does-note"), ["note"]),
    row!(NoteAll, phrase("base-label-note-all"), phrase("base-does-note-all"), ["note all"]),
    row!(Script, phrase("base-label-script"), phrase("base-does-script"), ["script"]),
    row!(Scripts, phrase("base-label-scripts"), phrase("base-does-scripts"), ["scripts"]),
    row!(
        Dropped,
        phrase("base-label-dropped"),
        phrase("base-does-dropped"),
        ["dropped", "line dropped", "the line dropped", "dropped line", "line is silent", "silent"],
    ),
    row!(Facts, phrase("base-label-facts"), phrase("base-does-facts"), ["facts"]),
    row!(Address, phrase("base-label-address"), phrase("base-does-address"), ["address", "the address"]),
    row!(HeardEarlier, phrase("base-label-heard-earlier"), phrase("base-does-heard-earlier"), ["heard", "/", "heard earlier"]),
    row!(Questions, phrase("base-label-questions"), phrase("base-does-questions"), ["questions", "all questions"]),
    row!(Written, phrase("base-label-written"), phrase("base-does-written"), ["written", "as written", "as it is written"]),
    row!(Still, phrase("base-label-still"), phrase("base-does-still"), ["still", "still possible"]),
    row!(Sooner, phrase("base-label-sooner"), phrase("base-does-sooner"), ["sooner"]),
    row!(Reason, phrase("base-label-reason"), phrase("base-does-reason"), ["reason"]),
    row!(NoNotes, phrase("base-label-no-notes"), phrase("base-does-no-notes"), ["no notes", "stop notes"]),
    row!(Then, phrase("base-label-then"), phrase("base-does-then"), ["then", "then and now"]),
    row!(HandOver, phrase("base-label-hand-over"), phrase("base-does-hand-over"), ["hand over"]),
    row!(AnotherTime, phrase("base-label-another-time"), phrase("base-does-another-time"), ["another time", "cant talk"]),
    row!(CallEnd, phrase("base-label-call-end"), phrase("base-does-call-end"), ["ending", "end of the call"]),
    row!(AllLines, phrase("base-label-all-lines"), phrase("base-does-all-lines"), ["all", "all lines"]),
    row!(Client, phrase("base-label-client"), phrase("base-does-client"), ["client", "client's view"]),
];

/// The commands that work wherever a line is expected.
pub const EVERYWHERE: [PageCommand; 6] =
    [PageCommand::Help, PageCommand::Numbers, PageCommand::Place, PageCommand::Leave, PageCommand::QuickExit, PageCommand::Words];

/// The commands of a mentor, on a call.
pub const MENTOR: [PageCommand; 20] = [
    PageCommand::Note,
    PageCommand::NoteAll,
    PageCommand::Script,
    PageCommand::Scripts,
    PageCommand::Dropped,
    PageCommand::Facts,
    PageCommand::Address,
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

/// What polite people say before it.
const THANKS: Vocabulary = Vocabulary::new(
    &["thank you ", "thank you.", "thank you,", "thanks ", "thanks.", "thanks,"],
    &["gracias ", "gracias.", "gracias,"],
);

impl PageCommand {
    /// The name of the command, as its row has it.
    pub fn label(self) -> &'static str {
        self.row().label()
    }

    /// The row of the command.
    pub fn row(self) -> &'static CommandRow<PageCommand> {
        // Every command has a row, in whatever order: a test looks each up.
        COMMANDS.iter().find(|r| r.command == self).unwrap_or(&COMMANDS[0])
    }

    /// The command that a line means, as [`heard`] leaves it.
    pub fn named(line: &str) -> Option<PageCommand> {
        let line = without_address(without_please(line));
        let line = unaccented(&line);
        // "Thank you. Continue" goes on.
        let behind = THANKS.behind(&line).map(|rest| rest.trim_start_matches([' ', ',', '.', ';', '!']));
        let line = behind.filter(|rest| !rest.is_empty()).unwrap_or(&line);
        // "Type the word again" may be typed as it was heard.
        let line = THE_WORD.behind(line).unwrap_or(line);
        COMMANDS.iter().find(|r| r.words.all().any(|word| unaccented(word) == *line)).map(|r| r.command)
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
    use crate::base::phrases::{LANGUAGES, Language, within};

    #[test]
    fn every_word_means_one_command_and_every_command_has_one_row() {
        for language in LANGUAGES {
            within(language, || {
                let words = || COMMANDS.iter().flat_map(|r| r.words.all().map(move |w| (r.command, w)));
                for (command, word) in words() {
                    assert_eq!(PageCommand::named(&heard(word)), Some(command), "{word}");
                    assert!(words().all(|(c, w)| w != word || c == command), "{word}");
                }
                for command in EVERYWHERE.into_iter().chain(MENTOR).chain(QUESTION) {
                    assert_eq!(command.row().command, command);
                    assert_eq!(command.row().words.all().next(), Some(command.row().word()));
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
