//! A "no" that answers, and one that says that there is none of something: "no, I don't", but "no hope".

use crate::base::hearing::bare;
use crate::base::phrases::{Language, language};

/// Words behind a no that leave it an answer.
#[rustfmt::skip]
const STAYS_A_NO: &[&str] = &[
    "absolutely", "actually", "and", "as", "because", "but", "certainly", "course", "definitely", "didnt", "dont", "havent",
    "he", "honestly", "i", "id", "im", "it", "its", "ive", "just", "lol", "luckily", "maam", "mate", "my", "nah", "never", "no",
    "none", "nope", "not", "nothing", "of", "only", "please", "really", "she", "sir", "sorry", "thank", "thankfully", "thanks",
    "that", "thats", "they", "this", "we", "wont", "you", "hes", "shes", "theyre", "youre", "cant", "couldnt", "isnt", "wasnt",
    "ill", "were", "weve",
];

/// Whether a heard line in English begins with a no that says of what there is none, and so answers nothing. Spanish says that with
/// a verb, which is no reply to begin with.
pub fn is_none_of_a_thing(heard: &str) -> bool {
    let Some(behind) = heard.strip_prefix("no ").filter(|_| language() == Language::English) else { return false };
    let bare = bare(behind);
    let next = bare.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    !next.is_empty() && !STAYS_A_NO.contains(&next)
}

#[cfg(test)]
mod tests {
    use super::is_none_of_a_thing;
    use crate::base::hearing::heard;

    #[test]
    fn a_no_before_a_thing_answers_nothing() {
        for line in ["no hope", "No point.", "no energy at all", "no reason to get up", "no friends", "no way forward"] {
            assert!(is_none_of_a_thing(&heard(line)), "{line}");
        }
        for line in
            ["no", "no, just tired", "no not at all", "no I don't want to die", "no thanks", "nope", "nobody", "", "no..."]
        {
            assert!(!is_none_of_a_thing(&heard(line)), "{line}");
        }
    }
}
