//! What came up on a call and isn't settled, in lines: its script, and what is asked before a result and before the mentor leaves.

use std::io::{BufRead, Write};

use crate::call::flow::MentorTask;
use crate::ui::line_mode::{Stop, Talk};

impl<R: BufRead, W: Write> Talk<'_, R, W> {
    /// The script that came up: what isn't settled before what an answer brought; all of them, where nothing has.
    pub(super) fn script_that_came_up(&mut self) -> Result<(), Stop> {
        let Some(call) = &mut self.call else { return Ok(()) };
        match call.scripts_left_open(&self.interview).first() {
            Some(open) => call.intake.pull_script(open.index()),
            None if call.intake.situation(&self.interview).is_none() => return self.work(MentorTask::ChooseScript),
            None => {}
        }
        self.script()
    }

    /// Says a script that was looked up. By ear the list that it was chosen from is done with.
    pub(super) fn script_pulled(&mut self) -> Result<(), Stop> {
        if let Some(call) = &mut self.call {
            call.end_task();
        }
        self.script()
    }

    /// Asks what is to be settled before a result.
    pub(super) fn settles(&mut self, at_result: bool) -> Result<(), Stop> {
        let due = self.call.as_mut().filter(|_| at_result).and_then(|call| call.settle_due(&self.interview, false));
        due.map_or(Ok(()), |task| self.work(task))
    }

    /// Asks what is to be settled before the mentor leaves; false where it isn't, so that the call goes on.
    pub(crate) fn settled_to_leave(&mut self) -> Result<bool, Stop> {
        while let Some(task) = self.call.as_mut().and_then(|call| call.settle_due(&self.interview, true)) {
            let MentorTask::Settle { what, .. } = task else { return Ok(true) };
            self.work(task)?;
            if self.call.as_ref().is_some_and(|call| call.is_left_open(&self.interview, what)) {
                return Ok(false);
            }
        }
        Ok(true)
    }
}
