//! A question in lines, and the help that an answer opens.

use std::io::{BufRead, Write};

use crate::base::commands::{PageCommand, QUESTION};
use crate::base::hearing::{heard, numbers};
use crate::call::flow::CallFlow;
use crate::call::reading::{Heard, Reading};
use crate::content::model::{AnswerIx, AnswerSet, Choose, Question, QuestionIx, Reply};
use crate::engine::interview::{Move, Notice, Stage};
use crate::ui::line_mode::menu::{HeardLine, Menu};
use crate::ui::line_mode::{Stop, Talk};
use crate::ui::report::{danger_line, help_short, spoken};
use crate::ui::{ui_text as words, ui_text::RATHER_NOT};

const GO_ON: &str = "Press Enter to go on, or type back to change your answer.";

impl<R: BufRead, W: Write> Talk<'_, R, W> {
    pub(crate) fn question(&mut self, ix: QuestionIx) -> Result<(), Stop> {
        if let Some(call) = &mut self.call {
            call.attend(&self.interview);
        }
        self.put(ix)?;
        let questionnaire = self.session.questionnaire;
        let question = questionnaire.question(ix);
        let led = self.call.is_some();
        let how = self.how_to_answer(question);
        let first = self.interview.path().met.iter().take_while(|q| **q != ix).count() == 0;
        let goes_back = self.interview.clone().make(Move::Back) != Some(Notice::AtStart);
        let offered = |c: &&PageCommand| match c {
            PageCommand::Skip => questionnaire.may_be_skipped(ix),
            PageCommand::Why => question.why.is_some(),
            PageCommand::Back => goes_back,
            PageCommand::Review => !first,
            _ => true,
        };
        let mut menu = Menu::new(how.clone(), &QUESTION.iter().filter(offered).copied().collect::<Vec<_>>());
        let reads = self.call.as_ref().and_then(CallFlow::reading).is_some();
        if reads && question.choose == Choose::Many {
            menu.commands.push(PageCommand::AllLines);
        }
        if reads && !goes_back {
            menu.commands.push(PageCommand::Back);
        }
        loop {
            let line = self.line(&menu)?;
            let reply = match line {
                HeardLine::Command(PageCommand::Back) if self.line_back(ix)? => continue,
                HeardLine::Command(PageCommand::Back) => match self.interview.make(Move::Back) {
                    Some(notice) => {
                        self.say(&words::notice(questionnaire, &notice))?;
                        continue;
                    }
                    None => return Ok(()),
                },
                HeardLine::Command(PageCommand::Skip) => match self.interview.make(Move::Skip) {
                    Some(notice @ Notice::CannotSkip) => {
                        self.say(&words::notice(questionnaire, &notice))?;
                        continue;
                    }
                    _ if matches!(self.interview.stage(), Stage::Undoes { .. }) => return Ok(()),
                    _ => return self.say("Skipped. You will be asked again before the result."),
                },
                HeardLine::Command(PageCommand::Why) => {
                    self.say(question.why.as_deref().unwrap_or_default())?;
                    continue;
                }
                HeardLine::Command(PageCommand::Review) if self.look_back(ix)? => return Ok(()),
                HeardLine::Command(PageCommand::AllLines) => {
                    self.all_lines(ix)?;
                    continue;
                }
                // Where lines are read, it is said to the line.
                HeardLine::Command(PageCommand::Decline) if reads => {
                    if self.hear(ix, &[Heard::RatherNot])? == Some(true) {
                        return Ok(());
                    }
                    continue;
                }
                HeardLine::Command(PageCommand::Decline) => Reply::Declined,
                HeardLine::Command(_) => {
                    self.put(ix)?;
                    continue;
                }
                HeardLine::Enter => match self.interview.answers().reply(ix) {
                    Some(kept) if !question.safety => kept,
                    _ => {
                        self.say(&format!("Enter alone gives no answer. {how}"))?;
                        continue;
                    }
                },
                HeardLine::Text(text) => {
                    let said = Heard::each(&text);
                    match said.map_or(Ok(None), |all| self.hear(ix, &all))? {
                        Some(true) => return Ok(()),
                        Some(false) => continue,
                        None => {}
                    }
                    match parse(&text, question, led) {
                        Some(_) if self.reading_has_begun() => {
                            let left = self.call.as_ref().and_then(CallFlow::reading).map_or(0, Reading::left);
                            self.say(&words::mentor::lines_left(left))?;
                            continue;
                        }
                        Some(Reply::Chosen(set)) if reads && is_silence(question, set) => {
                            self.say(&format!("Silence is no answer to danger, so each line is asked. {how}"))?;
                            continue;
                        }
                        Some(reply) => reply,
                        None => {
                            self.unheard(&text, question, &how)?;
                            continue;
                        }
                    }
                }
            };
            if self.give(ix, reply)? {
                return Ok(());
            }
        }
    }

    /// Says that a line is no answer, and what the answers are.
    fn unheard(&mut self, line: &str, question: &Question, how: &str) -> Result<(), Stop> {
        let command = PageCommand::named(line);
        let questionnaire = self.session.questionnaire;
        match command {
            Some(PageCommand::Skip) => return self.say(&words::notice(questionnaire, &Notice::CannotSkip)),
            Some(PageCommand::Back) => return self.say(&words::notice(questionnaire, &Notice::AtStart)),
            Some(PageCommand::Review) => return self.say("You have answered nothing yet."),
            Some(PageCommand::Why) => return self.say("Nothing more is said about this question."),
            _ => {}
        }
        let many = numbers(line).is_some_and(|n| n.len() > 1);
        let alone = match question.choose {
            Choose::One if many => " Only one of them can be given here.",
            Choose::One => "",
            Choose::Many => " One such as “None of these” goes on its own.",
        };
        let answers = words::from_one_to(question.offered(self.call.is_some()).len() + 1);
        self.not_understood(line, &format!("The answers are {answers}.{alone} {how}"))
    }

    /// Says a reply that was given, and its notice. `kept`: it is the one that was given before.
    pub(crate) fn given(&mut self, question: &Question, reply: Reply, notice: Option<Notice>, kept: bool) -> Result<(), Stop> {
        if let Some(notice) = notice {
            self.say(&words::notice(self.session.questionnaire, &notice))?;
        }
        if !matches!(self.interview.stage(), Stage::Undoes { .. }) {
            let said = if kept { "Your answer stays" } else { "You said" };
            self.say(&format!("{said}: {}.", words::reply_text(question, Some(reply))))?;
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
            let keeps = !question.safety && self.interview.answers().reply(ix).is_some();
            let keep = if keeps { " Press Enter to keep it." } else { "" };
            self.say(&format!("You said before: {}.{keep}", words::reply_text(question, Some(reply))))?;
        }
        let how = self.how_to_answer(question);
        self.say(&how)
    }

    pub(crate) fn opened_help(&mut self, question: QuestionIx, first: bool) -> Result<(), Stop> {
        let audiences = self.session.audiences(&self.interview);
        if first {
            // HeardLine line by line, the whole page is too long to stand before the next question.
            self.say(words::HELP_OPENED)?;
            self.blocks(&help_short(self.session.helplines, self.place, &audiences))?;
            self.say("Type help for all the help lines.")?;
        } else {
            let spoken = spoken(self.session.helplines, self.place, &audiences);
            self.say(&format!("{spoken} Type help for more."))?;
        }
        self.say(GO_ON)?;
        let why = self.session.questionnaire.question(question).why.as_deref();
        let commands = [PageCommand::Why, PageCommand::Back, PageCommand::Onward, PageCommand::Again];
        let menu = Menu::new(GO_ON, &commands[usize::from(why.is_none())..]);
        loop {
            match self.line(&menu)? {
                HeardLine::Enter | HeardLine::Command(PageCommand::Onward) => {
                    self.interview.make(Move::Onward);
                    return Ok(());
                }
                HeardLine::Command(PageCommand::Back) => {
                    self.interview.make(Move::Back);
                    return Ok(());
                }
                HeardLine::Command(PageCommand::Why) => self.say(why.unwrap_or_default())?,
                HeardLine::Command(_) => {
                    self.blocks(&help_short(self.session.helplines, self.place, &audiences))?;
                    self.say(GO_ON)?;
                }
                HeardLine::Text(other) => self.not_understood(&other, GO_ON)?,
            }
        }
    }
}

/// Whether a reply says "none of these" to a list that is read out line by line.
fn is_silence(question: &Question, set: AnswerSet) -> bool {
    let none = question.spoken_lines().and_then(|lines| lines.none);
    question.choose == Choose::Many && none.is_some_and(|none| set == AnswerSet::only(none))
}

/// The reply that a heard line gives, if it gives one: numbers, or an answer word for word.
fn parse(line: &str, question: &Question, led: bool) -> Option<Reply> {
    if line == heard(RATHER_NOT) {
        return Some(Reply::Declined);
    }
    // Somebody who hears "No" may say so.
    if let Some(i) = question.offered(led).iter().position(|a| heard(&a.text) == line) {
        return Some(Reply::Chosen(std::iter::once(AnswerIx(i)).collect()));
    }
    let numbers = numbers(line)?;
    let decline = question.offered(led).len() + 1;
    if numbers.as_slice() == [decline] {
        return Some(Reply::Declined);
    }
    if numbers.iter().any(|n| *n == 0 || *n >= decline) || (question.choose == Choose::One && numbers.len() > 1) {
        return None;
    }
    let set: AnswerSet = numbers.into_iter().map(|n| AnswerIx(n - 1)).collect();
    question.allows(set).then_some(Reply::Chosen(set))
}
