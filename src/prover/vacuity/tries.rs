//! Which literals some sample shows to matter: looked for in batches, each find confirmed by `path` and `decide`.

use crate::content::model::{AnswerSet, ExtraIx, Literal, LiteralPart, OutcomeIx, Questionnaire, Reply, SupportIx};
use crate::engine::decide::{Reason, decide};
use crate::prover::vacuity::batch::{Batch, BatchPlan, BatchResult, SHEETS};
use crate::prover::vacuity::samples::{Assignment, laid_over, plain, samples, sheet_of, tries};
use crate::prover::vacuity::telling::{is_given, telling};

/// The observable result of an assignment.
#[derive(PartialEq)]
pub(crate) struct LiteralObservation {
    counted: Vec<Option<Reply>>,
    outcome: OutcomeIx,
    extras: Vec<ExtraIx>,
    pointing: Vec<(SupportIx, Vec<Reason>)>,
}

pub(crate) fn observe(questionnaire: &Questionnaire, assignment: &Assignment) -> Option<LiteralObservation> {
    let sheet = sheet_of(questionnaire, assignment)?;
    let decided = decide(questionnaire, &sheet);
    Some(LiteralObservation {
        counted: sheet.counted().to_vec(),
        outcome: decided.outcome,
        extras: decided.extras,
        pointing: decided.pointing,
    })
}

/// Those of some literals that no sample shows to matter.
pub(crate) fn unseen_on_samples(questionnaire: &Questionnaire, bare: &Questionnaire, all: &[Literal]) -> Vec<Literal> {
    let plan = BatchPlan::new(bare);
    let result = |batch: Batch| (BatchResult::new(&plan, bare, &batch), batch);
    let samples = samples(questionnaire);
    let mut batches: Vec<(BatchResult, Batch)> =
        samples.iter().flat_map(|some| some.chunks(SHEETS)).map(|some| result(Batch::new(&plan, some))).collect();
    let mut search = Search { bare, without: bare.clone(), plan: &plan, left: tries(questionnaire) };
    let mut open: Vec<Literal> = all.to_vec();
    open.retain(|literal| {
        !search.shows(literal, |search| batches.iter_mut().any(|(result, batch)| search.is_seen(literal, result, batch)))
    });
    let plain = plain(questionnaire);
    let batches: Vec<Batch> = batches.into_iter().map(|(_, batch)| batch).collect();
    // Near the samples: with the literal given, which those of one answer share.
    let mut parts: Vec<LiteralPart> = open.iter().map(|literal| literal.part).collect();
    parts.sort_unstable();
    parts.dedup();
    for part in parts {
        let mut near: Vec<(BatchResult, Batch)> = Vec::new();
        let mut all_near = batches.iter().flat_map(|batch| nearby(&plan, bare, part, batch));
        open.retain(|literal| {
            literal.part != part
                || !search.shows(literal, |search| {
                    near.iter_mut().any(|(result, batch)| search.is_seen(literal, result, batch))
                        || all_near.by_ref().any(|batch| {
                            search.may_try() && {
                                near.push(result(batch));
                                near.last_mut().is_some_and(|(result, batch)| search.is_seen(literal, result, batch))
                            }
                        })
                })
        });
    }
    // What tells the literal, among plain replies and then over each sample.
    let plain_batch = Batch::new(&plan, std::slice::from_ref(&plain));
    open.retain(|literal| {
        !search.shows(literal, |search| {
            let told = telling([bare, &search.without], literal, &plain);
            let over = |batch: &Batch| {
                let over = told.iter().map(|replies| replies.iter().fold(batch.clone(), |batch, (q, reply)| batch.with(&plan, *q, *reply)));
                over.collect::<Vec<Batch>>()
            };
            std::iter::once(&plain_batch).chain(&batches).flat_map(over).any(|batch| {
                search.may_try() && {
                    let (mut result, batch) = result(batch);
                    search.is_seen(literal, &mut result, &batch)
                }
            })
        })
    });
    open
}

/// A batch with the literal's answer given: alone, and together with the other answers.
fn nearby(plan: &BatchPlan, bare: &Questionnaire, part: LiteralPart, batch: &Batch) -> Vec<Batch> {
    match part {
        LiteralPart::Answer(q, a) => {
            let alone = batch.with(plan, q, Reply::Chosen(AnswerSet::only(a)));
            std::iter::once(alone).chain(batch.with_beside(plan, bare, q, a)).collect()
        }
        LiteralPart::Declined(q) => vec![batch.with(plan, q, Reply::Declined)],
        LiteralPart::Holds(_) => Vec::new(),
    }
}

/// The questionnaire as it is and without one literal.
struct Search<'a> {
    bare: &'a Questionnaire,
    without: Questionnaire,
    plan: &'a BatchPlan,
    /// So much may be tried.
    left: usize,
}

impl Search<'_> {
    /// Whether a search without a literal finds something.
    fn shows(&mut self, literal: &Literal, search: impl FnOnce(&mut Self) -> bool) -> bool {
        let whole = self.without.take_out(literal);
        let found = search(self);
        self.without.put_back(literal, whole);
        found
    }

    /// Whether one more assignment or batch may be tried.
    fn may_try(&mut self) -> bool {
        let may = self.left > 0;
        self.left = self.left.saturating_sub(1);
        may
    }

    /// Whether the literal is seen to matter on some sheet of a batch.
    fn is_seen(&mut self, literal: &Literal, result: &mut BatchResult, batch: &Batch) -> bool {
        let given = result.given(self.plan, self.bare, literal.part);
        if given == 0 {
            return false;
        }
        let files = [self.bare, &self.without];
        let changed = given & result.changed(self.plan, files, literal.of, batch);
        let pointing = given & !changed & result.may_point(self.plan, files, literal.of);
        let sheets = |word: u64| (0..u64::BITS).filter(move |sheet| word >> sheet & 1 == 1);
        sheets(changed).chain(sheets(pointing)).any(|sheet| {
            self.may_try() && {
                let assignment = batch.assignment(self.plan, sheet);
                observe(self.bare, &assignment).is_some_and(|before| {
                    is_given(self.bare, literal, &before.counted) && observe(&self.without, &assignment) != Some(before)
                })
            }
        })
    }
}
