//! Scenarios as written to checked. Whether one leads where it says is for `check` to find out, by deciding it.

use std::collections::BTreeSet;

use crate::content::document::{Code, Problem};
use crate::content::model::{OutcomeIx, Questionnaire, Reply, Scenario};
use crate::content::reader::checker::Checker;
use crate::content::reader::raw::RawScenario;

impl Checker<'_> {
    pub(crate) fn scenarios(&mut self, raw: Vec<RawScenario>, questionnaire: &Questionnaire) -> Vec<Scenario> {
        // The questions have moved into the questionnaire; names are looked up in a copy for the length of this.
        self.questions.clone_from(&questionnaire.questions);
        let (mut out, mut ids) = (Vec::new(), BTreeSet::new());
        for s in raw {
            self.id(&s.id, None);
            if !ids.insert(s.id.value.clone()) {
                self.note(
                    Problem::new(Code::DuplicateId, s.id.at, format!("there is a scenario `{}` already", s.id.value))
                        .help("choose another one"),
                );
            }
            let leads_to = self.find(&s.leads_to, Code::UnknownOutcome, "outcome", |n| &n.outcomes).map(OutcomeIx);
            let claims = self.cited(&s.claims);
            let mut replies = Vec::new();
            let mut sound = true;
            for (key, answers) in &s.answers.0 {
                let Some((question, set, declined)) = self.atom(key, answers) else {
                    sound = false;
                    continue;
                };
                let fits = if declined { set.is_empty() } else { questionnaire.question(question).allows(set) };
                if !fits {
                    sound = false;
                    let says = format!("these answers to `{}` can't be given together", key.value);
                    self.note(
                        Problem::new(Code::WrongShape, key.at, says).help("write one, or several that don't exclude each other"),
                    );
                    continue;
                }
                replies.push((question, if declined { Reply::Declined } else { Reply::Chosen(set) }));
            }
            if let (Some(leads_to), true) = (leads_to, sound) {
                out.push(Scenario { id: s.id.value, at: s.id.at, replies, leads_to, why: s.why, claims });
            }
        }
        out
    }
}
