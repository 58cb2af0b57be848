//! A question in lines, and the help that an answer opens.

use std::io::{BufRead, Write};

use crate::content::model::{AnswerIx, AnswerSet, Choose, Question, QuestionIx, Reply};
use crate::engine::interview::{Move, Notice, Stage};
use crate::ui::line_mode::{Stop, Talk};
use crate::ui::report::{danger_line, help_short, spoken};
use crate::ui::{line_mode::input::echo, ui_text as words, ui_text::RATHER_NOT};

/// The words of a question, besides its numbers.
const WORDS: &str = "Words here: why (why this is asked), back (one step), skip (leave it for later), decline (rather not say), again (hear the question again), \
    review (your answers so far, and change one).";

const GO_ON: &str = "Press Enter to go on, or type back to change your answer.";

impl<R: BufRead, W: Write> Talk<'_, R, W> {
    pub(crate) fn question(&mut self, ix: QuestionIx) -> Result<(), Stop> {
        if let Some(call) = &mut self.call {
            call.attend(&self.interview);
        }
        self.put(ix)?;
        let questionnaire = self.session.questionnaire;
        let question = questionnaire.question(ix);
        loop {
            let here = format!("{} {WORDS}", self.how_to_answer_line().unwrap_or(words::how_to_answer(question)));
            let line = self.line(&here)?;
            match self.hear(ix, &line)? {
                Some(true) => return Ok(()),
                Some(false) => continue,
                None => {}
            }
            let parsed = parse(&line, question, self.call.is_some());
            if let Some(reply) = parsed
                && self.leaves_out(reply)?
            {
                continue;
            }
            let answer = match line.as_str() {
                "back" if self.line_back(ix)? => continue,
                "all" if self.how_to_answer_line().is_some() => {
                    self.all_lines(ix)?;
                    continue;
                }
                "back" => match self.interview.make(Move::Back) {
                    Some(notice) => words::notice(questionnaire, &notice),
                    None => return Ok(()),
                },
                "skip" => match self.interview.make(Move::Skip) {
                    Some(notice @ Notice::CannotSkip) => words::notice(questionnaire, &notice),
                    _ if matches!(self.interview.stage(), Stage::Undoes { .. }) => return Ok(()),
                    _ => return self.say("Skipped. You will be asked again before the result."),
                },
                "why" => question.why.clone().unwrap_or_else(|| "Nothing more is said about this question.".to_owned()),
                "review" | "list" if self.look_back(ix)? => return Ok(()),
                "again" | "review" | "list" => {
                    self.put(ix)?;
                    continue;
                }
                "" => {
                    let how = self.how_to_answer_line().unwrap_or(words::how_to_answer(question));
                    format!("Enter alone gives no answer. {how}")
                }
                _ => match parsed.map(|reply| (reply, self.interview.make(Move::Give(reply)))) {
                    Some((_, Some(notice @ Notice::NotAllowed))) => words::notice(questionnaire, &notice),
                    Some((reply, notice)) => return self.given(question, reply, notice),
                    None => {
                        let alone = match question.choose {
                            Choose::One => "",
                            Choose::Many => " One such as “None of these” goes on its own.",
                        };
                        let answers = words::from_one_to(question.offered(self.call.is_some()).len() + 1);
                        let how = words::how_to_answer(question);
                        format!("I didn't catch “{}”. The answers are {answers}.{alone} {how}", echo(&line))
                    }
                },
            };
            self.say(&answer)?;
        }
    }

    /// Says a reply that was given, and its notice.
    pub(crate) fn given(&mut self, question: &Question, reply: Reply, notice: Option<Notice>) -> Result<(), Stop> {
        if let Some(notice) = notice {
            self.say(&words::notice(self.session.questionnaire, &notice))?;
        }
        if !matches!(self.interview.stage(), Stage::Undoes { .. }) {
            self.say(&format!("You said: {}.", words::reply_text(question, Some(reply))))?;
            writeln!(self.out)?;
        }
        Ok(())
    }

    /// A question with its answers.
    fn put(&mut self, ix: QuestionIx) -> Result<(), Stop> {
        let question = self.session.questionnaire.question(ix);
        let at = words::whereabouts(&self.interview, self.session.left(&self.interview), ix);
        let more = if at.more.is_empty() { String::new() } else { format!(", {}", at.more) };
        if let Some(notice) = &self.session.questionnaire.notice {
            self.say(notice)?;
        }
        if self.interview.strip() {
            // Before the question, and short: behind the answers, a listener would have lost them.
            let help = danger_line(self.session.helplines, self.place);
            self.say(&format!("{help} Type help for help lines."))?;
        }
        self.say(&format!("Question {}{more}. {}.", at.number, at.section))?;
        if !self.say_aloud(ix)? {
            self.say(&question.ask)?;
            if let Some(hint) = words::hint(question, self.call.is_some()) {
                self.say(hint)?;
            }
        }
        if self.call.as_ref().is_some_and(|call| call.reading().is_some()) {
            if let Some(reply) = self.interview.marked(ix) {
                self.say(&format!("They said before: {}.", words::reply_text(question, Some(reply))))?;
            }
            self.put_line(ix)?;
            return Ok(());
        }
        let aloud = self.mentor().is_some();
        let answers = question.offered(self.call.is_some()).iter().map(|a| a.row(aloud));
        for (i, answer) in answers.chain([RATHER_NOT]).enumerate() {
            self.say(&format!("{}. {answer}", i + 1))?;
        }
        if let Some(reply) = self.interview.marked(ix) {
            self.say(&format!("You said before: {}.", words::reply_text(question, Some(reply))))?;
        }
        self.say(words::how_to_answer(question))
    }

    pub(crate) fn opened_help(&mut self, question: QuestionIx, first: bool) -> Result<(), Stop> {
        let audiences = self.session.audiences(&self.interview);
        if first {
            // Heard line by line, the whole page is too long to stand before the next question.
            self.say(words::HELP_OPENED)?;
            self.blocks(&help_short(self.session.helplines, self.place, &audiences))?;
            self.say("Type help for all the help lines.")?;
        } else {
            let spoken = spoken(self.session.helplines, self.place, &audiences);
            self.say(&format!("{spoken} Type help for more."))?;
        }
        self.say(GO_ON)?;
        loop {
            match self.line(GO_ON)?.as_str() {
                word @ ("" | "on" | "back") => {
                    self.interview.make(if word == "back" { Move::Back } else { Move::Onward });
                    return Ok(());
                }
                "why" => self.say(self.session.questionnaire.question(question).why.as_deref().unwrap_or_default())?,
                "again" => {
                    self.blocks(&help_short(self.session.helplines, self.place, &audiences))?;
                    self.say(GO_ON)?;
                }
                other => self.not_understood(other, GO_ON)?,
            }
        }
    }
}

/// The reply that a line gives, if it gives one: numbers, or an answer word for word.
fn parse(line: &str, question: &Question, led: bool) -> Option<Reply> {
    if line == "decline" || line == "rather not say" || line == RATHER_NOT.to_lowercase() {
        return Some(Reply::Declined);
    }
    // Somebody who hears "No" may say so.
    if let Some(i) = question.offered(led).iter().position(|a| a.text.to_lowercase() == line) {
        return Some(Reply::Chosen(std::iter::once(AnswerIx(i)).collect()));
    }
    let numbers: Vec<usize> =
        line.split([' ', ',', '.', ')']).filter(|p| !p.is_empty()).map(|p| p.parse().ok()).collect::<Option<_>>()?;
    let decline = question.offered(led).len() + 1;
    if numbers.as_slice() == [decline] {
        return Some(Reply::Declined);
    }
    if numbers.is_empty()
        || numbers.iter().any(|n| *n == 0 || *n >= decline)
        || (question.choose == Choose::One && numbers.len() > 1)
    {
        return None;
    }
    let set: AnswerSet = numbers.into_iter().map(|n| AnswerIx(n - 1)).collect();
    question.allows(set).then_some(Reply::Chosen(set))
}
