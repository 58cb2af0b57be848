//! How many questions can still come.

use crate::content::model::{QuestionIx, Questionnaire};
use crate::engine::answers::Answers;
use crate::prover::diagram::{Diagram, NodeIx, Target};

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

impl Left {
    /// What is left behind these answers, read off a diagram of the questions that holds every count sign by sign.
    pub(crate) fn behind(questionnaire: &Questionnaire, diagram: &Diagram, answers: &Answers) -> Option<Self> {
        let seen = (0..diagram.questions()).map(|q| vec![None; diagram.layer_len(q)]).collect();
        let (least, usual, most) = Ahead { questionnaire, diagram, answers, seen }.node(0, 0)?;
        Some(Self { least, usual: usual.unwrap_or(least), most })
    }
}

/// What is left behind a node: least, least without an end at once where there is such a way, most.
type Behind = (u16, Option<u16>, u16);

/// One look ahead: what is left behind each node that these answers still allow.
struct Ahead<'a> {
    questionnaire: &'a Questionnaire,
    diagram: &'a Diagram,
    answers: &'a Answers,
    seen: Vec<Vec<Option<Behind>>>,
}

impl Ahead<'_> {
    fn node(&mut self, layer: usize, node: NodeIx) -> Option<Behind> {
        if layer == self.diagram.questions() {
            return Some((0, Some(0), 0));
        }
        if let Some(seen) = self.seen[layer][node as usize] {
            return Some(seen);
        }
        let found = self.steps(layer, node)?;
        self.seen[layer][node as usize] = Some(found);
        Some(found)
    }

    fn steps(&mut self, layer: usize, node: NodeIx) -> Option<Behind> {
        let diagram = self.diagram;
        let edges = diagram.edges(layer, node);
        if !diagram.asked(layer, node) {
            return self.edge(layer, *edges.first()?);
        }
        if let Some(reply) = self.answers.reply(QuestionIx(layer)) {
            let class = diagram.class_of(self.questionnaire, layer, reply)?;
            return self.edge(layer, *edges.get(class)?);
        }
        let (mut least, mut usual, mut most) = (u16::MAX, None::<u16>, 0);
        for to in edges {
            let behind = self.edge(layer, *to)?;
            (least, most) = (least.min(behind.0), most.max(behind.2));
            usual = behind.1.into_iter().chain(usual).min();
        }
        Some((least + 1, usual.map(|u| u + 1), most + 1))
    }

    fn edge(&mut self, layer: usize, to: Target) -> Option<Behind> {
        match to {
            Target::Gate(_) => Some((0, None, 0)),
            Target::Node(next) => self.node(layer + 1, next),
            // Where every count is held sign by sign no step is split, and nothing is followed.
            Target::Split(_) | Target::Dropped(_) | Target::Broken(_) | Target::BrokenGate(_) => None,
        }
    }
}
