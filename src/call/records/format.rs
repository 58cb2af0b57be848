//! The format of a record, and the answers that may stand in it.
//!
//! A record is a function of the answers to questions that every adult is asked, and of what the
//! mentor typed. It has no place for anything that an answer about danger could change: not which
//! questions were asked, how many, where they led, or when help was shown.

use serde::{Deserialize, Serialize};

use crate::content::model::{About, AnswerSet, QuestionIx, Questionnaire, Reply};
use crate::engine::answers::Answers;

/// The version of the format.
pub const FORMAT: u32 = 2;

/// The record of one intake.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Record {
    /// The version of the format.
    pub fingerpost: u32,
    /// The fingerprint of the questions file, letter by letter.
    pub questionnaire: String,
    /// The fingerprint of its rules; none in a record of an earlier version of the program.
    #[serde(default)]
    pub rules: Option<String>,
    /// Their title.
    pub title: String,
    /// The code or initials that the mentor gave.
    pub client: Option<String>,
    /// Where the client was.
    pub place: String,
    /// When the intake began.
    pub began: String,
    /// The last day on which it is kept.
    pub keep_until: String,
    /// The last day as the client was told it. `keep_until` is only a week off until the call has
    /// come to its end.
    pub told_until: String,
    /// Whether the call came to its end; one that broke off is kept for a week.
    pub finished: bool,
    /// What the client agreed to at the start.
    pub agreed: Vec<Agreement>,
    /// The consent to notes.
    pub consent: Consent,
    /// Nothing. A record of an earlier version of the program has a name and number here that nobody agreed to have kept: it
    /// is read over, and gone at the next writing.
    #[serde(default, skip_serializing, deserialize_with = "read_over")]
    pub whom_to_call: (),
    /// The answers to the questions that every adult is asked, without those about right now.
    pub answers: Vec<RecordedReply>,
    /// Notes on those questions.
    pub notes: Vec<RecordedNote>,
    /// Notes on other questions outside safety, without the questions: they aren't asked of
    /// everybody.
    #[serde(default)]
    pub loose_notes: Vec<String>,
    /// The note on all of it.
    pub overall: Option<String>,
    /// What the mentor typed at the end.
    #[serde(default)]
    pub closing: ClosingNotes,
}

fn read_over<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<(), D::Error> {
    serde::de::IgnoredAny::deserialize(deserializer).map(|_| ())
}

/// What a mentor types at the end of a call; nothing of it is ever filled in beforehand.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct ClosingNotes {
    /// What was suggested.
    pub suggested: Option<String>,
    /// What happened, in facts.
    pub happened: Option<String>,
    /// What to take to supervision.
    pub supervision: Option<String>,
    /// The next appointment.
    pub appointment: Option<String>,
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
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
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

/// A record as it stands in its file, with what tells a swapped or an older copy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct SealedRecord {
    /// The id of the record: the name of its file.
    pub id: String,
    /// A number that grows with each call on the record, and once more where one comes to its end.
    pub number: u64,
    /// The record.
    pub record: Record,
    /// The record before the call that is going on, which stands again if this call leaves nothing.
    pub before: Option<Box<Record>>,
}

/// What is to be deleted where a call leaves nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deletion {
    /// What this call wrote; an earlier version of the record stands again.
    ThisCall,
    /// The whole record: the client took the yes to notes back.
    WholeRecord,
}

/// Whether a record may hold the answer to a question: one that every adult is asked, and not about
/// right now or danger. A question with a condition isn't one: that it was asked would tell the
/// answers that it depends on.
pub fn is_kept(questionnaire: &Questionnaire, question: QuestionIx) -> bool {
    let asked = questionnaire.question(question);
    is_notable(questionnaire, question) && asked.asked_when.is_none() && asked.unless.is_none()
}

/// Whether a record may hold a note on a question: not on one about right now or about danger.
pub fn is_notable(questionnaire: &Questionnaire, question: QuestionIx) -> bool {
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

/// What a call that goes on takes from its record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResumedAnswers {
    /// The answers that still stand.
    pub answers: Answers,
    /// Questions that were answered in other words than they have now: they are asked again.
    pub asked_again: Vec<QuestionIx>,
}

/// Whether a record was made with the rules of this questionnaire. One of an earlier version of the
/// program names the file alone, which then has to be the same letter by letter.
fn is_of_these_rules(questionnaire: &Questionnaire, record: &Record) -> bool {
    let now = &questionnaire.fingerprints;
    record.rules.as_ref().map_or(record.questionnaire == now.file, |rules| *rules == now.rules)
}

/// The answers of a record, for a call that goes on; none where it was made with other rules.
pub fn resumed(questionnaire: &Questionnaire, record: &Record) -> Option<ResumedAnswers> {
    if !is_of_these_rules(questionnaire, record) {
        return None;
    }
    let (mut answers, mut asked_again) = (Answers::none(questionnaire), Vec::new());
    for reply in &record.answers {
        let ix = questionnaire.question_named(&reply.question)?;
        let question = questionnaire.question(ix);
        let set: AnswerSet = reply.answers.iter().map(|a| question.answer_named(a)).collect::<Option<_>>()?;
        let set = if set.is_empty() { Reply::Declined } else { Reply::Chosen(set) };
        // A word that was mended may have turned the meaning round: only the client can tell.
        if RecordedReply::of(questionnaire, ix, set)? != *reply {
            asked_again.push(ix);
        } else if !answers.give(questionnaire, ix, set) {
            return None;
        }
    }
    Some(ResumedAnswers { answers, asked_again })
}
