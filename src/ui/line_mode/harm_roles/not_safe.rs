//! Whoever isn't safe with somebody, or at home: "I don't feel safe with him".

use crate::base::plain_reply::{PlainReply, plain_reply};
use crate::base::text::folded_words;
use crate::base::vocabulary::Vocabulary;

/// That somebody is safe, where it is denied; in Spanish "segura" is sure, too, so that with whom is what tells.
const SAFE: Vocabulary = Vocabulary::new(&["safe"], &["segura", "seguro", "salvo", "tranquila", "tranquilo"]);
const UNSAFE: Vocabulary = Vocabulary::new(&["unsafe"], &["insegura", "inseguro"]);

/// What denies it, and how far before it.
const DENIES: Vocabulary = Vocabulary::new(
    &["not", "dont", "never", "isnt", "didnt", "cant", "no", "wasnt", "hardly"],
    &["no", "nunca", "jamas", "tampoco"],
);
const REACH: usize = 4;
/// What ends a clause.
const ENDS: [char; 6] = [',', ';', ':', '.', '!', '?'];

/// What stands before whom it is with.
const WITH: Vocabulary = Vocabulary::new(&["with", "around", "near", "beside", "from"], &["con", "junto", "cerca", "lado"]);
/// Whom it may be with, besides those who are named.
const THEM: Vocabulary = Vocabulary::new(&["him", "her", "them"], &["ella", "ellos", "ellas"]);
/// Words between.
const BETWEEN: Vocabulary =
    Vocabulary::new(&["my", "our", "his", "the", "own"], &["mi", "mis", "a", "al", "de", "del", "la", "los", "las", "su"]);

/// Who is safe, behind a "no" that only answers: "no I feel safe". A Spanish "no estoy" denies it.
const SUBJECTS: Vocabulary = Vocabulary::new(
    &["i", "im", "ive", "id", "we", "were", "it", "its", "that", "thats", "he", "hes", "she", "shes", "they", "theyre"],
    &["yo", "si"],
);

/// Whether a line says so; `is_somebody`: whether a word names a person.
pub(crate) fn is_not_safe_with_somebody(line: &str, is_somebody: impl Fn(&str) -> bool) -> bool {
    // Each word, and whether its clause is a reply that says no to a question: "no, I'm safe", "not really, I feel safe".
    let words: Vec<(String, bool)> = line
        .split_inclusive(ENDS)
        .flat_map(|clause| {
            let answers = matches!(plain_reply(clause.trim_end_matches(ENDS)), Some(PlainReply::No | PlainReply::LeansNo));
            folded_words(clause).into_iter().map(move |word| (word, answers))
        })
        .collect();
    let plain: Vec<String> = words.iter().map(|(word, _)| word.clone()).collect();
    let denies = |at: usize| {
        let next = plain.get(at + 1);
        let only_answers = words[at].1 || plain[at] == "no" && next.is_some_and(|next| SUBJECTS.has(next));
        DENIES.has(&plain[at]) && !only_answers
    };
    (0..plain.len()).any(|at| {
        let denied = SAFE.has(&plain[at]) && (at.saturating_sub(REACH)..at).any(denies);
        (denied || UNSAFE.has(&plain[at])) && (is_with_somebody(&plain[at + 1..], &is_somebody) || is_at_home(&plain[at + 1..]))
    })
}

fn is_with_somebody(behind: &[String], is_somebody: impl Fn(&str) -> bool) -> bool {
    let Some((with, whom)) = behind.split_first() else { return false };
    let mut whom = whom.iter().skip_while(|word| BETWEEN.has(word));
    let Some(who) = whom.next().filter(|_| WITH.has(with)) else { return false };
    let next = whom.next();
    // The Spanish "él" has lost its accent: at the end it is no article.
    let him = who == "el" && next.is_none_or(|next| is_somebody(next));
    THEM.has(who) || him || is_somebody(who)
}

fn is_at_home(behind: &[String]) -> bool {
    let words: Vec<&str> = behind.iter().map(String::as_str).filter(|word| !BETWEEN.has(word)).take(2).collect();
    matches!(words.as_slice(), ["at" | "in", "home" | "house"] | ["en", "casa" | "hogar"])
}

#[cfg(test)]
mod tests {
    use crate::base::hearing::heard;
    use crate::base::phrases::{Language, within};
    use crate::ui::line_mode::harm_roles::role::HarmRole;

    #[test]
    fn a_no_that_only_answers_denies_no_safety() {
        let role = |line: &str| HarmRole::read(&heard(line));
        for line in [
            "No, I'm safe with my husband",
            "no, I feel safe at home",
            "no I feel safe at home",
            "not really, I feel safe with him",
            "I feel safe with my husband",
        ] {
            assert_eq!(role(line), None, "{line}");
        }
        for line in [
            "no, I'm not safe with my husband",
            "no I don't feel safe at home",
            "I don't feel, well, safe with him",
            "no woman is safe with him",
            "no, I feel unsafe at home",
        ] {
            assert_eq!(role(line), Some(HarmRole::Suffers), "{line}");
        }
        within(Language::Spanish, || {
            for line in ["no, estoy segura con mi marido", "No, me siento segura en casa", "no, sí estoy segura con él"] {
                assert_eq!(role(line), None, "{line}");
            }
            for line in ["no me siento segura con mi marido", "no estoy segura con mi marido", "no, no me siento segura en casa"]
            {
                assert_eq!(role(line), Some(HarmRole::Suffers), "{line}");
            }
        });
    }
}
