//! A fear that a line says no to: "it doesn't frighten me" and "I'm not afraid of him" tell of nobody who does harm, whoever is
//! named beside them. Only a few whole forms say so, each with a clause of its own; any other word there, and a line that doubts
//! it or takes it back, leaves it a fear: "I've never been more scared of him", "it's hard not to be afraid".

use std::borrow::Cow;

use crate::base::phrases::{Language, language};
use crate::base::text::folded_words;
use crate::base::vocabulary::Vocabulary;
use crate::call::pencil::is_alike_in_english;
use crate::ui::line_mode::harm_roles::somebody::is_somebody;
use crate::ui::line_mode::harm_roles::spanish;

/// Words of fear, in English in any of their forms.
#[rustfmt::skip]
const FEAR: &[&str] = &[
    "scare", "frighten", "terrify", "terrifies", "terrified", "scary", "afraid", "fear", "fearful", "petrified", "petrifies",
    "petrify", "horrify", "horrified", "horrifies", "terror", "dread", "panic", "panicking", "panicked", "intimidate",
];
/// The same in Spanish, by how they begin.
#[rustfmt::skip]
const FEAR_IN_SPANISH: Vocabulary = Vocabulary::new(
    &[],
    &["miedo", "temor", "panico", "terror", "asust", "aterr", "atemoriz", "espant", "temo", "pavor", "horror"],
);

/// Those that can be said no to as a whole: who isn't terrified may still be afraid.
const FRIGHTENS: [&str; 2] = ["scare", "frighten"];
const AFRAID: [&str; 3] = ["afraid", "scared", "frightened"];
const FEAR_DENIED_IN_SPANISH: [&str; 2] = ["miedo", "temor"];
const FRIGHTENS_IN_SPANISH: [&str; 3] = ["asust", "espant", "atemoriz"];

/// What may stand before such a form in its clause, besides people.
#[rustfmt::skip]
const BEFORE: Vocabulary = Vocabulary::new(
    &[
        "i", "im", "am", "he", "hes", "she", "shes", "it", "its", "they", "theyre", "that", "thats", "this", "is",
        "are", "has", "have", "my", "our", "the", "his", "her", "late", "ex", "who", "which", "and", "but", "because", "honestly",
        "actually", "voice", "voices",
    ],
    &[
        "yo", "ya", "el", "ella", "ellos", "ellas", "eso", "esto", "mi", "mis", "su", "la", "los", "las", "a", "y", "pero",
        "porque", "que", "voz", "voces",
    ],
);
/// Who or what a clause is said of, where a "no" stands before it.
const SUBJECTS: Vocabulary = Vocabulary::new(
    &["i", "im", "he", "hes", "she", "shes", "it", "its", "they", "theyre", "that", "thats"],
    &["yo", "ya", "el", "ella", "eso", "esto"],
);
/// A clause that begins so asks.
const ASKS: [&str; 5] = ["am", "is", "are", "has", "have"];

/// What may stand behind it, besides people, up to what begins another clause.
#[rustfmt::skip]
const BEHIND: Vocabulary = Vocabulary::new(
    &["of", "him", "her", "them", "it", "that", "my", "our", "his", "the", "late", "ex", "at", "all", "anymore", "any", "longer", "more"],
    &["a", "al", "de", "del", "mi", "mis", "el", "ella", "ellos", "ellas", "eso", "esto", "nada", "para", "ya", "la", "los", "las"],
);
#[rustfmt::skip]
const BEGINS_ANOTHER: Vocabulary = Vocabulary::new(
    &["he", "hes", "she", "shes", "they", "theyre", "or", "nor"],
    &["es", "era", "esta", "murio", "fallecio", "o", "ni"],
);
/// What begins a clause without a comma.
const JOINTS: Vocabulary = Vocabulary::new(&["and", "but", "because"], &["y", "pero", "porque"]);

/// Words anywhere in a line that leave a fear standing: "I wish I wasn't", "I can't remember a time", "I used to".
#[rustfmt::skip]
const DOUBTS: Vocabulary = Vocabulary::new(
    &[
        "be", "being", "without", "wish", "wished", "wishing", "hope", "hoping", "hard", "harder", "difficult", "impossible", "try",
        "tries", "tried", "trying", "remember", "recall", "time", "times", "used", "if", "unless", "until", "till", "except", "when",
        "whenever", "while", "pretend", "pretends", "pretending", "say", "says", "saying", "said", "tell", "tells", "telling",
        "told", "act", "acting", "yet", "only", "sometimes", "often", "usually", "mostly", "enough", "almost", "nearly", "could",
        "would", "should", "before", "joking", "kidding", "lie", "lying",
    ],
    &[
        "sin", "ojala", "quisiera", "quiero", "dificil", "imposible", "intento", "trato", "finjo", "recuerdo", "acuerdo", "vez",
        "veces", "tiempo", "cuando", "hasta", "menos", "salvo", "excepto", "mas", "antes", "digo", "dice", "dije", "solo", "casi",
        "todavia", "mentira", "broma", "ser", "estar",
    ],
);
/// Words behind it that take it back: "but he frightens me", "she does".
const TAKES_BACK: Vocabulary =
    Vocabulary::new(&["but", "though", "although", "however", "does", "do"], &["pero", "aunque", "si", "sino", "aun"]);

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
    matches!(without_denied_fear(line), Cow::Owned(_))
}

/// Whether a line has a word of fear that it doesn't say no to.
pub(crate) fn tells_fear(line: &str) -> bool {
    without_denied_fear(line).split_whitespace().any(|word| is_fear(&plain(word)))
}

/// A line without the fears that it says no to; as it is where it leaves any fear standing.
pub(crate) fn without_denied_fear(line: &str) -> Cow<'_, str> {
    let typed: Vec<&str> = line.split_whitespace().collect();
    let words: Vec<String> = typed.iter().map(|word| plain(word)).collect();
    if !words.iter().any(|word| is_fear(word)) || !denies_each(&typed, &words) {
        return Cow::Borrowed(line);
    }
    let kept = typed.iter().zip(&words).filter(|(_, word)| !is_fear(word));
    Cow::Owned(kept.map(|(typed, _)| *typed).collect::<Vec<_>>().join(" "))
}

/// A spaced line without what it says of somebody who has died, where `line`, as it was heard, says no to a fear.
pub(crate) fn at_peace(line: &str, spaced: String) -> String {
    if denies_fear(line) { AT_PEACE.all().fold(spaced, |said, peace| said.replace(peace, " ")) } else { spaced }
}

/// Whether each clause of a line with a word of fear says no to it as a whole, and nothing else in the line doubts that.
fn denies_each(typed: &[&str], words: &[String]) -> bool {
    // "Any more" is "any longer".
    let more = |at: usize| words[at] == "more" && (at == 0 || words[at - 1] != "any");
    if (0..words.len()).any(|at| DOUBTS.has(&words[at]) || more(at)) {
        return false;
    }
    let mut begins = 0;
    let mut denied = false;
    for at in 0..words.len() {
        let ends = typed[at].ends_with([',', ';', '.', ':', '!', '?']) || words.get(at + 1).is_none_or(|next| JOINTS.has(next));
        if !ends {
            continue;
        }
        let clause = &words[begins..=at];
        // A joint that begins a clause may take back what stands before it.
        if denied && clause.iter().any(|word| TAKES_BACK.has(word)) {
            return false;
        }
        if clause.iter().any(|word| is_fear(word)) {
            if !is_denial(clause) {
                return false;
            }
            denied = true;
        }
        begins = at + 1;
    }
    denied
}

/// Whether a clause is one of the whole forms, with nothing around it that says more.
fn is_denial(clause: &[String]) -> bool {
    let Some((at, length)) = (0..clause.len()).find_map(|at| form(&clause[at..]).map(|length| (at, length))) else {
        return false;
    };
    let person = |word: &str| is_somebody(word) || spanish::is_somebody(word);
    let mut before = &clause[..at];
    // "No, it doesn't", but not "no man isn't".
    if let Some((_, said_of)) = before.split_first().filter(|(no, _)| *no == "no") {
        if said_of.first().is_some_and(|first| !SUBJECTS.has(first)) {
            return false;
        }
        before = said_of;
    }
    let asks = before.first().is_some_and(|first| ASKS.contains(&first.as_str()));
    let mut behind = clause[at + length..].iter();
    let tail_fits = behind.by_ref().take_while(|word| !BEGINS_ANOTHER.has(word)).all(|word| BEHIND.has(word) || person(word));
    !asks && before.iter().all(|word| BEFORE.has(word) || person(word)) && tail_fits && !behind.any(|word| is_fear(word))
}

/// How many words a form takes that says no to a fear, where these begin with one.
fn form(words: &[String]) -> Option<usize> {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    if language() == Language::Spanish
        && let Some(length) = form_in_spanish(&words)
    {
        return Some(length);
    }
    let frightens = |word: &&str| FRIGHTENS.iter().any(|verb| is_alike_in_english(verb, word));
    let afraid = |word: &&str| AFRAID.contains(word);
    match words.as_slice() {
        ["not", rest @ ..] if rest.first().is_some_and(afraid) => Some(1 + in_a_row(rest, afraid)),
        ["no", "longer", rest @ ..] if rest.first().is_some_and(afraid) => Some(2 + in_a_row(rest, afraid)),
        ["does" | "do" | "did", "not", rest @ ..] => done_to_me(rest, frightens).map(|length| length + 2),
        ["doesnt" | "dont" | "didnt" | "never", rest @ ..] => done_to_me(rest, frightens).map(|length| length + 1),
        _ => None,
    }
}

/// "Scare me", "scare or frighten me", "scare me or frighten me".
fn done_to_me(words: &[&str], frightens: impl Fn(&&str) -> bool + Copy) -> Option<usize> {
    words.first().filter(|word| frightens(word))?;
    let verbs = in_a_row(words, frightens);
    let me = |word: &&str| ["me", "us"].contains(word);
    words.get(verbs).filter(|word| me(word))?;
    let length = verbs + 1;
    match words.get(length..).unwrap_or_default() {
        ["or" | "nor", verb, whom, ..] if frightens(verb) && me(whom) => Some(length + 3),
        _ => Some(length),
    }
}

/// The words up to the last of those with "or" between them: "scared or frightened".
fn in_a_row(words: &[&str], is: impl Fn(&&str) -> bool) -> usize {
    let mut length = 1;
    while let ["or" | "nor", next, ..] = words.get(length..).unwrap_or_default()
        && is(next)
    {
        length += 2;
    }
    length
}

/// "No me da miedo", "no me asusta", "no le tengo miedo".
fn form_in_spanish(words: &[&str]) -> Option<usize> {
    let ["no" | "ni" | "nunca" | "jamas", rest @ ..] = words else { return None };
    let fear = |words: &[&str]| match words {
        ["ningun", fear, ..] if FEAR_DENIED_IN_SPANISH.contains(fear) => Some(2),
        [fear, ..] if FEAR_DENIED_IN_SPANISH.contains(fear) => Some(1),
        _ => None,
    };
    match rest {
        ["me" | "nos", "da" | "dan" | "dio" | "dieron", rest @ ..] => fear(rest).map(|length| length + 3),
        ["me" | "nos", verb, ..] if FRIGHTENS_IN_SPANISH.iter().any(|begins| verb.starts_with(begins)) => Some(3),
        ["le" | "les", "tengo", rest @ ..] => fear(rest).map(|length| length + 3),
        ["tengo", rest @ ..] => fear(rest).map(|length| length + 2),
        _ => None,
    }
}

/// Whether a word, as it is compared, is one of fear.
fn is_fear(word: &str) -> bool {
    FEAR.iter().any(|fear| is_alike_in_english(fear, word)) || FEAR_IN_SPANISH.all().any(|begins| word.starts_with(begins))
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
    use crate::ui::line_mode::harm_roles::role::HarmRole;

    #[test]
    fn a_fear_is_denied_where_nothing_else_is() {
        for line in [
            "It was my husband, it doesn't frighten me",
            "he never scared me",
            "it does not scare or frighten me",
            "it doesn't scare me or frighten me",
            "No, I'm not afraid of him",
            "no it doesn't frighten me",
            "I'm not scared of him any more",
            "I'm no longer afraid, he is dead",
            "it was my mother and she never frightened me",
        ] {
            assert!(denies_fear(&heard(line)) && !tells_fear(&heard(line)), "{line}");
        }
        within(Language::Spanish, || {
            for line in ["No me da miedo, es mi marido", "no le tengo miedo a mi pareja", "mi madre no me asusta"] {
                assert!(denies_fear(&heard(line)), "{line}");
            }
        });
    }

    #[test]
    fn a_fear_that_is_told_with_a_not_stays_a_fear() {
        for line in [
            "I've never been more scared of him",
            "It's hard not to be afraid of my husband",
            "I try not to be scared of him",
            "I wish I wasn't scared of him",
            "I can't remember a time I wasn't afraid of him",
            "I can't remember not being scared of him",
            "I can't go home without being scared of him",
            "I used to be not scared of him",
            "I'm never not scared of him",
            "there isn't a day I'm not afraid of him",
            "I don't think I'm not afraid of him",
            "I'm not afraid of him when he's asleep",
            "I'm not scared of him, I'm terrified of him",
            "I'm not scared of him, if he hasn't been drinking I'm fine",
            "I'm not only scared of him",
            "I'm not really scared of him",
            "I'm not afraid of him but he frightens me",
            "I'm not safe, scared of him",
        ] {
            assert!(!denies_fear(&heard(line)) && tells_fear(&heard(line)), "{line}");
            assert_eq!(HarmRole::read(&heard(line)), Some(HarmRole::Suffers), "{line}");
        }
        for line in ["he doesn't scare me like he used to", "he never scared me this much", "she doesn't frighten me, he does"] {
            assert!(!denies_fear(&heard(line)) && tells_fear(&heard(line)), "{line}");
        }
        within(Language::Spanish, || {
            for line in ["no puedo, me da miedo", "no me da miedo me da pánico", "no me da miedo si no bebe"] {
                assert!(!denies_fear(&heard(line)) && tells_fear(&heard(line)), "{line}");
            }
            for line in [
                "no le tengo miedo le tengo pánico",
                "no puedo volver a casa sin miedo a mi marido",
                "no recuerdo no tener miedo de mi marido",
            ] {
                assert!(!denies_fear(&heard(line)), "{line}");
                assert_eq!(HarmRole::read(&heard(line)), Some(HarmRole::Suffers), "{line}");
            }
        });
    }
}
