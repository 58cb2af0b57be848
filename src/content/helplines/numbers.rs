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
    let help = match channel {
        Channel::Phone | Channel::Text => letters_help(number, channel).unwrap_or(help),
        Channel::Web | Channel::Email => help,
    };
    problems.push(Problem::new(Code::BadNumber, number.at, says).help(help));
}

/// What to do about the letters in a number.
fn letters_help(number: &str, channel: Channel) -> Option<&'static str> {
    let lower = number.to_lowercase();
    let letters: String = lower.chars().filter(|c| c.is_alphabetic() || *c == '|').collect();
    let extension = lower.contains("ext") || letters == "x" && lower.split_once('x').is_some_and(|(main, _)| main.len() > 4);
    Some(match letters.as_str() {
        "" => return None,
        _ if extension && channel == Channel::Phone => phrase("page-file-number-extension-help"),
        // Typed for the digits that they look like.
        like if like.chars().all(|c| matches!(c, 'o' | 'i' | 'l' | '|')) => phrase("page-file-number-letters-help"),
        _ => phrase("page-file-number-words-help"),
    })
}

#[cfg(test)]
mod tests {
    use crate::base::phrases::phrase;
    use crate::content::helplines::Channel;
    use crate::content::helplines::numbers::letters_help;

    #[test]
    fn letters_in_a_number_are_told_by_what_they_seem_to_be() {
        for (number, id) in [
            ("01632 960I23", "page-file-number-letters-help"),
            ("01632 96O123", "page-file-number-letters-help"),
            ("01632 960123 x4", "page-file-number-extension-help"),
            ("01632 960123 extension 4", "page-file-number-extension-help"),
            ("01632 960123 (day)", "page-file-number-words-help"),
        ] {
            assert_eq!(letters_help(number, Channel::Phone), Some(phrase(id)), "{number}");
        }
        assert_eq!(letters_help("1", Channel::Phone), None);
    }
}
