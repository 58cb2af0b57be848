//! What somebody tells of on a call and takes back: it stays with the mentor, in view, until it is
//! settled, and nothing of it stands where the client looks.

use fingerpost::base::phrases::{Language, filled, phrase, within};
use fingerpost::call::flow::{LeftOpen, MentorTask};
use fingerpost::call::intake::ContractStep;
use fingerpost::call::paper::{Paper, PaperForm, PaperKind};
use fingerpost::call::pencil::HeardRow;
use fingerpost::content::model::{QuestionIx, Reply};
use fingerpost::engine::interview::Stage;
use fingerpost::ui::full_screen::{App, AppEffect, Key};

use crate::fake_host::{FakeHost, agree, agreed_in, begun as open_call, contract_lines, intake, menu, typed};
use crate::line_mode_driver::{lead, led_line_for};
use crate::screen_driver::{give, picture, press, words};
use crate::spanish::SPANISH;
use crate::support::{SHIPPED, flat, text};

/// What is told, which answer about people it is, and whether the age is told.
const TOLD: [(&str, &str, bool); 3] =
    [("my husband hits me", "hurt", true), ("I hit my wife", "might-hurt", true), ("my husband hits me", "hurt", false)];

/// A phrase with the one sentence in it that is said aloud where something was taken back.
pub(crate) fn asks_if_free(id: &'static str) -> String {
    let word = phrase("mentor-not-said-word");
    flat(&filled(id, &[("ask", phrase("mentor-may-talk").into()), ("word", word.into())]))
}

/// The replies of somebody with a goal and no danger.
fn calm(age_told: bool) -> Vec<(QuestionIx, Reply)> {
    let scenario = SHIPPED.questionnaire.scenarios.iter().find(|s| s.id == "clear-goal").unwrap();
    let who = SHIPPED.question("who");
    let reply = |(ix, reply): &(QuestionIx, Reply)| (*ix, if *ix == who && !age_told { Reply::Declined } else { *reply });
    scenario.replies.iter().map(reply).collect()
}

/// The title of the script of an answer about people.
fn title(answer: &str) -> &'static str {
    let q = &SHIPPED.questionnaire;
    let people = q.question(SHIPPED.question("people"));
    let script = people.answers[people.answer_named(answer).unwrap().index()].script.unwrap();
    &q.intake.as_ref().unwrap().scripts[script.index()].title
}

/// A call at its first question.
fn begun() -> App<'static> {
    agreed_in(open_call(&SHIPPED, &FakeHost::default()), "england")
}

/// The row of an answer about people among what is offered for some words.
fn row(app: &App<'_>, said: &str, answer: &str) -> usize {
    let people = SHIPPED.question("people");
    let answer = SHIPPED.questionnaire.question(people).answer_named(answer).unwrap();
    let offered = app.call().unwrap().offered(app.interview(), said);
    offered.rows.iter().position(|row| *row == HeardRow::Answer(people, answer)).unwrap_or_else(|| panic!("{said}: {offered:?}"))
}

/// Tells of it out of turn.
fn tell(app: &mut App<'_>, said: &str, answer: &str) {
    let at = row(app, said, answer);
    press(app, &[Key::Char('/')]);
    typed(app, said);
    press(app, &[Key::Enter, Key::Home]);
    press(app, &vec![Key::Down; at]);
    press(app, &[Key::Enter]);
    close(app);
}

fn close(app: &mut App<'_>) {
    while words(app).contains("for you alone") {
        press(app, &[Key::Enter]);
    }
}

/// Answers all that is asked, with a no to each line about people however often it is asked about.
fn on_to_the_result(app: &mut App<'_>, age_told: bool) {
    for (ix, reply) in calm(age_told) {
        if app.interview().stage() != Stage::Question(ix) {
            continue;
        }
        if ix != SHIPPED.question("people") {
            give(app, ix, reply);
            continue;
        }
        for _ in 0..12 {
            if app.interview().stage() == Stage::Question(ix) {
                press(app, &[Key::Char('n')]);
            }
            if app.interview().stage() == Stage::Question(ix) {
                close(app);
            }
        }
    }
    assert!(matches!(app.interview().stage(), Stage::Result(_)), "{}", picture(app, 80, 24));
}

/// The script comes before the page, and says what happened; on the page it is in view, and it is
/// asked about when the mentor leaves.
#[test]
fn a_sign_that_is_taken_back_stays_with_the_mentor() {
    for (said, answer, age_told) in TOLD {
        let mut app = begun();
        on_to_the_result(&mut app, age_told);
        assert!(!words(&mut app).contains("for you alone"), "{}", words(&mut app));
        let paper = Paper::of(PaperKind::Client, PaperForm::Markdown);
        let untold = app.paper_bytes(paper);

        let mut app = begun();
        tell(&mut app, said, answer);
        on_to_the_result(&mut app, age_told);
        let script = words(&mut app);
        assert!(script.contains("for you alone") && script.contains(&flat(title(answer))), "{said}: {script}");
        assert!(script.contains(&asks_if_free("mentor-taken-back")), "{said}: {script}");
        let people = SHIPPED.questionnaire.question(SHIPPED.question("people"));
        let audience = people.answers[people.answer_named(answer).unwrap().index()].audience.as_ref().unwrap();
        let lines = SHIPPED.helplines.for_audience(SHIPPED.place("GB-ENG"), audience);
        assert!(lines.iter().any(|line| script.contains(&flat(&line.service))), "{said}: {script}");
        press(&mut app, &[Key::Enter]);
        let short = flat(title(answer).split(':').next().unwrap());
        let small = flat(&picture(&mut app, 80, 24));
        assert!(small.contains(&format!("told before: {short}")), "{said}: {small}");
        // Nothing that is said there leaves it out.
        let offer = asks_if_free("mentor-offer-taken-back");
        assert!(words(&mut app).contains(&offer), "{said}: {}", words(&mut app));
        // Nothing of it is for the client.
        assert_eq!(app.paper_bytes(paper).map(text), untold.map(text));
        press(&mut app, &[Key::Ctrl('t')]);
        assert!(!words(&mut app).contains("told before"), "{}", words(&mut app));
        press(&mut app, &[Key::Ctrl('t'), Key::Char('q')]);
        let asked =
            |app: &App<'_>| matches!(app.call().unwrap().task(), Some(MentorTask::Settle { what: LeftOpen::Script(_), .. }));
        assert!(asked(&app), "{said}: {}", picture(&mut app, 80, 24));
        press(&mut app, &[Key::Char('2'), Key::Enter, Key::Esc]);
        assert!(!words(&mut app).contains("told before") && !words(&mut app).contains(&offer), "{}", words(&mut app));
    }
}

/// The same where it was given at its line, and the page left.
#[test]
fn a_page_that_was_left_is_not_forgotten() {
    let mut app = begun();
    let people = SHIPPED.question("people");
    let mut on_the_way = calm(true);
    on_the_way.truncate(on_the_way.iter().position(|(ix, _)| *ix == people).unwrap());
    for (ix, reply) in on_the_way {
        give(&mut app, ix, reply);
    }
    give(&mut app, people, SHIPPED.reply("people", &["hurt"]).1);
    for _ in 0..8 {
        if app.interview().stage() != Stage::Question(people) {
            press(&mut app, &[Key::Esc]);
        }
    }
    press(&mut app, &[Key::Home]);
    on_to_the_result(&mut app, true);
    assert!(words(&mut app).contains(&asks_if_free("mentor-taken-back")), "{}", words(&mut app));
    // Said again, it is theirs again.
    press(&mut app, &[Key::Enter, Key::Char('/')]);
    typed(&mut app, "my husband hits me");
    let at = row(&app, "my husband hits me", "hurt");
    press(&mut app, &[Key::Enter, Key::Home]);
    press(&mut app, &vec![Key::Down; at]);
    press(&mut app, &[Key::Enter]);
    close(&mut app);
    assert_eq!(app.interview().stage(), Stage::Question(people), "{}", picture(&mut app, 80, 24));
    assert!(!words(&mut app).contains("their answers don't have it"), "{}", words(&mut app));
}

/// By ear the script is said before the page, and what isn't settled behind it.
#[test]
fn by_ear_a_sign_that_is_taken_back_is_told_of() {
    let q = &SHIPPED.questionnaire;
    let ie = SHIPPED.helplines.within(None).iter().position(|p| *p == SHIPPED.place("IE")).unwrap() + 1;
    for (said, answer, age_told) in TOLD {
        for told in [true, false] {
            let mut lines = contract_lines(&SHIPPED, ie);
            if told {
                lines.extend([format!("/{said}"), (row(&begun(), said, answer) + 1).to_string()]);
            }
            for (ix, reply) in calm(age_told) {
                let question = q.question(ix);
                if ix == SHIPPED.question("people") {
                    // A no to harm by somebody isn't asked for twice.
                    let noes = question.spoken_lines().unwrap().lines.len() + usize::from(told && answer != "hurt");
                    lines.extend(vec!["n".to_owned(); noes]);
                    if told && answer == "hurt" {
                        // Nothing is read behind that no before the mentor says so.
                        let hurt = question.answer_named("hurt").unwrap();
                        let read = question.spoken_lines().unwrap().lines;
                        let behind = read.len() - 1 - read.iter().position(|line| *line == hurt).unwrap();
                        lines.insert(lines.len() - behind, "on".to_owned());
                    }
                } else if ix == SHIPPED.question("who") {
                    lines.push(if age_told { "y" } else { "r" }.to_owned());
                } else {
                    lines.push(led_line_for(question, reply));
                }
            }
            let talked = lead(SHIPPED.anywhere(), intake(q, &FakeHost::default()), &lines);
            let result = talked.after(lines.len() - 1);
            assert_eq!(talked.seen.len(), 1, "{said}: {}", talked.all());
            assert_eq!(flat(result).contains(&asks_if_free("mentor-taken-back")), told, "{said}: {result}");
            let back = format!("{} (told, and not in their answers)", title(answer));
            assert_eq!(result.contains(&back), told, "{said}: {result}");
        }
    }
}

/// Goes to the question about people, with the age kept back or not.
fn on_to_people(app: &mut App<'_>, age_told: bool) -> QuestionIx {
    let people = SHIPPED.question("people");
    for (ix, reply) in calm(age_told) {
        if ix < people && app.interview().stage() == Stage::Question(ix) {
            give(app, ix, reply);
        }
    }
    assert_eq!(app.interview().stage(), Stage::Question(people), "{}", picture(app, 80, 24));
    people
}

/// An age heard at the page opens its question; what to do for both stands until it is given.
#[test]
fn an_age_heard_at_a_page_opens_its_question() {
    let mut app = begun();
    let people = on_to_people(&mut app, false);
    give(&mut app, people, SHIPPED.reply("people", &["hurt"]).1);
    assert!(words(&mut app).contains(&flat(phrase("mentor-may-be-young"))), "{}", words(&mut app));
    close(&mut app);
    let (who, young) = SHIPPED.reply("who", &["under-18"]);
    press(&mut app, &[Key::Char('/')]);
    typed(&mut app, "I'm only 16");
    press(&mut app, &[Key::Enter, Key::Char('1'), Key::Enter]);
    let scripts = &SHIPPED.questionnaire.intake.as_ref().unwrap().scripts;
    let wanted = flat(&scripts.iter().find(|script| script.id == "young-and-not-safe").unwrap().title);
    assert!(words(&mut app).contains(&wanted), "{}", words(&mut app));
    close(&mut app);
    assert_eq!(app.interview().stage(), Stage::Question(who), "{}", picture(&mut app, 80, 24));
    press(&mut app, &[Key::Ctrl('q')]);
    let asked = matches!(app.call().unwrap().task(), Some(MentorTask::Settle { what: LeftOpen::Script(_), .. }));
    assert!(asked, "{}", picture(&mut app, 80, 24));
    // One step back is the page, which stood all the time.
    press(&mut app, &[Key::Esc, Key::Esc]);
    assert!(matches!(app.interview().stage(), Stage::Result(_)), "{}", picture(&mut app, 80, 24));
    press(&mut app, &[Key::Char('/')]);
    typed(&mut app, "I'm only 16");
    press(&mut app, &[Key::Enter, Key::Char('1'), Key::Enter]);
    close(&mut app);
    give(&mut app, who, young);
    assert_eq!(app.interview().ended_by(), SHIPPED.questionnaire.outcome_named("not-safe-and-young"));
    close(&mut app);
    assert!(app.call().unwrap().scripts_left_open(app.interview()).is_empty());
    // They hear last what happens next, and the mentor whom to tell today, however the call ends.
    let today = flat(phrase("mentor-leaving-pass-on"));
    press(&mut app, &[Key::Char('q')]);
    let leaving = words(&mut app);
    assert!(leaving.contains(&flat(phrase("mentor-closing-young"))) && leaving.contains(&today), "{leaving}");
    press(&mut app, &[Key::Esc]);
    menu(&mut app, phrase("mentor-cannot-talk"));
    assert_ne!(press(&mut app, &[Key::Home, Key::Down, Key::Enter]), Some(AppEffect::Leave), "{}", words(&mut app));
    assert!(words(&mut app).contains(&today), "{}", words(&mut app));
}

/// What a mentor puts first for somebody under 18 is the page that is written for them.
#[test]
fn the_page_put_first_for_somebody_under_18_is_theirs() {
    let mut app = begun();
    let (who, young) = SHIPPED.reply("who", &["under-18"]);
    for (ix, reply) in calm(true) {
        if ix < who && app.interview().stage() == Stage::Question(ix) {
            give(&mut app, ix, reply);
        }
    }
    give(&mut app, who, young);
    close(&mut app);
    let not_safe = SHIPPED.questionnaire.outcome_named("not-safe").unwrap();
    let choices = app.intake().unwrap().sooner_choices(app.interview());
    let row = choices.iter().position(|(page, _)| *page == not_safe).unwrap();
    menu(&mut app, "put an urgent page first");
    press(&mut app, &vec![Key::Down; row + 1]);
    press(&mut app, &[Key::Enter, Key::Char('y')]);
    close(&mut app);
    let theirs = SHIPPED.questionnaire.outcome_named("not-safe-and-young");
    assert_eq!(app.recommendation().map(|shown| shown.outcome), theirs, "{}", words(&mut app));
    press(&mut app, &[Key::Char('q')]);
    assert!(app.call().unwrap().task().is_none(), "{}", words(&mut app));
}

/// Somebody ill who hits out is offered first where the illness is named, and puts right a yes to
/// being hurt: nobody has come in, and contact is as it was agreed.
#[test]
fn an_illness_that_is_named_comes_first_and_puts_right() {
    let mut app = begun();
    let said = "my husband has dementia and he hits me";
    assert_eq!((row(&app, said, "cared-for-hits"), row(&app, said, "hurt")), (0, 1));
    assert_eq!(row(&app, "my husband hits me", "hurt"), 0);
    tell(&mut app, "my husband hits me", "hurt");
    let people = on_to_people(&mut app, true);
    let ill = SHIPPED.questionnaire.question(people).answer_named("cared-for-hits").unwrap();
    while app.call().unwrap().reading().unwrap().next() != Some(ill) {
        press(&mut app, &[Key::Char('n')]);
        close(&mut app);
    }
    assert!(app.call().unwrap().they_choose(app.interview()));
    press(&mut app, &[Key::Char('y')]);
    assert!(!app.intake().unwrap().contact_is_theirs(), "{}", words(&mut app));
}

/// In lines nothing is read behind a no that warns: a yes to whether they can talk reads its line
/// once more, and no answer is taken for another line.
#[test]
fn nothing_is_read_where_somebody_may_have_come_in() {
    let q = &SHIPPED.questionnaire;
    let people = SHIPPED.question("people");
    let mut lines = contract_lines(&SHIPPED, SHIPPED.helplines.within(None).len());
    lines.extend(["/my husband hits me".to_owned(), (row(&begun(), "my husband hits me", "hurt") + 1).to_string()]);
    for (ix, reply) in calm(true).into_iter().filter(|(ix, _)| *ix < people) {
        lines.push(if ix == SHIPPED.question("who") { "y".to_owned() } else { led_line_for(q.question(ix), reply) });
    }
    let read = q.question(people).spoken_lines().unwrap().lines;
    let hurt = q.question(people).answer_named("hurt").unwrap();
    let before = read.iter().position(|line| *line == hurt).unwrap();
    lines.extend(vec!["n".to_owned(); before + 1]);
    lines.extend(["n", "y"].map(str::to_owned));
    let talked = lead(SHIPPED.anywhere(), intake(q, &FakeHost::default()), &lines);
    let after = |back: usize| talked.after(lines.len() - back);
    let line = |at: usize| filled("lines-reading-at", &[("number", (at + 1).into()), ("all", read.len().into())]);
    assert!(after(3).contains(phrase("lines-overheard-waits")) && !after(3).contains(&line(before + 1)), "{}", after(3));
    assert!(after(2).contains(phrase("lines-overheard-no")), "{}", after(2));
    assert!(after(1).contains(&line(before)), "{}", after(1));
}

/// What they told of harm is never named aloud again, and the first no warns the mentor.
#[test]
fn a_no_to_harm_that_was_told_of_warns_at_once() {
    let mut app = begun();
    tell(&mut app, "my husband hits me", "hurt");
    let people = on_to_people(&mut app, true);
    let hurt = SHIPPED.questionnaire.question(people).answer_named("hurt").unwrap();
    while app.call().unwrap().reading().unwrap().next() != Some(hurt) {
        press(&mut app, &[Key::Char('n')]);
    }
    assert!(words(&mut app).contains(&asks_if_free("mentor-told-quietly")), "{}", words(&mut app));
    press(&mut app, &[Key::Char('n')]);
    assert!(words(&mut app).contains(&asks_if_free("mentor-perhaps-overheard")), "{}", words(&mut app));
    close(&mut app);
    assert_ne!(app.call().unwrap().reading().unwrap().next(), Some(hurt));
}

/// A row that the mentor took by a slip was never said: nothing is taken back, and nothing stays.
#[test]
fn a_slip_of_the_mentors_is_no_word_of_theirs() {
    let mut app = begun();
    tell(&mut app, "my husband hits me", "hurt");
    assert!(app.call().unwrap().they_choose(app.interview()));
    press(&mut app, &[Key::Char('/')]);
    typed(&mut app, phrase("mentor-not-said-word"));
    press(&mut app, &[Key::Enter]);
    assert!(words(&mut app).contains(&flat(phrase("mentor-not-said"))), "{}", words(&mut app));
    let call = app.call().unwrap();
    assert!(!call.they_choose(app.interview()) && call.pencil.waiting(app.interview()).is_empty());
    // A second one finds no row, and nothing that was said.
    press(&mut app, &[Key::Char('/')]);
    typed(&mut app, phrase("mentor-not-said-word"));
    press(&mut app, &[Key::Enter]);
    assert!(words(&mut app).contains(&flat(phrase("mentor-nothing-not-said"))), "{}", words(&mut app));
    on_to_the_result(&mut app, true);
    assert!(app.call().unwrap().scripts_left_open(app.interview()).is_empty(), "{}", words(&mut app));
}

/// Words by which they take back what they told are no search: what it means is said, with or
/// without a slash, and what they told stays. Danger in the same words is heard.
#[test]
fn words_that_take_back_are_no_search() {
    let stays = asks_if_free("mentor-took-back");
    for said in [
        "forget I said that",
        "I didn't mean it",
        "that came out wrong",
        "she takes it back",
        "forget what i said about my husband",
    ] {
        let mut app = begun();
        press(&mut app, &[Key::Char('/')]);
        typed(&mut app, said);
        press(&mut app, &[Key::Enter]);
        let nothing = flat(phrase("mentor-took-back-nothing"));
        assert!(app.call().unwrap().task().is_none() && words(&mut app).contains(&nothing), "{said}: {}", words(&mut app));
        tell(&mut app, "my husband hits me", "hurt");
        press(&mut app, &[Key::Char('/')]);
        typed(&mut app, said);
        press(&mut app, &[Key::Enter]);
        assert!(app.call().unwrap().task().is_none() && words(&mut app).contains(&stays), "{said}: {}", words(&mut app));
        assert!(app.call().unwrap().they_choose(app.interview()), "{said}");
        let mut lines = contract_lines(&SHIPPED, SHIPPED.helplines.within(None).len());
        lines.extend(["my husband hits me", "1", said].map(str::to_owned));
        let talked = lead(SHIPPED.anywhere(), intake(&SHIPPED.questionnaire, &FakeHost::default()), &lines);
        assert!(flat(talked.after(lines.len() - 1)).contains(&stays), "{said}: {}", talked.after(lines.len() - 1));
    }
    let app = begun();
    let takes_back = |said: &str| app.call().unwrap().takes_back(app.interview(), said);
    for said in ["forget what I said, I want to die", "forget I said he hits me", "don't forget what I said", "I forget things"] {
        assert!(!takes_back(said), "{said}");
    }
    within(Language::Spanish, || {
        let app = agreed_in(open_call(&SPANISH, &FakeHost::default()), "españa");
        for said in ["olvida lo que he dicho", "Lo retira", "dice que lo olvide", "no lo decía en serio"] {
            assert!(app.call().unwrap().takes_back(app.interview(), said), "{said}");
        }
        assert!(!app.call().unwrap().takes_back(app.interview(), "olvida lo que dije, quiero morirme"));
    });
}

/// Once harm is told of, whether to ring back isn't asked.
#[test]
fn nobody_is_asked_about_a_call_that_will_not_be_made() {
    let mut app = open_call(&SHIPPED, &FakeHost::default());
    agree(&mut app);
    press(&mut app, &[Key::End, Key::Enter]);
    let at = row(&app, "my husband hits me", "hurt");
    typed(&mut app, "14 Brook Street/my husband hits me");
    press(&mut app, &[Key::Enter, Key::Home]);
    press(&mut app, &vec![Key::Down; at]);
    press(&mut app, &[Key::Enter]);
    close(&mut app);
    for _ in 0..4 {
        let step = app.call().unwrap().step();
        assert!(!matches!(step, ContractStep::RingBack | ContractStep::WhomToCall), "{}", picture(&mut app, 80, 24));
        press(&mut app, &[Key::Enter]);
    }
    assert_eq!(app.call().unwrap().step(), ContractStep::Notes, "{}", picture(&mut app, 80, 24));
}

/// Told at the question about ending life and taken back in words: kept back there, nothing more is
/// read aloud, and the way to end is named; a clear no settles it, and it isn't asked about again.
#[test]
fn what_is_taken_back_and_kept_back_is_not_read_aloud() {
    let told =
        || {
            let mut lines = contract_lines(&SHIPPED, SHIPPED.helplines.within(None).len());
            let q = &SHIPPED.questionnaire;
            let before = calm(true).into_iter().take_while(|(ix, _)| *ix != SHIPPED.question("ending-life"));
            lines.extend(before.map(|(ix, reply)| {
                if ix == SHIPPED.question("who") { "y".to_owned() } else { led_line_for(q.question(ix), reply) }
            }));
            lines.extend(["/I'd be better off out of it", "1", "/I shouldn't have said that"].map(str::to_owned));
            lines
        };
    let talk = |more: &[&str]| {
        let lines: Vec<String> = told().into_iter().chain(more.iter().map(|line| (*line).to_owned())).collect();
        let last = lines.len() - 1;
        let talked = lead(SHIPPED.anywhere(), intake(&SHIPPED.questionnaire, &FakeHost::default()), &lines);
        flat(talked.after(last))
    };
    let kept = talk(&["r", "r"]);
    assert!(kept.contains(&asks_if_free("mentor-taken-back-kept")), "{kept}");
    assert!(
        kept.contains(&flat(phrase("mentor-help-not-aloud"))) && kept.contains(&flat(phrase("lines-came-in-ends"))),
        "{kept}"
    );
    assert!(!kept.contains(&flat(phrase("lines-for-the-client"))) && !kept.contains(&flat("To read aloud")), "{kept}");
    let next = talk(&["r", "r", ""]);
    assert!(next.contains(&asks_if_free("mentor-not-if-heard")), "{next}");
    let no = talk(&["n", "n"]);
    assert!(no.contains(&flat(phrase("mentor-taken-back-no"))), "{no}");
}
