//! What `check` says of hazards and of reviews.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::base::phrases::{Language, phrase, say, within};
use crate::base::text;
use crate::content::document::Problem;
use crate::content::model::hazard::HazardStatus;
use crate::content::model::reviewed::{PartStanding, reviewed_by, standing};
use crate::content::model::{Control, ControlKind, Hazard, Questionnaire, Review};
use crate::content::review::{Part, PartFingerprints, missing_controls};
use crate::prover::proof::{Proof, Verdict};

/// The hazards of a file and the fingerprints of its parts, with what is proved.
pub(crate) struct ReviewFindings<'a> {
    pub questionnaire: &'a Questionnaire,
    pub parts: Vec<(Part, PartFingerprints)>,
    proved: BTreeSet<String>,
    failed_scenarios: BTreeSet<String>,
}

impl<'a> ReviewFindings<'a> {
    pub(crate) fn new(
        questionnaire: &'a Questionnaire,
        parts: Vec<(Part, PartFingerprints)>,
        proof: Option<&Proof>,
        idle: &[&str],
        failed: &[Problem],
    ) -> Self {
        let holds = proof.into_iter().flat_map(|p| &p.proved);
        // A guarantee has two verdicts: that it holds, and that it speaks of any sheet at all.
        let broken: BTreeSet<&String> =
            holds.clone().filter(|p| !matches!(p.verdict, Verdict::Holds)).map(|p| &p.named.id).collect();
        let proved = holds.map(|p| &p.named.id).filter(|id| !broken.contains(id)).cloned();
        // These two are found out beside the proofs.
        let matter = ["rules-matter", "questions-matter"].into_iter().filter(|id| proof.is_some() && !idle.contains(id));
        let proved = proved.chain(matter.map(str::to_owned)).collect();
        let at = |at| questionnaire.scenarios.iter().filter(move |s| s.at == at).map(|s| s.id.clone());
        let failed_scenarios = failed.iter().flat_map(|p| at(p.at)).collect();
        Self { questionnaire, parts, proved, failed_scenarios }
    }

    /// Whether a guarantee is proved.
    pub(crate) fn is_proved(&self, id: &str) -> bool {
        self.proved.contains(id)
    }

    /// The hazards that lost a control, each with what is wrong: a control that isn't there, that isn't proved, or that
    /// doesn't lead where it says; or none at all where somebody has judged it already.
    pub(crate) fn uncontrolled(&self) -> impl Iterator<Item = (&'a Hazard, Vec<String>)> {
        let lost = |h: &'a Hazard| {
            let missing = missing_controls(self.questionnaire, h);
            let wrong = |c: &&Control| {
                let (kind, names) = (kind_in_words(c.kind), text::clean(&c.names));
                match c.kind {
                    _ if missing.contains(c) => Some(say!("check-control-missing", kind = kind, names = names)),
                    ControlKind::Guarantee if !self.is_proved(&c.names) => {
                        Some(say!("check-control-not-proved", kind = kind, names = names))
                    }
                    ControlKind::Scenario if self.failed_scenarios.contains(&c.names) => {
                        Some(say!("check-control-leads-elsewhere", kind = kind, names = names))
                    }
                    _ => None,
                }
            };
            let mut lost: Vec<String> = h.controls.iter().filter_map(|c| wrong(&c)).collect();
            if h.controls.is_empty() {
                match h.status {
                    HazardStatus::Open => {}
                    HazardStatus::Transferred => lost.push(phrase("check-hazard-transferred-uncontrolled").to_owned()),
                    HazardStatus::Closed => lost.push(phrase("check-hazard-closed-uncontrolled").to_owned()),
                }
            }
            (!lost.is_empty()).then_some((h, lost))
        };
        self.questionnaire.hazards.iter().filter_map(lost)
    }

    pub(crate) fn as_text(&self) -> String {
        let mut out = String::new();
        let hazards = &self.questionnaire.hazards;
        if !hazards.is_empty() {
            out.push_str(&format!("\n{}\n", say!("check-hazards", count = hazards.len())));
        }
        for h in hazards {
            let by = h.controlled_by(&|id| self.is_proved(id), false);
            out.push_str(&format!("  {}: {}; {by}\n", h.number(), text::clean(&h.title)));
        }
        for (h, lost) in self.uncontrolled() {
            let (number, title) = (h.number(), text::clean(&h.title));
            let line = say!("check-hazard-lost", number = number, title = title, lost = lost.join("; "));
            out.push_str(&format!("{line}\n"));
        }
        out + &self.reviews_as_text()
    }

    fn reviews_as_text(&self) -> String {
        if self.questionnaire.reviews.is_empty() {
            return format!("\n{}\n", phrase("check-reviews-none"));
        }
        let mut out = format!("\n{}\n", phrase("check-reviews"));
        for (part, now) in &self.parts {
            out.push_str(&format!("  {part}: {}\n", text::clean(&self.standing_in_words(part, now))));
        }
        out
    }

    fn standing_in_words(&self, part: &Part, now: &PartFingerprints) -> String {
        in_words(&self.questionnaire.reviews, part, now, |by, date, changed| match changed {
            (true, true) => say!("check-review-both-changed", by = by, date = date),
            (true, false) => say!("check-review-rules-changed", by = by, date = date),
            _ => say!("check-review-words-changed", by = by, date = date),
        })
    }

    pub(crate) fn as_json(&self) -> (Value, Value) {
        let hazard = |h: &Hazard| {
            let lost = self.uncontrolled().find(|(other, _)| other.id == h.id).map(|(_, lost)| lost).unwrap_or_default();
            let by = h.controlled_by(&|id| self.is_proved(id), false);
            json!({"id": h.id, "title": h.title, "status": within(Language::English, || h.status.word()), "controlled": by, "lost": lost})
        };
        let part = |(part, now): &(Part, PartFingerprints)| part_as_json(part, now, &self.standing_in_words(part, now));
        (self.questionnaire.hazards.iter().map(hazard).collect(), self.parts.iter().map(part).collect())
    }
}

/// A kind of control, with its article.
fn kind_in_words(kind: ControlKind) -> &'static str {
    match kind {
        ControlKind::Guarantee => phrase("check-control-guarantee"),
        ControlKind::Scenario => phrase("check-control-scenario"),
        ControlKind::Test => phrase("check-control-test"),
        ControlKind::Screen => phrase("check-control-screen"),
        ControlKind::Procedure => phrase("check-control-procedure"),
    }
}

/// A part with its fingerprints, and what reviews say of it.
pub(crate) fn part_as_json(part: &Part, now: &PartFingerprints, says: &str) -> Value {
    json!({"part": part.to_string(), "rules": now.rules, "words": now.words, "says": says})
}

/// What the reviews of a translation say of one of its parts.
pub(crate) fn words_standing(reviews: &[Review], part: &Part, now: &PartFingerprints) -> String {
    in_words(reviews, part, now, |by, date, _| say!("cli-words-review-changed", by = by, date = date))
}

/// What reviews say of a part. `changed`: what is said where its rules, its words or both have changed since, by whom and on
/// which day it was reviewed.
fn in_words(
    reviews: &[Review],
    part: &Part,
    now: &PartFingerprints,
    changed: impl Fn(&str, &str, (bool, bool)) -> String,
) -> String {
    match standing(reviews, part, now) {
        PartStanding::Never => phrase("check-review-never").to_owned(),
        PartStanding::Reviewed(at) => say!("check-review-unchanged", by = reviewed_by(reviews, &at)),
        PartStanding::Changed { review, rules, words } => {
            let (by, date) = reviews.get(review).map_or(("", ""), |r| (r.by.as_str(), r.date.as_str()));
            changed(by, date, (rules, words))
        }
    }
}
