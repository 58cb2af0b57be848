//! Words of an intake that the full screen and the line mode share.

use std::sync::Arc;

use crate::call::flow::{CallFlow, CallNotice, MentorTask};
use crate::call::intake::{Contract, ContractStep, HandedOver, Intake, RecordState};
use crate::call::paper::{OfferedPaper, Withheld};
use crate::content::helplines::{Helplines, PlaceIx};
use crate::content::model::{About, Choose, EMERGENCY, NumbersStand, OutcomeIx, Question, QuestionIx, Questionnaire, Script};
use crate::engine::interview::Interview;
use crate::ui::report::{emergency_numbers, spoken};

/// The heading of the contract. Without a record there is one sentence less.
pub fn contract_heading(contract: &Contract) -> String {
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
        ContractStep::WhomToCall => "Ask, and write down a name and a number. Nothing is fine: press Enter.",
        ContractStep::Notes | ContractStep::Done => {
            "Ask by itself. A no is as good as a yes: the call goes on, and nothing is kept."
        }
        ContractStep::Refused => {
            "Without a yes to this there are no questions. Talk it over, or leave it for another day. The help lines are there all the same."
        }
    }
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

/// The script for when safety comes up: help lines to read aloud (an emergency first) and whom to
/// call, then what to do.
pub fn script(intake: &Intake<'_>, script: &Script, helplines: &Helplines, place: PlaceIx, audiences: &[String]) -> Vec<String> {
    let number = emergency_numbers(helplines, place).unwrap_or("the local emergency number".to_owned());
    let aloud = format!("To read aloud: {}", spoken(helplines, place, audiences));
    let lines = script.text.iter().map(|line| line.replace(EMERGENCY, &number));
    let numbers = [aloud, may_be_called(intake)];
    match script.numbers {
        NumbersStand::First => numbers.into_iter().chain(lines).collect(),
        NumbersStand::Last => lines.chain(numbers).collect(),
        NumbersStand::None => lines.collect(),
    }
}

/// Whom the client named, for the mentor.
pub fn may_be_called(intake: &Intake<'_>) -> String {
    match intake.contract.whom.as_str() {
        "" => "You agreed on nobody to call.".to_owned(),
        whom => format!("Whom you may call: {whom}"),
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

/// Where the answers can still lead, at a question about changes or goals, in one line; nothing at
/// any other question, nor once the mentor has put a page in place of where they lead.
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
    let open = matches!(questionnaire.section_of(question).about, About::Changes | About::Goals);
    let possible = if open { possible()? } else { return None };
    let titles: Vec<&str> = possible.iter().map(|o| questionnaire.outcome(*o).title.as_str()).collect();
    Some(match titles.as_slice() {
        [only] => format!("Whatever is answered now, it leads to: {only}."),
        _ => format!("Still possible: {}.", titles.join("; ")),
    })
}

/// The name of the action that lists the scripts.
pub const ALL_SCRIPTS: &str = "What to do, for another situation";

/// The rows of a sentence of the contract that is answered by choosing.
pub fn contract_rows(step: ContractStep) -> [&'static str; 2] {
    match step {
        ContractStep::FreeToTalk => ["Yes", "No, not sure, or somebody comes in"],
        ContractStep::AnotherTime => ["Back: they can talk after all", "End the call"],
        ContractStep::Refused => ["Back to the sentence", "Leave"],
        _ => ["Yes", "No"],
    }
}

/// The name of the action that puts a page first.
pub const SOONER: &str = "Somebody may be in danger, or shouldn't wait: put an urgent page first";

/// What putting a page first does.
pub const SOONER_HOW: &str = "You decide. The page shows at once, and stands in place of the result. It can be changed for one as soon, not for a later one.";

/// The title of the reason for putting a page first.
pub const WHY_FIRST: &str = "Why you put this page first";

/// Where the reason stays.
pub const REASON_STAYS: &str = "For this call only: not kept. The record says neither this nor which page you put first.";

/// Pages that can be put first, each with when it is for, and whom where that isn't everybody.
fn sooner(questionnaire: &Questionnaire, pages: &[OutcomeIx]) -> Vec<String> {
    let named = pages.iter().map(|ix| questionnaire.outcome(*ix)).map(|o| {
        let whom = if o.young { ", for under-18s" } else { "" };
        format!("{} ({}{whom})", o.title, questionnaire.pace_text(o.pace))
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
        Some(MentorTask::ChooseScript) => call.intake.leading().scripts.iter().map(|s| s.title.clone()).collect(),
        Some(MentorTask::ChoosePaper) => call.intake.papers(interview).into_iter().map(paper_row).collect(),
        Some(MentorTask::SafeToSend(_)) => ["Yes, it is safe", "No, or not sure"].map(str::to_owned).to_vec(),
        Some(MentorTask::Overwrite { .. }) => overwrite.map(str::to_owned).to_vec(),
        _ => Vec::new(),
    }
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
        CallNotice::NoteTaken(_) | CallNotice::PutFirst | CallNotice::ScriptPulled | CallNotice::Leave => String::new(),
    }
}

/// Said before the mentor's own record is written in the clear.
pub const OWN_COPY: &str = "You may have said that notes are encrypted. A plain copy is yours to guard, and to delete in time.";

/// What leaving does to the answers of an intake; `copy` is the path of a plain copy.
pub fn leaving(intake: &Intake<'_>, copy: Option<&str>) -> String {
    let copy_stays =
        || copy.map(|path| format!(" The plain copy stays, too: {}.", crate::base::text::clean(path))).unwrap_or_default();
    match intake.record_state() {
        RecordState::Saved | RecordState::Writing if intake.stays_kept() => {
            let record = "What was said about right now, with notes on it, will be gone. The rest stands in the encrypted record: `fingerpost records list` shows it.";
            format!("{record}{}", copy_stays())
        }
        RecordState::Saved | RecordState::Writing | RecordState::Withheld => {
            let record = "What was kept of this call will be deleted, since the questions haven't come to their end. An earlier record stays as it was.";
            format!("{record}{}", copy_stays())
        }
        _ => crate::ui::ui_text::leaving(copy),
    }
}
