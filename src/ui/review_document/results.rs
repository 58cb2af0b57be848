//! Each result with its whole page, when it is reached and how; and what answers add to pages.

use std::collections::BTreeSet;

use crate::base::phrases::{phrase, say};
use crate::base::text;
use crate::content::graph::words::supports_in_words;
use crate::content::model::{AnswerSet, ClaimIx, Condition, Extra, ExtraKind, Keep, Outcome, OutcomeIx, QuestionIx, Reply};
use crate::content::sentences::answer_number;
use crate::engine::decide::ADDED;
use crate::ui::report::{Block, danger_line, first_blocks, place_title};
use crate::ui::review_document::Composer;
use crate::ui::review_document::blocks::{
    DocItem, DocRun, heading, in_quotes, item, labelled, list, numbered, numbers_of, para, plain, quiet, ranges, strong,
};
use crate::ui::review_document::questions::under;
use crate::ui::review_document::since::ItemKey;

impl Composer<'_> {
    pub(crate) fn results(&mut self) {
        self.add([heading(2, plain(phrase("print-results"))), para(plain(phrase("print-results-lead")))]);
        for ix in self.questionnaire.outcome_ixs() {
            self.result(ix);
        }
        self.add(self.marks.gone(&["outcomes"]));
    }

    fn result(&mut self, ix: OutcomeIx) {
        let q = self.questionnaire;
        let outcome = q.outcome(ix);
        let key = ("outcomes", outcome.id.as_str());
        let label = plain(format!("{} ", say!("print-result", n = ix.index() + 1)));
        self.add([heading(3, self.marks.named(label, key, "title", &outcome.title))]);
        let mut facts = vec![self.part_named(key.0, key.1), say!("print-result-pace", pace = q.pace_text(outcome.pace))];
        if outcome.at_once {
            facts.push(phrase("print-result-at-once").to_owned());
        }
        if outcome.nothing_needed {
            facts.push(phrase("print-result-nothing-needed").to_owned());
        }
        if outcome.young {
            facts.push(phrase("print-result-young").to_owned());
        }
        // A call that ends at once leaves nothing, also where the page doesn't ask for that.
        if outcome.at_once || outcome.keep == Some(Keep::Nothing) {
            facts.push(phrase("print-result-keeps-nothing").to_owned());
        }
        let to = supports_in_words(q, outcome);
        facts.push(if to.is_empty() {
            phrase("print-result-points-nowhere").to_owned()
        } else {
            say!("print-result-points-to", supports = to)
        });
        facts.push(say!("print-id", id = &outcome.id));
        self.add([para(quiet(facts.join("; ")))]);
        let rule = self.rule(key, "when", outcome.when.as_ref());
        let label = if outcome.at_once { phrase("print-result-as-soon-as") } else { phrase("print-result-if") };
        if rule.is_empty() {
            self.add(list(vec![item(labelled(phrase("print-result-shown"), plain(phrase("print-result-to-others"))))]));
        } else {
            self.add(list(under(label, rule)));
        }
        self.add(self.who_is_left(outcome).map(|left| para(quiet(left))));
        let put_first = self.is_only_put_first(outcome).then(|| para(plain(phrase("print-result-put-first"))));
        self.add(put_first);
        self.page_of_result(outcome);
        let mut last = self.example(ix);
        last.extend(claim_numbers(&outcome.claims));
        self.add([para(last)]);
        self.add(self.marks.leftovers(key));
    }

    /// On the page that says that nothing is needed: of some answers that it reads, only those who are left after the questions
    /// that they lead to come so far.
    fn who_is_left(&self, outcome: &Outcome) -> Option<String> {
        let rule = outcome.when.as_ref().filter(|_| outcome.nothing_needed)?;
        let (mut answers, mut questions) = (Vec::new(), BTreeSet::new());
        for atom in rule.atoms().into_iter().filter(|atom| self.questionnaire.question(atom.question).safety) {
            for answer in atom.any_of.iter() {
                let further = self.follow_ups(atom.question, Reply::Chosen(AnswerSet::only(answer)));
                if !further.is_empty() {
                    answers.push(answer_number(atom.question, answer));
                    questions.extend(further);
                }
            }
        }
        let questions: Vec<usize> = questions.into_iter().collect();
        let answers = answers.join(", ");
        (!questions.is_empty()).then(|| say!("print-result-who-is-left", answers = answers, questions = ranges(&questions)))
    }

    /// Whether all that a page's rule reads is asked of nobody on a call, so that it is seen there only where the mentor puts it
    /// first.
    fn is_only_put_first(&self, outcome: &Outcome) -> bool {
        let q = self.questionnaire;
        let not_led = |question: QuestionIx| match &q.question(question).asked_when {
            Some(Condition::Answer { question, any_of, declined: false }) => {
                q.question(*question).chosen(*any_of).all(|(_, a)| a.not_led)
            }
            _ => false,
        };
        let read = outcome.when.as_ref().map_or(Vec::new(), |rule| q.atoms(rule));
        outcome.at_once && q.intake.is_some() && !read.is_empty() && read.iter().all(|atom| not_led(atom.question))
    }

    /// The page as it is printed, and its help lines.
    fn page_of_result(&mut self, outcome: &Outcome) {
        let key = ("outcomes", outcome.id.as_str());
        let says = self.marks.words(key, "says", &outcome.says);
        let first = self.marks.words(key, "first-step", &self.said(&outcome.first_step));
        self.add([para(labelled(phrase("print-result-says"), says)), para(labelled(phrase("print-result-first-step"), first))]);
        let lists = [
            (phrase("print-result-more-steps"), "steps", &outcome.steps.iter().map(|t| self.said(t)).collect::<Vec<_>>(), true),
            (phrase("print-result-like"), "like", &outcome.like, false),
            (phrase("print-result-limits"), "limits", &outcome.limits, false),
            (phrase("print-result-later"), "later", &outcome.later, true),
        ];
        for (label, field, texts, in_order) in lists {
            self.texts_below(label, key, field, texts, in_order);
        }
        if outcome.steps.is_empty() && !outcome.points_to.is_empty() && !outcome.is_urgent() && !outcome.young {
            self.add([para(labelled(phrase("print-result-more-steps"), plain(phrase("print-result-steps-of-supports"))))]);
        }
        if let Some(say) = &outcome.say {
            self.add([para(labelled(phrase("print-result-say"), self.marks.words(key, "say", say)))]);
        }
        let mut beside = Vec::new();
        if let Some(script) = outcome.script {
            let named = say!("print-result-script", n = script.index() + 1);
            beside.extend(labelled(phrase("print-result-mentor-sees"), plain(format!("{named} "))));
        }
        let q = self.questionnaire;
        let on = |e: &Extra| {
            if e.on.is_empty() { !outcome.at_once } else { e.on.iter().any(|o| q.outcome(*o).id == outcome.id) }
        };
        let added = numbers_of(q.extras.iter().map(on));
        beside.extend(added.into_iter().flat_map(|added| labelled(phrase("print-result-additions"), plain(added))));
        self.add((!beside.is_empty()).then(|| para(beside)));
        let d = self.document;
        let audiences: Vec<String> = outcome.help.iter().filter(|a| *a != ADDED).cloned().collect();
        if !outcome.help.is_empty() {
            let place = place_title(d.helplines, d.place);
            let named_list = |audience: &String| {
                if audience == ADDED {
                    phrase("print-result-help-of-answers").to_owned()
                } else {
                    let (heading, instead) = self.lines_named(audience);
                    let note = instead.map_or(String::new(), |instead| format!(" ({instead})"));
                    format!("{}{heading}{}{note}", phrase("print-quote-opens"), phrase("print-quote-closes"))
                }
            };
            let lists = outcome.help.iter().map(named_list).collect::<Vec<_>>().join(&format!(", {} ", phrase("print-then")));
            let brought = outcome.help.iter().any(|a| a == ADDED);
            let mut asks = strong(say!("print-result-help", place = place));
            let order = if brought { phrase("print-result-help-order") } else { phrase("print-result-help-order-of-answers") };
            asks.extend(plain(format!(" {lists}. {order}")));
            self.add([para(asks)]);
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
                        let line = item(plain(format!("{service}: {reach}{}", text::in_brackets(&details))));
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

    /// A list of texts below its label; nothing where there are none.
    pub(crate) fn texts_below(&mut self, label: &str, key: ItemKey<'_>, field: &str, texts: &[String], in_order: bool) {
        let items = self.marks.list(key, field, texts);
        let listed = if in_order { numbered(items) } else { list(items) };
        self.add(listed.into_iter().flat_map(|all| [para(strong(format!("{label}:"))), all]));
    }

    pub(crate) fn additions(&mut self) {
        let q = self.questionnaire;
        if q.extras.is_empty() {
            return;
        }
        self.add([heading(2, plain(phrase("print-additions"))), para(plain(phrase("print-additions-lead")))]);
        for (at, extra) in q.extras.iter().enumerate() {
            let key = ("extras", extra.id.as_str());
            let mut runs = strong(format!("{} ", say!("print-addition", n = at + 1)));
            runs.extend(in_quotes(self.marks.words(key, "text", &self.said(&extra.text))));
            runs.extend(self.marks.new_mark(key));
            let place = match extra.kind {
                ExtraKind::FirstStep => phrase("print-addition-first-step"),
                ExtraKind::StepBefore => phrase("print-addition-step-before"),
                ExtraKind::Step => phrase("print-addition-step"),
                ExtraKind::Note => phrase("print-addition-note"),
            };
            let mut on: Vec<usize> = extra.on.iter().map(|o| o.index() + 1).collect();
            on.sort_unstable();
            let on = if on.is_empty() {
                phrase("print-addition-on-every").to_owned()
            } else {
                say!("print-addition-on", numbers = ranges(&on))
            };
            let stands = if extra.less_sure {
                say!("print-addition-stands-less-sure", place = place, on = on)
            } else {
                say!("print-addition-stands", place = place, on = on)
            };
            let rule = self.rule(key, "when", Some(&extra.when));
            let same = q.extras[..at].iter().position(|e| e.when == extra.when);
            let items: Vec<DocItem> = match same {
                // A rule of several lines is written out once, unless one of the two has changed.
                Some(before) if rule.iter().any(|r| !r.items.is_empty()) && !self.marks.is_changed(key, "when") => {
                    vec![item(labelled(phrase("print-addition-if"), plain(say!("print-addition-if-same", n = before + 1))))]
                }
                _ => under(phrase("print-addition-if"), rule),
            };
            runs.extend(plain(format!(" {stands} ")));
            runs.extend(claim_numbers(&extra.claims));
            runs.extend(quiet(format!(" {}.", text::first_upper(&self.part_named(key.0, key.1)))));
            self.add(list(vec![DocItem { runs, items }]));
            self.add(self.marks.leftovers(key));
        }
        self.add(self.marks.gone(&["extras"]));
    }
}

/// The claims that something cites, by number.
pub(crate) fn claim_numbers(claims: &[ClaimIx]) -> Vec<DocRun> {
    let numbers: Vec<String> = claims.iter().map(|c| (c.index() + 1).to_string()).collect();
    if numbers.is_empty() {
        return Vec::new();
    }
    quiet(say!("print-rests-on", count = numbers.len(), numbers = numbers.join(", ")))
}
