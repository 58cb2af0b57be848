//! Vacuity of questions (built-in guarantee 7): a question matters where two assignments that differ in its reply alone have
//! different results; that it never does is proved by noninterference.

use std::cell::OnceCell;
use std::collections::HashSet;

use crate::content::model::{
    AnswerIx, AnswerSet, Choose, Condition, Literal, OutcomeIx, Pace, Question, QuestionIx, Questionnaire, Reply,
};
use crate::engine::decide::{Recommendation, decide};
use crate::engine::path::Sheet;
use crate::prover::diagram::{Budget, Diagram, Fuel, OutOfFuel, SheetState};
use crate::prover::vacuity::samples::{Assignment, laid_over, plain, samples, sheet_of, small, tries};
use crate::prover::vacuity::telling::telling;
use crate::prover::verify::simplify::written_out;

/// The largest number of text observables; a file with more stays undecided.
const MOST_OBSERVABLES: usize = 400;

/// The largest number of pairs that are visited for one question.
const MOST_PAIRS: usize = 200_000;

/// What it costs to follow one reply.
const LOOK: usize = 20;

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
    let open_results = |some: Vec<Assignment>| some.into_iter().map(|assignment| (assignment, OnceCell::new())).collect();
    let samples: [Samples; 2] = samples(questionnaire).map(open_results);
    let mut left = tries(questionnaire);
    let asked = questionnaire.question_ixs().filter(|q| !questionnaire.question(*q).for_notes);
    let mut open: Vec<QuestionIx> =
        asked.filter(|q| !samples.iter().any(|samples| seen_to_matter(&bare, *q, samples, &mut left))).collect();
    if !open.is_empty() {
        let (plain, literals, mut left) = (plain(questionnaire), questionnaire.literals(), tries(questionnaire));
        open.retain(|q| !told_to_matter(&bare, *q, &plain, &literals, &mut left));
    }
    if open.is_empty() { Vec::new() } else { proved(&bare, &open, small(budget).sign_by_sign(), &mut Fuel::new(budget.fuel)) }
}

/// The observable result of an assignment: the recommendation, and whether the help line stays in view.
type QuestionObservation = (Recommendation, bool);

/// Assignments with their results, which are computed once they are needed: which questions are asked, and what is observed.
type Samples = Vec<(Assignment, OnceCell<Option<(Vec<bool>, QuestionObservation)>>)>;

fn observe(questionnaire: &Questionnaire, assignment: &Assignment) -> Option<QuestionObservation> {
    sheet_of(questionnaire, assignment).map(|sheet| observe_sheet(questionnaire, &sheet))
}

fn observe_sheet(questionnaire: &Questionnaire, sheet: &Sheet) -> QuestionObservation {
    let in_view = sheet.replies().any(|(q, reply)| match reply {
        Reply::Chosen(set) => questionnaire.question(q).chosen(set).any(|(_, a)| a.in_view),
        Reply::Declined => false,
    });
    (decide(questionnaire, sheet), in_view)
}

/// Whether another reply to a question is seen to change the result of some sample on which it is asked.
fn seen_to_matter(bare: &Questionnaire, ix: QuestionIx, samples: &Samples, left: &mut usize) -> bool {
    let question = bare.question(ix);
    for (assignment, result) in samples {
        let result = result.get_or_init(|| {
            let sheet = sheet_of(bare, assignment)?;
            Some((sheet.counted().iter().map(Option::is_some).collect(), observe_sheet(bare, &sheet)))
        });
        let Some((asked, before)) = result else { continue };
        if !asked[ix.index()] {
            continue;
        }
        for reply in others(question, assignment[ix.index()]) {
            if *left == 0 {
                return false;
            }
            *left -= 1;
            let near = laid_over(assignment, &[(ix, reply)]);
            if observe(bare, &near).is_some_and(|after| after != *before) {
                return true;
            }
        }
    }
    false
}

/// Whether a question is seen to matter on replies that tell a literal of one of its own.
fn told_to_matter(bare: &Questionnaire, ix: QuestionIx, plain: &Assignment, literals: &[Literal], left: &mut usize) -> bool {
    let mut without = bare.clone();
    literals.iter().filter(|literal| literal.part.question() == Some(ix)).any(|literal| {
        let whole = without.take_out(literal);
        let told = telling([bare, &without], literal, plain);
        without.put_back(literal, whole);
        let samples = told.iter().map(|replies| (laid_over(plain, replies), OnceCell::new())).collect();
        seen_to_matter(bare, ix, &samples, left)
    })
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
        for (found, ix) in found.iter_mut().zip(open).filter(|(f, _)| **f == Relevance::None) {
            *found = match interference(&diagram, ix.index(), &alike, &marked, fuel) {
                Ok(None) => Relevance::None,
                Ok(Some(pair)) if differ(bare, &diagram, &pair) => Relevance::Matters,
                Ok(Some(_)) | Err(OutOfFuel) => Relevance::Open,
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
        let assignment: Assignment = (0..).zip(classes).map(|(q, c)| diagram.classes[q][*c].example).collect();
        observe(bare, &assignment)
    };
    result(&pair[0]) != result(&pair[1])
}

/// Whether an answer of a question, or declining it, adds help lines or keeps the help line in view. Classes of replies don't
/// distinguish these.
fn adds_help(question: &Question) -> bool {
    question.declined.audience.is_some() || question.answers.iter().any(|a| a.in_view || a.audience.is_some())
}

/// Two assignments, as classes of replies, that differ in one question alone and lead to outcomes
/// that aren't `alike`, or of which one shows help; `None` where there are none. An error too where a
/// `marked` question is asked on one of the two sheets only, and in a diagram with interval counters.
fn interference(
    diagram: &Diagram,
    question: usize,
    alike: &[usize],
    marked: &[bool],
    fuel: &mut Fuel,
) -> Result<Option<[Vec<usize>; 2]>, OutOfFuel> {
    if diagram.counters() > 0 {
        return Err(OutOfFuel);
    }
    let prefixes = prefixes(diagram, question, fuel)?;
    let mut walk = LockstepWalk { diagram, alike, marked, seen: HashSet::new(), fuel };
    for (sheet, prefix) in prefixes.into_iter().filter(|(sheet, _)| diagram.asks(question, sheet.at)) {
        let first = diagram.after(question, sheet, 0);
        for class in 1..diagram.classes[question].len() {
            let mut rest = Vec::new();
            if walk.differ(question + 1, [first, diagram.after(question, sheet, class)], &mut rest)? {
                rest.reverse();
                let assignment = |class: usize| [&prefix[..], &[class], &rest[..]].concat();
                return Ok(Some([assignment(0), assignment(class)]));
            }
        }
    }
    Ok(None)
}

/// All states of sheets that go on before a question, each with the classes of replies of one sheet that comes there.
fn prefixes(diagram: &Diagram, question: usize, fuel: &mut Fuel) -> Result<Vec<(SheetState, Vec<usize>)>, OutOfFuel> {
    let mut here = vec![(SheetState::START, Vec::new())];
    for layer in 0..question {
        let mut known: HashSet<SheetState> = HashSet::new();
        let mut next = Vec::new();
        for (sheet, classes) in &here {
            fuel.take(diagram.classes[layer].len() * (LOOK + layer))?;
            for class in 0..diagram.classes[layer].len() {
                let after = diagram.after(layer, *sheet, class);
                if after.goes_on() && known.insert(after) {
                    next.push((after, [&classes[..], &[class]].concat()));
                }
            }
        }
        here = next;
    }
    Ok(here)
}

struct LockstepWalk<'a> {
    diagram: &'a Diagram,
    /// For each outcome a number, the same for outcomes that can't be told apart.
    alike: &'a [usize],
    /// The questions whose replies change more than outcome and help.
    marked: &'a [bool],
    seen: HashSet<(usize, [SheetState; 2])>,
    fuel: &'a mut Fuel,
}

impl LockstepWalk<'_> {
    /// Whether two sheets can come to different results. `rest` is then given the classes of the further replies, the last first.
    fn differ(&mut self, layer: usize, sheets: [SheetState; 2], rest: &mut Vec<usize>) -> Result<bool, OutOfFuel> {
        if sheets[0] == sheets[1] {
            return Ok(false);
        }
        if layer == self.diagram.questions() {
            return Ok(self.result(sheets[0]) != self.result(sheets[1]));
        }
        if !self.seen.insert((layer, sheets)) {
            return Ok(false);
        }
        let classes = self.diagram.classes[layer].len();
        self.fuel.take(LOOK * (1 + classes))?;
        let [a, b] = sheets.map(|sheet| self.diagram.asks(layer, sheet.at));
        if self.seen.len() > MOST_PAIRS || self.marked[layer] && a != b {
            return Err(OutOfFuel);
        }
        for class in 0..classes {
            if self.differ(layer + 1, sheets.map(|sheet| self.diagram.after(layer, sheet, class)), rest)? {
                rest.push(class);
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn result(&self, sheet: SheetState) -> (Option<usize>, bool) {
        (self.diagram.outcome_at(sheet.at).map(|o| self.alike[o.index()]), sheet.helped)
    }
}

/// A file whose outcomes differ by one observable.
#[derive(Debug)]
struct Observable {
    /// The file.
    file: Questionnaire,
    /// For each of its outcomes a number, the same for outcomes that can't be told apart.
    alike: Vec<usize>,
}

impl Observable {
    /// The outcome: the file itself.
    fn outcomes(questionnaire: &Questionnaire) -> Self {
        Self { file: questionnaire.clone(), alike: (0..questionnaire.outcomes.len()).collect() }
    }

    /// Whether a condition holds on a page of one of these outcomes.
    fn on(questionnaire: &Questionnaire, pages: &[OutcomeIx], condition: &Condition) -> Self {
        let (mut whens, mut alike) = (Vec::new(), Vec::new());
        for (i, outcome) in questionnaire.outcomes.iter().enumerate().filter(|(_, o)| !o.at_once) {
            if pages.contains(&OutcomeIx::at(i)) {
                whens.push(Some(Condition::All(outcome.when.clone().into_iter().chain([condition.clone()]).collect())));
                alike.push(1);
            }
            whens.push(outcome.when.clone());
            alike.push(0);
        }
        let file = questionnaire.leading_to(whens);
        let gates = file.outcomes.len() - alike.len();
        Self { file, alike: std::iter::repeat_n(0, gates).chain(alike).collect() }
    }
}

/// The text observables: every extra, every answer that is shown as a reason, and every answer that is shown under a support.
/// `decide` shows an answer where every condition around it holds.
fn text_observables(questionnaire: &Questionnaire) -> Vec<Observable> {
    let all = questionnaire.outcome_ixs();
    let ordinary: Vec<OutcomeIx> = all.filter(|o| !questionnaire.outcome(*o).at_once).collect();
    let explained: Vec<OutcomeIx> = ordinary.iter().copied().filter(|o| questionnaire.outcome(*o).pace > Pace::Today).collect();
    let mut out: Vec<Observable> =
        questionnaire.extras.iter().map(|e| Observable::on(questionnaire, &ordinary, &e.when)).collect();
    let mut add = |pages: &[OutcomeIx], when: &Condition| {
        let mut answers = Vec::new();
        reasons(questionnaire, &written_out(questionnaire, when), &[], &mut answers);
        out.extend(answers.iter().map(|c| Observable::on(questionnaire, pages, c)));
    };
    for outcome in &explained {
        questionnaire.outcome(*outcome).when.iter().for_each(|when| add(&[*outcome], when));
    }
    for support in &questionnaire.supports {
        support.points_here.iter().for_each(|when| add(&explained, when));
    }
    out
}

/// For every answer in a condition that may be shown as a reason, the condition that it was given and everything around it holds.
fn reasons(questionnaire: &Questionnaire, condition: &Condition, around: &[Condition], out: &mut Vec<Condition>) {
    let around: Vec<Condition> = around.iter().chain([condition]).cloned().collect();
    let mut take = |question, any_of: AnswerSet| {
        let of = questionnaire.question(question);
        for answer in any_of.iter().filter(|a| !of.safety && of.answers[a.index()].reason.is_some()) {
            let given = Condition::Answer { question, any_of: AnswerSet::only(answer), declined: false };
            out.push(Condition::All(around.iter().cloned().chain([given]).collect()));
        }
    };
    match condition {
        Condition::Answer { question, any_of, .. } => take(*question, *any_of),
        Condition::AtLeast { of, .. } => of.iter().for_each(|(question, signs)| take(*question, *signs)),
        Condition::All(list) | Condition::Any(list) => list.iter().for_each(|c| reasons(questionnaire, c, &around, out)),
        // Written out, so that no name is left.
        Condition::Not(_) | Condition::Holds(_) => {}
    }
}
