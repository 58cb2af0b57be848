//! What is said at the end of a call: the appointment read back, papers that weren't written, and what leaving does.

use crate::base::calendar::day_in_words;
use crate::base::phrases::{phrase, say};
use crate::base::text;
use crate::call::flow::{CallFlow, MentorTask};
use crate::call::intake::{Appointment, ContractStep, Intake, RecordState};
use crate::call::paper::PaperKind;
use crate::content::helplines::{ABUSE, Helplines, PlaceIx, YOUNG};
use crate::content::model::{Answer, ENDING_LIFE, HARM_AGO, QuestionIx, Reply};
use crate::content::practice::is_sample_safeguarding;
use crate::engine::interview::Interview;
use crate::ui::ui_text::mentor::contract::sample_marked;
use crate::ui::ui_text::mentor::goes_into_record;

/// Asked before the yes to notes is taken back, or is given again.
pub fn stop_notes(intake: &Intake<'_>) -> String {
    if intake.contract.notes_taken_back() {
        return phrase("mentor-notes-again-asks").to_owned();
    }
    with_earlier(phrase("mentor-stop-notes"), intake.earlier_day())
}

/// The name of the action that takes back a yes to notes, or gives it again.
pub fn no_more_notes(intake: &Intake<'_>) -> &'static str {
    if intake.contract.notes_taken_back() { phrase("mentor-notes-after-all") } else { phrase("mentor-no-more-notes") }
}

/// The rows of that question.
pub(super) fn stop_notes_rows(intake: &Intake<'_>) -> [&'static str; 2] {
    if intake.contract.notes_taken_back() {
        [phrase("mentor-row-notes-again-yes"), phrase("mentor-row-notes-again-no")]
    } else {
        [phrase("mentor-row-stop-notes-yes"), phrase("mentor-row-stop-notes-no")]
    }
}

/// A sentence about deleting, with the earlier record that stays, if there is one.
pub(crate) fn with_earlier(said: &str, earlier: Option<String>) -> String {
    let stays = earlier.map(|day| say!("mentor-earlier-stays", day = day_in_words(&day)));
    stays.map_or_else(|| said.to_owned(), |stays| format!("{said} {stays}"))
}

/// Asked before an appointment that was typed is taken.
pub fn appointment_right(intake: &Intake<'_>) -> String {
    let ending = &intake.ending;
    let appointment = ending.asked.as_ref().or(ending.next.as_ref());
    let next = appointment.map(Appointment::in_words).unwrap_or_default();
    // On a Monday "next Tuesday" may be meant as that of the week after.
    let tomorrow = intake.today().days_after(1).to_string();
    if appointment.is_some_and(|appointment| appointment.day == tomorrow) {
        return say!("mentor-appointment-right-tomorrow", appointment = next);
    }
    say!("mentor-appointment-right", appointment = next)
}

/// The papers that weren't written, before the mentor leaves; nothing where none is left.
pub fn unwritten(intake: &Intake<'_>, interview: &Interview<'_>) -> Option<String> {
    paper_names(intake, interview).map(|papers| say!("mentor-unwritten", papers = papers))
}

/// Their names, in a row.
fn paper_names(intake: &Intake<'_>, interview: &Interview<'_>) -> Option<String> {
    let names: Vec<String> = intake.unwritten(interview).into_iter().map(|p| p.name().to_owned()).collect();
    (!names.is_empty()).then(|| text::enumerated(&names, phrase("mentor-or")))
}

/// Said at a result whose record stands: the keys that end the call, and the papers that weren't written. `at_once`: one of the
/// keys asks nothing more.
pub fn ways_to_end(intake: &Intake<'_>, interview: &Interview<'_>, at_once: bool) -> Option<String> {
    // Whoever was asked whether a day is right and went away from it is at the end still.
    let at_end = !intake.ending.told || intake.ending.asked.is_some();
    let stands = intake.is_kept_for_now() && intake.stays_kept() && intake.may_be_ended(interview) && at_end;
    let unwritten = paper_names(intake, interview).map(|papers| format!(" {}", say!("mentor-unwritten-yet", papers = papers)));
    let ways = if at_once { phrase("mentor-ways-to-end") } else { phrase("mentor-way-to-end") };
    // Whoever leaves at once would find out at the next call.
    let reason = intake.note(None).is_empty() && !intake.not_in_record(interview).is_empty();
    let reason = if reason { format!(" {}", phrase("mentor-reason-unwritten")) } else { String::new() };
    stands.then(|| format!("{ways}{reason}{}", unwritten.unwrap_or_default()))
}

/// The same keys in one row of a small window, with what leaving at once would leave unwritten.
pub fn keys_to_end(intake: &Intake<'_>, interview: &Interview<'_>, at_once: bool) -> &'static str {
    let reason = intake.note(None).is_empty() && !intake.not_in_record(interview).is_empty();
    match (at_once, reason) {
        (false, _) => phrase("mentor-way-to-end"),
        (_, true) => phrase("mentor-ways-to-end-no-reason"),
        _ if !intake.unwritten(interview).is_empty() => phrase("mentor-ways-to-end-unwritten"),
        _ => phrase("mentor-ways-to-end-short"),
    }
}

/// What a record keeps and what it doesn't, with the answers that a mentor would look for in it.
fn kept(intake: &Intake<'_>, interview: &Interview<'_>) -> String {
    let asked = intake.not_in_record(interview).into_iter();
    let asked: Vec<String> = asked.map(|ix| say!("mentor-quoted", text = &interview.questionnaire().question(ix).ask)).collect();
    if asked.is_empty() {
        return phrase("mentor-leaving-kept").to_owned();
    }
    let asked = text::enumerated(&asked, phrase("mentor-and"));
    say!("mentor-leaving-kept-without", questions = asked)
}

/// What leaving does to the answers of an intake; `copies` are the paths of plain copies.
pub fn leaving(intake: &Intake<'_>, interview: &Interview<'_>, copies: &[String]) -> String {
    let unwritten = unwritten(intake, interview).map(|said| format!(" {said}")).unwrap_or_default();
    let refused = with_earlier(phrase("mentor-leaving-notes-refused"), intake.earlier_day());
    let kept = kept(intake, interview);
    let half = format!("{} {}", phrase("mentor-leaving-unfinished"), phrase("mentor-leaving-half-kept"));
    let record = match intake.record_state() {
        RecordState::Saved | RecordState::Writing if intake.stays_kept() => kept.as_str(),
        RecordState::Saved | RecordState::Writing | RecordState::Withheld if intake.keeps_nothing() => {
            phrase("mentor-leaving-nothing-kept")
        }
        RecordState::Saved | RecordState::Writing => half.as_str(),
        RecordState::Withheld => phrase("mentor-leaving-unfinished"),
        RecordState::Failed(_) if intake.saved_before() == Some(true) => phrase("mentor-leaving-last-part"),
        RecordState::Failed(_) if intake.saved_before() == Some(false) => phrase("mentor-leaving-unfinished"),
        RecordState::Nothing if intake.deletes_record() => refused.as_str(),
        _ => return format!("{}{unwritten}", crate::ui::ui_text::leaving(copies)),
    };
    let plain = match copies {
        [] => String::new(),
        all => format!(" {}", say!("mentor-leaving-copies", count = all.len(), copies = crate::ui::ui_text::named(all))),
    };
    format!("{record}{plain}{unwritten}")
}

/// What to say to the client last, before the help lines, where a page that can't wait is left; nothing to whoever can't talk.
pub fn closing(call: &CallFlow<'_>, interview: &Interview<'_>) -> Option<&'static str> {
    let intake = &call.intake;
    let may_be_said = !intake.client_view() && intake.contract.step != ContractStep::AnotherTime;
    let shown = intake.recommendation(interview).filter(|_| may_be_said)?;
    let urgent = interview.questionnaire().outcome(shown.outcome).is_urgent();
    if !urgent {
        return (!call.taken_back(interview).is_empty()).then(|| phrase("mentor-closing-taken-back"));
    }
    Some(match () {
        () if call.took_back_in_words() => phrase("mentor-closing-taken-back"),
        () if call.they_choose(interview) && call.told_young(interview) => phrase("mentor-closing-young"),
        () if call.they_choose(interview) && intake.age_kept_back(interview) => phrase("mentor-closing-perhaps-young"),
        () if call.they_choose(interview) => phrase("mentor-closing-theirs"),
        () => phrase("mentor-closing"),
    })
}

/// What the mentor does today, whatever else was said, where somebody under 18 told of harm; nothing on the client's view.
pub fn pass_on_today(call: &CallFlow<'_>, interview: &Interview<'_>) -> Option<String> {
    let intake = &call.intake;
    if intake.client_view() {
        return None;
    }
    if !call.passes_on(interview) {
        let perhaps = intake.age_kept_back(interview) && call.they_choose(interview);
        return perhaps.then(|| phrase("mentor-may-be-young").to_owned());
    }
    let whom = intake.practice.and_then(|practice| practice.safeguarding.as_ref());
    let whom = whom.map(|whom| sample_marked(whom.clone(), is_sample_safeguarding(whom)));
    let named = whom.map(|whom| format!(" {}", say!("mentor-script-safeguarding", whom = whom))).unwrap_or_default();
    Some(format!("{}{named}", phrase("mentor-leaving-pass-on")))
}

/// Whom the help lines are for that are said last: what they told of first is what the first line is for, and to somebody under
/// 18 who told of harm those for young people.
pub fn lines_to_close(
    call: Option<&CallFlow<'_>>,
    interview: &Interview<'_>,
    helplines: &Helplines,
    place: PlaceIx,
    mut audiences: Vec<String>,
) -> Vec<String> {
    let may_be_said = |intake: &Intake<'_>| !intake.client_view() && intake.contract.step != ContractStep::AnotherTime;
    let theirs = call.filter(|call| may_be_said(&call.intake) && call.they_choose(interview));
    for first in [ABUSE, YOUNG] {
        let young = || theirs.is_some_and(|call| call.told_young(interview)) && helplines.serves(place, YOUNG);
        if theirs.is_some() && (first == ABUSE || young()) {
            audiences.retain(|audience| audience != first);
            audiences.insert(0, first.to_owned());
        }
    }
    audiences
}

/// What a mentor was told to ask before the end, where they told of a hurt of long ago and no question about ending life stood
/// behind it; nothing on a page that can't wait, and nothing for the client's eyes.
pub fn ask_before_end(call: &CallFlow<'_>, interview: &Interview<'_>) -> Option<&'static str> {
    let q = interview.questionnaire();
    let intake = &call.intake;
    let shown = intake.recommendation(interview).filter(|_| !intake.client_view() && !intake.shows_judged())?;
    let brings = |answer: &Answer, id: &str| answer.script.is_some_and(|ix| q.scripts()[ix.index()].id == id);
    let counted = interview.counted();
    let told = |at: &QuestionIx| match counted[at.index()] {
        Some(Reply::Chosen(set)) => q.question(*at).chosen(set).any(|(_, answer)| brings(answer, HARM_AGO)),
        _ => false,
    };
    let told = q.question_ixs().find(told)?;
    let asks = |at: &QuestionIx| *at > told && q.question(*at).answers.iter().any(|answer| brings(answer, ENDING_LIFE));
    let asked_again = interview.path().met.iter().any(asks);
    (!asked_again && !q.outcome(shown.outcome).is_urgent()).then(|| phrase("mentor-ask-before-end"))
}

/// The title of a task that asks for a text, and what to type; `held`: something stands there already, which Enter keeps.
pub fn text_task(task: &MentorTask, held: bool) -> Option<(&'static str, String)> {
    let enter = |alone: &'static str| if held { phrase("mentor-enter-keeps") } else { alone };
    let leaves_out = enter(phrase("mentor-enter-leaves-out"));
    let at_end = |how: &str, enter: &str| format!("{how} {enter}");
    Some(match task {
        MentorTask::Address => (phrase("mentor-task-address"), phrase("mentor-contract-address").to_owned()),
        MentorTask::HeardWords => (phrase("mentor-task-heard"), phrase("mentor-task-heard-how").to_owned()),
        MentorTask::WhyTheyRang => (phrase("mentor-task-why-rang"), at_end(phrase("mentor-task-why-rang-how"), leaves_out)),
        MentorTask::Suggested => (phrase("mentor-task-suggested"), at_end(phrase("mentor-task-suggested-how"), leaves_out)),
        MentorTask::WhatHappened => (phrase("mentor-task-happened"), at_end(phrase("mentor-task-happened-how"), leaves_out)),
        MentorTask::ForSupervision => {
            (phrase("mentor-task-supervision"), at_end(phrase("mentor-task-supervision-how"), leaves_out))
        }
        MentorTask::NextAppointment => {
            let none = enter(phrase("mentor-enter-none"));
            (phrase("mentor-task-appointment"), at_end(phrase("mentor-task-appointment-how"), none))
        }
        MentorTask::LetterAdds(_) => (phrase("mentor-task-letter"), at_end(phrase("mentor-task-letter-how"), leaves_out)),
        _ => return None,
    })
}

/// Said once a paper is written: that its name isn't one for its form, and that a page for the client lacks the next appointment.
pub fn after_written(call: &CallFlow<'_>) -> Vec<String> {
    let Some((paper, name)) = call.last_written() else { return Vec::new() };
    let misnamed = paper.kind != PaperKind::Calendar && paper.form.is_misnamed(name);
    let misnamed =
        misnamed.then(|| say!("mentor-written-misnamed", form = paper.form.purpose(), ending = paper.form.extension()));
    let ending = &call.intake.ending;
    let lacks = paper.kind == PaperKind::Client && ending.next.is_none() && !ending.told;
    misnamed.into_iter().chain(lacks.then(|| phrase("mentor-written-no-appointment").to_owned())).collect()
}

/// Asked once the appointment is made where the client's page was written before it.
pub fn page_again(intake: &Intake<'_>, name: &str) -> String {
    let next = intake.ending.next.as_ref().map(Appointment::in_words).unwrap_or_default();
    say!("mentor-page-again", name = text::clean(name), appointment = next)
}

/// Where the end of a call is kept.
pub fn end_stays(intake: &Intake<'_>) -> &'static str {
    // Somebody who couldn't talk: the time that was agreed on goes into a calendar, if anywhere.
    if intake.contract.step == ContractStep::AnotherTime && !intake.keeps_nothing() {
        return phrase("mentor-agreed-time-stays");
    }
    if goes_into_record(intake) { phrase("mentor-goes-into-record") } else { phrase("mentor-gone-when-you-leave") }
}
