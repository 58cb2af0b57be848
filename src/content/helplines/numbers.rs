//! Numbers and addresses as they are written: whether anybody can dial or type them.

use crate::base::phrases::{phrase, say};
use crate::content::document::{Code, Problem, Spanned};
use crate::content::helplines::Channel;

/// Notes a number that nobody can dial or send a text to, and an address that nobody can type.
pub(super) fn note_bad_number(channel: Channel, number: &Spanned<String>, problems: &mut Vec<Problem>) {
    let dialled = number.replace("ext.", "");
    let is_number = dialled.chars().filter(char::is_ascii_digit).count() >= 2
        && dialled.chars().all(|c| c.is_ascii_digit() || " +*#-()".contains(c));
    let parts = number.value.split_once(if channel == Channel::Email { '@' } else { '.' });
    let is_address = !number.contains(char::is_whitespace) && parts.is_some_and(|(a, b)| !a.is_empty() && !b.is_empty());
    let is_good = match channel {
        Channel::Phone | Channel::Text => is_number,
        Channel::Web | Channel::Email => is_address,
    };
    if is_good {
        return;
    }
    let (says, help) = match channel {
        Channel::Phone | Channel::Text => {
            (say!("page-file-number-undialled", number = &number.value), phrase("page-file-number-undialled-help"))
        }
        Channel::Web => (say!("page-file-no-web-address", address = &number.value), phrase("page-file-no-web-address-help")),
        Channel::Email => {
            (say!("page-file-no-email-address", address = &number.value), phrase("page-file-no-email-address-help"))
        }
    };
    let help = if number.to_lowercase().contains("ext") && channel == Channel::Phone {
        phrase("page-file-number-extension-help")
    } else {
        help
    };
    problems.push(Problem::new(Code::BadNumber, number.at, says).help(help));
}
