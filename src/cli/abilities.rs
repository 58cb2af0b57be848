//! What the terminal can do, by its name (`TERM`), its entry in terminfo, and what runs around it.
#![expect(clippy::disallowed_methods, reason = "the edge: this is where the environment is read")]

use std::io::{self, IsTerminal};

use terminfo_lean::parse::Terminfo;
use terminfo_lean::{locate, parse};

use crate::base::phrases::{phrase, say};
use crate::base::text;
use crate::ui::terminal_guard::Clearing;

/// What the terminal can do.
pub(crate) struct Abilities {
    /// Why it can't show a full screen, as a sentence; none where it can.
    pub(crate) lines_only: Option<String>,
    /// Whether it has the 256 colours.
    pub(crate) colour: bool,
    /// How much of what was shown can be cleared.
    pub(crate) clearing: Clearing,
}

/// Names that stand for no terminal in particular, or for one without control sequences.
const NO_SCREEN: [&str; 10] = ["dumb", "emacs", "network", "unknown", "dialup", "lpr", "printer", "switch", "patch", "plugboard"];

/// Terminals that are known though this computer's terminfo may lack them, by how their names
/// begin, and whether they clear what was scrolled out of the window.
const KNOWN: [(&str, bool); 27] = [
    ("xterm", true),
    ("screen", false),
    ("tmux", true),
    ("linux", true),
    ("vt100", false),
    ("vt102", false),
    ("vt220", false),
    ("vt320", false),
    ("vt420", false),
    ("rxvt", true),
    ("ansi", false),
    ("konsole", true),
    ("gnome", true),
    ("vte", true),
    ("putty", true),
    ("alacritty", true),
    ("kitty", true),
    ("foot", true),
    ("wezterm", true),
    ("ghostty", true),
    ("iterm", true),
    ("contour", true),
    ("rio", true),
    ("mintty", true),
    ("st-", false),
    ("eterm", false),
    ("cygwin", false),
];

/// What the terminal of standard output can do.
pub(crate) fn of_the_terminal() -> Abilities {
    let name = std::env::var("TERM").unwrap_or_default();
    let set = |variable: &str| std::env::var_os(variable).is_some_and(|v| !v.is_empty());
    let sensible = name.chars().all(|c| c.is_ascii_graphic() && c != '/');
    let file =
        if sensible && !name.is_empty() { locate::locate(&name).ok().and_then(|path| std::fs::read(path).ok()) } else { None };
    let entry = file.as_ref().and_then(|bytes| parse::parse(bytes).ok());
    let mut known = KNOWN.iter().filter(|(begins, _)| name.starts_with(begins)).map(|(_, clears)| *clears).peekable();
    let lines_only = lines_only(&name, entry.as_ref(), known.peek().is_some());
    let clears_above = known.any(|clears| clears);
    let many =
        set("COLORTERM") || ["256color", "direct", "kitty", "alacritty", "ghostty", "foot"].iter().any(|n| name.contains(n));
    let colours = entry.as_ref().map(|e| e.numbers.get("colors").copied().unwrap_or(0));
    // A name like `screen` comes over a connection from both GNU screen and tmux.
    let multiplexed = set("STY") || set("INSIDE_EMACS") || (name.starts_with("screen") && !set("TMUX"));
    Abilities {
        clearing: match lines_only {
            Some(_) => Clearing::Nothing,
            None if !io::stdout().is_terminal() => Clearing::Nothing,
            None if multiplexed || !(clears_above || set("TMUX")) => Clearing::Window,
            None => Clearing::WindowAndAbove,
        },
        lines_only,
        colour: std::env::var_os("NO_COLOR").is_none_or(|v| v.is_empty())
            && colours.map_or(many, |n| n >= 256 || (n >= 8 && many)),
    }
}

/// Why there is no full screen: without an entry that says how the cursor is moved, and without a
/// known name, what we write might come out as garbage.
fn lines_only(name: &str, entry: Option<&Terminfo<'_>>, known: bool) -> Option<String> {
    if name.is_empty() {
        return Some(phrase("cli-terminal-unset").to_owned());
    }
    let lower = name.to_ascii_lowercase();
    let none = NO_SCREEN.iter().any(|n| lower == *n || lower.strip_prefix(n).is_some_and(|rest| rest.starts_with('-')));
    let moves = entry.map(|e| e.strings.get("cup").is_some_and(|cup| cup.starts_with(b"\x1b[")));
    match moves {
        _ if none => Some(say!("cli-terminal-lines-only", name = text::clean(name))),
        Some(true) => None,
        None if known => None,
        _ => Some(say!("cli-terminal-unknown", name = text::clean(name))),
    }
}
