//! What people type in their own words: what is taken, what is asked about, and what is never
//! taken for "all is well".

use fingerpost::base::commands::rather_not;
use fingerpost::base::phrases::phrase;
use fingerpost::content::model::{Choose, Escalation, Question, QuestionIx};
use fingerpost::ui::report::danger_told;
use fingerpost::ui::session::Session;

use crate::line_mode_driver::{Talked, lines_for, talk};
use crate::support::SHIPPED;

/// Every question on the longest way through the shipped file, with the lines that lead to it.
fn questions() -> Vec<(QuestionIx, Vec<String>)> {
    let pair = &*SHIPPED;
    let scenario = pair.questionnaire.scenarios.iter().max_by_key(|s| s.replies.len()).unwrap();
    let at = |n: usize| (scenario.replies[n].0, lines_for(&pair.questionnaire, &scenario.replies[..n]));
    (0..scenario.replies.len()).map(at).collect()
}

fn question(ix: QuestionIx) -> &'static Question {
    SHIPPED.questionnaire.question(ix)
}

/// What is said to these lines, typed after those that lead to a question; the last answer alone.
fn said(lines: &[String], more: &[&str]) -> String {
    let all: Vec<String> = lines.iter().cloned().chain(more.iter().map(|l| (*l).to_owned())).collect();
    let talked: Talked = talk(SHIPPED.at(SHIPPED.place("IE")), &all);
    talked.after(all.len() - 1).to_owned()
}

/// Said in place of an answer where whoever stands by shouldn't hear it.
const UNTOLD: &str = "Your answer is taken.";

const NOT_SURE: [&str; 9] =
    ["not sure", "Not sure.", "im not sure", "I am not sure", "unsure", "I don’t know", "dont know", "dunno", "IDK"];

#[test]
fn not_sure_and_rather_not_are_understood_in_their_common_forms() {
    let mut seen = (0, 0);
    for (ix, lines) in questions() {
        let Some(unsure) = question(ix).not_sure() else { continue };
        let text = &question(ix).answers[unsure.index()].text;
        for form in NOT_SURE {
            let answer = said(&lines, &[form]);
            assert!(answer.contains(&format!("You said: {text}.")) || answer.contains(UNTOLD), "{form}: {answer}");
        }
        if question(ix).safety { seen.0 += 1 } else { seen.1 += 1 }
    }
    assert!(seen.0 > 2 && seen.1 > 0, "{seen:?}");
    for (_, lines) in questions() {
        for form in ["rather not", "I’d rather not", "I don't want to say", "prefer not to say"] {
            assert!(said(&lines, &[form]).contains(&format!("You said: {}.", rather_not())), "{form}: {}", said(&lines, &[form]));
        }
    }
}

/// The clear answers of a question about danger are given word for word or by number, never
/// guessed.
#[test]
fn a_doubtful_form_never_becomes_a_clear_answer() {
    let mut seen = 0;
    for (ix, lines) in questions().into_iter().filter(|(ix, _)| question(*ix).safety) {
        for form in [
            "no?",
            "No...",
            "no …",
            "n",
            "nope",
            "nah",
            "no thank you",
            "not really",
            "none?",
            "none of the above",
            "none of them",
            "None of these?",
            "nothing",
            "y",
            "ye",
            "yse",
            "yes?",
            "nto sure",
            "im fine",
            "noo",
            "1?",
            "maybe",
            "I suppose so",
            "kind of",
            "sort of",
            "sometimes",
            "a bit",
            "I think so",
            "1.5",
            "1 to 2",
        ] {
            let answer = said(&lines, &[form]);
            assert!(!answer.contains("You said:"), "{}, {form}: {answer}", question(ix).id);
            // A plain none carries no weight, but where the answers are yes and no.
            let plain = ["n", "nope", "nah", "no thank you", "none of the above", "none of them", "nothing"].contains(&form);
            let light = plain && question(ix).answer_named("yes").is_none();
            let help = answer.contains("If you need someone now, type help.");
            assert!(help != light, "{}, {form}: {answer}", question(ix).id);
            seen += 1;
        }
    }
    assert!(seen > 50, "{seen}");
}

/// Words about dying, typed anywhere, are heard: first where to turn, and nothing of them counts.
#[test]
fn a_cry_is_met_with_the_number_at_every_prompt() {
    let cries = [
        "i want to die",
        "Sometimes I wish I was with her",
        "not wanting to wake up ever",
        "kill myself",
        "suicide",
        "I can't do this any more",
        "he hits me",
    ];
    let number = danger_told(&SHIPPED.helplines, SHIPPED.place("IE"));
    let mut seen = 0;
    for (_, lines) in questions() {
        for cry in cries {
            let answer = said(&lines, &[cry]);
            assert!(answer.starts_with(&format!("That matters. {number} Type help")), "{cry}: {answer}");
            assert!(!answer.contains("You said:") && !answer.contains("I didn't catch"), "{cry}: {answer}");
            seen += 1;
        }
    }
    assert!(seen > 70, "{seen}");
    // Where no question stands open: before the first, at help, at the review and the result, on
    // leaving.
    let (_, last) = questions().pop().unwrap();
    let over: &[&str] = &["decline", ""];
    for before in [&[] as &[&str], &["place"], &["leave"], &["review"], &["help"]] {
        let answer = said(&last, &[before, &["i want to die"]].concat());
        assert!(answer.contains("That matters.") && answer.contains(&number), "{before:?}: {answer}");
    }
    for more in [&over[..1], over, &["decline", "", "why"], &["decline", "", "save"]] {
        let session = Session { save_copy: Some(&|_, _| panic!("written")), ..SHIPPED.at(SHIPPED.place("IE")) };
        let more = more.iter().chain(&["i want to die"]).map(|l| (*l).to_owned());
        let all: Vec<String> = last.iter().cloned().chain(more).collect();
        let talked = talk(session, &all);
        let answer = talked.after(all.len() - 1);
        assert!(answer.contains("That matters.") && answer.contains(&number), "{answer}");
    }
    let talked = talk(SHIPPED.anywhere(), &[String::new(), "i want to die".to_owned()]);
    assert!(talked.after(1).contains("That matters.") && !talked.all().contains("No country"), "{}", talked.after(1));
}

/// Where ending life is asked about, whoever speaks of dying or says half a yes is offered the yes.
#[test]
fn half_a_yes_is_asked_about_as_a_yes() {
    let asks = |ix: &QuestionIx| question(*ix).safety && question(*ix).answer_named("no").is_some();
    let (_, lines) = questions().into_iter().find(|(ix, _)| asks(ix)).unwrap();
    let offer = "Which is it: no, yes, not sure, or rather not say? Type one of these.";
    for half in ["I suppose so", "kind of", "sort of", "maybe", "sometimes", "a bit", "I think so", "i want to die", "end it"] {
        let answer = said(&lines, &[half]);
        assert!(answer.contains(offer) && !answer.contains("1. No"), "{half}: {answer}");
        assert!(said(&lines, &[half, "yes"]).starts_with("You said: Yes."), "{half}");
    }
    for no in ["not really", "no, just tired", "nah"] {
        assert!(said(&lines, &[no]).contains(offer), "{no}: {}", said(&lines, &[no]));
    }
    assert!(said(&lines, &["no, I don't want to die"]).starts_with("You said: No."));
    let both = said(&lines, &["no, I don't want to die, but I'm tired"]);
    assert!(both.contains(offer), "{both}");
}

/// A first miss is short everywhere, and the second reads the answers. The words for it say the
/// question, too.
#[test]
fn a_first_miss_is_short_and_again_says_the_question() {
    for (ix, lines) in questions().into_iter().filter(|(ix, _)| question(*ix).safety) {
        let last = format!("{}. {}", question(ix).answers.len() + 1, rather_not());
        let first = said(&lines, &["banana"]);
        assert!(
            first.contains("If you need someone now, type help.") && first.contains("To hear it all, type: again."),
            "{first}"
        );
        assert!(!first.contains(&last), "{first}");
        let second = said(&lines, &["banana", "banana"]);
        assert!(second.contains("If you need someone now, type help.") && second.contains(&last), "{second}");
        for cry in ["please help", "help me please", "I need help", "Help, please!"] {
            assert!(said(&lines, &[cry]).contains("Help in Ireland"), "{cry}: {}", said(&lines, &[cry]));
        }
    }
    for (ix, lines) in questions() {
        for ask in ["What was the question?", "repeat the question", "what did you say", "what are the options"] {
            let answer = said(&lines, &[ask]);
            assert!(answer.contains(&question(ix).ask) && answer.starts_with("Question "), "{ask}: {answer}");
        }
    }
    let talked = talk(SHIPPED.anywhere(), &[String::new(), "what was the question?".to_owned()]);
    assert!(talked.after(1).contains("Where are you?"), "{}", talked.after(1));
}

/// "none" is a word of the prompt where it is all that an answer says; a slip of a digit is undone
/// by a word that is told.
#[test]
fn none_is_taken_where_the_prompt_says_so() {
    let (mut seen, mut taken) = (0, 0);
    for (ix, lines) in questions().into_iter().filter(|(ix, _)| question(*ix).choose == Choose::Many) {
        let prompt = said(&lines, &["again"]);
        // Once all of a long list was heard.
        let answer = said(&lines, &["more", "none"]);
        let given = answer.contains("You said: None of these");
        assert_eq!(given, prompt.contains("or none if none fit"), "{}: {prompt}{answer}", question(ix).id);
        taken += usize::from(given && question(ix).safety);
        for doubt in ["none?", "none..."] {
            assert!(!question(ix).safety || !said(&lines, &[doubt]).contains("You said:"), "{doubt}");
        }
        seen += 1;
    }
    assert!(seen > 5 && taken > 2, "{seen} {taken}");
    let ends = |ix: &QuestionIx| question(*ix).safety && question(*ix).answers[0].escalation == Escalation::Sign;
    let (_, lines) = questions().into_iter().find(|(ix, _)| ends(ix)).unwrap();
    let undo = "If that isn't what you meant, type back.";
    assert!(said(&lines, &["1"]).contains(undo), "{}", said(&lines, &["1"]));
    let asks = |ix: &QuestionIx| question(*ix).answer_named("no").is_some() && question(*ix).safety;
    let (_, lines) = questions().into_iter().find(|(ix, _)| asks(ix)).unwrap();
    assert!(said(&lines, &["2"]).contains(undo) && !said(&lines, &["yes"]).contains(undo));
    assert!(said(&lines, &["2", "back"]).contains("Type your answer again to keep it."), "{}", said(&lines, &["2", "back"]));
}

/// Words that the file lists for an answer offer it; a word of three letters is never a slip.
#[test]
fn the_words_of_an_answer_offer_it_and_no_others() {
    let at = |id: &str| questions().into_iter().find(|(ix, _)| question(*ix).id == id).unwrap().1;
    let wine = said(&at("health"), &["I drink a bottle of wine at night"]);
    assert!(wine.contains("Do you mean 5, I use alcohol") && !wine.contains("bet or trade"), "{wine}");
    assert!(!said(&at("health"), &["wine"]).contains("bet or trade"));
    let job = said(&at("aim"), &["find a new job"]);
    assert!(job.contains("1, To reach a clear goal") && !job.contains("To find a way of working"), "{job}");
    let debts = said(&at("happened"), &["debt"]);
    assert!(debts.contains("I have debts"), "{debts}");
    let grief = said(&at("grief-now"), &["seven weeks ago"]);
    assert!(grief.contains("Which do you mean? 3, ") && grief.contains(". 5, "), "{grief}");
    // What was offered stands after an empty line.
    let kept = said(&at("health"), &["wine", "", "yes"]);
    assert!(kept.contains("You said: I use alcohol"), "{kept}");
}

/// "None of the above" is asked about where danger is; a yes gives it, a no doesn't, and what
/// comes after is read as ever.
#[test]
fn what_was_asked_about_is_given_by_a_yes_alone() {
    let mut seen = 0;
    for (ix, lines) in questions().into_iter().filter(|(ix, _)| question(*ix).choose == Choose::Many && question(*ix).safety) {
        let Some(none) = question(ix).answer_named("none") else { continue };
        let text = &question(ix).answers[none.index()].text;
        let asked = said(&lines, &["none of the above"]);
        assert!(asked.contains(&format!("Do you mean {}, {text}?", none.index() + 1)), "{asked}");
        assert!(said(&lines, &["none of the above", "yes"]).starts_with(&format!("You said: {text}.")));
        // Heard once more by itself it still stands.
        assert!(said(&lines, &["none of the above", "again", "yes"]).starts_with(&format!("You said: {text}.")));
        for other in
            [&["none of the above", "no"][..], &["none of the above", "yes?"], &["none of the above", "again", "again", "yes"]]
        {
            assert!(!said(&lines, other).contains("You said:"), "{other:?}: {}", said(&lines, other));
        }
        let unsure = said(&lines, &["none of the above", "not sure"]);
        assert!(unsure.contains("You said:") || unsure.contains(UNTOLD), "{unsure}");
        seen += 1;
    }
    assert!(seen > 1, "{seen}");
    // Where the answers are yes and no, a yes would say nothing: the word itself is wanted, and
    // each is named.
    let yes_and_no = |ix: &QuestionIx| question(*ix).safety && question(*ix).answer_named("no").is_some();
    let (_, lines) = questions().into_iter().find(|(ix, _)| yes_and_no(ix)).unwrap();
    let asked = said(&lines, &["no?"]);
    assert!(asked.contains("Which is it: no, yes, not sure, or rather not say? Type one of these."), "{asked}");
    assert!(said(&lines, &["no?", "no"]).contains("You said: No."), "{}", said(&lines, &["no?", "no"]));
    assert!(!said(&lines, &["n", "y"]).contains("You said:"), "a yes to “no” is none");
}

/// Where no danger is asked about: the words that only one answer has are enough; several are read
/// out; a slip is asked about.
#[test]
fn an_answer_is_known_by_the_words_that_it_alone_has() {
    let (mut taken, mut asked) = (0, 0);
    for (ix, lines) in questions().into_iter().filter(|(ix, _)| !question(*ix).safety) {
        for answer in &question(ix).answers {
            let short: Vec<&str> = answer.text.split(',').next().unwrap().split(' ').collect();
            let said = said(&lines, &[&short.join(" ")]);
            // Its beginning is its own, or it is asked which.
            if said.contains("You said:") {
                assert!(said.contains(&format!("You said: {}.", answer.text)), "{short:?}: {said}");
                taken += 1;
            } else {
                let rest = said.contains("You haven't heard all of them yet");
                assert!(rest || said.contains("Which do you mean?") || said.contains("Do you mean"), "{short:?}: {said}");
                asked += 1;
            }
        }
    }
    assert!(taken > 20 && asked > 0, "{taken} {asked}");
}

/// The first miss tells how to hear the answers and where else to turn, and the second reads them.
#[test]
fn a_miss_tells_how_to_hear_the_answers() {
    for (ix, lines) in questions().into_iter().filter(|(ix, _)| !question(*ix).safety) {
        let last = format!("{}. {}", question(ix).answers.len() + 1, rather_not());
        let first = said(&lines, &["banana"]);
        assert!(first.contains("To hear it all, type: again.") && !first.contains(&last), "{first}");
        let back = if ix == SHIPPED.question("who") { "" } else { "back, " };
        assert!(first.contains(&format!("Or type {back}help, or leave.")), "{first}");
        let second = said(&lines, &["banana", "banana"]);
        assert!(second.contains(phrase("lines-answers-again")) && second.contains("1. "), "{second}");
        assert!(said(&lines, &["banana", "banana", "banana"]).contains("To hear the answers, type: again."));
    }
}

/// Which answer goes on its own is said where that is the reason, and nowhere else.
#[test]
fn an_answer_that_goes_alone_is_named_beside_others() {
    let mut seen = 0;
    for (ix, lines) in questions().into_iter().filter(|(ix, _)| question(*ix).choose == Choose::Many) {
        let Some(alone) = question(ix).alone().iter().next() else { continue };
        let both = said(&lines, &[&format!("1 {}", alone.index() + 1)]);
        let named = format!("“{}” goes on its own", question(ix).answers[alone.index()].text);
        assert!(both.contains(&named), "{both}");
        assert!(!said(&lines, &["99"]).contains("goes on its own"));
        seen += 1;
    }
    assert!(seen > 3, "{seen}");
}

#[test]
fn a_slip_in_a_word_of_the_program_names_the_word() {
    let (_, lines) = questions().remove(1);
    for (slip, word) in [("hlep", "help"), ("reveiw", "review"), ("agian", "again"), ("bakc", "back"), ("exot", "exit")] {
        let answer = said(&lines, &[slip]);
        assert!(answer.contains(&format!("Type yes, or {word}.")), "{slip}: {answer}");
    }
    for ask in ["what?", "Pardon?", "say that again", "again please"] {
        assert!(said(&lines, &[ask]).starts_with("Question 2"), "{ask}: {}", said(&lines, &[ask]));
    }
}
