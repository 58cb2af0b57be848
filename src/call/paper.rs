//! The papers that a call can end with.

use clap::ValueEnum;

use crate::base::phrases::phrase;

/// The endings of names that programs go by.
const KNOWN_ENDINGS: [&str; 12] = ["html", "htm", "md", "markdown", "txt", "json", "pdf", "doc", "docx", "odt", "rtf", "ics"];

/// The ending of a file's name in small letters; empty where it has none.
fn ending(name: &str) -> String {
    let last = name.rsplit('/').next().unwrap_or_default();
    last.rsplit_once('.').filter(|(stem, _)| !stem.is_empty()).map(|(_, ending)| ending.to_lowercase()).unwrap_or_default()
}

/// The name of a file that a calendar opens: behind a name without its ending, in place of one that belongs to something else.
pub(crate) fn calendar_name(name: &str) -> String {
    let (last, own) = (name.rsplit('/').next().unwrap_or_default(), ending(name));
    // A folder gets none.
    if matches!(last, "" | "." | ".." | "~") || own == CALENDAR {
        return name.to_owned();
    }
    let known = KNOWN_ENDINGS.contains(&own.as_str());
    let stem = name.rsplit_once('.').filter(|_| known).map_or(name, |(stem, _)| stem);
    format!("{stem}.{CALENDAR}")
}

/// How the name of a file ends that a calendar opens.
const CALENDAR: &str = "ics";

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

    /// The form that the ending of a file's name asks for; Markdown where it asks for none.
    pub fn of_name(name: &str) -> PaperForm {
        let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase());
        PaperForm::ALL.into_iter().find(|f| ending.as_deref() == Some(f.extension())).unwrap_or(PaperForm::Markdown)
    }

    /// Whether a file's name has an ending that programs go by, and that isn't one of this form: it would open wrongly.
    pub fn is_misnamed(self, name: &str) -> bool {
        let ending = ending(name);
        let own: &[&str] = match self {
            PaperForm::Html => &["html", "htm"],
            PaperForm::Markdown => &["md", "markdown", "txt"],
            PaperForm::Json => &["json"],
        };
        KNOWN_ENDINGS.contains(&ending.as_str()) && !own.contains(&ending.as_str())
    }

    /// What it is, and what it is for.
    pub fn purpose(self) -> &'static str {
        match self {
            PaperForm::Html => phrase("call-paper-form-html"),
            PaperForm::Markdown => phrase("call-paper-form-markdown"),
            PaperForm::Json => phrase("call-paper-form-json"),
        }
    }

    /// The ending of a file's name.
    pub fn extension(self) -> &'static str {
        match self {
            PaperForm::Markdown => "md",
            PaperForm::Html => "html",
            PaperForm::Json => "json",
        }
    }
}

/// What a paper is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaperKind {
    /// The client's page.
    Client,
    /// The mentor's own record.
    Own,
    /// A letter to a doctor or therapist.
    Referral,
    /// Goals and changes, then and now.
    ThenAndNow,
    /// An entry for a calendar.
    Calendar,
}

/// A paper to hand over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Paper {
    /// What it is.
    pub kind: PaperKind,
    /// The format; of a calendar's entry there is only one.
    pub form: PaperForm,
    /// Whether the client said yes to what was said about safety standing on it.
    pub with_safety: bool,
}

impl Paper {
    /// A paper without anything about safety.
    pub fn of(kind: PaperKind, form: PaperForm) -> Paper {
        Paper { kind, form, with_safety: false }
    }

    /// Whether the client is asked before it is written: it leaves the mentor's hands.
    pub fn is_handed_out(self) -> bool {
        self.kind != PaperKind::Own
    }

    /// What it is, in the middle of a sentence.
    pub fn name(self) -> &'static str {
        match self.kind {
            PaperKind::Client => phrase("call-paper-client"),
            PaperKind::Own => phrase("call-paper-own"),
            PaperKind::Referral => phrase("call-paper-referral"),
            PaperKind::ThenAndNow => phrase("call-paper-then-and-now"),
            PaperKind::Calendar => phrase("call-paper-calendar"),
        }
    }

    /// The title in a list.
    pub fn label(self) -> &'static str {
        match (self.kind, self.form) {
            (PaperKind::Client, PaperForm::Html) => phrase("call-paper-row-client-html"),
            (PaperKind::Client, PaperForm::Markdown) => phrase("call-paper-row-client-markdown"),
            (PaperKind::Client, PaperForm::Json) => phrase("call-paper-row-client-json"),
            (PaperKind::Own, PaperForm::Html) => phrase("call-paper-row-own-html"),
            (PaperKind::Own, PaperForm::Markdown) => phrase("call-paper-row-own-markdown"),
            (PaperKind::Own, PaperForm::Json) => phrase("call-paper-row-own-json"),
            (PaperKind::Referral, PaperForm::Html) => phrase("call-paper-row-referral-html"),
            (PaperKind::Referral, PaperForm::Markdown) => phrase("call-paper-row-referral-markdown"),
            (PaperKind::Referral, PaperForm::Json) => phrase("call-paper-row-referral-json"),
            (PaperKind::ThenAndNow, PaperForm::Html) => phrase("call-paper-row-then-and-now-html"),
            (PaperKind::ThenAndNow, PaperForm::Markdown) => phrase("call-paper-row-then-and-now-markdown"),
            (PaperKind::ThenAndNow, PaperForm::Json) => phrase("call-paper-row-then-and-now-json"),
            (PaperKind::Calendar, _) => phrase("call-paper-row-calendar"),
        }
    }

    /// A file name that tells nothing.
    pub fn suggested_name(self) -> String {
        let end = if self.kind == PaperKind::Calendar { CALENDAR } else { self.form.extension() };
        format!("{}.{end}", phrase("call-paper-file"))
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
