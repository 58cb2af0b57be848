//! What is still ahead of a person, read off the diagram of the questionnaire: how many questions at least and at most.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use crate::answers::Answers;
use crate::diagram::{Budget, Diagram, NodeIx, To};
use crate::questionnaire::{QuestionIx, Questionnaire};

/// Nodes from which on nothing is told: every look ahead goes through all of them, and must not be felt.
const MOST_NODES: usize = 20_000;

/// How many questions have no reply yet and can still be asked, whatever else is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Left {
    /// At least so many; an answer that ends the questions at once leaves none.
    pub least: u16,
    /// At least so many if no answer ends the questions at once.
    pub usual: u16,
    /// At most so many. Never more after an answer than before it.
    pub most: u16,
}

/// Looks ahead in one questionnaire: always the same. Its diagram is built at the first look, so that nothing waits for it before.
#[derive(Debug, Default)]
pub struct Outlook {
    diagram: OnceLock<Option<Diagram>>,
}

impl Outlook {
    /// What is left behind these answers; nothing where the questionnaire is too large to say. Answers to questions that aren't
    /// asked now count where they are asked again: then they are there already.
    pub fn left(&self, questionnaire: &Questionnaire, answers: &Answers) -> Option<Left> {
        // Sign by sign: bounds of counts would promise more than there is.
        let budget = Budget { nodes: MOST_NODES, ..Budget::default() }.sign_by_sign();
        let diagram = self.diagram.get_or_init(|| Diagram::build(questionnaire, &[], budget).ok()).as_ref()?;
        let (least, usual, most) = Ahead { questionnaire, diagram, answers, seen: BTreeMap::new() }.node(0, 0)?;
        Some(Left { least, usual: usual.unwrap_or(least), most })
    }
}

/// What is left behind a node: least, least without an end at once where there is such a way, most.
type Behind = (u16, Option<u16>, u16);

/// One look ahead: what is left behind each node that these answers still allow.
struct Ahead<'a> {
    questionnaire: &'a Questionnaire,
    diagram: &'a Diagram,
    answers: &'a Answers,
    seen: BTreeMap<(usize, NodeIx), Option<Behind>>,
}

impl Ahead<'_> {
    fn node(&mut self, layer: usize, node: NodeIx) -> Option<Behind> {
        if layer == self.diagram.questions() {
            return Some((0, Some(0), 0));
        }
        if let Some(seen) = self.seen.get(&(layer, node)) {
            return *seen;
        }
        let found = self.steps(layer, node);
        self.seen.insert((layer, node), found);
        found
    }

    fn steps(&mut self, layer: usize, node: NodeIx) -> Option<Behind> {
        let edges = self.diagram.edges(layer, node).to_vec();
        if !self.diagram.asked(layer, node) {
            return self.edge(layer, *edges.first()?);
        }
        if let Some(reply) = self.answers.reply(QuestionIx(layer)) {
            let class = self.diagram.class_of(self.questionnaire, layer, reply)?;
            return self.edge(layer, *edges.get(class)?);
        }
        let mut all = Vec::with_capacity(edges.len());
        for to in edges {
            all.push(self.edge(layer, to)?);
        }
        let least = all.iter().map(|b| b.0).min()?;
        let usual = all.iter().filter_map(|b| b.1).min();
        let most = all.iter().map(|b| b.2).max()?;
        Some((least + 1, usual.map(|u| u + 1), most + 1))
    }

    fn edge(&mut self, layer: usize, to: To) -> Option<Behind> {
        match to {
            To::Gate(_) => Some((0, None, 0)),
            To::Node(next) => self.node(layer + 1, next),
            // Where every count is held sign by sign no step is split, and nothing is followed.
            To::Split(_) | To::Dropped(_) | To::Broken(_) | To::BrokenGate(_) => None,
        }
    }
}
