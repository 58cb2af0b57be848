//! Words of address and filling words at the ends of a line, which say nothing of their own: "none of these, dear", "well, no".

use crate::base::vocabulary::{Vocabulary, unaccented};

/// What people call whoever listens, and what they put behind a line.
#[rustfmt::skip]
const BEHIND: Vocabulary = Vocabulary::new(
    &[
        "dear", "my dear", "dearie", "deary", "darling", "darlin", "love", "my love", "luv", "pet", "petal", "duck", "hen", "mate",
        "pal", "hun", "hon", "sweetheart", "sweetie", "sir", "madam", "maam", "na", "abeg", "sha", "o", "oh", "then",
    ],
    &[
        "cariño", "mi amor", "hija", "hija mia", "hijo", "hijo mio", "mija", "mijo", "querida", "querido", "corazon", "guapa",
        "guapo", "señor", "señora", "señorita", "pues", "hombre", "mujer", "che",
    ],
);

/// The same behind more than a bare yes or no, which it may turn into a plea or a remark: "no, please".
const POLITE: Vocabulary = Vocabulary::new(
    &["please", "pls", "plz", "thanks", "thank you", "thankyou", "ta"],
    &["por favor", "porfa", "porfavor", "gracias", "muchas gracias"],
);
#[rustfmt::skip]
const NOT_BEFORE_POLITE: Vocabulary = Vocabulary::new(
    &["no", "nope", "nah", "yes", "yeah", "ok", "okay", "good", "fine", "many", "not", "as", "very", "so", "say", "a", "i", "im", "get"],
    &["no", "si", "vale", "muchas", "bien", "que", "muy", "lo", "de", "dar", "es", "algo"],
);

/// Words before which such a word is somebody, or tells when: "my love", "and a hen", "back then".
#[rustfmt::skip]
const TELLS: Vocabulary = Vocabulary::new(
    &[
        "a", "an", "the", "my", "our", "his", "her", "your", "their", "in", "of", "to", "for", "with", "and", "or", "i",
        "without", "any", "one", "another", "best", "since", "until", "till", "by", "even", "just", "only",
        "happens", "what", "was", "is", "be", "make", "makes", "made", "some", "old", "dead", "lost", "miss", "from",
        "like", "who", "as", "how", "have",
        "has", "had", "got", "find", "found", "need", "want", "give", "feel", "see", "saw", "tell", "told", "call", "text", "ring",
        "hit", "hurt", "kill", "killed", "heard", "note", "script",
    ],
    &[
        "un", "una", "el", "la", "mi", "tu", "su", "nuestra", "nuestro", "de", "del", "con", "por", "para", "y", "o", "sin", "a", "al",
        "otra", "otro", "en", "esta", "este", "esa", "ese", "ni", "como", "que", "soy", "es", "ningun", "tengo", "mucho", "mas", "perdi",
        "murio", "cuido", "extraño", "oido", "nota", "guion",
    ],
);
/// Words of address that are things, too, of which a "no" says that there are none: "no love".
const THINGS: Vocabulary = Vocabulary::new(&["love", "luv", "pet", "hen", "duck", "pal"], &["hombre", "mujer", "corazon"]);
/// A no, before which those stand.
const NO: Vocabulary = Vocabulary::new(&["no", "not"], &["no", "ningun"]);

/// What people put before a line.
#[rustfmt::skip]
const BEFORE: Vocabulary = Vocabulary::new(
    &["oh", "och", "ach", "ah", "eh", "em", "um", "erm", "abeg", "please", "pls"],
    &["ay", "uy", "huy", "ah", "eh", "oye", "oiga", "mire", "mira", "pues", "porfa"],
);
/// The same, where what follows begins as a reply does: "well no", but not "well enough".
const BEFORE_A_REPLY: Vocabulary =
    Vocabulary::new(&["well", "so", "look", "listen", "ok", "okay", "right"], &["bueno", "a ver", "vale"]);
#[rustfmt::skip]
const REPLY: Vocabulary = Vocabulary::new(
    &["yes", "yeah", "no", "nah", "nope", "none", "not", "i", "im", "its", "maybe", "number", "one", "two", "three", "four", "five"],
    &["si", "no", "nada", "ninguna", "ninguno", "yo", "es", "quiza", "quizas", "uno", "dos", "tres", "cuatro", "cinco", "la", "el"],
);

/// What cries out before a no: "oh no".
const CRIES: Vocabulary = Vocabulary::new(&["oh", "ah"], &["ay", "uy", "huy", "ah"]);

/// A yes or a no, behind which somebody is addressed: "no dear, nothing like that".
const YES_OR_NO: Vocabulary = Vocabulary::new(
    &["yes", "yeah", "yep", "aye", "no", "nah", "naw", "nope", "none", "never"],
    &["si", "no", "nada", "ninguna", "ninguno", "nunca"],
);

/// What stands between words and is none of them.
fn sign(c: char) -> bool {
    c.is_whitespace() || [',', '.', ';', ':', '!', '?', '¡', '¿', '…'].contains(&c)
}

/// A word, or a few, as they are compared.
fn plain(words: &str) -> String {
    unaccented(words.trim_matches(sign)).replace(['\'', ','], "")
}

/// A line without one such word behind it.
fn less_behind(line: &str) -> Option<&str> {
    let spaces = line.rmatch_indices([' ', ',']).map(|(at, _)| at).take(2).collect::<Vec<_>>();
    spaces.into_iter().rev().find_map(|at| {
        let (before, tail) = (line.get(..at)?, plain(line.get(at..)?));
        let parted = before.ends_with([',', '.', ';', '!', '?']) || line.get(at..)?.starts_with(',');
        let word = plain(before.rsplit(' ').next()?);
        let told = !parted && (TELLS.has(&word) || THINGS.has(&tail) && NO.has(&word));
        let polite = POLITE.has(&tail) && !NOT_BEFORE_POLITE.has(&word);
        (polite || BEHIND.has(&tail) && !told).then(|| before.trim_end_matches(sign)).filter(|rest| !rest.is_empty())
    })
}

/// A line without one such word before it. "Oh no" alone is no answer.
fn less_before(line: &str) -> Option<&str> {
    let (first, rest) = line.split_once([' ', ','])?;
    let rest = rest.trim_start_matches(sign);
    let next = plain(rest.split(sign).next()?);
    let comma = line.get(first.len()..)?.starts_with(',');
    let replies = comma || REPLY.has(&next) || next.starts_with(|c: char| c.is_ascii_digit());
    let first = plain(first);
    let filling = BEFORE.has(&first) || BEFORE_A_REPLY.has(&first) && replies;
    (filling && !rest.is_empty() && !(CRIES.has(&first) && NO.has(&plain(rest)))).then_some(rest)
}

/// A heard line without words of address and filling words at its ends, and behind a yes or a no that begins it. Nothing that
/// changes what it says goes, and something is always left.
pub fn without_address(heard: &str) -> String {
    let mut rest = heard;
    while let Some(less) = less_behind(rest).or_else(|| less_before(rest)) {
        rest = less;
    }
    behind_yes_or_no(rest).unwrap_or_else(|| rest.to_owned())
}

/// "No dear, nothing like that" as "no, nothing like that".
fn behind_yes_or_no(line: &str) -> Option<String> {
    let mut words = line.splitn(3, ' ');
    let (first, second, rest) = (words.next()?, words.next()?, words.next()?);
    let parted = first.ends_with([',', '.']) || second.ends_with([',', '.']);
    let (word, address) = (plain(first), plain(second));
    // "No pues no duermo" keeps its words: only names for somebody go.
    let named = BEHIND.has(&address) && !["then", "o", "oh", "pues"].contains(&address.as_str());
    let thing = THINGS.has(&address) && NO.has(&word) && !parted;
    (YES_OR_NO.has(&word) && named && !thing).then(|| format!("{}, {rest}", first.trim_end_matches(sign)))
}

#[cfg(test)]
mod tests {
    use super::without_address;
    use crate::base::hearing::heard;
    use crate::base::phrases::{Language, within};

    #[test]
    fn words_of_address_are_taken_off_at_the_ends() {
        for (line, left) in [
            ("None of these dear", "none of these"),
            ("no dear", "no"),
            ("Yes dear that's right", "yes, that's right"),
            ("yes na", "yes"),
            ("2 and 3 dear", "2 and 3"),
            ("can I go back please dear", "can i go back"),
            ("how many are left, dear?", "how many are left"),
            ("I'd like to stop now dear", "i'd like to stop now"),
            ("why this dear?", "why this"),
            ("Oh no dear, nothing like that", "no, nothing like that"),
            ("Well, no", "no"),
            ("well 2", "2"),
            ("go back then", "go back"),
            ("2 thanks", "2"),
            ("no, love", "no"),
            ("pls abeg help", "help"),
        ] {
            assert_eq!(without_address(&heard(line)), left, "{line}");
        }
        for line in [
            "dear",
            "love",
            "then",
            "thanks",
            "no love",
            "i lost my love",
            "no thanks",
            "no please",
            "ok thanks",
            "we spoke since then",
            "what happens then",
            "oh no",
            "well",
            "well enough",
            "not well",
            "no doctor",
            "i live with my pet",
            "he hit me and my love",
            "no money",
            "i sleep well",
            "i have love",
            "im doing well",
            "not now",
            "no friends",
        ] {
            assert_eq!(without_address(line), line, "{line}");
        }
    }

    #[test]
    fn so_they_are_in_spanish() {
        within(Language::Spanish, || {
            for (line, left) in [
                ("Ninguna de estas, cariño", "ninguna de estas"),
                ("no hija", "no"),
                ("sí, hija, eso es", "sí, eso es"),
                ("pues no", "no"),
                ("bueno, sí", "sí"),
                ("2 y 3 por favor", "2 y 3"),
                ("¿cuántas faltan, cariño?", "cuántas faltan"),
                ("2, gracias", "2"),
            ] {
                assert_eq!(without_address(&heard(line)), left, "{line}");
            }
            for line in ["vivo con mi hija", "no gracias", "gracias", "una hija", "no hombre", "pues", "no duermo"] {
                assert_eq!(without_address(line), line, "{line}");
            }
        });
    }
}
