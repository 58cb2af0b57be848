//! A record that a test changes or keeps as it is.

use fingerpost::base::calendar::Stamp;
use fingerpost::call::records::{ClosingNotes, Consent, FORMAT, Record};

use crate::support::SHIPPED;

/// A finished record of a client.
pub(crate) fn record(client: &str) -> Record {
    Record {
        fingerpost: FORMAT,
        questionnaire: SHIPPED.questionnaire.fingerprints.file.clone(),
        rules: Some(SHIPPED.questionnaire.fingerprints.rules.clone()),
        title: "T".to_owned(),
        client: Some(client.to_owned()),
        place: "Ireland".to_owned(),
        began: Stamp(1_795_521_600).to_string(),
        keep_until: "2099-01-01".to_owned(),
        told_until: "2099-01-01".to_owned(),
        finished: true,
        agreed: Vec::new(),
        consent: Consent { given: true, wording: "W".to_owned(), at: "A".to_owned() },
        whom_to_call: (),
        answers: Vec::new(),
        notes: Vec::new(),
        loose_notes: Vec::new(),
        overall: None,
        closing: ClosingNotes::default(),
    }
}
