//! Rules on paper: what a named condition is about, in short, where it is first met, and how two
//! conditions that are much alike differ.

use crate::base::phrases::say;
use crate::content::graph::words::in_words_and_numbers;
use crate::content::model::{Condition, ConditionIx, Questionnaire};
use crate::content::sentences::{any_of_answers, condition_name};
use crate::ui::review_document::Composer;
use crate::ui::review_document::blocks::{DocItem, item, quiet};
use crate::ui::review_document::since::ItemKey;

/// Characters of a condition in short; a longer one is only read where it is written out.
const MOST_IN_SHORT: usize = 440;

/// Characters of one line with brackets in it; what is longer has a line for each way in which it is true.
const MOST_IN_BRACKETS: usize = 240;

impl Composer<'_> {
    /// A rule in sentences, with the conditions in short that are met here for the first time.
    pub(crate) fn rule(&self, key: ItemKey<'_>, field: &str, now: Option<&Condition>) -> Vec<DocItem> {
        let mut out = self.marks.rule(self.questionnaire, key, field, now);
        let mut named = Vec::new();
        if let Some(condition) = now {
            names_in(condition, &mut named);
        }
        if let Some(last) = out.last_mut() {
            // A page whose rule is nothing but names says what they are about, though it was told before.
            let again = key.0 == "outcomes" && now.is_some_and(is_of_names);
            let mut told = Vec::new();
            for ix in named {
                self.in_short(ix, again, &mut told);
            }
            last.items.extend(told);
        }
        out
    }

    /// A condition in a line or a few, and those that it names; where it has been told before, nothing, unless it is told `again`.
    fn in_short(&self, ix: ConditionIx, again: bool, out: &mut Vec<DocItem>) {
        let q = self.questionnaire;
        if !self.explained.borrow_mut().insert(ix) && !again {
            return;
        }
        let words = in_words_and_numbers(q, q.condition(ix));
        let (long, name) = (words.chars().count(), condition_name(q, ix));
        match q.condition(ix) {
            _ if long > MOST_IN_SHORT => {}
            Condition::Any(ways) if long > MOST_IN_BRACKETS && ways.iter().any(|way| matches!(way, Condition::All(_))) => {
                let each = ways.iter().enumerate().map(|(at, way)| {
                    let end = if at + 1 < ways.len() { ';' } else { '.' };
                    item(quiet(format!("{}{end}", in_words_and_numbers(q, way))))
                });
                let items = each.collect();
                out.push(DocItem { runs: quiet(say!("print-rule-in-short-any", condition = name)), items });
            }
            _ => out.push(item(quiet(say!("print-rule-in-short", condition = name, words = words)))),
        }
        let mut named = Vec::new();
        names_in(q.condition(ix), &mut named);
        for ix in named {
            self.in_short(ix, false, out);
        }
    }
}

/// The named conditions that a condition names, in order.
fn names_in(condition: &Condition, out: &mut Vec<ConditionIx>) {
    match condition {
        Condition::Holds(ix) if !out.contains(ix) => out.push(*ix),
        Condition::All(list) | Condition::Any(list) => list.iter().for_each(|c| names_in(c, out)),
        Condition::Not(inner) => names_in(inner, out),
        _ => {}
    }
}

/// Whether a condition says nothing but which named ones hold.
fn is_of_names(condition: &Condition) -> bool {
    match condition {
        Condition::Holds(_) => true,
        Condition::All(list) | Condition::Any(list) => list.iter().all(is_of_names),
        Condition::Not(inner) => is_of_names(inner),
        _ => false,
    }
}

/// An earlier condition that differs from this one in one place alone, as a sentence.
pub(crate) fn near_twin(q: &Questionnaire, at: usize) -> Option<String> {
    let own = &q.conditions.get(at)?.condition;
    (0..at).find_map(|before| {
        let other = &q.conditions[before].condition;
        let mut found = Vec::new();
        let alike = differences(q, other, own, &mut found);
        let name = condition_name(q, ConditionIx::at(before));
        (alike > 1 && found.len() == 1).then(|| say!("print-rule-same-but", condition = name, difference = &found[0]))
    })
}

/// Collects how `b` differs from `a`, and counts the leaves that are the same.
fn differences(q: &Questionnaire, a: &Condition, b: &Condition, out: &mut Vec<String>) -> usize {
    match (a, b) {
        (Condition::All(one), Condition::All(other)) | (Condition::Any(one), Condition::Any(other))
            if one.len() == other.len() =>
        {
            one.iter().zip(other).map(|(x, y)| differences(q, x, y, out)).sum()
        }
        (Condition::Not(one), Condition::Not(other)) => differences(q, one, other, out),
        (Condition::Holds(one), Condition::Holds(other)) if one != other => {
            out.push(say!("print-rule-in-place-of", new = condition_name(q, *other), old = condition_name(q, *one)));
            0
        }
        (Condition::Any(more), Condition::Any(less)) | (Condition::All(more), Condition::All(less))
            if more.len() == less.len() + 1 && less.iter().all(|c| more.contains(c)) =>
        {
            let gone = more.iter().find(|c| !less.contains(c));
            out.extend(gone.map(|c| say!("print-rule-without", what = named_answers(q, c))));
            less.len()
        }
        (Condition::AtLeast { n, of: more }, Condition::AtLeast { n: same, of: less })
            if n == same && more.len() == less.len() + 1 && less.iter().all(|s| more.contains(s)) =>
        {
            let gone = more.iter().find(|s| !less.contains(s));
            out.extend(gone.map(|(question, set)| say!("print-rule-without", what = any_of_answers(q, *question, *set))));
            less.len()
        }
        _ if a == b => 1,
        // Two places: more than one difference.
        _ => {
            out.extend([String::new(), String::new()]);
            0
        }
    }
}

fn named_answers(q: &Questionnaire, condition: &Condition) -> String {
    match condition {
        Condition::Answer { question, any_of, declined: false } => any_of_answers(q, *question, *any_of),
        other => in_words_and_numbers(q, other),
    }
}
