//! What everything stands on: safe text and the calendar.

pub mod calendar;
pub mod hidden;
pub mod text;
