//! Sheets that show something: searched for where counts are held within bounds.

pub(crate) mod concrete_search;
pub(crate) mod search;
