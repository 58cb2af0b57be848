//! What a file promises, from as written to checked: guarantees, and scenarios. Whether they are kept is for `check` to find out.

use std::collections::BTreeSet;

use crate::base::phrases::{phrase, say};
use crate::content::document::{Code, Problem};
use crate::content::model::{Guarantee, OutcomeIx, Promise, Questionnaire, Reply, Scenario, Shows, SupportIx};
use crate::content::reader::checker::Checker;
use crate::content::reader::raw::{RawGuarantee, RawScenario};

/// Guarantees that a file may have: each is a proof of its own, and somebody waits for them.
const MAX_GUARANTEES: usize = 1_000;

/// Whether a built-in promise has this id, or could have it.
fn is_built_in(id: &str) -> bool {
    let whole =
        ["signs-at-once", "signs-end", "signs-stay-clinical", "unclear-is-not-nothing", "safety-is-asked", "rules-matter"];
    let begins = ["worse-", "asked-", "reached-", "signs-ask-no-more-", "questions-matter"];
    whole.contains(&id) || begins.iter().any(|b| id.starts_with(b)) || id.ends_with("-is-met")
}

impl Checker {
    pub(crate) fn guarantees(&mut self, raw: Vec<RawGuarantee>) -> Vec<Guarantee> {
        let mut out: Vec<Guarantee> = Vec::new();
        if let Some(extra) = raw.get(MAX_GUARANTEES) {
            self.note(Problem::new(Code::TooMany, extra.id.at, say!("reader-too-many-guarantees", most = MAX_GUARANTEES)));
        }
        for g in raw.into_iter().take(MAX_GUARANTEES) {
            self.id(&g.id, None);
            if is_built_in(&g.id) {
                let says = say!("reader-promise-of-program", id = &g.id.value);
                self.wrong(Code::ReservedWord, g.id.at, says, phrase("reader-both-told-by-name"));
            }
            if let Some(first) = out.iter().find(|o| o.id == g.id.value) {
                let says = say!("reader-guarantee-twice", id = &g.id.value);
                let problem = Problem::new(Code::DuplicateId, g.id.at, says).help(phrase("reader-choose-another"));
                self.note(problem.also(first.at, phrase("reader-this-one")));
            }
            self.cited(&g.claims);
            let promise = self.promise(&g);
            let Some(when) = self.condition(&g.when) else { continue };
            if promise == Some(Promise::AtOnce) && self.reads(&when).negates {
                let says = phrase("reader-at-once-with-not");
                self.wrong(Code::UnsafeGate, g.id.at, says, phrase("reader-has-to-stay-true"));
            }
            if promise == Some(Promise::ShowsHelpAtAnswer) && self.reads(&when).negates {
                let says = phrase("reader-help-at-answer-with-not");
                self.wrong(Code::UnsafeGate, g.id.at, says, phrase("reader-name-help-answers"));
            }
            if let Some(promise) = promise {
                out.push(Guarantee { id: g.id.value, at: g.id.at, when, promise, why: g.why });
            }
        }
        out
    }

    /// The one promise of a guarantee.
    fn promise(&mut self, g: &RawGuarantee) -> Option<Promise> {
        let lists = [&g.never, &g.only, &g.never_points_to, &g.never_points_only_to];
        let at_once = g.at_once.as_ref().is_some_and(|f| f.value);
        let others = [g.pace.is_some(), g.shows.is_some(), at_once, g.asks.is_some(), g.lines.is_some()];
        let count = lists.iter().filter(|l| l.is_some()).count() + others.iter().filter(|is| **is).count();
        if count != 1 {
            let says = say!("reader-one-promise", guarantee = &g.id.value, count = count);
            self.wrong(Code::MissingField, g.id.at, says, phrase("reader-write-one-promise"));
            return None;
        }
        Some(match g {
            RawGuarantee { never: Some(ids), .. } => Promise::Never(self.find_all(ids, Code::UnknownOutcome, OutcomeIx::at)),
            RawGuarantee { only: Some(ids), .. } => Promise::Only(self.find_all(ids, Code::UnknownOutcome, OutcomeIx::at)),
            RawGuarantee { never_points_to: Some(ids), .. } => {
                Promise::NeverPointsTo(self.find_all(ids, Code::UnknownSupport, SupportIx))
            }
            RawGuarantee { never_points_only_to: Some(ids), .. } => {
                Promise::NeverPointsOnlyTo(self.find_all(ids, Code::UnknownSupport, SupportIx))
            }
            RawGuarantee { lines: Some(audience), .. } => {
                self.audiences.push((audience.value.clone(), audience.at));
                Promise::Lines(audience.value.clone())
            }
            RawGuarantee { asks: Some(id), .. } => Promise::Asks(self.question(id)?),
            RawGuarantee { pace: Some(pace), .. } => Promise::Pace(*pace),
            RawGuarantee { shows: Some(Shows::Help), .. } => Promise::ShowsHelp,
            RawGuarantee { shows: Some(Shows::HelpAtAnswer), .. } => Promise::ShowsHelpAtAnswer,
            _ => Promise::AtOnce,
        })
    }

    pub(crate) fn scenarios(&mut self, raw: Vec<RawScenario>, questionnaire: &Questionnaire) -> Vec<Scenario> {
        // The questions have moved into the questionnaire; names are looked up in a copy for the length of this.
        self.questions.clone_from(&questionnaire.questions);
        let (mut out, mut ids) = (Vec::new(), BTreeSet::new());
        for s in raw {
            self.id(&s.id, None);
            if !ids.insert(s.id.value.clone()) {
                let says = say!("reader-scenario-twice", id = &s.id.value);
                self.wrong(Code::DuplicateId, s.id.at, says, phrase("reader-choose-another"));
            }
            let leads_to = self.find(&s.leads_to, Code::UnknownOutcome).map(OutcomeIx::at);
            let claims = self.cited(&s.claims);
            let mut replies = Vec::new();
            let mut sound = true;
            for (key, answers) in &s.answers.0 {
                let Some((question, set, declined)) = self.atom(key, answers) else {
                    sound = false;
                    continue;
                };
                let fits = if declined { set.is_empty() } else { questionnaire.question(question).allows(set) };
                if !fits {
                    sound = false;
                    let says = say!("reader-not-together", question = &key.value);
                    self.wrong(Code::WrongShape, key.at, says, phrase("reader-write-fitting-answers"));
                    continue;
                }
                replies.push((question, if declined { Reply::Declined } else { Reply::Chosen(set) }));
            }
            if let (Some(leads_to), true) = (leads_to, sound) {
                out.push(Scenario { id: s.id.value, at: s.id.at, replies, leads_to, why: s.why, claims });
            }
        }
        out
    }
}
