//! Texts of answers as they are typed: none may be a command, a number that isn't its own, or read like another one.

use crate::base::commands::{rather_not, taken_at_a_question};
use crate::base::hearing::{heard, numbers};
use crate::base::phrases::{phrase, say};
use crate::content::document::Code;
use crate::content::model::Answer;
use crate::content::reader::checker::Checker;
use crate::content::reader::raw::RawAnswer;

impl Checker {
    /// What a text would mean where answers are typed; `before`: the answers of the question that stand above.
    pub(crate) fn typed_text(&mut self, before: &[Answer], a: &RawAnswer) {
        let (text, at) = (&a.text.value, a.text.at);
        let typed = heard(text);
        let row = before.len() + 1;
        let (says, help) = if typed == heard(rather_not()) {
            (say!("reader-text-below-already", text = text), phrase("reader-declining-offered").to_owned())
        } else if let Some(command) = taken_at_a_question(text) {
            let does = command.row().does();
            (say!("reader-text-is-command", text = text, does = does), phrase("reader-say-more").to_owned())
        } else if numbers(&typed).is_some_and(|n| n != [row]) {
            (say!("reader-text-is-number", text = text), say!("reader-more-than-number", row = row))
        } else if let Some(other) = before.iter().find(|b| heard(&b.text) == typed) {
            let says = say!("reader-text-like-answer", text = text, answer = &other.id);
            (says, phrase("reader-tell-apart").to_owned())
        } else {
            return;
        };
        self.wrong(Code::TypedText, at, says, help);
    }
}
