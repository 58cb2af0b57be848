//! Fingerprints: SHA-256 in hexadecimal digits, of a text and of values one after the other.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::base::phrases::say;

/// The fingerprints of a questions file. Programs compare all 64 digits of each.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fingerprints {
    /// Of the text letter by letter, line ends aside: comments and layout count.
    pub file: String,
    /// Of its rules: what is asked, in which order, and how it is decided.
    pub rules: String,
    /// Of its words: every text that somebody reads or hears.
    pub words: String,
}

impl Fingerprints {
    /// All three for people, each by its name.
    pub fn shown(&self) -> String {
        let [rules, words, file] = [&self.rules, &self.words, &self.file].map(|f| shown_digits(f));
        say!("problem-fingerprints", rules = rules, words = words, file = file)
    }
}

/// The digits of a fingerprint that are shown to people, who can't compare more.
pub fn shown_digits(fingerprint: &str) -> &str {
    fingerprint.get(..12).unwrap_or(fingerprint)
}

/// The fingerprint of a text, line ends aside.
pub fn fingerprint(source: &str) -> String {
    let mut hasher = Sha256::new();
    for (i, part) in source.split("\r\n").enumerate() {
        hasher.update(if i == 0 { "" } else { "\n" });
        hasher.update(part);
    }
    in_digits(hasher)
}

/// Takes in values one after the other, each behind its length, so that none can be taken for the
/// end of another.
#[derive(Default)]
pub(crate) struct ValueDigest(Sha256);

impl ValueDigest {
    /// Takes in a value.
    pub(crate) fn put(&mut self, value: impl AsRef<[u8]>) {
        let value = value.as_ref();
        self.0.update((value.len() as u64).to_be_bytes());
        self.0.update(value);
    }

    /// Takes in how many values follow.
    pub(crate) fn put_count(&mut self, count: usize) {
        self.0.update((count as u64).to_be_bytes());
    }

    /// The fingerprint of all of them.
    pub(crate) fn finish(self) -> String {
        in_digits(self.0)
    }
}

fn in_digits(hasher: Sha256) -> String {
    hasher.finalize().iter().map(|b| format!("{b:02x}")).collect()
}
