//! The number of questions that can still come.

use crate::content::model::{QuestionIx, Questionnaire};
use crate::engine::answers::Answers;
use crate::prover::diagram::{NodeIx, QuestionDiagram, Target, node_ix};

/// The number of questions without a reply that can still be asked, over all continuations.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct QuestionsLeft {
    /// The fewest; none where an answer ends the questions at once.
    pub least: u16,
    /// The fewest if no answer ends the questions at once.
    pub usual: u16,
    /// The most. Never more after an answer than before it.
    pub most: u16,
}

/// The fewest questions left from a node, the fewest without a gate where there is such a path, and
/// the most.
type NodeLeft = (u16, Option<u16>, u16);

impl QuestionsLeft {
    /// The questions left after some answers, by the diagram of the questions alone.
    pub(crate) fn after(questionnaire: &Questionnaire, diagram: &QuestionDiagram, answers: &Answers) -> Option<Self> {
        let mut next: Vec<NodeLeft> = vec![(0, Some(0), 0); diagram.nodes_before(diagram.questions())];
        for question in (0..diagram.questions()).rev() {
            let class = match answers.reply(QuestionIx(question)) {
                Some(reply) => Some(diagram.class_of(questionnaire, question, reply)?),
                None => None,
            };
            let edge = |to: &Target| match to {
                Target::Gate(_) => Some((0, None, 0)),
                Target::Node(node) => Some(next[*node as usize]),
                // Without intervals no edge is split, and nothing is followed.
                Target::Split(_) | Target::Dropped(_) | Target::Broken(_) | Target::BrokenGate(_) => None,
            };
            let left = |node: NodeIx| {
                let edges = diagram.edges(question, node);
                if let Some(taken) = if diagram.asked(question, node) { class } else { Some(0) } {
                    return edge(edges.get(taken)?);
                }
                let (mut least, mut usual, mut most) = (u16::MAX, None::<u16>, 0);
                for to in edges {
                    let behind = edge(to)?;
                    (least, most) = (least.min(behind.0), most.max(behind.2));
                    usual = behind.1.into_iter().chain(usual).min();
                }
                Some((least + 1, usual.map(|u| u + 1), most + 1))
            };
            next = (0..diagram.nodes_before(question)).map(|node| left(node_ix(node))).collect::<Option<_>>()?;
        }
        let (least, usual, most) = *next.first()?;
        Some(Self { least, usual: usual.unwrap_or(least), most })
    }
}
