//! A guess at what a line means: "do you mean this?", and what is said to it.

use std::io::{BufRead, Write};

use crate::base::hearing::{heard, numbers, row};
use crate::base::phrases::{phrase, say};
use crate::base::plain_reply::{Assent, assent, is_a_no, is_a_yes, is_plain_yes};
use crate::content::model::{AnswerIx, AnswerSet, Question, Reply};
use crate::ui::line_mode::danger_words::speaks_of_danger;
use crate::ui::line_mode::{Stop, Talk};

/// A guess that was said, and stands until something else is typed than agreement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Guess {
    /// What was asked.
    pub(crate) asked: String,
    /// The reply that a yes gives; none where a yes would say nothing.
    pub(crate) reply: Option<Reply>,
    /// The answers that were named, as they were said.
    pub(crate) named: Vec<AnswerIx>,
    /// It was said again, so that the next time the whole question is meant.
    pub(crate) repeated: bool,
}

/// What a line says to a guess.
pub(crate) enum GuessLine {
    /// It is meant.
    Given(Reply),
    /// Something was said to it, and a line is expected.
    Said,
    /// Nothing: the line is read as any other.
    Other,
}

impl Guess {
    /// That one of these answers may be meant. Where the answers are yes and no themselves, a yes would say nothing.
    pub(crate) fn at(question: &Question, named: &[AnswerIx], many: bool) -> Guess {
        let row = |a: &AnswerIx| format!("{}, {}", a.index() + 1, question.answers[a.index()].text);
        let unsure = question.not_sure().filter(|unsure| !named.contains(unsure));
        let mut reply = None;
        let asked = match named {
            [one] if !asks_yes_or_no(question) => {
                reply = Some(Reply::Chosen(AnswerSet::only(*one)));
                say!("lines-guess-one", answer = row(one))
            }
            // Each is its own word, so that nothing has to be counted.
            some if asks_yes_or_no(question) && question.safety => {
                let word = |a: &AnswerIx| {
                    let text = heard(&question.answers[a.index()].text);
                    if is_yes_or_no(&text) && !text.contains(' ') { text } else { (a.index() + 1).to_string() }
                };
                let mut means: Vec<String> = some.iter().filter(|a| question.not_sure() != Some(**a)).map(word).collect();
                let mut types = means.clone();
                if unsure.is_some() || some.len() > means.len() {
                    means.push(phrase("lines-guess-unsure").to_owned());
                    types.push(phrase("lines-guess-unsure-word").to_owned());
                }
                say!("lines-guess-words", means = any_of(&means), types = any_of(&types))
            }
            [one] => say!("lines-guess-number", answer = row(one), number = one.index() + 1),
            several => {
                let rows: Vec<String> = several.iter().map(row).collect();
                let how = if many { phrase("lines-guess-its-numbers") } else { phrase("lines-guess-its-number") };
                format!("{} {how}", say!("lines-guess-which", answers = rows.join(". ")))
            }
        };
        Guess { asked, reply, named: named.to_vec(), repeated: false }
    }

    /// That all of these answers are meant together; `line` may have named them by their numbers.
    pub(crate) fn at_all(question: &Question, set: AnswerSet, line: &str) -> Guess {
        let by_number = line.contains(|c: char| c.is_ascii_digit());
        let row = |a: AnswerIx| match (a.index() + 1, &question.answers[a.index()].text) {
            (n, _) if by_number => n.to_string(),
            (n, text) => format!("{n}, {text}"),
        };
        let rows: Vec<String> = set.iter().map(row).collect();
        let asked = if by_number {
            say!("lines-guess-numbers", numbers = all_of(&rows))
        } else {
            say!("lines-guess-all", answers = rows.join(". "))
        };
        Guess { asked, reply: Some(Reply::Chosen(set)), named: set.iter().collect(), repeated: false }
    }
}

impl<R: BufRead, W: Write> Talk<'_, R, W> {
    /// What a line says to a guess, which is kept in `open` where it still stands; `how`: how the question is answered.
    pub(crate) fn hear_guess(
        &mut self,
        guess: Guess,
        text: &str,
        question: &Question,
        how: &str,
        open: &mut Option<Guess>,
    ) -> Result<GuessLine, Stop> {
        let agreed = assent(text);
        let own_words = asks_yes_or_no(question) && guess.reply.is_none();
        let names_a_yes = guess.named.iter().any(|a| is_a_yes(&heard(&question.answers[a.index()].text)));
        if self.doubtful || agreed != Some(Assent::Yes) && speaks_of_danger(self.session.questionnaire, text, question.safety) {
            return Ok(GuessLine::Other);
        }
        if let Some(n) = row(text, guess.named.len()).filter(|_| guess.named.len() > 1 && numbers(text).is_none()) {
            let only = Guess::at(question, &guess.named[n - 1..n], false);
            if let Some(reply) = only.reply.filter(|_| !question.safety) {
                return Ok(GuessLine::Given(reply));
            }
            self.say(&only.asked)?;
            *open = Some(only);
            return Ok(GuessLine::Said);
        }
        let said = match (agreed, guess.reply) {
            (Some(Assent::Yes), Some(reply)) => return Ok(GuessLine::Given(reply)),
            (Some(Assent::Leans), Some(reply)) if !question.safety => return Ok(GuessLine::Given(reply)),
            (Some(Assent::No), _) if !own_words => {
                self.say(&format!("{} {how}", phrase("lines-guess-not-taken")))?;
                return Ok(GuessLine::Said);
            }
            (Some(Assent::Leans), Some(_)) => format!("{} {}", phrase("lines-guess-be-sure"), guess.asked),
            (Some(Assent::Yes | Assent::Leans), None) if !own_words => guess.asked.clone(),
            // "Yeah" to "do you mean no?" is no yes to the question.
            (Some(Assent::Yes), None) if !names_a_yes && !is_plain_yes(text) => guess.asked.clone(),
            _ => return Ok(GuessLine::Other),
        };
        self.say(&said)?;
        *open = Some(guess);
        Ok(GuessLine::Said)
    }

    /// Says a guess once more; false where that was done before.
    pub(crate) fn guess_again(&mut self, open: &mut Option<Guess>) -> Result<bool, Stop> {
        let Some(guess) = open.as_mut().filter(|guess| !guess.repeated) else { return Ok(false) };
        guess.repeated = true;
        let asked = guess.asked.clone();
        self.say(&format!("{asked} {}", phrase("lines-guess-whole-question")))?;
        Ok(true)
    }
}

/// Words in a row, any one of which will do.
pub(crate) fn any_of(words: &[String]) -> String {
    match words.split_last() {
        Some((last, before)) if !before.is_empty() => say!("lines-any-of", before = before.join(", "), last = last),
        _ => words.concat(),
    }
}

/// Words in a row, all of which are meant.
fn all_of(words: &[String]) -> String {
    match words.split_last() {
        Some((last, before)) if !before.is_empty() => say!("lines-all-of", before = before.join(", "), last = last),
        _ => words.concat(),
    }
}

/// Whether an answer of the question is a yes or a no.
pub(crate) fn asks_yes_or_no(question: &Question) -> bool {
    question.answers.iter().any(|a| is_yes_or_no(&heard(&a.text)))
}

fn is_yes_or_no(text: &str) -> bool {
    is_a_yes(text) || is_a_no(text)
}
