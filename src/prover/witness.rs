//! Witnesses: concrete sheets that show a property or its violation.

pub(crate) mod concrete_search;
pub(crate) mod search;

use crate::content::model::{QuestionIx, Reply};

/// The replies to the asked questions of one sheet, in order.
pub type Witness = Vec<(QuestionIx, Reply)>;
