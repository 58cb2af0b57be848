//! Answers that lines tell in words that stand in none of them: "bebe mucho" of somebody else, "me jubilé hace poco". They are
//! asked about, and never taken. What a file lists under `heard-as` comes on top.

use crate::base::hearing::{bare, number};
use crate::base::text::words;
use crate::base::vocabulary::Vocabulary;
use crate::content::model::{Answer, Question};
use crate::ui::line_mode::typed_answer::denied::affirmed;

/// Such words, without accents, each behind the ids of a question and its answer. Words of the same answer that have a "no" of
/// their own are [`TOLD_WITH_NO`].
#[rustfmt::skip]
const TOLD: [(&str, &str, Vocabulary); 11] = [
    ("aim", "feel", COMPANY),
    ("style", "been-there", COMPANY),
    ("worry", "their-life", Vocabulary::new(
        &["wants to die", "want to die", "wants to kill", "wants to end", "suicidal", "suicide", "end his life", "end her life"],
        &["quiere morir", "quiere morirse", "se quiere matar", "quiere matarse", "quiere suicidarse", "suicidio"],
    )),
    ("worry", "drink", Vocabulary::new(&[], &[
        "bebe", "bebiendo", "beber", "borracho", "borracha", "alcohol", "alcoholico", "alcoholica", "droga", "drogas",
        "drogandose", "se mete", "toma mucho", "toma demasiado", "fuma porros", "fuma mota", "fuma marihuana",
    ])),
    ("worry", "food-body", Vocabulary::new(&[], &[
        "apenas come", "come muy poco", "dejo de comer", "vomita", "anorexia", "anorexica", "bulimia", "se desmaya", "se desmayo",
    ])),
    ("worry", "low", Vocabulary::new(&[], &[
        "deprimido", "deprimida", "depresion", "triste", "decaido", "decaida", "desanimado", "desanimada", "llora mucho",
    ])),
    ("worry", "a-child", Vocabulary::new(&[], &["menor de edad", "es un niño", "es una niña", "es adolescente"])),
    ("health", "drink-drugs", Vocabulary::new(&[], &["porro", "porros", "fumo mota", "fumo hierba"])),
    ("happened", "apart", Vocabulary::new(&[], &[
        "extraño a mi", "extraño mi", "migre", "emigre", "inmigre", "lejos de mi familia", "lejos de mi pais",
    ])),
    ("happened", "baby", Vocabulary::new(&[], &["bebe de", "ser mama", "ser papa", "fui mama", "fui papa", "di a luz"])),
    ("changes", "retire", Vocabulary::new(&[], &["me jubile", "me pensione", "recien jubilado", "recien jubilada"])),
];

/// The same, where a "no" is a part of it.
#[rustfmt::skip]
const TOLD_WITH_NO: [(&str, &str, Vocabulary); 4] = [
    ("aim", "feel", NOT_ALONE),
    ("style", "been-there", NOT_ALONE),
    ("worry", "food-body", Vocabulary::new(&[], &["no come", "no quiere comer", "no esta comiendo", "no prueba bocado"])),
    ("worry", "low", Vocabulary::new(&[], &["no sale de la cama", "no se levanta", "no puede con todo"])),
];

/// A wish for company, which none of the answers about goals and help is; those named above are the nearest.
#[rustfmt::skip]
const COMPANY: Vocabulary = Vocabulary::new(
    &[
        "want company", "some company", "need company", "bit of company", "looking for company", "like company", "lonely",
        "loneliness", "alone all day", "alone too much", "too much alone", "meet people", "meet folk", "meet folks",
        "meet others", "meet new people", "meet new folk", "meeting people", "make friends", "make some friends",
        "make new friends", "making friends", "find friends", "more friends", "get out more", "get out of the house",
        "get out the house", "join a club", "join a group", "social life", "someone to sit with", "somebody to sit with",
    ],
    &[
        "algo de compañia", "un poco de compañia", "tener compañia", "quiero compañia", "necesito compañia", "me siento sola",
        "me siento solo", "estoy sola", "estoy solo", "estoy muy sola", "estoy muy solo", "soledad", "conocer gente",
        "conocer a gente", "conocer personas", "hacer amigos", "hacer amigas", "tener amigos", "tener amigas", "salir mas",
        "menos sola", "menos solo",
    ],
);
#[rustfmt::skip]
const NOT_ALONE: Vocabulary = Vocabulary::new(
    &["not be alone", "not to be alone", "not be on my own", "not to be on my own", "dont want to be alone", "dont want to be on my own"],
    &["no estar sola", "no estar solo", "no quiero estar sola", "no quiero estar solo"],
);
/// The same, where it is all of a line.
const COMPANY_ALONE: Vocabulary = Vocabulary::new(
    &["company", "friends", "a friend", "people", "folk", "people to talk to", "folk to talk to"],
    &["compañia", "amigos", "amigas", "gente"],
);

/// Whether a line wishes for company, where it is asked what for and what kind of help.
pub(crate) fn wants_company(question: &Question, line: &str) -> bool {
    let said = spaced(line);
    let asked = ["aim", "style"].contains(&question.id.as_str());
    asked && (COMPANY.stands_in(&said) || NOT_ALONE.stands_in(&said) || COMPANY_ALONE.has(said.trim()))
}

/// Money that is owed, where it is asked what somebody is going through.
const OWES: Vocabulary =
    Vocabulary::new(&[], &["debo plata", "debo dinero", "debo lana", "debo mucho dinero", "debo mucha plata"]);

/// A small child, which without its accent is the verb "bebe", too.
#[rustfmt::skip]
const A_BABY: Vocabulary =
    Vocabulary::new(&[], &["mi bebe", "su bebe", "tu bebe", "un bebe", "una bebe", "el bebe", "la bebe", "al bebe", "del bebe"]);
/// A "no" that leaves what stands behind it as it is: "no para de beber".
const KEEPS_ON: Vocabulary = Vocabulary::new(&[], &["no para de", "no paro de", "no deja de", "no dejo de"]);

/// What stands before the age of somebody else, and behind it.
const HAS: Vocabulary = Vocabulary::new(&[], &["tiene", "cumplio"]);
const YEARS: Vocabulary = Vocabulary::new(&[], &["años", "añitos", "anos"]);
/// From this age on nobody is a child.
const ADULT: usize = 18;

/// Whether a line tells this answer of a question in such words.
pub(super) fn is_told(question: &Question, answer: &Answer, line: &str) -> bool {
    let of = |(q, a, _): &&(&str, &str, Vocabulary)| *q == question.id && *a == answer.id;
    let line = KEEPS_ON.all().fold(line.to_owned(), |line, keeps| line.replace(&format!("{keeps} "), ""));
    if TOLD_WITH_NO.iter().filter(of).any(|(.., words)| words.stands_in(&spaced(&line))) {
        return true;
    }
    // "No bebe" tells of nothing, and "no, bebe" does.
    let said = spaced(&affirmed(&line).unwrap_or(line));
    let is_worry = question.id == "worry";
    let said = if is_worry { A_BABY.all().fold(said, |said, baby| said.replace(&format!(" {baby} "), " ")) } else { said };
    TOLD.iter().filter(of).any(|(.., words)| words.stands_in(&said))
        || is_worry && answer.id == "a-child" && tells_of_a_child(&said)
        || question.id == "happened" && answer.id == "money" && OWES.stands_in(&said)
        || COMPANY_ALONE.has(said.trim()) && TOLD.iter().filter(of).any(|(q, ..)| ["aim", "style"].contains(q))
}

/// The words of a line with one space around each.
fn spaced(line: &str) -> String {
    format!(" {} ", words(&bare(line)).collect::<Vec<_>>().join(" "))
}

/// Whether a line says the age of somebody under 18: "tiene 15 años", but not "tiene 2 hijos".
fn tells_of_a_child(said: &str) -> bool {
    let words: Vec<&str> = said.split_whitespace().collect();
    words.windows(2).enumerate().any(|(at, pair)| {
        let ends = words.get(at + 2).is_none_or(|behind| YEARS.has(behind));
        HAS.has(pair[0]) && ends && number(pair[1]).is_some_and(|age| (1..ADULT).contains(&age))
    })
}

#[cfg(test)]
mod tests {
    use super::is_told;
    use crate::base::hearing::heard;
    use crate::base::phrases::{Language, within};
    use crate::content::model::Questionnaire;

    /// The ids of the answers that a line tells at a question of the shipped file.
    fn told(id: &str, line: &str) -> Vec<String> {
        let questionnaire = Questionnaire::shipped().unwrap();
        let question = questionnaire.questions.iter().find(|q| q.id == id).unwrap();
        question.answers.iter().filter(|a| is_told(question, a, &heard(line))).map(|a| a.id.clone()).collect()
    }

    #[test]
    fn what_worries_about_somebody_is_heard_in_spanish() {
        within(Language::Spanish, || {
            for (line, ids) in [
                ("mi hijo bebe mucho", &["drink"][..]),
                ("Bebe mucho.", &["drink"]),
                ("mi hermano no para de beber", &["drink"]),
                ("mi hija no come", &["food-body"]),
                ("está muy deprimida", &["low"]),
                ("tiene 15 años", &["a-child"]),
                ("mi hermana tiene quince", &["a-child"]),
                ("tiene 15 años y bebe", &["drink", "a-child"]),
                ("no, bebe mucho", &["drink"]),
                ("es menor de edad", &["a-child"]),
            ] {
                assert_eq!(told("worry", line), ids, "{line}");
            }
            for line in [
                "no bebe",
                "mi bebé llora",
                "su bebé",
                "tiene 40 años",
                "tiene 2 hijos",
                "come bien",
                "no está triste",
                "hola",
                "",
            ] {
                assert!(told("worry", line).is_empty(), "{line}");
            }
        });
    }

    #[test]
    fn what_somebody_has_been_through_is_heard_in_spanish() {
        within(Language::Spanish, || {
            for (question, line, id) in [
                ("health", "fumo porros", "drink-drugs"),
                ("happened", "tengo un bebé de 4 meses", "baby"),
                ("happened", "Acabo de ser mamá", "baby"),
                ("happened", "extraño a mi familia", "apart"),
                ("happened", "migré", "apart"),
                ("happened", "debo plata", "money"),
                ("changes", "me jubilé hace poco", "retire"),
            ] {
                assert_eq!(told(question, line), [id], "{line}");
            }
            for (question, line) in [
                ("health", "no fumo porros"),
                ("happened", "no debo plata"),
                ("happened", "es extraño"),
                ("changes", "no me jubilé"),
            ] {
                assert!(told(question, line).is_empty(), "{line}");
            }
        });
        assert!(told("worry", "bebe mucho").is_empty(), "English has no such word");
    }
}
