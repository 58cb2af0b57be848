//! What the marks of a question mean for a reply, and which replies a question can have.

use crate::content::model::{Answer, AnswerIx, AnswerSet, Choose, Condition, Escalation, Question, Questionnaire, Reply};

impl Questionnaire {
    /// Whether what a condition brings tells of a safety question: it reads one itself, or names a condition that reads nothing
    /// else.
    pub fn tells_of_safety(&self, condition: &Condition) -> bool {
        match condition {
            Condition::Answer { question, .. } => self.question(*question).safety,
            Condition::AtLeast { of, .. } => of.iter().any(|(question, _)| self.question(*question).safety),
            Condition::All(list) | Condition::Any(list) => list.iter().any(|c| self.tells_of_safety(c)),
            Condition::Not(inner) => self.tells_of_safety(inner),
            Condition::Holds(ix) => self.reads_only_safety(self.condition(*ix)),
        }
    }

    fn reads_only_safety(&self, condition: &Condition) -> bool {
        match condition {
            Condition::Answer { question, .. } => self.question(*question).safety,
            Condition::AtLeast { of, .. } => of.iter().all(|(question, _)| self.question(*question).safety),
            Condition::All(list) | Condition::Any(list) => list.iter().all(|c| self.reads_only_safety(c)),
            Condition::Not(inner) => self.reads_only_safety(inner),
            Condition::Holds(ix) => self.reads_only_safety(self.condition(*ix)),
        }
    }
}

impl Answer {
    /// The words of the answer as a row: what is read aloud where a mentor reads, else what a person reads.
    pub fn row(&self, aloud: bool) -> &str {
        self.say.as_deref().filter(|_| aloud).unwrap_or(&self.text)
    }
}

impl Question {
    /// What a reply calls for: the gravest of its answers; declining a safety question calls for help.
    pub fn escalation(&self, reply: Reply) -> Escalation {
        match reply {
            Reply::Declined if self.safety => self.declined.escalation.unwrap_or(Escalation::Help),
            Reply::Declined => Escalation::Clear,
            Reply::Chosen(set) => self.chosen(set).map(|(_, a)| a.escalation).max().unwrap_or(Escalation::Clear),
        }
    }

    /// The chosen answers with their indexes, in order.
    pub fn chosen(&self, set: AnswerSet) -> impl Iterator<Item = (AnswerIx, &Answer)> {
        self.answers.iter().enumerate().map(|(i, a)| (AnswerIx(i), a)).filter(move |(i, _)| set.has(*i))
    }

    /// The answers that are offered, in order: on a call that somebody leads, all but those kept from it.
    pub fn offered(&self, led: bool) -> &[Answer] {
        let kept_back = if led { self.answers.iter().rev().take_while(|a| a.not_led).count() } else { 0 };
        &self.answers[..self.answers.len() - kept_back]
    }

    /// The answer with an id.
    pub fn answer_named(&self, id: &str) -> Option<AnswerIx> {
        self.answers.iter().position(|a| a.id == id).map(AnswerIx)
    }

    /// All answers that exclude the others.
    pub fn alone(&self) -> AnswerSet {
        self.answers.iter().enumerate().filter(|(_, a)| a.alone).map(|(i, _)| AnswerIx(i)).collect()
    }

    /// Whether a set of answers is one that may be given: one of one, or some of many with an `alone` answer by itself.
    pub fn allows(&self, set: AnswerSet) -> bool {
        let known = set.iter().all(|a| a.0 < self.answers.len());
        let count = set.len();
        known
            && match self.choose {
                Choose::One => count == 1,
                Choose::Many => count == 1 || (count > 1 && set.and(self.alone()).is_empty()),
            }
    }

    /// The most of some signs that one reply can give.
    pub fn most_signs(&self, signs: AnswerSet) -> usize {
        match self.choose {
            Choose::One => 1,
            Choose::Many => {
                let together = self.alone().iter().fold(signs, AnswerSet::without).len();
                together.max(usize::from(!signs.is_empty()))
            }
        }
    }

    /// The set after an answer was ticked or unticked: one replaces, `alone` excludes.
    pub fn toggled(&self, set: AnswerSet, answer: AnswerIx) -> AnswerSet {
        if set.has(answer) && self.choose == Choose::Many {
            return set.without(answer);
        }
        if self.choose == Choose::One || self.answers.get(answer.0).is_some_and(|a| a.alone) {
            return AnswerSet::only(answer);
        }
        self.alone().iter().fold(set, AnswerSet::without).with(answer)
    }
}
