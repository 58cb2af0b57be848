//! Conditions: what is true or false of an answer sheet; and the sets of answers that they read.

use serde::{Deserialize, Serialize};

use crate::content::model::{AnswerIx, ConditionIx, QuestionIx, Questionnaire};

/// Something that is true or false of an answer sheet. An atom about a question that wasn't asked is false.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
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

/// A place in a condition where replies to one question are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ConditionAtom {
    /// The question.
    pub question: QuestionIx,
    /// Its answers that count there.
    pub any_of: AnswerSet,
    /// Whether declining counts there, too.
    pub declined: bool,
}

impl Condition {
    /// Whether it names a condition, by itself.
    pub fn names(&self, ix: ConditionIx) -> bool {
        match self {
            Condition::Holds(named) => *named == ix,
            Condition::All(list) | Condition::Any(list) => list.iter().any(|c| c.names(ix)),
            Condition::Not(inner) => inner.names(ix),
            Condition::Answer { .. } | Condition::AtLeast { .. } => false,
        }
    }

    /// The atoms of the condition as it is written, under `not` as well; those of the conditions that it names aren't among them.
    pub fn atoms(&self) -> Vec<ConditionAtom> {
        let mut out = Vec::new();
        self.collect_atoms(None, &mut out);
        out
    }

    fn collect_atoms(&self, names: Option<&Questionnaire>, out: &mut Vec<ConditionAtom>) {
        match self {
            &Condition::Answer { question, any_of, declined } => out.push(ConditionAtom { question, any_of, declined }),
            Condition::AtLeast { of, .. } => {
                let signs = of.iter().copied();
                out.extend(signs.map(|(question, any_of)| ConditionAtom { question, any_of, declined: false }));
            }
            Condition::All(list) | Condition::Any(list) => list.iter().for_each(|c| c.collect_atoms(names, out)),
            Condition::Not(inner) => inner.collect_atoms(names, out),
            Condition::Holds(ix) => {
                if let Some(questionnaire) = names {
                    questionnaire.condition(*ix).collect_atoms(names, out);
                }
            }
        }
    }
}

impl Questionnaire {
    /// The atoms of a condition, under `not` as well, and those of the conditions that it names.
    pub fn atoms(&self, condition: &Condition) -> Vec<ConditionAtom> {
        let mut out = Vec::new();
        condition.collect_atoms(Some(self), &mut out);
        out
    }
}

/// A named condition.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct NamedCondition {
    /// Its name.
    pub name: String,
    /// What it says.
    pub condition: Condition,
}

/// Answers that a question may have.
pub(crate) const MAX_ANSWERS: usize = 40;

/// Some of the answers of one question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord, Serialize, Deserialize)]
pub struct AnswerSet(u64);

impl AnswerSet {
    /// None of them.
    pub const EMPTY: AnswerSet = AnswerSet(0);

    /// Just one.
    pub fn only(answer: AnswerIx) -> Self {
        Self(1 << answer.0)
    }
    /// Whether it holds an answer.
    pub fn has(self, answer: AnswerIx) -> bool {
        self.0 >> answer.0 & 1 == 1
    }
    /// The set and one more.
    #[must_use]
    pub fn with(self, answer: AnswerIx) -> Self {
        Self(self.0 | 1 << answer.0)
    }
    /// The set less one.
    #[must_use]
    pub fn without(self, answer: AnswerIx) -> Self {
        Self(self.0 & !(1 << answer.0))
    }
    /// The intersection.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }
    /// One bit an answer, the first the lowest.
    pub fn bits(self) -> u64 {
        self.0
    }
    /// The set with these bits.
    pub fn from_bits(bits: u64) -> Self {
        Self(bits)
    }
    /// Whether nothing is in it.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }
    /// How many are in it.
    pub fn len(self) -> usize {
        self.0.count_ones() as usize
    }
    /// Its answers in order.
    pub fn iter(self) -> impl Iterator<Item = AnswerIx> {
        let mut left = self.0;
        std::iter::from_fn(move || {
            let next = (left != 0).then(|| AnswerIx(left.trailing_zeros() as usize));
            left &= left.wrapping_sub(1);
            next
        })
    }
}

impl FromIterator<AnswerIx> for AnswerSet {
    fn from_iter<I: IntoIterator<Item = AnswerIx>>(items: I) -> Self {
        items.into_iter().fold(Self::EMPTY, Self::with)
    }
}
