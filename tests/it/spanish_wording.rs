//! Spanish as it is typed and shown: kinds of help by a word of their own, pages by other words,
//! and messages without English.

use fingerpost::base::phrases::{Language, phrase, within};
use fingerpost::call::pencil::Pencil;
use fingerpost::engine::interview::Interview;

use crate::cli::run_with;
use crate::line_mode_driver::{lines_for, talk};
use crate::records::Scratch;
use crate::spanish::SPANISH;
use crate::support::SHIPPED;

/// What is said last to somebody at a place who types these lines at the first page.
fn said(place: &str, lines: &[&str]) -> String {
    let typed: Vec<String> = [""].iter().chain(lines).map(|l| (*l).to_owned()).collect();
    talk(SPANISH.at(SPANISH.place(place)), &typed).after(lines.len()).to_owned()
}

#[test]
fn kinds_of_help_are_called_by_telling_words_with_accents() {
    within(Language::Spanish, || {
        let page = said("ES", &["ayuda"]);
        for word in ["ayuda violencia (", "ayuda suicidio (", "ayuda jóvenes ("] {
            assert!(page.contains(word), "{word}\n{page}");
        }
        let england = said("GB-ENG", &["ayuda"]);
        assert!(england.contains("ayuda cuidar (") && england.contains("ayuda violación ("), "{england}");
        // Each of them, and the words that were there before, lead to their lines, with accents and
        // without.
        for (typed, heading) in [
            ("ayuda violencia", "Si no te sientes a salvo con alguien"),
            ("ayuda aparte", "Si no te sientes a salvo con alguien"),
            ("ayuda salvo", "Si no te sientes a salvo con alguien"),
            ("ayuda violacion", "Después de una violación o un abuso sexual"),
            ("ayuda violación", "Después de una violación o un abuso sexual"),
            ("ayuda cuidar", "Si cuidas de alguien"),
        ] {
            let answer = said("GB-ENG", &[typed]);
            assert!(answer.contains(heading), "{typed}\n{answer}");
        }
        for typed in ["ayuda suicidio", "ayuda vida"] {
            let answer = said("ES", &[typed]);
            assert!(answer.contains("Si piensas en quitarte la vida"), "{typed}\n{answer}");
        }
    });
}

/// "Mentor" is near to "menos", of the answer for whoever is under 18.
#[test]
fn who_asks_for_a_mentor_is_not_taken_for_a_child() {
    within(Language::Spanish, || {
        for line in
            ["como busco un mentor", "¿Cómo busco una mentora?", "mentor", "¿qué es la mentoría?", "¿cómo encuentro un coach?"]
        {
            let answer = said("MX", &[line]);
            let told = ["lo oyes al final, según tus respuestas", "Mentoría, en pocas palabras: "];
            assert!(told.iter().any(|told| answer.contains(told)), "{line}\n{answer}");
            assert!(!answer.contains("menos de 18"), "{line}\n{answer}");
        }
        // Other words may be slips as before, and a sentence about a mentor guesses at nothing.
        assert!(said("MX", &["menoz de 18"]).contains("menos de 18"));
        assert!(!said("MX", &["me urge una mentora"]).contains("¿Quieres decir"));
    });
    let answer = talk(SHIPPED.at(SHIPPED.place("IE")), &[String::new(), "how do i find a mentor".to_owned()]).after(1).to_owned();
    assert!(answer.contains("comes at the end, by your answers"), "{answer}");
}

#[test]
fn who_speaks_of_dying_is_told_first_of_the_line_for_that() {
    let before = |text: &str, a: &str, b: &str| text.find(a).is_some_and(|at| text.find(b).is_some_and(|other| at < other));
    within(Language::Spanish, || {
        let answer = said("ES", &["me quiero morir"]);
        assert!(before(&answer, "024", "Teléfono de la Esperanza"), "{answer}");
        // What isn't about dying isn't answered with it.
        let answer = said("ES", &["me han pegado"]);
        assert!(!answer.contains("Línea 024"), "{answer}");
    });
    let lines = ["", "i want to die"].map(str::to_owned);
    let answer = talk(SHIPPED.at(SHIPPED.place("ES")), &lines).after(1).to_owned();
    assert!(before(&answer, "024", "Teléfono de la Esperanza"), "{answer}");
    // Where none is open day and night, whoever listens to anyone comes first, as before.
    let answer = talk(SHIPPED.at(SHIPPED.place("GB-ENG")), &lines).after(1).to_owned();
    assert!(answer.contains("Samaritans: call 116 123") && !answer.contains("CALM"), "{answer}");
}

/// What is found first on a call where the mentor searches for what was said.
fn found_first(said: &str) -> String {
    let questionnaire = &SPANISH.questionnaire;
    let found = Pencil::default().found(&Interview::new(questionnaire), said);
    let (ix, answer) = *found.first().unwrap_or_else(|| panic!("{said} finds nothing"));
    let question = questionnaire.question(ix);
    format!("{}/{}", question.id, question.answers[answer.index()].id)
}

#[test]
fn what_is_said_in_spain_and_in_mexico_is_found_on_a_call() {
    within(Language::Spanish, || {
        for (answer, said) in [
            (
                "ending-life/yes",
                &[
                    "no quiero seguir",
                    "no quiero seguir viviendo",
                    "no quiero estar aquí",
                    "no tengo ganas de vivir",
                    "sin ganas de vivir",
                    "estoy harta de vivir",
                    "cansado de vivir",
                ][..],
            ),
            ("harm/recent", &["me hago cortes"]),
            ("health/gambling", &["juego a las maquinitas", "las tragaperras"]),
            ("people/hurt", &["me forzó", "me forzaron"]),
            // "Paro" is alike to "paré", of whoever began to hurt themselves and stopped.
            ("changes/ended", &["estoy en el paro", "me corrieron del trabajo", "me quedé sin trabajo", "me liquidaron"]),
        ] {
            for said in said {
                assert_eq!(found_first(said), answer, "{said}");
            }
        }
    });
}

#[test]
fn pages_of_a_result_are_found_by_what_people_type() {
    within(Language::Spanish, || {
        let questionnaire = &SPANISH.questionnaire;
        let coaching = questionnaire.outcome_named("coaching").unwrap();
        let scenario = questionnaire.scenarios.iter().find(|s| s.leads_to == coaching).unwrap();
        let page = |typed: &str| {
            let mut lines = lines_for(questionnaire, &scenario.replies);
            lines.extend(["", typed].map(str::to_owned));
            talk(SPANISH.at(SPANISH.place("ES")), &lines).after(lines.len() - 1).to_owned()
        };
        for (known, typed) in [
            ("por qué", &["porque", "porqué", "Porqué?"][..]),
            ("acerca de", &["sobre", "acerca"]),
            ("en pocas palabras", &["en breve"]),
        ] {
            for typed in typed {
                assert_eq!(page(typed), page(known), "{typed}");
            }
        }
        // A word that is no page's is answered otherwise.
        assert_ne!(page("por qué"), page("plátano"));
    });
}

#[test]
fn what_is_missing_on_the_command_line_is_told_in_spanish() {
    for (args, says) in [
        (&["recommend"][..], "<HOJA>"),
        (&["completions"], "<INTÉRPRETE>"),
        (&["review"], "--by <NOMBRE>"),
        (&["schema", "nope"], "[TIPO]"),
        (&["practice"], "Falta qué hacer: new"),
        (&["--place"], "Falta un valor detrás de --place."),
        (&["recommend", "hoja.yaml", "x"], "Sobra «x»"),
    ] {
        let ran = run_with(&[args, &["--language", "es"]].concat(), b"", &[]);
        assert!(ran.status == 2 && ran.stderr.contains(says), "{args:?} {ran:?}");
    }
    let ran = run_with(&["print", "--language", "es", "--format", "markdown"], b"", &[]);
    assert!(ran.stdout.contains("Líneas de ayuda en España") && !ran.stdout.contains("Líneas de ayuda en Inglaterra"), "{ran:?}");
}

#[test]
fn sources_that_have_a_name_in_each_language_are_named_in_it() {
    let printed = |args: &[&str]| run_with(&[&["print", "--format", "markdown"], args].concat(), b"", &[]).stdout;
    let spanish = printed(&["--language", "es"]);
    for name in ["Organización Mundial de la Salud", "Nuestra propia opinión", "quienes hacen fingerpost"] {
        assert!(spanish.contains(name), "{name}");
    }
    assert!(printed(&[]).contains("World Health Organization"));
    // A paper is called what it is called: no title is asked of a translator.
    let ran = run_with(&["check", "words/es.yaml"], b"", &[]);
    assert!(ran.status == 0 && !ran.stdout.contains("sources/"), "{ran:?}");
}

#[test]
fn what_is_in_english_on_a_spanish_page_is_said_to_be() {
    let scratch = Scratch::new("english-es");
    let path = scratch.path("mine.yaml");
    let file = path.to_str().unwrap();
    let own = "Las garantías y los peligros propios del archivo están en inglés.";
    for (args, says, told) in [
        (&["hazards"][..], own, true),
        (&["hazards", "questions.yaml"], own, false),
        (&["new", file], "El archivo está en inglés.", true),
    ] {
        let ran = run_with(&[args, &["--language", "es"]].concat(), b"", &[]);
        assert_eq!((ran.status, ran.stdout.contains(says)), (0, told), "{args:?} {ran:?}");
    }
    assert!(!run_with(&["hazards"], b"", &[]).stdout.contains("are in English"));
}

#[test]
fn tables_have_spanish_heads() {
    let printed = |args: &[&str]| run_with(&[args, &["--language", "es"]].concat(), b"", &[]).stdout;
    let coverage = printed(&["helplines", "--coverage"]);
    assert!(coverage.contains("| sin hablar | cualquiera | salud | suicidio | jóvenes | maltrato |"), "{coverage}");
    assert!(printed(&["print", "--format", "markdown"]).contains("Resultados que orientan primero hacia la mentoría"));
}

/// It asks where the client is, and refuses the option.
#[test]
fn the_help_of_an_intake_offers_no_place() {
    for language in ["en", "es"] {
        let help = |args: &[&str]| run_with(&[args, &["--help", "--language", language]].concat(), b"", &[]).stdout;
        assert!(!help(&["intake"]).contains("--place"), "{}", help(&["intake"]));
        assert!(help(&["recommend"]).contains("--place"));
    }
}

#[test]
fn dates_of_sources_are_words_in_spanish() {
    let page = run_with(&["helplines", "ES", "--language", "es"], b"", &[]).stdout;
    assert!(
        page.contains("a fecha de 7 de octubre de 2026; fuentes, en inglés:")
            && page.contains("a fecha de octubre de 2026; fuentes, en inglés:"),
        "{page}"
    );
}

#[test]
fn whether_it_is_safe_is_answered_as_it_is_asked() {
    within(Language::Spanish, || {
        let questionnaire = &SPANISH.questionnaire;
        let not_safe = questionnaire.outcome_named("not-safe").unwrap();
        let scenario = questionnaire.scenarios.iter().find(|s| s.leads_to == not_safe).unwrap();
        let answered = |typed: &str| {
            let mut lines = lines_for(questionnaire, &scenario.replies);
            lines.push(typed.to_owned());
            talk(SPANISH.at(SPANISH.place("ES")), &lines).after(lines.len() - 1).to_owned()
        };
        let title = &questionnaire.outcome(not_safe).title;
        for yes in ["puedo", "sí, puedo", "sin peligro", "puedo oírla sin peligro", "sí"] {
            assert!(answered(yes).contains(title), "{yes}: {}", answered(yes));
        }
        for no in ["no puedo", "ahora no puedo", "es peligroso", "no"] {
            assert!(!answered(no).contains(title), "{no}: {}", answered(no));
        }
    });
}

/// Where a page that can't wait has one row for it, the law is still named, in both languages.
#[test]
fn the_short_words_about_a_duty_to_note_name_the_law() {
    const ROW: usize = 76;
    for (tongue, law) in [(Language::English, "lawful"), (Language::Spanish, "conforme a la ley")] {
        let said = within(tongue, || phrase("mentor-safeguarding-short"));
        assert!(said.contains(law) && said.chars().count() <= ROW, "{said}");
    }
}

#[test]
fn what_worries_about_somebody_is_offered_behind_the_number() {
    within(Language::Spanish, || {
        for (line, offered) in [
            ("mi hermana bebe mucho", "¿Quieres decir 4"),
            ("está muy deprimida", "¿Quieres decir 6"),
            ("tiene 15 años", "¿Quieres decir 7"),
        ] {
            let answer = said("MX", &["3", line]);
            assert!(answer.contains(offered), "{line}\n{answer}");
        }
        let answer = said("MX", &["3", "mi hijo bebe mucho"]);
        let (number, offer) = (answer.find("911"), answer.find("¿Quieres decir 4"));
        assert!(number.is_some() && offer.is_some() && number < offer, "{answer}");
        let answer = said("MX", &["3", "no bebe"]);
        assert!(!answer.contains("¿Quieres decir 4"), "{answer}");
    });
}

#[test]
fn who_is_in_trouble_is_told_of_help_at_any_question() {
    within(Language::Spanish, || {
        let told = "Si necesitas a alguien ahora, escribe «ayuda»";
        for line in ["escucho voces", "oigo voces que me mandan", "estoy desesperada", "estoy harta de todo"] {
            let answer = said("MX", &["1", line]);
            assert!(answer.contains(told), "{line}\n{answer}");
        }
        for line in ["asdf", "una voz"] {
            let answer = said("MX", &["1", line]);
            assert!(!answer.contains(told), "{line}\n{answer}");
        }
    });
}

/// What is said last to somebody who types these lines where they are asked where they are.
fn asked_where(lines: &[&str]) -> String {
    let typed: Vec<String> = [""].iter().chain(lines).map(|l| (*l).to_owned()).collect();
    talk(SPANISH.anywhere(), &typed).after(lines.len()).to_owned()
}

#[test]
fn a_no_before_a_place_is_no_norway() {
    within(Language::Spanish, || {
        for (lines, place) in [
            (&["vivo en Medellín", "no, Colombia"][..], "Colombia"),
            (&["Valencia", "no, en Venezuela"], "Venezuela"),
            (&["no, en Colombia"], "Colombia"),
        ] {
            let answer = asked_where(lines);
            assert!(answer.contains(place) && !answer.contains("Noruega"), "{lines:?}\n{answer}");
            assert!(answer.contains("¿De quién se trata?"), "{lines:?}\n{answer}");
        }
        let answer = asked_where(&["de mí"]);
        assert!(answer.contains("De quién se trata") && !answer.contains("Estados Unidos"), "{answer}");
        for (region, place) in [("Andalucía", "España"), ("vivo en Cataluña", "España"), ("el DF", "México")] {
            let answer = asked_where(&[region]);
            assert!(answer.contains(place), "{region}\n{answer}");
        }
    });
}

/// "Nada de eso" to a guess about danger may be a no to that guess alone.
#[test]
fn none_of_that_is_taken_but_not_as_an_answer_to_another_guess() {
    within(Language::Spanish, || {
        let taken = "Dijiste: Nada de esto.";
        let asked = ["1", "1", "1", "5"];
        for last in [&["nada de eso"][..], &["no", "nada de eso"], &["no", "no, ninguna"]] {
            let answer = said("MX", &[&asked[..], last].concat());
            assert!(answer.contains(taken), "{last:?}\n{answer}");
        }
        for last in [&["no"][..], &["fumo porros", "nada de eso"], &["fumo porros", "no, nada de eso"]] {
            let answer = said("MX", &[&asked[..], last].concat());
            assert!(!answer.contains(taken), "{last:?}\n{answer}");
        }
    });
}
