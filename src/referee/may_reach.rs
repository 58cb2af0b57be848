//! What may be reached from each node of an accepted certificate, as far as 2-safety pairs need it.

use crate::content::model::{Escalation, OutcomeIx, Pace, Questionnaire};
use crate::referee::{Certificate, CertificateNode, ReplyGroup, Successor};

/// One entry for each node of a certificate.
type PerNode<T> = Vec<Vec<T>>;

/// May-reach facts of a certificate's nodes.
pub(crate) struct MayReach {
    /// Whether a sheet can come to the node without any help shown.
    pub(crate) clear: PerNode<bool>,
    /// Whether a sheet can end without any help shown from the node on.
    bare: PerNode<bool>,
    /// Whether a sheet can show help from the node on.
    helped: PerNode<bool>,
    /// The soonest and the latest pace among the reachable outcomes.
    paces: PerNode<(Pace, Pace)>,
}

impl MayReach {
    /// One pass forward, one pass back. `asked` says for each node whether its question is asked.
    pub(crate) fn new(
        questionnaire: &Questionnaire,
        groups: &[Vec<ReplyGroup>],
        certificate: &Certificate,
        asked: &[Vec<bool>],
    ) -> Self {
        let layers = &certificate.layers;
        let table = || layers.iter().map(|l| vec![false; l.len()]).collect::<PerNode<bool>>();
        let shows = |layer: usize, node: usize, i: usize| asked[layer][node] && groups[layer][i].escalation > Escalation::Clear;
        let mut clear = table();
        clear[0][0] = true;
        for layer in 0..groups.len() {
            for (at, node) in layers[layer].iter().enumerate() {
                for (i, next) in node.next.iter().enumerate() {
                    let goes_on = clear[layer][at] && !shows(layer, at, i);
                    certificate.ends(layer, *next, &mut |end| {
                        if let Successor::Node(to) = end {
                            clear[layer + 1][to] |= goes_on;
                        }
                    });
                }
            }
        }
        let bounds = |node: &CertificateNode| {
            let paces = || node.reach.iter().map(|o| questionnaire.outcome(*o).pace);
            (paces().min().unwrap_or(Pace::Now), paces().max().unwrap_or(Pace::NoHurry))
        };
        let paces = layers.iter().map(|l| l.iter().map(bounds).collect()).collect();
        let mut out = Self { clear, bare: table(), helped: table(), paces };
        let at_once = |o: &OutcomeIx| questionnaire.outcome(*o).at_once;
        for (at, node) in layers[groups.len()].iter().enumerate() {
            out.bare[groups.len()][at] = !node.reach.iter().all(at_once);
            out.helped[groups.len()][at] = node.reach.iter().any(at_once);
        }
        for layer in (0..groups.len()).rev() {
            for (at, node) in layers[layer].iter().enumerate() {
                for (i, next) in node.next.iter().enumerate() {
                    let shows = shows(layer, at, i);
                    certificate.ends(layer, *next, &mut |end| {
                        let (bare, helped) = (out.bare(questionnaire, layer, end), out.helped(questionnaire, layer, end));
                        out.bare[layer][at] |= bare && !shows;
                        out.helped[layer][at] |= helped || shows;
                    });
                }
            }
        }
        out
    }

    /// Whether a sheet can end without any help shown behind a step of a layer.
    pub(crate) fn bare(&self, questionnaire: &Questionnaire, layer: usize, end: Successor) -> bool {
        match end {
            Successor::Node(to) => self.bare[layer + 1][to],
            Successor::Ends(o) => !questionnaire.outcome(o).at_once,
            Successor::Split(_) | Successor::Dropped(_) => true,
        }
    }

    /// Whether a sheet can show help behind a step of a layer.
    pub(crate) fn helped(&self, questionnaire: &Questionnaire, layer: usize, end: Successor) -> bool {
        match end {
            Successor::Node(to) => self.helped[layer + 1][to],
            Successor::Ends(o) => questionnaire.outcome(o).at_once,
            Successor::Split(_) | Successor::Dropped(_) => true,
        }
    }

    /// The soonest and the latest pace behind a step of a layer.
    pub(crate) fn paces(&self, questionnaire: &Questionnaire, layer: usize, end: Successor) -> (Pace, Pace) {
        match end {
            Successor::Node(to) => self.paces[layer + 1][to],
            Successor::Ends(o) => (questionnaire.outcome(o).pace, questionnaire.outcome(o).pace),
            Successor::Split(_) | Successor::Dropped(_) => (Pace::Now, Pace::NoHurry),
        }
    }
}
