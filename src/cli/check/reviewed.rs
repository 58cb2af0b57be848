//! What `check` says of hazards and of reviews.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::base::text;
use crate::cli::check::scenarios::failed_scenarios;
use crate::content::model::hazard::HazardStatus;
use crate::content::model::reviewed::{PartStanding, standing};
use crate::content::model::{Control, ControlKind, Hazard, Questionnaire};
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
    ) -> Self {
        let holds = proof.into_iter().flat_map(|p| &p.proved);
        // A guarantee has two verdicts: that it holds, and that it speaks of any sheet at all.
        let broken: BTreeSet<&String> =
            holds.clone().filter(|p| !matches!(p.verdict, Verdict::Holds)).map(|p| &p.named.id).collect();
        let proved = holds.map(|p| &p.named.id).filter(|id| !broken.contains(id)).cloned();
        // These two are found out beside the proofs.
        let matter = ["rules-matter", "questions-matter"].into_iter().filter(|id| proof.is_some() && !idle.contains(id));
        let proved = proved.chain(matter.map(str::to_owned)).collect();
        let failed = failed_scenarios(questionnaire);
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
                let why = match c.kind {
                    _ if missing.contains(c) => "isn't there",
                    ControlKind::Guarantee if !self.is_proved(&c.names) => "isn't proved",
                    ControlKind::Scenario if self.failed_scenarios.contains(&c.names) => "doesn't lead where it says",
                    _ => return None,
                };
                Some(format!("it rests on the {} `{}`, which {why}", c.kind.word(), text::clean(&c.names)))
            };
            let mut lost: Vec<String> = h.controls.iter().filter_map(|c| wrong(&c)).collect();
            if h.controls.is_empty() && h.status != HazardStatus::Open {
                lost.push(format!("it is {} and nothing controls it", h.status.word()));
            }
            (!lost.is_empty()).then_some((h, lost))
        };
        self.questionnaire.hazards.iter().filter_map(lost)
    }

    pub(crate) fn as_text(&self) -> String {
        let mut out = String::new();
        let hazards = &self.questionnaire.hazards;
        if !hazards.is_empty() {
            out.push_str(&format!("\nHazards: {}\n", hazards.len()));
        }
        for h in hazards {
            let by = h.controlled_by(&|id| self.is_proved(id));
            out.push_str(&format!("  {}: {}; {by}\n", h.number(), text::clean(&h.title)));
        }
        for (h, lost) in self.uncontrolled() {
            let (number, title) = (h.number(), text::clean(&h.title));
            out.push_str(&format!("HAZARD  {number}: {title}: {}. Judge it again.\n", lost.join("; ")));
        }
        out + &self.reviews_as_text()
    }

    fn reviews_as_text(&self) -> String {
        if self.questionnaire.reviews.is_empty() {
            return "\nReviews: none. Not reviewed by a clinician.\n".to_owned();
        }
        let mut out = "\nReviews, as the file says:\n".to_owned();
        for (part, now) in &self.parts {
            out.push_str(&format!("  {part}: {}\n", text::clean(&self.standing_in_words(part, now))));
        }
        out
    }

    fn standing_in_words(&self, part: &Part, now: &PartFingerprints) -> String {
        let reviews = &self.questionnaire.reviews;
        match standing(reviews, part, now) {
            PartStanding::Never => "never reviewed".to_owned(),
            PartStanding::Reviewed(at) => {
                let by = at.iter().filter_map(|at| reviews.get(*at)).map(|r| format!("{}, {}, {}", r.by, r.role, r.date));
                format!("reviewed by {}, and unchanged", by.collect::<Vec<_>>().join("; "))
            }
            PartStanding::Changed { review, rules, words } => {
                let what = match (rules, words) {
                    (true, true) => "its rules and its words have",
                    (true, false) => "its rules have",
                    _ => "its words have",
                };
                let (by, date) = reviews.get(review).map_or(("", ""), |r| (r.by.as_str(), r.date.as_str()));
                format!("{what} changed since {by} reviewed it on {date}; `fingerpost print --since` marks what")
            }
        }
    }

    pub(crate) fn as_json(&self) -> (Value, Value) {
        let hazard = |h: &Hazard| {
            let lost = self.uncontrolled().find(|(other, _)| other.id == h.id).map(|(_, lost)| lost).unwrap_or_default();
            let by = h.controlled_by(&|id| self.is_proved(id));
            json!({"id": h.id, "title": h.title, "status": h.status.word(), "controlled": by, "lost": lost})
        };
        let part = |(part, now): &(Part, PartFingerprints)| {
            json!({
                "part": part.to_string(),
                "rules": now.rules,
                "words": now.words,
                "says": self.standing_in_words(part, now),
            })
        };
        (self.questionnaire.hazards.iter().map(hazard).collect(), self.parts.iter().map(part).collect())
    }
}
