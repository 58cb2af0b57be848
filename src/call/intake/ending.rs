//! The end of a call: what was suggested, what happened, what to take to supervision, and the next
//! appointment.

mod appointment;
mod day_names;
mod spanish_days;

use crate::base::calendar::Day;
use crate::call::intake::{ContractStep, Intake};
use crate::call::records::ClosingNotes;
use crate::engine::interview::Interview;

pub use appointment::Appointment;

/// What is told at the end of a call.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CallClosing {
    /// What was suggested, as the mentor puts it; never filled in beforehand.
    pub suggested: String,
    /// What happened, in facts.
    pub happened: String,
    /// What to take to supervision.
    pub supervision: String,
    /// The next appointment.
    pub next: Option<Appointment>,
    /// The same as it is kept.
    pub(crate) next_typed: String,
    /// A day that was typed and waits for its yes: no record and no paper has it before.
    pub(crate) asked: Option<Appointment>,
    /// The same as it would be kept.
    pub(crate) asked_typed: String,
    /// Whether the end was asked about.
    pub told: bool,
}

impl CallClosing {
    /// Takes a day to be read back, or that there is none; false where it isn't understood.
    pub(crate) fn tell_next(&mut self, typed: &str, today: Day) -> bool {
        let typed = typed.trim();
        let next = Appointment::read(typed).or_else(|| Appointment::said(typed, today));
        let understood = typed.is_empty() || next.is_some();
        if understood {
            let kept = next.as_ref().map(Appointment::typed).unwrap_or_default();
            (self.asked, self.asked_typed) = (next, kept);
            if self.asked.is_none() {
                (self.next, self.next_typed, self.told) = (None, String::new(), true);
            }
        }
        understood
    }

    /// The day that was read back is right.
    pub(crate) fn confirm_next(&mut self) {
        if let Some(asked) = self.asked.take() {
            (self.next, self.next_typed) = (Some(asked), std::mem::take(&mut self.asked_typed));
        }
        self.told = true;
    }

    /// The day that was read back is wrong: Enter alone mustn't bring it back.
    pub(crate) fn refuse_next(&mut self) {
        self.asked = None;
        self.asked_typed.clear();
    }

    /// The appointment as it stands in its box: the one that waits for its yes, else the one that is kept.
    pub(crate) fn in_its_box(&self) -> &str {
        if self.asked.is_some() { &self.asked_typed } else { &self.next_typed }
    }

    /// Whether nothing of it was written.
    pub(crate) fn is_empty(&self) -> bool {
        [&self.suggested, &self.happened, &self.supervision, self.in_its_box()].iter().all(|text| text.is_empty())
    }

    /// What a record keeps of it.
    pub(crate) fn notes(&self) -> ClosingNotes {
        let told = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        ClosingNotes {
            suggested: told(&self.suggested),
            happened: told(&self.happened),
            supervision: told(&self.supervision),
            appointment: told(&self.next_typed),
        }
    }

    /// What a record kept of an earlier end, to be changed or left.
    pub(crate) fn of(notes: &ClosingNotes) -> CallClosing {
        let typed = |text: &Option<String>| text.clone().unwrap_or_default();
        let next_typed = typed(&notes.appointment);
        CallClosing {
            suggested: typed(&notes.suggested),
            happened: typed(&notes.happened),
            supervision: typed(&notes.supervision),
            next: Appointment::read(&next_typed),
            next_typed,
            asked: None,
            asked_typed: String::new(),
            told: false,
        }
    }
}

impl Intake<'_> {
    /// Whether the end of the call is asked about: at a result that can wait. What was said about
    /// danger belongs in no note here.
    pub fn may_be_ended(&self, interview: &Interview<'_>) -> bool {
        let shown = self.recommendation(interview).map(|r| self.questionnaire.outcome(r.outcome));
        // Where the client can't talk nothing more is asked, a next appointment least of all.
        let can_talk = self.contract.step != ContractStep::AnotherTime;
        can_talk && shown.is_some_and(|o| !o.is_urgent() && !o.young) && !self.keeps_nothing()
    }
}
