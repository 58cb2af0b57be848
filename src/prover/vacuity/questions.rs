//! Whether each question can matter (built-in guarantee 7): shown by two books that differ in its reply alone and come to something
//! else, or else proved to change nothing.

use crate::content::model::{AnswerIx, AnswerSet, Choose, Question, QuestionIx, Questionnaire, Reply};
use crate::engine::decide::{Recommendation, decide};
use crate::prover::diagram::{Budget, Diagram, Fuel};
use crate::prover::vacuity::noninterference::Interference;
use crate::prover::vacuity::samples::{Assignment, Samples, assignments, sheet_of, small, tries};
use crate::prover::vacuity::text_observables::Observable;
use crate::prover::vacuity::text_observables::shown;

/// Conditions that words depend on and that are looked at; a file with more isn't decided by proof.
const MOST_SHOWN: usize = 400;

/// A question that isn't shown to matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UselessQuestion {
    /// The question.
    pub question: QuestionIx,
    /// Whether it is proved that whatever is replied, the outcome, the help and the words of the result are the same; else it
    /// would take more than the budget to find out.
    pub decided: bool,
}

/// Tries every question that isn't for notes alone: on the scenarios and near them, then exactly. Those that aren't shown to matter, in
/// file order.
pub fn questions(questionnaire: &Questionnaire, budget: Budget) -> Vec<UselessQuestion> {
    let bare = questionnaire.bare();
    let assignments = assignments(questionnaire);
    let mut left = tries(questionnaire);
    let asked = questionnaire.question_ixs().filter(|q| !questionnaire.question(*q).for_notes);
    let open: Vec<QuestionIx> =
        asked.filter(|q| !assignments.iter().any(|assignments| tried(&bare, *q, assignments, &mut left))).collect();
    if open.is_empty() { Vec::new() } else { proved(&bare, &open, small(budget).sign_by_sign(), &mut Fuel::new(budget.work)) }
}

/// What a book comes to: where it leads with all that is shown there, and whether the help line stays in view.
type QuestionObservation = (Recommendation, bool);

fn came(questionnaire: &Questionnaire, assignment: &Assignment) -> Option<QuestionObservation> {
    let sheet = sheet_of(questionnaire, assignment)?;
    let in_view = sheet.replies().any(|(q, reply)| match reply {
        Reply::Chosen(set) => questionnaire.question(q).chosen(set).any(|(_, a)| a.in_view),
        Reply::Declined => false,
    });
    Some((decide(questionnaire, &sheet), in_view))
}

/// Whether another reply to a question is seen to change what some book comes to.
fn tried(bare: &Questionnaire, ix: QuestionIx, assignments: &Samples<QuestionObservation>, left: &mut usize) -> bool {
    let question = bare.question(ix);
    for (assignment, before) in assignments {
        let Some(before) = before.get_or_init(|| came(bare, assignment)) else { continue };
        for reply in others(question, assignment[ix.index()]) {
            if *left == 0 {
                return false;
            }
            *left -= 1;
            let mut near = assignment.clone();
            near[ix.index()] = reply;
            if came(bare, &near).is_some_and(|after| after != *before) {
                return true;
            }
        }
    }
    false
}

/// Replies to try in place of one: each answer alone, each beside those given, and declined.
fn others(question: &Question, reply: Reply) -> Vec<Reply> {
    let all = (0..question.answers.len()).map(AnswerIx);
    let alone = all.clone().map(AnswerSet::only);
    let given = match reply {
        Reply::Chosen(set) if question.choose == Choose::Many => Some(set),
        _ => None,
    };
    let beside = given.into_iter().flat_map(|set| all.clone().map(move |a| question.toggled(set, a)));
    let mut out: Vec<Reply> = alone.chain(beside).filter(|set| question.allows(*set)).map(Reply::Chosen).collect();
    out.push(Reply::Declined);
    out.retain(|r| *r != reply);
    out
}

/// Those of some questions that change nothing, or aren't decided.
fn proved(bare: &Questionnaire, open: &[QuestionIx], budget: Budget, fuel: &mut Fuel) -> Vec<UselessQuestion> {
    let mut found = vec![Relevance::Same; open.len()];
    let marked: Vec<bool> = bare.questions.iter().map(adds_help).collect();
    let every = shown(bare);
    let within = every.len() <= MOST_SHOWN;
    let looks = std::iter::once(Observable::outcomes(bare)).chain(every);
    for look in looks.take_while(|_| within) {
        let Ok(diagram) = Diagram::build_within(&look.file, budget, fuel) else {
            found.iter_mut().filter(|f| **f == Relevance::Same).for_each(|f| *f = Relevance::Open);
            break;
        };
        for (found, ix) in found.iter_mut().zip(open).filter(|(f, _)| **f == Relevance::Same) {
            *found = match diagram.noninterference(ix.index(), &look.alike, &marked, fuel) {
                Interference::Never => Relevance::Same,
                Interference::By(a, b) if differ(bare, &diagram, &a, &b) => Relevance::Matters,
                Interference::By(..) | Interference::Unknown => Relevance::Open,
            };
        }
    }
    let left = open.iter().zip(found).filter(|(_, found)| *found != Relevance::Matters).map(|(question, found)| {
        let decided = within && !marked[question.index()] && found == Relevance::Same;
        UselessQuestion { question: *question, decided }
    });
    left.collect()
}

/// What is known of a question, as far as has been looked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Relevance {
    /// Whatever is replied, what comes is the same.
    Same,
    /// It matters.
    Matters,
    /// It would take more than the budget to find out.
    Open,
}

/// Whether two books, by the classes of their replies, come to something else.
fn differ(bare: &Questionnaire, diagram: &Diagram, a: &[usize], b: &[usize]) -> bool {
    let assignment = |classes: &[usize]| -> Assignment { (0..).zip(classes).map(|(q, c)| diagram.example(q, *c)).collect() };
    came(bare, &assignment(a)) != came(bare, &assignment(b))
}

/// Whether an answer of a question, or declining it, adds help lines or keeps the help line in view: classes of replies don't
/// tell those apart.
fn adds_help(question: &Question) -> bool {
    question.declined_audience.is_some() || question.answers.iter().any(|a| a.in_view || a.audience.is_some())
}
