//! A result in lines, the pages behind it, and a copy: said in one piece, or saved as a plain file.

use std::io::{BufRead, Write};

use crate::base::commands::PageCommand;
use crate::base::hearing::heard;
use crate::engine::{decide::Recommendation, interview::Move};
use crate::ui::line_mode::menu::{HeardLine, Menu, Typed};
use crate::ui::line_mode::{Stop, Talk};
use crate::ui::report::{Block, PaperForm, Report, ResultPage, client_paper, summary};
use crate::ui::session::NotSaved;
use crate::ui::ui_text::{PAGES, PageName};
use crate::ui::{terminal_guard as guard, ui_text as words};

impl<R: BufRead, W: Write> Talk<'_, R, W> {
    /// Shows a result; true when the person leaves.
    pub(crate) fn result(&mut self, recommendation: &Recommendation, done: &mut impl FnMut(&Report<'_>)) -> Result<bool, Stop> {
        let report = self.session.report(&self.interview, self.place, recommendation);
        done(&report);
        if let Some(notice) = &self.session.questionnaire.notice {
            self.say(notice)?;
        }
        writeln!(self.out)?;
        if let Some(offer) = report.offer().filter(|_| self.mentor_side().is_some()) {
            self.blocks(&[offer])?;
        }
        self.first_page(&report)?;
        let pages = report.pages();
        let names: Vec<&PageName> = PAGES.iter().filter(|p| pages.contains(&p.page)).collect();
        let keep = self.call.is_none() && report.to_keep();
        self.offer(&names, keep, &report)?;
        match self.turned_over(&report, &names, keep) {
            // Whoever has seen the result has come to the end.
            Err(Stop::InputEnded) => Ok(true),
            Err(Stop::Leave) => match self.end_of_call() {
                Err(Stop::InputEnded) | Ok(()) => {
                    if let Some(call) = &mut self.call {
                        call.end_task();
                    }
                    Err(Stop::Leave)
                }
                Err(stop) => Err(stop),
            },
            other => other,
        }
    }

    /// The first page, with the post as a sentence.
    fn first_page(&mut self, report: &Report<'_>) -> Result<(), Stop> {
        let led = self.mentor_side().is_some();
        let blocks = if led { report.blocks_led(ResultPage::First) } else { report.blocks(ResultPage::First) };
        self.blocks(&blocks)?;
        report.post().map_or(Ok(()), |post| self.say(&post.sentence()))
    }

    /// The pages, one after another as they are asked for; true when the person leaves.
    fn turned_over(&mut self, report: &Report<'_>, names: &[&PageName], keep: bool) -> Result<bool, Stop> {
        let commands = [PageCommand::Copy, PageCommand::Save, PageCommand::Back, PageCommand::Again];
        let mut menu = Menu::new("Type one of the words below, then Enter.", if keep { &commands } else { &commands[2..] });
        menu.words = names.iter().map(|p| (p.word, p.label)).collect();
        let (mut behind, mut asked) = (false, false);
        loop {
            let line = self.line(&menu)?;
            let again = std::mem::replace(&mut asked, !behind && line == HeardLine::Command(PageCommand::Back));
            match line {
                // From a page behind the first, one step back is the first.
                HeardLine::Command(PageCommand::Back) if behind => {
                    behind = false;
                    self.first_page(report)?;
                    self.offer(names, keep, report)?;
                }
                // On a call nobody takes back by a slip what brought help.
                HeardLine::Command(PageCommand::Back)
                    if !again
                        && self.call.as_ref().is_some_and(|c| !c.intake.shows_judged())
                        && self.interview.ended_by().is_some() =>
                {
                    self.say(words::mentor::TAKE_BACK)?;
                }
                HeardLine::Command(PageCommand::Back) => {
                    let judged = self.call.as_mut().is_some_and(|c| c.intake.leave_judged(&self.interview));
                    if !judged {
                        self.interview.make(Move::Back);
                    }
                    return Ok(false);
                }
                HeardLine::Command(PageCommand::Copy) => self.copy(report)?,
                HeardLine::Command(PageCommand::Save) => self.save(report)?,
                HeardLine::Command(_) => {
                    behind = false;
                    self.first_page(report)?;
                    self.offer(names, keep, report)?;
                }
                HeardLine::Enter => self.enter_alone(WORDS_HERE)?,
                HeardLine::Text(word) => match page_meant(names, &word) {
                    Some(p) => {
                        behind = true;
                        self.blocks(&report.blocks(p.page))?;
                        self.say("Type again for the result, or a question mark for the words of this page.")?;
                    }
                    None => self.not_understood(&word, WORDS_HERE)?,
                },
            }
        }
    }

    /// Says the words of the result, a word a line; the way out first where somebody may have to leave fast.
    fn offer(&mut self, names: &[&PageName], keep: bool, report: &Report<'_>) -> Result<(), Stop> {
        self.say("You can type, then press Enter:")?;
        if report.outcome().is_urgent() || report.outcome().young {
            self.say(&format!("exit ({})", words::exit_does(guard::clears())))?;
        }
        for p in names {
            self.say(&format!("{} ({})", p.word, p.label))?;
        }
        if keep {
            self.tell(&[PageCommand::Copy, PageCommand::Save])?;
        }
        self.tell(&[PageCommand::Help, PageCommand::Back, PageCommand::Leave])
    }

    /// All of it, with room before each part, and its end said.
    pub(crate) fn copy(&mut self, report: &Report<'_>) -> Result<(), Stop> {
        let mut spaced = Vec::new();
        for block in summary(report, "") {
            let last = matches!(block, Block::Small(_)) && !matches!(spaced.last(), Some(Block::Title(_)));
            if last || matches!(block, Block::Heading(_)) {
                spaced.push(Block::Gap);
            }
            spaced.push(block);
        }
        self.say("All of it, read out so that you can copy it from this window. To write it into a file, type save.")?;
        self.blocks(&spaced)?;
        self.say("That was all of it. Type a question mark to hear the words for this page.")
    }

    /// Asks for a name until the file is written or nothing is typed.
    pub(crate) fn save(&mut self, report: &Report<'_>) -> Result<(), Stop> {
        let Some(save_copy) = self.session.save_copy else { return self.say("A file can't be written here.") };
        self.say(words::COPY_STAYS)?;
        let mut odd = None;
        loop {
            self.say("Type the name of the file, such as page.md. Enter alone, or back, saves nothing.")?;
            let Some(name) = self.file_name(&mut odd)? else { return self.say("Nothing was saved.") };
            match save_copy(&name, &client_paper(report, "", PaperForm::Markdown)) {
                Ok(path) => {
                    self.say(&words::saved(&path))?;
                    self.saved.push(path);
                    return Ok(());
                }
                Err(NotSaved(why)) => self.say(&why)?,
            }
        }
    }

    /// The name of a file; none where nothing is to be written. A word that means something here is no name, and a name without
    /// an ending has to be typed twice: `odd` is the one that was typed before.
    pub(crate) fn file_name(&mut self, odd: &mut Option<String>) -> Result<Option<String>, Stop> {
        loop {
            let name = match self.raw()? {
                Typed::Text(name) => name,
                Typed::Back => return Ok(None),
                Typed::Again => {
                    self.say(NAME_EXPECTED)?;
                    continue;
                }
            };
            let word = heard(&name);
            match PageCommand::named(&word) {
                _ if name.is_empty() || ["no", "n", "cancel", "none", "nothing"].contains(&word.as_str()) => return Ok(None),
                Some(PageCommand::Leave) => self.leave()?,
                Some(PageCommand::Place) => {
                    self.ask_place(true)?;
                }
                Some(_) => {
                    self.say(&format!("“{word}” is a word of this program, and no good name. Nothing was written."))?;
                }
                None if has_ending(&name) || odd.as_ref() == Some(&name) => return Ok(Some(name)),
                None => {
                    self.say(&format!(
                        "The file would be called “{name}”, without an ending such as .md. Type that again to use it."
                    ))?;
                    *odd = Some(name);
                    continue;
                }
            }
            self.say(NAME_EXPECTED)?;
        }
    }
}

/// The page whose word or name was typed, with or without its apostrophes.
fn page_meant<'n>(names: &[&'n PageName], typed: &str) -> Option<&'n PageName> {
    let bare = |text: &str| heard(text).replace('\'', "");
    names.iter().find(|p| [bare(p.word), bare(p.label)].contains(&bare(typed))).copied()
}

/// Whether the name of a file has an ending behind a full stop.
fn has_ending(name: &str) -> bool {
    let last = name.rsplit('/').next().unwrap_or(name);
    last.rsplit_once('.').is_some_and(|(stem, ending)| !stem.is_empty() && !ending.is_empty())
}

const NAME_EXPECTED: &str = "The name of the file is still expected, such as page.md. Enter alone, or back, writes nothing.";

const WORDS_HERE: &str = "Type a question mark to hear the words for this page.";
