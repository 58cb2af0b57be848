//! Vacuity of literals (built-in guarantee 7): a literal matters where a sheet shows that its removal changes something; that it
//! never does is proved.

use crate::base::phrases::phrase;
use crate::content::model::{
    AnswerIx, AnswerSet, Condition, ConditionAtom, ExtraIx, Literal, LiteralPart, Outcome, OutcomeIx, Pace, QuestionIx,
    Questionnaire, Reply,
};
use crate::prover::diagram::Budget;
use crate::prover::proof::{ProgramFault, Verdict, prove_these};
use crate::prover::vacuity::samples::{laid_over, small};
use crate::prover::vacuity::tries::{observe, unseen_on_samples};
use crate::prover::verify::property::{NamedProperty, Property};
use crate::prover::verify::simplify::{is_never, never, simplify, written_out};
use crate::prover::verify::{Finding, verify};
use crate::prover::witness::Witness;

/// Literals that share one proof.
const TOGETHER: usize = 3;

/// The largest number of literals that go to proof; the others, where no sample shows them to matter, stay undecided.
const PROVED: usize = 60;

/// A literal that isn't shown to matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UselessLiteral {
    /// The literal.
    pub literal: Literal,
    /// Whether it is proved to change nothing; otherwise the budget doesn't suffice.
    pub decided: bool,
}

/// The findings about all literals.
#[derive(Debug, Clone, Default)]
pub struct LiteralFindings {
    /// The number of literals.
    pub all: usize,
    /// Those that aren't shown to matter.
    pub idle: Vec<UselessLiteral>,
}

/// Examines every literal: on samples first, then by proof.
///
/// # Errors
/// [`ProgramFault`] where prover, referee and `decide` disagree.
pub fn literals(questionnaire: &Questionnaire, budget: Budget) -> Result<LiteralFindings, ProgramFault> {
    let bare = questionnaire.bare();
    let all = questionnaire.literals();
    let open = unseen_on_samples(questionnaire, &bare, &all);
    let mut idle = Vec::new();
    let mut chunks = open.chunks(TOGETHER);
    for some in chunks.by_ref().take(PROVED / TOGETHER) {
        let unseen = unseen(&bare, some, small(budget));
        let found = if unseen.is_empty() { Vec::new() } else { proved(questionnaire, &bare, &unseen, small(budget))? };
        let too_large = !found.is_empty() && found.len() == unseen.len() && found.iter().all(|i| !i.decided);
        idle.extend(found);
        // The others would take as long, for nothing.
        if too_large {
            break;
        }
    }
    idle.extend(chunks.flatten().map(|literal| UselessLiteral { literal: *literal, decided: false }));
    Ok(LiteralFindings { all: all.len(), idle })
}

/// Those of some literals that the diagram shows no sheet for. A sheet that it shows is replayed, so no referee is needed.
fn unseen(bare: &Questionnaire, literals: &[Literal], budget: Budget) -> Vec<Literal> {
    let (WatchedProperties { properties, watch }, of) = watched(bare, literals);
    let Ok(verified) = verify(bare, &properties.iter().collect::<Vec<_>>(), &watch, budget) else { return literals.to_vec() };
    let mut seen = vec![false; literals.len()];
    for (finding, (i, _)) in verified.findings.iter().zip(of) {
        if let Finding::Fails { sheets, .. } = finding {
            seen[i] = seen[i] || sheets.iter().any(|witness| changes(bare, &literals[i], witness));
        }
    }
    literals.iter().zip(seen).filter(|(_, seen)| !seen).map(|(literal, _)| *literal).collect()
}

/// The properties of some literals; with each the place of its literal, and whether every break shows that it matters.
fn watched(bare: &Questionnaire, literals: &[Literal]) -> (WatchedProperties, Vec<(usize, bool)>) {
    let mut list = WatchedProperties::default();
    let mut of = Vec::new();
    for (i, literal) in literals.iter().enumerate() {
        let without = bare.without(literal);
        list.add_results(bare, &without);
        of.resize(list.properties.len(), (i, true));
        list.add_texts(bare, &without, literal);
        of.resize(list.properties.len(), (i, false));
    }
    (list, of)
}

/// Those of some literals that are proved to change nothing, or stay undecided.
fn proved(
    questionnaire: &Questionnaire,
    bare: &Questionnaire,
    literals: &[Literal],
    budget: Budget,
) -> Result<Vec<UselessLiteral>, ProgramFault> {
    let (WatchedProperties { properties, watch }, of) = watched(bare, literals);
    let verdicts: Vec<Verdict> = if properties.is_empty() {
        Vec::new()
    } else {
        match prove_these(questionnaire, properties.into_iter().map(NamedProperty::unnamed).collect(), &watch, budget) {
            Ok(proof) => proof.proved.into_iter().map(|p| p.verdict).collect(),
            Err(_) => vec![Verdict::NotDecided; of.len()],
        }
    };
    let mut out = Vec::new();
    for (i, literal) in literals.iter().enumerate() {
        let (mut matters, mut decided) = (false, true);
        for (verdict, (_, exact)) in verdicts.iter().zip(&of).filter(|(_, (of, _))| *of == i) {
            match verdict {
                Verdict::Holds => {}
                Verdict::Fails { sheets, .. } if sheets.iter().any(|(witness, _)| changes(bare, literal, witness)) => {
                    matters = true;
                }
                Verdict::Fails { .. } if *exact => {
                    return Err(ProgramFault(phrase("check-fault-leaf").to_owned()));
                }
                Verdict::Fault(fault) => return Err(fault.clone()),
                Verdict::Fails { .. } | Verdict::NotDecided | Verdict::Empty => decided = false,
            }
        }
        if !matters {
            out.push(UselessLiteral { literal: *literal, decided });
        }
    }
    Ok(out)
}

/// Whether a sheet has another result without a literal.
fn changes(bare: &Questionnaire, literal: &Literal, witness: &Witness) -> bool {
    let assignment = laid_over(&vec![Reply::Declined; bare.questions.len()], witness);
    observe(bare, &assignment) != observe(&bare.without(literal), &assignment)
}

/// Properties of several literals, with the conditions that they watch.
#[derive(Default)]
struct WatchedProperties {
    properties: Vec<Property>,
    watch: Vec<Condition>,
}

impl WatchedProperties {
    /// Adds that no sheet on which a condition holds ends in these outcomes, unless no sheet can meet the condition.
    fn add(&mut self, condition: Condition, bad: Vec<OutcomeIx>) {
        if !is_never(&condition) {
            self.properties.push(Property::Never { watch: self.watch.len(), bad, early: false });
            self.watch.push(condition);
        }
    }

    /// Adds properties of which one breaks exactly where the literal matters for outcome, questions or extras.
    fn add_results(&mut self, questionnaire: &Questionnaire, without: &Questionnaire) {
        let outcomes = &questionnaire.outcomes;
        let all: Vec<OutcomeIx> = (0..outcomes.len()).map(OutcomeIx::at).collect();
        for question in questionnaire.question_ixs() {
            let differs = difference(questionnaire, &asked(questionnaire, question), &asked(without, question));
            if !is_never(&differs) {
                let ended = Condition::Any(ended_before(questionnaire, question));
                let condition = Condition::All(vec![differs, Condition::Not(Box::new(ended))]);
                self.add(written_out(questionnaire, &condition), all.clone());
            }
        }
        for (at, outcome) in outcomes.iter().enumerate() {
            let (Some(before), Some(after)) = (&outcome.when, &without.outcomes[at].when) else { continue };
            let differs = difference(questionnaire, &written_out(questionnaire, before), &written_out(without, after));
            let later = |o: &OutcomeIx| if outcome.at_once { o.index() == at } else { o.index() >= at };
            self.add(differs, all.iter().copied().filter(later).collect());
        }
        let ordinary = outcomes_where(questionnaire, |o| !o.at_once);
        for extra in (0..questionnaire.extras.len()).map(ExtraIx) {
            let (before, after) = (questionnaire.extra(extra), &without.extra(extra).when);
            let differs = difference(questionnaire, &written_out(questionnaire, &before.when), &written_out(without, after));
            self.add(differs, if before.on.is_empty() { ordinary.clone() } else { before.on.clone() });
        }
    }

    /// Adds properties that break where the literal may matter for the answers shown under a support. Not every break does, so
    /// each witness has to be replayed.
    fn add_texts(&mut self, questionnaire: &Questionnaire, without: &Questionnaire, literal: &Literal) {
        let named = match literal.part {
            LiteralPart::Answer(question, answer) => {
                Condition::Answer { question, any_of: AnswerSet::only(answer), declined: false }
            }
            LiteralPart::Declined(question) => Condition::Answer { question, any_of: AnswerSet::EMPTY, declined: true },
            LiteralPart::Holds(ix) => Condition::Holds(ix),
        };
        let bad = outcomes_where(questionnaire, |o| !o.at_once && o.pace > Pace::Today);
        for (support, other) in questionnaire.supports.iter().zip(&without.supports) {
            let (Some(before), Some(after)) = (&support.points_here, &other.points_here) else { continue };
            let (before, after) = (written_out(questionnaire, before), written_out(without, after));
            if before != after {
                let differs = difference(questionnaire, &before, &after);
                // What has no reason is never shown, so that a support without one shows nothing, whatever points there.
                let shown = with_reasons(questionnaire, &before);
                let own = Condition::All(vec![before, named.clone()]);
                let changes = Condition::All(vec![Condition::Any(shown), Condition::Any(vec![differs, own])]);
                self.add(written_out(questionnaire, &changes), bad.clone());
            }
        }
    }
}

/// The answers in a condition that have a reason to show, one condition each.
fn with_reasons(questionnaire: &Questionnaire, condition: &Condition) -> Vec<Condition> {
    let shown = |atom: ConditionAtom| {
        let has_reason = |a: &AnswerIx| questionnaire.question(atom.question).answers[a.index()].reason.is_some();
        let any_of: AnswerSet = atom.any_of.iter().filter(has_reason).collect();
        (!any_of.is_empty()).then_some(Condition::Answer { question: atom.question, any_of, declined: false })
    };
    questionnaire.atoms(condition).into_iter().filter_map(shown).collect()
}

fn outcomes_where(questionnaire: &Questionnaire, test: impl Fn(&Outcome) -> bool) -> Vec<OutcomeIx> {
    let all = questionnaire.outcomes.iter().enumerate();
    all.filter(|(_, o)| test(o)).map(|(i, _)| OutcomeIx::at(i)).collect()
}

/// The condition under which a question is asked.
fn asked(questionnaire: &Questionnaire, ix: QuestionIx) -> Condition {
    let question = questionnaire.question(ix);
    let unless = question.unless.clone().map(|c| Condition::Not(Box::new(c)));
    written_out(questionnaire, &Condition::All(question.asked_when.clone().into_iter().chain(unless).collect()))
}

/// The conditions of the gates over the replies before a question.
fn ended_before(questionnaire: &Questionnaire, ix: QuestionIx) -> Vec<Condition> {
    let gates = questionnaire.outcomes.iter().filter(|o| o.at_once).filter_map(|o| o.when.as_ref());
    let earlier = |when: &Condition| simplify([questionnaire; 2], when, &|q, set| (q < ix).then_some((q, set)));
    gates.map(earlier).collect()
}

/// The condition that one of two conditions holds and the other doesn't.
fn difference(questionnaire: &Questionnaire, a: &Condition, b: &Condition) -> Condition {
    if a == b {
        return never();
    }
    let but = |a: &Condition, b: &Condition| Condition::All(vec![a.clone(), Condition::Not(Box::new(b.clone()))]);
    written_out(questionnaire, &Condition::Any(vec![but(a, b), but(b, a)]))
}
