//! A watched condition followed along the diagram, only where the promise can still break; and shortest ways.

use std::collections::BTreeMap;

use num_bigint::BigUint;

use super::{Evidence, Finding, Replies};
use crate::diagram::{Budget, Diagram, Formula, NodeIx, OutcomeSet, To, Tracker, Value};
use crate::questionnaire::{Call, OutcomeIx, QuestionIx};

/// From the first node the shortest way to every node, and from every node a shortest way to the end: fewest questions,
/// then the order of the file.
pub(super) struct Shortest {
    /// By layer and node: questions asked before, the node it came from, and the step.
    from: Vec<Vec<(u16, NodeIx, usize)>>,
}

impl Shortest {
    pub(super) fn of(diagram: &Diagram) -> Self {
        let mut from = vec![vec![(0, 0, 0)]];
        for layer in 0..diagram.questions() {
            let mut next = vec![(u16::MAX, 0, 0); diagram.layer_len(layer + 1)];
            for node in 0..diagram.layer_len(layer) {
                let node = NodeIx::try_from(node).unwrap_or(NodeIx::MAX);
                let asked = from[layer][node as usize].0 + u16::from(diagram.asked(layer, node));
                for (step, to) in diagram.edges(layer, node).iter().enumerate() {
                    if let To::Node(n) = to
                        && asked < next[*n as usize].0
                    {
                        next[*n as usize] = (asked, node, step);
                    }
                }
            }
            from.push(next);
        }
        Self { from }
    }

    /// Questions asked on the shortest way to a node.
    pub(super) fn asked(&self, layer: usize, node: NodeIx) -> u16 {
        self.from[layer][node as usize].0
    }

    /// The replies on the shortest way to a node.
    pub(super) fn to(&self, diagram: &Diagram, layer: usize, node: NodeIx) -> Replies {
        let mut out = Vec::new();
        let mut node = node;
        for before in (0..layer).rev() {
            let (_, from, step) = self.from[before + 1][node as usize];
            if diagram.asked(before, from) {
                out.push((QuestionIx(before), diagram.example(before, step)));
            }
            node = from;
        }
        out.reverse();
        out
    }

    /// The replies on a shortest way from a step to an end.
    pub(super) fn on(diagram: &Diagram, layer: usize, to: To) -> Replies {
        let mut out = Vec::new();
        let (mut layer, mut at) = (layer, to);
        while let To::Node(node) = at {
            if layer == diagram.questions() {
                break;
            }
            let left = |to: &To| match to {
                To::Gate(_) => 0,
                To::Node(n) => diagram.left(layer + 1, *n).0,
            };
            let edges = diagram.edges(layer, node);
            let step = (0..edges.len()).min_by_key(|i| left(&edges[*i])).unwrap_or(0);
            if diagram.asked(layer, node) {
                out.push((QuestionIx(layer), diagram.example(layer, step)));
            }
            at = edges[step];
            layer += 1;
        }
        out
    }

    /// A shortest sheet that leads to an outcome.
    pub(super) fn to_outcome(&self, diagram: &Diagram, outcome: OutcomeIx) -> Option<Replies> {
        let mut best: Option<(u16, Replies)> = None;
        let mut offer = |asked: u16, replies: &dyn Fn() -> Replies| {
            if best.as_ref().is_none_or(|(b, _)| asked < *b) {
                best = Some((asked, replies()));
            }
        };
        for layer in 0..=diagram.questions() {
            for node in 0..diagram.layer_len(layer) {
                let node = NodeIx::try_from(node).unwrap_or(NodeIx::MAX);
                if layer == diagram.questions() {
                    if diagram.end(node) == outcome {
                        offer(self.asked(layer, node), &|| self.to(diagram, layer, node));
                    }
                    continue;
                }
                for (step, to) in diagram.edges(layer, node).iter().enumerate() {
                    if *to == To::Gate(outcome) {
                        offer(self.asked(layer, node) + 1, &|| {
                            let mut replies = self.to(diagram, layer, node);
                            replies.push((QuestionIx(layer), diagram.example(layer, step)));
                            replies
                        });
                    }
                }
            }
        }
        best.map(|(_, replies)| replies)
    }
}

/// The condition followed along the diagram: per layer, nodes of the diagram with what is known of the condition.
#[derive(Debug, Default)]
pub struct Product {
    /// The formulas of the condition: what a state holds, in its order.
    pub formulas: Vec<Formula>,
    /// The layers.
    pub layers: Vec<Vec<Followed>>,
}

/// A node with what is known of the condition there.
#[derive(Debug)]
pub struct Followed {
    /// The node of the diagram.
    pub base: NodeIx,
    /// The values of the condition's formulas.
    pub state: Vec<Value>,
    /// For each edge: where it is followed to.
    pub next: Vec<Option<u32>>,
    asked: u16,
    from: (u32, usize),
    count: BigUint,
}

/// Built-in guarantee 1.
pub(super) fn signs(diagram: &Diagram, shortest: &Shortest) -> Finding {
    let mut best: Option<(u16, usize, NodeIx, usize)> = None;
    for layer in 0..diagram.questions() {
        for node in 0..diagram.layer_len(layer) {
            let node = NodeIx::try_from(node).unwrap_or(NodeIx::MAX);
            if !diagram.asked(layer, node) {
                continue;
            }
            for (step, to) in diagram.edges(layer, node).iter().enumerate() {
                let asked = shortest.asked(layer, node);
                if matches!(to, To::Node(_)) && diagram.call(layer, step) == Call::Sign && best.is_none_or(|b| asked < b.0) {
                    best = Some((asked, layer, node, step));
                }
            }
        }
    }
    let Some((_, layer, node, step)) = best else { return Finding::Holds(Evidence::Certificate) };
    let mut sheet = shortest.to(diagram, layer, node);
    sheet.push((QuestionIx(layer), diagram.example(layer, step)));
    sheet.extend(Shortest::on(diagram, layer + 1, diagram.edges(layer, node)[step]));
    Finding::Fails { sheets: vec![sheet], count: None }
}

/// No sheet on which the condition holds ends in one of `bad`; with `early`, none goes on once it holds.
pub(super) fn never(diagram: &Diagram, watch: usize, bad: &[OutcomeIx], early: bool, budget: Budget) -> Finding {
    let bad_set: OutcomeSet = bad.iter().copied().collect();
    let mut product = Product::default();
    if !early && !diagram.reached().meets(bad_set) {
        return Finding::Holds(Evidence::Followed(product));
    }
    let mut tracker = Tracker::new(diagram, watch);
    product.formulas = tracker.formulas().to_vec();
    let first = Followed { base: 0, state: tracker.start(), next: Vec::new(), asked: 0, from: (0, 0), count: BigUint::from(1u8) };
    product.layers.push(vec![first]);
    let (mut broken, mut followed_nodes) = (BigUint::ZERO, 0usize);
    // The shortest break: questions asked, layer, node of the product, step, where it leads.
    let mut best: Option<(u16, usize, u32, usize, To)> = None;
    for layer in 0..diagram.questions() {
        let mut known: BTreeMap<(NodeIx, Vec<Value>), u32> = BTreeMap::new();
        let mut next: Vec<Followed> = Vec::new();
        for at in 0..product.layers[layer].len() {
            // A followed node has a state and a count of its own, and weighs about eight of the diagram's.
            if (followed_nodes + next.len()).saturating_mul(8) > budget.nodes {
                return Finding::NotDecided;
            }
            let (base, state, asked_before, count) = {
                let f = &product.layers[layer][at];
                (f.base, f.state.clone(), f.asked, f.count.clone())
            };
            let asked = diagram.asked(layer, base);
            let now_asked = asked_before + u16::from(asked);
            let from = u32::try_from(at).unwrap_or(u32::MAX);
            for (step, to) in diagram.edges(layer, base).iter().enumerate() {
                let stepped = tracker.step(layer, &state, asked.then_some(step));
                let size = if asked { diagram.size(layer, step) } else { 1 };
                let mut followed = None;
                let mut breaks = false;
                match to {
                    To::Gate(outcome) => breaks = stepped.now && bad_set.has(*outcome),
                    To::Node(_) if early && asked && stepped.now => breaks = true,
                    To::Node(n) if !stepped.never && (early || diagram.reach(layer + 1, *n).meets(bad_set)) => {
                        let key = (*n, stepped.state);
                        let ix = *known.entry(key).or_insert_with_key(|(n, state)| {
                            let (base, state) = (*n, state.clone());
                            next.push(Followed {
                                base,
                                state,
                                next: Vec::new(),
                                asked: u16::MAX,
                                from: (from, step),
                                count: BigUint::ZERO,
                            });
                            u32::try_from(next.len() - 1).unwrap_or(u32::MAX)
                        });
                        let target = &mut next[ix as usize];
                        target.count += &count * size;
                        if now_asked < target.asked {
                            target.asked = now_asked;
                            target.from = (from, step);
                        }
                        followed = Some(ix);
                    }
                    To::Node(_) => {}
                }
                if breaks {
                    broken += &count * size;
                    let rest = Shortest::on(diagram, layer + 1, *to).len();
                    let whole = now_asked + u16::try_from(rest).unwrap_or(u16::MAX);
                    if best.is_none_or(|b| whole < b.0) {
                        best = Some((whole, layer, from, step, *to));
                    }
                }
                product.layers[layer][at].next.push(followed);
            }
        }
        followed_nodes += next.len();
        product.layers.push(next);
    }
    let last = diagram.questions();
    let mut best_end: Option<(u16, u32)> = None;
    for (at, f) in product.layers[last].iter().enumerate() {
        let holds = tracker.holds(&f.state);
        if holds && !early && bad_set.has(diagram.end(f.base)) {
            broken += &f.count;
            if best_end.is_none_or(|b| f.asked < b.0) {
                best_end = Some((f.asked, u32::try_from(at).unwrap_or(u32::MAX)));
            }
        }
    }
    let sheet = match (best, best_end) {
        (Some((asked, layer, at, step, to)), end) if end.is_none_or(|e| asked <= e.0) => {
            let mut sheet = way(diagram, &product, layer, at);
            if diagram.asked(layer, product.layers[layer][at as usize].base) {
                sheet.push((QuestionIx(layer), diagram.example(layer, step)));
            }
            sheet.extend(Shortest::on(diagram, layer + 1, to));
            sheet
        }
        (_, Some((_, at))) => way(diagram, &product, last, at),
        _ => return Finding::Holds(Evidence::Followed(product)),
    };
    Finding::Fails { sheets: vec![sheet], count: Some(broken) }
}

/// The replies on the shortest way to a node of a product.
fn way(diagram: &Diagram, product: &Product, layer: usize, at: u32) -> Replies {
    let mut out = Vec::new();
    let mut at = at;
    for before in (0..layer).rev() {
        let (from, step) = product.layers[before + 1][at as usize].from;
        if diagram.asked(before, product.layers[before][from as usize].base) {
            out.push((QuestionIx(before), diagram.example(before, step)));
        }
        at = from;
    }
    out.reverse();
    out
}
