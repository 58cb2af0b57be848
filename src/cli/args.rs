//! What may stand on the command line.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};

use crate::ui::report::PaperForm;

/// Points to therapy, coaching or mentorship, or to help that can't wait.
#[derive(Debug, Parser)]
#[command(
    name = "fingerpost",
    disable_version_flag = true,
    disable_help_flag = true,
    disable_help_subcommand = true,
    args_conflicts_with_subcommands = false,
    // One screen of 80 by 24: a test counts.
    help_template = "{about}\n{usage-heading} {usage}\nCommands:\n{subcommands}\nOptions:\n{options}{after-help}"
)]
#[command(
    after_help = "Exit status: 0 done, 1 something failed, 2 wrong usage, 3 not a valid file,\n4 a guarantee or scenario fails or was lost, 5 the input ended, 130 Ctrl-C."
)]
pub struct Args {
    /// Another questions file than the one in the program
    #[arg(long, global = true, value_name = "FILE")]
    pub questions: Option<PathBuf>,
    /// Another file of help lines
    #[arg(long, global = true, value_name = "FILE")]
    pub helplines: Option<PathBuf>,
    /// Where you are, such as GB-ENG or IE; not for an intake
    #[arg(long, global = true, value_name = "PLACE")]
    pub place: Option<String>,
    /// Line mode: plain sentences, fit for a screen reader
    #[arg(long, global = true)]
    pub plain: bool,
    /// Draw with ASCII characters only
    #[arg(long, global = true)]
    pub ascii: bool,
    /// Clear the window and all above it on every way out
    #[arg(long)]
    pub private: bool,
    /// Use a file whose guarantees fail; screens say so
    // Whoever needs it is told of it when their file is refused.
    #[arg(long, hide = true)]
    pub unproved: bool,
    /// The version, and the fingerprint of the questions
    #[arg(short = 'V', long)]
    pub version: bool,
    /// This text
    #[arg(short, long, global = true, hide = true, action = clap::ArgAction::Help)]
    pub help: Option<bool>,
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
        #[arg(long, value_enum, default_value_t = ResultFormat::Text)]
        format: ResultFormat,
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
    /// What changed from one questions file to another, and what was lost
    Diff {
        /// The file as it was
        old: PathBuf,
        /// The file as it is
        new: PathBuf,
        /// How to print what was found
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
    /// A mentor leads the questionnaire on a call
    Intake(IntakeArgs),
    /// The records of intakes
    Records {
        /// The folder of records
        #[arg(long, global = true, value_name = "FOLDER")]
        folder: Option<PathBuf>,
        /// What to do with them
        #[command(subcommand)]
        verb: Verb,
    },
    /// Say more about a problem or a guarantee, or list all
    Explain {
        /// The code in brackets behind a problem, or the name of a guarantee that `check` prints
        code: Option<String>,
    },
    /// Print a questions file as a picture
    Graph {
        /// The file; the one in the program if left out
        file: Option<PathBuf>,
        /// The language of the picture
        #[arg(long, value_enum, default_value_t = GraphFormat::Mermaid)]
        format: GraphFormat,
    },
    /// Write a questions file to start from; `schema` is for editors
    New {
        /// Where to; a file that is there is left alone
        file: PathBuf,
    },
    /// Print the JSON Schema of a file, for editors
    #[command(hide = true)]
    Schema {
        /// Which file
        #[arg(value_enum, default_value_t = SchemaKind::Questions)]
        kind: SchemaKind,
    },
    /// Print completions for a shell
    #[command(hide = true)]
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
    /// Print the manual page
    #[command(hide = true)]
    Man,
    /// Print the help lines, of all places or of one
    Helplines {
        /// The place, such as GB-ENG or England
        // An id of its own: with that of the option, `--place` would be none here.
        #[arg(id = "of", value_name = "PLACE")]
        place: Option<String>,
    },
}

/// A mentor leads the questionnaire on a call
#[derive(Debug, clap::Args)]
pub struct IntakeArgs {
    /// A code or initials of the client, never a name
    #[arg(long, value_name = "CODE")]
    pub client: Option<String>,
    /// Keep an encrypted record, once the client has agreed to it
    #[arg(long)]
    pub keep: bool,
    /// The folder of records
    #[arg(long, value_name = "FOLDER")]
    pub folder: Option<PathBuf>,
    /// Months until a record is to be deleted
    #[arg(long, value_name = "MONTHS", default_value_t = 12, value_parser = clap::value_parser!(u32).range(1..=120))]
    pub months: u32,
}

/// What can be done with records.
#[derive(Debug, Subcommand)]
pub enum Verb {
    /// List them
    List,
    /// Show one
    Show {
        /// Its id, or how it begins
        id: String,
    },
    /// Go on with one; what was said about right now is asked again
    Resume {
        /// Its id, or how it begins
        id: String,
    },
    /// Write one as a plain file
    Export {
        /// Its id, or how it begins
        id: String,
        /// The file
        file: PathBuf,
        /// How it is written
        #[arg(long, value_enum, default_value_t = PaperForm::Markdown)]
        format: PaperForm,
        /// Write over a file that is there
        #[arg(long)]
        replace: bool,
    },
    /// Delete one for good
    Forget {
        /// Its id, or at least four characters that it begins with
        id: String,
    },
    /// Delete those past the day they were to be kept until
    Purge,
}

/// The language of a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum GraphFormat {
    /// For GitHub and many editors.
    Mermaid,
    /// For graphviz.
    Dot,
}

/// A kind of file that has a schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum SchemaKind {
    /// questions.yaml.
    Questions,
    /// helplines.yaml.
    Helplines,
}

/// How a result is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ResultFormat {
    /// Sentences.
    Text,
    /// Markdown.
    Markdown,
    /// A page to print.
    Html,
    /// For another program.
    Json,
}

/// How what was found is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Sentences.
    Text,
    /// For another program.
    Json,
}
