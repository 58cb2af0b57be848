//! The plainest scenario that shows an outcome.

use crate::content::model::{OutcomeIx, QuestionIx, Questionnaire, Reply, Scenario};
use crate::engine::answers::Answers;
use crate::engine::decide::decide;
use crate::engine::path::{NextStep, path};

/// Whether a scenario of the file shows an outcome.
pub fn has_an_example(questionnaire: &Questionnaire, outcome: OutcomeIx) -> bool {
    plainest(questionnaire, outcome).is_some()
}

/// The scenario that leads to an outcome with the fewest answers that say something. An answer that puts other help lines first
/// is the last choice: the lines printed beside the example are those that the page has by itself.
pub(crate) fn plainest(q: &Questionnaire, outcome: OutcomeIx) -> Option<(usize, &Scenario)> {
    let says = |(question, reply): &&(QuestionIx, Reply)| !says_nothing(q, *question, *reply);
    let leads = |s: &Scenario| s.leads_to == outcome && leads_to(q, &s.replies) == Some(outcome);
    let leading = q.scenarios.iter().enumerate().filter(|(_, s)| leads(s));
    leading.min_by_key(|(_, s)| (puts_others_first(q, &s.replies), s.replies.iter().filter(says).count(), s.replies.len()))
}

/// Whether an answer puts help lines before those of the page.
fn puts_others_first(q: &Questionnaire, replies: &[(QuestionIx, Reply)]) -> bool {
    replies.iter().any(|(question, reply)| match reply {
        Reply::Declined => false,
        Reply::Chosen(set) => q.question(*question).chosen(*set).any(|(_, a)| a.audience_first),
    })
}

/// Where answers lead, as the engine decides it.
fn leads_to(q: &Questionnaire, replies: &[(QuestionIx, Reply)]) -> Option<OutcomeIx> {
    let mut answers = Answers::none(q);
    let taken = replies.iter().all(|(question, reply)| answers.give(q, *question, *reply));
    match path(q, &answers).next {
        NextStep::Done(sheet) if taken => Some(decide(q, &sheet).outcome),
        _ => None,
    }
}

/// Whether a reply is "none of these": one that excludes all others.
pub(crate) fn says_nothing(q: &Questionnaire, question: QuestionIx, reply: Reply) -> bool {
    match reply {
        Reply::Declined => false,
        Reply::Chosen(set) => q.question(question).chosen(set).all(|(_, a)| a.alone),
    }
}
