//! Words of an intake that the full screen and the line mode share.

pub mod ending;
pub mod facts;
pub mod scripts;

use std::sync::Arc;

use crate::call::flow::{CallFlow, CallNotice, MentorTask, may_go_to};
use crate::call::intake::{Contract, ContractStep, HandedOver, Intake, RecordState};
use crate::call::paper::{OfferedPaper, Paper, PaperKind, Withheld};
use crate::content::helplines::{Helplines, PlaceIx};
use crate::content::model::{AnswerIx, Choose, OutcomeIx, Question, QuestionIx, Questionnaire, ScriptIx};
use crate::engine::interview::Interview;
use crate::ui::report::emergency_numbers;

pub use ending::{STOP_NOTES, appointment_right, end_stays, leaving, text_task, unwritten};

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
        ContractStep::RingBack => {
            "Ask each by itself, ringing back and a message. Either can put somebody in danger, so not sure is a no:"
        }
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
    let told = intake.contract.place_told();
    told && usual_place(intake, helplines).is_some_and(|usual| country(usual) != country(place))
}

/// Said before the client has said where they are: the usual place's numbers stand there, and they may be elsewhere.
pub(crate) fn place_not_told(intake: &Intake<'_>, helplines: &Helplines) -> Option<String> {
    if intake.contract.place_told() {
        return None;
    }
    let usual = usual_place(intake, helplines);
    let numbers = usual.and_then(|usual| emergency_numbers(helplines, usual)).map(|n| format!(": {n}")).unwrap_or_default();
    let usually = usual.map(|usual| format!("; usually {}{numbers}", helplines.place(usual).name)).unwrap_or_default();
    Some(format!("Place not asked yet{usually}."))
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
        ContractStep::AnotherTime => {
            &["Back: they can talk after all", "End the call", "Write down the time that you agreed on, for a calendar"]
        }
        ContractStep::Refused => &["Back to the sentence", "Leave"],
        ContractStep::RingBack => &[
            "Ring, but no message, on the number of this call",
            "Ring, or leave a message, on the number of this call",
            "Ring, but no message, on another number",
            "Ring, or leave a message, on another number",
            "No, or not sure: never ring, never leave a message",
        ],
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

/// A page that can be put first, with when it is for: by the title of the script, since its own speaks to the client.
fn sooner(questionnaire: &Questionnaire, (page, script): (OutcomeIx, Option<ScriptIx>)) -> String {
    let scripts = questionnaire.intake.as_ref().map_or(&[][..], |leading| &leading.scripts);
    let outcome = questionnaire.outcome(page);
    let whom = if outcome.young { ", for under-18s" } else { "" };
    let on = script.map(|ix| scripts[ix.index()].title.split(':').next().unwrap_or_default());
    let on = on.map(|title| format!("{title}. ")).unwrap_or_default();
    format!("{on}“{}” ({}{whom})", outcome.title, questionnaire.pace_text(outcome.pace))
}

/// Asked before a page is put first.
pub fn put_first(questionnaire: &Questionnaire, page: OutcomeIx, script: Option<ScriptIx>) -> String {
    format!("Put this page first? {}", sooner(questionnaire, (page, script)))
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
        Some(MentorTask::UrgentPage) => {
            let choices = call.intake.sooner_choices(interview);
            choices.into_iter().map(|choice| sooner(interview.questionnaire(), choice)).collect()
        }
        Some(MentorTask::PutFirst(..)) => ["Yes, put it first", "No, another page"].map(str::to_owned).to_vec(),
        Some(MentorTask::HeardAnswer(words)) => heard_rows(interview, &call.pencil.found(interview, words)),
        Some(MentorTask::GoTo) => question_rows(interview),
        Some(MentorTask::ChooseScript) => call.intake.leading().scripts.iter().map(|s| s.title.clone()).collect(),
        Some(MentorTask::ChoosePaper) => call.intake.papers(interview).into_iter().map(paper_row).collect(),
        Some(MentorTask::ReadLetter(_)) => vec!["They have heard it: ask them".to_owned()],
        Some(MentorTask::SafetyPart(_)) => ["Yes, that too", "No, or not sure: without it"].map(str::to_owned).to_vec(),
        Some(MentorTask::AppointmentRight) => ["Yes, that's it", "No: type it again"].map(str::to_owned).to_vec(),
        Some(MentorTask::StopNotes) => {
            ["Yes: keep nothing more, and delete what was kept", "No: go on as before"].map(str::to_owned).to_vec()
        }
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
        CallNotice::NotesStopped => "Nothing more is written. The record of this client's call is deleted when you leave.".to_owned(),
        CallNotice::NoNotes => "There is no yes to notes to take back.".to_owned(),
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

/// Asked before an answer that brought help is taken back.
pub const TAKE_BACK: &str = "That answer brought this page. To take it back, do the same once more.";

/// The name of the action that takes back a yes to notes.
pub const NO_MORE_NOTES: &str = "They take back their yes to notes";

/// Said first where a call goes on with a record: what isn't in it, and which answers aren't taken from it.
pub fn goes_on(intake: &Intake<'_>, questionnaire: &Questionnaire) -> String {
    let again: Vec<String> = intake.asked_again.iter().map(|ix| format!("“{}”", questionnaire.question(*ix).ask)).collect();
    let again = match again.as_slice() {
        [] => String::new(),
        _ => format!(" Asked again, since their words have changed: {}", crate::base::text::in_a_row(&again, " and ")),
    };
    format!("{GOES_ON}{again}")
}

const GOES_ON: &str = "This call goes on with a record. The address, the number, whether you may ring back and whom you may call were never \
    written down. Ask for all of them again.";

/// The name of the action where somebody can't talk any more.
pub const CANNOT_TALK: &str = "They can't talk now: another time";

/// The mark of an answer that was heard out of turn.
pub const HEARD_EARLIER: &str = "heard earlier";

/// Asked once before an answer leaves out a sign that was heard earlier.
pub fn left_out(sign: &str) -> String {
    format!("You heard this earlier: “{sign}”. To leave it out, give the same answer again.")
}
