//! `cargo bench`: the table of what proofs cost, on the shipped file and on the synthetic family.
//! `cargo bench --bench table -- 20 40` measures those sizes of the family only.
#![expect(clippy::disallowed_methods, clippy::print_stdout, clippy::unwrap_used, reason = "a bench measures and prints")]

mod family;

use std::hint::black_box;
use std::time::{Duration, Instant};

use fingerpost::answers::{Answers, Next, path};
use fingerpost::decide::decide;
use fingerpost::diagram::{Budget, Diagram};
use fingerpost::outlook::Outlook;
use fingerpost::proof::{certified, prove};
use fingerpost::questionnaire::{AnswerSet, Questionnaire, Reply, SHIPPED};

/// The median of several runs.
fn median<T>(runs: usize, mut work: impl FnMut() -> T) -> Duration {
    let mut times: Vec<Duration> = (0..runs)
        .map(|_| {
            let start = Instant::now();
            black_box(work());
            start.elapsed()
        })
        .collect();
    times.sort();
    times[runs / 2]
}

fn times(a: Duration, b: Duration) -> String {
    format!("{:.2} x", a.as_secs_f64() / b.as_secs_f64())
}

fn shipped() {
    let read = median(21, || Questionnaire::read(SHIPPED).unwrap());
    let shipped = Questionnaire::read(SHIPPED).unwrap();
    let proved = median(21, || prove(&shipped, Budget::default()).unwrap());
    println!("shipped file: read {read:.2?}; every guarantee proved and refereed {proved:.2?} ({} reading)", times(proved, read));
}

/// What is told while somebody answers, and of their result; all questions of the family but the first are about goals.
fn living(q: usize) {
    let goals = family::family(q, false).replace("about: now", "about: goals");
    let questionnaire = Questionnaire::read(&goals).unwrap();
    let (mut given, mut sheet) = (Answers::none(&questionnaire), None);
    let mut at = vec![given.clone()];
    let mut answer = 0;
    while let Next::Ask(next) = path(&questionnaire, &given).next {
        answer += 1;
        let question = questionnaire.question(next);
        let first = AnswerSet::only(question.answer_named(&format!("a{}", 1 + answer % 4)).unwrap());
        given.give(&questionnaire, next, Reply::Chosen(first));
        at.push(given.clone());
        if let Next::Done(done) = path(&questionnaire, &given).next {
            sheet = Some(done);
        }
    }
    let sheet = sheet.unwrap();
    let outlook = Outlook::default();
    // Built at the first look.
    outlook.left(&questionnaire, &at[1]);
    outlook.possible(&questionnaire, &at[1]);
    // What was seen last is kept, so two places take turns.
    let two = |a: usize, b: usize| {
        let mut i = 0;
        median(99, || {
            i = 1 - i;
            let answers = &at[if i == 0 { a } else { b }];
            (outlook.left(&questionnaire, answers), outlook.possible(&questionnaire, answers))
        })
    };
    let (start, half) = (two(1, 2), two(at.len() / 2, at.len() / 2 + 1));
    let whole = median(9, || Outlook::default().explained(&questionnaire, &sheet));
    let diagram = Diagram::build(&questionnaire, &[], Budget::default()).unwrap();
    let classes: Vec<Option<usize>> = questionnaire
        .question_ixs()
        .map(|ix| sheet.counted()[ix.index()].and_then(|r| diagram.class_of(&questionnaire, ix.index(), r)))
        .collect();
    let free = vec![true; q];
    let outcome = decide(&questionnaire, &sheet).outcome;
    let reason = median(19, || diagram.needed(&classes, &free, outcome).unwrap());
    println!(
        "{q:>9} questions, living: possible and left {start:.2?} at the start, {half:.2?} half way; a reason {reason:.2?}; a result explained, diagram and all {whole:.2?}"
    );
}

fn main() {
    let sizes: Vec<usize> = std::env::args().skip(1).filter_map(|a| a.parse().ok()).collect();
    if sizes.is_empty() {
        shipped();
    }
    let sizes = if sizes.is_empty() { vec![20, 40, 80, 160] } else { sizes };
    println!(
        "{:>9} {:>7} {:>10} {:>12} {:>20} {:>22} {:>22}",
        "questions", "nodes", "diagram", "and counts", "certificate, referee", "all proofs, worsens", "the same, ordered"
    );
    let budget = Budget::default();
    for q in sizes {
        let runs = if q <= 40 { 9 } else { 1 };
        let questionnaire = Questionnaire::read(&family::family(q, false)).unwrap();
        let diagram = median(runs, || Diagram::build(&questionnaire, &[], budget).unwrap());
        let counted = median(runs, || Diagram::build(&questionnaire, &[], budget).unwrap().counts(budget).unwrap());
        let nodes = Diagram::build(&questionnaire, &[], budget).unwrap().nodes();
        print!("{q:>9} {nodes:>7} {diagram:>10.2?} {counted:>12.2?}");
        let refereed = median(runs, || certified(&questionnaire, budget).unwrap()).saturating_sub(counted);
        print!(" {:>10.2?} {:>9}", refereed, times(refereed, counted));
        for yaml in [family::family(q, true), family::ordered(q)].into_iter().take(if q > 80 { 0 } else { 2 }) {
            let questionnaire = Questionnaire::read(&yaml).unwrap();
            let proofs = median(runs.min(3), || prove(&questionnaire, budget).unwrap());
            print!(" {:>12.2?} {:>9}", proofs, times(proofs, counted));
        }
        println!();
        if q <= 80 {
            living(q);
        }
    }
}
