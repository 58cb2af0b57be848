//! Hazards and reviews as written.

use crate::content::document::{Items, Spanned, Table, raw_types};
use crate::content::model::hazard::{HazardStatus, Likelihood, Severity};
use crate::content::reader::raw::Texts;

raw_types! {
    pub(crate) struct RawHazard {
        /// Its id, such as `h-007`.
        pub id: Spanned<String>,
        /// What can go wrong.
        pub title: String,
        /// Whom it can hurt.
        #[serde(rename = "for")] pub for_whom: String,
        /// What can lead to it.
        pub causes: Texts,
        /// The possible harm.
        pub harm: String,
        /// How severe the harm would be, without the controls and with them. Proposed, for an
        /// officer to judge.
        pub severity: RawSeverity,
        /// How likely the harm is, without the controls and with them. Proposed, for an officer to
        /// judge.
        pub likelihood: RawLikelihood,
        /// What controls it. Only a hazard that is `open` may have none.
        #[serde(default)] pub controls: Items<RawControl>,
        /// How far its handling has come.
        pub status: HazardStatus,
    }

    pub(crate) struct RawSeverity {
        /// Without the controls.
        pub initial: Severity,
        /// With them.
        pub residual: Severity,
    }

    pub(crate) struct RawLikelihood {
        /// Without the controls.
        pub initial: Likelihood,
        /// With them.
        pub residual: Likelihood,
    }

    /// One of these.
    pub(crate) struct RawControl {
        /// A guarantee of the file, or one of those that hold of every file.
        pub guarantee: Option<Spanned<String>>,
        /// A scenario of the file.
        pub scenario: Option<Spanned<String>>,
        /// A test of fingerpost.
        pub test: Option<Spanned<String>>,
        /// A screen of fingerpost.
        pub screen: Option<Spanned<String>>,
        /// What people do.
        pub procedure: Option<Spanned<String>>,
    }

    pub(crate) struct RawReview {
        /// The reviewer's name as it may be printed.
        pub by: Spanned<String>,
        /// What they are.
        pub role: String,
        /// The register and the number there.
        pub register: Option<String>,
        /// The day, such as 2026-11-28.
        pub date: Spanned<String>,
        /// What was reviewed, with its fingerprints as `fingerpost review` writes them.
        pub parts: Table<RawReviewedPart>,
        /// Anything to be said with it.
        pub note: Option<String>,
    }

    pub(crate) struct RawReviewedPart {
        /// The fingerprint of its rules.
        pub rules: Spanned<String>,
        /// The fingerprint of its words.
        pub words: Spanned<String>,
    }
}
