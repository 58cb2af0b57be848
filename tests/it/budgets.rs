//! What a budget promises: a file that is too large is reported with the questions and conditions
//! that make it so, and a smaller budget never changes a verdict, only whether there is one.
//! Measured in units of work, never by the clock.

use std::mem::{Discriminant, discriminant};
use std::process::{Command, Stdio};

use fingerpost::content::model::Questionnaire;
use fingerpost::prover::diagram::{Budget, Diagram};
use fingerpost::prover::proof::{Proof, Verdict, prove};
use fingerpost::prover::vacuity::literals::literals;
use fingerpost::prover::vacuity::questions::questions;

use crate::family::{crowded, family, ordered};
use crate::generated_files::{Chance, made};

fn read(yaml: &str) -> Questionnaire {
    Questionnaire::read(yaml).unwrap_or_else(|p| panic!("{p:?}"))
}

fn fueled(fuel: u64) -> Budget {
    Budget { fuel, ..Budget::default() }
}

/// Its nodes are far below what a diagram may have: what there is too much of is the work at each.
#[test]
fn few_but_heavy_nodes_are_reported_with_what_makes_them_heavy() {
    let questionnaire = read(&crowded(80, 14, 20));
    let large = prove(&questionnaire, fueled(20_000_000)).unwrap_err();
    assert!(large.nodes < 50_000, "{} nodes", large.nodes);
    assert!(large.held_questions.len() > 10 && large.held_questions.iter().all(|q| q.index() <= large.question.index()));
    let named: Vec<&str> = large.conditions.iter().map(|c| questionnaire.conditions[c.index()].name.as_str()).collect();
    assert_eq!(named, (0..14).map(|c| format!("c{c}")).collect::<Vec<_>>());
}

/// One node alone has millions of parts, and each part would be a node, a split or a look: none of
/// them goes on past the budget.
#[test]
fn one_node_of_many_parts_stops_where_the_budget_says() {
    let questionnaire = read(&crowded(40, 40, 3));
    let all = Budget::default();
    for budget in [Budget { fuel: 1_000_000, ..all }, Budget { nodes: 10_000, ..all }, Budget { edges: 10_000, ..all }] {
        let large = prove(&questionnaire, budget).unwrap_err();
        assert!(large.nodes < 20_000 && large.conditions.len() == 40, "{large:?}");
    }
}

#[test]
fn a_wide_state_weighs_more_than_a_narrow_one() {
    let questionnaire = read(&family(40, false));
    let budget = Budget::default().sign_by_sign();
    let nodes = Diagram::build(&questionnaire, &[], budget).unwrap().nodes();
    let fits = |nodes| Diagram::build(&questionnaire, &[], Budget { nodes, ..budget }).is_ok();
    assert!(!fits(nodes) && !fits(nodes * 3 / 2) && fits(nodes * 8));
}

fn kinds(proof: &Proof) -> Vec<Discriminant<Verdict>> {
    proof.proved.iter().map(|p| discriminant(&p.verdict)).collect()
}

/// How often a smaller budget had nothing to say, something, and all.
#[derive(Debug, Default)]
struct Seen {
    nothing: usize,
    some: usize,
    all: usize,
}

fn compared(yaml: &str, budgets: &[Budget], seen: &mut Seen) {
    let questionnaire = read(yaml);
    let open = discriminant(&Verdict::NotDecided);
    let whole = kinds(&prove(&questionnaire, Budget::default()).unwrap());
    assert!(!whole.contains(&open));
    for budget in budgets {
        let Ok(proof) = prove(&questionnaire, *budget) else {
            seen.nothing += 1;
            continue;
        };
        let less = kinds(&proof);
        for ((less, whole), proved) in less.iter().zip(&whole).zip(&proof.proved) {
            assert!(less == whole || *less == open, "{budget:?}: {proved:?}\n{yaml}");
        }
        *if less == whole { &mut seen.all } else { &mut seen.some } += 1;
    }
}

#[test]
fn less_work_never_changes_a_verdict() {
    let steps = |most: u32| (0..most).map(|i| fueled(1 << i)).collect::<Vec<_>>();
    let mut seen = Seen::default();
    let mut chance = Chance::new(11);
    for _ in 0..400 {
        let yaml = made(&mut chance, 4).yaml();
        if Questionnaire::read(&yaml).is_ok() {
            compared(&yaml, &steps(18), &mut seen);
        }
    }
    for yaml in [family(12, true), ordered(12)] {
        compared(&yaml, &steps(28), &mut seen);
    }
    assert!(seen.nothing > 500 && seen.some > 500 && seen.all > 500, "{seen:?}");
}

#[test]
fn without_exact_counts_every_verdict_is_the_same() {
    let mut chance = Chance::new(13);
    let mut seen = Seen::default();
    for _ in 0..200 {
        let yaml = made(&mut chance, 4).yaml();
        let Ok(questionnaire) = Questionnaire::read(&yaml) else { continue };
        let uncounted = Budget { sums: 0, ..Budget::default() };
        compared(&yaml, &[uncounted], &mut seen);
        let proof = prove(&questionnaire, uncounted).unwrap();
        assert!(proof.counts.is_none() && proof.proved.iter().all(|p| p.over.is_none()));
    }
    assert!(seen.all > 100 && seen.nothing + seen.some == 0, "{seen:?}");
}

/// Nobody reads `q1`: that it changes nothing can be proved, but not without any work.
#[test]
fn what_is_neither_shown_nor_proved_to_matter_is_undecided() {
    let yaml =
        family(8, false).lines().map(|l| l.replace("q1: [a1, a2], ", "").replace("q1: [a1], ", "") + "\n").collect::<String>();
    let unread: String = yaml.replace(
        "  - {id: q1, section: all, worsens: false",
        "  - {id: unread, section: all, choose: one, ask: a, answers: [{id: a, text: ta}, {id: b, text: tb}]}\n  - {id: q1, section: all, worsens: false",
    );
    let questionnaire = read(&unread);
    let of = |budget: Budget| {
        let found = questions(&questionnaire, budget);
        let unread = found.iter().find(|i| questionnaire.question(i.question).id == "unread");
        unread.map(|i| i.decided)
    };
    assert_eq!(of(Budget::default()), Some(true));
    for none in [fueled(0), Budget { nodes: 0, ..Budget::default() }] {
        assert_eq!(of(none), Some(false));
        let idle = literals(&questionnaire, none).unwrap().idle;
        assert!(idle.iter().all(|i| !i.decided));
    }
}

#[test]
fn check_and_an_interview_say_what_makes_a_file_too_much() {
    let path = std::env::temp_dir().join(format!("fingerpost-crowded-{}.yaml", std::process::id()));
    std::fs::write(&path, crowded(40, 14, 10)).unwrap();
    let file = path.to_str().unwrap();
    let run = |args: &[&str]| Command::new(env!("CARGO_BIN_EXE_fingerpost")).args(args).stdin(Stdio::null()).output().unwrap();
    let checked = run(&["check", file, "--format", "json"]);
    assert_eq!(checked.status.code(), Some(4));
    let told: serde_json::Value = serde_json::from_slice(&checked.stdout).unwrap();
    let why = told["not-decided"].as_str().unwrap();
    assert!(told["decided"] == false && why.contains("`q1`") && why.contains("`c0`"), "{told:#}");
    let refused = run(&["--questions", file, "--plain", "--place", "IE"]);
    std::fs::remove_file(&path).unwrap();
    assert!(!refused.status.success() && refused.stdout.is_empty());
    assert!(String::from_utf8(refused.stderr).unwrap().contains(why));
}
