//! The promises with their verdicts, and the hazard log.

use std::collections::BTreeSet;

use crate::content::model::{ControlKind, Guarantee, Hazard, OutcomeIx, Promise, Questionnaire, SupportIx};
use crate::content::sentences::question_name;
use crate::prover::proof::{Proved, Verdict};
use crate::prover::verify::Property;
use crate::ui::review_document::Composer;
use crate::ui::review_document::blocks::{
    DocItem, DocRun, RunStyle, heading, item, labelled, list, para, plain, quiet, run, strong,
};
use crate::ui::review_document::questions::under;

impl Composer<'_> {
    pub(crate) fn promises(&mut self) {
        let q = self.questionnaire;
        self.add([
            heading(2, plain("What is promised of every set of answers")),
            para(plain(
                "Each promise is about every set of answers that anybody can give, and is proved by the program, or refuted with an \
                 example. A second, independent part of the program has accepted each proof. What a promise doesn't say isn't \
                 promised: so look for what is missing.",
            )),
        ]);
        let Ok(proof) = &self.document.proof else {
            self.add([para(strong("NOT DECIDED: the rules of this file are too much to work out."))]);
            return;
        };
        let built_in: Vec<&Proved> = proof.proved.iter().filter(|p| !p.named.from_guarantee).collect();
        let small = |p: &&&Proved| {
            matches!(p.named.property, Property::Reached(_) | Property::Met { .. }) && matches!(p.verdict, Verdict::Holds)
        };
        let reached = built_in.iter().filter(small).count();
        let met =
            proof.proved.iter().filter(|p| p.named.from_guarantee && matches!(p.named.property, Property::Met { .. })).count();
        self.add([para(strong("Of every file, whatever it says:"))]);
        let told = built_in.iter().filter(|p| !small(p)).map(|p| {
            let mut runs = verdict_runs(p);
            runs.extend(plain(format!(" {}.", text_upper(&self.of_every_file(p)))));
            runs.extend(quiet(format!(" (id {})", p.named.id)));
            item(runs)
        });
        self.add(list(told.collect()));
        self.add([para(quiet(format!(
            "And {reached} more: each result can be reached, and each question about danger is asked of somebody. And {met} more: each \
             promise of this file is about somebody."
        )))]);
        self.add([para(strong("Of this file:"))]);
        let part = q.guarantees.first().map(|g| self.part_named("guarantees", &g.id));
        self.add(part.map(|part| para(quiet(part))));
        for (at, guarantee) in q.guarantees.iter().enumerate() {
            let found = proof.proved.iter().find(|p| {
                p.named.from_guarantee && p.named.id == guarantee.id && !matches!(p.named.property, Property::Met { .. })
            });
            self.promise(at, guarantee, found);
        }
        let gone = self.marks.gone("guarantees");
        self.add(gone);
        self.add([para(quiet(format!(
            "Besides, the file has {} scenarios: they stand in the next section.",
            q.scenarios.len()
        )))]);
    }

    fn promise(&mut self, at: usize, guarantee: &Guarantee, found: Option<&Proved>) {
        let q = self.questionnaire;
        let key = ("guarantees", guarantee.id.as_str());
        let mut runs = strong(format!("Promise {}. ", at + 1));
        runs.extend(plain(text_upper(&self.promised(&guarantee.promise))));
        runs.extend(plain(". "));
        runs.extend(self.marks.new_mark(key));
        runs.extend(found.map_or_else(|| strong("NOT DECIDED."), verdict_runs));
        let rule = self.marks.rule(q, key, "when", Some(&guarantee.when));
        let same = q.guarantees[..at].iter().position(|g| g.when == guarantee.when);
        let mut items: Vec<DocItem> = match same {
            // Who is meant is written out once, unless one of the two has changed.
            Some(before) if !self.marks.is_changed(key, "when") => {
                vec![item(labelled("For", plain(format!("everybody whom promise {} is about", before + 1))))]
            }
            _ => under("For everybody of whom this is true", rule),
        };
        let mut why = labelled("Why", self.marks.words(key, "why", &guarantee.why));
        why.extend(quiet(format!(" (id {})", guarantee.id)));
        items.push(item(why));
        self.add(list(vec![DocItem { runs, items }]));
        let left = self.marks.leftovers(key);
        self.add(left);
    }

    /// What is promised of every file, with the questions' numbers.
    fn of_every_file(&self, proved: &Proved) -> String {
        let q = self.questionnaire;
        match &proved.named.property {
            Property::SignsAtOnce => {
                "every sign shows help at its answer and ends the questions there, unless the answer lets a few questions come first"
                    .to_owned()
            }
            Property::Monotone(question) => {
                let n = question.index() + 1;
                let says = format!(
                    "of two people who answer alike but for question {n}, the one with the worse answer there never gets help later, \
                     and is shown help wherever the other is"
                );
                match q.question(*question).worsens_except {
                    None => says,
                    Some(later) => format!(
                        "{says}. One exception: somebody whose questions end early, before question {0}, isn't asked it, and so may \
                         get a less urgent page than if they had been; that page has the help lines for it as well",
                        later.index() + 1
                    ),
                }
            }
            _ => match proved.named.id.strip_prefix("signs-ask-no-more-").and_then(|id| q.question_named(id)) {
                Some(question) => format!(
                    "where an answer to question {} lets a few questions come first, only the questions listed at that answer are \
                     still asked",
                    question.index() + 1
                ),
                None => match proved.named.id.as_str() {
                    "signs-end" => "a sign always leads to a page that ends the questions".to_owned(),
                    "signs-stay-clinical" => {
                        let others = q.supports.iter().filter(|s| !s.clinical).map(|s| s.name.as_str());
                        format!("a sign never leads to {}", others.collect::<Vec<_>>().join(" or "))
                    }
                    _ => proved.named.says.trim_end_matches('.').to_owned(),
                },
            },
        }
    }

    /// What a guarantee promises, as a sentence about somebody.
    fn promised(&self, promise: &Promise) -> String {
        let q = self.questionnaire;
        let results = |list: &[OutcomeIx]| {
            let each: Vec<String> = list.iter().map(|o| format!("{} “{}”", o.index() + 1, q.outcome(*o).title)).collect();
            each.join(", or ")
        };
        let supports = |list: &[SupportIx]| list.iter().map(|s| q.support(*s).name.as_str()).collect::<Vec<_>>().join(" or ");
        match promise {
            Promise::Never(list) => format!("they are never led to result {}", results(list)),
            Promise::Only(list) => format!("they are led to result {}, and nowhere else", results(list)),
            Promise::NeverPointsTo(list) => format!("they are never pointed to {}", supports(list)),
            Promise::NeverPointsOnlyTo(list) => format!("they are never pointed to {} alone", supports(list)),
            Promise::Pace(pace) => format!("they get help no later than “{}”", q.pace_text(*pace)),
            Promise::ShowsHelp => "they are shown help".to_owned(),
            Promise::ShowsHelpAtAnswer => "the help page opens at that answer".to_owned(),
            Promise::AtOnce => "the questions end at that answer".to_owned(),
            Promise::Lines(audience) => {
                let heading = self.document.helplines.heading(audience);
                let heading = if heading.is_empty() { audience } else { heading };
                format!("their page has the help lines “{heading}”")
            }
            Promise::Asks(question) => {
                format!("they are asked {}, unless a page that can't wait comes before it", question_name(q, *question))
            }
        }
    }

    pub(crate) fn hazards(&mut self) {
        let q = self.questionnaire;
        if q.hazards.is_empty() {
            return;
        }
        self.add([
            heading(2, plain("The hazard log")),
            para(plain(
                "What can go wrong, and what controls it. Severity and likelihood are proposals by the makers, for a safety officer to \
                 judge; nobody has. A promise as a control is proved; a scenario is one example that is tried; a test is run whenever the \
                 program changes; a screen is what people see; a procedure is what people have to do.",
            )),
            para(labelled("Severity, from the least", plain(crate::content::model::hazard::SEVERITY_SCALE))),
            para(labelled("Likelihood, from the least", plain(crate::content::model::hazard::LIKELIHOOD_SCALE))),
            para(quiet(self.part_named("hazards", &q.hazards[0].id))),
        ]);
        for hazard in &q.hazards {
            self.hazard(hazard);
        }
        let gone = self.marks.gone("hazards");
        self.add(gone);
    }

    fn hazard(&mut self, hazard: &Hazard) {
        let key = ("hazards", hazard.id.as_str());
        let mut runs = plain(format!("{}. ", hazard.number()));
        runs.extend(self.marks.words(key, "title", &hazard.title));
        runs.extend(self.marks.new_mark(key));
        self.add([heading(3, runs)]);
        let (severity, likelihood) = (hazard.severity, hazard.likelihood);
        let mut ratings = quiet(format!(
            "Proposed: severity {}, likelihood {} without the controls; severity {}, likelihood {} with them. Status: {}. {}.",
            severity.initial.word(),
            likelihood.initial.word(),
            severity.residual.word(),
            likelihood.residual.word(),
            hazard.status.word(),
            self.controlled(hazard)
        ));
        ratings.extend(plain(" Judged: severity ________ / ________, likelihood ________ / ________, by __________"));
        self.add([para(ratings)]);
        let mut first = labelled("For whom", self.marks.words(key, "for", &hazard.for_whom));
        first.extend(plain(". "));
        first.extend(labelled("Possible harm", self.marks.words(key, "harm", &hazard.harm)));
        let mut causes = strong("Causes:");
        for cause in self.marks.list(key, "causes", &hazard.causes) {
            causes.extend(plain(" "));
            causes.extend(cause.runs);
        }
        let mut items = vec![item(first), item(causes)];
        let control = |c: &crate::content::model::Control| item(plain(control_in_words(self.questionnaire, c.kind, &c.names)));
        items.push(DocItem { runs: strong("Controls:"), items: hazard.controls.iter().map(control).collect() });
        self.add(list(items));
        let left = self.marks.leftovers(key);
        self.add(left);
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
        text_upper(&hazard.controlled_by(&|id| proved.contains(id)).replace("guarantee", "promise"))
    }
}

/// A control of a hazard as a sentence.
pub fn control_in_words(q: &Questionnaire, kind: ControlKind, names: &str) -> String {
    match kind {
        ControlKind::Guarantee => match q.guarantees.iter().position(|g| g.id == names) {
            Some(at) => format!("promise {}: {}", at + 1, q.guarantees[at].why),
            None => format!("a promise about every file ({names})"),
        },
        ControlKind::Scenario => match q.scenarios.iter().position(|s| s.id == names) {
            Some(at) => format!("scenario {}: {}", at + 1, q.scenarios[at].why),
            None => format!("scenario {names}"),
        },
        ControlKind::Test => format!("test: {}", names.rsplit("::").next().unwrap_or(names).replace('_', " ")),
        ControlKind::Screen => {
            let what = crate::content::model::hazard::SCREENS.iter().find(|(id, _)| *id == names).map_or("", |(_, what)| what);
            format!("on screen: {what}")
        }
        ControlKind::Procedure => format!("procedure: {names}"),
    }
}

fn verdict_runs(proved: &Proved) -> Vec<DocRun> {
    let word = match &proved.verdict {
        Verdict::Holds => return vec![run("Proved.", RunStyle::Quiet)],
        Verdict::Fails { .. } => "DOESN'T HOLD.",
        Verdict::NotDecided => "NOT DECIDED.",
        Verdict::Empty => "NO ANSWERS DO THIS.",
        Verdict::Fault(_) => "FAULT OF THE PROGRAM.",
    };
    strong(word)
}

fn text_upper(text: &str) -> String {
    crate::base::text::first_upper(text)
}
