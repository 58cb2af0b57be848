//! Which place to suggest. A locale is a suggestion only: the person confirms the place, with its emergency number in view.

use crate::base::phrases::say;
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

/// The places to choose from at a level: those listed there, and last the wider place itself, where it has an emergency number.
pub fn choices(helplines: &Helplines, wider: Option<PlaceIx>) -> Vec<PlaceIx> {
    let itself = wider.filter(|place| !helplines.emergency(*place).is_empty());
    helplines.within(wider).into_iter().chain(itself).collect()
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
    fn a_suggestion_within_a_wider_place_is_at_that_first() {
        let h = Helplines::read(crate::content::helplines::SHIPPED).unwrap();
        let (france, europe) = (h.place_named("FR").unwrap(), h.place_named("europe").unwrap());
        let at = |wider: Option<PlaceIx>| row_of(&h, &h.within(wider), france).map(|row| h.within(wider)[row]);
        assert_eq!((at(None), at(Some(europe))), (Some(europe), Some(france)));
    }
}
