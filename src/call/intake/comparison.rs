//! The comparison of two intakes: goals, changes and what the mentor noted, never how somebody is
//! or has been.

use crate::base::phrases::phrase;
use crate::call::intake::Intake;
use crate::call::records::Record;
use crate::engine::interview::Interview;

/// One line of the comparison.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComparedLine {
    /// The question, or the words for the mentor's note.
    pub about: String,
    /// The earlier answer; empty where it wasn't asked.
    pub earlier: String,
    /// The answer of this intake; empty where it isn't given yet.
    pub now: String,
    /// Whether it is the mentor's own, and on no paper.
    pub private: bool,
}

/// The lines of the comparison of an earlier intake with this one.
pub fn compare_intakes(intake: &Intake<'_>, earlier: &Record, interview: &Interview<'_>, place: &str) -> Vec<ComparedLine> {
    let now = intake.record(interview, place);
    let words = |record: &Record, question: &str| {
        let given = record.answers.iter().find(|g| g.question == question && g.compared);
        let declined = || phrase("call-compared-declined").to_owned();
        given.map_or(String::new(), |g| if g.texts.is_empty() { declined() } else { g.texts.join("; ") })
    };
    let mut asked: Vec<(&str, &str)> = Vec::new();
    for given in earlier.answers.iter().chain(&now.answers).filter(|g| g.compared) {
        if !asked.iter().any(|(id, _)| *id == given.question) {
            asked.push((&given.question, &given.ask));
        }
    }
    let line = |(id, ask): &(&str, &str)| ComparedLine {
        about: (*ask).to_owned(),
        earlier: words(earlier, id),
        now: words(&now, id),
        private: false,
    };
    let mut out: Vec<ComparedLine> = asked.iter().map(line).collect();
    // Where it led isn't recorded; what the mentor typed about it is.
    let typed = |about: &str, of: fn(&Record) -> Option<&String>, private: bool| ComparedLine {
        about: about.to_owned(),
        earlier: of(earlier).cloned().unwrap_or_default(),
        now: of(&now).cloned().unwrap_or_default(),
        private,
    };
    out.push(typed(phrase("call-compared-suggested"), |r| r.closing.suggested.as_ref(), false));
    out.push(typed(phrase("call-compared-overall"), |r| r.overall.as_ref(), true));
    out
}
