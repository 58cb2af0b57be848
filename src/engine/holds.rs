//! The interpreter of conditions. (The diagram and the referee each have their own.)

use crate::content::model::{AnswerIx, AnswerSet, Condition, QuestionIx, Questionnaire, Reply};

/// Whether a condition holds, given the reply of every question that counts (`None`: not asked).
pub fn holds(questionnaire: &Questionnaire, condition: &Condition, counted: &[Option<Reply>]) -> bool {
    let reply = |q: QuestionIx| counted.get(q.index()).copied().flatten();
    match condition {
        Condition::Answer { question, any_of, declined } => match reply(*question) {
            Some(Reply::Chosen(set)) => !set.and(*any_of).is_empty(),
            Some(Reply::Declined) => *declined,
            None => false,
        },
        Condition::All(list) => list.iter().all(|c| holds(questionnaire, c, counted)),
        Condition::Any(list) => list.iter().any(|c| holds(questionnaire, c, counted)),
        Condition::Not(inner) => !holds(questionnaire, inner, counted),
        Condition::AtLeast { n, of } => {
            let given = |(q, signs): &(QuestionIx, AnswerSet)| match reply(*q) {
                Some(Reply::Chosen(set)) => set.and(*signs).len(),
                _ => 0,
            };
            of.iter().map(given).sum::<usize>() >= *n as usize
        }
        Condition::Holds(ix) => holds(questionnaire, questionnaire.condition(*ix), counted),
    }
}

/// The given answers that make a condition true, in its order, each once. Empty where the condition is false; nothing under
/// `not`. A count that the other answers don't reach without one about safety names none of them: which of them are told
/// would show that such an answer was given.
pub fn true_answers(
    questionnaire: &Questionnaire,
    condition: &Condition,
    counted: &[Option<Reply>],
) -> Vec<(QuestionIx, AnswerIx)> {
    let mut out = Vec::new();
    collect(questionnaire, condition, counted, &mut out);
    out
}

fn collect(q: &Questionnaire, condition: &Condition, counted: &[Option<Reply>], out: &mut Vec<(QuestionIx, AnswerIx)>) {
    if !holds(q, condition, counted) {
        return;
    }
    let mut take = |question: QuestionIx, wanted| {
        if let Some(Reply::Chosen(set)) = counted.get(question.index()).copied().flatten() {
            for answer in set.and(wanted).iter() {
                if !out.contains(&(question, answer)) {
                    out.push((question, answer));
                }
            }
        }
    };
    match condition {
        Condition::Answer { question, any_of, .. } => take(*question, *any_of),
        Condition::AtLeast { n, of } => {
            let open: Vec<_> = of.iter().filter(|(question, _)| !q.question(*question).safety).copied().collect();
            if holds(q, &Condition::AtLeast { n: *n, of: open.clone() }, counted) {
                for (question, signs) in open {
                    take(question, signs);
                }
            }
        }
        Condition::All(list) | Condition::Any(list) => list.iter().for_each(|c| collect(q, c, counted, out)),
        Condition::Not(_) => {}
        Condition::Holds(ix) => collect(q, q.condition(*ix), counted, out),
    }
}
