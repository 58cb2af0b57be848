//! The questionnaire itself, in full screen or in line mode.
#![expect(clippy::disallowed_methods, reason = "the edge: this is where the environment is read")]

use std::io::{self, IsTerminal, Write};

use anyhow::Context;

use crate::base::text;
use crate::call::intake::Intake;
use crate::cli::verbs::unknown_place;
use crate::cli::{Args, Exit, files};
use crate::content::helplines::place;
use crate::engine::answers::Answers;
use crate::prover::lookahead::Lookahead;
use crate::ui::line_mode as plain;
use crate::ui::line_mode::InterviewEnd;
use crate::ui::session::{Export, Session};
use crate::ui::{full_screen as tui, terminal_guard as guard};

/// Whatever shows an interview: the full screen or lines.
pub(crate) struct Front {
    /// The full screen, and how it looks; none for lines.
    look: Option<tui::Appearance>,
    /// Whether lines are in ASCII only.
    ascii: bool,
}

impl Front {
    fn ask(self, session: Session<'_>) -> anyhow::Result<Exit> {
        match self.look {
            Some(look) => screen(tui::App::new(session, look)),
            None => lines(self.ascii, |input, out| plain::run(session, input, out, |_| {})),
        }
    }

    /// An intake, from its contract to its end.
    pub(crate) fn lead<'a>(self, session: Session<'a>, intake: Intake<'a>, resumed: Option<Answers>) -> anyhow::Result<Exit> {
        match self.look {
            Some(look) => screen(tui::App::leading(session, look, intake, resumed)),
            None => lines(self.ascii, |input, out| plain::lead(session, intake, resumed, input, out, |_| {}).map(|(end, _)| end)),
        }
    }
}

/// Holds an interview with whoever sits at the terminal.
pub(crate) fn interview(args: &Args) -> anyhow::Result<Exit> {
    hold(args, |session, front| front.ask(session))
}

/// Reads what an interview needs, and holds it.
pub(crate) fn hold(args: &Args, held: impl FnOnce(Session<'_>, Front) -> anyhow::Result<Exit>) -> anyhow::Result<Exit> {
    let (questionnaire, helplines) = match files::both(args)? {
        Ok(both) => both,
        Err(exit) => return Ok(exit),
    };
    let proved = match &args.questions {
        // The shipped file is proved when the program is tested.
        None => true,
        Some(_) if args.unproved => false,
        Some(path) if crate::cli::check::may_interview(&questionnaire, &path.display().to_string()) => true,
        Some(_) => return Ok(Exit::Refuted),
    };
    let given = match &args.place {
        None => None,
        Some(id) => match helplines.place_named(id) {
            // A country whose help lines differ by nation is asked further.
            Some(ix) if place::has_parts(&helplines, ix) => None,
            Some(ix) => Some(ix),
            None => return Ok(unknown_place(id)),
        },
    };
    let locale = locale_of("LC_MESSAGES");
    let named = args.place.as_deref().and_then(|id| helplines.place_named(id));
    let suggested = named.or_else(|| place::suggested(&helplines, &locale));
    let lookahead = Lookahead::default();
    let export = Some(&export as Export<'_>);
    let session = Session {
        questionnaire: &questionnaire,
        helplines: &helplines,
        lookahead: &lookahead,
        place: given,
        suggested,
        export,
        proved,
    };
    no_core_dumps();
    if args.private {
        guard::keep_private();
    }
    // Where no locale is set at all, UTF-8 is likelier than anything else.
    let letters = locale_of("LC_CTYPE").to_lowercase().replace('-', "");
    let ascii = args.ascii || !letters.is_empty() && !letters.contains("utf8");
    if args.plain || line_mode_wanted() {
        return held(session, Front { look: None, ascii });
    }
    let colour = std::env::var_os("NO_COLOR").is_none_or(|v| v.is_empty());
    held(session, Front { look: Some(tui::Appearance { ascii, colour }), ascii })
}

fn screen(app: tui::App<'_>) -> anyhow::Result<Exit> {
    Ok(match tui::hold(app).context("the terminal failed")? {
        tui::ScreenEnd::Done => Exit::Done,
        tui::ScreenEnd::Interrupted => Exit::Interrupted,
        tui::ScreenEnd::QuickExit => quick_exit(),
        tui::ScreenEnd::Copy(text) => {
            crate::cli::verbs::print(&text)?;
            Exit::Done
        }
    })
}

/// The locale for one purpose, as the variables say it; empty where none is set.
fn locale_of(purpose: &str) -> String {
    let set = |v: &&str| std::env::var(v).ok().filter(|v| !v.is_empty());
    ["LC_ALL", purpose, "LANG"].iter().find_map(set).unwrap_or_default()
}

/// Writes a copy of a result: a new file, for nobody but its owner. What is there already stays.
fn export(name: &str, text: &str) -> Result<String, String> {
    let path = std::path::Path::new(name);
    match crate::cli::call::plain_file(path, text, false) {
        Ok(()) => Ok(std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned()).display().to_string()),
        Err(e) if e.kind() == io::ErrorKind::AlreadyExists => {
            Err(format!("There's a file named {name} already. Choose another name."))
        }
        Err(e) => Err(format!("It couldn't be saved: {}.", text::trouble(e.kind()))),
    }
}

/// Whether a full screen can't be had, or isn't wanted here.
fn line_mode_wanted() -> bool {
    let dumb = std::env::var("TERM").map_or(true, |t| ["", "dumb", "unknown"].contains(&t.as_str()));
    // A serial line that doesn't know its size.
    let no_size = crossterm::terminal::size().is_ok_and(|(columns, rows)| columns == 0 || rows == 0);
    let accessible = std::env::var("ACCESSIBLE").is_ok_and(|a| !a.is_empty() && a != "0");
    dumb || no_size || accessible || !io::stdin().is_terminal() || !io::stdout().is_terminal()
}

fn lines(ascii: bool, talk: impl FnOnce(io::StdinLock<'static>, Letters) -> io::Result<InterviewEnd>) -> anyhow::Result<Exit> {
    guard::watch_signals().context("signals can't be watched")?;
    let private = guard::is_private();
    let ended = talk(io::stdin().lock(), Letters { ascii });
    guard::leave();
    match ended {
        Ok(InterviewEnd::Left) => Ok(Exit::Done),
        Ok(InterviewEnd::InputEnded) if private => Ok(Exit::InputEnded),
        Ok(InterviewEnd::InputEnded) => {
            anstream::eprintln!("fingerpost: the input ended before a result, so there is none.");
            Ok(Exit::InputEnded)
        }
        Ok(InterviewEnd::QuickExit) => Ok(quick_exit()),
        Err(e) if e.kind() == io::ErrorKind::BrokenPipe => Ok(Exit::InputEnded),
        Err(e) => Err(e).context("the terminal failed"),
    }
}

/// The end of a quick exit.
fn quick_exit() -> Exit {
    guard::clear_all();
    Exit::Done
}

/// Standard output in letters that the terminal has. Not locked between two writes: a signal may have to clear the window.
struct Letters {
    ascii: bool,
}

impl Write for Letters {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut out = io::stdout().lock();
        if self.ascii {
            out.write_all(text::to_ascii(&String::from_utf8_lossy(bytes)).as_bytes())?;
        } else {
            out.write_all(bytes)?;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        io::stdout().lock().flush()
    }
}

/// Answers must not end up in a core file.
pub(crate) fn no_core_dumps() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        // Where the limit can't be set there is nothing else to do, and no reason to stop anybody.
        let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
    }
    // A collector that the kernel pipes cores into doesn't see that limit; and no debugger may read the answers.
    #[cfg(target_os = "linux")]
    {
        use rustix::process::{DumpableBehavior, set_dumpable_behavior};
        let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
    }
}
