//! The name of a place while it is typed. What it means is found once for each key, and read many times as the page is drawn.

use crate::content::helplines::names::MeantPlace;
use crate::content::helplines::towns::Town;
use crate::content::helplines::{Helplines, PlaceIx, place};

/// The beginning of a name, as far as it was typed.
#[derive(Debug, Default)]
pub(crate) struct PlaceName<'h> {
    text: String,
    meant: MeantPlace<'h>,
    town: Option<Town<'h>>,
    places: Vec<PlaceIx>,
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

    /// Adds a letter.
    pub(crate) fn push(&mut self, letter: char, helplines: &'h Helplines) {
        self.text.push(letter);
        self.look(helplines);
    }

    /// Takes the last letter away.
    pub(crate) fn pop(&mut self, helplines: &'h Helplines) {
        self.text.pop();
        self.look(helplines);
    }

    fn look(&mut self, helplines: &'h Helplines) {
        self.meant = helplines.meant(&self.text);
        let unknown = self.meant == MeantPlace::Unknown && !self.text.is_empty();
        self.town = if unknown { helplines.town_named(&self.text) } else { None };
        self.places = if self.text.is_empty() { Vec::new() } else { place::matches(helplines, &self.text, &self.meant) };
        if let Some(town) = &self.town {
            self.places = [&town.places[..], &[helplines.world()]].concat();
        }
    }
}
