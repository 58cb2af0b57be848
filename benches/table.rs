//! `cargo bench`: the table of what proofs cost, on the shipped file and on the synthetic family.
//! `cargo bench --bench table -- 20 40` measures those sizes of the family only, `-- shipped` the
//! file alone, `-- topics` and `-- flat` what a whole check of an author's files takes as they grow
//! (`-- topics 200` and `-- flat 100 8 3` print one), `-- growth` what makes it cost more,
//! `-- large` how soon a file of too much is told to be so, `-- brute` the same counts by listing
//! every sheet, and `-- yaml 20` (or `ordered 20`, `crowded 80 14 20`) prints a member of the
//! family, for other programs.
#![expect(clippy::disallowed_methods, clippy::print_stdout, clippy::unwrap_used, reason = "a bench measures and prints")]

mod author_files;
mod family;

use std::hint::black_box;
use std::time::{Duration, Instant};

use fingerpost::content::model::{AnswerSet, Questionnaire, Reply};
use fingerpost::content::reader::SHIPPED;
use fingerpost::engine::answers::Answers;
use fingerpost::engine::decide::decide;
use fingerpost::engine::path::NextStep;
use fingerpost::engine::path::path;
use fingerpost::prover::diagram::{Budget, Diagram};
use fingerpost::prover::lookahead::Lookahead;
use fingerpost::prover::proof::{Verdict, certified, prove};
use fingerpost::prover::vacuity::literals::literals;
use fingerpost::prover::vacuity::questions::questions;

use family::Shape;

/// Until a file of too much is told to be so, and where that was.
fn large() {
    println!("\nfiles of too much: every question but the first counted by every condition, two answers of each");
    println!("{:>9} {:>11} {:>9} {:>12} {:>12}", "questions", "conditions", "threshold", "told after", "");
    for (q, conditions, threshold) in [(40, 14, 10), (80, 14, 20), (80, 40, 20), (160, 80, 40)] {
        let questionnaire = Questionnaire::read(&family::crowded(q, conditions, threshold)).unwrap();
        let start = Instant::now();
        let found = prove(&questionnaire, Budget::default());
        let took = start.elapsed();
        let end = found.err().map_or("decided".to_owned(), |l| format!("{} nodes at q{}", l.nodes, l.question.index()));
        println!("{q:>9} {conditions:>11} {threshold:>9} {took:>12.2?}   {end}");
    }
}

/// What a whole check of larger and larger files takes, and what of it isn't decided.
fn scale(what: &str, files: &[(String, String)]) {
    println!("\n{what}: every promise proved and refereed, and whether each literal and each question matters");
    println!("{:>24} {:>10} {:>10} {:>10} {:>10}   not decided", "", "read", "promises", "literals", "questions");
    for (name, yaml) in files {
        let budget = Budget::default;
        let timed = |work: &mut dyn FnMut()| {
            let start = Instant::now();
            work();
            start.elapsed()
        };
        let (mut read, mut proof, mut of_literals, mut of_questions) = (None, None, None, None);
        let reading = timed(&mut || read = Some(Questionnaire::read(yaml).unwrap()));
        let questionnaire = read.unwrap();
        let proving = timed(&mut || proof = Some(prove(&questionnaire, budget())));
        let literal = timed(&mut || of_literals = Some(literals(&questionnaire, budget()).unwrap()));
        let question = timed(&mut || of_questions = Some(questions(&questionnaire, budget())));
        let promises = match proof.unwrap() {
            Ok(proof) => {
                let open = proof.proved.iter().filter(|p| matches!(p.verdict, Verdict::NotDecided)).count();
                format!("{open} of {} promises", proof.proved.len())
            }
            Err(large) => format!("all promises, at q{} with {} nodes", large.question.index(), large.nodes),
        };
        let found = of_literals.unwrap();
        let idle = found.idle.iter().filter(|i| !i.decided).count();
        let asked = of_questions.unwrap().iter().filter(|i| !i.decided).count();
        println!(
            "{name:>24} {reading:>10.2?} {proving:>10.2?} {literal:>10.2?} {question:>10.2?}   {promises}, {idle} of {} literals, {asked} of {} questions",
            found.all,
            questionnaire.questions.len()
        );
    }
}

/// Topics with follow-ups.
fn topics() {
    let file = |q: usize| (format!("{q} questions"), author_files::topics(q));
    scale("topics with follow-ups", &[101, 201, 397].map(file));
}

/// Counts over all questions.
fn flat() {
    let file = |(q, counts, n): (usize, usize, usize)| (format!("{q}, {counts} counts of {n}"), author_files::flat(q, counts, n));
    scale("flat", &[(25, 8, 3), (50, 8, 3), (100, 8, 3), (200, 8, 3), (100, 16, 5)].map(file));
}

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
    let of_leaves = median(21, || literals(&shipped, Budget::default()).unwrap());
    let of_questions = median(21, || questions(&shipped, Budget::default()));
    println!(
        "shipped file: read {read:.2?}; every guarantee proved and refereed {proved:.2?}; that every leaf and every question matters {of_leaves:.2?} and {of_questions:.2?}; all {} reading",
        times(proved + of_leaves + of_questions, read)
    );
}

/// What is told while somebody answers, and of their result; all questions of the family but the
/// first are about goals.
fn living(q: usize) {
    let goals = family::about_goals(&family::family(q, false));
    let questionnaire = Questionnaire::read(&goals).unwrap();
    let (mut given, mut sheet) = (Answers::none(&questionnaire), None);
    let mut at = vec![given.clone()];
    let mut answer = 0;
    while let NextStep::Ask(next) = path(&questionnaire, &given).next {
        answer += 1;
        let question = questionnaire.question(next);
        let first = AnswerSet::only(question.answer_named(&format!("a{}", 1 + answer % 4)).unwrap());
        given.give(&questionnaire, next, Reply::Chosen(first));
        at.push(given.clone());
        if let NextStep::Done(done) = path(&questionnaire, &given).next {
            sheet = Some(done);
        }
    }
    let sheet = sheet.unwrap();
    let lookahead = Lookahead::default();
    // Built at the first look.
    lookahead.left(&questionnaire, &at[1]);
    lookahead.possible(&questionnaire, &at[1]);
    // What was seen last is kept, so two places take turns.
    let two = |a: usize, b: usize| {
        let mut i = 0;
        median(99, || {
            i = 1 - i;
            let answers = &at[if i == 0 { a } else { b }];
            (lookahead.left(&questionnaire, answers), lookahead.possible(&questionnaire, answers))
        })
    };
    let (start, half) = (two(1, 2), two(at.len() / 2, at.len() / 2 + 1));
    let whole = median(9, || Lookahead::default().explained(&questionnaire, &sheet));
    let diagram = Diagram::build(&questionnaire, &[], Budget::default()).unwrap();
    let classes = diagram.classes_of(&questionnaire, sheet.replies()).unwrap();
    let free = vec![true; q];
    let outcome = decide(&questionnaire, &sheet).outcome;
    let reason = median(19, || diagram.minimal_explanation(&classes, &free, outcome).unwrap());
    println!(
        "{q:>9} questions, living: possible and left {start:.2?} at the start, {half:.2?} half way; a reason {reason:.2?}; a result explained, diagram and all {whole:.2?}"
    );
}

/// How many sheets lead to each outcome, by listing every sheet with the interpreter that people's
/// answers go through.
fn listed(questionnaire: &Questionnaire, answers: &Answers, counts: &mut [u64]) {
    match path(questionnaire, answers).next {
        NextStep::Ask(question) => {
            let replies =
                (0..questionnaire.question(question).answers.len()).map(|a| Reply::Chosen(AnswerSet::from_bits(1 << a)));
            for reply in replies.chain([Reply::Declined]) {
                let mut with = answers.clone();
                assert!(with.give(questionnaire, question, reply));
                listed(questionnaire, &with, counts);
            }
        }
        NextStep::Done(sheet) => counts[decide(questionnaire, &sheet).outcome.index()] += 1,
        NextStep::Skipped(_) => unreachable!("nothing is skipped here"),
    }
}

fn brute() {
    println!("\nevery sheet listed, beside the diagram and its exact counts");
    println!("{:>9} {:>12} {:>12} {:>12} {:>12}", "questions", "sheets", "listed", "diagram", "ratio");
    for q in [4, 6, 8] {
        let questionnaire = Questionnaire::read(&family::family(q, false)).unwrap();
        let mut counts = Vec::new();
        let list = median(if q > 6 { 1 } else { 5 }, || {
            counts = vec![0; questionnaire.outcomes.len()];
            listed(&questionnaire, &Answers::none(&questionnaire), &mut counts);
        });
        let budget = Budget::default();
        let counted = || Diagram::build(&questionnaire, &[], budget).unwrap().counts(budget).unwrap();
        assert_eq!(counted(), counts.iter().map(|n| (*n).into()).collect::<Vec<_>>());
        let diagram = median(21, counted);
        println!("{q:>9} {:>12} {list:>12.2?} {diagram:>12.2?} {:>12}", counts.iter().sum::<u64>(), times(list, diagram));
    }
}

/// One thing of the family made larger at a time, from 20 questions on.
fn growth() {
    println!("\nwhat makes it cost more: one thing changed at a time, against the first row");
    println!("{:>28} {:>7} {:>12} {:>9}", "", "nodes", "and counts", "ratio");
    let from = Shape::of(20);
    let mut first = None;
    for (name, shape) in [
        ("as it is".to_owned(), from),
        ("30 questions, threshold 5".to_owned(), Shape { questions: 30, ..from }),
        ("40 questions, threshold 5".to_owned(), Shape { questions: 40, ..from }),
        ("10 answers".to_owned(), Shape { answers: 10, ..from }),
        ("20 answers".to_owned(), Shape { answers: 20, ..from }),
        ("2 counting conditions".to_owned(), Shape { conditions: 2, ..from }),
        ("3 counting conditions".to_owned(), Shape { conditions: 3, ..from }),
        ("5 counting conditions".to_owned(), Shape { conditions: 5, ..from }),
        ("threshold 3".to_owned(), Shape { threshold: 3, ..from }),
        ("threshold 8".to_owned(), Shape { threshold: 8, ..from }),
        ("threshold 10".to_owned(), Shape { threshold: 10, ..from }),
    ] {
        let questionnaire = Questionnaire::read(&family::shaped(shape)).unwrap();
        let budget = Budget::default();
        let nodes = Diagram::build(&questionnaire, &[], budget).unwrap().nodes();
        let counted = median(9, || Diagram::build(&questionnaire, &[], budget).unwrap().counts(budget).unwrap());
        let ratio = times(counted, *first.get_or_insert(counted));
        println!("{name:>28} {nodes:>7} {counted:>12.2?} {ratio:>9}");
    }
}

fn main() {
    let words: Vec<String> = std::env::args().skip(1).filter(|a| a != "--bench").collect();
    match words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => {
            shipped();
            sizes(&[20, 40, 80, 160]);
            growth();
            large();
            brute();
            topics();
            flat();
        }
        ["topics"] => topics(),
        ["flat"] => flat(),
        ["topics", q] => print!("{}", author_files::topics(q.parse().unwrap())),
        ["flat", q, counts, threshold] => {
            print!("{}", author_files::flat(q.parse().unwrap(), counts.parse().unwrap(), threshold.parse().unwrap()));
        }
        ["large"] => large(),
        ["crowded", q, conditions, threshold] => {
            print!("{}", family::crowded(q.parse().unwrap(), conditions.parse().unwrap(), threshold.parse().unwrap()));
        }
        ["shipped"] => shipped(),
        ["growth"] => growth(),
        ["brute"] => brute(),
        ["yaml", q] => print!("{}", family::family(q.parse().unwrap(), true)),
        ["ordered", q] => print!("{}", family::ordered(q.parse().unwrap())),
        ref list => sizes(&list.iter().map(|a| a.parse().unwrap()).collect::<Vec<_>>()),
    }
}

/// A row for each size of the family.
fn sizes(list: &[usize]) {
    println!(
        "{:>9} {:>7} {:>10} {:>12} {:>20} {:>22} {:>22}",
        "questions", "nodes", "diagram", "and counts", "certificate, referee", "all proofs, worsens", "the same, ordered"
    );
    let budget = Budget::default();
    for &q in list {
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
