//! The results that can still come once an answer is given, whatever else is said: over all answer sheets.

use crate::content::model::{AnswerIx, AnswerSet, Choose, OutcomeIx, QuestionIx, Questionnaire, Reply};
use crate::prover::diagram::{Budget, Diagram, OutcomeSet, Target, node_ix};

/// Answers to one question that can be given together: every set of them is looked at, so no more than these.
const MOST_TOGETHER: usize = 12;

/// The results that can follow each reply.
#[derive(Debug)]
pub struct ResultsAfter(Vec<Option<OfQuestion>>);

/// Of one question: the results behind each answer, and behind declining.
#[derive(Debug)]
struct OfQuestion {
    answers: Vec<OutcomeSet>,
    declined: OutcomeSet,
}

impl ResultsAfter {
    /// Works them out; nothing where the rules are too much for that.
    pub fn of(questionnaire: &Questionnaire, budget: Budget) -> Option<Self> {
        let diagram = Diagram::build(questionnaire, &[], budget).ok()?;
        Some(Self(questionnaire.question_ixs().map(|ix| of_question(questionnaire, &diagram, ix)).collect()))
    }

    /// The results of all sheets on which a question has this answer, or is declined, in the order of the file.
    pub fn after(&self, question: QuestionIx, reply: Reply) -> Option<Vec<OutcomeIx>> {
        let of = self.0.get(question.index())?.as_ref()?;
        let results = match reply {
            Reply::Declined => of.declined,
            Reply::Chosen(set) => {
                set.iter().filter_map(|a| of.answers.get(a.index())).fold(OutcomeSet::default(), |all, one| all.or(*one))
            }
        };
        Some(results.iter().collect())
    }
}

fn of_question(questionnaire: &Questionnaire, diagram: &Diagram, ix: QuestionIx) -> Option<OfQuestion> {
    let question = questionnaire.question(ix);
    let alone = question.alone();
    let all = || (0..question.answers.len()).map(AnswerIx::at);
    let together: Vec<AnswerIx> = all().filter(|a| question.choose == Choose::Many && !alone.has(*a)).collect();
    if together.len() > MOST_TOGETHER {
        return None;
    }
    let of_classes = of_classes(diagram, ix.index());
    let of = |reply: Reply| of_classes.get(diagram.class_of(questionnaire, ix.index(), reply)?).copied();
    let chosen = |bits: u64| -> AnswerSet {
        together.iter().enumerate().filter(|(at, _)| bits >> at & 1 == 1).map(|(_, answer)| *answer).collect()
    };
    let mut answers = vec![OutcomeSet::default(); question.answers.len()];
    for set in all().map(AnswerSet::only).chain((1..1 << together.len()).map(chosen)) {
        let results = of(Reply::Chosen(set))?;
        for answer in set.iter() {
            answers[answer.index()] = answers[answer.index()].or(results);
        }
    }
    Some(OfQuestion { answers, declined: of(Reply::Declined)? })
}

/// The results behind each class of replies to a question.
fn of_classes(diagram: &Diagram, layer: usize) -> Vec<OutcomeSet> {
    let mut out = vec![OutcomeSet::default(); diagram.classes[layer].len()];
    for node in (0..diagram.layers[layer].len).map(node_ix).filter(|node| diagram.asked(layer, *node)) {
        for (class, to) in diagram.edges(layer, node).iter().enumerate() {
            diagram.layers[layer].layer_edges.ends(*to, &mut |end| {
                let behind = match end {
                    Target::Node(next) => diagram.reach(layer + 1, next),
                    Target::Gate(outcome) => OutcomeSet::default().with(outcome),
                    _ => OutcomeSet::default(),
                };
                out[class] = out[class].or(behind);
            });
        }
    }
    out
}
