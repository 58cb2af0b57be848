//! One cause of many failures: the last outcome that is at once ends the questions at an answer that is no sign, so that much of
//! what should come after it never does.

use serde_json::{Value, json};

use crate::base::phrases::{phrase, say};
use crate::base::text;
use crate::cli::check::advice::what_to_do;
use crate::cli::check::given_file::GivenFile;
use crate::cli::check::matters::{Matters, ToldElsewhere};
use crate::cli::check::scenarios::failed_scenarios;
use crate::cli::output::listed;
use crate::content::document::{Problem, Span};
use crate::content::model::{Escalation, OutcomeIx, Pace, Questionnaire};
use crate::prover::diagram::{Budget, TooLarge};
use crate::prover::proof::{Proof, Verdict, prove};

/// Answers, and names of what fails, that are told; the others are counted.
const NAMED: usize = 4;

/// An outcome that is at once, with all that fails because it is.
pub(crate) struct EarlyEnd {
    outcome: OutcomeIx,
    /// Guarantees, by name.
    pub ids: Vec<String>,
    /// Literals and questions that change nothing.
    pub idle: ToldElsewhere,
    /// Scenarios, by where they stand.
    pub scenarios: Vec<Span>,
}

impl EarlyEnd {
    /// The outcome, where several things fail that wouldn't if it let the other questions be asked. Only the last gate can be the
    /// one: what is at once behind an outcome that isn't, the reader refuses.
    pub(crate) fn find(
        questionnaire: &Questionnaire,
        proof: &Result<Proof, TooLarge>,
        matters: &Matters,
        scenarios: &[Problem],
    ) -> Option<Self> {
        let proof = proof.as_ref().ok()?;
        let outcome = questionnaire.outcome_ixs().take_while(|o| questionnaire.outcome(*o).at_once).last()?;
        let broken = proof.proved.iter().filter(|p| !matches!(p.verdict, Verdict::Holds));
        let idle = matters.literals.as_ref().ok()?.idle.iter().filter(|i| i.decided).map(|i| i.literal);
        let questions = matters.questions.iter().filter(|i| i.decided).map(|i| i.question);
        let fails = broken.clone().count() + idle.clone().count() + questions.clone().count() + scenarios.len();
        if fails < 2 || unmarked(questionnaire, outcome).is_empty() {
            return None;
        }
        let without = questionnaire.not_at_once(outcome);
        let again = prove(&without, Budget::default());
        let others = Matters::find(&without).besides(&again);
        let again = again.ok()?;
        let holds = |id: &str| again.proved.iter().any(|p| p.named.id == id && matches!(p.verdict, Verdict::Holds));
        let ids = broken.map(|p| &p.named.id).filter(|id| holds(id)).cloned().collect();
        let still = others.literals.as_ref().ok()?;
        let literals = idle.filter(|literal| !still.idle.iter().any(|i| i.literal == *literal)).collect();
        let questions = questions.filter(|ix| !others.questions.iter().any(|i| i.question == *ix)).collect();
        let failing = failed_scenarios(&without, 0);
        let right = scenarios.iter().map(|p| p.at).filter(|at| !failing.iter().any(|p| p.at == *at)).collect();
        let found = Self { outcome, ids, idle: ToldElsewhere { literals, questions }, scenarios: right };
        (found.count() > 1).then_some(found)
    }

    /// How many things fail because of it.
    fn count(&self) -> usize {
        self.ids.len() + self.idle.literals.len() + self.idle.questions.len() + self.scenarios.len()
    }

    /// What fails because of it, by name, each once.
    fn names<'a>(&'a self, q: &'a Questionnaire) -> Vec<&'a str> {
        let scenarios = q.scenarios.iter().filter(|s| self.scenarios.contains(&s.at)).map(|s| s.id.as_str());
        let rules = (!self.idle.literals.is_empty()).then_some("rules-matter");
        let questions = (!self.idle.questions.is_empty()).then_some("questions-matter");
        self.ids.iter().map(String::as_str).chain(rules).chain(questions).chain(scenarios).collect()
    }

    /// As lines: which outcome and answers it is, how much it costs, and what to do.
    pub(crate) fn as_text(&self, q: &Questionnaire, file: GivenFile<'_>) -> String {
        let outcome = q.outcome(self.outcome);
        let at_line = |name: &str, at: Span| say!("check-name-at-line", name = name, line = file.line(at));
        let answers = unmarked(q, self.outcome);
        let more = answers.len().saturating_sub(NAMED);
        let mut named: Vec<String> = answers.iter().take(NAMED).map(|(name, at)| at_line(name, *at)).collect();
        if more > 0 {
            named.push(say!("check-early-end-more", more = more));
        }
        let names = self.names(q);
        let says = say!(
            "check-early-end",
            outcome = at_line(&outcome.id, outcome.at),
            answers = text::enumerated(&named, phrase("check-or")),
            count = self.count(),
            all = listed(names.iter().copied(), NAMED),
        );
        // Help that is wanted today isn't to be made to wait.
        let advice = if outcome.pace <= Pace::Today {
            phrase("check-early-end-earlier").to_owned()
        } else {
            say!("check-early-end-advice", outcome = &outcome.id)
        };
        format!("{says}\n{}", what_to_do(&advice))
    }

    pub(crate) fn as_json(&self, q: &Questionnaire, file: GivenFile<'_>) -> Value {
        let outcome = q.outcome(self.outcome);
        json!({"outcome": outcome.id, "line": file.line(outcome.at), "fails": self.count(), "names": self.names(q)})
    }
}

/// The answers at which an outcome that is at once ends the questions though they are no signs of danger, each with its place.
fn unmarked(questionnaire: &Questionnaire, outcome: OutcomeIx) -> Vec<(String, Span)> {
    let mut out: Vec<(String, Span)> = Vec::new();
    let when = questionnaire.outcome(outcome).when.as_ref();
    for atom in when.map_or_else(Vec::new, |when| questionnaire.atoms(when)) {
        let question = questionnaire.question(atom.question);
        for (_, answer) in question.chosen(atom.any_of).filter(|(_, a)| a.escalation < Escalation::EndsAfter) {
            let name = format!("{}: {}", question.id, answer.id);
            if !out.iter().any(|(other, _)| *other == name) {
                out.push((name, answer.at));
            }
        }
    }
    out
}
