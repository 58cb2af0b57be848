//! Words of an intake that the full screen and the line mode share.

pub mod facts;
pub mod scripts;

use std::sync::Arc;

use crate::call::flow::{CallFlow, CallNotice, MentorTask, may_go_to};
use crate::call::intake::{Contract, ContractStep, HandedOver, Intake, RecordState};
use crate::call::paper::{OfferedPaper, Paper, PaperKind, Withheld};
use crate::content::helplines::{Helplines, PlaceIx};
use crate::content::model::{AnswerIx, Choose, OutcomeIx, Question, QuestionIx, Questionnaire};
use crate::engine::interview::Interview;

/// The heading of the contract. Without a record there is one sentence less.
pub fn contract_heading(contract: &Contract) -> String {
    if contract.step == ContractStep::AnotherTime {
        return "Another time".to_owned();
    }
    let (at, of) = contract.progress();
    format!("Before the first question, {at} of {of}")
}

/// What the mentor does at a step of the contract.
pub fn contract_hint(step: ContractStep) -> &'static str {
    match step {
        ContractStep::FreeToTalk => "Ask first, before anything else. Only a clear yes is a yes:",
        ContractStep::AnotherTime => {
            "Say this, and no more. Nothing of this call is kept. If they'd like a number, read them the general help list."
        }
        ContractStep::WhatThisIs | ContractStep::Limits => "Read aloud, and wait for a yes:",
        ContractStep::WhereNow => "Ask, and never guess: the client may be elsewhere today.",
        ContractStep::Again => "Ask, and wait for a yes. A no goes through all of it again:",
        ContractStep::Address => {
            "The exact address, as they say it: street, house, floor, room. For this call alone, never kept. Nothing is fine: press Enter."
        }
        ContractStep::RingBack => "Ask by itself. Ringing back can put somebody in danger, so not sure is a no:",
        ContractStep::Number => "Write down the number. For this call alone, never kept.",
        ContractStep::WhomToCall => "Ask, and write down a name and a number. Nothing is fine: press Enter.",
        ContractStep::Notes | ContractStep::Done => {
            "Ask by itself. A no is as good as a yes: the call goes on, and nothing is kept."
        }
        ContractStep::Refused => {
            "Without a yes to this there are no questions. Talk it over, or leave it for another day. The help lines are there all the same."
        }
    }
}

/// The place where most clients of the practice are.
pub fn usual_place(intake: &Intake<'_>, helplines: &Helplines) -> Option<PlaceIx> {
    helplines.place_named(intake.practice?.usual_place.as_ref()?)
}

/// Whether a client isn't in the country where most clients of the practice are, as far as that is known.
pub(crate) fn is_abroad(intake: &Intake<'_>, helplines: &Helplines, place: PlaceIx) -> bool {
    let country = |ix: PlaceIx| helplines.chain(ix).pop();
    usual_place(intake, helplines).is_some_and(|usual| country(usual) != country(place))
}

/// Said beside the question of where this client is.
pub fn usually(intake: &Intake<'_>, helplines: &Helplines) -> Option<String> {
    let usual = usual_place(intake, helplines)?;
    Some(format!("Your usual place is {}. Ask all the same.", helplines.place(usual).name))
}

/// How the words of a question are used on a call.
pub fn how_to_say(question: &Question) -> &'static str {
    match (question.safety, question.choose) {
        (true, _) if question.answers.iter().any(|a| a.say.is_some()) => "Read aloud, then each line below, one at a time:",
        (true, _) => "Read aloud, word for word:",
        (false, Choose::Many) => "Ask openly, and tick what you hear:",
        (false, Choose::One) => "Ask aloud:",
    }
}

/// The same for a mentor who hears the lines one by one, and ticks nothing.
pub fn how_to_say_by_ear(question: &Question) -> &'static str {
    match (question.safety, question.choose) {
        (true, _) if question.answers.iter().any(|a| a.say.is_some()) => "Read aloud, then each line as you hear it:",
        (false, Choose::Many) => "Ask openly, and type the numbers of what they say:",
        _ => how_to_say(question),
    }
}

/// Where a note stays that is typed now, for the mentor.
pub fn note_stays(intake: &Intake<'_>, on: Option<QuestionIx>) -> &'static str {
    match (intake.may_keep_note(on), intake.record_state(), on) {
        (false, ..) => "For this call only: not kept. Records hold nothing that was said about safety.",
        (true, RecordState::Ready | RecordState::Writing | RecordState::Saved, None) if !intake.keeps_nothing() => {
            "This goes into the record. Leave out what they said about safety."
        }
        (true, RecordState::Ready | RecordState::Writing | RecordState::Saved, _) if !intake.keeps_nothing() => {
            "This goes into the record."
        }
        _ => "Nothing is kept: this is gone when you leave.",
    }
}

/// Said once a note is held.
pub fn noted(intake: &Intake<'_>, on: Option<QuestionIx>) -> &'static str {
    let kept = !intake.keeps_nothing() && matches!(intake.record_state(), RecordState::Writing | RecordState::Saved);
    match (intake.may_keep_note(on), kept) {
        (false, _) => "Noted, for this call only. It isn't kept.",
        (true, true) => "Noted, in the record.",
        (true, false) => "Noted for this call. No record is kept, so the note is gone when you leave.",
    }
}

/// What stands before a note on a question.
pub fn note_label(intake: &Intake<'_>, on: QuestionIx) -> &'static str {
    if intake.may_keep_note(Some(on)) { "Note, for you alone:" } else { "Note, for you alone, not kept:" }
}

/// The answer to "still possible?" where it is too early to say.
pub const NOT_YET: &str = "It's too early to say. Ask again at the questions about what's changing and what they'd like: by then it's clear \
    how they are and how they've been.";

/// The answer where no question is left.
pub const NOTHING_OPEN: &str = "Nothing is left to ask: this is where it leads.";

/// Where the answers can still lead, in one line, once every question about danger lies behind;
/// nothing before, nor once the mentor has put a page in place of where they lead.
pub fn still_possible(
    intake: &Intake<'_>,
    interview: &Interview<'_>,
    question: QuestionIx,
    possible: impl FnOnce() -> Option<Arc<[OutcomeIx]>>,
) -> Option<String> {
    let questionnaire = interview.questionnaire();
    if intake.judgement().is_some() {
        return None;
    }
    let open = !questionnaire.question_ixs().any(|ix| ix >= question && questionnaire.question(ix).safety);
    let possible = if open { possible()? } else { return None };
    let titles: Vec<&str> = possible.iter().map(|o| questionnaire.outcome(*o).title.as_str()).collect();
    Some(match titles.as_slice() {
        [only] => format!("Whatever is answered now, it leads to: {only}."),
        _ => format!("Still possible: {}.", titles.join("; ")),
    })
}

/// The name of the action that lists the scripts.
pub const ALL_SCRIPTS: &str = "What to do, for another situation";

/// The same where nothing has come up yet.
pub const SCRIPTS: &str = "What to do when safety comes up: choose the situation";

/// The rows of a sentence of the contract that is answered by choosing.
pub fn contract_rows(step: ContractStep) -> &'static [&'static str] {
    match step {
        ContractStep::FreeToTalk => &["Yes", "No, not sure, or somebody comes in"],
        ContractStep::AnotherTime => &["Back: they can talk after all", "End the call"],
        ContractStep::Refused => &["Back to the sentence", "Leave"],
        ContractStep::RingBack => {
            &["Yes, on the number of this call", "Yes, on another number", "No, or not sure: never ring, never leave a message"]
        }
        ContractStep::Again => &["Yes, all of it", "No: I'll read it all again"],
        ContractStep::Notes => &["Yes, notes may be kept", "No, keep nothing"],
        _ => &["Yes", "No"],
    }
}

/// Said where Enter would give a question whose lines haven't all been read.
pub fn lines_left(left: usize) -> String {
    let lines = if left == 1 { "One line hasn't".to_owned() } else { format!("{left} lines haven't") };
    format!("{lines} been answered. Silence is no answer: y, n, u or r on each.")
}

/// The name of the action that puts a page first.
pub const SOONER: &str = "Somebody may be in danger, or shouldn't wait: put an urgent page first";

/// What putting a page first does.
pub const SOONER_HOW: &str = "You decide. The page shows at once, and stands in place of the result. It can be changed for one as soon, not for a later one.";

/// The title of the reason for putting a page first.
pub const WHY_FIRST: &str = "Why you put this page first";

/// Where the reason stays.
pub const REASON_STAYS: &str = "For this call only: not kept. The record says neither this nor which page you put first.";

/// Pages that can be put first, each with when it is for: by the title of its script, since its own
/// speaks to the client.
fn sooner(questionnaire: &Questionnaire, pages: &[OutcomeIx]) -> Vec<String> {
    let scripts = questionnaire.intake.as_ref().map_or(&[][..], |leading| &leading.scripts);
    let named = pages.iter().map(|ix| questionnaire.outcome(*ix)).map(|o| {
        let whom = if o.young { ", for under-18s" } else { "" };
        let on = o.script.map(|ix| scripts[ix.index()].title.split(':').next().unwrap_or_default());
        let on = on.map(|title| format!("{title}. ")).unwrap_or_default();
        format!("{on}“{}” ({}{whom})", o.title, questionnaire.pace_text(o.pace))
    });
    named.collect()
}

/// What a no to notes does to a record that is resumed.
pub const NO_DELETES: &str = "This call goes on with a record. After a no, it is deleted when you leave.";

/// Said where an answer that ended all keeping was taken back.
pub const KEEPING_AGAIN: &str = "Taken back. The record goes on as before.";

/// Whether a record is kept, for the mentor.
pub fn record_status(intake: &Intake<'_>) -> String {
    match intake.record_state() {
        RecordState::Nothing => "No record is kept.".to_owned(),
        RecordState::Ready => "A record will be kept once the client has agreed to it.".to_owned(),
        RecordState::Writing | RecordState::Saved => "An encrypted record is kept.".to_owned(),
        RecordState::Withheld => "Nothing more is written. What was kept of this call is deleted when you leave.".to_owned(),
        RecordState::Failed(why) => format!("{why}."),
    }
}

/// Why a paper can't be handed over.
fn withheld(why: Withheld) -> &'static str {
    match why {
        Withheld::Urgent => "a page that can't wait is for reading aloud",
        Withheld::NotesRefused => "the client said no to notes",
        Withheld::NoRecord => "only with --keep, and the client's yes",
    }
}

/// Asked before a paper leaves the mentor's hands.
pub fn ask_before<'i>(intake: &Intake<'i>, paper: Paper) -> &'i str {
    match paper.kind {
        PaperKind::Calendar => {
            "The entry says “Appointment”, the day and the time, and nothing more. Is that safe, whoever can see your calendar?"
        }
        PaperKind::Referral => "You have heard the letter. Is it safe for you to take along, every word of it?",
        _ => &intake.leading().safe_to_send,
    }
}

/// Asked before anything that was said about safety stands on a paper.
pub const SAFETY_PART: &str = "Some of the help that fits you has to do with what you said about your health or your safety. \
    Shall it stand on the page, too?";

/// A paper as a row.
fn paper_row(offered: OfferedPaper) -> String {
    match offered.withheld {
        None => offered.paper.label().to_owned(),
        Some(why) => format!("{}: not this time ({})", offered.paper.label(), withheld(why)),
    }
}

/// The rows of the open task; none where it asks for a text. `overwrite`: the two rows about a file
/// that is there.
pub fn task_rows(call: &CallFlow<'_>, interview: &Interview<'_>, overwrite: [&str; 2]) -> Vec<String> {
    match call.task() {
        Some(MentorTask::UrgentPage) => sooner(interview.questionnaire(), &call.intake.sooner(interview)),
        Some(MentorTask::HeardAnswer(words)) => heard_rows(interview, &call.pencil.found(interview, words)),
        Some(MentorTask::GoTo) => question_rows(interview),
        Some(MentorTask::ChooseScript) => call.intake.leading().scripts.iter().map(|s| s.title.clone()).collect(),
        Some(MentorTask::ChoosePaper) => call.intake.papers(interview).into_iter().map(paper_row).collect(),
        Some(MentorTask::ReadLetter(_)) => vec!["They have heard it: ask them".to_owned()],
        Some(MentorTask::SafetyPart(_)) => ["Yes, that too", "No, or not sure: without it"].map(str::to_owned).to_vec(),
        Some(MentorTask::SafeToSend(_)) => ["Yes, it is safe", "No, or not sure"].map(str::to_owned).to_vec(),
        Some(MentorTask::Overwrite { .. }) => overwrite.map(str::to_owned).to_vec(),
        _ => Vec::new(),
    }
}

/// Answers that may be meant, each with its question.
fn heard_rows(interview: &Interview<'_>, found: &[(QuestionIx, AnswerIx)]) -> Vec<String> {
    let row = |(question, answer): &(QuestionIx, AnswerIx)| {
        let asked = interview.questionnaire().question(*question);
        format!("{} ({})", asked.answers[answer.index()].text, asked.ask)
    };
    found.iter().map(row).collect()
}

/// The questions that can be gone to, each with what was answered.
fn question_rows(interview: &Interview<'_>) -> Vec<String> {
    let row = |ix: QuestionIx| {
        let asked = interview.questionnaire().question(ix);
        match interview.answers().reply(ix) {
            Some(reply) => format!("{} Their answer: {}", asked.ask, crate::ui::ui_text::reply_text(asked, Some(reply))),
            None => format!("{} Not answered yet", asked.ask),
        }
    };
    may_go_to(interview).into_iter().map(row).collect()
}

/// The notice of a move, in words that both front ends share.
pub fn notice(notice: &CallNotice) -> String {
    match notice {
        CallNotice::PaperWithheld(why) => format!("Not this one: {}.", withheld(*why)),
        CallNotice::NotSafe => "Nothing was written. Read it to them, or agree on another way.".to_owned(),
        CallNotice::NameMissing(paper) => format!("Type a name for the file, such as {}.", paper.suggested_name()),
        CallNotice::HandedOver(HandedOver::Written(path)) => {
            format!("Written: {path}. It is a plain file: whoever opens it can read it.")
        }
        CallNotice::HandedOver(HandedOver::Exists) => "There is a file of that name already.".to_owned(),
        CallNotice::HandedOver(HandedOver::Failed(why)) => format!("Not written: {why}."),
        CallNotice::NoSoonerPage => "There is no page of sooner help than this.".to_owned(),
        CallNotice::NothingPutFirst => "You haven't put a page first.".to_owned(),
        CallNotice::ReasonNoted => "Noted, for this call only. It isn't kept.".to_owned(),
        CallNotice::NoResult => "There is nothing to hand over before a result.".to_owned(),
        CallNotice::NoPapers => "Nothing of this may be handed over as a file.".to_owned(),
        CallNotice::NothingLikeIt => {
            "No answer has those words. If you're worried: Ctrl-G for help, or Ctrl-O and put a page first.".to_owned()
        }
        CallNotice::NoSuchDay => {
            "That day wasn't understood. Write it like 5 December at 3:30 pm, next Tuesday at 3, tomorrow at 10, or 2026-12-05 15:30; \
             or nothing at all.".to_owned()
        }
        CallNotice::Pencilled { .. } => {
            "Pencilled in. It waits at its question, and counts only when you give it there.".to_owned()
        }
        CallNotice::GoTo(_)
        | CallNotice::EndTold
        | CallNotice::NoteTaken(_)
        | CallNotice::PutFirst
        | CallNotice::ScriptPulled
        | CallNotice::Leave => String::new(),
    }
}

/// Said before the mentor's own record is written in the clear.
pub const OWN_COPY: &str = "You may have said that notes are encrypted. A plain copy is yours to guard, and to delete in time.";

/// What leaving does to the answers of an intake; `copies` are the paths of plain copies.
pub fn leaving(intake: &Intake<'_>, copies: &[String]) -> String {
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
        _ => return format!("{}{}", crate::ui::ui_text::leaving(copies), for_calendar(intake, copies)),
    };
    let plain = match copies {
        [] => String::new(),
        [one] => format!(" The plain copy stays, too: {}.", crate::base::text::clean(one)),
        all => format!(" The plain copies stay, too: {}.", crate::ui::ui_text::named(all)),
    };
    format!("{record}{plain}{}", for_calendar(intake, copies))
}

/// Where the next appointment is handed over, as long as nothing was.
fn for_calendar(intake: &Intake<'_>, copies: &[String]) -> &'static str {
    let due = intake.ending.next.is_some() && copies.is_empty();
    if due { " For a calendar entry of the next appointment: stay, then hand over." } else { "" }
}

/// Asked before an answer that brought help is taken back.
pub const TAKE_BACK: &str = "That answer brought this page. To take it back, do the same once more.";

/// The name of the action where somebody can't talk any more.
pub const CANNOT_TALK: &str = "They can't talk now: another time";

/// The mark of an answer that was heard out of turn.
pub const HEARD_EARLIER: &str = "heard earlier";

/// Asked once before an answer leaves out a sign that was heard earlier.
pub fn left_out(sign: &str) -> String {
    format!("You heard this earlier: “{sign}”. To leave it out, give the same answer again.")
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
