//! Lines that mean that there is nothing to write down.

use crate::base::hearing::heard;
use crate::base::vocabulary::{Vocabulary, unaccented};

/// How it is said.
const NOTHING: Vocabulary = Vocabulary::new(
    &["n", "no", "none", "nobody", "no one", "nothing", "skip", "-"],
    &["nada", "nadie", "ninguno", "ninguna", "a nadie", "saltar"],
);

/// Whether a line means that there is nothing to write down.
pub(super) fn is_nothing(typed: &str) -> bool {
    NOTHING.has(&unaccented(&heard(typed)))
}
