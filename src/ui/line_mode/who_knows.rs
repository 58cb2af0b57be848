//! Questions about who will know of what is typed: "will my dad know?". Each of their words is one that such a question has.

use crate::base::phrases::{Language, language};
use crate::base::text::{folded_words, in_spaces, words};
use crate::base::vocabulary::Vocabulary;
use crate::ui::line_mode::keeping::asks_to_keep;
use crate::ui::line_mode::people::SOMEONE;

/// What begins such a question. In Spanish a sentence that begins otherwise asks only with its question mark.
const BEGINS: Vocabulary = Vocabulary::new(
    &["will", "can", "could", "would", "do", "does", "did", "is", "are", "who", "have", "has"],
    &["se", "puede", "pueden", "podria", "va", "van", "quien", "quienes", "vas"],
);

/// What may stand before all of it: "pls dont tell", "you wont tell anyone".
const BEFORE: Vocabulary = Vocabulary::new(
    &["pls", "plz", "please", "but", "so", "ok", "wait", "promise", "and", "you"],
    &["por", "favor", "porfa", "pero", "oye", "y", "espera"],
);

/// What stands right behind some of those, or else they begin another sentence: "dont tell my mum", but "dont know what to do".
const BEHIND_DONT: Vocabulary = Vocabulary::new(&["tell", "show", "send", "share", "save", "you", "anyone"], &[]);
const BEHIND_LE: Vocabulary = Vocabulary::new(&[], &["vas", "van", "va", "diras", "dices", "dira"]);
/// What a Spanish line asks for that begins with "no": "no se lo digas a mi mamá", but "no sé qué decir".
const NOT_TO: Vocabulary = Vocabulary::new(&[], &["digas", "digan", "cuentes", "cuenten", "guardes", "guarden"]);

/// Whether a line begins as such a question does.
fn begins(first: &str, rest: &[&str]) -> bool {
    match first {
        "dont" | "wont" => rest.first().is_some_and(|word| BEHIND_DONT.has(word)),
        "le" | "les" | "lo" => rest.first().is_some_and(|word| BEHIND_LE.has(word)),
        "no" => rest.iter().any(|word| NOT_TO.has(word)),
        first => BEGINS.has(first),
    }
}

/// Who may know.
#[rustfmt::skip]
const WHO: Vocabulary = Vocabulary::new(
    &[
        "my", "anyone", "anybody", "else", "other", "people", "you", "he", "she", "they", "the", "parents", "family", "police",
        "doctor",
        "gp", "boss", "school", "work", "teacher", "ex", "stepdad", "stepmum", "social", "services", "hospital", "mate", "mates",
        "nan", "gran", "mums", "dads", "carer", "landlord", "nurse", "therapist", "council", "government", "teachers", "we",
        "university", "uni", "college", "employer", "manager", "pastor", "church",
    ],
    &[
        "mi", "mis", "alguien", "alguno", "otra", "otras", "persona", "personas", "gente", "el", "ella", "ellos", "la", "los",
        "padres",
        "servicios", "sociales", "social", "trabajadora", "asistente", "colegio", "papas", "familia", "policia",
        "medico", "doctor", "doctora", "jefe", "jefa", "escuela", "universidad", "iglesia", "trabajo", "ex", "mas", "nadie",
    ],
);

/// What they would do with it.
#[rustfmt::skip]
const KNOWS: Vocabulary = Vocabulary::new(
    &[
        "know", "knows", "see", "sees", "read", "reads", "find", "found", "told", "tell", "look", "looks", "keep", "keeps",
        "kept", "save", "show", "shows", "shown", "seen", "reading", "telling", "report", "reported", "check", "checks",
        "saved", "saves", "store", "stored", "record", "recorded", "recording", "share", "shared", "send", "sent", "listen",
        "listening",
    ],
    &[
        "ver", "verlo", "verla", "ve", "ven", "vera", "veran", "saber", "saberlo", "sabe", "sabra", "sabran", "leer", "leerlo",
        "lee",
        "enterar", "enterarse", "entera", "enteran", "enterara", "guarda", "guardan", "guardado", "guardara", "graba", "grabando",
        "grabado", "registra", "envia", "envian", "manda", "comparte", "decir", "decirle", "decirselo", "dices", "diras", "digas",
        "contar", "contarle", "contarselo", "cuentas", "cuentes", "cuenten", "digan", "dira", "mostrar", "guardes", "guarden",
    ],
);

/// What else stands in it.
#[rustfmt::skip]
const BESIDE: Vocabulary = Vocabulary::new(
    &[
        "this", "that", "it", "out", "what", "i", "ive", "say", "said", "type", "typed", "write", "wrote", "my", "answers",
        "about", "me",
        "at", "be", "being", "get", "is", "are", "am", "do", "to", "anything", "any", "of", "here", "will", "on", "was", "im",
        "up", "later", "have", "has", "going", "if", "yes", "no", "not", "ever", "really", "even", "just", "all", "actually",
        "typing", "writing", "saying", "words", "chat", "him", "her", "them", "put", "go", "goes", "gets", "got",
    ],
    &[
        "se", "lo", "la", "a", "de", "esto", "eso", "algo", "que", "digo", "dije", "escribo", "escribi", "mis", "respuestas",
        "aqui", "me",
        "va", "van", "puede", "pueden", "podria", "con", "ha", "queda", "quedan", "sobre", "todo", "despues", "luego", "he",
        "dicho",
        "escrito", "y", "le", "les", "si", "no", "vas", "ir", "lo",
    ],
);

/// Whether a line, as its bare words, asks that. `doubtful`: it was typed as one asks.
pub(crate) fn asks_who_knows(bare: &str, doubtful: bool) -> bool {
    // "Can I save this?" is whoever wants to keep it.
    if asks_to_keep(bare) {
        return false;
    }
    let words: Vec<&str> = words(bare).collect();
    let all = words;
    let before = all.iter().take_while(|word| BEFORE.has(word)).count();
    let words = all.get(before..).unwrap_or_default();
    let Some((first, rest)) = words.split_first() else { return false };
    let person = |word: &str| WHO.has(word) || SOMEONE.has(word);
    let known = |word: &&str| person(word) || KNOWS.has(word) || BESIDE.has(word) || BEGINS.has(word);
    // Whom somebody can tell, or whether they are found, is another question than who finds out.
    let two = |pair: &[&str]| words.windows(2).any(|words| words == pair);
    let i_tell = || {
        // "Do I have to tell my mum?"
        let told = |at: usize| words[at..].iter().any(|verb| ["tell", "told"].contains(verb));
        (0..words.len()).filter(|at| words[*at] == "i").any(|at| told(at) && (at == 0 || words[at - 1] != "what"))
    };
    let told = || two(&["tell", "me"]) || two(&["told", "me"]) || two(&["to", "me"]) && words.contains(&"listen");
    let found = || (two(&["find", "me"]) || two(&["found", "me"])) && !words.contains(&"out");
    // "Can you tell if I'm ill?" and "do you know what to do?" ask for something else.
    let other = || {
        two(&["tell", "if"])
            || two(&["know", "if"])
            || two(&["see", "if"])
            || two(&["you", "seen"])
            || two(&["check", "me"])
            || two(&["to", "do"])
    };
    if i_tell() || told() || found() || other() {
        return false;
    }
    if !of_this_program(&all, words, first) {
        return false;
    }
    (begins(first, rest) || doubtful && known(first)) && rest.iter().all(known) && words.iter().any(|word| KNOWS.has(word))
}

/// What others do of themselves as well: "will they report me?". It is about this program only where it is named, or what was
/// typed.
const OTHERS_DO: &[&str] = &[
    "tell", "telling", "told", "report", "reported", "check", "checks", "find", "found", "see", "sees", "seen", "show", "shows",
    "shown",
];

/// Whether a question isn't about what others do, but about this program.
fn of_this_program(all: &[&str], words: &[&str], first: &str) -> bool {
    let does = |word: &&str| KNOWS.english().contains(word) && !OTHERS_DO.contains(word);
    if language() == Language::Spanish || all.iter().any(does) {
        return true;
    }
    let two = |a: &str, b: &str| all.windows(2).any(|words| words == [a, b]);
    // "If I do it" is nothing that was typed.
    let it = (0..all.len()).any(|at| all[at] == "it" && (at == 0 || all[at - 1] != "do"));
    let here = it || ["you", "this", "answers"].iter().any(|word| all.contains(word)) || two("what", "i") || two("what", "ive");
    // "Don't tell my mum" is said to the program; "don't tell him I'm here" may be to anybody.
    let asked_not_to = ["dont", "wont"].contains(&first)
        && (words.contains(&"tell") || words.contains(&"anyone"))
        && !words.iter().any(|word| ["here", "im"].contains(word));
    let anyone = words.get(1).is_some_and(|who| ["anyone", "anybody", "people"].contains(who)) && words.last() != Some(&"me");
    here || asked_not_to || first == "who" || two("be", "told") || two("get", "told") || two("about", "me") || anyone
}

/// What asks whether a child is taken away, once this is answered: "will they take my baby away?". Others take a child in other
/// ways: of a partner it tells of danger.
#[rustfmt::skip]
const TAKES_A_CHILD: Vocabulary = Vocabulary::new(
    &[
        "take my baby", "take my kids", "take my kid", "take my child", "take my children", "take my son", "take my daughter",
        "take the baby", "take the kids", "take the children", "take him away", "take her away", "take them away", "take him off",
        "take her off", "take them off", "taken away", "taken off me", "taken from me", "taken into care", "lose my kids",
        "lose my baby", "lose my children", "lose my son", "lose my daughter", "lose custody", "remove my kids",
        "remove my children",
        "remove my baby", "away my baby", "away my kids", "away my children",
    ],
    &[
        "me van a quitar al", "me van a quitar a", "me van a quitar el", "me van a quitar la", "me van a quitar los",
        "me quitan a",
        "me quitan al", "me quitaran a", "me quitaran al", "me lo van a quitar", "me la van a quitar", "me los van a quitar",
        "pueden quitarme a", "pueden quitarme al", "me pueden quitar a", "me pueden quitar al", "van a quitarme a",
        "van a quitarme al",
        "se van a llevar a mi", "se van a llevar al", "se llevan a mi", "pierdo la custodia", "perder la custodia",
        "quitar la custodia",
    ],
);
/// Who would, and what begins the question.
const THEY_WOULD: Vocabulary = Vocabulary::new(
    &["they", "theyll", "theyd", "social", "services", "ss", "will", "would", "can", "could", "are", "do", "does", "if"],
    &["van", "quitan", "quitaran", "pueden", "llevan", "pierdo", "perder", "quitar", "servicios", "sociales"],
);
/// Who else may, and whoever types.
const ANOTHER_WOULD: Vocabulary =
    Vocabulary::new(&["he", "hes", "hell", "she", "shes", "ex"], &["el", "ella", "ex", "suegra", "suegro"]);

/// Whether the bare words of a line ask that.
pub(crate) fn asks_if_a_child_is_taken(bare: &str) -> bool {
    let words = folded_words(bare);
    let spaced = in_spaces(&words);
    let children = |word: &str| {
        ["son", "daughter", "child", "kid", "hijo", "hija", "hijos", "hijas", "nino", "nina", "ninos", "ninas"].contains(&word)
    };
    // "Me van a quitar el niño" has an article.
    let another = |word: &String| ANOTHER_WOULD.has(word) && word != "el" || SOMEONE.has(word) && !children(word);
    TAKES_A_CHILD.stands_in(&spaced)
        && words.iter().any(|word| THEY_WOULD.has(word))
        && !words.iter().any(another)
        && !spaced.contains(" i take ")
        // "Me van a quitar a" a child, and not the flat.
        && (language() == Language::English || words.iter().any(|word| children(word) || CHILD.contains(&word.as_str())))
}

/// A child, and what becomes of one, in Spanish.
const CHILD: [&str; 9] = ["bebe", "bebes", "custodia", "nene", "nena", "peque", "pequeno", "pequena", "crio"];

/// Words that ask for somebody to be called, or whether they will be: "will you ring my mum?", "can you call an ambulance?".
const ASKS_TO: Vocabulary = Vocabulary::new(
    &["will", "would", "can", "could", "are", "do", "does", "should"],
    &["vas", "van", "va", "puedes", "puede", "podrias", "llamas", "llamaras"],
);
const CALLS: Vocabulary = Vocabulary::new(
    &["call", "ring", "phone", "contact", "text", "calling", "ringing", "phoning"],
    &["llamar", "llamas", "llamaras", "avisar", "marcar"],
);
/// What else stands in such a line.
const BESIDE_CALLS: Vocabulary = Vocabulary::new(
    &["going", "to", "an", "a", "for", "me", "on", "if", "i", "say", "yes", "ambulance", "this", "cops", "please", "it"],
    &["a", "una", "un", "al", "por", "para", "ambulancia", "si", "lo", "digo", "cuento", "eso", "favor"],
);

/// Whether the bare words of a line ask to have somebody called, or whether somebody will be.
pub(crate) fn asks_who_is_called(bare: &str) -> bool {
    let words: Vec<&str> = words(bare).collect();
    let called = |word: &str| WHO.has(word) || SOMEONE.has(word) || ["ambulance", "cops", "ambulancia"].contains(&word);
    let whom = words.iter().any(|word| called(word) && !["you", "my", "the", "mi", "la", "el", "mis", "los"].contains(word));
    let known = |word: &&str| called(word) || CALLS.has(word) || BESIDE_CALLS.has(word) || ASKS_TO.has(word);
    let asks = words.first().is_some_and(|first| ASKS_TO.has(first))
        && (words.contains(&"you") || !ASKS_TO.english().contains(&words[0]));
    asks && whom && words.iter().all(known) && words.iter().any(|word| CALLS.has(word))
}

#[cfg(test)]
mod tests {
    use super::{asks_if_a_child_is_taken, asks_who_is_called, asks_who_knows};
    use crate::base::hearing::{bare, heard, in_doubt};
    use crate::base::phrases::{Language, within};

    fn asks(line: &str) -> bool {
        asks_who_knows(&bare(&heard(line)), in_doubt(line))
    }

    #[test]
    fn whoever_asks_for_a_call_is_told_from_whoever_tells_of_one() {
        for line in [
            "will you call the police",
            "can you call an ambulance",
            "are you going to ring my mum",
            "could you call someone for me",
            "will you phone my school if i say yes",
        ] {
            assert!(asks_who_is_called(&bare(&heard(line))), "{line}");
        }
        for line in [
            "can i call the police",
            "should i call my mum",
            "can you call me",
            "i call my mum",
            "will he ring the police",
            "call",
            "",
        ] {
            assert!(!asks_who_is_called(&bare(&heard(line))), "{line}");
        }
        within(Language::Spanish, || {
            for line in ["¿vas a llamar a la policía?", "puedes llamar a una ambulancia"] {
                assert!(asks_who_is_called(&bare(&heard(line))), "{line}");
            }
            assert!(!asks_who_is_called(&bare(&heard("llamé a mi mamá"))));
        });
    }

    #[test]
    fn whether_a_child_is_taken_is_asked_of_others_than_a_partner() {
        let asks = |line: &str| asks_if_a_child_is_taken(&bare(&heard(line)));
        for line in [
            "will they take my baby away?",
            "can social services take my kids off me",
            "im scared they will take my children",
            "will my son be taken into care",
            "will I lose my kids if I say yes",
        ] {
            assert!(asks(line), "{line}");
        }
        for line in
            ["he says he will take my kids", "my ex wants to take my son", "can i take my baby with me", "i lost my baby", ""]
        {
            assert!(!asks(line), "{line}");
        }
        within(Language::Spanish, || {
            for line in ["¿me van a quitar al niño?", "me van a quitar a mi hija", "se van a llevar a mi bebé"] {
                assert!(asks(line), "{line}");
            }
            assert!(!asks("mi marido dice que me van a quitar al niño") && !asks("me van a quitar la casa"));
            assert!(super::asks_who_knows(&bare(&heard("esto lo puede ver servicios sociales?")), true));
        });
    }

    #[test]
    fn a_question_about_who_will_know_is_told_from_other_sentences() {
        for line in [
            "will my dad know",
            "will you tell my university",
            "Will my dad find out about this?",
            "can my husband see this",
            "do you tell my doctor",
            "does anyone read what I type",
            "are you recording this",
            "is this being recorded?",
            "who can see this",
            "can you tell my husband what i tell you",
            "will he find out about me",
            "will he find this",
            "will you tell my mum",
            "are you going to tell my teacher",
            "dont tell my mum",
            "will you tell anyone if i say yes",
            "who reads what I have typed here",
            "can people read this",
            "have you told my school",
            "pls dont tell my mum",
            "you wont tell anyone will you",
            "promise you wont tell",
            "can my parents see what i put",
        ] {
            assert!(asks(line), "{line}");
        }
        for line in [
            "my dad knows",
            "i know",
            "yes",
            "can i stop",
            "will i die",
            "does it hurt",
            "i tell my doctor everything",
            "",
            "who can I tell",
            "who do I tell?",
            "can I tell the police",
            "do I tell my mum",
            "can you tell me what to do",
            "will he find me",
            "will anyone listen to me",
            "dont know what to do",
            "do i have to tell my mum",
            "do you know what to do",
            "can you tell if i am ill",
            "dont know",
            "will you tell my mum i want to die",
            "have you seen my mum",
            "you know",
            "can my doctor check me",
            "is he telling them",
            "will they report me",
            "can the police check on me",
            "has he found out",
            "has she seen me",
            "dont tell him im here",
            "dont show him",
            "is he going to see me",
            "will they find out if i do it",
            "has my boss seen me",
            "can i save this",
        ] {
            assert!(!asks(line), "{line}");
        }
        within(Language::Spanish, || {
            for line in [
                "¿se guarda algo?",
                "¿mi pareja puede ver esto?",
                "se va a enterar mi papá",
                "¿lo va a saber mi mamá?",
                "le vas a decir a mi mamá",
                "no le digas a mi mamá",
            ] {
                assert!(asks(line), "{line}");
            }
            for line in [
                "mi pareja puede ver esto",
                "no sé",
                "se murió mi madre",
                "la verdad no",
                "lo dejo",
                "alguien me ve",
                "no sé qué decir",
            ] {
                assert!(!asks(line), "{line}");
            }
        });
    }
}
