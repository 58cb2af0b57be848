//! Behind words about danger: whoever tells more of it isn't met with "I didn't catch that" alone.

use crate::line_mode_driver::{lines_to, said, said_at};

const AMBULANCE: &str = "If you've hurt yourself or taken something, ring for an ambulance now, even if you feel fine: 999.";

#[test]
fn behind_an_overdose_the_ambulance_comes_first() {
    let taken = "me and ive taken a few too many paracetamol";
    for more in ["about 2 hours ago with some wine", "should i wait and see", "bit of a mess tonight, my head is gone i think"] {
        let answer = said(&lines_to("coping"), &[taken, more]);
        assert!(answer.starts_with(AMBULANCE), "{more}: {answer}");
    }
    let answer = said(&lines_to("coping"), &["he wants to die", "flurb"]);
    assert!(answer.starts_with("In an emergency, call 999."), "{answer}");
    assert!(!said(&lines_to("coping"), &["flurb"]).contains("999"));
}

#[test]
fn an_overdose_is_asked_about_where_hurting_oneself_is() {
    let (before, harm) = (lines_to("coping"), lines_to("harm"));
    let mut lines = before.clone();
    lines.push("i took a few too many paracetamol".to_owned());
    lines.extend(harm[before.len()..].iter().cloned());
    // The question about ending life has asked about it once: the same answer again is taken.
    let last = lines.len() - 1;
    let again = lines[last].clone();
    lines.push(again);
    let asked = said(&lines, &["none"]);
    assert!(asked.contains("Does answer 1") && !asked.contains("You said: None"), "{asked}");
}

#[test]
fn what_is_asked_once_more_says_that_the_same_answer_counts() {
    let lines = lines_to("ending-life");
    let told = "dunno, i dont want to die i just cut";
    for (typed, taken) in [("no", "You said: No."), ("rather not say", "You said: I'd rather not say.")] {
        let asked = said(&lines, &[told, typed]);
        assert!(asked.contains("type it once more"), "{typed}: {asked}");
        assert!(said(&lines, &[told, typed, typed]).starts_with(taken), "{typed}");
    }
}

#[test]
fn danger_once_more_is_no_wish_to_hear_the_question() {
    let lines = lines_to("people");
    for line in ["he hit me once more", "he'll kill me if i say that"] {
        let answer = said(&lines, &[line]);
        assert!(answer.contains("That matters.") && !answer.starts_with("Question"), "{line}: {answer}");
        assert!(!said(&lines, &[line, "none"]).starts_with("You said"), "{line}");
    }
    assert!(said(&lines, &["say that again"]).starts_with("Question "));
}

#[test]
fn a_chest_that_is_tight_is_a_body_that_cannot_wait() {
    for line in ["my chest feels tight sometimes but im fine", "tight chest", "my chest hurts now"] {
        let answer = said(&lines_to("coping"), &[line]);
        assert!(answer.lines().next().unwrap_or_default().contains("999"), "{line}: {answer}");
    }
    assert!(!said(&lines_to("coping"), &["i want to get it off my chest"]).contains("999"));
}

#[test]
fn a_phone_counts_where_somebody_else_has_a_hand_in_it() {
    for line in ["he did it to my phone", "my ex sends this to my phone all day", "he goes through my phone"] {
        assert!(said(&lines_to("coping"), &[line]).contains("That matters."), "{line}");
    }
    for line in ["send it to my phone", "can i get this on my phone", "will it show on my phone bill"] {
        assert!(!said(&lines_to("coping"), &[line]).contains("999"), "{line}");
    }
}

#[test]
fn who_tells_that_they_are_young_hears_of_their_lines() {
    let answer = said_at("GB-WLS", &lines_to("coping"), &["im 15 and i cut myself"]);
    assert!(answer.contains("Childline"), "{answer}");
    assert!(!said_at("GB-WLS", &lines_to("coping"), &["i cut myself"]).contains("Childline"));
}

/// "None" once more, where it was asked about behind a none, counts; one question is enough for all
/// that means the same.
#[test]
fn none_once_more_is_taken_behind_one_question() {
    let lines = lines_to("harm");
    let told = ["i cut my wrists last night", "i took pills last night"];
    let asked = said(&lines, &[told[0], told[1], "none"]);
    assert!(asked.contains("Does answer 1") && asked.starts_with(AMBULANCE), "{asked}");
    assert!(said(&lines, &[told[0], told[1], "none", "none"]).starts_with("You said: None of these."));
}

#[test]
fn a_stop_says_no_more_than_the_number() {
    let lines = lines_to("coping");
    let answer = said(&lines, &["i took an overdose", "my dad is coming", "wait"]);
    assert!(!answer.contains("taken something"), "{answer}");
}

#[test]
fn whoever_copes_is_not_heard_as_not_coping() {
    let lines = lines_to("coping");
    for line in ["i am coping", "no, i am coping", "no i am coping"] {
        let answer = said(&lines, &[line]);
        assert!(!answer.contains("not coping\n") && !answer.starts_with("You said"), "{line}: {answer}");
    }
    assert!(!said(&lines, &["i am coping", "no, i am coping"]).contains("I'm not coping."));
    // What was asked about is refused by the no, whatever else wasn't understood.
    for line in ["No, I am coping with things", "no i am coping at work"] {
        let answer = said(&lines, &["not coping?", line]);
        assert!(!answer.contains("not coping") && answer.contains("Type the number"), "{line}: {answer}");
    }
}

/// Once all of it was asked about and answered, the number stands where a line may need it, and not
/// before each that isn't caught.
#[test]
fn a_clear_no_ends_the_number_before_all_else() {
    let (coping, mut lines) = (lines_to("coping").len(), lines_to("days"));
    lines[coping + 1] = "no".to_owned();
    lines.insert(coping + 1, "no".to_owned());
    lines.insert(coping, "i want to die".to_owned());
    for calm in ["flurb", "a bit of flurb in the garden"] {
        assert!(!said(&lines, &[calm]).contains("999"), "{calm}");
    }
    for may_be in ["flurb desperate", "flurb tonight"] {
        assert!(said(&lines, &[may_be]).contains("999"), "{may_be}");
    }
}

#[test]
fn what_was_typed_before_is_asked_again_behind_the_question() {
    let (coping, mut lines) = (lines_to("coping").len(), lines_to("ending-life"));
    lines.insert(coping, "i want to die".to_owned());
    let asked = said(&lines, &["no", "again", "again"]);
    assert!(asked.starts_with("Question 3") && asked.contains("At question 2 you typed “i want to die”."), "{asked}");
    assert!(said(&lines, &["no", "again", "again", "no"]).starts_with("You said: No."));
}
