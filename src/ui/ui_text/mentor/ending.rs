//! What is said at the end of a call: the appointment read back, papers that weren't written, and what leaving does.

use crate::base::text;
use crate::call::flow::MentorTask;
use crate::call::intake::{Appointment, Intake, RecordState};
use crate::engine::interview::Interview;

/// Asked before the yes to notes is taken back.
pub const STOP_NOTES: &str = "Do they take back their yes to notes? Tell them that it's fine, and that the call goes on.";

/// Asked before an appointment that was typed is taken.
pub fn appointment_right(intake: &Intake<'_>) -> String {
    let next = intake.ending.next.as_ref().map(Appointment::in_full).unwrap_or_default();
    format!("{next}. Is that right?")
}

/// The papers that weren't written, before the mentor leaves; nothing where none is left.
pub fn unwritten(intake: &Intake<'_>, interview: &Interview<'_>) -> Option<String> {
    let names: Vec<String> = intake.unwritten(interview).into_iter().map(|p| p.name().to_owned()).collect();
    (!names.is_empty()).then(|| format!("Not written: {}. To write one: stay, then hand over.", text::in_a_row(&names, " or ")))
}

/// What leaving does to the answers of an intake; `copies` are the paths of plain copies.
pub fn leaving(intake: &Intake<'_>, interview: &Interview<'_>, copies: &[String]) -> String {
    let unwritten = unwritten(intake, interview).map(|said| format!(" {said}")).unwrap_or_default();
    let record = match intake.record_state() {
        RecordState::Saved | RecordState::Writing if intake.stays_kept() => {
            "What was said about right now, with notes on it, will be gone. The rest stands in the encrypted record: `fingerpost records list` shows it."
        }
        RecordState::Saved | RecordState::Writing | RecordState::Withheld if intake.keeps_nothing() => {
            "Nothing of this call is kept after such a page: what was will be deleted. An earlier record stays as it was."
        }
        RecordState::Saved | RecordState::Writing | RecordState::Withheld => {
            "What was kept of this call will be deleted, since the questions haven't come to their end. An earlier record stays as it was."
        }
        _ => return format!("{}{unwritten}", crate::ui::ui_text::leaving(copies)),
    };
    let plain = match copies {
        [] => String::new(),
        [one] => format!(" The plain copy stays, too: {}.", text::clean(one)),
        all => format!(" The plain copies stay, too: {}.", crate::ui::ui_text::named(all)),
    };
    format!("{record}{plain}{unwritten}")
}

/// The title of a task that asks for a text, and what to type.
pub fn text_task(task: &MentorTask) -> Option<(&'static str, &'static str)> {
    Some(match task {
        MentorTask::HeardWords => (
            "Heard earlier, or out of turn",
            "A word or two of what they said, such as sleep, or promotion. It waits at its question, and counts only when you give it there.",
        ),
        MentorTask::Suggested => {
            ("At the end: what was suggested", "In your words, for the next time. Enter alone leaves it out.")
        }
        MentorTask::WhatHappened => ("At the end: what happened", "Facts only, nothing about danger. Enter alone leaves it out."),
        MentorTask::ForSupervision => {
            ("At the end: for supervision", "What you would like to talk over, without names. Enter alone leaves it out.")
        }
        MentorTask::NextAppointment => (
            "At the end: the next appointment",
            "The day, and the time if you like: 5 December at 3:30 pm, next Tuesday at 3, or 2026-12-05 15:30. Enter alone: none.",
        ),
        _ => return None,
    })
}

/// Where the end of a call is kept.
pub fn end_stays(intake: &Intake<'_>) -> &'static str {
    match intake.record_state() {
        RecordState::Ready | RecordState::Writing | RecordState::Saved if !intake.keeps_nothing() => "This goes into the record.",
        _ => "Nothing is kept: this is gone when you leave.",
    }
}
