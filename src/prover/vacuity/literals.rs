//! Whether each leaf of each condition can matter (built-in guarantee 7): shown by a sheet on which taking it out changes something,
//! or else proved to change nothing.

use crate::content::model::{
    AnswerSet, Choose, ConditionSite, ExtraIx, Literal, LiteralPart, OutcomeIx, QuestionIx, Questionnaire, Reply, SupportIx,
};
use crate::engine::decide::{Reason, decide};
use crate::engine::holds::holds;
use crate::prover::diagram::Budget;
use crate::prover::proof::{Verdict, prove_these};
use crate::prover::vacuity::literal_properties::{result_properties, text_properties};
use crate::prover::vacuity::samples::{Assignment, Samples, assignments, sheet_of, small, tries};
use crate::prover::verify::{NamedProperty, Witness};

/// Leaves that are proved at once.
const TOGETHER: usize = 12;

/// Leaves that are proved at all; of a file of which so many aren't shown to matter by trying, the others aren't decided.
const PROVED: usize = 60;

/// A leaf that isn't shown to matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UselessLiteral {
    /// The leaf.
    pub literal: Literal,
    /// Whether it is proved that it changes nothing; else it would take more than the budget to find out.
    pub decided: bool,
}

/// What was found of all leaves.
#[derive(Debug, Clone, Default)]
pub struct LiteralFindings {
    /// How many there are.
    pub all: usize,
    /// Those that aren't shown to matter.
    pub idle: Vec<UselessLiteral>,
}

/// What a book comes to: what was asked, where it leads, what is added to the page, and what is shown under each support.
type LiteralObservation = (Vec<Option<Reply>>, OutcomeIx, Vec<ExtraIx>, Vec<(SupportIx, Vec<Reason>)>);

/// Tries every leaf: on the scenarios and on what is near them, then exactly.
///
/// # Errors
/// Where the program disagrees with itself.
pub fn literals(questionnaire: &Questionnaire, budget: Budget) -> Result<LiteralFindings, String> {
    let bare = questionnaire.bare();
    let assignments = assignments(questionnaire);
    let all = questionnaire.literals();
    let mut left = tries(questionnaire);
    let mut without = bare.clone();
    let mut idle_so_far = |literal: &Literal| {
        let whole = without.take_out(literal);
        let found = assignments.iter().any(|assignments| shown((&bare, &without), literal, assignments, &mut left));
        without.put_back(literal, whole);
        !found
    };
    let open: Vec<Literal> = all.iter().copied().filter(|literal| idle_so_far(literal)).collect();
    let mut idle = Vec::new();
    let mut chunks = open.chunks(TOGETHER);
    for some in chunks.by_ref().take(PROVED / TOGETHER) {
        let found = proved(questionnaire, &bare, some, small(budget))?;
        let too_large = found.len() == some.len() && found.iter().all(|i| !i.decided);
        idle.extend(found);
        // The others would take as long, for nothing.
        if too_large {
            break;
        }
    }
    idle.extend(chunks.flatten().map(|literal| UselessLiteral { literal: *literal, decided: false }));
    Ok(LiteralFindings { all: all.len(), idle })
}

/// What a reply book comes to.
fn result(questionnaire: &Questionnaire, assignment: &Assignment) -> Option<LiteralObservation> {
    let sheet = sheet_of(questionnaire, assignment)?;
    let decided = decide(questionnaire, &sheet);
    Some((sheet.counted().to_vec(), decided.outcome, decided.extras, decided.pointing))
}

/// Whether a leaf is seen to matter on some book, or on one with its answer given as well. `left`: so many more may be tried.
fn shown(
    (bare, without): (&Questionnaire, &Questionnaire),
    literal: &Literal,
    assignments: &Samples<LiteralObservation>,
    left: &mut usize,
) -> bool {
    let given = |counted: &[Option<Reply>]| match literal.part {
        LiteralPart::Answer(q, a) => matches!(counted[q.index()], Some(Reply::Chosen(set)) if set.has(a)),
        LiteralPart::Declined(q) => counted[q.index()] == Some(Reply::Declined),
        LiteralPart::Holds(ix) => holds(bare, bare.condition(ix), counted),
    };
    let mut may_try = || {
        let may = *left > 0;
        *left = left.saturating_sub(1);
        may
    };
    // A rule that is as true without the leaf changes nothing else; what points to a support is told leaf by leaf.
    let whole = matches!(
        literal.of,
        ConditionSite::AskedWhen(_) | ConditionSite::Unless(_) | ConditionSite::Outcome(_) | ConditionSite::Extra(_)
    );
    let holds_in = |q: &Questionnaire, counted: &[Option<Reply>]| q.condition_at(literal.of).map(|c| holds(q, c, counted));
    let may_differ = |came: &LiteralObservation| !whole || holds_in(bare, &came.0) != holds_in(without, &came.0);
    let differs = |assignment: &Assignment, came: &LiteralObservation| {
        may_differ(came) && result(without, assignment).as_ref() != Some(came)
    };
    for (assignment, came) in assignments {
        let Some(came) = came.get_or_init(|| result(bare, assignment)) else { continue };
        if given(&came.0) && may_try() && differs(assignment, came) {
            return true;
        }
    }
    for near in assignments.iter().flat_map(|(assignment, _)| nearby(bare, literal, assignment)) {
        if !may_try() {
            break;
        }
        if result(bare, &near).is_some_and(|came| given(&came.0) && differs(&near, &came)) {
            return true;
        }
    }
    false
}

/// A book with the leaf's answer given: beside the others, and alone.
fn nearby(questionnaire: &Questionnaire, literal: &Literal, assignment: &Assignment) -> Vec<Assignment> {
    let with = |q: QuestionIx, reply: Reply| {
        let mut near = assignment.clone();
        near[q.index()] = reply;
        near
    };
    match literal.part {
        LiteralPart::Answer(q, a) => {
            let question = questionnaire.question(q);
            let beside = match assignment[q.index()] {
                Reply::Chosen(set) if question.choose == Choose::Many && !set.has(a) => Some(question.toggled(set, a)),
                _ => None,
            };
            let sets = [Some(AnswerSet::only(a)), beside.filter(|s| *s != AnswerSet::only(a))];
            sets.into_iter().flatten().map(|set| with(q, Reply::Chosen(set))).collect()
        }
        LiteralPart::Declined(q) => vec![with(q, Reply::Declined)],
        LiteralPart::Holds(_) => Vec::new(),
    }
}

/// Those of some leaves that change nothing, or aren't decided.
fn proved(
    questionnaire: &Questionnaire,
    bare: &Questionnaire,
    literals: &[Literal],
    budget: Budget,
) -> Result<Vec<UselessLiteral>, String> {
    let (mut watch, mut properties, mut of) = (Vec::new(), Vec::new(), Vec::new());
    for (i, literal) in literals.iter().enumerate() {
        let without = bare.without(literal);
        let exact = result_properties(bare, &without, watch.len());
        watch.extend(exact.1);
        of.extend(exact.0.iter().map(|_| (i, true)));
        properties.extend(exact.0);
        let words = text_properties(bare, &without, literal, watch.len());
        watch.extend(words.1);
        of.extend(words.0.iter().map(|_| (i, false)));
        properties.extend(words.0);
    }
    let verdicts: Vec<Verdict> = if properties.is_empty() {
        Vec::new()
    } else {
        match prove_these(questionnaire, properties.into_iter().map(NamedProperty::unnamed).collect(), &watch, budget) {
            Ok(proof) => proof.proved.into_iter().map(|p| p.verdict).collect(),
            Err(_) => of.iter().map(|_| Verdict::NotDecided).collect(),
        }
    };
    let mut out = Vec::new();
    for (i, literal) in literals.iter().enumerate() {
        let (mut matters, mut decided) = (false, true);
        for (verdict, (_, exact)) in verdicts.iter().zip(&of).filter(|(_, (of, _))| *of == i) {
            match verdict {
                Verdict::Holds => {}
                Verdict::Fails { sheets, .. } if sheets.iter().any(|(replies, _)| changes(bare, literal, replies)) => {
                    matters = true;
                }
                Verdict::Fails { .. } if *exact => {
                    return Err("a sheet on which a leaf was to matter comes to the same without it".to_owned());
                }
                Verdict::Fault(why) => return Err(why.clone()),
                Verdict::Fails { .. } | Verdict::NotDecided | Verdict::Empty => decided = false,
            }
        }
        if !matters {
            out.push(UselessLiteral { literal: *literal, decided });
        }
    }
    Ok(out)
}

/// Whether a sheet comes to something else without a leaf.
fn changes(bare: &Questionnaire, literal: &Literal, replies: &Witness) -> bool {
    let mut assignment: Assignment = vec![Reply::Declined; bare.questions.len()];
    for (question, reply) in replies {
        assignment[question.index()] = *reply;
    }
    result(bare, &assignment) != result(&bare.without(literal), &assignment)
}
