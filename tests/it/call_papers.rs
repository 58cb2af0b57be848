//! Papers of a call: one side for the client whatever the outcome, nothing that tells of safety
//! unless the client said yes to it, a letter, and an entry for a calendar.

use std::collections::BTreeSet;

use fingerpost::base::calendar::Stamp;
use fingerpost::call::intake::Appointment;
use fingerpost::call::paper::PaperForm;
use fingerpost::call::records::Record;
use fingerpost::content::document::FileKind;
use fingerpost::content::model::{Escalation, ExtraKind, OutcomeIx, QuestionIx, Reply};
use fingerpost::content::practice::{Practice, START};
use fingerpost::engine::answers::Answers;
use fingerpost::engine::decide::decide;
use fingerpost::engine::path::{NextStep, Sheet, path};
use fingerpost::ui::report::{
    Block, CallPaper, Report, calendar_entry, client_page, danger_line, record_blocks, referral_letter,
};

use crate::fake_host::{FakeHost, agreed_in, begun};
use crate::support::{Dice, SHIPPED, any_reply, calm_reply, flat, text};

/// A practice that says as much as a practice file may.
fn longest_practice() -> Practice {
    let sentence = |n: usize| "word ".repeat(n / 5).trim().to_owned();
    let mut practice = Practice::read(START).unwrap();
    practice.closing = Some(sentence(300));
    practice.contact = sentence(120);
    practice.training = vec![sentence(120), sentence(120)];
    // One for anybody stands on every paper.
    let mut service = practice.services[0].clone();
    service.audiences.clear();
    practice.services = (0..6).map(|_| service.clone()).collect();
    practice
}

/// A whole sheet of random answers; the questions about danger are answered without a sign.
fn sheet(book: &[Reply]) -> Sheet {
    let q = &SHIPPED.questionnaire;
    let mut given = Answers::none(q);
    for (ix, reply) in q.question_ixs().zip(book) {
        assert!(given.give(q, ix, *reply));
    }
    let NextStep::Done(sheet) = path(q, &given).next else { panic!("a whole book leaves nothing open") };
    sheet
}

fn paper(sheet: &Sheet, call: &CallPaper<'_>, form: PaperForm) -> Option<(OutcomeIx, String)> {
    let (questionnaire, helplines) = (&SHIPPED.questionnaire, &SHIPPED.helplines);
    let recommendation = decide(questionnaire, sheet);
    let explained = SHIPPED.lookahead.explained(questionnaire, sheet);
    let report = Report { questionnaire, helplines, place: SHIPPED.place("GB-ENG"), recommendation: &recommendation, explained };
    let outcome = report.outcome();
    (!outcome.is_urgent() && !outcome.young).then(|| (recommendation.outcome, text(client_page(&report, call, form))))
}

fn call(practice: &Practice, with_safety: bool) -> CallPaper<'_> {
    CallPaper {
        day: "24 November 2026".to_owned(),
        practice: Some(practice),
        next: Some("5 December 2026, 15:30".to_owned()),
        abroad: false,
        adds: None,
        with_safety,
    }
}

/// For every outcome that has a paper the longest one of many random sheets.
fn longest_papers(with_safety: bool) -> Vec<(OutcomeIx, String)> {
    longest_by(with_safety, |outcome, _| outcome)
}

/// The longest paper of many random sheets for each of what papers are told apart by.
fn longest_by<K: Ord>(with_safety: bool, by: impl Fn(OutcomeIx, &str) -> K) -> Vec<(K, String)> {
    let q = &SHIPPED.questionnaire;
    let practice = longest_practice();
    let (mut dice, mut longest) = (Dice::new(11), std::collections::BTreeMap::<K, String>::new());
    let mut sheets: Vec<Sheet> =
        q.scenarios.iter().map(|s| fingerpost::engine::answer_sheets::walk(q, &s.replies).unwrap()).collect();
    for _ in 0..4_000 {
        let book: Vec<Reply> = q
            .questions
            .iter()
            .map(|asked| if asked.safety { calm_reply(&mut dice, asked, Escalation::Help) } else { any_reply(&mut dice, asked) })
            .collect();
        sheets.push(sheet(&book));
    }
    for sheet in &sheets {
        if let Some((outcome, page)) = paper(sheet, &call(&practice, with_safety), PaperForm::Html) {
            let held = longest.entry(by(outcome, &page)).or_default();
            if page.len() > held.len() {
                *held = page;
            }
        }
    }
    longest.into_iter().collect()
}

#[test]
fn nothing_on_the_clients_page_tells_of_safety() {
    let q = &SHIPPED.questionnaire;
    let practice = longest_practice();
    let plain = call(&practice, false);
    let mut dice = Dice::new(77);
    let (mut compared, mut outcomes) = (0, BTreeSet::new());
    let safety: Vec<QuestionIx> = q.question_ixs().filter(|ix| q.question(*ix).safety).collect();
    while compared < 1_500 {
        let mut book: Vec<Reply> = q.questions.iter().map(|a| calm_reply(&mut dice, a, Escalation::Clear)).collect();
        let clear = sheet(&book);
        let ix = safety[dice.below(safety.len())];
        book[ix.index()] = calm_reply(&mut dice, q.question(ix), Escalation::Help);
        let other = sheet(&book);
        let open = |sheet: &Sheet| sheet.replies().filter(|(ix, _)| !q.question(*ix).safety).collect::<Vec<_>>();
        if clear == other || open(&clear) != open(&other) {
            continue;
        }
        for form in PaperForm::ALL {
            if let (Some((a, before)), Some((b, after))) = (paper(&clear, &plain, form), paper(&other, &plain, form))
                && a == b
            {
                assert_eq!(before, after, "{:?}", q.question(ix).id);
                compared += 1;
                outcomes.insert(a);
            }
        }
    }
    assert!(outcomes.len() >= 5, "{outcomes:?}");
    for (_, page) in longest_papers(false) {
        for (ix, answer) in safety.iter().flat_map(|ix| q.question(*ix).answers.iter().map(move |a| (ix, a))) {
            assert!(answer.text.len() < 21 || !page.contains(&answer.text), "{:?}: {}", q.question(*ix).id, answer.text);
        }
        for word in ["about safety", "safety questions", "asked about"] {
            assert!(!page.to_lowercase().contains(word), "{word}: {page}");
        }
    }
}

/// Whose help answers about how somebody is bring.
const BY_SUCH: [&str; 3] = ["bereavement", "carers", "debt"];

/// Debts, a death, somebody to look after: without the yes neither the help that such an answer
/// brings nor a service near them tells of it, and with it both are there.
#[test]
fn help_that_tells_how_they_are_stands_only_after_a_yes() {
    let q = &SHIPPED.questionnaire;
    let mut practice = Practice::read(START).unwrap();
    let mut dice = Dice::new(5);
    let (mut told, mut brought) = (BTreeSet::new(), 0);
    for _ in 0..600 {
        let book: Vec<Reply> = q.questions.iter().map(|a| calm_reply(&mut dice, a, Escalation::Clear)).collect();
        let sheet = sheet(&book);
        let mut brings: Vec<&String> = Vec::new();
        for (ix, reply) in sheet.replies().filter(|(ix, _)| !q.question(*ix).safety) {
            let Reply::Chosen(set) = reply else { continue };
            let answers = q.question(ix).chosen(set).filter(|(a, _)| q.tells_of_health(ix, *a));
            brings.extend(answers.filter_map(|(_, answer)| answer.audience.as_ref()));
        }
        let Some((outcome, _)) = paper(&sheet, &call(&practice, false), PaperForm::Html) else { continue };
        let told_by_such = |a: &&String| BY_SUCH.contains(&a.as_str()) && !q.outcome(outcome).help.contains(a);
        for audience in brings.into_iter().filter(told_by_such) {
            practice.services[0].audiences = vec![audience.clone()];
            let service = &practice.services[0].service.clone();
            let heading = SHIPPED.helplines.heading(audience);
            for form in [PaperForm::Html, PaperForm::Markdown] {
                let [without, with] = [false, true].map(|yes| paper(&sheet, &call(&practice, yes), form).unwrap().1);
                assert!(!without.contains(heading) && !without.contains(service), "{audience}: {without}");
                assert!(with.contains(service), "{audience}: {with}");
                brought += usize::from(with.contains(heading));
            }
            let [without, with] = [false, true].map(|yes| paper(&sheet, &call(&practice, yes), PaperForm::Json).unwrap().1);
            assert_ne!(without, with, "{audience}");
            told.insert(audience.clone());
        }
    }
    assert!(brought > 0 && BY_SUCH.iter().all(|a| told.contains(*a)), "{told:?} {brought}");
}

/// "Well" and "mostly all right" are what they said of how they are, too: on a no none of it is
/// there, and where it is all there is, a yes puts nothing more on the page.
#[test]
fn that_they_cope_stands_there_only_beside_more_after_a_yes() {
    let q = &SHIPPED.questionnaire;
    let practice = Practice::read(START).unwrap();
    let (mut alone, mut beside) = (0, 0);
    for scenario in &q.scenarios {
        let sheet = fingerpost::engine::answer_sheets::walk(q, &scenario.replies).unwrap();
        let Some((_, without)) = paper(&sheet, &call(&practice, false), PaperForm::Markdown) else { continue };
        let (_, with) = paper(&sheet, &call(&practice, true), PaperForm::Markdown).unwrap();
        let page = |said: &str| without.contains(said.trim_end_matches('.'));
        let (coping, other): (Vec<_>, Vec<_>) = sheet
            .replies()
            .filter(|(ix, _)| !q.question(*ix).safety && q.section_of(*ix).about.tells_how_somebody_is())
            .filter_map(|(ix, reply)| if let Reply::Chosen(set) = reply { Some((ix, set)) } else { None })
            .flat_map(|(ix, set)| q.question(ix).chosen(set).map(move |(a, answer)| (q.says_well(ix, a), answer)))
            .filter_map(|(well, answer)| answer.reason.as_deref().map(|said| (well, said)))
            .partition(|(well, _)| *well);
        for (_, said) in coping.iter().chain(&other) {
            assert!(!page(said), "{}, {said}: {without}", scenario.id);
        }
        if coping.iter().any(|(_, said)| with.contains(said.trim_end_matches('.'))) {
            beside += 1;
            assert_ne!(without, with, "{}", scenario.id);
        } else if other.is_empty() && !coping.is_empty() {
            alone += usize::from(without == with);
        }
    }
    assert!(alone > 0 && beside > 0, "{alone} {beside}");
}

/// With the client's yes what was said about drink, the body or caring brings its help back.
#[test]
fn a_yes_brings_back_the_help_that_safety_answers_add() {
    let (without, with) = (longest_papers(false), longest_papers(true));
    let more = without.iter().zip(&with).filter(|((a, plain), (b, whole))| a == b && whole.len() > plain.len()).count();
    assert!(more >= 3, "{more} of {}", with.len());
}

/// What was told of danger from longer ago stands on the screen and on no page, whatever they said
/// yes to.
#[test]
fn no_note_on_an_answer_about_safety_is_printed() {
    let q = &SHIPPED.questionnaire;
    let practice = Practice::read(START).unwrap();
    let mut brought = 0;
    for scenario in &q.scenarios {
        let sheet = fingerpost::engine::answer_sheets::walk(q, &scenario.replies).unwrap();
        let Some((_, page)) = paper(&sheet, &call(&practice, true), PaperForm::Markdown) else { continue };
        for note in decide(q, &sheet).extras.iter().map(|ix| q.extra(*ix)) {
            if note.kind == ExtraKind::Note && q.tells_of_safety(&note.when) {
                assert!(!flat(&page).contains(&flat(&note.text.otherwise)), "{}: {page}", scenario.id);
                brought += 1;
            }
        }
    }
    assert!(brought > 2, "{brought}");
}

#[test]
fn help_and_the_practice_stand_on_every_page() {
    let danger = danger_line(&SHIPPED.helplines, SHIPPED.place("GB-ENG")).replace('\u{a0}', " ");
    let pages = longest_papers(false);
    assert!(pages.len() >= 10, "{}", pages.len());
    for (_, page) in pages {
        for part in [danger.as_str(), "Elm Street Mentoring", "5 December 2026, 15:30", "Elm Town Advice Centre"] {
            assert!(page.contains(part), "{part}: {page}");
        }
    }
}

/// A service for debts is none for somebody who named no debts.
#[test]
fn a_service_stands_on_the_papers_that_it_is_for() {
    let practice = Practice::read(START).unwrap();
    assert!(practice.services.iter().all(|s| s.audiences == ["debt"]), "{:?}", practice.services);
    let scenario = |outcome: &str| {
        let ix = SHIPPED.questionnaire.outcome_named(outcome).unwrap();
        let all = SHIPPED.questionnaire.scenarios.iter().filter_map(|s| {
            let sheet = fingerpost::engine::answer_sheets::walk(&SHIPPED.questionnaire, &s.replies).unwrap();
            paper(&sheet, &call(&practice, false), PaperForm::Html).filter(|(led_to, _)| *led_to == ix)
        });
        let pages: Vec<String> = all.map(|(_, page)| page).collect();
        assert!(!pages.is_empty(), "{outcome}");
        pages
    };
    assert!(scenario("debt-first").iter().all(|page| page.contains("Near you") && page.contains("Elm Town Advice Centre")));
    // Money may have been named beside a loss; without it nothing is near.
    assert!(scenario("coaching").iter().any(|page| !page.contains("Near you") && !page.contains("Elm Town Advice Centre")));
}

/// Every outcome's page, with all that a practice may add, on one A4 and one Letter side.
#[test]
#[cfg(all(unix, feature = "records"))]
fn the_clients_page_is_one_side_in_a_real_browser() {
    if !crate::records::installed("chromium") {
        return;
    }
    let scratch = crate::records::Scratch::new("one-side");
    // Of each size of print the longest, too: those fill a side most.
    let class = |page: &str| page.split("<body class=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let mut pages = longest_by(false, |outcome, page| (outcome, class(page)));
    pages.extend(longest_by(true, |outcome, page| (outcome, class(page))));
    let sizes: BTreeSet<&String> = pages.iter().map(|((_, class), _)| class).collect();
    assert!(sizes.len() > 2, "{sizes:?}");
    let style = |page: &str| page.split("<style>").nth(1).unwrap().split("</style>").next().unwrap().to_owned();
    let body = |page: &str| {
        let body = page.split("<body ").nth(1).unwrap().split("</body>").next().unwrap();
        body.split_once('>').unwrap().1.to_owned()
    };
    for size in ["A4", "letter"] {
        // All of them behind each other, each from the top of a side: one too long makes a side
        // more.
        let side = |page: &str| format!("<div class=\"{}\" style=\"break-after:page\">{}</div>\n", class(page), body(page));
        let all: String = pages.iter().map(|(_, page)| side(page)).collect();
        let all = all.trim_end().rsplit_once("break-after:page").map(|(a, b)| format!("{a}{b}")).unwrap();
        let css = style(&pages[0].1).replace("size:A4", &format!("size:{size}"));
        let (file, pdf) = (scratch.path(&format!("{size}.html")), scratch.path(&format!("{size}.pdf")));
        std::fs::write(&file, format!("<!DOCTYPE html><meta charset=utf-8><style>{css}</style><body>{all}</body>")).unwrap();
        let args = [format!("--print-to-pdf={}", pdf.display()), format!("file://{}", file.display())];
        assert!(crate::papers::browser(&scratch.path("profile"), &args));
        let printed = String::from_utf8_lossy(&std::fs::read(&pdf).unwrap()).into_owned();
        assert_eq!(printed.matches("/Type /Page\n").count(), pages.len(), "{size}: a page has a second side");
    }
}

#[test]
fn a_letter_holds_no_answer_about_danger_and_a_calendar_no_word() {
    let q = &SHIPPED.questionnaire;
    let practice = longest_practice();
    let mut letters = 0;
    for scenario in &q.scenarios {
        let sheet = fingerpost::engine::answer_sheets::walk(q, &scenario.replies).unwrap();
        let recommendation = decide(q, &sheet);
        let explained = SHIPPED.lookahead.explained(q, &sheet);
        let report = Report {
            questionnaire: q,
            helplines: &SHIPPED.helplines,
            place: SHIPPED.place("IE"),
            recommendation: &recommendation,
            explained,
        };
        if report.outcome().is_urgent() || report.outcome().young {
            continue;
        }
        let letter = text(referral_letter(&report, &call(&practice, true), PaperForm::Markdown));
        letters += 1;
        assert!(letter.contains("said yes to it") && letter.contains("Elm Street Mentoring"), "{letter}");
        assert!(letter.contains("Name, which the person writes in by hand: "), "{letter}");
        for (ix, reply) in &scenario.replies {
            let Reply::Chosen(set) = reply else { continue };
            for (_, answer) in q.question(*ix).chosen(*set).filter(|(_, a)| q.question(*ix).safety && a.text.len() > 20) {
                assert!(!letter.contains(&answer.text), "{letter}");
            }
        }
    }
    assert!(letters > 20, "{letters}");
    for (typed, start) in [("2026-12-05 15:30", "DTSTART:20261205T153000\r\n"), ("2026-12-05", "DTSTART;VALUE=DATE:20261205\r\n")]
    {
        let entry = text(calendar_entry(&Appointment::read(typed).unwrap(), Stamp(1_795_521_600)));
        assert!(entry.contains(start) && entry.contains("SUMMARY:Appointment\r\n"), "{entry}");
        for word in ["fingerpost", "mentor", "coach", "therap", "DESCRIPTION", "LOCATION"] {
            assert!(!entry.to_lowercase().contains(&word.to_lowercase()), "{word}: {entry}");
        }
    }
}

/// The file to start from is whole, and mistakes in it are told at their place.
#[test]
fn a_practice_file_is_read_with_care() {
    assert_eq!(FileKind::of(START), Some(FileKind::Practice));
    let practice = Practice::read(START).unwrap();
    assert_eq!(practice.services.len(), 1);
    for (from, to, says) in [
        ("fingerpost-practice: 1", "fingerpost-practice: 2", "version 2"),
        ("months: 12", "months: 500", "500 months"),
        ("verified: 2026-11", "verified: soon", "isn't a date"),
        ("\"01 555 0102\"", "\"ring us\"", "isn't a number"),
        ("safeguarding:", "safegarding:", "safegarding"),
        ("channel: call", "channel: shout", "shout"),
    ] {
        let problems = Practice::read(&START.replacen(from, to, 1)).unwrap_err();
        assert!(problems.len() == 1 && problems[0].says.contains(says), "{says}: {problems:?}");
    }
    let long = START.replacen("You can ring me between nine and five.", &"word ".repeat(80), 1);
    assert!(Practice::read(&long).is_err());
}

/// Two sentences of one page get one key: a record doesn't make two moments of it.
#[test]
fn what_was_read_together_is_said_to_have_been() {
    let app = agreed_in(begun(&SHIPPED, &FakeHost::default()), "england");
    let mut record = app.intake().unwrap().record(app.interview(), "England");
    let together =
        |record: &Record| record_blocks(record).iter().any(|b| matches!(b, Block::Small(s) if s.contains("read together")));
    assert!(record.agreed.len() == 2 && together(&record), "{:?}", record.agreed);
    record.agreed[1].at = "2026-11-24 10:01:00 UTC".to_owned();
    assert!(!together(&record));
}
