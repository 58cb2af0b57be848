//! A question in lines, and the help that an answer opens.

use std::io::{BufRead, Write};

use crate::base::commands::{PageCommand, QUESTION};
use crate::base::hearing::{PlainReply, heard, numbers, plain_reply};
use crate::call::reading::{Heard, Reading};
use crate::content::model::{AnswerIx, AnswerSet, Choose, Question, QuestionIx, Reply};
use crate::engine::interview::{Move, Notice, Stage};
use crate::ui::line_mode::input::{NEED_SOMEONE, echo};
use crate::ui::line_mode::menu::{HeardLine, Menu};
use crate::ui::line_mode::typed_answer::TypedAnswer;
use crate::ui::line_mode::{Stop, Talk};
use crate::ui::report::{danger_line, help_short, spoken};
use crate::ui::{ui_text as words, ui_text::RATHER_NOT};

const GO_ON: &str = "Press Enter to go on, or type back to change your answer.";

/// The lines that were typed at a question without answering it.
#[derive(Default)]
struct Attempts {
    /// Lines that weren't understood.
    missed: usize,
    /// The answer that was asked about: a yes gives it.
    meant: Option<Reply>,
    /// Every line was said with its number, where they are read one by one.
    listed: bool,
}

impl<R: BufRead, W: Write> Talk<'_, R, W> {
    pub(crate) fn question(&mut self, ix: QuestionIx) -> Result<(), Stop> {
        if let Some(call) = &mut self.call {
            call.attend(&self.interview);
        }
        self.put(ix, false)?;
        let questionnaire = self.session.questionnaire;
        let question = questionnaire.question(ix);
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
        let reads = self.reading().is_some();
        if reads && question.choose == Choose::Many {
            menu.commands.push(PageCommand::AllLines);
        }
        if reads && !goes_back {
            menu.commands.push(PageCommand::Back);
        }
        let mut attempts = Attempts::default();
        loop {
            let line = self.line(&menu)?;
            let meant = attempts.meant.take();
            let reply = match line {
                HeardLine::Command(PageCommand::Back) if self.line_back(ix)? => continue,
                HeardLine::Command(PageCommand::Back) => match self.interview.make(Move::Back) {
                    Some(notice) => {
                        self.say(&format!("{} {how}", words::notice(questionnaire, &notice)))?;
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
                    self.say(&how)?;
                    continue;
                }
                HeardLine::Command(PageCommand::Review) if self.look_back(ix)? => return Ok(()),
                HeardLine::Command(PageCommand::AllLines) => {
                    self.all_lines(ix)?;
                    attempts.listed = true;
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
                    self.put(ix, true)?;
                    continue;
                }
                HeardLine::Enter => match self.interview.answers().reply(ix) {
                    Some(kept) if !question.safety => kept,
                    _ => {
                        self.say(&format!("Enter alone gives no answer. {how}"))?;
                        continue;
                    }
                },
                HeardLine::Text(text) => match (meant, plain_reply(&text)) {
                    (Some(meant), Some(PlainReply::Yes)) if !self.doubtful => meant,
                    (Some(_), Some(PlainReply::No)) => {
                        self.say(&format!("Then that isn't taken. Type again to hear the answers. {how}"))?;
                        continue;
                    }
                    _ => {
                        let said = if self.doubtful { None } else { Heard::each(&text) };
                        match said.map_or(Ok(None), |all| self.hear(ix, &all))? {
                            Some(true) => return Ok(()),
                            Some(false) => continue,
                            None => {}
                        }
                        match self.typed(&text, question, &how, &mut attempts)? {
                            Some(reply) => reply,
                            None => continue,
                        }
                    }
                },
            };
            if self.give(ix, reply)? {
                return Ok(());
            }
        }
    }

    /// The reply of a typed line; nothing where it gives none, and that has been said.
    fn typed(&mut self, line: &str, question: &Question, how: &str, attempts: &mut Attempts) -> Result<Option<Reply>, Stop> {
        let led = self.call.is_some();
        let reads = self.reading().is_some();
        // What is read line by line isn't numbered, and a slip would be an answer to danger.
        let numbered = line.strip_prefix("all ").filter(|_| reads && question.choose == Choose::Many);
        let line = numbered.unwrap_or(line);
        if reads && !attempts.listed && numbered.is_none() && numbers(line).is_some() {
            self.say(&format!("No numbers are read here, so that one isn't taken. {how}"))?;
            return Ok(None);
        }
        match TypedAnswer::read(line, self.doubtful, question, led) {
            TypedAnswer::Given(_) if self.reading_has_begun() => {
                let left = self.reading().map_or(0, Reading::left);
                self.say(&words::mentor::lines_left(left))?;
                Ok(None)
            }
            TypedAnswer::Given(Reply::Chosen(set)) if reads && is_silence(question, set) => {
                self.say(&format!("Silence is no answer to danger, so each line is asked. {how}"))?;
                Ok(None)
            }
            TypedAnswer::Given(reply) => Ok(Some(reply)),
            other => {
                self.untaken(line, &other, question, how, attempts)?;
                Ok(None)
            }
        }
    }

    /// Says why a line isn't taken, and what would be.
    fn untaken(
        &mut self,
        line: &str,
        said: &TypedAnswer,
        question: &Question,
        how: &str,
        attempts: &mut Attempts,
    ) -> Result<(), Stop> {
        let questionnaire = self.session.questionnaire;
        let told = match PageCommand::named(line) {
            Some(PageCommand::Skip) => Some(words::notice(questionnaire, &Notice::CannotSkip)),
            Some(PageCommand::Back) => Some(words::notice(questionnaire, &Notice::AtStart)),
            Some(PageCommand::Review) => Some("You have answered nothing yet.".to_owned()),
            Some(PageCommand::Why) => Some("Nothing more is said about this question.".to_owned()),
            _ => None,
        };
        if let Some(told) = told {
            return self.say(&format!("{told} {how}"));
        }
        let reads = self.reading().is_some();
        let help = if question.safety && self.call.is_none() { NEED_SOMEONE } else { "" };
        match said {
            TypedAnswer::Perhaps(_) if reads => self.say(&format!("Only a clear word counts here. {how}")),
            TypedAnswer::Perhaps(several) => {
                let (sentence, meant) = asked_about(question, several);
                attempts.meant = meant;
                self.say(&format!("{help}{sentence}"))
            }
            TypedAnswer::GoesAlone(answer) => {
                let text = &question.answers[answer.index()].text;
                self.say(&format!("“{text}” goes on its own, so nothing of that is taken. {how}"))
            }
            TypedAnswer::OnlyOne => self.say(&format!("Only one answer can be given here. {how}")),
            _ => {
                attempts.missed += 1;
                if reads {
                    return self.not_understood(line, how);
                }
                if !question.safety && attempts.missed == 1 {
                    return self.not_understood(line, &format!("{how} Type again to hear the answers."));
                }
                self.say(&format!("I didn't catch “{}”. {help}The answers are:", echo(line)))?;
                self.say_answers(question)?;
                self.say(how)
            }
        }
    }

    /// Says the answers with their numbers.
    pub(crate) fn say_answers(&mut self, question: &Question) -> Result<(), Stop> {
        let aloud = self.mentor_side().is_some();
        let answers = question.offered(self.call.is_some()).iter().map(|a| a.row(aloud));
        for (i, answer) in answers.chain([RATHER_NOT]).enumerate() {
            self.say(&format!("{}. {answer}", i + 1))?;
        }
        Ok(())
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

    /// A question with its answers; `again`: it is heard once more.
    fn put(&mut self, ix: QuestionIx, again: bool) -> Result<(), Stop> {
        let question = self.session.questionnaire.question(ix);
        let at = words::whereabouts(&self.interview, self.session.left(&self.interview), ix);
        let more = if at.more.is_empty() { String::new() } else { format!(", {}", at.more) };
        if let Some(notice) = &self.session.questionnaire.notice {
            self.say(notice)?;
        }
        if self.interview.strip() && (again || self.call.is_none() || !self.danger_said) {
            // Before the question, and short: behind the answers, a listener would have lost them. On a call the mentor has it
            // in writing, and says it once.
            self.danger_said = true;
            let help = danger_line(self.session.helplines, self.place);
            self.say(&format!("{help} Type help for help lines."))?;
        }
        self.say(&format!("Question {}{more}. {}.", at.number, at.section))?;
        self.heard_before(ix)?;
        if !self.say_aloud(ix)? {
            self.say(&question.ask)?;
            if let Some(hint) = words::hint(question, self.call.is_some()) {
                self.say(hint)?;
            }
        }
        if self.reading().is_some() {
            if let Some(reply) = self.interview.marked(ix) {
                self.say(&format!("They said before: {}.", words::reply_text(question, Some(reply))))?;
            }
            self.put_line(ix)?;
            return Ok(());
        }
        self.say_answers(question)?;
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
            // A script that a mentor has just heard has the emergency line in it.
            let page = help_short(self.session.helplines, self.place, &audiences);
            self.blocks(&page[usize::from(self.danger_said && self.mentor_side().is_some())..])?;
            self.say("Type help for all the help lines.")?;
            self.danger_said = true;
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

/// What is asked where an answer may be meant, and the reply that a yes to it gives. Where the answers are yes and no themselves,
/// a yes would say nothing.
fn asked_about(question: &Question, several: &[AnswerIx]) -> (String, Option<Reply>) {
    let row = |a: &AnswerIx| format!("{}, {}", a.index() + 1, question.answers[a.index()].text);
    let [one] = several else {
        let rows: Vec<String> = several.iter().map(row).collect();
        return (format!("Which do you mean? {}. Type its number.", rows.join(". ")), None);
    };
    let yes_or_no = |text: &str| ["yes", "no"].iter().any(|word| text.split(|c: char| !c.is_alphanumeric()).next() == Some(word));
    if !question.answers.iter().any(|a| yes_or_no(&heard(&a.text))) {
        return (format!("Do you mean {}? Type yes, or your answer.", row(one)), Some(Reply::Chosen(AnswerSet::only(*one))));
    }
    let word = &question.answers[one.index()].text;
    let word = if yes_or_no(&heard(word)) { heard(word) } else { (one.index() + 1).to_string() };
    match question.not_sure().filter(|unsure| unsure != one) {
        Some(_) => (format!("Do you mean {word}, or that you're not sure? Type {word}, or not sure."), None),
        None => (format!("Do you mean {}? Then type {}.", row(one), one.index() + 1), None),
    }
}
