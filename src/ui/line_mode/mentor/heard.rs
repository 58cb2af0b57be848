//! A question read aloud in lines: one line at a time, each answered with a word.

use std::io::{BufRead, Write};

use crate::call::flow::CallFlow;
use crate::call::reading::Heard;
use crate::content::model::{AnswerIx, AnswerSet, QuestionIx, Reply};
use crate::engine::interview::Move;
use crate::ui::line_mode::{Stop, Talk};
use crate::ui::ui_text as words;

/// The words for a line.
const HOW: &str = "y, n, u (not sure) or r (rather not say). Type all to hear every line at once, or back for the line before.";

impl<R: BufRead, W: Write> Talk<'_, R, W> {
    /// How the line that is read now is answered; nothing where no line is.
    pub(crate) fn how_to_answer_line(&self) -> Option<&'static str> {
        self.call.as_ref()?.reading().map(|_| HOW)
    }

    /// Says the line that is to be read now, and how it is answered; false where nothing is read
    /// line by line.
    pub(crate) fn put_line(&mut self, ix: QuestionIx) -> Result<bool, Stop> {
        let Some(reading) = self.call.as_ref().and_then(CallFlow::reading) else { return Ok(false) };
        let question = self.session.questionnaire.question(ix);
        let (all, left) = (reading.lines().len(), reading.lines().iter().filter(|l| reading.heard(**l).is_none()).count());
        let Some(line) = reading.next() else { return Ok(false) };
        // The only line of a question of yes and no is the question itself.
        if let Some(say) = &question.answers[line.index()].say {
            self.say(&format!("Line {} of {all}. {say}", all - left + 1))?;
        }
        self.say(HOW)?;
        Ok(true)
    }

    /// Takes a word for the line that is read now, or for the whole question; nothing where the
    /// word is none of these. True where the question is answered.
    pub(crate) fn hear(&mut self, ix: QuestionIx, typed: &str) -> Result<Option<bool>, Stop> {
        let (Some(said), true) = (heard(typed), self.mentor().is_some()) else { return Ok(None) };
        let Some(line) = self.call.as_ref().and_then(CallFlow::reading).and_then(|r| r.next()) else {
            return self.hear_whole(ix, said);
        };
        let Some(step) = self.call.as_mut().and_then(|call| call.hear(&self.interview, line, said)) else { return Ok(None) };
        if let (None, Some(reply)) = (step.next, step.so_far) {
            if self.leaves_out(reply)? {
                return Ok(Some(false));
            }
            let notice = self.interview.make(Move::Give(reply));
            self.given(self.session.questionnaire.question(ix), reply, notice)?;
            return Ok(Some(true));
        }
        if step.help_due {
            self.script()?;
        }
        self.put_line(ix)?;
        Ok(Some(false))
    }

    /// None of these, not sure or rather not for a question that isn't read line by line.
    fn hear_whole(&mut self, ix: QuestionIx, said: Heard) -> Result<Option<bool>, Stop> {
        let question = self.session.questionnaire.question(ix);
        let only = |answer: Option<AnswerIx>| answer.map(|a| Reply::Chosen(AnswerSet::only(a)));
        let reply = match said {
            Heard::Yes => None,
            Heard::No => only(question.none_at_one_key()),
            Heard::NotSure => only(question.not_sure()),
            Heard::RatherNot => Some(Reply::Declined),
        };
        let Some(reply) = reply else { return Ok(None) };
        if self.leaves_out(reply)? {
            return Ok(Some(false));
        }
        let notice = self.interview.make(Move::Give(reply));
        self.given(question, reply, notice)?;
        Ok(Some(true))
    }

    /// Asks once about a sign that was heard earlier and isn't in a reply; true where it did.
    pub(crate) fn leaves_out(&mut self, reply: Reply) -> Result<bool, Stop> {
        let left_out = self.call.as_mut().and_then(|call| call.left_out(&self.interview, reply));
        if let Some(sign) = &left_out {
            self.say(&words::mentor::left_out(sign))?;
        }
        Ok(left_out.is_some())
    }

    /// One line back; false where none was answered.
    pub(crate) fn line_back(&mut self, ix: QuestionIx) -> Result<bool, Stop> {
        let back = self.call.as_mut().and_then(|call| call.unhear(None)).is_some();
        if back {
            self.put_line(ix)?;
        }
        Ok(back)
    }

    /// Every line with its number, for whoever would rather tick than read.
    pub(crate) fn all_lines(&mut self, ix: QuestionIx) -> Result<(), Stop> {
        let question = self.session.questionnaire.question(ix);
        let rows: Vec<&str> = question.offered(true).iter().map(|a| a.row(true)).chain([words::RATHER_NOT]).collect();
        for (i, row) in rows.into_iter().enumerate() {
            self.say(&format!("{}. {row}", i + 1))?;
        }
        self.say(words::how_to_answer(question))
    }
}

/// What a client said, by a letter or its word.
pub(crate) fn heard(typed: &str) -> Option<Heard> {
    Some(match typed {
        "y" | "yes" => Heard::Yes,
        "n" | "no" => Heard::No,
        "u" | "not sure" | "unsure" => Heard::NotSure,
        "r" | "rather not" => Heard::RatherNot,
        _ => return None,
    })
}
