//! Which lines are heard as about danger, in both languages.

use super::{Language, Questionnaire, is_about_dying, is_of_another, speaks_of_danger};
use crate::base::phrases::within;

#[test]
fn somebody_else_who_hurts_themselves_is_heard() {
    for line in ["she wants 2 kill herself", "shes been cuttin herself", "my mate keeps cutting", "he hurts himself"] {
        assert!(is_of_another(line), "{line}");
    }
    for line in ["i kill time", "cutting down", "she hurts me", "he cut the grass"] {
        assert!(!is_of_another(line), "{line}");
    }
}

#[test]
fn words_about_dying_are_known_and_others_are_not() {
    for line in [
        "i want to die",
        "Sometimes I wish I was with her",
        "not wanting to wake up",
        "I don’t want to be here any more",
        "suicide",
        "i can't do this anymore",
        "I'm in a dead end and want to be dead",
        "ive had enough of life",
        "no point being here",
        "im going to kill myself tonight",
        "whats the point of living",
        "nobody would miss me",
        "I wish I wasn't here",
        "ich will nicht mehr leben",
        "Selbstmord",
        "je veux mourir",
        "nie chcę żyć",
        "kms",
        "i might kms",
        "can't be arsed living",
        "I don't see the point any more",
        "there's no point anymore",
        "sometimes i think they'd be better off but no",
        "sometimes think theyd be beter off wthout me but id not do nothing",
        "sucide",
        "kil myslef",
        "quiero morir",
    ] {
        assert!(is_about_dying(line, false), "{line}");
    }
    for line in [
        "my mum died in march",
        "a dead end job",
        "i wake up at four",
        "diet",
        "deadline",
        "spend it",
        "end things with her",
        "I don't see the point of this question",
        "i walk 5 kms a day",
        "banana",
        "",
    ] {
        assert!(!is_about_dying(line, false), "{line}");
    }
    assert!(is_about_dying("i think about waking up", true));
    assert!(is_about_dying("tonight", true) && !is_about_dying("tonight", false));
    assert!(!is_about_dying("i slept badly tonight", true));
}

#[test]
fn spanish_words_about_dying_are_known_and_others_are_not() {
    within(Language::Spanish, || {
        for line in [
            "quiero morir",
            "me quiero morir",
            "no quiero morir",
            "No quiero vivir",
            "ya no kiero vivir",
            "no quiero seguir viviendo así",
            "xq seguir viviendo",
            "q sentido tiene vivir",
            "¿Para qué seguir?",
            "pienso en suicidarme",
            "me voy a matar",
            "me quiero matar",
            "quiero acabar con todo",
            "quitarme la vida",
            "ya no aguanto más",
            "no puedo más",
            "estarían mejor sin mí",
            "Ojalá no me despierte",
            "dormir y no despertar",
            "ojalá no hubiera nacido",
            "no le veo sentido a la vida",
            "estoy cansada de vivir",
            "quisiera desaparecer",
            "quiero irme con él",
            "me quiero ahorcar",
            "me quiero colgar",
            "me quiero aventar al metro",
            "me quiero disparar",
            "me quiero envenenar",
            "me voy a tirar por la ventana",
            "me voy a aventar",
            "me quiero tirar del puente",
            "me quise matar",
            "me voy a dar un tiro",
            "me quiero pegar un tiro",
            "aventarme del puente",
            "mi hermano se quiere matar",
            "se quiere matar mi hermano",
            "ojalá me muera",
            "ojalá me muriera",
            "sería mejor que me muriera",
            "ojalá no amaneciera",
            "ya me cansé de vivir",
            "ya me quiero ir de este mundo",
            "prefiero no vivir",
            "ya no tiene sentido",
            "ya no tiene caso",
            "soy una carga",
            "solo estorbo",
            "quiero dejar de sufrir",
            "que me atropelle un coche",
            "me voy a tomar raticida",
            "tomé cloro",
            "pensamientos de muerte",
            "nadie me extrañaría",
            "Ojalá no estuviera aquí",
            "me quiero suisidar",
            "sucidio",
            "kitarme la vida",
            "me quiero mtar",
            "quiero morri",
            "yano puedo mas",
            "no puedo ams",
            "estoy en un punto muerto y quiero estar muerta",
            "no me dan ganas de vivir",
            "I want to die",
            "suicide",
        ] {
            assert!(is_about_dying(line, false), "{line}");
        }
        for line in [
            "mi madre murió en marzo",
            "la muerte de mi padre",
            "me muero de risa",
            "quiero morirme de risa",
            "voy a matarme trabajando",
            "estoy muerto de hambre",
            "un callejón sin salida",
            "me despierto a las cuatro y no puedo dormir",
            "irme con el coche",
            "me voy a cortar el pelo",
            "me toca a mí",
            "me quiero ir a mi casa",
            "mi hijo",
            "dieta",
            "plátano",
            "terminé con mi novia",
            "busco trabajo",
            "",
        ] {
            assert!(!is_about_dying(line, false), "{line}");
        }
        assert!(is_about_dying("pienso en despertar", true));
    });
    assert!(!is_about_dying("no puedo más", false));
}

#[test]
fn in_spanish_somebody_who_is_hurt_is_told_from_their_words() {
    let questionnaire = &within(Language::Spanish, || Questionnaire::shipped().unwrap());
    within(Language::Spanish, || {
        for line in [
            "mi marido me pega",
            "le tengo miedo a mi pareja",
            "quiero morirme",
            "he hits me",
            "me voy a cortar",
            "me acabo de cortar",
            "mi padrastro me toca",
            "tengo miedo de ir a casa",
            "me corrieron de mi casa",
            "estoy en peligro",
            "llamen a la policía",
            "me duele mucho el pecho",
            "está borracho y me da miedo",
        ] {
            assert!(speaks_of_danger(questionnaire, line, false), "{line}");
        }
        for line in [
            "bebo vino",
            "murió mi madre",
            "tengo ansiedad",
            "hola",
            "tengo miedo al futuro",
            "mi hijo",
            "es para mi hija",
            "me toca a mí",
        ] {
            assert!(!speaks_of_danger(questionnaire, line, false), "{line}");
        }
    });
}

/// What a file lists for a sign is known everywhere; what it lists for a clear answer isn't danger.
#[test]
fn the_words_of_a_sign_are_those_of_the_file() {
    let questionnaire = &Questionnaire::shipped().unwrap();
    for line in ["he hits me", "i took an overdose", "i've got chest pain", "better off dead", "my husband frightens me"] {
        assert!(speaks_of_danger(questionnaire, line, false), "{line}");
    }
    for line in ["i drink wine", "my mum died", "i feel anxious", "hello"] {
        assert!(!speaks_of_danger(questionnaire, line, false), "{line}");
    }
}
