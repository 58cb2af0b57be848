//! One table of keys a mode. The footer and the page of keys are printed from the same rows.

use crate::base::commands::PageCommand;
use crate::base::phrases::{language, phrase};
use crate::call::reading::Heard;
use crate::ui::{full_screen::key::Key, report::ResultPage, ui_text::page_names};

/// What a key asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// One row up.
    Up,
    /// One row down.
    Down,
    /// A page up.
    PageUp,
    /// A page down.
    PageDown,
    /// Half a page up.
    HalfUp,
    /// Half a page down.
    HalfDown,
    /// To the first row.
    Top,
    /// To the last row.
    Bottom,
    /// Find words on the page.
    Find,
    /// The row with this number, from 1.
    Number(usize),
    /// Tick or untick the row.
    Tick,
    /// Give the answer, choose the row, go on.
    Enter,
    /// One step back; never leaves.
    Back,
    /// Leave the question for later.
    Skip,
    /// Why this is asked.
    Why,
    /// The help page.
    Help,
    /// The page of keys.
    Keys,
    /// A page of the result.
    ResultPage(ResultPage),
    /// The page of the result behind this one.
    NextPage,
    /// The page of the result before this one.
    PageBefore,
    /// Choose another place for the help lines.
    Place,
    /// Ask whether to leave.
    Leave,
    /// Ask whether to leave, and nothing about the end of a call.
    LeaveNow,
    /// Leave out all that is asked at the end of a call.
    LeaveOut,
    /// Leave at once.
    QuickExit,
    /// Ctrl-C.
    Interrupt,
    /// What a mentor can do besides.
    Mentor,
    /// A private note.
    Note,
    /// The client's view, and back.
    Turn,
    /// Stop the program, to be continued from the shell.
    Suspend,
    /// Draw everything again.
    Redraw,
    /// Keep a copy of the result.
    Copy,
    /// Go on in the other language.
    Language,
    /// What a client said, on a call.
    Heard(Heard),
    /// The facts of a call.
    Facts,
    /// Where the answers of a call can still lead.
    StillPossible,
    /// The questions of a call that can be gone to.
    Questions,
    /// Something heard out of turn.
    HeardEarlier,
}

/// What the keys act on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mode {
    /// A page to read, with something behind it.
    Welcome,
    /// A list to choose one of.
    Place,
    /// A question; `many` has ticks.
    Question {
        /// Several can be chosen.
        many: bool,
        /// It can be left for later.
        skippable: bool,
    },
    /// The help page that an answer opened.
    HelpOpened,
    /// What a change undoes.
    Undoes,
    /// The review.
    Review,
    /// The result, with its pages.
    Result(Vec<ResultPage>),
    /// A page opened over another.
    Overlay {
        /// It is the help page.
        help: bool,
    },
    /// A list of the mentor's to choose from.
    List,
    /// The list of records, where letters find one.
    Desk,
    /// A text to read aloud, with a question behind it.
    Aloud,
    /// Text is being typed.
    Typing,
    /// The page that asks before anything is shown again.
    Away,
    /// The page that asks whether it is safe to look at the one behind it.
    SafeHere,
    /// "Leave?"
    Leaving,
}

/// A row of the table.
pub(crate) struct Binding {
    /// The key, and others that do the same.
    pub keys: Vec<Key>,
    /// The name of the key.
    pub shown: &'static str,
    /// The words of the footer.
    pub short: &'static str,
    /// The words of the page of keys.
    pub does: &'static str,
    /// The action.
    pub action: Action,
    /// Whether the footer shows it.
    pub footer: bool,
}

/// A row that is named by the first of its keys.
pub(crate) fn row(keys: &[Key], does: &'static str, action: Action, footer: bool) -> Binding {
    Binding { keys: keys.to_vec(), shown: keys.first().copied().map_or("", Key::name), short: does, does, action, footer }
}

/// Pages of a result that one named key turns to and back.
const PAIR: usize = 2;

/// The keys of a mode, in the order of the footer. Help and the quick exit are in every one.
pub(crate) fn bindings(mode: &Mode) -> Vec<Binding> {
    let mut out = vec![
        row(&[Key::Ctrl('g'), Key::Char('!')], PageCommand::Help.label(), Action::Help, true),
        row(&[Key::Ctrl('x')], PageCommand::QuickExit.label(), Action::QuickExit, true),
    ];
    let enter = |does: &'static str| row(&[Key::Enter], does, Action::Enter, true);
    let back = |does: &'static str| row(&[Key::Esc], does, Action::Back, true);
    let moving_rows = || {
        [
            row(&[Key::Down, Key::Char('j')], phrase("full-does-move"), Action::Down, false),
            row(&[Key::Up, Key::Char('k')], phrase("full-does-up"), Action::Up, false),
            row(&[Key::Home], phrase("full-does-to-first"), Action::Top, false),
            row(&[Key::End], phrase("full-does-to-last"), Action::Bottom, false),
            // To read on: only a row's own keys choose it.
            row(&[Key::PageDown], phrase("full-does-page-down"), Action::PageDown, false),
            row(&[Key::PageUp], phrase("full-does-page-up"), Action::PageUp, false),
        ]
    };
    // As in a pager.
    let reading = || {
        [
            row(&[Key::Down, Key::Char('j')], phrase("full-does-more"), Action::Down, true),
            row(&[Key::Up, Key::Char('k')], phrase("full-does-up"), Action::Up, false),
            row(&[Key::Char(' '), Key::PageDown, Key::Ctrl('f')], phrase("full-does-page-down"), Action::PageDown, false),
            row(&[Key::Char('b'), Key::PageUp, Key::Ctrl('b')], phrase("full-does-page-up"), Action::PageUp, false),
            row(&[Key::Ctrl('d')], phrase("full-does-half-down"), Action::HalfDown, false),
            row(&[Key::Ctrl('u')], phrase("full-does-half-up"), Action::HalfUp, false),
            row(&[Key::Char('g'), Key::Home], phrase("full-does-to-top"), Action::Top, false),
            row(&[Key::Char('G'), Key::End], phrase("full-does-to-end"), Action::Bottom, false),
            row(&[Key::Char('/')], phrase("full-does-find"), Action::Find, false),
        ]
    };
    match mode {
        Mode::Welcome => {
            out.push(enter(phrase("full-does-begin")));
            out.push(row(&[Key::Char('l')], language().other().own_name(), Action::Language, true));
            out.extend(reading());
        }
        Mode::Place | Mode::Review | Mode::List => {
            out.extend([enter(phrase("full-does-choose")), back(phrase("full-does-back"))]);
            out.extend(moving_rows());
        }
        Mode::Desk => {
            out.extend([enter(phrase("full-does-choose")), back(phrase("full-does-leave"))]);
            out.extend(moving_rows());
            out.push(row(&[Key::Ctrl('o')], PageCommand::More.label(), Action::Mentor, false));
        }
        Mode::Question { many, skippable } => {
            if *many {
                out.push(row(&[Key::Char(' ')], phrase("full-does-tick"), Action::Tick, true));
            }
            out.extend([enter(phrase("full-does-answer")), back(phrase("full-does-back"))]);
            if *skippable {
                out.push(row(&[Key::Char('s')], PageCommand::Skip.label(), Action::Skip, true));
            }
            out.push(row(&[Key::Char('w')], PageCommand::Why.label(), Action::Why, true));
            out.extend(moving_rows());
        }
        Mode::HelpOpened => {
            out.push(row(&[Key::Enter, Key::Char('q')], phrase("full-does-go-on"), Action::Enter, true));
            out.push(back(phrase("full-does-change-answer")));
            out.extend(reading());
            out.push(row(&[Key::Char('p')], PageCommand::Place.label(), Action::Place, true));
        }
        Mode::Undoes => {
            out.extend([enter(phrase("full-does-change-it")), back(phrase("full-does-keep-answer"))]);
            out.extend(reading());
        }
        Mode::Result(pages) => {
            out.push(Binding { footer: false, ..back(phrase("full-does-back")) });
            if pages.len() > 1 {
                let next = row(&[Key::Right], phrase("full-does-next-page"), Action::NextPage, pages.len() > PAIR);
                out.push(Binding { short: phrase("full-does-next"), ..next });
            }
            for p in page_names().iter().filter(|p| pages.contains(&p.page)) {
                let footer = matches!(p.page, ResultPage::Why | ResultPage::Steps);
                let bound = row(&[Key::Char(p.key)], p.label, Action::ResultPage(p.page), footer);
                out.push(Binding { short: p.word, ..bound });
            }
            if pages.len() > 1 {
                out.push(row(&[Key::Left], phrase("full-does-page-before"), Action::PageBefore, false));
            }
            // Named in the footer where the page can't wait.
            out.push(row(&[Key::Char('p')], PageCommand::Place.label(), Action::Place, false));
            out.push(row(&[Key::Char('q')], PageCommand::Leave.label(), Action::Leave, true));
            out.extend(reading());
        }
        Mode::Aloud => {
            out.extend([enter(phrase("full-does-go-on")), back(phrase("full-does-back-without"))]);
            out.extend(reading());
        }
        Mode::Overlay { help } => {
            out.push(row(&[Key::Esc, Key::Enter, Key::Char('q')], phrase("full-does-back"), Action::Back, true));
            out.extend(reading());
            if *help {
                out.push(row(&[Key::Char('p')], PageCommand::Place.label(), Action::Place, true));
            }
        }
        Mode::Typing => {
            // Everything without Ctrl is text here.
            out[0].keys.truncate(1);
            out.extend([enter(phrase("full-does-done")), back(phrase("full-does-back-without"))]);
            out.extend(of_the_terminal());
            return out;
        }
        Mode::Away => {
            out.push(enter(phrase("full-does-show")));
            out.extend(reading());
        }
        Mode::SafeHere => {
            out.extend([enter(phrase("full-does-show-it")), back(phrase("full-does-back"))]);
            out.extend(reading());
            // Whoever wants out may have somebody beside them: nothing is asked.
            out.push(row(&[Key::Char('q'), Key::Ctrl('c')], PageCommand::QuickExit.label(), Action::QuickExit, false));
        }
        Mode::Leaving => {
            out.extend([enter(phrase("full-does-leave")), back(phrase("full-does-stay"))]);
            out.extend(reading());
        }
    }
    if !matches!(mode, Mode::Leaving | Mode::Overlay { .. }) {
        out.push(row(&[Key::Char('?')], PageCommand::Words.label(), Action::Keys, true));
    }
    if !matches!(mode, Mode::Result(_) | Mode::Leaving | Mode::Overlay { .. } | Mode::HelpOpened | Mode::SafeHere) {
        out.push(row(&[Key::Char('q')], PageCommand::Leave.label(), Action::Leave, false));
    }
    out.extend(of_the_terminal().into_iter().filter(|b| *mode != Mode::SafeHere || b.action != Action::Interrupt));
    if matches!(mode, Mode::Place | Mode::Desk) {
        // Letters are the name of a place here, or words to find.
        for binding in &mut out {
            held(binding, false);
            binding.keys.retain(|k| !matches!(k, Key::Char(c) if c.is_alphabetic()));
        }
    }
    out
}

/// The keys that every program has in a terminal.
fn of_the_terminal() -> [Binding; 3] {
    [
        row(&[Key::Ctrl('c')], phrase("full-does-stop"), Action::Interrupt, false),
        row(&[Key::Ctrl('z')], phrase("full-does-suspend"), Action::Suspend, false),
        row(&[Key::Ctrl('l')], phrase("full-does-redraw"), Action::Redraw, false),
    ]
}

/// Puts letters that skip, leave or change the place behind Ctrl: on a call a note may be typed
/// without its key first. At a `result` the letter to leave stays, since it asks first.
pub(crate) fn held(binding: &mut Binding, result: bool) {
    let key = match binding.action {
        Action::Skip => Key::Ctrl('s'),
        Action::Place => Key::Ctrl('p'),
        Action::Leave if !result => Key::Ctrl('q'),
        _ => return,
    };
    (binding.keys, binding.shown) = (vec![key], key.name());
}

/// The keys back from the page behind one that can't wait.
pub(crate) fn numbers_binding() -> Binding {
    let back = row(&[Key::Esc, Key::Char('s')], phrase("full-does-numbers"), Action::Back, true);
    Binding { shown: phrase("full-key-esc-s"), ..back }
}

/// The key that keeps a copy of a result.
pub(crate) fn copy_binding() -> Binding {
    row(&[Key::Char('e')], PageCommand::Copy.label(), Action::Copy, true)
}

/// The key that leaves out all that is asked at the end of a call.
pub(crate) fn leave_out_binding() -> Binding {
    row(&[Key::Ctrl('q')], phrase("full-does-leave-out"), Action::LeaveOut, false)
}

/// The key that closes a page behind a result.
pub(crate) fn closing_binding() -> Binding {
    row(&[Key::Char('q')], phrase("full-does-close"), Action::Back, false)
}

impl Action {
    /// Whether it moves through rows or through a page.
    pub(crate) fn moves(self) -> bool {
        matches!(
            self,
            Action::Up
                | Action::Down
                | Action::PageUp
                | Action::PageDown
                | Action::HalfUp
                | Action::HalfDown
                | Action::Top
                | Action::Bottom
                | Action::Find
        )
    }
}

/// The action of a digit in a mode.
pub(crate) fn digit(mode: &Mode, key: Key) -> Option<Action> {
    match (key, mode) {
        (Key::Char(c @ '0'..='9'), Mode::Place | Mode::Question { .. } | Mode::Review | Mode::List) => {
            c.to_digit(10).map(|d| Action::Number(if d == 0 { 10 } else { d as usize }))
        }
        _ => None,
    }
}
