//! A condition: something that is true or false of an answer sheet.

use crate::content::model::{AnswerSet, ConditionIx, QuestionIx};

/// Something that is true or false of an answer sheet. An atom about a question that wasn't asked is false.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// Any of these answers was given, or (`declined`) the question was declined.
    Answer {
        /// The question.
        question: QuestionIx,
        /// Its answers, any of which makes it true.
        any_of: AnswerSet,
        /// Whether declining makes it true, too.
        declined: bool,
    },
    /// Every one holds.
    All(Vec<Condition>),
    /// One holds at least.
    Any(Vec<Condition>),
    /// It doesn't hold.
    Not(Box<Condition>),
    /// At least so many of these signs were given.
    AtLeast {
        /// How many, at least one.
        n: u32,
        /// The signs, by question.
        of: Vec<(QuestionIx, AnswerSet)>,
    },
    /// A named condition holds.
    Holds(ConditionIx),
}

/// A named condition.
#[derive(Debug, Clone)]
pub struct NamedCondition {
    /// Its name.
    pub name: String,
    /// What it says.
    pub condition: Condition,
}
