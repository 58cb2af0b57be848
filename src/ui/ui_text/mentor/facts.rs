//! What a mentor has beside the questions: who and where the client is, whether ringing back is
//! safe, whom to call, and what was answered so far.

use crate::call::flow::CallFlow;
use crate::call::intake::{ContractStep, RingBack};
use crate::content::helplines::{Helplines, PlaceIx};
use crate::engine::interview::Interview;
use crate::ui::report::{emergency_numbers, place_title};
use crate::ui::ui_text::mentor::{is_abroad, place_not_told, record_status, usual_place};
use crate::ui::ui_text::reply_text;

/// Said where the client isn't in the mentor's own country.
pub(crate) const ABROAD: &str = "They're in another country: its emergency number, rung by you, doesn't reach it. They ring, or somebody near them. \
    If nobody can, ring your own emergency number, give the address, and ask how to reach theirs.";

/// Said instead of what was agreed where only the client says how there is contact.
const NEVER: &str = "no: don't ring, don't leave a message";

/// Said of what hasn't been asked.
const NOT_ASKED: &str = "not asked yet";

fn or(text: &str, otherwise: &str) -> String {
    if text.is_empty() { otherwise.to_owned() } else { text.to_owned() }
}

/// Whether the mentor may ring back; `they_choose`: only the client says how there is contact.
fn ring_back(call: &CallFlow<'_>, they_choose: bool) -> String {
    let told = &call.intake.facts;
    match told.ring_back {
        _ if they_choose => NEVER.to_owned(),
        None => NOT_ASKED.to_owned(),
        Some(RingBack::Never) => NEVER.to_owned(),
        Some(safe) => {
            let on = if safe.is_elsewhere() { or(told.number(), "another number, not told") } else { "this number".to_owned() };
            format!("yes, on {on}; {}", if safe.takes_a_message() { "a message is safe" } else { "no message" })
        }
    }
}

/// Whom the mentor may call.
pub fn whom(call: &CallFlow<'_>, interview: &Interview<'_>) -> String {
    let contract = &call.intake.contract;
    match call.intake.facts.whom() {
        _ if call.they_choose(interview) => "nobody now: they choose".to_owned(),
        "" if !matches!(contract.step, ContractStep::Notes | ContractStep::Done | ContractStep::AnotherTime) => {
            NOT_ASKED.to_owned()
        }
        whom => or(whom, "nobody agreed on"),
    }
}

/// What is needed at once where safety comes up: where they are, and whom to ring.
pub fn at_a_glance(call: &CallFlow<'_>, interview: &Interview<'_>, helplines: &Helplines) -> String {
    let place = place_not_told(&call.intake, helplines).map(|said| format!("{said} ")).unwrap_or_default();
    format!("{place}{} May call: {}.", where_and_back(call, interview), whom(call, interview))
}

/// The address, and whether the mentor may ring back: what stands beside every question.
pub fn where_and_back(call: &CallFlow<'_>, interview: &Interview<'_>) -> String {
    let address = or(call.intake.facts.address(), "not told");
    format!("Address: {address}. Ring back: {}.", ring_back(call, call.they_choose(interview)))
}

/// The facts of a call, each with what it is.
pub fn facts(
    call: &CallFlow<'_>,
    interview: &Interview<'_>,
    helplines: &Helplines,
    place: PlaceIx,
) -> Vec<(&'static str, String)> {
    let (intake, told) = (&call.intake, &call.intake.facts);
    let emergency = emergency_numbers(helplines, place).unwrap_or("the local number".to_owned());
    let place_told = intake.contract.place_told();
    let usual = usual_place(intake, helplines).map(|usual| format!("{NOT_ASKED}; usually {}", helplines.place(usual).name));
    let whereabouts = if place_told { place_title(helplines, place).clone() } else { usual.unwrap_or(NOT_ASKED.to_owned()) };
    let emergency = if place_told { emergency } else { format!("{emergency}, if they're there") };
    let mut out = vec![
        ("Client", or(intake.client().unwrap_or_default(), "no code")),
        ("Where", whereabouts),
        ("Address", or(told.address(), "not told")),
        ("Emergency", emergency),
    ];
    let abroad = is_abroad(intake, helplines, place);
    out.extend(abroad.then(|| ("Abroad", ABROAD.to_owned())));
    out.extend([
        ("Ring back", ring_back(call, call.they_choose(interview))),
        ("May call", whom(call, interview)),
        ("Record", record_status(intake).trim_end_matches('.').to_owned()),
    ]);
    if let Some(practice) = intake.practice {
        out.extend(practice.safeguarding.iter().map(|s| ("Safeguarding", s.clone())));
        out.extend(
            practice
                .services
                .iter()
                .filter(|_| !abroad)
                .map(|l| ("Near", format!("{}, {} ({})", l.service, l.reach(), l.details()))),
        );
        out.extend(practice.colleagues.iter().map(|c| ("Refer to", format!("{}, {}: {}", c.name, c.what, c.contact))));
    }
    out
}

/// What was answered so far, the question and the reply of each, in order. Of the questions about
/// safety only that they were asked: the panel stays on the screen.
pub fn so_far(interview: &Interview<'_>) -> Vec<(String, String)> {
    let questionnaire = interview.questionnaire();
    let met = interview.path().met.into_iter().filter_map(|ix| Some((ix, interview.answers().reply(ix)?)));
    let mut out: Vec<(String, String)> = Vec::new();
    for (question, reply) in met.map(|(ix, reply)| (questionnaire.question(ix), reply)) {
        let line = if question.safety {
            ("Questions about safety".to_owned(), "asked".to_owned())
        } else {
            (question.ask.clone(), reply_text(question, Some(reply)))
        };
        if !out.contains(&line) {
            out.push(line);
        }
    }
    out
}
