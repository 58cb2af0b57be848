//! Advice: one line on what to do about each property that doesn't hold, and one on what keeps a file from passing.

use std::collections::BTreeMap;

use crate::base::phrases::{phrase, say};
use crate::base::text::grouped;
use crate::cli::check::not_asked::{Clash, SignBefore, not_asked_then, sign_before};
use crate::cli::output::listed;
use crate::content::document;
use crate::content::model::{AnswerIx, Condition, Escalation, OutcomeIx, Promise, QuestionIx, Questionnaire, Reply, SupportIx};
use crate::engine::answer_sheets as sheets;
use crate::prover::proof::{Proved, Verdict, prove_these};
use crate::prover::verify::{NamedProperty, Property};
use crate::prover::{diagram::Budget, witness::Witness};

/// A reply that is a sign, on a sheet where no gate takes it.
type LooseSign = (QuestionIx, Reply);

/// The advice on each property, in their order; none for those that hold, and for most guarantees of the file.
pub(crate) fn all(questionnaire: &Questionnaire, source: &str, proved: &[Proved]) -> Vec<Option<String>> {
    let never = |p: &&Proved| matches!(p.verdict, Verdict::Empty);
    let outcome = |p: &Proved| if let Property::Reached(ix) = p.named.property { Some(ix) } else { None };
    let hidden = never_holds(questionnaire, proved.iter().filter(never).filter_map(outcome));
    let adviser = Adviser { questionnaire, source, hidden };
    let mut told = Told::default();
    proved.iter().map(|p| adviser.advice(p, &mut told)).collect()
}

/// What an earlier property has explained: the same again is only named.
#[derive(Default)]
struct Told {
    sign: Option<LooseSign>,
    takers: Vec<OutcomeIx>,
}

struct Adviser<'a> {
    questionnaire: &'a Questionnaire,
    source: &'a str,
    /// Of each outcome that is never reached: the verdict on the property that its `when` never holds.
    hidden: BTreeMap<OutcomeIx, Verdict>,
}

impl Adviser<'_> {
    fn advice(&self, proved: &Proved, told: &mut Told) -> Option<String> {
        match (&proved.verdict, &proved.named.property) {
            (Verdict::Empty, Property::Reached(outcome)) => Some(self.never_reached(*outcome, told)),
            (Verdict::Empty, Property::Met { .. }) if !proved.named.from_guarantee => {
                Some(phrase("check-advice-never-asked").to_owned())
            }
            (Verdict::Empty, _) => Some(self.never_met(&proved.named.id)),
            (Verdict::Fails { sheets, .. }, Property::Monotone(question)) => match sheets.as_slice() {
                [better, worse] => Some(self.worse(*question, better.1, worse)),
                _ => None,
            },
            (Verdict::Fails { sheets, .. }, _) if !proved.named.from_guarantee => {
                let (replies, outcome) = sheets.first()?;
                let followed = self.followed_up(replies, *outcome);
                if let Some(loose) = followed.or_else(|| self.loose(replies, *outcome)) {
                    // An earlier property that breaks at the same answer has explained it.
                    let again = told.sign == Some(loose);
                    let first = told.sign.get_or_insert(loose);
                    return Some(if again {
                        say!("check-advice-breaks-above", answer = self.named(*first, Escalation::EndsAfter))
                    } else if followed.is_some() {
                        self.not_ended_after(loose, replies)
                    } else {
                        self.not_at_once(loose)
                    });
                }
                Some(self.by_marks(&proved.named.id, replies, *outcome))
            }
            (Verdict::Fails { sheets, .. }, Property::Never { early: true, .. }) => self.not_ended(&sheets.first()?.0),
            (Verdict::Fails { sheets, .. }, _) => self.without_lines(&proved.named.id, sheets.first()?.1),
            _ => None,
        }
    }

    /// Why no sheet meets the condition of a guarantee.
    fn never_met(&self, id: &str) -> String {
        let guarantee = self.questionnaire.guarantees.iter().find(|g| id.strip_prefix(g.id.as_str()) == Some("-is-met"));
        let cause = guarantee.and_then(|g| self.never_together(&g.when));
        cause.unwrap_or_else(|| phrase("check-advice-guarantee-unmet").to_owned())
    }

    /// What can be promised of an answer marked `ends-after`, at which the questions don't end.
    fn not_ended(&self, replies: &Witness) -> Option<String> {
        let marked = replies.iter().find(|(q, r)| self.questionnaire.question(*q).escalation(*r) == Escalation::EndsAfter)?;
        Some(say!("check-advice-marked-ends-after", answer = self.named(*marked, Escalation::EndsAfter)))
    }

    /// Where help lines are added that a guarantee promises of a page.
    fn without_lines(&self, id: &str, outcome: OutcomeIx) -> Option<String> {
        let guarantee = self.questionnaire.guarantees.iter().find(|g| g.id == id)?;
        let Promise::Lines(audience) = &guarantee.promise else { return None };
        Some(say!("check-advice-lines", outcome = self.outcome(outcome), audience = audience))
    }

    fn line(&self, at: document::Span) -> usize {
        document::line_of(self.source, at)
    }

    fn at_line(&self, name: &str, at: document::Span) -> String {
        say!("check-name-at-line", name = name, line = self.line(at))
    }

    fn outcome(&self, ix: OutcomeIx) -> String {
        let outcome = self.questionnaire.outcome(ix);
        self.at_line(&outcome.id, outcome.at)
    }

    /// The first sign of a sheet, unless the sheet ends at once with it.
    fn loose(&self, replies: &Witness, outcome: OutcomeIx) -> Option<LooseSign> {
        let at = replies.iter().position(|(q, r)| self.questionnaire.question(*q).escalation(*r) == Escalation::Sign)?;
        let taken = at + 1 == replies.len() && self.questionnaire.outcome(outcome).at_once;
        (!taken).then(|| replies[at])
    }

    /// The answers of a reply that call for as much or more, each with its line; for a declined question the question's.
    fn named(&self, (question, reply): (QuestionIx, Reply), escalation: Escalation) -> String {
        let question = self.questionnaire.question(question);
        let Reply::Chosen(set) = reply else {
            let declined = format!("{}: declined", question.id);
            return self.at_line(&declined, question.at);
        };
        let one = |ix: AnswerIx| {
            let answer = &question.answers[ix.index()];
            let name = format!("{}: {}", question.id, answer.id);
            (answer.escalation >= escalation).then(|| self.at_line(&name, answer.at))
        };
        set.iter().filter_map(one).collect::<Vec<_>>().join(&format!(" {} ", phrase("check-or")))
    }

    fn not_at_once(&self, loose: LooseSign) -> String {
        say!("check-advice-loose-sign", answer = self.named(loose, Escalation::Sign))
    }

    /// The reply marked `ends-after` of a sheet that goes on although all that is still to be asked after it was answered.
    fn followed_up(&self, replies: &Witness, outcome: OutcomeIx) -> Option<LooseSign> {
        let question = |q: QuestionIx| self.questionnaire.question(q);
        let at = replies.iter().position(|(q, r)| question(*q).escalation(*r) == Escalation::EndsAfter)?;
        let still = self.still_asked(replies[at]);
        let behind = &replies[at + 1..];
        let asked = behind.iter().take_while(|(q, _)| still.contains(q)).count();
        let more = behind.get(asked..).into_iter().flatten().any(|(q, _)| still.contains(q));
        (asked > 0 && !more && !self.questionnaire.outcome(outcome).at_once).then(|| replies[at])
    }

    /// What is still asked after a reply that is marked `ends-after`.
    fn still_asked(&self, (question, reply): LooseSign) -> Vec<QuestionIx> {
        let question = self.questionnaire.question(question);
        match reply {
            Reply::Declined => question.declined.ends_after.clone(),
            Reply::Chosen(set) => set.iter().flat_map(|a| question.answers[a.index()].ends_after.iter().copied()).collect(),
        }
    }

    fn not_ended_after(&self, sign: LooseSign, replies: &Witness) -> String {
        let still = self.still_asked(sign);
        let followed: Witness = replies.iter().filter(|(q, _)| *q == sign.0 || still.contains(q)).copied().collect();
        let (all, last) = (sheets::written_answers(self.questionnaire, &followed), followed.last().map(|(q, _)| *q));
        let last = last.map_or("", |q| self.questionnaire.question(q).id.as_str());
        let answer = self.named(sign, Escalation::EndsAfter);
        say!("check-advice-not-ended-after", answer = answer, sheet = format!("{{{all}}}"), last = last)
    }

    /// Advice on a property of the marks that breaks although every sign on the sheet is taken at once.
    fn by_marks(&self, id: &str, replies: &Witness, outcome: OutcomeIx) -> String {
        let all = self.outcome(outcome);
        if id.starts_with("signs-ask-no-more") {
            return self.asked_behind(replies);
        }
        let worrying = replies.iter().rfind(|(q, r)| self.questionnaire.question(*q).escalation(*r) > Escalation::Clear);
        match worrying {
            Some((question, reply)) if self.questionnaire.question(*question).escalation(*reply) == Escalation::Sign => {
                let answer = self.named((*question, *reply), Escalation::Sign);
                say!("check-advice-not-clinical", answer = answer, outcome = all)
            }
            Some((question, reply)) if self.questionnaire.outcome(outcome).nothing_needed => {
                let answer = self.named((*question, *reply), Escalation::Help);
                let question = &self.questionnaire.question(*question).id;
                say!("check-advice-not-kept-from", answer = answer, outcome = all, question = question)
            }
            _ => say!("check-advice-safety-unasked", outcome = all, id = id),
        }
    }

    /// What is asked behind a sign although the sign's `ends-after` doesn't name it.
    fn asked_behind(&self, replies: &Witness) -> String {
        let question = |q: QuestionIx| self.questionnaire.question(q);
        let sign = replies.iter().position(|(q, r)| question(*q).escalation(*r) >= Escalation::EndsAfter);
        let Some((at, (by, reply))) = sign.map(|at| (at, replies[at])) else {
            return phrase("check-advice-sign-ends").to_owned();
        };
        if reply == Reply::Declined {
            return say!("check-advice-name-behind", answer = self.named((by, reply), Escalation::EndsAfter));
        }
        let named = self.still_asked((by, reply));
        let behind = replies[at + 1..].iter().find(|(q, _)| !named.contains(q));
        let (answer, before) = (self.named((by, reply), Escalation::EndsAfter), &question(by).id);
        match behind {
            Some((behind, _)) => {
                say!("check-advice-asked-behind", behind = &question(*behind).id, answer = answer, before = before)
            }
            None => say!("check-advice-another-behind", answer = answer, before = before),
        }
    }

    fn worse(&self, question: QuestionIx, better: OutcomeIx, worse: &(Witness, OutcomeIx)) -> String {
        let (replies, worse) = worse;
        let reply: Witness = replies.iter().filter(|(q, _)| *q == question).copied().collect();
        let reply = sheets::written_answers(self.questionnaire, &reply);
        let asked = self.questionnaire.question(question);
        if asked.safety {
            return self.worse_safety(question, better, *worse, &reply);
        }
        let question = self.at_line(&asked.id, asked.at);
        if self.questionnaire.outcome(*worse).pace > self.questionnaire.outcome(better).pace {
            let (sooner, later) = (self.outcome(better), self.outcome(*worse));
            return say!("check-advice-worse-later", reply = reply, later = later, sooner = sooner, question = question);
        }
        say!("check-advice-worse-without-help", reply = reply, question = question)
    }

    /// A worse answer about safety that is met later: nothing here may make anything milder.
    fn worse_safety(&self, question: QuestionIx, better: OutcomeIx, worse: OutcomeIx, reply: &str) -> String {
        let (sooner, later) = (self.outcome(better), self.outcome(worse));
        let asked = self.questionnaire.question(question);
        let question = self.at_line(&asked.id, asked.at);
        let advice = if self.questionnaire.outcome(worse).pace > self.questionnaire.outcome(better).pace {
            say!("check-advice-danger-later", reply = reply, later = later, sooner = sooner)
        } else {
            say!("check-advice-danger-without-help", reply = reply)
        };
        format!("{advice} {}", say!("check-advice-turn-round", question = question))
    }

    /// Why no sheet leads to an outcome: its condition never holds, or outcomes above it take those sheets.
    fn never_reached(&self, ix: OutcomeIx, told: &mut Told) -> String {
        let outcome = self.questionnaire.outcome(ix);
        if outcome.when.is_none() {
            return phrase("check-advice-all-taken").to_owned();
        }
        match self.hidden.get(&ix) {
            Some(Verdict::Fails { sheets, .. }) if !sheets.is_empty() => {
                let (replies, taken) = &sheets[0];
                let taker = self.outcome(*taken);
                if told.takers.contains(taken) {
                    return say!("check-advice-taken-above", taker = taker);
                }
                told.takers.push(*taken);
                let sheet = format!("{{{}}}", sheets::written_answers(self.questionnaire, replies));
                say!("check-advice-taken", taker = taker, sheet = sheet, id = &outcome.id)
            }
            Some(Verdict::Holds) => outcome
                .when
                .as_ref()
                .and_then(|when| self.never_together(when))
                .unwrap_or_else(|| phrase("check-advice-outcome-unmet").to_owned()),
            _ => phrase("check-advice-never-holds-or-taken").to_owned(),
        }
    }

    /// Why answers of a rule are on no sheet together, where that can be told.
    fn never_together(&self, when: &Condition) -> Option<String> {
        let clash = not_asked_then(self.questionnaire, when).map(|clash| self.clash(clash));
        clash.or_else(|| {
            let SignBefore { sign: (question, set), unreached } = sign_before(self.questionnaire, when)?;
            let answer = self.named((question, Reply::Chosen(set)), Escalation::EndsAfter);
            let asked = self.questionnaire.question(unreached);
            Some(say!("check-advice-sign-before", answer = answer, asked = &asked.id, line = self.line(asked.at)))
        })
    }

    /// Why two answers of a rule are on no sheet together.
    fn clash(&self, Clash { asked, field, by }: Clash) -> String {
        let id = |q: QuestionIx| &self.questionnaire.question(q).id;
        let line = self.line(self.questionnaire.question(asked).at);
        say!("check-advice-clash", asked = id(asked), line = line, by = id(by), field = field)
    }
}

/// For each outcome the verdict on the property that its `when` never holds, whose witness is a sheet where it does; empty
/// where the budget doesn't suffice.
fn never_holds(questionnaire: &Questionnaire, outcomes: impl Iterator<Item = OutcomeIx>) -> BTreeMap<OutcomeIx, Verdict> {
    let (ixs, watch): (Vec<OutcomeIx>, Vec<Condition>) =
        outcomes.filter_map(|ix| Some((ix, questionnaire.outcome(ix).when.clone()?))).unzip();
    if ixs.is_empty() {
        return BTreeMap::new();
    }
    let all: Vec<OutcomeIx> = questionnaire.outcome_ixs().collect();
    let none = |watch| NamedProperty::unnamed(Property::Never { watch, bad: all.clone(), early: false });
    // How many sheets there are isn't asked.
    let budget = Budget { cells: 0, ..Budget::default() };
    let Ok(proof) = prove_these(questionnaire, (0..watch.len()).map(none).collect(), &watch, budget) else {
        return BTreeMap::new();
    };
    ixs.into_iter().zip(proof.proved.into_iter().map(|p| p.verdict)).collect()
}

/// What to do, as a line.
pub(crate) fn what_to_do(advice: &str) -> String {
    format!("         {}\n", say!("check-what-to-do", advice = advice))
}

/// The promise of a guarantee, as the file writes it.
pub(crate) fn promised(questionnaire: &Questionnaire, promise: &Promise) -> String {
    let list = |ids: Vec<&str>| format!("[{}]", ids.join(", "));
    let outcomes = |ixs: &[OutcomeIx]| list(ixs.iter().map(|o| questionnaire.outcome(*o).id.as_str()).collect());
    let supports = |ixs: &[SupportIx]| list(ixs.iter().map(|s| questionnaire.support(*s).id.as_str()).collect());
    match promise {
        Promise::Never(these) => format!("never: {}", outcomes(these)),
        Promise::Only(these) => format!("only: {}", outcomes(these)),
        Promise::NeverPointsTo(these) => format!("never-points-to: {}", supports(these)),
        Promise::NeverPointsOnlyTo(these) => format!("never-points-only-to: {}", supports(these)),
        Promise::Pace(pace) => {
            let written = serde_json::to_value(pace).unwrap_or_default();
            format!("pace: {}", written.as_str().unwrap_or_default())
        }
        Promise::ShowsHelp => "shows: help".to_owned(),
        Promise::ShowsHelpAtAnswer => "shows: help-at-answer".to_owned(),
        Promise::AtOnce => "at-once: true".to_owned(),
        Promise::Lines(audience) => format!("lines: {audience}"),
        Promise::Asks(question) => format!("asks: {}", questionnaire.question(*question).id),
    }
}

/// What keeps a file from passing.
pub(crate) struct Failing<'a> {
    /// Promises that don't hold, and checks that fail, by name.
    pub ids: Vec<&'a str>,
    /// Whether a promise of the file itself is among them.
    pub own: bool,
    /// Promises of the built-in questions that a changed copy lacks.
    pub missing: usize,
    /// Scenarios that lead elsewhere.
    pub scenarios: usize,
    /// Hazards that lost a control.
    pub hazards: usize,
}

impl Failing<'_> {
    /// The names and numbers of what fails; nothing where the file passes.
    pub(crate) fn listed(&self) -> String {
        const NAMED: usize = 4;
        let ids = (!self.ids.is_empty()).then(|| listed(self.ids.iter().copied(), NAMED));
        let (missing, scenarios, hazards) = (self.missing, self.scenarios, self.hazards);
        let missing = (missing > 0).then(|| say!("check-lost-promises", count = missing, shown = grouped(missing)));
        let scenarios = (scenarios > 0).then(|| say!("check-scenarios-failing", count = scenarios, shown = grouped(scenarios)));
        let hazards = (hazards > 0).then(|| say!("check-hazards-failing", count = hazards, shown = grouped(hazards)));
        ids.into_iter().chain(missing).chain(scenarios).chain(hazards).collect::<Vec<_>>().join(", ")
    }

    /// How much fails, for the first lines of what is printed: what holds is told below it, and sounds as if all were well.
    pub(crate) fn first_line(&self) -> String {
        let n = self.ids.len() + self.missing + self.scenarios + self.hazards;
        if n == 0 {
            return String::new();
        }
        format!("{}\n", say!("check-things-fail", count = n, all = self.listed()))
    }

    /// What keeps the file from passing, in the last line.
    pub(crate) fn last_line(&self) -> String {
        let all = self.listed();
        if all.is_empty() {
            return String::new();
        }
        let first = say!("check-not-passing", all = all);
        match (self.ids.as_slice(), self.own) {
            ([], _) => format!("{first}\n"),
            (_, true) => format!("{first} {}\n", phrase("check-not-passing-own")),
            (_, false) => format!("{first} {}\n", phrase("check-not-passing-explain")),
        }
    }
}
