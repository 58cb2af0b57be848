//! A page that stands alone: one that can't wait, or a young person's.

use crate::base::phrases::{phrase, say};
use crate::content::helplines::{AdviceKind, DEBT, URGENT_HEALTH};
use crate::content::model::{ExtraKind, Pace};
use crate::ui::report::Block;
use crate::ui::report::help::is_bodily;
use crate::ui::report::pages::Report;

/// Steps of its own on the first screen of a page for now.
const STEPS_NOW: usize = 1;

impl Report<'_> {
    /// A page that can't wait: one human sentence, danger first, lines, then the first acts. What else may help stands on the page
    /// behind it, so that this one needs no scrolling. No reasons, no comparison.
    pub(crate) fn gate(&self) -> Vec<Block> {
        let outcome = self.outcome();
        let mut out = vec![Block::Title(outcome.title.clone())];
        let acts = self.first_acts().into_iter().map(|s| Block::Item(s.to_owned()));
        let at_once = outcome.pace == Pace::Now || outcome.young;
        if !at_once {
            out.push(Block::Pace(say!("page-when", pace = self.questionnaire.pace_text(outcome.pace))));
        }
        out.extend([Block::Para(outcome.says.clone()), Block::Gap]);
        let mut help = self.help_blocks().into_iter();
        if at_once && !is_bodily(&outcome.help) {
            out.extend(help);
            out.push(Block::Gap);
            out.extend(acts);
        } else {
            // There is a little time, or the body has none for talk: what to do comes before whom to ring, danger before both.
            out.extend(help.next());
            out.extend(acts);
            out.push(Block::Gap);
            out.extend(help);
        }
        out
    }

    /// How many of the outcome's own steps stand on the first screen: the lines of a page for today need the room.
    pub(crate) fn steps_now(&self) -> usize {
        if self.outcome().pace == Pace::Now { STEPS_NOW } else { 0 }
    }

    /// The steps behind the first screen.
    fn later_steps(&self) -> impl Iterator<Item = &str> {
        let own = self.own_steps().skip(self.steps_now());
        self.extras(ExtraKind::Step).chain(own).chain(self.local_advice(&self.recommendation.audiences))
    }

    /// Whether anything stands behind the first screen.
    pub(crate) fn has_more(&self) -> bool {
        self.later_steps().next().is_some() || !self.outcome().limits.is_empty()
    }

    /// What else may help, behind a page that can't wait: what an answer brings is nearer to the person than what stands there for
    /// everybody.
    pub(crate) fn gate_more(&self) -> Vec<Block> {
        let outcome = self.outcome();
        let mut out = vec![Block::Title(phrase("page-what-else").to_owned())];
        out.extend(self.later_steps().map(|s| Block::Item(s.to_owned())));
        if !outcome.limits.is_empty() {
            out.push(Block::Gap);
            out.extend(outcome.limits.iter().map(|s| Block::Small(s.clone())));
        }
        out
    }

    /// What is held about the place for some audiences.
    pub(crate) fn local_advice<'s>(&'s self, audiences: &'s [String]) -> impl Iterator<Item = &'s str> {
        let kinds = [(URGENT_HEALTH, AdviceKind::OutOfHours), (DEBT, AdviceKind::Debt), ("carers", AdviceKind::Carers)];
        let wanted = kinds.into_iter().filter(|(audience, _)| audiences.iter().any(|a| a == audience));
        wanted.flat_map(|(_, kind)| self.helplines.advice(self.place, kind))
    }
}
