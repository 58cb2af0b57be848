//! The promises with their verdicts, and the hazard log.

use std::collections::BTreeSet;

use crate::base::phrases::{phrase, say};
use crate::base::text::first_upper;
use crate::content::model::{
    AnswerSet, ControlKind, Guarantee, Hazard, OutcomeIx, Promise, QuestionIx, Questionnaire, SupportIx,
};
use crate::content::sentences::question_name;
use crate::prover::proof::{Proved, Verdict};
use crate::prover::verify::Property;
use crate::ui::review_document::Composer;
use crate::ui::review_document::blocks::{
    DocItem, DocRun, RunStyle, heading, item, labelled, list, para, plain, quiet, ranges, run, strong,
};
use crate::ui::review_document::questions::under;

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
        for (at, guarantee) in q.guarantees.iter().enumerate() {
            let found = proof.proved.iter().find(|p| {
                p.named.from_guarantee && p.named.id == guarantee.id && !matches!(p.named.property, Property::Met { .. })
            });
            self.promise(at, guarantee, found);
        }
        self.add(self.marks.gone(&["guarantees"]));
        if !q.tells.is_empty() {
            let numbers = |(question, answers): &(QuestionIx, AnswerSet)| {
                let each = answers.iter().map(|a| format!("{}.{}", question.index() + 1, a.index() + 1));
                each.collect::<Vec<_>>().join(", ")
            };
            let all = q.tells.iter().map(numbers).collect::<Vec<_>>().join("; ");
            self.add([para(labelled(phrase("print-promises-tells"), plain(say!("print-promises-tells-are", numbers = all))))]);
        }
        self.add([para(quiet(say!("print-promises-scenarios", count = q.scenarios.len())))]);
    }

    fn promise(&mut self, at: usize, guarantee: &Guarantee, found: Option<&Proved>) {
        let q = self.questionnaire;
        let key = ("guarantees", guarantee.id.as_str());
        let mut runs = strong(format!("{} ", say!("print-promise", n = at + 1)));
        runs.extend(plain(first_upper(&self.promised(&guarantee.promise))));
        runs.extend(plain(". "));
        runs.extend(self.marks.new_mark(key));
        runs.extend(found.map_or_else(|| strong(phrase("print-verdict-undecided")), verdict_runs));
        let rule = self.marks.rule(q, key, "when", Some(&guarantee.when));
        let same = q.guarantees[..at].iter().position(|g| g.when == guarantee.when);
        let mut items: Vec<DocItem> = match same {
            // Who is meant is written out once, unless one of the two has changed.
            Some(before) if !self.marks.is_changed(key, "when") => {
                vec![item(labelled(phrase("print-promise-for"), plain(say!("print-promise-for-same", n = before + 1))))]
            }
            _ => under(phrase("print-promise-for-whom"), rule),
        };
        let mut why = labelled(phrase("print-promise-why"), self.marks.words(key, "why", &guarantee.why));
        why.extend(quiet(format!(" ({})", say!("print-id", id = &guarantee.id))));
        items.push(item(why));
        self.add(list(vec![DocItem { runs, items }]));
        self.add(self.marks.leftovers(key));
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
            (_, "signs-stay-clinical") => {
                let others = q.supports.iter().filter(|s| !s.clinical).map(|s| s.name.as_str());
                let others = others.collect::<Vec<_>>().join(&format!(" {} ", phrase("print-or")));
                say!("print-every-file-signs-clinical", supports = others)
            }
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
                let heading = self.document.helplines.heading(audience);
                let heading = if heading.is_empty() { audience } else { heading };
                say!("print-promised-lines", heading = heading)
            }
            Promise::Asks(question) => say!("print-promised-asks", question = question_name(q, *question)),
        }
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
        let control = |c: &crate::content::model::Control| item(plain(control_in_words(self.questionnaire, c.kind, &c.names)));
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
            None => say!("print-control-promise-of-every-file", id = names),
        },
        ControlKind::Scenario => match q.scenarios.iter().position(|s| s.id == names) {
            Some(at) => say!("print-control-scenario", n = at + 1, why = &q.scenarios[at].why),
            None => say!("print-control-scenario-unknown", id = names),
        },
        ControlKind::Test => {
            say!("print-control-test", name = names.rsplit("::").next().unwrap_or(names).replace('_', " "))
        }
        ControlKind::Screen => {
            let what = crate::content::model::hazard::on_screen(names);
            say!("print-control-screen", what = what)
        }
        ControlKind::Procedure => say!("print-control-procedure", what = names),
    }
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
