//! Somebody under 18 who tells of harm: neither of the two is let go where both are heard out of turn, in one sentence or two.

use crate::call::flow::CallFlow;
use crate::call::intake::situation::is_under_age;
use crate::call::pencil::{HeardRow, OfferedRows};
use crate::content::model::{AnswerIx, QuestionIx};
use crate::engine::interview::Interview;

impl CallFlow<'_> {
    /// What was said in the same words as an answer that is taken: the age beside harm, and harm beside the age.
    pub(super) fn told_with(
        &self,
        interview: &Interview<'_>,
        offered: &OfferedRows,
        taken: (QuestionIx, AnswerIx),
    ) -> Option<(QuestionIx, AnswerIx)> {
        let questionnaire = interview.questionnaire();
        let young = |(q, a): (QuestionIx, AnswerIx)| is_under_age(&questionnaire.question(q).answers[a.index()]);
        let harm = |(q, a): (QuestionIx, AnswerIx)| {
            let unsure = questionnaire.question(q).not_sure() == Some(a);
            !unsure && self.intake.is_their_choice(questionnaire.question(q).answers[a.index()].script)
        };
        let rows = offered.rows.iter().take(offered.fits).filter_map(|row| match row {
            HeardRow::Answer(question, answer) => Some((*question, *answer)),
            _ => None,
        });
        let mut rows = rows.filter(|row| *row != taken);
        rows.find(|row| if young(taken) { harm(*row) } else { harm(taken) && young(*row) })
    }

    /// Whether somebody told that they are under 18, out of turn, and of harm: what to do then is in view until it is settled, or
    /// the age is given at its question.
    pub(super) fn young_and_hurt(&mut self, interview: &Interview<'_>) -> bool {
        let questionnaire = interview.questionnaire();
        let waiting = self.pencil.waiting(interview);
        if !waiting.iter().any(|(q, a)| is_under_age(&questionnaire.question(*q).answers[a.index()])) {
            return false;
        }
        let Some(script) = self.intake.pull_for_young_harm() else { return false };
        self.came_up(script, false);
        true
    }
}
