//! English names of days and months as they are typed.

/// Weekdays as they are typed, from the one of 1 January 1970 on.
pub(crate) const WEEKDAYS: [&str; 7] = ["thursday", "friday", "saturday", "sunday", "monday", "tuesday", "wednesday"];

/// Months as they are typed, in order.
pub(crate) const MONTHS: [&str; 12] =
    ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
