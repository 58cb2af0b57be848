//! What a change of an earlier answer undoes, in lines.

use std::io::{BufRead, Write};

use super::{Stop, Talk};
use crate::interview::Move;
use crate::questionnaire::QuestionIx;
use crate::words;

const CHANGE: &str = "Press Enter to change it, or type back to keep your answer.";

impl<R: BufRead, W: Write> Talk<'_, R, W> {
    /// What a change undoes, said before it takes effect.
    pub(super) fn undoes(&mut self, loses: &[QuestionIx]) -> Result<(), Stop> {
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
                other => self.unheard(other, CHANGE)?,
            }
        }
    }
}
