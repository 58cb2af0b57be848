//! The referee against forged certificates: every claim of a sound one is negated, left out or
//! added, one at a time.

use fingerpost::content::model::Questionnaire;
use fingerpost::prover::diagram::Budget;
use fingerpost::prover::proof::certificate;
use fingerpost::referee::{Certificate, KnownValue, Referee, Successor};

use crate::family::family;
use crate::generated_files::{Chance, made};

/// Small questionnaires whose certificates claim counts one by one.
fn questionnaires() -> impl Iterator<Item = (Questionnaire, Certificate)> {
    let generated = (0..120).filter_map(|seed| Questionnaire::read(&made(&mut Chance::new(seed), 4).yaml()).ok());
    let family = Questionnaire::read(&family(8, false)).unwrap();
    generated.chain([family]).map(|q| {
        let certificate = certificate(&q, Budget::default().sign_by_sign()).unwrap();
        assert!(Referee::new(&q, &[]).accept(&certificate).is_ok());
        (q, certificate)
    })
}

/// Refused, whatever node is tampered with where there is something to tamper with. How often that
/// was.
fn refused_everywhere(what: &str, mut tamper: impl FnMut(&Questionnaire, &mut Certificate, usize, usize) -> bool) {
    let mut tried = 0;
    for (q, sound) in questionnaires() {
        for layer in 0..sound.layers.len() {
            for node in 0..sound.layers[layer].len().min(40) {
                let mut forged = sound.clone();
                if tamper(&q, &mut forged, layer, node) {
                    tried += 1;
                    assert!(Referee::new(&q, &[]).accept(&forged).is_err(), "{what}: layer {layer}, node {node}");
                }
            }
        }
    }
    assert!(tried > 50, "{what}: tried {tried} times");
}

#[test]
fn an_outcome_left_out_is_missed() {
    refused_everywhere("the first outcome", |_, c, layer, node| {
        let reach = &mut c.layers[layer][node].reach;
        !reach.is_empty() && {
            reach.remove(0);
            true
        }
    });
    refused_everywhere("the last outcome", |_, c, layer, node| c.layers[layer][node].reach.pop().is_some());
}

#[test]
fn a_claim_that_is_turned_round_is_refused() {
    refused_everywhere("true and false", |_, c, layer, node| {
        let claim = c.layers[layer][node].known.iter_mut().find(|(_, k)| matches!(k, KnownValue::True | KnownValue::False));
        claim.is_some_and(|(_, known)| {
            *known = if *known == KnownValue::True { KnownValue::False } else { KnownValue::True };
            true
        })
    });
}

#[test]
fn a_count_that_is_one_off_is_refused() {
    for by in [1, -1] {
        refused_everywhere("counts", |_, c, layer, node| {
            let claim = c.layers[layer][node].known.iter_mut().find_map(|(_, k)| match k {
                KnownValue::Count { least, most } if by > 0 || *least > 0 => Some((least, most)),
                _ => None,
            });
            claim.is_some_and(|(least, most)| {
                (*least, *most) = (least.saturating_add_signed(by), most.saturating_add_signed(by));
                true
            })
        });
    }
}

/// Leads a step elsewhere, if there is one.
fn led(step: Option<&mut Successor>, to: Successor) -> bool {
    step.is_some_and(|step| {
        *step = to;
        true
    })
}

#[test]
fn a_step_that_leads_elsewhere_is_refused() {
    refused_everywhere("a step too few", |_, c, layer, node| c.layers[layer][node].next.pop().is_some());
    refused_everywhere("a step too many", |_, c, layer, node| {
        let next = &mut c.layers[layer][node].next;
        next.first().copied().is_some_and(|first| {
            next.push(first);
            true
        })
    });
    let goes_on = |n: &&mut Successor| matches!(n, Successor::Node(_));
    refused_everywhere("a step that ends", |_, c, layer, node| {
        let outcome = c.layers[layer][node].reach[0];
        led(c.layers[layer][node].next.iter_mut().find(goes_on), Successor::Ends(outcome))
    });
    refused_everywhere("a step to no node", |_, c, layer, node| {
        led(c.layers[layer][node].next.iter_mut().find(goes_on), Successor::Node(usize::MAX))
    });
    refused_everywhere("a step to no split", |_, c, layer, node| {
        led(c.layers[layer][node].next.first_mut(), Successor::Split(usize::MAX))
    });
    refused_everywhere("an end that goes on", |_, c, layer, node| {
        led(c.layers[layer][node].next.iter_mut().find(|n| matches!(n, Successor::Ends(_))), Successor::Node(0))
    });
}

/// Where a count may stand on either side of a number, what is so on one side alone isn't so.
#[test]
fn a_step_that_forgets_one_side_of_a_count_is_refused() {
    let between = Budget { intervals_from: 1, ..Budget::default() };
    let mut tried = [0, 0];
    for seed in 0..2_500 {
        let Ok(q) = Questionnaire::read(&made(&mut Chance::new(seed), 4).yaml()) else { continue };
        let referee = Referee::new(&q, &[]);
        let sound = certificate(&q, between).unwrap();
        assert!(referee.accept(&sound).is_ok());
        for (layer, nodes) in sound.layers.iter().enumerate() {
            for (node, at) in nodes.iter().enumerate() {
                let by_count =
                    |(step, next): (usize, &Successor)| if let Successor::Split(ix) = next { Some((step, *ix)) } else { None };
                for (step, ix) in at.next.iter().enumerate().filter_map(by_count) {
                    let split = sound.splits[layer][ix];
                    for (side, way) in [split.below, split.from].into_iter().enumerate() {
                        let mut forged = sound.clone();
                        forged.layers[layer][node].next[step] = way;
                        assert!(
                            referee.accept(&forged).is_err(),
                            "seed {seed}: layer {layer}, node {node}, step {step}, side {side}"
                        );
                        tried[side] += 1;
                    }
                }
            }
        }
    }
    assert!(tried.iter().all(|t| *t > 100), "{tried:?}");
}

#[test]
fn a_certificate_of_another_length_is_refused() {
    for (q, sound) in questionnaires() {
        let referee = Referee::new(&q, &[]);
        let (mut short, mut long) = (sound.clone(), sound.clone());
        short.layers.pop();
        long.layers.push(Vec::new());
        assert!(referee.accept(&short).is_err());
        assert!(referee.accept(&long).is_err());
        assert!(referee.accept(&Certificate::default()).is_err());
    }
}

#[test]
fn a_sound_certificate_shows_a_sign_that_ends_nothing() {
    let yaml = family(8, false);
    let ended = |yaml: &str| {
        let q = Questionnaire::read(yaml).unwrap();
        let certificate = certificate(&q, Budget::default()).unwrap();
        let referee = Referee::new(&q, &[]);
        let sound = referee.accept(&certificate).unwrap();
        referee.signs_at_once(&sound).is_ok()
    };
    assert!(ended(&yaml));
    // The second answer becomes a sign that no gate reads.
    let more = yaml.replacen("{id: a1, text: ta1, clear: true}", "{id: a1, text: ta1}", 1);
    assert_ne!(yaml, more);
    assert!(!ended(&more));
}
