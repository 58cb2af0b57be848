//! From a complete sheet to a recommendation with its reasons. Interprets the rules; adds nothing up.

use crate::content::helplines::{ABUSE, CANNOT_SPEAK};
use crate::content::model::{
    AnswerIx, Condition, Escalation, Extra, ExtraIx, Outcome, OutcomeIx, Pace, Question, QuestionIx, Questionnaire, Reply,
    Support, SupportIx,
};
use crate::engine::holds::{holds, true_answers};
use crate::engine::path::Sheet;

/// An answer that speaks for the outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reason {
    /// The question.
    pub question: QuestionIx,
    /// The answer given.
    pub answer: AnswerIx,
}

/// In an outcome's `help`: the place of the audiences that answers add.
pub const ADDED: &str = "added";

/// Where a sheet leads, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recommendation {
    /// The outcome.
    pub outcome: OutcomeIx,
    /// The person's own answers behind it, those that decide first. Never an answer of a safety question (safety rule 4),
    /// and none at all for an outcome of pace now or today.
    pub reasons: Vec<Reason>,
    /// What else the person said: said back, but no reason for the outcome. None of a safety question.
    pub said: Vec<Reason>,
    /// Under each support the person's own answers that point there. Empty for an outcome of pace now or today.
    pub pointing: Vec<(SupportIx, Vec<Reason>)>,
    /// What answers add to the page; to one that is at once only what names it.
    pub extras: Vec<ExtraIx>,
    /// Whether the page says that it is less sure.
    pub less_sure: bool,
    /// Whether help stands above the result: a safety question was declined, or answered in a way that isn't clear.
    pub help_above: bool,
    /// Whose help lines stand on the page, in order.
    pub audiences: Vec<String>,
    /// Whose help lines may stand on a paper, in order: the same without those that only a safety question brings.
    pub taken_audiences: Vec<String>,
    /// Of those the ones that a paper may have which doesn't tell how somebody is: none that only such an answer brings.
    pub untelling_audiences: Vec<String>,
}

/// Decides a complete sheet: the gate that ended it, or else the first outcome that holds; the last always does.
pub fn decide(questionnaire: &Questionnaire, sheet: &Sheet) -> Recommendation {
    let counted = sheet.counted();
    let (ix, pointing, extras) = decided_by_rules(questionnaire, sheet);
    let outcome = questionnaire.outcome(ix);
    let explained = is_explained(outcome);
    let mut reasons = Vec::new();
    if explained {
        let decisive = outcome.when.as_ref().map_or(Vec::new(), |c| speaking(questionnaire, c, counted));
        let toward = pointing.iter().filter(|(s, _)| outcome.points_to.contains(s)).flat_map(|(_, r)| r.iter().copied());
        for reason in decisive.into_iter().chain(toward) {
            if !reasons.contains(&reason) {
                reasons.push(reason);
            }
        }
    }
    let mut said = if explained { said_back(questionnaire, counted) } else { Vec::new() };
    said.retain(|r| !reasons.contains(r));
    Recommendation {
        outcome: ix,
        reasons,
        said,
        pointing,
        less_sure: extras.iter().any(|e| questionnaire.extra(*e).less_sure),
        extras,
        ..by_judgement(questionnaire, counted, ix)
    }
}

/// What the conditions of a questionnaire decide of a sheet: the outcome, the answers that point to each support, and the extras.
pub(crate) fn decided_by_rules(
    questionnaire: &Questionnaire,
    sheet: &Sheet,
) -> (OutcomeIx, Vec<(SupportIx, Vec<Reason>)>, Vec<ExtraIx>) {
    let counted = sheet.counted();
    let ix = sheet.ended_by().unwrap_or_else(|| ordinary(questionnaire, counted));
    let explained = is_explained(questionnaire.outcome(ix));
    let pointing = if explained { pointing(questionnaire, counted) } else { Vec::new() };
    (ix, pointing, extras(questionnaire, counted, ix))
}

/// Whether a page tells the answers behind it: none that is urgent does.
fn is_explained(outcome: &Outcome) -> bool {
    !outcome.at_once && outcome.pace > Pace::Today
}

/// A page that a person put in place of the result: the outcome with its help lines, and nothing of the answers.
pub fn by_judgement(questionnaire: &Questionnaire, counted: &[Option<Reply>], ix: OutcomeIx) -> Recommendation {
    let outcome = questionnaire.outcome(ix);
    let worrying = |(i, reply): (usize, &Option<Reply>)| {
        reply.is_some_and(|r| questionnaire.question(QuestionIx(i)).escalation(r) > Escalation::Clear)
    };
    Recommendation {
        outcome: ix,
        reasons: Vec::new(),
        said: Vec::new(),
        pointing: Vec::new(),
        extras: Vec::new(),
        less_sure: false,
        help_above: !outcome.at_once && counted.iter().enumerate().any(worrying),
        audiences: audiences(questionnaire, counted, &outcome.help),
        taken_audiences: audiences(questionnaire, &without_safety(questionnaire, counted), &outcome.help),
        untelling_audiences: audiences(questionnaire, &without_health(questionnaire, counted), &outcome.help),
    }
}

/// Adds to a page what answers would bring that nobody gave, each sheet by itself: its extras, and their help lines, for whoever
/// looks at the page alone. What a paper may have stays as it is.
pub fn bring(questionnaire: &Questionnaire, page: &mut Recommendation, counted: &[Option<Reply>], as_if: &[Vec<Option<Reply>>]) {
    for extra in as_if.iter().flat_map(|sheet| extras(questionnaire, sheet, page.outcome)) {
        if let Err(at) = page.extras.binary_search_by_key(&extra.0, |known| known.0) {
            page.extras.insert(at, extra);
        }
    }
    let both = |(one, other): (&Option<Reply>, &Option<Reply>)| match (*one, *other) {
        (Some(Reply::Chosen(one)), Some(Reply::Chosen(other))) => Some(Reply::Chosen(one.iter().chain(other.iter()).collect())),
        (one, other) => other.or(one),
    };
    let all = as_if.iter().fold(counted.to_vec(), |all, sheet| all.iter().zip(sheet).map(both).collect());
    page.audiences = audiences(questionnaire, &all, &questionnaire.outcome(page.outcome).help);
}

/// Takes off a page that can wait what only answers about danger add to it: whoever looks on would know what was said.
pub fn hide_safety(questionnaire: &Questionnaire, page: &mut Recommendation, counted: &[Option<Reply>]) {
    let outcome = questionnaire.outcome(page.outcome);
    if !outcome.at_once && outcome.pace > Pace::Today {
        let untold = extras(questionnaire, &without_safety(questionnaire, counted), page.outcome);
        page.extras.retain(|extra| untold.contains(extra));
    }
}

/// What answers add to a page; to one that is at once only what names it.
fn extras(questionnaire: &Questionnaire, counted: &[Option<Reply>], ix: OutcomeIx) -> Vec<ExtraIx> {
    let at_once = questionnaire.outcome(ix).at_once;
    let added = |e: &Extra| if e.on.is_empty() { !at_once } else { e.on.contains(&ix) };
    let held = |(_, e): &(usize, &Extra)| added(e) && holds(questionnaire, &e.when, counted);
    questionnaire.extras.iter().enumerate().filter(held).map(|(i, _)| ExtraIx(i)).collect()
}

/// The first outcome that isn't a gate and holds.
fn ordinary(questionnaire: &Questionnaire, counted: &[Option<Reply>]) -> OutcomeIx {
    let held = |o: &Outcome| !o.at_once && o.when.as_ref().is_none_or(|c| holds(questionnaire, c, counted));
    OutcomeIx::at(questionnaire.outcomes.iter().position(held).unwrap_or(questionnaire.outcomes.len() - 1))
}

/// The answers that may be put back to the person: all with words for it, but those of safety questions.
fn said_back(questionnaire: &Questionnaire, counted: &[Option<Reply>]) -> Vec<Reason> {
    let mut out = Vec::new();
    for question in questionnaire.question_ixs().filter(|q| !questionnaire.question(*q).safety) {
        if let Some(Reply::Chosen(set)) = counted[question.index()] {
            let chosen = questionnaire.question(question).chosen(set).filter(|(_, a)| a.reason.is_some());
            out.extend(chosen.map(|(answer, _)| Reason { question, answer }));
        }
    }
    out
}

/// Under each support the answers that point there, for supports that any answer points to.
fn pointing(questionnaire: &Questionnaire, counted: &[Option<Reply>]) -> Vec<(SupportIx, Vec<Reason>)> {
    let toward = |s: &Support| s.points_here.as_ref().map_or(Vec::new(), |c| speaking(questionnaire, c, counted));
    let all = questionnaire.supports.iter().enumerate().map(|(i, s)| (SupportIx(i), toward(s)));
    all.filter(|(_, reasons)| !reasons.is_empty()).collect()
}

/// The answers that make a condition true and that may be put back to the person.
fn speaking(questionnaire: &Questionnaire, condition: &Condition, counted: &[Option<Reply>]) -> Vec<Reason> {
    let speaks = |q: QuestionIx, a: AnswerIx| {
        let question = questionnaire.question(q);
        !question.safety && question.answers[a.index()].reason.is_some()
    };
    let answers = true_answers(questionnaire, condition, counted).into_iter();
    answers.filter(|(q, a)| speaks(*q, *a)).map(|(question, answer)| Reason { question, answer }).collect()
}

/// The outcome's audiences, and those that answers (or declining) add: where the outcome says [`ADDED`], else behind its own; before
/// all of them those that an answer puts first.
fn audiences(questionnaire: &Questionnaire, counted: &[Option<Reply>], of_outcome: &[String]) -> Vec<String> {
    let (first, added) = (first_audiences(questionnaire, counted), added_audiences(questionnaire, counted));
    let at = of_outcome.iter().position(|a| a == ADDED).unwrap_or(of_outcome.len());
    let (before, behind) = of_outcome.split_at(at);
    let mut out: Vec<String> = Vec::new();
    for audience in first.iter().chain(before).chain(&added).chain(behind.iter().filter(|a| *a != ADDED)) {
        if !out.contains(audience) {
            out.push(audience.clone());
        }
    }
    out
}

/// The replies without those to safety questions.
fn without_safety(questionnaire: &Questionnaire, counted: &[Option<Reply>]) -> Vec<Option<Reply>> {
    let kept = |(i, reply): (usize, &Option<Reply>)| reply.filter(|_| !questionnaire.question(QuestionIx(i)).safety);
    counted.iter().enumerate().map(kept).collect()
}

/// The same without the answers that tell how somebody is.
fn without_health(questionnaire: &Questionnaire, counted: &[Option<Reply>]) -> Vec<Option<Reply>> {
    let untelling = |(i, reply): (usize, Option<Reply>)| match reply? {
        Reply::Declined if questionnaire.section_of(QuestionIx(i)).about.tells_how_somebody_is() => None,
        Reply::Declined => reply,
        Reply::Chosen(set) => {
            Some(Reply::Chosen(set.iter().filter(|answer| !questionnaire.tells_of_health(QuestionIx(i), *answer)).collect()))
        }
    };
    without_safety(questionnaire, counted).into_iter().enumerate().map(untelling).collect()
}

/// Audiences whose help lines come before all others, by the answers chosen.
pub fn first_audiences(questionnaire: &Questionnaire, counted: &[Option<Reply>]) -> Vec<String> {
    let chosen = counted.iter().enumerate().filter_map(|(i, reply)| match reply {
        Some(Reply::Chosen(set)) => Some(questionnaire.question(QuestionIx(i)).chosen(*set)),
        _ => None,
    });
    chosen.flatten().filter(|(_, a)| a.audience_first).filter_map(|(_, a)| a.audience.clone()).collect()
}

/// Audiences whose help lines the replies so far add to every help page. Lines about abuse come first: danger from somebody goes
/// before what else is on someone's mind.
pub fn added_audiences(questionnaire: &Questionnaire, counted: &[Option<Reply>]) -> Vec<String> {
    let given = counted.iter().enumerate().filter_map(|(i, reply)| Some((QuestionIx(i), (*reply)?)));
    let mut out: Vec<String> = given.flat_map(|(q, reply)| brought(questionnaire.question(q), reply)).cloned().collect();
    out.sort_by_key(|audience| audience != ABUSE);
    out
}

/// The audiences whose help lines a reply brings.
fn brought(question: &Question, reply: Reply) -> Vec<&String> {
    match reply {
        Reply::Declined => question.declined.audience.iter().collect(),
        Reply::Chosen(set) => question.chosen(set).filter_map(|(_, a)| a.audience.as_ref()).collect(),
    }
}

/// How languages end a question: a translated page asks as the original does.
pub(crate) const QUESTION_MARKS: [char; 4] = ['?', '？', '؟', '՞'];

/// Whether a page asks first of all whether it is safe to be read, since it is about somebody who may come in.
pub fn asks_if_safe(outcome: &Outcome) -> bool {
    let helps = |audience: &str| outcome.help.iter().any(|a| a == audience);
    outcome.says.contains(QUESTION_MARKS) && helps(ABUSE) && helps(CANNOT_SPEAK)
}

/// Whether any page of a file asks whether it is safe to be read.
pub fn has_page_that_asks(questionnaire: &Questionnaire) -> bool {
    questionnaire.outcomes.iter().any(asks_if_safe)
}

/// Whether a page may tell somebody who stands by what was said: it asks whether it is safe, or replies bring lines about abuse to
/// it, in a file that has a page which asks.
pub fn may_tell(questionnaire: &Questionnaire, outcome: &Outcome, counted: &[Option<Reply>]) -> bool {
    let brings = || added_audiences(questionnaire, counted).iter().any(|audience| audience == ABUSE);
    asks_if_safe(outcome) || has_page_that_asks(questionnaire) && brings()
}

/// Whether a reply brings help lines about abuse: whoever sees their names, or the tick, knows what was said.
pub fn tells_of_abuse(questionnaire: &Questionnaire, question: QuestionIx, reply: Reply) -> bool {
    brought(questionnaire.question(question), reply).iter().any(|audience| *audience == ABUSE)
}
