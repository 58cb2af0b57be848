//! The keys of a mentor on a call, beside those that everybody has.

use crate::base::commands::PageCommand;
use crate::base::phrases::{Language, language, phrase};
use crate::call::reading::Heard;
use crate::ui::full_screen::key::Key;
use crate::ui::full_screen::keys::{Action, Binding, Mode, row};

/// The letters for what a client says on a call to a `line`, or to a whole question; `no`: what is given there at once.
pub(crate) fn heard_bindings(may: &[Heard], line: bool, no: &'static str) -> Vec<Binding> {
    // Beside a whole question `s` skips.
    let yes: &[Key] = match language() {
        Language::Spanish if line => &[Key::Char('s'), Key::Char('y')],
        _ => &[Key::Char('y')],
    };
    let unsure: &[Key] = match language() {
        Language::Spanish => &[Key::Char('d'), Key::Char('u')],
        Language::English => &[Key::Char('u')],
    };
    let rather_not: &[Key] = match language() {
        Language::Spanish => &[Key::Char('p'), Key::Char('r')],
        Language::English => &[Key::Char('r')],
    };
    let letters: [(&[Key], Heard, &'static str); 4] = [
        (yes, Heard::Yes, phrase("full-heard-yes")),
        (&[Key::Char('n')], Heard::No, phrase("full-heard-no")),
        (unsure, Heard::NotSure, phrase("full-heard-not-sure")),
        (rather_not, Heard::RatherNot, phrase("full-heard-rather-not")),
    ];
    let bound = |(keys, heard, does): (&[Key], Heard, &'static str)| row(keys, does, Action::Heard(heard), true);
    let mut out: Vec<Binding> = letters.into_iter().filter(|(_, heard, _)| may.contains(heard)).map(bound).collect();
    if !line {
        // To a whole question: the footer names the one that is given at once.
        for binding in &mut out {
            match binding.action {
                Action::Heard(Heard::No) => (binding.short, binding.does) = (no, no),
                _ => binding.footer = false,
            }
        }
    }
    out
}

/// On a call a yes or a no answers whether to leave, as it does everywhere there; and a result whose end needs no words is left
/// with a key of its own; `at_once`: that key asks nothing more.
pub(crate) fn leaving_bindings(out: &mut Vec<Binding>, mode: &Mode, at_once: bool) {
    match mode {
        Mode::Leaving => {
            for binding in out.iter_mut() {
                match binding.action {
                    Action::Enter => binding.keys.push(Key::Char('y')),
                    Action::Back => binding.keys.push(Key::Char('n')),
                    _ => {}
                }
                if binding.action == Action::Enter && language() == Language::Spanish {
                    binding.keys.push(Key::Char('s'));
                }
            }
        }
        Mode::Result(_) => {
            let does = if at_once { phrase("full-does-save-and-leave") } else { phrase("full-does-leave-now") };
            out.push(row(&[Key::Ctrl('q')], does, Action::LeaveNow, false));
        }
        _ => {}
    }
}

/// The mentor's keys at a question.
pub(crate) fn question_bindings() -> [Binding; 3] {
    [
        row(&[Key::Char('/')], PageCommand::HeardEarlier.label(), Action::HeardEarlier, true),
        row(&[Key::Ctrl('a')], PageCommand::Questions.label(), Action::Questions, true),
        row(&[Key::Ctrl('d')], PageCommand::Still.label(), Action::StillPossible, false),
    ]
}

/// The key to the answers on a page that can't wait: it names the one that brought the page, and leads to it.
pub(crate) fn answers_binding() -> Binding {
    row(&[Key::Ctrl('a')], PageCommand::Questions.label(), Action::Questions, false)
}

/// The key that looks up what to do by words: among two dozen situations nobody leafs.
pub(crate) fn look_up_binding() -> Binding {
    row(&[Key::Char('/')], phrase("full-does-look-up"), Action::HeardEarlier, true)
}

/// The key that goes on with the call from a script that was chosen from a list.
pub(crate) fn go_on_binding() -> Binding {
    row(&[Key::Enter], phrase("full-does-go-on"), Action::Enter, true)
}

/// The key to the address, on the page that asks whether to leave.
pub(crate) fn facts_binding() -> Binding {
    row(&[Key::Ctrl('y')], PageCommand::Facts.label(), Action::Facts, false)
}

/// The mentor's own keys; without `footer` (on the client's view) only the key that turns back,
/// unnamed. On a page that `cannot_wait` the footer names where the address is, in place of the client's view.
pub(crate) fn mentor_bindings(footer: bool, cannot_wait: bool) -> Vec<Binding> {
    let does = if footer { PageCommand::Client.label() } else { phrase("full-does-other-view") };
    let turn = row(&[Key::Ctrl('t')], does, Action::Turn, footer && !cannot_wait);
    let facts = row(&[Key::Ctrl('y')], PageCommand::Facts.label(), Action::Facts, cannot_wait);
    if !footer {
        return vec![turn];
    }
    vec![
        row(&[Key::Ctrl('n')], PageCommand::Note.label(), Action::Note, true),
        turn,
        row(&[Key::Ctrl('o')], PageCommand::More.label(), Action::Mentor, true),
        // On every page: the address is needed at once, wherever safety comes up.
        Binding { short: phrase("full-key-address"), ..facts },
    ]
}

#[cfg(test)]
mod tests {
    use super::heard_bindings;
    use crate::base::phrases::{Language, within};
    use crate::call::reading::Heard;
    use crate::ui::full_screen::key::Key;

    #[test]
    fn a_no_is_named_as_the_answer_and_what_is_left_open_has_its_letter() {
        let whole = heard_bindings(&[Heard::No, Heard::NotSure], false, "no, none");
        assert_eq!((whole[0].short, whole[0].footer, whole[1].footer), ("no, none", true, false));
        let unsure = || heard_bindings(&[Heard::NotSure], true, "")[0].keys.clone();
        let rather_not = || heard_bindings(&[Heard::RatherNot], true, "")[0].keys.clone();
        assert_eq!((unsure(), rather_not()), (vec![Key::Char('u')], vec![Key::Char('r')]));
        within(Language::Spanish, || {
            assert_eq!(unsure(), [Key::Char('d'), Key::Char('u')]);
            assert_eq!(rather_not(), [Key::Char('p'), Key::Char('r')]);
            assert_eq!(["p", "r"].map(Heard::named), [Some(Heard::RatherNot); 2]);
            assert_eq!(["d", "u", "duda"].map(Heard::named), [Some(Heard::NotSure); 3]);
        });
    }
}
