//! One step back: from help, a question, the review or a result.

use crate::engine::interview::{Interview, Notice, Stage};

impl Interview<'_> {
    /// Takes one step back; a notice where there is none to take.
    pub(super) fn back(&mut self, stage: Stage) -> Option<Notice> {
        if self.held.take().is_some() {
            return None;
        }
        if let Stage::Question(question) = stage
            && self.from_review.take() == Some(question)
        {
            self.revisiting = None;
            return None;
        }
        let met = self.path().met;
        let earlier = match stage {
            Stage::Help { question, .. } => {
                self.help_for = None;
                self.help_met = true;
                Some(question)
            }
            Stage::Question(question) => met.iter().copied().take_while(|q| *q != question).last(),
            Stage::Result(sheet) if sheet.ended_by().is_none() => {
                self.reviewed = false;
                return None;
            }
            // A slip: the answer that ended the questions doesn't count until it is given again. Where an earlier one was
            // changed, it is that one, and not the last that was met.
            Stage::Result(_) => {
                let brought = self.answered_last.filter(|q| met.contains(q)).or(met.last().copied());
                if let Some(brought) = brought
                    && let Some(reply) = self.answers.change().withdraw(brought)
                {
                    self.withdrawn.retain(|(q, _)| *q != brought);
                    self.withdrawn.push((brought, reply));
                }
                return None;
            }
            Stage::Undoes { .. } => return None,
            Stage::Review { .. } => met.last().copied(),
        };
        match earlier {
            Some(question) => {
                self.revisiting = Some(question);
                None
            }
            None => Some(Notice::AtStart),
        }
    }
}
