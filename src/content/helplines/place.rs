//! Which place to suggest. A locale is a suggestion only: the person confirms the place, with its emergency number in view.

use crate::base::phrases::{Language, language, say};
use crate::content::helplines::names::MeantPlace;
use crate::content::helplines::{Helplines, PlaceIx};

/// The place that a locale string such as `en_GB.UTF-8` suggests; the widest place of that country.
pub fn suggested(helplines: &Helplines, locale: &str) -> Option<PlaceIx> {
    let region = locale.split(['.', '@']).next()?.split(['_', '-']).nth(1)?;
    helplines.place_named(region)
}

/// The row of these places that a suggestion is at or within.
pub fn row_of(helplines: &Helplines, places: &[PlaceIx], suggestion: PlaceIx) -> Option<usize> {
    let chain = helplines.chain(suggestion);
    places.iter().position(|p| chain.contains(p))
}

/// Countries where most of those live who read Spanish, by their ids.
const SPANISH_FIRST: [&str; 5] = ["ES", "MX", "AR", "CO", "US"];

/// The places to choose from at a level: first of all those where the language is spoken, then the others that are listed there,
/// and last the wider place itself, where it has an emergency number.
pub fn choices(helplines: &Helplines, wider: Option<PlaceIx>) -> Vec<PlaceIx> {
    let itself = wider.filter(|place| !helplines.emergency(*place).is_empty());
    let first = if wider.is_none() && language() == Language::Spanish { &SPANISH_FIRST[..] } else { &[] };
    let mut out: Vec<PlaceIx> = first.iter().filter_map(|id| helplines.place_named(id)).collect();
    let listed = helplines.within(wider).into_iter().filter(|place| !out.contains(place)).collect::<Vec<_>>();
    out.extend(listed.into_iter().chain(itself));
    out
}

/// The places that are `meant` by what was typed, or may be, and last the place that is everywhere: nobody is left without one.
pub fn matches(helplines: &Helplines, typed: &str, meant: &MeantPlace<'_>) -> Vec<PlaceIx> {
    let mut out = match meant {
        // What begins like a country that no line is held for isn't that country.
        MeantPlace::WithoutLines(_) => Vec::new(),
        MeantPlace::Slip(place) => vec![*place],
        MeantPlace::Near(places, _) => places.clone(),
        MeantPlace::Whole(place) => {
            let others = helplines.places_like(typed).into_iter().filter(|p| p != place);
            std::iter::once(*place).chain(others).collect()
        }
        MeantPlace::InPart(..) | MeantPlace::Unknown => helplines.places_like(typed),
    };
    if !out.contains(&helplines.world()) {
        out.push(helplines.world());
    }
    out
}

/// A place's name in a list; `among`: the list is of places that were meant, which this may be none of.
pub fn row_name(helplines: &Helplines, place: PlaceIx, among: bool) -> String {
    let name = &helplines.place(place).name;
    if among && place == helplines.world() { say!("page-place-none-of-these", place = name) } else { name.clone() }
}

/// Whether a place is one to ask further in: the UK has a nation each for its help lines.
pub fn has_parts(helplines: &Helplines, place: PlaceIx) -> bool {
    !helplines.within(Some(place)).is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::phrases::within;

    #[test]
    fn a_locale_suggests_its_country_or_nothing() {
        let h = Helplines::read(crate::content::helplines::SHIPPED).unwrap();
        let name = |locale: &str| suggested(&h, locale).map(|p| h.place(p).id.clone());
        assert_eq!(name("en_GB.UTF-8").as_deref(), Some("GB"));
        assert_eq!(name("en_IE@euro").as_deref(), Some("IE"));
        assert_eq!(name("fr_FR.UTF-8").as_deref(), Some("FR"));
        assert_eq!(name("C"), None);
        assert_eq!(name("de_XX.UTF-8"), None);
        assert_eq!(name("_\u{1b}[31m"), None);
    }

    #[test]
    fn countries_of_a_language_stand_first_in_it() {
        let h = Helplines::read(crate::content::helplines::SHIPPED).unwrap();
        let ids = || choices(&h, None).into_iter().map(|ix| h.place(ix).id.clone()).collect::<Vec<_>>();
        let (english, spanish) = (ids(), within(Language::Spanish, ids));
        assert_eq!(spanish[..5], ["ES", "MX", "AR", "CO", "US"]);
        assert!(english.iter().all(|id| spanish.iter().filter(|s| *s == id).count() == 1), "{spanish:?}");
        assert_eq!((english.len() + 3, english.last()), (spanish.len(), spanish.last()));
    }

    #[test]
    fn a_suggestion_within_a_wider_place_is_at_that_first() {
        let h = Helplines::read(crate::content::helplines::SHIPPED).unwrap();
        let (france, europe) = (h.place_named("FR").unwrap(), h.place_named("europe").unwrap());
        let at = |wider: Option<PlaceIx>| row_of(&h, &h.within(wider), france).map(|row| h.within(wider)[row]);
        assert_eq!((at(None), at(Some(europe))), (Some(europe), Some(france)));
    }
}
