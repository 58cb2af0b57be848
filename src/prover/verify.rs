//! Promises about every answer sheet, tried on the diagram: what holds comes with what the referee needs, what doesn't with a sheet.

pub(crate) mod product;
pub(crate) mod simplify;
pub(crate) mod two_threads;

use std::collections::BTreeMap;

use num_bigint::BigUint;

use crate::content::document::Span;
use crate::content::model::{
    AnswerIx, AnswerSet, Condition, Escalation, OutcomeIx, Promise, Question, QuestionIx, Questionnaire, Reply,
};
use crate::prover::diagram::{Budget, Diagram, Fuel, TooLarge};

use crate::prover::verify::product::SafetyFinding;
pub use product::{Product, ProductNode};
pub use two_threads::two_threads;

use crate::prover::pairs::monotone::MonotoneFinding;

/// Replies to the questions that are asked, in order: a witness in its raw form.
pub type Witness = Vec<(QuestionIx, Reply)>;

/// What is to be proved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Property {
    /// Every sign ends the questionnaire at its answer.
    SignsAtOnce,
    /// No sheet on which the watched condition holds ends in one of these outcomes; with `early`, none goes on once it holds.
    Never {
        /// The place of the condition among the watched ones.
        watch: usize,
        /// The outcomes ruled out.
        bad: Vec<OutcomeIx>,
        /// Whether it also has to end at once.
        early: bool,
    },
    /// A worse answer to this question never makes the pace later, and never loses the help page.
    Monotone(QuestionIx),
    /// Some sheet ends in this outcome.
    Reached(OutcomeIx),
    /// The watched condition holds on some sheet.
    Met {
        /// The place of the condition among the watched ones.
        watch: usize,
        /// Whether it is asked on how many.
        counted: bool,
    },
}

/// A promise with its name.
#[derive(Debug, Clone)]
pub struct NamedProperty {
    /// The guarantee's id; for a built-in one its stable name.
    pub id: String,
    /// What is promised, in a sentence.
    pub says: String,
    /// Where the file makes it; nowhere for a built-in one.
    pub at: Option<Span>,
    /// The item of the file that it is about: the guarantee itself, or the question or outcome of a built-in one.
    pub about: Option<Span>,
    /// What is to be proved.
    pub property: Property,
}

impl NamedProperty {
    /// A promise without a name, of which only the verdict is looked at.
    pub fn unnamed(property: Property) -> Self {
        Self { id: String::new(), says: String::new(), at: None, about: None, property }
    }
}

/// What was found.
#[derive(Debug)]
pub enum Finding {
    /// It holds, and this is what the referee needs.
    Holds(Evidence),
    /// It doesn't.
    Fails {
        /// A sheet that shows it, the shortest first; two neighbouring ones for [`Property::Monotone`].
        sheets: Vec<Witness>,
        /// How many sheets break it, where that was counted.
        count: Option<BigUint>,
    },
    /// It would take more than the budget to find out.
    NotDecided,
    /// Nothing meets it: no sheet reaches the outcome, or no sheet meets the condition.
    Empty,
}

/// What the referee needs besides the certificate of the diagram.
#[derive(Debug)]
pub enum Evidence {
    /// Nothing.
    Certificate,
    /// The condition, followed.
    Product(Product),
    /// Neighbouring sheets: those of [`Verified::pairs`].
    Pairs,
    /// A sheet that shows it, and how many do, where that was counted.
    Sheet(Witness, Option<BigUint>),
}

/// All promises of a questionnaire, built-in ones first, and the conditions that they watch.
pub fn named_properties(questionnaire: &Questionnaire) -> (Vec<NamedProperty>, Vec<Condition>) {
    let (mut out, mut watch) = (Vec::new(), Vec::new());
    let outcomes = || (0..questionnaire.outcomes.len()).map(OutcomeIx);
    let named = |id: &str, says: &str, property| NamedProperty {
        id: id.to_owned(),
        says: says.to_owned(),
        at: None,
        about: None,
        property,
    };
    out.push(named("signs-at-once", "every sign ends the questionnaire at its answer, with help", Property::SignsAtOnce));
    watch.push(any_reply(questionnaire, Escalation::Sign));
    let sold = |o: &OutcomeIx| questionnaire.outcome(*o).points_to.iter().any(|s| !questionnaire.support(*s).clinical);
    out.push(named(
        "signs-stay-clinical",
        "a sign never leads to a support that isn't clinical care",
        Property::Never { watch: 0, bad: outcomes().filter(sold).collect(), early: false },
    ));
    watch.push(any_reply(questionnaire, Escalation::Help));
    let nothing = |o: &OutcomeIx| questionnaire.outcome(*o).nothing_needed;
    out.push(named(
        "unclear-is-not-nothing",
        "an answer about safety that isn't clear, or is declined, never ends in \"nothing needed\"",
        Property::Never { watch: 1, bad: outcomes().filter(nothing).collect(), early: false },
    ));
    for question in questionnaire.question_ixs().filter(|q| questionnaire.question(*q).worsens) {
        let id = &questionnaire.question(question).id;
        let says = format!("a worse answer to `{id}` never makes help later, and never loses the help page");
        let about = Some(questionnaire.question(question).at);
        out.push(NamedProperty { about, ..named(&format!("worse-{id}"), &says, Property::Monotone(question)) });
    }
    for (i, question) in questionnaire.questions.iter().enumerate().filter(|(_, q)| q.safety) {
        watch.push(was_asked(questionnaire, QuestionIx(i)));
        let says = format!("the safety question `{}` is asked on some answer sheet", question.id);
        let property = Property::Met { watch: watch.len() - 1, counted: false };
        let asked = named(&format!("asked-{}", question.id), &says, property);
        out.push(NamedProperty { about: Some(question.at), ..asked });
    }
    let asked: Vec<Condition> =
        questionnaire.question_ixs().filter(|q| questionnaire.question(*q).safety).map(|q| was_asked(questionnaire, q)).collect();
    watch.push(Condition::Not(Box::new(Condition::Any(asked))));
    out.push(named(
        "safety-is-asked",
        "nobody reaches the end without having been asked about safety",
        Property::Never {
            watch: watch.len() - 1,
            bad: outcomes().filter(|o| !questionnaire.outcome(*o).at_once).collect(),
            early: false,
        },
    ));
    for ix in outcomes() {
        let id = &questionnaire.outcome(ix).id;
        let says = format!("some answer sheet leads to `{id}`");
        let about = Some(questionnaire.outcome(ix).at);
        out.push(NamedProperty { about, ..named(&format!("reached-{id}"), &says, Property::Reached(ix)) });
    }
    for guarantee in &questionnaire.guarantees {
        let id = &guarantee.id;
        watch.push(guarantee.when.clone());
        let met = Property::Met { watch: watch.len() - 1, counted: true };
        out.push(NamedProperty {
            id: format!("{id}-is-met"),
            says: format!("some answer sheet meets the `when` of `{id}`"),
            at: Some(guarantee.at),
            about: Some(guarantee.at),
            property: met,
        });
        let early = guarantee.promise == Promise::AtOnce;
        if guarantee.promise == Promise::ShowsHelp {
            let unhelped = Condition::Not(Box::new(any_reply(questionnaire, Escalation::Help)));
            watch.push(Condition::All(vec![guarantee.when.clone(), unhelped]));
        }
        if let Promise::Asks(question) = guarantee.promise {
            let asked = was_asked(questionnaire, question);
            watch.push(Condition::All(vec![guarantee.when.clone(), Condition::Not(Box::new(asked))]));
        }
        let property = Property::Never { watch: watch.len() - 1, bad: questionnaire.ruled_out(&guarantee.promise), early };
        let at = Some(guarantee.at);
        out.push(NamedProperty { id: id.clone(), says: guarantee.why.clone(), at, about: at, property });
    }
    (out, watch)
}

/// Whether a question was asked: any answer to it, declined too.
fn was_asked(questionnaire: &Questionnaire, question: QuestionIx) -> Condition {
    let all: AnswerSet = (0..questionnaire.question(question).answers.len()).map(AnswerIx).collect();
    Condition::Answer { question, any_of: all, declined: true }
}

/// A reply to some safety question that calls for as much or more; declining calls for help.
fn any_reply(questionnaire: &Questionnaire, escalation: Escalation) -> Condition {
    let of = |(i, q): (usize, &Question)| {
        let any_of: AnswerSet =
            q.answers.iter().enumerate().filter(|(_, a)| a.escalation >= escalation).map(|(i, _)| AnswerIx(i)).collect();
        Condition::Answer { question: QuestionIx(i), any_of, declined: escalation <= Escalation::Help }
    };
    Condition::Any(questionnaire.questions.iter().enumerate().filter(|(_, q)| q.safety).map(of).collect())
}

/// What was found of all promises that were tried.
#[derive(Debug)]
pub struct Verified {
    /// The diagram.
    pub diagram: Diagram,
    /// What was found of each promise, in their order.
    pub findings: Vec<Finding>,
    /// The pairs of sheets that were looked at for worse answers.
    pub pairs: crate::prover::pairs::pair_set::PairSet,
}

/// Builds the diagram and tries promises on it.
///
/// # Errors
/// Where the diagram would be larger than the budget: nothing is decided then.
pub fn verify(
    questionnaire: &Questionnaire,
    properties: &[&Property],
    watch: &[Condition],
    budget: Budget,
) -> Result<Verified, TooLarge> {
    let diagram = Diagram::build(questionnaire, watch, budget)?;
    let worsening: Vec<QuestionIx> =
        properties.iter().filter_map(|d| if let Property::Monotone(q) = d { Some(*q) } else { None }).collect();
    let mut pairs = crate::prover::pairs::pair_set::PairSet::default();
    let mut worse = BTreeMap::new();
    if !worsening.is_empty() {
        let walk = crate::prover::pairs::two_safety::TwoSafetyProduct::new(questionnaire, &diagram, budget);
        let (seen, found) = crate::prover::pairs::monotone::monotone(&walk, &worsening, budget);
        pairs = seen.unwrap_or_default();
        worse = worsening.into_iter().zip(found).collect();
    }
    let fuel = || PropertyFuel::new(budget);
    let findings = two_threads(properties.to_vec(), fuel, |fuel, d| find(&diagram, d, &worse, fuel));
    Ok(Verified { diagram, findings, pairs })
}

/// What may be used up by the promises of one half.
pub(crate) struct PropertyFuel {
    budget: Budget,
    work: Fuel,
    sums: Fuel,
}

impl PropertyFuel {
    fn new(budget: Budget) -> Self {
        Self { budget, work: Fuel::new(budget.work), sums: Fuel::new(budget.sums / 4) }
    }
}

fn find(
    diagram: &Diagram,
    property: &Property,
    worse: &BTreeMap<QuestionIx, MonotoneFinding>,
    fuel: &mut PropertyFuel,
) -> Finding {
    match property {
        Property::SignsAtOnce => product::signs(diagram, fuel),
        Property::Never { watch, bad, early } => match product::never(diagram, (*watch, bad, *early), !early, fuel) {
            SafetyFinding::Sound(product) => Finding::Holds(Evidence::Product(product)),
            SafetyFinding::Broken(sheet, count) => Finding::Fails { sheets: vec![sheet], count },
            SafetyFinding::GivenUp => Finding::NotDecided,
        },
        Property::Monotone(question) => match worse.get(question).cloned() {
            Some(MonotoneFinding::Sound) => Finding::Holds(Evidence::Pairs),
            Some(MonotoneFinding::Broken([better, worse])) => Finding::Fails { sheets: vec![better, worse], count: None },
            Some(MonotoneFinding::GivenUp) | None => Finding::NotDecided,
        },
        Property::Reached(outcome) => product::reached(diagram, *outcome, fuel),
        Property::Met { watch, counted } => {
            let all: Vec<OutcomeIx> = diagram.reached().iter().collect();
            match product::never(diagram, (*watch, &all, false), *counted, fuel) {
                SafetyFinding::Sound(_) => Finding::Empty,
                SafetyFinding::Broken(sheet, count) => Finding::Holds(Evidence::Sheet(sheet, count)),
                SafetyFinding::GivenUp => Finding::NotDecided,
            }
        }
    }
}
