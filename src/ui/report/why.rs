//! The page about why: what decided, what was said, and a few sentences of the reasoning. What it
//! has no room for stands with the supports in short.

use crate::base::phrases::{phrase, say};
use crate::content::model::ClaimIx;
use crate::ui::report::pages::{Report, page_of};
use crate::ui::report::{Block, to_lines};

/// Sentences of the reasoning on the page about why, and its lines in a window of 80 columns: a
/// screen and a half.
const MOST_CLAIMS: usize = 6;
const LONGEST: usize = 30;
const LINE: usize = 72;

impl Report<'_> {
    pub(crate) fn why(&self) -> Vec<Block> {
        self.why_and_rest().0
    }

    /// The page about why, at most a screen and a half of it, and the claims that it has no room for.
    fn why_and_rest(&self) -> (Vec<Block>, Vec<ClaimIx>) {
        let mut out = vec![Block::Title(phrase("page-why").to_owned())];
        let (reasons, mut shown) = self.reasons(false);
        out.extend(reasons);
        let mut claims: Vec<ClaimIx> = self.outcome().claims.clone();
        for reason in self.first_reasons() {
            claims.extend(&self.questionnaire.question(reason.question).answers[reason.answer.index()].claims);
        }
        let (mut fit, mut rest) = (Vec::new(), Vec::new());
        for ix in claims {
            if shown.contains(&ix) {
                continue;
            }
            shown.push(ix);
            fit.push(ix);
            let whole = [out.clone(), self.claims_by_source(&fit)].concat();
            if fit.len() > MOST_CLAIMS || to_lines(&whole, LINE).len() > LONGEST {
                fit.pop();
                rest.push(ix);
            }
        }
        out.extend(self.claims_by_source(&fit));
        (out, rest)
    }

    /// The supports in short, with the claims that the page about why has no room for.
    pub(crate) fn in_short(&self) -> Vec<Block> {
        let mut out = self.questionnaire.in_short.as_ref().map(page_of).unwrap_or_default();
        out.extend(self.claims_by_source(&self.why_and_rest().1));
        out
    }

    /// Claims under the headings of their sources.
    fn claims_by_source(&self, claims: &[ClaimIx]) -> Vec<Block> {
        let mut out = Vec::new();
        let mut last_source = None;
        let mut claims = claims.to_vec();
        claims.sort_by_key(|c| self.questionnaire.claim(*c).source);
        for claim in claims.iter().map(|ix| self.questionnaire.claim(*ix)) {
            if last_source != Some(claim.source) {
                last_source = Some(claim.source);
                out.extend([Block::Gap, Block::Heading(self.source_heading(claim.source))]);
            }
            out.push(Block::Item(claim.text.clone()));
        }
        out
    }

    fn source_heading(&self, source: usize) -> String {
        let source = &self.questionnaire.sources[source];
        match (&source.author, source.year) {
            (Some(author), Some(year)) => say!("page-source-author-year", title = &source.title, author = author, year = year),
            (Some(author), None) => say!("page-source-author", title = &source.title, author = author),
            _ => say!("page-source", title = &source.title),
        }
    }
}
