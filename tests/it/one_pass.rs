//! The referee's pass over all promises at once refuses those that some sheet breaks, and no other;
//! what the prover settles in one pass is what it decides with a product for each.

use std::collections::BTreeMap;

use fingerpost::content::model::{Condition, OutcomeIx, Questionnaire, Reply};
use fingerpost::engine::decide::decide;
use fingerpost::engine::holds::holds;
use fingerpost::engine::path::Sheet;
use fingerpost::prover::diagram::Budget;
use fingerpost::prover::proof::{Verdict, certificate, prove};
use fingerpost::prover::verify::{Evidence, Finding, Property, named_properties, verify};
use fingerpost::referee::{Promised, Referee};

use crate::agreement::sheet;
use crate::generated_files::{Chance, made};
use crate::support::books;

/// Small generated questionnaires with all their sheets.
fn files(seeds: std::ops::Range<u64>) -> impl Iterator<Item = (Questionnaire, Vec<(Sheet, OutcomeIx)>)> {
    seeds.filter_map(|seed| {
        let q = Questionnaire::read(&made(&mut Chance::new(seed), 4).yaml()).ok()?;
        let decided = |book: &Vec<Reply>| {
            let sheet = sheet(&q, book);
            let outcome = decide(&q, &sheet).outcome;
            (sheet, outcome)
        };
        let all = books(&q, 2_000)?.iter().map(decided).collect();
        Some((q, all))
    })
}

/// Whether a sheet breaks a promise: it ends where it mustn't, or goes on at an answer at which the
/// condition holds.
fn breaks(q: &Questionnaire, when: &Condition, promised: &Promised<'_>, sheet: &Sheet, outcome: OutcomeIx) -> bool {
    let mut counted = vec![None; q.questions.len()];
    let given: Vec<_> = sheet.replies().collect();
    let goes_on = given.iter().enumerate().any(|(at, (question, reply))| {
        counted[question.index()] = Some(*reply);
        holds(q, when, &counted) && (at + 1 < given.len() || sheet.ended_by().is_none())
    });
    promised.bad.contains(&outcome) && holds(q, when, sheet.counted()) || promised.early && goes_on
}

#[test]
fn all_promises_at_once_are_refused_where_a_sheet_breaks_them() {
    let mut verdicts = BTreeMap::new();
    for (q, sheets) in files(0..500) {
        let (named, watch) = named_properties(&q);
        let certificate = certificate(&q, Budget::default().sign_by_sign()).unwrap();
        let (referee, watching) = (Referee::new(&q, &[]), Referee::new(&q, &watch));
        let sound = referee.accept(&certificate).unwrap();
        let promised = |property| match property {
            &Property::Never { watch, ref bad, early } if watching.follows_cubes_of(watch) => {
                Some(Promised { watch, bad, early })
            }
            _ => None,
        };
        let promises: Vec<Promised<'_>> = named.iter().filter_map(|n| promised(&n.property)).collect();
        for (promise, verdict) in promises.iter().zip(referee.never_any(&sound, &watching, &promises)) {
            let broken = sheets.iter().any(|(s, outcome)| breaks(&q, &watch[promise.watch], promise, s, *outcome));
            assert_eq!(verdict.is_err(), broken, "{promise:?}: {verdict:?}\n{:?}", watch[promise.watch]);
            *verdicts.entry((promise.early, broken)).or_insert(0) += 1;
        }
    }
    assert!(verdicts.len() == 4 && verdicts.values().all(|met| *met > 10), "{verdicts:?}");
}

#[test]
fn one_pass_settles_what_a_product_for_each_decides() {
    let (mut holding, mut failing, mut counted) = (0, 0, 0);
    for (q, _) in files(500..900) {
        let (named, watch) = named_properties(&q);
        let properties: Vec<&Property> = named.iter().map(|n| &n.property).collect();
        let budget = Budget::default().sign_by_sign();
        let one_by_one = verify(&q, &properties, &watch, budget).unwrap().findings;
        let proof = prove(&q, budget).unwrap();
        for (finding, proved) in one_by_one.iter().zip(&proof.proved) {
            let alike = match (finding, &proved.verdict) {
                (Finding::Holds(_), Verdict::Holds) | (Finding::Empty, Verdict::Empty) => true,
                (Finding::Fails { sheets, .. }, Verdict::Fails { sheets: shown, .. }) => sheets.len() == shown.len(),
                _ => false,
            };
            assert!(alike, "{}: {finding:?}, and {:?}", proved.named.id, proved.verdict);
            if let (Property::Met { counted: true, .. }, Finding::Holds(Evidence::Sheet(_, count))) =
                (&proved.named.property, finding)
            {
                assert_eq!(*count, proved.over, "{}", proved.named.id);
                counted += 1;
            }
            match finding {
                Finding::Holds(_) => holding += 1,
                _ => failing += 1,
            }
        }
    }
    assert!(holding > 1_000 && failing > 300 && counted > 100, "{holding} hold, {failing} don't, {counted} counted");
}
