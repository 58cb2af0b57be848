//! A guess at what a line means: "do you mean this?", and what is said to it.

use crate::base::hearing::{bare, heard, number, numbers, row};
use crate::base::phrases::{phrase, say};
use crate::base::plain_reply::{Assent, NONE, PlainReply, WHOLE_NONE, assent, is_a_no, is_a_yes, is_plain_yes, plain_reply};
use crate::base::vocabulary::{Vocabulary, unaccented};
use crate::content::model::{AnswerIx, AnswerSet, Choose, Question, Reply};
use crate::ui::line_mode::danger_words::speaks_of_danger;
use crate::ui::line_mode::harm_roles::both_parts;
use crate::ui::line_mode::harm_roles::denied_harm::without_denied_harm;
use crate::ui::line_mode::input::SENTENCE;
use crate::ui::line_mode::typed_answer::TypedAnswer;
use crate::ui::line_mode::typed_answer::in_part::{answers_of, behind_a_yes};
use crate::ui::line_mode::yes_behind::yes_behind;
use crate::ui::line_mode::{Stop, Talk};
use crate::ui::ui_text::{none_word, rather_not};

/// That all that was offered is meant.
const ALL_OF_THEM: Vocabulary = Vocabulary::new(
    &["both", "both of them", "both of these", "yes both", "yeah both", "both please", "both fit", "all of them", "all of these"],
    &["ambas", "ambos", "las dos", "los dos", "si las dos", "si ambas", "todas", "todas ellas"],
);

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
    /// The reply that a no gives, where one was typed before and this was asked about it.
    pub(crate) or_else: Option<Reply>,
    /// The line that was guessed at was itself a plain no, so that a second one says no more than the first.
    pub(crate) said_no: bool,
    /// It asks about words that were typed before the answer.
    pub(crate) of_before: bool,
    /// Half a yes was said to it, and it was asked once more to be sure.
    pub(crate) made_sure: bool,
    /// An answer was read out to somebody who asked about it: nothing is still being asked.
    pub(crate) read_out: bool,
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
    /// A guess that is asked about in these words, with what a yes gives and the answers that it names.
    pub(crate) fn new(asked: String, reply: Option<Reply>, named: Vec<AnswerIx>) -> Guess {
        Guess {
            asked,
            reply,
            named,
            repeated: false,
            or_else: None,
            said_no: false,
            of_before: false,
            made_sure: false,
            read_out: false,
        }
    }

    /// That one of these answers may be meant. Where the answers are yes and no themselves, a yes would say nothing. `aloud`: they
    /// are named by more than their numbers, since nobody may overhear what they tell.
    pub(crate) fn at(question: &Question, named: &[AnswerIx], many: bool, aloud: bool) -> Guess {
        let row = |a: &AnswerIx| named_row(question, *a, aloud);
        let mut reply = None;
        let asked = match named {
            [one] if !asks_yes_or_no(question) => {
                reply = Some(Reply::Chosen(AnswerSet::only(*one)));
                let hear = if aloud { String::new() } else { format!(" {}", say!("lines-guess-hear", number = row(one))) };
                format!("{}{hear}", say!("lines-guess-one", answer = row(one)))
            }
            // Where danger is asked about, no answer is left out: none is nearer than another.
            _ if asks_yes_or_no(question) && question.safety => {
                let rows = || (0..question.offered(false).len()).map(|i| row(&AnswerIx(i))).collect::<Vec<_>>().join(". ");
                let by_number =
                    || format!("{} {}", say!("lines-guess-which", answers = rows()), phrase("lines-guess-its-number"));
                every_word(question).map_or_else(by_number, |words| say!("lines-guess-every", answers = any_of(&words)))
            }
            // A yes to "do you mean no?" takes the no.
            [one] if is_a_no(&heard(&question.answers[one.index()].text)) => say!("lines-guess-one", answer = row(one)),
            [one] => {
                // "No" itself is a word to type; a longer answer has its number.
                let text = heard(&question.answers[one.index()].text);
                let word = if text.contains(' ') { (one.index() + 1).to_string() } else { text };
                say!("lines-guess-number", answer = row(one), number = word)
            }
            several => {
                let rows: Vec<String> = several.iter().map(row).collect();
                let how = if many { phrase("lines-guess-its-numbers") } else { phrase("lines-guess-its-number") };
                let hear = if aloud { String::new() } else { format!(" {}", hear_each(question, &rows)) };
                format!("{} {how}{hear}", say!("lines-guess-which", answers = rows.join(". ")))
            }
        };
        Guess::new(asked, reply, named.to_vec())
    }

    /// That somebody would rather not say, as the last row says; its number.
    pub(crate) fn at_rather_not(number: usize) -> Guess {
        let asked = say!("lines-guess-one", answer = format!("{number}, {}", rather_not()));
        Guess::new(asked, Some(Reply::Declined), Vec::new())
    }

    /// That all of these answers are meant together; `line` may have named them by their numbers.
    pub(crate) fn at_all(question: &Question, set: AnswerSet, line: &str, aloud: bool) -> Guess {
        let words = line.split_whitespace().filter(|word| word.contains(char::is_alphabetic)).count();
        let by_number = !aloud || line.contains(|c: char| c.is_ascii_digit()) && words < SENTENCE;
        let rows: Vec<String> = set.iter().map(|a| named_row(question, a, !by_number)).collect();
        let asked = if !aloud && !rows.is_empty() {
            format!("{} {}", say!("lines-guess-numbers", numbers = all_of(&rows)), hear_each(question, &rows))
        } else if by_number {
            say!("lines-guess-numbers", numbers = all_of(&rows))
        } else {
            say!("lines-guess-all", answers = rows.join(". "))
        };
        Guess::new(asked, Some(Reply::Chosen(set)), set.iter().collect())
    }
}

impl Talk<'_, '_> {
    /// What a line says to a guess, which is kept in `open` where it still stands; `how`: how the question is answered.
    pub(crate) fn hear_guess(
        &mut self,
        guess: Guess,
        text: &str,
        question: &Question,
        how: &str,
        open: &mut Option<Guess>,
    ) -> Result<GuessLine, Stop> {
        let said = bare(&heard(text));
        // "Both" to several that a yes would give together.
        let all = guess.named.len() > 1 && guess.reply.is_some() && ALL_OF_THEM.has(&said);
        let says_none = NONE.has(&said) || WHOLE_NONE.has(&said);
        let none = none_word(question);
        // Any other answer to a question about danger only brings help.
        let is_none = |set: AnswerSet| none.is_none_or(|none| set.has(none));
        // The reply "none of these", where the line says so.
        let none_said = none.filter(|_| says_none).map(|none| Reply::Chosen(AnswerSet::only(none)));
        // "None" once more, to what was asked about behind a none, counts.
        if let Some(reply) = guess.or_else.filter(|reply| Some(*reply) == none_said) {
            return Ok(GuessLine::Given(reply));
        }
        // So does a none, or a denial of all harm, to what was asked about words that were typed before: "or type none" was said.
        let denies = || without_denied_harm(text).is_some_and(|left| left.is_empty()) && !both_parts(question).is_empty();
        if let Some(none) = none.filter(|_| guess.of_before && !self.doubtful && (says_none || denies())) {
            return Ok(GuessLine::Given(Reply::Chosen(AnswerSet::only(none))));
        }
        // "Nada de eso" to another guess may be a no to that alone, and where danger is asked about it stays one.
        let refused = question.safety && says_none && none.is_none_or(|none| guess.named != [none]);
        // "Yes, none of that" to the guess that it is none.
        let yes_none = || {
            let says_none =
                |rest: &str| NONE.has(&unaccented(&bare(rest))) || plain_reply(rest.trim()) == Some(PlainReply::NoneOfThese);
            let parts = text.split_once([' ', ',']);
            parts.is_some_and(|(yes, rest)| plain_reply(yes) == Some(PlainReply::Yes) && says_none(rest))
        };
        let agreed = if refused {
            Some(Assent::No)
        } else if all
            || none.is_some_and(|none| guess.named == [none]) && yes_none()
            || !question.safety
                && none.is_some_and(|none| guess.named == [none])
                && plain_reply(text) == Some(PlainReply::NoneOfThese)
        {
            Some(Assent::Yes)
        } else {
            assent(text)
        };
        let own_words = asks_yes_or_no(question) && guess.reply.is_none();
        // A yes to "which is it?" is one, whatever stands behind it.
        if let Some(yes) =
            yes_behind(question, text).filter(|_| own_words && !guess.said_no && !self.doubtful && self.call.is_none())
        {
            return Ok(GuessLine::Given(yes));
        }
        let names_a_yes = guess.named.iter().any(|a| is_a_yes(&heard(&question.answers[a.index()].text)));
        if self.doubtful || agreed != Some(Assent::Yes) && speaks_of_danger(self.session.questionnaire, text, question.safety) {
            return Ok(GuessLine::Other);
        }
        if let Some(n) = row(text, guess.named.len()).filter(|_| guess.named.len() > 1 && numbers(text).is_none()) {
            let only = Guess::at(question, &guess.named[n - 1..n], false, self.may_be_said(&guess.named[n - 1..n]));
            if let Some(reply) = only.reply.filter(|_| !question.safety) {
                return Ok(GuessLine::Given(reply));
            }
            self.say(&only.asked)?;
            *open = Some(only);
            return Ok(GuessLine::Said);
        }
        if let (Some(rest), Some(Reply::Chosen(set)), Some(Assent::Leans)) = (behind_a_yes(text), guess.reply, agreed) {
            // More was said behind the yes: it is offered, too, or it is said that it isn't taken.
            let others = answers_of(&TypedAnswer::read(rest, false, true, question, self.call.is_some()));
            let all: AnswerSet = set.iter().chain(others.iter()).collect();
            if question.choose == Choose::Many && all != set && question.allows(all) {
                let aloud = self.may_be_said(&all.iter().collect::<Vec<_>>());
                let both = Guess::at_all(question, all, rest, aloud);
                self.say(&both.asked)?;
                *open = Some(both);
                return Ok(GuessLine::Said);
            }
            // "Aye, just the drink" says the same in its own words, and only brings help.
            if question.safety && !is_none(set) && others.iter().next().is_some() && others.and(set) == others {
                return Ok(GuessLine::Given(Reply::Chosen(set)));
            }
            // "Yes, 3" to another answer leaves open which is meant.
            if numbers(rest).is_some() && all != set {
                return Ok(GuessLine::Other);
            }
            // "Yes. 4." to "do you mean 4?" says the same twice.
            if numbers(rest).is_some() && (!question.safety || others == set) {
                return Ok(GuessLine::Given(Reply::Chosen(set)));
            }
            if !question.safety {
                self.say(phrase("lines-took-the-yes"))?;
                return Ok(GuessLine::Given(Reply::Chosen(set)));
            }
        }
        let is_no = |a: &AnswerIx| is_a_no(&heard(&question.answers[a.index()].text));
        let the_no = Some(&guess.named).filter(|named| named.len() == 1).and_then(|named| named.first()).filter(|a| is_no(a));
        let the_no = the_no.map(|no| Reply::Chosen(AnswerSet::only(*no)));
        let said = match (agreed, guess.reply) {
            // Every answer was named, and it is a no once more: "nope", and then "nah".
            (Some(Assent::No), None)
                if own_words && (guess.said_no || !question.safety) && plain_reply(text) == Some(PlainReply::No) =>
            {
                return Ok(the_no.map_or(GuessLine::Other, GuessLine::Given));
            }
            // "Do you mean no?" was all that was asked.
            (Some(Assent::Yes), None) if own_words && !question.safety && the_no.is_some() => {
                return Ok(the_no.map_or(GuessLine::Other, GuessLine::Given));
            }
            (Some(Assent::Yes), Some(reply)) => return Ok(GuessLine::Given(reply)),
            (Some(Assent::Leans), Some(reply)) if !question.safety => return Ok(GuessLine::Given(reply)),
            // Half a yes once more, behind "it's good to be sure", counts where it brings help.
            (Some(Assent::Leans), Some(Reply::Chosen(set))) if guess.made_sure && !is_none(set) => {
                return Ok(GuessLine::Given(Reply::Chosen(set)));
            }
            // It was asked about what was typed before this answer.
            (Some(Assent::No), _) if !own_words && guess.or_else.is_some() => {
                return Ok(guess.or_else.map_or(GuessLine::Other, GuessLine::Given));
            }
            // A second no, to "do you mean none of these?", says so, but not where danger is asked about.
            (Some(Assent::No), reply)
                if !own_words
                    && (guess.said_no || question.safety)
                    && none_word(question).is_some_and(|none| guess.named == [none]) =>
            {
                if let Some(reply) = reply.filter(|_| !question.safety) {
                    return Ok(GuessLine::Given(reply));
                }
                self.say(phrase("lines-type-none"))?;
                return Ok(GuessLine::Said);
            }
            (Some(Assent::No), _) if !own_words => {
                let again = match self.open_question() {
                    Some(ix) => self.asks_first(ix, none_said)?,
                    None => None,
                };
                if again.is_some() {
                    *open = again;
                    return Ok(GuessLine::Said);
                }
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
        *open = Some(Guess { made_sure: agreed == Some(Assent::Leans), ..guess });
        Ok(GuessLine::Said)
    }

    /// Says a guess once more; false where that was done before.
    pub(crate) fn guess_again(&mut self, open: &mut Option<Guess>) -> Result<bool, Stop> {
        let Some(guess) = open.as_mut().filter(|guess| !guess.repeated) else { return Ok(false) };
        guess.repeated = true;
        self.say(&format!("{} {}", guess.asked, phrase("lines-guess-whole-question")))?;
        Ok(true)
    }
}

/// How each of several answers is heard that are named by their numbers alone, and how all of them are refused.
fn hear_each(question: &Question, numbers: &[String]) -> String {
    let words: Vec<String> = numbers.iter().map(|number| say!("lines-hear-number", number = number)).collect();
    let refuse = if none_word(question).is_some() { phrase("lines-guess-or-none") } else { phrase("lines-guess-or-no") };
    format!("{} {refuse}", say!("lines-guess-hear-one", hear = any_of(&words)))
}

/// An answer by its number; `aloud`: with its words.
pub(crate) fn named_row(question: &Question, answer: AnswerIx, aloud: bool) -> String {
    let row = row_behind_answer(question, answer, aloud);
    if row.contains(": ") && begins_with_a_number(&question.answers[answer.index()].text) {
        say!("lines-answer-named", answer = row)
    } else {
        row
    }
}

/// The same where the word "answer" stands before it.
pub(crate) fn row_behind_answer(question: &Question, answer: AnswerIx, aloud: bool) -> String {
    match (answer.index() + 1, question.answers[answer.index()].text.as_str()) {
        (n, text) if aloud && begins_with_a_number(text) => format!("{n}: {text}"),
        (n, text) if aloud => format!("{n}, {text}"),
        (n, _) => n.to_string(),
    }
}

/// An answer in a list, behind its number.
pub(crate) fn numbered(n: usize, text: &str) -> String {
    if begins_with_a_number(text) { say!("lines-answer-numbered", number = n, answer = text) } else { format!("{n}. {text}") }
}

/// Whether two numbers would be heard one behind the other: "two, three to twelve months ago".
fn begins_with_a_number(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_digit())
}

/// A word for every answer of a question about danger, where each is a yes, a no or a "not sure".
fn every_word(question: &Question) -> Option<Vec<String>> {
    let word = |(i, text): (usize, String)| match question.not_sure() {
        Some(unsure) if unsure == AnswerIx(i) => Some(phrase("lines-guess-unsure-word").to_owned()),
        _ => Some(text).filter(|text| is_yes_or_no(text) && !text.contains(' ')),
    };
    let texts = question.offered(false).iter().map(|a| heard(&a.text)).enumerate();
    texts.map(word).chain([Some(phrase("lines-guess-rather-not").to_owned())]).collect()
}

/// What was asked about, said once more.
pub(crate) fn still_asking(guess: &Guess) -> String {
    if guess.read_out { guess.asked.clone() } else { format!("{} {}", phrase("lines-still-asking"), guess.asked) }
}

/// Words in a row, any one of which will do.
pub(crate) fn any_of(words: &[String]) -> String {
    match words.split_last() {
        Some((last, before)) if !before.is_empty() => say!("lines-any-of", before = before.join(", "), last = last),
        _ => words.concat(),
    }
}

/// Words in a row, all of which are meant.
pub(crate) fn all_of(words: &[String]) -> String {
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

/// What is said before the number of an answer to hear it. "Type hear" sounds like "type here".
const HEAR: Vocabulary = Vocabulary::new(&["hear ", "here "], &["oir ", "escuchar "]);

/// The answer that is asked for by its number, "hear 2", with that number, or how that is done.
pub(crate) fn one_answer(line: &str, question: &Question) -> Option<(String, Option<usize>)> {
    let word = unaccented(line);
    if HEAR.all().any(|hear| hear.trim_end() == word) {
        return Some((phrase("lines-hear-one").to_owned(), None));
    }
    let n = HEAR.behind(&unaccented(line)).and_then(number)?;
    let text = match n.checked_sub(1).map(|i| (i, question.answers.get(i))) {
        Some((_, Some(answer))) => answer.text.as_str(),
        Some((i, None)) if i == question.answers.len() => rather_not(),
        _ => return None,
    };
    Some((numbered(n, text), Some(n)))
}
