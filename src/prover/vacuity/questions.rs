//! Whether each question can matter (built-in guarantee 7): shown by two books that differ in its reply alone and come to something
//! else, or else proved to change nothing.

use crate::content::model::{AnswerIx, AnswerSet, Choose, Question, QuestionIx, Questionnaire, Reply};
use crate::engine::decide::{Recommendation, decide};
use crate::prover::diagram::{Budget, Diagram, Fuel};
use crate::prover::proof::samples::{Book, Tried, books, sheet_of, small, tries};
use crate::prover::vacuity::noninterference::Apart;
use crate::prover::vacuity::text_observables::Shown;
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
    let books = books(questionnaire);
    let mut left = tries(questionnaire);
    let asked = questionnaire.question_ixs().filter(|q| !questionnaire.question(*q).for_notes);
    let open: Vec<QuestionIx> = asked.filter(|q| !books.iter().any(|books| tried(&bare, *q, books, &mut left))).collect();
    if open.is_empty() { Vec::new() } else { proved(&bare, &open, small(budget).sign_by_sign(), &mut Fuel::new(budget.fuel)) }
}

/// What a book comes to: where it leads with all that is shown there, and whether the help line stays in view.
type Came = (Recommendation, bool);

fn came(questionnaire: &Questionnaire, book: &Book) -> Option<Came> {
    let sheet = sheet_of(questionnaire, book)?;
    let in_view = sheet.replies().any(|(q, reply)| match reply {
        Reply::Chosen(set) => questionnaire.question(q).chosen(set).any(|(_, a)| a.in_view),
        Reply::Declined => false,
    });
    Some((decide(questionnaire, &sheet), in_view))
}

/// Whether another reply to a question is seen to change what some book comes to.
fn tried(bare: &Questionnaire, ix: QuestionIx, books: &Tried<Came>, left: &mut usize) -> bool {
    let question = bare.question(ix);
    for (book, before) in books {
        let Some(before) = before.get_or_init(|| came(bare, book)) else { continue };
        for reply in others(question, book[ix.index()]) {
            if *left == 0 {
                return false;
            }
            *left -= 1;
            let mut near = book.clone();
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
fn proved(bare: &Questionnaire, open: &[QuestionIx], budget: Budget, meter: &mut Fuel) -> Vec<UselessQuestion> {
    let mut found = vec![Known::Same; open.len()];
    let marked: Vec<bool> = bare.questions.iter().map(adds_help).collect();
    let every = shown(bare);
    let within = every.len() <= MOST_SHOWN;
    let looks = std::iter::once(Shown::outcomes(bare)).chain(every);
    for look in looks.take_while(|_| within) {
        let Ok(diagram) = Diagram::build_within(&look.file, budget, meter) else {
            found.iter_mut().filter(|f| **f == Known::Same).for_each(|f| *f = Known::Open);
            break;
        };
        for (found, ix) in found.iter_mut().zip(open).filter(|(f, _)| **f == Known::Same) {
            *found = match diagram.apart(ix.index(), &look.alike, &marked, meter) {
                Apart::Never => Known::Same,
                Apart::By(a, b) if differ(bare, &diagram, &a, &b) => Known::Matters,
                Apart::By(..) | Apart::Unknown => Known::Open,
            };
        }
    }
    let left = open.iter().zip(found).filter(|(_, found)| *found != Known::Matters).map(|(question, found)| {
        let decided = within && !marked[question.index()] && found == Known::Same;
        UselessQuestion { question: *question, decided }
    });
    left.collect()
}

/// What is known of a question, as far as has been looked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Known {
    /// Whatever is replied, what comes is the same.
    Same,
    /// It matters.
    Matters,
    /// It would take more than the budget to find out.
    Open,
}

/// Whether two books, by the classes of their replies, come to something else.
fn differ(bare: &Questionnaire, diagram: &Diagram, a: &[usize], b: &[usize]) -> bool {
    let book = |classes: &[usize]| -> Book { (0..).zip(classes).map(|(q, c)| diagram.example(q, *c)).collect() };
    came(bare, &book(a)) != came(bare, &book(b))
}

/// Whether an answer of a question, or declining it, adds help lines or keeps the help line in view: classes of replies don't
/// tell those apart.
fn adds_help(question: &Question) -> bool {
    question.declined_audience.is_some() || question.answers.iter().any(|a| a.in_view || a.audience.is_some())
}
