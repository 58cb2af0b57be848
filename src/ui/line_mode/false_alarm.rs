//! Whoever wonders behind a word about danger why a number was said: the words that they typed are read back, with the question
//! whose answer settles it.

use crate::base::hearing::without_swearing;
use crate::base::phrases::{phrase, say};
use crate::base::vocabulary::Vocabulary;
use crate::ui::line_mode::Talk;
use crate::ui::line_mode::guess::asks_yes_or_no;
use crate::ui::line_mode::said_back::quoted;

/// What they type, without apostrophes and fillers.
#[rustfmt::skip]
const WONDERS: Vocabulary = Vocabulary::new(
    &[
        "im fine", "i am fine", "no im fine", "im ok", "im okay", "im not in danger", "no danger", "theres no danger", "why 111",
        "why 999", "why 911", "why 112", "why 000", "why the number", "why that number", "why do you keep saying that",
        "i never said that", "i didnt say that", "i didnt mean it", "i didnt mean that", "not what i meant",
        "thats not what i meant",
        "thats not what i said", "what did i type", "what did i say", "what have i typed", "what have i said", "i said nothing",
        "what emergency", "its not an emergency", "this isnt an emergency", "nobody is in danger", "nobodys in danger",
    ],
    &[
        "estoy bien", "por que el 911", "por que 911", "por que el 112", "por que 112", "por que ese numero",
        "por que me dices eso", "yo no dije eso", "no dije eso", "no quise decir eso", "no era eso", "que escribi", "que dije",
        "que fue lo que escribi", "cual emergencia", "que emergencia", "no hay emergencia", "no es una emergencia",
        "no estoy en peligro", "no hay peligro", "nadie esta en peligro",
    ],
);

/// What asks for the words that were typed, and what may stand behind it.
#[rustfmt::skip]
const WHAT_I_TYPED: Vocabulary = Vocabulary::new(
    &[
        "what did i type", "what did i say", "what did i write", "what have i typed", "what have i said", "what i typed",
        "what i said",
        "what was it i typed", "what was it i said", "what was it", "what did i put", "what words",
    ],
    &[
        "que escribi", "que dije", "que puse", "que he escrito", "que he dicho", "que fue lo que escribi",
        "que fue lo que dije",
        "que era", "que fue", "cuales palabras", "que palabras",
    ],
);
const EARLIER: Vocabulary = Vocabulary::new(
    &[" earlier", " before", " then", " there", " exactly", " that may matter", " that matters"],
    &[" antes", " exactamente", " entonces", " ahi"],
);

impl Talk<'_, '_> {
    /// The words that a line asks for by "what did I type?", where some are asked about, or were of danger; what may be
    /// overheard is only said to be found.
    pub(crate) fn told_of_what_was_typed(&self, said: &str) -> Option<String> {
        let bare = EARLIER.all().find_map(|behind| said.strip_suffix(behind)).unwrap_or(said);
        let at = self.open_question();
        let asked = self.told.iter().rev().find(|told| at.is_some_and(|ix| told.asked.contains(&ix)));
        let told = asked.or(self.told.last()).filter(|_| WHAT_I_TYPED.has(without_swearing(bare).trim()))?;
        Some(if self.tells_abuse(&told.line) {
            phrase("lines-typed-unsaid").to_owned()
        } else {
            // Of harm to themselves it may be late when they feel it.
            let first = self.harm_told().map(|harm| format!("{} ", self.ring_first(harm))).unwrap_or_default();
            format!("{first}{}", say!("lines-alarm-was", line = quoted(&told.line)))
        })
    }

    /// What is said to whoever wonders so; none to anybody who has told nothing of danger, or of harm that is done to them or that
    /// they did to themselves.
    pub(crate) fn told_of_alarm(&self, said: &str) -> Option<String> {
        let told = self.told.last()?;
        if !WONDERS.has(&without_swearing(said)) || self.tells_abuse(&told.line) || self.harm_told().is_some() {
            return None;
        }
        let questionnaire = self.session.questionnaire;
        let settles = self.interview.path().met.iter().position(|ix| {
            let question = questionnaire.question(*ix);
            question.safety && asks_yes_or_no(question) && self.interview.marked(*ix).is_some()
        });
        let settles = settles.map(|at| say!("lines-alarm-settled-by", number = at + 1));
        let settles = settles.unwrap_or_else(|| phrase("lines-alarm-is-asked").to_owned());
        Some(format!("{} {settles}", say!("lines-alarm-was", line = quoted(&told.line))))
    }
}
