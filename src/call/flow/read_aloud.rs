//! The question that is read aloud: begun, gone on with, taken up again.

use crate::call::flow::{CallFlow, HeldBack};
use crate::call::reading::{Heard, Reading, ReadingStep};
use crate::content::model::{AnswerIx, Pace, ScriptIx};
use crate::engine::interview::{Interview, Stage};

impl CallFlow<'_> {
    /// Begins to read the question that stands open, unless it is being read already. What was heard
    /// to it before still stands.
    pub fn attend(&mut self, interview: &Interview<'_>) {
        let Stage::Question(open) = interview.stage() else { return self.set_reading_aside(interview) };
        if self.reading.as_ref().is_none_or(|r| r.question != open) {
            self.set_reading_aside(interview);
            self.pencil.ask_anew(open);
            self.pencil.given(interview, open);
            let before = self.read_before.iter().position(|r| r.question == open).map(|at| self.read_before.swap_remove(at));
            self.reading = before.or_else(|| Reading::new(interview.questionnaire(), interview.answers(), open));
        }
    }

    fn set_reading_aside(&mut self, interview: &Interview<'_>) {
        let Some(mut read) = self.reading.take().filter(Reading::has_begun) else { return };
        read.reopen(interview.questionnaire().question(read.question));
        self.read_before.retain(|r| r.question != read.question);
        self.read_before.push(read);
    }

    /// Reads a question once more that was answered: at a line that they told of since, else at the sign or at the last.
    pub fn read_again(&mut self, interview: &Interview<'_>) {
        let Some(reading) = &mut self.reading else { return };
        let sign = reading.sign(interview.questionnaire().question(reading.question));
        if sign.is_none() && reading.left() > 0 {
            return;
        }
        let told = self.pencil.first_waiting(interview, reading.question, reading.lines());
        match told.or(sign) {
            Some(told) => reading.read_next(told, None),
            None => {
                reading.unhear(None);
            }
        }
    }

    /// The line of the question that is read aloud, and was answered before, that they told of since.
    pub fn told_since(&self, interview: &Interview<'_>) -> Option<AnswerIx> {
        let reading = self.reading.as_ref().filter(|reading| reading.left() == 0)?;
        self.pencil.first_waiting(interview, reading.question, reading.lines())
    }

    /// Takes what was heard to a line of the question that is read aloud, unless something holds it back. Where help is due its
    /// script is pulled up; a doubt brings the script that stands for it at once, too.
    pub fn hear(&mut self, interview: &Interview<'_>, line: AnswerIx, heard: Heard) -> Option<Result<ReadingStep, HeldBack>> {
        let mut ahead = self.reading()?.clone();
        let open = ahead.question;
        let mut step = ahead.hear(interview.questionnaire().question(open), line, heard)?;
        if let Some(held) = self.line_held_back(interview, (line, heard), (&ahead, step)) {
            return Some(Err(held));
        }
        self.intake.doubt(open, ahead.doubted());
        if heard == Heard::Yes && self.intake.is_of_illness(open, line) {
            let no = |line: &AnswerIx| ahead.heard(*line) == Some(Heard::No);
            let gone: Vec<AnswerIx> = ahead.lines().iter().copied().filter(no).collect();
            let theirs = |(line, _): &(AnswerIx, Heard)| self.intake.is_their_choice(self.intake.script_of(open, *line));
            let doubted = ahead.doubted().iter().any(theirs);
            self.intake.correct(open, &gone, doubted);
        }
        self.reading = Some(ahead);
        if step.next.is_none() {
            self.set_reading_aside(interview);
        } else if step.help_due {
            self.intake.pull(open, line);
        } else if matches!(heard, Heard::No | Heard::RatherNot) && self.intake.pull_overheard(open, line) {
            step.help_due = true;
            self.unsettled.stopped_at = Some(line);
        } else if heard == Heard::NotSure {
            step.help_due = self.intake.pull_doubted(open, line);
        }
        Some(Ok(step))
    }

    /// The script that fits, how soon it is for and how soon a doubt is, where it can't wait and a doubt alone brought it: no
    /// line with it was said yes to, and none was told of earlier.
    pub fn doubt_can_wait(&self, interview: &Interview<'_>) -> Option<(ScriptIx, Pace, Pace)> {
        let (script, yes_is, doubt_is) = self.intake.doubt_can_wait(interview)?;
        let questionnaire = interview.questionnaire();
        let has_it = |reading: &Reading, line: &AnswerIx| {
            let said = &questionnaire.question(reading.question).answers[line.index()];
            reading.heard(*line) == Some(Heard::Yes) && said.script == Some(script)
        };
        let yes = self.reading.as_ref().is_some_and(|reading| reading.lines().iter().any(|line| has_it(reading, line)));
        (!yes && !self.pencil.has_script(questionnaire, script)).then_some((script, yes_is, doubt_is))
    }

    /// Takes back what was heard to a line; to the last one that was answered where none is named.
    pub fn unhear(&mut self, line: Option<AnswerIx>) -> Option<AnswerIx> {
        let reading = self.reading.as_mut()?;
        let unheard = reading.unhear(line);
        // Whoever ticks "not sure" itself names no line.
        let names_none = line.is_some_and(|line| !reading.lines().contains(&line));
        let doubted = if names_none { Vec::new() } else { reading.doubted() };
        let open = reading.question;
        self.intake.doubt(open, doubted);
        unheard
    }

    /// The line at whose no the reading stopped, as somebody may have come in: nothing is read before the mentor says so.
    pub fn stopped_at(&self) -> Option<AnswerIx> {
        let reading = self.reading()?;
        self.unsettled.stopped_at.filter(|line| reading.lines().contains(line))
    }

    /// The reading goes on: with the line that it stopped at, where they can talk.
    pub fn read_on(&mut self, can_talk: bool) {
        let stopped = self.unsettled.stopped_at.take().filter(|_| can_talk);
        if let Some((line, reading)) = stopped.zip(self.reading.as_mut()) {
            reading.read_next(line, None);
        }
    }

    /// Begins to read the open question again at its first line, so that what is ticked is all there is.
    pub fn begin_again(&mut self) {
        if let Some(reading) = &mut self.reading {
            reading.begin_again();
            self.intake.doubt(reading.question, Vec::new());
        }
    }
}
