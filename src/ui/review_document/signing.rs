//! The page to be signed, with what belongs to each part, and the page for comments.

use crate::base::phrases::{phrase, say};
use crate::content::model::{Condition, shown_digits};
use crate::content::review::{Part, PartFingerprints};
use crate::ui::report::place_title;
use crate::ui::review_document::Composer;
use crate::ui::review_document::blocks::{
    DocBlock, DocRun, RunStyle, TableLook, heading, numbers_of, para, plain, quiet, ranges, run, strong, table,
};

/// What is ticked on the page to be signed.
const BOX: char = '☐';
/// Empty lines on the page for comments.
const COMMENT_LINES: usize = 24;

/// Items of a group of which each has a number on paper, by what one or several are called on paper and their numbers.
fn numbered_items(group: &str, numbers: &[usize]) -> String {
    let (count, numbers) = (numbers.len(), ranges(numbers));
    match group {
        "questions" => say!("print-items-questions", count = count, numbers = numbers),
        "conditions" => say!("print-items-conditions", count = count, numbers = numbers),
        "outcomes" => say!("print-items-results", count = count, numbers = numbers),
        "extras" => say!("print-items-additions", count = count, numbers = numbers),
        "scripts" => say!("print-items-scripts", count = count, numbers = numbers),
        "claims" => say!("print-items-claims", count = count, numbers = numbers),
        "guarantees" => say!("print-items-promises", count = count, numbers = numbers),
        _ => say!("print-items-scenarios", count = count, numbers = numbers),
    }
}

/// The order of the items of such a group, as it is called on paper.
fn order_of(group: &str) -> &'static str {
    match group {
        "questions" => phrase("print-order-of-questions"),
        "conditions" => phrase("print-order-of-conditions"),
        "outcomes" => phrase("print-order-of-results"),
        "extras" => phrase("print-order-of-additions"),
        "scripts" => phrase("print-order-of-scripts"),
        "claims" => phrase("print-order-of-claims"),
        "guarantees" => phrase("print-order-of-promises"),
        _ => phrase("print-order-of-scenarios"),
    }
}

/// Other groups, by what they are called on paper.
fn named_groups() -> [(&'static str, &'static str); 12] {
    [
        ("sections", phrase("print-group-sections")),
        ("supports", phrase("print-group-supports")),
        ("paces", phrase("print-group-paces")),
        ("contract", phrase("print-group-contract")),
        ("sources", phrase("print-group-sources")),
        ("title", phrase("print-group-title")),
        ("welcome", phrase("print-group-welcome")),
        ("in-short", phrase("print-group-in-short")),
        ("about", phrase("print-group-about")),
        ("closing", phrase("print-group-closing")),
        ("tells", phrase("print-group-tells")),
        ("hazards", phrase("print-group-hazards")),
    ]
}

impl Composer<'_> {
    /// The part of an item by the name that a review gives it.
    pub(crate) fn part_of(&self, group: &str, id: &str) -> Option<&Part> {
        self.document.items.get(&(group.to_owned(), id.to_owned()))
    }

    /// The part of an item as its grey line names it.
    pub(crate) fn part_named(&self, group: &str, id: &str) -> String {
        self.part_of(group, id).map_or(String::new(), |part| say!("print-part", part = part.to_string()))
    }

    /// What belongs to a part, by the numbers of its items.
    pub(crate) fn belongs(&self, part: &Part) -> String {
        let (d, q) = (self.document, self.questionnaire);
        if *part == Part::Lines {
            let all = d.helplines.line_count();
            let here = d.helplines.all_for(d.place).len();
            return say!("print-group-lines", place = place_title(d.helplines, d.place), here = here, all = all);
        }
        let groups: [(&str, Vec<&str>); 8] = [
            ("questions", q.questions.iter().map(|i| i.id.as_str()).collect()),
            ("conditions", q.conditions.iter().map(|i| i.name.as_str()).collect()),
            ("outcomes", q.outcomes.iter().map(|i| i.id.as_str()).collect()),
            ("extras", q.extras.iter().map(|i| i.id.as_str()).collect()),
            ("scripts", q.intake.iter().flat_map(|i| &i.scripts).map(|i| i.id.as_str()).collect()),
            ("claims", q.claims.iter().map(|i| i.id.as_str()).collect()),
            ("guarantees", q.guarantees.iter().map(|i| i.id.as_str()).collect()),
            ("scenarios", q.scenarios.iter().map(|i| i.id.as_str()).collect()),
        ];
        let mut out = Vec::new();
        for (group, ids) in &groups {
            let of = (1..).zip(ids).filter(|(_, id)| self.part_of(group, id) == Some(part));
            let numbers: Vec<usize> = of.map(|(n, _)| n).collect();
            if !numbers.is_empty() {
                out.push(numbered_items(group, &numbers));
            }
        }
        let has = |group: &str| d.items.iter().any(|((g, _), p)| g == group && p == part);
        out.extend(named_groups().into_iter().filter(|(group, _)| has(group)).map(|(_, what)| what.to_owned()));
        let ordered = groups.iter().filter(|(group, _)| self.part_of("order", group) == Some(part));
        out.extend(ordered.map(|(group, _)| order_of(group).to_owned()));
        if *part == Part::Safety {
            out.extend(self.read_besides());
        }
        out.join("; ")
    }

    /// What follows from answers about danger and belongs to another part, by its numbers. Its own part's fingerprints cover it.
    fn read_besides(&self) -> Option<String> {
        let q = self.questionnaire;
        let tells = |group: &str, id: &str, when: Option<&Condition>| {
            self.part_of(group, id) != Some(&Part::Safety) && when.is_some_and(|c| q.tells_of_safety(c))
        };
        let conditions = numbers_of(q.conditions.iter().map(|c| tells("conditions", &c.name, Some(&c.condition))));
        let results = numbers_of(q.outcomes.iter().map(|o| tells("outcomes", &o.id, o.when.as_ref())));
        let additions = numbers_of(q.extras.iter().map(|e| tells("extras", &e.id, Some(&e.when))));
        let said = [
            conditions.map(|n| say!("print-besides-conditions", numbers = n)),
            results.map(|n| say!("print-besides-results", numbers = n)),
            additions.map(|n| say!("print-besides-additions", numbers = n)),
        ];
        let said: Vec<String> = said.into_iter().flatten().collect();
        (!said.is_empty()).then(|| say!("print-besides", items = said.join(", ")))
    }

    /// The page to be signed, and one for comments.
    pub(crate) fn signing(&mut self) {
        let (d, q) = (self.document, self.questionnaire);
        let place = place_title(d.helplines, d.place);
        let meaning = say!(
            "print-signing-lead",
            title = &q.title,
            day = &d.day,
            file = &d.name,
            fingerprints = q.fingerprints.shown(),
            place = place,
        );
        self.add([DocBlock::NewPage, heading(2, plain(phrase("print-signing"))), para(quiet(meaning))]);
        let blank = |what: &str| vec![plain(what), Vec::new()];
        let use_rows = [phrase("print-signing-use"), phrase("print-signing-named-by"), phrase("print-signing-ties")];
        self.add([table(TableLook::Form, Vec::new(), use_rows.map(blank))]);
        // A box stands on one line with what it is for.
        let each = phrase("print-signing-boxes").split(BOX).skip(1);
        let boxes: Vec<DocRun> = each.map(|what| run(format!("{BOX}{}", what.trim_end()), RunStyle::Firm)).collect();
        let row = |(part, now): &(Part, PartFingerprints)| {
            let mut name = strong(part.to_string());
            name.extend(plain(format!(" {}: {}. ", part.title(), self.belongs(part))));
            let (rules, words) = (shown_digits(&now.rules), shown_digits(&now.words));
            name.extend(quiet(say!("print-signing-fingerprints", rules = rules, words = words)));
            vec![name, boxes.clone()]
        };
        let head = vec![phrase("print-signing-part"), phrase("print-signing-safe")];
        self.add([table(TableLook::Ballot, head, d.parts.iter().map(row))]);
        let rows = [phrase("print-signing-name"), phrase("print-signing-register"), phrase("print-signing-signature")];
        self.add([table(TableLook::Signed, Vec::new(), rows.map(blank))]);
        self.add([
            DocBlock::NewPage,
            para(strong(say!("print-comments", title = &q.title, fingerprints = q.fingerprints.shown()))),
            para(plain(phrase("print-comments-by"))),
        ]);
        let head = vec![phrase("print-comments-item"), phrase("print-comments-comment"), phrase("print-comments-first")];
        let rows = vec![vec![Vec::new(), Vec::new(), Vec::new()]; COMMENT_LINES];
        self.add([table(TableLook::Lines, head, rows)]);
        self.add([para(quiet(phrase("print-comments-docs")))]);
    }
}
