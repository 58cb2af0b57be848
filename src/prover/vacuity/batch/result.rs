//! What a batch of sheets comes to, and on which of them a literal changes that.

use crate::content::model::{Condition, ConditionIx, ConditionSite, LiteralPart, Outcome, Pace, QuestionIx, Questionnaire};
use crate::prover::vacuity::batch::{Batch, BatchPlan, NamedValues, holds};

/// What the sheets of a batch come to.
#[derive(Clone)]
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
            let added =
                if extra.on.is_empty() { ordinary } else { extra.on.iter().fold(0, |on, o| on | self.outcomes[o.index()]) };
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

    /// The sheets that are asked other questions, or come to another outcome or to other extras, where the condition at a place is
    /// as in `without`, a file that is the same otherwise.
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
                let added = self.on(
                    bare,
                    |o, outcome| {
                        if on.is_empty() { !outcome.at_once } else { on.iter().any(|on| on.index() == o) }
                    },
                );
                added & self.differs_at(plan, [bare, without], at)
            }
            ConditionSite::PointsHere(_) => 0,
            ConditionSite::Named(ix) if !plan.walked[ix.index()] => {
                if self.differs_at(plan, [bare, without], at) == 0 {
                    return 0;
                }
                let ordinary = self.on(bare, |_, outcome| !outcome.at_once);
                let mut other = Self { named: self.unread(plan, ix), ..self.clone() };
                other.decide(plan, without, ordinary);
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

    /// How near sheets come to one that is [changed](Self::changed): those on which the condition at a place has another value in
    /// `without`, and those on which another one that reads it has.
    pub(crate) fn nearly(&mut self, plan: &BatchPlan, files: [&Questionnaire; 2], at: ConditionSite) -> [u64; 2] {
        let here = self.differs_at(plan, files, at);
        let ConditionSite::Named(ix) = at else { return [here, 0] };
        let (mut named, mut further) = (self.unread(plan, ix), 0);
        for reader in plan.readers[ix.index()].iter().map(|reader| Condition::Holds(ConditionIx::at(*reader))) {
            if reader != Condition::Holds(ix) {
                let after = holds(plan, files[1], &reader, &self.counted, &mut named);
                further |= after ^ self.value(plan, files[0], &reader);
            }
        }
        [here, here & further]
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

    /// The named values that don't depend on one of them.
    fn unread(&self, plan: &BatchPlan, ix: ConditionIx) -> NamedValues {
        let mut named = self.named.clone();
        plan.readers[ix.index()].iter().for_each(|reader| named[*reader] = None);
        named
    }
}
