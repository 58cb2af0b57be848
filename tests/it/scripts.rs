//! What a mentor sees when safety comes up fits what came up, and a call that can't be free ends
//! without a word about danger.

use fingerpost::call::intake::ContractStep;
use fingerpost::content::helplines::AdviceKind;
use fingerpost::content::model::{AnswerSet, Reply, Script, ScriptIx};
use fingerpost::engine::interview::{Interview, Move, Stage};
use fingerpost::ui::full_screen::{AppEffect, Key};
use fingerpost::ui::line_mode::InterviewEnd;
use fingerpost::ui::report::danger_line;

use crate::fake_host::{FakeHost, agreed_in, begun, calm_to, intake, led_in, step, typed};
use crate::line_mode_driver::lead;
use crate::screen_driver::{give, press, words};
use crate::support::{Dice, SHIPPED, answers, flat, led_way_to};

/// The script of a situation stands on the page and at the answer alike.
#[test]
fn the_script_is_that_of_the_page_or_else_of_the_answer() {
    let q = &SHIPPED.questionnaire;
    let leading = q.intake.as_ref().unwrap();
    let title = |ix: ScriptIx| leading.scripts[ix.index()].title.as_str();
    let (mut tried, mut shown) = (0, std::collections::BTreeSet::new());
    for ix in q.question_ixs() {
        let question = q.question(ix);
        if question.answers.iter().all(|a| a.script.is_none()) {
            continue;
        }
        let Some(way) = led_way_to(q, ix, &mut Dice::new(31)) else { continue };
        for answer in answers(question) {
            let Some(own) = question.answers[answer.index()].script else { continue };
            let mut interview = Interview::new(q);
            for (_, reply) in &way {
                interview.make(Move::Give(*reply));
                interview.make(Move::Onward);
            }
            interview.make(Move::Give(Reply::Chosen(AnswerSet::only(answer))));
            // Of the page's and the answer's the one that stands first in the file.
            let of_page = interview.ended_by().and_then(|o| q.outcome(o).script);
            let wanted = title(of_page.map_or(own, |page| page.min(own)));
            let office = FakeHost::default();
            let mut taken = intake(q, &office);
            taken.moved(&interview, "");
            assert_eq!(taken.script(&interview).title, wanted, "{}", question.id);
            shown.insert(wanted);
            tried += 1;
        }
    }
    assert!(tried > 10 && shown.len() >= 5, "{tried}, {shown:?}");
}

#[test]
fn somebody_who_is_hurt_never_brings_up_the_script_about_dying() {
    let q = &SHIPPED.questionnaire;
    let leading = q.intake.as_ref().unwrap();
    let of_page = |outcome: &str| q.outcome(q.outcome_named(outcome).unwrap()).script.unwrap();
    let (hurt, dying) = (of_page("not-safe"), of_page("urgent"));
    assert_ne!(hurt, dying);
    let title = |ix: ScriptIx| flat(&leading.scripts[ix.index()].title);
    for (question, answer, wanted, other) in
        [("people", "hurt", hurt, dying), ("people", "controlled", hurt, dying), ("ending-life", "yes", dying, hurt)]
    {
        let (ix, reply) = SHIPPED.reply(question, &[answer]);
        let office = FakeHost::default();
        let mut app = led_in(&SHIPPED, &office, "IE");
        for (asked, given) in led_way_to(q, ix, &mut Dice::new(32)).unwrap() {
            give(&mut app, asked, given);
            while app.interview().stage() == (Stage::Help { question: asked, first: true })
                || app.interview().stage() == (Stage::Help { question: asked, first: false })
                || matches!(app.mode(), fingerpost::ui::full_screen::Mode::Overlay { .. })
            {
                press(&mut app, &[Key::Enter]);
            }
        }
        give(&mut app, ix, reply);
        let page = words(&mut app);
        assert!(page.contains("for you alone") && page.contains(&title(wanted)), "{page}");
        assert!(!page.contains(&title(other)), "{page}");
    }
}

/// The script that these answers bring on a call that was calm before.
fn brought_by(question: &str, answers: &[&str]) -> &'static Script {
    let q = &SHIPPED.questionnaire;
    let (ix, reply) = SHIPPED.reply(question, answers);
    let mut interview = Interview::new(q);
    for (_, given) in led_way_to(q, ix, &mut Dice::new(31)).unwrap() {
        interview.make(Move::Give(given));
        interview.make(Move::Onward);
    }
    interview.make(Move::Give(reply));
    let mut taken = intake(q, &FakeHost::default());
    taken.moved(&interview, "");
    taken.script(&interview)
}

/// Days without sleep are no voices: nobody is asked there what a voice says, unless there is one.
#[test]
fn days_without_sleep_have_a_script_of_their_own() {
    for (answers, wanted) in [
        (&["racing"][..], "days-without-sleep"),
        (&["signals"], "unlike-themselves"),
        (&["signals", "racing"], "unlike-themselves"),
    ] {
        let script = brought_by("health", answers);
        assert_eq!(script.id, wanted, "{answers:?}");
        let asks_about_voices = script.text.iter().any(|t| format!("{t:?}").contains("Does it tell you"));
        assert_eq!(asks_about_voices, wanted == "unlike-themselves", "{answers:?}");
    }
}

/// What was agreed goes no further than "if I get worried", and no line asks two things.
#[test]
fn scripts_and_lines_say_what_they_mean() {
    let leading = SHIPPED.questionnaire.intake.as_ref().unwrap();
    let said = |id: &str| {
        let script = leading.scripts.iter().find(|s| s.id == id).unwrap();
        script.text.iter().map(|line| line.otherwise.as_str()).collect::<Vec<_>>().join(" ")
    };
    assert!(said("silent-line").contains("Whom you agreed on: only if you're worried about them."), "{}", said("silent-line"));
    let dying = said("ending-life");
    assert!(dying.contains("Neither: doctor today, line now.") && !dying.contains("If not:"), "{dying}");
    let heard = SHIPPED.questionnaire.question(SHIPPED.question("heard"));
    let troubles = &heard.answers[heard.answer_named("troubles").unwrap().index()];
    assert_eq!(troubles.row(true).matches('?').count(), 1, "{}", troubles.row(true));
}

/// Whoever hurt themselves may not talk about dying: their script asks about the body, then once.
#[test]
fn whoever_hurt_themselves_has_a_script_of_their_own() {
    for (answers, wanted) in
        [(&["recent"][..], "hurt-themselves"), (&["goodbyes"], "ending-life"), (&["recent", "goodbyes"], "hurt-themselves")]
    {
        assert_eq!(brought_by("harm", answers).id, wanted, "{answers:?}");
    }
}

/// The lines of a script as they stand in most places.
fn steps(id: &str) -> Vec<&'static str> {
    let scripts = &SHIPPED.questionnaire.intake.as_ref().unwrap().scripts;
    scripts.iter().find(|s| s.id == id).unwrap().text.iter().map(|line| line.otherwise.as_str()).collect()
}

/// What was taken, and the ambulance, come before any line to talk to.
#[test]
fn what_was_taken_comes_first() {
    for id in ["hurt-themselves", "ending-life"] {
        let steps = steps(id);
        let row = |part: &str| steps.iter().position(|line| line.contains(part));
        // The numbers to read aloud stand behind the second line.
        assert_eq!(row("even days ago"), Some(1), "{id}");
        assert!(steps[1].contains("{emergency}, even if they feel fine") && steps[1].contains("won't stop"), "{id}");
        assert!(row("of ending your life now?") > Some(1), "{id}");
    }
    assert!(steps("body-emergency").iter().any(|line| line.contains("overdose") && line.contains("even days ago")));
}

/// Nobody can talk and ring on one telephone.
#[test]
fn no_script_asks_for_two_calls_on_one_telephone() {
    let mut told = 0;
    for script in &SHIPPED.questionnaire.intake.as_ref().unwrap().scripts {
        for text in script.text.iter().flat_map(fingerpost::content::model::TextByPlace::texts) {
            assert!(!text.contains("line open.") && !text.contains("I'll stay on the line"), "{}: {text}", script.id);
            told += usize::from(text.contains("ring me back"));
        }
    }
    assert!(told >= 3, "{told}");
}

/// The first words of a script fit whoever brought it up.
#[test]
fn first_words_fit_whom_they_are_said_to() {
    assert!(steps("worried-about-another")[0].starts_with("'Where are they now, exactly? Is anybody with them?'"));
    // Whoever has hurt somebody, or threatens to, isn't praised, nor told that they only fear it.
    let hurts = steps("might-hurt-somebody");
    assert!(!hurts.join(" ").contains("It's right that you say this"), "{hurts:?}");
    assert!(hurts[0].contains("I hear how angry you are") && hurts[0].contains("Where are they now?"), "{hurts:?}");
    assert!(hurts.iter().any(|line| line.contains("children in the house") && line.contains("safeguarding lead today")));
    // A scream is met before anything kind is said.
    assert!(steps("somebody-came-in")[1].contains("{you-ring} with the address"));
}

/// A script that a call in a place finds by words, as it is shown.
fn looked_up(place: &str, said: &str) -> String {
    let mut app = led_in(&SHIPPED, &FakeHost::default(), place);
    press(&mut app, &[Key::Char('/')]);
    typed(&mut app, said);
    press(&mut app, &[Key::Enter, Key::Char('1'), Key::Enter]);
    words(&mut app)
}

/// Where several numbers are for an emergency, what each is for is said once.
#[test]
fn what_each_emergency_number_is_for_is_said_once() {
    for said in ["The body can't wait: help now", "child is hurt", "A doctor today, for the body"] {
        let shown = looked_up("ZA", said);
        let named = shown.matches("10177").count();
        assert!(named >= 1 && shown.matches("10177 for an ambulance").count() == 1, "{said}, {named}: {shown}");
    }
}

/// A body that a doctor has to see brings no line about suicide in place of one about doctors, and
/// a child's script the lines for children.
#[test]
fn a_script_has_the_lines_of_its_own_kind() {
    for (place, advised) in [("US", false), ("ZA", false), ("IE", true), ("CA", true)] {
        let shown = looked_up(place, "A doctor today, for the body");
        let here = SHIPPED.place(place);
        assert!(shown.contains(&flat(&danger_line(&SHIPPED.helplines, here))), "{place}: {shown}");
        for line in ["suicide", "anyone"].iter().flat_map(|about| SHIPPED.helplines.for_audience(here, about)) {
            assert!(!shown.contains(&flat(&line.reach())), "{place}, {}: {shown}", line.id);
        }
        let doctors: Vec<&str> = SHIPPED.helplines.advice(here, AdviceKind::OutOfHours).collect();
        assert!(!doctors.is_empty() || !advised, "{place}");
        assert!(doctors.iter().all(|advice| shown.contains(&flat(advice))), "{place}: {shown}");
    }
    for place in ["IE", "CA", "ZA"] {
        let shown = looked_up(place, "child is hurt");
        let young = SHIPPED.helplines.for_audience(SHIPPED.place(place), "young")[0];
        assert!(shown.contains(&flat(&young.reach())), "{place}: {shown}");
    }
}

/// Whoever may be overheard is asked first if they can talk; what has to be told follows on a yes.
#[test]
fn what_has_to_be_told_follows_on_a_yes() {
    let page = SHIPPED.questionnaire.outcome(SHIPPED.questionnaire.outcome_named("not-safe-and-young").unwrap());
    let said = page.say.as_ref().unwrap();
    assert!(said.contains("Yes or no is enough.") && !said.contains("I have to tell"), "{said}");
    for (id, asks, told) in [
        ("young-and-not-safe", "'Can you talk freely?'", "I have to tell somebody"),
        ("hit-by-somebody-ill", "'Is it safe to talk about this now?", "Are you afraid of them?"),
    ] {
        let steps = steps(id);
        assert!(steps[0].contains(asks), "{steps:?}");
        let told = steps.iter().find(|line| line.contains(told)).unwrap();
        assert!(told.starts_with("After a yes: "), "{told}");
    }
    let (people, _) = SHIPPED.reply("people", &["cared-for-hits"]);
    let people = SHIPPED.questionnaire.question(people);
    let hits = people.answers[people.answer_named("cared-for-hits").unwrap().index()].row(true);
    assert!(!hits.contains("the one about"), "they can't see the list: {hits}");
}

/// Nothing is kept of a call that isn't free, and nobody who listens hears of danger or of help.
#[test]
fn whoever_cannot_talk_freely_is_let_go_without_a_word() {
    let leading = SHIPPED.questionnaire.intake.as_ref().unwrap();
    let (asked, later) = leading.free_to_talk.as_ref().unwrap();
    let office = FakeHost::default();
    let mut app = begun(&SHIPPED, &office);
    assert_eq!(step(&app), ContractStep::FreeToTalk);
    let world = flat(&danger_line(&SHIPPED.helplines, SHIPPED.helplines.world()));
    let quiet = |page: &str| {
        assert!(!page.contains(&world), "{page}");
        for line in SHIPPED.helplines.lines() {
            assert!(!page.contains(&flat(&line.reach())), "{}: {page}", line.id);
        }
        for word in ["danger", "suicide", "abuse", "emergency"] {
            assert!(!page.contains(word), "{word}: {page}");
        }
    };
    let page = words(&mut app);
    assert!(page.contains(&flat(asked)));
    quiet(&page);
    press(&mut app, &[Key::Char('2'), Key::Enter]);
    assert_eq!(step(&app), ContractStep::AnotherTime);
    let page = words(&mut app);
    assert!(page.contains(&flat(later)), "{page}");
    quiet(&page);
    // They can after all: it is asked again, and only a yes goes on.
    press(&mut app, &[Key::Char('1'), Key::Enter]);
    assert_eq!(step(&app), ContractStep::FreeToTalk);
    press(&mut app, &[Key::Char('2'), Key::Enter]);
    assert_eq!(press(&mut app, &[Key::Char('2'), Key::Enter]), Some(AppEffect::Leave));
    assert!(office.0.borrow().saved.is_empty() && office.0.borrow().files.is_empty());

    let office = FakeHost::default();
    let lines = ["2", "2"].map(str::to_owned);
    let talked = lead(SHIPPED.anywhere(), intake(&SHIPPED.questionnaire, &office), &lines);
    assert!(talked.after(0).contains(later), "{}", talked.all());
    quiet(&flat(talked.after(0)));
    assert!(matches!(talked.ended, InterviewEnd::Left), "{:?}", talked.ended);
    assert!(office.0.borrow().saved.is_empty() && talked.seen.is_empty());
}

/// Whoever says no about suicide and yes to a body that a doctor has to see hears of doctors, and
/// of no line about suicide.
#[test]
fn a_body_that_a_doctor_has_to_see_brings_no_line_about_suicide() {
    for (place, id) in [("ireland", "IE"), ("spain", "ES"), ("england", "GB-ENG")] {
        let mut app = agreed_in(begun(&SHIPPED, &FakeHost::default()), place);
        let body = calm_to(&mut app, "body");
        give(&mut app, body, SHIPPED.reply("body", &["fainted"]).1);
        press(&mut app, &[Key::Esc]);
        assert!(matches!(app.interview().stage(), Stage::Help { .. }), "{:?}", app.interview().stage());
        let shown = words(&mut app);
        assert!(shown.contains(&flat(&danger_line(&SHIPPED.helplines, SHIPPED.place(id)))), "{place}: {shown}");
        let about_life = SHIPPED.helplines.for_audience(SHIPPED.place(id), "suicide").into_iter();
        for line in about_life.filter(|l| !l.audiences.iter().any(|a| a == "urgent-health")) {
            assert!(!shown.contains(&flat(&line.reach())), "{place}, {}: {shown}", line.id);
        }
    }
}
