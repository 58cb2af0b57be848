//! Choosing the place that the help lines are for.

use crate::base::phrases::{phrase, say};
use crate::base::text;
use crate::call::flow::slash_looks_up;
use crate::content::helplines::names::MeantPlace;
use crate::content::helplines::{PlaceIx, place};
use crate::ui::full_screen::keys::Mode;
use crate::ui::full_screen::state::{Overlay, Screen};
use crate::ui::full_screen::{app::App, key::Key, lines::Body, lines::row_mark, panes, theme::Role};
use crate::ui::report::emergency_numbers;
use crate::ui::ui_text as words;

/// Letters from which on the beginning of a name may mean one country.
const ENOUGH: usize = 3;
/// What stands within the names of places, and between them.
const IN_NAMES: [char; 9] = [' ', '-', '\'', '’', ',', '.', '/', '(', ')'];
/// Letters that a postcode begins with at most.
const POSTCODE_LETTERS: usize = 2;
/// Digits in a row that are no row of a list.
const ADDRESS_DIGITS: usize = 3;

impl App<'_> {
    /// The places on the screen.
    pub(crate) fn places(&self, wider: Option<PlaceIx>) -> Vec<PlaceIx> {
        let typed = &self.place_typed;
        if typed.is_empty() { place::choices(self.session.helplines, wider) } else { typed.places().to_vec() }
    }

    /// Shows the list that a place stands in, with the mark on it.
    pub(crate) fn show_places_beside(&mut self, place: PlaceIx) {
        let wider = self.session.helplines.place(place).within;
        self.screen = Screen::Place { wider };
        self.cursor = self.places(wider).iter().position(|p| *p == place);
    }

    /// The row of the place that was confirmed before, else of the one that the locale suggests.
    pub(crate) fn likely_row(&self, wider: Option<PlaceIx>) -> Option<usize> {
        let likely = if self.confirmed { Some(self.place) } else { self.session.suggested };
        likely.and_then(|p| place::row_of(self.session.helplines, &self.places(wider), p))
    }

    /// Does what the next key needs, while the page is read: the names of all places are made for comparing.
    pub(crate) fn get_ready(&self) {
        if self.mode() == Mode::Place && self.place_typed.is_empty() {
            self.session.helplines.prepare_names();
        }
    }

    /// Takes a key of a place's name; false where the key isn't part of one.
    pub(crate) fn type_place(&mut self, key: Key) -> bool {
        let helplines = self.session.helplines;
        let begun = !self.place_typed.is_empty();
        let number = matches!(key, Key::Char(c) if c.is_numeric()) && !self.digits_choose();
        match key {
            // On a call a slash behind a name looks up what was heard meanwhile; the name stays.
            Key::Char('/') if begun && self.mentor_side().is_some() && slash_looks_up(self.place_typed.text()) == Some(true) => {
                return false;
            }
            // Behind a number an address goes on: it was no row.
            Key::Char(c) if !begun && self.digit_run > 0 && IN_NAMES.contains(&c) => {
                self.no_row_of_places();
                return true;
            }
            Key::Char(c) if c.is_alphabetic() || begun && (IN_NAMES.contains(&c) || number) => {
                self.place_typed.key(Key::Char(c), helplines);
            }
            Key::Backspace | Key::Delete | Key::Home | Key::End if begun => self.place_typed.key(key, helplines),
            // As in every field; where nothing was typed they are the list's own.
            Key::Ctrl('u' | 'w' | 'k' | 'a' | 'e') if begun => self.place_typed.key(key, helplines),
            Key::Esc if begun => self.place_typed.clear(),
            _ => return false,
        }
        let wider = match (self.overlays.last(), self.screen) {
            (Some(Overlay::Place { wider }), _) => *wider,
            (None, Screen::Place { wider }) => wider,
            _ => None,
        };
        self.cursor = if self.place_typed.is_empty() { self.likely_row(wider) } else { self.meant_row() };
        (self.scroll, self.notice, self.digits, self.digit_run) = (0, None, None, 0);
        true
    }

    /// Whether a digit chooses a row of the places. Behind one or two letters it may be part of a postcode, and behind what is no
    /// place one of an address: it is typed there, and no row has a number.
    pub(crate) fn digits_choose(&self) -> bool {
        let typed = &self.place_typed;
        let is_name = || *typed.meant() != MeantPlace::Unknown || typed.town().is_some();
        typed.is_empty() || typed.text().chars().count() > POSTCODE_LETTERS && is_name()
    }

    /// Marks no row for what was typed, and says so.
    pub(crate) fn no_row_of_places(&mut self) {
        (self.cursor, self.digits, self.notice) = (None, None, Some(phrase("full-place-no-row").to_owned()));
    }

    /// Says where the mark has come to on the way down from a name that was typed: "somewhere else" isn't chosen unawares.
    pub(crate) fn tell_elsewhere(&mut self) {
        let (helplines, world) = (self.session.helplines, self.session.helplines.world());
        let marked = self.cursor.and_then(|row| self.place_typed.places().get(row));
        if self.mode() == Mode::Place && marked == Some(&world) {
            self.notice = Some(say!("full-place-elsewhere", name = &helplines.place(world).name));
        }
    }

    /// Whether so many digits were typed that they are a postcode, or the number of a house.
    pub(crate) fn typed_an_address(&self) -> bool {
        self.digit_run >= ADDRESS_DIGITS && self.mode() == Mode::Place
    }

    /// The row of the one place that can be meant by what was typed: nothing is taken for somebody who may mean another.
    fn meant_row(&self) -> Option<usize> {
        let sure = match self.place_typed.meant() {
            MeantPlace::Whole(_) | MeantPlace::WithoutLines(_) => true,
            MeantPlace::InPart(places, countries) => places.len() == 1 && countries.is_empty(),
            // A mentor has heard where they are, and has the one place of that name in view.
            MeantPlace::Slip(_) | MeantPlace::Near(..) | MeantPlace::Unknown => {
                self.mentor_side().is_some() && self.place_typed.is_one(self.session.helplines.world())
            }
        };
        Some(0).filter(|_| sure)
    }

    /// Takes the place under the cursor, or shows its parts; `overlay`: opened over the screen.
    pub(crate) fn choose_place(&mut self, wider: Option<PlaceIx>, overlay: bool) {
        let Some(chosen) = self.cursor.and_then(|row| self.places(wider).get(row).copied()) else {
            let world = self.session.helplines.world();
            let last = self.places(wider).contains(&world).then(|| &self.session.helplines.place(world).name);
            let last = last.map_or(String::new(), |name| format!(" {}", say!("full-place-not-there", name = name)));
            let first = if self.digits_choose() { phrase("full-place-first") } else { phrase("full-place-first-down") };
            self.notice = Some(format!("{first}{last}"));
            return;
        };
        // "Ireland", Down, Enter: an arrow may only be meant to go into the list.
        let elsewhere = chosen == self.session.helplines.world();
        if let Some(named) = self.place_typed.asks_about(chosen).filter(|_| !elsewhere) {
            let name = |place: PlaceIx| self.session.helplines.place(place).name.as_str();
            self.notice = Some(say!("full-place-other-marked", named = name(named), marked = name(chosen)));
            return;
        }
        self.notice = None;
        self.place_typed.clear();
        if place::has_parts(self.session.helplines, chosen) && wider != Some(chosen) {
            let wider = Some(chosen);
            self.cursor = self.likely_row(wider);
            // Help of the whole country is better than none while its part is chosen.
            if !self.confirmed || self.session.helplines.place(self.place).within != wider {
                self.place = chosen;
            }
            match (overlay, self.overlays.last_mut()) {
                (true, Some(top)) => *top = Overlay::Place { wider },
                _ => self.screen = Screen::Place { wider },
            }
            return;
        }
        self.place = chosen;
        self.confirmed = true;
        if overlay {
            if let Some(call) = &mut self.call {
                call.intake.contract.tell_place();
            }
            self.close();
        } else if !self.contract_placed() {
            self.screen = Screen::Interview;
            self.cursor = None;
            self.settle();
        }
    }
}

/// The places to choose from, each with its emergency number.
pub(crate) fn list(app: &App<'_>, out: &mut Body, wider: Option<PlaceIx>, columns: usize) {
    let helplines = app.session.helplines;
    out.header = phrase("full-place").to_owned();
    let asked = panes::where_now(app, out, columns);
    if let Some(wider) = wider {
        out.wrapped(Role::Strong, &words::which_part(helplines, wider, app.call.is_some()), columns);
        out.wrapped(Role::Small, phrase("full-place-differ"), columns);
    } else if asked {
        // The mentor asks it in their own voice.
    } else {
        out.wrapped(Role::Strong, phrase("full-place-asks"), columns);
        let led = app.call.is_some();
        let only_lines = if led { phrase("text-only-help-lines-led") } else { phrase("text-only-help-lines") };
        out.wrapped(Role::Small, only_lines, columns);
    }
    let typed = app.place_typed.text();
    let type_name = if app.call.is_some() { phrase("full-place-type-led") } else { phrase("full-place-type") };
    out.wrapped(Role::Small, &format!("{type_name} {}", app.place_typed.shown()), columns);
    out.gap();
    let choices = app.places(wider);
    match app.place_typed.meant() {
        MeantPlace::Unknown if app.place_typed.town().is_some() => {
            for said in app.place_typed.town().map_or(Vec::new(), |town| words::town_told(helplines, town)) {
                out.wrapped(Role::Notice, &said, columns);
            }
        }
        MeantPlace::Unknown if !typed.is_empty() => {
            out.wrapped(Role::Notice, &words::no_such_place(helplines, typed, true), columns);
        }
        MeantPlace::Near(places, countries) => {
            let unsure = if places.is_empty() {
                words::no_such_place(helplines, typed, false)
            } else {
                say!("text-place-unsure", typed = typed)
            };
            out.wrapped(Role::Notice, &unsure, columns);
            if !countries.is_empty() {
                out.wrapped(Role::Notice, &words::no_numbers_for(helplines, countries), columns);
            }
        }
        MeantPlace::Slip(_) => out.wrapped(Role::Notice, &say!("text-place-unsure", typed = typed), columns),
        MeantPlace::WithoutLines(countries) | MeantPlace::InPart(_, countries)
            if typed.chars().count() >= ENOUGH && !countries.is_empty() || countries.iter().any(|c| c.is_called(typed)) =>
        {
            out.wrapped(Role::Notice, &words::no_numbers_for(helplines, countries), columns);
        }
        _ => {}
    }
    // Below its parts the whole country is there for whoever doesn't say more.
    let named = |p: &PlaceIx| match wider {
        Some(whole) if whole == *p && typed.is_empty() => words::whole_country(&helplines.place(*p).name, app.call.is_some()),
        _ => place::row_name(helplines, *p, !typed.is_empty() && choices.len() > 1),
    };
    let names: Vec<String> = choices.iter().map(named).collect();
    let digits_choose = app.digits_choose();
    let widest = names.iter().map(|name| text::width(name)).max().unwrap_or(0);
    for (row, (ix, name)) in choices.iter().zip(&names).enumerate() {
        let emergency = match emergency_numbers(helplines, *ix) {
            Some(numbers) => say!("full-place-emergency", numbers = numbers),
            None if helplines.place(*ix).no_emergency => phrase("full-place-no-number").to_owned(),
            None => phrase("full-place-local-number").to_owned(),
        };
        let focus = app.cursor == Some(row);
        let pad = " ".repeat(widest - text::width(name));
        let mut mark = row_mark(row, choices.len(), focus);
        if !digits_choose {
            mark = mark.replace(|c: char| c.is_ascii_digit(), " ");
        }
        out.row(&mark, &format!("{name}{pad}   {emergency}"), columns, focus);
    }
}
