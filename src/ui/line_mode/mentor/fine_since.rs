//! What somebody says of how they have been since something long ago: "I've been fine since" tells of nothing that goes on.

use crate::base::text::spaced_clauses;
use crate::base::vocabulary::Vocabulary;

/// Words of somebody who is well.
#[rustfmt::skip]
const WELL: Vocabulary = Vocabulary::new(
    &[
        "fine", "grand", "ok", "okay", "alright", "good", "well", "better", "safe", "happy", "stable", "clean", "great", "sound",
    ],
    &["bien", "mejor", "tranquila", "tranquilo", "estable", "feliz", "superado", "genial"],
);
/// What turns them: "I haven't been right since", "and these as well today".
#[rustfmt::skip]
const NOT: Vocabulary = Vocabulary::new(
    &[
        "not", "never", "no", "isnt", "wasnt", "havent", "hasnt", "dont", "didnt", "arent", "hardly", "cant", "cannot", "barely",
        "nor", "wouldnt", "wont", "if", "until", "till", "as",
    ],
    &["no", "nunca", "ni", "tampoco", "apenas", "si", "hasta"],
);
/// What may stand behind them where they say that somebody is well: no "better off" and no "fine with".
#[rustfmt::skip]
const BEHIND: Vocabulary = Vocabulary::new(
    &["since", "now", "today", "ever", "and", "but", "again", "these", "nowadays", "me", "us", "thanks", "thank", "really", "then"],
    &["desde", "ahora", "hoy", "y", "pero", "gracias", "ya"],
);
/// Words that elsewhere say that something goes on.
const TIME: Vocabulary = Vocabulary::new(&["since", "now", "today"], &["desde", "ahora", "hoy"]);
/// What stands before "now" where that belongs to the time: "ten years ago now".
const AGO: Vocabulary = Vocabulary::new(&["ago", "back"], &["atras"]);
/// What may go on with more than that: "fine since I met her".
const SINCE: Vocabulary = Vocabulary::new(&["since"], &["desde"]);
const ALL_RIGHT: &str = " all right ";
/// How near they stand.
const NEAR: usize = 4;

/// What says that nothing like it has been since.
#[rustfmt::skip]
const NOTHING_SINCE: Vocabulary = Vocabulary::new(
    &[
        "nothing since", "never since", "not since", "none since", "nothing like it since", "nothing like that since",
        "havent since", "hasnt since", "havent done it since", "hasnt done it since", "havent tried since", "hasnt tried since",
        "not done it since", "nothing else since", "never again", "not again", "never did it again", "never tried again",
        "never tried it again", "havent done it again", "hasnt done it again", "havent tried again", "havent tried it again",
    ],
    &[
        "nada desde entonces", "nunca desde entonces", "nunca mas", "no he vuelto a hacerlo", "no lo he vuelto a hacer",
        "ninguna vez mas", "no ha vuelto a hacerlo", "no lo ha vuelto a hacer",
    ],
);

/// A line without what says so, its words with one space around each.
pub(super) fn without_being_well(typed: &str) -> String {
    let mut out = String::from(" ");
    for clause in spaced_clauses(typed) {
        let clause = clause.replace(ALL_RIGHT, " alright ");
        let clause = NOTHING_SINCE.all().fold(clause, |clause, said| clause.replace(&format!(" {said} "), " "));
        let words: Vec<&str> = clause.split_whitespace().collect();
        let before = |at: usize| &words[at.saturating_sub(NEAR)..at];
        let is_well = |at: usize| {
            WELL.has(words[at])
                && !before(at).iter().any(|word| NOT.has(word))
                && words.get(at + 1).is_none_or(|next| BEHIND.has(next))
        };
        let well: Vec<usize> = (0..words.len()).filter(|at| is_well(*at)).collect();
        let is_end = |at: usize| words.get(at + 1).is_none_or(|next| BEHIND.has(next));
        let told = |at: usize| {
            let near = well.iter().any(|w| w.abs_diff(at) <= NEAR) && !before(at).last().is_some_and(|word| NOT.has(word));
            let of_time = at + 1 == words.len() && before(at).last().is_some_and(|word| AGO.has(word));
            TIME.has(words[at]) && (of_time || near && (is_end(at) || well.iter().any(|w| *w > at) || SINCE.has(words[at])))
        };
        for (at, word) in words.iter().enumerate() {
            if !told(at) {
                out.push_str(word);
                out.push(' ');
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::without_being_well;
    use crate::base::phrases::{Language, within};
    use crate::ui::line_mode::danger_words::goes_on;

    #[test]
    fn being_well_since_tells_of_nothing_that_goes_on() {
        let ends = |typed: &str| !goes_on(&without_being_well(typed));
        for typed in [
            "I took a load of tablets five years ago, but I've been fine since",
            "five years ago, I've been grand ever since",
            "in 2021, I'm fine now",
            "years ago, fine since",
            "ten years ago now, and I'm all right now",
            "years ago and nothing since",
            "years ago, since then I've been well",
            "as a teenager, never did it again",
        ] {
            assert!(ends(typed), "{typed}");
        }
        for typed in [
            "years ago, I haven't been right since",
            "years ago, and I'd be better off dead now",
            "years ago, and now I've taken more",
            "years ago, fine until now",
            "years ago, I haven't stopped since",
            "years ago, fine since, and today I cut again",
            "fine, but I took tablets today",
            "I'm fine now that I took them",
            "years ago I was fine and today I took more",
            "years ago, and I'd do it right now",
            "years ago, and some tablets as well today",
        ] {
            assert!(!ends(typed), "{typed}");
        }
        within(Language::Spanish, || {
            assert!(ends("hace cinco años, he estado bien desde entonces") && ends("en 2021, ahora estoy bien"));
            assert!(!ends("hace años, y no estoy bien desde entonces") && !ends("ahora quiero morirme"));
        });
    }
}
