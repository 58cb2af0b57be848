//! The words of a result as observables: each becomes a file of its own with outcomes that differ by it, so that a question
//! changes the words exactly where it changes the outcome of that file.

use crate::content::model::{AnswerSet, Condition, OutcomeIx, Pace, Questionnaire};
use crate::prover::verify::simplify::written_out;

/// A file whose outcomes differ by one observable.
#[derive(Debug)]
pub(crate) struct Observable {
    /// The file.
    pub(crate) file: Questionnaire,
    /// For each of its outcomes a number, the same for outcomes that can't be told apart.
    pub(crate) alike: Vec<usize>,
}

impl Observable {
    /// The outcome: the file itself.
    pub(crate) fn outcomes(questionnaire: &Questionnaire) -> Self {
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

/// The text observables: every extra, every answer that is shown as a reason, and every answer that is shown under a support.
/// `decide` shows an answer where every condition around it holds.
pub(crate) fn text_observables(questionnaire: &Questionnaire) -> Vec<Observable> {
    let all = questionnaire.outcome_ixs();
    let ordinary: Vec<OutcomeIx> = all.filter(|o| !questionnaire.outcome(*o).at_once).collect();
    let explained: Vec<OutcomeIx> = ordinary.iter().copied().filter(|o| questionnaire.outcome(*o).pace > Pace::Today).collect();
    let mut out: Vec<Observable> =
        questionnaire.extras.iter().map(|e| Observable::on(questionnaire, &ordinary, &e.when)).collect();
    let mut add = |pages: &[OutcomeIx], when: &Condition| {
        let mut answers = Vec::new();
        reasons(questionnaire, &written_out(questionnaire, when), &[], &mut answers);
        out.extend(answers.iter().map(|c| Observable::on(questionnaire, pages, c)));
    };
    for outcome in &explained {
        questionnaire.outcome(*outcome).when.iter().for_each(|when| add(&[*outcome], when));
    }
    for support in &questionnaire.supports {
        support.points_here.iter().for_each(|when| add(&explained, when));
    }
    out
}

/// For every answer in a condition that may be shown as a reason, the condition that it was given and everything around it holds.
fn reasons(questionnaire: &Questionnaire, condition: &Condition, around: &[Condition], out: &mut Vec<Condition>) {
    let around: Vec<Condition> = around.iter().chain([condition]).cloned().collect();
    let mut take = |question, any_of: AnswerSet| {
        let of = questionnaire.question(question);
        for answer in any_of.iter().filter(|a| !of.safety && of.answers[a.index()].reason.is_some()) {
            let given = Condition::Answer { question, any_of: AnswerSet::only(answer), declined: false };
            out.push(Condition::All(around.iter().cloned().chain([given]).collect()));
        }
    };
    match condition {
        Condition::Answer { question, any_of, .. } => take(*question, *any_of),
        Condition::AtLeast { of, .. } => of.iter().for_each(|(question, signs)| take(*question, *signs)),
        Condition::All(list) | Condition::Any(list) => list.iter().for_each(|c| reasons(questionnaire, c, &around, out)),
        // Written out, so that no name is left.
        Condition::Not(_) | Condition::Holds(_) => {}
    }
}
