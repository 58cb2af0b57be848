//! Each result with its whole page, when it is reached and how; and what answers add to pages.

use crate::base::text::grouped;
use crate::content::model::{ClaimIx, ExtraKind, Keep, Outcome, OutcomeIx, Reply, TextByPlace};
use crate::engine::decide::ADDED;
use crate::prover::witness::Witness;
use crate::ui::report::{Block, first_blocks, place_title};
use crate::ui::review_document::Composer;
use crate::ui::review_document::blocks::{DocItem, heading, item, labelled, list, numbered, para, plain, quiet, strong};
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
        let mut facts = vec![format!("id {}", outcome.id), format!("how soon: “{}”", q.pace_text(outcome.pace))];
        if outcome.at_once {
            facts.push("ends the questions at once".to_owned());
        }
        if outcome.nothing_needed {
            facts.push(
                "says that nothing is needed: never reached by anybody who kept back an answer about danger, which is proved"
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
        facts.push(if to.is_empty() { "points to no support".to_owned() } else { format!("points to {}", to.join(", then ")) });
        self.add([para(quiet(facts.join("; ")))]);
        let rule = self.marks.rule(q, key, "when", outcome.when.as_ref());
        let label = if outcome.at_once { "Shown as soon as" } else { "Shown if no earlier result fits and" };
        if rule.is_empty() {
            self.add(list(vec![item(labelled("Shown", plain("to everybody whom no other result fits")))]));
        } else {
            self.add(list(under(label, rule)));
        }
        self.page_of_result(outcome);
        let mut last = self.reached(ix);
        last.extend(plain(" "));
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
        let lines = first_blocks(d.helplines, d.place, &audiences);
        let line = |block: &Block| match block {
            Block::Line { service, reach, details } => {
                let small = if details.is_empty() { String::new() } else { format!(" ({details})") };
                Some(item(plain(format!("{service}: {reach}{small}"))))
            }
            Block::Heading(text) => Some(item(strong(text.clone()))),
            _ => None,
        };
        if !outcome.help.is_empty() {
            let brought = if outcome.help.iter().any(|a| a == ADDED) { ", with those that answers bring" } else { "" };
            let place = place_title(d.helplines, d.place);
            self.add([para(strong(format!("Help lines on its first screen in {place}{brought}:")))]);
            self.add(list(lines.iter().filter_map(line).collect()));
        }
    }

    /// How many sheets reach a result, and the shortest of them.
    fn reached(&self, ix: OutcomeIx) -> Vec<crate::ui::review_document::blocks::DocRun> {
        let counts = self.document.proof.as_ref().ok().and_then(|p| p.counts.as_ref());
        let count = counts.and_then(|c| c.outcomes.get(ix.index())).map(|n| grouped(&n.to_string()));
        let mut out = Vec::new();
        if let Some(count) = count {
            out.extend(labelled("Reached by", plain(format!("{count} different sets of answers. "))));
        }
        if let Some(Some(shortest)) = self.document.shortest.get(ix.index()) {
            out.extend(labelled("The shortest", plain(self.sheet_in_words(shortest))));
        }
        out
    }

    fn sheet_in_words(&self, witness: &Witness) -> String {
        let q = self.questionnaire;
        let one = |(question, reply): &(crate::content::model::QuestionIx, Reply)| {
            let n = question.index() + 1;
            match reply {
                Reply::Declined => format!("{n}: rather not say"),
                Reply::Chosen(set) => {
                    let texts: Vec<String> = q
                        .question(*question)
                        .chosen(*set)
                        .map(|(at, a)| format!("{n}.{} “{}”", at.index() + 1, crate::content::sentences::short_ask(&a.text)))
                        .collect();
                    texts.join(" and ")
                }
            }
        };
        let given: Vec<String> = witness.iter().map(one).collect();
        format!("{}.", given.join("; "))
    }

    pub(crate) fn additions(&mut self) {
        let q = self.questionnaire;
        if q.extras.is_empty() {
            return;
        }
        self.add([
            heading(2, plain("What answers add to a page")),
            para(plain("Each of these stands on a page only where its rule holds. It never changes which page is shown.")),
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
                ExtraKind::Note => "as a sentence above the reasons",
            };
            let on: Vec<String> = extra.on.iter().map(|o| (o.index() + 1).to_string()).collect();
            let on = if on.is_empty() { "every result that can wait".to_owned() } else { format!("result {}", on.join(", ")) };
            let less = if extra.less_sure { "; the page says that it is less sure" } else { "" };
            let items: Vec<DocItem> = under("If", self.marks.rule(q, key, "when", Some(&extra.when)));
            runs.extend(plain(format!(" Stands {place}, on {on}{less}. ")));
            runs.extend(claim_numbers(&extra.claims));
            self.add(list(vec![DocItem { runs, items }]));
            let left = self.marks.leftovers(key);
            self.add(left);
        }
        let gone = self.marks.gone("extras");
        self.add(gone);
    }
}

/// Numbers in order, those in a row as "3 to 9".
fn ranges(numbers: &[usize]) -> String {
    let mut rows: Vec<(usize, usize)> = Vec::new();
    for n in numbers {
        match rows.last_mut() {
            Some((_, last)) if *last + 1 == *n => *last = *n,
            _ => rows.push((*n, *n)),
        }
    }
    let row = |(first, last): &(usize, usize)| match last - first {
        0 => first.to_string(),
        1 => format!("{first}, {last}"),
        _ => format!("{first} to {last}"),
    };
    rows.iter().map(row).collect::<Vec<_>>().join(", ")
}

/// The claims that something cites, by number.
pub(crate) fn claim_numbers(claims: &[ClaimIx]) -> Vec<crate::ui::review_document::blocks::DocRun> {
    let numbers: Vec<String> = claims.iter().map(|c| (c.index() + 1).to_string()).collect();
    if numbers.is_empty() { Vec::new() } else { quiet(format!("Rests on claims {}.", numbers.join(", "))) }
}
