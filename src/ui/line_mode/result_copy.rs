//! A copy of a result in lines: said in one piece, or saved as a plain file.

use crate::base::commands::PageCommand;
use crate::base::hearing::{bare, heard};
use crate::base::phrases::{phrase, say};
use crate::base::text::words;
use crate::base::vocabulary::Vocabulary;
use crate::ui::line_mode::menu::Typed;
use crate::ui::line_mode::speech::{spoken_hours, spoken_lines};
use crate::ui::line_mode::{Stop, Talk};
use crate::ui::report::{Block, PaperForm, Report, blocks_paper, summary};
use crate::ui::session::NotSaved;
use crate::ui::ui_text::saved;

impl Talk<'_, '_> {
    /// All of it, with room before each part, and its end said.
    pub(crate) fn copy(&mut self, report: &Report<'_>) -> Result<(), Stop> {
        let spaced = with_gaps(summary(report, ""));
        self.say(phrase("lines-copy"))?;
        self.blocks(&spaced)?;
        let end = if report.holds_back() { phrase("lines-held-back") } else { phrase("lines-copy-end") };
        self.end_aside(end, phrase("lines-words-here"))
    }

    /// Asks for a name until the file is written or nothing is typed.
    pub(crate) fn save(&mut self, report: &Report<'_>) -> Result<(), Stop> {
        let Some(save_copy) = self.session.save_copy else { return self.say(phrase("lines-no-file-here")) };
        self.say(phrase("text-copy-stays"))?;
        let mut odd = None;
        loop {
            self.say(phrase("lines-file-name"))?;
            let Some(name) = self.file_name(Some(&mut odd))? else {
                let nothing = say!("lines-nothing-saved-at", page = self.whereabouts());
                let then = phrase("lines-words-here");
                return self.say(&format!("{nothing} {then}{}", self.or_type(then)));
            };
            // The place can be chosen anew where the name is asked for.
            let report = &Report { place: self.place, ..report.clone() };
            match save_copy(&name, &spoken_paper(report, &name)) {
                Ok(path) => {
                    self.say(&saved(&path))?;
                    self.saved.push(path);
                    self.back_to = Some(self.where_back_leads());
                    let held_back = if report.holds_back() { phrase("lines-held-back") } else { "" };
                    return self.end_aside(held_back, phrase("lines-words-here"));
                }
                Err(NotSaved(why)) => self.say(&why)?,
            }
        }
    }

    /// The name of a file; none where nothing is to be written. A word that means something here is no name, and a name without
    /// an ending has to be typed twice: `odd` is the one that was typed before; none where it gets its ending by itself.
    pub(crate) fn file_name(&mut self, mut odd: Option<&mut Option<String>>) -> Result<Option<String>, Stop> {
        loop {
            let name = match self.raw(phrase("lines-name-expected"))? {
                Typed::Text(name) => name,
                Typed::Back => return Ok(None),
                Typed::Again => {
                    self.say(phrase("lines-name-expected"))?;
                    continue;
                }
            };
            let word = heard(&name);
            match PageCommand::named(&word) {
                _ if name.is_empty() || NO_FILE.has(&word) => return Ok(None),
                // "Actually no, don't save it" is no name, unless it has an ending.
                None if odd.is_some() && !has_ending(&name) && refuses(&word) => return Ok(None),
                Some(PageCommand::Leave) => self.leave()?,
                Some(PageCommand::Place) => {
                    self.ask_place(true)?;
                }
                Some(_) => {
                    self.say(&say!("lines-no-good-name", word = word))?;
                }
                None => match odd.as_deref_mut() {
                    Some(before) if !has_ending(&name) && before.as_ref() != Some(&name) => {
                        self.say(&say!("lines-name-without-ending", name = &name))?;
                        *before = Some(name);
                        continue;
                    }
                    _ => return Ok(Some(name)),
                },
            }
            self.say(phrase("lines-name-expected"))?;
        }
    }
}

/// What says that no file is to be written.
const NO_FILE: Vocabulary = Vocabulary::new(&["no", "n", "cancel", "none", "nothing"], &["cancelar", "nada", "ninguno"]);

/// Words of a line that says so at more length.
const REFUSES: Vocabulary = Vocabulary::new(
    &["no", "dont", "not", "cancel", "forget", "never", "nevermind", "stop"],
    &["no", "cancela", "cancelalo", "deja", "dejalo", "olvida", "olvidalo", "nunca"],
);

/// Whether a line at the name of a file says that none is to be written.
fn refuses(line: &str) -> bool {
    words(&bare(line)).any(|word| REFUSES.has(word))
}

/// A result as a file that is read out: with hours in words, and plain where its name isn't that of Markdown or of a page to print.
fn spoken_paper(report: &Report<'_>, name: &str) -> Vec<u8> {
    let blocks = spoken_hours(&summary(report, ""));
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase()).unwrap_or_default();
    match ending.as_str() {
        "md" | "markdown" => blocks_paper(report, &blocks, PaperForm::Markdown),
        "html" | "htm" => blocks_paper(report, &blocks, PaperForm::Html),
        _ => format!("{}\n", crate::base::text::soft(&spoken_lines(&with_gaps(blocks)).join("\n"))).into_bytes(),
    }
}

/// Blocks with room before each part.
fn with_gaps(blocks: Vec<Block>) -> Vec<Block> {
    let mut spaced = Vec::new();
    for block in blocks {
        let last = matches!(block, Block::Small(_)) && !matches!(spaced.last(), Some(Block::Title(_)));
        if last || matches!(block, Block::Heading(_)) {
            spaced.push(Block::Gap);
        }
        spaced.push(block);
    }
    spaced
}

/// Whether the name of a file has an ending behind a full stop. "No wait. Where does it go?" has none.
fn has_ending(name: &str) -> bool {
    let last = name.rsplit('/').next().unwrap_or(name);
    let is_one = |ending: &str| !ending.is_empty() && ending.chars().all(char::is_alphanumeric);
    last.rsplit_once('.').is_some_and(|(stem, ending)| !stem.is_empty() && is_one(ending))
}

#[cfg(test)]
mod tests {
    use super::has_ending;

    #[test]
    fn a_sentence_with_a_full_stop_is_no_name_with_an_ending() {
        let names = ["page.txt", "my page.md", "notes/first.html", "página.txt"];
        let sentences = ["no wait. where does it go?", "no. don't save it", "wait.", "page", ".txt"];
        assert!(names.iter().all(|name| has_ending(name)) && !sentences.iter().any(|line| has_ending(line)));
    }
}
