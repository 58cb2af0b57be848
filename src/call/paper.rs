//! The papers that a call can end with.

/// The format of a paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Markdown.
    Markdown,
    /// A page for a browser or a printer, complete in itself.
    Html,
    /// For another program.
    Json,
}

impl Form {
    /// All formats, in the order of a list.
    pub const ALL: [Form; 3] = [Form::Html, Form::Markdown, Form::Json];

    fn extension(self) -> &'static str {
        match self {
            Form::Markdown => "md",
            Form::Html => "html",
            Form::Json => "json",
        }
    }
}

/// A paper to hand over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Paper {
    /// For the client; else the mentor's record.
    pub for_client: bool,
    /// The format.
    pub form: Form,
}

impl Paper {
    /// The title in a list.
    pub fn label(self) -> &'static str {
        match (self.for_client, self.form) {
            (true, Form::Html) => "A summary for the client, to print (HTML)",
            (true, Form::Markdown) => "A summary for the client (Markdown)",
            (true, Form::Json) => "A summary for the client (JSON)",
            (false, Form::Html) => "Your own record, to print (HTML)",
            (false, Form::Markdown) => "Your own record (Markdown)",
            (false, Form::Json) => "Your own record (JSON)",
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
