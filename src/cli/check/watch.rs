//! `check --watch`: checks a file again whenever it, or the help lines named beside it, is saved.

use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::Duration;

use crate::base::phrases::{phrase, say};
use crate::cli::args::{Args, Format};
use crate::cli::exit::{Exit, Quit, complain};
use crate::cli::files::{self, FileStamp};
use crate::cli::output::print;
use crate::cli::{abilities, check, in_words};
use crate::ui::terminal_guard::Clearing;

/// Between two looks at the files.
const PAUSE: Duration = Duration::from_millis(200);

/// Checks a file now and after every change, until Ctrl-C ends it. Errors: wrong usage where nothing could change.
pub(crate) fn watch(args: &Args, path: Option<&Path>, format: Format) -> anyhow::Result<()> {
    let Some(file) = path.or(args.questions.as_deref()).filter(|p| *p != Path::new("-")) else {
        return Err(Quit::saying(Exit::Usage, phrase("check-watch-no-file")));
    };
    let watched: Vec<PathBuf> = [Some(file), args.helplines.as_deref()].into_iter().flatten().map(Path::to_owned).collect();
    let stamps = || watched.iter().map(|path| files::stamp(path)).collect::<Vec<Option<FileStamp>>>();
    let clears = io::stdout().is_terminal() && abilities::of_the_terminal().clearing != Clearing::Nothing;
    loop {
        let seen = stamps();
        if clears {
            // The window alone: what was scrolled out of it is somebody's own.
            print("\x1b[2J\x1b[H")?;
        }
        if let Err(e) = check::check(args, path, format)
            && e.downcast_ref::<Quit>().is_none()
        {
            // The file may be there again a moment later: some editors delete it before they write.
            complain(&in_words(&e));
        }
        anstream::eprintln!("\n{}", say!("check-watching", file = files::shown(file)));
        let mut now = stamps();
        while now == seen {
            sleep(PAUSE);
            now = stamps();
        }
        // Until it rests: half a file has problems of its own.
        loop {
            sleep(PAUSE);
            let later = stamps();
            if later == now {
                break;
            }
            now = later;
        }
    }
}
