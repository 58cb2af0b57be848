//! How to go on behind what was heard beside a page.

use crate::base::phrases::phrase;

/// Said behind what was heard beside a page.
pub(crate) fn carry_on() -> &'static str {
    phrase("lines-carry-on")
}

/// Said where a text is typed, behind help.
pub(crate) fn still_expected() -> &'static str {
    phrase("lines-still-expected")
}
