//! Vacuity of questions (built-in guarantee 7): a question matters where two assignments that differ in its reply alone have
//! different results; that it never does is proved by noninterference.

use crate::content::model::{AnswerIx, AnswerSet, Choose, Question, QuestionIx, Questionnaire, Reply};
use crate::engine::decide::{Recommendation, decide};
use crate::prover::diagram::{Budget, Diagram, Fuel};
use crate::prover::vacuity::noninterference::{Observed, Undecided, interference};
use crate::prover::vacuity::samples::{Assignment, Samples, samples, sheet_of, small, tries};
use crate::prover::vacuity::text_observables::{Observable, text_observables};

/// The largest number of text observables; a file with more stays undecided.
const MOST_OBSERVABLES: usize = 400;

/// A question that isn't shown to matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UselessQuestion {
    /// The question.
    pub question: QuestionIx,
    /// Whether it is proved that its reply changes neither outcome nor help nor words; otherwise the budget doesn't suffice.
    pub decided: bool,
}

/// Examines every question that isn't for notes alone, on samples first, then by proof. Returns those that aren't shown to
/// matter, in file order.
pub fn questions(questionnaire: &Questionnaire, budget: Budget) -> Vec<UselessQuestion> {
    let bare = questionnaire.bare();
    let samples = samples(questionnaire);
    let mut left = tries(questionnaire);
    let asked = questionnaire.question_ixs().filter(|q| !questionnaire.question(*q).for_notes);
    let open: Vec<QuestionIx> =
        asked.filter(|q| !samples.iter().any(|samples| seen_to_matter(&bare, *q, samples, &mut left))).collect();
    if open.is_empty() { Vec::new() } else { proved(&bare, &open, small(budget).sign_by_sign(), &mut Fuel::new(budget.fuel)) }
}

/// The observable result of an assignment: the recommendation, and whether the help line stays in view.
type QuestionObservation = (Recommendation, bool);

fn observe(questionnaire: &Questionnaire, assignment: &Assignment) -> Option<QuestionObservation> {
    let sheet = sheet_of(questionnaire, assignment)?;
    let in_view = sheet.replies().any(|(q, reply)| match reply {
        Reply::Chosen(set) => questionnaire.question(q).chosen(set).any(|(_, a)| a.in_view),
        Reply::Declined => false,
    });
    Some((decide(questionnaire, &sheet), in_view))
}

/// Whether another reply to a question is seen to change the result of some sample.
fn seen_to_matter(bare: &Questionnaire, ix: QuestionIx, samples: &Samples<QuestionObservation>, left: &mut usize) -> bool {
    let question = bare.question(ix);
    for (assignment, before) in samples {
        let Some(before) = before.get_or_init(|| observe(bare, assignment)) else { continue };
        for reply in others(question, assignment[ix.index()]) {
            if *left == 0 {
                return false;
            }
            *left -= 1;
            let mut near = assignment.clone();
            near[ix.index()] = reply;
            if observe(bare, &near).is_some_and(|after| after != *before) {
                return true;
            }
        }
    }
    false
}

/// The replies to try in place of one: each answer alone, each toggled in the given set, and declined.
fn others(question: &Question, reply: Reply) -> Vec<Reply> {
    let all = (0..question.answers.len()).map(AnswerIx);
    let alone = all.clone().map(AnswerSet::only);
    let given = match reply {
        Reply::Chosen(set) if question.choose == Choose::Many => Some(set),
        _ => None,
    };
    let toggled = given.into_iter().flat_map(|set| all.clone().map(move |a| question.toggled(set, a)));
    let mut out: Vec<Reply> = alone.chain(toggled).filter(|set| question.allows(*set)).map(Reply::Chosen).collect();
    out.push(Reply::Declined);
    out.retain(|r| *r != reply);
    out
}

/// Those of some questions that are proved to change nothing, or stay undecided.
fn proved(bare: &Questionnaire, open: &[QuestionIx], budget: Budget, fuel: &mut Fuel) -> Vec<UselessQuestion> {
    let mut found = vec![Relevance::None; open.len()];
    let marked: Vec<bool> = bare.questions.iter().map(adds_help).collect();
    let texts = text_observables(bare);
    let within = texts.len() <= MOST_OBSERVABLES;
    let observables = std::iter::once(Observable::outcomes(bare)).chain(texts);
    for Observable { file, alike } in observables.take_while(|_| within) {
        let Ok(diagram) = Diagram::build_within(&file, budget, fuel) else {
            found.iter_mut().filter(|f| **f == Relevance::None).for_each(|f| *f = Relevance::Open);
            break;
        };
        let observed = Observed { alike: &alike, marked: &marked };
        for (found, ix) in found.iter_mut().zip(open).filter(|(f, _)| **f == Relevance::None) {
            *found = match interference(&diagram, ix.index(), &observed, fuel) {
                Ok(None) => Relevance::None,
                Ok(Some(pair)) if differ(bare, &diagram, &pair) => Relevance::Matters,
                Ok(Some(_)) | Err(Undecided) => Relevance::Open,
            };
        }
    }
    let left = open.iter().zip(found).filter(|(_, found)| *found != Relevance::Matters).map(|(question, found)| {
        let decided = within && !marked[question.index()] && found == Relevance::None;
        UselessQuestion { question: *question, decided }
    });
    left.collect()
}

/// Whether a question matters, as far as its observables have been examined.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Relevance {
    /// Its reply changes nothing.
    None,
    /// It matters.
    Matters,
    /// The budget doesn't suffice to decide it.
    Open,
}

/// Whether two assignments, by the classes of their replies, have different results.
fn differ(bare: &Questionnaire, diagram: &Diagram, pair: &[Vec<usize>; 2]) -> bool {
    let result = |classes: &Vec<usize>| {
        let assignment: Assignment = (0..).zip(classes).map(|(q, c)| diagram.example(q, *c)).collect();
        observe(bare, &assignment)
    };
    result(&pair[0]) != result(&pair[1])
}

/// Whether an answer of a question, or declining it, adds help lines or keeps the help line in view. Classes of replies don't
/// distinguish these.
fn adds_help(question: &Question) -> bool {
    question.declined.audience.is_some() || question.answers.iter().any(|a| a.in_view || a.audience.is_some())
}
