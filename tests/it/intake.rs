//! An intake without a terminal or a disk: the contract, notes, the client's view, judgement.

use std::collections::BTreeSet;

use fingerpost::call::flow::CallFlow;
use fingerpost::call::intake::ContractStep;
use fingerpost::call::paper::PaperKind;
use fingerpost::content::model::{Escalation, MAY_END, NumbersStand, OutcomeIx, Reply, SILENT_LINE};
use fingerpost::engine::decide::decide;
use fingerpost::engine::interview::{Interview, Move, Stage};
use fingerpost::ui::full_screen::{App, Key};
use fingerpost::ui::report::{PaperForm, Report, client_paper, danger_line, record_paper};
use fingerpost::ui::ui_text::mentor::scripts;

use crate::fake_host::{FakeHost, agree, begun, contract, intake, led, led_in, step, typed};
use crate::screen_driver::{LOOK, give, picture, press, words};
use crate::support::{Dice, FIXTURE, SHIPPED, answers_calling, any_reply, calm_reply, flat, led_way_to, offered};

#[test]
fn without_a_yes_to_the_first_two_sentences_nothing_is_asked() {
    let office = FakeHost::default();
    let leading = FIXTURE.questionnaire.intake.as_ref().unwrap();
    // Both stand on one page; from the place a step back leads to it again.
    for back in [false, true] {
        let mut app = begun(&FIXTURE, &office);
        if back {
            agree(&mut app);
            press(&mut app, &[Key::Esc]);
        }
        let shown = words(&mut app);
        assert!(shown.contains(&flat(&leading.what_this_is)) && shown.contains(&flat(&leading.limits)), "{shown}");
        press(&mut app, &[Key::Enter]);
        assert_ne!(step(&app), ContractStep::WhereNow, "Enter alone was a yes");
        press(&mut app, &[Key::Char('2'), Key::Enter]);
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
    let office = FakeHost::default();
    let session = fingerpost::ui::session::Session {
        place: Some(SHIPPED.place("GB-ENG")),
        suggested: Some(SHIPPED.place("IE")),
        ..SHIPPED.anywhere()
    };
    let mut app = App::leading(session, LOOK, intake(&SHIPPED.questionnaire, &office), None);
    agree(&mut app);
    assert!(words(&mut app).contains(&flat(&SHIPPED.questionnaire.intake.as_ref().unwrap().where_now)));
    assert!(!picture(&mut app, 80, 24).contains('>'), "a row is chosen beforehand:\n{}", picture(&mut app, 80, 24));
    press(&mut app, &[Key::Enter]);
    assert!(words(&mut app).contains("choose a place first"));
}

/// Where the client is and whom to ring stand on every script first, wherever the client is; help
/// lines where the script says.
#[test]
fn a_script_has_help_lines_and_whom_to_call_where_it_says() {
    for place in SHIPPED.helplines.within(None) {
        let mut taken = intake(&SHIPPED.questionnaire, &FakeHost::default());
        taken.facts.set_whom("Sam, 01 555");
        taken.contract.step = ContractStep::Done;
        let call = CallFlow::new(taken);
        let interview = Interview::new(&SHIPPED.questionnaire);
        for script in &call.intake.leading().scripts {
            // A human sentence and the first question stand before any number.
            let lines = scripts::script(&call, &interview, script, &SHIPPED.helplines, place, &[]);
            assert!(lines[0].contains("Sam, 01 555"), "{}", lines[0]);
            // One that may end the call says how below all else.
            let ends = usize::from(MAY_END.contains(&script.id.as_str()));
            let numbers = match script.numbers {
                NumbersStand::First => &lines[3],
                NumbersStand::Last => &lines[lines.len() - 1 - ends],
                NumbersStand::None => {
                    // A silent line is asked where it is; and it says what to ask whoever rings
                    // again.
                    let asked = 2 * usize::from(script.id == SILENT_LINE);
                    assert_eq!(lines.len(), script.text.len() + 1 + ends + asked);
                    continue;
                }
            };
            assert!(numbers.contains(&danger_line(&SHIPPED.helplines, place)), "{numbers}");
        }
    }
}

#[test]
fn what_to_say_is_shown_to_the_mentor_never_to_the_client() {
    for seed in 0..20 {
        let office = FakeHost::default();
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
            let reply = calm_reply(&mut dice, question, Escalation::Clear);
            give(&mut app, ix, reply);
        }
    }
}

#[test]
fn a_sign_on_the_clients_view_opens_help_and_later_the_script() {
    let office = FakeHost::default();
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
fn the_script_opens_at_every_answer_that_is_not_clear() {
    let pair = &*SHIPPED;
    let mut worrying = answers_calling(&pair.questionnaire, Escalation::Sign);
    worrying.extend(answers_calling(&pair.questionnaire, Escalation::Help));
    worrying.extend(answers_calling(&pair.questionnaire, Escalation::EndsAfter));
    let (mut met, mut unmet) = (0, BTreeSet::new());
    for (n, (question, answer)) in worrying.into_iter().enumerate() {
        if unmet.contains(&question) {
            continue;
        }
        let Some(way) = led_way_to(&pair.questionnaire, question, &mut Dice::new(n as u64)) else {
            unmet.insert(question);
            continue;
        };
        met += 1;
        let office = FakeHost::default();
        let mut app = led_in(&SHIPPED, &office, "IE");
        for (ix, reply) in way {
            give(&mut app, ix, reply);
            while app.interview().stage() != Stage::Question(question) && matches!(app.interview().stage(), Stage::Help { .. }) {
                press(&mut app, &[Key::Enter]);
            }
            let due = app.intake().unwrap().script(app.interview());
            // From the script of an answer that calls for nothing, Esc is its question.
            if flat(&picture(&mut app, 100, 40)).contains(&flat(&due.title)) {
                press(&mut app, &[Key::Enter]);
            }
        }
        let only = fingerpost::content::model::AnswerSet::only(answer);
        give(&mut app, question, Reply::Chosen(only));
        let shown = flat(&picture(&mut app, 80, 24));
        assert!(!app.needs_scrolling(), "{}", picture(&mut app, 80, 24));
        for line in &app.intake().unwrap().script(app.interview()).text {
            let said = line.otherwise.split('{').next().unwrap();
            assert!(shown.contains(&flat(said)), "{said}\n{shown}");
        }
        assert!(shown.contains("ctrl-g help"), "{shown}");
    }
    // Only what follows on an answer that isn't offered on a call isn't met there.
    assert!(met > 25 && unmet.len() <= 1, "{met}, {unmet:?}");
}

#[test]
fn private_words_never_reach_the_clients_summary() {
    let planted = "xylophone & <b>*plant*</b> `ed` \"q\" 's' [l](u)";
    let (mut ended, mut summaries, q) = (0, 0, &SHIPPED.questionnaire);
    for seed in 0..200 {
        let mut dice = Dice::new(seed);
        let office = FakeHost::default();
        let mut taken = intake(&SHIPPED.questionnaire, &office);
        taken.facts.set_whom(planted);
        let mut interview = Interview::new(&SHIPPED.questionnaire);
        loop {
            match interview.stage() {
                Stage::Question(ix) => {
                    taken.set_note(Some(ix), planted);
                    let question = &offered(SHIPPED.questionnaire.question(ix), true);
                    let reply = if seed % 3 == 0 {
                        any_reply(&mut dice, question)
                    } else {
                        calm_reply(&mut dice, question, Escalation::Help)
                    };
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
            assert!(taken.judge(&interview, outcome, None));
            taken.set_reason(planted);
        }
        let recommendation = taken.recommendation(&interview).unwrap();
        let (questionnaire, helplines) = (&SHIPPED.questionnaire, &SHIPPED.helplines);
        let explained = SHIPPED.anywhere().explained(&interview, &recommendation);
        let report = Report { questionnaire, helplines, place: SHIPPED.place("IE"), recommendation: &recommendation, explained };
        // A number never means another paper, whatever can't be handed over.
        let papers = taken.papers(&interview);
        let order: Vec<_> = papers.iter().map(|o| (o.paper.kind, o.paper.form)).collect();
        let first = [PaperKind::Client, PaperKind::Own];
        let all: Vec<_> = first.iter().flat_map(|kind| PaperForm::ALL.map(|form| (*kind, form))).collect();
        assert!(order.is_empty() || order.starts_with(&all), "{order:?}");
        assert!(
            !report.outcome().is_urgent() || papers.iter().all(|o| !o.paper.is_handed_out() || o.withheld.is_some()),
            "{papers:?}"
        );
        for form in PaperForm::ALL {
            let summary = crate::support::text(client_paper(&report, "2026-11-24", form));
            for word in ["xylophone", "plant", "C-17"] {
                assert!(!summary.contains(word), "seed {seed}, {form:?}: {summary}");
            }
            // Nor what was said about danger, in the words of its answers.
            for (ix, reply) in interview.counted().iter().enumerate().filter_map(|(i, r)| Some((i, (*r)?))) {
                let question = &SHIPPED.questionnaire.questions[ix];
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
            for form in PaperForm::ALL {
                assert!(crate::support::text(record_paper(&record, "en", form)).contains("xylophone"));
            }
            let on = record.notes.iter().map(|n| q.question_named(&n.question).unwrap());
            assert!(on.into_iter().all(|ix| fingerpost::call::records::is_kept(q, ix)), "a note about right now is kept");
            let page = crate::support::text(record_paper(&record, "en", PaperForm::Html));
            assert!(!page.contains("<b>") && page.contains("&lt;b&gt;"), "{page}");
        }
    }
    assert!(ended > 50 && summaries > 300, "{ended} {summaries}");
}

#[test]
fn a_judgement_is_only_ever_sooner_and_comes_first() {
    let q = &SHIPPED.questionnaire;
    let pace = |ix: OutcomeIx| q.outcome(ix).pace;
    let all: Vec<OutcomeIx> = q.outcomes.iter().map(|o| q.outcome_named(&o.id).unwrap()).collect();
    let mut raised = 0;
    for seed in 0..150 {
        let mut dice = Dice::new(seed);
        let office = FakeHost::default();
        let mut taken = intake(q, &office);
        let mut interview = Interview::new(q);
        let at = dice.below(25);
        let mut judged = None;
        for step in 0..80 {
            if step == at {
                let outcome = all[dice.below(all.len())];
                let may = taken.sooner(&interview).contains(&outcome);
                assert_eq!(taken.judge(&interview, outcome, None), may);
                if may {
                    judged = Some(outcome);
                    assert_eq!(taken.recommendation(&interview).unwrap().outcome, outcome, "it stands at once");
                    taken.leave_judged(&interview);
                }
            }
            match interview.stage() {
                Stage::Question(ix) => {
                    interview.make(Move::Give(calm_reply(&mut dice, &offered(q.question(ix), true), Escalation::Help)));
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
            // In place of a page that can't wait another one of its pace may stand.
            Some(judged) if pace(judged) == pace(decided) && taken.judgement().unwrap().over == Some(decided) => {
                assert!(q.outcome(decided).at_once && shown.outcome == judged, "seed {seed}");
            }
            Some(judged) if pace(judged) < pace(decided) => {
                raised += 1;
                assert_eq!(shown.outcome, judged);
                assert!(shown.reasons.is_empty() && shown.pointing.is_empty());
                // Never a later one after it.
                for outcome in all.iter().filter(|o| pace(**o) > pace(judged)) {
                    assert!(!taken.judge(&interview, *outcome, None));
                }
                // Neither page tells anything to whoever reads the record.
                let record = serde_json::to_string(&taken.record(&interview, "")).unwrap();
                let titles = [judged, decided].map(|ix| q.outcome(ix).title.as_str());
                assert!(titles.iter().all(|t| !record.contains(t)), "seed {seed}: {record}");
            }
            _ => {
                assert_eq!(shown.outcome, decided);
            }
        }
    }
    assert!(raised > 20, "{raised}");
}

/// Where the answers can still lead is told to the mentor alone, a key away, and only once every
/// question about danger lies behind.
#[test]
fn what_is_still_possible_is_shown_last_and_only_to_the_mentor() {
    let (pair, office) = (&*SHIPPED, FakeHost::default());
    let scenario = pair.questionnaire.scenarios.iter().max_by_key(|s| s.replies.len()).unwrap();
    let mut app = led(pair, &office);
    let mut told = 0;
    for (question, reply) in &scenario.replies {
        if app.interview().stage() == Stage::Question(*question) {
            let beside = words(&mut app).contains("still possible: ") || words(&mut app).contains("whatever is answered now");
            assert!(!beside, "it stands beside the question");
            press(&mut app, &[Key::Ctrl('d')]);
            let shown = words(&mut app).contains("still possible: ") || words(&mut app).contains("whatever is answered now");
            let late = !pair.questionnaire.question_ixs().any(|ix| ix >= *question && pair.questionnaire.question(ix).safety);
            assert_eq!(shown, late, "{}", pair.questionnaire.question(*question).id);
            press(&mut app, &[Key::Esc]);
            press(&mut app, &[Key::Ctrl('t')]);
            let client = words(&mut app);
            assert!(!client.contains("still possible") && !client.contains("whatever is answered"), "{client}");
            press(&mut app, &[Key::Ctrl('t')]);
            told += usize::from(late);
        }
        give(&mut app, *question, *reply);
        while matches!(app.interview().stage(), Stage::Help { .. })
            || matches!(app.mode(), fingerpost::ui::full_screen::Mode::Overlay { .. })
        {
            press(&mut app, &[Key::Esc, Key::Enter]);
        }
    }
    assert!(told > 1, "{told}");
}
