//! One table of keys a mode. The footer and the page of keys are printed from the same rows.

use crossterm::event::{Event, KeyCode, KeyEventKind, KeyModifiers};

use crate::call::reading::Heard;
use crate::ui::{report::ResultPage, ui_text::PAGES};

/// A key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// A character without Ctrl or Alt.
    Char(char),
    /// Ctrl and a letter.
    Ctrl(char),
    /// Enter.
    Enter,
    /// Escape.
    Esc,
    /// Arrow up.
    Up,
    /// Arrow down.
    Down,
    /// Page up.
    PageUp,
    /// Page down.
    PageDown,
    /// Home.
    Home,
    /// End.
    End,
    /// Arrow left.
    Left,
    /// Arrow right.
    Right,
    /// Backspace.
    Backspace,
    /// Delete.
    Delete,
    /// One word left.
    WordLeft,
    /// One word right.
    WordRight,
}

impl Key {
    /// The key of an event; none for other events and for keys without a meaning here.
    pub fn of(event: &Event) -> Option<Key> {
        let Event::Key(key) = event else { return None };
        if key.kind == KeyEventKind::Release {
            return None;
        }
        let held = key.modifiers;
        match key.code {
            KeyCode::Char(c) if held.contains(KeyModifiers::CONTROL) => Some(Key::Ctrl(c.to_ascii_lowercase())),
            KeyCode::Char(_) if held.contains(KeyModifiers::ALT) => None,
            KeyCode::Char(c) => Some(Key::Char(c)),
            KeyCode::Enter => Some(Key::Enter),
            KeyCode::Esc => Some(Key::Esc),
            KeyCode::Up => Some(Key::Up),
            KeyCode::Down | KeyCode::Tab => Some(Key::Down),
            KeyCode::BackTab => Some(Key::Up),
            KeyCode::PageUp => Some(Key::PageUp),
            KeyCode::PageDown => Some(Key::PageDown),
            KeyCode::Home => Some(Key::Home),
            KeyCode::End => Some(Key::End),
            KeyCode::Left if held.intersects(KeyModifiers::CONTROL | KeyModifiers::ALT) => Some(Key::WordLeft),
            KeyCode::Right if held.intersects(KeyModifiers::CONTROL | KeyModifiers::ALT) => Some(Key::WordRight),
            KeyCode::Left => Some(Key::Left),
            KeyCode::Right => Some(Key::Right),
            KeyCode::Backspace => Some(Key::Backspace),
            KeyCode::Delete => Some(Key::Delete),
            _ => None,
        }
    }

    /// The key as text, where it is a visible character.
    pub(crate) fn letter(self) -> Option<String> {
        match self {
            Key::Char(c) if c != ' ' => Some(c.to_string()),
            _ => None,
        }
    }
}

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
    /// To the first row.
    Top,
    /// To the last row.
    Bottom,
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
    /// Choose another place for the help lines.
    Place,
    /// Ask whether to leave.
    Leave,
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
    /// Keep a copy of the result.
    Copy,
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
    /// Text is being typed.
    Typing,
    /// The page that asks before anything is shown again.
    Away,
    /// "Leave?"
    Leaving,
}

/// A row of the table.
pub(crate) struct Binding {
    /// The key, and another one that does the same.
    pub keys: [Option<Key>; 2],
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

/// The letters for what a client says on a call.
pub(crate) fn heard_bindings(may: &[Heard], line: bool) -> Vec<Binding> {
    let letters = [
        ('y', Heard::Yes, "yes"),
        ('n', Heard::No, "no"),
        ('u', Heard::NotSure, "not sure"),
        ('r', Heard::RatherNot, "rather not"),
    ];
    let bound =
        |(key, heard, does): (char, Heard, &'static str)| row(&[Key::Char(key)], letter(key), does, Action::Heard(heard), true);
    let mut out: Vec<Binding> = letters.into_iter().filter(|(_, heard, _)| may.contains(heard)).map(bound).collect();
    if !line {
        // To a whole question: the footer names the one that is given at once.
        for binding in &mut out {
            match binding.action {
                Action::Heard(Heard::No) => (binding.short, binding.does) = ("none of these", "none of these"),
                _ => binding.footer = false,
            }
        }
    }
    out
}

/// The mentor's keys at a question.
pub(crate) fn question_bindings() -> [Binding; 4] {
    [
        row(&[Key::Char('/')], "/", "heard earlier", Action::HeardEarlier, true),
        row(&[Key::Ctrl('a')], "Ctrl-A", "all questions", Action::Questions, true),
        row(&[Key::Ctrl('y')], "Ctrl-Y", "facts of the call", Action::Facts, false),
        row(&[Key::Ctrl('d')], "Ctrl-D", "still possible", Action::StillPossible, false),
    ]
}

const BACK_WITH_FG: &str = "to the shell, and back with the word fg";

fn row(keys: &[Key], shown: &'static str, does: &'static str, action: Action, footer: bool) -> Binding {
    Binding { keys: [keys.first().copied(), keys.get(1).copied()], shown, short: does, does, action, footer }
}

/// The keys of a mode, in the order of the footer. Help and the quick exit are in every one.
pub(crate) fn bindings(mode: &Mode) -> Vec<Binding> {
    let mut out = vec![
        row(&[Key::Ctrl('g'), Key::Char('!')], "Ctrl-G", "help", Action::Help, true),
        row(&[Key::Ctrl('x')], "Ctrl-X", "leave at once", Action::QuickExit, true),
    ];
    let enter = |does: &'static str| row(&[Key::Enter], "Enter", does, Action::Enter, true);
    let back = |does: &'static str| row(&[Key::Esc], "Esc", does, Action::Back, true);
    let moving = |down: &'static str, [page_down, page_up, first, last]: [&'static str; 4], footer| {
        [
            row(&[Key::Down, Key::Char('j')], "Down", down, Action::Down, footer),
            row(&[Key::Up, Key::Char('k')], "Up", "up", Action::Up, false),
            row(&[Key::PageDown], "PgDn", page_down, Action::PageDown, false),
            row(&[Key::PageUp], "PgUp", page_up, Action::PageUp, false),
            row(&[Key::Home], "Home", first, Action::Top, false),
            row(&[Key::End], "End", last, Action::Bottom, false),
        ]
    };
    // Of rows, and of a page that is longer than the window.
    let moving_rows = |footer| moving("move", ["to the last", "to the first", "to the first", "to the last"], footer);
    let reading = || moving("more", ["a page down", "a page up", "to the top", "to the end"], true);
    match mode {
        Mode::Welcome => {
            out.push(enter("begin"));
            out.extend(reading());
        }
        Mode::Place | Mode::Review | Mode::List => {
            out.extend([enter("choose"), back("back")]);
            out.extend(moving_rows(true));
        }
        Mode::Question { many, skippable, .. } => {
            if *many {
                out.push(row(&[Key::Char(' ')], "Space", "tick", Action::Tick, true));
            }
            out.extend([enter("give the answer"), back("back")]);
            out.extend(moving_rows(!*many));
            if *skippable {
                out.push(row(&[Key::Char('s')], "s", "skip", Action::Skip, true));
            }
            out.push(row(&[Key::Char('w')], "w", "why we ask", Action::Why, true));
        }
        Mode::HelpOpened => {
            out.extend([enter("go on"), back("change the answer")]);
            out.extend(reading());
            out.push(row(&[Key::Char('p')], "p", "place", Action::Place, true));
        }
        Mode::Undoes => {
            out.extend([enter("change it"), back("keep my answer")]);
            out.extend(reading());
        }
        Mode::Result(pages) => {
            out.push(back("back"));
            // Named in the footer where the page can't wait.
            out.push(row(&[Key::Char('p')], "p", "place", Action::Place, false));
            out.push(row(&[Key::Char('q')], "q", "leave", Action::Leave, true));
            out.extend(reading());
            for p in PAGES.iter().filter(|p| pages.contains(&p.page)) {
                let bound = row(&[Key::Char(p.key)], letter(p.key), p.label, Action::ResultPage(p.page), true);
                out.push(Binding { short: p.word, ..bound });
            }
        }
        Mode::Overlay { help } => {
            out.push(row(&[Key::Esc, Key::Enter], "Esc", "back", Action::Back, true));
            out.extend(reading());
            if *help {
                out.push(row(&[Key::Char('p')], "p", "place", Action::Place, true));
            }
        }
        Mode::Typing => {
            // Everything without Ctrl is text here.
            out.remove(0);
            out.insert(0, row(&[Key::Ctrl('g')], "Ctrl-G", "help", Action::Help, true));
            out.extend([enter("done"), back("back, without it")]);
            out.push(row(&[Key::Ctrl('c')], "Ctrl-C", "stop", Action::Interrupt, false));
            out.push(row(&[Key::Ctrl('z')], "Ctrl-Z", BACK_WITH_FG, Action::Suspend, false));
            return out;
        }
        Mode::Away => {
            out.push(enter("show where you were"));
            out.extend(reading());
        }
        Mode::Leaving => {
            out.extend([enter("leave"), back("stay")]);
            out.extend(reading());
        }
    }
    if !matches!(mode, Mode::Leaving | Mode::Overlay { .. }) {
        out.push(row(&[Key::Char('?')], "?", "keys", Action::Keys, true));
    }
    if !matches!(mode, Mode::Result(_) | Mode::Leaving) {
        out.push(row(&[Key::Char('q')], "q", "leave", Action::Leave, false));
    }
    out.push(row(&[Key::Ctrl('c')], "Ctrl-C", "stop", Action::Interrupt, false));
    out.push(row(&[Key::Ctrl('z')], "Ctrl-Z", BACK_WITH_FG, Action::Suspend, false));
    if *mode == Mode::Place {
        // Letters are the name of a place here.
        for binding in &mut out {
            held(binding, false);
            binding.keys = binding.keys.map(|key| key.filter(|k| !matches!(k, Key::Char(c) if c.is_alphabetic())));
        }
    }
    out
}

/// Puts letters that skip, leave or change the place behind Ctrl: on a call a note may be typed
/// without its key first. At a `result` the letter to leave stays, since it asks first.
pub(crate) fn held(binding: &mut Binding, result: bool) {
    let (key, shown) = match binding.action {
        Action::Skip => ('s', "Ctrl-S"),
        Action::Place => ('p', "Ctrl-P"),
        Action::Leave if !result => ('q', "Ctrl-Q"),
        _ => return,
    };
    (binding.keys, binding.shown) = ([Some(Key::Ctrl(key)), None], shown);
}

/// The key that keeps a copy of a result.
pub(crate) fn copy_binding() -> Binding {
    row(&[Key::Char('e')], "e", "keep a copy", Action::Copy, true)
}

/// The mentor's own keys; without `footer` (on the client's view) only the key that turns back,
/// unnamed.
pub(crate) fn mentor_bindings(footer: bool) -> Vec<Binding> {
    let turn = row(&[Key::Ctrl('t')], "Ctrl-T", if footer { "client's view" } else { "the other view" }, Action::Turn, footer);
    if !footer {
        return vec![turn];
    }
    vec![
        row(&[Key::Ctrl('n')], "Ctrl-N", "note", Action::Note, true),
        turn,
        row(&[Key::Ctrl('o')], "Ctrl-O", "more", Action::Mentor, true),
    ]
}

impl Action {
    /// Whether it moves through rows or through a page.
    pub(crate) fn moves(self) -> bool {
        matches!(self, Action::Up | Action::Down | Action::PageUp | Action::PageDown | Action::Top | Action::Bottom)
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

/// A letter as text.
fn letter(key: char) -> &'static str {
    const LETTERS: &str = "abcdefghijklmnopqrstuvwxyz";
    LETTERS.find(key).and_then(|i| LETTERS.get(i..=i)).unwrap_or("")
}
