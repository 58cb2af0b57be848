//! The numbers that were said last, each once more and slowly: whoever can't see the screen can't
//! look back at them.

use crate::base::commands::PageCommand;
use crate::base::phrases::{phrase, say};
use crate::base::text::firm_numbers;
use crate::ui::line_mode::said_line::{SaidLine, slow_numbers};
use crate::ui::line_mode::{Stop, Talk};
use crate::ui::report::hours::hours;
use crate::ui::report::{Block, emergency_note, first_lines};

impl Talk<'_, '_> {
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
        self.beside = true;
        self.end_aside("", then)
    }

    /// Says what helps whatever was meant, to a line that nothing caught at a page that can't wait: the number, that nobody has to
    /// be sure, and the first line of the page. A slip of a word that works there is asked about instead.
    pub(crate) fn unheard_in_a_crisis(&mut self, line: &str, then: &str) -> Result<(), Stop> {
        if PageCommand::named(line).is_some() || self.slip_of(line).is_some() {
            return self.not_understood(line, then);
        }
        // The second in a row hears the number, and all words of the page.
        if self.misses.count() {
            // Where an answer has ended the questions, it stands before all that isn't caught.
            if !self.has_stopped() {
                self.say(&self.number_itself())?;
            }
            return self.not_caught(line, "", &format!("{then} {}", self.words_that_work()));
        }
        self.say_number_and(phrase("lines-perhaps-misunderstood"))?;
        self.say_first_line(then)
    }

    /// Says which line to ring first to whoever asks; false where no line was read yet.
    pub(crate) fn say_which_to_ring(&mut self, then: &str) -> Result<bool, Stop> {
        if self.first_line().is_none() {
            return Ok(false);
        }
        self.say_number_and(phrase("lines-ring-this-first"))?;
        self.say_first_line(then)?;
        Ok(true)
    }

    /// Says what comes first behind danger, or else the number, and a sentence behind it.
    fn say_number_and(&mut self, sentence: &str) -> Result<(), Stop> {
        let number = self.harm_told().map_or_else(|| self.number_itself(), |harm| self.ring_first(harm));
        self.say(&format!("{number} {sentence}"))
    }

    /// Says the first line of the page, slowly, and how to go on.
    pub(crate) fn say_first_line(&mut self, then: &str) -> Result<(), Stop> {
        if let Some(line) = self.first_line() {
            self.say(&in_words(&line).slowly())?;
        }
        self.beside = true;
        self.say(then)
    }

    /// The first line of the page, or else of those that were read last, but for an emergency number.
    fn first_line(&self) -> Option<SaidLine> {
        let emergencies: Vec<String> =
            self.session.helplines.emergency(self.place).into_iter().map(|line| SaidLine::of(line).reach).collect();
        self.of_result.iter().chain(&self.reached).find(|line| !emergencies.contains(&line.reach)).cloned()
    }

    /// Notes whether help lines were read right before a line; an Enter finds them as they stood.
    pub(crate) fn read_beside(&mut self, typed: &str) {
        self.lines_before = self.beside && !self.reached.is_empty();
        self.beside &= typed.trim().is_empty();
    }

    /// What the lines that were read last say of their cost, and no more than that.
    pub(crate) fn told_of_their_cost(&self) -> String {
        let free = |line: &&SaidLine| line.details.split("; ").any(|part| part.starts_with(phrase("page-cost-free")));
        let read = if self.reached.is_empty() { &self.of_result } else { &self.reached };
        let mut names: Vec<&str> = read.iter().filter(free).map(|line| line.service.as_str()).collect();
        names.dedup();
        if names.is_empty() {
            return phrase("lines-calls-cost").to_owned();
        }
        let all = say!("lines-calls-free", names = names.join(", "));
        // Nothing is said of others where there are none.
        if read.iter().all(|line| free(&line)) { all } else { format!("{all} {}", phrase("lines-calls-others")) }
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
