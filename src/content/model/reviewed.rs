//! Reviews: who says to have read which parts of the file, and what of that still holds.

use serde::{Deserialize, Serialize};

use crate::base::phrases::{phrase, say};
use crate::content::document::Span;
use crate::content::review::{Part, PartFingerprints};

/// A review, as the file says. Anybody can type a name: the program never vouches for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Review {
    /// Where it stands.
    pub at: Span,
    /// The name of the reviewer, as it may be printed.
    pub by: String,
    /// What they are: "consultant psychiatrist".
    pub role: String,
    /// The register and the number there, if given.
    pub register: Option<String>,
    /// The day.
    pub date: String,
    /// What was read, with its fingerprints on that day.
    pub parts: Vec<(Part, PartFingerprints)>,
    /// Anything that the reviewer wants to be said with it.
    pub note: Option<String>,
}

/// What holds of one part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PartStanding {
    /// Nobody has reviewed it.
    Never,
    /// Reviewed, and the same since, byte for byte: the places of the reviews in the file.
    Reviewed(Vec<usize>),
    /// Reviewed, and changed since: the place of the last review, and whether rules and words are
    /// others.
    Changed {
        /// The review's place in the file.
        review: usize,
        /// Whether rules have changed.
        rules: bool,
        /// Whether words have changed.
        words: bool,
    },
}

/// What the reviews of a file say of a part with these fingerprints now.
pub fn standing<'r>(reviews: &'r [Review], part: &Part, now: &PartFingerprints) -> PartStanding {
    let of_part = |(at, review): (usize, &'r Review)| review.parts.iter().find(|(p, _)| p == part).map(|(_, then)| (at, then));
    let all: Vec<(usize, &PartFingerprints)> = reviews.iter().enumerate().filter_map(of_part).collect();
    let same: Vec<usize> = all.iter().filter(|(_, then)| *then == now).map(|(at, _)| *at).collect();
    let last = all.iter().max_by_key(|(at, _)| &reviews[*at].date);
    match (same.is_empty(), last) {
        (false, _) => PartStanding::Reviewed(same),
        (true, None) => PartStanding::Never,
        (true, Some((at, then))) => {
            PartStanding::Changed { review: *at, rules: then.rules != now.rules, words: then.words != now.words }
        }
    }
}

/// Who made these of the reviews of a file, each with what they are and the day.
pub(crate) fn reviewed_by(reviews: &[Review], these: &[usize]) -> String {
    let by = these.iter().filter_map(|at| reviews.get(*at)).map(|r| format!("{}, {}, {}", r.by, r.role, r.date));
    by.collect::<Vec<_>>().join("; ")
}

/// What screens and papers say about reviews, if one holds: only what holds, and that it is the
/// file that says so.
pub fn reviewed_words(reviews: &[Review], parts: impl IntoIterator<Item = (Part, PartFingerprints)>) -> Option<String> {
    let (said, all) = held(reviews, parts);
    (!said.is_empty())
        .then(|| if all { say!("problem-all-reviewed", said = said) } else { say!("problem-parts-reviewed", said = said) })
}

/// What screens and papers say about the reviews of a translation. A review of the words that it was made from is none of them.
pub fn reviewed_translation(reviews: &[Review], parts: impl IntoIterator<Item = (Part, PartFingerprints)>) -> String {
    let (said, all) = held(reviews, parts);
    match (said.is_empty(), all) {
        (true, _) => phrase("problem-words-not-reviewed").to_owned(),
        (false, true) => say!("problem-words-all-reviewed", said = said),
        (false, false) => say!("problem-words-parts-reviewed", said = said),
    }
}

/// A sentence for each part whose review holds, and whether that is so of all of them.
fn held(reviews: &[Review], parts: impl IntoIterator<Item = (Part, PartFingerprints)>) -> (String, bool) {
    let (mut said, mut all) = (Vec::new(), true);
    for (part, now) in parts {
        match standing(reviews, &part, &now) {
            PartStanding::Reviewed(at) => {
                said.push(say!("problem-part-reviewed", part = part.title(), by = reviewed_by(reviews, &at)));
            }
            _ => all = false,
        }
    }
    (said.join(" "), all)
}
