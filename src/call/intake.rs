//! An intake: the contract, notes, consent, the mentor's judgement and the client's view of a call.
//! It decides nothing about questions.

pub(crate) mod comparison;
pub(crate) mod contract;
pub(crate) mod doubts;
pub(crate) mod ending;
pub(crate) mod facts;
pub(crate) mod host;
pub(crate) mod overheard;
pub(crate) mod retention;
pub(crate) mod situation;
pub(crate) mod taken_back;

use std::collections::BTreeMap;

use zeroize::Zeroizing;

pub use comparison::{ComparedLine, compare_intakes};
pub use contract::{Contract, ContractStep};
pub use ending::{Appointment, CallClosing};
pub use facts::{CallFacts, RingBack};
pub use host::{CallHost, HandedOver, Offline, RecordState};

use crate::call::intake::contract::tidy;
use crate::call::paper::PaperKind;
use crate::call::reading::Heard;
use crate::call::records::{Deletion, Record, is_notable};
use crate::content::model::{AnswerIx, Choose, Escalation, Leading, OutcomeIx, Pace, QuestionIx, Questionnaire, Reply, ScriptIx};
use crate::content::practice::Practice;
use crate::engine::decide::{Recommendation, by_judgement, decide};
use crate::engine::interview::{Interview, Stage};

/// Days in which a call that broke off can be resumed.
const DAYS_RESUMABLE: u64 = 7;
/// Characters of a note at most.
pub const LONGEST_NOTE: usize = 4000;

/// Characters of what a client adds to a letter at most.
const LONGEST_LETTER_ADDS: usize = 300;

/// An urgent page that the mentor put in place of the result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judgement {
    /// The page.
    pub outcome: OutcomeIx,
    /// The situation that it was put first for.
    pub script: Option<ScriptIx>,
    /// The page that stood there when it was put first.
    pub over: Option<OutcomeIx>,
    /// The mentor's reason, for this call only; empty where none was given.
    pub reason: String,
}

/// A script that was pulled up.
#[derive(Debug, Clone)]
pub(crate) struct PulledScript {
    script: ScriptIx,
    /// The audience whose help lines its answer adds.
    audience: Option<String>,
    /// Whether the mentor looked it up, so that it tells nothing of this client.
    looked_up: bool,
}

/// An intake.
pub struct Intake<'a> {
    questionnaire: &'a Questionnaire,
    leading: &'a Leading,
    host: Box<dyn CallHost + 'a>,
    client: Option<String>,
    began: String,
    /// The last day that the client is told.
    told_until: String,
    /// The last day of a call that breaks off.
    week_until: String,
    /// The contract.
    pub contract: Contract,
    /// The mentor's practice.
    pub practice: Option<&'a Practice>,
    /// What is known for this call alone, and wiped with it.
    pub facts: CallFacts,
    /// What is told at the end.
    pub ending: CallClosing,
    /// A note that is being typed, kept in place of the one that it would change.
    half_typed: Option<(Option<QuestionIx>, String)>,
    /// The notes, each on its question; at none that on the whole call.
    notes: BTreeMap<Option<QuestionIx>, String>,
    /// Notes of the resumed record whose questions it doesn't say.
    loose_notes: Vec<String>,
    /// Whether it resumes a record.
    pub resumed: bool,
    /// Questions that are asked again although the record has an answer, since their words have changed.
    pub asked_again: Vec<QuestionIx>,
    judgement: Option<Judgement>,
    /// Whether the judged page is shown before the questions are done.
    showing_judged: bool,
    /// Whether the questions came to their end once in this call.
    finished: bool,
    /// Whether a page that can't wait ends all keeping and handing over, until it is taken back.
    nothing_kept: bool,
    /// What is to be deleted when the call is over.
    withheld: Option<Deletion>,
    /// The notes as they were when keeping ended.
    notes_before: Option<(BTreeMap<Option<QuestionIx>, String>, CallClosing)>,
    last_saved: Option<Record>,
    /// Whether the questions were at their end in what the disk has of this call; none where it has nothing yet.
    on_disk: Option<bool>,
    client_view: bool,
    /// Whether safety came up and the mentor hasn't seen the script yet.
    script_due: bool,
    /// Whether that script came up at the same question already.
    pub(crate) script_as_before: bool,
    /// The script that was pulled up, by name or by an answer, until the next move.
    pulled: Option<PulledScript>,
    /// Whether it came up in this call that only the client says how there is contact. Nothing takes it back, and no record has it.
    contact_is_theirs: bool,
    /// The scripts that came up by themselves, each at its question; at none on a page.
    came_up: Vec<(Option<QuestionIx>, ScriptIx)>,
    /// The lines of a question that was read aloud for which its "not sure" stands.
    doubts: BTreeMap<QuestionIx, Vec<(AnswerIx, Heard)>>,
    /// Whether they told in this call that somebody hurts or controls them. Nothing takes it back, and no record has it.
    told_of_harm: bool,
    /// The signs that they told of in this call, the last one last: what they take back of them stays with the mentor.
    told: Vec<(QuestionIx, AnswerIx)>,
    /// Those of them about harm that they said no to since, and the mentor was told so.
    warned: Vec<(QuestionIx, AnswerIx)>,
    /// Whether the mentor is to be told so once the move is made.
    overheard_due: bool,
    /// Whether that comes in place of any other.
    overheard_before_all: bool,
    /// The one thing that the client wants to stand in a letter, for this call only, and wiped with its facts.
    letter_adds: Zeroizing<String>,
    /// The kinds of papers that were written.
    pub(crate) written: Vec<PaperKind>,
    /// The record of the client's earlier intake, for the comparison.
    pub earlier: Option<Record>,
}

impl<'a> Intake<'a> {
    /// An intake at the first sentence of its contract; none where the file has no `intake`.
    pub fn new(
        questionnaire: &'a Questionnaire,
        client: Option<String>,
        months: u32,
        host: Box<dyn CallHost + 'a>,
    ) -> Option<Self> {
        let told_until = host.today().months_after(months).to_string();
        let week_until = host.today().days_after(DAYS_RESUMABLE).to_string();
        let leading = questionnaire.intake.as_ref()?;
        let contract = Contract::new(leading, (host.record_state() != RecordState::Nothing).then(|| told_until.clone()));
        Some(Self {
            questionnaire,
            leading,
            client: client.map(|c| crate::base::text::clean(&c).trim().to_owned()).filter(|c| !c.is_empty()),
            began: host.now().to_string(),
            told_until,
            week_until,
            host,
            contract,
            practice: None,
            facts: CallFacts::default(),
            ending: CallClosing::default(),
            half_typed: None,
            notes: BTreeMap::new(),
            loose_notes: Vec::new(),
            resumed: false,
            asked_again: Vec::new(),
            judgement: None,
            showing_judged: false,
            finished: false,
            nothing_kept: false,
            withheld: None,
            notes_before: None,
            last_saved: None,
            on_disk: None,
            client_view: false,
            script_due: false,
            script_as_before: false,
            pulled: None,
            contact_is_theirs: false,
            came_up: Vec::new(),
            doubts: BTreeMap::new(),
            told_of_harm: false,
            told: Vec::new(),
            warned: Vec::new(),
            overheard_due: false,
            overheard_before_all: false,
            letter_adds: Zeroizing::default(),
            written: Vec::new(),
            earlier: None,
        })
    }

    /// Leads it for a practice: its sentences are said beside the program's.
    pub fn for_practice(&mut self, practice: Option<&'a Practice>) {
        self.practice = practice;
        if let Some(practice) = practice {
            self.contract.own = [practice.contract.join(" "), practice.supervision.clone().unwrap_or_default()];
        }
    }

    /// Resumes a record: its notes, contact and times. One sentence asks whether what was agreed
    /// still holds; where it doesn't, the contract is gone through anew.
    pub fn take_up(&mut self, record: &Record) {
        self.resumed = true;
        self.client.clone_from(&record.client);
        self.began.clone_from(&record.began);
        self.told_until.clone_from(&record.told_until);
        self.contract.keep_until(&record.told_until);
        self.loose_notes.clone_from(&record.loose_notes);
        self.ending = CallClosing::of(&record.closing);
        self.contract.go_on(self.leading, &record.agreed, &record.consent);
        for note in &record.notes {
            if let Some(ix) = self.questionnaire.question_named(&note.question) {
                self.notes.insert(Some(ix), note.text.clone());
            }
        }
        self.notes.insert(None, record.overall.clone().unwrap_or_default());
    }

    /// The mentor's words.
    pub fn leading(&self) -> &'a Leading {
        self.leading
    }
    /// The code or initials of the client.
    pub fn client(&self) -> Option<&str> {
        self.client.as_deref()
    }
    /// Whether the client's view is shown.
    pub fn client_view(&self) -> bool {
        self.client_view
    }
    /// Turns to the client's view, and back.
    pub fn turn(&mut self) {
        self.client_view = !self.client_view;
    }
    /// The urgent page that the mentor put first.
    pub fn judgement(&self) -> Option<&Judgement> {
        self.judgement.as_ref()
    }

    /// The note on a question, or on the whole call.
    pub fn note(&self, on: Option<QuestionIx>) -> &str {
        self.notes.get(&on).map_or("", String::as_str)
    }

    /// Replaces a note, cleaned and cut to [`LONGEST_NOTE`]; an empty one removes it.
    pub fn set_note(&mut self, on: Option<QuestionIx>, note: &str) {
        self.half_typed = None;
        let note = tidy(note, LONGEST_NOTE);
        if note.is_empty() {
            self.notes.remove(&on);
        } else {
            self.notes.insert(on, note);
        }
    }

    /// Keeps a note that is being typed, in case the program doesn't live to see its end; nothing
    /// takes it back. Never at a question about danger, nor after a sign.
    pub fn keep_half_typed(&mut self, interview: &Interview<'_>, place: &str, typed: Option<(Option<QuestionIx>, &str)>) {
        let danger = match interview.stage() {
            Stage::Question(open) => !self.may_keep_note(Some(open)),
            Stage::Result(_) => false,
            _ => true,
        };
        let sign = |(ix, reply): (QuestionIx, Option<Reply>)| {
            reply.is_some_and(|r| self.questionnaire.question(ix).escalation(r) > Escalation::Help)
        };
        let signs = self.questionnaire.question_ixs().zip(interview.standing()).any(sign) || interview.ended_by().is_some();
        let may = |on: Option<QuestionIx>| !danger && !signs && self.may_keep_note(on);
        let typed = typed.filter(|(on, _)| may(*on)).map(|(on, text)| (on, tidy(text, LONGEST_NOTE)));
        if typed != self.half_typed {
            self.half_typed = typed;
            self.save(interview, place);
        }
    }

    /// A note as it stands in the record: as far as it is typed.
    fn kept_note(&self, on: Option<QuestionIx>) -> &str {
        match &self.half_typed {
            Some((half, typed)) if *half == on => typed,
            _ => self.note(on),
        }
    }

    /// The recommendation that is shown: the questionnaire's, or the mentor's judgement where its
    /// pace is sooner, or where it was put in place of a page that can't wait. None before a
    /// result.
    pub fn recommendation(&self, interview: &Interview<'_>) -> Option<Recommendation> {
        let decided = self.decided(interview);
        if decided.is_none() && !self.showing_judged {
            return None;
        }
        let pace = |ix: OutcomeIx| self.questionnaire.outcome(ix).pace;
        match (decided, &self.judgement) {
            (Some(decided), Some(j)) if pace(j.outcome) == pace(decided.outcome) && j.over == Some(decided.outcome) => {
                Some(by_judgement(self.questionnaire, &interview.counted(), j.outcome))
            }
            (Some(decided), Some(j)) if pace(j.outcome) >= pace(decided.outcome) => Some(decided),
            (_, Some(j)) => Some(by_judgement(self.questionnaire, &interview.counted(), j.outcome)),
            (decided, None) => decided,
        }
    }

    /// The pages that the mentor may put first: those of a sooner pace than the result's; in place
    /// of a page that can't wait another one of its pace, too. An earlier judgement may be changed
    /// for a page of the same pace.
    pub fn sooner(&self, interview: &Interview<'_>) -> Vec<OutcomeIx> {
        let all = || self.questionnaire.outcome_ixs();
        let led_to = self.decided(interview).map(|r| r.outcome);
        let decided = led_to.map_or(Pace::NoHurry, |ix| self.questionnaire.outcome(ix).pace);
        let judged = self.judgement.as_ref().map(|j| self.questionnaire.outcome(j.outcome).pace);
        let other = |ix: OutcomeIx, pace: Pace| {
            led_to.is_some_and(|led| led != ix && self.questionnaire.outcome(led).is_urgent() && pace == decided)
        };
        let may = |ix: OutcomeIx, pace: Pace| (pace < decided || other(ix, pace)) && judged.is_none_or(|j| pace <= j);
        all().filter(|o| may(*o, self.questionnaire.outcome(*o).pace)).collect()
    }

    /// What the answers led to, at a result.
    fn decided(&self, interview: &Interview<'_>) -> Option<Recommendation> {
        let Stage::Result(sheet) = interview.stage() else { return None };
        Some(decide(self.questionnaire, &sheet))
    }

    /// Puts a page first; false where [`Intake::sooner`] doesn't list it.
    pub fn judge(&mut self, interview: &Interview<'_>, outcome: OutcomeIx, script: Option<ScriptIx>) -> bool {
        if !self.sooner(interview).contains(&outcome) {
            return false;
        }
        let over = self.decided(interview).map(|r| r.outcome);
        self.remember_contact(script.or(self.questionnaire.outcome(outcome).script));
        self.judgement = Some(Judgement { outcome, script, over, reason: String::new() });
        self.showing_judged = true;
        true
    }

    /// Sets the reason for the judgement, for this call only.
    pub fn set_reason(&mut self, reason: &str) {
        if let Some(judgement) = &mut self.judgement {
            judgement.reason = tidy(reason, LONGEST_NOTE);
        }
    }

    /// The one thing that the client wants to stand in a letter.
    pub fn letter_adds(&self) -> &str {
        &self.letter_adds
    }

    /// Sets it, cleaned and cut.
    pub(crate) fn set_letter_adds(&mut self, typed: &str) {
        self.letter_adds = Zeroizing::new(tidy(typed, LONGEST_LETTER_ADDS));
    }

    /// Whether a note may stand in a record: not a note on a question about right now or about
    /// danger.
    pub fn may_keep_note(&self, on: Option<QuestionIx>) -> bool {
        on.is_none_or(|question| is_notable(self.questionnaire, question))
    }

    /// Shows the judged page again, where there is one.
    pub fn show_judged(&mut self) {
        self.showing_judged = self.judgement.is_some();
    }

    /// Leaves the judged page for the questions; the judgement stays. False where the page isn't
    /// shown, or there is a result.
    pub fn leave_judged(&mut self, interview: &Interview<'_>) -> bool {
        let showing = self.showing_judged && !matches!(interview.stage(), Stage::Result(_));
        self.showing_judged = false;
        showing
    }

    /// Whether the judged page is shown in place of a question.
    pub fn shows_judged(&self) -> bool {
        self.showing_judged
    }

    /// Takes the request for the script: true once after safety came up, and never on the client's
    /// view.
    pub fn script_due(&mut self) -> bool {
        let due = self.script_due && !self.client_view;
        self.script_due &= !due;
        due
    }

    /// The question whose one answer calls for nothing, and brought the script that came up last.
    pub(crate) fn brought_up_by(&self, interview: &Interview<'_>) -> Option<QuestionIx> {
        let (Some(at), script) = *self.came_up.last()? else { return None };
        let question = self.questionnaire.question(at);
        let calls = question.escalation(interview.counted()[at.index()]?);
        let pulled = self.pulled.as_ref().is_some_and(|pulled| pulled.script == script);
        (pulled && question.choose == Choose::One && calls == Escalation::Clear).then_some(at)
    }
}
