//! The command line: options, commands and their help texts.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};

use crate::base::phrases::Language;
use crate::cli::language::language_named;
use crate::content::practice::MOST_MONTHS;
use crate::ui::report::PaperForm;

/// Points to therapy, coaching or mentorship, or to help that can't wait.
#[derive(Debug, Clone, Parser)]
#[command(
    name = "fingerpost",
    disable_version_flag = true,
    disable_help_flag = true,
    disable_help_subcommand = true,
    args_conflicts_with_subcommands = false,
    // One screen of 80 by 24: a test counts.
    help_template = "{about}\n{usage-heading} {usage}\nCommands:\n{subcommands}\nOptions:\n{options}\n\
        Exit status: 0 done, 1 something failed, 2 wrong usage, 3 not a valid file,\n\
        4 a guarantee or scenario fails or was lost, 5 the input ended, 130 Ctrl-C."
)]
pub struct Args {
    /// Questions file in place of the built-in; also --words
    #[arg(long, global = true, value_name = "FILE")]
    pub questions: Option<PathBuf>,
    /// Help lines file to use instead of the built-in one
    #[arg(long, global = true, value_name = "FILE")]
    pub helplines: Option<PathBuf>,
    /// Words file: the questions in another language
    // Named by `translate` and `check`, which write and read one.
    #[arg(long, global = true, hide = true, value_name = "FILE")]
    pub words: Option<PathBuf>,
    /// Words file: the help lines in another language
    #[arg(long, global = true, hide = true, value_name = "FILE")]
    pub helplines_words: Option<PathBuf>,
    /// Where you are, such as GB-ENG or IE; an intake asks it
    #[arg(long, global = true, value_name = "PLACE")]
    pub place: Option<String>,
    /// Line mode: plain sentences, for a screen reader
    #[arg(long, global = true)]
    pub plain: bool,
    /// Draw with ASCII characters only
    #[arg(long, global = true)]
    pub ascii: bool,
    /// The language of the program: en or es
    // It is chosen before the line is read (`language::named_in`); here a wrong one is told.
    #[arg(long, alias = "lang", global = true, value_name = "LANG", value_parser = language_named)]
    pub language: Option<Language>,
    /// Clear the window and its scrollback on every way out
    #[arg(long)]
    pub private: bool,
    /// Use a file whose guarantees aren't proved; every screen says so
    // The message that refuses such a file names this option.
    #[arg(long, global = true, hide = true)]
    pub unproved: bool,
    /// Answer questions with made-up help lines, none of which rings
    // Named by the message that refuses them.
    #[arg(long, global = true, hide = true)]
    pub example: bool,
    /// Print the version and fingerprints of the questions
    #[arg(short = 'V', long)]
    pub version: bool,
    /// Print help
    #[arg(short, long, global = true, hide = true, action = clap::ArgAction::Help)]
    pub help: Option<bool>,
    /// What to do instead of the questionnaire
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// A command, besides the questionnaire itself.
#[derive(Debug, Clone, Subcommand)]
pub enum Command {
    /// Show where an answer sheet leads; see also `sheet`
    Recommend {
        /// The sheet (YAML or JSON), or - for standard input
        sheet: PathBuf,
        /// How to print the result
        #[arg(long, value_enum, default_value_t = ResultFormat::Text)]
        format: ResultFormat,
    },
    /// Print an empty answer sheet to fill in
    #[command(hide = true, after_help = "With other words: --words FILE, the questions in another language")]
    Sheet,
    /// Find problems in a file, prove its guarantees, try its scenarios
    Check {
        /// The file; the built-in one if left out
        file: Option<PathBuf>,
        /// How to print the findings
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
        /// Check it again whenever it is saved, until Ctrl-C
        #[arg(long)]
        watch: bool,
    },
    /// Show what changed between two files of a kind, and what was lost
    Diff {
        /// The old file, of questions or of help lines
        old: PathBuf,
        /// The new file
        new: PathBuf,
        /// Print exact numbers of pairs, and whole answer sheets
        #[arg(long)]
        counts: bool,
        /// How to print the findings
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
    /// Print all of a file for a reviewer; see also `hazards` and `review`
    #[command(after_help = "With other words: --words FILE, the document in another language")]
    Print(PrintArgs),
    /// Print the hazard log of a file, for a safety officer to take over
    #[command(hide = true)]
    Hazards {
        /// The file; the built-in one if left out
        file: Option<PathBuf>,
    },
    /// Write into a questions file that somebody has reviewed some of its parts
    #[command(hide = true)]
    Review(ReviewArgs),
    /// Lead the questionnaire on a call; see also `practice`
    Intake(IntakeArgs),
    /// Sit down with the records of intakes, or do one thing
    Records {
        /// The folder of records
        #[arg(long, global = true, value_name = "FOLDER")]
        folder: Option<PathBuf>,
        /// What to do; left out, all of it is at hand behind one passphrase
        #[command(subcommand)]
        verb: Option<Verb>,
    },
    /// Explain a problem, a guarantee or a field, or list all of them
    Explain {
        /// The code in brackets after a problem, the name of a guarantee, or a field of a file
        code: Option<String>,
    },
    /// Print a questions file as a diagram
    Graph {
        /// The file; the built-in one if left out
        file: Option<PathBuf>,
        /// The language of the diagram
        #[arg(long, value_enum, default_value_t = GraphFormat::Mermaid)]
        format: GraphFormat,
    },
    /// Write a file to start from; see also `schema` and `translate`
    #[command(after_help = "In place of it, or besides: --helplines FILE, a file of help lines to start from")]
    New {
        /// The new file; one that exists is left alone
        #[arg(required_unless_present = "helplines")]
        file: Option<PathBuf>,
    },
    /// Write the words of a questions file into a file to be translated, or bring that up to date
    #[command(hide = true, after_help = "To ask in these words: --questions FILE --words WORDS; for lines: --helplines-words")]
    Translate {
        /// The questions file; the words go into the folder `words` beside it
        file: PathBuf,
        /// The language, as a tag such as es or pt-BR
        // An id of its own: the option of the program has that name.
        #[arg(id = "into", value_name = "LANGUAGE")]
        language: String,
    },
    /// Write a practice file to start from
    #[command(hide = true)]
    Practice {
        /// What to do with it
        #[command(subcommand)]
        verb: PracticeVerb,
    },
    /// Print the JSON Schema of a file, for editors
    #[command(hide = true)]
    Schema {
        /// The kind of file
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
    /// Print the help lines of all places, or of one
    Helplines {
        /// The place, such as GB-ENG or England
        // An id of its own: with the id of the option, `--place` would be empty here.
        #[arg(id = "of", value_name = "PLACE")]
        place: Option<String>,
        /// Count them by place in a table instead
        #[arg(long, conflicts_with = "of")]
        coverage: bool,
    },
}

impl Command {
    /// Whether it tells the fingerprints of reviewed parts, help lines in another language among them.
    pub(crate) fn is_about_reviews(&self) -> bool {
        matches!(self, Self::Check { .. } | Self::Review(_))
    }

    /// Whether it can be given other words than those of the questions file.
    pub(crate) fn takes_words(&self) -> bool {
        matches!(
            self,
            Self::Recommend { .. }
                | Self::Sheet
                | Self::Print(_)
                | Self::Intake(_)
                | Self::Records { .. }
                | Self::Helplines { .. }
        )
    }
}

/// Print all of a file for a reviewer; see also `hazards` and `review`
#[derive(Debug, Clone, clap::Args)]
pub struct PrintArgs {
    /// The questions file; the built-in one if left out
    pub file: Option<PathBuf>,
    /// The format of the document
    #[arg(long, value_enum, default_value_t = DocumentFormat::Html)]
    pub format: DocumentFormat,
    /// Write it into a new file
    #[arg(long, value_name = "PATH")]
    pub out: Option<PathBuf>,
    /// Mark every change since this older file
    #[arg(long, value_name = "OLD")]
    pub since: Option<PathBuf>,
}

/// The format of a document for a reviewer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum DocumentFormat {
    /// For a browser, and to print on A4.
    Html,
    /// For a text editor.
    Markdown,
}

/// Write into a questions file that somebody has reviewed some of its parts
#[derive(Debug, Clone, clap::Args)]
pub struct ReviewArgs {
    /// The questions file, or a words file
    pub file: PathBuf,
    /// The reviewer's name, as it may be printed
    #[arg(long, value_name = "NAME")]
    pub by: String,
    /// What they are, such as "consultant psychiatrist"
    #[arg(long, value_name = "ROLE")]
    pub role: String,
    /// The register that they are on, and their number there
    #[arg(long, value_name = "REGISTER")]
    pub register: Option<String>,
    /// The parts that they have read, such as safety,scripts; `fingerpost print` lists them
    #[arg(long, value_name = "PARTS", value_delimiter = ',', required = true)]
    pub parts: Vec<String>,
    /// The day of the review; today if left out
    #[arg(long, value_name = "DATE")]
    pub date: Option<String>,
    /// Anything to be said with it
    #[arg(long, value_name = "NOTE")]
    pub note: Option<String>,
}

/// Lead the questionnaire on a call, as a mentor
#[derive(Debug, Clone, clap::Args)]
pub struct IntakeArgs {
    /// A code for the client, or initials, never a name; - to type it unseen by other programs
    #[arg(long, value_name = "CODE")]
    pub client: Option<String>,
    /// Keep an encrypted record once the client has agreed to it
    #[arg(long)]
    pub keep: bool,
    /// The folder of records
    #[arg(long, value_name = "FOLDER")]
    pub folder: Option<PathBuf>,
    /// Months until the record is due to be deleted: 12, or what the practice file says
    #[arg(long, value_name = "MONTHS", value_parser = clap::value_parser!(u32).range(1..=i64::from(MOST_MONTHS)))]
    pub months: Option<u32>,
    /// Your practice file; else practice.yaml in your folder of settings, where there is one
    #[arg(long, value_name = "FILE")]
    pub practice: Option<PathBuf>,
}

/// A command on the records of a folder.
#[derive(Debug, Clone, Subcommand)]
pub enum Verb {
    /// List all records
    List,
    /// Show a record
    Show {
        /// The record's id, the client's code, or how either begins; - to type it
        id: String,
    },
    /// Go on with a call; the questions about right now are asked again
    Resume {
        /// The record's id, the client's code, or how either begins; - to type it
        id: String,
    },
    /// Write a record to a file that isn't encrypted
    Export {
        /// The record's id, the client's code, or how either begins; - to type it
        id: String,
        /// The file
        file: PathBuf,
        /// The format of the file; else the one that its name ends in, or Markdown
        #[arg(long, value_enum)]
        format: Option<PaperForm>,
        /// Replace a file that exists
        #[arg(long)]
        replace: bool,
    },
    /// Delete a record, or all of a client
    Forget {
        /// The record's id or at least its first four characters, or the client's code; - to type
        /// it
        #[arg(required_unless_present = "all")]
        id: Option<String>,
        /// Delete every record and the keys; needs no passphrase
        #[arg(long, conflicts_with = "id")]
        all: bool,
        /// Don't ask before deleting
        #[arg(long)]
        yes: bool,
    },
    /// Delete the records that are past their date; the passphrase only shows whose they are
    Purge {
        /// Don't ask before deleting
        #[arg(long)]
        yes: bool,
    },
    /// Change the passphrase; records aren't touched
    Passphrase,
    /// Write all records to one encrypted file
    Backup {
        /// The new file; one that exists is left alone
        file: PathBuf,
    },
    /// Take a backup in; nothing newer is written over, nothing deleted comes back
    Restore {
        /// The backup
        file: PathBuf,
    },
}

/// A command on the practice file.
#[derive(Debug, Clone, Subcommand)]
pub enum PracticeVerb {
    /// Write a practice file to start from; one that exists is left alone
    New {
        /// The new file; practice.yaml in your folder of settings if left out
        file: Option<PathBuf>,
    },
}

/// The language of a diagram.
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

/// How findings are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Sentences.
    Text,
    /// For another program.
    Json,
}
