//! Words of an intake that the full screen and the line mode share.

pub mod contract;
pub mod ending;
pub mod facts;
pub mod heard;
pub mod scripts;

use std::sync::Arc;

use crate::base::calendar::day_in_words;
use crate::base::phrases::{phrase, say};
use crate::base::text;
use crate::call::flow::{CallFlow, CallNotice, MentorTask, may_go_to};
use crate::call::intake::{ContractStep, HandedOver, Intake, RecordState};
use crate::call::paper::{OfferedPaper, Paper, PaperForm, PaperKind, Withheld};
use crate::content::helplines::{Helplines, PlaceIx};
use crate::content::model::{Choose, OutcomeIx, Question, QuestionIx, Questionnaire, ScriptIx};
use crate::engine::interview::Interview;
use crate::ui::report::emergency_numbers;

pub use contract::{contract_heading, contract_hint, contract_page_heading, contract_page_hint, contract_page_rows};
pub use contract::{contract_rows, lines_for_whom, lines_where_overheard, sample_on_paper, sample_words};
#[cfg(feature = "records")]
pub(crate) use ending::with_earlier;
pub use ending::{
    after_written, appointment_right, end_stays, leaving, no_more_notes, page_again, stop_notes, text_task, unwritten,
};
pub use ending::{keys_to_end, ways_to_end};
pub use heard::nothing_aloud;
pub use heard::{
    ambulance_first, came_up, came_up_in_a_row, heard_and_waiting, held_back, kept_by_words, left_open, reply_heard, take_back,
    told_before, waiting, which_was_heard,
};

/// The place where most clients of the practice are.
pub fn usual_place(intake: &Intake<'_>, helplines: &Helplines) -> Option<PlaceIx> {
    helplines.place_named(intake.practice?.usual_place.as_ref()?)
}

/// Said first where the practice file names a usual place that isn't known: until the client is asked, help is for anywhere.
pub fn unknown_usual_place(intake: &Intake<'_>, helplines: &Helplines) -> Option<String> {
    let named = intake.practice?.usual_place.as_ref().filter(|place| helplines.place_named(place).is_none())?;
    Some(say!("mentor-usual-place-unknown", place = named))
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
    let Some(usual) = usual_place(intake, helplines) else { return Some(phrase("mentor-place-not-asked").to_owned()) };
    let place = &helplines.place(usual).name;
    Some(match emergency_numbers(helplines, usual) {
        Some(numbers) => say!("mentor-place-not-asked-numbers", place = place, numbers = numbers),
        None => say!("mentor-place-not-asked-usually", place = place),
    })
}

/// Said beside the question of where this client is.
pub fn usually(intake: &Intake<'_>, helplines: &Helplines) -> Option<String> {
    let usual = usual_place(intake, helplines)?;
    Some(say!("mentor-usual-place", place = &helplines.place(usual).name))
}

/// How the words of a question are used on a call.
pub fn how_to_say(question: &Question) -> &'static str {
    match (question.safety, question.choose) {
        (true, _) if question.answers.iter().any(|a| a.say.is_some()) => phrase("mentor-say-lines"),
        (true, _) => phrase("mentor-say-word-for-word"),
        (false, Choose::Many) => phrase("mentor-say-openly"),
        (false, Choose::One) => phrase("mentor-say-aloud"),
    }
}

/// The same for a mentor who hears the lines one by one, and ticks nothing.
pub fn how_to_say_by_ear(question: &Question) -> &'static str {
    match (question.safety, question.choose) {
        (true, _) if question.answers.iter().any(|a| a.say.is_some()) => phrase("mentor-say-lines-by-ear"),
        (false, Choose::Many) => phrase("mentor-say-openly-by-ear"),
        _ => how_to_say(question),
    }
}

/// Where a note stays that is typed now, for the mentor.
pub fn note_stays(intake: &Intake<'_>, on: Option<QuestionIx>) -> &'static str {
    let ends_unkept = intake.contract.step == ContractStep::AnotherTime && !intake.stays_kept();
    match (intake.may_keep_note(on), on) {
        (false, _) => phrase("mentor-note-not-kept"),
        _ if ends_unkept || !goes_into_record(intake) => phrase("mentor-gone-when-you-leave"),
        (true, None) => phrase("mentor-goes-into-record-without-safety"),
        (true, Some(_)) => phrase("mentor-goes-into-record"),
    }
}

/// Whether what is written down now goes into a record.
fn goes_into_record(intake: &Intake<'_>) -> bool {
    !intake.keeps_nothing() && matches!(intake.record_state(), RecordState::Ready | RecordState::Writing | RecordState::Saved)
}

/// Said once a note is held.
pub fn noted(intake: &Intake<'_>, on: Option<QuestionIx>) -> &'static str {
    let kept = !intake.keeps_nothing() && matches!(intake.record_state(), RecordState::Writing | RecordState::Saved);
    match (intake.may_keep_note(on), kept) {
        (false, _) => phrase("mentor-noted-for-this-call"),
        (true, true) => phrase("mentor-noted-in-record"),
        (true, false) => phrase("mentor-noted-without-record"),
    }
}

/// What stands before a note on a question.
pub fn note_label(intake: &Intake<'_>, on: QuestionIx) -> &'static str {
    if intake.may_keep_note(Some(on)) { phrase("mentor-note-label") } else { phrase("mentor-note-label-not-kept") }
}

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
        [only] => say!("mentor-possible-only", page = *only),
        _ => say!("mentor-possible", pages = titles.join("; ")),
    })
}

/// A page that can be put first, with when it is for: by the title of the script, since its own speaks to the client.
/// `besides`: it is for something else as well, and another row is for the situation alone.
fn sooner(questionnaire: &Questionnaire, (page, script): (OutcomeIx, Option<ScriptIx>), besides: bool) -> String {
    let scripts = questionnaire.scripts();
    let outcome = questionnaire.outcome(page);
    let on = script.map(|ix| scripts[ix.index()].title.split(':').next().unwrap_or_default());
    let when = questionnaire.pace_text(outcome.pace);
    let page = if outcome.young {
        say!("mentor-sooner-young", page = &outcome.title, when = when)
    } else {
        say!("mentor-sooner", page = &outcome.title, when = when)
    };
    match on {
        Some(on) if besides => say!("mentor-sooner-besides", page = page, situation = on),
        Some(on) => format!("{on}. {page}"),
        None => page,
    }
}

/// Asked before a page is put first.
pub fn put_first(questionnaire: &Questionnaire, page: OutcomeIx, script: Option<ScriptIx>) -> String {
    format!("{} {}", phrase("mentor-put-first"), sooner(questionnaire, (page, script), false))
}

/// What the mentor put first, where that page isn't shown and no result stands: it goes on being in force.
pub fn put_first_stands(intake: &Intake<'_>, interview: &Interview<'_>) -> Option<String> {
    let judged = intake.judgement().filter(|_| intake.recommendation(interview).is_none())?;
    Some(say!("mentor-put-first-stands", page = &interview.questionnaire().outcome(judged.outcome).title))
}

/// Whether a record is kept, for the mentor.
pub fn record_status(intake: &Intake<'_>) -> String {
    match intake.record_state() {
        RecordState::Nothing => phrase("mentor-record-nothing").to_owned(),
        RecordState::Ready => phrase("mentor-record-ready").to_owned(),
        RecordState::Writing | RecordState::Saved => phrase("mentor-record-kept").to_owned(),
        RecordState::Withheld => phrase("mentor-record-withheld").to_owned(),
        RecordState::Failed(why) => format!("{why}."),
    }
}

/// Why a paper can't be handed over.
fn withheld(why: Withheld) -> &'static str {
    match why {
        Withheld::Urgent => phrase("mentor-withheld-urgent"),
        Withheld::NotesRefused => phrase("mentor-withheld-notes-refused"),
        Withheld::NoRecord => phrase("mentor-withheld-no-record"),
    }
}

/// Asked before a paper leaves the mentor's hands.
pub fn ask_before<'i>(intake: &Intake<'i>, paper: Paper) -> &'i str {
    match paper.kind {
        // Whoever can't talk is asked nothing.
        PaperKind::Calendar if intake.contract.step == ContractStep::AnotherTime => phrase("mentor-ask-before-calendar-alone"),
        PaperKind::Calendar => phrase("mentor-ask-before-calendar"),
        PaperKind::Referral => phrase("mentor-ask-before-letter"),
        _ => &intake.leading().safe_to_send,
    }
}

/// What the forms of papers are for.
pub fn forms() -> String {
    PaperForm::ALL.map(|form| format!("{}.", text::first_upper(form.purpose()))).join(" ")
}

/// A paper as a row.
fn paper_row(offered: OfferedPaper) -> String {
    match offered.withheld {
        None => offered.paper.label().to_owned(),
        Some(why) => say!("mentor-paper-withheld", paper = offered.paper.label(), why = withheld(why)),
    }
}

/// The rows of the open task; none where it asks for a text. `overwrite`: the two rows about a file
/// that is there.
pub fn task_rows(call: &CallFlow<'_>, interview: &Interview<'_>, overwrite: [&str; 2]) -> Vec<String> {
    match call.task() {
        Some(MentorTask::UrgentPage) => {
            let choices = call.intake.sooner_choices(interview);
            let row = |(page, script): (OutcomeIx, Option<ScriptIx>)| {
                let alike = choices.iter().filter(|(_, s)| script.is_some() && *s == script).count();
                let besides = alike > 1 && call.intake.takes_several(page);
                sooner(interview.questionnaire(), (page, script), besides)
            };
            choices.iter().copied().map(row).collect()
        }
        Some(MentorTask::PutFirst(..)) => rows([phrase("mentor-row-first-yes"), phrase("mentor-row-first-no")]),
        Some(MentorTask::HeardAnswer(offered)) => heard::heard_rows(interview, &offered.rows),
        Some(MentorTask::GoTo) => question_rows(call, interview),
        Some(MentorTask::Settle { what, .. }) => rows(heard::settle_rows(call, interview, *what)),
        Some(MentorTask::CameUp) => {
            let all = call.scripts_at_hand(interview).into_iter();
            all.map(|ix| call.intake.as_shown(interview, ix).title.clone()).collect()
        }
        Some(MentorTask::ChooseScript) => call.intake.leading().scripts.iter().map(|s| s.title.clone()).collect(),
        Some(MentorTask::ChoosePaper) => call.intake.papers(interview).into_iter().map(paper_row).collect(),
        Some(MentorTask::ReadLetter(_)) => rows([phrase("mentor-row-letter-heard")]),
        Some(MentorTask::SafetyPart(_)) => rows([phrase("mentor-row-safety-yes"), phrase("mentor-row-safety-no")]),
        Some(MentorTask::AppointmentRight) => rows([phrase("mentor-row-appointment-yes"), phrase("mentor-row-appointment-no")]),
        Some(MentorTask::StopNotes) => rows(ending::stop_notes_rows(&call.intake)),
        Some(MentorTask::SafeToSend(paper)) if paper.kind == PaperKind::Referral => {
            rows([phrase("mentor-row-letter-yes"), phrase("mentor-row-letter-no")])
        }
        Some(MentorTask::SafeToSend(_)) => rows([phrase("mentor-row-safe-yes"), phrase("mentor-row-safe-no")]),
        Some(MentorTask::PageAgain { .. }) => rows([phrase("mentor-row-page-again-yes"), phrase("mentor-row-page-again-no")]),
        Some(MentorTask::Overwrite { .. }) => rows(overwrite),
        _ => Vec::new(),
    }
}

fn rows<const N: usize>(words: [&str; N]) -> Vec<String> {
    words.map(str::to_owned).to_vec()
}

/// The questions that can be gone to, each with what was answered.
fn question_rows(call: &CallFlow<'_>, interview: &Interview<'_>) -> Vec<String> {
    let row = |ix: QuestionIx| {
        let asked = interview.questionnaire().question(ix);
        match interview.answers().reply(ix) {
            Some(reply) => {
                let answer = reply_heard(Some(call), interview.questionnaire(), ix, Some(reply));
                say!("mentor-question-answered", question = &asked.ask, answer = answer)
            }
            None => say!("mentor-question-not-answered", question = &asked.ask),
        }
    };
    may_go_to(interview).into_iter().map(row).collect()
}

/// The notice of a move, in words that both front ends share.
pub fn notice(notice: &CallNotice) -> String {
    match notice {
        CallNotice::PaperWithheld(why) => say!("mentor-not-this-one", why = withheld(*why)),
        CallNotice::NotSafe => phrase("mentor-not-safe").to_owned(),
        CallNotice::NameMissing(paper) => say!("mentor-name-missing", name = paper.suggested_name()),
        CallNotice::HandedOver(HandedOver::Written(path)) | CallNotice::PageRenewed(path) => say!("mentor-written", path = path),
        CallNotice::HandedOver(HandedOver::Exists) => phrase("mentor-file-exists").to_owned(),
        CallNotice::HandedOver(HandedOver::Failed(why)) => say!("mentor-not-written", why = why),
        CallNotice::NoSoonerPage => phrase("mentor-no-sooner-page").to_owned(),
        CallNotice::NothingPutFirst => phrase("mentor-nothing-put-first").to_owned(),
        CallNotice::ReasonNoted | CallNotice::AddressNoted => phrase("mentor-noted-for-this-call").to_owned(),
        CallNotice::NotesStopped { earlier } => ending::with_earlier(phrase("mentor-notes-stopped"), earlier.clone()),
        CallNotice::NotesAgain { kept: true } => phrase("mentor-notes-again").to_owned(),
        CallNotice::NotesAgain { kept: false } => phrase("mentor-record-withheld").to_owned(),
        CallNotice::NoNotes => phrase("mentor-no-notes").to_owned(),
        CallNotice::NoEndYet => phrase("mentor-no-end-yet").to_owned(),
        CallNotice::NoEndHere => phrase("mentor-no-end-here").to_owned(),
        CallNotice::NoResult => phrase("mentor-no-result").to_owned(),
        CallNotice::NoPapers => phrase("mentor-no-papers").to_owned(),
        CallNotice::NotSaid { .. } => phrase("mentor-not-said").to_owned(),
        CallNotice::NothingNotSaid => phrase("mentor-nothing-not-said").to_owned(),
        CallNotice::TookBack { stays: true } => {
            say!("mentor-took-back", ask = phrase("mentor-may-talk"), word = phrase("mentor-not-said-word"))
        }
        CallNotice::TookBack { stays: false } => phrase("mentor-took-back-nothing").to_owned(),
        CallNotice::HeardInPlace { kept: true } => phrase("mentor-heard-behind-fact").to_owned(),
        CallNotice::HeardInPlace { kept: false } => phrase("mentor-heard-in-place").to_owned(),
        CallNotice::Settled { .. } => phrase("mentor-settled").to_owned(),
        CallNotice::WrittenNowhere => phrase("mentor-written-nowhere").to_owned(),
        CallNotice::NothingLikeIt => phrase("mentor-nothing-like-it").to_owned(),
        CallNotice::NoNumber => phrase("mentor-no-number").to_owned(),
        CallNotice::NoName => phrase("mentor-no-name").to_owned(),
        CallNotice::NoSuchDay => phrase("mentor-no-such-day").to_owned(),
        CallNotice::Pencilled { help_due, standing, .. } => heard::pencilled(*standing, *help_due),
        CallNotice::GoTo(_)
        | CallNotice::EndTold
        | CallNotice::NoteTaken(_)
        | CallNotice::PutFirst
        | CallNotice::ScriptPulled
        | CallNotice::Leave => String::new(),
    }
}

/// Said first where a call goes on with a record: what isn't in it, and which answers aren't taken from it.
pub fn goes_on(intake: &Intake<'_>, questionnaire: &Questionnaire) -> String {
    let goes_on = phrase("mentor-goes-on");
    let again = intake.asked_again.iter().map(|ix| say!("mentor-quoted", text = &questionnaire.question(*ix).ask));
    let again: Vec<String> = again.collect();
    if again.is_empty() {
        return goes_on.to_owned();
    }
    let again = text::enumerated(&again, phrase("mentor-and"));
    format!("{goes_on} {}", say!("mentor-goes-on-asked-again", questions = again))
}

/// Said first where a code was given and records are there: whether it has an earlier one. A slip in the code is noticed by it.
/// On a call that goes on its own record is there already, and there needn't be another.
pub fn earlier_known(intake: &Intake<'_>) -> Option<String> {
    let client = intake.client().filter(|_| intake.contract.asks_notes())?;
    match intake.earlier_day() {
        Some(day) => Some(say!("mentor-earlier-known", client = client, day = day_in_words(&day))),
        None => (!intake.resumed).then(|| say!("mentor-earlier-none", client = client)),
    }
}

/// The name of the action where somebody can't talk any more: what it does to what was kept is said there.
pub fn cannot_talk(intake: &Intake<'_>) -> &'static str {
    let deletes = intake.is_kept_for_now() && !intake.stays_kept();
    if deletes { phrase("mentor-cannot-talk-deletes") } else { phrase("mentor-cannot-talk") }
}
