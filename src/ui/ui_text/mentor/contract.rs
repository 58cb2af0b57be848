//! The words around the sentences of the contract.

use crate::base::phrases::{phrase, say};
use crate::call::flow::CallFlow;
use crate::call::intake::{Contract, ContractStep, Intake};
use crate::call::paper::{Paper, PaperKind};
use crate::content::helplines::{ABUSE, ANYONE, URGENT_HEALTH};
use crate::content::model::{Answer, Escalation, Reply};
use crate::engine::interview::Interview;

/// The heading of the contract. Without a record there is one sentence less.
pub fn contract_heading(contract: &Contract) -> String {
    heading(contract, contract.progress())
}

/// The same where two sentences share a page.
pub fn contract_page_heading(contract: &Contract) -> String {
    heading(contract, contract.page())
}

fn heading(contract: &Contract, (at, of): (usize, usize)) -> String {
    if contract.step == ContractStep::AnotherTime {
        return phrase("mentor-contract-another-time").to_owned();
    }
    say!("mentor-contract-progress", at = at, of = of)
}

/// Said before anything is read aloud where the practice file still has words of the sample.
pub fn sample_words(intake: &Intake<'_>) -> Option<String> {
    let keys = intake.practice?.unchanged();
    (!keys.is_empty()).then(|| say!("mentor-sample-words", keys = keys.join(", ")))
}

/// Said before a paper is written that words of the sample would stand on; none is the list of all papers. The practice's own
/// services stand on a page for a client who isn't `abroad`.
pub fn sample_on_paper(intake: &Intake<'_>, interview: &Interview<'_>, abroad: bool, paper: Option<Paper>) -> Option<String> {
    let signed = paper.is_none_or(|p| matches!(p.kind, PaperKind::Client | PaperKind::Referral));
    let near = !abroad && paper.is_none_or(|p| p.kind == PaperKind::Client);
    let shown = intake.recommendation(interview).filter(|_| near);
    let for_whom = shown.as_ref().map(|shown| match paper {
        Some(paper) if !paper.with_safety => shown.untelling_audiences.as_slice(),
        _ => shown.audiences.as_slice(),
    });
    let keys = intake.practice.filter(|_| signed)?.unchanged_on_papers(for_whom);
    (!keys.is_empty()).then(|| say!("mentor-sample-on-paper", keys = keys.join(", ")))
}

/// A number of the practice file, marked where it is still the sample's: nobody answers there.
pub(crate) fn sample_marked(said: String, sample: bool) -> String {
    if sample { say!("mentor-sample-number", said = said) } else { said }
}

/// Whom the lines are for that come first where a client can't talk: whoever listens may be the danger. The client's own view,
/// which the other may see, has only what everybody gets.
pub fn lines_where_overheard(intake: &Intake<'_>) -> Vec<String> {
    if intake.client_view() { Vec::new() } else { vec![ABUSE.to_owned()] }
}

/// The lines that answers brought, with those about abuse once it came up in this call, whatever was changed since. The client's
/// own view has them only while an answer brings them.
fn lines_that_stay(call: Option<&CallFlow<'_>>, interview: &Interview<'_>, mut audiences: Vec<String>) -> Vec<String> {
    let stays = call.filter(|call| !call.intake.client_view() && call.they_choose(interview));
    if let Some(call) = stays.filter(|_| audiences.iter().all(|audience| audience != ABUSE)) {
        // What a page is about stands first there.
        let behind = usize::from(call.intake.recommendation(interview).is_some()).min(audiences.len());
        audiences.insert(behind, ABUSE.to_owned());
    }
    // So do those for what was taken back.
    if let Some(call) = call.filter(|call| !call.intake.client_view()) {
        for script in call.taken_back(interview) {
            let lines = call.intake.lines_told_of(script);
            audiences.extend(lines.filter(|lines| !audiences.contains(lines)).cloned());
        }
    }
    audiences
}

/// Whom the help lines are for that stand beside the questions, none twice: first those of a line that is read aloud and isn't
/// given yet, then those that the script names, so that they are a key or a word away, too, then those that answers brought.
/// `shown`: those of a result, which has its own order.
pub fn lines_for_whom(
    call: Option<&CallFlow<'_>>,
    interview: &Interview<'_>,
    shown: Option<Vec<String>>,
    brought: Vec<String>,
) -> Vec<String> {
    if let Some(shown) = shown {
        return lines_that_stay(call, interview, shown);
    }
    let intake = call.map(|call| &call.intake);
    let pulled = intake.and_then(Intake::pulled_audience).cloned();
    let came_up = intake.filter(|intake| !intake.client_view() && intake.situation(interview).is_some());
    let of_script = came_up.map_or(&[][..], |intake| &intake.script(interview).lines);
    let mut out: Vec<String> = Vec::new();
    for audience in pulled.into_iter().chain(of_script.iter().cloned()).chain(lines_that_stay(call, interview, brought)) {
        if !out.contains(&audience) {
            out.push(audience);
        }
    }
    if let Some(call) = call {
        let (body, more) = body_and_more(call, interview);
        if body && out.is_empty() && !more {
            // Whoever told of nothing but the body, and said no about suicide, hears of doctors.
            out.push(URGENT_HEALTH.to_owned());
        } else if more && out.first().is_some_and(|a| a == URGENT_HEALTH) && !out.iter().any(|a| a == ANYONE) {
            out.push(ANYONE.to_owned());
        }
    }
    out
}

/// Whether what was said calls for a doctor, and whether any of it calls for other help.
fn body_and_more(call: &CallFlow<'_>, interview: &Interview<'_>) -> (bool, bool) {
    let questionnaire = interview.questionnaire();
    let scripts = &call.intake.leading().scripts;
    let is_body = |answer: &Answer| {
        answer.script.is_some_and(|ix| scripts[ix.index()].lines.first().is_some_and(|audience| audience == URGENT_HEALTH))
    };
    let (mut body, mut more) = (false, false);
    let mut tells = |answer: &Answer| {
        body |= is_body(answer);
        more |= !is_body(answer);
    };
    for (at, answer) in call.pencil.worries_waiting(interview) {
        tells(&questionnaire.question(at).answers[answer.index()]);
    }
    let mut declined = false;
    for (at, reply) in questionnaire.question_ixs().zip(interview.counted()) {
        let question = questionnaire.question(at);
        match reply {
            Some(Reply::Chosen(set)) => {
                question.chosen(set).filter(|(_, answer)| answer.escalation > Escalation::Clear).for_each(|(_, a)| tells(a));
            }
            Some(reply) => declined |= question.escalation(reply) > Escalation::Clear,
            None => {}
        }
    }
    (body, more || declined)
}

/// What the mentor does at a step of the contract.
pub fn contract_hint(intake: &Intake<'_>, step: ContractStep) -> &'static str {
    match step {
        ContractStep::RingBack | ContractStep::Number | ContractStep::WhomToCall if intake.contact_is_theirs() => {
            phrase("mentor-contract-contact-is-theirs")
        }
        ContractStep::FreeToTalk => phrase("mentor-contract-free-to-talk"),
        ContractStep::AnotherTime if intake.stays_kept() => phrase("mentor-contract-say-no-more-kept"),
        ContractStep::AnotherTime if intake.is_kept_for_now() => phrase("mentor-contract-say-no-more-deletes"),
        ContractStep::AnotherTime => phrase("mentor-contract-say-no-more"),
        ContractStep::WhatThisIs | ContractStep::Limits => phrase("mentor-contract-read-aloud"),
        ContractStep::WhereNow => phrase("mentor-contract-where-now"),
        ContractStep::Again => phrase("mentor-contract-again"),
        ContractStep::Address => phrase("mentor-contract-address"),
        ContractStep::RingBack => phrase("mentor-contract-ring-back"),
        ContractStep::Number => phrase("mentor-contract-number"),
        ContractStep::WhomToCall => phrase("mentor-contract-whom-to-call"),
        ContractStep::Notes | ContractStep::Done => phrase("mentor-contract-notes"),
        ContractStep::Refused => phrase("mentor-contract-refused"),
    }
}

/// What the mentor does on a page of the contract.
pub fn contract_page_hint(intake: &Intake<'_>, step: ContractStep) -> &'static str {
    match step {
        ContractStep::WhatThisIs | ContractStep::Limits => phrase("mentor-contract-read-both"),
        step => contract_hint(intake, step),
    }
}

/// The rows of a page of the contract that is answered by choosing.
pub fn contract_page_rows(step: ContractStep) -> Vec<&'static str> {
    match step {
        ContractStep::WhatThisIs | ContractStep::Limits => vec![phrase("mentor-row-both-yes"), phrase("mentor-row-both-no")],
        // Of several yeses it says which one its letter takes; in lines the number is asked for.
        ContractStep::RingBack => {
            let mut rows = contract_rows(step);
            rows[0] = phrase("mentor-row-ring-this-by-letter");
            rows
        }
        step => contract_rows(step),
    }
}

/// The rows of a sentence of the contract that is answered by choosing.
pub fn contract_rows(step: ContractStep) -> Vec<&'static str> {
    match step {
        ContractStep::FreeToTalk => vec![phrase("mentor-yes"), phrase("mentor-row-not-free")],
        ContractStep::AnotherTime => {
            vec![phrase("mentor-row-can-talk"), phrase("mentor-row-end-call"), phrase("mentor-row-write-time")]
        }
        ContractStep::Refused => vec![phrase("mentor-row-back-to-sentence"), phrase("mentor-row-leave")],
        ContractStep::RingBack => vec![
            phrase("mentor-row-ring-this"),
            phrase("mentor-row-ring-or-message-this"),
            phrase("mentor-row-ring-another"),
            phrase("mentor-row-ring-or-message-another"),
            phrase("mentor-row-ring-never"),
        ],
        ContractStep::Again => vec![phrase("mentor-row-again-yes"), phrase("mentor-row-again-no")],
        ContractStep::Notes => vec![phrase("mentor-row-notes-yes"), phrase("mentor-row-notes-no")],
        _ => vec![phrase("mentor-yes"), phrase("mentor-no")],
    }
}
