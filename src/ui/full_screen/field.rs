//! A line of text that is being typed. What is pasted is cleaned, and nothing grows without end.

use unicode_segmentation::UnicodeSegmentation;

use crate::base::text;
use crate::ui::full_screen::key::Key;

/// Text with a place to type at.
#[derive(Debug, Clone, Default)]
pub(crate) struct Field {
    /// What stands before the place to type at.
    pub(crate) before: String,
    /// What stands behind it.
    pub(crate) behind: String,
}

/// Bytes that a field holds at most.
const MOST: usize = 16_000;

impl Field {
    /// A field that holds a text, with the place to type behind it.
    pub(crate) fn holding(text: &str) -> Field {
        Field { before: text.to_owned(), behind: String::new() }
    }

    /// All of it.
    pub(crate) fn text(&self) -> String {
        format!("{}{}", self.before, self.behind)
    }

    /// Types a text: one line, without what is hidden.
    pub(crate) fn insert(&mut self, typed: &str) {
        let typed = text::clean(typed).replace(['\n', '\r'], " ");
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
                let rest = self.behind.graphemes(true).skip(1).collect();
                self.behind = rest;
            }
            Key::Left => {
                if let Some(last) = pop(&mut self.before) {
                    self.behind.insert_str(0, &last);
                }
            }
            Key::Right => {
                let first = self.behind.graphemes(true).next().map(str::to_owned);
                if let Some(first) = first {
                    self.behind.drain(..first.len());
                    self.before.push_str(&first);
                }
            }
            Key::Home => self.behind.insert_str(0, &std::mem::take(&mut self.before)),
            Key::End => self.before.push_str(&std::mem::take(&mut self.behind)),
            _ => return false,
        }
        true
    }
}

/// Takes away the last character as a person sees it.
fn pop(text: &mut String) -> Option<String> {
    let last = text.graphemes(true).next_back().map(str::to_owned)?;
    text.truncate(text.len() - last.len());
    Some(last)
}
