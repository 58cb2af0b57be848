//! The scenarios of a file, decided.

use crate::base::phrases::{phrase, say};
use crate::content::document::{Code, Problem};
use crate::content::model::{QuestionIx, Questionnaire};
use crate::engine::{answer_sheets as sheets, decide::decide};

/// The problems of scenarios that lead elsewhere, or that answer more or less than what is asked.
pub(crate) fn failed_scenarios(questionnaire: &Questionnaire) -> Vec<Problem> {
    let id = |q: QuestionIx| questionnaire.question(q).id.clone();
    let mut out = Vec::new();
    for s in &questionnaire.scenarios {
        let problem = |code, says: String| Problem::new(code, s.at, says);
        out.push(match sheets::walk(questionnaire, &s.replies) {
            Err(question) => {
                let says = say!("check-scenario-not-answered", scenario = &s.id, question = id(question));
                let problem = problem(Code::NotAnswered, says);
                let notes = questionnaire.question(question).for_notes;
                if notes { problem.help(phrase("check-scenario-notes-asked")) } else { problem }
            }
            Ok(sheet) => {
                let outcome = decide(questionnaire, &sheet).outcome;
                if let Some((extra, _)) = s.replies.iter().find(|(q, _)| sheet.counted()[q.index()].is_none()) {
                    problem(Code::NotAsked, say!("check-scenario-not-asked", scenario = &s.id, question = id(*extra)))
                } else if outcome != s.leads_to {
                    let (is, named) = (&questionnaire.outcome(outcome).id, &questionnaire.outcome(s.leads_to).id);
                    problem(Code::ScenarioFails, say!("check-scenario-fails", scenario = &s.id, is = is, named = named))
                        .help(say!("check-scenario-reason", why = &s.why))
                } else {
                    continue;
                }
            }
        });
    }
    out
}
