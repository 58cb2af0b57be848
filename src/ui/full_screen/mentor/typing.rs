//! What a mentor types: drafts that come back, notes that are kept while they are half typed, and
//! the end of a call.

use crate::call::flow::{CallFlow, CallMove, CallStage, MentorTask, slash_looks_up};
use crate::call::intake::{ContractStep, Intake, RecordState};
use crate::content::model::QuestionIx;
use crate::ui::full_screen::field::Field;
use crate::ui::full_screen::state::{Pane, Screen};
use crate::ui::full_screen::{app::App, key::Key, keys::Mode};
use crate::ui::ui_text::mentor as words;

impl App<'_> {
    /// The stage of the call whose text is in the field.
    pub(crate) fn typed_stage(&self) -> Option<CallStage> {
        let call = self.call.as_ref()?;
        match self.mentor_pane() {
            Some(Pane::Task) => call.task().filter(|t| t.asks_text()).map(|t| CallStage::Task(MentorTask::clone(t))),
            None if call.step().asks_text() => Some(CallStage::Contract(call.step())),
            _ => None,
        }
    }

    /// Keeps the half-typed text of the field as a draft.
    pub(crate) fn stash(&mut self) {
        if let Some(stage) = self.typed_stage() {
            self.keep_draft(stage, self.field.text());
        }
    }

    /// Keeps a text as the draft of a stage, unless the call holds it already.
    pub(crate) fn keep_draft(&mut self, stage: CallStage, typed: String) {
        self.drafts.retain(|(other, _)| !is_one_text(other, &stage));
        if self.call.as_ref().is_some_and(|c| c.held_text(&stage) != typed.trim()) {
            self.drafts.push((stage, typed.into()));
        }
    }

    /// Fills the field with the draft of the stage, else with the text that the call holds.
    pub(crate) fn load(&mut self) {
        let (Some(stage), Some(call)) = (self.typed_stage(), &self.call) else { return };
        let lines = matches!(&stage, CallStage::Task(task) if task.takes_lines());
        self.field = match self.drafts.iter().position(|(other, _)| is_one_text(other, &stage)) {
            Some(at) => Field::holding(&self.drafts.swap_remove(at).1, lines),
            None => Field::holding(call.held_text(&stage), lines),
        };
    }

    /// Takes a key while text is being typed; false where the key isn't text.
    pub(crate) fn type_key(&mut self, key: Key) -> bool {
        if key == Key::Char('/') && self.types() && self.asks_fact() {
            if self.field.before.is_empty() {
                self.open_task(MentorTask::HeardWords);
                return true;
            }
            // In the midst of an address somebody may say that they took something: what was typed stays.
            if slash_looks_up(&self.field.before) == Some(true) {
                self.stash();
                self.make_call_move(CallMove::Type(&format!("{}/", self.field.text())));
                return true;
            }
        }
        let taken = self.types() && self.field.key(key);
        self.typed_since_kept |= taken;
        taken
    }

    /// Whether an address, a number or a name is asked for. None begins with a slash, nor has one behind a word: that looks up what
    /// was heard, as elsewhere.
    fn asks_fact(&self) -> bool {
        matches!(self.typed_stage(), Some(CallStage::Contract(_) | CallStage::Task(MentorTask::Address)))
    }

    /// Whether a note was typed in and hasn't been kept since.
    pub(crate) fn half_typed(&self) -> bool {
        self.typed_since_kept && matches!(self.typed_stage(), Some(CallStage::Task(MentorTask::Note(_))))
    }

    /// Keeps a note as far as it is typed.
    pub fn keep_typed(&mut self) {
        self.typed_since_kept = false;
        let Some(CallStage::Task(MentorTask::Note(on))) = self.typed_stage() else { return };
        self.put_half_typed(Some((on, &self.field.text())));
    }

    /// Takes back what a half-typed note put into the record.
    pub(crate) fn drop_half_typed(&mut self) {
        self.put_half_typed(None);
    }

    fn put_half_typed(&mut self, note: Option<(Option<QuestionIx>, &str)>) {
        let place = &self.session.helplines.place(self.place).name;
        if let Some(call) = self.call.as_mut().filter(|call| call.step() == ContractStep::Done) {
            call.intake.keep_half_typed(&self.interview, place, note);
        }
    }

    /// Whether the end of the call is still to be asked about.
    pub(crate) fn end_is_due(&self) -> bool {
        let result = self.overlays.is_empty() && self.screen == Screen::Interview;
        let due = |i: &&Intake<'_>| (!i.ending.told || self.unsaved_task().is_some()) && i.may_be_ended(&self.interview);
        result && self.mentor_side().as_ref().is_some_and(due)
    }

    /// Where something for the record was typed that isn't in it: a box left half typed, or an appointment that waits for its yes.
    /// Whoever leaves comes there first.
    pub(crate) fn unsaved_task(&self) -> Option<MentorTask> {
        let call = self.call.as_ref().filter(|call| call.intake.is_kept_for_now())?;
        let kept = |task: &MentorTask| task.ends_call() || matches!(task, MentorTask::Note(_));
        let half = self.drafts.iter().find_map(|(stage, _)| match stage {
            CallStage::Task(task) if kept(task) => Some(task.clone()),
            _ => None,
        });
        let ending = &call.intake.ending;
        let waits = || match ending.asked.as_ref().or(ending.next.as_ref()) {
            _ if ending.asked.is_none() && call.intake.end_is_saved() => None,
            Some(_) => Some(MentorTask::AppointmentRight),
            None => Some(call.end_begins()),
        };
        half.or_else(waits)
    }

    /// Whether leaving loses words that were meant for the record: in an open box, in one that waits, or an appointment without
    /// its yes.
    pub(crate) fn loses_typed(&self) -> bool {
        let open = |call: &CallFlow<'_>| match self.typed_stage() {
            Some(CallStage::Task(MentorTask::Note(_))) => self.half_typed(),
            Some(stage @ CallStage::Task(_)) => call.held_text(&stage) != self.field.text().trim(),
            _ => false,
        };
        let kept = |call: &&CallFlow<'_>| call.intake.is_kept_for_now() && call.intake.stays_kept();
        self.call.as_ref().filter(kept).is_some_and(|call| open(call) || self.unsaved_task().is_some())
    }

    /// Whether a result is left at one key of its own, with nothing to write down: its record stands, and leaving would name
    /// nothing that the mentor has to decide or to guard.
    pub(crate) fn leaves_at_once(&self) -> bool {
        let result = self.screen == Screen::Interview && !self.shows_judged();
        let stands = |i: &Intake<'_>| i.is_kept_for_now() && i.stays_kept() && i.may_be_ended(&self.interview);
        let looked_at = self.saved.is_empty() && self.still_waits().is_none() && self.drafts.is_empty();
        let to_ask = self.call.as_ref().and_then(|call| words::ending::ask_before_end(call, &self.interview));
        let looked_at = looked_at && to_ask.is_none();
        result && self.mentor_side().is_some_and(stands) && looked_at && self.unsaved_task().is_none()
    }

    /// Whether all that is asked at the end can be left out at one key: nothing of it was written, nor is being typed.
    pub(crate) fn may_leave_out(&self) -> bool {
        self.types() && self.field.text().is_empty() && self.call.as_ref().is_some_and(CallFlow::may_leave_out)
    }

    /// Whether keys are text now: not where the client looks, who would see nothing of it.
    pub(crate) fn types(&self) -> bool {
        self.mode() == Mode::Typing && self.intake().is_none_or(|i| !i.client_view())
    }

    /// What was heard out of turn and counts nowhere, for the mentor.
    pub(crate) fn still_waits(&self) -> Option<String> {
        let call = self.call.as_ref().filter(|call| !call.intake.client_view())?;
        words::waiting(call, &self.interview)
    }

    /// What stands above the footer: the last thing that was said. A result that is over and has nothing else to say names what
    /// still waits, else the keys that end the call, or that nothing of it stays: whatever page was opened over it, that is there
    /// again.
    pub(crate) fn shown_notice(&self) -> Option<String> {
        let said = self.notice.clone().or_else(|| self.put_first_stands());
        let result = self.overlays.is_empty() && self.screen == Screen::Interview;
        let came_up = self.came_up_stands();
        let Some(intake) = self.mentor_side().filter(|_| said.is_none() && result) else { return said.or(came_up) };
        if intake.keeps_nothing() && matches!(self.mode(), Mode::Result(_)) {
            return Some(intake.nothing_stays());
        }
        if came_up.is_some() {
            return came_up;
        }
        if self.shows_judged() || !intake.may_be_ended(&self.interview) {
            return None;
        }
        self.still_waits().or_else(|| words::ways_to_end(intake, &self.interview, self.leaves_at_once()))
    }

    /// Whether a call at its end keeps nothing, and there is no next appointment to write down.
    pub(crate) fn ends_with_nothing(&self) -> bool {
        self.intake().is_some_and(|i| {
            i.record_state() == RecordState::Nothing && i.unwritten(&self.interview).is_empty() && self.saved.is_empty()
        }) && self.still_waits().is_none()
            && !(self.cannot_talk() && self.may_not_just_leave())
    }

    /// Whether a row that ends the call asks first.
    pub(crate) fn may_not_just_leave(&self) -> bool {
        self.call.as_ref().is_some_and(|call| call.may_not_just_leave(&self.interview))
    }
}

/// Whether two boxes hold one text: what is written at the end of why they rang is the note on the whole call. With a draft each,
/// the older one would come back over what was written since.
fn is_one_text(one: &CallStage, other: &CallStage) -> bool {
    let whole = |stage: &CallStage| matches!(stage, CallStage::Task(MentorTask::Note(None) | MentorTask::WhyTheyRang));
    one == other || whole(one) && whole(other)
}
