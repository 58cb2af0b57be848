//! The part for a mentor, checked: the script has room on a small screen and says the emergency number.

use crate::base::text;
use crate::content::document::Code;
use crate::content::model::{EMERGENCY, Leading};
use crate::content::reader::checker::Checker;
use crate::content::reader::raw::{RawIntake, RawSpoken};

/// Columns and rows of the script at most: it is read whole, on the smallest usual screen, below the first help lines and whom to call.
const SCRIPT: (usize, usize) = (76, 14);

impl Checker {
    pub(crate) fn leading(&mut self, raw: RawIntake) -> Leading {
        let script = raw.script.text.value.0;
        if !script.iter().any(|line| line.contains(EMERGENCY)) && !script.is_empty() {
            let says = format!("the script never says the emergency number: `{EMERGENCY}` stands in none of its lines");
            self.wrong(
                Code::SafetyMissing,
                raw.script.text.at,
                says,
                format!("write `{EMERGENCY}` where the number of the client's place belongs"),
            );
        }
        let rows: usize = script.iter().map(|line| text::wrap_hanging(line, SCRIPT.0, "- ", "  ").len()).sum();
        if rows > SCRIPT.1 {
            let says = format!("the script takes {rows} rows, and {} fit on a small screen", SCRIPT.1);
            self.wrong(Code::TooMany, raw.script.text.at, says, "shorten it: nobody scrolls at that moment");
        }
        self.cited(&raw.script.claims);
        let spoken = |c: &mut Self, s: RawSpoken| {
            c.cited(&s.claims);
            s.say
        };
        Leading {
            what_this_is: spoken(self, raw.contract.what_this_is),
            limits: spoken(self, raw.contract.limits),
            where_now: spoken(self, raw.contract.where_now),
            whom_to_call: spoken(self, raw.contract.whom_to_call),
            notes: spoken(self, raw.contract.notes),
            script_title: raw.script.title,
            script,
            safe_to_send: raw.safe_to_send,
            safeguarding: raw.safeguarding,
            referral: raw.referral,
        }
    }
}
