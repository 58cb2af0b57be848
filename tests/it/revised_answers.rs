//! What a change of an earlier answer undoes: it is said beforehand, and exactly.

use fingerpost::content::model::Reply;
use fingerpost::engine::interview::{Interview, Move, Notice, Stage};

use crate::answers_and_path::{give, given, outcome, small_with};
use crate::support::{FIXTURE, Pair, SHIPPED, SMALL, SMALL_HELPLINES};

/// At the review's place: somebody who said `bad` and `food`, back at the first question.
fn at_mood_again() -> Interview<'static> {
    let mut interview = given(&FIXTURE, &[("mood", &["bad"]), ("danger", &["none"]), ("days", &["food"])]);
    interview.make(Move::Jump(FIXTURE.question("mood")));
    interview
}

#[test]
fn what_a_change_undoes_is_said_before_it_takes_effect() {
    let mut interview = at_mood_again();
    let (mood, good) = FIXTURE.reply("mood", &["good"]);
    assert_eq!(interview.make(Move::Give(good)), None);
    assert_eq!(interview.stage(), Stage::Undoes { question: mood, loses: vec![FIXTURE.question("days")] });
    assert_eq!(interview.answers().reply(mood), Some(FIXTURE.reply("mood", &["bad"]).1), "it took effect already");
    interview.make(Move::Jump(FIXTURE.question("days")));
    assert!(matches!(interview.stage(), Stage::Undoes { .. }), "from here there is only on and back");
}

#[test]
fn a_confirmed_change_keeps_what_it_undoes_without_counting_it() {
    let mut interview = at_mood_again();
    interview.make(Move::Give(FIXTURE.reply("mood", &["good"]).1));
    assert_eq!(interview.make(Move::Onward), None, "it was said before");
    assert_eq!(interview.answers().reply(FIXTURE.question("days")), Some(FIXTURE.reply("days", &["food"]).1));
    give(&FIXTURE, &mut interview, "change", &["no"]);
    give(&FIXTURE, &mut interview, "aim", &["nothing"]);
    interview.make(Move::Onward);
    let Stage::Result(sheet) = interview.stage() else { panic!("no result") };
    assert_eq!(sheet.counted()[FIXTURE.question("days").index()], None);
}

#[test]
fn a_change_that_is_not_confirmed_leaves_everything_as_it_was() {
    let mut interview = at_mood_again();
    let before = interview.answers().clone();
    interview.make(Move::Give(FIXTURE.reply("mood", &["good"]).1));
    interview.make(Move::Back);
    assert_eq!(interview.stage(), Stage::Question(FIXTURE.question("mood")));
    assert_eq!(*interview.answers(), before);
}

#[test]
fn a_change_that_undoes_nothing_takes_effect_at_once() {
    let mut interview = given(&FIXTURE, &[("mood", &["good"]), ("danger", &["none"]), ("change", &["no"])]);
    interview.make(Move::Jump(FIXTURE.question("change")));
    interview.make(Move::Give(FIXTURE.reply("change", &["yes"]).1));
    assert_eq!(interview.answers().reply(FIXTURE.question("change")), Some(FIXTURE.reply("change", &["yes"]).1));
}

/// Somebody with two signs, whose question about goals isn't asked.
fn heavy() -> Interview<'static> {
    given(
        &FIXTURE,
        &[("mood", &["bad"]), ("danger", &["none"]), ("days", &["sleep", "food"]), ("again", &["no"]), ("change", &["no"])],
    )
}

#[test]
fn help_never_waits_for_a_word_about_what_a_change_undoes() {
    let mut interview = heavy();
    interview.make(Move::Jump(FIXTURE.question("danger")));
    interview.make(Move::Give(FIXTURE.reply("danger", &["hurt-self"]).1));
    assert_eq!(outcome(&FIXTURE, &interview), "act-now");
    let mut interview = heavy();
    interview.make(Move::Jump(FIXTURE.question("danger")));
    interview.make(Move::Give(Reply::Declined));
    assert!(matches!(interview.stage(), Stage::Help { .. }));
}

#[test]
fn what_an_answer_that_opens_help_undoes_is_told_with_the_help() {
    let pair = small_with("    unless: {holds: heavy}", "    unless: {any: [{holds: heavy}, {danger: unsure}]}");
    let mut interview = given(&pair, &[("mood", &["good"]), ("danger", &["none"]), ("change", &["no"]), ("aim", &["goal"])]);
    interview.make(Move::Jump(pair.question("danger")));
    let told = interview.make(Move::Give(pair.reply("danger", &["unsure"]).1));
    assert_eq!(told, Some(Notice::NoLongerCount(vec![pair.question("aim")])));
    assert!(matches!(interview.stage(), Stage::Help { .. }));
}

#[test]
fn putting_off_what_was_answered_says_first_what_it_undoes() {
    let yaml = SMALL.replace("    unless: {holds: heavy}", "    asked-when: {change: \"yes\"}");
    let pair = Pair::read(yaml.split("\nscenarios:").next().unwrap(), SMALL_HELPLINES);
    let mut interview = given(&pair, &[("mood", &["good"]), ("danger", &["none"]), ("change", &["yes"]), ("aim", &["goal"])]);
    interview.make(Move::Jump(pair.question("change")));
    assert_eq!(interview.make(Move::Skip), None);
    assert_eq!(interview.stage(), Stage::Undoes { question: pair.question("change"), loses: vec![pair.question("aim")] });
    interview.make(Move::Onward);
    assert_eq!(interview.stage(), Stage::Review { open: vec![pair.question("change")] });
}

#[test]
fn a_kept_answer_counts_again_once_its_question_is_asked() {
    let mut interview = at_mood_again();
    interview.make(Move::Give(FIXTURE.reply("mood", &["good"]).1));
    interview.make(Move::Onward);
    interview.make(Move::Jump(FIXTURE.question("mood")));
    give(&FIXTURE, &mut interview, "mood", &["bad"]);
    assert_eq!(interview.stage(), Stage::Question(FIXTURE.question("change")), "days is asked again");
}

#[test]
fn what_stands_behind_a_new_question_counts_on() {
    let replies = [("mood", &["good"] as &[&str]), ("danger", &["none"]), ("change", &["yes"]), ("aim", &["goal"])];
    let mut interview = given(&FIXTURE, &replies);
    interview.make(Move::Jump(FIXTURE.question("mood")));
    // Asks about the days besides, and undoes nothing.
    assert_eq!(interview.make(Move::Give(FIXTURE.reply("mood", &["bad"]).1)), None);
    assert_eq!(interview.stage(), Stage::Question(FIXTURE.question("days")));
    give(&FIXTURE, &mut interview, "days", &["sleep"]);
    assert_eq!(interview.stage(), Stage::Review { open: Vec::new() });
    assert_eq!(interview.counted()[FIXTURE.question("aim").index()], Some(FIXTURE.reply("aim", &["goal"]).1));
}

#[test]
fn what_the_reply_to_a_new_question_undoes_is_told_then() {
    let replies = [("mood", &["good"] as &[&str]), ("danger", &["none"]), ("change", &["yes"]), ("aim", &["goal"])];
    let mut interview = given(&FIXTURE, &replies);
    interview.make(Move::Jump(FIXTURE.question("mood")));
    interview.make(Move::Give(FIXTURE.reply("mood", &["bad"]).1));
    let told = interview.make(Move::Give(FIXTURE.reply("days", &["sleep", "food"]).1));
    assert_eq!(told, Some(Notice::NoLongerCount(vec![FIXTURE.question("aim")])));
    assert_eq!(interview.stage(), Stage::Question(FIXTURE.question("again")));
}

#[test]
fn looking_back_ignores_the_answers_from_that_question_on() {
    let mut interview = given(&FIXTURE, &[("mood", &["good"]), ("danger", &["none"]), ("change", &["yes"])]);
    let session = FIXTURE.anywhere();
    let open = session.possible(&interview).unwrap();
    give(&FIXTURE, &mut interview, "aim", &["goal"]);
    assert_eq!(session.possible(&interview).unwrap().len(), 1);
    interview.make(Move::Back);
    assert_eq!(interview.stage(), Stage::Question(FIXTURE.question("aim")));
    assert_eq!(session.possible(&interview).unwrap(), open);
    interview.make(Move::Back);
    assert!(session.possible(&interview).unwrap().len() > open.len());
}

/// One step back from a page is the answer that brought it; it stands until there is another one.
#[test]
fn going_back_from_a_page_takes_nothing_back_by_itself() {
    let calm: [(&str, &[&str]); 6] = [
        ("who", &["adult"]),
        ("coping", &["well"]),
        ("ending-life", &["no"]),
        ("harm", &["none"]),
        ("health", &["none"]),
        ("people", &["none"]),
    ];
    let mut interview = given(&SHIPPED, &calm);
    let (who, young) = SHIPPED.reply("who", &["under-18"]);
    interview.make(Move::Jump(who));
    interview.make(Move::Give(young));
    assert_eq!(outcome(&SHIPPED, &interview), "young-person");
    interview.make(Move::Back);
    assert_eq!(interview.stage(), Stage::Question(who));
    assert_eq!((interview.counted()[who.index()], interview.standing()[who.index()]), (None, Some(young)));
    interview.make(Move::Give(SHIPPED.reply("who", &["adult"]).1));
    assert_eq!(interview.standing(), interview.counted());

    // A question that comes up before it changes nothing about it.
    let (people, hurt) = SHIPPED.reply("people", &["hurt"]);
    interview.make(Move::Jump(people));
    interview.make(Move::Give(hurt));
    assert_eq!(outcome(&SHIPPED, &interview), "not-safe");
    interview.make(Move::Back);
    interview.make(Move::Jump(SHIPPED.question("health")));
    interview.make(Move::Give(SHIPPED.reply("health", &["unseen-heard"]).1));
    assert_eq!(interview.stage(), Stage::Question(SHIPPED.question("heard")));
    assert_eq!(interview.standing()[people.index()], Some(hurt));
}
