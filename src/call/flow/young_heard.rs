//! Somebody under 18 who tells of harm: neither of the two is let go where both are heard out of turn, in one sentence or two.

use crate::call::flow::{CallFlow, MentorTask};
use crate::call::intake::situation::is_under_age;
use crate::call::pencil::{HeardRow, OfferedRows};
use crate::content::model::{AnswerIx, CHILD_BODY, CHILD_HURT, OutcomeIx, QuestionIx, ScriptIx, YOUNG_NOT_SAFE};
use crate::engine::interview::Interview;

impl CallFlow<'_> {
    /// Whether the client said that they are under 18, at its question or out of turn.
    pub fn told_young(&self, interview: &Interview<'_>) -> bool {
        let q = interview.questionnaire();
        let young = |(at, a): (QuestionIx, AnswerIx)| is_under_age(&q.question(at).answers[a.index()]);
        self.intake.is_young(interview) || self.pencil.waiting(interview).into_iter().any(young)
    }

    /// Whether somebody has to hear of it today, whatever was said since: a client under 18 told of harm, or somebody told that a
    /// child is hurt, or may be.
    pub fn passes_on(&self, interview: &Interview<'_>) -> bool {
        let scripts = &self.intake.leading().scripts;
        let hurt = |ix: &ScriptIx| [CHILD_BODY, CHILD_HURT, YOUNG_NOT_SAFE].contains(&scripts[ix.index()].id.as_str());
        let listed = self.listed_left_open(interview);
        let told = self.scripts_at_hand(interview).into_iter().filter(|ix| !listed.contains(ix)).any(|ix| hurt(&ix));
        told || self.told_young(interview) && self.they_choose(interview)
    }

    /// A page with its situation, or for somebody under 18 the one that is written for them, where there is one.
    pub(super) fn for_their_age(
        &self,
        interview: &Interview<'_>,
        (page, script): (OutcomeIx, Option<ScriptIx>),
    ) -> (OutcomeIx, Option<ScriptIx>) {
        let q = interview.questionnaire();
        let of_young = script.and_then(|ix| self.intake.leading().scripts[ix.index()].for_young);
        let theirs = of_young.filter(|_| self.told_young(interview) && !self.intake.takes_several(page));
        let written = theirs.and_then(|young| q.outcome_ixs().find(|ix| q.outcome(*ix).script == Some(young)));
        written.map_or((page, script), |page| (page, theirs))
    }

    /// Asks whether to put a page first: that for their age, unless it stands there.
    pub(super) fn put_first(&self, interview: &Interview<'_>, page: OutcomeIx, script: Option<ScriptIx>) -> MentorTask {
        let theirs = self.for_their_age(interview, (page, script));
        let may = self.intake.sooner(interview).contains(&theirs.0);
        let (page, script) = if may { theirs } else { (page, script) };
        MentorTask::PutFirst(page, script)
    }

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
