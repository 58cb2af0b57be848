//! Somebody who tells of a drink or a drug: what they may do now is said behind the number.

use crate::base::hearing::bare;
use crate::base::phrases::{Language, language, phrase};
use crate::base::text::{in_spaces, words};
use crate::base::vocabulary::Vocabulary;
use crate::content::helplines::SUICIDE;
use crate::ui::line_mode::danger_words::{speaks_of_danger, swallowed};
use crate::ui::line_mode::menu::Menu;
use crate::ui::line_mode::people::SOMEONE;
use crate::ui::line_mode::typed_answer::TypedAnswer;
use crate::ui::line_mode::{Stop, Talk};
use crate::ui::report::Report;

/// How somebody is who has had a drink or a drug.
const STATES: Vocabulary =
    Vocabulary::new(&["drunk", "pished", "tipsy", "stoned"], &["borracho", "borracha", "drogado", "drogada"]);
/// What says so beside who they are alone, since it says much else: "I'm high", but "I'm under high stress".
const STATES_ALONE: Vocabulary = Vocabulary::new(
    &["high", "wasted", "smashed", "hammered", "plastered", "stoned", "drunk", "pished", "tipsy"],
    &[
        "colocado", "colocada", "pedo", "peda", "tomado", "tomada", "bebido", "bebida", "borracho", "borracha", "drogado",
        "drogada",
    ],
);
/// What may stand with that.
#[rustfmt::skip]
const ALONE_WITH: Vocabulary = Vocabulary::new(
    &[
        "i", "im", "am", "so", "really", "pretty", "very", "quite", "a", "bit", "well", "totally", "completely", "absolutely",
        "off", "my", "head", "face", "rn", "right", "now", "atm", "tonight", "still", "just", "and", "too", "already", "on",
        "weed", "drugs", "yeah", "yes", "lol", "sorry", "proper",
    ],
    &["estoy", "ando", "voy", "muy", "bien", "medio", "ya", "ahora", "y", "un", "poco", "todavia", "si", "perdon", "hasta", "arriba"],
);

/// What is drunk, or taken.
#[rustfmt::skip]
const NAMED: Vocabulary = Vocabulary::new(
    &[
        "vodka", "whisky", "whiskey", "gin", "rum", "wine", "beers", "pints", "cider", "booze", "alcohol", "lager", "lagers",
        "brandy", "tequila", "prosecco", "cocaine", "ketamine", "mdma", "heroin", "meth",
    ],
    &[
        "vodka", "whisky", "ron", "tequila", "mezcal", "vino", "cervezas", "chelas", "tragos", "copas", "cubatas", "ginebra",
        "aguardiente", "alcohol", "cocaina", "heroina",
    ],
);

/// What says that it was, before the name of it; in Spanish "vino" is "came", too, which no such word stands before.
#[rustfmt::skip]
const HAD: Vocabulary = Vocabulary::new(
    &[
        "had", "drank", "drunk", "drinking", "drinkin", "took", "taken", "necked", "downed", "finished", "done", "sunk", "on",
    ],
    &["bebi", "bebido", "bebiendo", "tome", "tomado", "tomando", "pase", "pasado", "meti", "metido"],
);
/// What may stand between the two.
#[rustfmt::skip]
const MEASURE: Vocabulary = Vocabulary::new(
    &[
        "a", "an", "the", "some", "of", "my", "half", "whole", "nearly", "about", "almost", "entire", "full", "big",
        "large", "bottle",
        "bottles", "can", "cans", "glass", "glasses", "litre", "litres", "few", "several", "bit", "lot", "lots", "loads",
        "load", "two",
        "three", "four", "five", "six", "one", "couple", "all", "most", "off", "too", "much", "many", "way", "more", "red",
        "white",
        "cheap", "neat", "straight", "strong", "just", "been", "shots", "had", "at", "least", "line", "lines",
    ],
    &[
        "un", "una", "unas", "unos", "el", "la", "los", "las", "de", "mi", "medio", "media", "casi", "toda", "todo",
        "entera", "botella",
        "botellas", "vaso", "vasos", "copa", "litro", "poco", "dos", "tres", "cuatro", "mas", "otra", "mucho", "mucha",
        "muchos",
        "muchas", "demasiado", "demasiados", "demasiadas", "con", "varias", "varios",
    ],
);

/// What is being done.
const DRINKING: Vocabulary = Vocabulary::new(&["drinking", "drinkin"], &["bebiendo"]);
/// The same, at the end or before one of those behind it: "estoy tomando mucho", but "estoy tomando antidepresivos".
const TAKING: Vocabulary = Vocabulary::new(&[], &["tomando"]);
const MUCH: Vocabulary = Vocabulary::new(&[], &["mucho", "demasiado", "bastante", "alcohol"]);
/// What was done.
const DRANK: Vocabulary = Vocabulary::new(&["drank"], &["bebi", "bebido"]);

/// Words of whoever types, who is, or does, or did.
const I: Vocabulary = Vocabulary::new(&["i", "im", "ive"], &["yo", "estoy", "he", "ando", "llevo", "voy", "bebi", "tome", "me"]);
/// What stands between them and how they are.
#[rustfmt::skip]
const SLIPS_IN: Vocabulary = Vocabulary::new(
    &[
        "am", "so", "really", "pretty", "very", "quite", "a", "bit", "well", "totally", "completely", "absolutely", "still",
        "just",
        "already", "too", "also", "now", "sat", "sitting", "lying", "here", "home", "at", "in", "bed", "on", "my", "own",
        "alone", "and",
        "room", "flat", "house", "kitchen", "car", "park", "high", "half", "been", "have", "only", "all", "day", "night",
        "properly", "fucking", "basically", "out", "with", "heavily",
    ],
    &[
        "muy", "medio", "bien", "ya", "toda", "todo", "la", "el", "noche", "dia", "aqui", "en", "casa", "ahora", "un",
        "poco", "estado",
        "he", "estoy", "me", "se", "acabo", "de", "otra", "vez", "sola", "solo", "horas", "tan", "demasiado", "bastante",
    ],
);

/// What can be drunk without harm, behind that.
#[rustfmt::skip]
const SOFT: Vocabulary = Vocabulary::new(
    &["water", "tea", "coffee", "milk", "juice", "squash", "coke", "cola", "lemonade", "pop", "monster", "energy", "caffeine", "less"],
    &["agua", "te", "cafe", "leche", "zumo", "jugo", "refresco", "refrescos", "infusion", "mate", "caldo"],
);
/// Words behind what is done, within which it is named.
const NEAR: usize = 5;

/// Whoever else may be meant.
#[rustfmt::skip]
const OTHERS: Vocabulary = Vocabulary::new(
    &[
        "he", "she", "they", "hes", "shes", "theyre", "him", "her", "them", "his", "their", "ex", "people", "everyone", "mate",
        "mates", "stepdad", "stepmum", "dads", "mums",
    ],
    &["esta", "estan", "ella", "ellos", "ex", "padrastro", "madrastra", "gente", "todos"],
);

/// What says between whoever types and the drink that it is another time.
const ANOTHER_TIME: Vocabulary = Vocabulary::new(
    &["used", "years", "was", "were", "get", "gets", "getting", "being", "be", "if"],
    &["antes", "anos", "estaba", "si"],
);

/// What says that it isn't so.
const NOT: Vocabulary = Vocabulary::new(
    &["not", "no", "never", "dont", "havent", "didnt", "aint", "isnt", "hadnt", "stopped", "quit", "sober"],
    &["no", "nunca", "deje", "sobrio", "sobria"],
);
/// Words between whoever types and how they are, at most: "I'm at my nan's and it's all too much and I'm drunk".
const REACH: usize = 7;
/// Words of a line that takes it back, at most.
const FEW: usize = 8;

/// Whether a line says so of whoever types it.
pub(crate) fn tells_of_drinking(line: &str) -> bool {
    let words = words_of(line);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let harm = swallowed::tells(&in_spaces(&words));
    let measures = |word: &str| MEASURE.has(word) || word.parse::<u32>().is_ok();
    let near = |list: Vocabulary, at: usize| words[at + 1..].iter().take(NEAR).any(|word| list.has(word));
    // "I've had nearly a whole bottle of vodka."
    let had = |at: usize| {
        let had = at - words[..at].iter().rev().take_while(|word| measures(word) && !HAD.has(word)).count();
        had > 0 && HAD.has(words[had - 1]) && is_mine(&words, had - 1)
    };
    let takes = |at: usize| TAKING.has(words[at]) && words.get(at + 1).is_none_or(|next| MUCH.has(next));
    let drinks = |at: usize| {
        let does = (DRINKING.has(words[at]) || DRANK.has(words[at]) || takes(at)) && is_mine(&words, at);
        let so = (STATES.has(words[at]) || DRANK.has(words[at])) && is_plain(&words, at);
        // "I drank nothing", but "nothing but vodka".
        let nothing = words.get(at + 1).is_some_and(|next| ["nothing", "nada"].contains(next));
        (does || so) && (near(NAMED, at) || !near(SOFT, at) && !harm && !nothing)
    };
    is_alone(&words) || (0..words.len()).any(|at| NAMED.has(words[at]) && had(at) || drinks(at))
}

/// Whether it says so and names nothing worse beside it, and nothing that nobody knows.
fn tells_of_a_drink_alone(line: &str) -> bool {
    tells_of_drinking(line) && !swallowed::is_more_than_a_drink(&words_of(line).join(" "))
}

/// Whether a line takes back what was said of a drink: "I'm not drunk", "I've had nothing to drink".
pub(crate) fn takes_the_drink_back(line: &str) -> bool {
    let words = words_of(line);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let drink = |word: &str| {
        [STATES, STATES_ALONE, NAMED, DRINKING, DRANK].iter().any(|list| list.has(word))
            || ["sober", "drink", "sobrio", "sobria", "beber"].contains(&word)
    };
    let other = |word: &str| OTHERS.has(word) && word != "he" || SOMEONE.has(word);
    words.len() <= FEW
        && words.iter().any(|word| drink(word))
        && words.iter().any(|word| NOT.has(word) || ["nothing", "nada"].contains(word))
        && !words.iter().any(|word| other(word))
        && !tells_of_drinking(line)
}

/// The words of a line as they are compared.
fn words_of(line: &str) -> Vec<String> {
    words(&bare(line)).map(str::to_owned).collect()
}

/// Whether a line says how somebody is and nothing else: "drunk", "im so high rn".
fn is_alone(words: &[&str]) -> bool {
    let own = words.iter().any(|word| ["i", "im", "estoy", "ando", "voy"].contains(word));
    let state = |word: &&str| STATES_ALONE.has(word) && (own || STATES.has(word) && *word != "stoned");
    words.iter().any(state) && words.iter().all(|word| STATES_ALONE.has(word) || ALONE_WITH.has(word))
}

/// Whether a word stands right behind whoever types, with nothing between that says more.
fn is_mine(words: &[&str], at: usize) -> bool {
    let i = at - words[..at].iter().rev().take_while(|word| SLIPS_IN.has(word) && !I.has(word)).count();
    let denied = |at: usize| language() == Language::Spanish && at > 0 && NOT.has(words[at - 1]);
    // A Spanish verb names whoever did it.
    let itself = language() == Language::Spanish && ["bebi", "tome"].contains(&words[at]);
    let behind = i > 0 && I.has(words[i - 1]) && !denied(i - 1);
    // "Just been drinking" names nobody else; "my drinking" is no drink now.
    let nobody = i == 0 && (at > 0 || ["had", "drank", "necked", "downed"].contains(&words[at]));
    let named = at > 0 && ["my", "the"].contains(&words[at - 1]);
    (behind || itself || nobody) && !named && !denied(at)
}

/// Whether whoever types stands before a word, and nobody else between: "I'm sad and drunk", but "I'm scared when he is drunk".
fn is_plain(words: &[&str], at: usize) -> bool {
    let from = at.saturating_sub(REACH);
    let i = words[from..at].iter().rposition(|word| I.has(word) && *word != "me");
    i.is_some_and(|i| {
        let i = from + i;
        let other = |word: &&str| !I.has(word) && (OTHERS.has(word) || SOMEONE.has(word));
        let denied = language() == Language::Spanish && i > 0 && NOT.has(words[i - 1]);
        let of_others = words.get(at + 1).is_some_and(|next| ["people", "men", "man", "driver", "drivers"].contains(next));
        let between = &words[i..at];
        !denied && !of_others && !between.iter().any(|word| other(word) || NOT.has(word) || ANOTHER_TIME.has(word))
    })
}

impl Talk<'_, '_> {
    /// Whether a line tells that somebody has been drinking, and is no answer and no word about danger.
    pub(crate) fn tells_of_a_drink(&self, line: &str, menu: &Menu) -> bool {
        // Where danger is asked about it may be an answer; elsewhere, what it is only alike to is none.
        let is_one = |ix| match self.read_at(ix, line) {
            TypedAnswer::Given(_) => true,
            TypedAnswer::Unknown => false,
            _ => self.session.questionnaire.question(ix).safety,
        };
        let answers = || self.open_question().filter(|_| menu.answers).is_some_and(is_one);
        let danger = || speaks_of_danger(self.session.questionnaire, line, true);
        !menu.stops && tells_of_a_drink_alone(line) && !answers() && !danger()
    }

    /// Keeps in mind that somebody has been drinking, until they take it back. On a call it is told of somebody else.
    pub(crate) fn hears_of_a_drink(&mut self, line: &str) {
        if self.call.is_none() && tells_of_drinking(line) {
            self.drank = true;
        } else if takes_the_drink_back(line) {
            self.drank = false;
        }
    }

    /// Says behind the numbers of a page about dying what drink and drugs do, to whoever has told of them.
    pub(crate) fn say_of_the_drink(&mut self, report: &Report<'_>) -> Result<(), Stop> {
        if self.drank && self.call.is_none() && report.outcome().help.iter().any(|audience| audience == SUICIDE) {
            self.say(phrase("lines-drink"))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{takes_the_drink_back, tells_of_a_drink_alone, tells_of_drinking};
    use crate::base::hearing::heard;
    use crate::base::phrases::{Language, within};

    #[test]
    fn whoever_has_been_drinking_is_told_from_others_and_from_other_times() {
        for line in [
            "im drunk",
            "drunk",
            "yeh ive had a bottle of vodka n i want to die",
            "i've been drinking all night",
            "I drank a whole bottle of wine",
            "just drunk",
            "my wife left and ive been drinking",
            "im so high rn",
            "im wasted",
            "im smashed off my head",
            "im sad and drunk",
            "im high on cocaine",
            "had a couple of beers",
            "ive had 10 pints",
        ] {
            assert!(tells_of_drinking(&heard(line)), "{line}");
        }
        for line in [
            "i drink wine",
            "i take a whisky of an evening",
            "he's drunk and scares me",
            "im scared when he is drunk",
            "im not drunk",
            "i stopped drinking",
            "i was drunk when it happened",
            "ive wasted my life",
            "i have high blood pressure",
            "my dad is drunk",
            "high",
            "im worried about my high rent",
            "im under high stress",
            "im stuck in a high pressure job",
            "im wasted in this job",
            "im hammered with work",
            "i had a high fever",
            "ive had high temperature",
            "i have high anxiety",
            "im worried about my drinking",
            "ive had a bottle of water",
            "i drank petrol",
            "im up high on the ledge",
            "ive had cans of cola",
            "im worried about wine prices",
            "",
        ] {
            assert!(!tells_of_drinking(&heard(line)), "{line}");
        }
        within(Language::Spanish, || {
            for line in [
                "estoy borracho",
                "he bebido mucho",
                "llevo bebiendo toda la noche",
                "bebí una botella de vino",
                "tomé unos tragos",
                "estoy tomando mucho",
                "me pasé de copas",
                "ando bien peda",
            ] {
                assert!(tells_of_drinking(&heard(line)), "{line}");
            }
            for line in [
                "está borracho y me da miedo",
                "mi marido está borracho",
                "no he bebido",
                "bebo vino",
                "voy bien",
                "estoy triste porque vino mi padre",
                "estoy bien colocada en mi trabajo",
                "ando en un pedo con mi jefe",
                "estoy tomando antidepresivos",
                "tomé una botella de ibuprofeno",
                "tomé un café",
            ] {
                assert!(!tells_of_drinking(&heard(line)), "{line}");
            }
        });
    }

    #[test]
    fn what_is_worse_than_a_drink_is_no_line_about_one() {
        for line in ["i had two beers", "i drank because he left me", "im high on cocaine", "ive been drinking all night"] {
            assert_eq!(tells_of_a_drink_alone(&heard(line)), tells_of_drinking(&heard(line)), "{line}");
        }
        assert!(tells_of_a_drink_alone(&heard("i drank because he left me")));
        for line in [
            "ive had wine and 20 codeine",
            "im drunk and took some of my dads meds",
            "i drank the stuff under the sink",
            "i drank what he gave me",
            "i drank something",
            "im drunk and bleeding",
            "im drunk and in the bath with a razor",
            "drank myself to death nearly",
        ] {
            assert!(!tells_of_a_drink_alone(&heard(line)), "{line}");
        }
        within(Language::Spanish, || {
            for line in ["tomé vino y 20 diazepam", "bebí ron y un frasco de clonazepam", "estoy borracho y sangrando"] {
                assert!(!tells_of_a_drink_alone(&heard(line)), "{line}");
            }
        });
    }

    #[test]
    fn what_was_said_of_a_drink_can_be_taken_back() {
        for line in [
            "im not drunk",
            "i havent been drinking",
            "I'm sober",
            "ive had nothing to drink",
            "no, i didn't drink wine",
            "i drank nothing",
            "i drank nothing today",
        ] {
            assert!(takes_the_drink_back(&heard(line)), "{line}");
        }
        for line in [
            "im drunk",
            "no",
            "my dad is not drunk",
            "i have no friends",
            "no im drunk",
            "im not hungry",
            "i drank nothing but vodka",
        ] {
            assert!(!takes_the_drink_back(&heard(line)), "{line}");
        }
        within(Language::Spanish, || {
            assert!(takes_the_drink_back(&heard("no bebí nada")) && !tells_of_drinking(&heard("no bebí nada")));
            assert!(takes_the_drink_back(&heard("no estoy borracho")) && !takes_the_drink_back(&heard("no estoy bien")));
        });
    }
}
