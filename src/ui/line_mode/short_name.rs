//! A short name that somebody asks about, as a result has it: "what's BACP".

use unicode_segmentation::UnicodeSegmentation;

use crate::base::hearing::bare;
use crate::base::phrases::{phrase, say};
use crate::ui::line_mode::named_line::asked_what_is;
use crate::ui::line_mode::{Stop, Talk};
use crate::ui::report::{Block, Report};

/// Sentences with the name that are said, at most.
const MOST_SAID: usize = 2;
/// Letters of a name, at least.
const SHORTEST: usize = 2;

/// The short name in a text that a word is, as it is written there: all of it in capital letters.
fn written(text: &str, word: &str) -> Option<String> {
    let capitals = |name: &&str| name.len() >= SHORTEST && name.chars().all(|c| c.is_uppercase() || c.is_numeric());
    let name = text.split(|c: char| !c.is_alphanumeric()).filter(capitals).find(|name| name.to_lowercase() == word)?;
    name.chars().any(char::is_alphabetic).then(|| name.to_owned())
}

impl Talk<'_, '_> {
    /// Says what the pages of a result say of a short name, with which of them that is; false where a line asks about none.
    pub(crate) fn asked_short_name(&mut self, report: &Report<'_>, line: &str) -> Result<bool, Stop> {
        let said = bare(line);
        // "Us" alone may be more than a name.
        let asked = |word: &&str| self.call.is_none() && (*word != said || word.len() > SHORTEST);
        let Some(word) = asked_what_is(&said).filter(asked) else { return Ok(false) };
        let text = |block: Block| match block {
            Block::Para(text) | Block::Item(text) | Block::Step(_, text) | Block::Small(text) => Some(text),
            _ => None,
        };
        let texts: Vec<String> = report.pages().into_iter().flat_map(|page| report.blocks(page)).filter_map(text).collect();
        let Some(name) = texts.iter().find_map(|text| written(text, word)) else { return Ok(false) };
        let mut told: Vec<&str> = Vec::new();
        for sentence in texts.iter().flat_map(|text| text.split_sentence_bounds()).map(str::trim) {
            if written(sentence, word).is_some() && !told.contains(&sentence) {
                told.push(sentence);
            }
        }
        self.say(&say!("lines-short-name", name = name))?;
        self.say_all(told.into_iter().take(MOST_SAID))?;
        self.end_aside("", phrase("lines-words-here"))?;
        Ok(true)
    }
}

#[cfg(test)]
mod tests {
    use super::written;

    #[test]
    fn a_short_name_is_one_in_capitals() {
        let text = "Look in the BACP's register, or ask your GP. I did.";
        assert_eq!(written(text, "bacp").as_deref(), Some("BACP"));
        assert!(written(text, "gp").is_some() && written(text, "register").is_none() && written(text, "i").is_none());
    }
}
