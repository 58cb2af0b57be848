//! The name of a place while it is typed. What it means is found once for each key, and read many times as the page is drawn.

use crate::content::helplines::names::MeantPlace;
use crate::content::helplines::towns::Town;
use crate::content::helplines::{Helplines, PlaceIx, place};
use crate::ui::full_screen::field::Field;
use crate::ui::full_screen::key::Key;

/// The beginning of a name, as far as it was typed.
#[derive(Debug, Default)]
pub(crate) struct PlaceName<'h> {
    field: Field,
    /// All of the field, which is read many times.
    text: String,
    meant: MeantPlace<'h>,
    town: Option<Town<'h>>,
    places: Vec<PlaceIx>,
    /// Whether it was asked about that another place was marked than the one of this very name.
    asked: bool,
}

impl<'h> PlaceName<'h> {
    /// What was typed; empty where nothing was.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// What it means; unknown where nothing was typed.
    pub(crate) fn meant(&self) -> &MeantPlace<'h> {
        &self.meant
    }

    /// The town that it is, where it is no place.
    pub(crate) fn town(&self) -> Option<&Town<'h>> {
        self.town.as_ref()
    }

    /// The places that are shown for it; none where nothing was typed.
    pub(crate) fn places(&self) -> &[PlaceIx] {
        &self.places
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    pub(crate) fn clear(&mut self) {
        *self = PlaceName::default();
    }

    /// The place of the very name that was typed, where another one is chosen for it and that hasn't been asked about yet.
    pub(crate) fn asks_about(&mut self, chosen: PlaceIx) -> Option<PlaceIx> {
        let MeantPlace::Whole(named) = self.meant else { return None };
        let due = named != chosen && !std::mem::replace(&mut self.asked, true);
        due.then_some(named)
    }

    /// Whether one place alone may be meant by it.
    pub(crate) fn is_one(&self, world: PlaceIx) -> bool {
        let without = match &self.meant {
            MeantPlace::WithoutLines(countries) | MeantPlace::InPart(_, countries) | MeantPlace::Near(_, countries) => countries,
            _ => self.town.as_ref().map_or(&[][..], |town| &town.countries),
        };
        without.is_empty() && matches!(self.places.as_slice(), [one, other] if *one != world && *other == world)
    }

    /// What is typed, with the place to type at.
    pub(crate) fn shown(&self) -> String {
        if self.is_empty() { String::new() } else { format!("{}_{}", self.field.before, self.field.behind) }
    }

    /// Takes a key as every field does: a letter, or one that takes away or goes to an end.
    pub(crate) fn key(&mut self, key: Key, helplines: &'h Helplines) {
        self.field.key(key);
        (self.text, self.asked) = (self.field.text(), false);
        self.look(helplines);
    }

    fn look(&mut self, helplines: &'h Helplines) {
        self.meant = helplines.meant(&self.text);
        // As in line mode, a town of the north before "Ireland" may be meant in either.
        let may_be = matches!(self.meant, MeantPlace::Unknown | MeantPlace::Near(..));
        if let Some(either) = helplines.either_ireland(&self.text).filter(|_| may_be) {
            self.meant = MeantPlace::Near(either.to_vec(), Vec::new());
        }
        let unknown = self.meant == MeantPlace::Unknown && !self.text.is_empty();
        self.town = if unknown { helplines.town_named(&self.text) } else { None };
        self.places = if self.text.is_empty() { Vec::new() } else { place::matches(helplines, &self.text, &self.meant) };
        if let Some(town) = &self.town {
            self.places = [&town.places[..], &[helplines.world()]].concat();
        }
    }
}
