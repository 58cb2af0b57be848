//! Questions read aloud line by line on a call: the same set decides as from the list, and one cut
//! short by a sign never comes to a later page.

use fingerpost::call::flow::{CallFlow, HeldBack};
use fingerpost::call::reading::{Heard, Reading};
use fingerpost::content::model::{AnswerIx, AnswerSet, Choose, Escalation, OutcomeIx, QuestionIx, Reply};
use fingerpost::engine::decide::decide;
use fingerpost::engine::interview::{Interview, Move, Stage};
use fingerpost::ui::full_screen::{App, Key};

use crate::fake_host::{FakeHost, contract_lines, intake, led};
use crate::line_mode_driver::{lead, led_line_for, line_for};
use crate::screen_driver::{give, picture, press, words};
use crate::support::{Dice, SHIPPED, any_reply, calm_reply, flat, led_way_to, offered};

/// What somebody would say to every line of every question, whenever it is asked.
struct Client {
    dice: Dice,
    heard: std::collections::BTreeMap<(QuestionIx, AnswerIx), Heard>,
    others: std::collections::BTreeMap<QuestionIx, Reply>,
}

impl Client {
    fn new(seed: u64) -> Client {
        Client { dice: Dice::new(seed), heard: std::collections::BTreeMap::new(), others: std::collections::BTreeMap::new() }
    }

    fn says(&mut self, question: QuestionIx, line: AnswerIx) -> Heard {
        let dice = &mut self.dice;
        *self.heard.entry((question, line)).or_insert_with(|| match dice.below(24) {
            0..=1 => Heard::Yes,
            2 => Heard::NotSure,
            3 => Heard::RatherNot,
            _ => Heard::No,
        })
    }

    /// A reply to a question that isn't read line by line.
    fn gives(&mut self, ix: QuestionIx) -> Reply {
        let question = offered(SHIPPED.questionnaire.question(ix), true);
        let dice = &mut self.dice;
        let calm = dice.percent(90);
        let made = || if calm { calm_reply(dice, &question, Escalation::Help) } else { any_reply(dice, &question) };
        *self.others.entry(ix).or_insert_with(made)
    }

    /// The set that all lines make, none left out.
    fn whole(&mut self, interview: &Interview<'_>, ix: QuestionIx) -> Reply {
        let asked = SHIPPED.questionnaire.question(ix);
        let lines = Reading::new(&SHIPPED.questionnaire, interview.answers(), ix).unwrap().lines().to_vec();
        let said: Vec<(AnswerIx, Heard)> = lines.iter().map(|l| (*l, self.says(ix, *l))).collect();
        // Of one answer the first yes is all there is.
        let many = if asked.choose == Choose::One { 1 } else { said.len() };
        let yes: AnswerSet = said.iter().filter(|(_, h)| *h == Heard::Yes).map(|(l, _)| *l).take(many).collect();
        let grave = |l: &AnswerIx| asked.answers[l.index()].escalation > Escalation::Clear;
        let doubts_a_sign = said.iter().any(|(l, h)| matches!(h, Heard::NotSure | Heard::RatherNot) && grave(l));
        let doubtful = said.iter().any(|(_, h)| matches!(h, Heard::NotSure | Heard::RatherNot));
        if said.iter().all(|(_, h)| *h == Heard::RatherNot) {
            return Reply::Declined;
        }
        let unsure = asked.not_sure().unwrap();
        if asked.choose == Choose::One && doubts_a_sign && !yes.iter().any(|l| grave(&l)) {
            return Reply::Chosen(AnswerSet::only(unsure));
        }
        let sets = [yes.with(unsure), asked.alone().iter().fold(yes, AnswerSet::without), yes];
        let fits = |set: &AnswerSet| (!doubtful || *set != yes || !yes.is_empty()) && asked.allows(*set);
        let first = if doubtful { &sets[..] } else { &sets[1..] };
        match first.iter().copied().find(fits) {
            Some(set) => Reply::Chosen(set),
            None if doubtful => Reply::Chosen(AnswerSet::only(unsure)),
            None => Reply::Chosen(AnswerSet::only(asked.spoken_lines().unwrap().none.unwrap_or(unsure))),
        }
    }
}

fn key(heard: Heard) -> char {
    match heard {
        Heard::Yes => 'y',
        Heard::No => 'n',
        Heard::NotSure => 'u',
        Heard::RatherNot => 'r',
    }
}

/// Plays one client on the full screen by letters: what was given to each question that was read,
/// whether it was cut short, and the lines that would do the same in line mode.
fn by_letters(client: &mut Client, app: &mut App<'static>) -> (Vec<(QuestionIx, Reply, bool)>, Vec<String>) {
    let (mut given, mut typed) = (Vec::new(), Vec::new());
    for _ in 0..120 {
        if flat(&picture(app, 100, 40)).contains("for you alone") {
            press(app, &[Key::Enter]);
        }
        match app.interview().stage() {
            Stage::Question(ix) => {
                let Some(reading) = Reading::new(&SHIPPED.questionnaire, app.interview().answers(), ix) else {
                    let reply = client.gives(ix);
                    give(app, ix, reply);
                    typed.push(line_for(&offered(SHIPPED.questionnaire.question(ix), true), reply));
                    continue;
                };
                let whole = client.whole(app.interview(), ix);
                let mut read = 0;
                for line in reading.lines() {
                    read += 1;
                    let heard = client.says(ix, *line);
                    press(app, &[Key::Char(key(heard))]);
                    typed.push(key(heard).to_string());
                    // Help and its script stand over the lines that are left.
                    let due = flat(&picture(app, 100, 40)).contains("for you alone");
                    let over = app.interview().answers().reply(ix).is_some();
                    let said = &SHIPPED.questionnaire.question(ix).answers[line.index()];
                    assert!(heard != Heard::Yes || due == (said.escalation > Escalation::Clear || said.script.is_some()) || over);
                    if due && !over {
                        press(app, &[Key::Enter]);
                    }
                    if over {
                        break;
                    }
                }
                let reply = app.interview().answers().reply(ix).unwrap_or_else(|| panic!("{}", picture(app, 80, 40)));
                let cut = read < reading.lines().len();
                assert!(cut || reply == whole, "{:?} {reply:?} {whole:?}", SHIPPED.questionnaire.question(ix).id);
                given.push((ix, reply, cut));
            }
            Stage::Result(_) => return (given, typed),
            _ => {
                press(app, &[Key::Enter]);
                typed.push(String::new());
            }
        }
    }
    panic!("no result:\n{}", picture(app, 80, 40));
}

/// Where the list leads, when every line of every question is heard to its end.
fn from_the_list(client: &mut Client) -> OutcomeIx {
    let mut interview = Interview::new(&SHIPPED.questionnaire);
    loop {
        match interview.stage() {
            Stage::Question(ix) => {
                let readable = Reading::new(&SHIPPED.questionnaire, interview.answers(), ix).is_some();
                let reply = if readable { client.whole(&interview, ix) } else { client.gives(ix) };
                interview.make(Move::Give(reply));
            }
            Stage::Result(sheet) => return decide(&SHIPPED.questionnaire, &sheet).outcome,
            _ => {
                interview.make(Move::Onward);
            }
        }
    }
}

#[test]
fn read_aloud_and_from_the_list_a_call_ends_alike() {
    let q = &SHIPPED.questionnaire;
    let (mut cut_short, mut read, mut ends) = (0, 0, std::collections::BTreeSet::new());
    for seed in 0..500 {
        let (screens, lines) = (FakeHost::default(), FakeHost::default());
        let mut client = Client::new(seed);
        let mut app = led(&SHIPPED, &screens);
        let (given, typed) = by_letters(&mut client, &mut app);
        let outcome = app.recommendation().unwrap().outcome;
        let whole = from_the_list(&mut client);
        read += given.len();
        if given.iter().any(|(_, _, cut)| *cut) {
            cut_short += 1;
            assert!(q.outcome(outcome).pace <= q.outcome(whole).pace, "seed {seed}: cut short, and later");
        } else {
            assert_eq!(outcome, whole, "seed {seed}");
        }
        ends.insert(outcome);
        if seed % 5 == 0 {
            let all: Vec<String> = contract_lines(&SHIPPED, SHIPPED.helplines.within(None).len())
                .into_iter()
                .chain(typed)
                .chain(["leave".to_owned()])
                .collect();
            let talked = lead(SHIPPED.anywhere(), intake(q, &lines), &all);
            let said = talked.seen.last().unwrap_or_else(|| panic!("seed {seed}: {}", talked.all()));
            assert_eq!(said.outcome, q.outcome(outcome).id, "seed {seed}: {}", talked.all());
            assert_eq!(screens.0.borrow().saved.last(), lines.0.borrow().saved.last(), "seed {seed}");
        }
    }
    assert!(cut_short > 60 && read > 1_000 && ends.len() > 8, "{cut_short} {read} {ends:?}");
}

/// Wherever two lines end the questions, the one whose page comes first is read first.
#[test]
fn lines_that_bring_a_sooner_page_are_read_first() {
    let q = &SHIPPED.questionnaire;
    let mut compared = 0;
    for ix in q.question_ixs() {
        let interview = Interview::new(q);
        let Some(reading) = Reading::new(q, interview.answers(), ix) else { continue };
        let page = |line: &AnswerIx| {
            let mut given = interview.answers().clone();
            given.give(q, ix, Reply::Chosen(AnswerSet::only(*line)));
            match fingerpost::engine::path::path(q, &given).next {
                fingerpost::engine::path::NextStep::Done(sheet) => sheet.ended_by(),
                _ => None,
            }
        };
        let ends: Vec<OutcomeIx> = reading.lines().iter().filter_map(page).collect();
        assert!(ends.windows(2).all(|w| q.outcome(w[0]).pace <= q.outcome(w[1]).pace), "{}", q.question(ix).id);
        compared += 1;
    }
    assert!(compared >= 6, "{compared}");
}

/// A file that lists the milder sign first is read in the other order, and shown in its own.
#[test]
fn the_order_of_reading_is_not_the_order_of_the_file() {
    let asks = "{id: people, section: now, safety: true, choose: many, ask: \"Any of this?\", say: \"Any of this?\", answers: \
        [{id: later, text: Later, say: \"Later?\"}, {id: calm, text: Calm, say: \"Calm?\", clear: true}, {id: first, text: First, say: \"First?\"}, \
        {id: none, text: None, clear: true, alone: true}, {id: not-sure, text: Unsure, help: true}]}";
    let small = include_str!("../fixtures/small.yaml");
    let with = small
        .replacen("questions:\n", &format!("questions:\n  - {asks}\n"), 1)
        .replacen(
            "outcomes:\n",
            "outcomes:\n  - {id: at-first, title: First, pace: now, at-once: true, help: [anyone], when: {people: first}, says: \"Now.\", first-step: \"Ring.\"}\n  \
             - {id: then-later, title: Then, pace: now, at-once: true, help: [anyone], when: {people: later}, says: \"Now.\", first-step: \"Ring.\"}\n",
            1,
        );
    let q = fingerpost::content::model::Questionnaire::read(&with).unwrap();
    let interview = Interview::new(&q);
    let ix = q.question_named("people").unwrap();
    let reading = Reading::new(&q, interview.answers(), ix).unwrap();
    let ids: Vec<&str> = reading.lines().iter().map(|l| q.question(ix).answers[l.index()].id.as_str()).collect();
    assert_eq!(ids, ["first", "calm", "later"]);
}

/// At the questions about danger no single key gives "none of these" to all lines.
#[test]
fn silence_is_no_answer_to_danger() {
    let mut app = led(&SHIPPED, &FakeHost::default());
    let mut met = 0;
    for _ in 0..60 {
        let Stage::Question(ix) = app.interview().stage() else { break };
        let question = SHIPPED.questionnaire.question(ix);
        if question.safety && question.choose == Choose::Many {
            met += 1;
            press(&mut app, &[Key::Char('n')]);
            assert_eq!(app.interview().stage(), Stage::Question(ix), "one n gave all of it");
            press(&mut app, &[Key::Enter]);
            assert_eq!(app.interview().stage(), Stage::Question(ix), "Enter gave lines that weren't read");
            assert!(words(&mut app).contains("silence is no answer"), "{}", picture(&mut app, 80, 24));
        } else if let (Some(_), false) = (question.none_at_one_key(), question.safety) {
            press(&mut app, &[Key::Char('n')]);
            assert_ne!(app.interview().stage(), Stage::Question(ix), "{}", question.id);
            continue;
        }
        let calm = calm_reply(&mut Dice::new(7), &offered(question, true), Escalation::Clear);
        give(&mut app, ix, calm);
    }
    assert!(met >= 3, "{met}");
}

/// An ordinary call: nothing in the way, one goal. What is typed as text isn't counted, every other
/// key is.
#[test]
fn an_ordinary_call_takes_twenty_six_keys_at_most() {
    let q = &SHIPPED.questionnaire;
    let host = Box::new(fingerpost::call::intake::Offline(fingerpost::base::calendar::Stamp(1_795_521_600)));
    let taken = fingerpost::call::intake::Intake::new(q, None, 12, host).unwrap();
    let mut app = App::leading(SHIPPED.anywhere(), crate::screen_driver::LOOK, taken, None);
    let mut keys = 0;
    let mut tap = |app: &mut App<'static>, list: &[Key]| {
        keys += list.len();
        press(app, list);
    };
    let yes = Key::Char('y');
    tap(&mut app, &[yes, yes]);
    crate::fake_host::typed(&mut app, "Ireland");
    tap(&mut app, &[Key::Enter]);
    crate::fake_host::typed(&mut app, "12 Elm Street");
    tap(&mut app, &[Key::Enter, yes, Key::Enter]);
    for _ in 0..40 {
        let Stage::Question(ix) = app.interview().stage() else { break };
        let question = q.question(ix);
        let row = |id: &str| question.answers.iter().position(|a| a.id == id);
        let digit = |row: usize| Key::Char(char::from_digit(u32::try_from(row + 1).unwrap() % 10, 10).unwrap());
        let list: Vec<Key> = match question.id.as_str() {
            "aim" => vec![digit(row("target").unwrap()), Key::Enter],
            _ if question.none_at_one_key().is_some() => vec![Key::Char('n')],
            _ if question.safety && question.choose == Choose::One => vec![Key::Char('n')],
            _ => vec![digit(row("none").unwrap_or(0)), Key::Enter],
        };
        tap(&mut app, &list);
    }
    assert_eq!(
        app.recommendation().map(|r| q.outcome(r.outcome).id.clone()).as_deref(),
        Some("coaching"),
        "{}",
        picture(&mut app, 80, 24)
    );
    assert!(keys <= 26, "{keys} keys");
    // Leaving where nothing is kept: only the next appointment is asked about; what wasn't written
    // is named, and Enter goes.
    let left = press(&mut app, &[Key::Char('q'), Key::Enter, Key::Enter]);
    assert_eq!(left, Some(fingerpost::ui::full_screen::AppEffect::Leave), "{}", picture(&mut app, 80, 24));
}

/// The lines of a call up to the question when somebody heard what others didn't, and its replies.
fn to_heard() -> (Vec<String>, Vec<(QuestionIx, Reply)>) {
    let q = &SHIPPED.questionnaire;
    // A way on which no help is opened: it would have to be left by Enter.
    let calm = |seed| {
        let way = led_way_to(q, SHIPPED.question("health"), &mut Dice::new(seed))?;
        let mut interview = Interview::new(q).led();
        let asks = way.iter().all(|(_, reply)| {
            interview.make(Move::Give(*reply));
            matches!(interview.stage(), Stage::Question(_))
        });
        asks.then_some((way, interview))
    };
    let (mut way, mut interview) = (0..1_000).find_map(calm).unwrap();
    way.push(SHIPPED.reply("health", &["unseen-heard"]));
    interview.make(Move::Give(way.last().unwrap().1));
    let mut lines = contract_lines(&SHIPPED, SHIPPED.helplines.within(None).len());
    lines.extend(way.iter().map(|(ix, reply)| led_line_for(&offered(q.question(*ix), true), *reply)));
    lines.extend((!matches!(interview.stage(), Stage::Question(_))).then(String::new));
    (lines, way)
}

/// The state machine itself holds a milder answer back, so that every door does.
#[test]
fn no_door_takes_a_milder_answer_before_the_line_about_danger() {
    let q = &SHIPPED.questionnaire;
    let ((ix, mild), (lines, way)) = (SHIPPED.reply("heard", &["sleep"]), to_heard());
    let (graver, milder) = (q.question(ix).answer_named("troubles").unwrap(), q.question(ix).answer_named("sleep").unwrap());
    let mut call = CallFlow::new(intake(q, &FakeHost::default()));
    let mut interview = Interview::new(q).led();
    for (_, reply) in &way {
        interview.make(Move::Give(*reply));
        while !matches!(interview.stage(), Stage::Question(_)) {
            interview.make(Move::Onward);
        }
    }
    assert_eq!(interview.stage(), Stage::Question(ix));
    call.attend(&interview);
    let read_first = Some(HeldBack::ReadFirst(graver));
    assert_eq!(call.held_back(&interview, mild), read_first);
    assert_eq!(call.hear(&interview, milder, Heard::Yes).and_then(Result::err), read_first);
    assert_eq!(call.held_back(&interview, SHIPPED.reply("heard", &["troubles"]).1), None);
    assert!(call.hear(&interview, graver, Heard::No).is_some_and(|taken| taken.is_ok()));
    assert_eq!(call.held_back(&interview, mild), None);

    // By number, and by the answer's own words.
    let answer = &q.question(ix).answers[milder.index()].text;
    for early in ["all 2", answer.as_str()] {
        let more = [early, "n y", "leave", "y"].map(str::to_owned);
        let all: Vec<String> = lines.iter().cloned().chain(more).collect();
        let talked = lead(SHIPPED.anywhere(), intake(q, &FakeHost::default()), &all);
        let said = talked.after(lines.len());
        let line = q.question(ix).answers[graver.index()].row(true);
        assert!(said.contains("Before that counts, read this line") && said.contains(line), "{early}: {said}");
        assert!(!said.contains("Noted"), "{early}: {said}");
        let given = talked.after(lines.len() + 1);
        assert!(given.contains(&format!("Noted: {answer}")), "{early}: {given}");
    }
}

/// Nothing offers a word that does nothing: a question of one answer has no list of numbers.
#[test]
fn a_question_of_one_answer_offers_no_list() {
    let (lines, _) = to_heard();
    let all: Vec<String> = lines.iter().cloned().chain(["1", "leave", "y"].map(str::to_owned)).collect();
    let talked = lead(SHIPPED.anywhere(), intake(&SHIPPED.questionnaire, &FakeHost::default()), &all);
    let said = talked.after(lines.len());
    assert!(said.contains("No numbers are read here") && said.contains("Type back for the line before"), "{said}");
    assert!(!said.contains("Type all"), "{said}");
    assert!(talked.all().contains("Type all for every line at once"), "{}", talked.all());
}

/// Where the lines are read as they stand in the file, or there is one, the rows stay as they are.
#[test]
fn rows_stand_in_another_order_only_where_they_are_read_in_it() {
    let q = &SHIPPED.questionnaire;
    let interview = Interview::new(q).led();
    let reads = |id: &str| Reading::new(q, interview.answers(), SHIPPED.question(id)).unwrap().rows();
    assert!(reads("ending-life").is_sorted() && reads("harm").is_sorted() && reads("health").is_sorted());
    let heard = q.question(SHIPPED.question("heard"));
    let ids: Vec<&str> = reads("heard").iter().map(|row| heard.answers[row.index()].id.as_str()).collect();
    assert_eq!(ids, ["troubles", "sleep", "died", "faith", "not-sure"]);
}
