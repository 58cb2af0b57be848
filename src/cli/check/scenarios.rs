//! The scenarios of a file, decided.

use crate::content::document::{Code, Problem};
use crate::content::model::{QuestionIx, Questionnaire};
use crate::engine::{answer_sheets as sheets, decide::decide};

/// The problems of scenarios that lead elsewhere, or that answer more or less than what is asked.
pub(crate) fn failed_scenarios(questionnaire: &Questionnaire) -> Vec<Problem> {
    let id = |q: QuestionIx| questionnaire.question(q).id.clone();
    let mut out = Vec::new();
    for s in &questionnaire.scenarios {
        let problem = |code, says: String| Problem::new(code, s.at, format!("the scenario `{}` {says}", s.id));
        out.push(match sheets::walk(questionnaire, &s.replies) {
            Err(question) => {
                let problem = problem(Code::NotAnswered, format!("has no answer to `{}`, which is asked", id(question)));
                let notes = questionnaire.question(question).for_notes;
                if notes {
                    problem.help("a question for notes is asked like any other: give one of its answers")
                } else {
                    problem
                }
            }
            Ok(sheet) => {
                let outcome = decide(questionnaire, &sheet).outcome;
                if let Some((extra, _)) = s.replies.iter().find(|(q, _)| sheet.counted()[q.index()].is_none()) {
                    problem(Code::NotAsked, format!("answers `{}`, which isn't asked", id(*extra)))
                } else if outcome != s.leads_to {
                    let (is, named) = (&questionnaire.outcome(outcome).id, &questionnaire.outcome(s.leads_to).id);
                    problem(Code::ScenarioFails, format!("leads to `{is}`, not to `{named}`"))
                        .help(format!("its reason was: {}", s.why))
                } else {
                    continue;
                }
            }
        });
    }
    out
}
