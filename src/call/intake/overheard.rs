//! What they told of harm by somebody is never named aloud again, and once they say no to it somebody may have come in.

use crate::call::intake::{Intake, PulledScript};
use crate::content::model::{AnswerIx, CAME_IN, HIT_BY_ILL, QuestionIx, Reply, ScriptIx};

impl Intake<'_> {
    /// Whether they told of harm by somebody at a line: nothing is said aloud about that, and a no isn't asked about again.
    pub fn told_in_confidence(&self, question: QuestionIx, line: AnswerIx) -> bool {
        let script = self.script_of(question, line);
        self.told.contains(&(question, line)) && self.is_their_choice(script) && self.came_in().is_some()
    }

    /// The script that an answer brings.
    pub(crate) fn script_of(&self, question: QuestionIx, answer: AnswerIx) -> Option<ScriptIx> {
        self.questionnaire.question(question).answers[answer.index()].script
    }

    /// Whether an answer is that of whoever is hit by somebody ill.
    pub(crate) fn is_of_illness(&self, question: QuestionIx, answer: AnswerIx) -> bool {
        self.script_of(question, answer).is_some_and(|ix| self.leading.scripts[ix.index()].id == HIT_BY_ILL)
    }

    /// Harm by somebody was said no to, and then that somebody ill hits out: that puts it right, and nobody has come in.
    /// `doubted`: there is a doubt about harm besides.
    pub(crate) fn correct(&mut self, question: QuestionIx, gone: &[AnswerIx], doubted: bool) {
        let before = self.told.len();
        let harm = |intake: &Self, (at, answer): (QuestionIx, AnswerIx)| intake.is_their_choice(intake.script_of(at, answer));
        let rows = gone.iter().map(|line| (question, *line)).filter(|row| harm(self, *row)).collect::<Vec<_>>();
        self.told.retain(|told| !rows.contains(told));
        if self.told.len() < before {
            self.told_of_harm = self.told.iter().any(|told| harm(self, *told));
            self.contact_is_theirs = self.told_of_harm || doubted;
        }
    }

    fn came_in(&self) -> Option<ScriptIx> {
        self.leading.scripts.iter().position(|script| script.id == CAME_IN).map(ScriptIx)
    }

    /// Pulls up what to do where somebody has come in, once for each line that they told of and now say no to.
    pub(crate) fn pull_overheard(&mut self, question: QuestionIx, line: AnswerIx) -> bool {
        let warns = self.told_in_confidence(question, line) && !self.warned.contains(&(question, line));
        if warns {
            self.warned.push((question, line));
            self.show_overheard();
        }
        warns
    }

    /// The same for a whole reply: it comes up once that is given.
    pub(crate) fn leaves_out_harm(&mut self, question: QuestionIx, reply: Reply) {
        let given = |line: AnswerIx| matches!(reply, Reply::Chosen(set) if set.has(line));
        let out: Vec<AnswerIx> =
            self.told.iter().filter(|(at, line)| *at == question && !given(*line)).map(|(_, a)| *a).collect();
        if matches!(reply, Reply::Chosen(set) if set.iter().any(|answer| self.is_of_illness(question, answer))) {
            self.correct(question, &out, false);
            return;
        }
        for line in out {
            if self.told_in_confidence(question, line) && !self.warned.contains(&(question, line)) {
                self.warned.push((question, line));
                self.overheard_due = true;
            }
        }
    }

    /// The same where they took back what they told and now keep it back: in place of what their reply brings.
    pub(crate) fn overheard_first(&mut self) {
        (self.overheard_due, self.overheard_before_all) = (true, true);
    }

    /// Pulls up that script.
    pub(super) fn show_overheard(&mut self) {
        self.pulled = self.came_in().map(|script| PulledScript { script, audience: None, looked_up: false });
    }

    /// Whether that script is shown for this.
    pub fn perhaps_overheard(&self) -> bool {
        self.pulled.as_ref().is_some_and(|pulled| !pulled.looked_up && Some(pulled.script) == self.came_in())
    }
}
