//! A name with a slip in it. It is asked about where it can be no other country's, and otherwise all that it is near to is shown.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::content::helplines::countries::Country;
use crate::content::helplines::names::MeantPlace;
use crate::content::helplines::{Helplines, PlaceIx};

/// Letters that a name needs for a slip in it to be sure.
const SHORTEST_NAME: usize = 6;
/// Letters of a name that may have any two slips.
const LONG_NAME: usize = 9;
/// Edits within which no other country may be.
const NEAR: usize = 2;
/// Letters that have to be typed for one slip, and for two, to be looked for.
const SHORTEST_TYPED: usize = 4;
const TYPED_FOR_TWO: usize = 7;
/// Places that are shown for one name at most.
const MOST: usize = 5;

/// Towns, and parts of a country, that are called nearly like another country: Lagos is no Laos.
#[rustfmt::skip]
const TOWNS: [&str; 29] = [
    "bali", "busan", "bursa", "cali", "caracas", "chiba", "colombo", "giza", "indiana", "juba", "konya", "lagos", "latakia",
    "luanda", "malacca", "malatya", "male", "manta", "monrovia", "nice", "oran", "palu", "perm", "portland", "salta", "tainan",
    "tanga", "santa luzia", "kenitra",
];

/// How near a place or a country is to what was typed.
#[derive(Default)]
struct HowNear {
    /// It can only be a slip in this name.
    sure: bool,
    /// The edits to the nearest of its names, where it may be shown, and the letters of that.
    shown: Option<(usize, Reverse<usize>)>,
}

impl Helplines {
    /// What a name is with one letter left out, added or swapped with its neighbour. In a short name a letter for another makes
    /// another name (Granada is in Spain, Grenada isn't), and so may any slip where two countries are called nearly alike: then
    /// all of them are shown.
    pub(super) fn slip(&self, typed: &str) -> MeantPlace<'_> {
        let length = typed.chars().count();
        if TOWNS.contains(&typed) {
            return MeantPlace::Unknown;
        }
        let mut near: BTreeMap<Result<usize, usize>, HowNear> = BTreeMap::new();
        for known in self.folded_names() {
            let name = &known.folded.name;
            let letters = name.chars().count();
            if letters.abs_diff(length) > NEAR {
                continue;
            }
            let edits = strsim::osa_distance(typed, name);
            if edits > NEAR {
                continue;
            }
            let replaced = letters == length && strsim::levenshtein(typed, name) == edits;
            let how = near.entry(known.of).or_default();
            how.sure |= edits == 1 && letters >= SHORTEST_NAME && !replaced || letters >= LONG_NAME;
            // A code is near to any other, and two slips that change the first letter, too, make another name.
            let begins_alike = typed.chars().next() == name.chars().next();
            let enough = if edits > 1 { length >= TYPED_FOR_TWO && begins_alike } else { length >= SHORTEST_TYPED };
            if enough && !known.is_id {
                let this = (edits, Reverse(letters));
                how.shown = Some(how.shown.map_or(this, |before| before.min(this)));
            }
        }
        let mut all = near.iter();
        match (all.next(), all.next()) {
            (Some((Ok(at), HowNear { sure: true, .. })), None) => MeantPlace::Slip(PlaceIx(*at)),
            (Some((Err(at), HowNear { sure: true, .. })), None) => MeantPlace::WithoutLines(vec![&self.without_lines()[*at]]),
            _ => self.nearest(&near),
        }
    }

    /// The places that are near, the nearest first, and the countries without lines that are no farther. Of two that are as near
    /// the longer name is first: a letter is left out more often than one is added.
    fn nearest(&self, near: &BTreeMap<Result<usize, usize>, HowNear>) -> MeantPlace<'_> {
        let shown = || near.iter().filter_map(|(of, how)| Some((how.shown?, *of)));
        let mut places: Vec<_> = shown().filter_map(|(how, of)| Some((how, PlaceIx(of.ok()?)))).collect();
        places.sort_by_key(|(how, ix)| (*how, !self.place(*ix).listed));
        places.truncate(MOST);
        let nearest = places.first().map_or(NEAR, |((edits, _), _)| *edits);
        let countries: Vec<&Country> = shown()
            .filter(|((edits, _), _)| *edits <= nearest)
            .filter_map(|(_, of)| of.err().map(|at| &self.without_lines()[at]))
            .collect();
        if places.is_empty() && countries.is_empty() {
            return MeantPlace::Unknown;
        }
        MeantPlace::Near(places.into_iter().map(|(_, ix)| ix).collect(), countries)
    }
}
