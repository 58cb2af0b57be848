//! Up to 64 sheets at once, one bit each: that an answer is given is a word, and a condition is a few operations on words. This
//! only shows where to look; what is found here is confirmed by `path` and `decide`.

pub(crate) mod result;

use crate::content::model::{AnswerIx, AnswerSet, Choose, Condition, QuestionIx, Questionnaire, Reply};
use crate::prover::vacuity::samples::Assignment;

/// The sheets of one batch.
pub(crate) const SHEETS: usize = u64::BITS as usize;

/// The values of named conditions, as far as they have been computed.
type NamedValues = Vec<Option<u64>>;

/// What all batches of a file have in common: the places of words, and what reads what.
pub(crate) struct BatchPlan {
    /// The place of the first word of each question: one for each answer, then one for declining.
    first: Vec<usize>,
    /// The gates that read each question.
    gates: Vec<Vec<usize>>,
    /// For each named condition those that read it, it itself among them.
    readers: Vec<Vec<usize>>,
    /// Whether each named condition is read by a gate, or by what decides whether a question is asked.
    walked: Vec<bool>,
    /// Whether something that points to a support reads each named condition.
    pointing: Vec<bool>,
}

impl BatchPlan {
    pub(crate) fn new(questionnaire: &Questionnaire) -> Self {
        let mut first = vec![0];
        for question in &questionnaire.questions {
            first.push(first[first.len() - 1] + question.answers.len() + 1);
        }
        let names = |conditions: &mut dyn Iterator<Item = &Condition>| {
            let mut out = vec![false; questionnaire.conditions.len()];
            conditions.for_each(|c| mark_names(questionnaire, c, &mut out));
            out
        };
        let mut gates = vec![Vec::new(); questionnaire.questions.len()];
        for (gate, outcome) in questionnaire.outcomes.iter().enumerate().filter(|(_, o)| o.at_once) {
            for atom in outcome.when.iter().flat_map(|when| questionnaire.atoms(when)) {
                let of: &mut Vec<usize> = &mut gates[atom.question.index()];
                if of.last() != Some(&gate) {
                    of.push(gate);
                }
            }
        }
        let mut readers = vec![Vec::new(); questionnaire.conditions.len()];
        for (reader, condition) in questionnaire.conditions.iter().enumerate() {
            let read = names(&mut [&condition.condition].into_iter());
            (0..read.len()).filter(|ix| read[*ix] || *ix == reader).for_each(|ix| readers[ix].push(reader));
        }
        let asked = questionnaire.questions.iter().flat_map(|q| [&q.asked_when, &q.unless]).flatten();
        let gate_whens = questionnaire.outcomes.iter().filter(|o| o.at_once).filter_map(|o| o.when.as_ref());
        let walked = names(&mut asked.chain(gate_whens));
        let pointing = names(&mut questionnaire.supports.iter().filter_map(|s| s.points_here.as_ref()));
        Self { first, gates, readers, walked, pointing }
    }

    fn word(&self, question: QuestionIx, answer: AnswerIx) -> usize {
        self.first[question.index()] + answer.index()
    }

    fn declined(&self, question: QuestionIx) -> usize {
        self.first[question.index() + 1] - 1
    }
}

/// Marks the named conditions that a condition reads, by itself or through others.
fn mark_names(questionnaire: &Questionnaire, condition: &Condition, out: &mut [bool]) {
    match condition {
        Condition::Holds(ix) => {
            if !std::mem::replace(&mut out[ix.index()], true) {
                mark_names(questionnaire, questionnaire.condition(*ix), out);
            }
        }
        Condition::All(list) | Condition::Any(list) => list.iter().for_each(|c| mark_names(questionnaire, c, out)),
        Condition::Not(inner) => mark_names(questionnaire, inner, out),
        Condition::Answer { .. } | Condition::AtLeast { .. } => {}
    }
}

/// Replies to all questions, on up to 64 sheets.
#[derive(Clone)]
pub(crate) struct Batch {
    words: Vec<u64>,
    /// A bit for each sheet.
    sheets: u64,
}

impl Batch {
    pub(crate) fn new(plan: &BatchPlan, assignments: &[Assignment]) -> Self {
        let mut words = vec![0; plan.first[plan.first.len() - 1]];
        for (sheet, assignment) in assignments.iter().enumerate() {
            for (question, reply) in assignment.iter().enumerate() {
                each_word(plan, QuestionIx(question), *reply, |word| words[word] |= 1 << sheet);
            }
        }
        Self { words, sheets: (0..assignments.len()).fold(0, |all, sheet| all | 1 << sheet) }
    }

    /// A bit for each sheet.
    pub(crate) fn sheets(&self) -> u64 {
        self.sheets
    }

    /// The same with one reply on every sheet.
    pub(crate) fn with(&self, plan: &BatchPlan, question: QuestionIx, reply: Reply) -> Self {
        let mut out = self.clone();
        out.words[plan.first[question.index()]..plan.first[question.index() + 1]].fill(0);
        each_word(plan, question, reply, |word| out.words[word] = self.sheets);
        out
    }

    /// The same with an answer beside the others where several may be chosen; `None` where that changes no sheet.
    pub(crate) fn with_beside(
        &self,
        plan: &BatchPlan,
        questionnaire: &Questionnaire,
        question: QuestionIx,
        answer: AnswerIx,
    ) -> Option<Self> {
        let of = questionnaire.question(question);
        if of.choose == Choose::One || of.answers[answer.index()].alone {
            return None;
        }
        let added = self.sheets & !self.words[plan.declined(question)] & !self.words[plan.word(question, answer)];
        let mut out = self.clone();
        of.alone().iter().for_each(|alone| out.words[plan.word(question, alone)] &= !added);
        out.words[plan.word(question, answer)] |= added;
        (added != 0).then_some(out)
    }

    /// The replies on one sheet.
    pub(crate) fn assignment(&self, plan: &BatchPlan, sheet: u32) -> Assignment {
        let has = |word: &u64| word >> sheet & 1 == 1;
        let reply = |question: &[usize]| match self.words[question[0]..question[1]].split_last() {
            Some((_, answers)) if answers.iter().any(has) => {
                Reply::Chosen(answers.iter().enumerate().filter(|(_, word)| has(word)).map(|(a, _)| AnswerIx(a)).collect())
            }
            _ => Reply::Declined,
        };
        plan.first.windows(2).map(reply).collect()
    }
}

fn each_word(plan: &BatchPlan, question: QuestionIx, reply: Reply, mut each: impl FnMut(usize)) {
    match reply {
        Reply::Declined => each(plan.declined(question)),
        Reply::Chosen(set) => set.iter().for_each(|answer| each(plan.word(question, answer))),
    }
}

/// On which sheets a condition holds, given the words of the replies that count.
fn holds(
    plan: &BatchPlan,
    questionnaire: &Questionnaire,
    condition: &Condition,
    counted: &[u64],
    named: &mut NamedValues,
) -> u64 {
    let any = |question: QuestionIx, set: AnswerSet| set.iter().fold(0, |any, a| any | counted[plan.word(question, a)]);
    match condition {
        Condition::Answer { question, any_of, declined } => {
            any(*question, *any_of) | if *declined { counted[plan.declined(*question)] } else { 0 }
        }
        Condition::All(list) => {
            list.iter().fold(u64::MAX, |all, c| if all == 0 { 0 } else { all & holds(plan, questionnaire, c, counted, named) })
        }
        Condition::Any(list) => list.iter().fold(0, |any, c| any | holds(plan, questionnaire, c, counted, named)),
        Condition::Not(inner) => !holds(plan, questionnaire, inner, counted, named),
        Condition::AtLeast { n, of } => {
            let mut count = Count::default();
            for (question, signs) in of {
                if questionnaire.question(*question).choose == Choose::One {
                    count.add(any(*question, *signs));
                } else {
                    signs.iter().for_each(|sign| count.add(counted[plan.word(*question, sign)]));
                }
            }
            count.at_least(*n)
        }
        Condition::Holds(ix) => {
            if let Some(value) = named[ix.index()] {
                return value;
            }
            let value = holds(plan, questionnaire, questionnaire.condition(*ix), counted, named);
            named[ix.index()] = Some(value);
            value
        }
    }
}

/// A count on each sheet, in binary: a word for each digit, the lowest first.
#[derive(Default)]
struct Count {
    digits: [u64; u32::BITS as usize],
    used: usize,
}

impl Count {
    /// Counts one more on some sheets.
    fn add(&mut self, mut carry: u64) {
        let mut at = 0;
        while carry != 0 {
            (self.digits[at], carry) = (self.digits[at] ^ carry, self.digits[at] & carry);
            at += 1;
        }
        self.used = self.used.max(at);
    }

    fn at_least(&self, n: u32) -> u64 {
        let digits = self.used.max((u32::BITS - n.leading_zeros()) as usize);
        let (mut more, mut same) = (0, u64::MAX);
        for (at, digit) in self.digits[..digits].iter().enumerate().rev() {
            if n >> at & 1 == 1 {
                same &= digit;
            } else {
                more |= same & digit;
                same &= !digit;
            }
        }
        more | same
    }
}
