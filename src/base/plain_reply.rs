//! Replies that stand in no words of a question: yes, no, not sure, rather not, and half of them.

use crate::base::hearing::bare;

/// A reply that stands in no words of a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlainReply {
    /// Yes.
    Yes,
    /// No.
    No,
    /// More yes than no, but not said outright: "I suppose so".
    LeansYes,
    /// More no than yes: "not really".
    LeansNo,
    /// Not sure.
    NotSure,
    /// Rather not say.
    RatherNot,
    /// None of what was offered.
    NoneOfThese,
}

/// How plain replies are typed, without apostrophes.
const PLAIN: [(PlainReply, &[&str]); 7] = [
    (PlainReply::Yes, &["yes", "y", "ye", "yse", "yeah", "yea", "yep", "yup", "ys", "yes please", "yes i do", "yes i have"]),
    (PlainReply::No, &["no", "n", "nope", "nah", "nop", "no thank you", "no thanks", "no i dont", "no i havent"]),
    (
        PlainReply::LeansYes,
        &[
            "i suppose",
            "i suppose so",
            "suppose so",
            "i guess",
            "i guess so",
            "guess so",
            "i think",
            "i think so",
            "kind of",
            "kinda",
            "sort of",
            "sorta",
            "maybe",
            "perhaps",
            "probably",
            "possibly",
            "could be",
            "might be",
            "sometimes",
            "at times",
            "now and then",
            "on and off",
            "once or twice",
            "occasionally",
            "from time to time",
            "not often",
            "rarely",
            "hardly ever",
            "a bit",
            "a little",
            "a little bit",
            "often",
            "a lot",
            "all the time",
            "every day",
            "constantly",
            "definitely",
            "of course",
            "i do",
            "i have",
            "i did",
            "i am",
            "hard to say",
            "difficult to say",
            "i cant say",
        ],
    ),
    (PlainReply::LeansNo, &["not really", "not so much", "not much", "i dont think so", "dont think so", "i doubt it"]),
    (
        PlainReply::NotSure,
        &[
            "not sure",
            "im not sure",
            "i am not sure",
            "im not so sure",
            "not really sure",
            "unsure",
            "im unsure",
            "i am unsure",
            "dont know",
            "i dont know",
            "i do not know",
            "i really dont know",
            "dunno",
            "i dunno",
            "idk",
            "not certain",
            "im not certain",
            "no idea",
            "i have no idea",
        ],
    ),
    (
        PlainReply::RatherNot,
        &[
            "rather not",
            "rather not say",
            "id rather not",
            "id rather not say",
            "i would rather not",
            "i would rather not say",
            "i dont want to say",
            "dont want to say",
            "i dont want to answer",
            "dont want to answer",
            "prefer not to say",
            "id prefer not to say",
            "i prefer not to say",
            "prefer not to",
            "id prefer not to",
            "pass",
        ],
    ),
    (
        PlainReply::NoneOfThese,
        &[
            "none",
            "none of these",
            "none of those",
            "none of them",
            "none of the above",
            "none of that",
            "none at all",
            "neither",
            "nothing",
        ],
    ),
];

/// The plain reply that a heard line is, word for word.
pub fn plain_reply(heard: &str) -> Option<PlainReply> {
    let bare = bare(heard);
    PLAIN.iter().find(|(_, forms)| forms.contains(&bare.as_str())).map(|(plain, _)| *plain)
}

/// Whether a line is a yes in so many letters, for what can't be undone.
pub fn is_plain_yes(line: &str) -> bool {
    ["y", "yes"].contains(&line.trim().to_lowercase().as_str())
}

/// The plain reply that a line begins with, whatever follows: "maybe a little", "yes, sometimes".
pub fn begins_plainly(heard: &str) -> Option<PlainReply> {
    let bare = bare(heard);
    // "I have debts" is more than "I have".
    let whole = |form: &&str| ["i think", "i do", "i have", "i did", "i am", "i cant say"].contains(form);
    let leans = PLAIN.iter().filter(|(plain, _)| matches!(plain, PlainReply::LeansYes | PlainReply::LeansNo));
    let begins = |form: &&str| bare.strip_prefix(*form).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '));
    let word = bare.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    match word {
        yes if YES_WORDS.contains(&yes) => Some(PlainReply::Yes),
        no if NO_WORDS.contains(&no) => Some(PlainReply::No),
        _ => leans
            .flat_map(|(plain, forms)| forms.iter().filter(|f| !whole(f)).map(move |f| (*plain, f)))
            .find(|(_, f)| begins(f))
            .map(|(p, _)| p),
    }
}

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

/// The first words of a yes and of a no.
const YES_WORDS: [&str; 7] = ["yes", "yeah", "yea", "yep", "yup", "ye", "aye"];
const NO_WORDS: [&str; 4] = ["no", "nope", "nah", "nop"];

/// What agrees without a yes, and what disagrees without a no.
const AGREES: [&str; 24] = [
    "thats right",
    "that is right",
    "right",
    "correct",
    "thats correct",
    "that is correct",
    "exactly",
    "thats it",
    "that is it",
    "that one",
    "this one",
    "thats the one",
    "thats me",
    "true",
    "thats true",
    "definitely",
    "of course",
    "i do",
    "i am",
    "i have",
    "i did",
    "sure",
    "ok",
    "okay",
];
const DISAGREES: [&str; 8] =
    ["not that", "not that one", "thats wrong", "wrong", "thats not it", "not right", "thats not right", "incorrect"];

/// Words that add nothing to a yes or a no.
const ADDS_NOTHING: [&str; 24] = [
    "that",
    "this",
    "one",
    "thats",
    "its",
    "it",
    "is",
    "right",
    "correct",
    "i",
    "do",
    "dont",
    "did",
    "have",
    "am",
    "mean",
    "please",
    "exactly",
    "the",
    "thank",
    "thanks",
    "you",
    "not",
    "definitely",
];

/// Whether a line agrees to a guess; none where it says something else.
pub fn assent(heard: &str) -> Option<Assent> {
    let bare = bare(heard);
    let mut words = bare.split(' ');
    let first = words.next().unwrap_or_default();
    let alone = words.clone().all(|word| ADDS_NOTHING.contains(&word));
    let plain = plain_reply(heard);
    if AGREES.contains(&bare.as_str()) || plain == Some(PlainReply::Yes) {
        Some(Assent::Yes)
    } else if DISAGREES.contains(&bare.as_str()) || matches!(plain, Some(PlainReply::No | PlainReply::LeansNo)) {
        Some(Assent::No)
    } else if YES_WORDS.contains(&first) {
        // "Yes, but not lately" is more than a yes.
        Some(if alone && !bare.ends_with(" not") { Assent::Yes } else { Assent::Leans })
    } else if NO_WORDS.contains(&first) {
        alone.then_some(Assent::No)
    } else {
        (begins_plainly(heard) == Some(PlainReply::LeansYes) || plain == Some(PlainReply::LeansYes)).then_some(Assent::Leans)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::hearing::heard;

    #[test]
    fn plain_replies_are_heard() {
        for (line, meant) in [
            ("Not sure.", PlainReply::NotSure),
            ("I DON’T KNOW", PlainReply::NotSure),
            ("idk", PlainReply::NotSure),
            ("I don't want to say", PlainReply::RatherNot),
            ("no, thank you", PlainReply::No),
            ("None of the above", PlainReply::NoneOfThese),
            ("I suppose so", PlainReply::LeansYes),
            ("sort of", PlainReply::LeansYes),
            ("not really", PlainReply::LeansNo),
        ] {
            assert_eq!(plain_reply(&heard(line)), Some(meant), "{line}");
        }
        for line in ["no more", "i want to die", "i don't want to", "yes, sometimes", "", "sure", "not"] {
            assert_eq!(plain_reply(&heard(line)), None, "{line}");
        }
        for (line, meant) in [
            ("maybe a little", Some(PlainReply::LeansYes)),
            ("sometimes, at night", Some(PlainReply::LeansYes)),
            ("no, just tired", Some(PlainReply::No)),
            ("yeah kind of", Some(PlainReply::Yes)),
            ("nope, not at all", Some(PlainReply::No)),
            ("nobody knows", None),
            ("a bitter taste", None),
            ("i want to die", None),
        ] {
            assert_eq!(begins_plainly(&heard(line)), meant, "{line}");
        }
    }

    #[test]
    fn agreement_is_heard_in_other_words_than_yes() {
        for (line, meant) in [
            ("Yes", Some(Assent::Yes)),
            ("that's right", Some(Assent::Yes)),
            ("Correct.", Some(Assent::Yes)),
            ("yep that one", Some(Assent::Yes)),
            ("yes, I do", Some(Assent::Yes)),
            ("yeah kind of", Some(Assent::Leans)),
            ("I think so", Some(Assent::Leans)),
            ("yes but not lately", Some(Assent::Leans)),
            ("no, not that one", Some(Assent::No)),
            ("that's wrong", Some(Assent::No)),
            ("no, I drink", None),
            ("3", None),
            ("i want to die", None),
        ] {
            assert_eq!(assent(&heard(line)), meant, "{line}");
        }
    }
}
