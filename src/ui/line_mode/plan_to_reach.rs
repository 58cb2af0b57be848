//! A plan to ring a line or to write to one, and nothing else: "thanks, I'll ring them now".

use crate::base::vocabulary::Vocabulary;

/// What somebody will do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PlanToReach {
    /// Ring.
    Ring,
    /// Write.
    Write,
}

/// What is said before "I'll ring".
#[rustfmt::skip]
const BEFORE: Vocabulary = Vocabulary::new(
    &[
        "thanks", "thank", "you", "ok", "okay", "right", "alright", "yes", "yeah", "aye", "cheers", "good", "great", "so",
        "and",
        "well", "then", "think", "i", "oh", "fine", "maybe", "grand",
    ],
    &[
        "gracias", "muchas", "vale", "bueno", "ok", "si", "bien", "de", "acuerdo", "entonces", "pues", "y", "ahora", "ya",
        "yo", "creo", "que",
    ],
);
#[rustfmt::skip]
const I_WILL: Vocabulary = Vocabulary::new(
    &[
        "ill", "i will", "im going to", "i am going to", "im gonna", "going to", "gonna", "i shall", "im about to", "let me",
        "will",
    ],
    &["voy a", "les", "los", "las", "la", "lo"],
);
const BETWEEN: Vocabulary = Vocabulary::new(&["just", "go", "and", "now", "try", "to", "and"], &["a", "ya", "ahora"]);
/// The second stand alone in Spanish: "les llamo".
const RINGS: Vocabulary = Vocabulary::new(
    &["ring", "call", "phone", "contact", "dial", "speak", "talk"],
    &["llamar", "llamarlos", "llamarles", "llamare", "llamo", "contactar", "marcar"],
);
const WRITES: Vocabulary = Vocabulary::new(
    &["text", "message", "write", "chat"],
    &["escribir", "escribirles", "escribire", "escribo", "chatear", "mandarles"],
);
/// All that may stand behind it.
#[rustfmt::skip]
pub(crate) const BEHIND: Vocabulary = Vocabulary::new(
    &[
        "to", "with", "them", "it", "that", "one", "the", "a", "number", "line", "helpline", "now", "then", "today",
        "tonight", "first",
        "someone", "somebody", "doctor", "gp", "nurse", "thanks", "thank", "you", "ok", "straight", "away", "right", "please",
        "on",
        "and", "so", "up", "in",
    ],
    &[
        "a", "ellos", "les", "los", "el", "la", "una", "uno", "linea", "numero", "ahora", "ya", "mismo", "hoy", "alguien",
        "medico",
        "medica", "gracias", "primero", "de", "un", "mensaje", "ese", "esa", "con", "entonces", "pues", "vale",
    ],
);

/// The plan that words tell of; none where they tell anything else. `named`: whether a word is one of the name of a line.
pub(crate) fn plan_to_reach(words: &[String], named: &impl Fn(&str) -> bool) -> Option<PlanToReach> {
    BEFORE.rests(words).find_map(|rest| will(rest, named))
}

/// What words say that tell of a plan to ring or write, and of nothing else.
fn will(words: &[String], named: &impl Fn(&str) -> bool) -> Option<PlanToReach> {
    let whole = || words.first().filter(|first| ["llamare", "escribire"].contains(&first.as_str())).map(|_| 0);
    let from = I_WILL.lengths(words).max().or_else(whole)?;
    let verb = from + words[from..].iter().take_while(|word| BETWEEN.has(word)).count();
    let (does, rest) = words[verb..].split_first()?;
    let behind = |word: &String| BEHIND.has(word) || named(word) || word.chars().all(|c| c.is_ascii_digit());
    let does = if WRITES.has(does) { PlanToReach::Write } else { RINGS.has(does).then_some(PlanToReach::Ring)? };
    rest.iter().all(behind).then_some(does)
}
