//! The way out by a word that isn't quite `exit`: whoever has to leave fast types in a hurry.

use crate::base::commands::PageCommand;

/// Words that are nearly `exit`, and mean something else.
const OTHERWISE: [&str; 3] = ["brexit", "edit", "exist"];

/// Whether a heard line means to leave at once. `near`: a slip of `exit`, and `exit` behind other words, do, too.
pub(crate) fn means_exit(line: &str, near: bool) -> bool {
    let exit = PageCommand::QuickExit.row().word;
    let mut words = line.split(' ').rev();
    let (last, alone) = (words.next().unwrap_or_default(), words.next().is_none());
    if OTHERWISE.contains(&last) {
        return false;
    }
    // A line that was begun, and the word behind it: "my husbexit".
    let glued = last.len() > exit.len() && last.ends_with(exit);
    glued || near && (last == exit || alone && strsim::osa_distance(last, exit) == 1)
}

#[cfg(test)]
mod tests {
    use super::means_exit;

    #[test]
    fn a_slip_of_exit_leaves_where_danger_is_spoken_of() {
        for line in ["exti", "eixt", "exot", "exi", "exitt", "my husband exit"] {
            assert!(means_exit(line, true) && (line.ends_with("exit") || !means_exit(line, false)), "{line}");
        }
        for line in ["my husbexit", "1exit"] {
            assert!(means_exit(line, false), "{line}");
        }
        for line in ["brexit", "edit", "exist", "i exist", "six", "next", "", "yes", "1"] {
            assert!(!means_exit(line, true), "{line}");
        }
        assert!(!means_exit("my husband exit", false));
    }
}
