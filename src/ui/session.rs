//! The session of an interview: its files, its place and its surroundings, the same for every front end.

use std::sync::Arc;

use crate::content::helplines::{Helplines, PlaceIx};
use crate::content::model::{OutcomeIx, Questionnaire};
use crate::engine::decide::{Recommendation, added_audiences, decide};
use crate::engine::interview::Interview;
use crate::engine::path::NextStep;
use crate::prover::lookahead::{Explained, Lookahead, QuestionsLeft};

/// Writes a copy of a result, given a name and its bytes, and returns its full path.
pub type SaveCopy<'a> = &'a (dyn Fn(&str, &[u8]) -> Result<String, NotSaved> + Sync);

/// Why a copy wasn't saved, as a sentence for the person who asked for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotSaved(pub String);

/// What an interview needs from outside.
#[derive(Clone, Copy)]
pub struct Session<'a> {
    /// What is asked.
    pub questionnaire: &'a Questionnaire,
    /// The help lines.
    pub helplines: &'a Helplines,
    /// The look-ahead over the questionnaire.
    pub lookahead: &'a Lookahead,
    /// The place named on the command line, which needs no asking.
    pub place: Option<PlaceIx>,
    /// A place that the locale suggests.
    pub suggested: Option<PlaceIx>,
    /// How a copy of a result is written, where somebody asks for one.
    pub save_copy: Option<SaveCopy<'a>>,
    /// Whether every guarantee of the questionnaire is proved. If not, every screen says so.
    pub proved: bool,
}

impl Session<'_> {
    /// How many questions are left, where that is known.
    pub fn left(&self, interview: &Interview<'_>) -> Option<QuestionsLeft> {
        self.lookahead.left(self.questionnaire, interview.answers())
    }

    /// The outcomes that are still possible, for a mentor; none before all that comes first is answered.
    pub fn possible(&self, interview: &Interview<'_>) -> Option<Arc<[OutcomeIx]>> {
        self.lookahead.possible(self.questionnaire, &interview.before())
    }

    /// The explanation of a recommendation; empty where a person put it in place of what the answers lead to.
    pub fn explained(&self, interview: &Interview<'_>, recommendation: &Recommendation) -> Arc<Explained> {
        match interview.path().next {
            NextStep::Done(sheet) if decide(self.questionnaire, &sheet).outcome == recommendation.outcome => {
                self.lookahead.explained(self.questionnaire, &sheet)
            }
            _ => Arc::default(),
        }
    }

    /// The audiences whose help lines the answers so far add to every help page.
    pub fn audiences(&self, interview: &Interview<'_>) -> Vec<String> {
        let mut counted = vec![None; self.questionnaire.questions.len()];
        for question in interview.path().met {
            counted[question.index()] = interview.answers().reply(question);
        }
        added_audiences(self.questionnaire, &counted)
    }
}
