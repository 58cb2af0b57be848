//! A questions file, or a help-lines file, read in the words of another file.

use std::collections::BTreeMap;

use crate::content::document::{self, FileKind, Problem, Span};
use crate::content::helplines::Helplines;
use crate::content::model::Questionnaire;
use crate::content::model::reviewed::reviewed_translation;
use crate::content::review::{LocatedText, texts_in_order};
use crate::content::words_file::{MatchedWords, WordsFile, parts_in_words};

impl WordsFile {
    /// The questionnaire of a text, which can be read as it is, with these words in place of its own, and with the reviews of these
    /// words in place of those of its own. Errors: all problems that the words bring, placed in the words file.
    pub fn laid_over(&self, source: &str) -> Result<Questionnaire, Vec<Problem>> {
        let tree = document::parse(source).map_err(|p| vec![p])?;
        let texts = texts_in_order(&tree);
        let matched = MatchedWords::new(self, &texts);
        let read = Questionnaire::read_tree(source, &matched.words().laid_over(&tree));
        let mut read = read.map_err(|problems| placed_here(problems, &matched, &texts))?;
        read.0.reviews.clone_from(&self.reviews);
        let parts = if self.reviews.is_empty() { BTreeMap::new() } else { parts_in_words(&tree, self) };
        read.0.reviewed = Some(reviewed_translation(&self.reviews, parts));
        Ok(read)
    }

    /// The help lines of a text, which can be read as it is, with these words in place of its own; their places keep the names that
    /// they have there, besides. Errors: all problems that the words bring, placed in the words file.
    pub fn laid_over_lines(&self, source: &str) -> Result<Helplines, Vec<Problem>> {
        let tree = document::parse_as(FileKind::Helplines, source)?;
        let texts = texts_in_order(&tree);
        let matched = MatchedWords::new(self, &texts);
        let read = Helplines::read_tree(&matched.words().laid_over(&tree));
        Ok(read.map_err(|problems| placed_here(problems, &matched, &texts))?.named_as_in(&Helplines::read_tree(&tree)?))
    }
}

/// Problems of a file with other words laid over it, each at the place of its text in the words file.
fn placed_here(problems: Vec<Problem>, matched: &MatchedWords<'_>, texts: &[LocatedText]) -> Vec<Problem> {
    let here = |mut problem: Problem| {
        problem.at = place(matched, texts, problem.at);
        problem.also = problem.also.map(|also| Box::new((place(matched, texts, also.0), also.1)));
        problem.again = problem.again.iter().map(|at| place(matched, texts, *at)).collect();
        problem
    };
    problems.into_iter().map(here).collect()
}

/// The place in the words file of what stands at a place of the file that it translates; its beginning where it has no such text.
fn place(matched: &MatchedWords<'_>, texts: &[LocatedText], at: Span) -> Span {
    let text = texts.iter().find(|t| t.at.start <= at.start && at.start < t.at.end);
    let matched = text.and_then(|text| matched.texts.iter().find(|t| t.id == text.id));
    matched.and_then(|t| t.entry).map_or(Span::default(), |entry| entry.at)
}
