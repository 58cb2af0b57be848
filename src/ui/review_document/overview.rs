//! The cover, and the way through in one page.

use std::collections::BTreeSet;

use crate::base::phrases::{phrase, say};
use crate::base::text::grouped;
use crate::content::graph::words::supports_in_words;
use crate::content::model::reviewed::{PartStanding, standing};
use crate::content::model::{
    AnswerIx, AnswerSet, Condition, Escalation, Outcome, QuestionIx, Questionnaire, Reply, Review, shown_digits,
};
use crate::content::review::{Part, PartFingerprints};
use crate::content::sentences::last_read;
use crate::prover::proof::Verdict;
use crate::ui::report::place_title;
use crate::ui::review_document::Composer;
use crate::ui::review_document::blocks::{
    DocBlock, DocRun, TableLook, heading, item, labelled, list, para, plain, quiet, ranges, strong, table,
};

impl Composer<'_> {
    pub(crate) fn cover(&mut self) {
        let (d, q) = (self.document, self.questionnaire);
        let mut title = plain(format!("{} ", phrase("print-for-review")));
        title.extend(self.marks.words(("title", "title"), "title", &q.title));
        self.add([heading(1, title)]);
        let fingerprints = q.fingerprints.shown();
        let printed =
            say!("print-printed-from", day = &d.day, file = &d.name, language = &q.language, fingerprints = fingerprints);
        self.add([para(labelled(phrase("print-printed"), plain(printed))), para(strong(d.reviewed.clone()))]);
        let place = place_title(d.helplines, d.place);
        self.add([
            if d.place_is_usual {
                para(strong(say!("print-cover-no-place", place = place)))
            } else {
                para(plain(say!("print-cover-place", place = place)))
            },
            para(plain(phrase("print-cover-what"))),
            para(plain(phrase("print-cover-numbers"))),
        ]);
        if let Some((old, words, rules)) = self.marks.counts() {
            let fingerprints = old.questionnaire.fingerprints.shown();
            let counts = say!("print-changed-since", file = &old.name, fingerprints = fingerprints, words = words, rules = rules);
            self.add([para(labelled(phrase("print-changed"), plain(counts)))]);
        }
        self.add([DocBlock::Contents]);
        self.guide();
        self.add([heading(2, plain(phrase("print-reviews")))]);
        self.add([para(plain(phrase("print-reviews-lead")))]);
        if d.is_translation {
            self.add([para(plain(phrase("print-reviews-translation")))]);
        }
        let reviews = &q.reviews;
        let row = |(part, now): &(Part, PartFingerprints)| {
            let said = match standing(reviews, part, now) {
                PartStanding::Never => phrase("print-reviewed-never").to_owned(),
                PartStanding::Reviewed(at) => {
                    let each = at.iter().filter_map(|at| reviews.get(*at));
                    let by = |r: &Review| {
                        let register = r.register.as_ref().map_or(String::new(), |n| format!(", {n}"));
                        say!("print-reviewed-by", name = &r.by, role = format!("{}{register}", r.role), date = &r.date)
                    };
                    each.map(by).collect::<Vec<_>>().join("; ")
                }
                PartStanding::Changed { review, rules, words } => {
                    let date = reviews.get(review).map_or("", |r| r.date.as_str());
                    match (rules, words) {
                        (true, true) => say!("print-reviewed-rules-words-changed", date = date),
                        (true, false) => say!("print-reviewed-rules-changed", date = date),
                        _ => say!("print-reviewed-words-changed", date = date),
                    }
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
        let head = vec![
            phrase("print-reviews-part"),
            phrase("print-reviews-what"),
            phrase("print-reviews-rules"),
            phrase("print-reviews-words"),
            phrase("print-reviews-reviewed"),
        ];
        self.add([table(TableLook::Words, head, d.parts.iter().map(row))]);
    }

    /// Sections and questions in order, and where it can end at each.
    pub(crate) fn way_through(&mut self) {
        let q = self.questionnaire;
        self.add([heading(2, plain(phrase("print-way")))]);
        let counts = self.document.proof.as_ref().ok().and_then(|p| p.counts.as_ref());
        let count = counts.map_or(phrase("print-way-uncounted").to_owned(), |c| grouped(&c.sheets));
        let verdict = match &self.document.proof {
            Ok(proof) => {
                let holds = proof.proved.iter().filter(|p| matches!(p.verdict, Verdict::Holds)).count();
                say!("print-way-proved", holds = holds, all = proof.proved.len(), own = q.guarantees.len())
            }
            Err(_) => phrase("print-way-unproved").to_owned(),
        };
        self.add([
            para(plain(phrase("print-way-lead"))),
            para(plain(format!("{} {verdict}", say!("print-way-count", count = count)))),
        ]);
        let mut rows: Vec<Vec<Vec<DocRun>>> = Vec::new();
        let mut section = None;
        for (i, question) in q.questions.iter().enumerate() {
            if section != Some(question.section) {
                section = Some(question.section);
                rows.push(vec![Vec::new(), strong(q.sections[question.section].title.clone()), Vec::new()]);
            }
            let asked = match (&question.asked_when, &question.unless) {
                (None, None) => String::new(),
                _ => format!(" {}", phrase("print-way-asked-of-some")),
            };
            let ends: Vec<String> = q
                .outcomes
                .iter()
                .enumerate()
                .filter(|(_, o)| o.at_once && o.when.as_ref().is_some_and(|c| may_end_at(self.questionnaire, c, QuestionIx(i))))
                .map(|(at, _)| (at + 1).to_string())
                .collect();
            let ends = (!ends.is_empty()).then(|| say!("print-way-ends", numbers = ends.join(", ")));
            let later = self.leads_later(QuestionIx(i)).map(|numbers| say!("print-way-ends-later", numbers = numbers));
            let arrows = ends.into_iter().chain(later).collect::<Vec<_>>().join("; ");
            rows.push(vec![plain(format!("{}", i + 1)), plain(format!("{}{asked}", question.ask)), plain(arrows)]);
        }
        let head = vec!["", phrase("print-way-question"), phrase("print-way-can-end")];
        self.add([table(TableLook::Numbered, head, rows)]);
        let line = |(at, o): (usize, &Outcome)| {
            let to = supports_in_words(q, o);
            let (n, title, pace) = (at + 1, &o.title, q.pace_text(o.pace));
            item(plain(if to.is_empty() {
                say!("print-way-result", n = n, title = title, pace = pace)
            } else {
                say!("print-way-result-pointing", n = n, title = title, pace = pace, supports = to)
            }))
        };
        let all = q.outcomes.iter().enumerate();
        let (gates, others): (Vec<_>, Vec<_>) = all.partition(|(_, o)| o.at_once);
        self.add([para(strong(phrase("print-way-gates")))]);
        self.add(list(gates.into_iter().map(line).collect()));
        self.add([para(strong(phrase("print-way-others")))]);
        self.add(list(others.into_iter().map(line).collect()));
    }

    /// The results to which signs at a question lead after a few more questions.
    fn leads_later(&self, ix: QuestionIx) -> Option<String> {
        let question = self.questionnaire.question(ix);
        let answers = (0..question.answers.len()).map(|at| Reply::Chosen(AnswerSet::only(AnswerIx::at(at))));
        let signs = answers.chain([Reply::Declined]).filter(|reply| question.escalation(*reply) == Escalation::EndsAfter);
        let results: BTreeSet<usize> = signs.filter_map(|reply| self.results_after(ix, reply)).flatten().collect();
        let results: Vec<usize> = results.into_iter().collect();
        (!results.is_empty()).then(|| ranges(&results))
    }

    pub(crate) fn rest_of_changes(&mut self) {
        let rest = self.marks.rest();
        if !rest.is_empty() {
            self.add([heading(2, plain(phrase("print-other-changes")))]);
            self.add(rest);
        }
    }
}

/// Whether a gate can take effect at a question: some way to make it true reads that question last.
fn may_end_at(questionnaire: &Questionnaire, condition: &Condition, question: QuestionIx) -> bool {
    match condition {
        Condition::Any(list) => list.iter().any(|c| may_end_at(questionnaire, c, question)),
        Condition::Holds(ix) if matches!(questionnaire.condition(*ix), Condition::Any(_)) => {
            may_end_at(questionnaire, questionnaire.condition(*ix), question)
        }
        other => last_read(questionnaire, other) == Some(question),
    }
}
