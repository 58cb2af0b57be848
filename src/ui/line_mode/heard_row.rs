//! An answer that is heard by itself, "hear 6", and that "that one" means from there on.

use std::io::{BufRead, Write};

use crate::base::hearing::{bare, without_please};
use crate::base::phrases::phrase;
use crate::base::plain_reply::{Assent, assent};
use crate::base::vocabulary::Vocabulary;
use crate::content::model::{AnswerIx, Question};
use crate::ui::line_mode::guess::{Guess, asks_yes_or_no, one_answer};
use crate::ui::line_mode::menu::HeardLine;
use crate::ui::line_mode::untaken::Attempts;
use crate::ui::line_mode::{Stop, Talk};

/// How a line ends that points to what was heard last.
const THAT_ONE: Vocabulary =
    Vocabulary::new(&["that one", "this one", "the one"], &["ese", "esa", "ese mismo", "esa misma", "ese es", "esa es"]);

/// Whether a line agrees by pointing: "that one", and not a yes alone, which agrees to what was asked.
fn points(line: &str) -> bool {
    let line = without_please(line);
    let said = bare(line);
    assent(line) == Some(Assent::Yes) && THAT_ONE.all().any(|one| said.ends_with(one))
}

/// A line at a question, where "that one" is the number of the answer that was `heard` right before it.
pub(crate) fn pointing(line: HeardLine, heard: Option<usize>) -> HeardLine {
    match (line, heard) {
        (HeardLine::Text(text), Some(row)) if points(&text) => HeardLine::Text(row.to_string()),
        (line, _) => line,
    }
}

impl<R: BufRead, W: Write> Talk<'_, R, W> {
    /// Says the answer that a line asks for by its number; false where it asks for none.
    pub(crate) fn hear_row(&mut self, line: &HeardLine, question: &Question, attempts: &mut Attempts) -> Result<bool, Stop> {
        let one = match line {
            HeardLine::Text(text) if self.reading().is_none() => one_answer(text, question),
            _ => None,
        };
        let Some((one, row)) = one else { return Ok(false) };
        attempts.heard = row;
        let answer = row.and_then(|row| row.checked_sub(1)).map(AnswerIx).filter(|a| a.index() < question.answers.len());
        // Where something was asked about, or nothing was caught, a yes behind it means the one that was heard. What was asked
        // about words of danger stands.
        let asks = match &attempts.guess {
            Some(guess) => guess.or_else.is_none() || guess.named.len() > 1 && answer.is_some_and(|a| guess.named.contains(&a)),
            None => attempts.missed > 0 && self.call.is_none(),
        };
        match answer.filter(|_| asks && !asks_yes_or_no(question)) {
            Some(answer) => {
                self.say(&format!("{one}. {}", phrase("lines-guess-heard")))?;
                attempts.guess = Some(Guess::at(question, &[answer], false, true));
            }
            None => self.say(&one)?,
        }
        Ok(true)
    }
}

#[cfg(test)]
mod tests {
    use super::points;
    use crate::base::hearing::heard;
    use crate::base::phrases::{Language, within};

    #[test]
    fn that_one_points_and_a_yes_alone_does_not() {
        for line in ["that one", "This one, please.", "yes, that one", "that's the one"] {
            assert!(points(&heard(line)), "{line}");
        }
        for line in ["yes", "not that one", "no, not that one", "that one hits me", "one", ""] {
            assert!(!points(&heard(line)), "{line}");
        }
        within(Language::Spanish, || assert!(points(&heard("sí, ese")) && !points(&heard("sí"))));
    }
}
