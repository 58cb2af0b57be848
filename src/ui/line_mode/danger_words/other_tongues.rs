//! Words about dying in languages that the program doesn't speak, as words are compared: whoever is at their wits' end types in
//! their own. A few only, each of which is about dying, or about somebody who kills.

use crate::ui::line_mode::danger_words::{OTHERWISE, holds};

/// Words about dying in German, French, Italian, Portuguese, Spanish, Polish and Dutch.
#[rustfmt::skip]
const DYING: [&str; 47] = [
    "will nicht mehr leben", "mochte nicht mehr leben", "ich will sterben", "ich mochte sterben", "suizid", "selbstmord",
    "mich umbringen", "bringe mich um", "mir das leben nehmen",
    "je veux mourir", "envie de mourir", "me suicider", "me tuer", "plus envie de vivre", "ne veux plus vivre", "je veux en finir",
    "voglio morire", "suicidio", "non voglio piu vivere", "suicidarmi", "uccidermi", "togliermi la vita", "farla finita",
    "quero morrer", "nao quero mais viver", "nao quero viver", "quero me matar", "vou me matar", "tirar a minha vida",
    "acabar com a minha vida",
    "quiero morir", "quiero morirme", "me quiero morir", "no quiero vivir", "no quiero seguir viviendo", "suicidarme", "matarme",
    "quitarme la vida",
    "chce umrzec", "nie chce zyc", "samobojstwo", "zabic sie", "zabije sie",
    "ik wil dood", "ik wil niet meer leven", "zelfmoord", "ik wil sterven",
];

/// Whether a line has one of them, its words with one space around each. "Matarme trabajando" says nothing in Spanish, either.
pub(crate) fn tell(line: &str) -> bool {
    let line = OTHERWISE.all().fold(line.to_owned(), |line, other| line.replace(other, ""));
    DYING.iter().any(|phrase| holds(&line, phrase))
}
