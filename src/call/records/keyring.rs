//! The keyring: a key for each record, what is to be deleted, and the ids of what was. Its text is
//! an identity file of the age tool, whose comments hold the rest.

use std::collections::{BTreeMap, BTreeSet};

use zeroize::Zeroizing;

use crate::call::records::fault::FolderFault;
use crate::call::records::format::{Deletion, FORMAT, SealedRecord};
use crate::call::records::seal::RecordKey;

/// The size of the sealed keyring: room for some two thousand records and deletions.
pub(crate) const KEYRING_STEP: usize = 256 << 10;

/// The state of a record in the keyring.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum KeyState {
    /// Nobody writes to it.
    AtRest,
    /// A call writes to it, or broke off.
    Open,
    /// It is to be deleted, unless a slip is taken back.
    Marked(Deletion),
}

/// The first line of the keyring.
fn first_line() -> String {
    let whose = "fingerpost";
    format!("# {whose} keys {FORMAT}")
}

/// The names of the states in the keyring.
const STATES: [(&str, KeyState); 4] = [
    ("at-rest", KeyState::AtRest),
    ("open", KeyState::Open),
    ("delete-call", KeyState::Marked(Deletion::ThisCall)),
    ("delete-record", KeyState::Marked(Deletion::WholeRecord)),
];

/// The key of a record, and what is remembered of it.
#[derive(Clone)]
pub(crate) struct KeyEntry {
    /// The key that opens its file.
    pub key: RecordKey,
    /// The number of its newest version; 0 before the first.
    pub number: u64,
    /// The last day on which it is kept.
    pub last_day: String,
    /// Whether it is open or to be deleted.
    pub state: KeyState,
}

impl KeyEntry {
    /// A new key, of a record that is about to be written.
    pub(crate) fn new() -> KeyEntry {
        KeyEntry { key: RecordKey::new(), number: 0, last_day: String::new(), state: KeyState::Open }
    }

    /// Notes which version of the record its file has now.
    pub(crate) fn note(&mut self, sealed: &SealedRecord) {
        // With nothing to go back to, there is nothing for the next unlocking to do.
        self.state = if sealed.before.is_some() { KeyState::Open } else { KeyState::AtRest };
        (self.number, self.last_day) = (sealed.number, sealed.last_day().to_owned());
    }
}

/// Keys by the ids of records, and the ids of deleted records.
#[derive(Clone, Default)]
pub(crate) struct Keyring {
    /// The records.
    pub entries: BTreeMap<String, KeyEntry>,
    /// Records that were deleted and never come back.
    pub deleted: BTreeSet<String>,
}

impl Keyring {
    /// The keyring as text.
    pub(crate) fn text(&self) -> Zeroizing<String> {
        // Of its full size from the start: memory that grows leaves keys behind.
        let mut out = Zeroizing::new(String::with_capacity(KEYRING_STEP + 256 * (self.entries.len() + self.deleted.len())));
        out.push_str(&format!("{}\n", first_line()));
        for id in &self.deleted {
            out.push_str(&format!("# deleted {id}\n"));
        }
        for (id, entry) in &self.entries {
            let state = STATES.iter().find(|(_, s)| *s == entry.state).map_or("", |(name, _)| name);
            out.push_str(&format!("# record {id} {} {} {state}\n", entry.number, entry.last_day));
            out.push_str(&entry.key.exposed());
        }
        out
    }

    /// Reads the text of a keyring. With the keys of some records alone it is there to be looked
    /// into and never to be written: hundreds of keys take their time. Errors: anything that isn't
    /// a keyring of this format.
    pub(crate) fn parse(text: &str, wanted: impl Fn(&str) -> bool) -> Result<Keyring, FolderFault> {
        let mut ring = Keyring::default();
        // Filled up with line feeds to its size: they are no lines to be looked at one by one.
        let mut lines = text.trim_end_matches('\n').lines();
        if lines.next() != Some(&first_line()) {
            return Err(FolderFault::NotARecord);
        }
        let fault = || FolderFault::KeyDamaged;
        while let Some(line) = lines.next() {
            match line.split(' ').collect::<Vec<_>>().as_slice() {
                ["#", "deleted", id] => {
                    ring.deleted.insert((*id).to_owned());
                }
                ["#", "record", id, number, last_day, state] => {
                    if !wanted(id) {
                        lines.next();
                        continue;
                    }
                    let state = STATES.iter().find(|(name, _)| name == state).map(|(_, s)| *s).ok_or_else(fault)?;
                    let key = lines.next().and_then(RecordKey::parsed).ok_or_else(fault)?;
                    let number = number.parse().map_err(|_| fault())?;
                    ring.entries.insert((*id).to_owned(), KeyEntry { key, number, last_day: (*last_day).to_owned(), state });
                }
                [""] => {}
                _ => return Err(fault()),
            }
        }
        Ok(ring)
    }

    /// Takes a record's key away for good, and remembers its id.
    pub(crate) fn delete(&mut self, id: &str) {
        self.entries.remove(id);
        self.deleted.insert(id.to_owned());
    }
}
