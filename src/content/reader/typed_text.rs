//! Texts of answers as they are typed: none may be a command, a number that isn't its own, or read like another one.

use crate::base::commands::{RATHER_NOT, taken_at_a_question};
use crate::base::hearing::{heard, numbers};
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
        let (says, help) = if typed == heard(RATHER_NOT) {
            let help = "every question can be declined: the program offers it by itself";
            (format!("`{text}` stands below every question already"), help.to_owned())
        } else if let Some(command) = taken_at_a_question(text) {
            let does = command.row().does;
            (
                format!("`{text}` is a word that does something else where answers are typed: {does}"),
                "say more than that word".to_owned(),
            )
        } else if numbers(&typed).is_some_and(|n| n != [row]) {
            let help = format!("write more than a number: it is answer {row}, and answers are chosen by their numbers");
            (format!("`{text}` is the number of another answer"), help)
        } else if let Some(other) = before.iter().find(|b| heard(&b.text) == typed) {
            (format!("`{text}` reads like the answer `{}`", other.id), "write it so that people can tell them apart".to_owned())
        } else {
            return;
        };
        self.wrong(Code::TypedText, at, says, help);
    }
}
