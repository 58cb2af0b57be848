//! What holds a reply back on a call, at every door alike: a line about danger that wasn't read yet, and a sign that was heard
//! earlier and would be let go in silence.

use crate::call::flow::CallFlow;
use crate::call::reading::{Heard, Reading, ReadingStep};
use crate::content::model::{AnswerIx, AnswerSet, Escalation, Reply};
use crate::engine::interview::{Interview, Stage};

/// Why a reply doesn't count yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HeldBack {
    /// This line about danger has to be read first.
    ReadFirst(AnswerIx),
    /// It leaves out this answer, which was heard earlier: that is asked about.
    LeftOut(AnswerIx),
    /// The same, and that one's line is read next: what was said to another one waits for it.
    ToldOf(AnswerIx),
}

impl CallFlow<'_> {
    /// What holds a reply to the open question back; nothing where it may be given.
    pub fn held_back(&mut self, interview: &Interview<'_>, reply: Reply) -> Option<HeldBack> {
        let Stage::Question(open) = interview.stage() else { return None };
        if let Some(line) = self.sign_before(interview, reply, false) {
            return Some(HeldBack::ReadFirst(line));
        }
        let stands = interview.answers().reply(open) == Some(reply);
        let reading = self.reading.as_ref().filter(|reading| reading.question == open);
        let answered = |line| reading.is_some_and(|reading| reading.heard(line).is_some());
        let Some(told) = self.pencil.left_out(interview.questionnaire(), open, (reply, stands), answered) else {
            self.intake.leaves_out_harm(open, reply);
            self.unsettled.replied = Some((open, reply));
            return None;
        };
        if let Some(reading) = &mut self.reading {
            reading.read_next(told, None);
        }
        Some(HeldBack::LeftOut(told))
    }

    /// What holds back what was heard to a line of the question that is read. Nothing that would end the reading does so before
    /// a line that they told of earlier was read: afterwards there would be none to answer.
    /// `ahead`: the reading as it would stand then, and what follows.
    pub(super) fn line_held_back(
        &mut self,
        interview: &Interview<'_>,
        (line, heard): (AnswerIx, Heard),
        (ahead, step): (&Reading, ReadingStep),
    ) -> Option<HeldBack> {
        let (open, questionnaire) = (ahead.question, interview.questionnaire());
        if heard == Heard::Yes
            && let Some(first) = self.sign_before(interview, Reply::Chosen(AnswerSet::only(line)), true)
        {
            return Some(HeldBack::ReadFirst(first));
        }
        // Whoever may be overheard isn't asked twice.
        let quiet = heard != Heard::Yes && self.intake.told_in_confidence(open, line);
        if quiet {
            self.pencil.let_go(open, line);
        }
        let told = match (step.next, step.so_far) {
            (None, Some(reply)) => {
                let stands = interview.answers().reply(open) == Some(reply);
                let answered = |other| (quiet || other != line) && ahead.heard(other).is_some();
                self.pencil.left_out(questionnaire, open, (reply, stands), answered)?
            }
            _ if heard != Heard::Yes && !quiet && self.pencil.line_left_out(questionnaire, open, line, heard) => line,
            _ => return None,
        };
        let reading = self.reading.as_mut()?;
        if !reading.reads(told) {
            return Some(HeldBack::LeftOut(told));
        }
        reading.read_next(told, Some((line, heard)));
        Some(if told == line { HeldBack::LeftOut(told) } else { HeldBack::ToldOf(told) })
    }

    /// Pulls up the script of a yes that waits for the line that they told of earlier: what to do about danger waits for nothing.
    /// False where none is due.
    pub fn pull_though_held(&mut self, interview: &Interview<'_>, (line, heard): (AnswerIx, Heard), held: &HeldBack) -> bool {
        let Stage::Question(open) = interview.stage() else { return false };
        let said = &interview.questionnaire().question(open).answers[line.index()];
        let grave = said.escalation > Escalation::Clear && said.script.is_some();
        let due = matches!(held, HeldBack::ToldOf(_)) && heard == Heard::Yes && grave;
        if due {
            self.intake.pull(open, line);
        }
        due
    }

    /// The line about danger that has to be read before a clear answer to a question of one counts; `letter`: whoever says yes to
    /// a line in a doubt about that one has heard it, and the doubt stands.
    fn sign_before(&self, interview: &Interview<'_>, reply: Reply, letter: bool) -> Option<AnswerIx> {
        let Stage::Question(open) = interview.stage() else { return None };
        let new = interview.answers().reply(open) != Some(reply);
        let reading = self.reading().filter(|reading| new && reading.question == open)?;
        reading.sign_before(interview.questionnaire().question(open), reply, letter)
    }
}
