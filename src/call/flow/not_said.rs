//! A row that a mentor took by a slip, of what is offered for words: it was never said, and nothing of it stays.

use crate::base::hearing::heard;
use crate::base::phrases::phrase;
use crate::call::flow::left_open::HeardSlip;
use crate::call::flow::{CallFlow, CallNotice};
use crate::call::pencil::{Pencil, PencilStanding};
use crate::content::model::{AnswerIx, QuestionIx};
use crate::engine::interview::{Interview, Stage};

impl CallFlow<'_> {
    /// Remembers how all stood before some answers are pencilled in; nothing where one of them was there already.
    pub(super) fn before_pencilled(&self, interview: &Interview<'_>, rows: &[(QuestionIx, AnswerIx)]) -> Option<HeardSlip> {
        let new = rows.iter().all(|row| !self.pencil.is_marked(*row));
        let uncounted = rows.iter().all(|(q, a)| Pencil::standing(interview, *q, *a) != PencilStanding::Counted);
        let (rows, scripts, before) = (rows.to_vec(), self.unsettled.scripts.clone(), self.intake.contact_before());
        let at = if let Stage::Question(open) = interview.stage() { Some(open) } else { None };
        (new && uncounted).then_some(HeardSlip { rows, at, scripts, before })
    }

    /// Takes the row back that was taken last, where that is what a mentor types, and says so, or that there is none: it was taken
    /// back before, or was given since.
    fn not_said(&mut self, interview: &Interview<'_>, typed: &str) -> Option<CallNotice> {
        if heard(typed) != heard(phrase("mentor-not-said-word")) {
            return None;
        }
        // What their words alone kept is newer than any row: choosing one drops it.
        if self.unsettled.passing.is_some() {
            self.drop_passing();
            return Some(CallNotice::NotSaid { back_to: None });
        }
        let counted =
            |slip: &HeardSlip| slip.rows.iter().any(|(q, a)| Pencil::standing(interview, *q, *a) == PencilStanding::Counted);
        let Some(slip) = self.slip.take_if(|slip| !counted(slip)) else { return Some(CallNotice::NothingNotSaid) };
        for (question, answer) in slip.rows.iter().copied() {
            self.pencil.forget((question, answer));
            self.told_anew(self.intake.script_of(question, answer));
        }
        self.unsettled.scripts = slip.scripts;
        self.intake.untell(interview, &slip.rows, slip.before);
        let elsewhere = |at: &QuestionIx| interview.stage() != Stage::Question(*at);
        Some(CallNotice::NotSaid { back_to: slip.at.filter(elsewhere) })
    }

    /// What is said where words take something back: the mentor a row that was a slip, or the client what they told. Nothing
    /// of that is taken back: somebody may listen.
    pub(super) fn taken_back_by(&mut self, interview: &Interview<'_>, typed: &str) -> Option<CallNotice> {
        let not_said = self.not_said(interview, typed);
        if not_said.is_some() || !self.takes_back(interview, typed) {
            return not_said;
        }
        self.keep_taken_back(interview);
        Some(CallNotice::TookBack { stays: self.anything_came_up(interview) })
    }
}
