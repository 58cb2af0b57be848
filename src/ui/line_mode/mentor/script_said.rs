//! Scripts in lines, and what came up on a call and isn't settled: what is asked before a result and before the mentor leaves.

use crate::base::commands::PageCommand;
use crate::base::phrases::{phrase, say};
use crate::call::flow::{MentorTask, SettleBefore};
use crate::call::reading::Heard;
use crate::content::model::QuestionIx;
use crate::ui::line_mode::leaving::in_lines;
use crate::ui::line_mode::{Stop, Talk};
use crate::ui::ui_text::mentor::scripts;

impl Talk<'_, '_> {
    /// In place of a script that was heard a moment ago: the number, and how to hear the rest once more.
    pub(super) fn script_as_before(&mut self) -> Result<(), Stop> {
        let title = self.intake().map(|intake| &intake.script(&self.interview).title);
        let before = title.map(|title| say!("lines-script-as-before", title = title)).unwrap_or_default();
        self.say(&self.danger())?;
        self.danger_said = true;
        self.say(&before)
    }

    pub(crate) fn script(&mut self) -> Result<(), Stop> {
        let Some(call) = &self.call else { return Ok(()) };
        let intake = &call.intake;
        let script = intake.script(&self.interview);
        let mut lines = scripts::script(call, &self.interview, script, self.session.helplines, self.place, &self.audiences());
        let title = say!("lines-for-you-alone", title = &script.title);
        scripts::say_perhaps_abroad(&mut lines, intake, script, self.session.helplines, self.place);
        self.say(&title)?;
        // Files name the key of the full screen, which is a word here.
        self.say_all(lines.iter().map(|line| in_lines(line).replace("Ctrl-G", phrase("lines-type-help"))))?;
        // The script has the emergency number in it: at the next question it needn't be heard again.
        self.danger_said = true;
        Ok(())
    }

    /// The script that came up; where several have, which of them is asked; all of them, where nothing has.
    pub(super) fn script_that_came_up(&mut self) -> Result<(), Stop> {
        let Some(call) = &mut self.call else { return Ok(()) };
        match call.scripts_at_hand(&self.interview).as_slice() {
            [] => self.work(MentorTask::ChooseScript),
            [only] => {
                call.intake.turn_to(&self.interview, *only);
                self.script_aside()
            }
            _ => self.work(MentorTask::CameUp),
        }
    }

    /// Says a script that was looked up. By ear the list that it was chosen from is done with.
    pub(super) fn script_pulled(&mut self) -> Result<(), Stop> {
        if let Some(call) = &mut self.call {
            call.end_task();
        }
        self.script_aside()
    }

    /// Says a script that somebody asked for: one step back from it is where they were.
    pub(super) fn script_aside(&mut self) -> Result<(), Stop> {
        self.script()?;
        self.aside = true;
        Ok(())
    }

    /// Asks what is to be settled before a result.
    pub(super) fn settles(&mut self, at_result: bool) -> Result<(), Stop> {
        let due =
            self.call.as_mut().filter(|_| at_result).and_then(|call| call.settle_due(&self.interview, SettleBefore::Result));
        due.map_or(Ok(()), |task| self.work(task))
    }

    /// Asks what is to be settled before the mentor leaves; false where it isn't, so that the call goes on.
    pub(crate) fn settled_to_leave(&mut self) -> Result<bool, Stop> {
        while let Some(task) = self.call.as_mut().and_then(|call| call.settle_due(&self.interview, SettleBefore::Leaving)) {
            let MentorTask::Settle { what, .. } = task else { return Ok(true) };
            self.work(task)?;
            if self.call.as_ref().is_some_and(|call| call.is_left_open(&self.interview, what)) {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Whether the reading stopped at a line, as somebody may have come in.
    pub(crate) fn stopped_reading(&self) -> bool {
        self.mentor_side().is_some() && self.call.as_ref().is_some_and(|call| call.stopped_at().is_some())
    }

    /// Takes letters or words for lines, or the word that goes on where the reading stopped.
    pub(crate) fn hear_words(&mut self, ix: QuestionIx, text: &str) -> Result<Option<bool>, Stop> {
        if self.stopped_reading() && PageCommand::named(text) == Some(PageCommand::Onward) {
            return self.put_line(ix).map(|_| Some(false));
        }
        let all = Heard::each(text).filter(|_| !self.doubtful);
        all.map_or(Ok(None), |all| self.hear(ix, &all))
    }

    /// What they said to whether they can talk, where the reading stopped: a yes reads its line once more, and nothing else is an
    /// answer to any line. Nothing where it didn't stop.
    pub(crate) fn heard_when_stopped(&mut self, ix: QuestionIx, all: &[Heard]) -> Result<Option<bool>, Stop> {
        if !self.stopped_reading() {
            return Ok(None);
        }
        if let ([Heard::Yes], Some(call)) = (all, &mut self.call) {
            call.read_on(true);
            self.put_line(ix)?;
        } else {
            self.say(phrase("lines-overheard-no"))?;
        }
        Ok(Some(false))
    }
}
