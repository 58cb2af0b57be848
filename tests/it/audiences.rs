//! Whose help lines a page shows and in which order, and the page that a mentor's judgement puts in
//! place of a result.

use fingerpost::content::helplines::Helpline;
use fingerpost::content::model::Reply;
use fingerpost::engine::answers::Answers;
use fingerpost::engine::decide::{Recommendation, by_judgement, decide};
use fingerpost::engine::path::NextStep;
use fingerpost::engine::path::path;
use fingerpost::ui::report::{first_lines, spoken};

use crate::support::{Pair, SHIPPED, SMALL, SMALL_HELPLINES};

/// The small file with audiences that two answers and a decline bring, and with these help lines of
/// its care page.
fn with_care_help(help: &str) -> Pair {
    let with = |text: String, from: &str, to: &str| {
        assert!(text.contains(from), "the small file has no {from}");
        text.replacen(from, to, 1)
    };
    let text = with(SMALL.to_owned(), "text: \"My food\"", "text: \"My food\", audience: cannot-speak");
    let text = with(text, "text: \"I'm on edge\"", "text: \"I'm on edge\", audience: abuse");
    let text = with(
        text,
        "    ask: \"Is something changing?\"",
        "    if-declined: {audience: emergency}\n    ask: \"Is something changing?\"",
    );
    let text = with(text, "points-to: [therapy]\n    help: [anyone]", &format!("points-to: [therapy]\n    help: {help}"));
    Pair::read(&text, SMALL_HELPLINES)
}

fn counted(pair: &Pair, replies: &[(&str, &[&str])]) -> (Recommendation, Vec<Option<Reply>>) {
    let mut answers = Answers::none(&pair.questionnaire);
    for (question, chosen) in replies {
        let (ix, reply) = pair.reply(question, chosen);
        answers.give(&pair.questionnaire, ix, reply);
    }
    let NextStep::Done(sheet) = path(&pair.questionnaire, &answers).next else { panic!("{replies:?} is no whole sheet") };
    (decide(&pair.questionnaire, &sheet), sheet.counted().to_vec())
}

const HEAVY: [(&str, &[&str]); 5] =
    [("mood", &["bad"]), ("danger", &["none"]), ("days", &["food", "edge"]), ("again", &["no"]), ("change", &["no"])];

#[test]
fn help_lines_that_answers_add_stand_where_the_page_says() {
    // Among those that answers add, the lines about abuse come first.
    let declined = [&HEAVY[..4], &[("change", &[] as &[&str])]].concat();
    for (help, replies, expected) in [
        ("[anyone]", &HEAVY[..], &["anyone", "abuse", "cannot-speak"][..]),
        ("[added, anyone]", &HEAVY[..], &["abuse", "cannot-speak", "anyone"]),
        ("[emergency, added, anyone]", &HEAVY[..], &["emergency", "abuse", "cannot-speak", "anyone"]),
        ("[abuse, added, cannot-speak]", &HEAVY[..], &["abuse", "cannot-speak"]),
        ("[anyone]", &declined[..], &["anyone", "abuse", "cannot-speak", "emergency"]),
    ] {
        let pair = with_care_help(help);
        assert_eq!(counted(&pair, replies).0.audiences, expected, "{help}");
    }
}

#[test]
fn a_page_by_judgement_shows_its_help_lines_and_no_answers() {
    let pair = with_care_help("[added, anyone]");
    let named = |id: &str| pair.questionnaire.outcome_named(id).unwrap();
    let unsure = [("mood", &["bad"] as &[&str]), ("danger", &["unsure"]), HEAVY[2], HEAVY[3], HEAVY[4]];
    for (replies, outcome, help_above, audiences) in [
        (&HEAVY[..], "care", false, &["abuse", "cannot-speak", "anyone"][..]),
        (&unsure[..], "care", true, &["abuse", "cannot-speak", "anyone"]),
        // That page is about help that can't wait already.
        (&unsure[..], "act-now", false, &["anyone", "abuse", "cannot-speak"]),
    ] {
        let judged = by_judgement(&pair.questionnaire, &counted(&pair, replies).1, named(outcome));
        assert_eq!(judged.outcome, named(outcome));
        assert_eq!(
            (judged.help_above, &*judged.audiences),
            (help_above, &audiences.iter().map(|a| (*a).to_owned()).collect::<Vec<_>>()[..])
        );
        assert!(judged.reasons.is_empty() && judged.pointing.is_empty() && judged.extras.is_empty() && !judged.less_sure);
    }
}

/// What is said beside a page names first what heads it: harm by somebody, though it has only a
/// website there, and a part's own line where life is at stake.
#[test]
fn what_came_up_stands_first_wherever_lines_are_said() {
    for (place, audiences) in [("CA", ["abuse", "anyone"]), ("GB-NIR", ["anyone", "suicide"])] {
        let (place, audiences) = (SHIPPED.place(place), audiences.map(str::to_owned));
        let first = first_lines(&SHIPPED.helplines, place, &audiences)[0];
        let said = spoken(&SHIPPED.helplines, place, &audiences);
        let at = |line: &Helpline| said.find(&line.reach()).unwrap_or_else(|| panic!("{}: {said}", line.id));
        let others = SHIPPED.helplines.for_audience(place, "anyone").into_iter().filter(|l| said.contains(&l.reach()));
        assert!(others.filter(|l| l.id != first.id).all(|other| at(first) < at(other)), "{said}");
    }
}
