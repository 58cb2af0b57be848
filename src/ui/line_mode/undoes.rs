//! The effects of changing an earlier answer, in lines.

use std::io::{BufRead, Write};

use crate::content::model::QuestionIx;
use crate::engine::interview::Move;
use crate::ui::line_mode::{Stop, Talk};
use crate::ui::ui_text as words;

const CHANGE: &str = "Press Enter to change it, or type back to keep your answer.";

impl<R: BufRead, W: Write> Talk<'_, R, W> {
    /// Says what a change undoes, before it takes effect.
    pub(crate) fn undoes(&mut self, loses: &[QuestionIx]) -> Result<(), Stop> {
        self.blocks(&words::undoes(&self.interview, loses))?;
        self.say(CHANGE)?;
        loop {
            match self.line(CHANGE)?.as_str() {
                "" => {
                    self.interview.make(Move::Onward);
                    return self.say("Changed.");
                }
                "back" => {
                    self.interview.make(Move::Back);
                    return Ok(());
                }
                "again" => self.say(CHANGE)?,
                other => self.not_understood(other, CHANGE)?,
            }
        }
    }
}
