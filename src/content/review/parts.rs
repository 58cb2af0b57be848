//! The parts of a file that can be reviewed by themselves. Every item belongs to exactly one.
//!
//! A condition belongs to `safety` where a page that is at once, a safety question or what is added
//! to such a page reads it, also through other conditions; so nobody can weaken one without that
//! part lapsing.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::base::phrases::{phrase, say};
use crate::content::document::YamlNode;
use crate::content::document::tree_access::{behind, entries, id_of, is_marked, listed, text_of};

/// The group of the order in which items stand.
pub(super) const ORDER: &str = "order";

/// A part of a file that is reviewed by itself.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Part {
    /// Safety questions, pages that are at once, what is added to them, the conditions they read,
    /// and the words for how soon.
    Safety,
    /// What a mentor says, the contract and all scripts.
    Scripts,
    /// The help-line file.
    Lines,
    /// The other questions and conditions, the sections, and the order of all questions.
    Questions,
    /// A support, and the outcomes that point to it first.
    Support(String),
    /// The other outcomes, what answers add to them, the closing words, and the order of all
    /// outcomes.
    Results,
    /// The title, the language, the welcome page and the other pages of words.
    Pages,
    /// Claims and their sources.
    Claims,
    /// Guarantees, scenarios, and the answers that have to be offered.
    Promises,
    /// The hazard log.
    Hazards,
    /// Anything that this version of the program doesn't know.
    Other,
}

/// The parts that every file may have, by name.
const FIXED: [(&str, Part); 10] = [
    ("safety", Part::Safety),
    ("scripts", Part::Scripts),
    ("lines", Part::Lines),
    ("questions", Part::Questions),
    ("results", Part::Results),
    ("pages", Part::Pages),
    ("claims", Part::Claims),
    ("promises", Part::Promises),
    ("hazards", Part::Hazards),
    ("other", Part::Other),
];

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self, FIXED.iter().find(|(_, part)| part == self)) {
            (Part::Support(id), _) if FIXED.iter().any(|(name, _)| name == id) => write!(f, "support-{id}"),
            (Part::Support(id), _) => f.write_str(id),
            (_, named) => f.write_str(named.map_or("other", |(name, _)| name)),
        }
    }
}

impl Part {
    /// The part of a name, in a file with these supports.
    pub fn named(name: &str, supports: &BTreeSet<String>) -> Option<Part> {
        let support = supports.iter().map(|s| Part::Support(s.clone())).find(|p| p.to_string() == name);
        support.or_else(|| FIXED.iter().find(|(n, _)| *n == name).map(|(_, part)| part.clone()))
    }

    /// The names of all parts of a file with these supports.
    pub fn names(supports: &BTreeSet<String>) -> Vec<String> {
        let fixed = FIXED.iter().map(|(name, _)| (*name).to_owned());
        fixed.chain(supports.iter().map(|s| Part::Support(s.clone()).to_string())).collect()
    }

    /// What it is called in a sentence.
    pub fn title(&self) -> String {
        match self {
            Part::Safety => phrase("print-part-safety").to_owned(),
            Part::Scripts => phrase("print-part-scripts").to_owned(),
            Part::Lines => phrase("print-part-lines").to_owned(),
            Part::Questions => phrase("print-part-questions").to_owned(),
            Part::Support(id) => say!("print-part-support", support = id),
            Part::Results => phrase("print-part-results").to_owned(),
            Part::Pages => phrase("print-part-pages").to_owned(),
            Part::Claims => phrase("print-part-claims").to_owned(),
            Part::Promises => phrase("print-part-promises").to_owned(),
            Part::Hazards => phrase("print-part-hazards").to_owned(),
            Part::Other => phrase("print-part-other").to_owned(),
        }
    }

    /// Whether somebody may be hurt by a change of its words: then a reader is asked for.
    pub fn is_read_first(&self) -> bool {
        matches!(self, Part::Safety | Part::Scripts | Part::Lines)
    }
}

/// The part of each item of one file.
pub(crate) struct PartTable {
    is_lines: bool,
    /// Ids of safety questions, of gates, of what is added to them, and of the conditions that any
    /// of these reads.
    safety: BTreeSet<(&'static str, String)>,
    /// The support that each outcome points to first.
    first_support: BTreeMap<String, String>,
}

impl PartTable {
    pub(crate) fn of(tree: &YamlNode) -> Self {
        let list = |key: &str| behind(tree, key).map(listed).unwrap_or_default();
        let (mut safety, mut first_support) = (BTreeSet::new(), BTreeMap::new());
        let mut read: Vec<&YamlNode> = Vec::new();
        for question in list("questions").iter().filter(|q| is_marked(q, "safety")) {
            safety.insert(("questions", id_of(question).unwrap_or_default().to_owned()));
            read.extend(["asked-when", "unless"].iter().filter_map(|key| behind(question, key)));
        }
        let mut gates: BTreeSet<&str> = BTreeSet::new();
        for outcome in list("outcomes") {
            let id = id_of(outcome).unwrap_or_default();
            if is_marked(outcome, "at-once") {
                gates.insert(id);
                safety.insert(("outcomes", id.to_owned()));
                read.extend(behind(outcome, "when"));
            } else if let Some(first) = behind(outcome, "points-to").and_then(|list| listed(list).first()).and_then(text_of) {
                first_support.insert(id.to_owned(), first.to_owned());
            }
        }
        for extra in list("extras") {
            let on = behind(extra, "on").map(listed).unwrap_or_default();
            if on.iter().filter_map(text_of).any(|o| gates.contains(o)) {
                safety.insert(("extras", id_of(extra).unwrap_or_default().to_owned()));
                read.extend(behind(extra, "when"));
            }
        }
        let conditions: BTreeMap<&str, &YamlNode> = behind(tree, "conditions").into_iter().flat_map(entries).collect();
        while let Some(node) = read.pop() {
            for name in held_names(node) {
                if safety.insert(("conditions", name.to_owned())) {
                    read.extend(conditions.get(name));
                }
            }
        }
        Self { is_lines: behind(tree, "fingerpost-helplines").is_some(), safety, first_support }
    }

    /// The part of an item, by its group and id.
    pub(crate) fn part(&self, group: &str, id: &str) -> Part {
        if self.is_lines {
            return Part::Lines;
        }
        let (group, id) = match (group, id.split_once(": ")) {
            ("answers", Some((question, _))) => ("questions", question),
            (ORDER, _) => (id, ORDER),
            _ => (group, id),
        };
        if self.safety.iter().any(|(g, i)| *g == group && i == id) {
            return Part::Safety;
        }
        match group {
            "paces" => Part::Safety,
            "contract" | "scripts" => Part::Scripts,
            "sections" | "questions" | "conditions" => Part::Questions,
            "supports" if id == ORDER => Part::Results,
            "supports" => Part::Support(id.to_owned()),
            "outcomes" => self.first_support.get(id).map_or(Part::Results, |s| Part::Support(s.clone())),
            "extras" | "closing" => Part::Results,
            "fingerpost" | "language" | "title" | "welcome" | "in-short" | "about" => Part::Pages,
            "sources" | "claims" => Part::Claims,
            "tells" | "guarantees" | "scenarios" => Part::Promises,
            "hazards" => Part::Hazards,
            _ => Part::Other,
        }
    }
}

/// The names of conditions that a condition holds.
fn held_names(node: &YamlNode) -> Vec<&str> {
    let mut out = Vec::new();
    for (key, value) in entries(node) {
        if key == "holds" {
            out.extend(listed(value).iter().filter_map(text_of));
        } else {
            out.extend(held_names(value));
        }
    }
    for inner in listed(node).iter().filter(|n| text_of(n).is_none()) {
        out.extend(held_names(inner));
    }
    out
}
