//! Answer sheets as files: `{place: GB-ENG, rules: FINGERPRINT, answers: {question-id: answer-id, …}}`.

use serde::Deserialize;

use crate::base::phrases::{phrase, say};
use crate::content::document;
use crate::content::document::{Code, FileKind, OneOrMany, Problem, Span, Spanned, Table};
use crate::content::helplines::{Helplines, PlaceIx};
use crate::content::model::{AnswerIx, AnswerSet, Fingerprints, QuestionIx, Questionnaire, Reply, shown_digits};
use crate::content::reader::slips::meant_in_sheet;
use crate::engine::interview::{Interview, Move, Stage};
use crate::engine::path::Sheet;

#[derive(Deserialize)]
struct RawSheet {
    #[serde(default)]
    place: Option<Spanned<String>>,
    #[serde(default)]
    rules: Option<Spanned<String>>,
    /// What earlier versions of the program wrote in place of the rules: the fingerprint of the file.
    #[serde(default)]
    questionnaire: Option<Spanned<String>>,
    answers: Table<OneOrMany>,
}

/// What a sheet was made for, as far as it says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MadeFor {
    /// The rules of this questionnaire, or nothing that it names.
    TheseRules,
    /// Other rules: its answers may lead elsewhere now.
    OtherRules,
    /// Another text of the file; whether the rules were these, the sheet doesn't say.
    AnotherFile,
}

/// What a sheet file holds, once it has been answered through.
#[derive(Debug)]
pub struct Answered {
    /// The place named, or the world.
    pub place: PlaceIx,
    /// The complete sheet.
    pub sheet: Sheet,
    /// Questions that the file answers and that aren't asked: not counted.
    pub not_counted: Vec<QuestionIx>,
    /// What it was made for.
    pub made_for: MadeFor,
}

/// Reads a sheet (YAML or JSON) and gives its answers to the one controller, question by question.
/// Errors: all problems of the file; or one for the first question that is asked and has no answer in it.
pub fn answered(source: &str, questionnaire: &Questionnaire, helplines: &Helplines) -> Result<Answered, Vec<Problem>> {
    let node = document::parse(source).map_err(|p| vec![p])?;
    if let Some(problem) = FileKind::in_place_of_a_sheet(&node) {
        return Err(vec![problem]);
    }
    let (raw, mut problems, _) = document::read_value::<RawSheet>(&node);
    let Some(raw) = raw else { return Err(problems) };
    let place = match &raw.place {
        None => helplines.world(),
        Some(id) => helplines.place_named(id).unwrap_or_else(|| {
            let help = helplines.which_place(id);
            problems.push(Problem::new(Code::UnknownPlace, id.at, say!("base-sheet-no-place", id = &id.value)).help(help));
            helplines.world()
        }),
    };
    if let Some(problem) = of_other_questions(questionnaire, &raw) {
        return Err(vec![problem]);
    }
    let replies: Vec<(QuestionIx, Reply)> =
        raw.answers.0.iter().filter_map(|(key, answers)| reply(questionnaire, key, answers, &mut problems)).collect();
    if !problems.is_empty() {
        problems.sort_by_key(|p| p.at);
        return Err(problems);
    }
    let end = Span { start: source.trim_end().len(), end: source.trim_end().len() };
    let sheet = walk(questionnaire, &replies).map_err(|question| {
        let id = &questionnaire.question(question).id;
        let at = raw.answers.0.last().map_or(end, |(key, _)| key.at);
        let says = say!("base-sheet-not-answered", question = id);
        vec![Problem::new(Code::NotAnswered, at, says).help(say!("base-sheet-add-line", question = id))]
    })?;
    let not_counted = replies.iter().map(|(q, _)| *q).filter(|q| sheet.counted()[q.index()].is_none()).collect();
    let made_for = made_for(&raw, &questionnaire.fingerprints);
    Ok(Answered { place, sheet, not_counted, made_for })
}

/// The one problem of a sheet most of whose questions aren't among these: it was made for those of another file.
fn of_other_questions(questionnaire: &Questionnaire, raw: &RawSheet) -> Option<Problem> {
    let all = raw.answers.0.len();
    let unknown: Vec<&Spanned<String>> =
        raw.answers.0.iter().map(|(key, _)| key).filter(|key| questionnaire.question_named(key).is_none()).collect();
    let first = unknown.first().filter(|_| unknown.len() > 1 && unknown.len() * 2 > all)?;
    let says = say!("base-sheet-other-questions", unknown = unknown.len(), all = all);
    Some(Problem::new(Code::UnknownQuestion, first.at, says).help(phrase("base-sheet-name-questions")))
}

/// What a sheet was made for. Its rules count where it names them: words may have been mended since.
fn made_for(raw: &RawSheet, now: &Fingerprints) -> MadeFor {
    // A sheet that `check` shows has the digits that are for people, and no fewer are taken.
    let is = |named: &str, whole: &str| named.len() >= shown_digits(whole).len() && whole.starts_with(named);
    match (&raw.rules, &raw.questionnaire) {
        (Some(named), _) if !is(named, &now.rules) => MadeFor::OtherRules,
        (None, Some(named)) if !is(named, &now.file) => MadeFor::AnotherFile,
        _ => MadeFor::TheseRules,
    }
}

/// The complete sheet that a text comes to, if it can be read and answers all that is asked. (The place aside.)
pub fn sheet(source: &str, questionnaire: &Questionnaire) -> Option<Sheet> {
    let node = document::parse(source).ok()?;
    let (raw, mut problems, _) = document::read_value::<RawSheet>(&node);
    let given = raw?.answers.0;
    let replies: Vec<(QuestionIx, Reply)> =
        given.iter().filter_map(|(key, answers)| reply(questionnaire, key, answers, &mut problems)).collect();
    if problems.is_empty() { walk(questionnaire, &replies).ok() } else { None }
}

/// Gives replies to the controller until the result. Errors: the first question that is asked and has none.
pub fn walk(questionnaire: &Questionnaire, replies: &[(QuestionIx, Reply)]) -> Result<Sheet, QuestionIx> {
    let mut interview = Interview::new(questionnaire);
    loop {
        match interview.stage() {
            Stage::Question(question) => {
                let given = replies.iter().find(|(q, _)| *q == question).map(|(_, r)| *r).ok_or(question)?;
                interview.make(Move::Give(given));
                if interview.answers().reply(question).is_none() {
                    return Err(question);
                }
            }
            Stage::Help { .. } | Stage::Undoes { .. } | Stage::Review { .. } => {
                interview.make(Move::Onward);
            }
            Stage::Result(sheet) => return Ok(sheet),
        }
    }
}

/// Replies in the form that [`answered`] reads, on one line.
pub fn written(questionnaire: &Questionnaire, replies: &[(QuestionIx, Reply)]) -> String {
    let (rules, answers) = (shown_digits(&questionnaire.fingerprints.rules), written_answers(questionnaire, replies));
    format!("{{rules: {rules}, answers: {{{answers}}}}}")
}

/// What stands between the braces of a sheet's answers.
pub fn written_answers(questionnaire: &Questionnaire, replies: &[(QuestionIx, Reply)]) -> String {
    let one = |(question, reply): &(QuestionIx, Reply)| {
        let ids = ids(questionnaire, *question, *reply);
        let value = if ids.len() == 1 { ids.join("") } else { format!("[{}]", ids.join(", ")) };
        format!("{}: {value}", questionnaire.question(*question).id)
    };
    let answers: Vec<String> = replies.iter().map(one).collect();
    answers.join(", ")
}

/// Replies as a JSON value in the same form.
pub fn as_value(questionnaire: &Questionnaire, replies: &[(QuestionIx, Reply)]) -> serde_json::Value {
    let entry = |(question, reply): &(QuestionIx, Reply)| {
        let ids = ids(questionnaire, *question, *reply);
        let value = if ids.len() == 1 { serde_json::json!(ids[0]) } else { serde_json::json!(ids) };
        (questionnaire.question(*question).id.clone(), value)
    };
    let answers: serde_json::Map<String, serde_json::Value> = replies.iter().map(entry).collect();
    let Fingerprints { file, rules, .. } = &questionnaire.fingerprints;
    serde_json::json!({"questionnaire": file, "rules": rules, "answers": answers})
}

fn ids(questionnaire: &Questionnaire, question: QuestionIx, reply: Reply) -> Vec<String> {
    match reply {
        Reply::Declined => vec!["declined".to_owned()],
        Reply::Chosen(set) => questionnaire.question(question).chosen(set).map(|(_, a)| a.id.clone()).collect(),
    }
}

fn reply(
    questionnaire: &Questionnaire,
    key: &Spanned<String>,
    answers: &OneOrMany,
    problems: &mut Vec<Problem>,
) -> Option<(QuestionIx, Reply)> {
    let Some(ix) = questionnaire.question_named(key) else {
        let known = questionnaire.questions.iter().map(|q| q.id.as_str());
        let says = say!("base-sheet-no-question", id = &key.value);
        problems.push(Problem::new(Code::UnknownQuestion, key.at, says).did_you_mean(key, known));
        return None;
    };
    let question = questionnaire.question(ix);
    let mut set = AnswerSet::EMPTY;
    if let Some(declined) = answers.0.iter().find(|name| name.as_str() == "declined") {
        if answers.0.len() == 1 {
            return Some((ix, Reply::Declined));
        }
        let says = say!("base-sheet-declined-alone", question = &question.id);
        let help = say!("base-sheet-decline-or-answer", question = &question.id);
        problems.push(Problem::new(Code::WrongShape, declined.at, says).help(help));
        return None;
    }
    for name in &answers.0 {
        let Some(answer): Option<AnswerIx> = question.answer_named(name) else {
            let says = say!("base-sheet-no-answer", question = &question.id, answer = &name.value);
            let known = question.answers.iter().map(|a| a.id.as_str()).chain(["declined"]);
            let problem = Problem::new(Code::UnknownAnswer, name.at, says);
            problems.push(match meant_in_sheet(question, name) {
                Some(help) => problem.help(help),
                None => problem.did_you_mean(name, known),
            });
            return None;
        };
        set = set.with(answer);
    }
    if !question.allows(set) {
        let says = say!("base-sheet-not-together", question = &question.id);
        problems.push(Problem::new(Code::WrongShape, key.at, says).help(phrase("base-sheet-together")));
        return None;
    }
    Some((ix, Reply::Chosen(set)))
}
