//! A second intake: goals, changes and where it led, then and now. Never how somebody is or has been.

use crate::call::intake::Intake;
use crate::call::records::Record;
use crate::engine::interview::Interview;

/// One line of the comparison.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compared {
    /// The question, or what it led to.
    pub about: String,
    /// What was said then; empty where it wasn't asked.
    pub then: String,
    /// What is said now; empty where it isn't, or not yet.
    pub now: String,
}

/// Goals, changes and outcome of an earlier intake beside those of this one.
pub fn then_and_now(intake: &Intake<'_>, earlier: &Record, interview: &Interview<'_>, place: &str) -> Vec<Compared> {
    let now = intake.record(interview, place);
    let words = |record: &Record, question: &str| {
        let given = record.answers.iter().find(|g| g.question == question && g.compared);
        given.map_or(String::new(), |g| if g.texts.is_empty() { "rather not say".to_owned() } else { g.texts.join("; ") })
    };
    let mut asked: Vec<(&str, &str)> = Vec::new();
    for given in earlier.answers.iter().chain(&now.answers).filter(|g| g.compared) {
        if !asked.iter().any(|(id, _)| *id == given.question) {
            asked.push((&given.question, &given.ask));
        }
    }
    let line = |(id, ask): &(&str, &str)| Compared { about: (*ask).to_owned(), then: words(earlier, id), now: words(&now, id) };
    let mut out: Vec<Compared> = asked.iter().map(line).collect();
    let led = |record: &Record| record.led().0.unwrap_or_default().to_owned();
    out.push(Compared { about: "Where it led".to_owned(), then: led(earlier), now: led(&now) });
    out
}
