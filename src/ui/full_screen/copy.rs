//! A copy of a result: printed on the ordinary screen, or a plain file.

use crate::base::phrases::phrase;
use crate::base::text;
use crate::ui::full_screen::state::{AppEffect, Overlay};
use crate::ui::full_screen::{app::App, field::Field, lines::Body, theme::Role};
use crate::ui::report::{PaperForm, client_paper, summary, to_lines};
use crate::ui::ui_text as words;

impl App<'_> {
    /// Whether a copy can be kept: of a result that may be kept, and not on a call, where there are
    /// papers.
    pub(crate) fn may_copy(&self) -> bool {
        self.call.is_none() && self.recommendation().is_some_and(|r| self.report(&r).to_keep())
    }

    /// Opens the choice of copies.
    pub(crate) fn open_copy(&mut self) {
        self.open(Overlay::Copy);
        self.cursor = None;
    }

    /// Takes the row under the cursor.
    pub(crate) fn choose_copy(&mut self) -> Option<AppEffect> {
        match self.cursor {
            Some(0) => return Some(AppEffect::Copy),
            Some(_) => {
                self.field = Field::default();
                self.open(Overlay::Saving);
            }
            None => self.notice = Some(phrase("full-choose-one").to_owned()),
        }
        None
    }

    /// Writes the named file; the page stays open for another name where that fails.
    pub(crate) fn save(&mut self) {
        let name = self.field.text().trim().to_owned();
        if name.is_empty() {
            self.notice = Some(phrase("full-copy-name-first").to_owned());
            return;
        }
        let (Some(save_copy), Some(recommendation)) = (self.session.save_copy, self.recommendation()) else { return };
        let paper = client_paper(&self.report(&recommendation), "", PaperForm::Markdown);
        match save_copy(&name, &paper) {
            Ok(path) => {
                self.overlays.retain(|o| !matches!(o, Overlay::Copy | Overlay::Saving));
                self.cursor = None;
                self.notice = Some(words::saved(&path));
                self.saved.push(path);
            }
            Err(why) => self.notice = Some(text::clean(&why.0).into_owned()),
        }
    }

    /// The result in full, as lines for the ordinary screen.
    pub fn copy(&self, columns: usize) -> String {
        let Some(recommendation) = self.recommendation().filter(|_| self.may_copy()) else { return String::new() };
        let lines = to_lines(&summary(&self.report(&recommendation), ""), columns);
        let lines: Vec<String> = lines.iter().map(|l| text::soft(&text::clean(l))).collect();
        self.appearance.text(&format!("{}\n", lines.join("\n"))).into_owned()
    }
}

/// The choice of copies.
pub(crate) fn choices(app: &App<'_>, out: &mut Body, columns: usize) {
    out.header = phrase("full-copy").to_owned();
    out.wrapped(Role::Title, phrase("full-copy-asks"), columns);
    out.wrapped(Role::Text, phrase("text-copy-stays"), columns);
    out.wrapped(Role::Text, phrase("full-copy-printed"), columns);
    let ways = [phrase("full-copy-print"), phrase("full-copy-file")];
    out.rows(app.cursor, &ways[..app.rows()], columns);
}

/// The name of the file.
pub(crate) fn name(app: &App<'_>, out: &mut Body, columns: usize) {
    out.header = phrase("full-copy").to_owned();
    out.wrapped(Role::Title, phrase("full-copy-save"), columns);
    out.wrapped(Role::Text, phrase("full-copy-name"), columns);
    out.field(&app.field, columns);
    out.gap();
    out.wrapped(Role::Small, phrase("text-copy-stays"), columns);
}
