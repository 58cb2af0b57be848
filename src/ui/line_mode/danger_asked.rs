//! Where to ring at once: the number by itself, an ambulance first for whoever has hurt themselves, and a yes to the question
//! whether somebody is in danger, which is never an answer to another.

use std::io::{BufRead, Write};

use crate::base::phrases::{phrase, say};
use crate::base::plain_reply::{Assent, PlainReply, assent, begins_plainly, plain_reply};
use crate::content::model::Lack;
use crate::ui::line_mode::{Stop, Talk};
use crate::ui::report::{emergency_note, emergency_numbers, numbers_to_call};

impl<R: BufRead, W: Write> Talk<'_, R, W> {
    /// Says once more whom to ring, to a yes right behind "in danger right now?"; false for every other line. `then`: how to go on.
    pub(crate) fn confirms_danger(&mut self, line: &str, then: &str) -> Result<bool, Stop> {
        let asked = std::mem::take(&mut self.danger_asked);
        if !asked || !says_yes(line) {
            return Ok(false);
        }
        // A second yes says no more than the first.
        self.danger_asked = true;
        let (helplines, place) = (self.session.helplines, self.place);
        let call = numbers_to_call(helplines, place).map(|numbers| say!("lines-ring-now", numbers = numbers));
        let call = call.unwrap_or_else(|| phrase("lines-get-help-now").to_owned());
        self.say(&format!("{call}{} {} {then}", self.note_behind(), phrase("lines-danger-talk")))?;
        Ok(true)
    }

    /// Behind help a yes says that there is danger, as help asks first, and nothing to what was offered before it; but where a
    /// yes or a no is an answer, it stays one.
    pub(crate) fn help_has_asked(&mut self) {
        let asked = self.call.is_none() && !self.yes_answers;
        self.danger_asked |= asked;
        self.helped |= asked;
    }

    /// The emergency number of the place, and nothing that a yes would answer.
    pub(crate) fn number_itself(&self) -> String {
        let numbers = numbers_to_call(self.session.helplines, self.place);
        let call = numbers.map(|numbers| say!("lines-in-an-emergency", numbers = numbers));
        let call = call.unwrap_or_else(|| phrase("lines-in-an-emergency-anywhere").to_owned());
        format!("{call}{}", self.note_behind())
    }

    /// What has to be known before that number is rung, as it stands behind a sentence.
    fn note_behind(&self) -> String {
        emergency_note(self.session.helplines, self.place).map_or(String::new(), |note| format!(" {note}"))
    }

    /// What comes first for whoever has taken something or hurt themselves: it may be late when they feel it.
    pub(crate) fn ring_first(&self) -> String {
        let (helplines, place) = (self.session.helplines, self.place);
        if helplines.lacks(place, &Lack::Ambulance) {
            return phrase("lines-hospital-first").to_owned();
        }
        match emergency_numbers(helplines, place) {
            Some(numbers) => say!("lines-ambulance-first", numbers = numbers),
            None => phrase("lines-ambulance-first-anywhere").to_owned(),
        }
    }
}

/// Whether a line is a yes; an "ok" to help that was read out is none.
pub(crate) fn says_yes(line: &str) -> bool {
    let plain = plain_reply(line).or_else(|| begins_plainly(line));
    assent(line) == Some(Assent::Yes) && matches!(plain, Some(PlainReply::Yes | PlainReply::LeansYes))
}
