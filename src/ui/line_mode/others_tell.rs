//! What others pass on, which no program can promise: "will the doctor tell my mum?". And who reads along: "my mum checks my
//! laptop", "will it show on the phone bill?".

use crate::base::phrases::{Language, language};
use crate::base::text::words;
use crate::base::vocabulary::Vocabulary;
use crate::ui::line_mode::people::SOMEONE;

/// Who may pass on what they are told.
#[rustfmt::skip]
const TELLERS: Vocabulary = Vocabulary::new(
    &[
        "doctor", "doctors", "gp", "nurse", "therapist", "counsellor", "hospital", "school", "teacher", "teachers", "college", "uni",
        "childline", "samaritans", "shout", "papyrus", "helpline", "hotline", "line", "services", "worker", "police", "work", "boss",
        "nhs", "camhs", "matron", "dentist", "pharmacist", "paramedics", "ambulance", "999", "111", "they",
    ],
    &[
        "doctor", "doctora", "medico", "medica", "enfermera", "terapeuta", "psicologo", "psicologa", "hospital", "escuela", "colegio",
        "instituto", "maestra", "maestro", "profesor", "profesora", "linea", "policia", "trabajo", "jefe", "jefa", "orientadora",
        "orientador", "ellos",
    ],
);
/// Those of them who are nobody in particular.
const UNNAMED: Vocabulary = Vocabulary::new(&["they"], &["ellos"]);

/// How they pass it on.
#[rustfmt::skip]
const TELL: Vocabulary = Vocabulary::new(
    &["tell", "tells", "inform", "notify", "contact", "report", "phone", "ring", "call", "telling", "text"],
    &[
        "decir", "decirle", "decirles", "decirselo", "dira", "diran", "dice", "dicen", "contar", "contarle", "contarselo", "contara",
        "avisar", "avisarle", "avisara", "avisan", "llamar", "llamara", "informar", "informarle", "informan",
    ],
);
/// To whom.
#[rustfmt::skip]
const WHOM: Vocabulary = Vocabulary::new(
    &[
        "parents", "mums", "dads", "family", "work", "boss", "school", "gp", "doctor", "police", "anyone", "anybody", "services", "ex",
        "teacher", "nan", "gran", "carer", "landlord", "stepdad", "stepmum", "council", "employer", "uni", "college", "foster",
    ],
    &["padres", "papas", "familia", "jefe", "jefa", "trabajo", "escuela", "policia", "nadie", "medico", "padrastro", "madrastra"],
);
/// Whom nobody is named by, unless somebody rings for it: "will they tell him if I ring?".
const PRONOUNS: Vocabulary = Vocabulary::new(&["him", "her", "them", "me"], &[]);

/// What begins such a question.
const BEGINS: Vocabulary = Vocabulary::new(
    &["will", "would", "can", "could", "do", "does", "if", "are", "is"],
    &["va", "van", "puede", "pueden", "le", "les", "se", "si", "podria", "el", "la", "mi", "los", "ellos"],
);
/// What else stands in it.
#[rustfmt::skip]
const BESIDE: Vocabulary = Vocabulary::new(
    &[
        "the", "a", "my", "to", "at", "on", "i", "go", "going", "have", "had", "ill", "ring", "call", "text", "phone", "talk", "speak",
        "there", "about", "this", "it", "that", "what", "say", "said", "tell", "told", "social", "help", "in", "ever", "even", "just",
        "and", "im", "or", "out", "up", "anything", "any", "of", "me", "them", "who", "see", "ask", "he", "she", "but", "so", "please",
        "allowed", "be", "whether", "come", "support", "crisis", "ive",
    ],
    &[
        "a", "al", "el", "la", "los", "las", "mi", "mis", "de", "que", "si", "llamo", "hablo", "voy", "digo", "cuento", "lo", "le",
        "les", "se", "esto", "eso", "ayuda", "con", "por", "una", "un", "ir", "me", "y", "pero",
    ],
);
/// What finds out by themselves what others were told.
const FINDERS: Vocabulary = Vocabulary::new(&["he", "she", "they"], &[]);

/// Whether the bare words of a line, spelt out, ask what a doctor or a help line passes on, or whether somebody will find out.
pub(crate) fn asks_what_others_tell(bare: &str) -> bool {
    let words: Vec<&str> = words(bare).collect();
    let whom = |word: &str| WHOM.has(word) || SOMEONE.has(word);
    let known = |word: &&str| {
        [TELLERS, TELL, WHOM, PRONOUNS, BEGINS, BESIDE, FINDERS].iter().any(|list| list.has(word))
            || SOMEONE.has(word)
            || *word == "find"
    };
    let two = |a: &str, b: &str| words.windows(2).any(|words| words == [a, b]);
    if language() == Language::Spanish && they_tell(&words) {
        return true;
    }
    if !words.first().is_some_and(|first| BEGINS.has(first)) || words.contains(&"you") || !words.iter().all(known) {
        return false;
    }
    // "If I do it" is no call, and "about this" is what was typed here.
    if two("find", "out") {
        let at = words.iter().position(|word| *word == "find").unwrap_or_default();
        let finder = words[1..at].iter().any(|word| whom(word) || TELLERS.has(word) || FINDERS.has(word));
        let asks = ["will", "would", "can", "could", "do", "does", "if"].contains(&words[0]);
        return asks && finder && !two("do", "it") && !words[at..].iter().any(|word| ["this", "me"].contains(word));
    }
    let rings = || words.windows(2).any(|words| ["if", "i"] == words || ["si", "llamo"] == words || ["si", "hablo"] == words);
    // "Will they tell him what I said" is about whoever was told, and not about what was typed here.
    let what_i_said = || {
        let told = |word: &str| ["say", "said", "tell", "told"].contains(&word);
        words.windows(3).any(|of| of[0] == "what" && ["i", "ive"].contains(&of[1]) && told(of[2])) && !words.contains(&"this")
    };
    (1..words.len()).filter(|at| TELL.has(words[*at]) && words[at - 1] != "i" && words[at - 1] != "me").any(|at| {
        let teller = words[..at].iter().find(|word| TELLERS.has(word));
        let behind = &words[at + 1..];
        let to_whom = behind.iter().take(4).any(|word| whom(word));
        let named = teller.is_some_and(|teller| !UNNAMED.has(teller));
        let unnamed = || behind.first().is_some_and(|word| PRONOUNS.has(word));
        // "Will the doctor tell me" asks something else; "will they tell him" is about others, unless somebody rings.
        let him =
            unnamed() && ((rings() || what_i_said()) && teller.is_some() && behind[0] != "me" || named && words[at] == "report");
        teller.is_some() && (to_whom || him)
    })
}

/// Spanish verbs of more than one, who can be no program: "se lo van a decir a mi madre".
const THEY_WILL: Vocabulary = Vocabulary::new(&[], &["van", "iran", "pueden", "podrian"]);
#[rustfmt::skip]
const THEY_TELL: Vocabulary = Vocabulary::new(
    &[],
    &[
        "decir", "decirle", "decirles", "decirselo", "contar", "contarle", "contarles", "contarselo", "avisar", "avisarle",
        "avisarles", "informar", "informarle", "informarles",
    ],
);
/// What may stand before those, in a question about what others pass on.
const BEFORE_THEM: Vocabulary = Vocabulary::new(
    &[],
    &["se", "lo", "la", "le", "les", "y", "pero", "oye", "entonces", "ellos", "ellas", "si", "llamo", "hablo"],
);
/// What was typed here, about which this program can answer.
#[rustfmt::skip]
const HERE: Vocabulary = Vocabulary::new(
    &[],
    &[
        "esto", "aqui", "escribo", "escribi", "escrito", "puse", "pongo", "respuestas", "respondo", "programa", "pagina",
        "ustedes",
    ],
);

/// Whether a Spanish line asks whether others will tell somebody. "They will say that …" tells of something else, and "they will
/// tell me" as well.
fn they_tell(words: &[&str]) -> bool {
    let Some(will) = words.iter().position(|word| THEY_WILL.has(word)) else { return false };
    let behind = words.get(will + 1..).unwrap_or_default();
    let behind = behind.strip_prefix(&["a"]).unwrap_or(behind);
    let Some((tell, whom)) = behind.split_first().filter(|(tell, _)| THEY_TELL.has(tell)) else { return false };
    let him =
        words[..will].iter().any(|word| ["le", "les", "lo"].contains(word)) || tell.contains("le") || tell.ends_with("selo");
    let to = whom.iter().any(|word| WHOM.has(word) || SOMEONE.has(word));
    // "Lo que dije" is told to them; "que estoy enfermo" is what they would say.
    let says = (0..whom.len()).any(|at| whom[at] == "que" && (at == 0 || whom[at - 1] != "lo"));
    words[..will].iter().all(|word| BEFORE_THEM.has(word) || TELLERS.has(word))
        && (him || to)
        && !says
        && !words.iter().any(|word| HERE.has(word))
}

/// Words of a line that tells who reads along, at most.
const FEW: usize = 10;
/// What somebody does who reads along.
#[rustfmt::skip]
const WATCHES: Vocabulary = Vocabulary::new(
    &[
        "reads", "reading", "read", "checks", "checking", "check", "watches", "watching", "monitors", "monitoring", "looks", "looking",
        "goes", "going", "searches", "sees",
    ],
    &["lee", "leen", "leyendo", "revisa", "revisan", "revisando", "mira", "miran", "mirando", "vigila", "vigilan", "ve", "ven"],
);
/// What they read, with whose it is.
#[rustfmt::skip]
const MINE: Vocabulary = Vocabulary::new(
    &[
        "my messages", "my texts", "my phone", "my laptop", "my computer", "my screen", "my emails", "my tablet", "my ipad",
        "my history", "my chats", "my whatsapp", "my device", "my internet", "over my shoulder", "what i type", "what im typing",
    ],
    &[
        "mis mensajes", "mi telefono", "mi celular", "mi movil", "mi computadora", "mi ordenador", "mi portatil", "mi pantalla",
        "mis correos", "mi historial", "mis chats", "mi whatsapp", "por encima del hombro", "lo que escribo", "mi tableta",
    ],
);
/// Whoever types, who does it themselves.
const I: Vocabulary = Vocabulary::new(&["i", "im", "ive", "you"], &["yo", "estoy", "tu"]);
/// What says that nobody does.
const NOT: Vocabulary = Vocabulary::new(&["nobody", "doesnt", "dont", "never", "not", "no", "cant"], &["nadie", "no", "nunca"]);

/// Whether the bare words of a line tell that somebody reads along: "shes reading over my shoulder".
pub(crate) fn tells_of_a_reader(bare: &str) -> bool {
    let spaced = format!(" {bare} ");
    let words: Vec<&str> = bare.split_whitespace().collect();
    let Some((before, _)) = MINE.all().find_map(|mine| spaced.split_once(&format!(" {mine} "))) else { return false };
    let before: Vec<&str> = before.split_whitespace().collect();
    let watched = before.iter().rposition(|word| WATCHES.has(word));
    let by_another = watched.is_some_and(|watched| watched > 0 && !before[..watched].iter().any(|word| I.has(word)));
    by_another && words.len() <= FEW && !before.iter().any(|word| NOT.has(word))
}

/// What shows on a bill, in a question.
const SHOWS: Vocabulary = Vocabulary::new(
    &["show", "shows", "appear", "come", "comes", "be", "see", "on", "itemised", "listed"],
    &["aparece", "aparecera", "aparecer", "sale", "saldra", "salir", "ve", "vera", "ver", "muestra", "queda"],
);
const ASKS: Vocabulary = Vocabulary::new(
    &["will", "would", "does", "do", "can", "could", "is", "are", "if", "what", "but", "so"],
    &["se", "va", "aparece", "aparecera", "sale", "saldra", "esto", "la", "me", "puede", "y", "pero", "queda"],
);
const BILL: Vocabulary = Vocabulary::new(&["bill", "bills"], &["factura", "recibo"]);
/// What somebody does with a bill that is another trouble.
const PAYS: Vocabulary =
    Vocabulary::new(&["pay", "paying", "afford", "owe", "debt", "help"], &["pagar", "pago", "debo", "deuda", "ayuda"]);

/// Whether the bare words of a line ask if a call shows on a bill.
pub(crate) fn asks_about_a_bill(bare: &str) -> bool {
    let words: Vec<&str> = bare.split_whitespace().collect();
    let any = |list: Vocabulary| words.iter().any(|word| list.has(word));
    words.first().is_some_and(|first| ASKS.has(first)) && any(BILL) && any(SHOWS) && !any(PAYS)
}

#[cfg(test)]
mod tests {
    use super::{asks_about_a_bill, asks_what_others_tell, tells_of_a_reader};
    use crate::base::hearing::{bare, heard};
    use crate::base::phrases::{Language, within};

    #[test]
    fn what_others_pass_on_is_told_from_what_this_program_does() {
        for line in [
            "will the doctor tell my mum",
            "will the doctor tell my parents",
            "will my gp tell my work",
            "will school find out",
            "will childline tell my mum",
            "will samaritans tell my parents",
            "will they tell my mum if i ring",
            "would a nurse tell my husband",
            "if i tell my teacher will she ring my parents",
            "will my boss find out",
            "will they tell him what i said",
            "would they tell her what ive told them",
            "do they tell my dad what i say",
        ] {
            assert!(asks_what_others_tell(&bare(&heard(line))), "{line}");
        }
        for line in [
            "will you tell my mum",
            "is he telling them",
            "will they report me",
            "will you tell him what i said",
            "will they tell him what i said in this",
            "will they tell me what i said",
            "do i have to tell my mum",
            "can i tell the police",
            "should i tell my doctor",
            "will they find out if i do it",
            "will my dad find out about this",
            "the doctor told my mum",
            "can the doctor help",
            "has he found out",
            "",
        ] {
            assert!(!asks_what_others_tell(&bare(&heard(line))), "{line}");
        }
        within(Language::Spanish, || {
            for line in ["¿el médico le va a decir a mi mamá?", "¿la escuela le va a avisar a mis padres?"] {
                assert!(asks_what_others_tell(&bare(&heard(line))), "{line}");
            }
            for line in [
                "se lo van a decir a mi madre",
                "se lo van a contar a mi padre",
                "le van a decir a mi marido",
                "¿Van a avisar a mis padres?",
                "pero se lo van a decir",
                "¿pueden informar a mi jefe?",
                "le van a decir a mi padre lo que dije",
            ] {
                assert!(asks_what_others_tell(&bare(&heard(line))), "{line}");
            }
            for line in [
                "¿le van a decir esto a mi madre?",
                "le van a contar a mi padre lo que escribo",
                "se lo van a decir a mi madre lo que puse",
                "me van a decir qué hago",
                "van a decir que estoy loca",
                "pueden decirle a mi jefe que estoy enfermo",
                "mis padres se lo van a decir a mi novio",
                "le vas a decir a mi mamá",
                "se van a enterar",
            ] {
                assert!(!asks_what_others_tell(&bare(&heard(line))), "{line}");
            }
            for line in ["le digo a mi mamá", "el médico me ayuda", "mi mamá le va a decir a mi papá"] {
                assert!(!asks_what_others_tell(&bare(&heard(line))), "{line}");
            }
        });
    }

    #[test]
    fn who_reads_along_is_told_from_what_somebody_does_themselves() {
        for line in [
            "my mum reads my messages",
            "shes reading over my shoulder",
            "mum always checks my laptop",
            "my husband goes through my phone",
            "he looks at my screen",
        ] {
            assert!(tells_of_a_reader(&bare(&heard(line))), "{line}");
        }
        for line in
            ["i check my phone", "i keep looking at my phone", "my mum reads books", "nobody checks my phone", "my phone", ""]
        {
            assert!(!tells_of_a_reader(&bare(&heard(line))), "{line}");
        }
        within(Language::Spanish, || {
            assert!(tells_of_a_reader(&bare(&heard("mi mamá lee mis mensajes"))));
            assert!(!tells_of_a_reader(&bare(&heard("yo leo mis mensajes"))));
        });
    }

    #[test]
    fn what_shows_on_a_bill_is_told_from_what_is_owed() {
        for line in ["will it show on my phone bill", "does the call come up on the bill?", "is it on my mums phone bill"] {
            assert!(asks_about_a_bill(&bare(&heard(line))), "{line}");
        }
        for line in ["i cant pay my phone bill", "can i get help to pay a bill on time", "the bill", "my name is bill"] {
            assert!(!asks_about_a_bill(&bare(&heard(line))), "{line}");
        }
        within(Language::Spanish, || {
            assert!(asks_about_a_bill(&bare(&heard("¿se ve en la factura del teléfono?"))));
            assert!(!asks_about_a_bill(&bare(&heard("no puedo pagar la factura"))));
        });
    }
}
