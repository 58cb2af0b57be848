//! Retention: what of an intake is saved in a record, handed over as a paper, or deleted.

use crate::base::calendar::{Day, Stamp};
use crate::base::phrases::phrase;
use crate::call::intake::host::{HandedOver, RecordState};
use crate::call::intake::{ContractStep, Intake};
use crate::call::paper::{OfferedPaper, Paper, PaperForm, PaperKind, Withheld};
use crate::call::records::{Deletion, FORMAT, Record, RecordedNote, RecordedReply, is_kept, is_notable};
use crate::content::model::{Choose, Keep, Pace, QuestionIx};
use crate::engine::decide::{Reason, Recommendation};
use crate::engine::holds::holds;
use crate::engine::interview::Interview;
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

    /// Said where nothing may be kept. What becomes of notes is told only where a record was asked for: elsewhere nobody was asked
    /// for a yes to them.
    pub fn nothing_stays(&self) -> String {
        match self.record_state() {
            RecordState::Nothing => phrase("mentor-safeguarding-short").to_owned(),
            _ => self.leading.safeguarding.clone(),
        }
    }

    /// The time.
    pub fn now(&self) -> Stamp {
        self.host.now()
    }

    /// The day where the mentor is.
    pub(crate) fn today(&self) -> Day {
        self.host.today()
    }

    /// Writes a paper as a plain file; over another one only if `over`.
    pub fn hand_over(&mut self, name: &str, bytes: &[u8], over: bool) -> HandedOver {
        if self.nothing_kept {
            return HandedOver::Failed(self.nothing_stays());
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
            if self.tells_of_health(&recommendation) {
                kinds.push((PaperKind::Referral, None));
            }
            kinds.extend(self.earlier.as_ref().map(|_| (PaperKind::ThenAndNow, None)));
        }
        let entry = self.ending.next.as_ref().filter(|_| summary.is_none());
        let entry = entry.map(|_| OfferedPaper { paper: Paper::of(PaperKind::Calendar, PaperForm::Html), withheld: None });
        kinds.into_iter().flat_map(offer).chain(entry).collect()
    }

    /// The papers that could go to the client and weren't written, one of each kind.
    pub fn unwritten(&self, interview: &Interview<'_>) -> Vec<Paper> {
        let mut out: Vec<Paper> = Vec::new();
        for offered in self.papers(interview).into_iter().filter(|o| o.withheld.is_none() && o.paper.is_handed_out()) {
            let kind = offered.paper.kind;
            if !self.written.contains(&kind) && !out.iter().any(|p| p.kind == kind) {
                out.push(offered.paper);
            }
        }
        out
    }

    /// Whether a doctor or therapist could use a letter, whatever the result: it points to one, help is wanted soon, or the client
    /// said something of how they have been that isn't "well". "Coping well" alone is nothing to write about.
    fn tells_of_health(&self, recommendation: &Recommendation) -> bool {
        let q = self.questionnaire;
        let outcome = q.outcome(recommendation.outcome);
        let been = |at: QuestionIx| q.section_of(at).about.tells_how_somebody_is();
        let named = |r: &Reason| q.question(r.question).choose == Choose::Many || !q.says_well(r.question, r.answer);
        outcome.points_to.iter().any(|s| q.support(*s).clinical)
            || outcome.pace < Pace::NoHurry
            || recommendation.reasons.iter().chain(&recommendation.said).any(|r| been(r.question) && named(r))
    }

    /// Saves the record if the client agreed. Where this call may leave nothing, it stops writing
    /// and has what was written deleted at the end; a slip that is taken back undoes that.
    pub fn save(&mut self, interview: &Interview<'_>, place: &str) {
        let state = self.host.record_state();
        let asked_for = state != RecordState::Nothing;
        if let (RecordState::Saved, Some(record)) = (&state, &self.last_saved) {
            self.on_disk = Some(record.finished);
        }
        self.end_keeping(self.must_keep_nothing(interview));
        // A no to notes takes back an earlier yes, and what was kept with it.
        let refused = asked_for && self.contract.consent.as_ref().is_some_and(|c| !c.given);
        let deletion = if refused { Some(Deletion::WholeRecord) } else { self.nothing_kept.then_some(Deletion::ThisCall) };
        if deletion != self.withheld {
            self.withheld = deletion;
            self.last_saved = None;
            self.host.withhold(deletion);
        }
        // Before all is agreed anew, a record that goes on is as it was.
        let agreed = self.contract.step == ContractStep::Done && self.contract.notes_allowed();
        if deletion.is_none() && asked_for && agreed {
            self.finished |= is_complete(interview);
            let record = self.record(interview, place);
            // How often it is written mustn't tell how many questions were asked.
            let failed = matches!(state, RecordState::Failed(_));
            if failed || self.last_saved.as_ref() != Some(&record) {
                self.last_saved = Some(record.clone());
                self.host.save(record);
            }
        }
    }

    /// Ends all keeping, or takes that back: notes are then as they were, without what was typed in
    /// between.
    fn end_keeping(&mut self, ends: bool) {
        match (self.nothing_kept, ends) {
            (false, true) => {
                self.half_typed = None;
                self.notes_before = Some((self.notes.clone(), self.ending.clone()));
            }
            (true, false) => {
                if let Some((notes, ending)) = self.notes_before.take() {
                    (self.notes, self.ending) = (notes, ending);
                }
            }
            _ => {}
        }
        self.nothing_kept = ends;
    }

    /// Whether what this call keeps stays when the mentor leaves now.
    pub fn stays_kept(&self) -> bool {
        self.finished && self.withheld.is_none()
    }

    /// Whether the questions were at their end in what was saved of this call before the disk took no more; none where nothing was.
    pub fn saved_before(&self) -> Option<bool> {
        self.on_disk.filter(|_| self.withheld.is_none())
    }

    /// Whether the record has what was told at the end as far as it goes.
    pub fn end_is_saved(&self) -> bool {
        self.last_saved.as_ref().is_some_and(|record| record.closing == self.ending.notes())
    }

    /// Whether something of this call stands in a record at this moment.
    pub fn is_kept_for_now(&self) -> bool {
        matches!(self.record_state(), RecordState::Writing | RecordState::Saved)
    }

    /// Whether what is kept is half a record, which whoever leaves by hand deletes.
    pub fn keeps_half(&self) -> bool {
        self.is_kept_for_now() && !self.stays_kept() && !self.keeps_nothing()
    }

    /// Whether a no to notes deletes what was kept, once the call is over.
    pub fn deletes_record(&self) -> bool {
        self.withheld == Some(Deletion::WholeRecord) && (self.resumed || self.contract.notes_taken_back())
    }

    /// The day of the client's earlier record, which no answer of this call deletes.
    pub fn earlier_day(&self) -> Option<String> {
        self.earlier.as_ref().map(|record| record.began.get(..10).unwrap_or(&record.began).to_owned())
    }

    /// Whether this call may leave nothing: a page that can't wait holds on the answers so far, or
    /// an outcome with `keep: nothing`, or the mentor put one first.
    fn must_keep_nothing(&self, interview: &Interview<'_>) -> bool {
        // Whoever has gone back from a page has taken nothing back before another answer is given.
        let counted = interview.standing();
        let judged = self.judgement.as_ref().map(|j| j.outcome);
        self.questionnaire.outcomes.iter().enumerate().any(|(i, o)| {
            let held = o.when.as_ref().is_some_and(|c| holds(self.questionnaire, c, &counted));
            let unkept = o.keep == Some(Keep::Nothing);
            (unkept || o.at_once) && held || unkept && judged.is_some_and(|j| j.index() == i)
        })
    }

    /// The record at this moment.
    pub fn record(&self, interview: &Interview<'_>, place: &str) -> Record {
        let q = self.questionnaire;
        let word = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        let noted = |kept: bool| {
            let texts = q.question_ixs().filter(move |ix| is_kept(q, *ix) == kept && is_notable(q, *ix));
            texts.map(|ix| (ix, self.kept_note(Some(ix)))).filter(|(_, text)| !text.is_empty())
        };
        let finished = self.finished || is_complete(interview);
        let keep_until = if finished { &self.told_until } else { self.told_until.as_str().min(&self.week_until) };
        Record {
            fingerpost: FORMAT,
            questionnaire: q.fingerprints.file.clone(),
            rules: Some(q.fingerprints.rules.clone()),
            title: q.title.clone(),
            client: self.client.clone(),
            place: place.to_owned(),
            began: self.began.clone(),
            keep_until: keep_until.to_owned(),
            told_until: self.told_until.clone(),
            finished,
            agreed: self.contract.agreed.clone(),
            consent: self.contract.consent.clone().unwrap_or_default(),
            whom_to_call: (),
            answers: self.given(interview),
            notes: noted(true)
                .map(|(ix, text)| {
                    let question = q.question(ix);
                    RecordedNote { question: question.id.clone(), ask: question.ask.clone(), text: text.to_owned() }
                })
                .collect(),
            loose_notes: self.loose_notes.iter().cloned().chain(noted(false).map(|(_, text)| text.to_owned())).collect(),
            overall: word(self.kept_note(None)),
            closing: self.ending.notes(),
        }
    }

    /// The questions whose answers a mentor may look for in the record and won't find: answered, outside safety and right now,
    /// but not asked of every client.
    pub fn not_in_record(&self, interview: &Interview<'_>) -> Vec<QuestionIx> {
        let q = self.questionnaire;
        let left_out = |ix: &QuestionIx| interview.answers().reply(*ix).is_some() && is_notable(q, *ix) && !is_kept(q, *ix);
        interview.path().met.into_iter().filter(left_out).collect()
    }

    /// The answers that may be kept, with those that a resumed intake hasn't come to again.
    fn given(&self, interview: &Interview<'_>) -> Vec<RecordedReply> {
        let (q, path) = (self.questionnaire, interview.path());
        let behind = |ix: QuestionIx| matches!(path.next, NextStep::Ask(open) if ix > open);
        let counts = |ix: &QuestionIx| path.met.contains(ix) || behind(*ix);
        let replies = q.question_ixs().filter(counts).filter_map(|ix| Some((ix, interview.answers().reply(ix)?)));
        replies.filter_map(|(ix, reply)| RecordedReply::of(q, ix, reply)).collect()
    }
}

/// Whether all questions are answered, and none ended them early.
fn is_complete(interview: &Interview<'_>) -> bool {
    matches!(interview.path().next, NextStep::Done(sheet) if sheet.ended_by().is_none())
}
