//! What may stand on the command line.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};

/// Points to therapy, coaching or mentorship, or to help that can't wait.
#[derive(Debug, Parser)]
#[command(name = "fingerpost", version, disable_help_subcommand = true, args_conflicts_with_subcommands = false)]
#[command(
    after_help = "Exit status: 0 done, 1 something failed, 2 wrong usage, 3 not a valid file,\n4 a guarantee or scenario fails, 5 the input ended before a result, 130 Ctrl-C.\nIt signposts. It is no diagnosis, and nothing is saved or sent."
)]
pub struct Args {
    /// Another questions file than the one in the program
    #[arg(long, global = true, value_name = "FILE")]
    pub questions: Option<PathBuf>,
    /// Another file of help lines
    #[arg(long, global = true, value_name = "FILE")]
    pub helplines: Option<PathBuf>,
    /// Where you are, for help lines, such as GB-ENG or IE
    #[arg(long, global = true, value_name = "PLACE")]
    pub place: Option<String>,
    /// Line mode: plain sentences, fit for a screen reader
    #[arg(long, global = true)]
    pub plain: bool,
    /// Draw with ASCII characters only
    #[arg(long, global = true)]
    pub ascii: bool,
    /// Use a file whose guarantees fail; screens say so
    #[arg(long)]
    pub unproved: bool,
    /// What to do, instead of the questionnaire
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// What the program can do besides the questionnaire itself.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Say where one answer sheet leads
    Recommend {
        /// The sheet (YAML or JSON), or - for standard input
        sheet: PathBuf,
        /// How to print the result
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
    /// Print an empty answer sheet to fill in
    Sheet,
    /// Find problems of a file, prove its guarantees, try its scenarios
    Check {
        /// The file; the one in the program if left out
        file: Option<PathBuf>,
        /// How to print what was found
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
    /// Print the help lines, of all places or of one
    Helplines {
        /// The place, such as GB-ENG
        place: Option<String>,
    },
}

/// How a result is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Sentences.
    Text,
    /// For another program.
    Json,
}
