//! Answers that lines tell in words that stand in none of them: "bebe mucho" of somebody else, "me jubilé hace poco". They are
//! asked about, and never taken. What a file lists under `heard-as` comes on top.

use crate::base::hearing::{bare, number};
use crate::base::text::{in_spaces, words};
use crate::base::vocabulary::Vocabulary;
use crate::content::model::{Answer, Question};
use crate::ui::line_mode::typed_answer::denied::affirmed;
use crate::ui::line_mode::typed_answer::told_lists::{COMPANY, COMPANY_ALONE, NOT_ALONE, ROWS, TOLD, TOLD_ALONE, TOLD_WITH_NO};

/// Whether a line wishes for company, where it is asked what for and what kind of help.
pub(crate) fn wants_company(question: &Question, line: &str) -> bool {
    ["aim", "style"].contains(&question.id.as_str()) && wishes_company(line)
}

/// Whether a line wishes for company.
pub(crate) fn wishes_company(line: &str) -> bool {
    let said = spaced(line);
    COMPANY.stands_in(&said) || NOT_ALONE.stands_in(&said) || COMPANY_ALONE.has(said.trim())
}

/// Whether a line tells of rows, where it is asked what goes on between people.
pub(crate) fn tells_of_rows(question: &Question, line: &str) -> bool {
    question.id == "people" && ROWS.stands_in(&spaced(line))
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
    let whole = spaced(&line);
    // "No bebe" tells of nothing, and "no, bebe" does.
    let said = spaced(&affirmed(&line).unwrap_or(line));
    let is_worry = question.id == "worry";
    let said = if is_worry { A_BABY.all().fold(said, |said, baby| said.replace(&format!(" {baby} "), " ")) } else { said };
    TOLD.iter().filter(of).any(|(.., words)| words.stands_in(&said))
        || is_worry && answer.id == "a-child" && tells_of_a_child(&said)
        || question.id == "happened" && answer.id == "money" && OWES.stands_in(&said)
        || TOLD_ALONE.iter().filter(of).any(|(.., words)| words.has(said.trim()) || words.has(whole.trim()))
}

/// The words of a line with one space around each.
fn spaced(line: &str) -> String {
    in_spaces(&words(&bare(line)).collect::<Vec<_>>())
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
    fn what_people_say_of_their_days_is_heard() {
        for (id, line, ids) in [
            ("days", "I can't be bothered cooking", &["pulled-back"][..]),
            ("days", "same as always", &["none"]),
            ("days", "not eating, up all night", &["sleep", "food"]),
            ("feelings", "a bit weepy", &["low"]),
            ("feelings", "just lonely", &["low"]),
            ("days", "I hardly see anybody", &["pulled-back"]),
            ("aim", "something to do", &["general"]),
            ("coping", "I'm struggling a bit to be honest with the house and the kids and him", &["struggling"]),
            ("without-it", "I could do without it it's just a glass to settle me", &["to-cope"]),
            ("people", "I don't know if I'd call it that I'm not sure it counts", &["not-sure"]),
            ("feelings", "stressed out", &["afraid", "on-edge"]),
            ("feelings", "not stressed", &[]),
            ("feelings", "happy", &["none"]),
            ("feelings", "I'm not happy", &[]),
            ("happened", "im skint", &["money"]),
            ("care", "im on tablets from the doctor", &["steady", "unsteady"]),
            ("care", "waiting for a call", &["waiting"]),
            ("aim", "I want to be happy", &["feel"]),
            ("aim", "i don't know what i want", &["who-i-am"]),
            ("changes", "unemployed", &["return", "ended"]),
            ("changes", "my lassie moved out", &["life"]),
            ("changes", "I've been offered a team to lead", &["role"]),
            ("aim", "something to get up for", &["who-i-am"]),
            ("style", "somebody who has led a team", &["been-there"]),
            ("style", "someone to train me", &["plan"]),
            ("coping", "a bit flat, no really masel", &["mostly", "struggling"]),
            ("feelings", "no really masel", &["on-edge"]),
            ("health", "i hear my late husband", &["unseen-heard"]),
        ] {
            assert_eq!(told(id, line), ids, "{line}");
        }
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
                ("changes", "me jubilo en primavera", "retire"),
                ("changes", "mi mujer quiere irse a la costa", "life"),
                ("coping", "bien, aunque algo perdido con la jubilación", "mostly"),
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
