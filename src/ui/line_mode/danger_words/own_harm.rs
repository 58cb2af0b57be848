//! Words of somebody who has taken something, or hurt themselves: pills, an overdose, cutting.

use crate::base::vocabulary::Vocabulary;

/// Such words, as words are compared.
#[rustfmt::skip]
const DONE: Vocabulary = Vocabulary::new(
    &[
        "pills", "tablets", "overdose", "overdosed", "overdosing", "took too many", "taken too many", "took too much",
        "taken too much", "took something", "taken something", "paracetamol", "poison", "poisoned", "bleach", "antifreeze",
        "cut myself", "cutting myself", "cutting", "cut my wrist", "cut my wrists", "cut my arm", "cut my arms", "slit my wrist",
        "slit my wrists", "hurt myself", "hurting myself", "harmed myself", "harming myself", "burned myself", "burnt myself",
        "stabbed myself", "shot myself", "self harm", "self harmed", "selfharm",
    ],
    &[
        "pastillas", "sobredosis", "tome demasiado", "tome demasiadas", "tome demasiados", "he tomado demasiado",
        "he tomado demasiadas", "tome algo", "he tomado algo", "me envenene", "veneno", "raticida", "cloro", "lejia",
        "me tome todo", "me tome todas", "me he cortado", "me corto los brazos", "me corto las venas", "me corto las munecas",
        "me corto la piel", "me corte los brazos", "me corte las venas", "me corte las munecas", "me corte la piel", "cortarme",
        "me hice dano", "me he hecho dano", "me hago dano", "hacerme dano", "autolesion", "autolesiones", "me autolesiono",
        "me queme a proposito", "me dispare",
    ],
);

/// The same, at the end of a line alone: "me corté", but not "me corté el pelo".
const DONE_AT_THE_END: Vocabulary = Vocabulary::new(&["i cut"], &["me corto", "me corte", "tome muchas"]);

/// The same words, where they say something else.
const OTHERWISE: Vocabulary = Vocabulary::new(
    &[
        "cutting down",
        "cutting back",
        "cutting edge",
        "cutting out",
        "cutting herself",
        "cutting himself",
        "cutting themselves",
        "shes cutting",
        "hes cutting",
        "keeps cutting",
    ],
    &["cortarme el pelo", "me he cortado el pelo"],
);

/// Whether a line says so, its words with one space around each.
pub(crate) fn tells(line: &str) -> bool {
    let line = OTHERWISE.all().fold(line.to_owned(), |line, other| line.replace(other, ""));
    let has = |phrase: &str| line.contains(&format!(" {phrase} "));
    DONE.all().any(has) || DONE_AT_THE_END.all().any(|phrase| line.ends_with(&format!(" {phrase} ")))
}

#[cfg(test)]
mod tests {
    use crate::base::phrases::{Language, within};
    use crate::ui::line_mode::danger_words::is_of_own_harm;

    #[test]
    fn what_somebody_took_or_did_to_themselves_is_known() {
        for line in ["I took pills", "overdose", "I've cut my wrists", "cutting", "i took too many tablets", "I hurt myself"] {
            assert!(is_of_own_harm(line), "{line}");
        }
        for line in [
            "my back hurts",
            "cutting down on bread",
            "my mate keeps cutting",
            "she is cutting herself",
            "i took a day off",
            "he hurt me",
            "spills",
            "",
        ] {
            assert!(!is_of_own_harm(line), "{line}");
        }
        within(Language::Spanish, || {
            for line in ["tomé pastillas", "una sobredosis", "me corté", "me he cortado", "me hice daño", "I took pills"] {
                assert!(is_of_own_harm(line), "{line}");
            }
            for line in ["me corté el pelo", "me voy a cortar el pelo", "tomé un café", "me duele la espalda"] {
                assert!(!is_of_own_harm(line), "{line}");
            }
        });
    }
}
