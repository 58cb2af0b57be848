//! Line mode: append-only plain sentences with numbered answers, for screen readers, dumb terminals and pipes.
//!
//! It draws and parses; [`Interview`] decides what is asked. End of input is never an answer.

mod copy;
mod ear;
mod mentor;
mod place;
mod review;
mod undoes;

use std::io::{self, BufRead, Write};

use crate::answers::Answers;
use crate::decide::{Recommendation, decide};
use crate::helplines::PlaceIx;
use crate::intake::Intake;
use crate::interview::{Interview, Move, Stage, Told};
use crate::questionnaire::{AnswerIx, AnswerSet, Choose, QuestionIx, Questionnaire, Reply};
use crate::report::{Block, Page, Report, danger_line, help_page, help_short, page_of, spoken, summary};
use crate::setting::Setting;
use crate::text;
use crate::words::{self, PAGES, RATHER_NOT};

/// Ctrl-G and Ctrl-X as they arrive in a line.
const HELP_KEY: &str = "\u{7}";
const QUICK_EXIT_KEY: &str = "\u{18}";

/// Bytes of a line that are read at once.
const LONGEST_LINE: u64 = 4096;

/// How a line-mode interview ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ended {
    /// The person left after a result, or asked to leave before.
    Left,
    /// The person left at once.
    QuickExit,
    /// The input ended before a result.
    InputEnded,
}

/// Why the talk stops before its end.
enum Stop {
    QuickExit,
    Leave,
    InputEnded,
    /// Something else stands now than what was being said.
    Elsewhere,
    Broken(io::Error),
}

impl From<io::Error> for Stop {
    fn from(e: io::Error) -> Self {
        Stop::Broken(e)
    }
}

struct Talk<'a, R, W> {
    setting: Setting<'a>,
    place: PlaceIx,
    interview: Interview<'a>,
    /// What a mentor leads, on an intake.
    intake: Option<Intake<'a>>,
    input: R,
    out: W,
}

/// Holds an interview over lines. `done` sees every recommendation that is shown.
///
/// # Errors
/// What reading or writing fails with.
pub fn run(setting: Setting<'_>, input: impl BufRead, out: impl Write, mut done: impl FnMut(&Report<'_>)) -> io::Result<Ended> {
    let place = setting.place.unwrap_or_else(|| setting.helplines.world());
    ended(Talk { setting, place, interview: Interview::new(setting.questionnaire), intake: None, input, out }.whole(&mut done))
}

/// Holds an intake over lines; `resumed`: with answers of a record. `done` sees every recommendation that is shown.
///
/// # Errors
/// What reading or writing fails with.
pub fn lead<'a>(
    setting: Setting<'a>,
    intake: Intake<'a>,
    resumed: Option<Answers>,
    input: impl BufRead,
    out: impl Write,
    mut done: impl FnMut(&Report<'_>),
) -> io::Result<Ended> {
    let interview = match resumed {
        Some(answers) => Interview::resumed(setting.questionnaire, answers),
        None => Interview::new(setting.questionnaire),
    };
    // Where the client is, is asked; whatever was given or suggested is about the mentor's machine.
    let setting = Setting { place: None, suggested: None, ..setting };
    ended(Talk { setting, place: setting.helplines.world(), interview, intake: Some(intake), input, out }.whole(&mut done))
}

fn ended(talked: Result<(), Stop>) -> io::Result<Ended> {
    match talked {
        Ok(()) | Err(Stop::Leave | Stop::Elsewhere) => Ok(Ended::Left),
        Err(Stop::QuickExit) => Ok(Ended::QuickExit),
        Err(Stop::InputEnded) => Ok(Ended::InputEnded),
        Err(Stop::Broken(e)) => Err(e),
    }
}

impl<R: BufRead, W: Write> Talk<'_, R, W> {
    fn whole(&mut self, done: &mut impl FnMut(&Report<'_>)) -> Result<(), Stop> {
        if !self.setting.proved {
            self.say(words::UNPROVED)?;
        }
        if self.intake.is_some() {
            self.say("Type help for help lines at any time, exit to leave at once, and more to hear a mentor's words.")?;
            self.contract()?;
        } else if let Some(page) = self.setting.questionnaire.welcome() {
            self.blocks(&page_of(page))?;
            self.say(&format!("Type help for help lines at any time. Type exit to leave at once: it {}", words::LEAVE_FAST))?;
            self.say("Type ? to hear all the words.")?;
            self.say("Press Enter to begin.")?;
            self.line()?;
        }
        if self.setting.place.is_none() && self.intake.is_none() {
            self.ask_place()?;
        }
        loop {
            match self.step(done) {
                Ok(false) | Err(Stop::Elsewhere) => {}
                Ok(true) => return Ok(()),
                Err(stop) => return Err(stop),
            }
        }
    }

    /// Whatever stands now; true when the person leaves.
    fn step(&mut self, done: &mut impl FnMut(&Report<'_>)) -> Result<bool, Stop> {
        self.moved()?;
        if let Some(recommendation) = self.intake.as_ref().and_then(|i| i.recommendation(&self.interview)) {
            return self.result(&recommendation, done);
        }
        {
            match self.interview.stage() {
                Stage::Question(question) => self.question(question)?,
                Stage::Help { question, first } => self.opened_help(question, first)?,
                Stage::Undoes { loses, .. } => self.undoes(&loses)?,
                Stage::Review { open } => self.review(&open)?,
                Stage::Result(sheet) => {
                    let recommendation = decide(self.setting.questionnaire, &sheet);
                    return self.result(&recommendation, done);
                }
            }
        }
        Ok(false)
    }

    fn say(&mut self, sentence: &str) -> Result<(), Stop> {
        writeln!(self.out, "{}", text::soft(&text::clean(sentence)))?;
        Ok(())
    }

    fn blocks(&mut self, blocks: &[Block]) -> Result<(), Stop> {
        for line in ear::heard(blocks) {
            writeln!(self.out, "{}", text::clean(&line))?;
        }
        writeln!(self.out)?;
        Ok(())
    }

    /// A line of text: as typed, cleaned and trimmed. Only `/help` and `/exit` are words in it.
    fn raw(&mut self) -> Result<String, Stop> {
        loop {
            let raw = self.read()?;
            match raw.trim() {
                "/exit" | QUICK_EXIT_KEY => return Err(Stop::QuickExit),
                "/help" | HELP_KEY => self.help()?,
                _ => return Ok(text::clean(&raw).trim().to_owned()),
            }
        }
    }

    fn read(&mut self) -> Result<String, Stop> {
        write!(self.out, "> ")?;
        self.out.flush()?;
        let mut bytes = Vec::new();
        // A line that never ends must not fill the memory.
        if io::Read::take(&mut self.input, LONGEST_LINE).read_until(b'\n', &mut bytes)? == 0 {
            return Err(Stop::InputEnded);
        }
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }

    /// A line as typed, trimmed and in small letters. Only the quick exit is dealt with here.
    fn typed(&mut self) -> Result<String, Stop> {
        let raw = self.read()?;
        let bare = raw.trim_end_matches(['\r', '\n']);
        // The keys of the full screen, typed here, mean what they mean there.
        let keyed = matches!(bare, HELP_KEY | QUICK_EXIT_KEY);
        let line = if keyed { bare.to_owned() } else { text::clean(&raw).trim().to_lowercase() };
        match line.as_str() {
            "exit" | "/exit" | "quit" | "q" | QUICK_EXIT_KEY => Err(Stop::QuickExit),
            "help me" | "help!" | "help?" | HELP_KEY => Ok("help".to_owned()),
            _ => Ok(line),
        }
    }

    /// The next line. The words that work everywhere are dealt with here.
    fn line(&mut self) -> Result<String, Stop> {
        loop {
            let line = self.typed()?;
            match line.as_str() {
                "help" | "/help" | "!" => self.help()?,
                word if self.mentor_word(word)? => {}
                "place" => self.ask_place()?,
                _ => return Ok(line),
            }
            self.say("Carry on, or type again to hear where you were.")?;
        }
    }

    fn help(&mut self) -> Result<(), Stop> {
        if let Some(intake) = &mut self.intake {
            intake.helped();
        }
        let page = help_page(self.setting.helplines, self.place, &self.setting.audiences(&self.interview), None);
        self.blocks(&page)?;
        self.say("For another place, type the word place.")
    }

    fn question(&mut self, ix: QuestionIx) -> Result<(), Stop> {
        self.put(ix)?;
        let question = self.setting.questionnaire.question(ix);
        loop {
            let line = self.line()?;
            match line.as_str() {
                "back" => {
                    if let Some(told) = self.interview.make(Move::Back) {
                        self.say(&words::told(self.setting.questionnaire, &told))?;
                        continue;
                    }
                    return Ok(());
                }
                "skip" => {
                    let told = self.interview.make(Move::Skip);
                    match told {
                        Some(told @ Told::CannotSkip) => {
                            self.say(&words::told(self.setting.questionnaire, &told))?;
                            continue;
                        }
                        _ if matches!(self.interview.stage(), Stage::Undoes { .. }) => {}
                        _ => self.say("Skipped. You will be asked again before the result.")?,
                    }
                    return Ok(());
                }
                "why" => {
                    let why = question.why.as_deref().unwrap_or("Nothing more is said about this question.");
                    self.say(why)?;
                    continue;
                }
                "again" => {
                    self.put(ix)?;
                    continue;
                }
                "?" | "words" => {
                    self.say(WORDS)?;
                    continue;
                }
                "review" | "list" => {
                    if self.look_back(ix)? {
                        return Ok(());
                    }
                    self.put(ix)?;
                    continue;
                }
                "" => {
                    self.say(&format!("Enter alone gives no answer. {}", words::how_to_answer(question)))?;
                    continue;
                }
                _ => {}
            }
            let Some(reply) = parse(&line, self.setting.questionnaire, ix) else {
                let most = question.answers.len() + 1;
                let alone = match question.choose {
                    Choose::One => "",
                    Choose::Many => " One such as “None of these” goes on its own.",
                };
                let how = words::how_to_answer(question);
                self.say(&format!("I didn't catch that. The answers are 1 to {most}.{alone} {how}"))?;
                continue;
            };
            if let Some(told) = self.interview.make(Move::Give(reply)) {
                self.say(&words::told(self.setting.questionnaire, &told))?;
                if told == Told::NotAllowed {
                    continue;
                }
            }
            if matches!(self.interview.stage(), Stage::Undoes { .. }) {
                return Ok(());
            }
            self.say(&format!("You said: {}.", words::reply_text(question, Some(reply))))?;
            writeln!(self.out)?;
            return Ok(());
        }
    }

    /// A question with its answers.
    fn put(&mut self, ix: QuestionIx) -> Result<(), Stop> {
        let question = self.setting.questionnaire.question(ix);
        let at = words::whereabouts(&self.interview, self.setting.left(&self.interview), ix);
        let more = if at.more.is_empty() { String::new() } else { format!(", {}", at.more) };
        if !self.setting.proved {
            self.say(words::UNPROVED)?;
        }
        if self.interview.strip() {
            // Before the question, and short: behind the answers, a listener would have lost them.
            let help = danger_line(self.setting.helplines, self.place);
            self.say(&format!("{help} Type help for help lines."))?;
        }
        self.say(&format!("Question {}{more}. {}.", at.number, at.section))?;
        if !self.say_aloud(ix)? {
            self.say(&question.ask)?;
            if let Some(hint) = &question.hint {
                self.say(hint)?;
            }
        }
        for (i, answer) in question.answers.iter().map(|a| a.text.as_str()).chain([RATHER_NOT]).enumerate() {
            self.say(&format!("{}. {answer}", i + 1))?;
        }
        if let Some(reply) = self.interview.marked(ix) {
            self.say(&format!("You said before: {}.", words::reply_text(question, Some(reply))))?;
        }
        self.say(words::how_to_answer(question))
    }

    fn opened_help(&mut self, question: QuestionIx, first: bool) -> Result<(), Stop> {
        let audiences = self.setting.audiences(&self.interview);
        if first {
            // Heard line by line, the whole page is too long to stand before the next question.
            self.say(words::HELP_OPENED)?;
            self.blocks(&help_short(self.setting.helplines, self.place, &audiences))?;
            self.say("Type help for all the help lines.")?;
        } else {
            let spoken = spoken(self.setting.helplines, self.place, &audiences);
            self.say(&format!("{spoken} Type help for more."))?;
        }
        self.say("Press Enter to go on, or type back to change your answer.")?;
        loop {
            match self.line()?.as_str() {
                "" | "on" => {
                    self.interview.make(Move::Onward);
                    return Ok(());
                }
                "back" => {
                    self.interview.make(Move::Back);
                    return Ok(());
                }
                "why" => {
                    let why = self.setting.questionnaire.question(question).why.as_deref().unwrap_or_default();
                    self.say(why)?;
                }
                _ => self.say("Press Enter to go on, type back to change your answer, or exit to leave at once.")?,
            }
        }
    }

    /// Shows a result; true when the person leaves.
    fn result(&mut self, recommendation: &Recommendation, done: &mut impl FnMut(&Report<'_>)) -> Result<bool, Stop> {
        let Setting { questionnaire, helplines, .. } = self.setting;
        let explained = self.setting.explained(&self.interview, recommendation);
        let report = Report { questionnaire, helplines, place: self.place, recommendation, explained };
        done(&report);
        if !self.setting.proved {
            self.say(words::UNPROVED)?;
        }
        writeln!(self.out)?;
        self.blocks(&report.blocks(Page::First))?;
        let pages = report.pages();
        let words: Vec<&words::PageName> = PAGES.iter().filter(|p| pages.contains(&p.page)).collect();
        let mut menu = String::from("Type");
        for p in &words {
            menu.push_str(&format!(" {} ({}),", p.word, p.label));
        }
        let keep = self.intake.is_none() && report.to_keep();
        if keep {
            menu.push_str(" copy (all of it, to keep), save (as a file),");
        }
        menu.push_str(" help (all help lines), back, or leave.");
        self.say(&menu)?;
        loop {
            let line = match self.line() {
                Err(Stop::InputEnded) => return Ok(true),
                other => other?,
            };
            match line.as_str() {
                "leave" | "quit" => return Err(Stop::Leave),
                "back" => {
                    let judged = self.intake.as_mut().is_some_and(|i| i.leave_judged(&self.interview));
                    if !judged {
                        self.interview.make(Move::Back);
                    }
                    return Ok(false);
                }
                "again" => {
                    self.blocks(&report.blocks(Page::First))?;
                    self.say(&menu)?;
                }
                "copy" if keep => self.blocks(&summary(&report, ""))?,
                "save" if keep => self.save(&report)?,
                word => match words.iter().find(|p| p.word == word) {
                    Some(p) => self.blocks(&report.blocks(p.page))?,
                    None => self.say(&menu)?,
                },
            }
        }
    }
}

const WORDS: &str = "Words: help (help lines), why (why this is asked), back (one step), skip (leave it for later), decline (rather not say), again (hear the \
    question again), review (your answers so far, and change one), place (help lines of another place), exit (leave at once and clear the screen).";

/// The reply that a line of numbers gives, if it gives one. Only digits, spaces and commas count.
fn parse(line: &str, questionnaire: &Questionnaire, ix: QuestionIx) -> Option<Reply> {
    let question = questionnaire.question(ix);
    if line == "decline" || line == "rather not say" || line == RATHER_NOT.to_lowercase() {
        return Some(Reply::Declined);
    }
    let numbers: Vec<usize> =
        line.split([' ', ',', '.', ')']).filter(|p| !p.is_empty()).map(|p| p.parse().ok()).collect::<Option<_>>()?;
    let decline = question.answers.len() + 1;
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
