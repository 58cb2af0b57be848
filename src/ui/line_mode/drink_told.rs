//! Somebody who says in words that they have been drinking, or have taken a drug: beside a sign of danger what they may do now is
//! said behind the number.

use std::io::{BufRead, Write};

use crate::base::hearing::bare;
use crate::base::phrases::{Language, language, phrase};
use crate::base::vocabulary::Vocabulary;
use crate::content::helplines::SUICIDE;
use crate::ui::line_mode::danger_words::speaks_of_danger;
use crate::ui::line_mode::menu::Menu;
use crate::ui::line_mode::people::SOMEONE;
use crate::ui::line_mode::typed_answer::TypedAnswer;
use crate::ui::line_mode::{Stop, Talk};
use crate::ui::report::Report;

/// Words of somebody who is under the influence, or of what they have drunk.
#[rustfmt::skip]
const DRUNK: Vocabulary = Vocabulary::new(
    &[
        "drunk", "drinking", "drinkin", "drank", "pished", "hammered", "wasted", "smashed", "tipsy", "plastered", "vodka",
        "whisky",
        "whiskey", "gin", "rum", "wine", "beers", "cans", "pints", "cider", "booze", "bottle", "stoned", "cocaine", "ketamine",
        "mdma",
        "heroin", "meth", "high",
    ],
    &[
        "borracho", "borracha", "bebido", "bebiendo", "bebi", "vodka", "whisky", "ron", "tequila", "mezcal", "vino", "cervezas",
        "chelas", "botella", "drogado", "drogada", "colocado", "colocada", "cocaina", "heroina", "pedo", "peda",
    ],
);

/// Those of them that say so by themselves.
const PLAINLY: Vocabulary = Vocabulary::new(&["drunk", "drank", "pished"], &["borracho", "borracha"]);

/// What says that it is now, before such a word.
#[rustfmt::skip]
const NOW: Vocabulary = Vocabulary::new(
    &[
        "im", "am", "ive", "have", "been", "had", "drank", "just", "drunk", "drinking", "drinkin", "bit", "pretty", "very", "so",
        "really", "took", "taken", "necked", "downed", "finished", "off", "done",
    ],
    &[
        "estoy", "ando", "voy", "he", "llevo", "bebi", "tome", "ando", "muy", "medio", "bien", "acabo", "bebiendo", "bebido",
    ],
);

/// Whoever else may be meant.
#[rustfmt::skip]
const OTHERS: Vocabulary = Vocabulary::new(
    &[
        "he", "she", "they", "hes", "shes", "theyre", "him", "her", "them", "his", "their", "ex", "people", "everyone", "mate",
        "mates", "stepdad", "stepmum", "dads", "mums",
    ],
    &["esta", "estan", "ella", "ellos", "ex", "padrastro", "madrastra", "gente", "todos"],
);

/// What says that it isn't so, or isn't so now.
#[rustfmt::skip]
const NOT: Vocabulary = Vocabulary::new(
    &["not", "no", "never", "dont", "havent", "stopped", "quit", "sober", "used", "years", "was", "were", "get", "getting"],
    &["no", "nunca", "deje", "antes", "anos", "sobrio", "sobria"],
);

/// The same words, where they say something else.
#[rustfmt::skip]
const OTHERWISE: Vocabulary = Vocabulary::new(
    &["high blood", "high school", "high up", "ive wasted", "i wasted", "have wasted", "ive smashed", "have smashed", "bottle up"],
    &["la botella de agua"],
);

/// Words of whoever types, and words between those and what they have drunk, at most: "ive had nearly a whole bottle".
const I: Vocabulary = Vocabulary::new(&["i", "im", "ive"], &["yo", "estoy", "he", "ando", "llevo", "voy", "bebi", "tome"]);
const REACH: usize = 7;

/// Words of a line that says no more than that.
const FEW: usize = 3;

/// Whether a line says so of whoever types it.
pub(crate) fn tells_of_drinking(line: &str) -> bool {
    let said = OTHERWISE.all().fold(format!(" {} ", bare(line)), |line, other| line.replace(&format!(" {other} "), " "));
    let words: Vec<&str> = said.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    // The Spanish "he" is somebody's own.
    let other = |word: &str| !I.has(word) && (OTHERS.has(word) || SOMEONE.has(word));
    let short = words.len() <= FEW && words.iter().all(|word| DRUNK.has(word) || NOW.has(word) || I.has(word));
    if short && words.iter().any(|word| PLAINLY.has(word)) {
        return true;
    }
    (0..words.len()).filter(|at| DRUNK.has(words[*at])).any(|at| {
        let from = at.saturating_sub(REACH);
        let Some(i) = words[from..at].iter().rposition(|word| I.has(word)).map(|i| from + i) else { return false };
        let between = &words[i..at];
        let now = PLAINLY.has(words[at]) || between.iter().any(|word| NOW.has(word));
        // "No he bebido" says no before the person.
        let denied = language() == Language::Spanish && i > 0 && NOT.has(words[i - 1]);
        // "I'm scared when he is drunk" is of somebody else.
        now && !denied && !between.iter().any(|word| other(word) || NOT.has(word))
    })
}

impl<R: BufRead, W: Write> Talk<'_, R, W> {
    /// Whether a line tells that somebody has been drinking, and is no answer and no word about danger.
    pub(crate) fn tells_of_a_drink(&self, line: &str, menu: &Menu) -> bool {
        let read = |ix| TypedAnswer::read(line, self.doubtful, false, self.session.questionnaire.question(ix), false);
        let answers = || self.open_question().filter(|_| menu.answers).is_some_and(|ix| read(ix) != TypedAnswer::Unknown);
        let danger = || speaks_of_danger(self.session.questionnaire, line, true);
        !menu.stops && tells_of_drinking(line) && !answers() && !danger()
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
    use super::tells_of_drinking;
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
            "",
        ] {
            assert!(!tells_of_drinking(&heard(line)), "{line}");
        }
        within(Language::Spanish, || {
            for line in ["estoy borracho", "he bebido mucho", "llevo bebiendo toda la noche", "bebí una botella de vino"] {
                assert!(tells_of_drinking(&heard(line)), "{line}");
            }
            for line in ["está borracho y me da miedo", "mi marido está borracho", "no he bebido", "bebo vino", "voy bien"] {
                assert!(!tells_of_drinking(&heard(line)), "{line}");
            }
        });
    }
}
