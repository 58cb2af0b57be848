//! The papers that a call can end with.

use clap::ValueEnum;

/// How a paper is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum PaperForm {
    /// Markdown.
    Markdown,
    /// A page to print.
    Html,
    /// For another program.
    Json,
}

impl PaperForm {
    /// All forms, in the order in which they are offered.
    pub const ALL: [PaperForm; 3] = [PaperForm::Html, PaperForm::Markdown, PaperForm::Json];

    /// The ending of a file's name.
    pub fn extension(self) -> &'static str {
        match self {
            PaperForm::Markdown => "md",
            PaperForm::Html => "html",
            PaperForm::Json => "json",
        }
    }
}

/// A paper to hand over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Paper {
    /// For the client; else the mentor's record.
    pub for_client: bool,
    /// The format.
    pub form: PaperForm,
}

impl Paper {
    /// The title in a list.
    pub fn label(self) -> &'static str {
        match (self.for_client, self.form) {
            (true, PaperForm::Html) => "A summary for the client, to print (HTML)",
            (true, PaperForm::Markdown) => "A summary for the client (Markdown)",
            (true, PaperForm::Json) => "A summary for the client (JSON)",
            (false, PaperForm::Html) => "Your own record, to print (HTML)",
            (false, PaperForm::Markdown) => "Your own record (Markdown)",
            (false, PaperForm::Json) => "Your own record (JSON)",
        }
    }

    /// A file name that tells nothing.
    pub fn suggested_name(self) -> String {
        format!("page.{}", self.form.extension())
    }
}

/// Why a paper can't be handed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Withheld {
    /// The result can't wait: it is read aloud.
    Urgent,
    /// The client said no to notes.
    NotesRefused,
    /// No record was asked for.
    NoRecord,
}

/// A paper in the list of those to hand over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OfferedPaper {
    /// The paper.
    pub paper: Paper,
    /// Why it can't be handed over, if it can't.
    pub withheld: Option<Withheld>,
}
