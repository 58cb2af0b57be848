//! What somebody means who types where they are: a place, a country that no line is held for, or a part of a name. Never another
//! country for the one that was meant.

use serde::{Deserialize, Serialize};

use crate::base::text;
use crate::content::helplines::{Helplines, PlaceIx, WORLD};

/// A country that is known by its names, and that no line is held for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Country {
    /// Its ISO 3166 code.
    pub id: String,
    /// Its name as people say it.
    pub name: String,
    /// The name as it stands behind "in".
    pub spoken: String,
    /// What else people call it.
    pub also: Vec<String>,
}

impl Country {
    /// Its names and its code.
    fn names(&self) -> impl Iterator<Item = &String> {
        [&self.id, &self.name, &self.spoken].into_iter().chain(&self.also)
    }
}

/// What a typed name means.
#[derive(Debug, PartialEq, Eq)]
pub enum MeantPlace<'h> {
    /// The place of that name or code.
    Whole(PlaceIx),
    /// Countries that are called so, or so in part and no place is, and that no line is held for.
    WithoutLines(Vec<&'h Country>),
    /// Places that are called so in part, and countries without lines that are.
    InPart(Vec<PlaceIx>, Vec<&'h Country>),
    /// No name is like it but for a slip, and no other country's is nearly as near.
    Slip(PlaceIx),
    /// Nothing that is known.
    Unknown,
}

/// Letters that a name needs for a slip in it to be sure: Lagos is no Laos.
const SHORTEST_NAME: usize = 6;
/// Letters of a name that may have any two slips.
const LONG_NAME: usize = 9;
/// Edits within which no other country may be.
const NEAR: usize = 2;

/// A place, or a country without lines.
type Candidate<'h> = Result<PlaceIx, &'h Country>;

impl Helplines {
    /// What a typed name means.
    pub fn meant(&self, typed: &str) -> MeantPlace<'_> {
        let name = text::folded(typed);
        if name.is_empty() {
            return MeantPlace::Unknown;
        }
        let is = |n: &String| text::folded(n) == name;
        let places: Vec<PlaceIx> = self.places().filter(|(_, p)| p.names().chain([&p.id]).any(is)).map(|(ix, _)| ix).collect();
        let countries: Vec<&Country> = self.without_lines.iter().filter(|c| c.names().any(is)).collect();
        match (places.as_slice(), countries.as_slice()) {
            ([one], []) => return MeantPlace::Whole(*one),
            ([], []) => {}
            ([], _) => return MeantPlace::WithoutLines(countries),
            _ => return MeantPlace::InPart(places, countries),
        }
        let begins = |n: &String| {
            let n = text::folded(n);
            n.starts_with(&name) || n.split([' ', '-']).any(|word| word.starts_with(&name))
        };
        let in_part = |c: &&Country| [&c.name].into_iter().chain(&c.also).any(begins);
        let countries: Vec<&Country> = self.without_lines.iter().filter(in_part).collect();
        match self.places_like(typed) {
            places if places.is_empty() && countries.is_empty() => self.slip(&name),
            places if places.is_empty() => MeantPlace::WithoutLines(countries),
            places => MeantPlace::InPart(places, countries),
        }
    }

    /// What a name is with one letter left out, added or swapped with its neighbour. In a short name a letter for another makes
    /// another name (Granada is in Spain, Grenada isn't), and so may any slip where two countries are called nearly alike.
    fn slip(&self, name: &str) -> MeantPlace<'_> {
        let places = self.places().flat_map(|(ix, p)| p.names().map(move |n| (Ok(ix), n)));
        let countries = self.without_lines.iter().flat_map(|c| c.names().map(move |n| (Err(c), n)));
        let mut near: Option<(Candidate<'_>, bool)> = None;
        for (candidate, known) in places.chain(countries) {
            let known = text::folded(known);
            let edits = strsim::osa_distance(name, &known);
            if edits > NEAR {
                continue;
            }
            let letters = known.chars().count();
            let replaced = letters == name.chars().count() && strsim::levenshtein(name, &known) == edits;
            let sure = edits == 1 && letters >= SHORTEST_NAME && !replaced || letters >= LONG_NAME;
            match &mut near {
                Some((before, _)) if *before != candidate => return MeantPlace::Unknown,
                Some((_, before)) => *before |= sure,
                None => near = Some((candidate, sure)),
            }
        }
        match near {
            Some((Ok(place), true)) => MeantPlace::Slip(place),
            Some((Err(country), true)) => MeantPlace::WithoutLines(vec![country]),
            _ => MeantPlace::Unknown,
        }
    }

    /// What to write for a place that isn't there. Never another country: two letters are near to any other two.
    pub fn which_place(&self, named: &str) -> String {
        let id = |p: &PlaceIx| format!("`{}` ({})", self.place(*p).id, self.place(*p).name);
        match self.meant(named) {
            MeantPlace::WithoutLines(countries) => {
                let names: Vec<String> = countries.iter().map(|c| c.spoken.clone()).collect();
                format!("we hold no numbers for {}; write `{WORLD}`", text::in_a_row(&names, " or for "))
            }
            MeantPlace::InPart(places, _) => {
                format!("called so: {}", text::in_a_row(&places.iter().map(id).collect::<Vec<_>>(), " and "))
            }
            _ => format!("`fingerpost helplines` lists the places; `{WORLD}` is anywhere else"),
        }
    }

    /// The countries that are known by name, and that no line is held for.
    pub fn without_lines(&self) -> &[Country] {
        &self.without_lines
    }

    /// These help lines, with the names of the countries that others are for: who types one is told that nothing is held for it.
    #[must_use]
    pub fn knowing(mut self, others: &Self) -> Self {
        // A part of a country, and a place that is several, is no name of a country.
        let is_country = |id: &str| id.len() == 2 && id != "EU";
        let elsewhere = others.places.iter().filter(|p| is_country(&p.id)).map(|p| Country {
            id: p.id.clone(),
            name: p.name.clone(),
            spoken: p.spoken.clone(),
            also: p.also.clone(),
        });
        for country in elsewhere.chain(others.without_lines.iter().cloned()) {
            let is_here = self.places.iter().any(|p| p.id == country.id)
                || self.without_lines.iter().any(|c| c.id == country.id)
                || country.names().any(|n| matches!(self.meant(n), MeantPlace::Whole(_)));
            if !is_here {
                self.without_lines.push(country);
            }
        }
        self
    }
}
