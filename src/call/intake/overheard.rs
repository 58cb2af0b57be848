//! What they told of harm by somebody is never named aloud again, and once they say no to it somebody may have come in.

use crate::call::intake::{Intake, PulledScript};
use crate::content::model::{AnswerIx, CAME_IN, QuestionIx, Reply, ScriptIx};

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
