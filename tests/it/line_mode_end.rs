//! The page at the end by ear: it says that the questions have stopped and how to go on, and a yes
//! answers nothing there that wasn't asked.

use fingerpost::base::phrases::{Language, phrase, within};
use fingerpost::content::model::Scenario;

use crate::line_mode_driver::{lines_for, lines_to, said, talk, with_more};
use crate::spanish::SPANISH;
use crate::support::SHIPPED;

const STOP: &str = "The questions stop here, so that help comes first.";

#[test]
fn a_page_that_cannot_wait_says_that_the_questions_stopped() {
    let lines = lines_to("ending-life");
    assert!(said(&lines, &["yes"]).contains(&format!("{STOP}\nYou can type, then press Enter:")), "{}", said(&lines, &["yes"]));
    for line in ["can I carry on", "Is that all?"] {
        assert!(said(&lines, &["yes", line]).starts_with(STOP), "{line}: {}", said(&lines, &["yes", line]));
    }
    assert!(said(&lines, &["yes", "back"]).contains("Question "), "{}", said(&lines, &["yes", "back"]));
    // A page that can wait comes behind the last question.
    let leads = |s: &&Scenario| SHIPPED.questionnaire.outcome(s.leads_to).id == "mentorship";
    let scenario = SHIPPED.questionnaire.scenarios.iter().find(leads).unwrap();
    let mut well = lines_for(&SHIPPED.questionnaire, &scenario.replies);
    well.push(String::new());
    let page = said(&well, &["again"]);
    assert!(!page.contains(STOP), "{page}");
    assert!(said(&well, &["is that all"]).starts_with("That was the last question."), "{}", said(&well, &["is that all"]));
}

/// Nothing on a page that can't wait tells how to get past it, and whoever asks what comes hears
/// what comes first.
#[test]
fn what_now_on_an_urgent_page_is_the_number_and_the_first_step() {
    let lines = lines_to("ending-life");
    let past = ["type back", "isn't what you meant", "change"];
    let page = said(&lines, &["yes"]);
    let (_, behind) = page.split_once("Talk to someone now").unwrap();
    assert!(!past.iter().any(|how| behind.contains(how)), "{behind}");
    for line in ["what now", "What happens now?", "what happens next", "can I carry on", "start again"] {
        let answer = said(&lines, &["yes", line]);
        assert!(!past.iter().any(|how| answer.contains(how)), "{line}: {answer}");
    }
    for line in ["what now", "What happens now?", "what happens next"] {
        let answer = said(&lines, &["yes", line]);
        assert!(answer.starts_with("In an emergency, call 999."), "{line}: {answer}");
        assert!(answer.contains("If you have a plan") && !answer.contains(STOP), "{line}: {answer}");
    }
    for line in ["¿y ahora qué?", "qué pasa ahora"] {
        let answer = within(Language::Spanish, || {
            let all = with_more(&lines, &["sí", line]);
            talk(SPANISH.at(SPANISH.place("GB-ENG")), &all).after(all.len() - 1).to_owned()
        });
        assert!(answer.contains("999") && answer.contains("Si tienes un plan") && !answer.contains("atrás"), "{line}: {answer}");
    }
}

#[test]
fn a_second_yes_behind_the_stop_rings_nobody() {
    let people = with_more(&lines_to("people"), &["4"]);
    assert!(said(&people, &["yes"]).contains("You can type, then press Enter:"));
    for yes in ["yes", "yeah"] {
        let answer = said(&people, &["yes", yes]);
        assert!(answer.starts_with("You said yes, and that was the page."), "{yes}: {answer}");
    }
    // Behind words about danger it means them.
    assert!(said(&people, &["yes", "i have a gun", "yes"]).starts_with("Call 999 now,"));
    let twice = within(Language::Spanish, || {
        let all = with_more(&people, &["sí", "sí"]);
        talk(SPANISH.at(SPANISH.place("ES")), &all).after(all.len() - 1).to_owned()
    });
    assert!(twice.starts_with("Dijiste que sí") && !twice.contains("112"), "{twice}");
}

/// A number of questions that falls at once is explained, and no smaller step is.
#[test]
fn an_answer_that_leaves_out_many_questions_says_so() {
    let shorter = "That answer makes it shorter.\nQuestion 2, ";
    let who = lines_to("who");
    assert!(said(&who, &["2"]).contains(shorter), "{}", said(&who, &["2"]));
    assert!(!said(&who, &["1"]).contains("shorter"), "{}", said(&who, &["1"]));
    assert!(!said(&who, &["2", "again"]).contains("shorter"));
}

/// The lines to a page that can wait.
fn to_a_calm_page() -> Vec<String> {
    let leads = |s: &&Scenario| SHIPPED.questionnaire.outcome(s.leads_to).id == "mentorship";
    let scenario = SHIPPED.questionnaire.scenarios.iter().find(leads).unwrap();
    with_more(&lines_for(&SHIPPED.questionnaire, &scenario.replies), &[""])
}

/// Whoever has heard a result asks in their own words, and nobody has to guess the program's.
#[test]
fn what_is_asked_of_a_result_is_answered_in_whatever_words() {
    let calm = to_a_calm_page();
    let step = said(&calm, &["first step"]);
    for line in ["say the first step again", "what was the first step?", "where do I start"] {
        assert_eq!(said(&calm, &[line]), step, "{line}");
    }
    let numbers = said(&calm, &["numbers"]);
    for line in ["what was the number", "number", "the phone number again please"] {
        assert_eq!(said(&calm, &[line]), numbers, "{line}");
    }
    // They can be asked for so wherever a line is read.
    for lines in [lines_to("coping"), lines_to("days")] {
        let numbers = said(&lines, &["numbers"]);
        for line in ["what was the number", "say the number again"] {
            assert_eq!(said(&lines, &[line]), numbers, "{line}");
        }
    }
    let words = said(&calm, &["more"]);
    for line in ["the rest", "read the rest"] {
        assert_eq!(said(&calm, &[line]), words, "{line}");
    }
    for line in ["anything else?", "the rest"] {
        assert!(said(&calm, &["more", line]).starts_with("That was all."), "{line}: {}", said(&calm, &["more", line]));
    }
    for (line, page) in
        [("why mentorship", "why"), ("reasons", "why"), ("how do I find one?", "steps"), ("I don't agree", "not me")]
    {
        assert!(said(&calm, &[line]).ends_with(&said(&calm, &[page])), "{line}: {}", said(&calm, &[line]));
    }
    let first = step.lines().next().unwrap();
    for line in ["shorter", "that was too long", "what next", "what now"] {
        let answer = said(&calm, &[line]);
        assert!(answer.contains(&format!("One first step:\n{first}")) && answer.lines().count() < 10, "{line}: {answer}");
    }
    for line in ["slower", "louder"] {
        assert!(said(&calm, &[line]).contains("is set in your screen reader"), "{line}: {}", said(&calm, &[line]));
    }
    for line in ["what does that mean", "I don't understand"] {
        let answer = said(&calm, &[line]);
        assert!(answer.starts_with("That's all right. Type why") && !answer.contains("question mark"), "{line}: {answer}");
    }
}

/// On a page that can't wait each of them is the number and what comes first, and never a reason.
#[test]
fn what_is_asked_of_an_urgent_page_is_the_number() {
    let urgent = with_more(&lines_to("ending-life"), &["yes"]);
    for line in ["shorter", "the first step", "what next", "what does that mean"] {
        let answer = said(&urgent, &[line]);
        assert!(answer.starts_with("In an emergency, call 999."), "{line}: {answer}");
    }
    for line in ["why this", "reasons"] {
        assert!(said(&urgent, &[line]).starts_with("You did well to answer"), "{line}: {}", said(&urgent, &[line]));
    }
    for line in ["i want to die", "shorter, i want to die"] {
        assert!(said(&urgent, &[line]).contains("call 999"), "{line}: {}", said(&urgent, &[line]));
    }
}

/// From a page, "the question" is the one before it; a goodbye tells how to leave, beside the
/// number where it may be about more.
#[test]
fn a_page_leads_back_to_the_question_and_out() {
    let leads = |s: &&Scenario| SHIPPED.questionnaire.outcome(s.leads_to).id == "coaching";
    let scenario = SHIPPED.questionnaire.scenarios.iter().find(leads).unwrap();
    let mut page = lines_for(&SHIPPED.questionnaire, &scenario.replies);
    page.push(String::new());
    let urgent = with_more(&lines_to("ending-life"), &["yes"]);
    for line in ["go back to the question", "take me back to the question", "the question"] {
        for lines in [&page, &urgent] {
            assert_eq!(said(lines, &[line]), said(lines, &["back"]), "{line}");
        }
    }
    let goodbye = said(&page, &["goodbye then"]);
    assert!(goodbye.contains("call 999") && goodbye.contains("To leave this page, type: leave."), "{goodbye}");
    let done = said(&page, &["thanks, I'm done"]);
    assert!(done.contains("type: leave.") && !done.contains("call 999"), "{done}");
}

/// "No" right behind the ambulance says that nothing was taken, and answers nothing else.
#[test]
fn a_no_behind_the_alarm_is_no_answer() {
    let care = lines_to("care");
    let asked = said(&care, &["i took pills", "no"]);
    assert!(asked.contains("Is a doctor, nurse or therapist helping you") && !asked.contains("You said"), "{asked}");
    assert!(asked.starts_with("If you've hurt yourself or taken something, ring for an ambulance now"), "{asked}");
    assert!(said(&care, &["i took pills", "no", "no"]).contains("You said: No."));
    // "Worse than that" is no no: the number comes before all else, and nothing is taken.
    let worse = said(&lines_to("harm"), &["i took pills", "none", "it's worse than that"]);
    assert!(worse.contains("999") && !worse.contains("You said"), "{worse}");
    // Where danger is asked about, "none of them" takes nothing that was guessed.
    assert!(!said(&lines_to("harm"), &["i took pills", "none", "none of them"]).contains("You said"));
}

/// Help that an answer opened is left by whoever says that they are ready.
#[test]
fn whoever_is_ready_goes_on() {
    let lines = ["", "1", "1", "4"].map(str::to_owned);
    let on = said(&lines, &[""]);
    for ready in ["ok", "right I'm ready"] {
        assert_eq!(said(&lines, &[ready]), on, "{ready}");
    }
}

/// What is asked of a kind of help is told of that one, at a question and at a result.
#[test]
fn a_kind_of_help_is_told_of_in_its_own_sentence() {
    let calm = to_a_calm_page();
    for lines in [&calm, &lines_to("coping")] {
        assert!(
            said(lines, &["What is a coach for?"]).starts_with("Coaching, in short: "),
            "{}",
            said(lines, &["What is a coach for?"])
        );
        assert!(said(lines, &["what's a mentor"]).starts_with("Mentorship, in short: "), "{}", said(lines, &["what's a mentor"]));
        let both = said(lines, &["can I have a coach and a mentor together?"]);
        let told = ["Coaching, in short: ", "Mentorship, in short: "].iter().all(|kind| both.contains(kind));
        assert!(both.starts_with("Yes: ") && told, "{both}");
    }
    assert!(said(&calm, &["coaching"]).starts_with("Coaching, in short: "));
    // Nobody under 18 is led to one.
    assert!(!said(&with_more(&lines_to("who"), &["2"]), &["what is a coach?"]).contains("in short"));
    let kinds = said(&lines_to("nearer"), &["Which two kinds?"]);
    assert!(kinds.starts_with("They're named with the result"), "{kinds}");
}

/// A question that is led to a page is said to be taken so, and what isn't known is said not to be.
#[test]
fn a_question_to_a_result_is_told_from_what_it_does_not_know() {
    let calm = to_a_calm_page();
    let find = said(&calm, &["How do I find a mentor engineer?"]);
    assert!(find.starts_with("You asked how to find this: mentorship. Nobody in particular is known here"), "{find}");
    // How to look is all that is read then, and not the whole page.
    assert!(find.lines().count() < said(&calm, &["steps"]).lines().count() && find.contains("anyone can call"), "{find}");
    // Therapy is told of by itself, though the page is about another kind.
    assert!(said(&calm, &["how do I find a therapist"]).starts_with("You asked how to find this: therapy."));
    for line in ["what if I can't afford therapy?", "how much does a mentor cost?"] {
        assert!(said(&calm, &[line]).starts_with("What it may cost: "), "{line}: {}", said(&calm, &[line]));
    }
    for line in ["why don't you say anything about the dole?", "do I need a visa for this job?"] {
        let answer = said(&calm, &[line]);
        assert!(answer.starts_with("This program doesn't know that") && !answer.contains("999"), "{line}: {answer}");
    }
    assert!(said(&calm, &["can they ring me, I can't see"]).starts_with("No: this program rings nobody"));
}

/// Whoever asks about unwanted thoughts hears the number, then an answer to just that.
#[test]
fn what_is_asked_of_unwanted_thoughts_is_answered() {
    let thoughts = with_more(&lines_to("people"), &["3"]);
    let says = &SHIPPED.questionnaire.outcomes.iter().find(|o| o.id == "unwanted-thoughts").unwrap().says;
    let english = |id: &'static str| within(Language::English, || phrase(id));
    let (judged, may_tell) = (english("lines-thoughts-judged"), english("lines-thoughts-may-tell"));
    for (line, says) in [
        ("will they take my baby off me", judged),
        ("what happens if i tell the doctor, will they think im a bad mother", judged),
        ("can i tell my partner first, hes kind", may_tell),
        ("does it mean ill do it", says.as_str()),
        ("who is it i shoud ring today", "Samaritans: call 1 1 6, 1 2 3."),
    ] {
        let answer = said(&thoughts, &[line]);
        assert!(answer.starts_with("In an emergency, call 999.") && answer.contains(says), "{line}: {answer}");
        assert!(!answer.contains("may not have understood"), "{line}: {answer}");
    }
}

/// What no word of a result takes is looked up on its pages; a helper who is like whoever asks, and
/// what somebody asks of themselves, have an answer of their own; else it says what can be asked.
#[test]
fn a_result_answers_more_than_its_own_words() {
    let calm = to_a_calm_page();
    for line in ["how do i find a muslim therapist", "should i just talk to the imam", "How do I find a mentor who is blind?"] {
        assert!(said(&calm, &[line]).starts_with("You can ask for that"), "{line}: {}", said(&calm, &[line]));
    }
    for (line, begins) in [
        ("is there a wee class or something near me?", "Which classes, groups or people are near you"),
        ("I don't drink, I said a class near me", "Which classes, groups or people are near you"),
        ("do I have to phone the doctor?", "No, you don't have to do any of this."),
        ("could someone from my church mentor me?", "Yes: somebody you know may do that"),
        ("could my pastor be my therapist?", "No: a therapist is somebody trained for it."),
        ("is there a mentor who is blind too?", "This program knows nobody in particular."),
        ("can someone train me to lead people?", "Yes: people can help you get better at something."),
        ("is it free", "What it may cost: "),
        ("and for retirement, what do I do?", "That was the last question."),
    ] {
        let answer = said(&calm, &[line]);
        assert!(answer.starts_with(begins) && !answer.contains("Alcoholics"), "{line}: {answer}");
    }
    // A word that a line denies names nothing.
    assert!(!said(&calm, &["i don't drink at all"]).contains("Drinkline"));
    for line in ["am i a bad mum", "will they take my baby away?"] {
        let answer = said(&calm, &[line]);
        assert!(answer.starts_with("It's hard to ask that") && answer.contains("116 123"), "{line}: {answer}");
    }
    assert!(said(&calm, &["the drink"]).contains("Drinkline"), "{}", said(&calm, &["the drink"]));
    let costs = said(&calm, &["how much does it cost and how long do you wait"]);
    assert!(costs.contains("What it may cost: "), "{costs}");
    assert!(said(&calm, &["what's a mentor"]).contains("The others are "), "{}", said(&calm, &["what's a mentor"]));
    for line in ["do I need a visa for this job?", "I am well, and I have my sister to thank for it"] {
        let answer = said(&calm, &[line]);
        assert!(answer.contains("first step, why, steps") && answer.lines().count() < 3, "{line}: {answer}");
    }
    let again = said(&calm, &["first step", "first step"]);
    assert!(again.starts_with("It's the same first step"), "{again}");
    assert_eq!(said(&calm, &["first step", "first step again"]), said(&calm, &["first step"]));
    // On a page that can't wait, nothing goes before the number.
    let urgent = with_more(&lines_to("ending-life"), &["yes"]);
    for line in ["am i a bad mum", "can i ask for a muslim one"] {
        assert!(said(&urgent, &[line]).contains("999") && !said(&urgent, &[line]).contains("hard to ask that"), "{line}");
    }
    for line in ["¿soy mala madre?", "¿hay algo para musulmanes?", "y lo de alguien que ya pasó por eso?"] {
        let answer = within(Language::Spanish, || {
            let all = with_more(&calm, &[line]);
            talk(SPANISH.at(SPANISH.place("ES")), &all).after(all.len() - 1).to_owned()
        });
        assert!(!answer.starts_with("Eso no lo sabe"), "{line}: {answer}");
    }
}

/// A farewell and a step back are taken with words around them, and once danger was met with the
/// number, a line that only isn't understood isn't.
#[test]
fn a_calm_page_is_left_and_heard_again_in_more_words() {
    let calm = to_a_calm_page();
    for line in ["no I'll stop there now, ta", "thanks that's all"] {
        assert!(said(&calm, &[line]).starts_with("Leave now?"), "{line}: {}", said(&calm, &[line]));
    }
    assert_eq!(said(&calm, &["steps", "back to the result please"]), said(&calm, &["result"]));
    assert!(said(&calm, &["i want to die", "banana"]).contains("999"));
    let later = said(&calm, &["i want to die", "banana", "what is on the moon then?"]);
    assert!(later.starts_with("This program doesn't know that") && !later.contains("999"), "{later}");
    assert!(said(&calm, &["i want to die", "banana", "there is so much of it now"]).contains("999"));
    // Answered where danger was asked about, it is settled.
    let mut settled = calm.clone();
    settled.insert(2, "i want to die".to_owned());
    settled.insert(4, "no".to_owned());
    let answer = said(&settled, &["banana"]);
    assert!(answer.starts_with("I didn't catch") && !answer.contains("999"), "{answer}");
}

/// From a page behind the result one step back is the result, and whatever is asked there says so.
#[test]
fn a_page_behind_the_result_leads_back_to_the_result() {
    let calm = to_a_calm_page();
    let result = said(&calm, &["result"]);
    for page in ["not me", "limits"] {
        for asked in ["who sees this?", "the drink", "what is on the moon then?", "what's a mentor", "thanks", "?", "more"] {
            let answer = said(&calm, &[page, "more", asked]);
            assert_eq!(answer.matches("for the result").count(), 1, "{page}, {asked}: {answer}");
            assert_eq!(said(&calm, &[page, asked, asked, "back"]), result, "{page}, {asked}");
        }
    }
    let words = said(&calm, &["steps", "more"]);
    assert!(words.contains("back (for the result)") && !words.contains("one step back"), "{words}");
    // Where nothing more is read, no words are promised.
    let all = said(&calm, &["steps", "more", "more"]);
    assert!(all.starts_with("That was all. Type a question mark") && !all.contains("one of these"), "{all}");
}

/// At a result it is the help whose time is asked for: no questions are left to be counted.
#[test]
fn how_long_it_takes_at_a_result_is_asked_of_the_help() {
    let calm = said(&to_a_calm_page(), &["how long does it take?"]);
    assert!(calm.starts_with(phrase("lines-help-takes")), "{calm}");
    let urgent = said(&with_more(&lines_to("ending-life"), &["yes"]), &["how long does it take?"]);
    assert!(urgent.contains("999") && urgent.contains(phrase("lines-call-takes")), "{urgent}");
    for answer in [calm, urgent] {
        assert!(!answer.contains("about 0") && !answer.contains("five minutes"), "{answer}");
    }
}

/// What somebody wants of a page that can't wait is answered: to show it, a line for people like
/// them.
#[test]
fn a_page_that_cannot_wait_answers_what_is_wished_of_it() {
    let urgent = with_more(&lines_to("ending-life"), &["yes"]);
    for line in ["can i save this to show my doctor", "Could I show this page to my GP?"] {
        let answer = said(&urgent, &[line]);
        assert!(answer.contains(phrase("lines-not-kept")) && answer.contains("999"), "{line}: {answer}");
        assert!(!answer.contains(phrase("lines-nobody-sees")), "{line}: {answer}");
    }
    for lines in [&urgent, &with_more(&lines_to("coping"), &["help"])] {
        let answer = said(lines, &["is there one for new mums?"]);
        assert!(answer.contains("No help lines here are for just that") && answer.contains("116 123"), "{answer}");
        assert!(said(lines, &["is there one for debt?"]).contains("Debtline"), "{}", said(lines, &["is there one for debt?"]));
    }
}
