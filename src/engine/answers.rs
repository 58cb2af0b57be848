//! Answers are the whole state of an interview; which question comes next is computed from them.

use crate::content::model::{QuestionIx, Questionnaire, Reply};

/// What has been given so far, to any question, asked now or not. Replies to questions that are no longer asked are kept
/// here and not counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answers {
    replies: Vec<Option<Reply>>,
    skipped: Vec<bool>,
}

impl Answers {
    /// No answers yet.
    pub fn none(questionnaire: &Questionnaire) -> Self {
        let n = questionnaire.questions.len();
        Self { replies: vec![None; n], skipped: vec![false; n] }
    }

    /// What was given to a question.
    pub fn reply(&self, question: QuestionIx) -> Option<Reply> {
        self.replies.get(question.index()).copied().flatten()
    }

    /// Whether a question was put off and has no reply.
    pub fn is_skipped(&self, question: QuestionIx) -> bool {
        self.skipped.get(question.index()).copied().unwrap_or(false) && self.reply(question).is_none()
    }

    /// Takes a reply. False, and nothing changes, where the question doesn't allow it.
    pub fn give(&mut self, questionnaire: &Questionnaire, question: QuestionIx, reply: Reply) -> bool {
        let allowed = match reply {
            Reply::Declined => true,
            Reply::Chosen(set) => questionnaire.question(question).allows(set),
        };
        if allowed {
            self.replies[question.index()] = Some(reply);
            self.skipped[question.index()] = false;
        }
        allowed
    }

    /// Takes a reply back: the question is open again.
    pub fn withdraw(&mut self, question: QuestionIx) -> Option<Reply> {
        self.replies.get_mut(question.index()).and_then(Option::take)
    }

    /// Puts a question off: it stays open and counts as not asked. False, and nothing changes, where the question
    /// may not be put off: a safety question, or one that stands before one or that a gate reads.
    pub fn skip(&mut self, questionnaire: &Questionnaire, question: QuestionIx) -> bool {
        let may = questionnaire.may_be_skipped(question);
        if may {
            self.replies[question.index()] = None;
            self.skipped[question.index()] = true;
        }
        may
    }
}
