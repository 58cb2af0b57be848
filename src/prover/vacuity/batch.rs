//! Up to 64 sheets at once, one bit each: that an answer is given is a word, and a condition is a few operations on words. This only
//! shows where to look; what is found here is confirmed by `path` and `decide`.

use crate::content::model::{
    AnswerIx, AnswerSet, Choose, Condition, ConditionSite, LiteralPart, Outcome, Pace, QuestionIx, Questionnaire, Reply,
};
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
        Self { words, sheets: u64::MAX.checked_shr((SHEETS - assignments.len()) as u32).unwrap_or(0) }
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

/// What the sheets of a batch come to.
pub(crate) struct BatchResult {
    /// The words of the replies that count.
    counted: Vec<u64>,
    /// Which sheets have come to each question, and which of them are asked it.
    open: Vec<u64>,
    asked: Vec<u64>,
    /// Which sheets end on each outcome, and which have each extra.
    outcomes: Vec<u64>,
    extras: Vec<u64>,
    named: NamedValues,
}

impl BatchResult {
    pub(crate) fn new(plan: &BatchPlan, questionnaire: &Questionnaire, batch: &Batch) -> Self {
        let mut out = Self {
            counted: vec![0; batch.words.len()],
            open: Vec::new(),
            asked: Vec::new(),
            outcomes: vec![0; questionnaire.outcomes.len()],
            extras: Vec::new(),
            named: vec![None; questionnaire.conditions.len()],
        };
        let all_gates: Vec<usize> = (0..questionnaire.outcomes.len()).filter(|o| questionnaire.outcomes[*o].at_once).collect();
        let (mut open, mut begun) = (batch.sheets, 0);
        for question in questionnaire.question_ixs() {
            let asked = open & out.holds_asked(plan, questionnaire, question);
            out.open.push(open);
            out.asked.push(asked);
            for word in plan.first[question.index()]..plan.first[question.index() + 1] {
                out.counted[word] = batch.words[word] & asked;
            }
            // A gate that doesn't read the question says what it said before, but at the first question.
            let gates = if asked & !begun == 0 { &plan.gates[question.index()] } else { &all_gates };
            begun |= asked;
            let mut so_far = vec![None; questionnaire.conditions.len()];
            let mut going_on = asked;
            for gate in gates.iter().filter(|_| asked != 0) {
                let when = questionnaire.outcomes[*gate].when.as_ref();
                let ended = going_on & when.map_or(0, |when| holds(plan, questionnaire, when, &out.counted, &mut so_far));
                out.outcomes[*gate] |= ended;
                going_on &= !ended;
            }
            open &= going_on | !asked;
        }
        out.decide(plan, questionnaire, open);
        out
    }

    /// Where a question is asked, of the sheets that come to it.
    fn holds_asked(&mut self, plan: &BatchPlan, questionnaire: &Questionnaire, question: QuestionIx) -> u64 {
        let question = questionnaire.question(question);
        let mut value = |c: &Option<Condition>| c.as_ref().map(|c| self.value(plan, questionnaire, c));
        value(&question.asked_when).unwrap_or(u64::MAX) & !value(&question.unless).unwrap_or(0)
    }

    /// Where a condition holds, in the end.
    fn value(&mut self, plan: &BatchPlan, questionnaire: &Questionnaire, condition: &Condition) -> u64 {
        holds(plan, questionnaire, condition, &self.counted, &mut self.named)
    }

    /// Decides the sheets that no gate has ended, and adds the extras.
    fn decide(&mut self, plan: &BatchPlan, questionnaire: &Questionnaire, mut open: u64) {
        let ordinary = open;
        for (ix, outcome) in questionnaire.outcomes.iter().enumerate().filter(|(_, o)| !o.at_once) {
            let held = outcome.when.as_ref().map_or(u64::MAX, |when| self.value(plan, questionnaire, when));
            self.outcomes[ix] = open & held;
            open &= !held;
        }
        if let Some(last) = self.outcomes.last_mut() {
            *last |= open;
        }
        self.extras = Vec::new();
        for extra in &questionnaire.extras {
            let added = if extra.on.is_empty() { ordinary } else { extra.on.iter().fold(0, |on, o| on | self.outcomes[o.index()]) };
            let held = if added == 0 { 0 } else { self.value(plan, questionnaire, &extra.when) };
            self.extras.push(added & held);
        }
    }

    /// The sheets that end on one of some outcomes.
    fn on(&self, questionnaire: &Questionnaire, test: impl Fn(usize, &Outcome) -> bool) -> u64 {
        let outcomes = questionnaire.outcomes.iter().zip(&self.outcomes).enumerate();
        outcomes.filter(|(ix, (o, _))| test(*ix, o)).fold(0, |on, (_, (_, sheets))| on | sheets)
    }

    /// The sheets whose counted replies give a literal.
    pub(crate) fn given(&mut self, plan: &BatchPlan, questionnaire: &Questionnaire, part: LiteralPart) -> u64 {
        match part {
            LiteralPart::Answer(question, answer) => self.counted[plan.word(question, answer)],
            LiteralPart::Declined(question) => self.counted[plan.declined(question)],
            LiteralPart::Holds(ix) => self.value(plan, questionnaire, &Condition::Holds(ix)),
        }
    }

    /// The sheets that are asked other questions, or come to another outcome or to other extras, where the condition at a place is as
    /// in `without`, a file that is the same otherwise.
    pub(crate) fn changed(
        &mut self,
        plan: &BatchPlan,
        [bare, without]: [&Questionnaire; 2],
        at: ConditionSite,
        batch: &Batch,
    ) -> u64 {
        match at {
            ConditionSite::AskedWhen(question) | ConditionSite::Unless(question) => {
                let open = self.open[question.index()];
                self.asked[question.index()] ^ (open & self.holds_asked(plan, without, question))
            }
            ConditionSite::Outcome(ix) if !bare.outcome(ix).at_once => {
                let reached = self.on(bare, |o, outcome| !outcome.at_once && o >= ix.index());
                reached & self.differs_at(plan, [bare, without], at)
            }
            ConditionSite::Extra(ix) => {
                let on = &bare.extra(ix).on;
                let added = self.on(bare, |o, outcome| {
                    if on.is_empty() { !outcome.at_once } else { on.iter().any(|on| on.index() == o) }
                });
                added & self.differs_at(plan, [bare, without], at)
            }
            ConditionSite::PointsHere(_) => 0,
            ConditionSite::Named(ix) if !plan.walked[ix.index()] => {
                let changed = self.without_readers(plan, ix.index());
                let mut other = Self { named: changed, ..self.copy() };
                if other.value(plan, without, &Condition::Holds(ix)) == self.value(plan, bare, &Condition::Holds(ix)) {
                    return 0;
                }
                other.decide(plan, without, self.on(bare, |_, outcome| !outcome.at_once));
                self.differs(&other)
            }
            ConditionSite::Named(_) | ConditionSite::Outcome(_) => self.differs(&Self::new(plan, without, batch)),
        }
    }

    /// The sheets on which other answers may be told under a support, where the condition at a place is as in `without`.
    pub(crate) fn may_point(&mut self, plan: &BatchPlan, [bare, without]: [&Questionnaire; 2], at: ConditionSite) -> u64 {
        let explained = self.on(bare, |_, outcome| !outcome.at_once && outcome.pace > Pace::Today);
        match at {
            ConditionSite::PointsHere(_) => {}
            ConditionSite::Named(ix) if plan.pointing[ix.index()] => {}
            _ => return 0,
        }
        let Some([before, after]) = self.values_at(plan, [bare, without], at) else { return 0 };
        explained & (before | after)
    }

    /// The sheets on which the condition at a place has another value in `without`.
    fn differs_at(&mut self, plan: &BatchPlan, files: [&Questionnaire; 2], at: ConditionSite) -> u64 {
        self.values_at(plan, files, at).map_or(0, |[before, after]| before ^ after)
    }

    fn values_at(&mut self, plan: &BatchPlan, [bare, without]: [&Questionnaire; 2], at: ConditionSite) -> Option<[u64; 2]> {
        let (before, after) = (bare.condition_at(at)?, without.condition_at(at)?);
        // No condition reads itself, so the values of those that are named are the same in both.
        Some([self.value(plan, bare, before), self.value(plan, without, after)])
    }

    fn differs(&self, other: &Self) -> u64 {
        let words = [(&self.asked, &other.asked), (&self.outcomes, &other.outcomes), (&self.extras, &other.extras)];
        words.iter().flat_map(|(a, b)| a.iter().zip(*b)).fold(0, |differ, (a, b)| differ | a ^ b)
    }

    fn without_readers(&self, plan: &BatchPlan, ix: usize) -> NamedValues {
        let mut named = self.named.clone();
        plan.readers[ix].iter().for_each(|reader| named[*reader] = None);
        named
    }

    fn copy(&self) -> Self {
        Self {
            counted: self.counted.clone(),
            open: Vec::new(),
            asked: self.asked.clone(),
            outcomes: self.outcomes.clone(),
            extras: Vec::new(),
            named: Vec::new(),
        }
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
        Condition::All(list) => list.iter().fold(u64::MAX, |all, c| {
            if all == 0 { 0 } else { all & holds(plan, questionnaire, c, counted, named) }
        }),
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
