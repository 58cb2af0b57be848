//! The scenarios of a file, decided.

use std::collections::BTreeSet;

use crate::base::phrases::{phrase, say};
use crate::base::text;
use crate::content::document::{Code, Problem};
use crate::content::model::{Condition, DECLINED, QuestionIx, Questionnaire, Reply};
use crate::engine::{answer_sheets as sheets, decide::decide};

/// The problems of scenarios that lead elsewhere, or that answer more or less than what is asked. `told`: how many of them anybody
/// reads; of the others only the first question that they leave open is looked for.
pub(crate) fn failed_scenarios(questionnaire: &Questionnaire, told: usize) -> Vec<Problem> {
    let id = |q: QuestionIx| questionnaire.question(q).id.clone();
    let mut out = Vec::new();
    for s in &questionnaire.scenarios {
        let problem = |code, says: String| Problem::new(code, s.at, says);
        out.push(match sheets::walk(questionnaire, &s.replies) {
            Err(first) => {
                let missing = if out.len() < told { missing_answers(questionnaire, &s.replies, first) } else { vec![first] };
                let says = if let [only] = missing.as_slice() {
                    say!("check-scenario-not-answered", scenario = &s.id, question = id(*only))
                } else {
                    let all = text::in_backticks(missing.iter().map(|q| id(*q)));
                    let all = text::enumerated(&all, phrase("check-and"));
                    say!("check-scenario-answers-missing", scenario = &s.id, questions = all)
                };
                let problem = problem(Code::NotAnswered, says);
                if questionnaire.question(first).for_notes {
                    problem.help(phrase("check-scenario-notes-asked"))
                } else {
                    let answers: Vec<String> = missing.iter().map(|q| to_add(questionnaire, *q)).collect();
                    problem.help(say!("check-scenario-add-answers", answers = answers.join("; ")))
                }
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

/// The questions that a scenario leaves open, as far as they are asked whatever is added for those before them.
fn missing_answers(questionnaire: &Questionnaire, replies: &[(QuestionIx, Reply)], first: QuestionIx) -> Vec<QuestionIx> {
    let (mut given, mut missing) = (replies.to_vec(), vec![first]);
    let mut hinges = BTreeSet::from([first]);
    let mut at = first;
    loop {
        if ends_by(questionnaire, &hinges) {
            return missing;
        }
        given.push((at, Reply::Declined));
        let Err(next) = sheets::walk(questionnaire, &given) else { return missing };
        // Whether a question between the two is asked may hinge on what is added, and then so does what hinges on its answer.
        for between in questionnaire.question_ixs().filter(|q| *q > at && *q < next) {
            if asked_by(questionnaire, between, &hinges) {
                hinges.insert(between);
            }
        }
        if next <= at || asked_by(questionnaire, next, &hinges) || ends_by(questionnaire, &hinges) {
            return missing;
        }
        missing.push(next);
        hinges.insert(next);
        at = next;
    }
}

/// Whether answers to any of these questions may decide if one is asked.
fn asked_by(questionnaire: &Questionnaire, question: QuestionIx, by: &BTreeSet<QuestionIx>) -> bool {
    let question = questionnaire.question(question);
    question.asked_when.iter().chain(&question.unless).any(|c| names_any(questionnaire, c, by))
}

/// Whether answers to any of these questions may end them.
fn ends_by(questionnaire: &Questionnaire, by: &BTreeSet<QuestionIx>) -> bool {
    let gates = questionnaire.outcomes.iter().take_while(|o| o.at_once);
    gates.filter_map(|o| o.when.as_ref()).any(|c| names_any(questionnaire, c, by))
}

fn names_any(questionnaire: &Questionnaire, condition: &Condition, of: &BTreeSet<QuestionIx>) -> bool {
    questionnaire.atoms(condition).iter().any(|atom| of.contains(&atom.question))
}

/// What can be added for a question: its id with its answers, as far as they can be told in a line.
fn to_add(questionnaire: &Questionnaire, question: QuestionIx) -> String {
    const SHOWN: usize = 4;
    let question = questionnaire.question(question);
    let ids = question.answers.iter().map(|answer| answer.id.as_str()).take(SHOWN);
    let more = if question.answers.len() > SHOWN { vec!["…"] } else { Vec::new() };
    let mut all = text::in_backticks(ids.chain(more).chain([DECLINED]));
    if let Some(first) = all.first_mut() {
        *first = format!("`{}: {}`", question.id, first.trim_matches('`'));
    }
    text::enumerated(&all, phrase("check-or"))
}
