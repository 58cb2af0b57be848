//! What an interview needs from outside, the same for every front end.

use crate::decide::added_audiences;
use crate::helplines::{Helplines, PlaceIx};
use crate::interview::Interview;
use crate::questionnaire::Questionnaire;

/// What an interview needs from outside.
#[derive(Clone, Copy)]
pub struct Setting<'a> {
    /// What is asked.
    pub questionnaire: &'a Questionnaire,
    /// The help lines.
    pub helplines: &'a Helplines,
    /// A place that was given by name and needs no asking.
    pub place: Option<PlaceIx>,
    /// A place that the locale suggests.
    pub suggested: Option<PlaceIx>,
    /// Whether every guarantee of the questionnaire is known to hold. If not, every screen says so.
    pub proved: bool,
}

impl Setting<'_> {
    /// The audiences whose help lines the answers so far add to every help page.
    pub fn audiences(&self, interview: &Interview<'_>) -> Vec<String> {
        let mut counted = vec![None; self.questionnaire.questions().len()];
        for question in interview.path().met {
            counted[question.index()] = interview.answers().reply(question);
        }
        added_audiences(self.questionnaire, &counted)
    }
}
