//! What Spanish lines say at questions of the shipped file.

use super::TypedAnswer;
use crate::base::hearing::heard;
use crate::base::phrases::{Language, within};
use crate::content::model::Questionnaire;

#[test]
fn spanish_lines_are_asked_about_as_they_are_meant() {
    within(Language::Spanish, || {
        let questionnaire = Questionnaire::shipped().unwrap();
        for (id, line, numbers) in [
            ("who", "es para mi hija", vec![3]),
            ("worry", "mi hermano se quiere matar", vec![1]),
            ("worry", "se quiere matar mi hermano", vec![1]),
            ("coping", "muy mal", vec![4, 5]),
            ("coping", "más o menos", vec![2, 4]),
            ("ending-life", "no, pero a veces", vec![1, 2]),
            ("ending-life", "no, nunca, pero me corto", vec![1, 2]),
            ("harm", "nunca", vec![5]),
            ("harm", "prefiero no, me corté ayer", vec![1]),
            ("people", "me persigue", vec![4]),
            ("people", "mi jefe me gritaba", vec![1]),
            ("people", "la gerente nos humilla", vec![1]),
            ("people", "mi jefe me golpea", vec![1, 4]),
            ("feelings", "estoy encabronado", vec![5]),
            ("feelings", "siempre estoy furiosa", vec![5]),
            ("happened", "debo mas de 80 mil al banco", vec![9]),
            ("happened", "estoy endeudada", vec![9]),
            ("happened", "mi esposa murió hace un año", vec![4]),
            ("coping", "ok, gracias", vec![1, 2]),
        ] {
            let question = questionnaire.questions.iter().find(|q| q.id == id).unwrap();
            let TypedAnswer::Perhaps(meant) = TypedAnswer::read(&heard(line), false, false, question, false) else {
                panic!("{line}")
            };
            assert_eq!(meant.iter().map(|a| a.index() + 1).collect::<Vec<_>>(), numbers, "{line}");
        }
    });
}

#[test]
fn a_spanish_no_with_more_breath_is_a_no() {
    within(Language::Spanish, || {
        let questionnaire = Questionnaire::shipped().unwrap();
        for question in
            ["ending-life", "ending-life-again"].map(|id| questionnaire.questions.iter().find(|q| q.id == id).unwrap())
        {
            let read = |line: &str| TypedAnswer::read(&heard(line), false, false, question, false);
            for line in ["ya dije que no", "¡NO CARAJO!", "ya te dije que no", "no, no, no"] {
                assert_eq!(read(line), read("no"), "{line}");
                assert!(matches!(read(line), TypedAnswer::Given(_)), "{line}");
            }
            for line in ["no sé", "ya dije que sí", "no quiero vivir así", "dije que no quiero vivir"] {
                assert_ne!(read(line), read("no"), "{line}");
            }
        }
    });
}
