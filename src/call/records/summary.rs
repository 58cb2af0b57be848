//! What a list says of a record, without its answers and notes.

use crate::base::calendar::Day;
use crate::call::intake::Appointment;
use crate::call::records::format::Record;

/// A record in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordSummary {
    /// Its id: the name of its file.
    pub id: String,
    /// What is said of it, or why nothing can be.
    pub facts: Result<SummaryFacts, Unreadable>,
}

/// What a list says of a record that can be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SummaryFacts {
    /// The code of its client.
    pub client: Option<String>,
    /// When its intake began.
    pub began: String,
    /// The last day on which it is kept.
    pub keep_until: String,
    /// The last day that the client was told.
    pub told_until: String,
    /// Whether its call came to its end.
    pub finished: bool,
    /// Whether that call goes on at this moment, in another window.
    pub on_call: bool,
    /// The appointment that was made at its end.
    pub appointment: Option<Appointment>,
}

/// Why nothing is said of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unreadable {
    /// It wasn't opened: its last day is known without the passphrase.
    Dated(String),
    /// It can't be read; why.
    Fault(String),
}

impl SummaryFacts {
    /// What is said of a record.
    pub fn of(record: &Record) -> SummaryFacts {
        SummaryFacts {
            client: record.client.clone(),
            began: record.began.clone(),
            keep_until: record.keep_until.clone(),
            told_until: record.told_until.clone(),
            finished: record.finished,
            on_call: false,
            appointment: record.closing.appointment.as_deref().and_then(Appointment::read),
        }
    }

    /// The day on which its intake began.
    pub fn began_on(&self) -> &str {
        self.began.get(..10).unwrap_or(&self.began)
    }

    /// Whether its last day is over.
    pub fn is_past(&self, today: Day) -> bool {
        self.keep_until < today.to_string()
    }

    /// The appointment, where it is still to come.
    pub fn next(&self, today: Day) -> Option<&Appointment> {
        self.appointment.as_ref().filter(|a| a.day >= today.to_string())
    }
}

impl RecordSummary {
    /// The code of its client, where it can be read and has one.
    pub fn client(&self) -> Option<&str> {
        self.facts.as_ref().ok().and_then(|f| f.client.as_deref())
    }
}
