//! Words about wounds, and about somebody else who took something or hurt themselves, as a mentor types them.

use crate::base::phrases::{Language, language};
use crate::base::text::in_spaces;
use crate::base::vocabulary::Vocabulary;
use crate::ui::line_mode::danger_words::is_of_own_harm;
use crate::ui::line_mode::mentor::done_in_brief::tells_of_deed;
use crate::ui::line_mode::people::SOMEONE;

/// Cutting, and hurting oneself in ways that aren't named; the longer words first.
#[rustfmt::skip]
const WOUNDED: Vocabulary = Vocabulary::new(
    &[
        "cut", "cuts", "cutting", "cuttin", "self harming", "self harmed", "self harms", "self harm", "selfharming", "selfharmed",
        "selfharms", "selfharm", "hurt herself", "hurt himself", "hurt themselves", "hurts herself", "hurts himself",
        "hurting herself", "hurting himself", "hurting themselves", "harms herself", "harms himself", "harming herself",
        "harming himself", "harmed herself", "harmed himself",
    ],
    &[
        "se corta", "cortarse", "cortandose", "cortes", "me corto", "me corte", "cortarme", "se corto", "se ha cortado",
        "me he cortado", "se ahorco", "se ha ahorcado", "autolesion", "autolesiones", "se autolesiona", "me autolesiono",
        "autolesionarse", "se hace dano", "se hizo dano", "se ha hecho dano", "hacerse dano",
    ],
);

/// The same words, where they say something else that no script is for: what the file lists for another situation, such as a line
/// that was cut, is taken out of a line before.
#[rustfmt::skip]
const OTHERWISE: Vocabulary = Vocabulary::new(
    &[
        "cut down", "cuts down", "cut right down", "cutting down", "cut back", "cuts back", "cutting back", "cut off", "cuts off",
        "cutting off", "cut out", "cutting out", "cut short", "cutting edge", "pay cut", "pay cuts", "job cuts", "budget cuts",
        "spending cuts", "power cut", "cut my hair", "cut her hair", "cut his hair", "cut the grass", "cut the lawn",
    ],
    &[
        "cortes de luz", "cortarme el pelo", "cortarse el pelo", "me corte el pelo", "me corto el pelo", "se corta el pelo",
        "me he cortado el pelo", "se corto el pelo", "se ha cortado el pelo", "se corto la luz", "se ha cortado la luz",
    ],
);

/// Said alone it is the line that dropped.
const CUT_OFF: Vocabulary = Vocabulary::new(&[], &["se corto", "se ha cortado"]);

/// Where a wound is one that doesn't wait to be looked at.
const GRAVE_WOUND: Vocabulary = Vocabulary::new(
    &["wrist", "wrists", "throat", "neck", "vein", "veins"],
    &["muneca", "munecas", "garganta", "cuello", "venas", "ahorco", "ahorcado"],
);

/// People beside those of any typed line.
#[rustfmt::skip]
const PEOPLE: Vocabulary = Vocabulary::new(
    &[
        "mate", "nephew", "niece", "uncle", "aunt", "auntie", "nan", "gran", "granny", "grandma", "grandad", "grandson",
        "granddaughter", "stepson", "stepdaughter", "roommate", "housemate", "lodger", "neighbor", "coworker", "ex", "fiance",
        "fiancee", "boss", "teenager", "teen", "toddler", "mam", "stepdad", "stepmum", "stepbrother", "stepsister", "relative",
        "student", "pupil", "twin",
    ],
    &[
        "sobrino", "sobrina", "tio", "tia", "nieto", "nieta", "bebe", "ex", "jefe", "jefa", "suegro", "suegra", "cunado",
        "cunada", "yerno", "nuera", "chico", "chica",
    ],
);

/// Somebody without a name, who may be the client as well. "They" is the client on every page for the mentor, and in Spanish "he"
/// is "I have".
pub(super) fn is_pronoun(word: &str) -> bool {
    match language() {
        Language::English => ["he", "she", "hes", "shes"].contains(&word),
        Language::Spanish => word == "ella",
    }
}

/// What whoever speaks did themselves.
#[rustfmt::skip]
const I_DID: Vocabulary = Vocabulary::new(
    &[
        "i took", "i have taken", "ive taken", "ive took", "i swallowed", "ive swallowed", "i overdosed", "ive overdosed",
        "i cut",
        "ive cut", "i have cut", "im cutting", "i am cutting", "i keep cutting", "ive been cutting", "i drank", "ive drunk",
        "i ate", "ive eaten", "i self harm", "ive self harmed", "myself",
    ],
    &[
        "tome", "me tome", "he tomado", "me he tomado", "trague", "bebi", "he bebido", "me corto", "me corte", "me he cortado",
        "me estoy cortando", "me hice dano",
    ],
);

/// Whose somebody is, and what stands before them where they are spoken to, or of beside another.
const MY: Vocabulary = Vocabulary::new(&["my", "our"], &["mi", "nuestra", "nuestro"]);
#[rustfmt::skip]
const TIES: Vocabulary = Vocabulary::new(
    &[
        "with", "from", "like", "to", "for", "of", "about", "and", "than", "at", "by", "after", "before", "without", "told",
        "hates",
        "loves", "hit", "hits", "hurt", "hurts", "misses", "lost", "left", "kill", "over", "because", "since", "when",
    ],
    &["con", "de", "a", "para", "por", "y", "sin", "desde", "como", "que"],
);

/// What somebody did or does, right behind their name with an "is" or "has" that was drawn together with it.
#[rustfmt::skip]
const DOES: Vocabulary = Vocabulary::new(
    &[
        "self", "selfharming", "selfharmed", "taken", "taking", "took", "cut", "cutting", "cuttin", "been", "overdosed",
        "overdosing",
        "swallowed", "hurt", "hurting", "harming", "harmed", "just",
    ],
    &[],
);

/// Where somebody else is spoken of: what is told behind it isn't told of whoever was named before.
#[rustfmt::skip]
pub(super) const TURNS: Vocabulary = Vocabulary::new(
    &[
        "i", "im", "ive", "id", "he", "hes", "she", "shes", "they", "theyre", "theyve", "we", "weve", "and", "so", "but",
        "because", "then", "when", "left", "dumped",
    ],
    &["yo", "y", "e", "ella", "pero", "porque", "cuando", "dejo"],
);

/// Who died or left, where it is told before they are named: "desde que murió su madre se corta".
pub(super) const GONE: Vocabulary = Vocabulary::new(&["losing", "lost"], &["murio", "fallecio", "dejo"]);

/// Whether words, with one space around each, are about cutting or the like.
pub(super) fn tells_of_wound(line: &str) -> bool {
    !CUT_OFF.has(line.trim()) && wounds(line)
}

fn wounds(line: &str) -> bool {
    WOUNDED.stands_in(&without(OTHERWISE, line))
}

/// Whether they are, and tell of nothing that was taken and of no wound that can't be looked at first.
pub(super) fn is_wound_alone(line: &str) -> bool {
    tells_of_wound(line) && !GRAVE_WOUND.stands_in(line) && !is_of_own_harm(&without(WOUNDED, line))
}

/// Whether a person is named and, right behind, the harm that they did themselves: in "after her boyfriend left she cuts herself"
/// it isn't his.
fn names_who_did(line: &str) -> bool {
    let words: Vec<&str> = line.split_whitespace().collect();
    let did = |at: usize| {
        let behind = &words[at + 1..];
        // "My mum she's taken pills."
        let again = usize::from(behind.first().is_some_and(|word| is_pronoun(word)));
        let theirs: Vec<&str> = behind[again..].iter().copied().take_while(|word| !TURNS.has(word)).collect();
        let theirs = in_spaces(&theirs);
        // "My husband found me with pills."
        let of_others = behind.contains(&"me") || words[..at].iter().any(|word| GONE.has(word));
        !of_others && (wounds(&theirs) || is_of_own_harm(&theirs) || tells_of_deed(&theirs))
    };
    // "My daughter's cutting", but not "my friend's pills".
    let is_drawn = |at: usize| words[at].strip_suffix('s').is_some_and(is_person);
    let does = |at: usize| is_drawn(at) && words.get(at + 1).is_some_and(|next| DOES.has(next));
    (0..words.len()).any(|at| (is_person(words[at]) || does(at)) && did(at))
}

/// Whether a line, one clause of it, tells that somebody else did that: a person is named, and behind them what they did.
pub(super) fn is_done_by_another(clause: &str) -> bool {
    let words = named_first(clause.split_whitespace().map(str::to_owned).collect());
    !I_DID.stands_in(clause) && names_who_did(&in_spaces(&words))
}

/// The words of a clause with whoever is named at its end in front: "she took pills my sister".
pub(super) fn named_first(mut words: Vec<String>) -> Vec<String> {
    let [who, between @ .., tie, my, person] = words.as_slice() else { return words };
    let named = is_pronoun(who) && !between.is_empty() && !TIES.has(tie) && MY.has(my) && is_person(person);
    if named {
        let behind = words.split_off(words.len() - 2);
        words.splice(..1, behind);
    }
    words
}

/// Whether somebody else may have done it: one is named, or called "she", as the client may be.
pub(super) fn may_be_done_by_another(line: &str) -> bool {
    let of_themselves = match language() {
        Language::English => &["herself", "himself"][..],
        Language::Spanish => &["se"][..],
    };
    let other = |word: &str| is_person(word) || is_pronoun(word) || of_themselves.contains(&word);
    let named = || line.split_whitespace().any(other);
    if I_DID.stands_in(line) { names_who_did(line) } else { named() || names_who_did(line) }
}

pub(super) fn is_person(word: &str) -> bool {
    // In Spanish "son" is no son, but "they are".
    let empty = word == "son" && language() == Language::Spanish;
    !empty && (SOMEONE.has(word) || PEOPLE.has(word))
}

fn without(these: Vocabulary, line: &str) -> String {
    these.all().fold(line.to_owned(), |line, phrase| line.replace(&format!(" {phrase} "), " "))
}

#[cfg(test)]
mod tests {
    use super::{WOUNDED, is_done_by_another, is_wound_alone, may_be_done_by_another, tells_of_wound};
    use crate::base::phrases::{Language, within};
    use crate::base::text::folded;
    use crate::content::model::Questionnaire;

    #[test]
    fn what_somebody_else_took_is_told_from_what_the_client_took() {
        for line in [" friend took pills ", " my brother has taken an overdose ", " her daughter cuts herself "] {
            assert!(is_done_by_another(line) && may_be_done_by_another(line), "{line}");
        }
        // "She" may be the client.
        for line in [" she took tablets ", " she cuts herself ", " cuts herself ", " cutting herself "] {
            assert!(!is_done_by_another(line) && may_be_done_by_another(line), "{line}");
        }
        for line in [
            " took pills ",
            " they took pills ",
            " i took my friends pills ",
            " i took pills my husband found me ",
            " my husband found me with pills ",
            " cuts herself ",
        ] {
            assert!(!is_done_by_another(line), "{line}");
        }
        // What somebody else did is no harm; whose the harm is, isn't said of them.
        for line in [
            " after her boyfriend left she cuts herself ",
            " since her mum died she cuts herself ",
            " argued with his wife and took an overdose ",
        ] {
            assert!(!is_done_by_another(line) && may_be_done_by_another(line), "{line}");
        }
        for line in [" my husband left and ive cut my wrists ", " my husband left and im cutting "] {
            assert!(!is_done_by_another(line) && !may_be_done_by_another(line), "{line}");
        }
        assert!(is_done_by_another(" my daughters self harming ") && !is_done_by_another(" took my friends pills "));
        assert!(is_done_by_another(" my mum shes taken an overdose ") && may_be_done_by_another(" i ate and my son took pills "));
        assert!(is_done_by_another(" she took pills my sister ") && !is_done_by_another(" she took pills with my sister "));
        assert!(is_done_by_another(" my friend jumped ") && !is_done_by_another(" my friend jumped at the chance "));
        assert!(!may_be_done_by_another(" took pills ") && !may_be_done_by_another(" i took pills my husband is out "));
        within(Language::Spanish, || {
            assert!(is_done_by_another(" mi amiga tomo pastillas ") && !is_done_by_another(" tome pastillas "));
            assert!(is_done_by_another(" su hija se corta ") && !is_done_by_another(" ella se corta "));
            assert!(!is_done_by_another(" son pastillas "));
            assert!(is_done_by_another(" su hija se corto ") && !is_done_by_another(" desde que murio su madre se corta "));
        });
    }

    #[test]
    fn a_wound_alone_is_told_from_something_taken() {
        for line in [" cut ", " cuts ", " cuts herself ", " cutting ", " self harm ", " she keeps cutting "] {
            assert!(tells_of_wound(line) && is_wound_alone(line), "{line}");
        }
        for line in [" cut my wrists ", " cuts and pills "] {
            assert!(tells_of_wound(line) && !is_wound_alone(line), "{line}");
        }
        for line in [" cut down ", " pay cut ", " cut my hair ", " pills "] {
            assert!(!tells_of_wound(line), "{line}");
        }
        within(Language::Spanish, || {
            for line in [" se corto las venas ", " se ha cortado los brazos ", " su hija se corto ", " se ahorco "] {
                assert!(tells_of_wound(line), "{line}");
            }
            for line in [" se corto ", " se corto el pelo ", " se ha cortado la luz "] {
                assert!(!tells_of_wound(line), "{line}");
            }
        });
    }

    /// Whatever is told as a wound finds the script for somebody who is hurt, whose words stand in the file.
    #[test]
    fn every_word_of_a_wound_finds_the_script_for_it() {
        let every = |own: &[&str]| {
            let questionnaire = Questionnaire::shipped().unwrap();
            let scripts = &questionnaire.intake.as_ref().unwrap().scripts;
            let hurt = &scripts.iter().find(|script| script.id == "hurt-themselves").unwrap().heard_as;
            let listed: Vec<String> = hurt.iter().map(|phrase| format!(" {} ", folded(phrase))).collect();
            for word in own {
                assert!(listed.iter().any(|phrase| format!(" {word} ").contains(phrase)), "{word}");
            }
        };
        every(WOUNDED.english());
        within(Language::Spanish, || {
            let own: Vec<&str> = WOUNDED.all().filter(|word| !WOUNDED.english().contains(word)).collect();
            every(&own);
        });
    }
}
