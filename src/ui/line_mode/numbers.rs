//! The numbers that were said last, each once more and slowly: whoever can't see the screen can't
//! look back at them.

use std::io::{BufRead, Write};

use crate::base::phrases::phrase;
use crate::base::text::firm_numbers;
use crate::ui::line_mode::said_line::{SaidLine, slow_numbers};
use crate::ui::line_mode::{Stop, Talk};
use crate::ui::report::hours::hours;
use crate::ui::report::{Block, emergency_note, first_lines};

impl<R: BufRead, W: Write> Talk<'_, R, W> {
    /// Remembers the ways to reach help that a page has, for whoever asks to hear them again.
    pub(crate) fn note_numbers(&mut self, blocks: &[Block]) {
        let lines = lines_of(blocks);
        if !lines.is_empty() {
            self.reached = lines;
        }
    }

    /// Says the emergency numbers and those that were said last, digit by digit, each once; `then`: how to go on.
    pub(crate) fn say_numbers(&mut self, then: &str) -> Result<(), Stop> {
        let place = self.place;
        let helplines = self.session.helplines;
        let note = emergency_note(helplines, place);
        let emergencies: Vec<SaidLine> = helplines.emergency(place).into_iter().map(SaidLine::of).collect();
        // Those of the result stand behind whatever help was read last: they are meant for this person.
        let heard = self.reached.iter().chain(&self.of_result).cloned().collect::<Vec<_>>();
        let others: Vec<SaidLine> = if heard.is_empty() {
            first_lines(helplines, place, &self.audiences()).into_iter().map(SaidLine::of).collect()
        } else {
            heard
        };
        self.say(phrase("lines-numbers-slowly"))?;
        self.say_all(emergencies.iter().map(|line| in_words(line).without(note).slowly()))?;
        // What has to be known about the emergency numbers stands right behind them, where none of them says it.
        if let Some(note) = note.filter(|note| !emergencies.iter().any(|line| line.says(note))) {
            self.say(&slow_numbers(&firm_numbers(note)))?;
        }
        let mut said: Vec<&SaidLine> = emergencies.iter().collect();
        for line in &others {
            // One number can be two lines: behind the second another key is pressed.
            if !said.iter().any(|other| other.reach == line.reach && (line.details.is_empty() || other.details == line.details)) {
                self.say(&in_words(line).slowly())?;
            }
            said.push(line);
        }
        self.aside = true;
        self.beside = true;
        self.say(then)
    }
}

/// The ways to reach help that blocks have.
pub(crate) fn lines_of(blocks: &[Block]) -> Vec<SaidLine> {
    let line = |block: &Block| match block {
        Block::Line { service, reach, details } => {
            Some(SaidLine { service: service.clone(), reach: reach.clone(), details: details.clone() })
        }
        _ => None,
    };
    blocks.iter().filter_map(line).collect()
}

/// A line with its hours in words.
fn in_words(line: &SaidLine) -> SaidLine {
    SaidLine { details: hours(&line.details), ..line.clone() }
}
