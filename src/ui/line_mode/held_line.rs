//! Lines as a window gets them: broken between words, since a terminal breaks them anywhere. In a pipe they stay whole.

use crate::base::text::wrap;

/// Columns that a line is broken at in a narrower window, too: with fewer, nobody follows a sentence.
const FEWEST_COLUMNS: usize = 40;

/// What was written of a line whose end hasn't come yet.
#[derive(Debug, Default)]
pub(crate) struct HeldLine {
    bytes: Vec<u8>,
}

impl HeldLine {
    /// Takes what is written, and returns the lines that it ends, for a window of so many columns.
    pub(crate) fn write(&mut self, bytes: &[u8], columns: usize) -> String {
        self.bytes.extend_from_slice(bytes);
        let Some(end) = self.bytes.iter().rposition(|b| *b == b'\n') else { return String::new() };
        let rest = self.bytes.split_off(end + 1);
        let whole = std::mem::replace(&mut self.bytes, rest);
        // The last column stays free: some terminals leave an empty line behind a full one.
        let columns = columns.saturating_sub(1).max(FEWEST_COLUMNS);
        let mut out = String::new();
        for line in String::from_utf8_lossy(&whole).lines() {
            for part in wrap(line, columns) {
                out.push_str(&part);
                out.push('\n');
            }
        }
        out
    }

    /// What has no end, as it stands: a prompt.
    pub(crate) fn flush(&mut self) -> String {
        String::from_utf8_lossy(&std::mem::take(&mut self.bytes)).into_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::HeldLine;

    #[test]
    fn lines_are_broken_between_words_and_a_prompt_stays() {
        let mut held = HeldLine::default();
        assert_eq!(held.write("In danger right now, you or someone else? In Éire".as_bytes(), 45), "");
        let said = held.write(", call 112.\n\nType here: ".as_bytes(), 45);
        assert_eq!(said, "In danger right now, you or someone else? In\nÉire, call 112.\n\n");
        assert_eq!((held.flush(), held.flush()), ("Type here: ".to_owned(), String::new()));
        // A narrower window breaks them by itself.
        let narrow = held.write(b"Press Enter to hear the question again, or type back.\n", 10);
        assert_eq!(narrow, "Press Enter to hear the question again,\nor type back.\n");
    }
}
