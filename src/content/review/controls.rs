//! Whether what a hazard's control names is there.

use crate::content::explain;
use crate::content::model::hazard::SCREENS;
use crate::content::model::tried::TESTS;
use crate::content::model::{Control, ControlKind, Hazard, Questionnaire};

/// The controls of a hazard that name something that isn't there.
pub fn missing_controls<'q>(questionnaire: &Questionnaire, hazard: &'q Hazard) -> Vec<&'q Control> {
    hazard.controls.iter().filter(|c| !is_there(questionnaire, c)).collect()
}

fn is_there(questionnaire: &Questionnaire, control: &Control) -> bool {
    let q = questionnaire;
    let is_item = |id: &str| {
        q.question_named(id).is_some()
            || q.outcome_named(id).is_some()
            || q.conditions.iter().any(|c| c.name == id)
            || q.guarantees.iter().any(|g| g.id == id)
    };
    let name = control.names.as_str();
    match control.kind {
        ControlKind::Guarantee => q.guarantees.iter().any(|g| g.id == name) || explain::is_built_in(name, is_item),
        ControlKind::Scenario => q.scenarios.iter().any(|s| s.id == name),
        ControlKind::Test => TESTS.contains(&name),
        ControlKind::Screen => SCREENS.contains(&name),
        ControlKind::Procedure => true,
    }
}
