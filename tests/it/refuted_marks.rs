//! The marks of signs with follow-ups: without one of them, or with its rule deleted, the shipped
//! file is refused or refuted, and `diff` tells what was lost.

use fingerpost::content::document::Code;
use fingerpost::content::model::{Escalation, Question, Questionnaire};
use fingerpost::content::reader::SHIPPED as TEXT;
use fingerpost::prover::diagram::Budget;
use fingerpost::prover::proof::{Proof, Verdict, prove};

use crate::support::{SHIPPED, proved_alone};

/// The promises of a file that fail.
fn failing(text: &str) -> Vec<String> {
    let questionnaire = Questionnaire::read(text).unwrap_or_else(|problems| panic!("{problems:?}"));
    let proof = prove(&questionnaire, Budget::default()).expect("as small as the shipped file");
    assert_eq!(proof.fault(), None);
    failed(&proof)
}

/// Whether a promise of such a name fails, where these alone are proved.
fn fails(text: &str, wanted: impl Fn(&str) -> bool) -> bool {
    let questionnaire = Questionnaire::read(text).unwrap_or_else(|problems| panic!("{problems:?}"));
    let proof = proved_alone(&questionnaire, wanted);
    assert_eq!(proof.fault(), None);
    !failed(&proof).is_empty()
}

fn failed(proof: &Proof) -> Vec<String> {
    let failed = proof.proved.iter().filter(|p| matches!(p.verdict, Verdict::Fails { .. }));
    failed.map(|p| p.named.id.clone()).collect()
}

/// The text of the shipped file with the part of an item changed. The item: from its id to the next
/// one at the same depth.
fn with_item(head: &str, change: impl Fn(&str) -> String) -> String {
    let start = TEXT.find(&format!("\n{head}")).unwrap_or_else(|| panic!("no {head}")) + 1;
    let depth = head.len() - head.trim_start().len();
    let next = format!("\n{}- ", " ".repeat(depth));
    let end = TEXT[start..].find(&next).map_or(TEXT.len(), |i| start + i + 1);
    format!("{}{}{}", &TEXT[..start], change(&TEXT[start..end]), &TEXT[end..])
}

fn question_changed(question: &Question, change: impl Fn(&str) -> String) -> String {
    with_item(&format!("  - id: {}\n", question.id), change)
}

/// The part of a line from a mark to the end of its list, such as `ends-after: [people]`.
fn lists<'t>(part: &'t str, mark: &str) -> Vec<&'t str> {
    let starts = part.match_indices(mark).map(|(at, _)| at);
    starts.map(|at| &part[at..=at + part[at..].find(']').expect("a list ends")]).collect()
}

/// A name less in every list `[…]` of a text.
fn unlisted(text: &str, name: &str) -> String {
    let gone = text.replace(&format!(", {name},"), ",").replace(&format!(", {name}]"), "]");
    gone.replace(&format!("[{name}, "), "[")
}

/// The whole page that answers of an `ends-after` lead to is deleted, with every promise of the
/// file that would tell: what is built in still does.
#[test]
fn without_its_page_and_promises_a_sign_still_has_to_end() {
    let page = with_item("  - id: same-day\n", |_| String::new());
    let from = page.find("\nguarantees:").unwrap();
    let to = page.find("\nscenarios:").unwrap();
    let (head, scenarios) = (&page[..from], &page[to..]);
    let kept: String = scenarios.split_inclusive('\n').filter(|l| !l.contains("leads-to: same-day")).collect();
    assert!(fails(&format!("{}{kept}", unlisted(head, "same-day")), |id| id == "signs-end"));
}

#[test]
fn a_question_that_no_sign_names_may_not_follow_it() {
    let q = &SHIPPED.questionnaire;
    let mut tried = 0;
    for question in q.questions.iter().filter(|q| q.answers.iter().any(|a| a.ends_after.len() > 1)) {
        let answer = question.answers.iter().find(|a| a.ends_after.len() > 1).unwrap();
        let last = &q.question(*answer.ends_after.last().unwrap()).id;
        let text = question_changed(question, |part| {
            let line = part.lines().find(|l| l.contains(&format!("{{id: {},", answer.id))).unwrap();
            let list = lists(line, "ends-after: [")[0];
            part.replacen(line, &line.replacen(list, &unlisted(list, last), 1), 1)
        });
        assert!(fails(&text, |id| id.starts_with("signs-ask-no-more-")), "{}", question.id);
        tried += 1;
    }
    assert!(tried >= 3, "{tried}");
}

/// Without the mark such an answer is a sign that no page takes at once.
#[test]
fn a_sign_that_loses_its_follow_ups_is_refuted() {
    let mut tried = 0;
    for question in &SHIPPED.questionnaire.questions {
        let Some(answer) = question.answers.iter().find(|a| a.escalation == Escalation::EndsAfter) else { continue };
        let text = question_changed(question, |part| {
            let line = part.lines().find(|l| l.contains(&format!("{{id: {},", answer.id))).unwrap();
            let list = format!(", {}", lists(line, "ends-after: [")[0]);
            part.replacen(line, &line.replacen(&list, "", 1), 1)
        });
        assert!(fails(&text, |id| id == "signs-at-once"), "{}", question.id);
        tried += 1;
    }
    assert!(tried >= 3, "{tried}");
}

#[test]
fn a_worse_answer_that_waits_holds_only_with_its_exception() {
    let marks = TEXT.matches("    worsens-except: ").count();
    assert!(marks > 1, "{marks}");
    let without: String = TEXT.split_inclusive('\n').filter(|l| !l.starts_with("    worsens-except: ")).collect();
    let failed = failing(&without);
    assert!(!failed.is_empty() && failed.iter().all(|id| id.starts_with("worse-")), "{failed:?}");
    assert_eq!(failing(TEXT), Vec::<String>::new());
}

/// A page that may come before the second asking has the lines of the page that a yes there leads
/// to.
#[test]
fn an_excused_page_without_a_line_of_the_urgent_one_is_refused() {
    let q = &SHIPPED.questionnaire;
    let except = q.questions.iter().find_map(|q| q.worsens_except).unwrap();
    let urgent = q
        .scenarios
        .iter()
        .map(|s| (s, s.replies.last().unwrap()))
        .find(|(_, (asked, reply))| *asked == except && q.question(*asked).escalation(*reply) == Escalation::Sign);
    let urgent = q.outcome(urgent.unwrap().0.leads_to);
    let excused = q.outcomes.iter().filter(|o| o.at_once && !o.young && o.pace > urgent.pace);
    let mut tried = 0;
    for outcome in excused {
        for audience in &urgent.help {
            let text = with_item(&format!("  - id: {}\n", outcome.id), |part| {
                let help = lists(part, "    help: [")[0];
                part.replacen(help, &unlisted(help, audience), 1)
            });
            let problems = Questionnaire::read(&text).err().unwrap_or_else(|| panic!("{} without {audience}", outcome.id));
            assert_eq!(problems.iter().map(|p| p.code).collect::<Vec<_>>(), [Code::UnsafeGate], "{problems:?}");
            tried += 1;
        }
    }
    assert!(tried >= 6, "{tried}");
    // And the urgent page itself: its lines are promised.
    for audience in &urgent.help {
        let text = with_item(&format!("  - id: {}\n", urgent.id), |part| {
            let help = lists(part, "    help: [")[0];
            part.replacen(help, &unlisted(help, audience), 1)
        });
        assert!(Questionnaire::read(&text).is_err() || !failing(&text).is_empty(), "{audience}");
    }
}

#[test]
fn a_decline_that_is_no_longer_a_sign_is_told_by_diff() {
    let folder = std::env::temp_dir().join(format!("fingerpost-declined-{}", std::process::id()));
    std::fs::create_dir(&folder).unwrap();
    let new = folder.join("new.yaml");
    let marked = SHIPPED.questionnaire.questions.iter().filter(|q| q.declined.escalation.is_some());
    let mut tried = 0;
    for question in marked {
        let text = question_changed(question, |part| {
            part.split_inclusive('\n').filter(|l| !l.starts_with("    if-declined: ")).collect()
        });
        std::fs::write(&new, text).unwrap();
        let ran = crate::cli::run(&["diff", "questions.yaml", new.to_str().unwrap()]);
        assert_eq!(ran.status, 4, "{}: {}{}", question.id, ran.stdout, ran.stderr);
        let told =
            ran.stdout.lines().any(|l| l.contains(&format!("`{}`", question.id)) || l.contains(&format!("`{}:", question.id)));
        assert!(told, "{}:\n{}", question.id, ran.stdout);
        tried += 1;
    }
    std::fs::remove_dir_all(&folder).unwrap();
    assert!(tried >= 2, "{tried}");
}
