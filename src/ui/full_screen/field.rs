//! Text that is being typed, in one line or several. What is pasted is cleaned, and nothing grows
//! without end.
//!
//! tui-textarea draws a widget of its own and breaks no line softly, tui-input has one line: here a
//! text is wrapped and drawn as every other line is, for screen readers, too.

use unicode_segmentation::UnicodeSegmentation;
use zeroize::Zeroize;

use crate::base::text;
use crate::ui::full_screen::key::Key;

/// Text with a place to type at.
#[derive(Debug, Clone, Default)]
pub(crate) struct Field {
    /// What stands before the place to type at.
    pub(crate) before: String,
    /// What stands behind it.
    pub(crate) behind: String,
    /// Whether it may have several lines.
    lines: bool,
}

/// Bytes that a field holds at most.
const MOST: usize = 16_000;

/// What is typed may be an address: nothing of it stays in the memory.
impl Drop for Field {
    fn drop(&mut self) {
        self.before.zeroize();
        self.behind.zeroize();
    }
}

impl Field {
    /// A field that holds a text, with the place to type behind it; `lines`: of several lines.
    pub(crate) fn holding(text: &str, lines: bool) -> Field {
        Field { before: text.to_owned(), behind: String::new(), lines }
    }

    /// All of it.
    pub(crate) fn text(&self) -> String {
        format!("{}{}", self.before, self.behind)
    }

    /// Types a text without what is hidden; in a field of one line its lines become one.
    pub(crate) fn insert(&mut self, typed: &str) {
        // What a terminal pastes ends its lines with a carriage return.
        let typed = text::clean(&typed.replace("\r\n", "\n").replace('\r', "\n")).into_owned();
        let typed = if self.lines { typed } else { typed.replace('\n', " ") };
        if self.before.len() + self.behind.len() + typed.len() <= MOST {
            self.before.push_str(&typed);
        }
    }

    /// Takes a key; false where it means nothing here.
    pub(crate) fn key(&mut self, key: Key) -> bool {
        match key {
            Key::Char(c) => self.insert(c.encode_utf8(&mut [0; 4])),
            Key::Backspace => {
                pop(&mut self.before);
            }
            Key::Delete => {
                self.behind = self.behind.graphemes(true).skip(1).collect();
            }
            Key::Left => {
                if let Some(last) = pop(&mut self.before) {
                    self.behind.insert_str(0, &last);
                }
            }
            Key::Right => {
                self.forward(self.behind.graphemes(true).next().map_or(0, str::len));
            }
            Key::WordLeft => self.back(self.word_before()),
            Key::WordRight => self.forward(self.word_behind()),
            Key::Home | Key::Ctrl('a') => self.back(self.line_before()),
            Key::End | Key::Ctrl('e') => self.forward(self.line_behind()),
            Key::Ctrl('u') => {
                self.before.truncate(self.before.len() - self.line_before());
            }
            Key::Ctrl('w') => {
                self.before.truncate(self.before.len() - self.word_before());
            }
            Key::Ctrl('k') => {
                self.behind.drain(..self.line_behind());
            }
            Key::Up if self.lines => self.line_up(),
            Key::Down if self.lines => self.line_down(),
            _ => return false,
        }
        true
    }

    /// Moves so many bytes back, which end a grapheme.
    fn back(&mut self, bytes: usize) {
        let moved = self.before.split_off(self.before.len() - bytes);
        self.behind.insert_str(0, &moved);
    }

    /// Moves so many bytes forward.
    fn forward(&mut self, bytes: usize) {
        let moved: String = self.behind.drain(..bytes).collect();
        self.before.push_str(&moved);
    }

    /// Bytes of the line before the place to type at.
    fn line_before(&self) -> usize {
        self.before.len() - self.before.rfind('\n').map_or(0, |at| at + 1)
    }

    /// Bytes of the line behind it.
    fn line_behind(&self) -> usize {
        self.behind.find('\n').unwrap_or(self.behind.len())
    }

    /// Bytes of the word before it, with the blanks behind that word.
    fn word_before(&self) -> usize {
        let word = self.before.trim_end();
        self.before.len() - word.rfind(char::is_whitespace).map_or(0, |at| at + 1)
    }

    /// Bytes of the word behind it, with the blanks before that word.
    fn word_behind(&self) -> usize {
        let blanks = self.behind.len() - self.behind.trim_start().len();
        let word = self.behind.trim_start();
        blanks + word.find(char::is_whitespace).unwrap_or(word.len())
    }

    fn line_up(&mut self) {
        let column = self.line_before();
        if self.before.len() > column {
            // Over the line feed, to the same column of the line above.
            self.back(column + 1);
            let over = self.line_before().saturating_sub(column);
            let over = (over..=self.line_before()).find(|o| self.before.is_char_boundary(self.before.len() - o)).unwrap_or(0);
            self.back(over);
        }
    }

    /// One line down; behind the last line that has words a new one begins.
    fn line_down(&mut self) {
        let column = self.line_before();
        self.forward(self.line_behind());
        if self.behind.is_empty() {
            if self.line_before() > 0 {
                self.insert("\n");
            }
            return;
        }
        self.forward(1);
        let over = column.min(self.line_behind());
        let over = (0..=over).rev().find(|o| self.behind.is_char_boundary(*o)).unwrap_or(0);
        self.forward(over);
    }
}

/// Takes away the last character as a person sees it.
fn pop(text: &mut String) -> Option<String> {
    let last = text.graphemes(true).next_back().map(str::to_owned)?;
    text.truncate(text.len() - last.len());
    Some(last)
}

#[cfg(test)]
mod tests {
    use super::{Field, Key};

    fn typed(keys: &[Key], lines: bool) -> String {
        let mut field = Field::holding("", lines);
        for key in keys {
            assert!(field.key(*key), "{key:?}");
        }
        format!("{}|{}", field.before, field.behind)
    }

    fn of(text: &str) -> Vec<Key> {
        text.chars().map(Key::Char).collect()
    }

    #[test]
    fn a_line_is_edited_as_in_a_shell() {
        let with = |end: &[Key]| typed(&[&of("one two three")[..], end].concat(), false);
        assert_eq!(with(&[Key::Ctrl('w')]), "one two |");
        assert_eq!(with(&[Key::WordLeft, Key::Ctrl('k')]), "one two |");
        assert_eq!(with(&[Key::WordLeft, Key::WordLeft, Key::Ctrl('u')]), "|two three");
        assert_eq!(with(&[Key::Home, Key::WordRight]), "one| two three");
        assert_eq!(with(&[Key::Ctrl('a'), Key::Ctrl('e'), Key::Backspace]), "one two thre|");
    }

    #[test]
    fn what_is_seen_as_one_goes_as_one() {
        for one in ["🇬🇧", "é", "👍🏽", "क्षि"] {
            let keys = [&of(&format!("a{one}"))[..], &[Key::Backspace]].concat();
            assert_eq!(typed(&keys, false), "a|", "{one}");
        }
    }

    #[test]
    fn lines_are_kept_where_there_may_be_several() {
        let mut field = Field::holding("", true);
        field.insert("one\r\ntwo\rthree");
        assert_eq!(field.text(), "one\ntwo\nthree");
        let mut line = Field::holding("", false);
        line.insert("one\r\ntwo");
        assert_eq!(line.text(), "one two");
        let keys = [&of("ab")[..], &[Key::Down], &of("c"), &[Key::Up, Key::Char('x'), Key::Down, Key::Down]].concat();
        assert_eq!(typed(&keys, true), "axb\nc\n|");
    }
}
