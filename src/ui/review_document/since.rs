//! What changed since an older file, marked in place: words that went struck through, words that
//! came underlined.

use std::cell::RefCell;
use std::collections::BTreeSet;

use crate::base::phrases::phrase;
use crate::content::model::{Condition, Questionnaire};
use crate::content::review::{FieldChange, WordRun, aligned, marked_words, rule_at};
use crate::content::sentences::{RuleSentence, part_mark, rule_sentence};
use crate::ui::review_document::blocks::{DocBlock, DocItem, DocRun, RunStyle, item, list, listed, plain, run};

/// The old file with every change since.
pub struct OldFile<'a> {
    /// Its name.
    pub name: String,
    /// What it says.
    pub questionnaire: &'a Questionnaire,
    /// What changed, field by field.
    pub changes: Vec<FieldChange>,
}

/// Marks changes where they are printed, and knows those that haven't been printed anywhere.
pub(crate) struct ChangeMarks<'a> {
    old: Option<&'a OldFile<'a>>,
    told: RefCell<BTreeSet<usize>>,
}

/// An item of the file: the key under which it stands, and its id.
pub(crate) type ItemKey<'k> = (&'k str, &'k str);

impl<'a> ChangeMarks<'a> {
    pub(crate) fn new(old: Option<&'a OldFile<'a>>) -> Self {
        Self { old, told: RefCell::new(BTreeSet::new()) }
    }

    fn change(&self, of: ItemKey<'_>, field: &str) -> Option<&'a FieldChange> {
        let changes = &self.old?.changes;
        let is = |c: &FieldChange| (c.group.as_str(), c.id.as_str(), c.field.as_str()) == (of.0, of.1, field) && !is_gone(c);
        let at = changes.iter().position(is)?;
        self.told.borrow_mut().insert(at);
        changes.get(at)
    }

    /// Whether the item is new.
    pub(crate) fn is_new(&self, of: ItemKey<'_>) -> bool {
        self.old
            .is_some_and(|old| old.changes.iter().any(|c| (c.group.as_str(), c.id.as_str()) == of && c.whole_item && !is_gone(c)))
    }

    /// Whether a field has changed.
    pub(crate) fn is_changed(&self, of: ItemKey<'_>, field: &str) -> bool {
        self.change(of, field).is_some()
    }

    /// The word for a new item, behind its heading.
    pub(crate) fn new_mark(&self, of: ItemKey<'_>) -> Vec<DocRun> {
        if self.is_new(of) { vec![run(format!(" {}", phrase("print-new")), RunStyle::Come)] } else { Vec::new() }
    }

    /// What names an item: a label, one of its texts, and the word for a new one.
    pub(crate) fn named(&self, label: Vec<DocRun>, of: ItemKey<'_>, field: &str, now: &str) -> Vec<DocRun> {
        [label, self.words(of, field, now), self.new_mark(of)].concat()
    }

    /// One text, with its changed words marked.
    pub(crate) fn words(&self, of: ItemKey<'_>, field: &str, now: &str) -> Vec<DocRun> {
        match self.change(of, field) {
            None => plain(now),
            Some(change) => marked(change.old.first().map_or("", String::as_str), now),
        }
    }

    /// A list of texts, those that went among them.
    pub(crate) fn list(&self, of: ItemKey<'_>, field: &str, now: &[String]) -> Vec<DocItem> {
        let Some(change) = self.change(of, field) else { return now.iter().map(|t| item(plain(t))).collect() };
        let pairs = aligned(&change.old, now);
        let stands = |text: &String| match pairs.iter().find(|(_, new)| *new == Some(text)) {
            Some((old, _)) => item(marked(old.map_or("", |o| o.as_str()), text)),
            None => item(plain(text)),
        };
        let gone = pairs.iter().filter(|(_, new)| new.is_none()).filter_map(|(old, _)| *old);
        now.iter().map(stands).chain(gone.map(|old| item(vec![run(old, RunStyle::Gone)]))).collect()
    }

    /// A rule as a sentence; where it changed, the old one struck through before it.
    pub(crate) fn rule(
        &self,
        questionnaire: &Questionnaire,
        of: ItemKey<'_>,
        field: &str,
        now: Option<&Condition>,
    ) -> Vec<DocItem> {
        let change = self.change(of, field);
        let sentence = now.map(|c| rule_sentence(questionnaire, c).words_once(questionnaire));
        let Some((old, change)) = self.old.zip(change) else {
            return sentence.iter().map(|s| rule_item(s, &RunStyle::Plain, 0)).collect();
        };
        let before = change.old_id.as_deref().and_then(|id| rule_at(old.questionnaire, of.0, id, field));
        let before = before.map(|c| rule_sentence(old.questionnaire, c).words_once(old.questionnaire));
        let before = before.iter().map(|s| rule_item(s, &RunStyle::Gone, 0));
        before.chain(sentence.iter().map(|s| rule_item(s, &RunStyle::Come, 0))).collect()
    }

    /// The changes of an item that haven't been printed yet, as they are written in the file.
    pub(crate) fn leftovers(&self, of: ItemKey<'_>) -> Vec<DocBlock> {
        let Some(old) = self.old else { return Vec::new() };
        let here = |(at, c): &(usize, &FieldChange)| {
            (c.group.as_str(), c.id.as_str()) == of && !c.whole_item && !self.told.borrow().contains(at)
        };
        let found: Vec<(usize, &FieldChange)> = old.changes.iter().enumerate().filter(here).collect();
        self.told.borrow_mut().extend(found.iter().map(|(at, _)| *at));
        list(found.into_iter().map(|(_, c)| as_written(c)).collect()).into_iter().collect()
    }

    /// The items of some groups that are gone, struck through.
    pub(crate) fn gone(&self, groups: &[&str]) -> Vec<DocBlock> {
        groups.iter().flat_map(|group| self.gone_of(group)).collect()
    }

    fn gone_of(&self, group: &str) -> Vec<DocBlock> {
        let Some(old) = self.old else { return Vec::new() };
        let mut items: Vec<(&str, DocItem)> = Vec::new();
        for (at, c) in old.changes.iter().enumerate().filter(|(_, c)| c.group == group && is_gone(c)) {
            self.told.borrow_mut().insert(at);
            if items.last().is_none_or(|(id, _)| *id != c.id) {
                items.push((&c.id, item(vec![run(c.id.clone(), RunStyle::Gone)])));
            }
            if let Some((_, last)) = items.last_mut() {
                last.items.push(as_written(c));
            }
        }
        listed(phrase("print-taken-out"), items.into_iter().map(|(_, i)| i).collect())
    }

    /// Every change that stands nowhere above.
    pub(crate) fn rest(&self) -> Vec<DocBlock> {
        let Some(old) = self.old else { return Vec::new() };
        let told = self.told.borrow().clone();
        // Of an item that is new all has been printed as new.
        let left = old.changes.iter().enumerate().filter(|(at, c)| !told.contains(at) && (!c.whole_item || is_gone(c)));
        let named = |c: &FieldChange| DocItem { runs: plain(format!("{}: {}", c.group, c.id)), items: vec![as_written(c)] };
        listed(phrase("print-also-changed"), left.map(|(_, c)| named(c)).collect())
    }

    /// How many fields changed, of words and of rules.
    pub(crate) fn counts(&self) -> Option<(&'a OldFile<'a>, usize, usize)> {
        let old = self.old?;
        let words = old.changes.iter().filter(|c| c.is_words).count();
        Some((old, words, old.changes.len() - words))
    }
}

fn is_gone(change: &FieldChange) -> bool {
    change.whole_item && change.new.is_empty()
}

/// A change by the name of its field, as it is written in the file.
fn as_written(change: &FieldChange) -> DocItem {
    let mut runs = plain(format!("{}: ", change.field));
    for (i, (old, new)) in aligned(&change.old, &change.new).into_iter().enumerate() {
        if i > 0 {
            runs.extend(plain("; "));
        }
        runs.extend(marked(old.map_or("", |o| o.as_str()), new.map_or("", |n| n.as_str())));
    }
    item(runs)
}

/// Two texts in one.
fn marked(old: &str, new: &str) -> Vec<DocRun> {
    let mut out: Vec<DocRun> = Vec::new();
    for (i, part) in marked_words(old, new).into_iter().enumerate() {
        if i > 0 {
            out.extend(plain(" "));
        }
        out.push(match part {
            WordRun::Kept(words) => run(words, RunStyle::Plain),
            WordRun::Gone(words) => run(words, RunStyle::Gone),
            WordRun::Come(words) => run(words, RunStyle::Come),
        });
    }
    out
}

/// A rule's sentence as an item, with what it joins below it, lettered.
pub(crate) fn rule_item(sentence: &RuleSentence, style: &RunStyle, depth: usize) -> DocItem {
    let part = |(at, part): (usize, &RuleSentence)| {
        let mut item = rule_item(part, style, depth + 1);
        item.runs.insert(0, run(format!("{} ", part_mark(depth, at)), RunStyle::Letter));
        item
    };
    let style_of_lead = if sentence.parts.is_empty() || *style != RunStyle::Plain { style.clone() } else { RunStyle::Strong };
    DocItem {
        runs: vec![run(sentence.lead.clone(), style_of_lead)],
        items: sentence.parts.iter().enumerate().map(part).collect(),
    }
}
