//! A no to dying: "no I don't want to die, just want to sleep" has the words of whoever wants to, and says the opposite.

use crate::base::hearing::bare;
use crate::base::plain_reply::{PlainReply, plain_reply};
use crate::base::vocabulary::Vocabulary;

/// What says no to dying, and no more than that.
#[rustfmt::skip]
const NOT_DYING: Vocabulary = Vocabulary::new(
    &[
        "i dont want to die", "dont want to die", "i dont wanna die", "dont wanna die", "i do not want to die", "not dying", "not to die", "i wouldnt kill myself",
        "id never kill myself", "i wouldnt end my life", "not suicidal", "im not suicidal", "i am not suicidal", "not suicide",
    ],
    &[
        "morirme no", "morir no", "matarme no", "suicidarme no", "eso no", "no quiero morir", "no quiero morirme",
        "no quiero matarme", "no me quiero morir", "no me quiero matar", "no pienso en morir", "no pienso en morirme",
    ],
);
/// What stands between the parts of such a line.
const JOINTS: Vocabulary = Vocabulary::new(&[" but ", " just "], &[" pero ", " solo "]);
/// What such a part may begin with.
const BEFORE: Vocabulary = Vocabulary::new(&["but ", "and "], &["pero ", "y "]);

/// What a line tells beside a no, and to dying; none where it says no such no.
pub(crate) fn without_denied_dying(line: &str) -> Option<String> {
    let parted = JOINTS.all().fold(line.to_owned(), |line, joint| line.replace(joint, ", "));
    let begins = |part: &str| BEFORE.behind(part).map_or_else(|| part.to_owned(), str::to_owned);
    let parts: Vec<String> = parted.split([',', ';', '.']).map(|part| begins(&bare(part))).collect();
    let (first, rest) = parts.split_first()?;
    let says_no = plain_reply(first) == Some(PlainReply::No);
    // "No I don't want to die" has no comma.
    let no_and_more =
        first.split_once(' ').is_some_and(|(no, behind)| plain_reply(no) == Some(PlainReply::No) && NOT_DYING.has(behind));
    let left: Vec<&str> = rest.iter().map(String::as_str).filter(|part| !NOT_DYING.has(part)).collect();
    (says_no && left.len() < rest.len() || no_and_more).then(|| left.join(", ").trim_matches([',', ' ']).to_owned())
}

#[cfg(test)]
mod tests {
    use super::without_denied_dying;
    use crate::base::hearing::heard;
    use crate::base::phrases::{Language, within};

    #[test]
    fn a_no_to_dying_is_left_out_and_nothing_else() {
        let left = |line: &str| without_denied_dying(&heard(line));
        for (line, rest) in [
            ("no I don't want to die, just want to sleep", Some("want to sleep")),
            ("nope, im not suicidal", Some("")),
            ("no, I don't want to die, but I have a plan", Some("i have a plan")),
            ("no, I just want to die", None),
            ("I don't want to die", None),
            ("no, I don't want to live", None),
        ] {
            assert_eq!(left(line).as_deref(), rest, "{line}");
        }
        within(Language::Spanish, || {
            assert_eq!(left("no, no quiero morir, solo dormir").as_deref(), Some("dormir"));
            assert_eq!(left("no quiero morir"), None);
        });
    }
}
