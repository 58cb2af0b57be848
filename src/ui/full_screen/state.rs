//! The parts of the full screen's state: screens, pages over them, and requests to the caller.

use crate::base::phrases::Language;
use crate::content::{helplines::PlaceIx, model::QuestionIx};

/// The screen below any page that was opened over it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Screen {
    /// The first page.
    Welcome,
    /// Choosing the place; `wider` is the country whose parts are shown.
    Place {
        /// The country, once chosen.
        wider: Option<PlaceIx>,
    },
    /// A sentence of an intake's contract.
    Contract,
    /// The stage of the interview.
    Interview,
    /// A mentor's desk, with no interview.
    Desk,
}

/// A page of the mentor's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Pane {
    /// The script for when safety comes up.
    Script,
    /// The menu of a mentor's tasks and pages.
    Menu,
    /// Goals, changes and outcome, then and now.
    Comparison,
    /// The facts of the call, and what was answered so far.
    Facts,
    /// Where the answers can still lead.
    StillPossible,
    /// The open task of the call.
    Task,
}

/// A page opened over the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Overlay {
    /// The help page.
    Help,
    /// The page of keys.
    Keys {
        /// Whether what is under it has more to read than fits.
        scrolls: bool,
    },
    /// Why a question is asked.
    Why(QuestionIx),
    /// Choosing another place.
    Place {
        /// The country, once chosen.
        wider: Option<PlaceIx>,
    },
    /// The ways to keep a copy of a result.
    Copy,
    /// The name of the file for a copy.
    Saving,
    /// A page of the mentor's.
    Mentor(Pane),
    /// Somebody came back to a program that had been stopped: nothing of the interview is shown
    /// before they ask for it.
    Away,
    /// "Leave?"; `stopped` after Ctrl-C.
    Leaving {
        /// Whether Ctrl-C asked.
        stopped: bool,
    },
}

/// A request of the full screen to its caller.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AppEffect {
    /// Leave.
    Leave,
    /// Leave at once, and clear.
    QuickExit,
    /// Leave after Ctrl-C.
    Interrupt,
    /// Stop the program until it is continued.
    Suspend,
    /// Draw everything again.
    Redraw,
    /// Leave, and print a copy of the result on the ordinary screen.
    Copy,
    /// Begin again in another language.
    Language(Language),
}

/// The rows of a body that can be scrolled: how many fit, and how many there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Viewport {
    pub(crate) visible: usize,
    pub(crate) total: usize,
}

/// A search for words on a page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Search {
    /// The words as far as they were typed, while they are.
    pub(crate) typed: Option<String>,
    /// The words that are marked on the page; empty for none.
    pub(crate) words: String,
    /// Whether a line with them is still to be looked for: from the top of the window for the
    /// `first` time, then from the next line on.
    pub(crate) due: bool,
    pub(crate) first: bool,
}
