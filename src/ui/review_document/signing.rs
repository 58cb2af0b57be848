//! The page to be signed, with what belongs to each part, and the page for comments.

use crate::content::model::{Condition, shown_digits};
use crate::content::review::{Part, PartFingerprints};
use crate::ui::report::place_title;
use crate::ui::review_document::Composer;
use crate::ui::review_document::blocks::{DocBlock, TableLook, heading, para, plain, quiet, ranges, strong};

/// Empty lines on the page for comments.
const COMMENT_LINES: usize = 24;

/// Groups of a file of which each item has a number on paper, with what one is called and what
/// several are.
const NUMBERED: [(&str, &str, &str); 8] = [
    ("questions", "question", "questions"),
    ("conditions", "condition", "conditions"),
    ("outcomes", "result", "results"),
    ("extras", "addition", "additions"),
    ("scripts", "script", "scripts"),
    ("claims", "claim", "claims"),
    ("guarantees", "promise", "promises"),
    ("scenarios", "scenario", "scenarios"),
];

/// Other groups, by what they are called on paper.
const NAMED: [(&str, &str); 12] = [
    ("sections", "headings of the sections"),
    ("supports", "what that kind of help is"),
    ("paces", "how soon, in words"),
    ("contract", "what is agreed before a call"),
    ("sources", "all sources"),
    ("title", "the title"),
    ("welcome", "the welcome page"),
    ("in-short", "the kinds of help in short"),
    ("about", "the about page"),
    ("closing", "the last line of results"),
    ("tells", "the answers that have to be offered"),
    ("hazards", "every hazard"),
];

impl Composer<'_> {
    /// The part of an item by the name that a review gives it.
    pub(crate) fn part_of(&self, group: &str, id: &str) -> Option<&Part> {
        self.document.items.get(&(group.to_owned(), id.to_owned()))
    }

    /// The part of an item as its grey line names it.
    pub(crate) fn part_named(&self, group: &str, id: &str) -> String {
        self.part_of(group, id).map_or(String::new(), |part| format!("part “{part}”"))
    }

    /// What belongs to a part, by the numbers of its items.
    pub(crate) fn belongs(&self, part: &Part) -> String {
        let (d, q) = (self.document, self.questionnaire);
        if *part == Part::Lines {
            let all = d.helplines.lines().len();
            let here = d.helplines.all_for(d.place).len();
            return format!(
                "the lines of {} as printed ({here}), with the ways in; the file has {all} lines, and the others aren't printed",
                place_title(d.helplines, d.place)
            );
        }
        let ids = |group: &str| -> Vec<&str> {
            match group {
                "questions" => q.questions.iter().map(|i| i.id.as_str()).collect(),
                "conditions" => q.conditions.iter().map(|i| i.name.as_str()).collect(),
                "outcomes" => q.outcomes.iter().map(|i| i.id.as_str()).collect(),
                "extras" => q.extras.iter().map(|i| i.id.as_str()).collect(),
                "scripts" => q.intake.iter().flat_map(|i| &i.scripts).map(|i| i.id.as_str()).collect(),
                "claims" => q.claims.iter().map(|i| i.id.as_str()).collect(),
                "guarantees" => q.guarantees.iter().map(|i| i.id.as_str()).collect(),
                _ => q.scenarios.iter().map(|i| i.id.as_str()).collect(),
            }
        };
        let mut out = Vec::new();
        for (group, one, several) in NUMBERED {
            let all = ids(group);
            let of = all.iter().enumerate().filter(|(_, id)| self.part_of(group, id) == Some(part));
            let numbers: Vec<usize> = of.map(|(at, _)| at + 1).collect();
            if !numbers.is_empty() {
                let word = if numbers.len() == 1 { one } else { several };
                out.push(format!("{word} {}", ranges(&numbers)));
            }
        }
        let has = |group: &str| d.items.iter().any(|((g, _), p)| g == group && p == part);
        out.extend(NAMED.iter().filter(|(group, _)| has(group)).map(|(_, what)| (*what).to_owned()));
        for (group, _, several) in NUMBERED {
            if self.part_of("order", group) == Some(part) {
                out.push(format!("the order of all {several}"));
            }
        }
        if *part == Part::Safety {
            out.extend(self.read_besides());
        }
        out.join("; ")
    }

    /// What follows from answers about danger and belongs to another part, by its numbers.
    fn read_besides(&self) -> Option<String> {
        let q = self.questionnaire;
        let numbers = |group: &str, all: Vec<(&str, Option<&Condition>)>| -> Vec<usize> {
            let tells = |(id, when): &(&str, Option<&Condition>)| {
                self.part_of(group, id) != Some(&Part::Safety) && when.is_some_and(|c| q.tells_of_safety(c))
            };
            all.into_iter().enumerate().filter(|(_, item)| tells(item)).map(|(at, _)| at + 1).collect()
        };
        let found = [
            ("conditions", numbers("conditions", q.conditions.iter().map(|c| (c.name.as_str(), Some(&c.condition))).collect())),
            ("results", numbers("outcomes", q.outcomes.iter().map(|o| (o.id.as_str(), o.when.as_ref())).collect())),
            ("additions", numbers("extras", q.extras.iter().map(|e| (e.id.as_str(), Some(&e.when))).collect())),
        ];
        let said = found.iter().filter(|(_, n)| !n.is_empty()).map(|(what, n)| format!("{what} {}", ranges(n)));
        let said: Vec<String> = said.collect();
        (!said.is_empty()).then(|| format!("read besides, since answers about danger lead there too: {}", said.join(", ")))
    }

    /// The page to be signed, and one for comments.
    pub(crate) fn signing(&mut self) {
        let (d, q) = (self.document, self.questionnaire);
        let place = place_title(d.helplines, d.place);
        self.add([
            DocBlock::NewPage,
            heading(2, plain("Review and signature")),
            para(quiet(format!(
                "{}, printed {} from {} (fingerprints: {}), with the help lines of {place}. A review of a part means: I have read \
                 every item that is listed for it, as printed here, and judge it right and safe for the use below, with my comments \
                 on the next page. It says nothing about what isn't printed, and is no statement of conformity with DCB0129, \
                 DCB0160, ISO 14971 or any other standard.",
                q.title,
                d.day,
                d.name,
                q.fingerprints.shown()
            ))),
        ]);
        let blank = |what: &str| vec![plain(what), Vec::new()];
        let use_rows = [
            "The use: for whom, run by whom, where, and who is at hand",
            "Named to me by (name, role)",
            "What ties me to whoever made or runs this",
        ];
        self.add([DocBlock::Table { look: TableLook::Form, head: Vec::new(), rows: use_rows.map(blank).to_vec() }]);
        let boxes = "☐\u{a0}yes ☐\u{a0}yes,\u{a0}if\u{a0}changed ☐\u{a0}no ☐\u{a0}not\u{a0}read";
        let row = |(part, now): &(Part, PartFingerprints)| {
            let mut name = strong(part.to_string());
            name.extend(plain(format!(" {}: {}. ", part.title(), self.belongs(part))));
            name.extend(quiet(format!("Rules {}, words {}", shown_digits(&now.rules), shown_digits(&now.words))));
            vec![name, plain(boxes)]
        };
        let rows = d.parts.iter().map(row).collect();
        self.add([DocBlock::Table {
            look: TableLook::Ballot,
            head: vec!["Part, and what belongs to it", "Right and safe for this use"],
            rows,
        }]);
        let rows = ["Name and role", "Register and number, date", "Signature"].map(blank).to_vec();
        self.add([DocBlock::Table { look: TableLook::Signed, head: Vec::new(), rows }]);
        self.add([
            DocBlock::NewPage,
            para(strong(format!("Comments on {} (fingerprints: {})", q.title, q.fingerprints.shown()))),
            para(plain("By ______________________________, page ____ of ____. Copy this page if it isn't enough.")),
        ]);
        let head = vec!["Item", "Comment", "To be changed first?"];
        let rows = vec![vec![Vec::new(), Vec::new(), Vec::new()]; COMMENT_LINES];
        self.add([DocBlock::Table { look: TableLook::Lines, head, rows }]);
        self.add([para(quiet("docs/reviewing.md says how a review is run, and how it is written into the file."))]);
    }
}
