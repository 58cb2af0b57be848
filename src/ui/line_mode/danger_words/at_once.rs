//! Danger now: what is called for at once, the word "danger" itself, and a plan.

use crate::base::vocabulary::Vocabulary;
use crate::ui::line_mode::danger_words::{holds, spanish};

/// Other danger: what is called for at once, and somebody who is thrown out or afraid.
#[rustfmt::skip]
const AT_ONCE: Vocabulary = Vocabulary::new(
    &[
        "in danger", "im not safe", "i am not safe", "im unsafe", "i am unsafe", "i feel unsafe", "dont feel safe",
        "do not feel safe", "not feeling safe", "isnt safe here", "not safe here", "not safe at home", "call the police",
        "call an ambulance", "need an ambulance", "need the police", "call 999", "ring 999", "dial 999", "call 112", "ring 112",
        "dial 112", "call 911", "dial 911",
    ],
    spanish::AT_ONCE,
);
/// The same words, where they say that there is none.
const NO_DANGER: Vocabulary = Vocabulary::new(
    &["not in danger", "not in any danger", "never in danger", "isnt in danger", "arent in danger", "no longer in danger"],
    &["no estoy en peligro", "no estamos en peligro", "no esta en peligro", "no hay peligro", "nunca en peligro"],
);
/// The word that every page uses, whom to call, and the numbers that people know, where they are all that is typed.
#[rustfmt::skip]
const DANGER: Vocabulary = Vocabulary::new(
    &[
        "danger", "its dangerous", "great danger", "danger yes", "yes danger", "danger now", "danger right now", "unsafe",
        "police", "the police", "ambulance", "an ambulance", "999", "112", "911",
    ],
    &[
        "peligro", "hay peligro", "si peligro", "peligro ahora", "mucho peligro", "policia", "la policia", "ambulancia",
        "una ambulancia", "112", "911",
    ],
);
/// What tells of a plan where danger is asked about.
const PLAN: Vocabulary = Vocabulary::new(
    &[
        "have a plan",
        "ive a plan",
        "got a plan",
        "made a plan",
        "have plans",
        "going to do it",
        "gonna do it",
        "will do it",
        "want to do it",
        "do it now",
        "do it today",
        "doing it now",
        "doing it today",
        "about to do it",
    ],
    &["tengo un plan", "tengo plan", "ya tengo un plan", "lo voy a hacer", "voy a hacerlo", "quiero hacerlo", "lo hare hoy"],
);
/// Whether a line says that there is danger now.
pub(super) fn is_at_once(line: &str) -> bool {
    let said = NO_DANGER.all().fold(line.to_owned(), |line, none| line.replace(none, ""));
    AT_ONCE.all().any(|phrase| holds(&said, phrase)) || DANGER.has(line.trim())
}

/// Whether a line tells of a plan.
pub(super) fn tells_a_plan(line: &str) -> bool {
    PLAN.all().any(|phrase| holds(line, phrase))
}

#[cfg(test)]
mod tests {
    use crate::base::phrases::{Language, within};
    use crate::content::model::Questionnaire;
    use crate::ui::line_mode::danger_words::speaks_of_danger;

    #[test]
    fn the_word_that_every_page_uses_is_heard() {
        let questionnaire = &Questionnaire::shipped().unwrap();
        for line in ["danger", "in danger", "I am in danger", "we're in danger!", "im not safe", "I'm not safe", "unsafe"] {
            assert!(speaks_of_danger(questionnaire, line, false), "{line}");
        }
        for line in ["no danger", "I'm not in danger", "not in any danger", "my job is safe", "a dangerous road", "safe"] {
            assert!(!speaks_of_danger(questionnaire, line, false), "{line}");
        }
        for line in ["i have a plan", "I am going to do it", "gonna do it"] {
            assert!(speaks_of_danger(questionnaire, line, true) && !speaks_of_danger(questionnaire, line, false), "{line}");
        }
        within(Language::Spanish, || {
            for line in ["peligro", "estoy en peligro", "hay peligro", "no me siento a salvo"] {
                assert!(speaks_of_danger(questionnaire, line, false), "{line}");
            }
            for line in ["no hay peligro", "no estoy en peligro"] {
                assert!(!speaks_of_danger(questionnaire, line, false), "{line}");
            }
        });
    }
}
