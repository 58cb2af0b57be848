//! Diagram, interpreter and brute force agree on every generated questionnaire (outcomes, counts,
//! guarantees), and the referee accepts every proof.

use std::collections::{BTreeMap, BTreeSet};

use fingerpost::content::document::Code;
use fingerpost::content::model::{AnswerSet, Choose, Escalation, OutcomeIx, Question, Questionnaire, Reply};
use fingerpost::engine::answers::Answers;
use fingerpost::engine::decide::decide;
use fingerpost::engine::holds::holds;
use fingerpost::engine::path::path;
use fingerpost::engine::path::{NextStep, Sheet};
use fingerpost::prover::diagram::{Budget, Diagram};
use fingerpost::prover::proof::{Verdict, prove};
use fingerpost::prover::verify::{Property, named_properties};

use crate::generated_files::{Chance, Made, made};
use crate::support::{books, cases, replies};

/// The sheet of an assignment.
pub(crate) fn sheet(q: &Questionnaire, book: &[Reply]) -> Sheet {
    let mut answers = Answers::none(q);
    for (ix, reply) in q.question_ixs().zip(book) {
        assert!(answers.give(q, ix, *reply));
    }
    match path(q, &answers).next {
        NextStep::Done(sheet) => sheet,
        other => panic!("a whole book leaves {other:?}"),
    }
}

fn helped(q: &Questionnaire, s: &Sheet, outcome: OutcomeIx) -> bool {
    q.outcome(outcome).at_once || s.replies().any(|(ix, r)| q.question(ix).escalation(r) > Escalation::Clear)
}

/// Neighbouring replies, the better one first.
fn neighbours(q: &Question) -> Vec<(Reply, Reply)> {
    let only = |i| AnswerSet::from_bits(1u64 << i);
    if q.choose == Choose::One {
        return (1..q.answers.len()).map(|i| (Reply::Chosen(only(i - 1)), Reply::Chosen(only(i)))).collect();
    }
    let mut out = Vec::new();
    for sign in (0..q.answers.len()).filter(|i| !q.answers[*i].alone) {
        for bits in 1u64..1 << q.answers.len() {
            let set = AnswerSet::from_bits(bits);
            if q.allows(set) && bits >> sign & 1 == 0 {
                let alone = set.iter().any(|a| q.answers[a.index()].alone);
                let worse = if alone { only(sign) } else { AnswerSet::from_bits(bits | 1 << sign) };
                out.push((Reply::Chosen(set), Reply::Chosen(worse)));
            }
        }
    }
    out
}

/// What brute force says of a promise: whether it holds.
fn brute(
    q: &Questionnaire,
    watch: &[fingerpost::content::model::Condition],
    duty: &Property,
    books: &[Vec<Reply>],
    sheets: &BTreeMap<Vec<Reply>, (Sheet, OutcomeIx)>,
) -> bool {
    let all: BTreeMap<Vec<Option<Reply>>, (&Sheet, OutcomeIx)> =
        sheets.values().map(|(s, o)| (s.counted().to_vec(), (s, *o))).collect();
    match duty {
        Property::SignsAtOnce => !all.values().any(|(s, _)| {
            let given: Vec<_> = s.replies().collect();
            let sign = given.iter().position(|(ix, r)| q.question(*ix).escalation(*r) == Escalation::Sign);
            sign.is_some_and(|at| at + 1 < given.len() || s.ended_by().is_none())
        }),
        Property::Never { watch: w, bad, early: false } => {
            !all.values().any(|(s, o)| bad.contains(o) && holds(q, &watch[*w], s.counted()))
        }
        Property::Never { watch: w, .. } => !all.values().any(|(s, _)| {
            // The condition holds at some answer behind which the sheet goes on.
            let mut counted: Vec<Option<Reply>> = vec![None; q.questions.len()];
            let given: Vec<_> = s.replies().collect();
            given.iter().enumerate().any(|(at, (ix, r))| {
                counted[ix.index()] = Some(*r);
                holds(q, &watch[*w], &counted) && (at + 1 < given.len() || s.ended_by().is_none())
            })
        }),
        Property::Reached(o) => all.values().any(|(_, is)| is == o),
        Property::Met { watch: w, .. } => all.values().any(|(s, _)| holds(q, &watch[*w], s.counted())),
        Property::Monotone(ix) => books.iter().all(|book| {
            let (better_sheet, better) = &sheets[book];
            neighbours(q.question(*ix)).into_iter().filter(|(b, _)| *b == book[ix.index()]).all(|(_, w)| {
                let mut worse_book = book.clone();
                worse_book[ix.index()] = w;
                let (worse_sheet, worse) = &sheets[&worse_book];
                if better_sheet.counted()[ix.index()].is_none() {
                    return true;
                }
                q.outcome(*worse).pace <= q.outcome(*better).pace
                    && (!helped(q, better_sheet, *better) || helped(q, worse_sheet, *worse))
            })
        }),
    }
}

/// The first disagreement about one questionnaire, if there is one. `Err` where it is refused by
/// the reader (an answer that a random gate ends at is marked `clear`) or has too many books to
/// list.
fn disagreement(yaml: &str, tally: &mut Tally) -> Result<Option<String>, ()> {
    let q = match Questionnaire::read(yaml) {
        Ok(q) => q,
        Err(problems) if problems.iter().all(|p| p.code == Code::MisplacedMark) => return Err(()),
        Err(problems) => return Ok(Some(format!("it can't be read: {problems:?}"))),
    };
    let books = books(&q, 4000).ok_or(())?;
    Ok(compared(&q, &books, tally))
}

/// How often each kind of promise held and failed, so that a test of nothing is noticed.
#[derive(Default)]
struct Tally(BTreeMap<&'static str, (u32, u32)>);

impl Tally {
    fn count(&mut self, duty: &Property, holds: bool) {
        let kind = match duty {
            Property::SignsAtOnce => "signs",
            Property::Never { early: false, .. } => "never",
            Property::Never { .. } => "at once",
            Property::Monotone(_) => "worsens",
            Property::Reached(_) => "reached",
            Property::Met { .. } => "met",
        };
        let entry = self.0.entry(kind).or_default();
        if holds { entry.0 += 1 } else { entry.1 += 1 }
    }
}

fn compared(q: &Questionnaire, books: &[Vec<Reply>], tally: &mut Tally) -> Option<String> {
    let sheets: BTreeMap<Vec<Reply>, (Sheet, OutcomeIx)> = books
        .iter()
        .map(|b| {
            let s = sheet(q, b);
            let o = decide(q, &s).outcome;
            (b.clone(), (s, o))
        })
        .collect();
    let distinct: BTreeMap<Vec<Option<Reply>>, OutcomeIx> = sheets.values().map(|(s, o)| (s.counted().to_vec(), *o)).collect();
    // Every count sign by sign, every count between bounds, and as people get it.
    let budgets = [Budget::default().sign_by_sign(), Budget { intervals_from: 1, ..Budget::default() }, Budget::default()];
    let one = |budget: Budget, tally: &mut Tally| compared_within(q, books, &sheets, &distinct, budget, tally);
    // Of the last two one for each file, so that the whole test stays short.
    let second = if q.fingerprints.file.ends_with(['0', '2', '4', '6', '8', 'a', 'c', 'e']) { budgets[1] } else { budgets[2] };
    one(budgets[0], tally).or_else(|| one(second, &mut Tally::default()))
}

fn compared_within(
    q: &Questionnaire,
    books: &[Vec<Reply>],
    sheets: &BTreeMap<Vec<Reply>, (Sheet, OutcomeIx)>,
    distinct: &BTreeMap<Vec<Option<Reply>>, OutcomeIx>,
    budget: Budget,
    tally: &mut Tally,
) -> Option<String> {
    let diagram = Diagram::build(q, &[], budget).expect("small");
    let counts = diagram.counts(budget).expect("small");
    for (i, outcome) in q.outcomes.iter().enumerate() {
        let is = distinct.values().filter(|o| o.index() == i).count();
        if counts[i] != is.into() {
            return Some(format!("{}: the diagram counts {} sheets, brute force {is}", outcome.id, counts[i]));
        }
    }
    let asked: BTreeSet<usize> = distinct.keys().map(|s| s.iter().flatten().count()).collect();
    let (least, most) = diagram.left(0, 0);
    let (fewest, longest) = (*asked.first()?, *asked.last()?);
    let (least, most) = (usize::from(least), usize::from(most));
    let exact = budget.intervals_from == u32::MAX;
    if least > fewest || most < longest || exact && (least, most) != (fewest, longest) {
        return Some(format!("questions: the diagram says {least} to {most}, brute force {asked:?}"));
    }
    let (all, watch) = named_properties(q);
    let proof = prove(q, budget).expect("small");
    for (obligation, proved) in all.iter().zip(&proof.proved) {
        let (holds, says) = (brute(q, &watch, &obligation.property, books, sheets), &proved.verdict);
        tally.count(&obligation.property, holds);
        let agree = match says {
            Verdict::Holds => holds,
            Verdict::Fails { .. } | Verdict::Empty => !holds,
            Verdict::Fault(_) | Verdict::NotDecided => false,
        };
        if !agree {
            return Some(format!("{}: brute force says {holds}, the proof {says:?}", obligation.id));
        }
        if let (Property::Met { watch: w, .. }, Some(over)) = (&obligation.property, &proved.over) {
            let is = distinct.keys().filter(|s| fingerpost::engine::holds::holds(q, &watch[*w], s)).count();
            if obligation.from_guarantee && *over != is.into() {
                return Some(format!("{}: {over} sheets meet it, brute force finds {is}", obligation.id));
            }
        }
        if let (Verdict::Fails { count: Some(count), .. }, Property::Never { watch: w, bad, early: false }) =
            (says, &obligation.property)
        {
            let shown = |(s, o): &(&Vec<Option<Reply>>, &OutcomeIx)| {
                bad.contains(*o) && fingerpost::engine::holds::holds(q, &watch[*w], s.as_slice())
            };
            let is = distinct.iter().filter(shown).count();
            if *count != is.into() {
                return Some(format!("{}: {count} sheets break it, brute force finds {is}", obligation.id));
            }
        }
    }
    None
}

/// The same disagreement with as many parts taken away as can be.
fn shrunk(mut case: Made) -> Made {
    let fails =
        |m: &Made| matches!(disagreement(&m.yaml(), &mut Tally::default()), Ok(Some(d)) if !d.starts_with("it can't be read"));
    loop {
        let mut smaller: Vec<Made> = Vec::new();
        for i in 0..case.guarantees.len() {
            let mut m = case.clone();
            m.guarantees.remove(i);
            smaller.push(m);
        }
        for i in 0..case.outcomes.len().saturating_sub(1) {
            let mut m = case.clone();
            m.outcomes.remove(i);
            m.guarantees.clear();
            smaller.push(m);
        }
        for i in 0..case.questions.len() {
            let mut m = case.clone();
            if i + 1 == m.questions.len() && i > 0 {
                m.questions.pop();
                smaller.push(m.clone());
            }
            let mut m = case.clone();
            (m.questions[i].asked, m.questions[i].unless) = (None, None);
            if m.questions[i].asked != case.questions[i].asked || m.questions[i].unless != case.questions[i].unless {
                smaller.push(m);
            }
        }
        match smaller.into_iter().find(|m| fails(m)) {
            Some(m) => case = m,
            None => return case,
        }
    }
}

#[test]
fn diagram_interpreter_and_brute_force_agree_on_generated_files() {
    let wanted = cases(20_000);
    let half = |from: u64| {
        let (mut tally, mut agreed) = (Tally::default(), 0);
        for seed in (from..).step_by(2).take(wanted * 4) {
            let case = made(&mut Chance::new(seed + 1), 5);
            match disagreement(&case.yaml(), &mut tally) {
                Err(()) => continue,
                Ok(None) => agreed += 1,
                Ok(Some(first)) => {
                    let yaml = shrunk(case).yaml();
                    panic!("seed {seed}: {first}\nsmaller: {:?}\n{yaml}", disagreement(&yaml, &mut tally));
                }
            }
            if agreed == wanted / 2 {
                return tally;
            }
        }
        panic!("too few questionnaires: {agreed}");
    };
    let tallies = std::thread::scope(|scope| {
        let other = scope.spawn(|| half(1));
        [half(0), other.join().unwrap()]
    });
    for tally in tallies {
        for (kind, (held, failed)) in &tally.0 {
            assert!(*held >= 20 && *failed >= 20, "{kind}: held {held} times, failed {failed} times");
        }
        assert_eq!(tally.0.len(), 6);
    }
}

#[test]
fn random_assignments_lead_where_the_diagram_says() {
    let assignments = cases(1_000_000) as u64;
    let q = Questionnaire::read(fingerpost::content::reader::SHIPPED).unwrap();
    let diagram = Diagram::build(&q, &[], Budget::default()).unwrap();
    let classes: Vec<BTreeMap<Reply, usize>> = q
        .questions
        .iter()
        .enumerate()
        .map(|(i, question)| replies(question).into_iter().map(|r| (r, diagram.class_of(&q, i, r).unwrap())).collect())
        .collect();
    let options: Vec<Vec<Reply>> = q.questions.iter().map(replies).collect();
    let half = |seed: u64| {
        let mut chance = Chance::new(seed);
        for _ in 0..assignments / 2 {
            let book: Vec<Reply> = options.iter().map(|o| o[chance.below(o.len())]).collect();
            let s = sheet(&q, &book);
            let mut at = fingerpost::prover::diagram::Target::Node(0);
            for layer in 0..diagram.questions() {
                let fingerpost::prover::diagram::Target::Node(node) = at else { break };
                let asked = diagram.asked(layer, node);
                assert_eq!(asked, s.counted()[layer].is_some(), "{book:?}");
                at = diagram.edges(layer, node)[if asked { classes[layer][&book[layer]] } else { 0 }];
            }
            let leads = match at {
                fingerpost::prover::diagram::Target::Gate(outcome) => outcome,
                fingerpost::prover::diagram::Target::Node(node) => diagram.end(node),
                other => panic!("{other:?} on the diagram itself"),
            };
            assert_eq!(leads, decide(&q, &s).outcome, "{book:?}");
        }
    };
    std::thread::scope(|scope| {
        scope.spawn(|| half(1));
        half(2);
    });
}

/// The cells that a layer needs grow and shrink along the file, so that the bound is met at one
/// layer and not at its neighbours.
#[test]
fn exact_counts_are_left_out_only_where_they_exceed_the_budget() {
    let q = Questionnaire::read(&crate::family::family(20, false)).unwrap();
    let diagram = Diagram::build(&q, &[], Budget::default()).unwrap();
    let fits = |cells| diagram.counts(Budget { cells, ..Budget::default() }).is_some();
    let (mut too_few, mut enough) = (0, Budget::default().cells);
    assert!(fits(enough) && !fits(too_few));
    while enough - too_few > 1 {
        let half = usize::midpoint(too_few, enough);
        *if fits(half) { &mut enough } else { &mut too_few } = half;
    }
    // Whatever is more fits, whatever is less doesn't.
    assert!((0..enough).step_by(7).all(|cells| !fits(cells)) && (enough..2 * enough).step_by(7).all(fits), "{enough}");
}
