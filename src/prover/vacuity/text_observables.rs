//! The words of a result as outcomes of files of their own, so that whether an answer can change them is whether it can change
//! where that file leads.

use crate::content::model::{Condition, OutcomeIx, Pace, Questionnaire};
use crate::prover::verify::simplify::written_out;

/// A file whose outcomes tell one thing apart.
#[derive(Debug)]
pub struct Observable {
    /// The file.
    pub file: Questionnaire,
    /// For each of its outcomes a number; those with the same number are alike.
    pub alike: Vec<usize>,
}

impl Observable {
    /// The file itself, each outcome for itself.
    pub fn outcomes(questionnaire: &Questionnaire) -> Self {
        Self { file: questionnaire.clone(), alike: (0..questionnaire.outcomes.len()).collect() }
    }

    /// Whether a condition holds on a page of one of these outcomes.
    fn on(questionnaire: &Questionnaire, pages: &[OutcomeIx], condition: &Condition) -> Self {
        let (mut whens, mut alike) = (Vec::new(), Vec::new());
        for (i, outcome) in questionnaire.outcomes.iter().enumerate().filter(|(_, o)| !o.at_once) {
            if pages.contains(&OutcomeIx(i)) {
                whens.push(Some(Condition::All(outcome.when.clone().into_iter().chain([condition.clone()]).collect())));
                alike.push(1);
            }
            whens.push(outcome.when.clone());
            alike.push(0);
        }
        let file = questionnaire.leading_to(whens);
        let gates = file.outcomes.len() - alike.len();
        Self { file, alike: std::iter::repeat_n(0, gates).chain(alike).collect() }
    }
}

/// Every extra, every answer that is put back to the person as a reason, and every one that stands under a support, as a file that
/// tells where it is shown. `decide` shows an answer where every condition around it holds.
pub fn shown(questionnaire: &Questionnaire) -> Vec<Observable> {
    let all = (0..questionnaire.outcomes.len()).map(OutcomeIx);
    let ordinary: Vec<OutcomeIx> = all.filter(|o| !questionnaire.outcome(*o).at_once).collect();
    let explained: Vec<OutcomeIx> = ordinary.iter().copied().filter(|o| questionnaire.outcome(*o).pace > Pace::Today).collect();
    let mut out: Vec<Observable> =
        questionnaire.extras.iter().map(|e| Observable::on(questionnaire, &ordinary, &e.when)).collect();
    let mut told = |pages: &[OutcomeIx], when: &Condition| {
        let mut answers = Vec::new();
        speaking(questionnaire, &written_out(questionnaire, when), &[], &mut answers);
        out.extend(answers.iter().map(|c| Observable::on(questionnaire, pages, c)));
    };
    for outcome in &explained {
        questionnaire.outcome(*outcome).when.iter().for_each(|when| told(&[*outcome], when));
    }
    for support in &questionnaire.supports {
        support.points_here.iter().for_each(|when| told(&explained, when));
    }
    out
}

/// For every answer in a condition that may be put back to the person: that it was given and everything around it holds.
fn speaking(questionnaire: &Questionnaire, condition: &Condition, around: &[Condition], out: &mut Vec<Condition>) {
    let around: Vec<Condition> = around.iter().chain([condition]).cloned().collect();
    let mut take = |question, any_of: crate::content::model::AnswerSet| {
        let of = questionnaire.question(question);
        for answer in any_of.iter().filter(|a| !of.safety && of.answers[a.index()].reason.is_some()) {
            let given = Condition::Answer { question, any_of: crate::content::model::AnswerSet::only(answer), declined: false };
            out.push(Condition::All(around.iter().cloned().chain([given]).collect()));
        }
    };
    match condition {
        Condition::Answer { question, any_of, .. } => take(*question, *any_of),
        Condition::AtLeast { of, .. } => of.iter().for_each(|(question, signs)| take(*question, *signs)),
        Condition::All(list) | Condition::Any(list) => list.iter().for_each(|c| speaking(questionnaire, c, &around, out)),
        // Written out, so that no name is left.
        Condition::Not(_) | Condition::Holds(_) => {}
    }
}
