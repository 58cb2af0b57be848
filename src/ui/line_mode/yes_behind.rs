//! A yes behind "which is it: no, yes, not sure?", where danger is asked about: whatever else is said with it, it stays one,
//! unless it is taken back in the same breath. Whoever names a part of what was asked means that part.

use crate::base::hearing::bare;
use crate::base::phrases::{Language, language};
use crate::base::plain_reply::{PlainReply, assent, begins_plainly, plain_reply};
use crate::base::text::{in_spaces, words};
use crate::base::vocabulary::Vocabulary;
use crate::content::model::{AnswerSet, Escalation, Question, Reply};

/// What takes a yes back, or says no more than that something was heard.
#[rustfmt::skip]
const TAKES_BACK: Vocabulary = Vocabulary::new(
    &[
        "fine", "ok", "okay", "grand", "alright", "good", "joking", "kidding", "joke", "mistake", "safe", "hear", "heard",
        "understand", "understood",
    ],
    &["bien", "vale", "broma", "error", "equivoque", "salvo", "oigo", "oido", "entiendo", "entendido"],
);
/// The same behind a "not", where it takes back nothing: "yes, I'm not fine".
const NOT: Vocabulary = Vocabulary::new(&["not", "never", "isnt", "arent", "dont", "no"], &["no", "nunca", "ni"]);
/// A no, and what stands behind one that takes a yes back: "yes, no one would miss me" has another.
const NO: Vocabulary = Vocabulary::new(&["no", "nope", "nah", "naw", "nae", "never"], &["no", "nunca", "jamas"]);
const BEHIND_NO: Vocabulary = Vocabulary::new(
    &["i", "im", "ive", "it", "not", "never", "thanks", "sorry", "wait", "that"],
    &["perdon", "espera", "gracias"],
);
const NOT_SO: Vocabulary =
    Vocabulary::new(&["not really", "not at all", "not true"], &["no es verdad", "no es cierto", "para nada"]);

/// Wishes that are asked about beside the wish to end a life.
#[rustfmt::skip]
const ASKED_OF: Vocabulary = Vocabulary::new(
    &[
        "not waking up", "not wake up", "wouldnt wake up", "wont wake up", "didnt wake up", "never waking up", "never wake up",
        "not being here", "not be here", "wish i wasnt here", "wished i wasnt here", "being dead", "wish i was dead",
        "wished i was dead", "wish i were dead", "better off without me",
    ],
    &[
        "no despertar", "no despertarme", "no despertara", "no volver a despertar", "no estar aqui", "no seguir aqui",
        "estar muerto", "estar muerta", "mejor sin mi",
    ],
);
/// What parts such a wish from what is denied: "not ending my life, only not waking up".
const ONLY: Vocabulary = Vocabulary::new(&["only", "just", "but", "more"], &["solo", "solamente", "sino", "pero"]);
/// What denies the wish that stands behind it.
#[rustfmt::skip]
const DENIES: Vocabulary = Vocabulary::new(
    &[
        "no", "not", "never", "dont", "didnt", "havent", "wouldnt", "isnt", "wasnt", "cant", "nothing", "nor", "nobody", "if",
        "he", "she", "they",
    ],
    &["no", "nunca", "jamas", "ni", "nada", "nadie", "si", "el", "ella", "ellos"],
);

/// The yes that a line gives behind that question; none where it says something else.
pub(crate) fn yes_behind(question: &Question, line: &str) -> Option<Reply> {
    let yes = Reply::Chosen(AnswerSet::only(question.answer_named("yes").filter(|_| question.safety)?));
    (question.escalation(yes) == Escalation::Sign && (begins_with_yes(line) || names_a_part(line))).then_some(yes)
}

/// Whether a line begins with a yes that it doesn't take back.
fn begins_with_yes(line: &str) -> bool {
    let said = bare(line);
    let first = said.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    let plain = match (begins_plainly(line), language()) {
        (Some(PlainReply::Yes), _) => true,
        // "Si pudiera" is no yes.
        (Some(PlainReply::LeansYes), Language::Spanish) => first == "si",
        (_, Language::Spanish) => line.starts_with("sí "),
        _ => false,
    };
    let rest = line.split_once(' ').map_or("", |(_, rest)| rest);
    // "Sí supongo" has no comma, and "sí, ¿qué quieres decir?" asks back.
    let accent =
        || line.starts_with("sí ") && !rest.split(|c: char| !c.is_alphanumeric()).find(|w| !w.is_empty()).is_some_and(asks);
    plain && (assent(line).is_some() || accent()) && !rest.split([',', '.', ';', ':', '!']).any(takes_back)
}

/// Whether a Spanish word begins a question.
fn asks(word: &str) -> bool {
    ["que", "qué", "cual", "cuál", "quien", "quién", "como", "cómo", "por"].contains(&word)
}

/// Whether a clause behind a yes takes it back.
fn takes_back(clause: &str) -> bool {
    let said = bare(clause);
    let all: Vec<&str> = words(&said).collect();
    let behind_not = |at: usize| all[..at].iter().rev().take(2).any(|word| NOT.has(word));
    NOT_SO.stands_in(&in_spaces(&all))
        || all.iter().enumerate().any(|(at, word)| {
            let no = NO.has(word) && all.get(at + 1).is_none_or(|next| BEHIND_NO.has(next));
            no || TAKES_BACK.has(word) && !behind_not(at)
        })
}

/// Whether a line names a wish that was asked about, and doesn't deny it.
fn names_a_part(line: &str) -> bool {
    let clauses = || line.split([',', '.', ';', ':', '!']);
    let refuses = plain_reply(line).or_else(|| begins_plainly(line)) == Some(PlainReply::No);
    let names = |clause: &str| {
        let said = bare(clause);
        let all: Vec<&str> = words(&said).collect();
        let from = all.iter().rposition(|word| ONLY.has(word)).map_or(0, |at| at + 1);
        let spaced = in_spaces(&all[from..]);
        let at = ASKED_OF.all().filter_map(|wish| spaced.find(&format!(" {wish} "))).min();
        at.is_some_and(|at| (from > 0 || !refuses) && !words(spaced.get(..at).unwrap_or_default()).any(|word| DENIES.has(word)))
    };
    clauses().any(names)
}

#[cfg(test)]
mod tests {
    use super::{begins_with_yes, names_a_part};
    use crate::base::hearing::heard;
    use crate::base::phrases::{Language, within};

    fn is_yes(line: &str) -> bool {
        begins_with_yes(&heard(line)) || names_a_part(&heard(line))
    }

    #[test]
    fn a_yes_stays_one_unless_it_is_taken_back() {
        for line in [
            "yes I suppose. the not waking up bit",
            "aye, some nights",
            "yeah but only when I'm tired",
            "yes, no one would miss me",
            "yes but I'd never do it",
            "yes, I'm not ok",
            "not ending my life, only not waking up",
            "the not waking up bit",
            "no, just not being here",
        ] {
            assert!(is_yes(line), "{line}");
        }
        for line in [
            "yes no",
            "yes I mean no",
            "yes, no I don't",
            "yeah not really",
            "yes I'm fine",
            "yes, what do you mean?",
            "yes I heard you",
            "no",
            "no not waking up",
            "I never think of not waking up",
            "my mum was dead when I found her",
            "he talks about not waking up",
            "I wouldn't mind not waking up",
            "sometimes",
            "",
        ] {
            assert!(!is_yes(line), "{line}");
        }
        within(Language::Spanish, || {
            for line in [
                "sí, supongo. lo de no despertar",
                "sí supongo, lo de no despertar",
                "si a veces",
                "no matarme, solo no despertar",
            ] {
                assert!(is_yes(line), "{line}");
            }
            for line in [
                "sí, pero no",
                "sí qué quieres decir",
                "si pudiera dormir",
                "sí, estoy bien",
                "no",
                "nunca pienso en no despertar",
            ] {
                assert!(!is_yes(line), "{line}");
            }
        });
    }
}
