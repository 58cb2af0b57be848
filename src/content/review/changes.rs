//! What changed from one inventory to another, field by field.

use std::collections::{BTreeMap, BTreeSet};

use crate::content::review::inventory::{FileField, Inventory, Item};
use crate::content::review::marked_words::runs;
use crate::content::review::parts::{ORDER, Part};

/// One field of one item that isn't the same in both files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldChange {
    /// The part that the item belongs to, in the new file where it is there.
    pub part: Part,
    /// The key of the file under which the item stands.
    pub group: String,
    /// The item's id, in the new file where it is there.
    pub id: String,
    /// The item's id in the old file, where it is there.
    pub old_id: Option<String>,
    /// The name of the field.
    pub field: String,
    /// Whether it is words that somebody reads or hears.
    pub is_words: bool,
    /// Whether a mistake here can hurt somebody, so that it is read before anything else.
    pub is_read_first: bool,
    /// Whether the whole item is in one of the files only.
    pub whole_item: bool,
    /// What stood there.
    pub old: Vec<String>,
    /// What stands there now.
    pub new: Vec<String>,
}

/// Fields that tie an item to others and that nobody meets: a change of one hurts nobody.
const BOOKKEEPING: [&str; 5] = ["claims", "was", "ref", "source", "sources"];

/// Marks that are read first wherever they stand: they say which help somebody is shown.
const MARKS: [&str; 16] = [
    "help",
    "audience",
    "audience-first",
    "points-to",
    "pace",
    "clinical",
    "talking-therapy",
    "at-once",
    "safety",
    "keep",
    "young",
    "nothing-needed",
    "worsens",
    "if-declined.audience",
    "not-led",
    "they-choose",
];

/// Every field that isn't the same in both files, in the order of the new file; what is gone stands
/// behind its group.
pub fn changes(old: &Inventory, new: &Inventory) -> Vec<FieldChange> {
    let matched = MatchedItems::of(old, new);
    let promised = promised_questions(old);
    let mut out = Vec::new();
    for item in &new.items {
        let before = matched.old_of(item);
        let names = item.fields.iter().map(|f| &f.name);
        let lost =
            before.iter().flat_map(|b| b.fields.iter().map(|f| &f.name)).filter(|n| !item.fields.iter().any(|f| f.name == **n));
        for name in names.chain(lost) {
            let [a, b] = [before, Some(item)].map(|i| i.and_then(|i| i.fields.iter().find(|f| f.name == *name)));
            let values = |field: Option<&FileField>| field.map(|f| f.values.clone()).unwrap_or_default();
            let (mut was, is) = (values(a), values(b));
            if item.group == ORDER || name == "answers" && item.group == "questions" {
                was = matched.renamed(&item.group, &item.id, was);
            }
            // That an item came or went is told of the item itself.
            if was == is || (item.group == ORDER || name == "answers") && !reordered(&was, &is) {
                continue;
            }
            let is_words = a.or(b).is_some_and(|f| f.is_words);
            let added = before.is_none();
            let new_way = added && (item.group == "outcomes" || item.group == "answers" && is_promised(&promised, &item.id));
            let first =
                new_way || is_read_first(item, name, is_words) || before.is_some_and(|b| is_read_first(b, name, is_words));
            out.push(FieldChange {
                part: item.part.clone(),
                group: item.group.clone(),
                id: item.id.clone(),
                old_id: before.map(|b| b.id.clone()),
                field: name.clone(),
                is_words,
                is_read_first: first,
                whole_item: added,
                old: was,
                new: is,
            });
        }
    }
    for item in old.items.iter().filter(|i| !matched.is_kept(i) && i.group != ORDER) {
        out.extend(item.fields.iter().map(|field| FieldChange {
            part: item.part.clone(),
            group: item.group.clone(),
            id: item.id.clone(),
            old_id: Some(item.id.clone()),
            field: field.name.clone(),
            is_words: field.is_words,
            is_read_first: is_read_first(item, &field.name, field.is_words),
            whole_item: true,
            old: field.values.clone(),
            new: Vec::new(),
        }));
    }
    out
}

/// Whether a change of this field is read before anything else.
fn is_read_first(item: &Item, field: &str, is_words: bool) -> bool {
    if BOOKKEEPING.contains(&field) && item.part != Part::Lines {
        return false;
    }
    let marks = matches!(item.group.as_str(), "questions" | "answers" | "outcomes" | "supports");
    item.part.is_read_first() || marks && !is_words && MARKS.contains(&field)
}

/// Whether the items that both lists have stand in another order.
fn reordered(old: &[String], new: &[String]) -> bool {
    let of = |list: &[String], other: &[String]| list.iter().filter(|i| other.contains(i)).cloned().collect::<Vec<_>>();
    of(old, new) != of(new, old)
}

/// The questions that guarantees name: a new answer to one of them may slip past all of them.
fn promised_questions(inventory: &Inventory) -> BTreeSet<String> {
    let questions = inventory.items.iter().filter(|i| i.group == "questions").map(|i| &i.id);
    let conditions =
        inventory.items.iter().filter(|i| i.group == "guarantees").flat_map(|i| &i.fields).filter(|f| f.name == "when");
    let named: Vec<&String> = conditions.flat_map(|f| &f.values).collect();
    let names =
        |id: &&String| named.iter().any(|text| text.contains(&format!("{{{id}: ")) || text.contains(&format!(", {id}: ")));
    questions.filter(names).cloned().collect()
}

fn is_promised(promised: &BTreeSet<String>, answer: &str) -> bool {
    answer.split_once(": ").is_some_and(|(question, _)| promised.contains(question))
}

/// For the report of words and rules: which item of the old file each item of the new one is, by `was`, else by id unless another one
/// was that.
struct MatchedItems<'i> {
    old: BTreeMap<(&'i str, &'i str), &'i Item>,
    /// Group and old id, with the new id, where that is another.
    renamed: BTreeMap<(String, String), String>,
    kept: BTreeSet<(&'i str, &'i str)>,
}

fn key(item: &Item) -> (&str, &str) {
    (&item.group, &item.id)
}

impl<'i> MatchedItems<'i> {
    fn of(old: &'i Inventory, new: &Inventory) -> Self {
        let by_id = old.items.iter().map(|i| (key(i), i)).collect();
        let mut matched = Self { old: by_id, renamed: BTreeMap::new(), kept: BTreeSet::new() };
        // Questions come before their answers, whose old ids begin with the question's.
        for item in &new.items {
            let Some(was) = &item.was else { continue };
            let old_id = match item.id.split_once(": ").filter(|_| item.group == "answers") {
                Some((question, _)) => format!("{}: {was}", matched.old_question(question)),
                None => was.clone(),
            };
            if matched.old.contains_key(&(item.group.as_str(), old_id.as_str())) {
                matched.renamed.insert((item.group.clone(), old_id), item.id.clone());
            }
        }
        matched.kept = new.items.iter().filter_map(|item| matched.old_of(item)).map(key).collect();
        matched
    }

    /// The old id of a question of the new file.
    fn old_question<'a>(&'a self, id: &'a str) -> &'a str {
        let was = self.renamed.iter().find(|((group, _), new)| group == "questions" && *new == id);
        was.map_or(id, |((_, old), _)| old)
    }

    fn old_of(&self, item: &Item) -> Option<&'i Item> {
        let renamed = self.renamed.iter().find(|((group, _), new)| *group == item.group && **new == item.id);
        let old_id = match (renamed, item.id.split_once(": ").filter(|_| item.group == "answers")) {
            (Some(((_, old), _)), _) => old.clone(),
            (None, Some((question, answer))) => format!("{}: {answer}", self.old_question(question)),
            (None, None) => item.id.clone(),
        };
        let taken = renamed.is_none() && self.renamed.contains_key(&(item.group.clone(), old_id.clone()));
        if taken { None } else { self.old.get(&(item.group.as_str(), old_id.as_str())).copied() }
    }

    fn is_kept(&self, item: &Item) -> bool {
        self.kept.contains(&key(item))
    }

    /// Ids of an order of the old file as the new file has them.
    fn renamed(&self, group: &str, id: &str, ids: Vec<String>) -> Vec<String> {
        let new_id = |old: String| {
            let (group, key) =
                if group == ORDER { (id, old.clone()) } else { ("answers", format!("{}: {old}", self.old_question(id))) };
            let new = self.renamed.get(&(group.to_owned(), key));
            new.map_or(old, |new| new.rsplit(": ").next().unwrap_or(new).to_owned())
        };
        ids.into_iter().map(new_id).collect()
    }
}

/// Two lists of texts beside each other: what stands in both is left out, and a text that went is
/// paired with the one that came in its place.
pub fn aligned<'a>(old: &'a [String], new: &'a [String]) -> Vec<(Option<&'a String>, Option<&'a String>)> {
    let changed = runs(old, new).into_iter().filter(|(gone, come)| gone != come);
    let pairs =
        |(gone, come): (&'a [String], &'a [String])| (0..gone.len().max(come.len())).map(move |at| (gone.get(at), come.get(at)));
    changed.flat_map(pairs).collect()
}

/// Words of one answer that stand at another answer of the same question now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MovedText {
    /// The question.
    pub question: String,
    /// The answer at which the words stood.
    pub from: String,
    /// The answer at which they stand now.
    pub to: String,
    /// The words.
    pub text: String,
    /// Whether the question asks about danger.
    pub is_read_first: bool,
}

/// The words that moved from one answer of a question to another.
pub fn moved_texts(changes: &[FieldChange]) -> Vec<MovedText> {
    let of_answer = |c: &&FieldChange| c.group == "answers" && c.is_words && ["text", "say"].contains(&c.field.as_str());
    let answers: Vec<(&FieldChange, &str, &str)> =
        changes.iter().filter(of_answer).filter_map(|c| c.id.split_once(": ").map(|(q, a)| (c, q, a))).collect();
    let mut out = Vec::new();
    for (to, question, answer) in &answers {
        let is_from =
            |(c, q, a): &&(&FieldChange, &str, &str)| q == question && a != answer && c.field == to.field && c.old == to.new;
        if let (Some((_, _, from)), Some(text)) = (answers.iter().find(is_from), to.new.first()) {
            out.push(MovedText {
                question: (*question).to_owned(),
                from: (*from).to_owned(),
                to: (*answer).to_owned(),
                text: text.clone(),
                is_read_first: to.is_read_first,
            });
        }
    }
    out
}
