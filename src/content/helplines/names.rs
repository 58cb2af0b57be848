//! What somebody means who types where they are: a place, a country that no line is held for, or a part of a name. Never another
//! country for the one that was meant.

use std::collections::BTreeMap;

use crate::base::phrases::{phrase, say};
use crate::base::text;
use crate::content::helplines::countries::{CODE_LETTERS, Country, FoldedName, FoldedNames, WHOLE};
use crate::content::helplines::{Helplines, PlaceIx, WORLD};

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

impl Helplines {
    fn folded_names(&self) -> &[FoldedName] {
        self.folded.get(|| {
            let folded = |of, name: &String, is_id| FoldedName { of, name: text::folded(name), is_id };
            let places = self.places().flat_map(|(ix, p)| {
                std::iter::once(folded(Ok(ix.0), &p.id, true)).chain(p.names().map(move |n| folded(Ok(ix.0), n, false)))
            });
            let countries = self.without_lines.iter().enumerate().flat_map(|(at, c)| {
                std::iter::once(folded(Err(at), &c.id, true)).chain(c.names().skip(1).map(move |n| folded(Err(at), n, false)))
            });
            places.chain(countries).collect()
        })
    }

    /// The places whose name, other name or id begins like what was typed, or has a word that does; capital letters, accents and
    /// apostrophes aside. A whole id or name comes first, then beginnings of names, then words within them.
    pub fn places_like(&self, typed: &str) -> Vec<PlaceIx> {
        self.ranked(&text::folded(typed)).0.into_iter().map(|(_, ix)| ix).collect()
    }

    /// The places that are called like what was typed, and the countries without lines, each with how well it fits, the best
    /// first.
    fn ranked(&self, typed: &str) -> (Vec<(u8, PlaceIx)>, Vec<(u8, &Country)>) {
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
        (places, countries.into_iter().map(|(at, rank)| (rank, &self.without_lines[at])).collect())
    }

    /// What a typed name means.
    pub fn meant(&self, typed: &str) -> MeantPlace<'_> {
        let typed = text::folded(typed);
        if typed.is_empty() {
            return MeantPlace::Unknown;
        }
        let (mut places, mut countries) = self.ranked(&typed);
        if places.iter().any(|(rank, _)| *rank == WHOLE) || countries.iter().any(|(rank, _)| *rank == WHOLE) {
            places.retain(|(rank, _)| *rank == WHOLE);
            countries.retain(|(rank, _)| *rank == WHOLE);
            if let ([(_, one)], []) = (places.as_slice(), countries.as_slice()) {
                return MeantPlace::Whole(*one);
            }
        }
        let countries: Vec<&Country> = countries.into_iter().map(|(_, c)| c).collect();
        match places.as_slice() {
            [] if countries.is_empty() => self.slip(&typed),
            [] => MeantPlace::WithoutLines(countries),
            _ => MeantPlace::InPart(places.into_iter().map(|(_, ix)| ix).collect(), countries),
        }
    }

    /// What a name is with one letter left out, added or swapped with its neighbour. In a short name a letter for another makes
    /// another name (Granada is in Spain, Grenada isn't), and so may any slip where two countries are called nearly alike.
    fn slip(&self, typed: &str) -> MeantPlace<'_> {
        let length = typed.chars().count();
        let mut near: Option<(Result<usize, usize>, bool)> = None;
        for known in self.folded_names() {
            let letters = known.name.chars().count();
            if letters.abs_diff(length) > NEAR {
                continue;
            }
            let edits = strsim::osa_distance(typed, &known.name);
            if edits > NEAR {
                continue;
            }
            let replaced = letters == length && strsim::levenshtein(typed, &known.name) == edits;
            let sure = edits == 1 && letters >= SHORTEST_NAME && !replaced || letters >= LONG_NAME;
            match &mut near {
                Some((before, _)) if *before != known.of => return MeantPlace::Unknown,
                Some((_, before)) => *before |= sure,
                None => near = Some((known.of, sure)),
            }
        }
        match near {
            Some((Ok(at), true)) => MeantPlace::Slip(PlaceIx(at)),
            Some((Err(at), true)) => MeantPlace::WithoutLines(vec![&self.without_lines[at]]),
            _ => MeantPlace::Unknown,
        }
    }

    /// What to write for a place that isn't there. Never another country: two letters are near to any other two.
    pub fn which_place(&self, named: &str) -> String {
        let id = |p: &PlaceIx| format!("`{}` ({})", self.place(*p).id, self.place(*p).name);
        match self.meant(named) {
            MeantPlace::WithoutLines(countries) => {
                let names: Vec<String> = countries.iter().map(|c| c.spoken.clone()).collect();
                let names = text::in_a_row(&names, &format!(" {} ", phrase("page-or-for")));
                say!("page-no-numbers-for", places = names, world = WORLD)
            }
            MeantPlace::InPart(places, _) => {
                let places = places.iter().map(id).collect::<Vec<_>>();
                say!("page-called-so", places = text::in_a_row(&places, &format!(" {} ", phrase("page-and"))))
            }
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
            let other = others.places.iter().find(|o| o.id == place.id);
            other.into_iter().for_each(|o| add(&mut place.also, [&o.name, &o.spoken]));
        }
        for country in &mut self.without_lines {
            let other = others.without_lines.iter().find(|o| o.id == country.id);
            other.into_iter().for_each(|o| add(&mut country.also, [&o.name, &o.spoken]));
        }
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
                || self.without_lines.iter().any(|c| c.id == country.id)
                || country.names().any(|n| matches!(self.meant(n), MeantPlace::Whole(_)))
        };
        let new: Vec<Country> =
            elsewhere.chain(others.without_lines.iter().cloned()).filter(|country| !is_here(country)).collect();
        self.without_lines.extend(new);
        self.folded = FoldedNames::default();
        self
    }
}
