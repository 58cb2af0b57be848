//! Retention: what of an intake is saved in a record, handed over as a paper, or deleted.

use crate::base::calendar::Stamp;
use crate::call::intake::Intake;
use crate::call::intake::host::{HandedOver, RecordState};
use crate::call::paper::{OfferedPaper, Paper, PaperForm, PaperKind, Withheld};
use crate::call::records::{Consent, FORMAT, Record, RecordedEnd, RecordedJudgement, RecordedNote, RecordedReply, is_kept};
use crate::content::model::{Keep, QuestionIx};
use crate::engine::decide::decide;
use crate::engine::holds::holds;
use crate::engine::interview::{Interview, Stage};
use crate::engine::path::NextStep;

impl Intake<'_> {
    /// Whether a record is kept, consent taken into account.
    pub fn record_state(&self) -> RecordState {
        match self.host.record_state() {
            RecordState::Nothing => RecordState::Nothing,
            _ if self.contract.consent.as_ref().is_some_and(|c| !c.given) => RecordState::Nothing,
            state => state,
        }
    }

    /// Whether an answer ended all keeping and handing over.
    pub fn keeps_nothing(&self) -> bool {
        self.nothing_kept
    }

    /// The time.
    pub fn now(&self) -> Stamp {
        self.host.now()
    }

    /// Writes a paper as a plain file; over another one only if `over`.
    pub fn hand_over(&mut self, name: &str, bytes: &[u8], over: bool) -> HandedOver {
        if self.nothing_kept {
            return HandedOver::Failed(self.leading.safeguarding.clone());
        }
        self.host.hand_over(name, bytes, over)
    }

    /// All papers in one order, so that a number never means another paper. Empty before a result,
    /// and where none of them can be handed over.
    pub fn papers(&self, interview: &Interview<'_>) -> Vec<OfferedPaper> {
        let Some(recommendation) = self.recommendation(interview) else { return Vec::new() };
        let own = match (self.contract.notes_allowed(), self.contract.asks_notes()) {
            (true, _) => None,
            (false, true) => Some(Withheld::NotesRefused),
            (false, false) => Some(Withheld::NoRecord),
        };
        let summary = self.questionnaire.outcome(recommendation.outcome).is_urgent().then_some(Withheld::Urgent);
        if self.nothing_kept || own.is_some() && summary.is_some() {
            return Vec::new();
        }
        let offer = |(kind, withheld)| PaperForm::ALL.map(|form| OfferedPaper { paper: Paper::of(kind, form), withheld });
        let mut kinds = vec![(PaperKind::Client, summary), (PaperKind::Own, own)];
        if summary.is_none() {
            kinds.push((PaperKind::Referral, None));
            kinds.extend(self.earlier.as_ref().map(|_| (PaperKind::ThenAndNow, None)));
        }
        let entry = self.ending.next.as_ref().filter(|_| summary.is_none());
        let entry = entry.map(|_| OfferedPaper { paper: Paper::of(PaperKind::Calendar, PaperForm::Html), withheld: None });
        kinds.into_iter().flat_map(offer).chain(entry).collect()
    }

    /// Saves the record if the client agreed; deletes it once an answer ends all keeping.
    pub fn save(&mut self, interview: &Interview<'_>, place: &str) {
        if !self.nothing_kept && self.must_keep_nothing(interview) {
            self.nothing_kept = true;
            self.notes.clear();
            self.overall.clear();
            (self.half_typed, self.ending) = (None, super::ending::CallEnd::default());
            self.host.remove();
        }
        // A no to notes takes back an earlier yes, and what was kept with it.
        let refused = self.contract.consent.as_ref().is_some_and(|c| !c.given);
        if refused && self.host.record_state() != RecordState::Nothing {
            self.host.remove();
        }
        if !self.nothing_kept && self.contract.notes_allowed() && self.host.record_state() != RecordState::Nothing {
            let record = self.record(interview, place);
            self.host.save(record);
        }
    }

    /// Whether an outcome with `keep: nothing` holds on the answers so far, or was put first by the
    /// mentor.
    fn must_keep_nothing(&self, interview: &Interview<'_>) -> bool {
        let counted = interview.counted();
        let judged = self.judgement.as_ref().map(|j| j.outcome);
        self.questionnaire.outcomes.iter().enumerate().any(|(i, o)| {
            let held = o.when.as_ref().is_some_and(|c| holds(self.questionnaire, c, &counted));
            o.keep == Some(Keep::Nothing) && (held || judged.is_some_and(|j| j.index() == i))
        })
    }

    /// The record at this moment.
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
            saved: self.host.now().to_string(),
            keep_until: self.keep_until.clone(),
            agreed: self.contract.agreed.clone(),
            consent: self.contract.consent.clone().unwrap_or_else(|| Consent {
                given: false,
                wording: String::new(),
                at: String::new(),
            }),
            whom_to_call: word(&self.contract.whom),
            answers: self.given(interview),
            asked_right_now: asked,
            help_shown: self.help_shown.clone(),
            notes: q
                .question_ixs()
                .filter(|ix| self.may_keep_note(Some(*ix)) && !self.kept_note(Some(*ix)).is_empty())
                .map(|ix| {
                    let question = q.question(ix);
                    let text = self.kept_note(Some(ix)).to_owned();
                    RecordedNote { question: question.id.clone(), ask: question.ask.clone(), text }
                })
                .collect(),
            overall: word(&self.ending.added_to(self.kept_note(None))),
            ended: ended.clone(),
            judged: self.judgement.as_ref().map(|j| {
                let outcome = q.outcome(j.outcome);
                // From the kept outcome alone: a record mustn't show that the answers led to an
                // unkept page.
                let later = |e: &RecordedEnd| q.outcome_named(&e.outcome).is_none_or(|led| q.outcome(led).pace > outcome.pace);
                let stands = ended.as_ref().is_none_or(later);
                RecordedJudgement { outcome: outcome.id.clone(), title: outcome.title.clone(), at: j.at.clone(), stands }
            }),
        }
    }

    /// The answers that may be kept, with those that a resumed intake hasn't come to again.
    fn given(&self, interview: &Interview<'_>) -> Vec<RecordedReply> {
        let (q, path) = (self.questionnaire, interview.path());
        let behind = |ix: QuestionIx| matches!(path.next, NextStep::Ask(open) if ix > open);
        let counts = |ix: &QuestionIx| path.met.contains(ix) || behind(*ix);
        let replies = q.question_ixs().filter(counts).filter_map(|ix| Some((ix, interview.answers().reply(ix)?)));
        replies.filter_map(|(ix, reply)| RecordedReply::of(q, ix, reply)).collect()
    }

    /// The outcome, unless it tells what was said about right now.
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
