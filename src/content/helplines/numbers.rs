//! Numbers and addresses as they are written: whether anybody can dial or type them.

use crate::content::document::{Code, Problem, Spanned};
use crate::content::helplines::Channel;

/// Notes a number that nobody can dial or send a text to, and an address that nobody can type.
pub(super) fn note_bad_number(channel: Channel, number: &Spanned<String>, problems: &mut Vec<Problem>) {
    let dialled = number.replace("ext.", "");
    let is_number = dialled.chars().filter(char::is_ascii_digit).count() >= 2
        && dialled.chars().all(|c| c.is_ascii_digit() || " +*#-()".contains(c));
    let parts = number.value.split_once(if channel == Channel::Email { '@' } else { '.' });
    let is_address = !number.contains(char::is_whitespace) && parts.is_some_and(|(a, b)| !a.is_empty() && !b.is_empty());
    let (good, says, help) = match channel {
        Channel::Phone | Channel::Text => (
            is_number,
            "isn't a number that can be dialled",
            "write digits, and +, *, # or blanks between them; is a letter O a zero?",
        ),
        Channel::Web => (is_address, "isn't an address on the web", "write one such as help.example/now, without blanks"),
        Channel::Email => (is_address, "isn't an e-mail address", "write one such as help@lines.example, without blanks"),
    };
    let help = if !good && number.to_lowercase().contains("ext") && channel == Channel::Phone {
        "write an extension behind `ext.`, as in `01632 960123 ext. 4`"
    } else {
        help
    };
    if !good {
        problems.push(Problem::new(Code::BadNumber, number.at, format!("`{}` {says}", number.value)).help(help));
    }
}
