//! What everything stands on: safe text, the calendar, and what a typed line means.

pub mod address;
pub mod calendar;
pub mod commands;
pub mod hearing;
pub mod hidden;
pub mod phrases;
pub mod plain_reply;
pub mod text;
pub mod vocabulary;
