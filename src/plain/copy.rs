//! Saving a copy of a result as a plain file, in lines.

use std::io::{BufRead, Write};

use super::{Stop, Talk};
use crate::report::{Form, Report, client_paper};
use crate::words;

impl<R: BufRead, W: Write> Talk<'_, R, W> {
    /// Asks for a name until the file is written or nothing is typed.
    pub(super) fn save(&mut self, report: &Report<'_>) -> Result<(), Stop> {
        let Some(export) = self.setting.export else { return self.say("A file can't be written here.") };
        self.say(words::COPY_STAYS)?;
        loop {
            self.say("Type the name of the file, such as page.md. Enter alone saves nothing.")?;
            let name = self.raw()?;
            if name.is_empty() {
                return self.say("Nothing was saved.");
            }
            match export(&name, &client_paper(report, "", Form::Markdown)) {
                Ok(path) => return self.say(&words::saved(&path)),
                Err(why) => self.say(&why)?,
            }
        }
    }
}
