//! The properties of a questionnaire: those that every questionnaire must have, and its own guarantees.

use std::collections::BTreeMap;

use crate::base::phrases::{phrase, say};
use crate::content::document::Span;
use crate::content::model::{
    Answer, AnswerIx, AnswerSet, Condition, ConditionAtom, Escalation, Outcome, OutcomeIx, Promise, Question, QuestionIx,
    Questionnaire, Reply,
};

/// A claim about all answer sheets of a questionnaire.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Property {
    /// Every sign ends the questionnaire at its answer.
    SignsAtOnce,
    /// Safety: no sheet on which the watched condition holds ends in one of the forbidden outcomes.
    Never {
        /// The index of the condition among the watched ones.
        watch: usize,
        /// The forbidden outcomes.
        bad: Vec<OutcomeIx>,
        /// Whether every sheet must also end as soon as the condition holds.
        early: bool,
    },
    /// 2-safety: a worse answer to this question never makes the pace later, and never loses the help page.
    Monotone(QuestionIx),
    /// Reachability: some sheet ends in this outcome.
    Reached(OutcomeIx),
    /// Reachability: the watched condition holds on some sheet.
    Met {
        /// The index of the condition among the watched ones.
        watch: usize,
        /// Whether the sheets that meet it are counted.
        counted: bool,
    },
}

/// A property with its name and its place in the file.
#[derive(Debug, Clone)]
pub struct NamedProperty {
    /// The guarantee's id, or the stable name of a built-in property.
    pub id: String,
    /// The property in a sentence.
    pub says: String,
    /// Whether it comes from a guarantee of the file.
    pub from_guarantee: bool,
    /// The guarantee, question or outcome that it is about.
    pub about: Option<Span>,
    /// The claim.
    pub property: Property,
}

impl NamedProperty {
    /// A property without a name, where only the verdict matters.
    pub fn unnamed(property: Property) -> Self {
        Self { id: String::new(), says: String::new(), from_guarantee: false, about: None, property }
    }
}

/// Properties with the conditions that they watch, while both are being listed.
struct PropertyList<'q> {
    questionnaire: &'q Questionnaire,
    properties: Vec<NamedProperty>,
    watch: Vec<Condition>,
}

/// All properties of a questionnaire, built-in ones first, and the conditions that they watch.
pub fn named_properties(questionnaire: &Questionnaire) -> (Vec<NamedProperty>, Vec<Condition>) {
    let mut list = PropertyList { questionnaire, properties: Vec::new(), watch: Vec::new() };
    list.add_built_in();
    list.add_guarantees();
    (list.properties, list.watch)
}

impl PropertyList<'_> {
    fn add(&mut self, id: &str, says: &str, about: Option<Span>, property: Property) {
        self.properties.push(NamedProperty { id: id.to_owned(), says: says.to_owned(), from_guarantee: false, about, property });
    }

    fn watch(&mut self, condition: Condition) -> usize {
        self.watch.push(condition);
        self.watch.len() - 1
    }

    fn add_built_in(&mut self) {
        let q = self.questionnaire;
        let outcomes = || q.outcome_ixs();
        let never = |watch: usize, bad: &dyn Fn(&Outcome) -> bool| Property::Never {
            watch,
            bad: outcomes().filter(|o| bad(q.outcome(*o))).collect(),
            early: false,
        };
        self.add("signs-at-once", phrase("check-signs-at-once"), None, Property::SignsAtOnce);
        for (ix, condition) in asked_after_signs(q) {
            let Question { id, at, .. } = q.question(ix);
            let watch = self.watch(condition);
            let says = say!("check-signs-ask-no-more", question = id);
            self.add(&format!("signs-ask-no-more-{id}"), &says, Some(*at), never(watch, &|_| true));
        }
        let signs = self.watch(some_reply(q, Escalation::EndsAfter));
        self.add("signs-end", phrase("check-signs-end"), None, never(signs, &|o| !o.at_once));
        let says = phrase("check-signs-stay-clinical");
        let unclinical = |o: &Outcome| o.points_to.iter().any(|s| !q.support(*s).clinical);
        self.add("signs-stay-clinical", says, None, never(signs, &unclinical));
        let unclear = self.watch(some_reply(q, Escalation::Help));
        let says = if q.outcomes.iter().any(|o| o.nothing_needed) {
            phrase("check-unclear-is-not-nothing")
        } else {
            phrase("check-unclear-is-not-nothing-unmarked")
        };
        self.add("unclear-is-not-nothing", says, None, never(unclear, &|o| o.nothing_needed));
        for ix in q.question_ixs().filter(|ix| q.question(*ix).worsens) {
            let Question { id, at, .. } = q.question(ix);
            let says = match q.question(ix).worsens_except {
                Some(later) => say!("check-worse-except", question = id, later = &q.question(later).id),
                None => say!("check-worse", question = id),
            };
            self.add(&format!("worse-{id}"), &says, Some(*at), Property::Monotone(ix));
        }
        let mut asked = Vec::new();
        for ix in q.question_ixs().filter(|ix| q.question(*ix).safety) {
            let Question { id, at, .. } = q.question(ix);
            asked.push(was_asked(q, ix));
            let watch = self.watch(was_asked(q, ix));
            let says = say!("check-asked", question = id);
            self.add(&format!("asked-{id}"), &says, Some(*at), Property::Met { watch, counted: false });
        }
        let unasked = self.watch(Condition::Not(Box::new(Condition::Any(asked))));
        let says = phrase("check-safety-is-asked");
        self.add("safety-is-asked", says, None, never(unasked, &|o| !o.at_once));
        for ix in outcomes() {
            let Outcome { id, at, .. } = q.outcome(ix);
            let says = say!("check-reached", outcome = id);
            self.add(&format!("reached-{id}"), &says, Some(*at), Property::Reached(ix));
        }
    }

    fn add_guarantees(&mut self) {
        let q = self.questionnaire;
        for guarantee in &q.guarantees {
            let (id, about) = (&guarantee.id, Some(guarantee.at));
            let when = || guarantee.when.clone();
            let without = |other: Condition| Condition::All(vec![when(), Condition::Not(Box::new(other))]);
            let mut watch = self.watch(when());
            let says = say!("check-is-met", guarantee = id);
            self.add(&format!("{id}-is-met"), &says, about, Property::Met { watch, counted: true });
            match guarantee.promise {
                Promise::ShowsHelp => watch = self.watch(without(some_reply(q, Escalation::Help))),
                Promise::ShowsHelpAtAnswer => watch = self.watch(without(opens_help(q, &when()))),
                Promise::Lines(ref audience) => watch = self.watch(without(brings(q, audience))),
                Promise::Asks(question) => watch = self.watch(without(was_asked(q, question))),
                _ => {}
            }
            let early = guarantee.promise == Promise::AtOnce;
            let property = Property::Never { watch, bad: q.ruled_out(&guarantee.promise), early };
            self.add(id, &guarantee.why, about, property);
            self.properties.iter_mut().rev().take(2).for_each(|p| p.from_guarantee = true);
        }
    }
}

/// The condition that a question was asked: any reply to it, declined included.
pub(crate) fn was_asked(questionnaire: &Questionnaire, question: QuestionIx) -> Condition {
    given(questionnaire, question, true, |_| true)
}

/// The condition that one of the answers to a question that `is` says it of was given, or that it was declined.
fn given(questionnaire: &Questionnaire, question: QuestionIx, declined: bool, is: impl Fn(&Answer) -> bool) -> Condition {
    let answers = questionnaire.question(question).answers.iter().enumerate();
    let any_of = answers.filter(|(_, a)| is(a)).map(|(i, _)| AnswerIx(i)).collect();
    Condition::Answer { question, any_of, declined }
}

/// The condition that the reply to some safety question has this escalation or a higher one; a declined question has `Help`.
fn some_reply(questionnaire: &Questionnaire, escalation: Escalation) -> Condition {
    let of = |question: QuestionIx| {
        let declined = questionnaire.question(question).escalation(Reply::Declined) >= escalation;
        given(questionnaire, question, declined, |a| a.escalation >= escalation)
    };
    Condition::Any(questionnaire.question_ixs().filter(|q| questionnaire.question(*q).safety).map(of).collect())
}

/// The condition that some answer which a condition names was given, and calls for help. The reader refuses `not` in it.
fn opens_help(questionnaire: &Questionnaire, condition: &Condition) -> Condition {
    let worrying = |atom: ConditionAtom| {
        let asked = questionnaire.question(atom.question);
        let calls = |a: &AnswerIx| asked.answers[a.index()].escalation >= Escalation::Help;
        let any_of: AnswerSet = atom.any_of.iter().filter(calls).collect();
        let declined = atom.declined && asked.escalation(Reply::Declined) >= Escalation::Help;
        let worries = asked.safety && (declined || !any_of.is_empty());
        worries.then_some(Condition::Answer { question: atom.question, any_of, declined })
    };
    Condition::Any(questionnaire.atoms(condition).into_iter().filter_map(worrying).collect())
}

/// The conditions that a sign was given and yet a later question asked that it doesn't name: one for the signs of a question that
/// name the same ones.
fn asked_after_signs(questionnaire: &Questionnaire) -> Vec<(QuestionIx, Condition)> {
    let mut out = Vec::new();
    for ix in questionnaire.question_ixs() {
        let question = questionnaire.question(ix);
        let mut by_list: BTreeMap<&[QuestionIx], (AnswerSet, bool)> = BTreeMap::new();
        for (i, answer) in question.answers.iter().enumerate().filter(|(_, a)| a.escalation == Escalation::EndsAfter) {
            let signs = by_list.entry(&answer.ends_after).or_insert((AnswerSet::EMPTY, false));
            signs.0 = signs.0.with(AnswerIx(i));
        }
        if question.declined.escalation == Some(Escalation::EndsAfter) {
            by_list.entry(&question.declined.ends_after).or_insert((AnswerSet::EMPTY, false)).1 = true;
        }
        for (still, (any_of, declined)) in by_list {
            let behind = questionnaire.question_ixs().skip(ix.index() + 1).filter(|q| !still.contains(q));
            let asked = behind.map(|q| was_asked(questionnaire, q)).collect();
            let given = Condition::Answer { question: ix, any_of, declined };
            out.push((ix, Condition::All(vec![given, Condition::Any(asked)])));
        }
    }
    out
}

/// The condition that some reply brings the help lines of an audience.
fn brings(questionnaire: &Questionnaire, audience: &str) -> Condition {
    let of = |question: QuestionIx| {
        let asked = questionnaire.question(question);
        let has = |a: &Option<String>| a.as_deref() == Some(audience);
        let answers = asked.answers.iter().enumerate().filter(|(_, a)| has(&a.audience));
        let any_of: AnswerSet = answers.map(|(i, _)| AnswerIx(i)).collect();
        let declined = has(&asked.declined.audience);
        (!any_of.is_empty() || declined).then_some(Condition::Answer { question, any_of, declined })
    };
    Condition::Any(questionnaire.question_ixs().filter_map(of).collect())
}
