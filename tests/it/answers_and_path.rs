//! Answers, the path through the questions, and decisions, on the small file.

use fingerpost::content::model::{Condition, QuestionIx, Reply};
use fingerpost::engine::answer_sheets;
use fingerpost::engine::answers::Answers;
use fingerpost::engine::decide::decide;
use fingerpost::engine::holds::holds;
use fingerpost::engine::interview::{Interview, Move, Notice, Stage};
use fingerpost::engine::path::NextStep;
use fingerpost::engine::path::path;

use crate::support::{FIXTURE, Pair, SHIPPED, SMALL, SMALL_HELPLINES};

/// Gives replies by name, going on from help.
pub(crate) fn given<'q>(pair: &'q Pair, replies: &[(&str, &[&str])]) -> Interview<'q> {
    let mut interview = Interview::new(&pair.questionnaire);
    for (question, answers) in replies {
        give(pair, &mut interview, question, answers);
    }
    interview
}

pub(crate) fn give(pair: &Pair, interview: &mut Interview<'_>, question: &str, answers: &[&str]) -> Option<Notice> {
    let (ix, reply) = pair.reply(question, answers);
    assert_eq!(interview.stage(), Stage::Question(ix), "`{question}` doesn't stand open");
    let told = interview.make(Move::Give(reply));
    if matches!(interview.stage(), Stage::Help { .. }) {
        interview.make(Move::Onward);
    }
    told
}

pub(crate) fn outcome(pair: &Pair, interview: &Interview<'_>) -> String {
    let Stage::Result(sheet) = interview.stage() else { panic!("no result but {:?}", interview.stage()) };
    pair.questionnaire.outcome(decide(&pair.questionnaire, &sheet).outcome).id.clone()
}

/// Whether a named condition holds with these replies counting.
fn true_of(pair: &Pair, condition: &Condition, replies: &[(&str, &[&str])]) -> bool {
    let mut counted = vec![None; pair.questionnaire.questions.len()];
    for (question, answers) in replies {
        let (ix, reply) = pair.reply(question, answers);
        counted[ix.index()] = Some(reply);
    }
    holds(&pair.questionnaire, condition, &counted)
}

fn atom(pair: &Pair, question: &str, answers: &[&str], declined: bool) -> Condition {
    let (question, reply) = pair.reply(question, answers);
    let Reply::Chosen(any_of) = reply else { panic!("an atom has answers") };
    Condition::Answer { question, any_of, declined }
}

/// The small file with a piece replaced.
pub(crate) fn small_with(from: &str, to: &str) -> Pair {
    assert!(SMALL.contains(from), "the small file has no {from}");
    Pair::read(&SMALL.replace(from, to), SMALL_HELPLINES)
}

#[test]
fn an_atom_about_an_unasked_question_is_false() {
    let condition = atom(&FIXTURE, "mood", &["good", "bad"], true);
    assert!(!true_of(&FIXTURE, &condition, &[]));
}

#[test]
fn an_atom_about_a_declined_question_is_false() {
    let condition = atom(&FIXTURE, "mood", &["good", "bad"], false);
    assert!(!true_of(&FIXTURE, &condition, &[("mood", &[])]));
}

#[test]
fn declined_is_true_where_it_was_declined() {
    let condition = atom(&FIXTURE, "mood", &["good"], true);
    assert!(true_of(&FIXTURE, &condition, &[("mood", &[])]));
    assert!(!true_of(&FIXTURE, &condition, &[("mood", &["bad"])]));
}

#[test]
fn not_of_an_unasked_question_is_true() {
    let condition = Condition::Not(Box::new(atom(&FIXTURE, "mood", &["good"], false)));
    assert!(true_of(&FIXTURE, &condition, &[]));
}

#[test]
fn all_of_nothing_holds_and_any_of_nothing_does_not() {
    assert!(true_of(&FIXTURE, &Condition::All(Vec::new()), &[]));
    assert!(!true_of(&FIXTURE, &Condition::Any(Vec::new()), &[]));
}

#[test]
fn at_least_counts_signs_and_nothing_else() {
    let heavy = &FIXTURE.questionnaire.conditions[0].condition;
    assert!(matches!(heavy, Condition::AtLeast { n: 2, .. }));
    assert!(!true_of(&FIXTURE, heavy, &[("days", &["sleep"])]));
    assert!(true_of(&FIXTURE, heavy, &[("days", &["sleep", "edge"])]));
    assert!(true_of(&FIXTURE, heavy, &[("days", &["sleep", "food", "edge"])]));
    assert!(!true_of(&FIXTURE, heavy, &[("days", &[])]));
}

#[test]
fn the_first_gate_that_holds_ends_it() {
    let both = given(&FIXTURE, &[("mood", &["bad"]), ("danger", &["hurt-self", "scared", "unwell"])]);
    assert_eq!(outcome(&FIXTURE, &both), "act-now");
    let second = given(&FIXTURE, &[("mood", &["bad"]), ("danger", &["scared", "unwell"])]);
    assert_eq!(outcome(&FIXTURE, &second), "shelter");
}

#[test]
fn a_gate_goes_before_an_outcome_that_holds_as_well() {
    let gate = given(&FIXTURE, &[("mood", &["bad"]), ("danger", &["unsure", "unwell"])]);
    assert_eq!(outcome(&FIXTURE, &gate), "doctor");
}

#[test]
fn the_last_outcome_holds_where_no_other_does() {
    let mut interview = given(&FIXTURE, &[("mood", &["good"]), ("danger", &["none"]), ("change", &["no"]), ("aim", &[])]);
    interview.make(Move::Onward);
    assert_eq!(outcome(&FIXTURE, &interview), "unclear");
}

#[test]
fn a_sheet_holds_the_asked_questions_up_to_the_gate() {
    let interview = given(&FIXTURE, &[("mood", &["bad"]), ("danger", &["unwell"])]);
    let Stage::Result(sheet) = interview.stage() else { panic!("no result") };
    let asked: Vec<QuestionIx> = sheet.replies().map(|(q, _)| q).collect();
    assert_eq!(asked, [FIXTURE.question("mood"), FIXTURE.question("danger")]);
    assert_eq!(sheet.ended_by(), FIXTURE.questionnaire.outcome_named("doctor"));
}

#[test]
fn a_question_is_asked_only_where_its_condition_holds() {
    let once = given(&FIXTURE, &[("mood", &["bad"]), ("danger", &["none"]), ("days", &["sleep"])]);
    assert_eq!(once.stage(), Stage::Question(FIXTURE.question("change")));
    let twice = given(&FIXTURE, &[("mood", &["bad"]), ("danger", &["none"]), ("days", &["sleep", "food"])]);
    assert_eq!(twice.stage(), Stage::Question(FIXTURE.question("again")));
}

#[test]
fn a_question_put_off_counts_as_unasked_and_waits_in_the_review() {
    let mut interview = given(&FIXTURE, &[("mood", &["good"]), ("danger", &["none"])]);
    assert_eq!(interview.make(Move::Skip), None);
    give(&FIXTURE, &mut interview, "aim", &["goal"]);
    assert_eq!(interview.stage(), Stage::Review { open: vec![FIXTURE.question("change")] });
    assert_eq!(interview.make(Move::Onward), Some(Notice::StillOpen));
    assert!(matches!(interview.path().next, NextStep::Skipped(open) if open == [FIXTURE.question("change")]));
}

#[test]
fn a_question_put_off_can_be_answered_from_the_review() {
    let mut interview = given(&FIXTURE, &[("mood", &["good"]), ("danger", &["none"])]);
    interview.make(Move::Skip);
    give(&FIXTURE, &mut interview, "aim", &["goal"]);
    interview.make(Move::Jump(FIXTURE.question("change")));
    give(&FIXTURE, &mut interview, "change", &["no"]);
    assert_eq!(interview.stage(), Stage::Review { open: Vec::new() });
}

#[test]
fn catching_up_goes_straight_to_the_next_question_put_off() {
    let mut interview = given(&FIXTURE, &[("mood", &["good"]), ("danger", &["none"])]);
    interview.make(Move::Skip);
    interview.make(Move::Skip);
    assert_eq!(interview.stage(), Stage::Review { open: vec![FIXTURE.question("change"), FIXTURE.question("aim")] });
    interview.make(Move::Jump(FIXTURE.question("change")));
    give(&FIXTURE, &mut interview, "change", &["no"]);
    assert_eq!(interview.stage(), Stage::Question(FIXTURE.question("aim")));
}

/// What is put off counts as not asked. Before the last safety question, or where a gate reads it,
/// that could open or close a gate as no complete sheet does; and the proofs are about complete
/// sheets.
#[test]
fn nothing_that_safety_leans_on_can_be_put_off() {
    for pair in [&*FIXTURE, &*SHIPPED] {
        let q = &pair.questionnaire;
        let last = q.question_ixs().rfind(|ix| q.question(*ix).safety).expect("there are safety questions");
        for ix in q.question_ixs().filter(|ix| *ix <= last) {
            assert!(!Answers::none(q).skip(q, ix), "{}", q.question(ix).id);
        }
        assert!(q.question_ixs().any(|ix| Answers::none(q).skip(q, ix)));
    }
}

#[test]
fn a_question_that_a_gate_reads_cannot_be_put_off() {
    let yaml = SMALL.replace("{again: \"yes\"}]}", "{again: \"yes\"}, {change: \"yes\", aim: nothing}]}");
    let q = fingerpost::content::model::Questionnaire::read(&yaml).unwrap();
    assert!(q.question_ixs().all(|ix| !q.may_be_skipped(ix)));
}

#[test]
fn a_safety_question_cannot_be_put_off() {
    let mut interview = given(&FIXTURE, &[("mood", &["bad"])]);
    assert_eq!(interview.make(Move::Skip), Some(Notice::CannotSkip));
    assert_eq!(interview.stage(), Stage::Question(FIXTURE.question("danger")));
    let mut answers = Answers::none(&FIXTURE.questionnaire);
    assert!(!answers.skip(&FIXTURE.questionnaire, FIXTURE.question("danger")));
}

#[test]
fn a_revisited_question_that_leaves_the_path_is_dropped() {
    let mut interview = given(&FIXTURE, &[("mood", &["bad"]), ("danger", &["none"]), ("days", &["food"])]);
    interview.make(Move::Jump(FIXTURE.question("days")));
    assert_eq!(interview.stage(), Stage::Question(FIXTURE.question("days")));
    interview.make(Move::Jump(FIXTURE.question("mood")));
    give(&FIXTURE, &mut interview, "mood", &["good"]);
    interview.make(Move::Onward);
    assert_eq!(interview.stage(), Stage::Question(FIXTURE.question("change")));
}

#[test]
fn a_question_not_met_yet_cannot_be_jumped_to() {
    let mut interview = given(&FIXTURE, &[("mood", &["bad"])]);
    interview.make(Move::Jump(FIXTURE.question("aim")));
    assert_eq!(interview.stage(), Stage::Question(FIXTURE.question("danger")));
}

#[test]
fn mutually_exclusive_answers_are_refused_and_change_nothing() {
    let mut interview = given(&FIXTURE, &[("mood", &["bad"])]);
    let (_, both) = FIXTURE.reply("danger", &["hurt-self", "none"]);
    assert_eq!(interview.make(Move::Give(both)), Some(Notice::NotAllowed));
    assert_eq!(interview.stage(), Stage::Question(FIXTURE.question("danger")));
    assert!(!interview.strip());
}

#[test]
fn there_is_no_step_before_the_first() {
    let mut interview = Interview::new(&FIXTURE.questionnaire);
    assert_eq!(interview.make(Move::Back), Some(Notice::AtStart));
}

#[test]
fn help_is_the_whole_page_the_first_time_only() {
    let mut interview = given(&FIXTURE, &[("mood", &["bad"])]);
    let question = FIXTURE.question("danger");
    interview.make(Move::Give(Reply::Declined));
    assert_eq!(interview.stage(), Stage::Help { question, first: true });
    interview.make(Move::Back);
    interview.make(Move::Give(Reply::Declined));
    assert_eq!(interview.stage(), Stage::Help { question, first: false });
}

#[test]
fn an_answer_marked_in_view_keeps_the_strip_and_opens_nothing() {
    let interview = given(&FIXTURE, &[("mood", &["good"]), ("danger", &["long-ago"])]);
    assert!(interview.strip());
    assert_eq!(interview.stage(), Stage::Question(FIXTURE.question("change")));
}

#[test]
fn a_sign_that_no_gate_catches_still_opens_help() {
    let pair = small_with("    when: {danger: unwell}", "    when: {danger: unwell, mood: good}");
    let mut interview = Interview::new(&pair.questionnaire);
    give(&pair, &mut interview, "mood", &["bad"]);
    interview.make(Move::Give(pair.reply("danger", &["unwell"]).1));
    assert!(matches!(interview.stage(), Stage::Help { .. }));
}

#[test]
fn reasons_name_deciding_answers_first_then_those_that_point() {
    let mut interview = given(&FIXTURE, &[("mood", &["bad"]), ("danger", &["none"]), ("days", &["sleep", "food"])]);
    give(&FIXTURE, &mut interview, "again", &["no"]);
    give(&FIXTURE, &mut interview, "change", &["yes"]);
    interview.make(Move::Onward);
    let Stage::Result(sheet) = interview.stage() else { panic!("no result") };
    let recommendation = decide(&FIXTURE.questionnaire, &sheet);
    let ids: Vec<&str> = recommendation
        .reasons
        .iter()
        .map(|r| FIXTURE.questionnaire.question(r.question).answers[r.answer.index()].id.as_str())
        .collect();
    assert_eq!(ids, ["sleep", "food"]);
}

#[test]
fn path_of_no_answers_asks_the_first_question() {
    let way = path(&FIXTURE.questionnaire, &Answers::none(&FIXTURE.questionnaire));
    assert!(way.met.is_empty());
    assert!(matches!(way.next, NextStep::Ask(q) if q == FIXTURE.question("mood")));
}

#[test]
fn every_scenario_of_the_small_file_leads_where_it_says() {
    for scenario in &FIXTURE.questionnaire.scenarios {
        let sheet = answer_sheets::walk(&FIXTURE.questionnaire, &scenario.replies).unwrap();
        assert_eq!(decide(&FIXTURE.questionnaire, &sheet).outcome, scenario.leads_to, "{}", scenario.id);
    }
}

#[test]
fn from_the_help_page_there_is_only_on_and_back() {
    let mut interview = given(&FIXTURE, &[("mood", &["bad"])]);
    interview.make(Move::Give(Reply::Declined));
    interview.make(Move::Jump(FIXTURE.question("mood")));
    interview.make(Move::Onward);
    assert_eq!(interview.stage(), Stage::Question(FIXTURE.question("days")));
}

#[test]
fn once_a_gate_has_ended_it_there_is_only_one_step_back() {
    let mut interview = given(&FIXTURE, &[("mood", &["bad"]), ("danger", &["unwell"])]);
    interview.make(Move::Jump(FIXTURE.question("mood")));
    assert_eq!(outcome(&FIXTURE, &interview), "doctor");
    interview.make(Move::Back);
    assert_eq!(interview.stage(), Stage::Question(FIXTURE.question("danger")));
}
