//! Facts of one call that no record, backup, export or paper may hold. They are wiped when it ends.

use std::fmt;

use zeroize::Zeroize;

use crate::call::intake::contract::tidy;

/// Characters of an address or a number at most.
const LONGEST_FACT: usize = 300;

/// Whether the mentor may ring back, or leave a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RingBack {
    /// Yes, on the number of this call.
    Here,
    /// Yes, on another number.
    Elsewhere,
    /// No, or not sure: then it isn't safe.
    Never,
}

/// The exact address, the number and whether ringing back is safe, for this call alone.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct CallFacts {
    address: String,
    number: String,
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

    /// Replaces the address.
    pub fn set_address(&mut self, typed: &str) {
        self.address.zeroize();
        self.address = tidy(typed, LONGEST_FACT);
    }

    /// Replaces the number.
    pub fn set_number(&mut self, typed: &str) {
        self.number.zeroize();
        self.number = tidy(typed, LONGEST_FACT);
    }
}

impl Drop for CallFacts {
    fn drop(&mut self) {
        self.address.zeroize();
        self.number.zeroize();
    }
}

/// Neither the address nor the number is ever printed by accident.
impl fmt::Debug for CallFacts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let told = [!self.address.is_empty(), !self.number.is_empty()];
        f.debug_struct("CallFacts").field("told", &told).field("ring_back", &self.ring_back).finish()
    }
}
