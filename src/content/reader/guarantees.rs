//! Guarantees, from as written to checked.

use crate::content::document::{Code, Problem};
use crate::content::model::{Guarantee, OutcomeIx, Promise, SupportIx};
use crate::content::reader::checker::Checker;
use crate::content::reader::raw::{IdList, RawGuarantee};

impl Checker<'_> {
    pub(crate) fn guarantees(&mut self, raw: Vec<RawGuarantee>) -> Vec<Guarantee> {
        let mut out: Vec<Guarantee> = Vec::new();
        for g in raw {
            self.id(&g.id, None);
            if out.iter().any(|o| o.id == g.id.value) {
                self.note(
                    Problem::new(Code::DuplicateId, g.id.at, format!("there is a guarantee `{}` already", g.id.value))
                        .help("choose another one"),
                );
            }
            let claims = self.cited(&g.claims);
            let promise = self.promise(&g);
            let Some(when) = self.condition(&g.when) else { continue };
            if promise == Some(Promise::AtOnce) && self.reads(&when).negates {
                let says = "an `at-once` guarantee can't have `not` in its condition";
                self.note(
                    Problem::new(Code::UnsafeGate, g.id.at, says).help("once true it has to stay true: list what makes it true"),
                );
            }
            if let Some(promise) = promise {
                out.push(Guarantee { id: g.id.value, at: g.id.at, when, promise, why: g.why, claims });
            }
        }
        out
    }

    /// The one promise of a guarantee.
    fn promise(&mut self, g: &RawGuarantee) -> Option<Promise> {
        let at_once = g.at_once.as_ref().filter(|f| f.value);
        let given = [
            g.never.is_some(),
            g.only.is_some(),
            g.never_points_to.is_some(),
            g.never_points_only_to.is_some(),
            g.pace.is_some(),
            g.shows.is_some(),
            at_once.is_some(),
            g.asks.is_some(),
            g.lines.is_some(),
        ];
        let count = given.into_iter().filter(|b| *b).count();
        if count != 1 {
            let says = format!("the guarantee `{}` makes {count} promises, and one belongs here", g.id.value);
            self.note(Problem::new(Code::MissingField, g.id.at, says).help(
                "write one of `never`, `only`, `never-points-to`, `never-points-only-to`, `pace`, `shows: help`, `at-once: true`, `asks`, `lines`",
            ));
            return None;
        }
        for ids in [&g.never, &g.only, &g.never_points_to, &g.never_points_only_to].into_iter().flatten() {
            self.distinct(&ids.0);
        }
        let mut outcomes = |ids: &IdList| -> Vec<OutcomeIx> {
            ids.0.iter().filter_map(|id| self.find(id, Code::UnknownOutcome, "outcome", |n| &n.outcomes)).map(OutcomeIx).collect()
        };
        if let Some(ids) = &g.never {
            return Some(Promise::Never(outcomes(ids)));
        }
        if let Some(ids) = &g.only {
            return Some(Promise::Only(outcomes(ids)));
        }
        let mut supports = |ids: &IdList| -> Vec<SupportIx> {
            ids.0.iter().filter_map(|id| self.find(id, Code::UnknownSupport, "support", |n| &n.supports)).map(SupportIx).collect()
        };
        if let Some(ids) = &g.never_points_to {
            return Some(Promise::NeverPointsTo(supports(ids)));
        }
        if let Some(ids) = &g.never_points_only_to {
            return Some(Promise::NeverPointsOnlyTo(supports(ids)));
        }
        if let Some(audience) = &g.lines {
            self.audiences.push((audience.value.clone(), audience.at));
            return Some(Promise::Lines(audience.value.clone()));
        }
        if let Some(id) = &g.asks {
            return self.question(id).map(Promise::Asks);
        }
        let rest = g.pace.map(Promise::Pace).or(g.shows.map(|_| Promise::ShowsHelp));
        Some(rest.unwrap_or(Promise::AtOnce))
    }
}
