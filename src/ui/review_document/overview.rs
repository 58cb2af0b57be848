//! The cover, and the way through in one page.

use crate::base::text::grouped;
use crate::content::model::reviewed::{PartStanding, standing};
use crate::content::model::{Condition, Outcome, QuestionIx, shown_digits};
use crate::content::sentences::last_read;
use crate::prover::proof::Verdict;
use crate::ui::review_document::Composer;
use crate::ui::review_document::blocks::{
    DocBlock, DocRun, TableLook, heading, item, labelled, list, para, plain, quiet, strong,
};

impl Composer<'_> {
    pub(crate) fn cover(&mut self) {
        let (d, q) = (self.document, self.questionnaire);
        let mut title = plain("For review: ");
        title.extend(self.marks.words(("title", "title"), "title", &q.title));
        self.add([heading(1, title)]);
        self.add([
            para(labelled("Printed", plain(format!("{}, from the file {} in {} (fingerprints: {})", d.day, d.name, q.language, q.fingerprints.shown())))),
            para(strong(d.reviewed.clone())),
            para(plain(
                "Printed here is every question, answer, page and rule of this file, what is proved about the rules, and the help lines \
                 of one place. It is written for somebody who is to judge whether it is right and safe for a use, and who needs to \
                 know nothing about programs.",
            )),
            para(plain(
                "Each item has a number, so that a comment can name it: question 4, answer 4.2, condition 7, result 9, addition \
                 12, script 3, promise 14. Words in quotation marks are what people read or hear.",
            )),
        ]);
        if let Some((old, words, rules)) = self.marks.counts() {
            let counts = format!(
                "since {} (fingerprints: {}): {words} texts and {rules} rules or marks. What went is struck through, what came is \
                 underlined. A rule that changed stands there twice: as it was, and as it is.",
                old.name,
                old.questionnaire.fingerprints.shown()
            );
            self.add([para(labelled("Changed", plain(counts)))]);
        }
        self.add([DocBlock::Contents]);
        self.guide();
        self.add([heading(2, plain("Who has reviewed what"))]);
        self.add([para(plain(
            "Each part is reviewed by itself. Its two fingerprints, of its rules and of its words, change with any letter of it; a \
             review holds only as long as both are the same. The fingerprints above are of the whole file: of its rules, of its \
             words, and of all of it letter by letter. Anybody can type a name into a file: the program doesn't know who \
             typed it.",
        ))]);
        let reviews = &q.reviews;
        let row = |(part, now): &(crate::content::review::Part, crate::content::review::PartFingerprints)| {
            let said = match standing(reviews, part, now) {
                PartStanding::Never => "never reviewed".to_owned(),
                PartStanding::Reviewed(at) => {
                    let each = at.iter().filter_map(|at| reviews.get(*at));
                    let by = |r: &crate::content::model::Review| {
                        let register = r.register.as_ref().map_or(String::new(), |n| format!(", {n}"));
                        format!("the file says: reviewed by {}, {}{register}, {}", r.by, r.role, r.date)
                    };
                    each.map(by).collect::<Vec<_>>().join("; ")
                }
                PartStanding::Changed { review, rules, words } => {
                    let what = match (rules, words) {
                        (true, true) => "rules and words",
                        (true, false) => "rules",
                        _ => "words",
                    };
                    let date = reviews.get(review).map_or("", |r| r.date.as_str());
                    format!("{what} changed since the review of {date}")
                }
            };
            vec![
                plain(part.to_string()),
                plain(part.title()),
                quiet(shown_digits(&now.rules)),
                quiet(shown_digits(&now.words)),
                plain(said),
            ]
        };
        let rows = d.parts.iter().map(row).collect();
        let head = vec!["Part", "What it is", "Rules", "Words", "Reviewed"];
        self.add([DocBlock::Table { look: TableLook::Words, head, rows }]);
    }

    /// Sections and questions in order, and where it can end at each.
    pub(crate) fn way_through(&mut self) {
        let q = self.questionnaire;
        self.add([heading(2, plain("The way through"))]);
        let counts = self.document.proof.as_ref().ok().and_then(|p| p.counts.as_ref());
        let count = counts.map_or("more than can be counted".to_owned(), |c| grouped(&c.sheets.to_string()));
        let verdict = match &self.document.proof {
            Ok(proof) => {
                let holds = proof.proved.iter().filter(|p| matches!(p.verdict, Verdict::Holds)).count();
                format!(
                    "What is proved about all of them stands in the section of promises: {holds} of {} statements hold, {} of them \
                     promises of this file, the others about every file.",
                    proof.proved.len(),
                    q.guarantees.len()
                )
            }
            Err(_) => "What is promised about them couldn't be worked out.".to_owned(),
        };
        self.add([
            para(plain(
                "Questions are asked from top to bottom. A page that can't wait comes at the answer that calls for it, and ends \
                 the questions there. Whoever reaches the end is shown the first of the other results that fits, in the order of \
                 the second list below the table.",
            )),
            para(plain(format!("Different sets of answers that can be given: {count}. {verdict}"))),
        ]);
        let mut rows: Vec<Vec<Vec<DocRun>>> = Vec::new();
        let mut section = None;
        for (i, question) in q.questions.iter().enumerate() {
            if section != Some(question.section) {
                section = Some(question.section);
                rows.push(vec![Vec::new(), strong(q.sections[question.section].title.clone()), Vec::new()]);
            }
            let asked = match (&question.asked_when, &question.unless) {
                (None, None) => "",
                _ => " (asked of some)",
            };
            let ends: Vec<String> = q
                .outcomes
                .iter()
                .enumerate()
                .filter(|(_, o)| o.at_once && o.when.as_ref().is_some_and(|c| may_end_at(self.questionnaire, c, QuestionIx(i))))
                .map(|(at, _)| (at + 1).to_string())
                .collect();
            let arrow = if ends.is_empty() { String::new() } else { format!("→ result {}", ends.join(", ")) };
            rows.push(vec![plain(format!("{}", i + 1)), plain(format!("{}{asked}", question.ask)), plain(arrow)]);
        }
        self.add([DocBlock::Table { look: TableLook::Numbered, head: vec!["", "Question", "Can end here at"], rows }]);
        let line = |(at, o): (usize, &Outcome)| {
            let to: Vec<&str> = o.points_to.iter().map(|s| q.support(*s).name.as_str()).collect();
            let to = if to.is_empty() { String::new() } else { format!(", pointing to {}", to.join(", then ")) };
            item(plain(format!("result {}: “{}” ({}){to}", at + 1, o.title, q.pace_text(o.pace))))
        };
        let all = q.outcomes.iter().enumerate();
        let (gates, others): (Vec<_>, Vec<_>) = all.partition(|(_, o)| o.at_once);
        self.add([para(strong("Pages that can't wait, and how soon to act:"))]);
        self.add(list(gates.into_iter().map(line).collect()));
        self.add([para(strong("At the end, the first of these that fits:"))]);
        self.add(list(others.into_iter().map(line).collect()));
    }

    pub(crate) fn rest_of_changes(&mut self) {
        let rest = self.marks.rest();
        if !rest.is_empty() {
            self.add([heading(2, plain("Other changes"))]);
            self.add(rest);
        }
    }
}

/// Whether a gate can take effect at a question: some way to make it true reads that question last.
fn may_end_at(questionnaire: &crate::content::model::Questionnaire, condition: &Condition, question: QuestionIx) -> bool {
    match condition {
        Condition::Any(list) => list.iter().any(|c| may_end_at(questionnaire, c, question)),
        Condition::Holds(ix) if matches!(questionnaire.condition(*ix), Condition::Any(_)) => {
            may_end_at(questionnaire, questionnaire.condition(*ix), question)
        }
        other => last_read(questionnaire, other) == Some(question),
    }
}
