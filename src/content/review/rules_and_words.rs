//! A questions file as two values: its rules, which decide, and its words, which people read.
//!
//! What isn't words is a rule, so that no field can be neither; only reviews, which are about the
//! rest of the file, are left out. Records and answer sheets are tied to the rules.

use std::collections::BTreeMap;

use crate::content::document::{NodeKind, ScalarStyle, Span, YamlNode};
use crate::content::model::fingerprints::ValueDigest;
use crate::content::review::inventory::{Inventory, Item};
use crate::content::review::parts::Part;

/// The rules of a file: ids, marks, conditions, outcomes, paces and orders, each by where it stands.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rules {
    /// Every item, with the values of each of its rules. An item without rules is there, too.
    facts: BTreeMap<String, Vec<(String, Vec<String>)>>,
}

/// The words of a file: its texts by id, such as `questions/who/ask` or `outcomes/urgent/steps/2`.
///
/// A text of a list has its place there, since the format gives it no id.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Words {
    texts: BTreeMap<String, String>,
}

impl Rules {
    /// The rules of an inventory.
    pub fn of(inventory: &Inventory) -> Self {
        let mut facts: BTreeMap<String, Vec<(String, Vec<String>)>> = BTreeMap::new();
        for item in &inventory.items {
            let rules = item.fields.iter().filter(|f| !f.is_words).map(|f| (f.name.clone(), f.values.clone()));
            facts.entry(id_of_item(item)).or_default().extend(rules);
        }
        // In which order the keys of an item are written decides nothing.
        for rules in facts.values_mut() {
            rules.sort();
        }
        Self { facts }
    }

    /// The fingerprint of all of them.
    pub fn fingerprint(&self) -> String {
        let mut digest = ValueDigest::default();
        for (item, rules) in &self.facts {
            digest.put(item);
            digest.put_count(rules.len());
            for (name, values) in rules {
                digest.put(name);
                digest.put_count(values.len());
                for value in values {
                    digest.put(value);
                }
            }
        }
        digest.finish()
    }
}

impl Words {
    /// The words of an inventory.
    pub fn of(inventory: &Inventory) -> Self {
        Self { texts: located(inventory).map(|t| (t.id, t.text)).collect() }
    }

    /// The texts with their ids.
    pub fn texts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.texts.iter().map(|(id, text)| (id.as_str(), text.as_str()))
    }

    /// The text of an id.
    pub fn text(&self, id: &str) -> Option<&str> {
        self.texts.get(id).map(String::as_str)
    }

    /// The same with a text under an id.
    #[must_use]
    pub fn with(mut self, id: &str, text: &str) -> Self {
        self.texts.insert(id.to_owned(), text.to_owned());
        self
    }

    /// The fingerprint of all of them.
    pub fn fingerprint(&self) -> String {
        let mut digest = ValueDigest::default();
        for (id, text) in &self.texts {
            digest.put(id);
            digest.put(text);
        }
        digest.finish()
    }

    /// The tree of a file with these words in place of its own. A text that has none here stays, and
    /// one that stands nowhere in the file goes nowhere: nothing but words can be replaced.
    pub fn laid_over(&self, tree: &YamlNode) -> YamlNode {
        let inventory = Inventory::of(tree);
        let other = located(&inventory).filter_map(|t| Some((t.at, self.texts.get(&t.id)?)));
        let mut tree = tree.clone();
        replace(&mut tree, &other.collect());
        tree
    }
}

/// A text of a file with its id and its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocatedText {
    /// Its id.
    pub id: String,
    /// The text.
    pub text: String,
    /// Where it stands.
    pub at: Span,
    /// The part that it belongs to.
    pub part: Part,
}

/// Every text of a tree, in file order.
pub fn texts_in_order(tree: &YamlNode) -> Vec<LocatedText> {
    located(&Inventory::of(tree)).collect()
}

/// The same of a file that was read before; nothing where it can't be read.
pub(crate) fn texts_of(source: &str) -> Vec<LocatedText> {
    located(&Inventory::of_source(source)).collect()
}

/// Every text of an inventory.
fn located(inventory: &Inventory) -> impl Iterator<Item = LocatedText> {
    inventory.items.iter().flat_map(|item| {
        let whole = id_of_item(item);
        item.fields.iter().filter(|f| f.is_words).flat_map(move |field| {
            // What is nothing but a text under its key is called by the key alone.
            let is_key = item.is_alone && item.id == field.name;
            let id = if is_key { whole.clone() } else { format!("{whole}/{}", field.name) };
            field.texts.iter().map(move |text| LocatedText {
                id: format!("{id}{}", text.ending),
                text: text.text.clone(),
                at: text.at,
                part: item.part.clone(),
            })
        })
    })
}

/// The id of an item among all of a file.
fn id_of_item(item: &Item) -> String {
    if item.is_alone { item.group.clone() } else { format!("{}/{}", item.group, item.id.replacen(": ", "/", 1)) }
}

fn replace(node: &mut YamlNode, by_place: &BTreeMap<Span, &String>) {
    match &mut node.kind {
        NodeKind::Text { text, written } => {
            if let Some(other) = by_place.get(&node.at) {
                text.clone_from(other);
                // How the text was written in the file says nothing of this one.
                *written = ScalarStyle::Quoted;
            }
        }
        NodeKind::Empty => {}
        NodeKind::List(items) => items.iter_mut().for_each(|item| replace(item, by_place)),
        NodeKind::Map(entries) => entries.iter_mut().for_each(|(.., value)| replace(value, by_place)),
    }
}
