//! What is said to a guess: that it is meant, or isn't.

use crate::base::hearing::{bare, without_swearing};
use crate::base::phrases::{Language, language};
use crate::base::plain_reply::{NO_WORDS, PlainReply, YES_WORDS, begins_plainly, plain_reply, spanish};
use crate::base::vocabulary::Vocabulary;

/// What is said to a guess: "do you mean this?".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Assent {
    /// It is meant.
    Yes,
    /// It may be meant: "yeah, kind of".
    Leans,
    /// It isn't meant.
    No,
}

/// What agrees without a yes, and what disagrees without a no.
#[rustfmt::skip]
const AGREES: Vocabulary = Vocabulary::new(
    &[
        "thats right", "that is right", "right", "correct", "thats correct", "that is correct", "exactly", "thats it",
        "that is it", "that one", "this one", "thats the one", "thats me", "true", "thats true", "definitely", "of course",
        "i do", "i am", "i have", "i did", "sure", "ok", "okay",
        "obviously", "yes obviously", "i just said that", "i just said so", "i already said that", "thats what i said",
        "like i said", "as i said", "yes like i said",
    ],
    spanish::AGREES,
);
const DISAGREES: Vocabulary = Vocabulary::new(
    &["not that", "not that one", "thats wrong", "wrong", "thats not it", "not right", "thats not right", "incorrect"],
    spanish::DISAGREES,
);

/// Words that add nothing to a yes or a no.
#[rustfmt::skip]
const ADDS_NOTHING: Vocabulary = Vocabulary::new(
    &[
        "that", "this", "one", "thats", "its", "it", "is", "right", "correct", "i", "do", "dont", "did", "have", "am", "mean",
        "please", "exactly", "the", "thank", "thanks", "you", "not", "definitely", "meant", "mate", "indeed",
        "absolutely", "said", "told", "so", "was", "them", "these", "those", "alright", "just", "already",
    ],
    spanish::ADDS_NOTHING,
);

/// What says so in a whole sentence behind a yes. A "what" anywhere else asks.
const MEANT: Vocabulary = Vocabulary::new(
    &["that is what i mean", "that is what i meant", "thats what i mean", "thats what i meant"],
    &["lo que quiero decir", "lo que quise decir", "lo que queria decir", "lo que digo", "claro que si", "que si"],
);

/// What begins a question, though a yes stands before it: "yes, what do you mean".
#[rustfmt::skip]
const ASKS: Vocabulary = Vocabulary::new(
    &["what", "whats", "why", "which", "who", "how", "is", "are", "am", "do you", "did you", "do i", "did i"],
    &["que", "cual", "quien", "por que"],
);
/// Words between that yes and the question.
const BEFORE_IT: Vocabulary = Vocabulary::new(&["but", "and", "so", "well", "ok", "okay"], &["pero", "y", "pues"]);

/// What stands behind the first word of a bare line, without such a sentence.
fn behind_it(bare: &str) -> String {
    let behind = bare.split_once(' ').map_or("", |(_, behind)| behind).replace(['¿', '¡'], "");
    let said = MEANT.all().fold(format!(" {behind} "), |said, meant| said.replace(&format!(" {meant} "), " "));
    said.trim().to_owned()
}

/// Whether the words behind a yes ask something.
fn asks(behind: &str) -> bool {
    let mut words: Vec<&str> = behind.split_whitespace().skip_while(|word| BEFORE_IT.has(word)).collect();
    words.truncate(2);
    words.first().is_some_and(|first| ASKS.has(first)) || ASKS.has(&words.join(" "))
}

/// What denies, wherever it stands in a line.
const DENIES: Vocabulary = Vocabulary::new(&["not", "dont", "isnt", "never", "wasnt", "if"], &["no", "ni", "nunca", "si"]);

/// Whether a line that begins with neither ends with a yes, and denies nothing: "it is, yeah"; it leans where more is said.
fn ends_with_yes(bare: &str) -> Option<Assent> {
    let all: Vec<&str> = bare.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let (last, before) = all.split_last().filter(|(_, before)| !before.is_empty())?;
    // "Thank ye" is no yes.
    if !YES_WORDS.has(last) || *last == "ye" || before.iter().any(|word| DENIES.has(word) || NO_WORDS.has(word)) {
        return None;
    }
    Some(if before.iter().all(|word| ADDS_NOTHING.has(word) || *word == "oh") { Assent::Yes } else { Assent::Leans })
}

/// Whether a line agrees to a guess; none where it says something else.
pub fn assent(heard: &str) -> Option<Assent> {
    let heard = &*without_swearing(heard);
    let bare = bare(heard);
    // "Yes. 4." has a yes, however it was dictated.
    let first = bare.split(' ').next().unwrap_or_default().trim_end_matches(['.', ';', ':', '!']);
    let behind = behind_it(&bare);
    let mut words = behind.split_whitespace();
    let alone = words.clone().all(|word| ADDS_NOTHING.has(word));
    let plain = plain_reply(heard);
    if AGREES.has(&bare) || plain == Some(PlainReply::Yes) {
        Some(Assent::Yes)
    } else if DISAGREES.has(&bare) || matches!(plain, Some(PlainReply::No | PlainReply::LeansNo)) {
        Some(Assent::No)
    } else if YES_WORDS.has(first) && asks(&behind) {
        None
    } else if YES_WORDS.has(first) {
        let turned = bare.ends_with(" not") || language() == Language::Spanish && words.any(|word| word == "no");
        // "Yes, but not lately" is more than a yes.
        if alone && !turned { Some(Assent::Yes) } else { begins_plainly(heard).map(|_| Assent::Leans) }
    } else if NO_WORDS.has(first) {
        alone.then_some(Assent::No)
    } else {
        let leans = begins_plainly(heard) == Some(PlainReply::LeansYes) || plain == Some(PlainReply::LeansYes);
        leans.then_some(Assent::Leans).or_else(|| ends_with_yes(&bare))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::hearing::heard;
    use crate::base::phrases::within;

    #[test]
    fn agreement_is_heard_in_other_words_than_yes() {
        for (line, meant) in [
            ("Yes", Some(Assent::Yes)),
            ("that's right", Some(Assent::Yes)),
            ("Correct.", Some(Assent::Yes)),
            ("yep that one", Some(Assent::Yes)),
            ("yes, I do", Some(Assent::Yes)),
            ("yes that is what I mean", Some(Assent::Yes)),
            ("yeah that's what I meant mate", Some(Assent::Yes)),
            ("yes, what I said before", None),
            ("yes what do you mean", None),
            ("yeah what", None),
            ("yeah but what is this", None),
            ("yes what is this", None),
            ("yes is that it", None),
            ("yes do you mean that", None),
            ("yeah kind of", Some(Assent::Leans)),
            ("I think so", Some(Assent::Leans)),
            ("yes but not lately", Some(Assent::Leans)),
            ("no, not that one", Some(Assent::No)),
            ("no i said", Some(Assent::No)),
            ("it is yeah", Some(Assent::Yes)),
            ("aye that's it", Some(Assent::Yes)),
            ("it's the drink, yeah", Some(Assent::Leans)),
            ("it's not that, yeah", None),
            ("thank ye", None),
            ("YES. 4.", Some(Assent::Leans)),
            ("Yes! That one.", Some(Assent::Yes)),
            ("No. That's not it.", Some(Assent::No)),
            ("that's wrong", Some(Assent::No)),
            ("it's worse than that", None),
            ("no love", None),
            ("no, I drink", None),
            ("christ no", Some(Assent::No)),
            ("obviously", Some(Assent::Yes)),
            ("ffs i just said that", Some(Assent::Yes)),
            ("3", None),
            ("i want to die", None),
        ] {
            assert_eq!(assent(&heard(line)), meant, "{line}");
        }
    }

    #[test]
    fn spanish_agreement_is_heard_beside_english() {
        within(Language::Spanish, || {
            for (line, meant) in [
                ("Sí", Some(Assent::Yes)),
                ("eso es", Some(Assent::Yes)),
                ("Exacto.", Some(Assent::Yes)),
                ("sí, esa", Some(Assent::Yes)),
                ("sí, eso es lo que quiero decir", Some(Assent::Yes)),
                ("sí, claro que sí", Some(Assent::Yes)),
                ("sí, ¿qué es eso", None),
                ("sí pero qué", None),
                ("sí, pero no siempre", Some(Assent::Leans)),
                ("si pudiera", None),
                ("eso sí", Some(Assent::Yes)),
                ("no, eso no", Some(Assent::No)),
                ("no es eso", Some(Assent::No)),
                ("creo que sí", Some(Assent::Leans)),
                ("no quiero morir", None),
                ("no, bebo", None),
                ("3", None),
                ("yes", Some(Assent::Yes)),
            ] {
                assert_eq!(assent(&heard(line)), meant, "{line}");
            }
        });
    }
}
