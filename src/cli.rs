//! Arguments, files, the environment and the exit status: the edge of the program.

pub(crate) mod abilities;
pub(crate) mod args;
pub(crate) mod author;
pub(crate) mod call;
pub(crate) mod check;
pub(crate) mod checked_words;
pub(crate) mod client_code;
pub(crate) mod clock;
pub(crate) mod diff;
pub(crate) mod exit;
pub(crate) mod files;
pub(crate) mod hardening;
pub(crate) mod help_words;
pub(crate) mod interactive;
pub(crate) mod language;
pub(crate) mod output;
pub(crate) mod own_paths;
pub(crate) mod practice;
pub(crate) mod print;
pub(crate) mod read_file;
#[cfg(not(feature = "records"))]
#[path = "cli/norecords.rs"]
pub(crate) mod records;
#[cfg(feature = "records")]
pub(crate) mod records;
pub(crate) mod reviewed_parts;
pub(crate) mod reviewing;
pub(crate) mod secret;
pub(crate) mod translation;
pub(crate) mod verbs;

use std::ffi::OsString;

use clap::{CommandFactory, FromArgMatches};

use crate::base::phrases::{self, Language, phrase};
use crate::ui::terminal_guard as guard;

pub use args::{Args, Command, Format, ResultFormat, Verb};
pub use exit::Exit;
use exit::Quit;

/// Runs the program.
pub fn run(args: impl Iterator<Item = OsString>) -> Exit {
    let args = help_words::help_by_its_word(args.collect());
    if let Some(language) = language::named_in(&args) {
        phrases::choose(language);
    }
    let given = match read(&args) {
        Ok(given) => given,
        Err(e) => {
            let status = if e.use_stderr() { Exit::Usage } else { Exit::Done };
            let file = help_words::file_in_place_of_a_command(&e);
            if let Some(told) = file {
                exit::complain(&told);
            } else if e.use_stderr() && phrases::language() != Language::English {
                exit::complain(&help_words::wrong_usage(&e));
            } else {
                help_words::print(&e, &args);
            }
            return status;
        }
    };
    guard::watch_panics();
    // The panic hook has reported a panic by then, without its message.
    let result = std::panic::catch_unwind(|| dispatch(&given)).unwrap_or(Err(Quit(Exit::Failed).into()));
    let Err(e) = result else { return Exit::Done };
    if let Some(Quit(exit)) = e.downcast_ref() {
        return *exit;
    }
    exit::complain(&in_words(&e));
    Exit::Failed
}

/// The arguments as given. The table of all commands, which takes half the room of an interview, is gone before they are run.
fn read(args: &[OsString]) -> Result<Args, clap::Error> {
    // Help that nobody asked for isn't put together: a start would read its words.
    let asks_for_help = args.iter().any(|a| a == "--help" || a == "-h");
    let mut command = if asks_for_help { help_words::with_help(Args::command()) } else { Args::command() };
    let matched = command.try_get_matches_from_mut(args)?;
    Args::from_arg_matches(&matched)
}

/// The messages of an error and its causes, the outermost first; errors of the system in plain
/// words.
pub(crate) fn in_words(e: &anyhow::Error) -> String {
    let message = |e: &(dyn std::error::Error + 'static)| match e.downcast_ref::<std::io::Error>() {
        Some(e) => crate::base::text::trouble(e.kind()).to_owned(),
        None => e.to_string(),
    };
    e.chain().map(message).collect::<Vec<_>>().join(": ")
}

fn dispatch(args: &Args) -> anyhow::Result<()> {
    let seen = matches!(args.command, None | Some(Command::Recommend { .. } | Command::Intake(_) | Command::Records { .. }));
    if seen && !args.version {
        // Each of these sees answers.
        hardening::no_core_dumps();
    }
    if args.private {
        guard::set_clearing(abilities::of_the_terminal().clearing);
        guard::keep_private();
        guard::watch_signals()?;
    }
    let done = run_command(args);
    let asks =
        matches!(args.command, None | Some(Command::Intake(_) | Command::Records { verb: None | Some(Verb::Resume { .. }), .. }));
    if args.private && !asks && done.is_ok() {
        output::clear_once_read()?;
    }
    done
}

fn run_command(args: &Args) -> anyhow::Result<()> {
    let is_refused = |c: &Command| !c.takes_words() && (args.words.is_some() || !c.is_about_reviews());
    let names_words = args.words.is_some() || args.helplines_words.is_some();
    if names_words && !args.version && args.command.as_ref().is_some_and(is_refused) {
        return Err(Quit::saying(Exit::Usage, phrase("cli-words-not-here")));
    }
    match &args.command {
        _ if args.version => author::version(args),
        None => interactive::interview(args),
        Some(Command::Recommend { sheet, format }) => verbs::recommend(args, sheet, *format),
        Some(Command::Sheet) => verbs::sheet(args),
        Some(Command::Check { file, format, watch: true }) => check::watch::watch(args, file.as_deref(), *format),
        Some(Command::Check { file, format, watch: false }) => check::check(args, file.as_deref(), *format),
        Some(Command::Diff { old, new, counts, format }) => {
            diff::run(args, old, new, diff::DiffOptions { format: *format, counts: *counts })
        }
        Some(Command::Print(options)) => print::print_for_review(args, options),
        Some(Command::Hazards { file }) => reviewing::hazards(args, file.as_deref()),
        Some(Command::Review(options)) => reviewing::review(args, options),
        Some(Command::Intake(options)) => verbs::intake(args, options),
        Some(Command::Records { folder, verb }) => records::records(args, folder.as_ref(), verb.as_ref()),
        Some(Command::Explain { code }) => author::explain(args, code.as_deref()),
        Some(Command::Graph { file, format }) => author::graph(args, file.as_deref(), *format),
        Some(Command::New { file }) => author::new(file.as_deref(), args.helplines.as_deref()),
        Some(Command::Translate { file, language }) => translation::translate(args, file, language),
        Some(Command::Practice { verb }) => practice::run(verb),
        Some(Command::Schema { kind }) => author::schema(*kind),
        Some(Command::Completions { shell }) => author::completions(*shell),
        Some(Command::Man) => author::man(),
        Some(Command::Helplines { coverage: true, .. }) => verbs::coverage(args),
        Some(Command::Helplines { place, .. }) => verbs::helplines(args, place.as_deref()),
    }
}
