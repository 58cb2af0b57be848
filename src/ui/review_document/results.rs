//! Each result with its whole page, when it is reached and how; and what answers add to pages.

use crate::base::text;
use crate::content::model::{ClaimIx, ExtraKind, Keep, Outcome, OutcomeIx, TextByPlace};
use crate::engine::decide::ADDED;
use crate::ui::report::{Block, danger_line, first_blocks, place_title};
use crate::ui::review_document::Composer;
use crate::ui::review_document::blocks::{DocItem, heading, item, labelled, list, numbered, para, plain, quiet, ranges, strong};
use crate::ui::review_document::questions::under;

impl Composer<'_> {
    pub(crate) fn results(&mut self) {
        self.add([
            heading(2, plain("The results")),
            para(plain(
                "A result is the page that somebody is shown at the end. Those that can't wait come first; they are looked for after \
                 every answer. The others are looked for at the end, from top to bottom, and the first that fits is shown.",
            )),
        ]);
        for ix in self.questionnaire.outcome_ixs() {
            self.result(ix);
        }
        let gone = self.marks.gone("outcomes");
        self.add(gone);
    }

    fn result(&mut self, ix: OutcomeIx) {
        let q = self.questionnaire;
        let outcome = q.outcome(ix);
        let key = ("outcomes", outcome.id.as_str());
        let mut runs = plain(format!("Result {}. ", ix.index() + 1));
        runs.extend(self.marks.words(key, "title", &outcome.title));
        runs.extend(self.marks.new_mark(key));
        self.add([heading(3, runs)]);
        let mut facts = vec![self.part_named(key.0, key.1), format!("how soon: “{}”", q.pace_text(outcome.pace))];
        if outcome.at_once {
            facts.push("can't wait: shown at the answer that calls for it".to_owned());
        }
        if outcome.nothing_needed {
            facts.push(
                "says that nothing is needed: nobody who declined a question about danger gets this page, which is proved"
                    .to_owned(),
            );
        }
        if outcome.young {
            facts.push("for young people".to_owned());
        }
        if outcome.keep == Some(Keep::Nothing) {
            facts.push("nothing of a call that ends here is kept".to_owned());
        }
        let to: Vec<&str> = outcome.points_to.iter().map(|s| q.support(*s).name.as_str()).collect();
        facts.push(if to.is_empty() {
            "points to none of the supports".to_owned()
        } else {
            format!("points to {}", to.join(", then "))
        });
        facts.push(format!("id {}", outcome.id));
        self.add([para(quiet(facts.join("; ")))]);
        let rule = self.rule(key, "when", outcome.when.as_ref());
        let label = if outcome.at_once { "Shown as soon as" } else { "Shown if no earlier result fits and" };
        if rule.is_empty() {
            self.add(list(vec![item(labelled("Shown", plain("to everybody whom no other result fits")))]));
        } else {
            self.add(list(under(label, rule)));
        }
        self.page_of_result(outcome);
        let mut last = self.example(ix);
        last.extend(claim_numbers(&outcome.claims));
        self.add([para(last)]);
        let left = self.marks.leftovers(key);
        self.add(left);
    }

    /// The page as it is printed, and its help lines.
    fn page_of_result(&mut self, outcome: &Outcome) {
        let key = ("outcomes", outcome.id.as_str());
        let says = self.marks.words(key, "says", &outcome.says);
        let first = self.marks.words(key, "first-step", &outcome.first_step.whole());
        self.add([para(labelled("The page says", says)), para(labelled("First step", first))]);
        let lists = [
            ("More steps", "steps", &outcome.steps.iter().map(TextByPlace::whole).collect::<Vec<_>>(), true),
            ("What it may be like", "like", &outcome.like, false),
            ("What it isn't", "limits", &outcome.limits, false),
            ("Later, or alongside", "later", &outcome.later, true),
        ];
        for (label, field, texts, in_order) in lists {
            let items = self.marks.list(key, field, texts);
            if !items.is_empty() {
                self.add([para(strong(format!("{label}:")))]);
                self.add(if in_order { numbered(items) } else { list(items) });
            }
        }
        if outcome.steps.is_empty() && !outcome.points_to.is_empty() && !outcome.is_urgent() && !outcome.young {
            self.add([para(labelled("More steps", plain("those of the kinds of help that it points to")))]);
        }
        if let Some(say) = &outcome.say {
            let say = self.marks.words(key, "say", say);
            self.add([para(labelled("A mentor offers it with", say))]);
        }
        let mut beside = Vec::new();
        if let Some(script) = outcome.script {
            beside.extend(labelled("On a call the mentor sees", plain(format!("script {}. ", script.index() + 1))));
        }
        let q = self.questionnaire;
        let on = |e: &crate::content::model::Extra| {
            if e.on.is_empty() { !outcome.at_once } else { e.on.iter().any(|o| q.outcome(*o).id == outcome.id) }
        };
        let added: Vec<usize> = q.extras.iter().enumerate().filter(|(_, e)| on(e)).map(|(at, _)| at + 1).collect();
        if !added.is_empty() {
            beside.extend(labelled("Additions that may stand on it", plain(ranges(&added))));
        }
        self.add((!beside.is_empty()).then(|| para(beside)));
        let d = self.document;
        let audiences: Vec<String> = outcome.help.iter().filter(|a| *a != ADDED).cloned().collect();
        if !outcome.help.is_empty() {
            let brought = if outcome.help.iter().any(|a| a == ADDED) { ", with those that answers bring" } else { "" };
            let place = place_title(d.helplines, d.place);
            self.add([para(strong(format!("Help on its first screen in {place}{brought}:")))]);
            // Danger comes first, as on every screen; lines for some stand below whom they are for.
            let mut items = vec![item(plain(danger_line(d.helplines, d.place)))];
            let mut headed = false;
            for block in first_blocks(d.helplines, d.place, &audiences) {
                match block {
                    Block::Heading(text) => {
                        items.push(item(strong(text)));
                        headed = true;
                    }
                    Block::Line { service, reach, details } => {
                        let small = if details.is_empty() { String::new() } else { format!(" ({details})") };
                        let line = item(plain(format!("{service}: {reach}{small}")));
                        match items.last_mut() {
                            Some(last) if headed => last.items.push(line),
                            _ => items.push(line),
                        }
                    }
                    _ => {}
                }
            }
            self.add(list(items));
        }
    }

    pub(crate) fn additions(&mut self) {
        let q = self.questionnaire;
        if q.extras.is_empty() {
            return;
        }
        self.add([
            heading(2, plain("What answers add to a page")),
            para(plain(
                "Each of these stands on a page only where its rule is true. It never changes which page is shown. Where several stand \
                 in one place, they come in the order of their numbers.",
            )),
        ]);
        for (at, extra) in q.extras.iter().enumerate() {
            let key = ("extras", extra.id.as_str());
            let mut runs = strong(format!("Addition {}: ", at + 1));
            runs.extend(plain("“"));
            runs.extend(self.marks.words(key, "text", &extra.text.whole()));
            runs.extend(plain("”"));
            runs.extend(self.marks.new_mark(key));
            let place = match extra.kind {
                ExtraKind::FirstStep => "as the first step, in place of the page's own",
                ExtraKind::StepBefore => "before the first step",
                ExtraKind::Step => "as one more step",
                ExtraKind::Note => "as a sentence above “From what you said”",
            };
            let mut on: Vec<usize> = extra.on.iter().map(|o| o.index() + 1).collect();
            on.sort_unstable();
            let on = if on.is_empty() { "every result that can wait".to_owned() } else { format!("result {}", ranges(&on)) };
            let less = if extra.less_sure { "; the page says that it is less sure" } else { "" };
            let items: Vec<DocItem> = under("If", self.rule(key, "when", Some(&extra.when)));
            runs.extend(plain(format!(" Stands {place}, on {on}{less}. ")));
            runs.extend(claim_numbers(&extra.claims));
            runs.extend(quiet(format!(" {}.", text::first_upper(&self.part_named(key.0, key.1)))));
            self.add(list(vec![DocItem { runs, items }]));
            let left = self.marks.leftovers(key);
            self.add(left);
        }
        let gone = self.marks.gone("extras");
        self.add(gone);
    }
}

/// The claims that something cites, by number.
pub(crate) fn claim_numbers(claims: &[ClaimIx]) -> Vec<crate::ui::review_document::blocks::DocRun> {
    let numbers: Vec<String> = claims.iter().map(|c| (c.index() + 1).to_string()).collect();
    match numbers.as_slice() {
        [] => Vec::new(),
        [one] => quiet(format!("Rests on claim {one}.")),
        _ => quiet(format!("Rests on claims {}.", numbers.join(", "))),
    }
}
