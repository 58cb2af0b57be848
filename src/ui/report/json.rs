//! A result as JSON, for another program: the one place of claim ids. It holds no answers beyond the reasons, and none of
//! a safety question.

use serde::Serialize;

use crate::content::helplines::{Channel, Helpline};
use crate::content::model::{AnswerSet, ClaimIx, DECLINED, Extra, ExtraKind, Pace, QuestionIx, Reply};
use crate::prover::lookahead::{Change, Declined};
use crate::ui::report::{Report, emergency_note, first_lines};

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct ResultOut<'a> {
    fingerpost: u32,
    questionnaire: &'a str,
    rules: &'a str,
    words: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    notice: Option<&'a str>,
    place: PlaceOut<'a>,
    outcome: &'a str,
    title: &'a str,
    pace: Pace,
    at_once: bool,
    says: &'a str,
    help: HelpOut<'a>,
    help_above: bool,
    points_to: Vec<&'a str>,
    notes: Vec<&'a str>,
    less_sure: bool,
    reasons: Vec<ReasonOut<'a>>,
    deciding: Option<Vec<ReplyOut<'a>>>,
    first_step: &'a str,
    steps: Vec<&'a str>,
    additions: Vec<&'a str>,
    limits: &'a [String],
    later: &'a [String],
    pointing: Vec<PointingOut<'a>>,
    close_call: Option<&'a str>,
    changes: Vec<ChangeOut<'a>>,
    declined: Vec<DeclinedOut<'a>>,
    claims: Vec<ClaimOut<'a>>,
    closing: Option<&'a str>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct PlaceOut<'a> {
    id: &'a str,
    name: &'a str,
    emergency_note: Option<&'a str>,
}

#[derive(Serialize)]
struct HelpOut<'a> {
    emergency: Vec<LineOut<'a>>,
    lines: Vec<LineOut<'a>>,
}

#[derive(Serialize)]
struct LineOut<'a> {
    service: &'a str,
    channel: Channel,
    number: &'a str,
    word: Option<&'a str>,
    #[serde(rename = "for")]
    narrower: Option<&'a str>,
    how: Option<&'a str>,
    hours: Option<&'a str>,
    cost: Option<&'a str>,
    languages: &'a [String],
    verified: &'a str,
}

#[derive(Serialize)]
struct ReasonOut<'a> {
    question: &'a str,
    answer: &'a str,
    text: &'a str,
    claims: Vec<&'a str>,
}

#[derive(Serialize)]
struct PointingOut<'a> {
    support: &'a str,
    answers: Vec<&'a str>,
}

/// The reply to a question.
#[derive(Serialize)]
struct ReplyOut<'a> {
    question: &'a str,
    answers: Vec<&'a str>,
}

/// Other answers to a question, and the outcomes that they lead to.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct ChangeOut<'a> {
    question: &'a str,
    answers: Vec<&'a str>,
    leads_to: Vec<&'a str>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct DeclinedOut<'a> {
    question: &'a str,
    could_matter: bool,
}

#[derive(Serialize)]
struct ClaimOut<'a> {
    id: &'a str,
    #[serde(rename = "ref")]
    reference: Option<&'a str>,
    source: &'a str,
    text: &'a str,
}

fn line(l: &Helpline) -> LineOut<'_> {
    LineOut {
        service: &l.service,
        channel: l.channel,
        number: &l.number,
        word: l.word.as_deref(),
        narrower: l.narrower.as_deref(),
        how: l.how.as_deref(),
        hours: l.hours.as_deref(),
        cost: l.cost.as_deref(),
        languages: &l.languages,
        verified: &l.verified,
    }
}

/// The ids of what answers add to the page, for whoever writes a file and tests it: nothing on a page that stands alone, and
/// nothing that an answer about safety brings, since it would tell that answer.
fn additions<'a>(report: &'a Report<'_>) -> Vec<&'a str> {
    let told = |e: &&Extra| report.living().is_some() && !report.questionnaire.tells_of_safety(&e.when);
    report.added().filter(told).map(|e| e.id.as_str()).collect()
}

/// The result as JSON, with a line feed at the end. A page that can't wait has no reasons and no comparison.
pub fn json(report: &Report<'_>) -> String {
    let (q, r, o) = (report.questionnaire, report.recommendation, report.outcome());
    let ids = |claims: &[ClaimIx]| claims.iter().map(|c| q.claim(*c).id.as_str()).collect::<Vec<_>>();
    let reasons = r.reasons.iter().map(|reason| {
        let question = q.question(reason.question);
        let answer = &question.answers[reason.answer.index()];
        ReasonOut { question: &question.id, answer: &answer.id, text: report.reason_text(reason), claims: ids(&answer.claims) }
    });
    let pointing = r.pointing.iter().map(|(s, reasons)| PointingOut {
        support: &q.support(*s).id,
        answers: reasons.iter().map(|reason| report.reason_text(reason)).collect(),
    });
    let claims = o.claims.iter().map(|c| {
        let c = q.claim(*c);
        ClaimOut { id: &c.id, reference: c.reference.as_deref(), source: &q.sources[c.source].id, text: &c.text }
    });
    let living = report.living();
    let answers = |question: QuestionIx, set: AnswerSet| q.question(question).chosen(set).map(|(_, a)| a.id.as_str()).collect();
    let reply = |(question, reply): &(QuestionIx, Reply)| ReplyOut {
        question: &q.question(*question).id,
        answers: match reply {
            Reply::Declined => vec![DECLINED],
            Reply::Chosen(set) => answers(*question, *set),
        },
    };
    let change = |c: &Change| ChangeOut {
        question: &q.question(c.question).id,
        answers: answers(c.question, c.to),
        leads_to: c.leads_to.iter().map(|o| q.outcome(*o).id.as_str()).collect(),
    };
    let declined = |d: &Declined| DeclinedOut { question: &q.question(d.question).id, could_matter: d.could_matter };
    let whole = ResultOut {
        fingerpost: 1,
        questionnaire: &q.fingerprints.file,
        rules: &q.fingerprints.rules,
        words: &q.fingerprints.words,
        notice: q.notice.as_deref(),
        place: PlaceOut {
            id: &report.helplines.place(report.place).id,
            name: &report.helplines.place(report.place).name,
            emergency_note: emergency_note(report.helplines, report.place).map(String::as_str),
        },
        outcome: &o.id,
        title: &o.title,
        pace: o.pace,
        at_once: o.at_once,
        says: &o.says,
        help: HelpOut {
            emergency: report.helplines.emergency(report.place).into_iter().map(line).collect(),
            lines: first_lines(report.helplines, report.place, &r.audiences).into_iter().map(line).collect(),
        },
        help_above: r.help_above,
        points_to: o.points_to.iter().map(|s| q.support(*s).id.as_str()).collect(),
        notes: report.extras(ExtraKind::Note).collect(),
        less_sure: r.less_sure,
        reasons: reasons.collect(),
        deciding: living.and_then(|l| l.deciding.as_deref()).map(|d| d.iter().map(reply).collect()),
        first_step: report.first_step(),
        steps: report.first_steps().into_iter().skip(1).chain(report.extras(ExtraKind::Step)).chain(report.own_steps()).collect(),
        additions: additions(report),
        limits: &o.limits,
        later: &o.later,
        pointing: pointing.collect(),
        close_call: living.and_then(|l| l.close.as_ref()).map(|c| q.question(c.question).id.as_str()),
        changes: living.map_or(Vec::new(), |l| l.changes.iter().map(change).collect()),
        declined: living.map_or(Vec::new(), |l| l.declined.iter().map(declined).collect()),
        claims: claims.collect(),
        closing: q.closing.as_ref().filter(|_| !o.is_urgent()).map(|c| c.text.as_str()),
    };
    // Only strings, lists and flags: nothing here can fail to be written.
    let mut out = serde_json::to_string_pretty(&whole).unwrap_or_default();
    out.push('\n');
    out
}
