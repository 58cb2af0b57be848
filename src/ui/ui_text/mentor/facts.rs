//! What a mentor has beside the questions: who and where the client is, whether ringing back is
//! safe, whom to call, and what was answered so far.

use crate::base::phrases::{phrase, say};
use crate::call::flow::CallFlow;
use crate::call::intake::RingBack;
use crate::content::helplines::{Helpline, Helplines, PlaceIx};
use crate::content::practice::{Colleague, is_sample_colleague, is_sample_safeguarding, is_sample_service};
use crate::engine::interview::Interview;
use crate::ui::report::{emergency_numbers, place_title};
use crate::ui::ui_text::mentor::contract::sample_marked;
use crate::ui::ui_text::mentor::heard::came_up;
use crate::ui::ui_text::mentor::{is_abroad, place_not_told, record_status, usual_place};
use crate::ui::ui_text::reply_text;

fn or(text: &str, otherwise: &str) -> String {
    if text.is_empty() { otherwise.to_owned() } else { text.to_owned() }
}

/// Whether the mentor may ring back; `they_choose`: only the client says how there is contact.
fn ring_back(call: &CallFlow<'_>, they_choose: bool) -> String {
    let told = &call.intake.facts;
    match told.ring_back {
        _ if they_choose => phrase("mentor-ring-back-never").to_owned(),
        None => phrase("mentor-not-asked").to_owned(),
        Some(RingBack::Never) => phrase("mentor-ring-back-never").to_owned(),
        Some(safe) => {
            let elsewhere = safe.is_elsewhere().then(|| or(told.number(), phrase("mentor-ring-back-number-not-told")));
            let number = elsewhere.unwrap_or_else(|| phrase("mentor-ring-back-this-number").to_owned());
            if safe.takes_a_message() {
                say!("mentor-ring-back-or-message", number = number)
            } else {
                say!("mentor-ring-back-no-message", number = number)
            }
        }
    }
}

/// Whom the mentor may call.
pub fn whom(call: &CallFlow<'_>, interview: &Interview<'_>) -> String {
    let contract = &call.intake.contract;
    match call.intake.facts.whom() {
        _ if call.they_choose(interview) => phrase("mentor-whom-they-choose").to_owned(),
        "" if !contract.whom_asked() => phrase("mentor-not-asked").to_owned(),
        whom => or(whom, phrase("mentor-whom-nobody")),
    }
}

/// What is needed at once where safety comes up: where they are, and whom to ring. It may be about somebody who is elsewhere: so
/// it says whose address it is.
pub fn at_a_glance(call: &CallFlow<'_>, interview: &Interview<'_>, helplines: &Helplines) -> String {
    let place = place_not_told(&call.intake, helplines).map(|said| format!("{said} ")).unwrap_or_default();
    let (address, ringing) = address_and_ringing(call, interview);
    let reached = say!("mentor-script-address", address = address, ringing = ringing);
    format!("{place}{reached} {}", say!("mentor-glance-whom", whom = whom(call, interview)))
}

/// The address, and whether the mentor may ring back: what stands beside every question.
pub fn where_and_back(call: &CallFlow<'_>, interview: &Interview<'_>) -> String {
    let (address, ringing) = address_and_ringing(call, interview);
    say!("mentor-glance-address", address = address, ringing = ringing)
}

fn address_and_ringing(call: &CallFlow<'_>, interview: &Interview<'_>) -> (String, String) {
    let address = or(call.intake.facts.address(), phrase("mentor-address-not-told"));
    (address, ring_back(call, call.they_choose(interview)))
}

/// The facts of a call, each with what it is.
pub fn facts(
    call: &CallFlow<'_>,
    interview: &Interview<'_>,
    helplines: &Helplines,
    place: PlaceIx,
) -> Vec<(&'static str, String)> {
    let (intake, told) = (&call.intake, &call.intake.facts);
    let place_told = intake.contract.place_told();
    let usual = usual_place(intake, helplines);
    let usual = usual.map(|usual| say!("mentor-not-asked-usually", place = &helplines.place(usual).name));
    let whereabouts =
        if place_told { place_title(helplines, place) } else { usual.unwrap_or_else(|| phrase("mentor-not-asked").to_owned()) };
    let emergency = match emergency_numbers(helplines, place) {
        Some(number) if !place_told => say!("mentor-emergency-if-there", number = number),
        Some(number) => number,
        // The number of wherever they are needs no "if".
        None => phrase("mentor-local-number").to_owned(),
    };
    let mut out = vec![
        (phrase("mentor-fact-client"), or(intake.client().unwrap_or_default(), phrase("mentor-no-code"))),
        (phrase("mentor-fact-where"), whereabouts),
        (phrase("mentor-fact-address"), or(told.address(), phrase("mentor-address-not-told"))),
        (phrase("mentor-fact-emergency"), emergency),
    ];
    out.extend(came_up(call, interview).map(|titles| (phrase("mentor-fact-came-up"), titles)));
    // Elsewhere there is no room for the reason.
    let why_locked = call.they_choose(interview).then(|| phrase("mentor-ring-back-locked").to_owned());
    let abroad = is_abroad(intake, helplines, place);
    out.extend(abroad.then(|| (phrase("mentor-fact-abroad"), phrase("mentor-abroad").to_owned())));
    out.extend([
        (phrase("mentor-fact-ring-back"), why_locked.unwrap_or_else(|| ring_back(call, false))),
        (phrase("mentor-fact-may-call"), whom(call, interview)),
        (phrase("mentor-fact-record"), record_status(intake).trim_end_matches('.').to_owned()),
    ]);
    if let Some(practice) = intake.practice {
        let safeguarding = practice.safeguarding.iter();
        out.extend(
            safeguarding.map(|s| (phrase("mentor-fact-safeguarding"), sample_marked(s.clone(), is_sample_safeguarding(s)))),
        );
        let near = |l: &Helpline| format!("{}, {} ({})", l.service, l.reach(), l.details());
        let services = practice.services.iter().filter(|_| !abroad);
        out.extend(services.map(|l| (phrase("mentor-fact-near"), sample_marked(near(l), is_sample_service(l)))));
        let colleagues = practice.colleagues.iter();
        let named = |c: &Colleague| format!("{}, {}: {}", c.name, c.what, c.contact);
        out.extend(colleagues.map(|c| (phrase("mentor-fact-refer-to"), sample_marked(named(c), is_sample_colleague(c)))));
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
            (phrase("mentor-safety-questions").to_owned(), phrase("mentor-safety-asked").to_owned())
        } else {
            (question.ask.clone(), reply_text(question, Some(reply)))
        };
        if !out.contains(&line) {
            out.push(line);
        }
    }
    out
}
