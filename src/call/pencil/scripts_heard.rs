//! The words by which a mentor finds what to do in a situation: those that the file lists for it, and those of its title.

use crate::base::text::folded_words;
use crate::call::pencil::{begins, tells};
use crate::content::model::Script;

/// The script for whoever worries about somebody else.
pub(super) const ABOUT_ANOTHER: &str = "worried-about-another";
/// The script for a body that can't wait, and of the page that says so.
pub(super) const BODY_EMERGENCY: &str = "body-emergency";
/// The script for somebody who took something or is wounded.
pub(super) const HURT: &str = "hurt-themselves";
/// The script for somebody who may be listening.
const CAME_IN: &str = "somebody-came-in";
/// The script for a child that is hurt.
pub(super) const CHILD_HURT: &str = "child-is-hurt";

/// The words listed for a script that stand in what was typed, just as they are: "scared" tells of no "scars".
fn known_words(script: &Script, said: &[String]) -> Vec<Vec<String>> {
    let stands = |phrase: &Vec<String>| !phrase.is_empty() && said.windows(phrase.len()).any(|some| some == phrase.as_slice());
    script.heard_as.iter().map(|phrase| folded_words(phrase)).filter(stands).collect()
}

/// Whether words that were typed are listed for a script.
pub(super) fn is_known_by(script: &Script, said: &[String]) -> bool {
    !known_words(script, said).is_empty()
}

/// Whether all that is known of a script stands in longer words that are listed for another one.
pub(super) fn is_part_of_another(script: &Script, scripts: &[Script], said: &[String]) -> bool {
    let longer: Vec<Vec<String>> =
        scripts.iter().filter(|other| other.id != script.id).flat_map(|s| known_words(s, said)).collect();
    let within = |own: &Vec<String>| longer.iter().any(|l| l.len() > own.len() && l.windows(own.len()).any(|some| some == own));
    known_words(script, said).iter().all(within)
}

/// Whether all words that tell something are listed for a script: "sister" in a sentence about something else is a chance hit.
pub(super) fn is_known_whole(script: &Script, said: &[String], telling: &[&String]) -> bool {
    let known = known_words(script, said);
    !known.is_empty() && telling.iter().all(|typed| known.iter().flatten().any(|word| word == *typed))
}

/// Whether words lead to a script before all answers, since each second counts: somebody came in.
pub(super) fn is_known_at_once(script: &Script, said: &[String]) -> bool {
    script.id == CAME_IN && is_known_by(script, said)
}

/// Words of a title in a row that somebody means by them.
const OF_A_TITLE: usize = 3;

/// Whether words are a script's title, or so much of it that nothing else is meant.
pub(super) fn is_title(script: &Script, said: &[String]) -> bool {
    let title = folded_words(&script.title);
    said.len() >= OF_A_TITLE && title.windows(said.len()).any(|some| some == said)
}

/// Whether a child is named, and behind it all that is said stands in the title of the script for that: "my nephew is hurt". Who
/// names themselves speaks of something else.
pub(super) fn is_hurt_child(script: &Script, said: &[String], telling: &[&String]) -> bool {
    let title = folded_words(&script.title);
    let Some((first, behind)) = telling.split_first() else { return false };
    script.id == CHILD_HURT
        && !behind.is_empty()
        && known_words(script, said).iter().flatten().any(|word| word == *first)
        && behind.iter().all(|typed| title.iter().any(|word| word == *typed))
        && !said.iter().any(|word| ["me", "i", "us", "myself", "yo"].contains(&word.as_str()))
}

/// Whether all words that tell something stand in the title of a script.
pub(super) fn is_named_in_title(script: &Script, telling: &[&String]) -> bool {
    let title = folded_words(&script.title);
    !telling.is_empty() && telling.iter().all(|typed| title.iter().any(|word| tells(word, typed) || begins(word, typed)))
}

#[cfg(test)]
mod tests {
    use super::{folded_words, is_known_by, is_known_whole};
    use crate::base::phrases::{Language, within};
    use crate::call::pencil::telling_words;
    use crate::content::model::{Questionnaire, Script};

    fn script(id: &str) -> Script {
        let questionnaire = Questionnaire::shipped().unwrap();
        questionnaire.intake.as_ref().unwrap().scripts.iter().find(|script| script.id == id).unwrap().clone()
    }

    #[test]
    fn words_of_a_situation_lead_to_its_script_in_each_language() {
        let known = |typed: &str, id: &str| is_known_by(&script(id), &folded_words(typed));
        for script in &Questionnaire::shipped().unwrap().intake.as_ref().unwrap().scripts {
            assert!(!is_known_by(script, &folded_words("scared, an hour ago")), "{}", script.id);
        }
        for (typed, id) in [
            ("my nephew", "child-is-hurt"),
            ("my son", "child-is-hurt"),
            ("she's angry", "angry"),
            ("took tablets", "drunk-on-the-call"),
            ("paracetamol", "hurt-themselves"),
            ("swallowed poison", "hurt-themselves"),
            ("an attempt", "hurt-themselves"),
            ("he hits his wife", "might-hurt-somebody"),
            ("in a rage", "might-hurt-somebody"),
            ("I hear a struggle", "somebody-came-in"),
            ("he can't wake her", "body-emergency"),
        ] {
            assert!(known(typed, id), "{typed}");
        }
        within(Language::Spanish, || {
            for (typed, id) in [
                ("mi sobrino", "child-is-hurt"),
                ("el niño", "child-is-hurt"),
                ("está enfadada", "angry"),
                ("oye voces", "unlike-themselves"),
                ("tomó pastillas", "drunk-on-the-call"),
                ("sobredosis", "hurt-themselves"),
                ("tragó lejía", "hurt-themselves"),
                ("pega a su mujer", "might-hurt-somebody"),
            ] {
                assert!(known(typed, id), "{typed}");
            }
            // "Son" are no son there.
            assert!(!known("son muchas cosas", "child-is-hurt"));
        });
    }

    #[test]
    fn one_common_word_in_a_sentence_is_known_in_part() {
        let whole = |typed: &str, id: &str| {
            let said = folded_words(typed);
            is_known_whole(&script(id), &said, &telling_words(&said))
        };
        for (typed, id) in [("my sister", "child-is-hurt"), ("she's drunk", "drunk-on-the-call"), ("cut down", "stopping-drink")]
        {
            assert!(whole(typed, id), "{typed}");
        }
        for (typed, id) in [
            ("my sister stole everything", "child-is-hurt"),
            ("wasted my whole youth", "drunk-on-the-call"),
            ("high rent", "drunk-on-the-call"),
            ("minor worries", "under-18"),
            ("collapsed", "angry"),
        ] {
            assert!(!whole(typed, id), "{typed}");
        }
    }
}
