//! How the document is read: its words, its order, and what isn't printed in it.

use crate::base::phrases::{phrase, say};
use crate::base::text::{first_upper, grouped};
use crate::content::model::{Choose, Questionnaire};
use crate::content::sentences::number;
use crate::ui::report::{FIRST_STEPS, place_title};
use crate::ui::review_document::Composer;
use crate::ui::review_document::blocks::{TableLook, heading, item, listed, plain, strong, table};

/// Words of this document that mean one thing each; those of what a file hasn't are left out.
fn words(q: &Questionnaire) -> Vec<(&'static str, String)> {
    let most = number(u32::try_from(FIRST_STEPS).unwrap_or(u32::MAX));
    let addition = say!("print-word-addition-means", most = most);
    let led = q.intake.is_some() || q.questions.iter().any(|question| question.say.is_some());
    let missing = [
        (phrase("print-word-condition"), q.conditions.is_empty()),
        (phrase("print-word-addition"), q.extras.is_empty()),
        (phrase("print-word-call"), !led),
        (phrase("print-word-claim"), q.claims.is_empty()),
    ];
    let all = [
        (phrase("print-word-part"), phrase("print-word-part-means")),
        (phrase("print-word-page"), phrase("print-word-page-means")),
        (phrase("print-word-sign"), phrase("print-word-sign-means")),
        (phrase("print-word-shows-help"), phrase("print-word-shows-help-means")),
        (phrase("print-word-nothing-opens"), phrase("print-word-nothing-opens-means")),
        (phrase("print-word-declined"), phrase("print-word-declined-means")),
        (phrase("print-word-support"), phrase("print-word-support-means")),
        (phrase("print-word-condition"), phrase("print-word-condition-means")),
        (phrase("print-word-addition"), addition.as_str()),
        (phrase("print-word-where"), phrase("print-word-where-means")),
        (phrase("print-word-call"), phrase("print-word-call-means")),
        (phrase("print-word-promise"), phrase("print-word-promise-means")),
        (phrase("print-word-claim"), phrase("print-word-claim-means")),
    ];
    let told = all.into_iter().filter(|(word, _)| !missing.contains(&(*word, true)));
    told.map(|(word, means)| (word, means.to_owned())).collect()
}

impl Composer<'_> {
    /// How to read the document, on about a page.
    pub(crate) fn guide(&mut self) {
        let (d, q) = (self.document, self.questionnaire);
        self.add([heading(2, plain(phrase("print-guide")))]);
        let row = |(word, means): (&str, String)| vec![strong(word), plain(means)];
        self.add([table(TableLook::Words, Vec::new(), words(q).into_iter().map(row))]);
        let many = q.questions.iter().any(|question| question.choose == Choose::Many);
        let mut rules = vec![
            phrase("print-rules-unasked"),
            phrase("print-rules-no-points"),
            phrase("print-rules-letters"),
            phrase("print-rules-cut-short"),
            phrase("print-rules-on-a-screen"),
        ];
        if many {
            rules.insert(1, phrase("print-rules-any-number"));
        }
        self.add(listed(phrase("print-rules"), rules.into_iter().map(|r| item(plain(r))).collect()));
        let order = [
            phrase("print-order-way-through"),
            phrase("print-order-safety"),
            if q.intake.is_some() { phrase("print-order-mentor") } else { phrase("print-order-lines") },
            if q.hazards.is_empty() { phrase("print-order-promises") } else { phrase("print-order-hazards") },
            phrase("print-order-others"),
        ];
        self.add(listed(phrase("print-order"), order.map(|o| item(plain(o))).to_vec()));
        let lines = d.helplines.line_count();
        let printed = d.helplines.all_for(d.place).len();
        let others = grouped(lines.saturating_sub(printed));
        let missing = [
            say!("print-missing-lines", count = others, place = place_title(d.helplines, d.place)),
            phrase("print-missing-keys").to_owned(),
            phrase("print-missing-order").to_owned(),
        ];
        self.add(listed(phrase("print-missing"), missing.map(|m| item(plain(first_upper(&m)))).to_vec()));
    }
}
