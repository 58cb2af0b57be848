//! Hazards and reviews, from as written to checked: every control exists, every part has a name.

use std::collections::BTreeSet;

use crate::base::phrases::{phrase, say};
use crate::content::document::{Code, Problem, Spanned, note_bad_date};
use crate::content::model::Review;
use crate::content::model::hazard::{Control, ControlKind, Hazard, Rating};
use crate::content::reader::checker::Checker;
use crate::content::reader::raw::reviewing::{RawControl, RawHazard, RawReview};
use crate::content::review::{Part, PartFingerprints};

/// Hexadecimal digits of a whole fingerprint.
const DIGITS: usize = 64;

impl Checker {
    /// The hazards. Whether what a control names is there is for `check` to say: somebody who needs help
    /// isn't turned away for a slip in a log.
    pub(crate) fn hazards(&mut self, raw: Vec<RawHazard>) -> Vec<Hazard> {
        let mut out: Vec<Hazard> = Vec::new();
        for h in raw {
            self.id(&h.id, None);
            if out.iter().any(|o| o.id == h.id.value) {
                let says = say!("reader-hazard-twice", id = &h.id.value);
                self.wrong(Code::DuplicateId, h.id.at, says, phrase("reader-choose-another"));
            }
            let controls = h.controls.0.iter().filter_map(|c| self.control(c, &h)).collect();
            out.push(Hazard {
                at: h.id.at,
                id: h.id.value,
                title: h.title,
                for_whom: h.for_whom,
                causes: h.causes.0,
                harm: h.harm,
                severity: Rating { initial: h.severity.initial, residual: h.severity.residual },
                likelihood: Rating { initial: h.likelihood.initial, residual: h.likelihood.residual },
                controls,
                status: h.status,
            });
        }
        out
    }

    fn control(&mut self, raw: &RawControl, hazard: &RawHazard) -> Option<Control> {
        let all = [
            (ControlKind::Guarantee, &raw.guarantee),
            (ControlKind::Scenario, &raw.scenario),
            (ControlKind::Test, &raw.test),
            (ControlKind::Screen, &raw.screen),
            (ControlKind::Procedure, &raw.procedure),
        ];
        let given: Vec<(ControlKind, &Spanned<String>)> = all.into_iter().filter_map(|(k, v)| Some((k, v.as_ref()?))).collect();
        let [(kind, name)] = given.as_slice() else {
            let at = given.get(1).map_or(hazard.id.at, |(_, name)| name.at);
            let says = say!("reader-one-control", hazard = &hazard.id.value, count = given.len());
            self.wrong(Code::MissingField, at, says, phrase("reader-write-one-control"));
            return None;
        };
        Some(Control { kind: *kind, names: name.value.clone(), at: name.at })
    }

    /// The reviews.
    pub(crate) fn reviews(&mut self, raw: Vec<RawReview>, supports: &BTreeSet<String>) -> Vec<Review> {
        let (reviews, problems) = checked_reviews(raw, supports);
        for problem in problems {
            self.note(problem);
        }
        reviews
    }
}

/// Reviews of a file with these supports, and all that is wrong with them.
pub(crate) fn checked_reviews(raw: Vec<RawReview>, supports: &BTreeSet<String>) -> (Vec<Review>, Vec<Problem>) {
    let (mut out, mut problems) = (Vec::new(), Vec::new());
    for r in raw {
        note_bad_date(&r.date, &mut problems);
        let mut parts = Vec::new();
        for (name, of) in r.parts.0 {
            for digits in [&of.rules, &of.words] {
                if digits.len() != DIGITS || !digits.chars().all(|c| matches!(c, '0'..='9' | 'a'..='f')) {
                    let says = say!("reader-no-fingerprint", digits = &digits.value);
                    let help = say!("reader-fingerprint-is", length = DIGITS);
                    problems.push(Problem::new(Code::WrongShape, digits.at, says).help(help));
                }
            }
            if let Some(part) = Part::named(&name, supports) {
                parts.push((part, PartFingerprints { rules: of.rules.value, words: of.words.value }));
            } else {
                let says = say!("reader-no-part", name = &name.value);
                let known = Part::names(supports);
                let problem = Problem::new(Code::UnknownWord, name.at, says);
                problems.push(problem.did_you_mean(&name, known.iter().map(String::as_str)));
            }
        }
        out.push(Review {
            at: r.by.at,
            by: r.by.value,
            role: r.role,
            register: r.register,
            date: r.date.value,
            parts,
            note: r.note,
        });
    }
    (out, problems)
}
