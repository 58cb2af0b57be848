//! A no to dying: "no I don't want to die, just want to sleep" has the words of whoever wants to, and says the opposite.

use crate::base::hearing::bare;
use crate::base::plain_reply::{PlainReply, plain_reply};
use crate::base::text::words;
use crate::base::vocabulary::Vocabulary;

/// What says no to dying, and no more than that.
#[rustfmt::skip]
const NOT_DYING: Vocabulary = Vocabulary::new(
    &[
        "i dont want to die", "dont want to die", "i dont wanna die", "dont wanna die", "i do not want to die", "not dying",
        "not to die", "i wouldnt kill myself",
        "id never kill myself", "i wouldnt end my life", "not suicidal", "im not suicidal", "i am not suicidal", "not suicide",
    ],
    &[
        "morirme no", "morir no", "matarme no", "suicidarme no", "eso no", "no quiero morir", "no quiero morirme",
        "no quiero matarme", "no me quiero morir", "no me quiero matar", "no pienso en morir", "no pienso en morirme",
    ],
);
/// What stands between the parts of such a line.
const JOINTS: Vocabulary = Vocabulary::new(
    &[" but ", " im just ", " i'm just ", " i am just ", " i just ", " its just ", " just "],
    &[" pero ", " solo "],
);
/// Words that change nothing of such a no, wherever they stand in it.
#[rustfmt::skip]
const FILLERS: Vocabulary = Vocabulary::new(
    &[
        "honestly", "really", "actually", "genuinely", "truly", "honest", "tbh", "like", "pure", "well", "oh", "och",
        "god", "love", "mate",
    ],
    &["de", "verdad", "en", "serio", "sinceramente", "pues", "la"],
);
/// How what is told behind it begins, where nothing parts the two: "I don't want to die I'm so tired".
const TELLS_ON: Vocabulary = Vocabulary::new(
    &["im", "i", "its", "because", "cos", "and", "only", "my"],
    &["estoy", "es", "porque", "y", "tengo", "yo", "me"],
);
/// What such a part may begin with.
const BEFORE: Vocabulary = Vocabulary::new(&["but ", "and "], &["pero ", "y "]);

/// What a line tells beside a no, and to dying; none where it says no such no.
pub(crate) fn without_denied_dying(line: &str) -> Option<String> {
    // Whoever it is stays: "I just took pills" tells of "I took pills".
    let who = |joint: &'static str| joint.trim().rsplit_once(' ').map_or("", |(who, _)| who);
    let parted = JOINTS.all().fold(line.to_owned(), |line, joint| line.replace(joint, &format!(", {} ", who(joint))));
    let begins = |part: &str| BEFORE.behind(part).map_or_else(|| part.to_owned(), str::to_owned);
    let parts: Vec<String> = parted.split([',', ';', '.']).map(|part| begins(&bare(part))).collect();
    let (first, rest) = parts.split_first()?;
    let says_no = plain_reply(without_fillers(first).as_str()) == Some(PlainReply::No);
    // "No I don't want to die" has no comma.
    let told_with_it = first
        .split_once(' ')
        .filter(|(no, _)| plain_reply(no) == Some(PlainReply::No))
        .and_then(|(_, behind)| behind_not_dying(behind));
    let mut left: Vec<String> = told_with_it.clone().into_iter().collect();
    let mut denied = told_with_it.is_some();
    for part in rest {
        let told = behind_not_dying(part).filter(|_| says_no || denied);
        denied |= told.is_some();
        left.push(told.unwrap_or_else(|| part.clone()));
    }
    left.retain(|part| !part.is_empty());
    denied.then(|| left.join(", "))
}

/// The words of a part without those that change nothing.
fn without_fillers(part: &str) -> String {
    words(part).filter(|word| !FILLERS.has(word)).collect::<Vec<_>>().join(" ")
}

/// What a part tells behind a no to dying, which may be nothing; none where it says none, or goes on with it: "to die alone".
fn behind_not_dying(part: &str) -> Option<String> {
    let said = without_fillers(part);
    let rest = NOT_DYING.all().filter_map(|no| said.strip_prefix(no)).min_by_key(|rest| rest.len())?;
    let tells_on = || rest.strip_prefix(' ').and_then(|rest| rest.split(' ').next()).is_some_and(|first| TELLS_ON.has(first));
    (rest.is_empty() || tells_on()).then(|| rest.trim().to_owned())
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
            ("no i dont want to die im just so tired", Some("im so tired")),
            ("no honestly I don't want to die I'm so tired", Some("im so tired")),
            ("no i really don't want to die, I'm just really tired", Some("im really tired")),
            ("no i dont want to die i want to kill him", Some("i want to kill him")),
            ("no i dont want to die alone", None),
            ("no, i dont want to die like this", None),
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
