//! A place that a file of help lines names and that isn't there: what may be meant, or where all of them are listed.

use std::collections::BTreeMap;

use crate::base::phrases::{phrase, say};
use crate::base::text;
use crate::content::document::{Code, Problem, Spanned};
use crate::content::helplines::Place;
use crate::content::helplines::countries::CODE_LETTERS;

/// The places that can be named where one is missing.
pub(super) struct KnownPlaces<'p> {
    /// Those that may stand there.
    pub known: Vec<&'p Place>,
    /// Whatever any of them is called, in small letters, with its place in `all`.
    pub called: &'p BTreeMap<String, usize>,
    pub all: &'p [Place],
    /// Whether the lines stand beside those of the program, whose places are too many to be told.
    pub beside: bool,
}

impl KnownPlaces<'_> {
    /// The problem of a name that none of them has. What it is near to is only told of longer ids: two letters are near to any
    /// other two, and those are another country.
    pub(super) fn problem(&self, named: &Spanned<String>) -> Problem {
        let problem = Problem::new(Code::UnknownPlace, named.at, say!("page-file-place-unknown", place = &named.value));
        let is_known = |place: &&Place| self.known.iter().any(|known| known.id == place.id);
        let called = self.called.get(&named.trim().to_ascii_lowercase()).and_then(|ix| self.all.get(*ix)).filter(is_known);
        let ids = || self.known.iter().map(|place| place.id.as_str());
        let longer = || ids().filter(|id| id.len() > CODE_LETTERS);
        let near = || text::nearest(named, longer()).or_else(|| text::only_beginning(named, longer()));
        if let Some(meant) = called.map(|place| place.id.as_str()).or_else(near) {
            return problem.help(say!("page-file-place-meant", place = meant));
        }
        if self.beside {
            return problem.help(phrase("page-file-place-unknown-beside-help"));
        }
        let listed = problem.did_you_mean("", ids());
        if listed.help.is_some() { listed } else { listed.help(phrase("page-file-place-unknown-help")) }
    }
}
