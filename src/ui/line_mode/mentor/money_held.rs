//! Somebody who takes or keeps another one's money: "my son takes my pension", "has her bank card", "he keeps my wages".

use crate::base::phrases::phrase;
use crate::base::text::spaced_clauses;
use crate::base::vocabulary::Vocabulary;
use crate::call::pencil::heard_words::NEGATIONS;
use crate::call::pencil::is_heard_as;
use crate::content::model::{AnswerIx, QuestionIx, Questionnaire};
use crate::ui::line_mode::mentor::of_another::{is_person, is_pronoun};

/// What is done with it, as it is told of somebody else.
#[rustfmt::skip]
const TAKES: Vocabulary = Vocabulary::new(
    &[
        "takes", "took", "taking", "taken", "takin", "keeps", "keeping", "kept", "holds", "holding", "has", "have", "controls",
        "controlling", "spends", "spending", "spent", "steals", "stealing", "stole", "uses", "using", "collects", "draws",
        "withholds", "hides", "hid", "manages", "grabs",
    ],
    &[
        "quita", "quitan", "quito", "quitado", "cobra", "cobran", "coge", "cogen", "cogio", "tiene", "tienen", "guarda",
        "guardan", "gasta", "gastan", "gastado", "roba", "roban", "robo", "robado", "controla", "controlan", "maneja", "manejan",
        "queda", "quedan", "quedo", "quedado", "esconde", "usa", "usan", "saca", "sacan", "lleva", "llevan",
    ],
);

/// Whose it is.
const WHOSE: Vocabulary = Vocabulary::new(
    &["my", "our", "her", "his", "their", "me"],
    &["mi", "mis", "su", "sus", "la", "el", "los", "nuestro", "nuestros"],
);

/// What is taken.
#[rustfmt::skip]
const MONEY: Vocabulary = Vocabulary::new(
    &[
        "money", "pension", "wages", "wage", "salary", "pay", "card", "cards", "savings", "benefits", "allowance", "bankbook",
        "cash", "dole", "payslip", "account", "accounts",
    ],
    &[
        "dinero", "plata", "pension", "jubilacion", "paga", "sueldo", "salario", "nomina", "tarjeta", "tarjetas", "ahorros",
        "cartilla", "ayuda", "cuenta",
    ],
);

/// Words for the whole of it.
#[rustfmt::skip]
const NAMED: Vocabulary = Vocabulary::new(
    &[
        "financial abuse", "financially abused", "financially abusing", "financially abusive", "economic abuse", "money abuse",
        "abuses me financially",
    ],
    &["abuso economico", "abuso financiero", "violencia economica", "maltrato economico"],
);

/// Whoever speaks, and those that take their share by right.
const NOT_THEY: Vocabulary =
    Vocabulary::new(&["i", "ive", "im", "we", "weve", "bank", "tax", "machine", "shop"], &["yo", "banco", "cajero", "hacienda"]);

/// How many words stand at most between what is done and what is taken.
const NEAR: usize = 4;

/// The answer of whoever has somebody else at their money, where a line tells of that.
pub(super) fn money_held(questionnaire: &Questionnaire, typed: &str) -> Option<(QuestionIx, AnswerIx)> {
    let told = |clause: String| {
        let words: Vec<&str> = clause.split_whitespace().collect();
        NAMED.stands_in(&clause) || (0..words.len()).any(|at| is_taken_at(&words, at))
    };
    if !spaced_clauses(typed).any(told) {
        return None;
    }
    let is_it =
        |ix: QuestionIx| questionnaire.question(ix).answers.iter().position(|a| is_heard_as(a, phrase("mentor-money-taken")));
    let mut safety = questionnaire.question_ixs().filter(|ix| questionnaire.question(*ix).safety);
    safety.find_map(|ix| Some((ix, AnswerIx(is_it(ix)?))))
}

/// Whether the word there is what somebody does with another one's money.
fn is_taken_at(words: &[&str], at: usize) -> bool {
    let before = &words[..at];
    let nearest: Vec<&str> = before.iter().rev().take(NEAR).copied().collect();
    let by_another = nearest.is_empty()
        || nearest.iter().any(|word| is_person(word) || is_pronoun(word) || ["they", "theyve", "theyre"].contains(word));
    let refused = nearest.iter().take(2).any(|word| NOT_THEY.has(word) || NEGATIONS.has(word));
    let behind = &words[at + 1..];
    let taken = behind.iter().take(NEAR).position(|word| MONEY.has(word));
    // "He has his pension" is his own.
    let own = nearest.iter().take(2).any(|word| {
        let theirs = if word.starts_with("he") {
            "his"
        } else if word.starts_with("she") {
            "her"
        } else {
            "their"
        };
        (is_pronoun(word) || word.starts_with("they")) && behind.first() == Some(&theirs)
    });
    let whose = |to: usize| nearest.first() == Some(&"me") || behind[..to].iter().any(|word| WHOSE.has(word));
    TAKES.has(words[at]) && by_another && !refused && !own && taken.is_some_and(whose)
}

#[cfg(test)]
mod tests {
    use super::money_held;
    use crate::base::phrases::{Language, within};
    use crate::content::model::Questionnaire;

    #[test]
    fn whoever_takes_their_money_is_told_of_in_any_words() {
        let questionnaire = &Questionnaire::shipped().unwrap();
        for typed in [
            "my son takes my pension",
            "takes my pension",
            "he keeps my pension",
            "son has my bank card",
            "she says her daughter has taken all her savings",
            "financial abuse",
        ] {
            assert!(money_held(questionnaire, typed).is_some(), "{typed}");
        }
        for typed in [
            "I took my pension early",
            "he has his pension",
            "my pension takes ages",
            "my son has a card",
            "the bank has my card",
        ] {
            assert!(money_held(questionnaire, typed).is_none(), "{typed}");
        }
        within(Language::Spanish, || {
            let questionnaire = &Questionnaire::shipped().unwrap();
            for typed in ["mi hijo me quita la pensión", "mi hija tiene mi tarjeta", "abuso económico"] {
                assert!(money_held(questionnaire, typed).is_some(), "{typed}");
            }
            assert!(money_held(questionnaire, "yo cobro mi pensión").is_none());
        });
    }
}
