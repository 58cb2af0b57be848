//! The checked condition of a field.

use crate::content::model::{Condition, Questionnaire};

/// The condition that stands in a field of an item, where it is one.
pub fn rule_at<'q>(questionnaire: &'q Questionnaire, group: &str, id: &str, field: &str) -> Option<&'q Condition> {
    let q = questionnaire;
    match (group, field) {
        ("questions", "asked-when") => q.questions.iter().find(|i| i.id == id)?.asked_when.as_ref(),
        ("questions", "unless") => q.questions.iter().find(|i| i.id == id)?.unless.as_ref(),
        ("outcomes", "when") => q.outcomes.iter().find(|i| i.id == id)?.when.as_ref(),
        ("conditions", "when") => q.conditions.iter().find(|i| i.name == id).map(|i| &i.condition),
        ("extras", "when") => q.extras.iter().find(|i| i.id == id).map(|i| &i.when),
        ("guarantees", "when") => q.guarantees.iter().find(|i| i.id == id).map(|i| &i.when),
        ("supports", "points-here") => q.supports.iter().find(|i| i.id == id)?.points_here.as_ref(),
        _ => None,
    }
}
