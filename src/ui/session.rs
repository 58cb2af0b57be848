//! The surroundings of an interview, the same for every front end.

use std::sync::Arc;

use crate::call::flow::{CallFlow, CallMove, CallNotice, CallScene};
use crate::call::{intake::Intake, paper::Paper};
use crate::content::helplines::{Helplines, PlaceIx};
use crate::content::model::{OutcomeIx, Questionnaire};
use crate::engine::decide::{Recommendation, added_audiences, decide};
use crate::engine::{interview::Interview, path::NextStep};
use crate::prover::lookahead::{Explained, Lookahead, QuestionsLeft};
use crate::ui::report::{Report, client_paper, record_paper};

/// Writes a copy of a result, given a name and its bytes, and returns its full path.
pub type SaveCopy<'a> = &'a (dyn Fn(&str, &[u8]) -> Result<String, NotSaved> + Sync);

/// Why a copy wasn't saved, as a sentence for the person who asked for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotSaved(pub String);

/// The surroundings of an interview.
#[derive(Clone, Copy)]
pub struct Session<'a> {
    /// The questionnaire.
    pub questionnaire: &'a Questionnaire,
    /// The help lines.
    pub helplines: &'a Helplines,
    /// The table of how many questions are left, for this questionnaire.
    pub lookahead: &'a Lookahead,
    /// The place named on the command line, which needs no asking.
    pub place: Option<PlaceIx>,
    /// A place that the locale suggests.
    pub suggested: Option<PlaceIx>,
    /// Writes a copy of a result.
    pub save_copy: Option<SaveCopy<'a>>,
}

impl<'a> Session<'a> {
    /// A recommendation in words.
    pub fn report<'r>(&self, interview: &Interview<'_>, place: PlaceIx, recommendation: &'r Recommendation) -> Report<'r>
    where
        'a: 'r,
    {
        let explained = self.explained(interview, recommendation);
        Report { questionnaire: self.questionnaire, helplines: self.helplines, place, recommendation, explained }
    }

    /// A paper in full; nothing before a result.
    pub fn paper(&self, intake: &Intake<'_>, interview: &Interview<'_>, place: PlaceIx, paper: Paper) -> Option<Vec<u8>> {
        let recommendation = intake.recommendation(interview)?;
        Some(if paper.for_client {
            client_paper(&self.report(interview, place, &recommendation), &intake.now().day(), paper.form)
        } else {
            let record = intake.record(interview, &self.helplines.place(place).name);
            record_paper(&record, &self.questionnaire.language, paper.form)
        })
    }

    /// Makes a move of a call.
    pub fn make(
        &self,
        call: &mut CallFlow<'_>,
        interview: &Interview<'_>,
        place: PlaceIx,
        step: CallMove<'_>,
    ) -> Option<CallNotice> {
        let print = |intake: &Intake<'_>, paper| self.paper(intake, interview, place, paper);
        let name = &self.helplines.place(place).name;
        call.make(&CallScene { interview, place: name, print: &print }, step)
    }

    /// How many questions are left, where that can be said.
    pub fn left(&self, interview: &Interview<'_>) -> Option<QuestionsLeft> {
        self.lookahead.left(self.questionnaire, interview.answers())
    }

    /// Where the answers can still lead, for a mentor; nothing before all that comes first is
    /// answered.
    pub fn possible(&self, interview: &Interview<'_>) -> Option<Arc<[OutcomeIx]>> {
        self.lookahead.possible(self.questionnaire, &interview.before())
    }

    /// The explanation of a recommendation; empty where a mentor put it in place of the answers'
    /// own.
    pub fn explained(&self, interview: &Interview<'_>, recommendation: &Recommendation) -> Arc<Explained> {
        match interview.path().next {
            NextStep::Done(sheet) if decide(self.questionnaire, &sheet).outcome == recommendation.outcome => {
                self.lookahead.explained(self.questionnaire, &sheet)
            }
            _ => Arc::default(),
        }
    }

    /// The audiences that the answers so far add to every help page.
    pub fn audiences(&self, interview: &Interview<'_>) -> Vec<String> {
        added_audiences(self.questionnaire, &interview.counted())
    }
}
