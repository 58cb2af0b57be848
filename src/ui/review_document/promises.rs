//! The promises with their verdicts, and the hazard log.

use std::collections::BTreeSet;

use crate::base::phrases::{phrase, say};
use crate::base::text::first_upper;
use crate::content::helplines::{ANYONE, Helpline};
use crate::content::model::hazard::on_screen;
use crate::content::model::tried::what_is_tried;
use crate::content::model::{
    AnswerSet, ConditionIx, Control, ControlKind, Guarantee, Hazard, OutcomeIx, Promise, QuestionIx, Questionnaire, SupportIx,
};
use crate::content::sentences::{RuleSentence, answer_number, condition_name, part_mark, question_name, rule_sentence};
use crate::prover::proof::{Proved, Verdict};
use crate::prover::verify::Property;
use crate::ui::report::place_title;
use crate::ui::review_document::Composer;
use crate::ui::review_document::blocks::{
    DocItem, DocRun, RunStyle, heading, item, labelled, list, para, plain, quiet, ranges, run, strong,
};
use crate::ui::review_document::questions::under;
use crate::ui::review_document::since::rule_item;

/// Parts that two lists have in common, so that the later is told by the earlier.
const ALIKE: usize = 3;

/// Parts of the earlier list that the later may lack.
const GONE: usize = 4;

/// Parts that the later one may have besides.
const MORE: usize = 2;

/// What is promised of every file. What is said of one question may hold of several: it is then said once.
#[derive(PartialEq, Eq)]
enum OfEveryFile {
    /// A worse answer there never makes help later, with or without the exception of a later question.
    Worsens(Option<usize>),
    /// Only the questions that an answer there names are still asked.
    AsksNoMore,
    /// A sentence by itself.
    Says(String),
}

impl Composer<'_> {
    pub(crate) fn promises(&mut self) {
        let q = self.questionnaire;
        self.add([heading(2, plain(phrase("print-promises"))), para(plain(phrase("print-promises-lead")))]);
        let Ok(proof) = &self.document.proof else {
            self.add([para(strong(phrase("print-promises-undecided")))]);
            return;
        };
        let built_in: Vec<&Proved> = proof.proved.iter().filter(|p| !p.named.from_guarantee).collect();
        let small = |p: &&&Proved| {
            matches!(p.named.property, Property::Reached(_) | Property::Met { .. }) && matches!(p.verdict, Verdict::Holds)
        };
        let reached = built_in.iter().filter(small).count();
        let met =
            proof.proved.iter().filter(|p| p.named.from_guarantee && matches!(p.named.property, Property::Met { .. })).count();
        self.add([para(strong(phrase("print-promises-every-file")))]);
        self.add(list(self.of_every_file(built_in.iter().filter(|p| !small(p)).copied())));
        self.add([para(quiet(say!("print-promises-small", reached = reached, met = met)))]);
        self.add([para(strong(phrase("print-promises-this-file")))]);
        let part = q.guarantees.first().map(|g| self.part_named("guarantees", &g.id));
        self.add(part.map(|part| para(quiet(part))));
        let mut in_full = Vec::new();
        for (at, guarantee) in q.guarantees.iter().enumerate() {
            let found = proof.proved.iter().find(|p| {
                p.named.from_guarantee && p.named.id == guarantee.id && !matches!(p.named.property, Property::Met { .. })
            });
            self.promise(at, guarantee, found, &mut in_full);
        }
        self.add(self.marks.gone(&["guarantees"]));
        if !q.tells.is_empty() {
            let numbers = |(question, answers): &(QuestionIx, AnswerSet)| {
                let each = answers.iter().map(|a| answer_number(*question, a));
                each.collect::<Vec<_>>().join(", ")
            };
            let all = q.tells.iter().map(numbers).collect::<Vec<_>>().join("; ");
            self.add([para(labelled(phrase("print-promises-tells"), plain(say!("print-promises-tells-are", numbers = all))))]);
        }
        self.add([para(quiet(say!("print-promises-scenarios", count = q.scenarios.len())))]);
    }

    /// A promise in plain words, and then in rules: for whom, and what holds of them. `in_full`: those written out so far.
    fn promise(&mut self, at: usize, guarantee: &Guarantee, found: Option<&Proved>, in_full: &mut Vec<usize>) {
        let key = ("guarantees", guarantee.id.as_str());
        let mut runs = strong(format!("{} ", say!("print-promise", n = at + 1)));
        runs.extend(self.marks.words(key, "why", &guarantee.why));
        runs.extend(plain("."));
        runs.extend(self.marks.new_mark(key));
        runs.extend(quiet(format!(" ({})", say!("print-id", id = &guarantee.id))));
        // Who is meant is written out once, unless one of the two has changed.
        let told = self.told_before(at, in_full).filter(|_| !self.marks.is_changed(key, "when"));
        let mut items = if let Some(told) = told {
            vec![told]
        } else {
            in_full.push(at);
            let rule = self.marks.rule(self.questionnaire, key, "when", Some(&guarantee.when));
            under(phrase("print-promise-for-whom"), rule)
        };
        // The words above are the author's; what was proved is this.
        let mut holds = labelled(phrase("print-promise-then"), plain(format!("{}. ", self.promised(&guarantee.promise))));
        holds.extend(found.map_or_else(|| strong(phrase("print-verdict-undecided")), verdict_runs));
        // What is proved is what the page asks for; that the place has no such lines stands behind that.
        if let Promise::Lines(audience) = &guarantee.promise {
            let instead = self.lines_and_what_stands_in(audience).1;
            holds.extend(instead.map_or_else(Vec::new, |instead| plain(format!(" {}.", first_upper(&instead)))));
        }
        items.push(item(holds));
        self.add(list(vec![DocItem { runs, items }]));
        self.add(self.marks.leftovers(key));
    }

    /// Whom a promise is about, where that stands elsewhere already: in a condition with a name, or in one of the earlier promises
    /// that are written out `in_full`, but for a few parts.
    fn told_before(&self, at: usize, in_full: &[usize]) -> Option<DocItem> {
        let q = self.questionnaire;
        let own = &q.guarantees[at].when;
        if let Some(before) = q.guarantees[..at].iter().position(|g| g.when == *own) {
            let whom = say!("print-promise-for-same", n = before + 1);
            return Some(item(labelled(phrase("print-promise-for"), plain(whom))));
        }
        if let Some(named) = q.conditions.iter().position(|c| c.condition == *own) {
            let rule = say!("print-rule-is-true", condition = condition_name(q, ConditionIx::at(named)));
            return Some(item(labelled(phrase("print-promise-for-whom"), plain(rule))));
        }
        let own = rule_sentence(q, own);
        in_full.iter().find_map(|&before| {
            let other = rule_sentence(q, &q.guarantees[before].when);
            let gone: Vec<String> = other
                .parts
                .iter()
                .enumerate()
                .filter(|(_, part)| !own.parts.contains(part))
                .map(|(at, _)| part_mark(0, at))
                .collect();
            let more: Vec<&RuleSentence> = own.parts.iter().filter(|part| !other.parts.contains(part)).collect();
            let both_any = [&own, &other].iter().all(|s| s.lead == phrase("print-rule-any"));
            let alike = own.parts.len() - more.len();
            if !both_any || alike < ALIKE || gone.len() > GONE || more.len() > MORE {
                return None;
            }
            let mut whom = if gone.is_empty() {
                say!("print-promise-for-same", n = before + 1)
            } else {
                say!("print-promise-for-without", n = before + 1, count = gone.len(), parts = gone.join(", "))
            };
            if !more.is_empty() {
                whom = say!("print-promise-for-besides", whom = whom);
            }
            let items = more.into_iter().map(|part| rule_item(part, &RunStyle::Plain, 0)).collect();
            Some(DocItem { runs: labelled(phrase("print-promise-for"), plain(whom)), items })
        })
    }

    /// What is promised of every file, with the questions' numbers. What holds alike of several questions stands there once.
    fn of_every_file<'p>(&self, promises: impl Iterator<Item = &'p Proved>) -> Vec<DocItem> {
        let mut groups: Vec<(OfEveryFile, Vec<usize>, Vec<&Proved>)> = Vec::new();
        for proved in promises {
            let (about, question) = self.about_every_file(proved);
            let holds = |p: &Proved| matches!(p.verdict, Verdict::Holds);
            let alike = groups.iter_mut().find(|(other, numbers, of)| {
                *other == about && !numbers.is_empty() && holds(proved) && of.iter().all(|p| holds(p))
            });
            match alike {
                Some((_, numbers, of)) => {
                    numbers.extend(question);
                    of.push(proved);
                }
                None => groups.push((about, question.into_iter().collect(), vec![proved])),
            }
        }
        let told = |(about, numbers, of): (OfEveryFile, Vec<usize>, Vec<&Proved>)| {
            let (count, shown) = (numbers.len(), ranges(&numbers));
            let says = match about {
                OfEveryFile::Says(says) => says,
                OfEveryFile::AsksNoMore => say!("print-every-file-asks-no-more", count = count, numbers = shown),
                OfEveryFile::Worsens(except) => {
                    let says = say!("print-every-file-worsens", count = count, numbers = shown);
                    match except {
                        None => says,
                        Some(later) => format!("{says}. {}", say!("print-every-file-worsens-except", n = later)),
                    }
                }
            };
            let mut runs: Vec<DocRun> = of.first().map_or_else(Vec::new, |p| verdict_runs(p));
            runs.extend(plain(format!(" {}.", first_upper(&says))));
            let ids: Vec<&str> = of.iter().map(|p| p.named.id.as_str()).collect();
            runs.extend(quiet(format!(" ({})", say!("print-id", id = ids.join(", ")))));
            item(runs)
        };
        groups.into_iter().map(told).collect()
    }

    /// What a promise about every file says, and of which question.
    fn about_every_file(&self, proved: &Proved) -> (OfEveryFile, Option<usize>) {
        let q = self.questionnaire;
        let says = match (&proved.named.property, proved.named.id.as_str()) {
            (Property::SignsAtOnce, _) => phrase("print-every-file-signs-at-once").to_owned(),
            (Property::Monotone(question), _) => {
                let later = q.question(*question).worsens_except.map(|later| later.index() + 1);
                return (OfEveryFile::Worsens(later), Some(question.index() + 1));
            }
            (_, "signs-end") => phrase("print-every-file-signs-end").to_owned(),
            (_, "signs-stay-clinical") => signs_stay_clinical(q),
            (_, id) => match id.strip_prefix("signs-ask-no-more-").and_then(|id| q.question_named(id)) {
                Some(question) => return (OfEveryFile::AsksNoMore, Some(question.index() + 1)),
                None => proved.named.says.trim_end_matches('.').to_owned(),
            },
        };
        (OfEveryFile::Says(says), None)
    }

    /// What a guarantee promises, as a sentence about somebody.
    fn promised(&self, promise: &Promise) -> String {
        let q = self.questionnaire;
        let results = |list: &[OutcomeIx]| {
            let named = |o: &OutcomeIx| say!("print-result-named", n = o.index() + 1, title = &q.outcome(*o).title);
            list.iter().map(named).collect::<Vec<_>>().join(&format!(", {} ", phrase("print-or")))
        };
        let supports = |list: &[SupportIx]| {
            let names: Vec<&str> = list.iter().map(|s| q.support(*s).name.as_str()).collect();
            names.join(&format!(" {} ", phrase("print-or")))
        };
        match promise {
            Promise::Never(list) => say!("print-promised-never", results = results(list)),
            Promise::Only(list) => say!("print-promised-only", results = results(list)),
            Promise::NeverPointsTo(list) => say!("print-promised-never-points-to", supports = supports(list)),
            Promise::NeverPointsOnlyTo(list) => say!("print-promised-never-points-only-to", supports = supports(list)),
            Promise::Pace(pace) => say!("print-promised-pace", pace = q.pace_text(*pace)),
            Promise::ShowsHelp => phrase("print-promised-shows-help").to_owned(),
            Promise::ShowsHelpAtAnswer => phrase("print-promised-help-at-answer").to_owned(),
            Promise::AtOnce => phrase("print-promised-at-once").to_owned(),
            Promise::Lines(audience) => {
                let (heading, instead) = self.lines_named(audience);
                match instead {
                    None => say!("print-promised-lines", heading = heading),
                    Some(_) => say!("print-promised-lines-asked", heading = heading),
                }
            }
            Promise::Asks(question) => say!("print-promised-asks", question = question_name(q, *question)),
        }
    }

    /// The heading of some help lines; and where the place has none of its own under it, what stands there instead.
    pub(crate) fn lines_named(&self, audience: &str) -> (String, Option<String>) {
        let (lines, place) = (self.document.helplines, self.document.place);
        let heading = Some(lines.heading(audience)).filter(|h| !h.is_empty()).unwrap_or(audience).to_owned();
        let own = |l: &&Helpline| l.is_for(audience);
        let found = lines.for_audience(place, audience);
        if lines.serves(place, audience) && found.iter().any(own) {
            return (heading, None);
        }
        if found.is_empty() {
            return (heading, Some(say!("print-lines-none", place = place_title(lines, place))));
        }
        let others = found.first().filter(|l| !own(l)).and_then(|l| l.audiences.first()).map_or(ANYONE, String::as_str);
        let others = lines.heading(others);
        (heading, Some(say!("print-lines-instead", place = place_title(lines, place), others = others)))
    }

    /// The same; where the place has no lines for the audience at all, with those that stand on every page.
    pub(crate) fn lines_and_what_stands_in(&self, audience: &str) -> (String, Option<String>) {
        let (lines, place) = (self.document.helplines, self.document.place);
        let (heading, instead) = self.lines_named(audience);
        let anyone = !lines.for_audience(place, ANYONE).is_empty();
        let stands_in = lines.for_audience(place, audience).is_empty() && anyone;
        let in_full = |none: String| {
            if stands_in { say!("print-lines-none-but", none = none, others = lines.heading(ANYONE)) } else { none }
        };
        (heading, instead.map(in_full))
    }

    pub(crate) fn hazards(&mut self) {
        let q = self.questionnaire;
        if q.hazards.is_empty() {
            return;
        }
        self.add([
            heading(2, plain(phrase("print-hazards"))),
            para(plain(phrase("print-hazards-lead"))),
            para(labelled(phrase("print-hazards-severity"), plain(phrase("problem-severity-scale")))),
            para(labelled(phrase("print-hazards-likelihood"), plain(phrase("problem-likelihood-scale")))),
            para(quiet(self.part_named("hazards", &q.hazards[0].id))),
        ]);
        for hazard in &q.hazards {
            self.hazard(hazard);
        }
        self.add(self.marks.gone(&["hazards"]));
    }

    fn hazard(&mut self, hazard: &Hazard) {
        let key = ("hazards", hazard.id.as_str());
        let number = plain(format!("{}. ", hazard.number()));
        self.add([heading(3, self.marks.named(number, key, "title", &hazard.title))]);
        let (severity, likelihood) = (hazard.severity, hazard.likelihood);
        let proposed = say!(
            "print-hazard-proposed",
            severity = severity.initial.word(),
            likelihood = likelihood.initial.word(),
            severity_left = severity.residual.word(),
            likelihood_left = likelihood.residual.word(),
            status = hazard.status.word(),
        );
        let mut ratings = quiet(format!("{proposed} {}.", self.controlled(hazard)));
        ratings.extend(plain(format!(" {}", phrase("print-hazard-judged"))));
        self.add([para(ratings)]);
        let mut first = labelled(phrase("print-hazard-for-whom"), self.marks.words(key, "for", &hazard.for_whom));
        first.extend(plain(". "));
        first.extend(labelled(phrase("print-hazard-harm"), self.marks.words(key, "harm", &hazard.harm)));
        let mut causes = strong(phrase("print-hazard-causes"));
        for cause in self.marks.list(key, "causes", &hazard.causes) {
            causes.extend(plain(" "));
            causes.extend(cause.runs);
        }
        let mut items = vec![item(first), item(causes)];
        let control = |c: &Control| item(plain(control_in_words(self.questionnaire, c.kind, &c.names)));
        let controls = hazard.controls.iter().map(control).collect();
        items.push(DocItem { runs: strong(phrase("print-hazard-controls")), items: controls });
        self.add(list(items));
        self.add(self.marks.leftovers(key));
    }

    fn controlled(&self, hazard: &Hazard) -> String {
        let proved: BTreeSet<&str> = self
            .document
            .proof
            .iter()
            .flat_map(|p| &p.proved)
            .filter(|p| matches!(p.verdict, Verdict::Holds))
            .map(|p| p.named.id.as_str())
            .collect();
        first_upper(&hazard.controlled_by(&|id| proved.contains(id), true))
    }
}

/// A control of a hazard as a sentence.
pub fn control_in_words(q: &Questionnaire, kind: ControlKind, names: &str) -> String {
    match kind {
        ControlKind::Guarantee => match q.guarantees.iter().position(|g| g.id == names) {
            Some(at) => say!("print-control-promise", n = at + 1, why = &q.guarantees[at].why),
            None => match of_every_file(q, names) {
                Some(says) => say!("print-control-promise-of-every-file-says", says = says),
                None => say!("print-control-promise-of-every-file", id = names),
            },
        },
        ControlKind::Scenario => match q.scenarios.iter().position(|s| s.id == names) {
            Some(at) => say!("print-control-scenario", n = at + 1, why = &q.scenarios[at].why),
            None => say!("print-control-scenario-unknown", id = names),
        },
        ControlKind::Test => {
            let own = || names.rsplit("::").next().unwrap_or(names).replace('_', " ");
            let name = Some(what_is_tried(names)).filter(|what| !what.is_empty()).map_or_else(own, str::to_owned);
            say!("print-control-test", name = name)
        }
        ControlKind::Screen => {
            let what = on_screen(names);
            say!("print-control-screen", what = what)
        }
        ControlKind::Procedure => say!("print-control-procedure", what = names),
    }
}

/// What some of the promises about every file say, without numbers.
fn of_every_file(q: &Questionnaire, id: &str) -> Option<String> {
    if let Some(question) = id.strip_prefix("signs-ask-no-more-").and_then(|id| q.question_named(id)) {
        return Some(say!("print-every-file-asks-no-more", count = 1_usize, numbers = question.index() + 1));
    }
    Some(match id {
        "signs-at-once" => phrase("print-every-file-signs-at-once").to_owned(),
        "signs-end" => phrase("print-every-file-signs-end").to_owned(),
        "signs-stay-clinical" => signs_stay_clinical(q),
        "unclear-is-not-nothing" => phrase("check-unclear-is-not-nothing").trim_end_matches('.').to_owned(),
        "safety-is-asked" => phrase("check-safety-is-asked").trim_end_matches('.').to_owned(),
        _ => return None,
    })
}

fn signs_stay_clinical(q: &Questionnaire) -> String {
    let others = q.supports.iter().filter(|s| !s.clinical).map(|s| s.name.as_str());
    let others = others.collect::<Vec<_>>().join(&format!(" {} ", phrase("print-or")));
    say!("print-every-file-signs-clinical", supports = others)
}

fn verdict_runs(proved: &Proved) -> Vec<DocRun> {
    let word = match &proved.verdict {
        Verdict::Holds => return vec![run(phrase("print-verdict-proved"), RunStyle::Quiet)],
        Verdict::Fails { .. } => phrase("print-verdict-fails"),
        Verdict::NotDecided => phrase("print-verdict-undecided"),
        Verdict::Empty => phrase("print-verdict-empty"),
        Verdict::Fault(_) => phrase("print-verdict-fault"),
    };
    strong(word)
}
