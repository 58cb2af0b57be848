//! Facts of one call that no record, backup, export or paper may hold. They are wiped when it ends.

use std::fmt;

use zeroize::Zeroizing;

use crate::base::vocabulary::{Vocabulary, unaccented};
use crate::call::intake::contract::tidy;

/// Characters of an address or a number at most.
const LONGEST_FACT: usize = 300;

/// What is said behind an address that was typed in a hurry.
const APOLOGIES: Vocabulary = Vocabulary::new(&["sorry", "sorry about that"], &["perdon", "perdona", "lo siento"]);

/// Whether the mentor may ring back, or leave a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RingBack {
    /// Ring, but leave no message, on the number of this call.
    Here,
    /// Ring or leave a message, on the number of this call.
    HereOrMessage,
    /// Ring, but leave no message, on another number.
    Elsewhere,
    /// Ring or leave a message, on another number.
    ElsewhereOrMessage,
    /// No, or not sure: then it isn't safe.
    Never,
}

impl RingBack {
    /// Every answer, in the order of the rows: nothing more than was said comes first.
    pub const ALL: [RingBack; 5] =
        [RingBack::Here, RingBack::HereOrMessage, RingBack::Elsewhere, RingBack::ElsewhereOrMessage, RingBack::Never];

    /// Whether it is another number than that of the call.
    pub fn is_elsewhere(self) -> bool {
        matches!(self, RingBack::Elsewhere | RingBack::ElsewhereOrMessage)
    }

    /// Whether a message is safe, too.
    pub fn takes_a_message(self) -> bool {
        matches!(self, RingBack::HereOrMessage | RingBack::ElsewhereOrMessage)
    }
}

/// The exact address, the number, whether ringing back is safe, and whom to call, for this call alone.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct CallFacts {
    address: Zeroizing<String>,
    number: Zeroizing<String>,
    whom: Zeroizing<String>,
    /// Whether ringing back is safe; none before it was asked.
    pub ring_back: Option<RingBack>,
}

impl CallFacts {
    /// The exact address, as it was typed.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// The number to ring back, where it is another than that of this call.
    pub fn number(&self) -> &str {
        &self.number
    }

    /// Whom the mentor may call: somebody who hasn't said yes to being written down. Empty for nobody.
    pub fn whom(&self) -> &str {
        &self.whom
    }

    /// Replaces whom the mentor may call.
    pub fn set_whom(&mut self, typed: &str) {
        self.whom = told(typed);
    }

    /// Replaces the address.
    pub fn set_address(&mut self, typed: &str) {
        self.address = told(without_apology(typed));
    }

    /// Replaces the number.
    pub fn set_number(&mut self, typed: &str) {
        self.number = told(typed);
    }
}

/// An address without the apology for a slip behind it, which nobody sends an ambulance to.
fn without_apology(typed: &str) -> &str {
    let said = typed.trim().trim_end_matches(['.', '!']);
    match said.rsplit_once(['.', ',', ';']) {
        Some((before, last)) if APOLOGIES.has(&unaccented(&last.trim().to_lowercase())) => before.trim(),
        _ => typed,
    }
}

/// A fact as it is held: wiped once another takes its place, or the call is over.
fn told(typed: &str) -> Zeroizing<String> {
    Zeroizing::new(tidy(typed, LONGEST_FACT))
}

/// Neither the address nor a number is ever printed by accident.
impl fmt::Debug for CallFacts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let told = [!self.address.is_empty(), !self.number.is_empty(), !self.whom.is_empty()];
        f.debug_struct("CallFacts").field("told", &told).field("ring_back", &self.ring_back).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::without_apology;

    #[test]
    fn an_apology_is_no_part_of_an_address() {
        for (typed, held) in [
            ("7 Chapel Row. Sorry", "7 Chapel Row"),
            ("7 Chapel Row, sorry!", "7 Chapel Row"),
            ("Sorry Lane 3, Bath", "Sorry Lane 3, Bath"),
            ("sorry", "sorry"),
        ] {
            assert_eq!(without_apology(typed), held);
        }
    }
}
