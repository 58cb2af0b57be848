//! What was told beside something else: danger in a line that says that somebody comes, in the
//! words of an answer typed too early, behind "help", or in a no to a guess. None of it is lost.

use fingerpost::base::phrases::Language;
use fingerpost::ui::line_mode::InterviewEnd;

use crate::line_mode_driver::{lines_to, said, talk, with_more};
use crate::support::SHIPPED;

const EVERY: &str = "Which is it: no, yes, not sure, or rather not say? Type one of these.";
const EARLIER: &str = "Earlier you typed something that may matter here.";

/// Words are said back while they stand, and elsewhere with the question at which they were typed.
/// Once they were taken back, what they tell is asked about without them.
#[test]
fn words_that_stand_are_quoted_with_where_they_were_typed() {
    let (coping, ending) = (lines_to("coping"), lines_to("ending-life"));
    for line in ["i want to die", "i want to end my life"] {
        let here = said(&ending, &[line, "no"]);
        assert!(here.starts_with(&format!("You typed “{line}” before that.")), "{line}: {here}");
        let elsewhere = [said(&coping, &[line, "1", "no"]), said(&ending, &[line, "back", "1", "no"])];
        let taken_back = said(&ending, &[line, "i made a mistake", "no"]);
        for (asked, at) in elsewhere.into_iter().zip([2, 3]) {
            let told = format!("At question {at} you typed “{line}”.");
            assert!(asked.starts_with(&told) && asked.contains(EVERY), "{line}: {asked}");
        }
        let asked = taken_back;
        assert!(asked.starts_with(EARLIER) && asked.contains(EVERY) && !asked.contains(line), "{line}: {asked}");
    }
}

/// What else a line tells isn't lost where it says that somebody comes.
#[test]
fn danger_beside_somebody_who_comes_is_heard() {
    for line in
        ["he's coming to kill me", "he's home and he'll kill me", "someone is coming with a knife", "i want to die hes here"]
    {
        let asked = said(&lines_to("ending-life"), &[line]);
        assert!(asked.starts_with("In an emergency, call 999."), "{line}: {asked}");
        assert!(asked.contains("Is it safe to go on here?") && asked.matches('?').count() == 1, "{line}: {asked}");
        let no = said(&lines_to("ending-life"), &[line, "yes", "no"]);
        assert!(no.starts_with("You typed ") && no.contains(EVERY), "{line}: {no}");
    }
    for line in ["she walked in and hit me", "dad came in and touched me"] {
        let answer = said(&lines_to("ending-life"), &[line]);
        assert!(!answer.contains("Is it safe to go on here?"), "{line}: {answer}");
    }
    assert!(said(&lines_to("ending-life"), &["she walked in and hit me"]).contains("That matters."));
}

/// "Nobody can hear me" says the opposite of what it has the words of.
#[test]
fn nobody_here_is_no_danger_and_another_day_is_not_now() {
    let nobody = ["nobody can hear me", "no one can see me", "my boss walked in once"];
    for line in nobody {
        let answer = said(&lines_to("coping"), &[line]);
        assert!(!answer.contains("Is it safe to go on here?"), "{line}: {answer}");
        let stop = said(&lines_to("coping"), &["hes here", line]);
        assert!(stop.contains("Is it safe to go on here?"), "{line}: {stop}");
    }
    for line in ["he walked in", "my boss just walked in", "came in"] {
        assert!(said(&lines_to("coping"), &[line]).contains("Is it safe to go on here?"), "{line}");
    }
}

/// Nor is what tells of abuse said aloud, whatever question it is asked about at.
#[test]
fn what_tells_of_abuse_is_not_said_aloud_again() {
    let feared = "it's hard not to be afraid of my husband, i want to die";
    for line in ["he hits me", "domestic violence", "my husband is abusive", feared] {
        let asked = said(&lines_to("ending-life"), &[line, "no"]);
        assert!(asked.starts_with("You typed something else before that.") && asked.contains(EVERY), "{line}: {asked}");
    }
    // By their numbers alone several answers say little: how one is heard is told.
    for line in ["abuse and controlling", "hit", "my husband hits me and controls me"] {
        let several = said(&lines_to("people"), &[line]);
        assert!(several.contains("To hear one of them, type hear ") && several.contains("Or type no"), "{line}: {several}");
    }
}

/// A fear is told in a sentence that has a "not" beside it as it is in any other.
#[test]
fn a_fear_beside_a_not_is_still_told() {
    for line in [
        "I've never been more scared of him",
        "It's hard not to be afraid of my husband",
        "I wish I wasn't scared of him",
        "I can't remember a time I wasn't afraid of him",
        "I can't go home without being scared of him",
    ] {
        let answer = said(&lines_to("people"), &[line]);
        assert!(answer.starts_with("That matters.") && answer.contains("Do you mean 4?"), "{line}: {answer}");
    }
}

/// A no to a guess never stores what it says no to.
#[test]
fn a_no_to_a_guess_is_no_answer() {
    for slip in ["none?", "noen", "noo"] {
        assert!(said(&lines_to("days"), &[slip]).contains("None of these?"), "{slip}: {}", said(&lines_to("days"), &[slip]));
        let no = said(&lines_to("days"), &[slip, "no"]);
        assert!(no.starts_with("Then that isn't taken.") && !no.contains("You said"), "{slip}: {no}");
    }
    assert!(said(&lines_to("days"), &["no", "no"]).starts_with("You said: None of these."));
}

/// Danger that was told in the words of an answer, or behind "help", isn't passed over.
#[test]
fn danger_told_word_for_word_or_behind_help_is_asked_about() {
    let questionnaire = &SHIPPED.questionnaire;
    let people = questionnaire.question(questionnaire.question_named("people").unwrap());
    let controlled = people.answers.iter().find(|a| a.id == "controlled").unwrap().text.to_lowercase();
    let (lines, coping) = (lines_to("people"), lines_to("coping").len());
    let told: Vec<String> = [&lines[..coping], &[controlled], &lines[coping..]].concat();
    let asked = said(&told, &["none"]);
    assert!(asked.starts_with("At question 2 you typed something") && asked.contains("answer 5"), "{asked}");
    let asked = said(&lines_to("coping"), &["help i want to die", "1", "no"]);
    assert!(asked.starts_with("At question 2 you typed “") && asked.contains(EVERY), "{asked}");
    let help = said(&lines_to("coping"), &["help i want to die"]);
    assert!(help.find("Samaritans").unwrap() < help.find("Cruse").unwrap(), "{help}");
}

/// Whoever types numbers that aren't there hears the one to ring.
#[test]
fn wrong_numbers_lead_to_the_one_to_ring() {
    let lines = lines_to("ending-life");
    assert!(!said(&lines, &["9"]).contains("call 999"));
    for more in [&["9", "99"][..], &["9", "99", "8"]] {
        let answer = said(&lines, more);
        assert!(answer.contains("In an emergency, call 999."), "{more:?}: {answer}");
    }
    for id in ["ending-life", "days"] {
        let answer = said(&lines_to(id), &["999"]);
        assert!(answer.starts_with("That matters.") && answer.contains("call 999"), "{id}: {answer}");
    }
}

/// Whom somebody wants to call, or the number itself, is a call for help at every prompt.
#[test]
fn whoever_names_whom_to_call_hears_the_number() {
    let crisis = with_more(&lines_to("ending-life"), &["yes"]);
    for lines in [lines_to("coping"), lines_to("ending-life"), lines_to("days"), crisis] {
        for line in ["police", "Ambulance", "999", "112", "call 999", "ring 112"] {
            let answer = said(&lines, &[line]);
            assert!(answer.contains("call 999") && !answer.contains("place?"), "{line}: {answer}");
        }
    }
}

/// In however many words somebody says that another is coming.
#[test]
fn somebody_who_comes_is_heard_in_other_words() {
    for line in ["dad is coming", "he's in the room", "hes behind me", "husband is coming"] {
        let answer = said(&lines_to("coping"), &[line]);
        assert!(answer.contains("Is it safe to go on here?"), "{line}: {answer}");
    }
}

/// A number that no row has may be an age, and is more often a slip: then it is asked about.
#[test]
fn an_age_that_few_have_who_type_is_asked_about() {
    let who = lines_to("who");
    for (line, age) in [("5", "5"), ("i'm 9", "9"), ("115", "115")] {
        let asked = said(&who, &[line]);
        assert!(asked.starts_with(&format!("Do you mean that you're {age} years old? Type yes")), "{line}: {asked}");
        assert!(said(&who, &[line, "no"]).starts_with("Then that isn't taken."), "{line}");
    }
    // What it answers is the same, and an age that nobody mistypes is taken at once.
    assert_eq!(said(&who, &["i'm 9", "yes"]), said(&who, &["i'm 14"]));
    assert_eq!(said(&who, &["115", "yes"]), said(&who, &["45"]));
}

/// What is said where the place is asked, behind the welcome.
fn at_the_place(more: &[&str]) -> String {
    let lines = with_more(&[String::new()], more);
    talk(SHIPPED.anywhere(), &lines).after(lines.len() - 1).to_owned()
}

/// A place that was just refused has no number to offer; the one that is named instead has.
#[test]
fn danger_behind_a_no_drops_the_place_that_was_asked_about() {
    let why = "If you say where you are, you'll hear the number to ring there.";
    for no in ["no, i took pills", "no i took pills", "no. i took pills in london", "no i'm in the usa and i want to die"] {
        let answer = at_the_place(&["galway", no]);
        assert!(answer.contains(why) && !answer.contains("In Ireland"), "{no}: {answer}");
        assert!(!answer.contains("Galway is in Ireland."), "{no}: {answer}");
    }
    assert!(at_the_place(&["galway", "no i'm in the usa and i want to die"]).contains("call 911"));
    assert!(at_the_place(&["galway", "no. i took pills in london"]).contains("London"));
    // "No one" is no no.
    for no in ["no one cares if i die, i want to die", "no point in living"] {
        let nobody = at_the_place(&["galway", no]);
        assert!(nobody.contains("Galway is in Ireland."), "{no}: {nobody}");
    }
    let several = at_the_place(&["boston", "i want to die"]);
    assert!(several.contains(why) && several.ends_with("back.\nType here: "), "{several}");
    let yes = at_the_place(&["galway", "yes I suppose"]);
    assert!(yes.starts_with("The help lines are those for Ireland."), "{yes}");
}

/// Danger at the welcome leads to the place, in whatever words and language, and to the lines.
#[test]
fn danger_at_the_welcome_keeps_every_way_open() {
    let begun = |lines: &[&str]| talk(SHIPPED.anywhere(), &with_more(&[], lines));
    let help = begun(&["help me i want to die"]).after(0).to_owned();
    assert!(help.starts_with("That matters.") && help.contains("Where are you?"), "{help}");
    assert!(matches!(begun(&["quiero morir", "español"]).ended, InterviewEnd::Language(Language::Spanish, ..)));
    let hit = begun(&["my husband hits me", "galway", "yes"]).after(2).to_owned();
    assert!(hit.contains("Samaritans") && hit.contains("type help safe"), "{hit}");
}
