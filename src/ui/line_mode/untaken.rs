//! A line at a question: the reply that it gives, or why it isn't taken and what would be.

use crate::base::commands::PageCommand;
use crate::base::hearing::{is_last, numbers, rows};
use crate::base::phrases::{phrase, say};
use crate::base::plain_reply::{PlainReply, begins_plainly, plain_reply};
use crate::base::vocabulary::Vocabulary;
use crate::call::flow::CallFlow;
use crate::call::reading::Reading;
use crate::content::model::{AnswerSet, Choose, Escalation, Question, Reply};
use crate::engine::interview::{Move, Notice};
use crate::ui::line_mode::danger_words::{is_troubled, speaks_of_danger};
use crate::ui::line_mode::guess::{Guess, all_of, asks_yes_or_no, still_asking};
use crate::ui::line_mode::harm_roles::at_work::AtWork;
use crate::ui::line_mode::harm_roles::unwanted::HarmThought;
use crate::ui::line_mode::input::{SENTENCE, need_someone};
use crate::ui::line_mode::said_back::quoted;
use crate::ui::line_mode::small_talk::is_small_talk;
use crate::ui::line_mode::typed_answer::TypedAnswer;
use crate::ui::line_mode::typed_answer::age::{of_age, tells_no_more, unlikely_age};
use crate::ui::line_mode::typed_answer::small_words::says_unwell;
use crate::ui::line_mode::typed_answer::the_dead::{tells_of_a_death, tells_of_a_loss};
use crate::ui::line_mode::typed_answer::told_things::{tells_of_rows, wants_company};
use crate::ui::line_mode::{Stop, Talk};
use crate::ui::ui_text as words;
use crate::ui::ui_text::none_word;

/// What is said before the numbers of lines that are read aloud.
const ALL_LINES: Vocabulary = Vocabulary::new(&["all "], &["todas ", "todo "]);

/// The lines that were typed at a question without answering it.
#[derive(Default)]
pub(crate) struct Attempts {
    /// Lines that weren't understood.
    pub(crate) missed: usize,
    /// What was asked about, until something else is typed than agreement.
    pub(crate) guess: Option<Guess>,
    /// What was asked about when the line that is read now was typed: it still stands behind one that wasn't understood.
    pub(crate) standing: Option<Guess>,
    /// Words about danger were typed, and the question wasn't said again behind them.
    pub(crate) cried: bool,
    /// The number of the answer that was heard right before this line, by itself.
    pub(crate) heard: Option<usize>,
    /// Every line was said with its number, where they are read one by one.
    pub(crate) listed: bool,
    /// It was typed that somebody isn't well.
    pub(crate) unwell: bool,
    /// It was said right before this line that somebody's loss is a pity.
    pub(crate) sorry: bool,
}

impl Talk<'_, '_> {
    /// The reply of a typed line; nothing where it gives none, and that has been said.
    pub(crate) fn typed(
        &mut self,
        line: &str,
        question: &Question,
        how: &str,
        attempts: &mut Attempts,
    ) -> Result<Option<Reply>, Stop> {
        let led = self.call.is_some();
        let reads = self.reading().is_some();
        // What is read line by line isn't numbered, and a slip would be an answer to danger.
        let numbered = ALL_LINES.behind(line).filter(|_| self.reading().is_some_and(|reading| reading.lines().len() > 1));
        let line = numbered.unwrap_or(line);
        if reads && !attempts.listed && numbered.is_none() && rows(line, question.answers.len()).is_some() {
            self.say(&format!("{} {how}", phrase("lines-no-numbers-here")))?;
            return Ok(None);
        }
        let in_file = self.numbers_of_the_file(line, question);
        let line = in_file.as_deref().unwrap_or(line);
        let both =
            self.open_question().and_then(|ix| self.answered_and_asked(line, ix)).map(|(line, told)| (line.to_owned(), told));
        if let Some((_, told)) = &both {
            self.say(told)?;
        }
        let line = both.as_ref().map_or(line, |(answer, _)| answer);
        let danger = speaks_of_danger(self.session.questionnaire, line, question.safety);
        if self.refuses_the_sorrow(line, question, how, danger, attempts)? {
            return Ok(None);
        }
        // Whoever isn't well is never offered that they are.
        attempts.unwell |= says_unwell(line);
        let well = question.answer_named("well").filter(|_| attempts.unwell);
        let said = TypedAnswer::read(line, self.doubtful, danger, question, led).without(well);
        // A "no" that may be "none of these" is no word on what was said before.
        if let (TypedAnswer::Perhaps(several), Some(ix), false) = (&said, self.open_question(), danger) {
            let clear = match several.as_slice() {
                [one] => Some(Reply::Chosen(AnswerSet::only(*one))),
                _ => None,
            };
            // What is only a guess stands for no answer that brings help.
            let clear = clear.filter(|reply| question.escalation(*reply) == Escalation::Clear);
            if clear.is_some()
                && !self.doubtful
                && let Some(mut asked) = self.asks_first(ix, clear)?
            {
                // Nobody has given what was guessed at: a no to this gives no answer.
                asked.or_else = None;
                attempts.guess = Some(asked);
                return Ok(None);
            }
        }
        match said {
            TypedAnswer::Given(_) if self.reading_has_begun() => {
                self.say_lines_left()?;
                Ok(None)
            }
            TypedAnswer::Given(Reply::Chosen(set)) if reads && is_silence(question, set) => {
                self.say(&format!("{} {how}", phrase("lines-silence")))?;
                Ok(None)
            }
            // Nobody says "none" to a list before all of it was heard.
            TypedAnswer::Given(reply) if is_none_by_word(line, question, reply) && !self.rest.is_empty() => {
                self.say(phrase("lines-not-all-heard"))?;
                while self.say_rest()? {}
                self.say(how)?;
                Ok(None)
            }
            TypedAnswer::Given(reply) => {
                self.by_number = rows(line, question.answers.len()).is_some();
                Ok(Some(reply))
            }
            // Its number is that of a list in another order than it is read in.
            TypedAnswer::InPart(_) if self.read_in_another_order() => {
                self.say(&format!("{} {how}", phrase("lines-no-numbers-here")))?;
                Ok(None)
            }
            TypedAnswer::InPart(reply) => {
                // What else the client told isn't let go.
                if self.mentor_side().is_some() && (danger || self.tells_of_weight(line, false)) {
                    self.turn_to(line, "")?;
                }
                let asks_age = question.answer_named("under-18").is_some();
                let a_no = begins_plainly(line).is_some();
                self.by_number = !asks_age && !a_no || line.starts_with(|c: char| c.is_ascii_digit());
                let took = match (self.by_number, self.is_last_question(reply)) {
                    (true, _) if question.choose == Choose::Many => phrase("lines-took-the-number"),
                    (true, _) => phrase("lines-took-one-number"),
                    (false, true) => phrase("lines-took-at-the-end"),
                    (false, false) => phrase("lines-took-the-answer"),
                };
                let asked = self.told_of_it(line, self.open_question()).map_or(String::new(), |told| format!(" {told}"));
                // "I'm Bea, and I'm 68" has no rest.
                if !asks_age || self.by_number || !asked.is_empty() || !tells_no_more(line) {
                    self.say(&format!("{took}{asked}"))?;
                }
                Ok(Some(reply))
            }
            other => {
                self.untaken(line, &other, question, how, attempts, danger)?;
                Ok(None)
            }
        }
    }

    /// Whether the lines of the open question are read in another order than that of the file.
    fn read_in_another_order(&self) -> bool {
        self.call.as_ref().and_then(CallFlow::rows_as_read).is_some_and(|rows| !rows.is_sorted())
    }

    /// Typed numbers as those of the file, where the lines were listed as they are read; nothing where they are the same.
    fn numbers_of_the_file(&self, line: &str, question: &Question) -> Option<String> {
        let listed = self.call.as_ref().and_then(CallFlow::rows_as_read)?;
        if listed.is_sorted() || is_last(line) {
            return None;
        }
        let of_file = |n: usize| n.checked_sub(1).and_then(|at| listed.get(at)).map_or(n, |answer| answer.index() + 1);
        let numbers = rows(line, question.offered(true).len() + 1)?;
        Some(numbers.into_iter().map(|n| of_file(n).to_string()).collect::<Vec<_>>().join(" "))
    }

    /// Says how many lines are left, to an answer to the whole of a list that is read out: what was heard so far would be lost.
    pub(crate) fn say_lines_left(&mut self) -> Result<(), Stop> {
        self.say(&say!("mentor-lines-left", count = self.reading().map_or(0, Reading::left)))
    }

    /// Says why a line isn't taken, and what would be; `danger`: it speaks of danger, so that where to turn comes first.
    fn untaken(
        &mut self,
        line: &str,
        said: &TypedAnswer,
        question: &Question,
        how: &str,
        attempts: &mut Attempts,
        danger: bool,
    ) -> Result<(), Stop> {
        self.say_first_behind_danger(line)?;
        let questionnaire = self.session.questionnaire;
        let told = match PageCommand::named(line) {
            Some(PageCommand::Skip) => Some(words::notice(questionnaire, &Notice::CannotSkip)),
            Some(PageCommand::Back) => Some(words::notice(questionnaire, &Notice::AtStart)),
            Some(PageCommand::Review) => Some(phrase("lines-nothing-answered").to_owned()),
            Some(PageCommand::Why) => Some(phrase("lines-no-more-about-it").to_owned()),
            _ => None,
        };
        if let Some(told) = told {
            return self.say(&format!("{told} {how}"));
        }
        let (reads, led) = (self.reading().is_some(), self.call.is_some());
        // On a call it is the client who was heard, and no line of theirs is let go.
        let guessed = matches!(said, TypedAnswer::Perhaps(_) | TypedAnswer::PerhapsAll(_) | TypedAnswer::PerhapsRatherNot(_));
        let danger = danger || led && self.tells_of_weight(line, guessed && !reads);
        // A plain "none of them" carries no weight.
        let light = matches!(plain_reply(line), Some(PlainReply::NoneOfThese | PlainReply::No)) && !asks_yes_or_no(question);
        let weighs = question.safety && (!light || self.doubtful) || is_troubled(line);
        let help = if self.call.is_none() && !danger && weighs { need_someone() } else { String::new() };
        let loss = self.call.is_none() && !danger && (tells_of_a_death(line) || tells_of_a_loss(line));
        attempts.sorry = loss;
        let help = if loss { format!("{} {help}", phrase("lines-sorry-for-loss")) } else { help };
        // Whoever has such thoughts, and never would, is heard kindly first; then whom to tell, and the number last.
        let unwanted = self.call.is_none() && !danger && HarmThought::read(line) == Some(HarmThought::Unwanted);
        let help = if unwanted { format!("{} {} {help}", phrase("lines-unwanted"), self.number_itself()) } else { help };
        // What is refused leaves the answers to be heard again.
        let hear = if led { how.to_owned() } else { format!("{how} {}", phrase("lines-again-for-all")) };
        match said {
            // At any other question nothing is guessed at behind it.
            _ if danger && !reads && !question.safety => self.turn_from(line, attempts),
            TypedAnswer::Perhaps(_) | TypedAnswer::PerhapsAll(_) | TypedAnswer::PerhapsRatherNot(_) if reads => {
                self.say_after(danger.then_some(line), &format!("{} {how}", phrase("lines-only-clear-words")))
            }
            TypedAnswer::Perhaps(several) => {
                // Whoever is at work isn't beside them at home.
                let aloud = self.may_be_said(several) || AtWork::read(line).is_some();
                let mut guess = Guess::at(question, several, question.choose == Choose::Many, aloud);
                // Both tell of somebody at work, and neither turns who is hurt into who hurts: a yes takes them together.
                let set: AnswerSet = several.iter().copied().collect();
                let of_work = several.len() > 1 && AtWork::read(line) == Some(AtWork::Force);
                if of_work && question.choose == Choose::Many && question.allows(set) {
                    guess.reply = Some(Reply::Chosen(set));
                }
                // A question about an age was answered with a number that no row has.
                if let Some(age) =
                    unlikely_age(line).filter(|_| of_age(question, line, question.offered(led).len() + 1).is_some())
                {
                    guess.asked = say!("lines-guess-age", age = age);
                }
                let leans = asks_yes_or_no(question) && plain_reply(line) == Some(PlainReply::LeansNo);
                guess.said_no = (leans || plain_reply(line) == Some(PlainReply::No)) && !self.doubtful;
                // Where the answers are yes and no and danger is asked about.
                let unsure = question.safety && asks_yes_or_no(question) && !danger;
                let to_be_sure = if unsure { format!("{} ", phrase("lines-to-be-sure")) } else { String::new() };
                // More than a word is said back, so that it's plain what this asks about.
                let quotes = unsure && line.split_whitespace().count() > SENTENCE && !self.tells_abuse(line);
                let heard = if quotes { format!("{} ", say!("lines-heard-line", line = quoted(line))) } else { String::new() };
                // The line told of several things, and one was caught.
                let caught = TypedAnswer::part_caught(line, question, led).filter(|_| guess.reply.is_some());
                let part = caught.map_or(String::new(), |part| format!(" {}", self.told_in_part(part, line, guess.reply)));
                // The same sentence twice would say that nothing was heard.
                let stands = attempts.standing.as_ref().is_some_and(|standing| standing.asked == guess.asked);
                let asked = if stands { still_asking(&guess) } else { format!("{heard}{to_be_sure}{}", guess.asked) };
                // Company is no kind of support here: what is offered is only the nearest.
                let wish = !led && wants_company(question, line);
                let rows = !led && !danger && tells_of_rows(question, line);
                let nearest = match (wish, rows) {
                    _ if stands => String::new(),
                    (true, _) => format!("{} ", phrase("lines-company-not-here")),
                    (_, true) => format!("{} ", phrase("lines-rows-wear")),
                    _ => String::new(),
                };
                let sentence = format!("{help}{nearest}{asked}{part}");
                attempts.guess = Some(guess);
                self.say_after(danger.then_some(line), &sentence)
            }
            TypedAnswer::PerhapsAll(set) => {
                let aloud = self.may_be_said(&set.iter().collect::<Vec<_>>()) || AtWork::read(line).is_some();
                let guess = Guess::at_all(question, *set, line, aloud);
                let sentence = format!("{help}{}", guess.asked);
                attempts.guess = Some(guess);
                self.say_after(danger.then_some(line), &sentence)
            }
            TypedAnswer::PerhapsRatherNot(number) => {
                // Where a yes is an answer, it can't agree to another.
                let guess = if asks_yes_or_no(question) && question.safety {
                    Guess::at(question, &[], false, true)
                } else {
                    Guess::at_rather_not(*number)
                };
                let sentence = guess.asked.clone();
                attempts.guess = Some(guess);
                self.say_after(None, &sentence)
            }
            TypedAnswer::GoesAlone(answer) => {
                let text = &question.answers[answer.index()].text;
                self.say(&format!("{} {hear}", say!("lines-goes-alone", answer = text)))
            }
            TypedAnswer::OnlyOne => {
                self.say(&format!("{} {} {help}{hear}", phrase("lines-only-one"), phrase("lines-nothing-taken")))
            }
            _ if !reads && !danger && wrong_numbers(line, question, led).is_some() => {
                let wrong = wrong_numbers(line, question, led).unwrap_or_default();
                self.wrong_number(line, &wrong, question, how, &help, attempts)
            }
            _ if reads && danger => self.turn_to(line, how),
            _ if danger => self.turn_from(line, attempts),
            // What they told of something else isn't lost.
            _ if led && self.looks_up_plain(line)? => self.say(phrase("lines-carry-on-answering")),
            _ if reads => self.not_caught(line, "", how),
            // Once danger was told of, no remark is heard so lightly.
            _ if !led && !question.safety && self.told.is_empty() && attempts.standing.is_none() && is_small_talk(line) => {
                self.say(&format!("{} {how} {}", phrase("lines-small-talk"), phrase("lines-welcome-help")))
            }
            _ => self.missed(line, question, how, &help, loss, attempts),
        }
    }

    /// Which part of a line was caught, and what becomes of the rest; where somebody may hear it, it isn't said back.
    fn told_in_part(&self, part: &str, line: &str, reply: Option<Reply>) -> String {
        let said = if self.may_overhear() && self.tells_abuse(line) {
            String::new()
        } else {
            format!("{} ", say!("lines-part-caught", part = quoted(part)))
        };
        let rest = if reply.is_some_and(|reply| self.is_last_question(reply)) {
            phrase("lines-rest-not-kept")
        } else {
            phrase("lines-rest-elsewhere")
        };
        format!("{said}{} {rest}", phrase("lines-in-part"))
    }

    /// Whether no question need come behind this reply to the open one: "nothing" to the last but one may end them.
    fn is_last_question(&self, reply: Reply) -> bool {
        let mut behind = self.interview.clone();
        behind.make(Move::Give(reply));
        self.session.left(&behind).is_some_and(|left| left.usual == 0)
    }

    /// Says where to turn, and that the answer which the line speaks against stays, before the question can be heard again.
    fn turn_from(&mut self, line: &str, attempts: &mut Attempts) -> Result<(), Stop> {
        attempts.cried = true;
        let stays = self.answer_that_stays(line);
        self.turn_to(line, &format!("{stays}{}", phrase("lines-when-ready")))
    }

    /// Says a sentence that a yes may answer; behind where to turn, for whoever speaks of danger in a line.
    pub(crate) fn say_after(&mut self, danger: Option<&str>, sentence: &str) -> Result<(), Stop> {
        match danger {
            Some(line) => self.turn_to(line, sentence)?,
            None => self.say(sentence)?,
        }
        self.owed.asks(false);
        Ok(())
    }
}

/// The numbers of a line that no answer has, as they are said; none where all are right, or there are none.
fn wrong_numbers(line: &str, question: &Question, led: bool) -> Option<String> {
    let last = question.offered(led).len() + 1;
    let wrong: Vec<String> = numbers(line)?.into_iter().filter(|n| !(1..=last).contains(n)).map(|n| n.to_string()).collect();
    (!wrong.is_empty()).then(|| all_of(&wrong))
}

/// Whether a line says in words that none of the answers fits.
fn is_none_by_word(line: &str, question: &Question, reply: Reply) -> bool {
    let none = none_word(question).map(AnswerSet::only);
    rows(line, question.answers.len()).is_none() && matches!(reply, Reply::Chosen(set) if none == Some(set))
}

/// Whether a reply says "none of these" to a list that is read out line by line.
fn is_silence(question: &Question, set: AnswerSet) -> bool {
    let none = question.spoken_lines().and_then(|lines| lines.none);
    question.choose == Choose::Many && none.is_some_and(|none| set == AnswerSet::only(none))
}
