//! The question where somebody is, in lines.

use crate::base::commands::PageCommand;
use crate::base::hearing::{bare, row, without_please};
use crate::base::phrases::{language, phrase, say};
use crate::base::plain_reply::{Assent, PlainReply, assent, plain_reply};
use crate::call::flow::CallMove;
use crate::content::helplines::names::MeantPlace;
use crate::content::helplines::towns::ends_in_a_thing;
use crate::content::helplines::{PlaceIx, place};
use crate::ui::line_mode::about_whom::tells_whom;
use crate::ui::line_mode::country_behind::country_behind;
use crate::ui::line_mode::input::need_someone;
use crate::ui::line_mode::mentor::contract::BEFORE_ALL_IS_AGREED;
use crate::ui::line_mode::menu::{HeardLine, Menu};
use crate::ui::line_mode::place_codes::short_for;
use crate::ui::line_mode::place_words::{
    BEFORE, after_help, asks_for_help, behind_no, emergency_of, named_first, named_within, refuses, row_in_words, says_nothing,
    says_yes, told_within,
};
use crate::ui::line_mode::sent_for::asks_to_be_sent_somewhere;
use crate::ui::line_mode::spelt_out::spelt_out;
use crate::ui::line_mode::{Stop, Talk};
use crate::ui::report::place_title;
use crate::ui::ui_text as words;

/// Countries that are heard before somebody types: their names are enough.
const FIRST_HEARD: usize = 3;

/// Forms of a line without what stands before a place, at most: each is searched for.
const MOST_BARE: usize = 6;

/// The choices of a place, as they were said.
pub(crate) struct Choices {
    places: Vec<PlaceIx>,
    /// The row that Enter alone takes.
    suggested: Option<usize>,
    /// What is expected.
    how: String,
    /// Whether there is a step back from here.
    back: bool,
    /// What they are parts of.
    pub(crate) wider: Option<PlaceIx>,
    /// The same, where it is the last of them itself.
    whole: Option<PlaceIx>,
}

/// A name typed where a place is expected.
pub(crate) enum TypedPlace {
    Place(PlaceIx),
    /// It isn't sure, and was asked about in these words.
    Asked(PlaceIx, String),
    /// Several were named, and none of them was chosen: the whole list has to be said again.
    Left,
    None,
}

/// A line typed where a place is expected.
enum PlaceLine {
    Place(PlaceIx),
    /// Enter alone, where nothing is suggested.
    Keep,
    Back,
    Again,
    /// The client can't talk any more.
    Stopped,
}

impl Talk<'_, '_> {
    /// Asks for a place; false where the person goes back instead. `keeps`: one was chosen before, and Enter alone keeps it.
    pub(crate) fn ask_place(&mut self, keeps: bool) -> Result<bool, Stop> {
        let before = self.place;
        // What is left of a list of answers isn't lost over it.
        let rest = std::mem::take(&mut self.rest);
        let asked = self.ask_for_place(keeps, before);
        self.rest = rest;
        // However it was left: a place that was only looked at isn't where somebody is.
        if asked.is_err() {
            self.place = before;
        }
        asked
    }

    fn ask_for_place(&mut self, keeps: bool, before: PlaceIx) -> Result<bool, Stop> {
        let helplines = self.session.helplines;
        // One step back from the first question of a call is its contract; from that of a person, nothing.
        let first_back = keeps || self.call.is_some();
        // Where most of the clients are, one Enter is enough, as in full screen.
        let usual = self.session.suggested.filter(|_| self.call.is_some() && !keeps);
        let mut wider = usual.and_then(|usual| helplines.place(usual).within);
        loop {
            let choices = self.say_places(wider, keeps, first_back)?;
            match self.choose_place(&choices, keeps)? {
                PlaceLine::Again => {}
                PlaceLine::Stopped => {
                    self.place = before;
                    return Ok(false);
                }
                PlaceLine::Back if wider.is_some() => wider = wider.and_then(|wider| helplines.place(wider).within),
                PlaceLine::Back if !keeps => {
                    self.place = before;
                    return Ok(false);
                }
                PlaceLine::Back | PlaceLine::Keep => {
                    self.place = before;
                    self.say(&say!("lines-place-still", place = place_title(helplines, before)))?;
                    return Ok(true);
                }
                PlaceLine::Place(chosen) if place::has_parts(helplines, chosen) && wider != Some(chosen) => {
                    // Help of the whole country is better than none while its part is chosen.
                    self.place = chosen;
                    wider = Some(chosen);
                }
                PlaceLine::Place(chosen) => {
                    self.place = chosen;
                    self.reached.clear();
                    self.of_result.clear();
                    let said = say!("lines-place-chosen", place = place_title(helplines, chosen));
                    self.say(&format!("{said} {}", self.danger()))?;
                    self.say_lines_owed(before)?;
                    self.say(phrase("lines-place-wrong"))?;
                    writeln!(self.out)?;
                    return Ok(true);
                }
            }
        }
    }

    /// Says the places of a level with their emergency numbers.
    fn say_places(&mut self, wider: Option<PlaceIx>, keeps: bool, first_back: bool) -> Result<Choices, Stop> {
        let helplines = self.session.helplines;
        self.beside = false;
        let places = place::choices(helplines, wider);
        // A number that is the same in every part is said once.
        let same =
            wider.is_some_and(|wider| places.iter().all(|ix| emergency_of(helplines, *ix) == emergency_of(helplines, wider)));
        writeln!(self.out)?;
        self.say(&match wider {
            None if self.call.is_some() => phrase("lines-place-where-client").to_owned(),
            None => phrase("lines-place-where").to_owned(),
            Some(wider) => {
                let asked = words::which_part(helplines, wider, self.call.is_some());
                let number = if same { format!(" {}", emergency_of(helplines, wider)) } else { String::new() };
                format!("{asked} {}{number}", phrase("lines-place-differ"))
            }
        })?;
        let mut rows = Vec::new();
        for (i, ix) in places.iter().enumerate() {
            // Under its parts, a country stands for whichever of them it is.
            let name = &helplines.place(*ix).name;
            let name = if wider == Some(*ix) { words::whole_country(name, self.call.is_some()) } else { name.clone() };
            let number = if same { String::new() } else { format!(" {}", emergency_of(helplines, *ix)) };
            rows.push(format!("{}. {name}.{number}", i + 1));
        }
        // The countries are many, and a name says the same sooner; the parts of one are few, and each is heard.
        match wider {
            None if self.call.is_none() => self.say_first(&rows, FIRST_HEARD)?,
            _ => self.say_all(rows)?,
        }
        let suggested = self.session.suggested.filter(|_| !keeps).and_then(|s| place::row_of(helplines, &places, s));
        let (led, numbers) = (if self.call.is_some() { "yes" } else { "no" }, words::from_one_to(places.len()));
        let name = |i: usize| &helplines.place(places[i]).name;
        let how = match suggested {
            Some(i) if wider.is_some() && self.call.is_some() => {
                say!("lines-place-part-usual", numbers = numbers, name = name(i))
            }
            _ if wider.is_some() => say!("lines-place-part", numbers = numbers),
            Some(i) => say!("lines-place-usual", led = led, number = i + 1, name = name(i)),
            None if keeps => say!("lines-place-keeps", led = led, place = place_title(helplines, self.place)),
            None => say!("lines-place-how", led = led),
        };
        self.say(&how)?;
        let suggested = suggested.filter(|_| wider.is_none() || self.call.is_some());
        let whole = wider.filter(|wider| places.last() == Some(wider));
        Ok(Choices { places, suggested, how, back: first_back || wider.is_some(), wider, whole })
    }

    /// A place by its number or name, or another line. Help is there before a place is chosen, too.
    fn choose_place(&mut self, choices: &Choices, keeps: bool) -> Result<PlaceLine, Stop> {
        let commands = [PageCommand::Back, PageCommand::Again];
        let mut menu = Menu::within(choices.how.clone(), &commands[usize::from(!choices.back)..]);
        menu.asks_place = true;
        self.aside = false;
        menu.chooses_language = !keeps;
        menu.commands.extend(self.can_stop().then_some(PageCommand::AnotherTime));
        if self.mentor_side().is_some() {
            menu.commands.extend(BEFORE_ALL_IS_AGREED);
            menu.commands.push(PageCommand::More);
        }
        // Names that weren't known.
        let (mut missed, mut repeated) = (0, false);
        let mut near: Option<(PlaceIx, String)> = None;
        loop {
            // What was asked about stands behind whatever is heard beside it, and a yes answers that.
            menu.yes_answers = near.is_some();
            menu.how.clone_from(near.as_ref().map_or(&choices.how, |(_, asked)| asked));
            let before = missed;
            match (self.line(&menu)?, near.take()) {
                (HeardLine::Command(PageCommand::Back), _) => return Ok(PlaceLine::Back),
                (HeardLine::Command(PageCommand::AnotherTime), _) => {
                    self.make_call_move(CallMove::CannotTalk);
                    return Ok(PlaceLine::Stopped);
                }
                // What a place that was asked about is for can wait.
                (HeardLine::Command(command), asked)
                    if command == PageCommand::More || BEFORE_ALL_IS_AGREED.contains(&command) =>
                {
                    if command == PageCommand::More {
                        self.more()?;
                    } else {
                        self.mentor_command(command)?;
                    }
                    near = asked;
                    self.say(near.as_ref().map_or(&choices.how, |(_, asked)| asked))?;
                }
                // What was asked about is meant, and the list the next time.
                (HeardLine::Command(PageCommand::Again), Some(asked)) if !std::mem::replace(&mut repeated, true) => {
                    self.say(&format!("{} {}", asked.1, phrase("lines-guess-whole-question")))?;
                    near = Some(asked);
                }
                (HeardLine::Command(_), _) => return Ok(PlaceLine::Again),
                // What was asked about stands; and an Enter behind help was meant to go on from there.
                (HeardLine::Enter, Some((place, asked))) => {
                    self.say(&asked)?;
                    near = Some((place, asked));
                }
                (HeardLine::Enter, None) if std::mem::take(&mut self.beside) => return Ok(PlaceLine::Again),
                // Whoever told of danger at the welcome comes here before they could choose their language.
                (HeardLine::Text(text), _) if !keeps && (self.names_the_other(&text) || self.is_in_the_other(&text)) => {
                    self.remember_in_the_other(&text);
                    return Err(Stop::Language(language().other(), self.session.helplines.world()));
                }
                (HeardLine::Enter, None) => match choices.suggested {
                    Some(i) => return Ok(PlaceLine::Place(choices.places[i])),
                    None if keeps => return Ok(PlaceLine::Keep),
                    None => self.enter_alone(&choices.how)?,
                },
                // The place that was asked about is the best guess: its number is said as that place's, and it is asked again.
                (HeardLine::Text(text), Some((place, asked))) if self.is_danger(&text) && !refuses(&text) => {
                    let before = std::mem::replace(&mut self.place, place);
                    let said = self.say_after(Some(&text), &asked);
                    self.place = before;
                    said?;
                    near = Some((place, asked));
                }
                (HeardLine::Text(text), Some((place, _))) if !self.doubtful && self.agrees_to(place, &text) => {
                    return Ok(PlaceLine::Place(place));
                }
                // "Yes, Ireland."
                (HeardLine::Text(text), Some((place, _)))
                    if !self.doubtful && says_yes(&text) && row_in_words(self.session.helplines, &[place], &text).is_some() =>
                {
                    return Ok(PlaceLine::Place(place));
                }
                (HeardLine::Text(text), Some(_)) if assent(&text) == Some(Assent::No) => {
                    // Lines of a place that isn't it may have been said.
                    self.reached.clear();
                    // The country is what is wanted now; of a part its list is the shorter way.
                    let how = choices.wider.map_or(phrase("lines-place-which-then"), |_| choices.how.as_str());
                    self.say(&format!("{} {how}", phrase("lines-place-not-taken")))?;
                }
                (HeardLine::Text(text), kept) => match (row(&text, choices.places.len()), PageCommand::named(&text)) {
                    // Whoever doesn't say where they are gets what is true everywhere, or in the whole country.
                    _ if says_nothing(&text) && (choices.whole.is_some() || choices.wider.is_none()) => {
                        return Ok(PlaceLine::Place(choices.whole.unwrap_or_else(|| self.session.helplines.world())));
                    }
                    (Some(n), _) => return Ok(PlaceLine::Place(choices.places[n - 1])),
                    (_, Some(PageCommand::Why)) => self.say(&format!("{} {}", phrase("lines-place-why"), choices.how))?,
                    // It is what stands here already.
                    (_, Some(PageCommand::Place)) => return Ok(PlaceLine::Again),
                    (_, Some(PageCommand::Back)) => self.say(&format!("{} {}", phrase("lines-place-first"), choices.how))?,
                    (None, None) if text.contains(char::is_alphabetic) => match self.named_place(&text, choices, &mut missed)? {
                        TypedPlace::Place(place) => return Ok(PlaceLine::Place(place)),
                        TypedPlace::Asked(place, asked) => near = Some((place, asked)),
                        TypedPlace::Left => return Ok(PlaceLine::Again),
                        // What isn't a place leaves the one that was asked about, unless it refuses that.
                        TypedPlace::None => {
                            near = kept.filter(|_| !refuses(&text));
                            match &near {
                                Some((_, asked)) => self.say(asked)?,
                                // The second name that isn't known brings the choices once more.
                                None if missed > before && missed > 1 => return Ok(PlaceLine::Again),
                                None if missed > before => self.say(&format!("{}{}", choices.how, self.or_type(&choices.how)))?,
                                None => self.say(&choices.how)?,
                            }
                        }
                    },
                    _ => {
                        let places = say!("lines-place-numbers", numbers = words::from_one_to(choices.places.len()));
                        self.not_understood(&text, &format!("{places} {}", choices.how))?;
                    }
                },
            }
        }
    }

    /// The place that a name means; where several do, the one that is chosen of them. `missed`: names that weren't known.
    fn named_place(&mut self, name: &str, choices: &Choices, missed: &mut usize) -> Result<TypedPlace, Stop> {
        let helplines = self.session.helplines;
        if self.is_danger(name) || self.tells_beside(name) {
            // What is expected is said behind it; before it, what the answer is good for.
            let unknown = self.call.is_none() && self.place == helplines.world();
            self.turn_to(name, if unknown { phrase("lines-place-for-number") } else { "" })?;
            let named = Some(name).filter(|line| refuses(line)).and_then(|line| named_within(helplines, line));
            return named.map_or(Ok(TypedPlace::None), |name| self.named_place(name, choices, missed));
        }
        // An age is no place, nor is "de mí" Michigan: both are asked for in their turn.
        if self.call.is_none() && tells_whom(name) && named_within(helplines, name).is_none() {
            self.say(phrase("lines-place-age-next"))?;
            return Ok(TypedPlace::None);
        }
        // A yes or a no answers something: "no" is no Norway, and "sí" no Slovenia.
        if matches!(plain_reply(name), Some(PlainReply::Yes | PlainReply::No)) {
            self.say(&words::no_such_place(helplines, name, false))?;
            return Ok(TypedPlace::None);
        }
        // "No, Colombia" says which it is instead.
        let name = behind_no(name).unwrap_or(name);
        let typed = name;
        let name = after_help(name).unwrap_or(name);
        // Whoever asks for help is told of it before anything is asked; and that nobody is sent, even where they say whereto.
        if self.call.is_none() && asks_to_be_sent_somewhere(&spelt_out(&bare(without_please(typed)))) {
            self.say(&format!("{} {}", phrase("lines-sends-nobody"), self.number_itself()))?;
        } else if asks_for_help(typed) {
            self.say(&format!("{} {}", self.danger(), need_someone().trim_end()))?;
        }
        // "In the Gambia": what is known goes before what is near to a name, and both before what is neither.
        let bare: Vec<&str> =
            std::iter::successors(Some(without_please(name)), |name| BEFORE.behind(name)).take(MOST_BARE).collect();
        let is_known =
            |name: &&str| !matches!(helplines.meant(name), MeantPlace::Slip(_) | MeantPlace::Near(..) | MeantPlace::Unknown);
        let is_near = |name: &&str| helplines.meant(name) != MeantPlace::Unknown;
        let all = || bare.iter().copied();
        let name = all().find(is_known).or_else(|| all().find(is_near)).or_else(|| all().next_back()).unwrap_or(name);
        let asked = |place: PlaceIx| &helplines.place(place).name;
        // "NI" is no Nicaragua at once: what two letters are short for is said by name.
        let short: Vec<PlaceIx> =
            all().map(|name| short_for(helplines, name)).find(|short| !short.is_empty()).unwrap_or_default();
        let here: Vec<PlaceIx> =
            short.iter().copied().filter(|p| choices.wider.is_some() && choices.places.contains(p)).collect();
        let code = name.replace('.', "").to_uppercase();
        match (here.as_slice(), short.as_slice()) {
            ([one], _) => return Ok(TypedPlace::Place(*one)),
            (_, [one]) => return self.ask_about(*one, say!("lines-place-code", code = code, meant = asked(*one))),
            (_, [first, others @ ..]) => {
                let others: Vec<String> = others.iter().map(|p| asked(*p).clone()).collect();
                let either = say!("lines-place-codes", code = code, first = asked(*first), other = others.join(", "));
                return self.choose_of(&[&short[..], &[helplines.world()]].concat(), &either, &[]);
            }
            _ => {}
        }
        // "England, dear, in a village near Ludlow" is asked about in one word, where no town of that whole name is known.
        let first = named_first(helplines, typed).filter(|_| helplines.either_ireland(typed).is_none());
        let name = first.unwrap_or(name);
        if let (MeantPlace::Whole(place), true) = (helplines.meant(name), first.is_some()) {
            return self.ask_about(place, say!("lines-place-meant", meant = asked(place)));
        }
        let whole = matches!(helplines.meant(name), MeantPlace::Whole(_));
        let said = if whole || ends_in_a_thing(typed) { None } else { self.town_or_vague(name, choices)? };
        if let Some(said) = said {
            return Ok(said);
        }
        // "Lagos Nigeria": a country behind a town is asked about, and nothing that is only a part of another name; and so is what
        // is told behind an "in" or a comma, "Leeds, in the UK".
        if !is_near(&name) {
            let within = told_within(helplines, typed).filter(|within| *within != name);
            let whole = within.and_then(|within| helplines.place_named(within));
            if let Some(country) = country_behind(helplines, name).or(whole) {
                return self.ask_about(country, say!("lines-place-meant", meant = asked(country)));
            }
            if let Some(within) = within {
                return self.named_place(within, choices, missed);
            }
        }
        match helplines.meant(name) {
            MeantPlace::Whole(place) => Ok(TypedPlace::Place(place)),
            MeantPlace::WithoutLines(countries) => self.offer_world(&countries),
            MeantPlace::Slip(place) => self.ask_about(place, say!("lines-place-unknown", name = name, meant = asked(place))),
            MeantPlace::InPart(places, countries) => match (places.as_slice(), countries.as_slice()) {
                ([only], []) => self.ask_about(*only, say!("lines-place-part-of-name", name = name, meant = asked(*only))),
                _ => self.choose_among(name, phrase("lines-place-several"), &countries),
            },
            MeantPlace::Near(places, countries) if places.is_empty() => {
                self.say(&words::no_such_place(helplines, name, false))?;
                self.offer_world(&countries)
            }
            MeantPlace::Near(_, countries) => self.choose_among(name, &say!("text-place-unsure", typed = name), &countries),
            MeantPlace::Unknown => {
                self.say(&match choices.whole {
                    Some(of) => say!("text-no-such-part", place = &helplines.place(of).spoken, typed = name),
                    None => words::no_such_place(helplines, name, *missed > 0 && choices.places.contains(&helplines.world())),
                })?;
                *missed += usize::from(self.call.is_none());
                Ok(TypedPlace::None)
            }
        }
    }
}
