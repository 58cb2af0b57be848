//! How old help lines are, on a day that is given: this module reads no clock.

use crate::base::calendar::Day;
use crate::content::helplines::{Helpline, Helplines};

impl Helplines {
    /// The lines whose `verified` date lies more than so many months before a day, oldest first.
    pub fn older_than(&self, months: u32, today: Day) -> Vec<&Helpline> {
        let limit = today.months_before(months);
        let dated = self.lines().iter().filter_map(|line| Day::latest(&line.verified).map(|day| (day, line)));
        let mut old: Vec<(Day, &Helpline)> = dated.filter(|(day, _)| *day < limit).collect();
        old.sort_by_key(|(day, _)| *day);
        old.into_iter().map(|(_, line)| line).collect()
    }
}
