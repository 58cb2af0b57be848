//! Who harms whom in a Spanish line. A verb says by its ending who does it, and a pronoun before or behind it to whom: "me pega"
//! and "pegarme" are the opposite of "le pego". What can be either is left in doubt.

use crate::base::text::folded;
use crate::ui::line_mode::danger_words::spanish::spelt;
use crate::ui::line_mode::harm_roles::role::HarmRole;
use crate::ui::line_mode::harm_roles::spanish_verbs::{DoneBy, DoneTo, HarmVerb, is_never_to_self, verb};
use crate::ui::line_mode::people::SOMEONE_IN_SPANISH;

/// Other people.
#[rustfmt::skip]
const OTHERS: &[&str] = &[
    "ex", "jefe", "jefa", "hombre", "hombres", "mujeres", "tipo", "tio", "tia", "padrastro", "madrastra", "hijastro", "hijastra",
    "familia", "padres", "papas", "bebe", "chico", "chica", "muchacho", "muchacha", "profesor", "profesora", "maestro",
    "maestra", "cuidador", "cuidadora", "casero", "casera", "suegro", "suegra", "cunado", "cunada", "yerno", "nuera", "sobrino",
    "sobrina", "nieto", "nieta", "prometido", "prometida", "concubino", "concubina", "gente", "personas", "otro",
    "otra", "otros", "otras", "nadie", "todos", "exmarido", "exnovio", "expareja", "exmujer", "exesposo", "abuelos", "hermanos",
];

/// Fear, which is of what stands behind it.
#[rustfmt::skip]
const FEAR: &[&str] = &[
    "miedo", "temor", "panico", "terror", "pavor", "temo", "asustado", "asustada", "aterrado", "aterrada", "aterrorizado",
    "aterrorizada", "atemorizado", "atemorizada", "espantado", "espantada",
];

/// Words before a person's name that say whose they are.
#[rustfmt::skip]
const BEFORE_PEOPLE: &[&str] = &[
    "mi", "mis", "su", "sus", "tu", "tus", "nuestro", "nuestra", "nuestros", "nuestras", "el", "la", "los", "las", "un", "una",
    "unos", "unas", "este", "esta", "ese", "esa", "propio", "propia",
];

/// Words between a verb and whom it is done to.
const BETWEEN: [&str; 9] = ["mucho", "tanto", "fuerte", "tambien", "siempre", "miedo", "dano", "bastante", "muchisimo"];

/// Words that stand before whom something is done to.
const TOWARDS: [&str; 5] = ["a", "al", "de", "del", "con"];

/// Helping verbs by who they are said of; those of either are "había" and the like.
#[rustfmt::skip]
const SPEAKER_HELPS: &[&str] = &[
    "he", "hemos", "voy", "vamos", "quiero", "puedo", "estoy", "suelo", "sigo", "trato", "pienso", "debo", "llegue", "acabo",
];
#[rustfmt::skip]
const OTHER_HELPS: &[&str] = &[
    "ha", "han", "va", "van", "quiere", "quieren", "puede", "pueden", "esta", "estan", "suele", "suelen", "sigue", "siguen",
    "trata", "tratan", "intenta", "intentan", "vuelve", "vuelven", "volvio", "empezo", "empezaron", "llego", "llegaron",
    "amenaza", "amenazan", "amenazo", "quiso", "pudo", "vino", "piensa", "acaba",
];
#[rustfmt::skip]
const EITHER_HELPS: &[&str] = &[
    "habia", "habian", "haya", "iba", "iban", "vaya", "queria", "querian", "quiera", "podia", "podria", "pueda", "puedan",
    "estaba", "estaban", "solia", "intento", "trataba", "quisiera",
];
/// Words between a helping verb and the verb.
const HELPED: [&str; 6] = ["a", "de", "con", "sido", "por", "que"];

/// Forms of "tocar", and words between whoever touches and the verb.
#[rustfmt::skip]
const TOUCHES: &[&str] = &["toca", "toco", "tocan", "tocaba", "tocaban", "tocaron"];
const BESIDE_TOUCH: [&str; 8] = ["siempre", "a", "veces", "tambien", "ya", "todavia", "no", "que"];

/// A word as it was typed, and as it is compared.
struct TypedWord {
    typed: String,
    word: String,
}

/// What a line tells of harm, each time that it does.
pub(crate) fn told(line: &str) -> Vec<HarmRole> {
    let words = line.to_lowercase();
    let tokens: Vec<TypedWord> = words
        .split(|c: char| !c.is_alphanumeric())
        .filter(|w| !w.is_empty())
        .map(|w| TypedWord { typed: w.to_owned(), word: spelt(&folded(w)).to_owned() })
        .collect();
    let line = SpanishLine { tokens };
    (0..line.tokens.len()).filter_map(|at| line.fear(at).or_else(|| line.touch(at)).or_else(|| line.deed(at))).collect()
}

/// A line as its words.
struct SpanishLine {
    tokens: Vec<TypedWord>,
}

impl SpanishLine {
    fn word(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |t| t.word.as_str())
    }

    /// Whether somebody else is named at a place: "mi marido", "ella"; "él" with its accent, at the end or before what he does.
    fn names(&self, at: usize) -> bool {
        let word = self.word(at);
        if ["ella", "ellos", "ellas"].contains(&word) || is_somebody(word) {
            return true;
        }
        if word == "el" {
            let typed = self.tokens.get(at).is_some_and(|t| t.typed == "él");
            let next = self.word(at + 1);
            let acts = ["me", "nos", "le", "les", "no", "se"].contains(&next) || next.is_empty() || helps(next).is_some();
            if typed || acts {
                return true;
            }
        }
        BEFORE_PEOPLE.contains(&word) && (is_somebody(self.word(at + 1)) || self.names_after(at + 1))
    }

    /// "Mi propio hijo", "mi ex marido".
    fn names_after(&self, at: usize) -> bool {
        ["propio", "propia", "ex"].contains(&self.word(at)) && is_somebody(self.word(at + 1))
    }

    /// "Miedo de mi marido": what is feared, if it is somebody.
    fn fear(&self, at: usize) -> Option<HarmRole> {
        FEAR.contains(&self.word(at)).then_some(())?;
        let of = ["de", "del", "a", "al", "por", "cuando"].contains(&self.word(at + 1)) && self.names(at + 2);
        // "A" and "de" before an article melt into it.
        let melted = ["del", "al"].contains(&self.word(at + 1)) && is_somebody(self.word(at + 2));
        // "Le tengo mucho miedo".
        let before = |n: usize| at.checked_sub(n).map_or("", |i| self.word(i));
        // "Miedo de volver a casa": of whoever is there.
        let home = ["de", "a"].contains(&self.word(at + 1))
            && ["ir", "irme", "volver", "regresar", "llegar", "estar"].contains(&self.word(at + 2))
            && ["a", "en"].contains(&self.word(at + 3))
            && (4..6).any(|n| ["casa", "hogar"].contains(&self.word(at + n)));
        // It is others who are afraid: "les doy miedo".
        if ["doy", "di", "dar", "darle", "darles"].contains(&before(1)) {
            return None;
        }
        let have =
            if ["tengo", "tenia"].contains(&before(1)) { Some(2) } else { ["tengo", "tenia"].contains(&before(2)).then_some(3) };
        let them = have.is_some_and(|n| ["le", "les"].contains(&before(n)));
        (of || melted || them || home).then_some(HarmRole::Suffers)
    }

    /// "Mi padrastro me toca": somebody who touches is a person who stands beside it, since "me toca" is "it's my turn", too.
    fn touch(&self, at: usize) -> Option<HarmRole> {
        TOUCHES.contains(&self.word(at)).then_some(())?;
        let before = |n: usize| at.checked_sub(n).map_or("", |i| self.word(i));
        let me = ["me", "nos"].contains(&before(1));
        let mut subject = at.checked_sub(if me { 2 } else { 1 });
        while let Some(earlier) = subject.filter(|i| BESIDE_TOUCH.contains(&self.word(*i))) {
            subject = earlier.checked_sub(1);
        }
        let by_somebody = subject.is_some_and(|i| self.names(i));
        let own_people = ["mi", "un", "ese"].contains(&self.word(at + 1)) && self.names(at + 1);
        let to_another = self.word(at + 1) == "a" && self.names(at + 2);
        (me && (by_somebody || own_people) || by_somebody && to_another).then_some(HarmRole::Suffers)
    }

    /// What is done, by whom and to whom.
    fn deed(&self, at: usize) -> Option<HarmRole> {
        let token = self.tokens.get(at)?;
        let done = verb(&token.word, &token.typed, self.word(at + 1), self.word(at + 2))?;
        let (begins, pronoun, helping) = self.before_verb(at);
        if let Some(own) = self.passive(at, done) {
            return own.then_some(HarmRole::Suffers);
        }
        let by_name = self.subject(begins);
        let behind = self.behind(at, done);
        let to = done.to.or(pronoun).or(behind);
        let by = match done.by {
            DoneBy::Nobody | DoneBy::Helped => helping.unwrap_or(done.by),
            by => by,
        };
        let by = if matches!(by, DoneBy::Either | DoneBy::OrAnother) { by_name.unwrap_or(by) } else { by };
        let named = by_name == Some(DoneBy::Another) || self.named_behind(at);
        // What work or a dream may do as well is told where somebody does it.
        let by_somebody = !done.needs_name || named || self.fears_before(at);
        match to? {
            DoneTo::Itself => None,
            DoneTo::Speaker => match by {
                DoneBy::Another | DoneBy::Either => by_somebody.then_some(HarmRole::Suffers),
                DoneBy::OrAnother if named || is_never_to_self(&token.word) => Some(HarmRole::Suffers),
                DoneBy::OrAnother => Some(HarmRole::Doubtful),
                // "Nos pegamos": each the other.
                DoneBy::Speaker if self.word(begins) == "nos" && token.word.ends_with("mos") => Some(HarmRole::Doubtful),
                DoneBy::Speaker | DoneBy::Nobody | DoneBy::Helped | DoneBy::Listener => None,
            },
            DoneTo::Another => match by {
                DoneBy::Another => by_somebody.then_some(HarmRole::Suffers),
                // Without a subject it is as files list it: "pegarle", "hacerle daño".
                DoneBy::Speaker | DoneBy::Nobody => Some(HarmRole::Does),
                DoneBy::Either | DoneBy::OrAnother => Some(HarmRole::Doubtful),
                DoneBy::Helped | DoneBy::Listener => None,
            },
        }
    }

    /// Where what belongs to a verb begins before it, the pronoun there, and who its helping verb is said of.
    fn before_verb(&self, at: usize) -> (usize, Option<DoneTo>, Option<DoneBy>) {
        let mut begins = at;
        let mut helping = None;
        while let Some(before) = begins.checked_sub(1) {
            let word = self.word(before);
            let pronoun = match word {
                "me" | "nos" => Some(DoneTo::Speaker),
                "le" | "les" | "lo" | "la" | "los" | "las" => Some(DoneTo::Another),
                "se" | "te" => Some(DoneTo::Itself),
                _ => None,
            };
            if pronoun.is_some() {
                return (before, pronoun, helping);
            }
            if let Some(person) = helps(word) {
                helping = helping.or(Some(person));
            } else if !HELPED.contains(&word) || begins == at && word == "que" {
                break;
            }
            begins = before;
        }
        // Without a helping verb, "a" or "de" belong to what stands before.
        (if helping.is_some() { begins } else { at }, None, helping)
    }

    /// Who is named as the one who does it, before a place.
    fn subject(&self, begins: usize) -> Option<DoneBy> {
        let mut at = begins;
        while let Some(before) = at.checked_sub(1) {
            let word = self.word(before);
            if word == "yo" {
                return Some(DoneBy::Speaker);
            }
            // The word of a person, and whether something is done to them by what stands before it.
            if ["ella", "ellos", "ellas"].contains(&word) || is_somebody(word) || word == "el" && self.names(before) {
                let mut first = before;
                while let Some(earlier) = first.checked_sub(1).filter(|i| BEFORE_PEOPLE.contains(&self.word(*i))) {
                    first = earlier;
                }
                let towards = first.checked_sub(1).is_some_and(|i| TOWARDS.contains(&self.word(i)));
                return (!towards).then_some(DoneBy::Another);
            }
            at = before;
        }
        None
    }

    /// Whom something is done to by what stands behind a verb: "a mi hijo"; of "abusar": "de mí".
    fn behind(&self, at: usize, done: HarmVerb) -> Option<DoneTo> {
        let mut at = at + 1;
        while BETWEEN.contains(&self.word(at)) {
            at += 1;
        }
        let word = self.word(at);
        let marked = word == "a" || done.takes_of && word == "de";
        let melted = word == "al" || done.takes_of && word == "del";
        if done.takes_of && word == "de" && ["mi", "nosotros", "nosotras"].contains(&self.word(at + 1)) && !self.names(at + 1) {
            return Some(DoneTo::Speaker);
        }
        (marked && self.names(at + 1) || melted && is_somebody(self.word(at + 1))).then_some(DoneTo::Another)
    }

    /// Whether somebody is named behind a verb as the one who does it: "me asusta mi marido".
    fn named_behind(&self, at: usize) -> bool {
        let mut at = at + 1;
        while BETWEEN.contains(&self.word(at)) {
            at += 1;
        }
        self.names(at)
    }

    fn fears_before(&self, at: usize) -> bool {
        (0..at).any(|i| FEAR.contains(&self.word(i))) && self.tokens.iter().take(at).any(|t| t.word == "que")
    }

    /// "Fui violada", "he sido golpeado": whether it was done to the speaker; none where it is no such thing.
    fn passive(&self, at: usize, done: HarmVerb) -> Option<bool> {
        if done.by != DoneBy::Helped || done.needs_name {
            return None;
        }
        let before = |n: usize| at.checked_sub(n).map_or("", |i| self.word(i));
        let own = match before(1) {
            "fui" | "fuimos" => true,
            "sido" | "siendo" => ["he", "hemos", "habia", "estoy", "estaba"].contains(&before(2)),
            _ => return None,
        };
        Some(own)
    }
}

/// Who a helping verb is said of.
fn helps(word: &str) -> Option<DoneBy> {
    match word {
        _ if SPEAKER_HELPS.contains(&word) => Some(DoneBy::Speaker),
        _ if OTHER_HELPS.contains(&word) => Some(DoneBy::Another),
        _ if EITHER_HELPS.contains(&word) => Some(DoneBy::Either),
        _ => None,
    }
}

pub(crate) fn is_somebody(word: &str) -> bool {
    SOMEONE_IN_SPANISH.contains(&word) || OTHERS.contains(&word)
}
