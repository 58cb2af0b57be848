//! What somebody means who types where they are: a place, a country that no line is held for, or a part of a name. Never another
//! country for the one that was meant.

use std::collections::BTreeMap;

use crate::base::phrases::{phrase, say};
use crate::base::text;
use crate::content::helplines::countries::{CODE_LETTERS, Country, Folded, FoldedName, FoldedNames, WHOLE};
use crate::content::helplines::{Helplines, PlaceIx, WORLD};

/// What a typed name means.
#[derive(Debug, Default, PartialEq, Eq)]
pub enum MeantPlace<'h> {
    /// The place of that name or code.
    Whole(PlaceIx),
    /// Countries that are called so, or so in part and no place is, and that no line is held for.
    WithoutLines(Vec<&'h Country>),
    /// Places that are called so in part, and countries without lines that are.
    InPart(Vec<PlaceIx>, Vec<&'h Country>),
    /// No name is like it but for a slip, and no other country's is nearly as near.
    Slip(PlaceIx),
    /// Any of these may be meant, and none is taken: the nearest first, and countries without lines that are as near.
    Near(Vec<PlaceIx>, Vec<&'h Country>),
    /// Nothing that is known.
    #[default]
    Unknown,
}

/// What stands between names of which one says where the other is: "Cardiff, Wales".
const BETWEEN: [char; 5] = [',', '/', ';', '(', ')'];

/// Names of a country that are also those of a town or a part of another one: neither is taken for somebody.
const ALSO_ELSEWHERE: [(&str, [&str; 2]); 2] = [("georgia", ["GE", "US"]), ("granada", ["GD", "ES"])];

impl Helplines {
    /// Makes the names of all places for comparing, where that wasn't done yet; otherwise the first search does it.
    pub fn prepare_names(&self) {
        self.folded_names();
    }

    pub(super) fn folded_names(&self) -> &[FoldedName] {
        self.folded.get(|| {
            let folded = |of, name: &String, is_id| FoldedName { of, folded: Folded::new(name), is_id };
            let places = self.places().flat_map(|(ix, p)| {
                std::iter::once(folded(Ok(ix.0), &p.id, true)).chain(p.names().map(move |n| folded(Ok(ix.0), n, false)))
            });
            let countries = self.without_lines().iter().enumerate().flat_map(|(at, c)| {
                std::iter::once(folded(Err(at), &c.id, true)).chain(c.names().skip(1).map(move |n| folded(Err(at), n, false)))
            });
            places.chain(countries).collect()
        })
    }

    /// The places whose name, other name or id begins like what was typed, or has words that do, in any order; capital letters,
    /// accents, signs and small words aside. A whole id or name comes first, then beginnings of names, then words within them.
    pub fn places_like(&self, typed: &str) -> Vec<PlaceIx> {
        self.ranked(&Folded::new(typed)).0.into_iter().map(|(_, ix)| ix).collect()
    }

    /// The places that are called like what was typed, and the countries without lines, each with how well it fits, the best
    /// first.
    fn ranked(&self, typed: &Folded) -> (Vec<(u8, PlaceIx)>, Vec<(u8, &Country)>) {
        let (mut places, mut countries) = (BTreeMap::new(), BTreeMap::new());
        for name in self.folded_names().iter().filter(|_| !typed.is_empty()) {
            let Some(rank) = name.rank(typed) else { continue };
            let best = match name.of {
                Ok(at) => places.entry(PlaceIx(at)).or_insert(rank),
                Err(at) => countries.entry(at).or_insert(rank),
            };
            *best = rank.min(*best);
        }
        let mut places: Vec<(u8, PlaceIx)> = places.into_iter().map(|(ix, rank)| (rank, ix)).collect();
        places.sort_by_key(|(rank, ix)| (*rank, !self.place(*ix).listed));
        (places, countries.into_iter().map(|(at, rank)| (rank, &self.without_lines()[at])).collect())
    }

    /// What a typed name means.
    pub fn meant(&self, typed: &str) -> MeantPlace<'_> {
        let name = Folded::new(typed);
        if name.is_empty() {
            return MeantPlace::Unknown;
        }
        if let Some(several) = self.also_elsewhere(&name) {
            return several;
        }
        let (mut places, mut countries) = self.ranked(&name);
        if places.iter().any(|(rank, _)| *rank == WHOLE) || countries.iter().any(|(rank, _)| *rank == WHOLE) {
            places.retain(|(rank, _)| *rank == WHOLE);
            countries.retain(|(rank, _)| *rank == WHOLE);
            if let ([(_, one)], []) = (places.as_slice(), countries.as_slice()) {
                return MeantPlace::Whole(*one);
            }
        }
        let countries: Vec<&Country> = countries.into_iter().map(|(_, c)| c).collect();
        match places.as_slice() {
            [] if countries.is_empty() => self.among_parts(typed).unwrap_or_else(|| self.slip(&name.name)),
            [] => MeantPlace::WithoutLines(countries),
            _ => MeantPlace::InPart(places.into_iter().map(|(_, ix)| ix).collect(), countries),
        }
    }

    /// The places that share a name with a town or a part of another country.
    pub(super) fn also_elsewhere(&self, typed: &Folded) -> Option<MeantPlace<'_>> {
        let (_, ids) = ALSO_ELSEWHERE.iter().find(|(name, _)| *name == typed.name)?;
        let places: Vec<PlaceIx> = ids.iter().filter_map(|id| self.place_named(id)).collect();
        (places.len() == ids.len()).then_some(MeantPlace::Near(places, Vec::new()))
    }

    /// What several names in one line mean. "England, UK" is England; of anything else that is called so none is taken, since
    /// Georgia may be in the United States, and Lebanon in Pennsylvania.
    fn among_parts(&self, typed: &str) -> Option<MeantPlace<'_>> {
        let (mut places, mut countries): (Vec<PlaceIx>, Vec<&Country>) = (Vec::new(), Vec::new());
        for part in typed.split(BETWEEN).map(Folded::new) {
            let (called, without) = self.ranked(&part);
            for (_, place) in called.into_iter().filter(|(rank, _)| *rank == WHOLE) {
                if !places.contains(&place) {
                    places.push(place);
                }
            }
            for (_, country) in without.into_iter().filter(|(rank, _)| *rank == WHOLE) {
                if !countries.contains(&country) {
                    countries.push(country);
                }
            }
        }
        if let ([one, other], []) = (places.as_slice(), countries.as_slice()) {
            let within = [(one, other), (other, one)].into_iter().find(|(part, wider)| self.chain(**part).contains(wider));
            if let Some((part, _)) = within {
                return Some(MeantPlace::Whole(*part));
            }
        }
        match (places.is_empty(), countries.is_empty()) {
            (true, true) => None,
            (true, false) => Some(MeantPlace::WithoutLines(countries)),
            (false, _) => Some(MeantPlace::Near(places, countries)),
        }
    }

    /// What to write for a place that isn't there. Names alone are looked through: two letters are near to any other two.
    pub fn which_place(&self, named: &str) -> String {
        let id = |p: &PlaceIx| format!("`{}` ({})", self.place(*p).id, self.place(*p).name);
        let row = |places: &[PlaceIx]| text::enumerated(&places.iter().map(id).collect::<Vec<_>>(), phrase("page-and"));
        match self.meant(named) {
            MeantPlace::WithoutLines(countries) => {
                let names: Vec<String> = countries.iter().map(|c| c.spoken.clone()).collect();
                let names = text::enumerated(&names, phrase("page-or-for"));
                say!("page-no-numbers-for", places = names, world = WORLD)
            }
            MeantPlace::InPart(places, _) => say!("page-called-so", places = row(&places)),
            MeantPlace::Slip(place) => say!("page-nearly-called-so", places = id(&place)),
            MeantPlace::Near(places, _) if !places.is_empty() => say!("page-nearly-called-so", places = row(&places)),
            _ => say!("page-which-places", world = WORLD),
        }
    }

    /// The countries that are known by name, and that no line is held for.
    pub fn without_lines(&self) -> &[Country] {
        &self.without_lines
    }

    /// These help lines, with the names that their places have in other words: whoever types one of them is understood, too.
    #[must_use]
    pub(crate) fn named_as_in(mut self, others: &Self) -> Self {
        let add = |also: &mut Vec<String>, names: [&String; 2]| {
            for name in names {
                if !also.contains(name) {
                    also.push(name.clone());
                }
            }
        };
        for place in &mut self.places {
            if let Some(other) = others.places.iter().find(|o| o.id == place.id) {
                add(&mut place.also, [&other.name, &other.spoken]);
            }
        }
        let mut countries = self.without_lines().to_vec();
        for country in &mut countries {
            if let Some(other) = others.without_lines().iter().find(|o| o.id == country.id) {
                add(&mut country.also, [&other.name, &other.spoken]);
            }
        }
        self.without_lines = countries.into();
        self.folded = FoldedNames::default();
        self
    }

    /// These help lines, with the names of the countries that others are for: who types one is told that nothing is held for it.
    #[must_use]
    pub fn knowing(mut self, others: &Self) -> Self {
        // A part of a country, and a place that is several, is no name of a country.
        let is_country = |id: &str| id.len() == CODE_LETTERS && id != "EU";
        let elsewhere = others.places.iter().filter(|p| is_country(&p.id)).map(|p| Country {
            id: p.id.clone(),
            name: p.name.clone(),
            spoken: p.spoken.clone(),
            also: p.also.clone(),
        });
        let is_here = |country: &Country| {
            self.places.iter().any(|p| p.id == country.id)
                || self.without_lines().iter().any(|c| c.id == country.id)
                || country.names().any(|n| matches!(self.meant(n), MeantPlace::Whole(_)))
        };
        let new = elsewhere.chain(others.without_lines().iter().cloned()).filter(|country| !is_here(country));
        let countries: Vec<Country> = self.without_lines().iter().cloned().chain(new).collect();
        self.without_lines = countries.into();
        self.folded = FoldedNames::default();
        self
    }
}
