//! How the document is read: its words, its order, and what isn't printed in it.

use crate::base::phrases::{phrase, say};
use crate::base::text::{first_upper, grouped};
use crate::content::model::{Choose, Questionnaire};
use crate::ui::report::place_title;
use crate::ui::review_document::Composer;
use crate::ui::review_document::blocks::{DocBlock, TableLook, heading, item, list, para, plain, strong};

/// Words of this document that mean one thing each; those of what a file hasn't are left out.
fn words(q: &Questionnaire) -> Vec<(&'static str, &'static str)> {
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
        (phrase("print-word-addition"), phrase("print-word-addition-means")),
        (phrase("print-word-where"), phrase("print-word-where-means")),
        (phrase("print-word-call"), phrase("print-word-call-means")),
        (phrase("print-word-promise"), phrase("print-word-promise-means")),
        (phrase("print-word-claim"), phrase("print-word-claim-means")),
    ];
    all.into_iter().filter(|(word, _)| !missing.contains(&(*word, true))).collect()
}

impl Composer<'_> {
    /// How to read the document, on about a page.
    pub(crate) fn guide(&mut self) {
        let (d, q) = (self.document, self.questionnaire);
        self.add([heading(2, plain(phrase("print-guide")))]);
        let row = |(word, means): (&str, &str)| vec![strong(word), plain(means)];
        self.add([DocBlock::Table { look: TableLook::Words, head: Vec::new(), rows: words(q).into_iter().map(row).collect() }]);
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
        self.add([para(strong(phrase("print-rules")))]);
        self.add(list(rules.into_iter().map(|r| item(plain(r))).collect()));
        self.add([para(strong(phrase("print-order")))]);
        let order = [
            phrase("print-order-way-through"),
            phrase("print-order-safety"),
            if q.intake.is_some() { phrase("print-order-mentor") } else { phrase("print-order-lines") },
            if q.hazards.is_empty() { phrase("print-order-promises") } else { phrase("print-order-hazards") },
            phrase("print-order-others"),
        ];
        self.add(list(order.into_iter().map(|o| item(plain(o))).collect()));
        let lines = d.helplines.line_count();
        let printed = d.helplines.all_for(d.place).len();
        let others = grouped(&lines.saturating_sub(printed).to_string());
        let missing = [
            say!("print-missing-lines", count = others, place = place_title(d.helplines, d.place)),
            phrase("print-missing-keys").to_owned(),
            phrase("print-missing-order").to_owned(),
        ];
        self.add([para(strong(phrase("print-missing")))]);
        self.add(list(missing.into_iter().map(|m| item(plain(first_upper(&m)))).collect()));
    }
}
