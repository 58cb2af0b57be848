//! What is kept of an intake, and the desk: what an intake needs from outside (a clock, records, files).

use crate::base::calendar::Stamp;
use crate::call::intake::Intake;
use crate::call::records::{FORMAT, Record, RecordedEnd, RecordedJudgement, RecordedNote, RecordedReply, is_kept};
use crate::content::model::{Keep, QuestionIx};
use crate::engine::decide::decide;
use crate::engine::holds::holds;
use crate::engine::interview::{Interview, Stage};
use crate::engine::path::NextStep;

/// How keeping stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Keeps {
    /// No record was asked for.
    Nothing,
    /// A record was asked for, and nothing has been written yet.
    Ready,
    /// Something is on its way to the disk.
    Writing,
    /// All is on disk.
    Saved,
    /// It was deleted, and nothing more is written.
    Removed,
    /// It can't be written; why.
    Failed(String),
}

/// What became of a file that was handed over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HandedOver {
    /// It is there; where.
    Written(String),
    /// There is a file of that name already, and nothing was written.
    Exists,
    /// It can't be written; why.
    Failed(String),
}

/// What an intake needs from outside.
pub trait CallHost {
    /// The time.
    fn now(&self) -> Stamp;
    /// How keeping stands.
    fn keeps(&self) -> Keeps;
    /// Takes a record to be written soon, in place of what waits.
    fn save(&mut self, record: Record);
    /// Deletes what was written, and writes nothing more.
    fn remove(&mut self);
    /// Writes a plain file that was asked for by name; over another one only if `over`.
    fn hand_over(&mut self, name: &str, bytes: &[u8], over: bool) -> HandedOver;
}

/// A desk without records or files, at one moment: a mentor can do without, and so can a test.
#[derive(Debug, Clone, Copy, Default)]
pub struct Offline(pub Stamp);

impl CallHost for Offline {
    fn now(&self) -> Stamp {
        self.0
    }
    fn keeps(&self) -> Keeps {
        Keeps::Nothing
    }
    fn save(&mut self, _: Record) {}
    fn remove(&mut self) {}
    fn hand_over(&mut self, _: &str, _: &[u8], _: bool) -> HandedOver {
        HandedOver::Failed("files can't be written here".to_owned())
    }
}

impl Intake<'_> {
    /// How keeping stands.
    pub fn keeps(&self) -> Keeps {
        match self.desk.keeps() {
            Keeps::Nothing => Keeps::Nothing,
            _ if self.contract.consent.as_ref().is_some_and(|c| !c.given) => Keeps::Nothing,
            keeps => keeps,
        }
    }

    /// Whether nothing of this intake may be kept, nor handed over.
    pub fn keeps_nothing(&self) -> bool {
        self.nothing_kept
    }

    /// The time.
    pub fn now(&self) -> Stamp {
        self.desk.now()
    }

    /// Writes a plain file that was asked for by name.
    pub fn hand_over(&mut self, name: &str, bytes: &[u8], over: bool) -> HandedOver {
        if self.nothing_kept {
            return HandedOver::Failed(self.leading.safeguarding.clone());
        }
        self.desk.hand_over(name, bytes, over)
    }

    /// Saves, if the client agreed; or deletes, once an answer says that nothing may be kept.
    pub fn save(&mut self, interview: &Interview<'_>, place: &str) {
        if !self.nothing_kept && self.must_keep_nothing(interview) {
            self.nothing_kept = true;
            self.notes.clear();
            self.overall.clear();
            self.desk.remove();
        }
        // A no to notes takes back an earlier yes, and what was kept with it.
        let refused = self.contract.consent.as_ref().is_some_and(|c| !c.given);
        if refused && self.desk.keeps() != Keeps::Nothing {
            self.desk.remove();
        }
        if !self.nothing_kept && self.contract.notes_allowed() && self.desk.keeps() != Keeps::Nothing {
            let record = self.record(interview, place);
            self.desk.save(record);
        }
    }

    /// Whether an outcome of which nothing may be kept holds on what was said so far, or was put in place by the mentor.
    fn must_keep_nothing(&self, interview: &Interview<'_>) -> bool {
        let counted = interview.counted();
        let judged = self.judgement.as_ref().map(|j| j.outcome);
        self.questionnaire.outcomes.iter().enumerate().any(|(i, o)| {
            let held = o.when.as_ref().is_some_and(|c| holds(self.questionnaire, c, &counted));
            o.keep == Some(Keep::Nothing) && (held || judged.is_some_and(|j| j.index() == i))
        })
    }

    /// What may be kept at this moment.
    pub fn record(&self, interview: &Interview<'_>, place: &str) -> Record {
        let q = self.questionnaire;
        let mut asked = self.asked_before.clone();
        for ix in interview.path().met.into_iter().filter(|ix| !is_kept(q, *ix)) {
            let id = &q.question(ix).id;
            if !asked.contains(id) {
                asked.push(id.clone());
            }
        }
        let ended = self.ended(interview);
        let word = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        Record {
            fingerpost: FORMAT,
            questionnaire: q.fingerprint.clone(),
            title: q.title.clone(),
            client: self.client.clone(),
            place: place.to_owned(),
            began: self.began.clone(),
            saved: self.desk.now().to_string(),
            keep_until: self.keep_until.clone(),
            agreed: self.contract.agreed.clone(),
            consent: self.contract.consent.clone().unwrap_or_else(|| crate::call::records::Consent {
                given: false,
                wording: String::new(),
                at: String::new(),
            }),
            whom_to_call: word(&self.contract.whom),
            answers: self.given(interview),
            asked_right_now: asked,
            help_shown: self.help_shown.clone(),
            notes: self
                .notes
                .iter()
                .filter(|(ix, _)| self.may_keep_note(Some(**ix)))
                .map(|(ix, text)| {
                    let question = q.question(*ix);
                    RecordedNote { question: question.id.clone(), ask: question.ask.clone(), text: text.clone() }
                })
                .collect(),
            overall: word(&self.overall),
            ended: ended.clone(),
            judged: self.judgement.as_ref().map(|j| {
                let outcome = q.outcome(j.outcome);
                // Told by what is kept alone, so that nothing shows that the answers led to a page that isn't.
                let later = |e: &RecordedEnd| q.outcome_named(&e.outcome).is_none_or(|led| q.outcome(led).pace > outcome.pace);
                let stands = ended.as_ref().is_none_or(later);
                RecordedJudgement { outcome: outcome.id.clone(), title: outcome.title.clone(), at: j.at.clone(), stands }
            }),
        }
    }

    /// The answers that may be kept: also those given before a resumed intake has come to them again.
    fn given(&self, interview: &Interview<'_>) -> Vec<RecordedReply> {
        let (q, way) = (self.questionnaire, interview.path());
        let behind = |ix: QuestionIx| matches!(way.next, NextStep::Ask(open) if ix > open);
        let counts = |ix: &QuestionIx| way.met.contains(ix) || behind(*ix);
        let replies = q.question_ixs().filter(counts).filter_map(|ix| Some((ix, interview.answers().reply(ix)?)));
        replies.filter_map(|(ix, reply)| RecordedReply::of(q, ix, reply)).collect()
    }

    /// Where it led, unless that tells what was said about right now.
    fn ended(&self, interview: &Interview<'_>) -> Option<RecordedEnd> {
        let Stage::Result(sheet) = interview.stage() else { return None };
        let decided = decide(self.questionnaire, &sheet);
        let outcome = self.questionnaire.outcome(decided.outcome);
        if outcome.at_once {
            return None;
        }
        let kept = decided.reasons.iter().filter(|r| is_kept(self.questionnaire, r.question));
        let reasons = kept.filter_map(|r| self.questionnaire.question(r.question).answers[r.answer.index()].reason.clone());
        Some(RecordedEnd { outcome: outcome.id.clone(), title: outcome.title.clone(), reasons: reasons.collect() })
    }
}
