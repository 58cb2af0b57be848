//! A result in lines, the pages behind it, and a copy: said in one piece, or saved as a plain file.

use std::io::{BufRead, Write};

use crate::engine::{decide::Recommendation, interview::Move};
use crate::ui::line_mode::{Stop, Talk};
use crate::ui::report::{Block, PaperForm, Report, ResultPage, client_paper, summary};
use crate::ui::session::NotSaved;
use crate::ui::ui_text as words;
use crate::ui::ui_text::{PAGES, PageName};

/// The word to leave at once, said first where somebody may have to.
const EXIT: &str = "exit (leave at once, and clear this window)";

impl<R: BufRead, W: Write> Talk<'_, R, W> {
    /// Shows a result; true when the person leaves.
    pub(crate) fn result(&mut self, recommendation: &Recommendation, done: &mut impl FnMut(&Report<'_>)) -> Result<bool, Stop> {
        let report = self.session.report(&self.interview, self.place, recommendation);
        done(&report);
        if let Some(notice) = &self.session.questionnaire.notice {
            self.say(notice)?;
        }
        writeln!(self.out)?;
        if let Some(offer) = report.offer().filter(|_| self.mentor().is_some()) {
            self.blocks(&[offer])?;
        }
        self.blocks(&report.blocks(ResultPage::First))?;
        let pages = report.pages();
        let names: Vec<&PageName> = PAGES.iter().filter(|p| pages.contains(&p.page)).collect();
        let keep = self.call.is_none() && report.to_keep();
        self.say(&menu(&names, keep, report.outcome().is_urgent() || report.outcome().young))?;
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

    /// The pages, one after another as they are asked for; true when the person leaves.
    fn turned_over(&mut self, report: &Report<'_>, names: &[&PageName], keep: bool) -> Result<bool, Stop> {
        let here: String = words_here(names, keep).into_iter().map(|word| format!("{word}, ")).collect();
        let here = format!("Words here: {here}back.");
        loop {
            let line = self.line(&here)?;
            match line.as_str() {
                "back" => {
                    let judged = self.call.as_mut().is_some_and(|c| c.intake.leave_judged(&self.interview));
                    if !judged {
                        self.interview.make(Move::Back);
                    }
                    return Ok(false);
                }
                "again" => {
                    self.blocks(&report.blocks(ResultPage::First))?;
                    self.say(&menu(names, keep, report.outcome().is_urgent() || report.outcome().young))?;
                }
                "copy" if keep => self.copy(report)?,
                "save" if keep => self.save(report)?,
                word => match names.iter().find(|p| p.word == word) {
                    Some(p) => self.blocks(&report.blocks(p.page))?,
                    None => self.not_understood(word, "Type ? to hear the words for this page.")?,
                },
            }
        }
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
        self.blocks(&spaced)?;
        self.say("That was all of it. Type ? to hear the words for this page.")
    }

    /// Asks for a name until the file is written or nothing is typed.
    pub(crate) fn save(&mut self, report: &Report<'_>) -> Result<(), Stop> {
        let Some(save_copy) = self.session.save_copy else { return self.say("A file can't be written here.") };
        self.say(words::COPY_STAYS)?;
        loop {
            self.say("Type the name of the file, such as page.md. Enter alone, or back, saves nothing.")?;
            let name = self.raw()?;
            if name.is_empty() || name.eq_ignore_ascii_case("back") {
                return self.say("Nothing was saved.");
            }
            match save_copy(&name, &client_paper(report, "", PaperForm::Markdown)) {
                Ok(path) => return self.say(&words::saved(&path)),
                Err(NotSaved(why)) => self.say(&why)?,
            }
        }
    }
}

/// The words of a result. `exit_first`: somebody may have to leave fast.
fn menu(names: &[&PageName], keep: bool, exit_first: bool) -> String {
    let mut words: Vec<String> = exit_first.then(|| EXIT.to_owned()).into_iter().collect();
    words.extend(words_here(names, keep));
    words.extend(["help (all help lines)".to_owned(), "back".to_owned()]);
    format!("Type {}, or leave.", words.join(", "))
}

/// The words that work at this result and not everywhere.
fn words_here(names: &[&PageName], keep: bool) -> Vec<String> {
    let mut words: Vec<String> = names.iter().map(|p| format!("{} ({})", p.word, p.label)).collect();
    if keep {
        words.extend(["copy (all of it, to keep)".to_owned(), "save (as a file)".to_owned()]);
    }
    words
}
