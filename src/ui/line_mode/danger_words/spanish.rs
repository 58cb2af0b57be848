//! Words about dying in Spanish, as words are compared: without accents, ñ as n, and short spellings written out.

use crate::base::text::folded_words;
use crate::base::vocabulary::Vocabulary;
use crate::ui::line_mode::people::SOMEONE;

/// Words about dying; what a file lists under `heard-as` comes on top.
#[rustfmt::skip]
pub(crate) const DYING: &[&str] = &[
    "dormir para siempre", "dormirme para siempre", "morir", "morirme", "morirse", "morirte", "muero", "muriendo", "muriendome", "muerto", "muerta", "muerte seria",
    "quiero la muerte", "deseo la muerte", "mi muerte", "mi propia muerte", "pienso en la muerte", "pensar en la muerte",
    "pensando en la muerte", "suicidio", "suicida", "suicidar", "suicidarme", "suicidarse", "suicidado", "suicidada",
    "me suicido", "ideas suicidas", "pensamientos suicidas", "matarme", "me mato", "me mate", "me matare",
    "voy a matar a mi mismo", "me quiero matar", "me queria matar", "me voy a matar", "me iba a matar", "me quisiera matar",
    "me pienso matar", "desvivirme", "ahorcarme", "me ahorco", "me voy a ahorcar", "colgarme", "tirarme por", "tirarme al",
    "tirarme a las", "tirarme de un", "tirarme desde", "tirarme del", "lanzarme al", "aventarme al", "pegarme un tiro",
    "me pego un tiro", "darme un tiro", "cortarme las venas", "me corto las venas", "quitarme la vida", "me quito la vida",
    "me quiero quitar la vida", "me voy a quitar la vida", "quitar la vida", "quitarme del medio", "quitarme de en medio",
    "acabar con mi vida", "acabar con todo", "acabar con esto", "acabar con esta vida", "acabar de una vez", "acabar ya con",
    "acabo con todo", "acabo con mi vida", "terminar con mi vida", "terminar con todo", "terminar con esto",
    "terminar con esta vida", "terminar mi vida", "que se acabe todo", "que acabe todo", "que todo acabe", "que todo se acabe",
    "que esto acabe", "que esto se acabe", "que se acabe esto", "que se termine todo", "que todo termine", "que esto termine",
    "que se termine esto", "que todo se termine", "no quiero vivir", "no quisiera vivir", "no deseo vivir", "no querer vivir",
    "no queria vivir", "no me apetece vivir", "no me interesa vivir", "no me provoca vivir", "no puedo vivir asi",
    "no se puede vivir asi", "no puedo vivir sin", "no vivir mas", "no quiero mas vida", "no quiero esta vida",
    "no quiero la vida", "no quiero mi vida", "no seguir viviendo", "para que vivir", "para que vivo", "de que sirve vivir",
    "no sirve de nada vivir", "por que seguir viviendo", "por que seguir aqui", "por que sigo vivo", "por que sigo viva",
    "no quiero estar aqui", "no quiero estar ya aqui", "no quiero estar mas aqui", "no quiero estar vivo",
    "no quiero estar viva", "no querer estar aqui", "no queria estar aqui", "no quisiera estar aqui", "no deseo estar aqui",
    "no estar aqui", "no estar mas aqui", "no estar vivo", "no estar viva", "dejar de estar aqui", "no quiero existir",
    "no queria existir", "no querer existir", "no quisiera existir", "no existir", "dejar de existir", "dejar de vivir",
    "dejar este mundo", "irme de este mundo", "irme para siempre", "dormirme para siempre", "dormir para siempre",
    "descansar para siempre", "quiero desaparecer", "quisiera desaparecer", "queria desaparecer", "ganas de desaparecer",
    "me gustaria desaparecer", "deseo desaparecer", "desaparecer para siempre", "desaparecer del mapa",
    "desaparecer del mundo", "no haber nacido", "no hubiera nacido", "no hubiese nacido", "nunca haber nacido", "mejor sin mi",
    "mejor si no estuviera", "mejor si no existiera", "mejor si yo no", "si yo no estuviera", "si yo no existiera",
    "estorbo para todos", "carga para todos", "no me echarian de menos", "ojala estuviera con", "quisiera estar con ella",
    "irme con ella", "reunirme con ella", "reunirme con mi madre", "reunirme con mi padre", "reunirme con mi hijo",
    "reunirme con mi hija", "reunirme con mi marido", "reunirme con mi mujer", "reunirme con mi esposo",
    "reunirme con mi esposa", "cansado de vivir", "cansada de vivir", "cansada de la vida", "cansado de la vida",
    "cansado de esta vida", "cansada de esta vida", "cansado de estar vivo", "cansada de estar viva", "harto de vivir",
    "harta de vivir", "harto de la vida", "harta de la vida", "harto de esta vida", "harta de esta vida",
    "harto de estar vivo", "harta de estar viva", "aburrido de vivir", "aburrida de vivir", "odio vivir", "odio estar vivo",
    "odio estar viva", "odio la vida", "odio mi vida", "no soporto vivir", "no soporto la vida", "no soporto mas",
    "no soporto esta vida", "no aguanto mas", "no aguanto esta vida", "no aguanto la vida", "no puedo mas", "no doy mas",
    "no doy para mas", "no puedo con esto mas", "no puedo mas con esto", "no puedo con mi vida", "no puedo con la vida",
    "ya tuve suficiente", "suficiente de esta vida", "no hay salida", "no veo salida", "no encuentro salida",
    "no le veo salida", "no tengo salida", "sin salida", "no hay escapatoria", "no hay otra salida", "unica salida",
    "sentido vivir", "sentido de vivir", "sentido a vivir", "sentido estar vivo", "sentido estar viva", "sentido estar aqui",
    "sentido a la vida", "sentido a mi vida", "sentido la vida", "la vida no tiene sentido", "mi vida no tiene sentido",
    "vivir no tiene sentido", "vida sin sentido", "razon para vivir", "razones para vivir", "motivo para vivir",
    "motivos para vivir", "razon de vivir", "nada por que vivir", "nada por lo que vivir", "nada para que vivir",
    "ganas de vivir", "ganas de estar vivo", "ganas de estar viva", "pena vivir", "pena seguir viviendo", "pena esta vida",
    "merece vivir", "merezco vivir", "vale la pena vivir", "vale la pena la vida", "merece la pena vivir", "no despertar",
    "no despertarme", "no volver a despertar", "no volver a despertarme", "no quiero despertar", "no quiero despertarme",
    "no queria despertar", "no quisiera despertar", "no querer despertar", "no me quiero despertar", "no me queria despertar",
    "no me despierte", "no despierte", "nunca despertar", "nunca mas despertar", "sin despertar", "no despertara",
    "no despertase", "no me despertara", "no me despertase", "no quiero seguir mas", "no puedo seguir mas",
    "quiero descansar en paz", "ya no estar aqui", "no le veo sentido a nada", "no le encuentro sentido a nada",
    "no le veo sentido a vivir", "sentido tiene vivir", "sentido tiene seguir", "sentido tiene la vida",
    "sentido tiene mi vida", "sentido tiene todo", "sentido tiene que viva", "aventarme", "dispararme", "envenenarme",
    "tirarme de la", "tirarme de una", "lanzarme a las", "lanzarme del", "lanzarme de un", "lanzarme por", "lanzarme desde",
    "arrojarme al", "arrojarme a las", "arrojarme del", "arrojarme por", "arrojarme desde", "matarse", "ahorcarse", "colgarse",
    "quitarse la vida", "me muera", "me muriera", "me muriese", "ojala no amanezca", "ojala no amaneciera", "no amanecer",
    "me canse de vivir", "me cansa vivir", "me canse de la vida", "me canse de esta vida", "prefiero no vivir",
    "preferiria no vivir", "prefiero no existir", "preferiria no existir", "preferiria no estar aqui",
    "ya no tiene caso vivir", "soy una carga", "soy un estorbo", "solo estorbo", "dejar de sufrir", "me atropelle un",
    "me atropellara un", "me atropelle el", "raticida", "veneno para ratas", "tomar cloro", "tomarme cloro", "tome cloro",
    "beber cloro", "bebi cloro", "tomar veneno", "tomarme veneno", "tome veneno", "pensamientos de muerte",
    "pensamiento de muerte", "ideas de muerte", "nadie me echaria de menos", "nadie me extranaria", "nadie me va a extranar",
    "ojala no estuviera aqui", "ojala no existiera", "ojala no estuviera vivo", "ojala no estuviera viva",
];

/// More of them: each of the first words with each of the last.
#[rustfmt::skip]
pub(crate) const DYING_JOINED: [(&[&str], &[&str]); 2] = [
    (
        &[
            "no quiero seguir", "no puedo seguir", "no queria seguir", "no quisiera seguir", "no podia seguir",
            "para que seguir", "ganas de seguir", "sentido seguir", "razon para seguir", "razones para seguir",
            "motivo para seguir", "motivos para seguir", "la pena seguir",
        ],
        &["viviendo", "aqui", "adelante", "asi", "luchando", "en este mundo", "con vida"],
    ),
    (
        &["poner fin", "ponerle fin", "pongo fin"],
        &["a mi vida", "a todo", "a esto", "a mi sufrimiento", "a este sufrimiento", "a mi existencia"],
    ),
];

/// The same about somebody else, or how they hurt themselves.
#[rustfmt::skip]
pub(crate) const OF_ANOTHER: &[&str] = &[
    "matarse", "suicidarse", "morirse", "ahorcarse", "colgarse", "quitarse la vida", "cortarse las venas", "hacerse dano",
    "lastimarse", "se corta las venas", "se corta los brazos", "se corta las munecas", "se corta la piel",
    "se lastima", "se hace dano", "habla de morir", "habla de matarse", "habla de suicidio", "quiere morir",
    "queria morir", "ya no quiere vivir", "no quiere vivir", "se intento matar", "intento matarse", "intento suicidarse",
    "acabar con su vida", "se va a matar",
];

/// Other danger: what is called for at once, and somebody who is thrown out or afraid.
#[rustfmt::skip]
pub(crate) const AT_ONCE: &[&str] = &[
    "en peligro", "no estoy a salvo", "no me siento a salvo", "no estamos a salvo",
    "llamen a la policia", "llama a la policia", "llame a la policia", "llamar a la policia",
    "necesito a la policia", "llamen una ambulancia", "llama una ambulancia", "llamar una ambulancia", "llamen a una ambulancia",
    "llama a una ambulancia", "llamar a una ambulancia", "necesito una ambulancia", "duele mucho el pecho",
    "duele muchisimo el pecho", "borracho y me da miedo", "borracha y me da miedo", "borracho y tengo miedo",
    "borracha y tengo miedo", "drogado y me da miedo", "drogada y me da miedo", "tomado y me da miedo",
    "me corrieron de mi casa", "me corrieron de la casa", "me echaron de mi casa", "me echaron de la casa", "me echaron de casa",
    "me corrio de la casa", "me corrio de mi casa", "llama al 112", "llamar al 112", "llamen al 112", "llama al 911",
    "llamar al 911", "llamen al 911",
];

/// Words around the name of a person that say nothing of danger.
#[rustfmt::skip]
const NAMES: Vocabulary = Vocabulary::new(&[], &[
    "mi", "mis", "un", "una", "el", "la", "de", "del", "es", "para", "por", "se", "trata", "sobre", "otra", "otro", "mejor",
    "propio", "propia", "quien", "me", "preocupa", "ella",
]);

/// The same, at the end of a line alone: "irme con él", but not "irme con el coche".
#[rustfmt::skip]
pub(crate) const AT_THE_END: &[&str] = &[
    "irme con el", "reunirme con el", "quisiera estar con el", "no quiero seguir", "no queria seguir", "no querer seguir",
    "no deseo seguir", "no quisiera seguir", "no puedo seguir", "no podia seguir", "para que seguir", "para que sigo",
    "ganas de seguir", "sentido seguir", "sentido de seguir", "sentido a seguir", "ya no puedo", "ya no aguanto", "poner fin",
    "ponerle fin", "motivo para seguir", "motivos para seguir", "razon para seguir", "razones para seguir",
    "vale la pena seguir", "merece la pena seguir", "no quiero estar mas", "ya no estar", "no le veo sentido",
    "no le encuentro sentido", "no veo sentido", "no encuentro sentido", "ya no tiene sentido", "ya no tiene caso",
    "nada tiene sentido",
];

/// The same word, where it says something else.
#[rustfmt::skip]
pub(crate) const OTHERWISE: &[&str] = &[
    "muero de risa", "muero de hambre", "muero de sueno", "muero de frio", "muero de calor", "muero de sed", "muero de ganas",
    "muero de verguenza", "muero de aburrimiento", "muero de cansancio", "morir de risa", "morir de hambre", "morir de sueno",
    "morir de frio", "morir de calor", "morir de sed", "morir de ganas", "morir de verguenza", "morir de aburrimiento",
    "morirme de risa", "morirme de hambre", "morirme de sueno", "morirme de frio", "morirme de calor", "morirme de sed",
    "morirme de ganas", "morirme de verguenza", "morirme de aburrimiento", "muerto de risa", "muerto de hambre",
    "muerto de sueno", "muerto de frio", "muerto de calor", "muerto de sed", "muerto de ganas", "muerto de verguenza",
    "muerto de aburrimiento", "muerto de cansancio", "muerta de risa", "muerta de hambre", "muerta de sueno", "muerta de frio",
    "muerta de calor", "muerta de sed", "muerta de ganas", "muerta de verguenza", "muerta de aburrimiento",
    "muerta de cansancio", "muriendo de risa", "muriendo de hambre", "muriendo de sueno", "muriendo de frio",
    "muriendo de calor", "muriendo de sed", "muriendo de ganas", "muriendo de verguenza", "muriendo de aburrimiento",
    "muriendo de cansancio", "muriendome de risa", "muriendome de hambre", "muriendome de sueno", "muriendome de frio",
    "muriendome de calor", "muriendome de sed", "muriendome de ganas", "muriendome de verguenza", "muriendome de aburrimiento",
    "muriendome de cansancio", "muero por", "morir por ver", "punto muerto", "tiempo muerto", "mosquita muerta", "letra muerta",
    "naturaleza muerta", "mar muerto", "callejon sin salida", "desvivirme por", "me mato a trabajar", "me mato trabajando",
    "me mato a estudiar", "me mato estudiando", "matarme a trabajar", "matarme trabajando", "matarme a estudiar",
    "matarme estudiando", "me mate estudiando", "me mate trabajando", "me muera de risa", "me muera de hambre",
    "me muera de frio", "me muera de verguenza", "matarse trabajando", "matarse estudiando", "matarse a trabajar",
    "matarse a estudiar", "aventarme una", "aventarme unas",
];

/// Words about waking, which are about dying beside one of those below.
pub(crate) const WAKING: &[&str] = &["despertar", "despertarme", "despertarse", "despertara", "despertase"];
pub(crate) const NEVER: &[&str] = &["nunca", "jamas", "ojala"];

/// How words are spelt in a hurry, each with the word that is meant.
const SPELT: [(&str, &str); 46] = [
    ("porque", "por que"),
    ("q", "que"),
    ("k", "que"),
    ("ke", "que"),
    ("qe", "que"),
    ("x", "por"),
    ("xq", "por que"),
    ("pq", "por que"),
    ("xk", "por que"),
    ("d", "de"),
    ("m", "me"),
    ("t", "te"),
    ("toy", "estoy"),
    ("tar", "estar"),
    ("ta", "esta"),
    ("kiero", "quiero"),
    ("qiero", "quiero"),
    ("quero", "quiero"),
    ("kero", "quiero"),
    ("quisera", "quisiera"),
    ("bibir", "vivir"),
    ("vibir", "vivir"),
    ("bida", "vida"),
    ("aki", "aqui"),
    ("aqi", "aqui"),
    ("pa", "para"),
    ("suisidar", "suicidar"),
    ("suisidarme", "suicidarme"),
    ("suicidarm", "suicidarme"),
    ("sucidar", "suicidar"),
    ("sucidarme", "suicidarme"),
    ("sucidio", "suicidio"),
    ("suisidio", "suicidio"),
    ("suicido", "suicidio"),
    ("kitarme", "quitarme"),
    ("kitar", "quitar"),
    ("mtar", "matar"),
    ("mtarme", "matarme"),
    ("matrme", "matarme"),
    ("matarm", "matarme"),
    ("morri", "morir"),
    ("morirm", "morirme"),
    ("morrir", "morir"),
    ("yano", "ya no"),
    ("ams", "mas"),
    ("muerirme", "morirme"),
];

/// A word as it is written out.
pub(crate) fn spelt(word: &str) -> &str {
    SPELT.iter().find(|(short, _)| *short == word).map_or(word, |(_, whole)| *whole)
}

/// Whether a line has nothing but the name of a person, which isn't danger yet: "es para mi hija".
pub(crate) fn names_a_person(line: &str) -> bool {
    let words = folded_words(line);
    let person = |word: &String| SOMEONE.has(word);
    NAMES.all().next().is_some() && words.iter().any(person) && words.iter().all(|w| person(w) || NAMES.has(w))
}
