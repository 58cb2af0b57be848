//! The referee against evidence that was tampered with, or that belongs to another promise or
//! another file: it refuses whatever would prove something false.

use fingerpost::content::model::{OutcomeIx, Questionnaire};
use fingerpost::engine::answers::Answers;
use fingerpost::engine::decide::decide;
use fingerpost::engine::holds::holds;
use fingerpost::engine::path::{NextStep as Step, Sheet, path};
use fingerpost::prover::diagram::Budget;
use fingerpost::prover::proof::{ExportedProof, NeverProof, Verdict, exported_proof, prove_these};
use fingerpost::prover::verify::{Property, named_properties};
use fingerpost::referee::{CountRelation, KnownValue, PairCertificate, ProductCertificate, Referee, Successor};

use crate::family::ordered;
use crate::generated_files::{Chance, Made, made};
use crate::support::{books, third};

fn read(made: &Made) -> Option<Questionnaire> {
    Questionnaire::read(&made.yaml()).ok()
}

fn budgets() -> [Budget; 2] {
    let small = Budget { intervals_from: 2, ..Budget::default() };
    [small, Budget::default().sign_by_sign()]
}

/// What is handed over for small generated questionnaires, with their sheets.
fn all() -> impl Iterator<Item = (Questionnaire, ExportedProof)> {
    (0..third(400)).filter_map(|seed| read(&made(&mut Chance::new(seed), 4))).flat_map(|q| {
        budgets().map(|budget| {
            let handed = exported_proof(&q, budget).unwrap();
            (q.clone(), handed)
        })
    })
}

fn sheets(q: &Questionnaire) -> Option<Vec<Sheet>> {
    let sheet = |book: &Vec<_>| {
        let mut given = Answers::none(q);
        for (ix, reply) in q.question_ixs().zip(book) {
            assert!(given.give(q, ix, *reply));
        }
        let Step::Done(sheet) = path(q, &given).next else { panic!("a whole book leaves nothing open") };
        sheet
    };
    Some(books(q, 2_000)?.iter().map(sheet).collect())
}

/// Whether the referee takes this for a proof.
fn taken(q: &Questionnaire, handed: &ExportedProof, never: &NeverProof, followed: &ProductCertificate) -> bool {
    let referee = Referee::new(q, &handed.watch);
    let sound = referee.accept(&handed.certificate).unwrap();
    referee.never(&sound, never.watch, &never.bad, never.early, followed).is_ok()
}

#[test]
fn evidence_that_claims_what_is_not_so_is_refused() {
    let mut tried = [0; 7];
    for (q, handed) in all() {
        for never in &handed.never {
            let first = q.outcome_named(&q.outcomes[0].id).unwrap();
            let root = &handed.certificate.layers[0][0].reach;
            // What no sheet at all can come to needs no evidence.
            if !never.early && !never.bad.iter().any(|o| root.contains(o)) {
                continue;
            }
            assert!(taken(&q, &handed, never, &never.followed));
            assert!(!taken(&q, &handed, never, &ProductCertificate::default()));
            for layer in 0..never.followed.layers.len() {
                for node in 0..never.followed.layers[layer].len() {
                    for (forgery, tried) in tried.iter_mut().enumerate() {
                        let mut forged = never.followed.clone();
                        if tamper(&mut forged, (layer, node), forgery, first) {
                            *tried += 1;
                            assert!(!taken(&q, &handed, never, &forged), "forgery {forgery} at layer {layer}, node {node}");
                        }
                    }
                }
            }
        }
    }
    assert!(tried.iter().all(|t| *t > 8), "{tried:?}");
}

/// Whether there was something to tamper with.
fn tamper(forged: &mut ProductCertificate, (layer, node): (usize, usize), forgery: usize, outcome: OutcomeIx) -> bool {
    let last = layer + 1 == forged.layers.len();
    let node = &mut forged.layers[layer][node];
    let step = |next: &mut Vec<Successor>, ends: bool, to: Successor| {
        let found =
            next.iter_mut().find(|n| if ends { matches!(n, Successor::Ends(_)) } else { matches!(n, Successor::Node(_)) });
        found.is_some_and(|n| {
            *n = to;
            true
        })
    };
    match forgery {
        0 => node.known.iter_mut().find(|(_, k)| matches!(k, KnownValue::True | KnownValue::False)).is_some_and(|(_, known)| {
            *known = if *known == KnownValue::True { KnownValue::False } else { KnownValue::True };
            true
        }),
        1 => {
            let count = node.known.iter_mut().find_map(|(_, k)| match k {
                KnownValue::Count { least, most } => Some((least, most)),
                _ => None,
            });
            count.is_some_and(|(least, most)| {
                (*least, *most) = (*least + 1, *most + 1);
                true
            })
        }
        2 => !last && node.next.pop().is_some(),
        3 => step(&mut node.next, false, Successor::Node(usize::MAX)),
        4 => step(&mut node.next, false, Successor::Ends(outcome)),
        5 => step(&mut node.next, true, Successor::Node(0)),
        _ => {
            node.base = usize::MAX;
            true
        }
    }
}

#[test]
fn evidence_is_refused_for_a_promise_that_some_sheet_breaks() {
    let (mut tried, mut early) = (0, 0);
    for (q, handed) in all() {
        let Some(sheets) = sheets(&q) else { continue };
        for never in &handed.never {
            let held = |s: &&Sheet| holds(&q, &handed.watch[never.watch], s.counted());
            for outcome in q.outcomes.iter().map(|o| q.outcome_named(&o.id).unwrap()) {
                if sheets.iter().filter(held).any(|s| decide(&q, s).outcome == outcome) {
                    let more = NeverProof { bad: vec![outcome], early: false, followed: ProductCertificate::default(), ..*never };
                    assert!(!taken(&q, &handed, &more, &never.followed), "{outcome:?} is reached");
                    tried += 1;
                }
            }
            if sheets.iter().any(|s| held(&s) && s.ended_by().is_none()) {
                let more = NeverProof { bad: Vec::new(), early: true, followed: ProductCertificate::default(), ..*never };
                assert!(!taken(&q, &handed, &more, &never.followed), "a sheet goes on");
                early += 1;
            }
        }
    }
    assert!(tried > 40 && early > 15, "{tried}, {early}");
}

/// A questionnaire with one thing changed that may let a worse answer lead to later help, or lose
/// it.
fn changed(made: &Made) -> Vec<Made> {
    let mut out = Vec::new();
    for i in 0..made.outcomes.len() {
        for pace in ["now", "today", "soon", "no-hurry"] {
            let mut other = made.clone();
            other.outcomes[i].1 = pace;
            out.push(other);
        }
    }
    for (i, question) in made.questions.iter().enumerate().filter(|(_, q)| q.safety) {
        for answer in 0..question.calls.len() {
            for call in ["clear", "help"] {
                let mut other = made.clone();
                other.questions[i].calls[answer] = call;
                out.push(other);
            }
        }
    }
    out
}

#[test]
fn pairs_of_a_file_that_keeps_a_promise_fail_one_that_breaks_it() {
    let (mut refused, mut other_ground) = (0, 0);
    for seed in 0..third(600) {
        let case = made(&mut Chance::new(seed), 4);
        let Some(q) = read(&case) else { continue };
        for budget in budgets() {
            let handed = exported_proof(&q, budget).unwrap();
            for question in &handed.worse {
                let referee = Referee::new(&q, &handed.watch);
                let sound = referee.accept(&handed.certificate).unwrap();
                assert!(referee.monotone(&sound, &[*question], &handed.pairs).is_ok());
            }
            if handed.worse.is_empty() {
                continue;
            }
            for other in changed(&case).iter().filter_map(read) {
                let (mut worse, watch) = named_properties(&other);
                let referee = Referee::new(&other, &watch);
                let Ok(sound) = referee.accept(&handed.certificate) else {
                    other_ground += 1;
                    continue;
                };
                worse.retain(|named| matches!(named.property, Property::Monotone(_)));
                let Ok(proof) = prove_these(&other, worse, &watch, budget) else { continue };
                let breaks = |question| {
                    let of = |p: &&fingerpost::prover::proof::Proved| matches!(p.named.property, Property::Monotone(q) if q == question);
                    proof.proved.iter().find(of).is_some_and(|p| matches!(p.verdict, Verdict::Fails { .. }))
                };
                for question in handed.worse.iter().copied().filter(|q| breaks(*q)) {
                    for pairs in [&handed.pairs, &PairCertificate::default()] {
                        assert!(referee.monotone(&sound, &[question], pairs).is_err(), "seed {seed}, {question:?}");
                        refused += 1;
                    }
                }
            }
        }
    }
    assert!(refused > 60, "{refused} refused, {other_ground} stood on other ground");
}

/// A claim that is only tighter than need be can still be true; but each part of one carries some
/// proof.
#[test]
fn what_pairs_claim_of_counts_is_checked_at_every_bound() {
    type Tamper = fn(&mut CountRelation);
    let tampers: [(&str, Tamper); 5] = [
        ("the better sheet's least", |c| c.better.0 += 1),
        ("the better sheet's most", |c| c.better.1 = c.better.1.saturating_sub(1)),
        ("the worse sheet's least", |c| c.worse.0 += 1),
        ("the worse sheet's most", |c| c.worse.1 = c.worse.1.saturating_sub(1)),
        ("how far apart", |c| c.apart = c.apart.map(|apart| apart + 1)),
    ];
    let q = Questionnaire::read(&ordered(20)).unwrap();
    let handed = exported_proof(&q, Budget::default()).unwrap();
    let referee = Referee::new(&q, &handed.watch);
    let sound = referee.accept(&handed.certificate).unwrap();
    assert!(handed.worse.len() > 15 && referee.monotone(&sound, &handed.worse, &handed.pairs).is_ok());
    for (what, tamper) in tampers {
        let mut refused = 0;
        for layer in 0..handed.pairs.layers.len() {
            let mut forged = handed.pairs.clone();
            forged.layers[layer].iter_mut().flat_map(|(_, claims)| claims).for_each(|(_, claim)| tamper(claim));
            refused += usize::from(referee.monotone(&sound, &handed.worse, &forged).is_err());
        }
        assert!(refused > 5, "{what}: refused {refused} times");
    }
}
