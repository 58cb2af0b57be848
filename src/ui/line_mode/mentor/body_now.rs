//! A body that can't wait, in the words that a mentor types: chest pain, no breath, a stroke, a fit, heavy bleeding, an unborn
//! baby that moves less.

use crate::base::text::{spaced_clauses, spaced_words};
use crate::base::vocabulary::Vocabulary;
use crate::ui::line_mode::danger_words::{goes_on, own_harm_lies_back};
use crate::ui::line_mode::people::SOMEONE;

/// Such words, as words are compared.
#[rustfmt::skip]
const BODY_NOW: Vocabulary = Vocabulary::new(
    &[
        "chest pain", "chest pains", "pain in my chest", "pain in her chest", "pain in his chest", "pain in their chest",
        "pain in the chest", "pains in my chest", "pains in her chest", "pains in his chest", "chest hurts", "chest is tight",
        "chest feels tight", "tight chest", "tightness in my chest", "tightness in her chest", "tightness in his chest",
        "pressure on my chest", "crushing chest", "heart attack", "cardiac arrest",
        "cant breathe", "cannot breathe", "couldnt breathe", "not breathing", "isnt breathing", "stopped breathing",
        "struggling to breathe", "struggling for breath", "fighting for breath", "gasping for breath", "gasping for air",
        "hard to breathe", "cant catch my breath", "cant get my breath", "trouble breathing", "difficulty breathing", "choking",
        "turning blue", "gone blue", "lips are blue", "blue lips",
        "stroke", "strokes", "face has dropped", "face dropped", "face drooped", "face has drooped", "face is drooping",
        "face drooping", "face is dropping", "face fell on one side", "down one side", "one side is numb", "cant move one side",
        "arm has gone numb", "arm is numb", "face is numb", "numb face", "cant lift her arm", "cant lift his arm",
        "cant lift my arm",
        "cant speak properly", "speech is slurred", "slurred speech", "speech has gone",
        "bleeding heavily", "bleeding badly", "bleeding a lot", "bleeding out", "heavy bleeding", "wont stop bleeding",
        "cant stop bleeding", "cant stop the bleeding", "bleeding wont stop", "losing a lot of blood", "lost a lot of blood",
        "lots of blood", "blood everywhere", "coughing up blood", "vomiting blood", "throwing up blood",
        "collapsed", "collapse", "collapses", "collapsing", "unconscious", "unresponsive", "wont wake",
        "cant wake her", "cant wake him", "cant wake them", "cant be woken", "not waking up",
        "having a fit", "had a fit", "has a fit", "having fits", "seizure", "seizures",
        "convulsing", "convulsions", "fitting now", "is fitting", "shes fitting", "hes fitting", "hes passed out",
        "shes passed out", "has passed out", "just passed out", "worst headache", "sudden headache", "anaphylaxis",
        "haemorrhage", "haemorrhaging", "hemorrhage", "hemorrhaging", "epileptic fit", "epileptic fits",
        "miscarriage", "miscarrying", "ectopic", "cant breath", "cannot breath", "pain in my left arm", "pain down my left arm",
        "pain down my arm", "pain down her left arm", "pain down his left arm", "pain in her left arm", "pain in his left arm",
        "left arm hurts", "baby isnt moving", "baby is not moving", "baby not moving", "baby hasnt moved", "baby stopped moving",
        "baby has stopped moving", "baby wont move", "shook the baby", "shook my baby", "shook her baby", "shook his baby",
        "shaken the baby", "shaken my baby", "anaphylactic", "throat is closing", "throat closing", "needs an ambulance",
        "need an ambulance", "waters have gone green", "waters are green",
    ],
    &[
        "dolor de pecho", "dolor en el pecho", "dolores de pecho", "dolores en el pecho", "duele el pecho",
        "duele mucho el pecho",
        "presion en el pecho", "opresion en el pecho", "le aprieta el pecho", "me aprieta el pecho", "infarto",
        "ataque al corazon",
        "paro cardiaco", "no puedo respirar", "no puede respirar", "no respira", "no respiro", "le cuesta respirar",
        "me cuesta respirar", "dificultad para respirar", "falta el aire", "falta aire", "se ahoga", "me ahogo", "ahogandose",
        "se atraganta", "atragantado", "atragantada", "labios azules", "se pone azul", "se esta poniendo azul",
        "ictus", "derrame", "embolia", "cara caida", "cara torcida", "boca torcida", "se le cayo la cara",
        "se le ha caido la cara", "se le torcio la boca", "se le ha torcido la boca", "un lado del cuerpo", "brazo dormido",
        "no puede mover el brazo", "no puedo mover el brazo", "no puede hablar bien", "sangra mucho", "sangro mucho",
        "sangrando mucho", "sangra muchisimo", "sangrado fuerte", "no para de sangrar", "no deja de sangrar",
        "no paro de sangrar",
        "hemorragia", "mucha sangre", "vomita sangre", "tose sangre", "se desplomo", "desplomado",
        "desplomada",
        "se desvanecio", "inconsciente", "no despierta", "no se despierta", "no puedo despertarla", "no puedo despertarlo",
        "no reacciona", "no responde", "convulsion", "convulsiones", "convulsiona", "convulsionando", "ataque epileptico",
        "aborto espontaneo", "perdiendo al bebe", "ectopico", "dolor en el brazo izquierdo",
        "duele el brazo izquierdo", "bebe no se mueve", "sacudi al bebe",
        "sacudi a mi bebe", "sacudio al bebe", "ha sacudido al bebe", "el peor dolor de cabeza", "dolor de cabeza repentino",
        "se le cierra la garganta", "necesita una ambulancia",
        "necesito una ambulancia",
    ],
);

/// What moves before it is born, how it moves, and what says that it does so less, or not.
#[rustfmt::skip]
const UNBORN: Vocabulary = Vocabulary::new(
    &[
        "baby", "babys", "babies", "twin", "twins", "bump", "pregnant", "pregnancy", "womb", "foetus", "fetus", "foetal", "fetal",
        "bub",
    ],
    &[
        "bebe", "bebes", "bebito", "barriga", "panza", "vientre", "embarazada", "embarazo", "feto", "fetal", "fetales", "gemelos",
        "mellizos",
    ],
);
#[rustfmt::skip]
const MOVES: Vocabulary = Vocabulary::new(
    &[
        "move", "moves", "moved", "moving", "movin", "movement", "movements", "kick", "kicks", "kicked", "kicking", "kickin",
        "wriggle", "wriggles", "wriggling", "wriggled", "stirring", "flutters",
    ],
    &[
        "mueve", "mueven", "movio", "movido", "moverse", "moviendo", "movia", "mover", "movimiento", "movimientos", "patada",
        "patadas", "pataditas", "patea", "patear", "pateando", "patalea",
    ],
);
#[rustfmt::skip]
const LESS: Vocabulary = Vocabulary::new(
    &[
        "less", "reduced", "fewer", "not", "isnt", "arent", "hasnt", "havent", "doesnt", "didnt", "wont", "wasnt", "stopped",
        "stop", "no", "none", "cant", "cannot", "never", "nothing", "without", "hardly", "barely", "little", "slower", "slow",
        "slowed", "slowing", "quieter", "decreased", "weaker", "lack", "changed",
    ],
    &[
        "menos", "no", "dejo", "dejado", "apenas", "casi", "poco", "pocos", "pocas", "reducidos", "disminuido", "sin", "tampoco",
        "ninguna", "ningun", "nada",
    ],
);
/// The same in a few words, with nobody named.
#[rustfmt::skip]
const MOVES_LESS: Vocabulary = Vocabulary::new(
    &[
        "reduced movement", "reduced movements", "less movement", "less movements", "fewer movements", "no movements",
        "movements have slowed", "movements have stopped", "movements are less", "movements have reduced", "movements have changed",
        "fewer kicks", "less kicks", "no kicks", "any kicks", "less kicking", "no kicking", "cant feel the baby",
        "cant feel my baby", "cant feel her baby", "havent felt the baby", "havent felt my baby", "hasnt felt the baby",
        "hasnt felt her baby", "not felt the baby", "not felt my baby", "baby has gone quiet", "baby gone quiet", "babys gone quiet",
    ],
    &[
        "menos movimientos", "menos patadas", "movimientos reducidos", "no siento al bebe", "no siento a mi bebe", "no siente al bebe",
        "no siente a su bebe", "no noto al bebe", "no noto a mi bebe", "no nota al bebe", "no nota a su bebe", "no siento patadas",
        "no siente patadas", "no noto patadas", "no nota patadas",
    ],
);
/// Whoever is kicked, or moves house; where the words that tell of less stand for somebody else.
const TO_SOMEBODY: Vocabulary = Vocabulary::new(
    &[
        "me", "us", "my", "our", "her", "him", "his", "them", "the", "in", "out", "on", "away", "house", "home", "to", "back",
        "off",
    ],
    &["a", "de", "casa"],
);
const GOT: Vocabulary =
    Vocabulary::new(&["got", "was", "been", "being", "gets", "get", "i", "we", "he", "were"], &["una", "nos"]);

/// The same words, where they say something else.
#[rustfmt::skip]
const OTHERWISE: Vocabulary = Vocabulary::new(
    &[
        "stroke of luck", "stroke of genius", "breast stroke", "business collapsed", "business has collapsed",
        "company collapsed",
        "company has collapsed", "firm collapsed", "marriage collapsed", "marriage has collapsed", "deal collapsed",
        "market collapsed", "sale collapsed", "collapsed business", "collapse of the business", "collapse of the company",
        "collapse of my marriage", "collapse of our marriage", "business collapse", "relationship collapsed",
        "relationship has collapsed", "world collapsed", "world has collapsed", "life collapsed", "collapsed in tears",
        "had a fit about", "having a fit about", "after a miscarriage", "after my miscarriage", "after the miscarriage",
        "since a miscarriage", "since my miscarriage", "since the miscarriage", "had a miscarriage in", "had a miscarriage at",
    ],
    &["no responde a mis mensajes", "no responde mis mensajes", "no responde al telefono", "no responde el telefono"],
);

/// What such words have of a hurt that nobody did to anyone; and of what was done to a baby, whose body comes before all else.
#[rustfmt::skip]
const ACHES: Vocabulary = Vocabulary::new(
    &[
        "chest hurts", "chest is hurting", "heart hurts", "arm hurts", "head hurts", "stomach hurts", "belly hurts", "back hurts",
        "hurts to breathe", "hurts when i breathe", "hurts when she breathes", "hurts when he breathes", "shook the baby",
        "shook my baby", "shook her baby", "shook his baby", "shaken the baby", "shaken my baby", "heart attack", "heart attacks",
        "asthma attack", "panic attack", "panic attacks",
    ],
    &[
        "sacudi al bebe", "sacudi a mi bebe", "sacudio al bebe", "ha sacudido al bebe", "ataque al corazon", "ataque de panico",
        "ataque epileptico",
    ],
);

/// What somebody did to a small child.
const SHOOK: Vocabulary =
    Vocabulary::new(&["shook", "shaken", "smothered"], &["sacudi", "sacudio", "sacudido", "zarandee", "zarandeo", "zarandeado"]);
/// A small child, and one who is named before.
const SMALL: Vocabulary = Vocabulary::new(
    &["baby", "babys", "newborn", "infant", "toddler", "child", "son", "daughter", "kid"],
    &["bebe", "nino", "nina", "recien", "hijo", "hija", "criatura"],
);
const THEM: Vocabulary = Vocabulary::new(&["him", "her", "it"], &["lo", "la", "al", "a"]);
const LIMBS: Vocabulary = Vocabulary::new(&["hand", "hands", "head", "up", "off"], &["mano", "cabeza"]);

/// Where it is said of somebody's family, or is over.
const BEFORE: Vocabulary = Vocabulary::new(
    &["family history", "in the family", "runs in", "recovering from", "recovered from"],
    &["antecedentes", "en la familia", "recuperandose de", "recuperandome de"],
);

/// What stands before a time that something is only compared with: "less than last week".
const COMPARED: Vocabulary = Vocabulary::new(&["than"], &["menos que", "mas que", "peor que"]);

/// A line without those words: "my chest hurts" names nobody who hurts anyone, and neither does a baby that kicks less.
pub(super) fn without_aches(typed: &str) -> String {
    let clauses = spaced_clauses(typed);
    let clauses: Vec<String> = clauses.collect();
    // "The baby's gone quiet, kicking less": it is told over several.
    let less = clauses.iter().any(|line| moves_less(line));
    if !less && !clauses.iter().any(|line| ACHES.stands_in(line)) {
        return typed.to_owned();
    }
    let left = |line: &String| {
        let line = ACHES.all().fold(line.clone(), |line, ache| line.replace(&format!(" {ache} "), " "));
        let words: Vec<&str> = line.split_whitespace().collect();
        let stays = |at: &usize| !(less && is_of_unborn(&words, *at));
        (0..words.len()).filter(stays).map(|at| words[at]).collect::<Vec<_>>().join(" ")
    };
    clauses.iter().map(left).collect::<Vec<_>>().join(",")
}

/// Whether a clause tells of a baby that moves less, or no longer, before it is born.
fn moves_less(line: &str) -> bool {
    let words: Vec<&str> = line.split_whitespace().collect();
    let moves = || (0..words.len()).any(|at| is_of_unborn(&words, at));
    MOVES_LESS.stands_in(line) || UNBORN.stands_in(line) && LESS.stands_in(line) && moves()
}

/// Whether a word is a move of the unborn: nobody kicked anyone, and nobody moves house.
fn is_of_unborn(words: &[&str], at: usize) -> bool {
    let by_somebody = |before: &str| GOT.has(before) || before != "baby" && SOMEONE.has(before);
    let before = at.checked_sub(1).map(|before| words[before]);
    MOVES.has(words[at]) && !words.get(at + 1).is_some_and(|next| TO_SOMEBODY.has(next)) && !before.is_some_and(by_somebody)
}

/// Whether a line tells of a baby or child whom somebody shook or smothered, named anywhere: "I shook him, the baby is fine".
pub(super) fn is_of_shaken_child(typed: &str) -> bool {
    let line = spaced_words(typed);
    let words: Vec<&str> = line.split_whitespace().collect();
    let done = |at: usize| {
        let behind = words[at + 1..].iter().take(2);
        let him = words.get(at + 1).is_some_and(|word| THEM.has(word));
        // Nobody is hurt by "shook his hand", or by what shook their head.
        let limb = words.get(at + 2).is_some_and(|word| LIMBS.has(word));
        SHOOK.has(words[at]) && !limb && (him || behind.into_iter().any(|word| SMALL.has(word)))
    };
    words.iter().any(|word| SMALL.has(word)) && (0..words.len()).any(done)
}

/// Whether a line tells of a body that can't wait.
pub(super) fn is_body_now(typed: &str) -> bool {
    let line = spaced_words(typed);
    let meant = OTHERWISE.all().fold(line, |line, other| line.replace(&format!(" {other} "), " "));
    let lies_back = own_harm_lies_back(typed) && !COMPARED.stands_in(&meant);
    let before = lies_back || BEFORE.stands_in(&meant) && !goes_on(typed);
    (BODY_NOW.stands_in(&meant) || is_of_moves(typed) || is_of_shaken_child(typed)) && !before
}

/// Whether a line tells of a baby that moves less, or no longer.
pub(super) fn is_of_moves(typed: &str) -> bool {
    spaced_clauses(typed).any(|clause| moves_less(&clause))
}

#[cfg(test)]
mod tests {
    use super::is_body_now;
    use crate::base::phrases::{Language, within};

    #[test]
    fn a_body_that_cannot_wait_is_told_from_what_sounds_like_it() {
        for line in [
            "chest pain",
            "I can't breathe",
            "stroke",
            "her face has dropped",
            "bleeding heavily",
            "collapsed",
            "he's having a fit",
            "having a seizure",
            "won't wake up",
            "had a stroke last year and now her face is drooping",
            "my baby isn't moving",
            "ectopic",
            "reduced movements",
            "baby moving less",
            "she hasn't felt the baby kick today",
            "my bump has stopped moving",
            "baby moves less than last week",
            "fewer kicks",
            "30 weeks pregnant, can't feel the baby",
            "the baby is grand now but I shook him",
            "she has shaken her little son",
        ] {
            assert!(is_body_now(line), "{line}");
        }
        for line in [
            "my business collapsed",
            "collapsed in tears",
            "a stroke of luck",
            "dad had a stroke last year",
            "my heart isn't in it",
            "a good fit",
            "not moving house with the baby",
            "he kicked me, the baby isn't his",
            "she got kicked and the baby isn't his",
            "my baby moves a lot",
            "the baby's doctor shook her hand",
            "I'm shaken since the baby came",
        ] {
            assert!(!is_body_now(line), "{line}");
        }
        within(Language::Spanish, || {
            for line in [
                "dolor de pecho",
                "no puede respirar",
                "se le torció la boca",
                "sangra mucho",
                "una convulsión",
                "el bebé se mueve menos",
            ] {
                assert!(is_body_now(line), "{line}");
            }
            assert!(!is_body_now("tuvo un derrame el año pasado") && !is_body_now("no responde a mis mensajes"));
        });
    }
}
