//! The numbers that were said last, each once more and slowly: whoever can't see the screen can't
//! look back at them.

use std::io::{BufRead, Write};

use crate::base::phrases::phrase;
use crate::ui::line_mode::said_line::SaidLine;
use crate::ui::line_mode::speech::spoken_times;
use crate::ui::line_mode::{Stop, Talk};
use crate::ui::report::{Block, emergency_note, first_lines};

impl<R: BufRead, W: Write> Talk<'_, R, W> {
    /// Remembers the ways to reach help that a page has, for whoever asks to hear them again.
    pub(crate) fn note_numbers(&mut self, blocks: &[Block]) {
        let line = |block: &Block| match block {
            Block::Line { service, reach, details } => {
                Some(SaidLine { service: service.clone(), reach: reach.clone(), details: details.clone() })
            }
            _ => None,
        };
        let lines: Vec<SaidLine> = blocks.iter().filter_map(line).collect();
        if !lines.is_empty() {
            self.reached = lines;
        }
    }

    /// Says the emergency numbers and those that were said last, digit by digit, each once; `then`: how to go on.
    pub(crate) fn say_numbers(&mut self, then: &str) -> Result<(), Stop> {
        let place = self.place;
        let helplines = self.session.helplines;
        let mut lines: Vec<SaidLine> = helplines.emergency(place).into_iter().map(SaidLine::of).collect();
        let emergencies = lines.len();
        let said = std::mem::take(&mut self.reached);
        if said.is_empty() {
            let audiences = self.audiences();
            lines.extend(first_lines(helplines, place, &audiences).into_iter().map(SaidLine::of));
        } else {
            lines.extend(said.iter().filter(|l| !lines.contains(l)).cloned().collect::<Vec<_>>());
            self.reached = said;
        }
        self.say(phrase("lines-numbers-slowly"))?;
        for (at, line) in lines.iter().enumerate() {
            // What has to be known about the emergency numbers stands right behind them.
            if let Some(note) = emergency_note(helplines, place).filter(|_| at == emergencies) {
                self.say(note)?;
            }
            self.say(&SaidLine { details: spoken_times(&line.details), ..line.clone() }.slowly())?;
        }
        self.aside = true;
        self.say(then)
    }
}
