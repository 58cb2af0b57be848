//! Whoever isn't safe with somebody, or at home: "I don't feel safe with him".

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

/// What stands before whom it is with.
const WITH: Vocabulary = Vocabulary::new(&["with", "around", "near", "beside", "from"], &["con", "junto", "cerca", "lado"]);
/// Whom it may be with, besides those who are named.
const THEM: Vocabulary = Vocabulary::new(&["him", "her", "them"], &["ella", "ellos", "ellas"]);
/// Words between.
const BETWEEN: Vocabulary =
    Vocabulary::new(&["my", "our", "his", "the", "own"], &["mi", "mis", "a", "al", "de", "del", "la", "los", "las", "su"]);

/// Whether the words of a line say so; `is_somebody`: whether a word names a person.
pub(crate) fn is_not_safe_with_somebody(words: &[String], is_somebody: impl Fn(&str) -> bool) -> bool {
    words.iter().enumerate().any(|(at, word)| {
        let denied = SAFE.has(word) && words[..at].iter().rev().take(REACH).any(|before| DENIES.has(before));
        (denied || UNSAFE.has(word)) && (is_with_somebody(&words[at + 1..], &is_somebody) || is_at_home(&words[at + 1..]))
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
