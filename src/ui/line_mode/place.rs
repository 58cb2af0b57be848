//! The question where somebody is, in lines.

use std::io::{BufRead, Write};

use crate::content::helplines::{Helplines, PlaceIx, place};
use crate::ui::line_mode::{Stop, Talk};
use crate::ui::report::{danger_line, emergency_numbers, place_title};
use crate::ui::ui_text as words;

/// A line typed where a place is expected.
enum PlaceLine {
    Place(PlaceIx),
    /// Enter alone, where nothing is suggested.
    Keep,
    Back,
}

impl<R: BufRead, W: Write> Talk<'_, R, W> {
    /// Asks for a place. `keeps`: one was chosen before, and Enter alone keeps it.
    pub(crate) fn ask_place(&mut self, keeps: bool) -> Result<(), Stop> {
        let helplines = self.session.helplines;
        let before = self.place;
        let mut wider = None;
        loop {
            let choices = place::choices(helplines, wider);
            writeln!(self.out)?;
            self.say(if wider.is_none() && self.call.is_some() {
                "Where is the client?"
            } else if wider.is_none() {
                "Where are you? This only chooses the help lines. Nothing else reads it."
            } else {
                "Which of these? Help lines differ. Type back for the other places."
            })?;
            for (i, ix) in choices.iter().enumerate() {
                let name = &helplines.place(*ix).name;
                self.say(&format!("{}. {name}. {}", i + 1, emergency_of(helplines, *ix)))?;
            }
            let suggested = self.session.suggested.filter(|_| !keeps).and_then(|s| place::row_of(helplines, &choices, s));
            let how = match suggested {
                Some(i) => {
                    format!(
                        "Type a number or the name of a country, then Enter. Enter alone takes {}, {}.",
                        i + 1,
                        helplines.place(choices[i]).name
                    )
                }
                None if keeps => format!(
                    "Type a number or the name of a country, then Enter. Enter alone keeps {}.",
                    place_title(helplines, before)
                ),
                None => "Type a number, or the name of your country if it isn't listed, then Enter.".to_owned(),
            };
            self.say(&how)?;
            match self.choose_place(&choices, suggested, keeps, &how)? {
                PlaceLine::Back if wider.is_some() => wider = None,
                PlaceLine::Back | PlaceLine::Keep => {
                    self.place = before;
                    self.say(&format!("The help lines are still those for {}.", place_title(helplines, before)))?;
                    return Ok(());
                }
                PlaceLine::Place(chosen) if place::has_parts(helplines, chosen) && wider != Some(chosen) => {
                    // Help of the whole country is better than none while its part is chosen.
                    self.place = chosen;
                    wider = Some(chosen);
                }
                PlaceLine::Place(chosen) => {
                    self.place = chosen;
                    let title = place_title(helplines, chosen);
                    self.say(&format!("The help lines are those for {title}. {}", danger_line(helplines, chosen)))?;
                    writeln!(self.out)?;
                    return Ok(());
                }
            }
        }
    }

    /// A place by its number, or another line. Help is there before a place is chosen, too.
    fn choose_place(&mut self, choices: &[PlaceIx], suggested: Option<usize>, keeps: bool, how: &str) -> Result<PlaceLine, Stop> {
        loop {
            let line = self.typed()?;
            let number = line.parse().ok().filter(|n| (1..=choices.len()).contains(n)).map(|n: usize| n - 1);
            match (line.as_str(), number.or(suggested.filter(|_| line.is_empty()))) {
                ("back", _) if keeps || choices.first().is_some_and(|c| self.session.helplines.place(*c).within.is_some()) => {
                    return Ok(PlaceLine::Back);
                }
                ("", None) if keeps => return Ok(PlaceLine::Keep),
                ("help", _) => self.help(how)?,
                ("?", _) => {
                    self.say(&format!("{how} Or help (help lines), back, or exit (leave at once and clear the screen)."))?;
                }
                (_, Some(i)) => return Ok(PlaceLine::Place(choices[i])),
                (name, None) if name.contains(char::is_alphabetic) => {
                    let helplines = self.session.helplines;
                    match helplines.places_like(name).as_slice() {
                        [] => self.say(&words::no_such_place(helplines, name))?,
                        [only] => return Ok(PlaceLine::Place(*only)),
                        several => {
                            let several: Vec<String> = several.iter().map(|p| helplines.place(*p).name.clone()).collect();
                            self.say("Several places are called like that:")?;
                            if let Some(row) = self.choice(&several)? {
                                return Ok(PlaceLine::Place(helplines.places_like(name)[row]));
                            }
                            self.say(how)?;
                        }
                    }
                }
                (other, None) => {
                    self.not_understood(other, &format!("The places are {}. {how}", words::from_one_to(choices.len())))?;
                }
            }
        }
    }
}

/// The emergency number of a place, as it stands beside its name.
fn emergency_of(helplines: &Helplines, place: PlaceIx) -> String {
    let none =
        if helplines.place(place).no_emergency { "No number that works everywhere." } else { "The local emergency number." };
    emergency_numbers(helplines, place).map_or(none.to_owned(), |n| format!("Emergency: {n}."))
}
