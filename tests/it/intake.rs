//! An intake without a terminal and without a disk: the contract, notes, the client's view, judgement, what may be kept.

use std::cell::RefCell;
use std::rc::Rc;

use fingerpost::decide::decide;
use fingerpost::intake::{Desk, Handed, Intake, Keeps, then_and_now};
use fingerpost::interview::{Interview, Move, Stage};
use fingerpost::questionnaire::{About, Call, OutcomeIx, Questionnaire, Reply};
use fingerpost::records::{self, Record, Stamp};
use fingerpost::report::{Form, Paper, Report, client_paper, record_paper};
use fingerpost::tui::{App, Key};

use crate::lines::{lead, line_for};
use crate::screen::{LOOK, give, picture, press, words};
use crate::support::{Dice, FIXTURE, Pair, SHIPPED, answers_calling, any_reply, calm_reply, flat};

/// What a desk saw.
#[derive(Default)]
pub(crate) struct Seen {
    saved: Vec<Record>,
    removed: bool,
    files: Vec<(String, String)>,
}

#[derive(Clone, Default)]
pub(crate) struct Office(Rc<RefCell<Seen>>);

impl Desk for Office {
    fn now(&self) -> Stamp {
        Stamp(1_795_521_600)
    }
    fn keeps(&self) -> Keeps {
        let seen = self.0.borrow();
        match (seen.removed, seen.saved.is_empty()) {
            (true, _) => Keeps::Removed,
            (false, true) => Keeps::Ready,
            (false, false) => Keeps::Saved,
        }
    }
    fn save(&mut self, record: Record) {
        self.0.borrow_mut().saved.push(record);
    }
    fn remove(&mut self) {
        let mut seen = self.0.borrow_mut();
        seen.removed = true;
        seen.saved.clear();
    }
    fn hand_over(&mut self, name: &str, text: &str, over: bool) -> Handed {
        let mut seen = self.0.borrow_mut();
        if !over && seen.files.iter().any(|(n, _)| n == name) {
            return Handed::Exists;
        }
        seen.files.push((name.to_owned(), text.to_owned()));
        Handed::Written(name.to_owned())
    }
}

fn intake<'a>(questionnaire: &'a Questionnaire, office: &Office) -> Intake<'a> {
    Intake::new(questionnaire, Some("C-17".to_owned()), 12, Box::new(office.clone())).unwrap()
}

/// At the first sentence of the contract.
fn begun(pair: &'static Pair, office: &Office) -> App<'static> {
    App::leading(pair.anywhere(), LOOK, intake(&pair.questionnaire, office), None)
}

/// Through the contract, somewhere else, with nobody to call, and yes or no to notes.
fn contract(app: &mut App<'_>, notes: char) {
    press(app, &[Key::Char('1'), Key::Enter, Key::Char('1'), Key::Enter]);
    press(app, &[Key::End, Key::Enter, Key::Enter, Key::Char(notes), Key::Enter]);
}

pub(crate) fn led(pair: &'static Pair, office: &Office) -> App<'static> {
    let mut app = begun(pair, office);
    contract(&mut app, '1');
    app
}

fn typed(app: &mut App<'_>, text: &str) {
    press(app, &text.chars().map(Key::Char).collect::<Vec<_>>());
}

/// Plays until a result stands, at random; `most`: how grave an answer may be.
fn play(app: &mut App<'_>, dice: &mut Dice, most: Call) {
    for _ in 0..200 {
        // The script stands over what it is about.
        if flat(&picture(app, 100, 40)).contains("for you alone") {
            press(app, &[Key::Enter]);
        }
        match app.interview().stage() {
            Stage::Question(ix) => {
                let question = app.interview().questionnaire().question(ix);
                let reply = calm_reply(dice, question, most);
                give(app, ix, reply);
            }
            Stage::Review { .. } => {
                press(app, &[Key::End, Key::Enter]);
            }
            Stage::Help { .. } | Stage::Undoes { .. } => {
                press(app, &[Key::Enter]);
            }
            Stage::Result(_) => return,
        }
    }
    panic!("no result:\n{}", picture(app, 100, 40));
}

#[test]
fn without_a_yes_to_the_first_two_sentences_nothing_is_asked() {
    let office = Office::default();
    for noes in [vec!['2'], vec!['1', '2']] {
        let mut app = begun(&FIXTURE, &office);
        for no in noes {
            press(&mut app, &[Key::Enter, Key::Char(no), Key::Enter]);
        }
        let shown = words(&mut app);
        assert!(shown.contains("there are no questions") && !shown.contains("how is it going"), "{shown}");
        assert!(shown.contains("ctrl-g help"), "{shown}");
        // Back to the sentence, and on after all.
        press(&mut app, &[Key::Char('1'), Key::Enter]);
        contract(&mut app, '1');
        assert!(matches!(app.interview().stage(), Stage::Question(_)));
        assert!(words(&mut app).contains("how is it going"));
    }
}

#[test]
fn the_place_is_asked_and_never_guessed() {
    let office = Office::default();
    let setting = fingerpost::setting::Setting {
        place: Some(SHIPPED.place("GB-ENG")),
        suggested: Some(SHIPPED.place("IE")),
        ..SHIPPED.anywhere()
    };
    let mut app = App::leading(setting, LOOK, intake(&SHIPPED.questionnaire, &office), None);
    press(&mut app, &[Key::Char('1'), Key::Enter, Key::Char('1'), Key::Enter]);
    assert!(words(&mut app).contains(&flat(&SHIPPED.questionnaire.intake().unwrap().where_now.say)));
    assert!(!picture(&mut app, 80, 24).contains('>'), "a row is chosen beforehand:\n{}", picture(&mut app, 80, 24));
    press(&mut app, &[Key::Enter]);
    assert!(words(&mut app).contains("choose a place first"));
}

#[test]
fn a_yes_is_kept_with_its_words_and_its_time_and_a_no_to_notes_ends_nothing() {
    let office = Office::default();
    let _ = led(&FIXTURE, &office);
    let record = office.0.borrow().saved.last().unwrap().clone();
    let leading = FIXTURE.questionnaire.intake().unwrap();
    assert_eq!(record.consent.wording, leading.notes.say);
    assert!(record.consent.given && record.consent.at == "2026-11-24 12:00:00 UTC", "{:?}", record.consent);
    let wordings: Vec<&str> = record.agreed.iter().map(|a| a.wording.as_str()).collect();
    assert_eq!(wordings, [&leading.what_this_is.say, &leading.limits.say]);
    assert_eq!(record.keep_until, "2027-11-24");

    let office = Office::default();
    let mut app = begun(&FIXTURE, &office);
    contract(&mut app, '2');
    play(&mut app, &mut Dice::new(3), Call::Clear);
    assert!(app.recommendation().is_some());
    assert!(office.0.borrow().saved.is_empty() && office.0.borrow().removed);
}

#[test]
fn what_is_said_is_shown_to_the_mentor_and_never_on_the_clients_view() {
    for seed in 0..20 {
        let office = Office::default();
        let mut app = led(&SHIPPED, &office);
        let mut dice = Dice::new(seed);
        for _ in 0..60 {
            let Stage::Question(ix) = app.interview().stage() else { break };
            let question = SHIPPED.questionnaire.question(ix);
            let say = flat(question.say.as_ref().expect("words to say"));
            press(&mut app, &[Key::Ctrl('n')]);
            typed(&mut app, "zebra note");
            press(&mut app, &[Key::Enter]);
            let mine = words(&mut app);
            assert!(mine.contains(&say) && mine.contains("zebra note"), "{mine}");
            press(&mut app, &[Key::Ctrl('t')]);
            let theirs = words(&mut app);
            assert!(theirs.contains(&flat(&question.ask)), "{theirs}");
            for hidden in ["zebra", "c-17", "for you alone", "ctrl-n", "ctrl-o", "mentor"] {
                assert!(!theirs.contains(hidden), "{hidden}: {theirs}");
            }
            assert!(say == flat(&question.ask) || !theirs.contains(&say), "{theirs}");
            // None of the mentor's keys but the one that turns back does anything there.
            press(&mut app, &[Key::Ctrl('n'), Key::Ctrl('o')]);
            assert_eq!(words(&mut app), theirs);
            press(&mut app, &[Key::Ctrl('t')]);
            let reply = calm_reply(&mut dice, question, Call::Clear);
            give(&mut app, ix, reply);
        }
    }
}

#[test]
fn a_sign_given_on_the_clients_view_opens_help_there_and_the_script_when_it_is_turned_back() {
    let office = Office::default();
    let mut app = led(&FIXTURE, &office);
    give(&mut app, FIXTURE.question("mood"), FIXTURE.reply("mood", &["good"]).1);
    press(&mut app, &[Key::Ctrl('t')]);
    let (danger, sign) = FIXTURE.reply("danger", &["hurt-self"]);
    give(&mut app, danger, sign);
    let theirs = words(&mut app);
    assert!(theirs.contains("ring somebody now") && !theirs.contains("stay on the call"), "{theirs}");
    press(&mut app, &[Key::Ctrl('t')]);
    assert!(words(&mut app).contains("stay on the call"));
    press(&mut app, &[Key::Esc]);
    assert!(words(&mut app).contains("ring somebody now"));
}

#[test]
fn the_script_opens_at_every_answer_that_is_not_clear_and_stands_whole_on_a_small_screen() {
    let pair = &*SHIPPED;
    let leading = pair.questionnaire.intake().unwrap();
    let mut worrying = answers_calling(&pair.questionnaire, Call::Sign);
    worrying.extend(answers_calling(&pair.questionnaire, Call::Help));
    for (n, (question, answer)) in worrying.into_iter().enumerate() {
        let way = crate::support::way_to(&pair.questionnaire, question, &mut Dice::new(n as u64));
        let office = Office::default();
        let mut app = led(&SHIPPED, &office);
        for (ix, reply) in way {
            give(&mut app, ix, reply);
            while app.interview().stage() != Stage::Question(question) && matches!(app.interview().stage(), Stage::Help { .. }) {
                press(&mut app, &[Key::Enter]);
            }
            if flat(&picture(&mut app, 100, 40)).contains(&flat(&leading.script_title)) {
                press(&mut app, &[Key::Esc]);
            }
        }
        let only = fingerpost::questionnaire::AnswerSet::only(answer);
        give(&mut app, question, Reply::Chosen(only));
        let shown = flat(&picture(&mut app, 80, 24));
        assert!(!app.needs_scrolling(), "{}", picture(&mut app, 80, 24));
        for line in &leading.script {
            let said = line.split("{emergency}").next().unwrap();
            assert!(shown.contains(&flat(said)), "{said}\n{shown}");
        }
        assert!(shown.contains("ctrl-g help"), "{shown}");
    }
}

#[test]
fn private_words_never_reach_the_clients_summary() {
    let planted = "xylophone & <b>*plant*</b> `ed` \"q\" 's' [l](u)";
    let (mut ended, mut summaries) = (0, 0);
    for seed in 0..120 {
        let mut dice = Dice::new(seed);
        let office = Office::default();
        let mut taken = intake(&SHIPPED.questionnaire, &office);
        taken.contract.whom = planted.to_owned();
        let mut interview = Interview::new(&SHIPPED.questionnaire);
        loop {
            match interview.stage() {
                Stage::Question(ix) => {
                    taken.set_note(Some(ix), planted);
                    let question = SHIPPED.questionnaire.question(ix);
                    let reply =
                        if seed % 3 == 0 { any_reply(&mut dice, question) } else { calm_reply(&mut dice, question, Call::Help) };
                    interview.make(Move::Give(reply));
                }
                Stage::Result(_) => break,
                _ => {
                    interview.make(Move::Onward);
                }
            }
            taken.set_note(None, planted);
            taken.moved(&interview, planted);
        }
        if let Some(outcome) = taken.sooner(&interview).first().copied() {
            assert!(taken.judge(&interview, outcome, planted));
        }
        let recommendation = taken.recommendation(&interview).unwrap();
        let (questionnaire, helplines) = (&SHIPPED.questionnaire, &SHIPPED.helplines);
        let explained = SHIPPED.anywhere().explained(&interview, &recommendation);
        let report = Report { questionnaire, helplines, place: SHIPPED.place("IE"), recommendation: &recommendation, explained };
        for form in Form::ALL {
            let summary = client_paper(&report, "2026-11-24", form);
            for word in ["xylophone", "plant", "C-17"] {
                assert!(!summary.contains(word), "seed {seed}, {form:?}: {summary}");
            }
            // Nor what was said about danger, in the words of its answers.
            for (ix, reply) in interview.counted().iter().enumerate().filter_map(|(i, r)| Some((i, (*r)?))) {
                let question = &SHIPPED.questionnaire.questions()[ix];
                let Reply::Chosen(set) = reply else { continue };
                for (_, answer) in question.chosen(set).filter(|(_, a)| question.safety && a.text.len() > 20) {
                    assert!(!summary.contains(&answer.text), "seed {seed}, {form:?}: {}", answer.text);
                }
            }
            summaries += 1;
        }
        if !taken.keeps_nothing() {
            ended += 1;
            // The mentor's own record has them, and as text: no markup comes of it.
            let record = taken.record(&interview, planted);
            for form in Form::ALL {
                assert!(record_paper(&record, "en", form).contains("xylophone"));
            }
            let page = record_paper(&record, "en", Form::Html);
            assert!(!page.contains("<b>") && page.contains("&lt;b&gt;"), "{page}");
        }
    }
    assert!(ended > 50 && summaries > 300, "{ended} {summaries}");
}

#[test]
fn a_judgement_is_only_ever_sooner_and_needs_a_reason() {
    let q = &SHIPPED.questionnaire;
    let pace = |ix: OutcomeIx| q.outcome(ix).pace;
    let all: Vec<OutcomeIx> = q.outcomes().iter().map(|o| q.outcome_named(&o.id).unwrap()).collect();
    let mut raised = 0;
    for seed in 0..150 {
        let mut dice = Dice::new(seed);
        let office = Office::default();
        let mut taken = intake(q, &office);
        let mut interview = Interview::new(q);
        let at = dice.below(25);
        let mut judged = None;
        for step in 0..80 {
            if step == at {
                let outcome = all[dice.below(all.len())];
                assert!(!taken.judge(&interview, outcome, "  \u{200b} "), "without a reason");
                let may = taken.sooner(&interview).contains(&outcome);
                assert_eq!(taken.judge(&interview, outcome, "their voice"), may);
                if may {
                    judged = Some(outcome);
                    assert_eq!(taken.recommendation(&interview).unwrap().outcome, outcome, "it stands at once");
                    taken.leave_judged(&interview);
                }
            }
            match interview.stage() {
                Stage::Question(ix) => {
                    interview.make(Move::Give(calm_reply(&mut dice, q.question(ix), Call::Help)));
                }
                Stage::Result(_) if step > at => break,
                _ => {
                    interview.make(Move::Onward);
                }
            }
        }
        let Stage::Result(sheet) = interview.stage() else { continue };
        let decided = decide(q, &sheet).outcome;
        let shown = taken.recommendation(&interview).unwrap();
        assert!(pace(shown.outcome) <= pace(decided), "seed {seed}: later than what was decided");
        match judged {
            Some(judged) if pace(judged) < pace(decided) => {
                raised += 1;
                assert_eq!(shown.outcome, judged);
                assert!(shown.reasons.is_empty() && shown.pointing.is_empty());
                // Never a later one after it.
                for outcome in all.iter().filter(|o| pace(**o) > pace(judged)) {
                    assert!(!taken.judge(&interview, *outcome, "better after all"));
                }
                let record = taken.record(&interview, "");
                assert_eq!(record.judged.unwrap().reason, "their voice");
            }
            _ => assert_eq!(shown.outcome, decided),
        }
    }
    assert!(raised > 20, "{raised}");
}

#[test]
fn where_nothing_may_be_kept_what_was_is_deleted_at_that_answer_and_nothing_follows() {
    let office = Office::default();
    let mut app = led(&FIXTURE, &office);
    give(&mut app, FIXTURE.question("mood"), FIXTURE.reply("mood", &["bad"]).1);
    press(&mut app, &[Key::Ctrl('n')]);
    typed(&mut app, "a note");
    press(&mut app, &[Key::Enter]);
    assert!(!office.0.borrow().saved.is_empty());
    let (danger, sign) = FIXTURE.reply("danger", &["scared"]);
    give(&mut app, danger, sign);
    assert!(office.0.borrow().removed && office.0.borrow().saved.is_empty());
    assert!(words(&mut app).contains(&flat(&FIXTURE.questionnaire.intake().unwrap().safeguarding)));
    // A slip is taken back; the record isn't.
    press(&mut app, &[Key::Enter, Key::Esc]);
    give(&mut app, danger, FIXTURE.reply("danger", &["none"]).1);
    play(&mut app, &mut Dice::new(1), Call::Clear);
    assert!(office.0.borrow().saved.is_empty());
    press(&mut app, &[Key::Ctrl('o')]);
    assert!(!words(&mut app).contains("hand over"));
}

#[test]
fn the_shipped_file_keeps_nothing_of_young_people_and_of_who_is_not_safe() {
    for (question, answers) in [("who", vec!["under-18"]), ("people", vec!["hurt"]), ("people", vec!["controlled"])] {
        let office = Office::default();
        let mut app = led(&SHIPPED, &office);
        let (wanted, reply) = SHIPPED.reply(question, &answers);
        while app.interview().stage() != Stage::Question(wanted) {
            let Stage::Question(ix) = app.interview().stage() else { panic!("{question} isn't met") };
            let first = match SHIPPED.questionnaire.question(ix).id.as_str() {
                "who" => SHIPPED.reply("who", &["adult"]).1,
                _ => calm_reply(&mut Dice::new(5), SHIPPED.questionnaire.question(ix), Call::Clear),
            };
            give(&mut app, ix, first);
        }
        give(&mut app, wanted, reply);
        assert!(office.0.borrow().removed && office.0.borrow().saved.is_empty(), "{question}");
    }
}

#[test]
fn no_record_ever_holds_an_answer_about_right_now() {
    let q = &SHIPPED.questionnaire;
    let mut kept = 0;
    for seed in 0..200 {
        let mut dice = Dice::new(seed);
        let office = Office::default();
        let mut app = led(&SHIPPED, &office);
        let most = if seed % 2 == 0 { Call::Sign } else { Call::Help };
        play(&mut app, &mut dice, most);
        for record in &office.0.borrow().saved {
            kept += record.answers.len();
            for given in &record.answers {
                let ix = q.question_named(&given.question).unwrap();
                assert!(!q.question(ix).safety && q.section_of(ix).about != About::Now, "{}", given.question);
            }
            let asked = record.asked_right_now.iter().map(|id| q.question_named(id).unwrap());
            assert!(asked.into_iter().all(|ix| !records::is_kept(q, ix)));
            let outcome = record.ended.as_ref().map(|e| q.outcome(q.outcome_named(&e.outcome).unwrap()));
            assert!(outcome.is_none_or(|o| !o.at_once), "a page that can't wait tells what was said");
            let reasons: Vec<&String> = record.ended.iter().flat_map(|e| &e.reasons).collect();
            for question in q.questions().iter().filter(|x| !records::is_kept(q, q.question_named(&x.id).unwrap())) {
                for reason in question.answers.iter().filter_map(|a| a.reason.as_ref()) {
                    assert!(!reasons.contains(&reason), "{reason}");
                }
            }
        }
        let worried = app.interview().strip() && !office.0.borrow().removed;
        let record = office.0.borrow().saved.last().cloned();
        if let (true, Some(record)) = (worried, record) {
            let clear = app
                .interview()
                .counted()
                .iter()
                .enumerate()
                .all(|(i, r)| r.is_none_or(|r| q.questions()[i].call(r) == Call::Clear));
            assert!(clear || !record.help_shown.is_empty(), "help was shown, and the record doesn't say when");
        }
    }
    assert!(kept > 1000, "{kept}");
}

#[test]
fn a_record_taken_up_again_asks_about_right_now_and_comes_to_the_same_result() {
    let q = &SHIPPED.questionnaire;
    for seed in 0..60 {
        let office = Office::default();
        let mut app = led(&SHIPPED, &office);
        play(&mut app, &mut Dice::new(seed), Call::Help);
        let Some(record) = office.0.borrow().saved.last().cloned() else { continue };
        let replies = app.interview().counted();
        let mut interview = Interview::resumed(q, records::resumed(q, &record).unwrap());
        let mut asked = Vec::new();
        loop {
            match interview.stage() {
                Stage::Question(ix) => {
                    asked.push(ix);
                    interview.make(Move::Give(replies[ix.index()].unwrap()));
                }
                Stage::Result(_) => break,
                _ => {
                    interview.make(Move::Onward);
                }
            }
        }
        let again: Vec<_> = q.question_ixs().filter(|ix| replies[ix.index()].is_some() && !records::is_kept(q, *ix)).collect();
        assert_eq!(asked, again, "seed {seed}");
        assert_eq!(interview.stage(), app.interview().stage(), "seed {seed}");
    }
}

#[test]
fn a_second_intake_compares_goals_changes_and_outcome_and_nothing_else() {
    let q = &SHIPPED.questionnaire;
    let office = Office::default();
    let mut first = led(&SHIPPED, &office);
    play(&mut first, &mut Dice::new(11), Call::Clear);
    let earlier = office.0.borrow().saved.last().cloned().expect("a record");
    let mut taken = intake(q, &Office::default());
    taken.set_earlier(Some(earlier.clone()));
    let interview = first.interview();
    let lines = then_and_now(&taken, &earlier, interview, "");
    let may: Vec<&str> = q
        .question_ixs()
        .filter(|ix| matches!(q.section_of(*ix).about, About::Changes | About::Goals))
        .map(|ix| q.question(ix).ask.as_str())
        .collect();
    let (outcome, asked) = lines.split_last().unwrap();
    assert!(!asked.is_empty() && asked.iter().all(|l| may.contains(&l.about.as_str())), "{asked:?}");
    assert!(asked.iter().all(|l| l.then == l.now && !l.now.is_empty()), "{asked:?}");
    assert_eq!(outcome.then, earlier.ended.unwrap().title);
}

#[test]
fn a_summary_is_written_only_once_it_is_safe_and_under_its_own_name() {
    let office = Office::default();
    let mut app = led(&FIXTURE, &office);
    for (question, answers) in [("mood", ["good"]), ("danger", ["none"]), ("change", ["no"]), ("aim", ["goal"])] {
        let (ix, reply) = FIXTURE.reply(question, &answers);
        give(&mut app, ix, reply);
    }
    press(&mut app, &[Key::End, Key::Enter]);
    let hand = |app: &mut App<'_>, safe: char| {
        press(app, &[Key::Ctrl('o')]);
        let row = flat(&picture(app, 80, 24)).split("hand over").next().unwrap().matches(char::is_numeric).count();
        assert!(row > 0);
        let shown = picture(app, 80, 24);
        let line = shown.lines().find(|l| l.contains("Hand over")).unwrap_or_else(|| panic!("{shown}"));
        let digit = line.trim().chars().next().unwrap();
        press(app, &[Key::Char(digit), Key::Enter, Key::Char('1'), Key::Enter]);
        assert!(words(app).contains("is it safe to send?"), "{}", picture(app, 80, 24));
        press(app, &[Key::Char(safe), Key::Enter]);
    };
    hand(&mut app, '2');
    assert!(office.0.borrow().files.is_empty());
    hand(&mut app, '1');
    typed(&mut app, "page.html");
    press(&mut app, &[Key::Enter]);
    assert!(words(&mut app).contains("it is a plain file"), "{}", picture(&mut app, 80, 24));
    let text = app.paper_text(Paper { for_client: true, form: Form::Html }).unwrap();
    assert_eq!(office.0.borrow().files, [("page.html".to_owned(), text)]);
    // Never over another one without asking.
    hand(&mut app, '1');
    typed(&mut app, "page.html");
    press(&mut app, &[Key::Enter]);
    assert!(words(&mut app).contains("write over it?") && office.0.borrow().files.len() == 1);
    press(&mut app, &[Key::Char('1'), Key::Enter]);
    assert_eq!(office.0.borrow().files.len(), 2);
}

#[test]
fn help_and_the_quick_exit_are_in_every_sheet_and_while_text_is_typed() {
    let office = Office::default();
    let mut app = led(&FIXTURE, &office);
    press(&mut app, &[Key::Ctrl('n')]);
    typed(&mut app, "help! q ? 1 s");
    assert!(words(&mut app).contains("help! q ? 1 s"));
    press(&mut app, &[Key::Ctrl('g')]);
    assert!(words(&mut app).contains("help in any country"), "{}", picture(&mut app, 80, 24));
    press(&mut app, &[Key::Esc]);
    assert!(words(&mut app).contains("help! q ? 1 s"), "the note is still there");
    assert_eq!(press(&mut app, &[Key::Ctrl('x')]), Some(fingerpost::tui::Effect::QuickExit));
    press(&mut app, &[Key::Enter, Key::Ctrl('o')]);
    for row in ['1', '2', '3', '4'] {
        let shown = words(&mut app);
        assert!(shown.contains("ctrl-g help") && shown.contains("ctrl-x leave"), "{shown}");
        press(&mut app, &[Key::Char(row), Key::Enter]);
        let shown = words(&mut app);
        assert!(shown.contains("ctrl-g help") && shown.contains("ctrl-x leave"), "{shown}");
        press(&mut app, &[Key::Esc, Key::Ctrl('o')]);
    }
}

/// The lines of the contract: yes, yes, somewhere else, nobody to call, yes to notes.
fn contract_lines(pair: &Pair) -> Vec<String> {
    let places = pair.helplines.within(None).len();
    ["1", "1", &places.to_string(), "", "1"].map(str::to_owned).to_vec()
}

#[test]
fn line_mode_leads_the_same_call_to_the_same_result_and_the_same_record() {
    let mut compared = 0;
    for seed in 0..60 {
        let (screens, lines) = (Office::default(), Office::default());
        let mut app = led(&SHIPPED, &screens);
        let mut dice = Dice::new(seed);
        let mut typed_lines = contract_lines(&SHIPPED);
        let most = if seed % 2 == 0 { Call::Sign } else { Call::Help };
        let mut shadow = Interview::new(&SHIPPED.questionnaire);
        loop {
            if flat(&picture(&mut app, 100, 40)).contains("for you alone") {
                press(&mut app, &[Key::Enter]);
            }
            match shadow.stage() {
                Stage::Question(ix) => {
                    if dice.percent(15) {
                        press(&mut app, &[Key::Ctrl('n'), Key::End]);
                        typed(&mut app, "Slow, calm");
                        press(&mut app, &[Key::Enter]);
                        typed_lines.extend(["note".to_owned(), "Slow, calm".to_owned()]);
                    }
                    let question = SHIPPED.questionnaire.question(ix);
                    let reply = calm_reply(&mut dice, question, most);
                    give(&mut app, ix, reply);
                    typed_lines.push(line_for(question, reply));
                    shadow.make(Move::Give(reply));
                }
                Stage::Result(_) => break,
                _ => {
                    press(&mut app, &[Key::End, Key::Enter]);
                    typed_lines.push(String::new());
                    shadow.make(Move::Onward);
                }
            }
        }
        typed_lines.push("leave".to_owned());
        let talked = lead(SHIPPED.anywhere(), intake(&SHIPPED.questionnaire, &lines), &typed_lines);
        let recommendation = app.recommendation().unwrap();
        let seen = talked.seen.last().unwrap_or_else(|| panic!("no result: {}", talked.all()));
        assert_eq!(fingerpost::report::json(&app.report(&recommendation)), seen.json, "seed {seed}");
        let (theirs, ours) = (screens.0.borrow().saved.last().cloned(), lines.0.borrow().saved.last().cloned());
        compared += usize::from(ours.is_some());
        assert_eq!(theirs, ours, "seed {seed}");
    }
    assert!(compared > 20, "{compared}");
}

#[test]
fn in_line_mode_the_clients_view_and_a_page_of_sooner_help_do_as_on_the_screen() {
    let office = Office::default();
    let mut lines = contract_lines(&FIXTURE);
    lines.extend(["client", "more", "note", "client", "more", "sooner", "3", "their voice", "back", "1"].map(str::to_owned));
    let talked = lead(FIXTURE.anywhere(), intake(&FIXTURE.questionnaire, &office), &lines);
    let after = |line: &str| talked.after(lines.iter().position(|l| l == line).unwrap()).to_owned();
    assert!(after("client").contains("How is it going?"));
    assert!(!after("more").contains("sooner"), "the mentor's words are told on the client's view");
    assert!(!after("note").contains("Type the note"), "{}", after("note"));
    let judged = after("their voice");
    assert!(judged.contains("A doctor today") && judged.contains("Ring a doctor."), "{judged}");
    // Back to the questions; the judgement stays.
    assert!(after("back").contains("How is it going?"), "{}", after("back"));
    let record = office.0.borrow().saved.last().cloned().unwrap();
    assert_eq!(record.judged.map(|j| (j.outcome, j.reason)), Some(("doctor".to_owned(), "their voice".to_owned())));
}

#[test]
fn in_line_mode_a_paper_is_handed_over_once_it_is_safe() {
    let office = Office::default();
    let mut lines = contract_lines(&FIXTURE);
    lines.extend(["1", "6", "1", "1", "", "hand over", "2", "1", "page.md", "hand over", "2", "2", "leave"].map(str::to_owned));
    let talked = lead(FIXTURE.anywhere(), intake(&FIXTURE.questionnaire, &office), &lines);
    assert!(talked.all().contains("Is it safe to send?") && talked.all().contains("Nothing was written."), "{}", talked.all());
    let files = &office.0.borrow().files;
    assert!(files.len() == 1 && files[0].1.starts_with("# Coaching may fit"), "{files:?}");
}

/// Where the answers can still lead is told to the mentor alone, at questions about changes and goals alone, alike in both front ends.
#[test]
fn what_is_still_possible_is_the_mentors_and_comes_after_all_that_comes_first() {
    let (pair, office) = (&*SHIPPED, Office::default());
    let scenario = pair.questionnaire.scenarios().iter().max_by_key(|s| s.replies.len()).unwrap();
    let mut app = led(pair, &office);
    let mut told = 0;
    for (question, reply) in &scenario.replies {
        let open = matches!(pair.questionnaire.section_of(*question).about, About::Changes | About::Goals);
        if app.interview().stage() == Stage::Question(*question) {
            let shown = words(&mut app).contains("still possible: ") || words(&mut app).contains("whatever is answered now");
            assert_eq!(shown, open, "{}", pair.questionnaire.question(*question).id);
            press(&mut app, &[Key::Ctrl('t')]);
            let client = words(&mut app);
            assert!(!client.contains("still possible") && !client.contains("whatever is answered"), "{client}");
            press(&mut app, &[Key::Ctrl('t')]);
            told += usize::from(open);
        }
        give(&mut app, *question, *reply);
        while matches!(app.interview().stage(), Stage::Help { .. }) || matches!(app.mode(), fingerpost::tui::Mode::Over { .. }) {
            press(&mut app, &[Key::Esc, Key::Enter]);
        }
    }
    assert!(told > 1, "{told}");
}
