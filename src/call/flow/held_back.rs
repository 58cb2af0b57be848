//! What holds a reply back on a call, at every door alike: a line about danger that wasn't read yet, and a sign that was heard
//! earlier and would be let go in silence.

use crate::call::flow::CallFlow;
use crate::call::reading::Heard;
use crate::content::model::{AnswerIx, AnswerSet, Reply};
use crate::engine::interview::{Interview, Stage};

/// Why a reply doesn't count yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HeldBack {
    /// This line about danger has to be read first.
    ReadFirst(AnswerIx),
    /// It leaves out an answer with these words, which was heard earlier. That is asked about once.
    LeftOut(String),
}

impl CallFlow<'_> {
    /// What holds a reply to the open question back; nothing where it may be given.
    pub fn held_back(&mut self, interview: &Interview<'_>, reply: Reply) -> Option<HeldBack> {
        let Stage::Question(open) = interview.stage() else { return None };
        if let Some(line) = self.sign_before(interview, reply, false) {
            return Some(HeldBack::ReadFirst(line));
        }
        self.pencil.left_out(interview.questionnaire(), open, reply).map(HeldBack::LeftOut)
    }

    /// What holds back what was heard to a line of the question that is read.
    pub fn line_held_back(&mut self, interview: &Interview<'_>, line: AnswerIx, heard: Heard) -> Option<HeldBack> {
        let open = self.reading()?.question;
        match heard {
            Heard::Yes => self.sign_before(interview, Reply::Chosen(AnswerSet::only(line)), true).map(HeldBack::ReadFirst),
            Heard::No | Heard::RatherNot => {
                self.pencil.line_left_out(interview.questionnaire(), open, line).map(HeldBack::LeftOut)
            }
            Heard::NotSure => None,
        }
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
