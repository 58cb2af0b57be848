//! A fear that a line says no to: "it doesn't frighten me" and "I'm not afraid of him" tell of nobody who does harm, whoever is
//! named beside them. What is denied by half, such as "not really scared", stays a fear.

use std::borrow::Cow;

use crate::base::text::folded_words;
use crate::base::vocabulary::Vocabulary;
use crate::call::pencil::is_alike_in_english;

/// Words of fear, in English in any of their forms.
const FEAR: &[&str] = &["scare", "frighten", "terrify", "terrifies", "terrified", "scary", "afraid", "fear", "fearful"];
/// The same in Spanish, by how they begin.
const FEAR_IN_SPANISH: Vocabulary =
    Vocabulary::new(&[], &["miedo", "temor", "panico", "terror", "asust", "aterr", "atemoriz", "espant", "temo"]);

/// What denies a fear behind it.
const DENIES: Vocabulary = Vocabulary::new(
    &["not", "never", "dont", "doesnt", "didnt", "isnt", "arent", "wasnt", "werent", "aint", "without"],
    &["no", "nunca", "jamas", "tampoco", "sin", "ni"],
);

/// What may stand between them. "Really", "so" and "too" aren't among them: they deny it by half.
#[rustfmt::skip]
const BETWEEN: Vocabulary = Vocabulary::new(
    &[
        "feel", "feeling", "feels", "been", "be", "being", "at", "all", "one", "bit", "a", "the", "in", "any", "longer", "more",
        "even", "ever", "actually", "least", "think", "it", "this", "or", "of", "to", "find",
    ],
    &[
        "me", "le", "les", "lo", "la", "da", "dan", "dio", "daba", "dado", "ha", "tengo", "tenia", "tuve", "tenido", "he", "siento",
        "hace", "nada", "de", "ningun", "ninguna", "es", "estoy", "ni",
    ],
);

/// Words behind a "no" that make it deny a fear: "no longer scared", but not "no, scared".
const BEHIND_NO: [&str; 3] = ["longer", "more", "fear"];

/// What says of somebody else that they have died. "Dead" alone is about dying.
#[rustfmt::skip]
const AT_PEACE: Vocabulary = Vocabulary::new(
    &[
        " he is dead ", " hes dead ", " she is dead ", " shes dead ", " they are dead ", " theyre dead ", " husband is dead ",
        " wife is dead ", " mother is dead ", " mum is dead ", " mom is dead ", " father is dead ", " dad is dead ",
    ],
    &[" esta muerto ", " esta muerta ", " estan muertos "],
);

/// Whether a line says no to a fear, and tells of none besides.
pub(crate) fn denies_fear(line: &str) -> bool {
    matches!(without_denied_fear(line), Cow::Owned(rest) if !rest.split_whitespace().any(is_fear))
}

/// Whether a line has a word of fear that it doesn't say no to.
pub(crate) fn tells_fear(line: &str) -> bool {
    without_denied_fear(line).split_whitespace().any(is_fear)
}

/// A line without the fears that it says no to.
pub(crate) fn without_denied_fear(line: &str) -> Cow<'_, str> {
    let words: Vec<&str> = line.split_whitespace().collect();
    let denied: Vec<bool> = (0..words.len()).map(|at| is_fear(words[at]) && is_denied(&words, at)).collect();
    if !denied.contains(&true) {
        return Cow::Borrowed(line);
    }
    Cow::Owned(words.iter().zip(denied).filter(|(_, denied)| !denied).map(|(word, _)| *word).collect::<Vec<_>>().join(" "))
}

/// A spaced line without what it says of somebody who has died, where `line`, as it was heard, says no to a fear.
pub(crate) fn at_peace(line: &str, spaced: String) -> String {
    if denies_fear(line) { AT_PEACE.all().fold(spaced, |said, peace| said.replace(peace, " ")) } else { spaced }
}

/// Whether the fear at a place is denied by what stands before it in the same clause.
fn is_denied(words: &[&str], at: usize) -> bool {
    for i in (0..at).rev() {
        if words[i].ends_with([',', ';', '.']) {
            return false;
        }
        let word = plain(words[i]);
        if word == "no" && !DENIES.has("no") {
            return words.get(i + 1).is_some_and(|next| BEHIND_NO.contains(&plain(next).as_str()));
        }
        if DENIES.has(&word) {
            return true;
        }
        // "Doesn't scare me or frighten me".
        let me = word == "me" && i > 0 && is_fear(words[i - 1]);
        if !me && !BETWEEN.has(&word) && !is_fear(words[i]) {
            return false;
        }
    }
    false
}

fn is_fear(word: &str) -> bool {
    let word = plain(word);
    FEAR.iter().any(|fear| is_alike_in_english(fear, &word)) || FEAR_IN_SPANISH.all().any(|begins| word.starts_with(begins))
}

/// A word as it is compared.
fn plain(word: &str) -> String {
    folded_words(word).concat()
}

#[cfg(test)]
mod tests {
    use crate::base::hearing::heard;
    use crate::base::phrases::{Language, within};
    use crate::ui::line_mode::harm_roles::no_fear::{denies_fear, tells_fear};

    #[test]
    fn a_fear_is_denied_where_nothing_else_is() {
        for line in ["It was my husband, it doesn't frighten me", "he never scared me", "it does not scare or frighten me"] {
            assert!(denies_fear(&heard(line)), "{line}");
        }
        for line in ["I'm not safe, scared of him", "I'm not really scared of him", "I'm not afraid of him but he frightens me"] {
            assert!(!denies_fear(&heard(line)) && tells_fear(&heard(line)), "{line}");
        }
        within(Language::Spanish, || {
            assert!(denies_fear(&heard("No me da miedo, es mi marido")) && !denies_fear(&heard("no puedo, me da miedo")));
        });
    }
}
