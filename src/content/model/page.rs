//! Pages of words, and the sources of their claims.

use crate::content::model::ClaimIx;

/// A page of words.
#[derive(Debug, Clone, Default)]
pub struct Page {
    /// Title.
    pub title: String,
    /// Paragraphs.
    pub text: Vec<String>,
    /// Claims.
    pub claims: Vec<ClaimIx>,
}

/// The last line of every ordinary result.
#[derive(Debug, Clone)]
pub struct Closing {
    /// The words.
    pub text: String,
    /// Claims.
    pub claims: Vec<ClaimIx>,
}

/// Where a claim comes from.
#[derive(Debug, Clone)]
pub struct Source {
    /// Id in the file.
    pub id: String,
    /// Title.
    pub title: String,
    /// Author, where there is one.
    pub author: Option<String>,
    /// Year, where known.
    pub year: Option<u16>,
    /// A remark for the reader.
    pub note: Option<String>,
}

/// One piece of reasoning with its source.
#[derive(Debug, Clone)]
pub struct Claim {
    /// Id in the file.
    pub id: String,
    /// Place in `Content::sources`.
    pub source: usize,
    /// The number under which the project's notes know it (C36, G1, X6).
    pub reference: Option<String>,
    /// The claim in our words.
    pub text: String,
}
