//! Vacuity as `check` reports it: whether every literal of a rule and every question can matter.

use serde_json::{Value, json};

use crate::base::phrases::{phrase, say};
use crate::base::text;
use crate::cli::check::remedy::{Remedy, remedy};
use crate::cli::check::verdicts::fault_line;
use crate::cli::output::listed;
use crate::content::document::{self, Span};
use crate::content::model::{ConditionIx, ConditionSite, Literal, LiteralPart, QuestionIx, Questionnaire};
use crate::prover::diagram::{Budget, TooLarge};
use crate::prover::proof::{ProgramFault, Proof, Verdict};
use crate::prover::unasked::never_asked;
use crate::prover::vacuity::literals::{LiteralFindings, UselessLiteral, literals};
use crate::prover::vacuity::questions::{UselessQuestion, questions};
use crate::prover::verify::Property;

/// The names of the two checks in what `check` prints.
const RULES: &str = "rules-matter";
const QUESTIONS: &str = "questions-matter";

/// The literals and questions that change nothing.
pub(crate) struct Matters {
    /// The literals of rules; an error is a fault of the program.
    pub literals: Result<LiteralFindings, ProgramFault>,
    pub questions: Vec<UselessQuestion>,
    /// Those of the questions that nobody is asked.
    unasked: Vec<QuestionIx>,
    /// Named conditions that no rule uses, with where the first thing in each stands.
    unused: Vec<(ConditionIx, Span)>,
}

/// What changes nothing for a cause that is told by itself.
#[derive(Default)]
pub(crate) struct ToldElsewhere {
    pub literals: Vec<Literal>,
    pub questions: Vec<QuestionIx>,
}

impl Matters {
    pub(crate) fn find(questionnaire: &Questionnaire) -> Self {
        let budget = Budget::default;
        let unused = unused(questionnaire);
        let mut literals = literals(questionnaire, budget());
        if let Ok(found) = &mut literals {
            let all = questionnaire.literals();
            found.idle.retain(|idle| !matches!(idle.literal.of, ConditionSite::Named(ix) if !is_used(&all, ix)));
        }
        let mut questions = questions(questionnaire, budget());
        let unasked = never_asked(questionnaire, questions.iter().map(|i| i.question).collect(), budget());
        questions.iter_mut().filter(|i| unasked.contains(&i.question)).for_each(|i| i.decided = true);
        Self { literals, questions, unasked, unused }
    }

    /// Leaves out what is reported elsewhere: literals of an outcome that is never reached, or about a question that nobody is
    /// asked, and questions of idle literals.
    pub(crate) fn besides(mut self, proof: &Result<Proof, TooLarge>) -> Self {
        let never = |ix| {
            let mut proved = proof.iter().flat_map(|p| &p.proved);
            let found = proved.find(|p| matches!(p.named.property, Property::Reached(o) if o == ix));
            found.is_some_and(|p| !matches!(p.verdict, Verdict::Holds))
        };
        let Ok(literals) = &mut self.literals else { return self };
        literals.idle.retain(|i| !matches!(i.literal.of, ConditionSite::Outcome(ix) if never(ix)));
        let unasked = &self.unasked;
        let of_unasked = |literal: &Literal| {
            let of = match literal.of {
                ConditionSite::AskedWhen(question) | ConditionSite::Unless(question) => Some(question),
                _ => None,
            };
            of.into_iter().chain(literal.part.question()).any(|q| unasked.contains(&q))
        };
        literals.idle.retain(|i| !of_unasked(&i.literal));
        let reported = |question: QuestionIx| literals.idle.iter().any(|idle| idle.literal.part.question() == Some(question));
        self.questions.retain(|i| !reported(i.question));
        self
    }

    /// The names of the checks that fail.
    pub(crate) fn failing(&self) -> impl Iterator<Item = &str> {
        // What can't be decided about usefulness endangers nobody, and is only noted.
        let rules = !self.unused.is_empty() || !self.literals.as_ref().is_ok_and(|l| !l.idle.iter().any(|i| i.decided));
        rules.then_some(RULES).into_iter().chain(self.questions.iter().any(|i| i.decided).then_some(QUESTIONS))
    }

    /// Whether all of it can matter.
    pub(crate) fn all(&self) -> bool {
        self.failing().next().is_none()
    }

    /// What these checks leave open or fail, as a line below how many guarantees hold; empty where there is nothing.
    pub(crate) fn summary(&self) -> String {
        let failing: Vec<&str> = self.failing().collect();
        let rules = self.literals.iter().flat_map(|l| &l.idle).any(|i| !i.decided);
        let questions = self.questions.iter().any(|i| !i.decided);
        let open = [(RULES, rules), (QUESTIONS, questions)].into_iter().filter(|(id, open)| *open && !failing.contains(id));
        let open: Vec<&str> = open.map(|(id, _)| id).collect();
        let listed = |ids: &[&str]| listed(ids.iter().copied(), ids.len());
        let mut out = String::new();
        if !failing.is_empty() {
            out.push_str(&format!("{}\n", say!("check-matter-fails", count = failing.len(), ids = listed(&failing))));
        }
        if !open.is_empty() {
            out.push_str(&format!("{}\n", say!("check-matter-open", count = open.len(), ids = listed(&open))));
        }
        out
    }

    /// As lines, without what is told elsewhere.
    pub(crate) fn as_text(&self, questionnaire: &Questionnaire, source: &str, told: &ToldElsewhere) -> String {
        let unused = self.unused.iter().map(|(ix, at)| {
            let line = document::line_of(source, *at);
            let says = unused_in_words(questionnaire, *ix);
            format!("{}\n", say!("check-condition-fails", id = RULES, line = line, says = says))
        });
        let unused: String = unused.collect();
        // Where nothing but that is wrong, or a question that nobody is asked, the others needn't be praised.
        let idle = self.literals.as_ref().map_or(true, |l| !l.idle.is_empty());
        let literals = literals_as_text(&self.literals, questionnaire, source, &told.literals);
        unused.clone()
            + if unused.is_empty() && self.unasked.is_empty() || idle { &literals } else { "" }
            + &unasked_as_text(&self.unasked, questionnaire, source, &told.questions)
            + &questions_as_text(&self.questions, questionnaire, source, &[&told.questions[..], &self.unasked].concat())
    }

    pub(crate) fn literals_as_json(&self, questionnaire: &Questionnaire, source: &str) -> Option<Value> {
        let literals = self.literals.as_ref().ok()?;
        let idle = literals.idle.iter().map(|i| {
            let (line, column) = document::line_column(source, i.literal.at.start);
            json!({"line": line, "column": column, "says": named(questionnaire, &i.literal), "decided": i.decided})
        });
        let unused = self.unused.iter().map(|(ix, at)| {
            let (line, column) = document::line_column(source, at.start);
            json!({"line": line, "column": column, "says": unused_in_words(questionnaire, *ix), "decided": true})
        });
        Some(json!({"all": literals.all, "idle": idle.chain(unused).collect::<Vec<_>>()}))
    }

    pub(crate) fn questions_as_json(&self, questionnaire: &Questionnaire, source: &str) -> Value {
        let idle = self.questions.iter().map(|i| {
            let question = questionnaire.question(i.question);
            json!({"line": document::line_of(source, question.at), "question": question.id, "decided": i.decided, "asked": !self.unasked.contains(&i.question)})
        });
        json!({"idle": idle.collect::<Vec<_>>()})
    }
}

/// The named conditions that no rule uses, by itself or through another one that is used; those that only such a one names are
/// left out.
fn unused(questionnaire: &Questionnaire) -> Vec<(ConditionIx, Span)> {
    let all = questionnaire.literals();
    let ixs = all.iter().filter_map(|l| if let ConditionSite::Named(ix) = l.of { Some((ix, l.at)) } else { None });
    let mut out: Vec<(ConditionIx, Span)> = Vec::new();
    for (ix, at) in ixs {
        let named = all.iter().any(|l| l.part == LiteralPart::Holds(ix));
        if !named && !out.iter().any(|(other, _)| *other == ix) {
            out.push((ix, at));
        }
    }
    out
}

/// Whether a rule uses a named condition, by itself or through another one.
fn is_used(all: &[Literal], ix: ConditionIx) -> bool {
    all.iter().filter(|l| l.part == LiteralPart::Holds(ix)).any(|l| match l.of {
        ConditionSite::Named(other) => is_used(all, other),
        _ => true,
    })
}

/// That no rule uses a named condition, and what to do.
fn unused_in_words(questionnaire: &Questionnaire, ix: ConditionIx) -> String {
    let name = &questionnaire.conditions[ix.index()].name;
    let promised = questionnaire.guarantees.iter().find(|g| g.when.names(ix));
    match promised {
        Some(promise) => say!("check-condition-promised-only", name = name, promise = &promise.id),
        None => say!("check-condition-unused", name = name),
    }
}

/// Whether every literal of a rule can matter, and which can't: those of one cause together. `caused`: those that are told
/// elsewhere.
fn literals_as_text(
    literals: &Result<LiteralFindings, ProgramFault>,
    questionnaire: &Questionnaire,
    source: &str,
    caused: &[Literal],
) -> String {
    let literals = match literals {
        Ok(literals) => literals,
        Err(why) => return format!("{}\n", fault_line(RULES, &why.0)),
    };
    if literals.idle.is_empty() {
        return format!("{}\n", say!("check-rules-matter", id = RULES, count = literals.all));
    }
    let place_of = |literal: &Literal| {
        let (line, column) = document::line_column(source, literal.at.start);
        say!("check-line-column", line = line, column = column)
    };
    let all = questionnaire.literals();
    let mut left: Vec<Literal> =
        literals.idle.iter().filter(|i| i.decided && !caused.contains(&i.literal)).map(|i| i.literal).collect();
    let idle = left.clone();
    // Two that say the same hide each other: without both, the rule says something else.
    let twin = |one: &Literal| idle.iter().any(|other| other != one && is_equal(other, one));
    let cause = |literal: &Literal| {
        let remedy = remedy(questionnaire, literal, twin(literal));
        (literal.of, remedy, (remedy == Remedy::KeepOne).then_some(literal.part))
    };
    let mut out = String::new();
    while let Some(first) = left.first().copied() {
        let (these, others): (Vec<Literal>, Vec<Literal>) = left.into_iter().partition(|l| cause(l) == cause(&first));
        left = others;
        let remedy = cause(&first).1;
        let says = if let [only] = these.as_slice() {
            let (place, literal) = (place_of(only), which(questionnaire, only, &all));
            let fails = say!("check-literal-fails", id = RULES, place = place, literal = literal);
            format!("{fails} {}", remedy.of_one(questionnaire))
        } else if remedy == Remedy::KeepOne {
            let places: Vec<String> = these.iter().map(place_of).collect();
            let (places, literal) = (places.join("; "), named(questionnaire, &first));
            say!("check-literals-same", id = RULES, places = places, literal = literal, count = these.len())
        } else {
            let part = |l: &Literal| format!("{} ({})", of_several(l, part_in_words(questionnaire, l.part), &all), place_of(l));
            let parts: Vec<String> = these.iter().map(part).collect();
            let parts = text::enumerated(&parts, phrase("check-and"));
            let literals = in_place(questionnaire, first.of, &parts);
            format!("{} {}", say!("check-literals-fail", id = RULES, literals = literals), remedy.of_several(questionnaire))
        };
        out.push_str(&format!("{says}\n"));
    }
    let open: Vec<&UselessLiteral> = literals.idle.iter().filter(|i| !i.decided).collect();
    if let [first, more @ ..] = open.as_slice() {
        let (place, literal) = (place_of(&first.literal), which(questionnaire, &first.literal, &all));
        let what_to_do = remedy(questionnaire, &first.literal, false).of_open(questionnaire);
        let note = say!("check-literal-undecided", id = RULES, place = place, literal = literal, more = more.len());
        out.push_str(&format!("{note} {what_to_do}\n"));
    }
    out
}

/// The questions that nobody is asked, each with why.
fn unasked_as_text(unasked: &[QuestionIx], questionnaire: &Questionnaire, source: &str, caused: &[QuestionIx]) -> String {
    let one = |ix: &QuestionIx| {
        let question = questionnaire.question(*ix);
        let line = document::line_of(source, question.at);
        let why = match (&question.asked_when, &question.unless) {
            (Some(_), None) => phrase("check-question-asked-of-none"),
            (None, Some(_)) => phrase("check-question-kept-from-all"),
            (Some(_), Some(_)) => phrase("check-question-asked-or-kept"),
            (None, None) => phrase("check-question-behind-all"),
        };
        format!("{}\n", say!("check-question-never-asked", id = QUESTIONS, line = line, question = &question.id, why = why))
    };
    unasked.iter().filter(|ix| !caused.contains(ix)).map(one).collect()
}

/// Whether every question can change a result, and which can't.
fn questions_as_text(idle: &[UselessQuestion], questionnaire: &Questionnaire, source: &str, caused: &[QuestionIx]) -> String {
    if idle.is_empty() {
        let notes = questionnaire.questions.iter().filter(|q| q.for_notes).count();
        let holds = if notes == 0 {
            say!("check-questions-matter", id = QUESTIONS)
        } else {
            say!("check-questions-matter-but-notes", id = QUESTIONS, count = notes)
        };
        return format!("{holds}\n");
    }
    let place = |idle: &UselessQuestion| {
        let question = questionnaire.question(idle.question);
        (document::line_of(source, question.at), &question.id)
    };
    let left = idle.iter().filter(|i| !caused.contains(&i.question));
    let (decided, open): (Vec<&UselessQuestion>, Vec<_>) = left.partition(|i| i.decided);
    let fails = match decided.as_slice() {
        [] => String::new(),
        [only] => {
            let (line, id) = place(only);
            format!("{}\n", say!("check-question-fails", id = QUESTIONS, line = line, question = id))
        }
        several => {
            let named = |i: &&UselessQuestion| {
                let (line, id) = place(i);
                say!("check-name-at-line", name = id, line = line)
            };
            let named: Vec<String> = several.iter().map(named).collect();
            let named = text::enumerated(&named, phrase("check-or"));
            format!("{}\n", say!("check-questions-fail", id = QUESTIONS, questions = named))
        }
    };
    let undecided = open.into_iter().map(|idle| {
        let (line, id) = place(idle);
        format!("{}\n", say!("check-question-undecided", id = QUESTIONS, line = line, question = id))
    });
    fails + &undecided.collect::<String>()
}

/// Whether two literals name the same in the same condition.
fn is_equal(one: &Literal, other: &Literal) -> bool {
    (one.of, one.part) == (other.of, other.part)
}

/// A literal in words; where its condition names the same several times, which of them it is.
fn which(questionnaire: &Questionnaire, literal: &Literal, all: &[Literal]) -> String {
    of_several(literal, named(questionnaire, literal), all)
}

/// The words of a literal; where its condition names the same several times, with which of them it is.
fn of_several(literal: &Literal, words: String, all: &[Literal]) -> String {
    let equal: Vec<&Literal> = all.iter().filter(|other| is_equal(other, literal)).collect();
    match equal.iter().position(|other| *other == literal) {
        Some(at) if equal.len() > 1 => {
            say!("check-literal-of-several", ordinal = ordinal(at + 1), count = equal.len(), literal = words)
        }
        _ => words,
    }
}

/// A place in a row, such as `2nd`.
fn ordinal(n: usize) -> String {
    match (n % 10, n % 100) {
        (1, tens) if tens != 11 => say!("check-ordinal-first", n = n),
        (2, tens) if tens != 12 => say!("check-ordinal-second", n = n),
        (3, tens) if tens != 13 => say!("check-ordinal-third", n = n),
        _ => say!("check-ordinal", n = n),
    }
}

/// A literal in words: what it names, and where it stands.
fn named(questionnaire: &Questionnaire, literal: &Literal) -> String {
    in_place(questionnaire, literal.of, &part_in_words(questionnaire, literal.part))
}

/// What a literal names, as the file writes it.
fn part_in_words(questionnaire: &Questionnaire, part: LiteralPart) -> String {
    let question = |q: QuestionIx| &questionnaire.question(q).id;
    match part {
        LiteralPart::Answer(q, a) => format!("`{}: {}`", question(q), questionnaire.question(q).answers[a.index()].id),
        LiteralPart::Declined(q) => format!("`{}: declined`", question(q)),
        LiteralPart::Holds(ix) => format!("`holds: {}`", questionnaire.conditions[ix.index()].name),
    }
}

/// Names of a condition, with where it stands.
fn in_place(questionnaire: &Questionnaire, of: ConditionSite, part: &str) -> String {
    let (field, id) = match of {
        ConditionSite::Named(ix) => {
            return say!("check-literal-in-condition", part = part, name = &questionnaire.conditions[ix.index()].name);
        }
        ConditionSite::AskedWhen(q) => ("asked-when", &questionnaire.question(q).id),
        ConditionSite::Unless(q) => ("unless", &questionnaire.question(q).id),
        ConditionSite::Outcome(ix) => ("when", &questionnaire.outcome(ix).id),
        ConditionSite::Extra(ix) => ("when", &questionnaire.extra(ix).id),
        ConditionSite::PointsHere(ix) => ("points-here", &questionnaire.support(ix).id),
    };
    say!("check-literal-in-field", part = part, field = field, id = id)
}
