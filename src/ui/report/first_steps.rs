//! What a person can do first: before the steps that stand on the page behind.

use crate::content::model::{ExtraKind, Pace};
use crate::ui::report::pages::Report;

/// First steps on a first screen: one that an answer brings, and the page's own.
pub(crate) const FIRST_STEPS: usize = 2;

impl Report<'_> {
    /// The first steps in order: what answers put before the outcome's own, then it, or what stands in its place.
    pub fn first_steps(&self) -> Vec<&str> {
        self.extras(ExtraKind::StepBefore).chain([self.own_first_step()]).collect()
    }

    /// The first steps of the first screen, and those that head the list behind it. Where help is sooner than no hurry, the page's
    /// own stays in view: no debt comes before the doctor.
    pub(crate) fn steps_in_view(&self) -> (Vec<&str>, Vec<&str>) {
        let mut shown = self.first_steps();
        if self.outcome().pace < Pace::NoHurry && shown.len() > FIRST_STEPS {
            let own = shown.len() - 1;
            shown[FIRST_STEPS - 1..=own].rotate_right(1);
        }
        let behind = shown.split_off(shown.len().min(FIRST_STEPS));
        (shown, behind)
    }

    /// The outcome's own first step, or what an answer puts in its place.
    pub(crate) fn own_first_step(&self) -> &str {
        self.extras(ExtraKind::FirstStep).next().unwrap_or_else(|| self.said(&self.outcome().first_step))
    }

    /// The same without what an answer about safety, or about how somebody is, brings.
    pub(crate) fn impersonal_first_step(&self) -> &str {
        self.impersonal(ExtraKind::FirstStep).next().unwrap_or_else(|| self.said(&self.outcome().first_step))
    }

    /// The one first step.
    pub fn first_step(&self) -> &str {
        self.first_steps().first().copied().unwrap_or_default()
    }

    /// What to do first on a page that can't wait: its first steps, and on a page for now one step more.
    pub(crate) fn first_acts(&self) -> Vec<&str> {
        self.first_steps().into_iter().chain(self.own_steps().take(self.steps_now())).collect()
    }
}
