//! The one state machine of a call, as `engine::interview` is for the questions: the contract,
//! notes, an urgent page put first, and papers handed over. Front ends turn keys or lines into
//! moves and draw the stage.

pub(crate) mod destinations;
mod heard_aside;
pub(crate) mod held_back;
mod left_open;
mod not_said;
mod nothing;
pub(crate) mod notice;
mod read_aloud;
mod takes_back;
pub(crate) mod task;
mod unsettled;
mod work;
mod young_heard;

use std::ops::ControlFlow;

use crate::base::hearing::heard;
use crate::call::flow::left_open::{HeardSlip, Unsettled};
use crate::call::flow::nothing::is_nothing;
use crate::call::intake::{Appointment, ContractStep, Intake, RecordState, RingBack};
use crate::call::paper::Paper;
use crate::call::pencil::{DangerListener, OfferedRows, Pencil};
use crate::call::reading::{Heard, Reading};
use crate::content::model::AnswerIx;
use crate::engine::decide::Recommendation;
use crate::engine::interview::Interview;

pub use destinations::{brought_by, go_to, leads_back, may_go_to, take_back};
pub use heard_aside::{heard_aside, heard_within, slash_looks_up};
pub use held_back::HeldBack;
pub use left_open::{LeftOpen, SettleBefore};
pub use notice::{CallNotice, MoveEffects};
pub use task::MentorTask;

/// Where a call stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CallStage {
    /// At a step of the contract.
    Contract(ContractStep),
    /// At a task beside the questions.
    Task(MentorTask),
    /// At the questions and their result.
    Questions,
}

/// An input to a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CallMove<'t> {
    /// Begin a task.
    Open(MentorTask),
    /// Choose a row, counted from 0. Where a yes or a no is asked, the yes is row 0.
    Choose(usize),
    /// Give a text.
    Type(&'t str),
    /// Confirm where the client is.
    ConfirmPlace,
    /// The client can't talk freely any more.
    CannotTalk,
    /// At the end of a call: leave out all that is asked.
    NothingToTell,
    /// Go one step back in the contract, or end the task.
    Back,
}

/// The front end's part in a move.
pub struct CallScene<'s> {
    /// The questions.
    pub interview: &'s Interview<'s>,
    /// The name of the client's place.
    pub place: &'s str,
    /// Words a paper in full; nothing before a result.
    pub print: &'s dyn Fn(&Intake<'_>, Paper) -> Option<Vec<u8>>,
    /// Whether a yes to how they are puts anything on the client's page.
    pub yes_adds: &'s dyn Fn(&Intake<'_>, Paper) -> bool,
}

/// Whether a number was typed, or that there is none.
fn is_number_or_none(typed: &str) -> bool {
    typed.trim().is_empty() || typed.contains(char::is_numeric) || is_nothing(typed)
}

/// The client's page as it was written.
struct ClientPage {
    paper: Paper,
    /// The name of its file.
    name: String,
    /// What the client said yes to.
    shown: Recommendation,
    /// The appointment that stands on it, or that was asked about since.
    next: Option<Appointment>,
}

/// A call in progress.
pub struct CallFlow<'a> {
    /// The intake.
    pub intake: Intake<'a>,
    task: Option<MentorTask>,
    /// The half-typed task that was open when the mentor turned to the client's view.
    set_aside: Option<MentorTask>,
    reading: Option<Reading>,
    /// What was heard to questions that were read before: whoever goes back to one goes on with it.
    read_before: Vec<Reading>,
    /// What was heard out of turn, and waits at its question.
    pub pencil: Pencil,
    /// What was looked up, can't wait and isn't settled.
    unsettled: Unsettled,
    /// The row that was taken last of what is offered for words.
    slip: Option<HeardSlip>,
    /// What was looked up last in place of a fact of the call: the same once more is that fact.
    in_place: Option<String>,
    client_page: Option<ClientPage>,
    /// The paper that was written last, with the name of its file.
    last_written: Option<(Paper, String)>,
}

impl<'a> CallFlow<'a> {
    /// A call at the first sentence of its contract.
    pub fn new(intake: Intake<'a>) -> Self {
        Self {
            intake,
            task: None,
            set_aside: None,
            reading: None,
            read_before: Vec::new(),
            pencil: Pencil::default(),
            unsettled: Unsettled::default(),
            slip: None,
            in_place: None,
            client_page: None,
            last_written: None,
        }
    }

    /// The call, with danger listened for in what is heard out of turn as it is in typed lines.
    #[must_use]
    pub fn listening(mut self, listener: DangerListener) -> Self {
        self.pencil = Pencil::listening(listener);
        self
    }

    /// The paper that was written last, with the name of its file.
    pub fn last_written(&self) -> Option<(Paper, &str)> {
        self.last_written.as_ref().map(|(paper, name)| (*paper, name.as_str()))
    }

    /// What is offered for words that were heard out of turn.
    pub fn offered(&self, interview: &Interview<'_>, typed: &str) -> OfferedRows {
        self.pencil.offered(interview, typed, &self.intake.sooner_choices(interview))
    }

    /// The step of the contract.
    pub fn step(&self) -> ContractStep {
        self.intake.contract.step
    }

    /// The open task.
    pub fn task(&self) -> Option<&MentorTask> {
        self.task.as_ref()
    }

    /// Where the call stands.
    pub fn stage(&self) -> CallStage {
        match (&self.task, self.step()) {
            (Some(task), _) => CallStage::Task(task.clone()),
            (None, ContractStep::Done) => CallStage::Questions,
            (None, step) => CallStage::Contract(step),
        }
    }

    /// The text that is held for a stage already.
    pub fn held_text(&self, stage: &CallStage) -> &str {
        match stage {
            CallStage::Contract(ContractStep::Address) | CallStage::Task(MentorTask::Address) => self.intake.facts.address(),
            CallStage::Contract(ContractStep::Number) => self.intake.facts.number(),
            CallStage::Contract(ContractStep::WhomToCall) => self.intake.facts.whom(),
            CallStage::Task(MentorTask::Note(on)) => self.intake.note(*on),
            CallStage::Task(MentorTask::WhyTheyRang) => self.intake.note(None),
            CallStage::Task(MentorTask::Suggested) => &self.intake.ending.suggested,
            CallStage::Task(MentorTask::WhatHappened) => &self.intake.ending.happened,
            CallStage::Task(MentorTask::ForSupervision) => &self.intake.ending.supervision,
            CallStage::Task(MentorTask::NextAppointment) => self.intake.ending.in_its_box(),
            CallStage::Task(MentorTask::LetterAdds(_)) => self.intake.letter_adds(),
            CallStage::Task(MentorTask::Reason) => self.intake.judgement().map_or("", |j| &j.reason),
            _ => "",
        }
    }

    /// The row that a yes, a no or a doubt chooses where one is asked for; nothing anywhere else.
    pub fn row_heard(&self, heard: Heard) -> Option<usize> {
        let (yes, doubtful) = (heard == Heard::Yes, matches!(heard, Heard::NotSure | Heard::RatherNot));
        match self.stage() {
            // A yes is one to ringing; a message is safe only where that was said, too.
            CallStage::Contract(ContractStep::RingBack) => Some(if yes { 0 } else { RingBack::ALL.len() - 1 }),
            CallStage::Contract(ContractStep::FreeToTalk) => Some(usize::from(!yes)),
            CallStage::Contract(ContractStep::WhatThisIs | ContractStep::Limits | ContractStep::Again | ContractStep::Notes) => {
                (!doubtful).then_some(usize::from(!yes))
            }
            CallStage::Task(MentorTask::SafeToSend(_) | MentorTask::SafetyPart(_) | MentorTask::PutFirst(..)) => {
                Some(usize::from(!yes))
            }
            CallStage::Task(MentorTask::AppointmentRight | MentorTask::StopNotes | MentorTask::PageAgain { .. }) => {
                (!doubtful).then_some(usize::from(!yes))
            }
            _ => None,
        }
    }

    /// The task that the end of the call begins with: where nothing is kept, the next appointment. What they rang for is in no
    /// record unless it is written down, since not every client is asked for it.
    pub fn end_begins(&self) -> MentorTask {
        match self.intake.record_state() {
            RecordState::Nothing => MentorTask::NextAppointment,
            _ if self.intake.note(None).is_empty() => MentorTask::WhyTheyRang,
            _ => MentorTask::Suggested,
        }
    }

    /// Whether all that is asked at the end can be left out in one go: nothing of it was written.
    pub fn may_leave_out(&self) -> bool {
        let note = |task: &MentorTask| task.ends_call() && *task != MentorTask::NextAppointment;
        self.task.as_ref().is_some_and(note) && self.intake.ending.is_empty()
    }

    /// Whether only the client says how there is contact, by what was said or was heard out of turn.
    pub fn they_choose(&self, interview: &Interview<'_>) -> bool {
        self.intake.they_choose(interview) || self.pencil.they_choose(interview.questionnaire())
    }

    /// Passes what is still to be asked about getting in touch, as a no, once only the client says how; false where nothing is.
    pub(crate) fn pass_contact(&mut self, interview: &Interview<'_>) -> bool {
        let asks = matches!(self.step(), ContractStep::RingBack | ContractStep::Number | ContractStep::WhomToCall);
        if !asks || !self.they_choose(interview) {
            return false;
        }
        self.intake.facts.ring_back = Some(RingBack::Never);
        self.intake.facts.set_number("");
        self.intake.contract.pass_contact(false);
        true
    }

    /// The question that is read aloud; nothing on the client's view.
    pub fn reading(&self) -> Option<&Reading> {
        self.reading.as_ref().filter(|_| !self.intake.client_view())
    }

    /// The rows of the question that is read aloud as they are read, on either side: what the client sees has the numbers that
    /// the mentor says.
    pub fn rows_as_read(&self) -> Option<Vec<AnswerIx>> {
        self.reading.as_ref().map(Reading::rows)
    }

    /// Whether a task can begin now. Errors: why it can't.
    pub fn may_open(&self, task: &MentorTask, interview: &Interview<'_>) -> Result<(), CallNotice> {
        let intake = &self.intake;
        Err(match task {
            MentorTask::UrgentPage if intake.sooner(interview).is_empty() => CallNotice::NoSoonerPage,
            MentorTask::Reason if intake.judgement().is_none() => CallNotice::NothingPutFirst,
            MentorTask::StopNotes if !intake.contract.notes_allowed() && !intake.contract.notes_taken_back() => {
                CallNotice::NoNotes
            }
            task if task.ends_call() && !intake.may_be_ended(interview) => match intake.recommendation(interview) {
                Some(_) => CallNotice::NoEndHere,
                None => CallNotice::NoEndYet,
            },
            MentorTask::ChoosePaper if intake.recommendation(interview).is_none() => CallNotice::NoResult,
            MentorTask::ChoosePaper if intake.papers(interview).is_empty() => CallNotice::NoPapers,
            _ => return Ok(()),
        })
    }

    /// Makes a move. A move that the stage doesn't ask for changes nothing.
    pub fn make(&mut self, scene: &CallScene<'_>, step: CallMove<'_>) -> Option<CallNotice> {
        match (self.task.clone(), step) {
            (_, CallMove::Open(task)) => match self.may_open(&task, scene.interview) {
                Ok(()) => {
                    let before = match task {
                        MentorTask::ChoosePaper => Some(SettleBefore::Paper),
                        _ => task.ends_call().then_some(SettleBefore::Leaving),
                    };
                    let first = before.and_then(|before| self.settle_due(scene.interview, before));
                    self.task = Some(first.unwrap_or(task));
                }
                Err(notice) => return Some(notice),
            },
            (_, CallMove::CannotTalk) => {
                self.task = None;
                // A page that was put first makes room; it stays in place of the result.
                self.intake.leave_judged(scene.interview);
                self.intake.contract.cannot_talk();
            }
            (Some(MentorTask::AppointmentRight), CallMove::Back) => self.task = Some(MentorTask::NextAppointment),
            (Some(_), CallMove::Back) => self.task = None,
            (Some(task), step) => return self.work(task, scene, step),
            (None, step) => return self.agree(scene, step),
        }
        None
    }

    /// A move in the contract.
    fn agree(&mut self, scene: &CallScene<'_>, step: CallMove<'_>) -> Option<CallNotice> {
        if let (true, CallMove::Type(typed)) = (self.step().asks_text(), &step)
            && let ControlFlow::Break(looked_up) = self.look_up_aside(scene, typed)
        {
            return looked_up;
        }
        let (leading, now) = (self.intake.leading(), self.intake.now());
        let (theirs, back) = (self.they_choose(scene.interview), step == CallMove::Back);
        let (contract, facts) = (&mut self.intake.contract, &mut self.intake.facts);
        match (contract.step, step) {
            (ContractStep::AnotherTime, CallMove::Choose(2)) => self.task = Some(MentorTask::NextAppointment),
            (ContractStep::Refused | ContractStep::AnotherTime, CallMove::Choose(0)) | (_, CallMove::Back) => {
                contract.back();
            }
            (ContractStep::Refused | ContractStep::AnotherTime, CallMove::Choose(_)) => return Some(CallNotice::Leave),
            (ContractStep::RingBack, CallMove::Choose(row)) => {
                let ring_back = RingBack::ALL.get(row).copied().filter(|_| !theirs).unwrap_or(RingBack::Never);
                facts.ring_back = Some(ring_back);
                if !ring_back.is_elsewhere() {
                    facts.set_number("");
                }
                contract.ring_back_told(ring_back.is_elsewhere());
            }
            (_, CallMove::Choose(row)) => contract.answer(row == 0, leading, now),
            // "y" is an answer to the question before, and no name.
            (ContractStep::Number, CallMove::Type(number)) if !is_number_or_none(number) => return Some(CallNotice::NoNumber),
            (ContractStep::WhomToCall, CallMove::Type(whom)) if Heard::named(&heard(whom)) == Some(Heard::Yes) => {
                return Some(CallNotice::NoName);
            }
            (step, CallMove::Type(typed)) => {
                // A yes, a no or a doubt is no address, and nobody's name.
                let typed = if is_nothing(typed) || Heard::named(&heard(typed)).is_some() { "" } else { typed };
                match step {
                    ContractStep::Address => facts.set_address(typed),
                    ContractStep::Number => facts.set_number(typed),
                    ContractStep::WhomToCall => facts.set_whom(typed),
                    _ => {}
                }
                contract.text_given();
            }
            (_, CallMove::ConfirmPlace) => contract.placed(),
            (_, CallMove::Open(_) | CallMove::CannotTalk | CallMove::NothingToTell) => {}
        }
        if theirs {
            self.intake.contract.pass_contact(back);
        }
        None
    }

    /// Ends the open task.
    pub fn end_task(&mut self) {
        self.task = None;
    }

    /// Turns to the client's view, or back. A half-typed task is set aside and open again
    /// afterwards.
    pub fn turn(&mut self) {
        self.intake.turn();
        if self.intake.client_view() {
            self.set_aside = self.task.take().filter(MentorTask::asks_text);
        } else {
            self.task = self.set_aside.take();
        }
    }

    /// Keeps what may be kept after a move of the interview; nothing before the questions.
    pub fn moved(&mut self, interview: &Interview<'_>, place: &str) -> MoveEffects {
        if self.step() != ContractStep::Done && !self.intake.shows_judged() {
            return MoveEffects::default();
        }
        let kept = !self.intake.keeps_nothing();
        let settled_by_no = self.replied_to_taken_back(interview);
        self.intake.moved(interview, place);
        self.given_anew(interview);
        let keeps = !self.intake.keeps_nothing();
        let keeping_again = !kept && keeps && self.intake.record_state() != RecordState::Nothing;
        MoveEffects {
            keeping_ended: kept && !keeps,
            keeping_again,
            script_due: self.intake.script_due(),
            script_as_before: self.intake.script_as_before,
            settled_by_no,
        }
    }
}
