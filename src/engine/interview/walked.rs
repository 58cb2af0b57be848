//! Answers with the way that they lead, which is walked once for all who ask until an answer changes.

use std::ops::Deref;
use std::sync::OnceLock;

use crate::content::model::Questionnaire;
use crate::engine::answers::Answers;
use crate::engine::path::{Path, path};

/// The answers of one interview. A key on a screen asks many times where the person stands.
#[derive(Debug, Clone)]
pub(super) struct WalkedAnswers {
    answers: Answers,
    way: OnceLock<Path>,
}

impl WalkedAnswers {
    pub(super) fn of(answers: Answers) -> Self {
        Self { answers, way: OnceLock::new() }
    }

    /// The way so far. An interview has one questionnaire from its beginning to its end.
    pub(super) fn way(&self, questionnaire: &Questionnaire) -> &Path {
        self.way.get_or_init(|| path(questionnaire, &self.answers))
    }

    /// The answers, to be changed: the way is walked anew.
    pub(super) fn change(&mut self) -> &mut Answers {
        self.way = OnceLock::new();
        &mut self.answers
    }
}

impl Deref for WalkedAnswers {
    type Target = Answers;

    fn deref(&self) -> &Answers {
        &self.answers
    }
}
