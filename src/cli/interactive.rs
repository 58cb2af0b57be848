//! The questionnaire itself, in full screen or in line mode.
#![expect(clippy::disallowed_methods, reason = "the edge: this is where the environment is read")]

use std::cell::Cell;
use std::io::{self, IsTerminal, Write};

use anyhow::Context;

use crate::base::phrases::{Language, choose, phrase, say};
use crate::base::text;
#[cfg(feature = "records")]
use crate::call::desk::{Desk, DeskNotice};
use crate::call::intake::Intake;
use crate::cli::exit::{Exit, Quit};
use crate::cli::{abilities, args::Args, check, files, language::offered, output::print, own_paths};
use crate::content::helplines::{PlaceIx, place};
use crate::engine::answers::Answers;
use crate::prover::lookahead::Lookahead;
use crate::ui::full_screen::{self, App, Appearance, ScreenEnd};
use crate::ui::line_mode::held_line::HeldLine;
use crate::ui::line_mode::{self, InterviewEnd, ToldLine};
use crate::ui::session::{NotSaved, SaveCopy, Session};
use crate::ui::terminal_guard as guard;

/// The front end of an interview: the full screen, or lines.
pub(crate) struct FrontEnd {
    /// How the full screen looks; none for lines.
    look: Option<Appearance>,
    /// Whether lines are in ASCII only.
    ascii: bool,
    /// Why there are lines, where nobody asked for them; said once.
    why: Cell<Option<String>>,
    /// Whether every way out clears the window.
    pub(crate) private: bool,
}

/// How a person left an interview.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum WayOut {
    /// In the usual way.
    Left,
    /// By the quick exit: the window was cleared.
    Cleared,
    /// To begin again in another language, at a place, with what was told of danger.
    Language(Language, PlaceIx, Vec<ToldLine>),
}

impl FrontEnd {
    fn ask(&self, session: Session<'_>, told: Vec<ToldLine>) -> anyhow::Result<WayOut> {
        match self.look {
            Some(look) => self.screen(App::new(session, look)),
            None => self.lines(|input, out| line_mode::go_on(session, told, input, out, |_| {})),
        }
    }

    /// Holds a mentor's desk, until they leave it or want a call; `notice` is said first.
    #[cfg(feature = "records")]
    pub(crate) fn sit(&self, session: Session<'_>, desk: &mut Desk, notice: Option<&DeskNotice>) -> anyhow::Result<WayOut> {
        match self.look {
            Some(look) => self.screen(App::at_desk(session, look, desk, notice)),
            None => self.lines(|input, out| line_mode::sit(session, desk, notice, input, out)),
        }
    }

    /// Leads an intake, from its contract to its end.
    pub(crate) fn lead<'a>(&self, session: Session<'a>, intake: Intake<'a>, resumed: Option<Answers>) -> anyhow::Result<WayOut> {
        match self.look {
            Some(look) => self.screen(App::leading(session, look, intake, resumed)),
            None => self.lines(|input, out| line_mode::lead(session, intake, resumed, input, out, |_| {}).map(|(end, _)| end)),
        }
    }

    /// Every way out clears the window, where that was asked for: also that of a second screen in
    /// one sitting.
    fn keep_private(&self) {
        if self.private {
            guard::keep_private();
        }
    }

    fn screen(&self, app: App<'_>) -> anyhow::Result<WayOut> {
        self.keep_private();
        match full_screen::hold(app).context(phrase("cli-terminal-failed"))? {
            ScreenEnd::Done => Ok(WayOut::Left),
            ScreenEnd::Interrupted => Err(Quit(Exit::Interrupted).into()),
            ScreenEnd::QuickExit => {
                guard::clear_all();
                Ok(WayOut::Cleared)
            }
            ScreenEnd::Language(language, place) => Ok(WayOut::Language(language, place, Vec::new())),
            ScreenEnd::Copy(text) => print(&text).map(|()| WayOut::Left),
        }
    }

    fn lines(
        &self,
        talk: impl FnOnce(io::StdinLock<'static>, TerminalLetters) -> io::Result<InterviewEnd>,
    ) -> anyhow::Result<WayOut> {
        self.keep_private();
        guard::expect_lines();
        let private = guard::is_private();
        if let Some(why) = self.why.take() {
            print(&format!("{why}\n\n"))?;
        }
        let letters = TerminalLetters { ascii: self.ascii, windowed: io::stdout().is_terminal(), held: HeldLine::default() };
        let ended = talk(io::stdin().lock(), letters);
        guard::restore();
        match ended {
            Ok(InterviewEnd::Left) => Ok(WayOut::Left),
            Ok(InterviewEnd::InputEnded) if private => Err(Quit(Exit::InputEnded).into()),
            // Somebody at a terminal pressed Ctrl-D: they have left, and have to know what stays to be read.
            Ok(InterviewEnd::InputEnded) if io::stdin().is_terminal() => {
                let columns = guard::window_size().map_or(0, |(columns, _)| usize::from(columns));
                let said = format!("\n{}\n", phrase("cli-input-ended-here"));
                print(&HeldLine::default().write(said.as_bytes(), columns))?;
                Err(Quit(Exit::InputEnded).into())
            }
            Ok(InterviewEnd::InputEnded) => Err(Quit::saying(Exit::InputEnded, phrase("cli-input-ended"))),
            Ok(InterviewEnd::QuickExit) => {
                guard::clear_all();
                Ok(WayOut::Cleared)
            }
            Ok(InterviewEnd::Language(language, place, told)) => Ok(WayOut::Language(language, place, told)),
            Ok(InterviewEnd::Interrupted) => Err(Quit(Exit::Interrupted).into()),
            // Whoever listened is gone, so there is nobody left to ask: as where the input ended.
            Err(e) if e.kind() == io::ErrorKind::BrokenPipe => Err(Quit(Exit::InputEnded).into()),
            Err(e) => {
                let message = say!("cli-interview-ended", why = text::trouble(e.kind()));
                Err(Quit::saying(Exit::InputEnded, &message))
            }
        }
    }
}

/// Holds an interview with the person at the terminal.
pub(crate) fn interview(args: &Args) -> anyhow::Result<()> {
    let mut args = args.clone();
    let mut told = Vec::new();
    loop {
        let next = hold(&args, |session, front| {
            let WayOut::Language(language, place, told) = front.ask(session, std::mem::take(&mut told))? else {
                return Ok(None);
            };
            // Who has said where they are needn't say so again.
            let known = (place != session.helplines.world()).then(|| session.helplines.place(place).id.clone());
            Ok(Some((language, known, told)))
        })?;
        let Some((language, known, told_there)) = next else { return Ok(()) };
        told = told_there;
        args.place = known.or(args.place);
        choose(language);
    }
}

/// Reads the files of an interview, makes sure that people may be asked with them, and runs `held`
/// with them.
pub(crate) fn hold<T>(args: &Args, held: impl FnOnce(Session<'_>, FrontEnd) -> anyhow::Result<T>) -> anyhow::Result<T> {
    let (questionnaire, helplines) = files::both(args)?;
    check::require_proof(args, &questionnaire)?;
    // No country has this code (ISO 3166 leaves it to whoever wants it), and the examples use it.
    if helplines.place_named("XX").is_some() && !args.example {
        return Err(Quit::saying(Exit::Usage, phrase("cli-made-up-lines")));
    }
    let named = args.place.as_deref().map(|id| files::place(&helplines, id)).transpose()?;
    // A country whose help lines differ by nation is asked further.
    let place = named.filter(|ix| !place::has_parts(&helplines, *ix));
    let locale = locale_of("LC_MESSAGES");
    let suggested = named.or_else(|| place::suggested(&helplines, &locale));
    let lookahead = Lookahead::default();
    // A file of one's own, and words of one's own, stay as they are whatever the program speaks.
    let in_both_languages = args.questions.is_none() && args.words.is_none();
    let session = Session {
        questionnaire: &questionnaire,
        helplines: &helplines,
        lookahead: &lookahead,
        place,
        suggested,
        save_copy: Some(&save_copy as SaveCopy<'_>),
        offered: offered().filter(|_| in_both_languages),
        in_both_languages,
    };
    // Before anything else runs beside this: a signal is handled by who isn't in the midst of
    // something.
    guard::watch_signals().context(phrase("cli-signals"))?;
    let abilities = abilities::of_the_terminal();
    guard::set_clearing(abilities.clearing);
    // Where no locale is set at all, UTF-8 is likelier than anything else.
    let letters = locale_of("LC_CTYPE").to_lowercase().replace('-', "");
    let ascii = args.ascii || !letters.is_empty() && !letters.contains("utf8");
    let lines_wanted = args.plain || line_mode_wanted();
    let look = (!lines_wanted && abilities.lines_only.is_none()).then_some(Appearance { ascii, colour: abilities.colour });
    let why = abilities.lines_only.filter(|_| !lines_wanted);
    let front = FrontEnd { look, ascii, why: Cell::new(why), private: args.private };
    // Whatever ends the program before its first screen does, too.
    front.keep_private();
    held(session, front)
}

/// The locale for one purpose, as the variables say it; empty where none is set.
fn locale_of(purpose: &str) -> String {
    let set = |v: &&str| std::env::var(v).ok().filter(|v| !v.is_empty());
    ["LC_ALL", purpose, "LANG"].iter().find_map(set).unwrap_or_default()
}

/// Writes a copy of a result as a new file for its owner alone, and returns its full path.
fn save_copy(name: &str, bytes: &[u8]) -> Result<String, NotSaved> {
    files::write_private(&own_paths::typed_path(name), bytes, false).map_err(|e| {
        NotSaved(match e.kind() {
            io::ErrorKind::AlreadyExists => say!("cli-save-exists", name = name),
            kind => say!("cli-save-failed", why = text::trouble(kind)),
        })
    })
}

/// Whether a full screen isn't wanted, or there is no window for it.
fn line_mode_wanted() -> bool {
    // A serial line that doesn't know its size.
    let no_size = guard::window_size().is_ok_and(|(columns, rows)| columns == 0 || rows == 0);
    let accessible = std::env::var("ACCESSIBLE").is_ok_and(|a| !a.is_empty() && a != "0");
    no_size || accessible || !io::stdin().is_terminal() || !io::stdout().is_terminal()
}

/// Standard output in letters that the terminal has. It isn't locked between two writes, since a
/// signal may have to clear the window; where one has, nothing more is written.
struct TerminalLetters {
    ascii: bool,
    /// Lines are broken between words, at the width that the window has now.
    windowed: bool,
    held: HeldLine,
}

impl TerminalLetters {
    fn put(&self, text: &str) -> io::Result<()> {
        let _drawing = guard::drawing();
        let mut out = io::stdout().lock();
        if self.ascii { out.write_all(text::to_ascii(text).as_bytes()) } else { out.write_all(text.as_bytes()) }
    }
}

impl Write for TerminalLetters {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let columns = guard::window_size().ok().map(|(columns, _)| usize::from(columns));
        let lines = match columns.filter(|columns| self.windowed && *columns > 0) {
            Some(columns) => self.held.write(bytes, columns),
            None => String::from_utf8_lossy(bytes).into_owned(),
        };
        self.put(&lines)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        let begun = self.held.flush();
        self.put(&begun)?;
        let _drawing = guard::drawing();
        io::stdout().lock().flush()
    }
}
