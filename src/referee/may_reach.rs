//! What may be reached from each node of an accepted certificate, as far as 2-safety pairs need it.

use crate::content::model::{Escalation, Pace, QuestionIx, Questionnaire};
use crate::referee::{Certificate, CertificateNode, ReplyGroup, Successor};

#[derive(Clone, Copy)]
pub(crate) struct MayReach {
    /// Whether a sheet can come to the node without any help shown.
    pub(crate) clear: bool,
    /// Whether a sheet can end without any help shown from the node on.
    pub(crate) bare: bool,
    /// Whether a sheet can show help from the node on.
    pub(crate) helped: bool,
    /// The soonest and the latest pace among the reachable outcomes.
    pub(crate) paces: (Pace, Pace),
    /// The soonest without signs at the question for which `worsens` makes an exception.
    pub(crate) soonest_excused: Pace,
}

/// The facts of all nodes, by layer: one pass forward, one pass back. `asked` says for each node
/// whether its question is asked.
pub(crate) fn may_reach(
    questionnaire: &Questionnaire,
    groups: &[Vec<ReplyGroup>],
    certificate: &Certificate,
    asked: &[Vec<bool>],
) -> Vec<Vec<MayReach>> {
    let layers = &certificate.layers;
    let shows = |layer: usize, node: usize, i: usize| asked[layer][node] && groups[layer][i].escalation > Escalation::Clear;
    let fresh = |node: &CertificateNode| {
        let paces = || node.reach.iter().map(|o| questionnaire.outcome(*o).pace);
        let paces = (paces().min().unwrap_or(Pace::Now), paces().max().unwrap_or(Pace::NoHurry));
        MayReach { clear: false, bare: false, helped: false, paces, soonest_excused: Pace::NoHurry }
    };
    let mut out: Vec<Vec<MayReach>> = layers.iter().map(|l| l.iter().map(fresh).collect()).collect();
    out[0][0].clear = true;
    for layer in 0..groups.len() {
        for (at, node) in layers[layer].iter().enumerate() {
            for (i, next) in node.next.iter().enumerate() {
                let goes_on = out[layer][at].clear && !shows(layer, at, i);
                certificate.ends(layer, *next, &mut |end| {
                    if let Successor::Node(to) = end {
                        out[layer + 1][to].clear |= goes_on;
                    }
                });
            }
        }
    }
    for (node, here) in layers[groups.len()].iter().zip(&mut out[groups.len()]) {
        here.bare = node.reach.iter().any(|o| !questionnaire.outcome(*o).at_once);
        here.helped = node.reach.iter().any(|o| questionnaire.outcome(*o).at_once);
        here.soonest_excused = here.paces.0;
    }
    let except = questionnaire.worsens_except().map(QuestionIx::index);
    for layer in (0..groups.len()).rev() {
        for (at, node) in layers[layer].iter().enumerate() {
            for (i, next) in node.next.iter().enumerate() {
                let shows = shows(layer, at, i);
                let sign = asked[layer][at] && groups[layer][i].escalation == Escalation::Sign;
                let excused = except == Some(layer) && sign;
                certificate.ends(layer, *next, &mut |end| {
                    let after = behind(&out, questionnaire, layer, end);
                    let here = &mut out[layer][at];
                    here.bare |= after.bare && !shows;
                    here.helped |= after.helped || shows;
                    if !excused {
                        here.soonest_excused = here.soonest_excused.min(after.soonest_excused);
                    }
                });
            }
        }
    }
    out
}

pub(crate) fn behind(facts: &[Vec<MayReach>], questionnaire: &Questionnaire, layer: usize, end: Successor) -> MayReach {
    let (bare, helped, paces) = match end {
        Successor::Node(to) => return facts[layer + 1][to],
        Successor::Ends(o) => {
            let outcome = questionnaire.outcome(o);
            (!outcome.at_once, outcome.at_once, (outcome.pace, outcome.pace))
        }
        Successor::Split(_) | Successor::Dropped(_) => (true, true, (Pace::Now, Pace::NoHurry)),
    };
    MayReach { clear: true, bare, helped, paces, soonest_excused: paces.0 }
}
