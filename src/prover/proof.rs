//! Verdicts that can be trusted: the referee has accepted the evidence of every property about all
//! sheets that holds, and every witness has been replayed. A disagreement is reported as a fault of the
//! program, never as "holds".

pub(crate) mod certificate;
pub(crate) mod refusal;
pub(crate) mod replay;
pub(crate) mod verdict;

use std::cell::OnceCell;

use num_bigint::BigUint;

use crate::base::phrases::{phrase, say};
use crate::content::model::{Condition, QuestionIx, Questionnaire};
use crate::prover::diagram::{Budget, Diagram, TooLarge};
use crate::prover::proof::certificate::CertificateWriter;
use crate::prover::proof::refusal::in_words;
use crate::prover::proof::replay::replayed;
use crate::prover::verify::cubes::FinerClasses;
use crate::prover::verify::one_pass::settled_in_one_pass;
use crate::prover::verify::{
    Compared, Evidence, Finding, NamedProperty, Property, Verified, named_properties, two_threads, verify, verify_rest,
};
use crate::prover::witness::Witness;
use crate::referee::{PRIME, Promised, Referee, Refused, SoundCertificate};

pub use certificate::{ExportedProof, NeverProof, certificate, exported_proof};
pub use verdict::{NotCertified, ProgramFault, Proof, Proved, SheetCounts, Verdict};

/// A verdict, and how many sheets meet the property's condition where that was counted.
type CountedVerdict = (Verdict, Option<BigUint>);

/// Proves or refutes every property of a questionnaire. What interval counters leave undecided is
/// tried once more with every count sign by sign.
/// Errors: [`TooLarge`] where the diagram exceeds the budget; then no property is decided.
pub fn prove(questionnaire: &Questionnaire, budget: Budget) -> Result<Proof, TooLarge> {
    let (named_properties, watch) = named_properties(questionnaire);
    prove_these(questionnaire, named_properties, &watch, budget)
}

/// Proves or refutes the given properties.
/// Errors: [`TooLarge`] where the diagram exceeds the budget; then no property is decided.
pub fn prove_these(
    questionnaire: &Questionnaire,
    named_properties: Vec<NamedProperty>,
    watch: &[Condition],
    budget: Budget,
) -> Result<Proof, TooLarge> {
    let all: Vec<&Property> = named_properties.iter().map(|o| &o.property).collect();
    let (mut verdicts, counts, nodes) = decided(questionnaire, &all, watch, budget)?;
    let again: Vec<usize> = (0..all.len()).filter(|i| matches!(verdicts[*i].0, Verdict::NotDecided)).collect();
    if !again.is_empty() && Diagram::has_counters(questionnaire, watch, budget) {
        let properties: Vec<&Property> = again.iter().map(|i| all[*i]).collect();
        // What is left is either little work or as hard as before, so half the fuel is enough or none would be.
        let less = Budget { fuel: budget.fuel / 2, ..budget.sign_by_sign() };
        if let Ok((more, ..)) = one_by_one(questionnaire, &properties, watch, less, false) {
            for (i, verdict) in again.into_iter().zip(more) {
                verdicts[i] = verdict;
            }
        }
    }
    let sheets = counts.as_ref().map(|c| &c.sheets);
    let mut met = None;
    let prove = |(named, (verdict, count)): (NamedProperty, CountedVerdict)| {
        let over = match named.property {
            Property::Met { .. } if named.from_guarantee => {
                met.clone_from(&count);
                count
            }
            _ if named.from_guarantee => met.clone(),
            _ => sheets.cloned(),
        };
        Proved { named, verdict, over }
    };
    let proved = named_properties.into_iter().zip(verdicts).map(prove).collect();
    Ok(Proof { proved, counts, nodes })
}

/// Verdicts in the order of their properties, the exact counts of all sheets, and the number of nodes.
type Decided = (Vec<CountedVerdict>, Option<SheetCounts>, usize);

/// Decides most properties on the diagram of the rules alone, those about conditions in one pass. What fails there, to be shown,
/// and what isn't for one pass has a product of its own with a diagram that tells apart what the conditions read.
fn decided(questionnaire: &Questionnaire, all: &[&Property], watch: &[Condition], budget: Budget) -> Result<Decided, TooLarge> {
    if Diagram::has_counters(questionnaire, watch, budget) {
        return one_by_one(questionnaire, all, watch, budget, true);
    }
    let diagram = Diagram::build(questionnaire, &[], budget)?;
    let referee = Referee::new(questionnaire, &[]);
    let certificate = OnceCell::new();
    let settle = || {
        let finer = FinerClasses::new(questionnaire, &diagram, watch, budget);
        // Only now: the budget has seen to it that no question has more classes of replies than the
        // referee can list.
        let watching = finer.is_some().then(|| Referee::new(questionnaire, watch));
        let may = |watch: usize| watching.as_ref().is_some_and(|referee| referee.follows_cubes_of(watch));
        let settled = settled_in_one_pass(&diagram, all, finer.as_ref(), budget, may);
        // Neither needs the pairs, which take the other thread longer.
        let written = certificate.get_or_init(|| CertificateWriter::new(questionnaire, &diagram, &referee).certificate());
        (settled, watching, referee.accept(written))
    };
    let compare = || (Compared::new(questionnaire, &diagram, all, budget), diagram.counts(budget));
    let ((compared, counts), (mut settled, watching, sound)) = both(compare, settle);
    let of_rules = |property: &Property| matches!(property, Property::SignsAtOnce | Property::Monotone(_));
    let (here, left): (Vec<usize>, Vec<usize>) = (0..all.len()).partition(|i| settled[*i].is_some() || of_rules(all[*i]));
    let properties: Vec<&Property> = here.iter().map(|i| all[*i]).collect();
    let findings = here.iter().map(|i| settled[*i].take()).collect();
    let verified = verify_rest(diagram, &properties, findings, compared, budget);
    let nodes = verified.diagram.nodes();
    let judge = Judge { questionnaire, watch, referee: &referee, watching: watching.as_ref(), budget };
    let (verdicts, counts) = judge.judge(&properties, verified, sound, counts);
    let mut out: Vec<CountedVerdict> = all.iter().map(|_| (Verdict::NotDecided, None)).collect();
    for (i, verdict) in here.into_iter().zip(verdicts) {
        out[i] = verdict;
    }
    if !left.is_empty() {
        let properties: Vec<&Property> = left.iter().map(|i| all[*i]).collect();
        for (i, verdict) in left.into_iter().zip(one_by_one(questionnaire, &properties, watch, budget, false)?.0) {
            out[i] = verdict;
        }
    }
    Ok((out, counts, nodes))
}

/// The results of two pieces of work, each on a thread of its own.
fn both<A: Send, B>(first: impl FnOnce() -> A + Send, second: impl FnOnce() -> B) -> (A, B) {
    std::thread::scope(|scope| {
        let first = scope.spawn(first);
        let second = second();
        (first.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)), second)
    })
}

/// Decides properties on a diagram that tells apart what the conditions read, each with a product of its own.
fn one_by_one(
    questionnaire: &Questionnaire,
    properties: &[&Property],
    watch: &[Condition],
    budget: Budget,
    counting: bool,
) -> Result<Decided, TooLarge> {
    let verified = verify(questionnaire, properties, watch, budget)?;
    let nodes = verified.diagram.nodes();
    let referee = Referee::new(questionnaire, watch);
    let certificate = CertificateWriter::new(questionnaire, &verified.diagram, &referee).certificate();
    let counts = counting.then(|| verified.diagram.counts(budget)).flatten();
    let judge = Judge { questionnaire, watch, referee: &referee, watching: None, budget };
    let (verdicts, counts) = judge.judge(properties, verified, referee.accept(&certificate), counts);
    Ok((verdicts, counts, nodes))
}

/// A shortest answer sheet for each outcome, in file order, replayed; `None` where there is none or
/// it is too much to work out.
pub fn shortest_sheets(questionnaire: &Questionnaire, budget: Budget) -> Vec<Option<Witness>> {
    let properties: Vec<Property> = questionnaire.outcome_ixs().map(Property::Reached).collect();
    let Ok(verified) = verify(questionnaire, &properties.iter().collect::<Vec<_>>(), &[], budget) else {
        return properties.iter().map(|_| None).collect();
    };
    let shown = |(property, finding): (&Property, Finding)| {
        let Finding::Holds(Evidence::Sheet(witness, _)) = finding else { return None };
        let again = replayed(questionnaire, &[], property, vec![witness.clone()], None);
        matches!(again, Verdict::Fails { .. }).then_some(witness)
    };
    properties.iter().zip(verified.findings).map(shown).collect()
}

/// Builds the diagram and has its certificate and its counts checked, without any property. Returns
/// the number of nodes. Errors: [`NotCertified`] where the referee refuses it, or where the diagram is too large.
pub fn certified(questionnaire: &Questionnaire, budget: Budget) -> Result<usize, NotCertified> {
    let diagram = Diagram::build(questionnaire, &[], budget).map_err(NotCertified::TooLarge)?;
    let referee = Referee::new(questionnaire, &[]);
    let certificate = CertificateWriter::new(questionnaire, &diagram, &referee).certificate();
    let refused = |r: Refused| ProgramFault(say!("check-fault-at-layer", layer = r.layer, why = in_words(r.why)));
    let sound = referee.accept(&certificate).map_err(|r| NotCertified::Fault(refused(r)))?;
    confirmed(diagram.counts(budget), referee.recount(&sound, budget.cells)).map_err(NotCertified::Fault)?;
    Ok(diagram.nodes())
}

/// The exact counts, confirmed by what the referee counts again; `None` where either lacks the memory.
fn confirmed(outcomes: Option<Vec<BigUint>>, again: Option<Vec<u64>>) -> Result<Option<SheetCounts>, ProgramFault> {
    let Some((outcomes, again)) = outcomes.zip(again) else { return Ok(None) };
    let remainder = |n: &BigUint| (n % PRIME).try_into().unwrap_or(u64::MAX);
    if outcomes.iter().map(remainder).ne(again) {
        return Err(ProgramFault(phrase("check-fault-counts").to_owned()));
    }
    Ok(Some(SheetCounts { sheets: outcomes.iter().sum(), outcomes }))
}

struct Judge<'a> {
    questionnaire: &'a Questionnaire,
    watch: &'a [Condition],
    referee: &'a Referee<'a>,
    /// A referee that watches the conditions, too, where the diagram is of the rules alone.
    watching: Option<&'a Referee<'a>>,
    budget: Budget,
}

impl Judge<'_> {
    /// A verdict for each finding, and the exact counts, confirmed. `sound`: the certificate of the diagram, as the referee took it.
    /// `counts`: the sheets of each outcome, where the diagram counted them.
    fn judge<'p>(
        &self,
        properties: &[&'p Property],
        verified: Verified,
        sound: Result<SoundCertificate<'_>, Refused>,
        counts: Option<Vec<BigUint>>,
    ) -> (Vec<CountedVerdict>, Option<SheetCounts>) {
        let Verified { diagram, findings, pairs } = verified;
        let writer = CertificateWriter::new(self.questionnaire, &diagram, self.referee);
        let all_fail = |fault: ProgramFault| (findings.iter().map(|_| (Verdict::Fault(fault.clone()), None)).collect(), None);
        let sound = match sound {
            Ok(sound) => sound,
            Err(refused) => {
                return all_fail(ProgramFault(say!("check-fault-certificate", why = in_words(refused.why))));
            }
        };
        let holding = |(property, finding): (&&Property, &Finding)| match (property, finding) {
            (Property::Monotone(question), Finding::Holds(_)) => Some(*question),
            _ => None,
        };
        let questions = properties.iter().zip(&findings).filter_map(holding);
        let excepts = |question: &QuestionIx| self.questionnaire.question(*question).worsens_except.is_some();
        let (excused, strict): (Vec<QuestionIx>, Vec<QuestionIx>) = questions.partition(excepts);
        let judged = |questions: &[QuestionIx], pairs| {
            if questions.is_empty() { Ok(()) } else { self.referee.monotone(&sound, questions, &writer.pairs(pairs)) }
        };
        let first = || {
            let again = counts.is_some().then(|| self.referee.recount(&sound, self.budget.cells)).flatten();
            (judged(&excused, &pairs.excused), again)
        };
        let together = |(property, finding): (&&'p Property, &Finding)| -> Option<Promised<'p>> {
            match (property, finding) {
                (Property::Never { watch, bad, early }, Finding::Holds(Evidence::Cubes)) => {
                    Some(Promised { watch: *watch, bad, early: *early })
                }
                _ => None,
            }
        };
        let places: Vec<Option<Promised<'_>>> = properties.iter().zip(&findings).map(together).collect();
        let promises: Vec<Promised<'_>> = places.iter().flatten().copied().collect();
        let watching = self.watching.unwrap_or(self.referee);
        let others = || (judged(&strict, &pairs.strict), self.referee.never_any(&sound, watching, &promises));
        let ((excused, again), (strict, followed)) = both(first, others);
        let counts = match confirmed(counts, again) {
            Ok(counts) => counts,
            Err(fault) => return all_fail(fault),
        };
        let mut followed = followed.into_iter();
        let followed: Vec<Option<Result<(), Refused>>> = places.iter().map(|p| p.and_then(|_| followed.next())).collect();
        let accepted = |accepted: &Result<(), Refused>| match accepted {
            Ok(()) => Verdict::Holds,
            Err(Refused { layer, why, .. }) => Verdict::fault(say!("check-fault-proof", layer = *layer, why = in_words(*why))),
        };
        let judge = |(): &mut (), ((property, finding), followed): ((&Property, Finding), Option<Result<(), Refused>>)| {
            let verdict = match (property, finding) {
                (_, Finding::Empty) => Verdict::Empty,
                (_, Finding::NotDecided) => Verdict::NotDecided,
                (_, Finding::Fails { sheets, count }) => replayed(self.questionnaire, self.watch, property, sheets, count),
                (Property::SignsAtOnce, Finding::Holds(_)) => accepted(&self.referee.signs_at_once(&sound)),
                (Property::Never { watch, bad, early }, Finding::Holds(Evidence::Product(product))) => {
                    accepted(&self.referee.never(&sound, *watch, bad, *early, &writer.followed(&product)))
                }
                (Property::Never { .. }, Finding::Holds(Evidence::Cubes)) => {
                    followed.as_ref().map_or_else(|| Verdict::fault(phrase("check-fault-evidence")), accepted)
                }
                (Property::Monotone(question), Finding::Holds(Evidence::Pairs)) => {
                    accepted(if excepts(question) { &excused } else { &strict })
                }
                (Property::Reached(_) | Property::Met { .. }, Finding::Holds(Evidence::Sheet(replies, count))) => {
                    return match replayed(self.questionnaire, self.watch, property, vec![replies], None) {
                        // Replayed, the sheet does what the property claims that some sheet does.
                        Verdict::Fails { .. } => (Verdict::Holds, count),
                        other => (other, None),
                    };
                }
                (_, Finding::Holds(_)) => Verdict::fault(phrase("check-fault-evidence")),
            };
            (verdict, None)
        };
        (two_threads(properties.iter().copied().zip(findings).zip(followed).collect(), || (), judge), counts)
    }
}
