//! Asking where somebody is, in lines.

use std::io::{BufRead, Write};

use super::{Stop, Talk};
use crate::helplines::{Helplines, PlaceIx};
use crate::place;
use crate::report::{danger_line, help_page};

impl<R: BufRead, W: Write> Talk<'_, R, W> {
    pub(super) fn ask_place(&mut self) -> Result<(), Stop> {
        let helplines = self.setting.helplines;
        let mut wider = None;
        loop {
            let choices = helplines.within(wider);
            writeln!(self.out)?;
            self.say(if wider.is_none() {
                "Where are you? This only chooses the help lines. Nothing else reads it."
            } else {
                "Which of these? Help lines differ. Type back for the other places."
            })?;
            for (i, ix) in choices.iter().enumerate() {
                let name = &helplines.place(*ix).name;
                self.say(&format!("{}. {name}. {}", i + 1, emergency_of(helplines, *ix)))?;
            }
            let suggested = self.setting.suggested.and_then(|s| place::row_of(helplines, &choices, s));
            match suggested {
                Some(i) => {
                    self.say(&format!("Type a number, then Enter. Enter alone takes {}.", helplines.place(choices[i]).name))?;
                }
                None => self.say("Type a number, then Enter.")?,
            }
            match self.choose_place(&choices, suggested)? {
                None => wider = None,
                Some(chosen) if place::has_parts(helplines, chosen) => {
                    // Help of the whole country is better than none while its part is chosen.
                    self.place = chosen;
                    wider = Some(chosen);
                }
                Some(chosen) => {
                    self.place = chosen;
                    self.say(&format!(
                        "Help lines are for {}. {}",
                        helplines.place(chosen).name,
                        danger_line(helplines, chosen)
                    ))?;
                    writeln!(self.out)?;
                    return Ok(());
                }
            }
        }
    }

    /// One of the places by its number; `None` for a step back. Help is there before a place is chosen, too.
    fn choose_place(&mut self, choices: &[PlaceIx], suggested: Option<usize>) -> Result<Option<PlaceIx>, Stop> {
        loop {
            let line = self.typed()?;
            let number = line.parse().ok().filter(|n| (1..=choices.len()).contains(n)).map(|n: usize| n - 1);
            match (line.as_str(), number.or(suggested.filter(|_| line.is_empty()))) {
                ("back", _) => return Ok(None),
                ("help" | "/help" | "!", _) => {
                    let page = help_page(self.setting.helplines, self.place, &[], None);
                    self.blocks(&page)?;
                }
                (_, Some(i)) => return Ok(Some(choices[i])),
                (_, None) => self.say(&format!("A number from 1 to {} is expected here.", choices.len()))?,
            }
        }
    }
}

/// The emergency number of a place, as it stands beside its name.
fn emergency_of(helplines: &Helplines, place: PlaceIx) -> String {
    helplines.emergency(place).first().map_or("The local emergency number.".to_owned(), |l| format!("Emergency: {}.", l.number))
}
