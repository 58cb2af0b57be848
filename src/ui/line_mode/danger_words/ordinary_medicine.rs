//! Tablets that somebody takes as a doctor has ordered them: no harm, and no ambulance. Whatever leaves that open stays harm.

use std::borrow::Cow;

use crate::base::text::{folded_words, in_spaces};
use crate::base::vocabulary::Vocabulary;

/// What is taken.
const MEDICINE: Vocabulary =
    Vocabulary::new(&["tablet", "tablets", "pill", "pills", "paracetamol"], &["pastilla", "pastillas", "paracetamol"]);

/// What it is for, or by whom it was ordered.
#[rustfmt::skip]
const ORDERED: Vocabulary = Vocabulary::new(
    &[
        "blood pressure", "heart", "thyroid", "diabetes", "diabetic", "cholesterol", "asthma", "allergy", "allergies",
        "hay fever", "hayfever", "epilepsy", "arthritis", "stomach", "iron", "vitamin", "vitamins", "contraceptive", "headache",
        "headaches", "migraine", "nerves", "prescribed", "prescription", "as prescribed", "my doctor gave", "the doctor gave",
        "from my doctor", "from the doctor", "doctor gives", "water tablets", "every morning", "each morning", "once a day",
        "twice a day", "daily",
    ],
    &[
        "presion", "tension", "corazon", "tiroides", "diabetes", "colesterol", "asma", "alergia", "epilepsia", "artritis",
        "estomago", "hierro", "vitaminas", "anticonceptivas", "dolor de cabeza", "migrana", "nervios", "los nervios",
        "recetadas", "recetada", "con receta", "me receto", "me recetaron", "cada manana", "todas las mananas",
        "una vez al dia", "dos veces al dia", "a diario",
    ],
);

/// Words that may stand beside those, and add nothing: no other verb than that of a habit, and no number.
#[rustfmt::skip]
const HARMLESS: Vocabulary = Vocabulary::new(
    &[
        "i", "im", "am", "my", "me", "a", "an", "the", "on", "for", "from", "by", "of", "and", "some", "take", "taking", "have",
        "gp", "doctor", "doctors", "high", "low", "just", "only", "no", "nothing", "but", "except", "apart",
    ],
    &[
        "yo", "mi", "mis", "a", "al", "la", "el", "los", "las", "un", "una", "unas", "de", "del", "para", "por", "con", "y",
        "tomo", "tomando", "estoy", "tengo", "medico", "medica", "doctor", "doctora", "alta", "baja", "solo", "nada", "mas",
        "menos", "no",
    ],
);

/// A line without the words for medicine where it tells of what a doctor has ordered, and each other word is known to add nothing.
pub(crate) fn without_ordinary_medicine(line: &str) -> Cow<'_, str> {
    let words = folded_words(line);
    let spaced = in_spaces(&words);
    let rest = without_all(&spaced);
    let takes = words.iter().any(|word| MEDICINE.has(word));
    if !takes || rest == spaced || !rest.split_whitespace().all(|word| MEDICINE.has(word) || HARMLESS.has(word)) {
        return Cow::Borrowed(line);
    }
    Cow::Owned(words.into_iter().filter(|word| !MEDICINE.has(word)).collect::<Vec<_>>().join(" "))
}

/// A line, its words with one space around each, without what says what medicine is for; the longest first.
fn without_all(spaced: &str) -> String {
    let mut ordered: Vec<&str> = ORDERED.all().collect();
    ordered.sort_by_key(|of| std::cmp::Reverse(of.len()));
    ordered.into_iter().fold(spaced.to_owned(), |line, of| line.replace(&format!(" {of} "), " "))
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
            "just my blood pressure tablets",
            "i take tablets for my nerves",
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
            "I had 50 paracetamol for my headache",
            "i've just had 40 blood pressure tablets",
            "i downed my heart pills",
            "i ate 30 of my heart pills",
            "i have 60 heart pills here",
            "i have fifty heart pills",
            "i swallow a lot of my prescription pills",
        ] {
            assert!(is_of_own_harm(line), "{line}");
        }
        within(Language::Spanish, || {
            assert!(!is_of_own_harm("pastillas para la presión") && !is_of_own_harm("mis pastillas del corazón, recetadas"));
            for line in [
                "tomé todas mis pastillas para la presión",
                "pastillas",
                "me tomo 40 pastillas para la presión",
                "me acabo de tomar las 40 pastillas del corazón",
                "ingerí 30 pastillas recetadas",
            ] {
                assert!(is_of_own_harm(line), "{line}");
            }
        });
        assert_eq!(without_ordinary_medicine("I hear voices"), "I hear voices");
    }
}
