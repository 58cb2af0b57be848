//! The one state machine of a call, as `engine::interview` is for the questions: the contract,
//! notes, an urgent page put first, and papers handed over. Front ends turn keys or lines into
//! moves and draw the stage.

use crate::base::text;
use crate::call::intake::{ContractStep, HandedOver, Intake, RecordState};
use crate::call::paper::{Paper, Withheld};
use crate::content::model::QuestionIx;
use crate::engine::interview::Interview;

/// A mentor's task beside the questions, at a step that asks for a row or a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MentorTask {
    /// Writing the note on a question, or on the whole call.
    Note(Option<QuestionIx>),
    /// Choosing a script by its name.
    ChooseScript,
    /// Choosing an urgent page to put first.
    UrgentPage,
    /// Writing why that page was put first.
    Reason,
    /// Choosing a paper to hand over.
    ChoosePaper,
    /// Asking whether it is safe for the paper to reach the client.
    SafeToSend(Paper),
    /// Naming the paper's file.
    FileName(Paper),
    /// Asking whether to write over a file that is there.
    Overwrite {
        /// The paper.
        paper: Paper,
        /// The name of the file.
        name: String,
    },
}

impl MentorTask {
    /// Whether it asks for a text; else for a row.
    pub fn asks_text(&self) -> bool {
        matches!(self, MentorTask::Note(_) | MentorTask::Reason | MentorTask::FileName(_))
    }
}

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
    /// Go one step back in the contract, or end the task.
    Back,
}

/// An answer to a move, for the mentor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CallNotice {
    /// The call ends without a yes to the contract.
    Leave,
    /// The note is held.
    NoteTaken(Option<QuestionIx>),
    /// The script is pulled up.
    ScriptPulled,
    /// No page is sooner than the one that stands.
    NoSoonerPage,
    /// The urgent page stands first now.
    PutFirst,
    /// No page was put first, so there is no reason to give.
    NothingPutFirst,
    /// The reason is held.
    ReasonNoted,
    /// There is no result to hand over yet.
    NoResult,
    /// No paper of this result may be handed over.
    NoPapers,
    /// This paper can't be handed over.
    PaperWithheld(Withheld),
    /// It isn't safe to send, so nothing was written.
    NotSafe,
    /// The file needs a name.
    NameMissing(Paper),
    /// The result of writing the file.
    HandedOver(HandedOver),
}

/// The front end's part in a move.
pub struct CallScene<'s> {
    /// The questions.
    pub interview: &'s Interview<'s>,
    /// The name of the client's place.
    pub place: &'s str,
    /// Words a paper in full; nothing before a result.
    pub print: &'s dyn Fn(&Intake<'_>, Paper) -> Option<Vec<u8>>,
}

/// The consequences of a move of the interview.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct MoveEffects {
    /// That answer ended all keeping.
    pub keeping_ended: bool,
    /// That answer was taken back, and keeping goes on.
    pub keeping_again: bool,
    /// The mentor is to see the script.
    pub script_due: bool,
}

/// A call in progress.
pub struct CallFlow<'a> {
    /// The intake.
    pub intake: Intake<'a>,
    task: Option<MentorTask>,
    /// The half-typed task that was open when the mentor turned to the client's view.
    set_aside: Option<MentorTask>,
}

impl<'a> CallFlow<'a> {
    /// A call at the first sentence of its contract.
    pub fn new(intake: Intake<'a>) -> Self {
        Self { intake, task: None, set_aside: None }
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
            CallStage::Contract(ContractStep::WhomToCall) => &self.intake.contract.whom,
            CallStage::Task(MentorTask::Note(on)) => self.intake.note(*on),
            CallStage::Task(MentorTask::Reason) => self.intake.judgement().map_or("", |j| &j.reason),
            _ => "",
        }
    }

    /// Whether a task can begin now. Errors: why it can't.
    pub fn may_open(&self, task: &MentorTask, interview: &Interview<'_>) -> Result<(), CallNotice> {
        let intake = &self.intake;
        Err(match task {
            MentorTask::UrgentPage if intake.sooner(interview).is_empty() => CallNotice::NoSoonerPage,
            MentorTask::Reason if intake.judgement().is_none() => CallNotice::NothingPutFirst,
            MentorTask::ChoosePaper if intake.recommendation(interview).is_none() => CallNotice::NoResult,
            MentorTask::ChoosePaper if intake.papers(interview).is_empty() => CallNotice::NoPapers,
            _ => return Ok(()),
        })
    }

    /// Makes a move. A move that the stage doesn't ask for changes nothing.
    pub fn make(&mut self, scene: &CallScene<'_>, step: CallMove<'_>) -> Option<CallNotice> {
        match (self.task.clone(), step) {
            (_, CallMove::Open(task)) => match self.may_open(&task, scene.interview) {
                Ok(()) => self.task = Some(task),
                Err(notice) => return Some(notice),
            },
            (Some(_), CallMove::Back) => self.task = None,
            (Some(task), step) => return self.work(task, scene, step),
            (None, step) => return self.agree(step),
        }
        None
    }

    /// A move in the contract.
    fn agree(&mut self, step: CallMove<'_>) -> Option<CallNotice> {
        let (leading, now) = (self.intake.leading(), self.intake.now());
        let contract = &mut self.intake.contract;
        match (contract.step, step) {
            (ContractStep::Refused | ContractStep::AnotherTime, CallMove::Choose(0)) | (_, CallMove::Back) => {
                contract.back();
            }
            (ContractStep::Refused | ContractStep::AnotherTime, CallMove::Choose(_)) => return Some(CallNotice::Leave),
            (_, CallMove::Choose(row)) => contract.answer(row == 0, leading, now),
            (_, CallMove::Type(whom)) => contract.name_contact(whom),
            (_, CallMove::ConfirmPlace) => contract.placed(),
            (_, CallMove::Open(_)) => {}
        }
        None
    }

    /// A move in a task.
    fn work(&mut self, task: MentorTask, scene: &CallScene<'_>, step: CallMove<'_>) -> Option<CallNotice> {
        let (next, notice) = match (task, step) {
            (MentorTask::Note(on), CallMove::Type(note)) => {
                self.intake.set_note(on, note);
                self.intake.save(scene.interview, scene.place);
                (None, Some(CallNotice::NoteTaken(on)))
            }
            (MentorTask::ChooseScript, CallMove::Choose(row)) => {
                self.intake.pull_script(row);
                (None, Some(CallNotice::ScriptPulled))
            }
            (MentorTask::UrgentPage, CallMove::Choose(row)) => {
                let page = *self.intake.sooner(scene.interview).get(row)?;
                self.intake.judge(scene.interview, page);
                (None, Some(CallNotice::PutFirst))
            }
            (MentorTask::Reason, CallMove::Type(reason)) => {
                self.intake.set_reason(reason);
                (None, Some(CallNotice::ReasonNoted))
            }
            (MentorTask::ChoosePaper, CallMove::Choose(row)) => {
                let offered = *self.intake.papers(scene.interview).get(row)?;
                match offered.withheld {
                    Some(why) => return Some(CallNotice::PaperWithheld(why)),
                    None if offered.paper.for_client => (Some(MentorTask::SafeToSend(offered.paper)), None),
                    None => (Some(MentorTask::FileName(offered.paper)), None),
                }
            }
            (MentorTask::SafeToSend(paper), CallMove::Choose(0)) => (Some(MentorTask::FileName(paper)), None),
            (MentorTask::SafeToSend(_), CallMove::Choose(_)) => (None, Some(CallNotice::NotSafe)),
            (MentorTask::FileName(paper), CallMove::Type(name)) => return self.write(scene, paper, name, false),
            (MentorTask::Overwrite { paper, name }, CallMove::Choose(0)) => return self.write(scene, paper, &name, true),
            (MentorTask::Overwrite { paper, .. }, CallMove::Choose(_)) => (Some(MentorTask::FileName(paper)), None),
            _ => return None,
        };
        self.task = next;
        notice
    }

    fn write(&mut self, scene: &CallScene<'_>, paper: Paper, name: &str, over: bool) -> Option<CallNotice> {
        let name = text::clean(name).trim().to_owned();
        if name.is_empty() {
            return Some(CallNotice::NameMissing(paper));
        }
        let written = self.intake.hand_over(&name, &(scene.print)(&self.intake, paper)?, over);
        match &written {
            HandedOver::Written(_) => self.task = None,
            HandedOver::Exists => self.task = Some(MentorTask::Overwrite { paper, name }),
            HandedOver::Failed(_) => {}
        }
        Some(CallNotice::HandedOver(written))
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
        if self.step() != ContractStep::Done {
            return MoveEffects::default();
        }
        let kept = !self.intake.keeps_nothing();
        self.intake.moved(interview, place);
        let keeps = !self.intake.keeps_nothing();
        let keeping_again = !kept && keeps && self.intake.record_state() != RecordState::Nothing;
        MoveEffects { keeping_ended: kept && !keeps, keeping_again, script_due: self.intake.script_due() }
    }
}
