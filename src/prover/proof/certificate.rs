//! Writes certificates: the evidence of the prover in the referee's format.

use crate::content::model::{Condition, OutcomeIx, QuestionIx, Questionnaire};
use crate::prover::diagram::{AbstractValue, Budget, Diagram, Formula, Split, Target, TooLarge, node_ix};
use crate::prover::pairs::pair_set::{HelpSeen, PairSet};
use crate::prover::verify::product::Product;
use crate::prover::verify::{Evidence, Finding, Property, Verified, named_properties, verify};
use crate::referee::{
    Certificate, CertificateNode, CountRelation, CountSplit, HelpShown, KnownValue, PairCertificate, ProductCertificate,
    ProductCertificateNode, Referee, Successor,
};

pub(crate) struct CertificateWriter<'a> {
    questionnaire: &'a Questionnaire,
    diagram: &'a Diagram,
    /// The referee's numbers of each formula; a counter has those of the comparisons that read all of it.
    numbers: Vec<Vec<usize>>,
    classes: Vec<Vec<usize>>,
}

impl<'a> CertificateWriter<'a> {
    pub(crate) fn new(questionnaire: &'a Questionnaire, diagram: &'a Diagram, referee: &Referee<'_>) -> Self {
        let mut numbers: Vec<Vec<usize>> = Vec::new();
        let mut note = |formula: Formula, number: usize| {
            numbers.resize_with(numbers.len().max(formula + 1), Vec::new);
            numbers[formula].push(number);
        };
        for (number, formula) in diagram.rules.condition_formulas.iter().enumerate() {
            let Some(formula) = formula.filter(|_| !referee.conditions.is_elsewhere(number)) else { continue };
            note(formula, number);
            if let Some(count) = diagram.rules.whole_count(formula) {
                note(count, number);
            }
        }
        let class = |q: usize, reply| diagram.class_of(questionnaire, q, reply).unwrap_or(usize::MAX);
        let classes = (0..diagram.questions()).map(|q| referee.groups[q].iter().map(|g| class(q, g.example)).collect()).collect();
        Self { questionnaire, diagram, numbers, classes }
    }

    fn label(&self, held: impl Iterator<Item = (Formula, AbstractValue)>) -> Vec<(usize, KnownValue)> {
        let mut out = Vec::with_capacity(held.size_hint().1.unwrap_or(0));
        for (formula, seen) in held {
            let known = match seen {
                AbstractValue::True => KnownValue::True,
                AbstractValue::False => KnownValue::False,
                AbstractValue::Count(least, most) => KnownValue::Count { least, most },
            };
            out.extend(self.numbers.get(formula).into_iter().flatten().map(|n| (*n, known)));
        }
        out
    }

    fn number(&self, range: usize) -> usize {
        let formula = self.diagram.rules.counters[range];
        self.numbers.get(formula).and_then(|n| n.first()).copied().unwrap_or(usize::MAX)
    }

    /// The steps of a node in the order of the referee's groups.
    fn steps(&self, layer: usize, asked: bool, steps: &[Target]) -> Vec<Successor> {
        if asked {
            self.classes[layer].iter().filter_map(|class| steps.get(*class)).map(|to| next(*to)).collect()
        } else {
            steps.iter().map(|to| next(*to)).collect()
        }
    }

    fn splits(&self, splits: &[Split]) -> Vec<CountSplit> {
        let split = |s: &Split| CountSplit { count: self.number(s.count), at: s.at, below: next(s.below), from: next(s.from) };
        splits.iter().map(split).collect()
    }

    pub(crate) fn certificate(&self) -> Certificate {
        let last = self.questionnaire.questions.len();
        let mut out = Certificate::default();
        for layer in 0..=last {
            let node = |node: usize| {
                let ix = node_ix(node);
                let steps = || self.steps(layer, self.diagram.asked(layer, ix), self.diagram.edges(layer, ix));
                CertificateNode {
                    known: self.label(self.diagram.known_values(layer, ix)),
                    reach: self.diagram.reach(layer, ix).iter().collect(),
                    next: if layer == last { Vec::new() } else { steps() },
                }
            };
            out.layers.push((0..self.diagram.layers[layer].len).map(node).collect());
            out.splits.push(self.splits(&self.diagram.layers[layer].layer_edges.splits));
        }
        out
    }

    pub(crate) fn followed(&self, product: &Product) -> ProductCertificate {
        let last = self.diagram.questions();
        let node = |layer: usize, at: usize| {
            let followed = &product.layers[layer][at];
            let asked = layer < last && self.diagram.asked(layer, followed.base);
            ProductCertificateNode {
                base: followed.base as usize,
                known: self.label(followed.known.iter().copied()),
                next: if layer == last { Vec::new() } else { self.steps(layer, asked, product.floors[layer].edges(at)) },
            }
        };
        let layers = product.layers.iter().enumerate().map(|(l, nodes)| (0..nodes.len()).map(|at| node(l, at)).collect());
        ProductCertificate { layers: layers.collect(), splits: product.floors.iter().map(|f| self.splits(&f.splits)).collect() }
    }

    /// The pairs from which no break can be reached.
    pub(crate) fn pairs(&self, pairs: &PairSet) -> PairCertificate {
        let help = |h: HelpSeen| match h {
            HelpSeen::Neither => HelpShown::Neither,
            HelpSeen::Lost => HelpShown::Lost,
            HelpSeen::Kept => HelpShown::Kept,
        };
        let mut out = PairCertificate::default();
        for (layer, of_layer) in pairs.harmless().enumerate() {
            let written = of_layer.map(|node| {
                let pair = &node.pair;
                let held = |side: usize, range: usize| self.diagram.holds_counter(layer, [pair.a, pair.b][side], range);
                let claim = |range: usize| {
                    let bounds = |side: usize| if held(side, range) { node.bounds[side][range] } else { (0, u32::MAX) };
                    let both = held(0, range) && held(1, range);
                    (
                        self.number(range),
                        CountRelation { better: bounds(0), worse: bounds(1), apart: both.then_some(pair.apart[range]) },
                    )
                };
                let either = |range: &usize| held(0, *range) || held(1, *range);
                let claims: Vec<_> = (0..self.diagram.counters()).filter(either).map(claim).collect();
                ((pair.a as usize, pair.b as usize, help(pair.help)), claims)
            });
            let mut written: Vec<_> = written.collect();
            written.sort_by_key(|(key, _)| *key);
            out.layers.push(written);
        }
        out
    }
}

fn next(to: Target) -> Successor {
    match to {
        Target::Node(n) => Successor::Node(n as usize),
        Target::Gate(outcome) | Target::BrokenGate(outcome) => Successor::Ends(outcome),
        Target::Split(ix) => Successor::Split(ix as usize),
        Target::Dropped(base) | Target::Broken(base) => Successor::Dropped(base as usize),
    }
}

/// The certificate of a questionnaire's diagram, without any property. Errors: [`TooLarge`] where the diagram exceeds the budget.
pub fn certificate(questionnaire: &Questionnaire, budget: Budget) -> Result<Certificate, TooLarge> {
    let diagram = Diagram::build(questionnaire, &[], budget)?;
    Ok(CertificateWriter::new(questionnaire, &diagram, &Referee::new(questionnaire, &[])).certificate())
}

/// A certificate with the evidence for all properties that hold.
#[derive(Debug)]
pub struct ExportedProof {
    /// The watched conditions.
    pub watch: Vec<Condition>,
    /// The certificate of the diagram.
    pub certificate: Certificate,
    /// The safety properties about watched conditions.
    pub never: Vec<NeverProof>,
    /// The questions whose monotone property holds without an exception.
    pub worse: Vec<QuestionIx>,
    /// The 2-safety pairs for these.
    pub pairs: PairCertificate,
    /// The questions whose monotone property holds with the exception that the file makes, and the pairs for these.
    pub excused: (Vec<QuestionIx>, PairCertificate),
}

/// A safety property, [`Property::Never`], with its evidence.
#[derive(Debug)]
pub struct NeverProof {
    /// The index of the condition among the watched ones.
    pub watch: usize,
    /// The forbidden outcomes.
    pub bad: Vec<OutcomeIx>,
    /// Whether every sheet must also end as soon as the condition holds.
    pub early: bool,
    /// The product of the diagram with the monitor of the condition.
    pub followed: ProductCertificate,
}

/// The evidence for all properties of a questionnaire, built-in ones and its own.
/// Errors: [`TooLarge`] where the diagram exceeds the budget.
pub fn exported_proof(questionnaire: &Questionnaire, budget: Budget) -> Result<ExportedProof, TooLarge> {
    let (named_properties, watch) = named_properties(questionnaire);
    let properties: Vec<&Property> = named_properties.iter().map(|o| &o.property).collect();
    let Verified { diagram, findings, pairs } = verify(questionnaire, &properties, &watch, budget)?;
    let referee = Referee::new(questionnaire, &watch);
    let writer = CertificateWriter::new(questionnaire, &diagram, &referee);
    let (mut never, mut worse) = (Vec::new(), Vec::new());
    for (property, finding) in properties.iter().zip(&findings) {
        match (property, finding) {
            (Property::Never { watch, bad, early }, Finding::Holds(Evidence::Product(product))) => {
                let followed = writer.followed(product);
                never.push(NeverProof { watch: *watch, bad: bad.clone(), early: *early, followed });
            }
            (Property::Monotone(question), Finding::Holds(_)) => worse.push(*question),
            _ => {}
        }
    }
    let (excused, worse): (Vec<_>, Vec<_>) = worse.into_iter().partition(|q| questionnaire.question(*q).worsens_except.is_some());
    let (certificate, excused) = (writer.certificate(), (excused, writer.pairs(&pairs.excused)));
    let pairs = writer.pairs(&pairs.strict);
    Ok(ExportedProof { watch, certificate, never, worse, pairs, excused })
}
