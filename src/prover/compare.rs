//! What changed from one questions file to another: promises, marks and words about safety that were lost, and which pairs of
//! answer sheets now lead elsewhere, with exact counts.
//!
//! **What is counted.** Pairs of answer sheets, one of the old file and one of the new, that give the same reply to every
//! question that *both sheets* are asked. A question that only one of the two sheets is asked (only one file has it, or only
//! one file asks it after these answers, or the other sheet has ended) is free: each of its replies makes another pair. So a
//! pair is what one reply book over the questions of both files can give, counted once for all books that give it. Questions,
//! answers and outcomes are the same where the new one says `was:` with the old one's id, or else where their ids are the
//! same; declined is declined on both sides. A reply that the other file can't take (an answer that it lacks, or answers that
//! it doesn't allow together) agrees with none of its replies: sheets that give one have no partner where the other sheet is
//! asked the question too, and [`Diff::only`] counts them. A count is never a likelihood.

pub(crate) mod common_refinement;
pub(crate) mod losses;
pub(crate) mod matching;
pub(crate) mod merge_order;
pub(crate) mod translate;
pub(crate) mod walk;

use num_bigint::BigUint;

use crate::content::model::{Condition, Escalation, OutcomeIx, Pace, QuestionIx, Questionnaire, Reply};
use crate::engine::decide::decide;
use crate::engine::path::Sheet;
use crate::prover::diagram::{Budget, Diagram, TooLarge};
use crate::prover::proof::sheet;
use crate::prover::verify::{Evidence, Finding, Property, Witness, verify};

use crate::prover::compare::walk::PairCounts;
pub use losses::{Loss, LossKind, TextChange};
pub use matching::{ItemChanges, Matching, SameQuestion};

/// Pairs of sheets with one outcome in the old file and one in the new.
#[derive(Debug, Clone)]
pub struct Transition {
    /// Where the old file leads.
    pub from: OutcomeIx,
    /// Where the new one does.
    pub to: OutcomeIx,
    /// Whether the two are the same outcome.
    pub same: bool,
    /// Whether the old outcome can't wait (pace now or today) and the new one is later.
    pub urgent_lost: bool,
    /// How many pairs.
    pub pairs: BigUint,
    /// The shortest one.
    pub witness: [Witness; 2],
    /// The pairs among them of which only the old sheet shows the help page, and the shortest of these.
    pub help_lost: Option<(BigUint, [Witness; 2])>,
}

/// All pairs.
#[derive(Debug, Clone)]
pub struct SheetPairs {
    /// How many.
    pub all: BigUint,
    /// How many lead to the same outcome.
    pub same: BigUint,
    /// How many lead from each outcome to each, the order of the old file first. With those that stay the same.
    pub ways: Vec<Transition>,
}

/// Why the pairs aren't counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotCounted {
    /// The diagram of a file alone is too large: whether it is the old one's, and where.
    File(bool, TooLarge),
    /// A question that both have has too many sets of answers: its id in the new file.
    Answers(String),
    /// Walking both files at once takes too much.
    Both {
        /// The question where it ran out, by its id in its file.
        question: String,
        /// Places that had been met there.
        spots: usize,
        /// Questions that stand at another place in the other file, whose replies are remembered in between.
        remembered: Vec<String>,
    },
}

/// Sheets of one file that give a reply that the other file can't take.
#[derive(Debug, Clone)]
pub struct Unpaired {
    /// How many; `None` where that takes too much to count.
    pub sheets: Option<BigUint>,
    /// The shortest one.
    pub witness: Witness,
}

/// What changed.
#[derive(Debug, Clone)]
pub struct Diff {
    /// What is the same item in both files, and what only one has.
    pub matched: Matching,
    /// Promises and marks that were lost.
    pub lost: Vec<Loss>,
    /// Words of safety questions and their answers that changed.
    pub texts: Vec<TextChange>,
    /// The pairs of sheets.
    pub pairs: Result<SheetPairs, NotCounted>,
    /// Sheets of the old file, then of the new one, that give a reply that the other can't take.
    pub only: [Option<Unpaired>; 2],
}

impl Diff {
    /// Whether urgent help, the help page, a guarantee or a mark was lost, or that isn't known.
    pub fn loses(&self) -> bool {
        let help = |w: &Transition| w.urgent_lost || w.help_lost.is_some();
        !self.lost.is_empty() || self.pairs.as_ref().map_or(true, |p| p.ways.iter().any(help))
    }
}

/// Compares two files.
///
/// # Errors
/// Where a witness doesn't show what it was found for: a fault of the program.
pub fn diff(old: &Questionnaire, new: &Questionnaire, budget: Budget) -> Result<Diff, String> {
    let matched = Matching::of(old, new);
    let pairs = match walked(old, new, &matched, budget) {
        Ok(ways) => Ok(replayed(old, new, &matched, ways)?),
        Err(large) => Err(large),
    };
    let only = [(old, true), (new, false)].map(|(q, is_old)| only(q, &matched.cant_be_taken(old, new, is_old), budget));
    let lost = losses::losses(old, new, &matched, budget)?;
    let texts = losses::texts(old, new, &matched);
    Ok(Diff { matched, lost, texts, pairs, only })
}

/// Every pair, walked through both diagrams at once. Counts are held sign by sign there.
fn walked(old: &Questionnaire, new: &Questionnaire, matched: &Matching, budget: Budget) -> Result<PairCounts, NotCounted> {
    let budget = budget.sign_by_sign();
    let built = |q: &Questionnaire, is_old| Diagram::build(q, &[], budget).map_err(|large| NotCounted::File(is_old, large));
    walk::walk([old, new], [&built(old, true)?, &built(new, false)?], matched, budget)
}

/// The pairs with every witness tried on the rules as people use them.
fn replayed(old: &Questionnaire, new: &Questionnaire, matched: &Matching, ways: PairCounts) -> Result<SheetPairs, String> {
    let mut out = SheetPairs { all: BigUint::ZERO, same: BigUint::ZERO, ways: Vec::new() };
    for ((from, to, help_lost), (pairs, witness)) in ways {
        let shown = shows(old, new, matched, &witness);
        if shown != Some((from, to, help_lost)) {
            let ids = (&old.outcome(from).id, &new.outcome(to).id);
            return Err(format!("two sheets that were found don't lead from `{}` to `{}`", ids.0, ids.1));
        }
        out.all += &pairs;
        let same = matched.is_same_outcome(from, to);
        if same {
            out.same += &pairs;
        }
        let lost = help_lost.then(|| (pairs.clone(), witness.clone()));
        match out.ways.last_mut() {
            // Those that keep the help page came just before.
            Some(last) if (last.from, last.to) == (from, to) => {
                last.pairs += pairs;
                last.help_lost = lost;
            }
            _ => {
                let (before, after) = (old.outcome(from).pace, new.outcome(to).pace);
                let urgent_lost = before <= Pace::Today && after > before;
                out.ways.push(Transition { from, to, same, urgent_lost, pairs, witness, help_lost: lost });
            }
        }
    }
    Ok(out)
}

/// What two sheets show: where each leads, and whether only the old one shows the help page. Nothing where they aren't sheets,
/// or don't agree.
fn shows(
    old: &Questionnaire,
    new: &Questionnaire,
    matched: &Matching,
    witness: &[Witness; 2],
) -> Option<(OutcomeIx, OutcomeIx, bool)> {
    let sheets = [sheet(old, &witness[0])?, sheet(new, &witness[1])?];
    let agree = |same: &SameQuestion| match (reply(&sheets[0], same.old), reply(&sheets[1], same.new)) {
        (Some(a), Some(b)) => matching::carried_reply(same, a) == Some(b),
        _ => true,
    };
    if !matched.questions.iter().all(agree) {
        return None;
    }
    let [from, to] = [decide(old, &sheets[0]).outcome, decide(new, &sheets[1]).outcome];
    Some((from, to, helped(old, &sheets[0], from) && !helped(new, &sheets[1], to)))
}

fn reply(sheet: &Sheet, question: QuestionIx) -> Option<Reply> {
    sheet.counted().get(question.index()).copied().flatten()
}

/// Whether a sheet shows the help page: its outcome does, or one of its answers did.
fn helped(questionnaire: &Questionnaire, sheet: &Sheet, outcome: OutcomeIx) -> bool {
    questionnaire.outcome(outcome).at_once
        || sheet.replies().any(|(q, r)| questionnaire.question(q).escalation(r) > Escalation::Clear)
}

/// The sheets on which a condition holds, where there are any.
fn only(questionnaire: &Questionnaire, condition: &Condition, budget: Budget) -> Option<Unpaired> {
    if matches!(condition, Condition::Any(parts) if parts.is_empty()) {
        return None;
    }
    let verified =
        verify(questionnaire, &[&Property::Met { watch: 0, counted: true }], std::slice::from_ref(condition), budget).ok()?;
    match verified.findings.into_iter().next() {
        Some(Finding::Holds(Evidence::Sheet(witness, sheets))) => Some(Unpaired { sheets, witness }),
        _ => None,
    }
}
