//! Verdicts that can be shown: every "holds" accepted by the referee, every break replayed through the rules as people use
//! them. A disagreement is a fault of the program and is said so, never "holds".

use num_bigint::BigUint;

use crate::answers::{Answers, Next, Sheet, holds, path};
use crate::certify::{Certificate, Followed, FollowedNode, Help, Known, Next as Step, Node, Pairs, Referee, Sound};
use crate::decide::decide;
use crate::diagram::{Budget, Diagram, Formula, NodeIx, Seen, To, TooLarge, Value};
use crate::questionnaire::{AnswerSet, Call, Choose, Condition, OutcomeIx, Questionnaire, Reply};
use crate::verify::{Duty, Evidence, Finding, HelpSeen, Obligation, PairSet, Product, Replies, obligations, verify};

/// What became of one promise.
#[derive(Debug, Clone)]
pub enum Verdict {
    /// It holds on every answer sheet, and the referee has accepted the proof.
    Holds,
    /// It doesn't hold.
    Fails {
        /// A sheet that shows it (two neighbouring ones for a worse answer), with its outcome.
        sheets: Vec<(Replies, OutcomeIx)>,
        /// How many sheets break it, where that was counted.
        count: Option<BigUint>,
    },
    /// It would take more than the budget to find out.
    NotDecided,
    /// Nothing meets it.
    Empty,
    /// The program disagrees with itself: a fault of ours.
    Fault(String),
}

/// A promise and what became of it.
#[derive(Debug, Clone)]
pub struct Proved {
    /// The promise.
    pub obligation: Obligation,
    /// What became of it.
    pub verdict: Verdict,
}

/// Everything that was found about a questionnaire.
#[derive(Debug, Clone)]
pub struct Proof {
    /// Every promise, built-in ones first.
    pub proved: Vec<Proved>,
    /// How many answer sheets there are.
    pub sheets: BigUint,
    /// How many lead to each outcome.
    pub counts: Vec<BigUint>,
    /// Nodes of the diagram.
    pub nodes: usize,
}

impl Proof {
    /// Whether every promise holds.
    pub fn holds(&self) -> bool {
        self.proved.iter().all(|p| matches!(p.verdict, Verdict::Holds))
    }

    /// Whether the program disagrees with itself.
    pub fn fault(&self) -> Option<&str> {
        self.proved.iter().find_map(|p| match &p.verdict {
            Verdict::Fault(why) => Some(why.as_str()),
            _ => None,
        })
    }
}

/// Proves or refutes every promise of a questionnaire.
///
/// # Errors
/// Where the diagram would be larger than the budget: nothing is decided then.
pub fn prove(questionnaire: &Questionnaire, budget: Budget) -> Result<Proof, TooLarge> {
    let (obligations, watch) = obligations(questionnaire);
    let (diagram, findings) = verify(questionnaire, &obligations, &watch, budget)?;
    let counts = diagram.counts();
    let referee = Referee::new(questionnaire, &watch);
    let writer = Writer::new(questionnaire, &diagram, &referee);
    let certificate = writer.certificate();
    let sound = referee.accept(&certificate);
    let judge = |(obligation, finding): (Obligation, Finding)| {
        let verdict = match &sound {
            Err(refused) => Verdict::Fault(format!("the certificate of the diagram is refused: {}", refused.why)),
            Ok(sound) => judge(questionnaire, &watch, &referee, sound, &writer, &obligation.duty, finding),
        };
        Proved { obligation, verdict }
    };
    let proved = obligations.into_iter().zip(findings).map(judge).collect();
    Ok(Proof { proved, sheets: counts.iter().sum(), counts, nodes: diagram.nodes() })
}

/// Builds the diagram and has its certificate checked, without any promise.
///
/// # Errors
/// Why the referee refuses it; or that it is too large.
pub fn certified(questionnaire: &Questionnaire, budget: Budget) -> Result<usize, String> {
    let diagram = Diagram::build(questionnaire, &[], budget).map_err(|large| format!("more than {} nodes", large.nodes))?;
    let referee = Referee::new(questionnaire, &[]);
    let certificate = Writer::new(questionnaire, &diagram, &referee).certificate();
    referee.accept(&certificate).map(|_| diagram.nodes()).map_err(|refused| format!("layer {}: {}", refused.layer, refused.why))
}

fn judge(
    questionnaire: &Questionnaire,
    watch: &[Condition],
    referee: &Referee<'_>,
    sound: &Sound<'_>,
    writer: &Writer<'_>,
    duty: &Duty,
    finding: Finding,
) -> Verdict {
    let accepted = |accepted: crate::certify::Accepted| match accepted {
        Ok(()) => Verdict::Holds,
        Err(refused) => Verdict::Fault(format!("the referee refuses the proof at layer {}: {}", refused.layer, refused.why)),
    };
    match (duty, finding) {
        (_, Finding::Empty) => Verdict::Empty,
        (_, Finding::NotDecided) => Verdict::NotDecided,
        (_, Finding::Fails { sheets, count }) => replayed(questionnaire, watch, duty, sheets, count),
        (Duty::SignsAtOnce, Finding::Holds(_)) => accepted(referee.signs_at_once(sound)),
        (Duty::Never { watch, bad, early }, Finding::Holds(Evidence::Followed(product))) => {
            accepted(referee.never(sound, *watch, bad, *early, &writer.followed(&product)))
        }
        (Duty::Monotone(questions), Finding::Holds(Evidence::Pairs(pairs))) => {
            accepted(referee.monotone(sound, questions, &written_pairs(&pairs)))
        }
        (Duty::Reached(_) | Duty::Met(_), Finding::Holds(Evidence::Sheet(replies))) => {
            match replayed(questionnaire, watch, duty, vec![replies], None) {
                Verdict::Fails { .. } => Verdict::Holds,
                other => other,
            }
        }
        (_, Finding::Holds(_)) => Verdict::Fault("a proof came without what the referee needs".to_owned()),
    }
}

/// Sheets replayed through the rules as people use them: they have to show what they were found for.
fn replayed(
    questionnaire: &Questionnaire,
    watch: &[Condition],
    duty: &Duty,
    found: Vec<Replies>,
    count: Option<BigUint>,
) -> Verdict {
    let mut sheets = Vec::new();
    for replies in &found {
        match sheet(questionnaire, replies) {
            Some(sheet) => sheets.push(sheet),
            None => return Verdict::Fault("a sheet that was found isn't one that can be given".to_owned()),
        }
    }
    let outcomes: Vec<OutcomeIx> = sheets.iter().map(|s| decide(questionnaire, s).outcome).collect();
    let held = |w: usize, s: &Sheet| holds(questionnaire, &watch[w], s.counted());
    let shows = match (duty, sheets.as_slice()) {
        (Duty::SignsAtOnce, [s]) => goes_on_behind_a_sign(questionnaire, s),
        (Duty::Never { watch, bad, early }, [s]) => held(*watch, s) && (*early || bad.contains(&outcomes[0])),
        (Duty::Monotone(_), [better, worse]) => {
            let pace = |o: OutcomeIx| questionnaire.outcome(o).pace;
            let helped = |s: &Sheet, o: OutcomeIx| {
                questionnaire.outcome(o).at_once || s.replies().any(|(q, r)| questionnaire.question(q).call(r) > Call::Clear)
            };
            one_reply_worse(questionnaire, better, worse)
                && (pace(outcomes[1]) > pace(outcomes[0]) || helped(better, outcomes[0]) && !helped(worse, outcomes[1]))
        }
        (Duty::Reached(outcome), [_]) => outcomes[0] == *outcome,
        (Duty::Met(watch), [s]) => held(*watch, s),
        _ => false,
    };
    if shows {
        Verdict::Fails { sheets: found.into_iter().zip(outcomes).collect(), count }
    } else {
        Verdict::Fault("a sheet that was found doesn't show what it was found for".to_owned())
    }
}

/// The complete sheet of some replies.
fn sheet(questionnaire: &Questionnaire, replies: &Replies) -> Option<Sheet> {
    let mut answers = Answers::none(questionnaire);
    for (question, reply) in replies {
        if !answers.give(questionnaire, *question, *reply) {
            return None;
        }
    }
    match path(questionnaire, &answers).next {
        Next::Done(sheet) => Some(sheet),
        _ => None,
    }
}

/// Whether two sheets can come from one reply book with one reply worse by a step: of the questions that both are asked
/// just one has different replies, it worsens, and they are neighbours.
fn one_reply_worse(questionnaire: &Questionnaire, better: &Sheet, worse: &Sheet) -> bool {
    let both = questionnaire.question_ixs().filter_map(|q| Some((q, better.counted()[q.index()]?, worse.counted()[q.index()]?)));
    let different: Vec<_> = both.filter(|(_, a, b)| a != b).collect();
    let [(question, Reply::Chosen(a), Reply::Chosen(b))] = different.as_slice() else { return false };
    let question = questionnaire.question(*question);
    let alone = !a.and(question.alone()).is_empty();
    let place = |set: &AnswerSet| set.iter().next().map(crate::questionnaire::AnswerIx::index);
    let step = match question.choose {
        Choose::One => place(a).map(|i| i + 1) == place(b),
        Choose::Many if alone => b.len() == 1 && b.and(question.alone()).is_empty(),
        Choose::Many => b.len() == a.len() + 1 && b.and(*a) == *a,
    };
    question.worsens && step
}

fn goes_on_behind_a_sign(questionnaire: &Questionnaire, sheet: &Sheet) -> bool {
    let replies: Vec<_> = sheet.replies().collect();
    let sign = replies.iter().position(|(q, r)| questionnaire.question(*q).call(*r) == Call::Sign);
    sign.is_some_and(|at| at + 1 < replies.len() || sheet.ended_by().is_none())
}

/// Writes what the diagram found in the referee's form.
struct Writer<'a> {
    questionnaire: &'a Questionnaire,
    diagram: &'a Diagram,
    /// The numbers of each formula.
    numbers: Vec<Vec<usize>>,
    /// The class of each of the referee's groups, by question.
    classes: Vec<Vec<usize>>,
}

impl<'a> Writer<'a> {
    fn new(questionnaire: &'a Questionnaire, diagram: &'a Diagram, referee: &Referee<'_>) -> Self {
        let mut numbers: Vec<Vec<usize>> = Vec::new();
        for (number, formula) in diagram.numbered().iter().enumerate() {
            if let Some(formula) = formula {
                numbers.resize_with(numbers.len().max(formula + 1), Vec::new);
                numbers[*formula].push(number);
            }
        }
        let class = |q: usize, reply| diagram.class_of(questionnaire, q, reply).unwrap_or(usize::MAX);
        let classes = (0..diagram.questions()).map(|q| referee.groups(q).iter().map(|g| class(q, g.example)).collect()).collect();
        Self { questionnaire, diagram, numbers, classes }
    }

    fn label(&self, held: impl Iterator<Item = (Formula, Value)>) -> Vec<(usize, Known)> {
        let mut out = Vec::new();
        for (formula, value) in held {
            let known = match Diagram::known(value) {
                Some(Seen::True) => Known::True,
                Some(Seen::False) => Known::False,
                Some(Seen::Count(n)) => Known::Count { least: n, most: n },
                None => continue,
            };
            out.extend(self.numbers.get(formula).into_iter().flatten().map(|n| (*n, known)));
        }
        out
    }

    /// The steps of a node in the order of the referee's groups.
    fn in_groups<T: Copy>(&self, layer: usize, node: NodeIx, steps: &[T]) -> Vec<T> {
        if self.diagram.asked(layer, node) {
            self.classes[layer].iter().filter_map(|class| steps.get(*class).copied()).collect()
        } else {
            steps.to_vec()
        }
    }

    fn certificate(&self) -> Certificate {
        let last = self.questionnaire.questions().len();
        let mut layers = Vec::with_capacity(last + 1);
        for layer in 0..=last {
            let node = |node: usize| {
                let ix = NodeIx::try_from(node).unwrap_or(NodeIx::MAX);
                let next = if layer == last {
                    Vec::new()
                } else {
                    let steps = self.in_groups(layer, ix, self.diagram.edges(layer, ix));
                    let step = |to: &To| match to {
                        To::Node(n) => Step::Node(*n as usize),
                        To::Gate(outcome) => Step::Ends(*outcome),
                    };
                    steps.iter().map(step).collect()
                };
                Node {
                    known: self.label(self.diagram.held(layer, ix)),
                    reach: self.diagram.reach(layer, ix).iter().collect(),
                    next,
                }
            };
            layers.push((0..self.diagram.layer_len(layer)).map(node).collect());
        }
        Certificate { layers }
    }

    fn followed(&self, product: &Product) -> Followed {
        let node = |layer: usize, f: &crate::verify::FollowedAt| FollowedNode {
            base: f.base as usize,
            known: self.label(product.formulas.iter().copied().zip(f.state.iter().copied())),
            next: if f.next.is_empty() {
                Vec::new()
            } else {
                self.in_groups(layer, f.base, &f.next).into_iter().map(|n| n.map(|n| n as usize)).collect()
            },
        };
        let layers = product.layers.iter().enumerate().map(|(l, nodes)| nodes.iter().map(|f| node(l, f)).collect()).collect();
        Followed { layers }
    }
}

fn written_pairs(pairs: &PairSet) -> Pairs {
    let help = |h: HelpSeen| match h {
        HelpSeen::Neither => Help::Neither,
        HelpSeen::Lost => Help::Lost,
        HelpSeen::Kept => Help::Kept,
    };
    let layers = pairs.layers.iter().map(|l| l.keys().map(|(a, b, h)| (*a as usize, *b as usize, help(*h))).collect());
    Pairs { layers: layers.collect() }
}
