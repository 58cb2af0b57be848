//! Somebody who says that they would be heard: "he'll hear me", "I can't ring, he's in the next room". A page of lines read aloud
//! would tell whoever listens what it is about, so it is asked first whether it is safe to go on.

use crate::base::vocabulary::Vocabulary;
use crate::ui::line_mode::people::SOMEONE;

/// What says that somebody hears, behind who it is.
#[rustfmt::skip]
const HEARS: Vocabulary = Vocabulary::new(
    &[
        "can hear me", "will hear me", "might hear me", "may hear me", "could hear me", "would hear me", "going to hear me",
        "gonna hear me", "hell hear", "shell hear", "theyll hear", "he will hear", "she will hear", "they will hear",
        "someone will hear", "somebody will hear", "want him to hear", "want her to hear", "want them to hear",
    ],
    &[
        "me oye", "me oyen", "me puede oir", "me pueden oir", "puede oirme", "pueden oirme", "me va a oir", "me van a oir",
        "va a oirme", "van a oirme", "me va a escuchar", "me van a escuchar", "no quiero que me oiga", "no quiero que me oigan",
        "esta al lado", "estan al lado", "cuarto de al lado", "habitacion de al lado", "pieza de al lado",
    ],
);
/// Where somebody is who may hear.
#[rustfmt::skip]
const BESIDE: Vocabulary = Vocabulary::new(
    &["next door", "in the next room", "in the other room", "in another room", "in the room next door", "in next room"],
    &[],
);
/// Who is there, besides those of [`SOMEONE`]. Typed without their apostrophes.
#[rustfmt::skip]
const WHO: Vocabulary = Vocabulary::new(
    &[
        "he", "she", "they", "theyre", "boss", "uncle", "aunt", "stepdad", "stepmum", "parents", "ex", "landlord", "bf", "gf", "nan",
    ],
    &[],
);
/// Who hears nothing, or is only looked for.
const NONE: Vocabulary = Vocabulary::new(
    &["nobody", "noone", "one", "anyone", "anybody", "else", "you", "who", "never", "not"],
    &["nadie", "no", "alguien", "mas", "nunca", "que", "quien"],
);
/// Words of a line that says so, at most: "I can't talk out loud, he's next door".
const FEW: usize = 11;

/// Whether the bare words of a line say that somebody near may hear whoever typed them.
pub(crate) fn may_be_heard(bare: &str) -> bool {
    let spaced = format!(" {bare} ");
    // "Hear me out" asks to be listened to, and "next door neighbour" is one word.
    let other = |behind: &str| ["out ", "me out ", "neighb"].iter().any(|other| behind.starts_with(other));
    let parted = |form: &str| spaced.split_once(&format!(" {form} ")).filter(|(_, behind)| !other(behind));
    let before = |form: &str| parted(form).map(|(before, _)| before.to_owned());
    let someone = |before: String| !before.split_whitespace().next_back().is_some_and(|word| NONE.has(word));
    let there = |before: String| {
        let mut words = before.split_whitespace().rev();
        let named = |word: &str| WHO.has(word) || SOMEONE.has(word);
        match words.next() {
            Some("is" | "are" | "just" | "sleeping" | "asleep" | "sitting") => {
                words.next().is_some_and(|who| is_person(who, &named))
            }
            Some(who) => who == "theyre" || who.strip_suffix('s').is_some_and(named),
            None => false,
        }
    };
    bare.split(' ').count() <= FEW && (HEARS.all().filter_map(before).any(someone) || BESIDE.all().filter_map(before).any(there))
}

/// Whether a word is somebody, with what is left of "he's" or without.
fn is_person(word: &str, named: &dyn Fn(&str) -> bool) -> bool {
    named(word) || word.strip_suffix('s').is_some_and(named)
}

#[cfg(test)]
mod tests {
    use super::may_be_heard;
    use crate::base::hearing::{bare, heard};
    use crate::base::phrases::{Language, within};

    #[test]
    fn whoever_may_be_heard_is_told_from_whoever_wants_to_be() {
        for line in [
            "he'll hear me",
            "she might hear me",
            "i cant ring hes in the next room",
            "i cant talk out loud hes next door",
            "I can't ring, she'll hear me",
            "my mum is next door",
            "i dont want him to hear me",
            "they could hear me",
        ] {
            assert!(may_be_heard(&bare(&heard(line))), "{line}");
        }
        for line in [
            "nobody will hear me",
            "can anyone hear me",
            "no one would hear me",
            "he can't hear me",
            "the shop is next door",
            "the man next door",
            "i hear voices",
            "i hope she will hear me out",
            "my dads next door neighbour",
            "he won't hear of it",
            "can you hear me",
            "",
        ] {
            assert!(!may_be_heard(&bare(&heard(line))), "{line}");
        }
        within(Language::Spanish, || {
            for line in ["me puede oír", "me va a oír", "no puedo llamar, está al lado", "mi marido me va a oír"] {
                assert!(may_be_heard(&bare(&heard(line))), "{line}");
            }
            for line in ["no me puede oír", "nadie me va a oír", "¿alguien me puede oír?", "oigo voces", "no quiero llamar"] {
                assert!(!may_be_heard(&bare(&heard(line))), "{line}");
            }
        });
    }
}
