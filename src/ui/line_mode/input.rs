//! Lines that are typed, and the commands that work everywhere.

use std::io::{self, BufRead};

use crate::base::commands::{EVERYWHERE, PageCommand};
use crate::base::hearing::{asks_again, bare, heard, in_doubt, without_please};
use crate::base::phrases::{phrase, say};
use crate::base::plain_reply::{Assent, assent};
use crate::base::text;
use crate::ui::line_mode::danger_words::speaks_of_danger;
use crate::ui::line_mode::help_kinds::kind_asked;
use crate::ui::line_mode::menu::{HeardLine, LeaveAsked, Menu, Typed};
use crate::ui::line_mode::pieces::MORE;
use crate::ui::line_mode::place_words::asks_for_help_in;
use crate::ui::line_mode::said_back::echo;
use crate::ui::line_mode::small_talk::{takes_leave, thanks_and_goes};
use crate::ui::line_mode::somebody_near::{has_to_close, somebody_came};
use crate::ui::line_mode::typed_answer::TypedAnswer;
use crate::ui::line_mode::way_out::{TO_THE_QUESTION, exit_word, means_exit};
use crate::ui::line_mode::{Stop, Talk};
use crate::ui::{terminal_guard as guard, ui_text as words};

/// Ctrl-G and Ctrl-X as they arrive in a line.
pub(crate) const HELP_KEY: char = '\u{7}';
pub(crate) const QUICK_EXIT_KEY: char = '\u{18}';
/// Escape, and what stands behind it where another key sends more than one sign.
const ESCAPE: char = '\u{1b}';
const MORE_OF_A_KEY: [char; 2] = ['[', 'O'];

/// Bytes of a line that are read; what is longer is no answer at all.
const LONGEST_LINE: u64 = 4096;

/// Words of a line that is more than a slip.
pub(crate) const SENTENCE: usize = 3;

/// Said to whoever typed something that is no answer, where that may be about danger.
pub(crate) fn need_someone() -> String {
    format!("{} ", phrase("lines-need-someone"))
}

/// A line as it came.
pub(crate) struct ReadLine {
    pub(crate) text: String,
    /// The input ended before Enter.
    unfinished: bool,
}

impl Talk<'_, '_> {
    /// A line of free text, cleaned and trimmed. Few commands work, alone on the line. `then`: what is still expected behind them.
    pub(crate) fn raw(&mut self, then: &str) -> Result<Typed, Stop> {
        // `back` leaves a text.
        self.back_to = None;
        loop {
            let raw = self.read()?;
            let aside = std::mem::take(&mut self.aside) && self.call.is_some();
            let line = heard(&raw);
            self.owed.read_aside();
            if self.confirms_danger(&line, then)? {
                continue;
            }
            // On a call a text is about somebody else, and for the mentor alone.
            let own = self.call.is_none() && !line.contains('.');
            match PageCommand::named(&line) {
                Some(PageCommand::QuickExit) if self.ends_call_by(&line) => return self.leave_from_text(),
                Some(PageCommand::QuickExit) => return Err(Stop::QuickExit),
                Some(PageCommand::Help) => self.help(then)?,
                Some(PageCommand::Numbers) => self.say_numbers(then)?,
                Some(PageCommand::Back) if aside => return Ok(Typed::Again),
                Some(PageCommand::Back) => return Ok(Typed::Back),
                Some(PageCommand::Again) => return Ok(Typed::Again),
                Some(PageCommand::Words) => {
                    self.say(phrase("lines-text-expected"))?;
                    self.tell(&[
                        PageCommand::Back,
                        PageCommand::Again,
                        PageCommand::Help,
                        PageCommand::Numbers,
                        PageCommand::QuickExit,
                    ])?;
                    if self.can_stop() {
                        self.tell(&[PageCommand::AnotherTime])?;
                    }
                    // Which text, its page says.
                    return Ok(Typed::Again);
                }
                None if own && kind_asked(&line).is_some() => {
                    self.help_for(&line, then)?;
                }
                None if own && speaks_of_danger(self.session.questionnaire, &line, false) => {
                    self.turn_to(&line, then)?;
                }
                _ => return Ok(Typed::Text(text::clean(&raw).trim().to_owned())),
            }
        }
    }

    /// The next line; the keys of the full screen mean here what they mean there.
    fn read(&mut self) -> Result<String, Stop> {
        loop {
            let leave = words::leave_now(&self.leaving(), self.clears());
            let interrupted = format!("{leave} {}", phrase("text-interrupt-again"));
            guard::set_line_words(interrupted, say!("text-continued", at = self.whereabouts()));
            let read = match self.read_line() {
                // A call isn't lost by one key. Nobody is asked where the terminal is gone: its end comes twice.
                Err(Stop::InputEnded) if self.call.is_some() && guard::may_slip() => {
                    self.leave_by_end(&leave)?;
                    continue;
                }
                read => read?,
            };
            if guard::interrupted() {
                // What was typed answers the question that Ctrl-C asked.
                self.leave_answered(Some(read.text), LeaveAsked::Interrupt)?;
                continue;
            }
            self.unfinished = read.unfinished;
            if read.unfinished {
                self.say(phrase("lines-input-ends"))?;
            }
            if read.text.contains(QUICK_EXIT_KEY) {
                return Err(Stop::QuickExit);
            }
            if read.text.contains(HELP_KEY) {
                return Ok(PageCommand::Help.row().word().to_owned());
            }
            return Ok(read.text);
        }
    }

    /// A line as it came. One that is too long is dropped to its end, and the next one is read.
    pub(crate) fn read_line(&mut self) -> Result<ReadLine, Stop> {
        loop {
            // In words: a sign alone, such as `>`, is heard as "greater".
            write!(self.out, "{} ", phrase("lines-prompt"))?;
            self.out.flush()?;
            let mut bytes = Vec::new();
            // A line that never ends must not fill the memory.
            if io::Read::take(&mut self.input, LONGEST_LINE).read_until(b'\n', &mut bytes)? == 0 {
                return Err(Stop::InputEnded);
            }
            let ended = bytes.last() == Some(&b'\n');
            if ended || (bytes.len() as u64) < LONGEST_LINE {
                let text = String::from_utf8_lossy(&bytes).trim_end_matches(['\r', '\n']).to_owned();
                return Ok(ReadLine { text, unfinished: !ended });
            }
            self.input.skip_until(b'\n')?;
            self.say(phrase("lines-too-long"))?;
        }
    }

    /// The next line that no command of every page takes.
    pub(crate) fn line(&mut self, menu: &Menu) -> Result<HeardLine, Stop> {
        loop {
            // Whether to leave may have been asked in between.
            let everywhere = EVERYWHERE.iter().filter(|c| **c != PageCommand::Place || menu.place);
            let words = menu.commands.iter().chain(everywhere).map(|c| c.row().word());
            self.offered = words.chain(menu.words.iter().map(|(word, _)| *word)).collect();
            self.yes_answers = menu.yes_answers;
            self.note_page(menu);
            let typed = self.read()?;
            self.misses.read();
            // Whatever is typed beside it, `back` leads to the page until that is heard. On a call it is one step.
            let aside = self.aside;
            self.aside &= self.call.is_none() && !self.at_desk;
            // An Enter finds it as it stood; any other line takes it away.
            self.read_beside(&typed);
            self.doubtful = in_doubt(&typed);
            self.as_typed = text::clean(&typed).trim().trim_end_matches(['.', '!', '?']).to_owned();
            if menu.leaves_at_once && has_escape(&typed) {
                return Err(Stop::QuickExit);
            }
            let mut line = self.unaddressed(heard(&typed), menu);
            self.owe_number(&line, menu);
            self.hears_of_a_drink(&line);
            if menu.answers && !self.doubtful {
                self.confirms_and_answers(&line)?;
            }
            // At a question it may be the second of several; at a result it is nothing else.
            if line == "b" && self.is_at_result(menu) {
                PageCommand::Back.row().word().clone_into(&mut line);
            }
            if self.goes_kindly(&line, menu) {
                if menu.exit_near || self.owed.was_asked() {
                    self.say(&self.number_itself())?;
                }
                PageCommand::Leave.row().word().clone_into(&mut line);
            }
            // On a page "the question" is the one that it came from; at a question it is what is asked there.
            let back = menu.commands.contains(&PageCommand::Back)
                && !menu.answers
                && !menu.asks_place
                && !menu.stops
                && self.call.is_none();
            if back && !self.at_desk && TO_THE_QUESTION.has(&bare(without_please(&line))) {
                return Ok(HeardLine::Command(PageCommand::Back));
            }
            if self.confirms_danger(&line, menu.carry_on())? {
                continue;
            }
            if self.goes_or_stays(&line, menu)? {
                continue;
            }
            if self.call.is_none() && !self.at_desk && !menu.stops && !self.is_an_answer(&line, menu) && somebody_came(&line) {
                if has_to_close(&line) {
                    return Err(Stop::QuickExit);
                }
                // What else the line tells isn't lost, and what matters most is said before anything is asked.
                if speaks_of_danger(self.session.questionnaire, &line, false) {
                    self.remember(&line);
                    self.say(&self.number_itself())?;
                }
                self.somebody_is_here()?;
                // "I can't ring, he'll hear me": once it is safe, how to write instead is what was asked for.
                self.cannot_ring(&line, menu)?;
                continue;
            }
            if let Some(word) = self.near.take().filter(|_| !self.doubtful && assent(&line) == Some(Assent::Yes)) {
                line = word.to_owned();
            }
            // Where the same word stands for a page of the result, that is meant.
            if let Some(word) = menu.page_asked(&line) {
                return Ok(HeardLine::Text(word));
            }
            if MORE.has(&line) && (self.call.is_none() || !self.rest.is_empty()) {
                if self.say_rest()? {
                    self.say(&menu.how)?;
                } else {
                    // No words were read to choose from.
                    self.say(&format!("{} {}", phrase("lines-that-was-all"), menu.expected()))?;
                }
                continue;
            }
            if let Some(words) = self.words_heard(&line, menu) {
                self.look_up(&words)?;
                self.say(if menu.mentor { phrase("lines-carry-on") } else { &menu.how })?;
                continue;
            }
            if let Some(name) = self.heard_behind_place(menu)? {
                line = name;
            }
            if self.asked_aside(&line, menu)? {
                continue;
            }
            if PageCommand::named(&line).is_none() && means_exit(&line, menu.exit_near) {
                return Err(Stop::QuickExit);
            }
            let Some(command) = PageCommand::named(&line) else {
                match kind_asked(&line) {
                    _ if line.is_empty() => return Ok(HeardLine::Enter),
                    _ if menu.answers => return Ok(HeardLine::Text(line)),
                    _ if menu.asks_place && asks_for_help_in(self.session.helplines, &line) => return Ok(HeardLine::Text(line)),
                    // At the welcome, danger leads to the place before anything else.
                    Some(_) if menu.begins && speaks_of_danger(self.session.questionnaire, &line, false) => {
                        return Ok(HeardLine::Text(line));
                    }
                    Some(_) => {
                        self.help_for(&line, menu.carry_on())?;
                        self.help_has_asked();
                    }
                    // "Why do you say that?" asks for more than what was said.
                    None if self.asks_of_result(&line, menu) => return Ok(HeardLine::Text(line)),
                    None if asks_again(&line) && !self.owed.is_number() && menu.commands.contains(&PageCommand::Again) => {
                        return Ok(HeardLine::Command(PageCommand::Again));
                    }
                    None => return Ok(HeardLine::Text(line)),
                }
                continue;
            };
            // What was said aside isn't a page: one step back from it is where somebody was, but from a page behind the result.
            if aside && self.turned.is_none() && command == PageCommand::Back && menu.commands.contains(&PageCommand::Again) {
                self.aside = false;
                return Ok(HeardLine::Command(PageCommand::Again));
            }
            if menu.commands.contains(&command) {
                // Behind `why` the question stands open as before.
                self.aside &= command == PageCommand::Why;
                return Ok(HeardLine::Command(command));
            }
            match command {
                PageCommand::QuickExit if self.ends_call_by(&line) => self.leave()?,
                PageCommand::QuickExit => return Err(Stop::QuickExit),
                PageCommand::Leave if menu.leaves_at_once => return Err(Stop::QuickExit),
                PageCommand::Leave => self.leave()?,
                PageCommand::Help => {
                    self.help(menu.carry_on())?;
                    self.help_has_asked();
                }
                PageCommand::Numbers => self.say_numbers(menu.carry_on())?,
                PageCommand::Words => self.words(menu)?,
                PageCommand::Place if menu.place => {
                    if self.place_anew()? && menu.tells_lines {
                        return Ok(HeardLine::Command(PageCommand::Again));
                    }
                    self.say(menu.carry_on())?;
                }
                command if menu.mentor && self.mentor_command(command)? => self.say(phrase("lines-carry-on"))?,
                // Such as `no`, which a mentor's word would be elsewhere: the page says what it expects.
                _ => return Ok(HeardLine::Text(line)),
            }
        }
    }

    /// Whether a line thanks, or tells of a plan to ring, and takes leave, on any page. To a result less says so: nothing else is
    /// left to say.
    fn goes_kindly(&self, line: &str, menu: &Menu) -> bool {
        let own = self.call.is_none() && !self.at_desk && !menu.stops && !self.is_an_answer(line, menu);
        let goes = thanks_and_goes(line) || self.is_at_result(menu) && takes_leave(line);
        own && goes && !speaks_of_danger(self.session.questionnaire, line, false)
    }

    /// Whether a line is an answer of the open question, word for word.
    pub(crate) fn is_an_answer(&self, line: &str, menu: &Menu) -> bool {
        let open = self.open_question().filter(|_| menu.answers);
        open.is_some_and(|ix| TypedAnswer::is_exact(line, self.session.questionnaire.question(ix), self.call.is_some()))
    }

    /// Says commands with what they do, each on its line.
    pub(crate) fn tell(&mut self, commands: &[PageCommand]) -> Result<(), Stop> {
        let rows: Vec<String> = commands.iter().map(|command| self.word_of(*command)).collect();
        self.say_all(rows)
    }

    /// The word of a command with what it does.
    pub(crate) fn word_of(&self, command: PageCommand) -> String {
        let row = command.row();
        if let Some(page) = self.back_to.as_ref().filter(|_| command == PageCommand::Back && self.way_back().is_some()) {
            return format!("{} ({})", row.word(), say!("lines-back-for", page = page));
        }
        let does = match command {
            PageCommand::QuickExit if guard::clears() => phrase("text-exit-does-clear"),
            PageCommand::QuickExit => phrase("text-exit-does"),
            PageCommand::Leave if self.clears() => phrase("text-leave-clears"),
            _ => row.does(),
        };
        let word = match command {
            PageCommand::QuickExit => exit_word(self.call.is_some()),
            PageCommand::Words => phrase("lines-question-mark"),
            _ => row.word(),
        };
        format!("{word} ({does})")
    }

    /// Says that a line wasn't caught, which word it may be, `help`, and what is expected.
    pub(crate) fn not_caught(&mut self, line: &str, help: &str, expected: &str) -> Result<(), Stop> {
        self.say_first_behind_danger(line)?;
        if PageCommand::named(line).is_some() {
            return self.say(&format!("{} {expected}", say!("lines-word-does-nothing", word = echo(line))));
        }
        let meant = self.slip_of(line);
        self.near = meant.filter(|_| !self.yes_answers);
        // What is asked about needn't be said twice.
        let offers_help = meant == Some(PageCommand::Help.row().word());
        let help = if offers_help { help.replace(&need_someone(), "") } else { help.to_owned() };
        let meant = match meant {
            Some(word) if self.yes_answers => format!("{} ", say!("lines-slip", word = word)),
            Some(word) => format!("{} ", say!("lines-slip-yes", word = word)),
            None => String::new(),
        };
        // A name keeps its capital letter.
        let shown = if heard(&self.as_typed) == line { self.as_typed.as_str() } else { line };
        let mut not_caught = say!("lines-not-caught", line = echo(shown));
        if self.mentor_side().is_some() && line.split_whitespace().count() >= SENTENCE {
            not_caught = format!("{not_caught} {}", phrase("lines-look-it-up"));
        }
        self.say(&format!("{not_caught} {meant}{help}{expected}"))
    }

    /// Says that Enter alone does nothing, and what is expected.
    pub(crate) fn enter_alone(&mut self, expected: &str) -> Result<(), Stop> {
        self.say(&format!("{} {expected}", phrase("lines-enter-alone")))
    }

    /// Stops where the last line has no end, since half an answer about danger is none.
    pub(crate) fn whole_line(&mut self) -> Result<(), Stop> {
        if self.unfinished {
            self.say(phrase("lines-not-an-answer"))?;
            return Err(Stop::InputEnded);
        }
        Ok(())
    }
}

/// Whether the key Escape was pressed in a line: an arrow key sends it, too, with more behind it.
fn has_escape(line: &str) -> bool {
    line.split(ESCAPE).skip(1).any(|behind| !behind.starts_with(MORE_OF_A_KEY))
}
