//! Papers: a summary for the client, and the mentor's own record. The summary is made from the
//! result alone, so that no private note can reach it.

use std::sync::Arc;

use serde::Serialize;
use serde_json::json;

use crate::base::calendar::day_in_words;
use crate::base::phrases::{phrase, say};
use crate::base::text;
use crate::call::{intake::Appointment, paper::PaperForm, records::Record};
use crate::content::model::{ExtraKind, OutcomeIx, Pace, Questionnaire, shown_digits};
use crate::engine::decide::Reason;
use crate::prover::lookahead::Explained;
use crate::ui::report::blocks::{Block, first_step_blocks};
use crate::ui::report::help::{danger_line, first_blocks};
use crate::ui::report::{Report, ResultPage, html::page, json, markdown::marked};

/// The summary for the client, or for a person who answered alone; `day` is the day of the call, or
/// empty.
pub fn client_paper(report: &Report<'_>, day: &str, form: PaperForm) -> Vec<u8> {
    blocks_paper(report, &summary(report, day), form)
}

/// The summary of a result, as it was made into blocks, in a form.
pub(crate) fn blocks_paper(report: &Report<'_>, blocks: &[Block], form: PaperForm) -> Vec<u8> {
    let text = match form {
        PaperForm::Json => json(report),
        PaperForm::Markdown => marked(blocks),
        PaperForm::Html => page(&report.questionnaire.language, &report.outcome().title, blocks, Some(report)),
    };
    text.into_bytes()
}

/// The explanation without changes to pages that answers about safety alone can keep away or bring:
/// whoever finds the paper could read from them that such an answer wasn't clear.
fn told_on_paper(report: &Report<'_>) -> Arc<Explained> {
    let when = |o: &OutcomeIx| report.questionnaire.outcome(*o).when.as_ref();
    let tells = |o: &OutcomeIx| when(o).is_some_and(|c| report.questionnaire.tells_of_safety(c));
    let mut told = (*report.explained).clone();
    told.changes.retain(|change| !change.leads_to.iter().any(tells));
    Arc::new(told)
}

impl Report<'_> {
    /// Whether the page has anything that no paper may have, since an answer about safety brings it.
    pub(crate) fn holds_back(&self) -> bool {
        self.added().any(|e| self.questionnaire.tells_of_safety(&e.when))
            || self.recommendation.audiences != self.recommendation.taken_audiences
    }
}

/// What a paper says of a file that isn't the program's own: its name, and the fingerprints by which
/// it is told from another of that name.
pub(crate) fn of_another_file(questionnaire: &Questionnaire) -> Vec<Block> {
    let fingerprints = || Block::Small(say!("page-file-fingerprints", fingerprints = questionnaire.fingerprints.shown()));
    questionnaire.notice.iter().flat_map(|notice| [Block::Strong(notice.clone()), fingerprints()]).collect()
}

/// A result as blocks to take away: help, then the suggestion and its reasons; nothing that shows
/// an answer about safety. `day` is the day of the call, or empty.
pub fn summary(report: &Report<'_>, day: &str) -> Vec<Block> {
    let (questionnaire, outcome) = (report.questionnaire, report.outcome());
    let mut out = vec![
        Block::Title(outcome.title.clone()),
        Block::Small(if day.is_empty() { questionnaire.title.clone() } else { format!("{}, {day}", questionnaire.title) }),
        Block::Strong(outcome.says.clone()),
        Block::Pace(say!("page-when", pace = questionnaire.pace_text(outcome.pace))),
        Block::Heading(phrase("page-if-harder").to_owned()),
        Block::Strong(danger_line(report.helplines, report.place)),
    ];
    // Behind the title, which stands first on every paper.
    out.splice(1..1, of_another_file(questionnaire));
    // Whoever finds the paper should not read from its help lines what was answered about safety.
    out.extend(first_blocks(report.helplines, report.place, &report.recommendation.taken_audiences));
    let reasons = &report.recommendation.reasons;
    // Claims stand on the page about why; a paper has room for the answers alone.
    out.extend(report.reasons(true).0.into_iter().filter(|b| !matches!(b, Block::Small(_) | Block::Gap)));
    out.extend(report.taken(ExtraKind::Note).map(|n| Block::Para(n.to_owned())));
    out.extend(first_step_blocks(report.taken(ExtraKind::StepBefore).chain([report.own_first_step()]).collect()));
    let local = report.local_advice(&report.recommendation.taken_audiences);
    let more: Vec<&str> = report.own_steps().chain(report.taken(ExtraKind::Step)).chain(local).collect();
    list(&mut out, phrase("page-more-steps"), more);
    for support in report.to_be_found() {
        let heading = say!("page-find-and-check", support = text::first_upper(&support.name));
        list(&mut out, &heading, report.find_one(support).collect());
    }
    if !outcome.later.is_empty() {
        out.push(Block::Heading(phrase("page-later").to_owned()));
        out.extend(outcome.later.iter().enumerate().map(|(i, s)| Block::Step(i + 1, s.clone())));
    }
    let taken = Report { explained: told_on_paper(report), ..*report };
    let pages = taken.pages();
    for page in [ResultPage::Others, ResultPage::Change].into_iter().filter(|p| pages.contains(p)) {
        out.extend(taken.blocks(page).into_iter().filter(|b| *b != Block::Gap).map(|b| match b {
            Block::Title(t) => Block::Heading(t),
            Block::Heading(t) => Block::Strong(t),
            other => other,
        }));
    }
    list(&mut out, phrase("page-is-not"), outcome.limits.iter().map(String::as_str).collect());
    let clinical = outcome.points_to.first().is_some_and(|s| questionnaire.support(*s).clinical);
    // A mentor speaks only where one has led the call.
    let of_mentor = questionnaire.intake.as_ref().and_then(|i| i.referral.as_deref()).filter(|_| !day.is_empty());
    if clinical && outcome.pace <= Pace::Soon {
        out.push(Block::Heading(phrase("page-to-show").to_owned()));
        out.push(Block::Para(of_mentor.unwrap_or_else(|| phrase("page-by-myself")).to_owned()));
        // A doctor needs how somebody has been, not what they aim for.
        out.extend(quoted_been(report, reasons));
    }
    if let Some(closing) = &questionnaire.closing {
        out.push(Block::Small(closing.text.clone()));
    }
    out.push(Block::Small(questionnaire.reviewed().to_owned()));
    out
}

/// In their own words, those of these reasons that say how somebody has been.
pub(crate) fn quoted_been(report: &Report<'_>, reasons: &[Reason]) -> impl Iterator<Item = Block> {
    let shown = reasons.iter().filter(|r| report.been(r.question));
    shown.map(|r| Block::Item(say!("page-quoted", words = report.reason_text(r))))
}

/// Items below their heading; nothing where there are none.
pub(crate) fn list(out: &mut Vec<Block>, heading: &str, items: Vec<&str>) {
    if !items.is_empty() {
        out.push(Block::Heading(heading.to_owned()));
        out.extend(items.into_iter().map(|i| Block::Item(i.to_owned())));
    }
}

/// A paper that is no result, in a form; `value`: what another program reads in place of the blocks.
pub(crate) fn plain_paper(language: &str, title: &str, blocks: &[Block], value: &impl Serialize, form: PaperForm) -> Vec<u8> {
    let text = match form {
        PaperForm::Json => format!("{:#}\n", json!(value)),
        PaperForm::Markdown => marked(blocks),
        PaperForm::Html => page(language, title, blocks, None),
    };
    text.into_bytes()
}

/// The mentor's own record as a paper.
pub fn record_paper(record: &Record, language: &str, form: PaperForm) -> Vec<u8> {
    plain_paper(language, phrase("page-record"), &record_blocks(record), record, form)
}

/// Records of one client as one paper, one behind the other.
pub fn records_paper(records: &[Record], language: &str, form: PaperForm) -> Vec<u8> {
    let blocks: Vec<Block> = records.iter().flat_map(|r| [record_blocks(r), vec![Block::Gap]].concat()).collect();
    plain_paper(language, phrase("page-records"), &blocks, &records, form)
}

/// A record as blocks, for a paper or a screen: first what was said and written down, then what was agreed and what it was
/// made with.
pub fn record_blocks(record: &Record) -> Vec<Block> {
    let mut out = vec![Block::Title(phrase("page-record-title").to_owned())];
    let fact = |what: &str, is: &str| Block::Item(format!("{what}: {is}"));
    let day = |stamp: &str| stamp.get(..10).map_or(stamp.to_owned(), day_in_words);
    out.push(fact(phrase("page-record-client"), record.client.as_deref().unwrap_or_else(|| phrase("page-record-no-code"))));
    out.push(fact(phrase("page-record-began"), &day(&record.began)));
    out.push(fact(phrase("page-record-place"), &record.place));
    out.push(fact(phrase("page-record-kept-until"), &day(&record.keep_until)));
    if !record.finished {
        out.push(fact(phrase("page-record-unfinished"), phrase("page-record-broke-off")));
    }
    let closing = &record.closing;
    let appointment = closing.appointment.as_ref().map(|typed| Appointment::read(typed).map_or(typed.clone(), |a| a.in_words()));
    let told = [
        (phrase("page-record-suggested"), &closing.suggested),
        (phrase("page-record-happened"), &closing.happened),
        (phrase("page-record-supervision"), &closing.supervision),
        (phrase("page-record-next"), &appointment),
    ];
    out.extend(told.iter().filter_map(|(what, is)| Some(fact(what, is.as_ref()?))));
    if !record.answers.is_empty() {
        out.push(Block::Heading(phrase("page-record-answers").to_owned()));
    }
    for reply in &record.answers {
        let words = if reply.texts.is_empty() { phrase("page-record-declined").to_owned() } else { reply.texts.join("; ") };
        out.push(Block::Item(format!("{} {words}", reply.ask)));
    }
    let notes: Vec<Block> = (record.notes.iter().map(|n| Block::Item(format!("{} {}", n.ask, n.text))))
        .chain(record.loose_notes.iter().map(|n| Block::Item(n.clone())))
        .chain(record.overall.iter().map(|n| Block::Para(n.clone())))
        .collect();
    if !notes.is_empty() {
        out.push(Block::Heading(phrase("page-record-notes").to_owned()));
    }
    out.extend(notes);
    out.push(Block::Heading(phrase("page-record-agreed").to_owned()));
    out.extend(record.agreed.iter().map(|a| Block::Item(say!("page-record-yes-to", when = &a.at, wording = &a.wording))));
    if let [first, second, ..] = record.agreed.as_slice()
        && first.at == second.at
    {
        // One page of the full screen has both: its one key mustn't look like two moments.
        out.push(Block::Small(phrase("page-record-read-together").to_owned()));
    }
    let consent = &record.consent;
    out.push(Block::Item(if consent.given {
        say!("page-record-yes-to", when = &consent.at, wording = &consent.wording)
    } else {
        say!("page-record-no-to", when = &consent.at, wording = &consent.wording)
    }));
    out.push(Block::Heading(phrase("page-record-made-with").to_owned()));
    out.push(fact(phrase("page-record-questions"), &record.title));
    let file = shown_digits(&record.questionnaire);
    let fingerprints = match &record.rules {
        Some(rules) => say!("page-record-fingerprint-rules", rules = shown_digits(rules), file = file),
        None => say!("page-record-fingerprint", file = file),
    };
    out.push(fact(phrase("page-record-fingerprints"), &fingerprints));
    out.push(Block::Small(say!("page-record-own-time", began = &record.began)));
    out
}
