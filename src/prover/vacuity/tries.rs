//! Which literals some sample shows to matter: looked for in batches, each find confirmed by `path` and `decide`.

use std::collections::{BTreeSet, HashMap};

use crate::content::model::{AnswerSet, ExtraIx, Literal, LiteralPart, OutcomeIx, QuestionIx, Questionnaire, Reply, SupportIx};
use crate::engine::decide::{Reason, decided_by_rules};
use crate::prover::vacuity::batch::result::BatchResult;
use crate::prover::vacuity::batch::{Batch, BatchPlan, SHEETS};
use crate::prover::vacuity::samples::{Assignment, Dice, laid_over, plain, samples, sheet_of, tries};
use crate::prover::vacuity::telling::{atoms, is_given, telling};

/// How often replies are drawn anew for one literal, on a batch of sheets each time.
const ROUNDS: usize = 150;

/// How many literals that may take in vain; the others would take as long, for nothing.
const IN_VAIN: usize = 40;

/// So many results of sheets are kept.
const MOST_KNOWN: usize = 4_000;

/// The observable result of an assignment.
#[derive(PartialEq)]
pub(crate) struct LiteralObservation {
    counted: Vec<Option<Reply>>,
    outcome: OutcomeIx,
    extras: Vec<ExtraIx>,
    pointing: Vec<(SupportIx, Vec<Reason>)>,
}

impl LiteralObservation {
    /// What a batch tells of it.
    #[cfg(test)]
    pub(crate) fn but_pointing(&self) -> (&[Option<Reply>], OutcomeIx, &[ExtraIx]) {
        (&self.counted, self.outcome, &self.extras)
    }
}

pub(crate) fn observe(questionnaire: &Questionnaire, assignment: &Assignment) -> Option<LiteralObservation> {
    let sheet = sheet_of(questionnaire, assignment)?;
    let (outcome, pointing, extras) = decided_by_rules(questionnaire, &sheet);
    Some(LiteralObservation { counted: sheet.counted().to_vec(), outcome, extras, pointing })
}

/// Those of some literals that no sample shows to matter.
pub(crate) fn unseen_on_samples(questionnaire: &Questionnaire, bare: &Questionnaire, all: &[Literal]) -> Vec<Literal> {
    let plan = BatchPlan::new(bare);
    let result = |batch: Batch| (BatchResult::new(&plan, bare, &batch), batch);
    let samples = samples(questionnaire);
    let mut batches: Vec<(BatchResult, Batch)> =
        samples.iter().flat_map(|some| some.chunks(SHEETS)).map(|some| result(Batch::new(&plan, some))).collect();
    let mut search =
        LiteralSearch { bare, without: bare.clone(), plan: &plan, left: tries(questionnaire), known: HashMap::new() };
    let mut open: Vec<Literal> = all.to_vec();
    open.retain(|literal| {
        !search.shows(literal, |search| batches.iter_mut().any(|(result, batch)| search.is_seen(literal, result, batch)))
    });
    // Near the samples: with the literal given, which those of one answer share.
    let mut parts: Vec<LiteralPart> = open.iter().map(|literal| literal.part).collect();
    parts.sort_unstable();
    parts.dedup();
    for part in parts {
        let mut near: Vec<(BatchResult, Batch)> = Vec::new();
        let mut all_near = batches.iter().flat_map(|(_, batch)| nearby(&plan, bare, part, batch));
        open.retain(|literal| {
            literal.part != part
                || !search.shows(literal, |search| {
                    near.iter_mut().any(|(result, batch)| search.is_seen(literal, result, batch))
                        || all_near.by_ref().any(|batch| {
                            search.may_try() && {
                                let (mut result, batch) = result(batch);
                                let seen = search.is_seen(literal, &mut result, &batch);
                                near.push((result, batch));
                                seen
                            }
                        })
                })
        });
    }
    let plain = plain(questionnaire);
    open.retain(|literal| {
        !search.shows(literal, |search| {
            let told = telling([bare, &search.without], literal, &plain);
            let told: Vec<Assignment> = told.iter().map(|replies| laid_over(&plain, replies)).collect();
            let (mut result, batch) = result(Batch::new(search.plan, &told));
            search.is_seen(literal, &mut result, &batch)
        })
    });
    search.left = ROUNDS * IN_VAIN;
    open.retain(|literal| !search.shows(literal, |search| search.is_approached(literal, &mut batches)));
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
struct LiteralSearch<'a> {
    bare: &'a Questionnaire,
    without: Questionnaire,
    plan: &'a BatchPlan,
    /// So much may be tried.
    left: usize,
    /// What the questionnaire as it is comes to on sheets that were looked at: many literals matter on the same one.
    known: HashMap<Assignment, Option<LiteralObservation>>,
}

impl LiteralSearch<'_> {
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

    /// Whether the literal is seen to matter on a sheet that is approached from the nearest ones so far: a few replies are drawn
    /// anew, again and again.
    fn is_approached(&mut self, literal: &Literal, samples: &mut [(BatchResult, Batch)]) -> bool {
        let Some(condition) = self.bare.condition_at(literal.of) else { return false };
        let own: BTreeSet<QuestionIx> = atoms(self.bare, literal, condition).iter().map(|atom| atom.question).collect();
        let own: Vec<QuestionIx> = own.into_iter().collect();
        let (mut dice, mut nearest) = (Dice::default(), Nearest::default());
        for (result, batch) in samples.iter_mut() {
            self.take_nearest(literal, result, batch, &mut nearest);
        }
        for _ in 0..ROUNDS {
            if own.is_empty() || !self.may_try() {
                break;
            }
            let mut drawn = || {
                let mut assignment = nearest.sheets[dice.draw(nearest.sheets.len())].clone();
                for _ in 0..=dice.draw(3) {
                    let any = QuestionIx::at(dice.draw(assignment.len()));
                    let question = if dice.draw(2) == 0 { any } else { own[dice.draw(own.len())] };
                    assignment[question.index()] = dice.reply(self.bare.question(question));
                }
                assignment
            };
            let batch = Batch::new(self.plan, &(0..SHEETS).map(|_| drawn()).collect::<Vec<_>>());
            let mut result = BatchResult::new(self.plan, self.bare, &batch);
            if self.is_seen(literal, &mut result, &batch) {
                return true;
            }
            self.take_nearest(literal, &mut result, &batch, &mut nearest);
        }
        false
    }

    fn take_nearest(&self, literal: &Literal, result: &mut BatchResult, batch: &Batch, nearest: &mut Nearest) {
        let given = result.given(self.plan, self.bare, literal.part);
        let [here, further] = result.nearly(self.plan, [self.bare, &self.without], literal.of);
        let levels = [batch.sheets(), given, given & here, given & further].map(|level| level & batch.sheets());
        let highest = levels.iter().rposition(|level| *level != 0).unwrap_or(0);
        if highest >= nearest.level {
            if highest > nearest.level {
                *nearest = Nearest { level: highest, ..Nearest::default() };
            }
            sheets(levels[highest]).for_each(|sheet| nearest.take(batch.assignment(self.plan, sheet)));
        }
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
        sheets(changed).any(|sheet| self.is_confirmed(literal, &batch.assignment(self.plan, sheet)))
            || sheets(pointing).any(|sheet| self.may_try() && self.is_confirmed(literal, &batch.assignment(self.plan, sheet)))
    }

    /// Whether `path` and `decide` come to something else without the literal, which is given.
    fn is_confirmed(&mut self, literal: &Literal, assignment: &Assignment) -> bool {
        let Self { bare, without, known, .. } = self;
        if known.len() == MOST_KNOWN {
            known.clear();
        }
        let before = known.entry(assignment.clone()).or_insert_with(|| observe(bare, assignment));
        // Only where the literal is given is the sheet decided without it.
        before.as_ref().is_some_and(|before| is_given(bare, literal, &before.counted)) && observe(without, assignment) != *before
    }
}

/// The sheets that come nearest to showing that a literal matters.
#[derive(Default)]
struct Nearest {
    /// How near they come.
    level: usize,
    sheets: Vec<Assignment>,
    taken: usize,
}

impl Nearest {
    /// Takes one more, in the place of the oldest where there are many.
    fn take(&mut self, assignment: Assignment) {
        if self.sheets.len() < SHEETS {
            self.sheets.push(assignment);
        } else {
            self.sheets[self.taken % SHEETS] = assignment;
        }
        self.taken += 1;
    }
}

/// The places of the sheets in a word.
fn sheets(word: u64) -> impl Iterator<Item = u32> {
    (0..u64::BITS).filter(move |sheet| word >> sheet & 1 == 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::prover::vacuity::batch::SHEETS;
    use crate::prover::vacuity::samples::samples;

    const FILES: [&str; 4] = [
        include_str!("../../../questions.yaml"),
        include_str!("../../../examples/campus.yaml"),
        include_str!("../../../examples/helpline.yaml"),
        include_str!("../../../examples/return.yaml"),
    ];

    #[test]
    fn a_batch_says_of_each_sheet_what_path_and_decide_say() {
        let (mut same, mut other) = (0, 0);
        for file in FILES {
            let questionnaire = Questionnaire::read(file).unwrap();
            let (plan, bare) = (BatchPlan::new(&questionnaire), questionnaire.bare());
            for some in samples(&questionnaire).iter().filter_map(|some| some.chunks(SHEETS).last()) {
                let batch = Batch::new(&plan, some);
                let mut result = BatchResult::new(&plan, &bare, &batch);
                for literal in questionnaire.literals().iter().step_by(3) {
                    let without = bare.without(literal);
                    let files = [&bare, &without];
                    let changed = result.changed(&plan, files, literal.of, &batch);
                    let pointing = changed | result.may_point(&plan, files, literal.of);
                    for (sheet, assignment) in some.iter().enumerate() {
                        let [before, after] = files.map(|file| observe(file, assignment).unwrap());
                        let is_in = |word: u64| word >> sheet & 1 == 1;
                        assert_eq!(is_in(changed), before.but_pointing() != after.but_pointing(), "{literal:?} {assignment:?}");
                        assert!(is_in(pointing) || before == after, "{literal:?} {assignment:?}");
                        *if is_in(changed) { &mut other } else { &mut same } += 1;
                    }
                }
            }
        }
        assert!(same > 1_000 && other > 50, "{same} the same, {other} changed");
    }

    #[test]
    fn the_replies_of_a_sheet_are_those_it_was_made_of() {
        let questionnaire = Questionnaire::read(FILES[0]).unwrap();
        let plan = BatchPlan::new(&questionnaire);
        for some in samples(&questionnaire).iter().flat_map(|some| some.chunks(SHEETS)) {
            let batch = Batch::new(&plan, some);
            let read: Vec<_> = (0..).take(some.len()).map(|sheet| batch.assignment(&plan, sheet)).collect();
            assert_eq!(read, some);
        }
    }
}
