//! The record as values, and what of an interview may stand in it.

use serde::{Deserialize, Serialize};

use crate::content::model::{About, AnswerSet, QuestionIx, Questionnaire, Reply};
use crate::engine::answers::Answers;

/// The version of the format.
pub const FORMAT: u32 = 1;

/// What a mentor keeps of one intake.
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
    pub agreed: Vec<Agreed>,
    /// The consent to notes.
    pub consent: Consent,
    /// Whom the mentor may call.
    pub whom_to_call: Option<String>,
    /// The answers, without those about right now.
    pub answers: Vec<Given>,
    /// Ids of the questions about right now, and about danger, that were asked.
    pub asked_right_now: Vec<String>,
    /// When help was shown.
    pub help_shown: Vec<String>,
    /// Notes on questions whose answers may be kept.
    pub notes: Vec<Noted>,
    /// The note on all of it.
    pub overall: Option<String>,
    /// Where it led, unless it ended in help.
    pub ended: Option<RecordEnd>,
    /// What the mentor put in place of the result.
    pub judged: Option<Judged>,
}

/// One thing agreed to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Agreed {
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
pub struct Given {
    /// The question's id.
    pub question: String,
    /// Its words.
    pub ask: String,
    /// Ids of the answers; empty where the client would rather not say.
    pub answers: Vec<String>,
    /// Their words.
    pub texts: Vec<String>,
    /// Whether it is about goals or changes: what a later intake may be compared in.
    pub compared: bool,
}

/// A note on a question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Noted {
    /// The question's id.
    pub question: String,
    /// Its words.
    pub ask: String,
    /// The note.
    pub text: String,
}

/// Where it led.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RecordEnd {
    /// The outcome's id.
    pub outcome: String,
    /// Its heading.
    pub title: String,
    /// The client's answers behind it, none of them about right now.
    pub reasons: Vec<String>,
}

/// What the mentor put in place of the result. Why has no place here: it may tell what was said about danger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Judged {
    /// The outcome's id.
    pub outcome: String,
    /// Its heading.
    pub title: String,
    /// When.
    pub at: String,
    /// Whether it stands before where the answers led; not where those led to something as soon.
    pub stands: bool,
}

impl Record {
    /// The page that counts, and behind it the one that the answers led to, where that is another: their headings.
    pub fn led(&self) -> (Option<&str>, Option<&str>) {
        let answers = self.ended.as_ref().map(|e| e.title.as_str());
        match self.judged.as_ref().filter(|j| j.stands) {
            Some(judged) => (Some(&judged.title), answers),
            None => (answers, None),
        }
    }
}

/// Whether the answer to a question may stand in a record: not one about right now, and never one about danger.
pub fn is_kept(questionnaire: &Questionnaire, question: QuestionIx) -> bool {
    !questionnaire.question(question).safety && questionnaire.section_of(question).about != About::Now
}

impl Given {
    /// An answer that may be kept; none for one that may not.
    pub fn of(questionnaire: &Questionnaire, ix: QuestionIx, reply: Reply) -> Option<Given> {
        if !is_kept(questionnaire, ix) {
            return None;
        }
        let question = questionnaire.question(ix);
        let chosen: Vec<_> = match reply {
            Reply::Declined => Vec::new(),
            Reply::Chosen(set) => question.chosen(set).map(|(_, a)| a).collect(),
        };
        Some(Given {
            question: question.id.clone(),
            ask: question.ask.clone(),
            answers: chosen.iter().map(|a| a.id.clone()).collect(),
            texts: chosen.iter().map(|a| a.text.clone()).collect(),
            compared: matches!(questionnaire.section_of(ix).about, About::Changes | About::Goals),
        })
    }
}

/// The answers of a record, given again; those about right now are asked again. None where one of them isn't an answer
/// of this questionnaire.
pub fn resumed(questionnaire: &Questionnaire, record: &Record) -> Option<Answers> {
    let mut answers = Answers::none(questionnaire);
    for given in &record.answers {
        let ix = questionnaire.question_named(&given.question)?;
        let question = questionnaire.question(ix);
        let set: AnswerSet = given.answers.iter().map(|a| question.answer_named(a)).collect::<Option<_>>()?;
        let reply = if set.is_empty() { Reply::Declined } else { Reply::Chosen(set) };
        if !is_kept(questionnaire, ix) || !answers.give(questionnaire, ix, reply) {
            return None;
        }
    }
    Some(answers)
}
