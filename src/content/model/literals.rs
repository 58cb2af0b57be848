//! The literals of conditions: every answer, `declined` and named condition in a rule, its place, and the questionnaire without
//! it.

use serde::{Deserialize, Serialize};

use crate::content::document::Span;
use crate::content::model::{
    AnswerIx, AnswerSet, Condition, ConditionIx, DECLINED, ExtraIx, OutcomeIx, QuestionIx, Questionnaire, SupportIx, TextByPlace,
};

/// The place of a condition in a questionnaire.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum ConditionSite {
    /// Under a name.
    Named(ConditionIx),
    /// When a question is asked.
    AskedWhen(QuestionIx),
    /// When it isn't.
    Unless(QuestionIx),
    /// When an outcome holds.
    Outcome(OutcomeIx),
    /// When an extra is added.
    Extra(ExtraIx),
    /// What points to a support.
    PointsHere(SupportIx),
}

/// What a literal names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum LiteralPart {
    /// An answer.
    Answer(QuestionIx, AnswerIx),
    /// That a question was declined.
    Declined(QuestionIx),
    /// A named condition.
    Holds(ConditionIx),
}

impl LiteralPart {
    /// The question that is read; none where a condition is named.
    pub fn question(self) -> Option<QuestionIx> {
        match self {
            LiteralPart::Answer(question, _) | LiteralPart::Declined(question) => Some(question),
            LiteralPart::Holds(_) => None,
        }
    }
}

/// One name in a condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Literal {
    /// The condition that it stands in.
    pub of: ConditionSite,
    /// The place of its line in that condition, from 0.
    pub line: usize,
    /// What it names.
    pub part: LiteralPart,
    /// Where it is written.
    pub at: Span,
}

/// The names in a condition as written, with their places, line by line.
pub(crate) type WrittenNames = Vec<Vec<(String, Span)>>;

impl Questionnaire {
    /// The condition at a place.
    pub fn condition_at(&self, at: ConditionSite) -> Option<&Condition> {
        match at {
            ConditionSite::Named(ix) => Some(self.condition(ix)),
            ConditionSite::AskedWhen(ix) => self.question(ix).asked_when.as_ref(),
            ConditionSite::Unless(ix) => self.question(ix).unless.as_ref(),
            ConditionSite::Outcome(ix) => self.outcome(ix).when.as_ref(),
            ConditionSite::Extra(ix) => Some(&self.extra(ix).when),
            ConditionSite::PointsHere(ix) => self.support(ix).points_here.as_ref(),
        }
    }

    /// Every literal of the conditions that decide something (guarantees decide nothing), in the order of reading.
    pub fn literals(&self) -> Vec<Literal> {
        let mut out = Vec::new();
        for (of, written) in &self.written {
            let Some(condition) = self.condition_at(*of) else { continue };
            let mut line = 0;
            collect(condition, &mut |parts| {
                for part in parts {
                    let name = match part {
                        LiteralPart::Answer(q, a) => self.question(*q).answers[a.0].id.as_str(),
                        LiteralPart::Declined(_) => DECLINED,
                        LiteralPart::Holds(ix) => self.conditions[ix.0].name.as_str(),
                    };
                    let at = written.get(line).and_then(|names| names.iter().find(|(n, _)| n == name)).map(|(_, at)| *at);
                    out.push(Literal { of: *of, line, part: *part, at: at.unwrap_or_default() });
                }
                line += 1;
            });
        }
        out
    }

    /// The questionnaire without a literal.
    #[must_use]
    pub fn without(&self, literal: &Literal) -> Self {
        let mut out = self.clone();
        out.take_out(literal);
        out
    }

    /// Removes a literal, and returns its whole condition from before.
    pub fn take_out(&mut self, literal: &Literal) -> Option<Condition> {
        let slot = self.slot(literal.of)?;
        let whole = slot.clone();
        take_out(slot, &mut 0, literal);
        Some(whole)
    }

    /// Restores the condition of a removed literal.
    pub fn put_back(&mut self, literal: &Literal, whole: Option<Condition>) {
        if let (Some(slot), Some(whole)) = (self.slot(literal.of), whole) {
            *slot = whole;
        }
    }

    fn slot(&mut self, at: ConditionSite) -> Option<&mut Condition> {
        match at {
            ConditionSite::Named(ix) => self.0.conditions.get_mut(ix.0).map(|n| &mut n.condition),
            ConditionSite::AskedWhen(ix) => self.0.questions.get_mut(ix.0).and_then(|q| q.asked_when.as_mut()),
            ConditionSite::Unless(ix) => self.0.questions.get_mut(ix.0).and_then(|q| q.unless.as_mut()),
            ConditionSite::Outcome(ix) => self.0.outcomes.get_mut(ix.index()).and_then(|o| o.when.as_mut()),
            ConditionSite::Extra(ix) => self.0.extras.get_mut(ix.0).map(|e| &mut e.when),
            ConditionSite::PointsHere(ix) => self.0.supports.get_mut(ix.0).and_then(|s| s.points_here.as_mut()),
        }
    }

    /// The questionnaire with its gates, and one outcome for each of these conditions in place of the others. The last condition
    /// should be `None`.
    #[must_use]
    pub fn leading_to(&self, whens: Vec<Option<Condition>>) -> Self {
        let mut out = self.clone();
        if let Some(last) = out.0.outcomes.last().cloned() {
            out.0.outcomes.retain(|o| o.at_once);
            out.0.outcomes.extend(whens.into_iter().map(|when| crate::content::model::Outcome { when, ..last.clone() }));
        }
        out
    }

    /// The questionnaire with an outcome that lets the other questions be asked. It should be the last that is at once.
    #[must_use]
    pub(crate) fn not_at_once(&self, outcome: OutcomeIx) -> Self {
        let mut out = self.clone();
        if let Some(outcome) = out.0.outcomes.get_mut(outcome.index()) {
            outcome.at_once = false;
        }
        out
    }

    /// The questionnaire without most of its words and without promises, which is quick to copy.
    #[must_use]
    pub fn bare(&self) -> Self {
        let mut out = self.clone();
        (out.0.sources, out.0.claims) = (Vec::new(), Vec::new());
        (out.0.guarantees, out.0.scenarios, out.0.written) = (Vec::new().into(), Vec::new().into(), Vec::new().into());
        (out.0.welcome, out.0.in_short, out.0.about, out.0.closing, out.0.intake) = (None, None, None, None, None);
        for q in &mut out.0.questions {
            (q.hint, q.hint_led, q.say, q.why) = (None, None, None, None);
            (q.id, q.ask) = (String::new(), String::new());
            for a in &mut q.answers {
                (a.id, a.text, a.claims) = (String::new(), String::new(), Vec::new());
                a.reason = a.reason.as_ref().map(|_| String::new());
            }
        }
        for o in &mut out.0.outcomes {
            (o.id, o.title, o.says, o.first_step) = (String::new(), String::new(), String::new(), TextByPlace::default());
            (o.steps, o.like, o.limits, o.later, o.claims) = (Vec::new(), Vec::new(), Vec::new(), Vec::new(), Vec::new());
        }
        for e in &mut out.0.extras {
            (e.id, e.text, e.claims) = (String::new(), TextByPlace::default(), Vec::new());
        }
        for s in &mut out.0.supports {
            (s.id, s.name, s.what, s.is_not) = (String::new(), String::new(), String::new(), String::new());
            (s.steps, s.find_one, s.claims) = (Vec::new(), Vec::new(), Vec::new());
        }
        out
    }
}

/// Removes a literal from its line; `line` counts the lines before.
fn take_out(condition: &mut Condition, line: &mut usize, literal: &Literal) {
    let here = |line: &mut usize| {
        *line += 1;
        *line - 1 == literal.line
    };
    let less = |set: &mut AnswerSet| {
        if let LiteralPart::Answer(_, answer) = literal.part {
            *set = set.without(answer);
        }
    };
    match condition {
        Condition::Answer { any_of, declined, .. } if here(line) => {
            less(any_of);
            *declined &= !matches!(literal.part, LiteralPart::Declined(_));
        }
        Condition::AtLeast { of, .. } => of.iter_mut().filter(|_| here(line)).for_each(|(_, set)| less(set)),
        Condition::All(list) | Condition::Any(list) => list.iter_mut().for_each(|c| take_out(c, line, literal)),
        Condition::Not(inner) => take_out(inner, line, literal),
        Condition::Holds(_) if here(line) => *condition = Condition::Any(Vec::new()),
        Condition::Answer { .. } | Condition::Holds(_) => {}
    }
}

/// Calls `each` with the literals of every line of a condition.
fn collect(condition: &Condition, each: &mut dyn FnMut(&[LiteralPart])) {
    let answers = |q: QuestionIx, set: AnswerSet| set.iter().map(move |a| LiteralPart::Answer(q, a));
    match condition {
        Condition::Answer { question, any_of, declined } => {
            let parts: Vec<LiteralPart> =
                answers(*question, *any_of).chain(declined.then_some(LiteralPart::Declined(*question))).collect();
            each(&parts);
        }
        Condition::AtLeast { of, .. } => of.iter().for_each(|(q, set)| each(&answers(*q, *set).collect::<Vec<_>>())),
        Condition::All(list) | Condition::Any(list) => list.iter().for_each(|c| collect(c, each)),
        Condition::Not(inner) => collect(inner, each),
        Condition::Holds(ix) => each(&[LiteralPart::Holds(*ix)]),
    }
}
