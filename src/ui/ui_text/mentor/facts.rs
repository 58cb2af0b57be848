//! What a mentor has beside the questions: who and where the client is, whether ringing back is
//! safe, whom to call, and what was answered so far.

use crate::call::flow::CallFlow;
use crate::call::intake::RingBack;
use crate::content::helplines::{Helplines, PlaceIx};
use crate::engine::interview::Interview;
use crate::ui::report::{emergency_numbers, place_title};
use crate::ui::ui_text::{mentor::record_status, reply_text};

/// The facts of a call, each with what it is.
pub fn facts(call: &CallFlow<'_>, helplines: &Helplines, place: PlaceIx) -> Vec<(&'static str, String)> {
    let (intake, told) = (&call.intake, &call.intake.facts);
    let or = |text: &str, otherwise: &str| if text.is_empty() { otherwise.to_owned() } else { text.to_owned() };
    let never = "no: don't ring, don't leave a message".to_owned();
    let ring_back = match told.ring_back {
        // Whatever was said before: whoever is hurt or controlled is never rung.
        _ if intake.keeps_nothing() => never,
        None => "not asked yet".to_owned(),
        Some(RingBack::Here) => "yes, on the number of this call".to_owned(),
        Some(RingBack::Elsewhere) => format!("yes, on {}", or(told.number(), "another number, not told")),
        Some(RingBack::Never) => never,
    };
    let whom =
        if intake.keeps_nothing() { "nobody now: they choose".to_owned() } else { or(&intake.contract.whom, "nobody agreed on") };
    let emergency = emergency_numbers(helplines, place).unwrap_or("the local number".to_owned());
    let mut out = vec![
        ("Client", or(intake.client().unwrap_or_default(), "no code")),
        ("Where", place_title(helplines, place).clone()),
        ("Address", or(told.address(), "not told")),
        ("Emergency", emergency),
        ("Ring back", ring_back),
        ("May call", whom),
        ("Record", record_status(intake)),
    ];
    if let Some(practice) = intake.practice {
        out.extend(practice.safeguarding.iter().map(|s| ("Safeguarding", s.clone())));
        out.extend(practice.services.iter().map(|l| ("Near", format!("{}, {} ({})", l.service, l.reach(), l.details()))));
        out.extend(practice.colleagues.iter().map(|c| ("Refer to", format!("{}, {}: {}", c.name, c.what, c.contact))));
    }
    out
}

/// What was answered so far, the question and the reply of each, in order.
pub fn so_far(interview: &Interview<'_>) -> Vec<(String, String)> {
    let met = interview.path().met.into_iter().filter_map(|ix| Some((ix, interview.answers().reply(ix)?)));
    met.map(|(ix, reply)| {
        let question = interview.questionnaire().question(ix);
        (question.ask.clone(), reply_text(question, Some(reply)))
    })
    .collect()
}
