//! Fuel: work that may still be done, so that every proof ends soon whatever the file.

/// The error of a computation that needs more work, nodes or memory than its budget has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct OutOfFuel;

/// The work that is left, in values that may still be computed. Not `Copy`, so that no unit is
/// spent twice.
#[derive(Debug)]
pub(crate) struct Fuel {
    left: u64,
}

impl Fuel {
    /// A tank of `amount` units.
    pub(crate) fn new(amount: u64) -> Self {
        Self { left: amount }
    }

    /// Whether `cost` units are left.
    pub(crate) fn has(&self, cost: usize) -> bool {
        self.left >= cost as u64
    }

    /// Spends `cost` units.
    ///
    /// # Errors
    /// Where fewer are left; then the tank is empty.
    pub(crate) fn take(&mut self, cost: usize) -> Result<(), OutOfFuel> {
        let left = self.left.checked_sub(cost as u64);
        self.left = left.unwrap_or(0);
        left.map(|_| ()).ok_or(OutOfFuel)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_expense_beyond_what_is_left_empties_the_tank() {
        let mut fuel = Fuel::new(10);
        assert_eq!(fuel.take(4), Ok(()));
        assert!(fuel.has(6) && !fuel.has(7));
        assert_eq!((fuel.take(7), fuel.take(1)), (Err(OutOfFuel), Err(OutOfFuel)));
        assert_eq!(fuel.take(0), Ok(()));
    }
}
