//! Where safety questions stand: before whatever is about changes and goals.

use crate::base::phrases::{phrase, say};
use crate::content::document::{Code, Problem};
use crate::content::model::{About, Question, Section};
use crate::content::reader::checker::Checker;

impl Checker {
    /// Built-in guarantee 5: there are safety questions of their own standing, and all stand before change and goals.
    pub(crate) fn safety_first(&mut self, sections: &[Section]) {
        let about = |q: &Question| sections.get(q.section).map(|s| s.about);
        let first_goal = self.questions.iter().position(|q| matches!(about(q), Some(About::Changes | About::Goals)));
        let last_safety = self.questions.iter().rposition(|q| q.safety);
        match (last_safety, first_goal) {
            (None, _) if self.all_read() && !self.doubted(Code::SafetyMissing) => {
                let at = self.asked_at.first().copied().unwrap_or_default();
                self.wrong(Code::SafetyMissing, at, phrase("reader-no-safety-question"), phrase("reader-danger-before-goals"));
            }
            // One that is asked in such a section itself: what the section is about is the slip.
            (Some(safety), Some(goal)) if self.questions[goal].safety && (safety > goal || self.sections_are_sure()) => {
                let (ix, question) = (self.questions[goal].section, &self.questions[goal].id);
                let field = |about| if about == About::Goals { "goals" } else { "changes" };
                let (id, field) = sections.get(ix).map_or(("", ""), |s| (s.id.as_str(), field(s.about)));
                let says = say!("reader-section-of-safety", section = id, about = field, question = question);
                let at = self.sections_at.get(ix).copied().unwrap_or_default();
                self.wrong(Code::SafetyMissing, at, says, phrase("reader-section-of-safety-help"));
            }
            (Some(safety), Some(goal)) if safety > goal && !self.doubted(Code::ForwardReference) => {
                let (question, other) = (&self.questions[safety].id, &self.questions[goal].id);
                let says = say!("reader-safety-behind", question = question, other = other);
                let at = |ix: usize| self.asked_at.get(ix).copied().unwrap_or_default();
                self.note(
                    Problem::new(Code::SafetyMissing, at(safety), says)
                        .also(at(goal), phrase("reader-this-one"))
                        .help(phrase("reader-safety-before-changes")),
                );
            }
            _ => {}
        }
    }

    /// Whether each question was read with its section.
    fn sections_are_sure(&self) -> bool {
        let in_doubt = self.doubted(Code::UnknownSection) || self.doubted(Code::ForwardReference);
        self.all_read() && !in_doubt && !self.has_told(Code::UnknownSection)
    }
}
