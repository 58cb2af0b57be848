//! Whether all that a questionnaire says can matter: what its rules name, and its questions.

use serde_json::{Value, json};

use crate::content::document;
use crate::content::model::{Leaf, Part, QuestionIx, Questionnaire, Use};
use crate::prover::diagram::{Budget, TooLarge};
use crate::prover::proof::{Proof, Verdict};
use crate::prover::vacuity::literals::{Idle, Leaves};
use crate::prover::vacuity::questions::IdleQuestion;
use crate::prover::vacuity::questions::questions;
use crate::prover::vacuity::literals::leaves;
use crate::prover::verify::Duty;

/// How it is called that everything a rule names can matter, and every question.
const RULES: &str = "rules-matter";
const QUESTIONS: &str = "questions-matter";

/// What was found to change nothing.
pub(crate) struct Matters {
    /// Of what rules name; an error is our fault.
    pub leaves: Result<Leaves, String>,
    questions: Vec<IdleQuestion>,
}

impl Matters {
    pub(crate) fn find(questionnaire: &Questionnaire) -> Self {
        let budget = Budget::default;
        Self { leaves: leaves(questionnaire, budget()), questions: questions(questionnaire, budget()) }
    }

    /// Without what is told otherwise: the leaves of an outcome that is never reached, and the questions of idle leaves.
    pub(crate) fn besides(mut self, proof: &Result<Proof, TooLarge>) -> Self {
        let never = |ix| {
            let of = |p: &&crate::prover::proof::Proved| matches!(p.obligation.duty, Duty::Reached(o) if o == ix);
            let found = proof.iter().flat_map(|p| &p.proved).find(of);
            found.is_some_and(|p| !matches!(p.verdict, Verdict::Holds))
        };
        let Ok(leaves) = &mut self.leaves else { return self };
        leaves.idle.retain(|i| !matches!(i.leaf.of, Use::Outcome(ix) if never(ix)));
        let told = |question: QuestionIx| {
            leaves.idle.iter().any(|idle| match idle.leaf.part {
                Part::Answer(q, _) | Part::Declined(q) => q == question,
                Part::Holds(_) => false,
            })
        };
        self.questions.retain(|i| !told(i.question));
        self
    }

    /// The names of what isn't shown to matter.
    pub(crate) fn failing(&self) -> impl Iterator<Item = &str> {
        let rules = !self.leaves.as_ref().is_ok_and(|l| l.idle.is_empty());
        rules.then_some(RULES).into_iter().chain((!self.questions.is_empty()).then_some(QUESTIONS))
    }

    /// Whether all of it can matter.
    pub(crate) fn all(&self) -> bool {
        self.questions.is_empty() && self.leaves.as_ref().is_ok_and(|l| l.idle.is_empty())
    }

    pub(crate) fn as_text(&self, questionnaire: &Questionnaire, source: &str) -> String {
        of_leaves(&self.leaves, questionnaire, source) + &of_questions(&self.questions, questionnaire, source)
    }

    pub(crate) fn leaves_as_json(&self, questionnaire: &Questionnaire, source: &str) -> Option<Value> {
        let leaves = self.leaves.as_ref().ok()?;
        let idle = leaves.idle.iter().map(|i| {
            let (line, column) = document::line_column(source, i.leaf.at.start);
            json!({"line": line, "column": column, "says": named(questionnaire, &i.leaf), "decided": i.decided})
        });
        Some(json!({"all": leaves.all, "idle": idle.collect::<Vec<_>>()}))
    }

    pub(crate) fn questions_as_json(&self, questionnaire: &Questionnaire, source: &str) -> Value {
        let idle = self.questions.iter().map(|i| {
            let question = questionnaire.question(i.question);
            json!({"line": document::line_column(source, question.at.start).0, "question": question.id, "decided": i.decided})
        });
        json!({"idle": idle.collect::<Vec<_>>()})
    }
}

/// Whether all that rules name can matter, and what can't.
fn of_leaves(leaves: &Result<Leaves, String>, questionnaire: &Questionnaire, source: &str) -> String {
    let leaves = match leaves {
        Ok(leaves) => leaves,
        Err(why) => return format!("FAULT  {RULES}: {why}. This is a fault of fingerpost, not of the file: please report it.\n"),
    };
    if leaves.idle.is_empty() {
        return format!(
            "holds  {RULES}: each of the {} answers and conditions that rules name changes something on some sheet\n",
            leaves.all
        );
    }
    let line_of = |idle: &Idle| document::line_column(source, idle.leaf.at.start).0;
    let mut out = String::new();
    for idle in leaves.idle.iter().filter(|i| i.decided) {
        let (line, leaf) = (line_of(idle), named(questionnaire, &idle.leaf));
        out.push_str(&format!(
            "FAILS  {RULES} (line {line}): {leaf} changes nothing on any sheet. Take it out, or mend what hides it.\n"
        ));
    }
    let open: Vec<&Idle> = leaves.idle.iter().filter(|i| !i.decided).collect();
    if let [first, more @ ..] = open.as_slice() {
        let others = match more.len() {
            0 => String::new(),
            1 => ", and one more".to_owned(),
            n => format!(", and {n} more"),
        };
        let (line, leaf) = (line_of(first), named(questionnaire, &first.leaf));
        out.push_str(&format!(
            "NOT DECIDED  {RULES} (line {line}): whether {leaf} changes anything{others}. Scenarios on which they do would show it.\n"
        ));
    }
    out
}

/// Whether every question can change a result, and which can't.
fn of_questions(idle: &[IdleQuestion], questionnaire: &Questionnaire, source: &str) -> String {
    if idle.is_empty() {
        let notes = questionnaire.questions.iter().filter(|q| q.for_notes).count();
        let but = if notes == 0 { String::new() } else { format!(" ({notes} for notes alone left out)") };
        return format!("holds  {QUESTIONS}: every question can change the outcome, the help or the words of a result{but}\n");
    }
    let one = |idle: &IdleQuestion| {
        let question = questionnaire.question(idle.question);
        let (line, id) = (document::line_column(source, question.at.start).0, &question.id);
        if idle.decided {
            format!(
                "FAILS  {QUESTIONS} (line {line}): whatever is answered to `{id}`, every result is the same. Let a rule or an extra read it, \
                 take it out, or say `for: notes`.\n"
            )
        } else {
            format!(
                "NOT DECIDED  {QUESTIONS} (line {line}): whether `{id}` changes any result. A scenario on which it does would show it.\n"
            )
        }
    };
    idle.iter().map(one).collect()
}

/// A leaf in words: what it names, and where.
fn named(questionnaire: &Questionnaire, leaf: &Leaf) -> String {
    let question = |q: QuestionIx| &questionnaire.question(q).id;
    let part = match leaf.part {
        Part::Answer(q, a) => format!("`{}: {}`", question(q), questionnaire.question(q).answers[a.index()].id),
        Part::Declined(q) => format!("`{}: declined`", question(q)),
        Part::Holds(ix) => format!("`holds: {}`", questionnaire.conditions[ix.index()].name),
    };
    let of = match leaf.of {
        Use::Named(ix) => format!("the condition `{}`", questionnaire.conditions[ix.index()].name),
        Use::AskedWhen(q) => format!("`asked-when` of `{}`", question(q)),
        Use::Unless(q) => format!("`unless` of `{}`", question(q)),
        Use::Outcome(ix) => format!("`when` of `{}`", questionnaire.outcome(ix).id),
        Use::Extra(ix) => format!("`when` of `{}`", questionnaire.extra(ix).id),
        Use::PointsHere(ix) => format!("`points-here` of `{}`", questionnaire.support(ix).id),
    };
    format!("{part} in {of}")
}
