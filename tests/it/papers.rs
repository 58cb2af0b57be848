//! Papers as HTML pages: nothing is fetched, nothing runs, and they print on one or two sides with
//! help on the first.

use std::path::Path;
use std::process::{Command, Stdio};

use fingerpost::content::helplines::PlaceIx;
use fingerpost::content::model::{AnswerSet, Choose, Escalation, OutcomeIx, Reply, Scenario};
use fingerpost::engine::answers::Answers;
use fingerpost::engine::decide::decide;
use fingerpost::engine::path::path;
use fingerpost::engine::path::{NextStep, Sheet};
use fingerpost::ui::report::{PaperForm, Report, client_paper, danger_line};

use crate::support::{Dice, SHIPPED, answers_calling, calm_reply};

/// The summary of a scenario, somewhere.
fn summary(scenario: &Scenario, place: PlaceIx) -> String {
    let (questionnaire, helplines) = (&SHIPPED.questionnaire, &SHIPPED.helplines);
    let sheet = fingerpost::engine::answer_sheets::walk(questionnaire, &scenario.replies).unwrap();
    let recommendation = decide(questionnaire, &sheet);
    let explained = SHIPPED.lookahead.explained(questionnaire, &sheet);
    let report = Report { questionnaire, helplines, place, recommendation: &recommendation, explained };
    crate::support::text(client_paper(&report, "2026-11-24", PaperForm::Html))
}

/// One scenario for each outcome that can be handed over: the one with most to say.
fn scenarios() -> Vec<&'static Scenario> {
    let q = &SHIPPED.questionnaire;
    let all = q.outcomes.iter().filter(|o| !o.at_once).map(|o| q.outcome_named(&o.id).unwrap());
    let of = |o: OutcomeIx| q.scenarios.iter().filter(move |s| s.leads_to == o).max_by_key(|s| s.replies.len());
    all.filter_map(of).collect()
}

/// The paper of somebody who answered alone; nothing of a page that can't wait.
fn alone(sheet: &Sheet, form: PaperForm) -> Option<(OutcomeIx, String)> {
    let (questionnaire, helplines) = (&SHIPPED.questionnaire, &SHIPPED.helplines);
    let recommendation = decide(questionnaire, sheet);
    let explained = SHIPPED.lookahead.explained(questionnaire, sheet);
    let report = Report { questionnaire, helplines, place: SHIPPED.place("GB-ENG"), recommendation: &recommendation, explained };
    report.to_keep().then(|| (recommendation.outcome, crate::support::text(client_paper(&report, "", form))))
}

#[test]
fn a_paper_is_the_same_whether_or_not_a_safety_answer_was_clear() {
    let q = &SHIPPED.questionnaire;
    let mut dice = Dice::new(41);
    let (mut compared, mut outcomes) = (0, std::collections::BTreeSet::new());
    while compared < 2_000 {
        let mut book: Vec<Reply> =
            q.questions.iter().map(|question| calm_reply(&mut dice, question, Escalation::Clear)).collect();
        let sheet = |book: &[Reply]| {
            let mut given = Answers::none(q);
            for (ix, reply) in q.question_ixs().zip(book) {
                assert!(given.give(q, ix, *reply));
            }
            let NextStep::Done(sheet) = path(q, &given).next else { panic!("a whole book leaves nothing open") };
            sheet
        };
        let open = |sheet: &Sheet| sheet.replies().filter(|(ix, _)| !q.question(*ix).safety).collect::<Vec<_>>();
        // An answer that says nothing besides; a question that ends it whatever is said has none.
        let nothing: Vec<_> = answers_calling(q, Escalation::Clear)
            .into_iter()
            .filter(|(asked, answer)| {
                let question = q.question(*asked);
                question.choose == Choose::One || question.answers[answer.index()].alone
            })
            .collect();
        let (ix, answer) = nothing[dice.below(nothing.len())];
        book[ix.index()] = Reply::Chosen(AnswerSet::only(answer));
        let clear = sheet(&book);
        let unclear: Vec<_> = answers_calling(q, Escalation::Help).into_iter().filter(|(asked, _)| *asked == ix).collect();
        book[ix.index()] = match unclear.as_slice() {
            [] => Reply::Declined,
            _ if dice.percent(50) => Reply::Declined,
            some => Reply::Chosen(AnswerSet::only(some[dice.below(some.len())].1)),
        };
        let other = sheet(&book);
        if clear == other || open(&clear) != open(&other) {
            continue;
        }
        for form in [PaperForm::Markdown, PaperForm::Html] {
            if let (Some((a, before)), Some((b, after))) = (alone(&clear, form), alone(&other, form))
                && a == b
            {
                assert_eq!(before, after, "{:?}", q.question(ix).id);
                compared += 1;
                outcomes.insert(a);
            }
        }
    }
    assert!(outcomes.len() >= 6, "{outcomes:?}");
}

#[test]
fn a_page_names_nothing_to_fetch_and_nothing_to_run() {
    for scenario in scenarios() {
        let page = summary(scenario, SHIPPED.place("GB-ENG")).to_lowercase();
        for wrong in [
            "<script",
            "src=",
            "href=",
            "url(",
            "@import",
            "<link",
            "<iframe",
            "<object",
            "<form",
            "onload",
            "<img",
            "javascript:",
        ] {
            assert!(!page.contains(wrong), "{}: {wrong}", scenario.id);
        }
        let namespace = "http://www.w3.org/2000/svg";
        assert!(!page.replace(namespace, "").contains("<a ") && page.contains("default-src 'none'"));
        assert!(page.contains("<svg") && page.contains("role=\"img\""), "{}", scenario.id);
    }
}

#[test]
fn every_element_is_closed_and_help_stands_before_the_reasons() {
    for scenario in scenarios() {
        let page = summary(scenario, SHIPPED.place("GB-ENG"));
        for tag in ["ul", "ol", "li", "section", "h1", "h2", "p", "svg", "body", "html", "strong", "span"] {
            let open = page.matches(&format!("<{tag}>")).count() + page.matches(&format!("<{tag} ")).count();
            assert_eq!(open, page.matches(&format!("</{tag}>")).count(), "{}: {tag}\n{page}", scenario.id);
        }
        let help = page.find("class=\"help\"").unwrap();
        assert!(page.find("<h2>From what you said").is_none_or(|reasons| help < reasons), "{}", scenario.id);
        let danger = danger_line(&SHIPPED.helplines, SHIPPED.place("GB-ENG")).replace('\u{a0}', " ");
        assert!(page.contains(&danger), "{page}");
    }
}

/// A browser without a window, with what it writes to a folder of its own.
#[cfg(all(unix, feature = "records"))]
pub(crate) fn browser(profile: &Path, args: &[String]) -> bool {
    let still = [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-sync",
        "--disable-component-update",
        "--disable-default-apps",
        "--disable-dev-shm-usage",
        "--no-pdf-header-footer",
    ];
    Command::new("chromium")
        .args(still)
        .arg(format!("--user-data-dir={}", profile.display()))
        .args(args)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|s| s.success())
}

/// What was asked for over the network, by the browser's own log; its maker's own services aside,
/// which it asks unbidden.
#[cfg(all(unix, feature = "records"))]
fn asked(log: &Path) -> Vec<String> {
    let log = std::fs::read_to_string(log).unwrap();
    let urls = log.split("\"url\":\"").skip(1).filter_map(|rest| rest.split('"').next());
    let host = |url: &str| url.split('/').nth(2).unwrap_or_default().to_owned();
    let outside = urls.filter(|u| ["http", "ws", "ftp"].iter().any(|s| u.starts_with(s)));
    let theirs = |url: &&str| host(url).ends_with(".google.com") || host(url).ends_with(".googleapis.com");
    let mut out: Vec<String> = outside.filter(|u| !theirs(u)).map(str::to_owned).collect();
    out.sort();
    out.dedup();
    out
}

#[test]
#[cfg(all(unix, feature = "records"))]
fn a_real_browser_prints_one_or_two_sides_with_help_first() {
    if !crate::records::installed("chromium") {
        return;
    }
    let scratch = crate::records::Scratch::new("browser");
    let longest = scenarios().into_iter().max_by_key(|s| summary(s, SHIPPED.place("GB-ENG")).len()).unwrap();
    let page = summary(longest, SHIPPED.place("GB-ENG"));
    let (file, pdf, log) = (scratch.path("page.html"), scratch.path("page.pdf"), scratch.path("net.json"));
    std::fs::write(&file, &page).unwrap();
    let printed = [
        format!("--print-to-pdf={}", pdf.display()),
        format!("--log-net-log={}", log.display()),
        format!("file://{}", file.display()),
    ];
    assert!(browser(&scratch.path("profile"), &printed));
    let pdf = String::from_utf8_lossy(&std::fs::read(&pdf).unwrap()).into_owned();
    let sides = pdf.matches("/Type /Page\n").count();
    assert!((1..=2).contains(&sides), "{sides} sides");
    assert!(log.exists() && asked(&log).is_empty(), "it asked for {:?}", asked(&log));
    // The same look finds what a page does ask for.
    let (other, other_log) = (scratch.path("other.html"), scratch.path("other.json"));
    std::fs::write(&other, "<!DOCTYPE html><img src=\"http://127.0.0.1:9/picture\">").unwrap();
    let args = [format!("--log-net-log={}", other_log.display()), "--dump-dom".to_owned(), format!("file://{}", other.display())];
    assert!(browser(&scratch.path("profile"), &args));
    assert_eq!(asked(&other_log), ["http://127.0.0.1:9/picture"]);
    // What follows the help block begins on the first side: cut to the help block, it is one side.
    let cut = page.find("</section>").unwrap();
    let help = scratch.path("help.html");
    std::fs::write(&help, &page[..cut]).unwrap();
    let out = scratch.path("help.pdf");
    assert!(browser(
        &scratch.path("profile"),
        &[format!("--print-to-pdf={}", out.display()), format!("file://{}", help.display())]
    ));
    assert_eq!(String::from_utf8_lossy(&std::fs::read(&out).unwrap()).matches("/Type /Page\n").count(), 1);
}
