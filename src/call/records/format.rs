//! The format of a record, and the answers that may stand in it.

use serde::{Deserialize, Serialize};

use crate::content::model::{About, AnswerSet, QuestionIx, Questionnaire, Reply};
use crate::engine::answers::Answers;

/// The version of the format.
pub const FORMAT: u32 = 1;

/// The record of one intake.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Record {
    /// The version of the format.
    pub fingerpost: u32,
    /// The fingerprint of the questions.
    pub questionnaire: String,
    /// Their title.
    pub title: String,
    /// The code or initials that the mentor gave.
    pub client: Option<String>,
    /// Where the client was.
    pub place: String,
    /// When the intake began.
    pub began: String,
    /// When this was last written.
    pub saved: String,
    /// The last day on which it is kept.
    pub keep_until: String,
    /// What the client agreed to at the start.
    pub agreed: Vec<Agreement>,
    /// The consent to notes.
    pub consent: Consent,
    /// Whom the mentor may call.
    pub whom_to_call: Option<String>,
    /// The answers, without those about right now.
    pub answers: Vec<RecordedReply>,
    /// Ids of the questions about right now, and about danger, that were asked.
    pub asked_right_now: Vec<String>,
    /// When help was shown.
    pub help_shown: Vec<String>,
    /// Notes on questions whose answers may be kept.
    pub notes: Vec<RecordedNote>,
    /// The note on all of it.
    pub overall: Option<String>,
    /// Where it led, unless it ended in help.
    pub ended: Option<RecordedEnd>,
    /// What the mentor put in place of the result.
    pub judged: Option<RecordedJudgement>,
}

/// A sentence that the client agreed to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Agreement {
    /// The words that were read aloud.
    pub wording: String,
    /// When.
    pub at: String,
}

/// Consent to notes, apart from everything else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Consent {
    /// Whether it was given.
    pub given: bool,
    /// The words that were read aloud.
    pub wording: String,
    /// When.
    pub at: String,
}

/// One answer, with its words: a record outlives the questions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RecordedReply {
    /// The question's id.
    pub question: String,
    /// Its words.
    pub ask: String,
    /// Ids of the answers; empty where the client would rather not say.
    pub answers: Vec<String>,
    /// Their words.
    pub texts: Vec<String>,
    /// Whether a later intake is compared with it: an answer about goals or changes.
    pub compared: bool,
}

/// A note on a question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RecordedNote {
    /// The question's id.
    pub question: String,
    /// Its words.
    pub ask: String,
    /// The note.
    pub text: String,
}

/// The result.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RecordedEnd {
    /// The outcome's id.
    pub outcome: String,
    /// Its heading.
    pub title: String,
    /// The client's answers behind it, none of them about right now.
    pub reasons: Vec<String>,
}

/// The outcome that the mentor put in place of the result; the reason may tell of danger, and is never kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RecordedJudgement {
    /// The outcome's id.
    pub outcome: String,
    /// Its heading.
    pub title: String,
    /// When.
    pub at: String,
    /// Whether it is more urgent than the result.
    pub stands: bool,
}

impl Record {
    /// The headings of the page that counts, and of the one that the answers led to, where that is another.
    pub fn led(&self) -> (Option<&str>, Option<&str>) {
        let answers = self.ended.as_ref().map(|e| e.title.as_str());
        match self.judged.as_ref().filter(|j| j.stands) {
            Some(judged) => (Some(&judged.title), answers),
            None => (answers, None),
        }
    }
}

/// Whether a record may hold the answer to a question: none about right now, and none about danger.
pub fn is_kept(questionnaire: &Questionnaire, question: QuestionIx) -> bool {
    !questionnaire.question(question).safety && questionnaire.section_of(question).about != About::Now
}

impl RecordedReply {
    /// The record of a reply; none where it may not be kept.
    pub fn of(questionnaire: &Questionnaire, ix: QuestionIx, reply: Reply) -> Option<RecordedReply> {
        if !is_kept(questionnaire, ix) {
            return None;
        }
        let question = questionnaire.question(ix);
        let chosen: Vec<_> = match reply {
            Reply::Declined => Vec::new(),
            Reply::Chosen(set) => question.chosen(set).map(|(_, a)| a).collect(),
        };
        Some(RecordedReply {
            question: question.id.clone(),
            ask: question.ask.clone(),
            answers: chosen.iter().map(|a| a.id.clone()).collect(),
            texts: chosen.iter().map(|a| a.text.clone()).collect(),
            compared: matches!(questionnaire.section_of(ix).about, About::Changes | About::Goals),
        })
    }
}

/// The answers of a record, for a call that goes on; none where one of them isn't an answer of this questionnaire.
pub fn resumed(questionnaire: &Questionnaire, record: &Record) -> Option<Answers> {
    let mut answers = Answers::none(questionnaire);
    for reply in &record.answers {
        let ix = questionnaire.question_named(&reply.question)?;
        let question = questionnaire.question(ix);
        let set: AnswerSet = reply.answers.iter().map(|a| question.answer_named(a)).collect::<Option<_>>()?;
        let set = if set.is_empty() { Reply::Declined } else { Reply::Chosen(set) };
        if !is_kept(questionnaire, ix) || !answers.give(questionnaire, ix, set) {
            return None;
        }
    }
    Some(answers)
}
