//! Towns and regions by the places that they are in. What somebody types is asked about, and never taken: there may be another of
//! the name.

use std::collections::HashMap;
use std::sync::OnceLock;

use crate::base::text::folded;
use crate::base::vocabulary::Vocabulary;
use crate::content::helplines::countries::{CODE_LETTERS, Country, Folded};
use crate::content::helplines::names::MeantPlace;
use crate::content::helplines::{Helplines, PlaceIx};

/// The list, with its sources and their date.
const LISTED: &str = include_str!("../../../data/towns.txt");

/// The lines of the list by their names as names are compared; made at the first search.
static BY_NAME: OnceLock<HashMap<String, (&'static str, &'static str)>> = OnceLock::new();

/// What stands before the name of a town or region in a longer line.
const IN: Vocabulary = Vocabulary::new(
    &["in", "near", "of", "from", "by", "at", "around", "outside", "to"],
    &["en", "de", "cerca de", "por", "junto a", "fuera de"],
);

/// Letters and words of a line in which a town is looked for, at most: whoever tells a story names no place by its end.
const LONGEST_LINE: usize = 80;
const MOST_WORDS: usize = 12;
/// Words at the end of a line that may be the name of a town, or a town and where it is, at most.
const WORDS_OF_A_TOWN: usize = 4;

/// An island of two places.
pub const IRELAND: &str = "IE";
/// The id of the place that is one of two behind "Ireland".
pub const NORTHERN_IRELAND: &str = "GB-NIR";

/// Whether a line is too long to be the name of a place: it isn't looked through, however often a word stands in it.
pub fn is_too_long(line: &str) -> bool {
    line.chars().count() > LONGEST_LINE || line.split([' ', ',']).filter(|word| !word.is_empty()).count() > MOST_WORDS
}

/// A town or a region that was named, and where one of the name is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Town<'h> {
    /// Its name.
    pub name: &'static str,
    /// The places that it is in, the likeliest first.
    pub places: Vec<PlaceIx>,
    /// The countries without lines that it is in.
    pub countries: Vec<&'h Country>,
}

impl Helplines {
    /// The town or region that a line names: it alone, with the place behind it that it is in, or at the end of a longer line.
    /// None where the line is the name of a place or a country.
    pub fn town_named(&self, typed: &str) -> Option<Town<'_>> {
        if is_too_long(typed) || self.is_a_place(typed) {
            return None;
        }
        self.town(typed).or_else(|| self.town_and_behind(typed)).or_else(|| self.town_in_a_line(typed))
    }

    /// Whether a name is that of a place or a country, or of several: then no town is looked for.
    fn is_a_place(&self, typed: &str) -> bool {
        match self.meant(typed) {
            MeantPlace::Whole(_) => true,
            MeantPlace::WithoutLines(countries) => countries.iter().any(|country| country.is_called(typed)),
            _ => self.also_elsewhere(&Folded::new(typed)).is_some(),
        }
    }

    /// The town of this very name.
    fn town(&self, typed: &str) -> Option<Town<'_>> {
        let by_name = BY_NAME.get_or_init(|| {
            let lines = LISTED.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once('='));
            lines.map(|line| (key(line.0), line)).collect()
        });
        let key = key(typed);
        let named = [Some(key.as_str()), key.strip_suffix(" city"), key.strip_prefix("county ")];
        let &(name, ids) = named.into_iter().flatten().find_map(|key| by_name.get(key))?;
        let mut town = Town { name, places: Vec::new(), countries: Vec::new() };
        for id in ids.split(',') {
            // A file of its own may have a country whole.
            let country = id.get(..CODE_LETTERS).unwrap_or(id);
            if let Some(place) = self.place_of_code(id).or_else(|| self.place_of_code(country)) {
                if !town.places.contains(&place) {
                    town.places.push(place);
                }
            } else if let Some(country) = self.without_lines().iter().find(|c| c.id == country) {
                town.countries.push(country);
            }
        }
        (!town.places.is_empty() || !town.countries.is_empty()).then_some(town)
    }

    fn place_of_code(&self, id: &str) -> Option<PlaceIx> {
        self.places().find(|(_, place)| place.id == id).map(|(ix, _)| ix)
    }

    /// "Birmingham, Alabama" and "Leeds, UK": of the places that have a town of the name, those that what stands behind it is, or
    /// is in.
    fn town_and_behind(&self, typed: &str) -> Option<Town<'_>> {
        splits(typed).find_map(|(head, tail)| {
            // The list first: it is the quicker search by far.
            let town = self.town(head).filter(|_| !self.is_a_place(head))?;
            let wider = match self.meant(tail) {
                MeantPlace::Whole(place) => vec![place],
                _ => self.town(tail)?.places,
            };
            let places: Vec<PlaceIx> =
                town.places.into_iter().filter(|place| self.chain(*place).iter().any(|p| wider.contains(p))).collect();
            (!places.is_empty()).then_some(Town { name: town.name, places, countries: Vec::new() })
        })
    }

    /// "A village near Leeds": the town at the end of a line, behind a comma or a word that says where.
    fn town_in_a_line(&self, typed: &str) -> Option<Town<'_>> {
        let says_where = |head: &str| head.ends_with(',') || head.rsplit(' ').next().is_some_and(|word| IN.has(word));
        if names_where_not(typed) {
            return None;
        }
        // "Norte de México" ends in the country, of which a region has the name.
        splits(typed)
            .filter(|(head, _)| says_where(head))
            .find_map(|(_, tail)| self.town(tail).or_else(|| self.town_and_behind(tail)).filter(|_| !self.is_a_place(tail)))
    }

    /// The two places of an island, where a line has a town of the north before the name of both: "Derry, Ireland".
    pub fn either_ireland(&self, typed: &str) -> Option<[PlaceIx; 2]> {
        let (north, ireland) = (self.place_of_code(NORTHERN_IRELAND)?, self.place_of_code(IRELAND)?);
        self.town_before(ireland, typed).filter(|town| town.places.contains(&north)).map(|_| [north, ireland])
    }

    /// The town that a line names before this very place, wherever the town is: "Derry, Ireland".
    pub fn town_before(&self, place: PlaceIx, typed: &str) -> Option<Town<'_>> {
        if is_too_long(typed) {
            return None;
        }
        let mut heads = splits(typed).filter(|(_, tail)| self.meant(tail) == MeantPlace::Whole(place));
        heads.find_map(|(head, _)| self.town_named(head))
    }
}

/// Words that say no to a place behind them, or that somebody was there at another time: "I'm not in Leeds", "I left Leeds".
#[rustfmt::skip]
const DENIES: Vocabulary = Vocabulary::new(
    &[
        "not", "no", "never", "but", "except", "left", "leaving", "fled", "flee", "ran", "run", "running", "away", "escaped",
        "moved", "was", "born", "used", "found", "came", "back", "isnt", "arent", "wasnt", "dont", "didnt",
    ],
    &[
        "no", "nunca", "menos", "excepto", "salvo", "deje", "sali", "salimos", "hui", "huimos", "fui", "fuimos", "vine", "vinimos",
        "naci", "escape", "encontro", "encontraron", "vivia", "estaba", "estuve", "lejos",
    ],
);

/// Things that a town is called like, behind what stands before a thing: "the bath" is no Bath.
const THINGS: Vocabulary =
    Vocabulary::new(&["bath", "reading", "hull", "street", "deal", "sale", "march", "battle", "ware", "mobile"], &[]);
const BEFORE_A_THING: Vocabulary = Vocabulary::new(&["the", "a", "my", "this", "our", "bed"], &[]);

/// Whether a line ends in a thing that a town is called like.
pub fn ends_in_a_thing(line: &str) -> bool {
    let mut words = line.split(' ').rev().map(folded);
    let last = words.next().is_some_and(|word| THINGS.has(&word));
    last && words.next().is_some_and(|word| BEFORE_A_THING.has(&word))
}

/// Whether a line says where somebody isn't, or was: then no place at its end is the one to offer.
pub fn names_where_not(line: &str) -> bool {
    line.split([' ', ',']).any(|word| DENIES.has(&folded(word)))
}

/// A line in two, at the spaces and commas before its last words, the longest end first.
fn splits(line: &str) -> impl Iterator<Item = (&str, &str)> {
    line.match_indices([' ', ',']).filter_map(|(at, sign)| {
        let (head, tail) = line.split_at(at + sign.len());
        let (head, tail) = (head.trim(), tail.trim_matches([' ', ',']));
        let words = tail.split([' ', ',']).filter(|word| !word.is_empty()).count();
        (!head.is_empty() && (1..=WORDS_OF_A_TOWN).contains(&words)).then_some((head, tail))
    })
}

/// A name as names of towns are compared: "Stoke-on-Trent", "St. Helens", "Co. Cork".
fn key(name: &str) -> String {
    let words = folded(name).replace(['-', ','], " ").replace("saint ", "st ");
    let spaced = words.split_whitespace().collect::<Vec<_>>().join(" ");
    spaced.strip_prefix("co ").map_or(spaced.clone(), |of| format!("county {of}"))
}

#[cfg(test)]
mod tests {
    use crate::base::phrases::{Language, within};
    use crate::content::helplines::{Helplines, SHIPPED};

    /// The places of a named town by their ids.
    fn ids(helplines: &Helplines, typed: &str) -> Vec<String> {
        let town = helplines.town_named(typed);
        town.map_or(Vec::new(), |town| town.places.iter().map(|ix| helplines.place(*ix).id.clone()).collect())
    }

    #[test]
    fn a_town_or_region_has_the_places_that_it_is_in() {
        let helplines = &Helplines::read(SHIPPED).unwrap();
        for (typed, places) in [
            ("leeds", &["GB-ENG"][..]),
            ("Cork", &["IE"]),
            ("cork city", &["IE"]),
            ("co. cork", &["IE"]),
            ("sydney", &["AU", "CA"]),
            ("Birmingham", &["GB-ENG", "US"]),
            ("birmingham, alabama", &["US"]),
            ("birmingham uk", &["GB-ENG"]),
            ("Leeds, England", &["GB-ENG"]),
            ("Guadalajara", &["MX", "ES"]),
            ("guadalajara jalisco", &["MX"]),
            ("stoke on trent", &["GB-ENG"]),
            ("st. helens", &["GB-ENG"]),
            ("Mérida", &["MX", "VE", "ES"]),
            ("merida", &["MX", "VE", "ES"]),
            ("a village near glasgow", &["GB-SCT"]),
            ("we're near leeds", &["GB-ENG"]),
            ("swansea", &["GB-WLS"]),
            ("belfast", &["GB-NIR"]),
            ("california", &["US"]),
            ("yorkshire", &["GB-ENG"]),
        ] {
            assert_eq!(ids(helplines, typed), places, "{typed}");
        }
    }

    #[test]
    fn a_country_and_what_is_no_town_are_none() {
        let helplines = &Helplines::read(SHIPPED).unwrap();
        for typed in ["georgia", "granada", "armenia", "jersey", "wales", "gabon", "i'm not in leeds", "i feel down", "xyzzy", ""]
        {
            assert_eq!(ids(helplines, typed), Vec::<String>::new(), "{typed}");
        }
    }

    #[test]
    fn what_several_countries_have_is_offered_with_each() {
        let helplines = &Helplines::read(SHIPPED).unwrap();
        for (typed, places) in [
            ("east london", &["GB-ENG", "ZA"][..]),
            ("santa cruz", &["BO", "ES", "US", "AR"]),
            ("León", &["MX", "ES", "NI"]),
            ("vitoria", &["ES", "BR"]),
            ("kingston", &["JM", "GB-ENG", "CA", "AU"]),
            ("Santiago", &["CL", "PH", "PE", "DO", "CU", "ES"]),
            ("orkney", &["GB-SCT", "ZA"]),
        ] {
            let town = helplines.town_named(typed).unwrap();
            let held = ids(helplines, typed);
            let without = town.countries.iter().map(|country| country.id.clone());
            let all: std::collections::BTreeSet<String> = held.into_iter().chain(without).collect();
            assert_eq!(all, places.iter().map(|place| (*place).to_owned()).collect(), "{typed}");
        }
        for typed in ["peter", "surprise", "west coast"] {
            assert_eq!(ids(helplines, typed), Vec::<String>::new(), "{typed}");
        }
    }

    #[test]
    fn a_country_is_no_town_and_a_town_may_stand_before_another() {
        let helplines = &Helplines::read(SHIPPED).unwrap();
        within(Language::Spanish, || assert_eq!(ids(helplines, "norte de mexico"), Vec::<String>::new()));
        let ireland = helplines.place_named("IE").unwrap();
        for typed in ["derry ireland", "Newry, Ireland", "a flat in belfast, ireland"] {
            let town = helplines.town_before(ireland, typed).unwrap();
            assert!(town.places.iter().any(|place| helplines.place(*place).id == "GB-NIR"), "{typed}");
            assert_eq!(helplines.either_ireland(typed), Some([helplines.place_named("GB-NIR").unwrap(), ireland]), "{typed}");
        }
        assert!(helplines.town_before(ireland, "leeds england").is_none());
        assert!(
            helplines.either_ireland("cork ireland").is_none() && helplines.either_ireland("derry northern ireland").is_none()
        );
        for (typed, is_thing) in
            [("im in the bath", true), ("im in bath", false), ("im in bed reading", true), ("the hague", false)]
        {
            assert_eq!(super::ends_in_a_thing(typed), is_thing, "{typed}");
        }
    }

    /// A line that never ends would be looked through again at each of its words.
    #[test]
    fn a_long_line_names_no_town() {
        let helplines = &Helplines::read(SHIPPED).unwrap();
        for again in ["near ", "in ", "leeds, ", "in the ", "near leeds "] {
            let line = format!("{} leeds", again.repeat(30));
            assert_eq!(ids(helplines, &line), Vec::<String>::new(), "{line}");
            assert!(super::splits(&line).count() <= super::WORDS_OF_A_TOWN * 3, "{line}");
        }
        // As long as people write it is looked through.
        assert_eq!(ids(helplines, "i live in a small village quite near to leeds"), ["GB-ENG"]);
        assert_eq!(ids(helplines, "somewhere near stratford upon avon"), ["GB-ENG"]);
    }

    #[test]
    fn where_somebody_was_is_not_offered() {
        let helplines = &Helplines::read(SHIPPED).unwrap();
        for typed in [
            "i ran away from leeds",
            "he found me in leeds",
            "i moved from leeds",
            "i was born in leeds",
            "i used to live in leeds",
            "i only just left from leeds",
        ] {
            assert_eq!(ids(helplines, typed), Vec::<String>::new(), "{typed}");
        }
        within(Language::Spanish, || {
            for typed in ["me fui de leon", "vine de leon", "huí de leon", "nací en leon"] {
                assert_eq!(ids(helplines, typed), Vec::<String>::new(), "{typed}");
            }
        });
    }

    /// A name that the list has is spelt as it is there, once, and each of its places is one.
    #[test]
    fn the_list_is_whole() {
        let helplines = &Helplines::read(SHIPPED).unwrap();
        let lines: Vec<&str> = super::LISTED.lines().filter(|line| !line.starts_with('#')).collect();
        let keys: std::collections::BTreeSet<String> =
            lines.iter().map(|line| super::key(line.split_once('=').unwrap().0)).collect();
        assert!(lines.len() > 4000 && keys.len() == lines.len(), "{} {}", lines.len(), keys.len());
        let known =
            |id: &str| helplines.place_of_code(id).is_some() || helplines.without_lines().iter().any(|country| country.id == id);
        for line in lines {
            assert!(line.split_once('=').unwrap().1.split(',').all(known), "{line}");
        }
    }
}
