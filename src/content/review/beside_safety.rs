//! What follows from answers about danger and belongs to another part than `safety`: results, additions and conditions that
//! only such an answer may bring. Whoever signs for `safety` reads them as well, so a change of one lapses that review, too.

use std::collections::{BTreeMap, BTreeSet};

use crate::content::document::YamlNode;
use crate::content::review::tree_access::{behind, entries, id_of, is_marked, listed, text_of};

/// Conditions, results and additions whose rule tells of an answer about danger, by group and id. As the checked model has it: a
/// named condition tells of danger where it reads nothing else.
pub(crate) fn that_tell_of_danger(tree: &YamlNode) -> BTreeSet<(&'static str, String)> {
    let list = |key: &str| behind(tree, key).map(listed).unwrap_or_default();
    let questions = list("questions").iter().filter(|q| is_marked(q, "safety"));
    let conditions = behind(tree, "conditions").into_iter().flat_map(entries).collect();
    let rules = SafetyRules { questions: questions.filter_map(id_of).collect(), conditions };
    let mut out: BTreeSet<(&'static str, String)> = BTreeSet::new();
    let named = rules.conditions.iter().filter(|(_, rule)| rules.tells(rule));
    out.extend(named.map(|(name, _)| ("conditions", (*name).to_owned())));
    for group in ["outcomes", "extras"] {
        let told = list(group).iter().filter(|item| behind(item, "when").is_some_and(|rule| rules.tells(rule)));
        out.extend(told.filter_map(id_of).map(|id| (group, id.to_owned())));
    }
    out
}

/// The questions about danger of a file, and its named conditions.
struct SafetyRules<'t> {
    questions: BTreeSet<&'t str>,
    conditions: BTreeMap<&'t str, &'t YamlNode>,
}

impl SafetyRules<'_> {
    /// Whether a condition reads a question about danger.
    fn tells(&self, rule: &YamlNode) -> bool {
        let within = |node: &YamlNode| self.tells(node) || listed(node).iter().any(|inner| self.tells(inner));
        entries(rule).any(|(key, value)| match key {
            "any" | "all" | "not" => within(value),
            "holds" => listed(value).iter().filter_map(text_of).any(|name| self.reads_nothing_else(name)),
            "at-least" => {
                behind(value, "of").is_some_and(|of| entries(of).any(|(question, _)| self.questions.contains(question)))
            }
            question => self.questions.contains(question),
        })
    }

    /// Whether a named condition reads questions about danger alone.
    fn reads_nothing_else(&self, name: &str) -> bool {
        self.conditions.get(name).is_some_and(|rule| self.only(rule))
    }

    fn only(&self, rule: &YamlNode) -> bool {
        let within = |node: &YamlNode| self.only(node) && listed(node).iter().all(|inner| self.only(inner));
        entries(rule).all(|(key, value)| match key {
            "any" | "all" | "not" => within(value),
            "holds" => listed(value).iter().filter_map(text_of).all(|name| self.reads_nothing_else(name)),
            "at-least" => {
                behind(value, "of").is_some_and(|of| entries(of).all(|(question, _)| self.questions.contains(question)))
            }
            question => self.questions.contains(question),
        })
    }
}
