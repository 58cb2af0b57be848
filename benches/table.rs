//! `cargo bench`: the table of what proofs cost, on the shipped file and on the synthetic family.
#![expect(clippy::disallowed_methods, clippy::print_stdout, clippy::unwrap_used, reason = "a bench measures and prints")]

mod family;

use std::time::{Duration, Instant};

use fingerpost::diagram::{Budget, Diagram};
use fingerpost::proof::prove;
use fingerpost::questionnaire::{Questionnaire, SHIPPED};

/// The median of several runs.
fn median<T>(runs: usize, mut work: impl FnMut() -> T) -> Duration {
    let mut times: Vec<Duration> = (0..runs)
        .map(|_| {
            let start = Instant::now();
            std::hint::black_box(work());
            start.elapsed()
        })
        .collect();
    times.sort();
    times[runs / 2]
}

fn main() {
    let read = median(21, || Questionnaire::read(SHIPPED).unwrap());
    let shipped = Questionnaire::read(SHIPPED).unwrap();
    let proved = median(21, || prove(&shipped, Budget::default()).unwrap());
    println!(
        "shipped file: read {read:?}; every guarantee proved and refereed {proved:?} ({:.2} x reading)",
        proved.as_secs_f64() / read.as_secs_f64()
    );
    println!("{:>9} {:>10} {:>12} {:>12} {:>12}", "questions", "nodes", "diagram", "and counts", "all proofs");
    let large = Budget { nodes: 40_000_000, edges: 200_000_000, ..Budget::default() };
    for q in std::env::args().skip(1).filter_map(|a| a.parse().ok()).collect::<Vec<usize>>().into_iter().chain([20, 40]) {
        let questionnaire = Questionnaire::read(&family::family(q, true)).unwrap();
        let runs = if q <= 40 { 5 } else { 1 };
        let diagram = median(runs, || Diagram::build(&questionnaire, &[], large).unwrap());
        let counted = median(runs, || Diagram::build(&questionnaire, &[], large).unwrap().counts());
        let nodes = Diagram::build(&questionnaire, &[], large).unwrap().nodes();
        let proofs = if q <= 40 { format!("{:?}", median(1, || prove(&questionnaire, large).unwrap())) } else { "-".to_owned() };
        println!("{q:>9} {nodes:>10} {diagram:>12.2?} {counted:>12.2?} {proofs:>12}");
    }
}
