//! What the terminal can do, by its name (`TERM`), its entry in terminfo, and what runs around it.
#![expect(clippy::disallowed_methods, reason = "the edge: this is where the environment is read")]

use std::io::{self, IsTerminal};

use termini::{NumberCapability, StringCapability, TermInfo};

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
/// begin.
const KNOWN: [&str; 27] = [
    "xterm",
    "screen",
    "tmux",
    "linux",
    "vt100",
    "vt102",
    "vt220",
    "vt320",
    "vt420",
    "rxvt",
    "ansi",
    "konsole",
    "gnome",
    "vte",
    "putty",
    "alacritty",
    "kitty",
    "foot",
    "wezterm",
    "ghostty",
    "iterm",
    "contour",
    "rio",
    "mintty",
    "st-",
    "eterm",
    "cygwin",
];

/// Terminals that clear what was scrolled out of the window.
const CLEARS_ABOVE: [&str; 17] = [
    "xterm",
    "tmux",
    "linux",
    "rxvt",
    "konsole",
    "gnome",
    "vte",
    "putty",
    "alacritty",
    "kitty",
    "foot",
    "wezterm",
    "ghostty",
    "iterm",
    "contour",
    "rio",
    "mintty",
];

/// What the terminal of standard output can do.
pub(crate) fn of_the_terminal() -> Abilities {
    let name = std::env::var("TERM").unwrap_or_default();
    let set = |variable: &str| std::env::var_os(variable).is_some_and(|v| !v.is_empty());
    let sensible = name.chars().all(|c| c.is_ascii_graphic() && c != '/');
    let entry = if sensible && !name.is_empty() { TermInfo::from_name(&name).ok() } else { None };
    let begins = |names: &[&str]| names.iter().any(|n| name.starts_with(n));
    let lines_only = lines_only(&name, entry.as_ref(), begins(&KNOWN));
    let many =
        set("COLORTERM") || ["256color", "direct", "kitty", "alacritty", "ghostty", "foot"].iter().any(|n| name.contains(n));
    let colours = entry.as_ref().map(|e| e.number_cap(NumberCapability::MaxColors).unwrap_or(0));
    // A name like `screen` comes over a connection from both GNU screen and tmux.
    let multiplexed = set("STY") || set("INSIDE_EMACS") || (name.starts_with("screen") && !set("TMUX"));
    Abilities {
        clearing: match lines_only {
            Some(_) => Clearing::Nothing,
            None if !io::stdout().is_terminal() => Clearing::Nothing,
            None if multiplexed || !(begins(&CLEARS_ABOVE) || set("TMUX")) => Clearing::Window,
            None => Clearing::WindowAndAbove,
        },
        lines_only,
        colour: std::env::var_os("NO_COLOR").is_none_or(|v| v.is_empty())
            && colours.map_or(many, |n| n >= 256 || (n >= 8 && many)),
    }
}

/// Why there is no full screen: without an entry that says how the cursor is moved, and without a
/// known name, what we write might come out as garbage.
fn lines_only(name: &str, entry: Option<&TermInfo>, known: bool) -> Option<String> {
    const INSTEAD: &str = "so this goes line by line instead of filling the screen.";
    if name.is_empty() {
        return Some(format!("It isn't known what this terminal can show (TERM isn't set), {INSTEAD}"));
    }
    let lower = name.to_ascii_lowercase();
    let none = NO_SCREEN.iter().any(|n| lower == *n || lower.strip_prefix(n).is_some_and(|rest| rest.starts_with('-')));
    let moves = entry.map(|e| e.raw_string_cap(StringCapability::CursorAddress).is_some_and(|cup| cup.starts_with(b"\x1b[")));
    match moves {
        _ if none => Some(format!("This terminal says that it can show lines only (TERM is {}), {INSTEAD}", text::clean(name))),
        Some(true) => None,
        None if known => None,
        _ => Some(format!("This terminal's name isn't known here (TERM is {}), {INSTEAD}", text::clean(name))),
    }
}
