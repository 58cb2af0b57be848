//! The questionnaire itself, in full screen or in line mode.
#![expect(clippy::disallowed_methods, reason = "the edge: this is where the environment is read")]

use std::io::{self, IsTerminal, Write};

use anyhow::Context;

use super::verbs::unknown_place;
use super::{Args, Exit, files};
use crate::answers::Answers;
use crate::intake::Intake;
use crate::outlook::Outlook;
use crate::plain::{self, Ended};
use crate::setting::Setting;
use crate::{place, tui};

/// Clears the screen and all that was above it.
const CLEAR_ALL: &str = "\x1b[2J\x1b[3J\x1b[H";

/// Whatever shows an interview: the full screen or lines.
pub(super) struct Front {
    /// The full screen, and how it looks; none for lines.
    look: Option<tui::Look>,
}

impl Front {
    fn ask(self, setting: Setting<'_>) -> anyhow::Result<Exit> {
        match self.look {
            Some(look) => screen(tui::App::new(setting, look)),
            None => lines(|input, out| plain::run(setting, input, out, |_| {})),
        }
    }

    /// An intake, from its contract to its end.
    pub(super) fn lead<'a>(self, setting: Setting<'a>, intake: Intake<'a>, resumed: Option<Answers>) -> anyhow::Result<Exit> {
        match self.look {
            Some(look) => screen(tui::App::leading(setting, look, intake, resumed)),
            None => lines(|input, out| plain::lead(setting, intake, resumed, input, out, |_| {})),
        }
    }
}

/// Holds an interview with whoever sits at the terminal.
pub(super) fn interview(args: &Args) -> anyhow::Result<Exit> {
    hold(args, |setting, front| front.ask(setting))
}

/// Reads what an interview needs, and holds it.
pub(super) fn hold(args: &Args, held: impl FnOnce(Setting<'_>, Front) -> anyhow::Result<Exit>) -> anyhow::Result<Exit> {
    let (questionnaire, helplines) = match files::both(args)? {
        Ok(both) => both,
        Err(exit) => return Ok(exit),
    };
    let proved = match &args.questions {
        // The shipped file is proved when the program is tested.
        None => true,
        Some(_) if args.unproved => false,
        Some(path) if super::check::may_interview(&questionnaire, &path.display().to_string()) => true,
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
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .find_map(|v| std::env::var(v).ok().filter(|v| !v.is_empty()))
        .unwrap_or_default();
    let named = args.place.as_deref().and_then(|id| helplines.place_named(id));
    let suggested = named.or_else(|| place::suggested(&helplines, &locale));
    let outlook = Outlook::default();
    let setting =
        Setting { questionnaire: &questionnaire, helplines: &helplines, outlook: &outlook, place: given, suggested, proved };
    no_core_dumps();
    if args.plain || line_mode_wanted() {
        return held(setting, Front { look: None });
    }
    let ascii = args.ascii || !locale.is_empty() && !locale.to_lowercase().replace('-', "").contains("utf8");
    let colour = std::env::var_os("NO_COLOR").is_none_or(|v| v.is_empty());
    held(setting, Front { look: Some(tui::Look { ascii, colour }) })
}

fn screen(app: tui::App<'_>) -> anyhow::Result<Exit> {
    Ok(match tui::hold(app).context("the terminal failed")? {
        tui::Left::Done => Exit::Done,
        tui::Left::Interrupted => Exit::Interrupted,
        tui::Left::QuickExit => clear_all(),
    })
}

/// Whether a full screen can't be had, or isn't wanted here.
fn line_mode_wanted() -> bool {
    let dumb = std::env::var("TERM").is_ok_and(|t| t == "dumb");
    let accessible = std::env::var("ACCESSIBLE").is_ok_and(|a| !a.is_empty() && a != "0");
    dumb || accessible || !io::stdin().is_terminal() || !io::stdout().is_terminal()
}

fn lines(talk: impl FnOnce(io::StdinLock<'static>, io::StdoutLock<'static>) -> io::Result<Ended>) -> anyhow::Result<Exit> {
    match talk(io::stdin().lock(), io::stdout().lock()) {
        Ok(Ended::Left) => Ok(Exit::Done),
        Ok(Ended::InputEnded) => Ok(Exit::InputEnded),
        Ok(Ended::QuickExit) => Ok(clear_all()),
        Err(e) if e.kind() == io::ErrorKind::BrokenPipe => Ok(Exit::InputEnded),
        Err(e) => Err(e).context("the terminal failed"),
    }
}

/// The end of a quick exit: nothing stays on the screen or above it, and nothing is said.
fn clear_all() -> Exit {
    if io::stdout().is_terminal() {
        let mut out = io::stdout().lock();
        // The terminal may be gone; there is nothing left to clear then.
        let _ = out.write_all(CLEAR_ALL.as_bytes()).and_then(|()| out.flush());
    }
    Exit::Done
}

/// Answers must not end up in a core file.
pub(super) fn no_core_dumps() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        // Where the limit can't be set there is nothing else to do, and no reason to stop anybody.
        let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
    }
}
