//! A slip in a reply that stands in no words of a question: "noo", "not sur", "rathr not". It is asked about, and never taken.

use crate::base::hearing::bare;
use crate::base::plain_reply::PlainReply;
use crate::base::vocabulary::Vocabulary;

/// Letters of a line that can be such a slip.
const SHORTEST: usize = 3;

/// Replies, each in the words of which a line may be a slip.
const REPLIES: [(PlainReply, Vocabulary); 5] = [
    (
        PlainReply::NotSure,
        Vocabulary::new(
            &["not sure", "im not sure", "dont know", "i dont know"],
            &["no se", "no lo se", "no estoy segura", "no estoy seguro"],
        ),
    ),
    (
        PlainReply::RatherNot,
        Vocabulary::new(
            &["rather not", "rather not say", "id rather not say", "decline"],
            &["prefiero no", "prefiero no decirlo"],
        ),
    ),
    (PlainReply::NoneOfThese, Vocabulary::new(&["none", "none of these"], &["ninguna", "ninguno", "nada de esto"])),
    (PlainReply::Yes, Vocabulary::new(&["yes", "yeah", "yep"], &["si"])),
    (PlainReply::No, Vocabulary::new(&["no", "nope"], &["no"])),
];

/// What else people say who won't say: it is asked about, since it may be said of something else.
const NOT_TELLING: Vocabulary = Vocabulary::new(
    &["not telling", "not telling you", "im not telling", "im not telling you", "not saying", "im not saying", "i wont say"],
    &["no te lo digo", "no lo digo", "no te lo voy a decir", "no lo voy a decir"],
);

/// Words that are near to a reply, and are no slip of it.
#[rustfmt::skip]
const WORDS: Vocabulary = Vocabulary::new(
    &[
        "not", "now", "nor", "yet", "yen", "non", "son", "nod", "one", "nine", "bone", "done", "gone", "tone", "nose", "hope",
        "note", "year", "yell", "lone", "zone", "cone", "node", "cope", "dope", "mope", "pope", "eyes", "step", "hear", "heap",
        "bye", "eye", "dyes", "rope",
    ],
    &["asi", "ski", "sin", "son", "nos", "con", "dos", "mis", "sir", "sis", "oso", "uno", "yes", "seis", "sino", "bien"],
);

/// Whether a line says that somebody won't say.
pub(super) fn is_not_telling(line: &str) -> bool {
    NOT_TELLING.has(&bare(line))
}

/// The reply that a heard line may be a slip of.
pub(crate) fn near_reply(line: &str) -> Option<PlainReply> {
    let bare = bare(line);
    if bare.chars().count() < SHORTEST || WORDS.has(&bare) || bare.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    if NOT_TELLING.has(&bare) {
        return Some(PlainReply::RatherNot);
    }
    let near = |form: &str| strsim::osa_distance(&bare, form) == 1;
    REPLIES.iter().find(|(_, forms)| forms.all().any(near)).map(|(reply, _)| *reply)
}

#[cfg(test)]
mod tests {
    use super::near_reply;
    use crate::base::plain_reply::PlainReply;

    #[test]
    fn a_slip_of_a_reply_is_known() {
        for (line, reply) in [
            ("noo", Some(PlainReply::No)),
            ("nto", Some(PlainReply::No)),
            ("rathr not", Some(PlainReply::RatherNot)),
            ("not telling", Some(PlainReply::RatherNot)),
            ("im not saying", Some(PlainReply::RatherNot)),
            ("not sur", Some(PlainReply::NotSure)),
            ("noen", Some(PlainReply::NoneOfThese)),
            ("yess", Some(PlainReply::Yes)),
            ("not", None),
            ("now", None),
            ("one", None),
            ("hope", None),
            ("banana", None),
            ("on", None),
            ("", None),
        ] {
            assert_eq!(near_reply(line), reply, "{line}");
        }
    }
}
