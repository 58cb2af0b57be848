//! A copy of a result: said in one piece, or saved as a plain file.

use std::io::{BufRead, Write};

use crate::ui::line_mode::{Stop, Talk};
use crate::ui::report::{Block, PaperForm, Report, client_paper, summary};
use crate::ui::{session::NotSaved, ui_text as words};

impl<R: BufRead, W: Write> Talk<'_, R, W> {
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
