//! A town, a region or a place that isn't sure, where a place is expected: each is asked about, and none is taken.

use crate::base::phrases::{phrase, say};
use crate::base::plain_reply::{Assent, assent};
use crate::base::vocabulary::{Vocabulary, unaccented};
use crate::content::helplines::countries::Country;
use crate::content::helplines::names::MeantPlace;
use crate::content::helplines::towns::{IRELAND, NORTHERN_IRELAND, Town, is_too_long, names_where_not};
use crate::content::helplines::{Helplines, PlaceIx, place};
use crate::ui::line_mode::danger_words::speaks_of_danger;
use crate::ui::line_mode::place::{Choices, TypedPlace};
use crate::ui::line_mode::place_words::{BEFORE, VAGUE_BEHIND, behind_yes, emergency_of, row_in_words};
use crate::ui::line_mode::{Stop, Talk};
use crate::ui::ui_text as words;

/// What stands before a place by whoever isn't sure of it, isn't quite there or names an end of it.
#[rustfmt::skip]
const VAGUE: Vocabulary = Vocabulary::new(
    &[
        "i think ", "i guess ", "i suppose ", "i believe ", "probably ", "maybe ", "perhaps ", "possibly ", "um ", "erm ",
        "well ", "somewhere in ", "somewhere near ", "somewhere ", "up in ", "down in ", "over in ", "out in ", "near ",
        "close to ", "just outside ", "around ", "about ", "north ", "south ", "east ", "west ", "north-", "south-",
        "northern ", "southern ", "eastern ", "western ", "northeast ", "northwest ", "southeast ", "southwest ", "central ",
        "mid ", "mid-", "rural ", "of ", "end of ", "part of ", "middle of ", "coast of ", "centre of ", "center of ",
        "a part of ", "a village in ", "a town in ", "a small town in ", "a city in ", "countryside in ",
    ],
    &[
        "creo que ", "creo ", "supongo que ", "quizas ", "tal vez ", "a lo mejor ", "puede que ", "pues ", "cerca de ", "por ",
        "aqui en ", "norte de ", "sur de ", "este de ", "oeste de ", "centro de ", "noreste de ", "noroeste de ", "sureste de ",
        "suroeste de ", "costa de ", "un pueblo de ", "un pueblo en ", "una ciudad de ", "una ciudad en ", "del ",
    ],
);

/// Continents, behind "north" and "south", and no country.
const CONTINENT: Vocabulary = Vocabulary::new(&["america", "the americas"], &["america", "las americas"]);
/// The north of Ireland may be in either of two places.
const NORTH: Vocabulary = Vocabulary::new(&["north", "northern"], &["norte"]);

/// Vague words that are taken from a line at most: more of them are no place.
const MOST_TAKEN: usize = 4;

/// A place that a line names vaguely.
enum Vague<'h> {
    Place(PlaceIx),
    Town(Town<'h>),
}

impl Talk<'_, '_> {
    /// Whether a line says yes to a place that was asked about, with its name behind the yes or without: "yes, Ireland".
    pub(super) fn agrees_to(&self, place: PlaceIx, line: &str) -> bool {
        let named = |name: &str| {
            BEFORE.behind(name).into_iter().chain([name]).any(|name| self.session.helplines.place_named(name) == Some(place))
        };
        // "Yes, I suppose."
        let fills = |rest: &str| VAGUE_BEHIND.all().any(|vague| vague.trim_start() == rest);
        assent(line) == Some(Assent::Yes) || behind_yes(line).is_some_and(|rest| named(rest) || fills(rest))
    }

    /// Whether a line speaks of danger, and isn't the name of a place.
    pub(super) fn is_danger(&self, line: &str) -> bool {
        self.session.helplines.place_named(line).is_none() && speaks_of_danger(self.session.questionnaire, line, false)
    }

    /// Says that nothing is held for these countries, and offers what is true everywhere.
    pub(crate) fn offer_world(&mut self, countries: &[&Country]) -> Result<TypedPlace, Stop> {
        let helplines = self.session.helplines;
        let world = helplines.world();
        let choose = say!("lines-place-yes", place = &helplines.place(world).name);
        self.ask_about(world, format!("{} {choose}", words::no_numbers_for(helplines, countries)))
    }

    /// Asks whether a place is meant.
    pub(crate) fn ask_about(&mut self, place: PlaceIx, asked: String) -> Result<TypedPlace, Stop> {
        self.say(&asked)?;
        Ok(TypedPlace::Asked(place, asked))
    }

    /// The place that is chosen of those that are called so in part, or nearly so, which is said first; `countries`: those of the
    /// name that no line is held for.
    pub(crate) fn choose_among(&mut self, name: &str, first: &str, countries: &[&Country]) -> Result<TypedPlace, Stop> {
        let helplines = self.session.helplines;
        self.choose_of(&place::matches(helplines, name, &helplines.meant(name)), first, countries)
    }

    /// The place that is chosen of these.
    pub(crate) fn choose_of(&mut self, offered: &[PlaceIx], first: &str, countries: &[&Country]) -> Result<TypedPlace, Stop> {
        let helplines = self.session.helplines;
        let named = |p: &PlaceIx| format!("{}. {}", place::row_name(helplines, *p, true), emergency_of(helplines, *p));
        self.say(first)?;
        if !countries.is_empty() {
            self.say(&words::no_numbers_for(helplines, countries))?;
        }
        // A yes to one place, and to none beside it but that of nobody, means that one.
        let alone = matches!(offered, [_, other] if *other == helplines.world());
        let the_one = |text: &str| (alone && assent(text) == Some(Assent::Yes)).then_some(0);
        let in_words = |text: &str| row_in_words(helplines, offered, text).or_else(|| the_one(text));
        let row = self.choice_named(&offered.iter().map(named).collect::<Vec<_>>(), false, &in_words)?;
        Ok(row.map_or(TypedPlace::Left, |row| TypedPlace::Place(offered[row])))
    }

    /// Asks about the town, or about the place that isn't sure, which a line names; none where it names neither.
    pub(crate) fn town_or_vague(&mut self, name: &str, choices: &Choices) -> Result<Option<TypedPlace>, Stop> {
        let helplines = self.session.helplines;
        if let Some(town) = helplines.town_named(name) {
            return self.about_town(name, &town, choices).map(Some);
        }
        // "Derry, Ireland": the island, or the country.
        if helplines.either_ireland(name).is_some() {
            return self.either_ireland(name).map(Some);
        }
        let line = unaccented(name);
        let is_ireland = |place: PlaceIx| helplines.place(place).id == IRELAND;
        // South Sudan is a country of its own, of which there are no lines.
        if matches!(helplines.meant(name), MeantPlace::WithoutLines(_)) {
            return Ok(None);
        }
        match vague(helplines, &line) {
            Some(Vague::Town(town)) => self.about_town(name, &town, choices).map(Some),
            Some(Vague::Place(place)) if is_ireland(place) && line.split([' ', '-']).any(|word| NORTH.has(word)) => {
                self.either_ireland(name).map(Some)
            }
            Some(Vague::Place(place)) => {
                self.ask_about(place, say!("lines-place-meant", meant = &helplines.place(place).name)).map(Some)
            }
            None => Ok(None),
        }
    }

    /// Asks which of the two places of the island is meant.
    fn either_ireland(&mut self, name: &str) -> Result<TypedPlace, Stop> {
        let helplines = self.session.helplines;
        let either = [helplines.place_named(NORTHERN_IRELAND), helplines.place_named(IRELAND), Some(helplines.world())];
        let either: Vec<PlaceIx> = either.into_iter().flatten().collect();
        self.choose_of(&either, &say!("text-place-unsure", typed = name), &[])
    }

    /// Asks whether the place that a town is in is meant, or which of several; with them stands what the line may be a slip for,
    /// or a part of.
    fn about_town(&mut self, name: &str, town: &Town<'_>, choices: &Choices) -> Result<TypedPlace, Stop> {
        let helplines = self.session.helplines;
        let near = match helplines.meant(name) {
            MeantPlace::Slip(place) => vec![place],
            MeantPlace::InPart(places, _) | MeantPlace::Near(places, _) => places,
            _ => Vec::new(),
        };
        let of_town = |places: &[PlaceIx]| places.iter().all(|p| town.places.iter().any(|t| helplines.chain(*t).contains(p)));
        // Where a part of a country is asked for, the town that is in it is meant.
        let here = |place: &&PlaceIx| choices.wider.is_some_and(|wider| helplines.chain(**place).contains(&wider));
        match (town.places.as_slice(), town.countries.as_slice()) {
            (places, _) if places.iter().filter(here).count() == 1 => {
                let place = places.iter().find(here).copied().unwrap_or(places[0]);
                self.ask_in(place, town.name)
            }
            ([place], []) if of_town(&near) => self.ask_in(*place, town.name),
            ([], [country]) => {
                self.say(&say!("text-town-in", town = town.name, place = &country.spoken))?;
                self.offer_world(&[*country])
            }
            (places, countries) => {
                let mut offered = places.to_vec();
                offered.extend(near.iter().filter(|place| !places.contains(place)));
                offered.push(helplines.world());
                let first = if of_town(&near) {
                    say!("text-town-several", town = town.name)
                } else {
                    say!("text-place-unsure", typed = name)
                };
                self.choose_of(&offered, &first, countries)
            }
        }
    }

    /// Asks whether somebody is in the place that has this town.
    fn ask_in(&mut self, place: PlaceIx, town: &str) -> Result<TypedPlace, Stop> {
        let spoken = &self.session.helplines.place(place).spoken;
        let asked = format!("{} {}", say!("text-town-in", town = town, place = spoken), phrase("lines-place-is-it"));
        self.ask_about(place, asked)
    }
}

/// The place or the town within a line that says it vaguely: "Scotland, I think", "the north of England".
fn vague<'h>(helplines: &'h Helplines, line: &str) -> Option<Vague<'h>> {
    let shorter = std::iter::successors(less_vague(&line), less_vague).take_while(|rest| !CONTINENT.has(rest));
    let shorter = shorter.take(MOST_TAKEN).filter(|_| !is_too_long(line) && !names_where_not(line));
    shorter.filter(|rest| !rest.is_empty()).find_map(|rest| match helplines.meant(rest) {
        MeantPlace::Whole(place) => Some(Vague::Place(place)),
        _ => helplines.town_named(rest).map(Vague::Town),
    })
}

/// A line without one of the words that make it vague, or that stand before any place.
fn less_vague<'l>(line: &&'l str) -> Option<&'l str> {
    let behind = VAGUE.behind(line).or_else(|| BEFORE.behind(line));
    let rest = behind.or_else(|| VAGUE_BEHIND.all().find_map(|vague| line.strip_suffix(vague)))?;
    Some(rest.trim_matches([',', ' ']))
}
