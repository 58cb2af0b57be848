//! What lines, most of them Spanish, say at questions of the shipped file.

use super::TypedAnswer;
use crate::base::hearing::heard;
use crate::base::phrases::{Language, within};
use crate::content::model::{AnswerIx, AnswerSet, Question, Questionnaire, Reply};

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
            ("coping", "me cuesta mucho", vec![4, 5]),
            ("coping", "no estoy muy bien", vec![4, 5]),
            ("worry", "mi hermana bebe mucho", vec![4]),
            ("worry", "mi hija no come", vec![5]),
            ("worry", "está muy deprimida", vec![6]),
            ("worry", "tiene 15 años", vec![7]),
            ("health", "fumo porros", vec![5]),
            ("happened", "acabo de ser mamá", vec![7]),
            ("happened", "debo plata", vec![9]),
            ("changes", "me jubilé hace poco", vec![6]),
            ("aim", "rendir más", vec![3]),
            ("aim", "no sé por dónde empezar", vec![4, 6]),
            ("aim", "cambiar de trabajo", vec![1, 4]),
            ("style", "alguien que ya haya hecho el cambio", vec![2]),
            ("changes", "me quedé sin chamba", vec![4]),
            ("changes", "solo quiero cambiar", vec![2]),
            ("changes", "empiezo la universidad", vec![3]),
            ("people", "discuto con mi mujer, solo palabras", vec![7, 8]),
            ("happened", "debo la hipoteca", vec![9]),
            ("feelings", "altibajos", vec![1, 5]),
            ("days", "no he hecho amigos", vec![2]),
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

/// What a line says at a question of the shipped file.
fn read(question: &Question, line: &str) -> TypedAnswer {
    TypedAnswer::read(&heard(line), false, false, question, false)
}

#[test]
fn a_spanish_none_in_several_words_is_one_and_a_bare_no_is_asked_about() {
    within(Language::Spanish, || {
        let questionnaire = Questionnaire::shipped().unwrap();
        for id in ["harm", "health", "people", "feelings"] {
            let question = questionnaire.questions.iter().find(|q| q.id == id).unwrap();
            let none = read(question, "ninguna");
            assert!(matches!(none, TypedAnswer::Given(Reply::Chosen(_))), "{id}");
            for line in ["Nada de eso.", "ninguna de esas", "no, nada de eso", "No, ninguna"] {
                assert_eq!(read(question, line), none, "{id}: {line}");
            }
            for line in ["no", "nada me importa", "ninguna de esas personas me quiere", "no, nada de eso me da miedo ya"] {
                assert_ne!(read(question, line), none, "{id}: {line}");
            }
        }
    });
}

#[test]
fn a_small_spanish_word_is_no_match() {
    within(Language::Spanish, || {
        let questionnaire = Questionnaire::shipped().unwrap();
        let question = questionnaire.questions.iter().find(|q| q.id == "aim").unwrap();
        assert_eq!(read(question, "estar más tranquila"), TypedAnswer::Unknown);
    });
}

#[test]
fn the_first_answers_and_who_is_of_age_are_heard_in_spanish() {
    within(Language::Spanish, || {
        let questionnaire = Questionnaire::shipped().unwrap();
        let question = |id: &str| questionnaire.questions.iter().find(|q| q.id == id).unwrap();
        let both: AnswerSet = [AnswerIx(0), AnswerIx(1)].into_iter().collect();
        assert_eq!(read(question("happened"), "las dos primeras"), TypedAnswer::Given(Reply::Chosen(both)));
        assert_eq!(read(question("people"), "las dos primeras"), TypedAnswer::PerhapsAll(both));
        for (line, answer) in [("soy adulta", 0), ("de mí, tengo 23", 0), ("soy mayor de edad", 0), ("soy menor de edad", 1)] {
            let given = TypedAnswer::Given(Reply::Chosen(AnswerSet::only(AnswerIx(answer))));
            assert_eq!(read(question("who"), line), given, "{line}");
        }
        assert!(!matches!(read(question("who"), "mi hermana es adulta"), TypedAnswer::Given(_)));
    });
}

#[test]
fn what_people_do_and_want_is_offered_in_their_own_words() {
    let questionnaire = Questionnaire::shipped().unwrap();
    for (id, line, ids) in [
        ("aim", "thinking of retraining as a sparky", &["target", "decide"][..]),
        ("aim", "a different job", &["target", "decide"]),
        ("aim", "i might leave my course and don't know what i'd do instead", &["target", "decide", "who-i-am"]),
        ("aim", "a carer's break", &["keep-up", "feel"]),
        ("aim", "i don't know where to start", &["decide", "who-i-am"]),
        ("style", "someone who's made the change already", &["been-there"]),
        ("changes", "let go from the factory in the spring", &["ended"]),
        ("changes", "retrenched", &["ended"]),
        ("changes", "i just want to change", &["move"]),
        ("changes", "dropping out of uni", &["move"]),
        ("changes", "starting uni", &["return"]),
        ("happened", "behind on the mortgage", &["money"]),
        ("happened", "can't make rent", &["money"]),
        ("people", "my son takes my pension", &["controlled"]),
        ("people", "he keeps my bank card", &["controlled"]),
        ("people", "rows with the missus, only words", &["none", "not-sure"]),
        ("feelings", "up and down", &["low", "on-edge"]),
        ("feelings", "useless", &["low", "no-point"]),
        ("days", "i haven't made friends", &["pulled-back"]),
        ("days", "knackered", &["sleep"]),
        ("health", "i'm losing my sight slowly", &["unchecked"]),
    ] {
        let question = questionnaire.questions.iter().find(|q| q.id == id).unwrap();
        let TypedAnswer::Perhaps(meant) = TypedAnswer::read(&heard(line), false, false, question, false) else {
            panic!("{line}")
        };
        let meant: Vec<&str> = meant.iter().map(|a| &*question.answers[a.index()].id).collect();
        assert_eq!(meant, ids, "{line}");
    }
}
