//! Words about dying, or of another sign, in a line that is no answer: whoever types them anywhere
//! hears where to turn before anything else.

use crate::base::text::folded_words;
use crate::call::pencil::is_heard_as;
use crate::content::model::{Escalation, Questionnaire};
use crate::ui::line_mode::harm_roles::HarmRole;

/// Words about dying, without apostrophes; what a file lists under `heard-as` comes on top.
const DYING: [&str; 70] = [
    "die",
    "dying",
    "dead",
    "suicide",
    "suicidal",
    "kill myself",
    "killing myself",
    "hang myself",
    "end it",
    "end it all",
    "ending it",
    "ending it all",
    "end my life",
    "ending my life",
    "take my life",
    "taking my life",
    "take my own life",
    "not be here",
    "not being here",
    "not to be here",
    "no longer be here",
    "dont want to be here",
    "dont want to live",
    "not want to live",
    "dont want to go on",
    "no reason to live",
    "better off without me",
    "wish i was with",
    "wish i were with",
    "join her",
    "join him",
    "sick of living",
    "tired of living",
    "cant go on",
    "cant do this any more",
    "cant do this anymore",
    "no way out",
    "enough of life",
    "enough of living",
    "enough of being alive",
    "point in living",
    "point of living",
    "point living",
    "point in life",
    "point being here",
    "point in being here",
    "point of being here",
    "point being alive",
    "point in being alive",
    "point of being alive",
    "point going on",
    "point in going on",
    "point of going on",
    "nothing to live for",
    "no will to live",
    "isnt worth living",
    "not worth living",
    "hate being alive",
    "hate living",
    "dont want to exist",
    "stop existing",
    "not exist",
    "fed up of living",
    "fed up with living",
    "done with life",
    "done with living",
    "end things",
    "unalive",
    "cant face living",
    "cant live like this",
];

/// The same word, where it says something else.
const OTHERWISE: [&str; 5] = ["dead end", "dead tired", "dead line", "die down", "end things with"];

/// Words about waking, which are about dying beside one of those below.
const WAKING: [&str; 3] = ["wake up", "waking up", "woken up"];
const NEVER: [&str; 9] = ["not", "never", "dont", "didnt", "wouldnt", "wont", "hadnt", "without", "hope"];

/// Whether a line speaks of dying; `asked`: danger is asked about, where a word about waking up is enough.
pub(crate) fn is_about_dying(line: &str, asked: bool) -> bool {
    let line = spaced(line);
    let has = |phrase: &&str| line.contains(&format!(" {phrase} "));
    let dying = DYING.iter().filter(|p| has(p)).any(|phrase| {
        // "dead" of "dead end" says nothing, where it stands nowhere else.
        let rest = OTHERWISE.iter().filter(|o| o.starts_with(phrase)).fold(line.clone(), |l, o| l.replace(o, ""));
        rest.contains(&format!(" {phrase} "))
    });
    dying || WAKING.iter().any(has) && (asked || NEVER.iter().any(has))
}

/// Whether a line has words about dying, or of being hurt or afraid of somebody, or those that a file lists for an answer that ends
/// the questions at once.
pub(crate) fn speaks_of_danger(questionnaire: &Questionnaire, line: &str, asked: bool) -> bool {
    let answers = questionnaire.questions.iter().filter(|q| q.safety).flat_map(|q| &q.answers);
    let hurt = HarmRole::read(line) == Some(HarmRole::Suffers);
    is_about_dying(line, asked) || hurt || answers.filter(|a| a.escalation == Escalation::Sign).any(|a| is_heard_as(a, line))
}

/// The words of a line with one space around each.
fn spaced(line: &str) -> String {
    format!(" {} ", folded_words(line).join(" "))
}

#[cfg(test)]
mod tests {
    use super::{Questionnaire, is_about_dying, speaks_of_danger};

    #[test]
    fn words_about_dying_are_known_and_others_are_not() {
        for line in [
            "i want to die",
            "Sometimes I wish I was with her",
            "not wanting to wake up",
            "I don’t want to be here any more",
            "suicide",
            "i can't do this anymore",
            "I'm in a dead end and want to be dead",
            "ive had enough of life",
            "no point being here",
            "im going to kill myself tonight",
            "whats the point of living",
        ] {
            assert!(is_about_dying(line, false), "{line}");
        }
        for line in [
            "my mum died in march",
            "a dead end job",
            "i wake up at four",
            "diet",
            "deadline",
            "spend it",
            "end things with her",
            "banana",
            "",
        ] {
            assert!(!is_about_dying(line, false), "{line}");
        }
        assert!(is_about_dying("i think about waking up", true));
    }

    /// What a file lists for a sign is known everywhere; what it lists for a clear answer isn't danger.
    #[test]
    fn the_words_of_a_sign_are_those_of_the_file() {
        let questionnaire = &Questionnaire::shipped().unwrap();
        for line in ["he hits me", "i took an overdose", "i've got chest pain", "better off dead", "my husband frightens me"] {
            assert!(speaks_of_danger(questionnaire, line, false), "{line}");
        }
        for line in ["i drink wine", "my mum died", "i feel anxious", "hello"] {
            assert!(!speaks_of_danger(questionnaire, line, false), "{line}");
        }
    }
}
