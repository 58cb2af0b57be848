//! A line without what it is heard beside, and an answer that is heard by itself, "hear 6", which "that one" means from there on.

use crate::base::address::without_address;
use crate::base::hearing::{bare, number, without_please};
use crate::base::phrases::phrase;
use crate::base::plain_reply::{Assent, assent};
use crate::base::text::words;
use crate::base::vocabulary::Vocabulary;
use crate::content::model::{AnswerIx, Question, Reply};
use crate::ui::line_mode::danger_words::speaks_of_danger;
use crate::ui::line_mode::guess::{Guess, asks_yes_or_no, numbered, one_answer};
use crate::ui::line_mode::menu::{HeardLine, Menu};
use crate::ui::line_mode::small_talk::takes_leave;
use crate::ui::line_mode::spelt_out::with_you;
use crate::ui::line_mode::typed_answer::TypedAnswer;
use crate::ui::line_mode::untaken::Attempts;
use crate::ui::line_mode::{Stop, Talk};

/// How a line ends that points to what was heard last.
const THAT_ONE: Vocabulary =
    Vocabulary::new(&["that one", "this one", "the one"], &["ese", "esa", "ese mismo", "esa misma", "ese es", "esa es"]);

/// What asks for the number of an answer by what it is about, without apostrophes.
#[rustfmt::skip]
const WHICH: Vocabulary = Vocabulary::new(
    &[
        "which number was the one about ", "which number is the one about ", "what number was the one about ",
        "what number is the one about ", "which one was the one about ", "which one is the one about ",
        "which answer was the one about ", "which answer is the one about ", "which was the one about ",
        "which is the one about ", "which was the one for ", "which is the one for ", "which number was about ",
        "which number is about ", "which one was about ", "which one is about ", "which answer is about ", "which number was for ",
        "which number is for ", "which one says ", "which number says ", "what number was ", "what number is ", "which number was ",
        "which number is ",
    ],
    &[
        "que numero era el de ", "que numero era la de ", "que numero era lo de ", "que numero es el de ", "que numero es la de ",
        "que numero es lo de ", "cual era el de ", "cual era la de ", "cual era lo de ", "cual es el de ", "cual es la de ",
        "cual es lo de ", "que numero tiene ",
    ],
);

/// The answers that a line asks for so, each with its number.
fn asked_for(line: &str, question: &Question) -> Option<(String, Option<usize>)> {
    let said = bare(without_please(line));
    let answers = match TypedAnswer::read(WHICH.behind(&said)?, true, false, question, false) {
        TypedAnswer::Perhaps(several) => several,
        TypedAnswer::Given(Reply::Chosen(set)) | TypedAnswer::PerhapsAll(set) => set.iter().collect(),
        _ => Vec::new(),
    };
    let row = |a: &AnswerIx| numbered(a.index() + 1, &question.answers[a.index()].text);
    let only = answers.first().filter(|_| answers.len() == 1).map(|a| a.index() + 1);
    (!answers.is_empty()).then(|| (answers.iter().map(row).collect::<Vec<_>>().join(". "), only))
}

/// What begins a question about one of the answers by its number: "which was number 5 again", and what else stands in it.
const ASKS: Vocabulary = Vocabulary::new(
    &["what", "whats", "wot", "wots", "wats", "which", "whichs", "remind", "repeat", "reread"],
    &["cual", "que", "repite", "repiteme", "recuerdame", "lee", "leeme"],
);
#[rustfmt::skip]
const BESIDE: Vocabulary = Vocabulary::new(
    &[
        "was", "is", "the", "number", "no", "num", "answer", "option", "again", "please", "it", "me", "of", "mean", "means",
        "said", "say", "for", "does", "did", "do", "once", "more", "row", "sorry",
    ],
    &["era", "es", "el", "la", "lo", "numero", "respuesta", "opcion", "otra", "vez", "decia", "dice", "de", "nuevo", "por", "favor",
      "perdon", "disculpe", "disculpa"],
);
/// What stands before it.
const BEFORE: Vocabulary = Vocabulary::new(
    &["sorry", "wait", "ok", "so", "and", "oh", "um"],
    &["perdon", "disculpe", "disculpa", "espera", "y", "a", "ver"],
);

/// The number of the answer that a line asks for so; none where it asks for anything else.
fn row_asked(line: &str) -> Option<usize> {
    let said = bare(without_please(line));
    let words: Vec<&str> = words(&said).skip_while(|word| BEFORE.has(word)).collect();
    let (first, rest) = words.split_first().filter(|(first, _)| ASKS.has(first))?;
    // "Which one was 5" has one number.
    let rest = rest.strip_prefix(&["one"]).filter(|_| first.starts_with("which")).unwrap_or(rest);
    let mut rows = rest.iter().filter(|word| !BESIDE.has(word)).map(|word| number(word));
    rows.next().flatten().filter(|_| rows.next().is_none())
}

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

impl Talk<'_, '_> {
    /// A line without words of address at its ends. What speaks of danger, what is an answer as it stands, and a goodbye to a result,
    /// to which its thanks belong, stay whole.
    pub(crate) fn unaddressed(&self, line: String, menu: &Menu) -> String {
        let goes = self.is_at_result(menu) && takes_leave(&line);
        let whole = self.call.is_some() || self.at_desk || goes || self.is_an_answer(&line, menu);
        if whole {
            return line;
        }
        let line = with_you(&line);
        if speaks_of_danger(self.session.questionnaire, &line, true) { line } else { without_address(&line) }
    }

    /// Says the answer that a line asks for by its number; false where it asks for none.
    pub(crate) fn hear_row(&mut self, line: &HeardLine, question: &Question, attempts: &mut Attempts) -> Result<bool, Stop> {
        let HeardLine::Text(text) = line else { return Ok(false) };
        let text = Some(text).filter(|_| self.reading().is_none());
        let asked = text.and_then(|text| row_asked(text)).and_then(|row| one_answer(&format!("hear {row}"), question));
        let by_asking = asked.is_some();
        let calm = |text: &&String| self.call.is_none() && !speaks_of_danger(self.session.questionnaire, text, question.safety);
        let about = || text.filter(calm).and_then(|text| asked_for(text, question));
        let one = asked.or_else(|| text.and_then(|text| one_answer(text, question))).or_else(about);
        let Some((one, row)) = one else { return Ok(false) };
        attempts.heard = row;
        if by_asking {
            self.say(&one)?;
            return Ok(true);
        }
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
    use super::{points, row_asked};
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
    #[test]
    fn an_answer_is_asked_for_by_its_number() {
        for (line, row) in [
            ("which was number 5 again", 5),
            ("what was 7", 7),
            ("what's number 3?", 3),
            ("sorry, which one was 2", 2),
            ("What does number four say, please", 4),
        ] {
            assert_eq!(row_asked(&heard(line)), Some(row), "{line}");
        }
        for line in [
            "5",
            "number 5",
            "what were the two",
            "what about 3",
            "what was question 5",
            "what if 3 and 4",
            "which one",
            "what 2 3",
            "what",
            "",
        ] {
            assert_eq!(row_asked(&heard(line)), None, "{line}");
        }
        within(Language::Spanish, || {
            assert_eq!(row_asked(&heard("¿cuál era la 5?")), Some(5));
            assert_eq!(row_asked(&heard("qué dice el número tres")), Some(3));
            assert_eq!(row_asked(&heard("que tengo 3 hijos")), None);
        });
    }
}
