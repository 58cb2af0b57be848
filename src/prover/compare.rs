//! The comparison of two questions files: promises and marks that were lost, and the pairs of answer sheets
//! that now lead elsewhere, with exact counts.
//!
//! **What is counted.** Pairs of answer sheets, one of the old file and one of the new, that give the same reply to every
//! question that *both sheets* are asked. A question that only one of the two sheets is asked (only one file has it, or only
//! one file asks it after these answers, or the other sheet has ended) is free: each of its replies makes another pair. So a
//! pair is what one assignment of the questions of both files can give, counted once for all assignments that give it.
//! Questions, answers and outcomes are the same where the new one says `was:` with the old one's id, or else where their ids are
//! the same; declined is declined on both sides. A reply that the other file can't take (an answer that it lacks, or answers
//! that it doesn't allow together) agrees with none of its replies: sheets that give one have no partner where the other sheet
//! is asked the question too, and [`Diff::only`] counts them. A count is never a likelihood.

pub(crate) mod common_refinement;
pub(crate) mod deciding;
pub(crate) mod losses;
pub(crate) mod matching;
pub(crate) mod product;

use num_bigint::BigUint;

use crate::base::phrases::say;
use crate::content::model::{Condition, OutcomeIx, Pace, QuestionIx, Questionnaire, Reply};
use crate::engine::decide::decide;
use crate::engine::path::Sheet;
use crate::prover::compare::deciding::deciding;
use crate::prover::compare::product::{PairCounts, PairResult, count_pairs};
use crate::prover::diagram::{Budget, Diagram};
use crate::prover::proof::ProgramFault;
use crate::prover::proof::replay::sheet;
use crate::prover::verify::simplify::is_never;
use crate::prover::verify::{Evidence, Finding, Property, verify};
use crate::prover::witness::Witness;

pub use losses::{Loss, LossKind};
pub use matching::{ItemChanges, Matching, SameQuestion};
pub use product::{NotCounted, SheetPairs, Transition, Unpaired};

/// The differences between two files.
#[derive(Debug, Clone)]
pub struct Diff {
    /// The items that both files have, and those that only one has.
    pub matched: Matching,
    /// Promises and marks that were lost.
    pub lost: Vec<Loss>,
    /// The pairs of sheets.
    pub pairs: Result<SheetPairs, NotCounted>,
    /// Sheets of the old file, then of the new one, with a reply that the other file can't take.
    pub only: [Option<Unpaired>; 2],
}

impl Diff {
    /// Whether urgent help, the help page, a guarantee or a mark was lost, or may have been.
    pub fn loses(&self) -> bool {
        let help = |t: &Transition| t.urgent_lost || t.help_lost.is_some();
        !self.lost.is_empty() || self.pairs.as_ref().map_or(true, |p| p.transitions.iter().any(help))
    }
}

/// Compares two files. Errors: [`ProgramFault`] where a witness doesn't show what it was found for.
pub fn diff(old: &Questionnaire, new: &Questionnaire, budget: Budget) -> Result<Diff, ProgramFault> {
    let matched = Matching::of(old, new);
    let pairs = match counted([old, new], &matched, budget) {
        Ok((counts, diagrams)) => Ok(replayed([old, new], &matched, counts, &diagrams)?),
        Err(large) => Err(large),
    };
    let only = [(old, true), (new, false)].map(|(q, is_old)| unpaired(q, &matched.cant_be_taken(old, new, is_old), budget));
    let lost = losses::losses(old, new, &matched, budget)?;
    Ok(Diff { matched, lost, pairs, only })
}

/// What a new file lacks of the promises and marks of an old one, where `is_copy` says so of the number of questions that both
/// have; else nothing. Errors: [`ProgramFault`] where a proof about the new file is faulty.
pub fn lost_promises(
    old: &Questionnaire,
    new: &Questionnaire,
    is_copy: impl FnOnce(usize) -> bool,
    budget: Budget,
) -> Result<Vec<Loss>, ProgramFault> {
    let matched = Matching::of(old, new);
    if is_copy(matched.questions.len()) { losses::losses(old, new, &matched, budget) } else { Ok(Vec::new()) }
}

/// Counts all pairs on both diagrams, without interval counters.
fn counted(files: [&Questionnaire; 2], matched: &Matching, budget: Budget) -> Result<(PairCounts, [Diagram; 2]), NotCounted> {
    let budget = budget.sign_by_sign();
    let built = |q: &Questionnaire, is_old| Diagram::build(q, &[], budget).map_err(|large| NotCounted::File(is_old, large));
    let diagrams = [built(files[0], true)?, built(files[1], false)?];
    let counts = count_pairs(files, [&diagrams[0], &diagrams[1]], matched, budget)?;
    Ok((counts, diagrams))
}

/// Pairs of outcomes of which the deciding answers are looked for; of more, whole sheets are shown.
const MOST_DECIDING: usize = 60;

/// The counted pairs, every witness replayed through `decide`.
fn replayed(
    files: [&Questionnaire; 2],
    matched: &Matching,
    counts: PairCounts,
    diagrams: &[Diagram; 2],
) -> Result<SheetPairs, ProgramFault> {
    let mut out = SheetPairs { all: BigUint::ZERO, same: BigUint::ZERO, transitions: Vec::new() };
    for ((from, to, help_lost), (pairs, witness)) in counts {
        let [before, after] = [files[0].outcome(from), files[1].outcome(to)];
        if replay(files, matched, &witness) != Some((from, to, help_lost)) {
            return Err(ProgramFault(say!("diff-sheets-lead-elsewhere", from = &before.id, to = &after.id)));
        }
        out.all += &pairs;
        let same = matched.outcomes.contains(&(from, to));
        if same {
            out.same += &pairs;
        }
        let lost = help_lost.then(|| (pairs.clone(), witness.clone()));
        match out.transitions.last_mut() {
            // Those that keep the help page came just before.
            Some(last) if (last.from, last.to) == (from, to) => {
                last.pairs += pairs;
                last.help_lost = lost;
            }
            _ => {
                let urgent_lost = before.pace <= Pace::Today && after.pace > before.pace;
                let led = [(0, from), (1, to)];
                let found = out.transitions.len();
                let deciding = led.map(|(side, outcome)| {
                    if same || found >= MOST_DECIDING {
                        return witness[side].iter().map(|(question, _)| *question).collect();
                    }
                    deciding(files[side], &diagrams[side], &witness[side], outcome)
                });
                out.transitions.push(Transition { from, to, same, urgent_lost, pairs, witness, deciding, help_lost: lost });
            }
        }
    }
    Ok(out)
}

/// The result of a pair, replayed; `None` where the two aren't sheets or don't agree.
fn replay(files: [&Questionnaire; 2], matched: &Matching, pair: &[Witness; 2]) -> Option<PairResult> {
    let sheets = [sheet(files[0], pair[0].iter().copied())?, sheet(files[1], pair[1].iter().copied())?];
    let agree = |same: &SameQuestion| match (reply(&sheets[0], same.old), reply(&sheets[1], same.new)) {
        (Some(a), Some(b)) => matching::carried_reply(same, a) == Some(b),
        _ => true,
    };
    if !matched.questions.iter().all(agree) {
        return None;
    }
    let outcomes: [OutcomeIx; 2] = [0, 1].map(|side| decide(files[side], &sheets[side]).outcome);
    let [old, new] = [0, 1].map(|side| sheets[side].shows_help(files[side], outcomes[side]));
    Some((outcomes[0], outcomes[1], old && !new))
}

fn reply(sheet: &Sheet, question: QuestionIx) -> Option<Reply> {
    sheet.counted().get(question.index()).copied().flatten()
}

/// The sheets on which a condition holds, where there are any.
fn unpaired(questionnaire: &Questionnaire, condition: &Condition, budget: Budget) -> Option<Unpaired> {
    if is_never(condition) {
        return None;
    }
    let property = Property::Met { watch: 0, counted: true };
    let verified = verify(questionnaire, &[&property], std::slice::from_ref(condition), budget).ok()?;
    match verified.findings.into_iter().next() {
        Some(Finding::Holds(Evidence::Sheet(witness, sheets))) => Some(Unpaired { sheets, witness }),
        _ => None,
    }
}
