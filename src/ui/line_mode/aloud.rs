//! Lists about danger on a call, read out line by line: each line gets an answer of its own, since silence is none.

use crate::content::model::{AnswerIx, AnswerSet, Choose, Escalation, Question, Reply};

/// An answer to one line that was read out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Spoken {
    Yes,
    No,
    Unsure,
    RatherNot,
}

impl Spoken {
    fn of(word: &str) -> Option<Spoken> {
        match word {
            "y" | "yes" => Some(Spoken::Yes),
            "n" | "no" => Some(Spoken::No),
            "u" | "unsure" => Some(Spoken::Unsure),
            "r" | "rather" => Some(Spoken::RatherNot),
            _ => None,
        }
    }
}

/// Whether the answers of a question are read out one by one on a call: many may be so, and they are about danger.
pub(crate) fn reads(question: &Question) -> bool {
    let in_order = || lines(question).iter().enumerate().all(|(i, line)| line.index() == i);
    question.safety && question.choose == Choose::Many && silent(question).is_some() && in_order()
}

/// The answer that nothing is so, where it isn't read out as a line of its own.
fn silent(question: &Question) -> Option<AnswerIx> {
    let found = question.answers.iter().position(|a| a.alone && a.escalation == Escalation::Clear && a.say.is_none())?;
    Some(AnswerIx(found))
}

/// The answer that somebody isn't sure: none of those read out, and not a calm one.
fn unsure(question: &Question) -> Option<AnswerIx> {
    let any_read = question.answers.iter().any(|a| a.say.is_some());
    let found = question
        .offered(true)
        .iter()
        .position(|a| a.escalation != Escalation::Clear && if any_read { a.say.is_none() } else { a.alone })?;
    Some(AnswerIx(found))
}

/// The answers that are read out, in order.
fn lines(question: &Question) -> Vec<AnswerIx> {
    let apart = [silent(question), unsure(question)];
    (0..question.offered(true).len()).map(AnswerIx).filter(|a| !apart.contains(&Some(*a))).collect()
}

/// How such a question is answered.
pub(crate) fn how(question: &Question) -> String {
    let count = lines(question).len();
    let example = (0..count).map(|i| if i == 1 { "y" } else { "n" }).collect::<Vec<_>>().join(" ");
    format!(
        "Type a letter for each of lines 1 to {count}, in order: y for yes, n for no, u for not sure, r for rather not say. For instance {example}. \
         Or type the numbers of what they said yes to."
    )
}

/// The reply of a letter for each line: a yes ticks its line, what somebody isn't sure of or rather doesn't say ticks "not sure"
/// beside; all lines rather not said is a question declined.
pub(crate) fn parse(line: &str, question: &Question) -> Option<Reply> {
    let split = |c: char| c.is_whitespace() || [',', ';', '.'].contains(&c);
    let spoken: Vec<Spoken> = line.split(split).filter(|w| !w.is_empty()).map(Spoken::of).collect::<Option<_>>()?;
    let lines = lines(question);
    if spoken.len() != lines.len() {
        return None;
    }
    if spoken.iter().all(|s| *s == Spoken::RatherNot) {
        return Some(Reply::Declined);
    }
    let yes: AnswerSet = lines.iter().zip(&spoken).filter(|(_, s)| **s == Spoken::Yes).map(|(a, _)| *a).collect();
    let open = spoken.iter().any(|s| matches!(s, Spoken::Unsure | Spoken::RatherNot));
    let set = match (open, unsure(question)) {
        (true, Some(unsure)) if question.allows(yes.with(unsure)) => yes.with(unsure),
        // Where nothing may stand beside it, what they said yes to is the graver.
        (true, Some(unsure)) if yes.is_empty() => AnswerSet::only(unsure),
        (true, None) if yes.is_empty() => return Some(Reply::Declined),
        (false, _) if yes.is_empty() => AnswerSet::only(silent(question)?),
        _ => yes,
    };
    Some(Reply::Chosen(set))
}

/// Whether a line gives the answer that nothing is so at one word, without an answer to each line.
pub(crate) fn is_silence(question: &Question, line: &str, set: AnswerSet) -> bool {
    reads(question) && silent(question).is_some_and(|s| set == AnswerSet::only(s)) && parse(line, question).is_none()
}
