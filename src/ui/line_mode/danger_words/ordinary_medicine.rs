//! Tablets that somebody takes as a doctor has ordered them: no harm, and no ambulance. Whatever leaves that open stays harm.

use std::borrow::Cow;

use crate::base::text::folded_words;
use crate::base::vocabulary::Vocabulary;

/// What is taken.
const MEDICINE: Vocabulary =
    Vocabulary::new(&["tablet", "tablets", "pill", "pills", "paracetamol"], &["pastilla", "pastillas", "paracetamol"]);

/// What it is for, or by whom it was ordered.
#[rustfmt::skip]
const ORDERED: Vocabulary = Vocabulary::new(
    &[
        "blood pressure", "heart", "thyroid", "diabetes", "diabetic", "cholesterol", "asthma", "allergy", "allergies", "hay fever",
        "hayfever", "epilepsy", "arthritis", "stomach", "iron", "vitamin", "vitamins", "contraceptive", "headache", "headaches",
        "migraine", "prescribed", "prescription", "as prescribed", "my doctor gave", "the doctor gave", "from my doctor",
        "from the doctor", "doctor gives", "water tablets", "every morning", "each morning", "once a day", "twice a day", "daily",
    ],
    &[
        "presion", "tension", "corazon", "tiroides", "diabetes", "colesterol", "asma", "alergia", "epilepsia", "artritis",
        "estomago", "hierro", "vitaminas", "anticonceptivas", "dolor de cabeza", "migrana", "recetadas", "recetada", "con receta",
        "me receto", "me recetaron", "cada manana", "todas las mananas", "una vez al dia", "dos veces al dia", "a diario",
    ],
);

/// Words that leave open whether it is more than that: what was taken once, and how much.
#[rustfmt::skip]
const MORE_THAN_THAT: Vocabulary = Vocabulary::new(
    &[
        "took", "taken", "swallowed", "all", "many", "much", "extra", "more", "whole", "packet", "packets", "pack", "bottle", "box",
        "boxes", "handful", "lots", "load", "loads", "double", "overdose", "overdosed", "saved", "saving", "stash", "stashed",
        "hoarding", "enough", "want", "going", "gonna", "will", "might", "could", "thinking", "die", "kill", "end", "someone",
        "someones", "stopped", "without", "alcohol", "drink", "wine", "vodka", "sleep", "forever", "wrong", "not", "dont", "cant",
    ],
    &[
        "tome", "tomado", "trague", "todo", "todas", "todos", "muchas", "muchos", "demasiadas", "demasiados", "mas", "extra",
        "entera", "entero", "caja", "cajas", "frasco", "bote", "puñado", "punado", "monton", "doble", "sobredosis", "guardado",
        "guardadas", "quiero", "voy", "podria", "pienso", "pensando", "morir", "matar", "dormir", "alcohol", "vino", "no", "sin",
    ],
);

/// A line without the words for medicine where it tells of what a doctor has ordered, and of nothing more.
pub(crate) fn without_ordinary_medicine(line: &str) -> Cow<'_, str> {
    let words = folded_words(line);
    let spaced = format!(" {} ", words.join(" "));
    let ordered = ORDERED.all().any(|of| spaced.contains(&format!(" {of} ")));
    let takes = words.iter().any(|word| MEDICINE.has(word));
    if !takes || !ordered || words.iter().any(|word| MORE_THAN_THAT.has(word)) {
        return Cow::Borrowed(line);
    }
    Cow::Owned(words.into_iter().filter(|word| !MEDICINE.has(word)).collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    use super::without_ordinary_medicine;
    use crate::base::phrases::{Language, within};
    use crate::content::model::Questionnaire;
    use crate::ui::line_mode::danger_words::{is_of_own_harm, speaks_of_danger};

    #[test]
    fn medicine_as_it_was_ordered_is_no_harm_and_all_else_is() {
        let questionnaire = &Questionnaire::shipped().unwrap();
        for line in [
            "blood pressure tablets",
            "I take tablets for my blood pressure",
            "pills for my thyroid",
            "i have heart tablets from my doctor",
            "vitamin tablets",
            "tablets prescribed by my gp",
        ] {
            assert!(!is_of_own_harm(line) && !speaks_of_danger(questionnaire, line, true), "{line}");
        }
        for line in [
            "tablets",
            "I took my tablets",
            "i took all my blood pressure tablets",
            "too many heart pills",
            "i have saved up my heart pills",
            "i want to take my blood pressure tablets and die",
            "overdose",
            "pills",
        ] {
            assert!(is_of_own_harm(line), "{line}");
        }
        within(Language::Spanish, || {
            assert!(!is_of_own_harm("pastillas para la presión") && !is_of_own_harm("mis pastillas del corazón, recetadas"));
            assert!(is_of_own_harm("tomé todas mis pastillas para la presión") && is_of_own_harm("pastillas"));
        });
        assert_eq!(without_ordinary_medicine("I hear voices"), "I hear voices");
    }
}
