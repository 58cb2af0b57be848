//! The scenarios of a file, decided.

use crate::base::phrases::{phrase, say};
use crate::base::text;
use crate::content::document::{Code, Problem};
use crate::content::model::{QuestionIx, Questionnaire, Reply};
use crate::engine::{answer_sheets as sheets, decide::decide};

/// The problems of scenarios that lead elsewhere, or that answer more or less than what is asked.
pub(crate) fn failed_scenarios(questionnaire: &Questionnaire) -> Vec<Problem> {
    let id = |q: QuestionIx| questionnaire.question(q).id.clone();
    let mut out = Vec::new();
    for s in &questionnaire.scenarios {
        let problem = |code, says: String| Problem::new(code, s.at, says);
        out.push(match sheets::walk(questionnaire, &s.replies) {
            Err(first) => {
                let missing = missing_answers(questionnaire, &s.replies, first);
                let joint = |word: &str| format!(" {word} ");
                let says = if let [only] = missing.as_slice() {
                    say!("check-scenario-not-answered", scenario = &s.id, question = id(*only))
                } else {
                    let all: Vec<String> = missing.iter().map(|q| format!("`{}`", id(*q))).collect();
                    let all = text::in_a_row(&all, &joint(phrase("check-and")));
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

/// The questions that a scenario leaves open, where each of them is declined: all that has to be added at once.
fn missing_answers(questionnaire: &Questionnaire, replies: &[(QuestionIx, Reply)], first: QuestionIx) -> Vec<QuestionIx> {
    let (mut given, mut missing) = (replies.to_vec(), Vec::new());
    let mut open = Some(first);
    while let Some(question) = open.filter(|question| !missing.contains(question)) {
        missing.push(question);
        given.push((question, Reply::Declined));
        open = sheets::walk(questionnaire, &given).err();
    }
    missing
}

/// What can be added for a question: its id with its answers, as far as they can be told in a line.
fn to_add(questionnaire: &Questionnaire, question: QuestionIx) -> String {
    const TOLD: usize = 4;
    let question = questionnaire.question(question);
    let ids = question.answers.iter().map(|answer| answer.id.as_str()).take(TOLD);
    let more = if question.answers.len() > TOLD { vec!["…"] } else { Vec::new() };
    let mut all: Vec<String> = ids.chain(more).chain(["declined"]).map(|id| format!("`{id}`")).collect();
    if let Some(first) = all.first_mut() {
        *first = format!("`{}: {}`", question.id, first.trim_matches('`'));
    }
    text::in_a_row(&all, &format!(" {} ", phrase("check-or")))
}
