//! The client's paper of a call: one side. It says what was suggested, the first step, the reasons
//! in the client's words and where help is; nothing on it tells that safety was asked about, nor how
//! they are, unless the client said yes to that part.

use serde_json::{Value, json};

use crate::base::phrases::{phrase, say};
use crate::base::text;
use crate::call::paper::PaperForm;
use crate::content::model::{ClaimIx, ExtraKind, Support};
use crate::content::practice::Practice;
use crate::engine::decide::Reason;
use crate::ui::report::blocks::{Block, first_step_blocks};
use crate::ui::report::help::{danger_line, first_blocks, first_lines, line_block};
use crate::ui::report::hours::hours;
use crate::ui::report::papers::{list, of_another_file};
use crate::ui::report::{Report, html::one_side, markdown::marked};

/// Reasons, steps beside the first, and sentences of the article at most: the page is one side.
const REASONS: usize = 5;
const STEPS: usize = 2;
const FIND: usize = 2;
const SENTENCES: usize = 2;
/// Help lines and headings of them that leave room for all of these.
const FEW_LINES: usize = 6;

/// What a call adds to the result on its papers.
#[derive(Debug, Clone, Default)]
pub struct CallPaper<'a> {
    /// The day of the call.
    pub day: String,
    /// The practice of the mentor.
    pub practice: Option<&'a Practice>,
    /// The next appointment in words.
    pub next: Option<String>,
    /// Whether the client isn't in the practice's country, where its services are.
    pub abroad: bool,
    /// What the client wants to stand in a letter, in their words.
    pub adds: Option<String>,
    /// Whether the client said yes to what was said about safety, and about how they are, standing on it.
    pub with_safety: bool,
}

impl Report<'_> {
    /// The extras of a kind that the client's paper may have. A note that answers about safety bring tells of what was said there,
    /// such as "from longer ago": the screen has it, and no paper, whatever the client said yes to.
    fn given(&self, kind: ExtraKind, call: &CallPaper<'_>) -> Vec<&str> {
        match (call.with_safety, kind) {
            (true, ExtraKind::Note) => self.taken(kind).collect(),
            (true, _) => self.extras(kind).collect(),
            (false, _) => self.impersonal(kind).collect(),
        }
    }

    /// Whether a reason says how the client is, well or not.
    fn is_personal(&self, reason: &Reason) -> bool {
        self.questionnaire.section_of(reason.question).about.tells_how_somebody_is()
    }
}

/// The client's paper.
pub fn client_page(report: &Report<'_>, call: &CallPaper<'_>, form: PaperForm) -> Vec<u8> {
    let text = match form {
        PaperForm::Json => format!("{:#}\n", as_json(report, call)),
        PaperForm::Markdown => marked(&client_blocks(report, call)),
        PaperForm::Html => one_side(&report.questionnaire.language, &report.outcome().title, &client_blocks(report, call)),
    };
    text.into_bytes()
}

fn audiences<'r>(report: &'r Report<'_>, call: &CallPaper<'_>) -> &'r [String] {
    if call.with_safety { &report.recommendation.audiences } else { &report.recommendation.untelling_audiences }
}

/// Whether a yes puts more on the page than that they are well: that alone isn't asked about, and stands nowhere.
fn yes_tells_more(report: &Report<'_>, call: &CallPaper<'_>) -> bool {
    let told = |r: &Reason| report.questionnaire.tells_of_health(r.question, r.answer);
    let beside = |with_safety| beside_reasons(report, &CallPaper { with_safety, ..call.clone() }, Vec::new());
    report.paper_reasons().iter().take(REASONS).any(told) || beside(true) != beside(false)
}

fn reasons<'r>(report: &'r Report<'_>, call: &CallPaper<'_>) -> Vec<&'r str> {
    let all = call.with_safety && yes_tells_more(report, call);
    let may = |r: &&Reason| all || !report.is_personal(r);
    report.paper_reasons().iter().filter(may).take(REASONS).map(|r| report.reason_text(r)).collect()
}

fn first_steps<'r>(report: &'r Report<'_>, call: &CallPaper<'_>) -> Vec<&'r str> {
    let own = if call.with_safety { report.own_first_step() } else { report.impersonal_first_step() };
    report.given(ExtraKind::StepBefore, call).into_iter().take(1).chain([own]).collect()
}

fn more_steps<'r>(report: &'r Report<'_>, call: &CallPaper<'_>) -> Vec<&'r str> {
    let before = report.given(ExtraKind::StepBefore, call).into_iter().skip(1);
    let extra = report.given(ExtraKind::Step, call);
    before.chain(extra).chain(report.own_steps()).take(STEPS).collect()
}

/// What is to be found, and how, in so many sentences: the first kind of help, or of several that are alike one sentence each,
/// since a paper that told of one alone would tilt.
fn to_find<'r>(report: &'r Report<'_>, most: usize) -> (String, Vec<&'r str>) {
    let supports: Vec<&Support> = report.to_be_found().collect();
    let alike = supports.len() > 1 && !supports.iter().any(|support| support.clinical);
    let (shown, each) = if alike { (&supports[..], 1) } else { (supports.get(..1).unwrap_or_default(), most) };
    let names: Vec<String> = shown.iter().map(|support| support.name.clone()).collect();
    let named = text::enumerated(&names, phrase("mentor-or"));
    (named, shown.iter().copied().flat_map(|support| report.find_one(support).take(each)).collect())
}

/// A help line with its hours in words.
fn in_words(block: Block) -> Block {
    match block {
        Block::Line { service, reach, details } => Block::Line { service, reach, details: hours(&details) },
        other => other,
    }
}

/// The page as blocks.
pub(crate) fn client_blocks(report: &Report<'_>, call: &CallPaper<'_>) -> Vec<Block> {
    beside_reasons(report, call, reasons(report, call))
}

/// What a yes to the part about how they are changes on the page as it is printed in a form: what it puts there, what it takes
/// off, and what the page says without it: that may be too much, too. Empty where it puts nothing there.
pub(crate) fn changed_by_yes(report: &Report<'_>, call: &CallPaper<'_>, form: PaperForm) -> Vec<Block> {
    let page = |with_safety| printed(report, &CallPaper { with_safety, ..call.clone() }, form);
    let (without, with) = (page(false), page(true));
    let mut out = only_in(&with, &without);
    let gone = only_in(&without, &with);
    if out.is_empty() {
        return out;
    }
    let mut part = |words: &str, blocks: Vec<Block>| {
        if !blocks.is_empty() {
            out.extend([Block::Gap, Block::Small(words.to_owned())]);
            out.extend(blocks);
        }
    };
    part(phrase("mentor-safety-part-gone"), gone);
    part(phrase("mentor-safety-part-without"), telling(&without));
    out
}

/// What may tell somebody else of the client's state: title and first sentence, first steps, their own words, who answers.
fn telling(page: &[Block]) -> Vec<Block> {
    let own = [phrase("page-first-step"), phrase("page-first-steps"), phrase("page-from-you")];
    let (mut out, mut within) = (Vec::new(), true);
    for block in page {
        match block {
            Block::Heading(words) => within = own.contains(&words.as_str()),
            Block::Line { .. } => out.push(block.clone()),
            Block::Small(_) | Block::Pace(_) => {}
            _ if within => out.push(block.clone()),
            _ => {}
        }
    }
    out
}

/// The blocks of the page as it is printed in a form: for another program it holds less, and leaves nothing out for room.
fn printed(report: &Report<'_>, call: &CallPaper<'_>, form: PaperForm) -> Vec<Block> {
    if form != PaperForm::Json {
        return client_blocks(report, call);
    }
    let mut out = vec![Block::Title(report.outcome().title.clone()), Block::Strong(report.outcome().says.clone())];
    out.extend(first_step_blocks(first_steps(report, call)));
    list(&mut out, phrase("page-from-you"), reasons(report, call));
    list(&mut out, phrase("page-next-steps"), more_steps(report, call));
    out.push(Block::Heading(phrase("page-if-harder").to_owned()));
    let lines = first_lines(report.helplines, report.place, audiences(report, call));
    out.extend(lines.into_iter().map(line_block).map(in_words));
    out
}

/// The lines of a page that another one hasn't, wherever they stand there, each below its heading.
fn only_in(page: &[Block], other: &[Block]) -> Vec<Block> {
    let (mut out, mut heading) = (Vec::new(), None);
    for block in page {
        if matches!(block, Block::Heading(_)) {
            heading = Some(block);
        } else if !other.iter().any(|there| said(there) == said(block)) {
            out.extend(heading.take().cloned());
            out.push(block.clone());
        }
    }
    out
}

/// The words of a block; of a help line whose it is.
fn said(block: &Block) -> &str {
    match block {
        Block::Title(words)
        | Block::Heading(words)
        | Block::Pace(words)
        | Block::Strong(words)
        | Block::Para(words)
        | Block::Item(words)
        | Block::Step(_, words)
        | Block::Small(words) => words,
        Block::Line { service, .. } => service,
        Block::Gap => "",
    }
}

/// The page with these reasons.
fn beside_reasons(report: &Report<'_>, call: &CallPaper<'_>, reasons: Vec<&str>) -> Vec<Block> {
    let (questionnaire, outcome) = (report.questionnaire, report.outcome());
    let mut out = vec![Block::Title(outcome.title.clone())];
    out.extend(of_another_file(questionnaire));
    let by = call.practice.map(|p| format!(", {}", p.name)).unwrap_or_default();
    out.push(Block::Small(format!("{}{by}", call.day)));
    out.push(Block::Strong(outcome.says.clone()));
    out.push(Block::Pace(say!("page-when", pace = questionnaire.pace_text(outcome.pace))));
    out.extend(first_step_blocks(first_steps(report, call)));
    list(&mut out, phrase("page-from-you"), reasons);
    out.extend(report.given(ExtraKind::Note, call).into_iter().take(1).map(|n| Block::Para(n.to_owned())));
    // Where answers bring lines of their own, these matter more than what the page has besides: it stays one side.
    let lines: Vec<Block> =
        first_blocks(report.helplines, report.place, audiences(report, call)).into_iter().map(in_words).collect();
    let crowded = lines.len() > FEW_LINES;
    let (found, find) = to_find(report, if crowded { 1 } else { FIND });
    let mut more = more_steps(report, call);
    // Room for the second of two.
    more.truncate(if crowded && find.len() > 1 { 1 } else { STEPS });
    list(&mut out, phrase("page-next-steps"), more);
    list(&mut out, &say!("page-find", support = text::first_upper(&found)), find);
    // Of what the page rests on, only what is about the kind of help: the rest names what this client never spoke of.
    let about_help = |c: &&ClaimIx| outcome.points_to.iter().any(|s| questionnaire.support(*s).claims.contains(c));
    let claims = outcome.claims.iter().filter(about_help).take(if crowded { 0 } else { SENTENCES });
    out.extend(claims.map(|c| Block::Small(questionnaire.claim(*c).text.clone())));
    out.push(Block::Heading(phrase("page-if-harder").to_owned()));
    out.push(Block::Strong(danger_line(report.helplines, report.place)));
    out.extend(lines);
    out.extend(closing(audiences(report, call), call));
    if let Some(closing) = &questionnaire.closing {
        out.push(Block::Small(closing.text.clone()));
    }
    out
}

/// The next appointment, what is near, and who the mentor is.
fn closing(audiences: &[String], call: &CallPaper<'_>) -> Vec<Block> {
    let mut out = Vec::new();
    if let Some(next) = &call.next {
        out.push(Block::Heading(say!("page-talk-again", next = next)));
    }
    let Some(practice) = call.practice else { return out };
    // A service for debts is none for somebody who named no debts.
    let near: Vec<Block> = practice.services_on_paper(audiences).map(line_block).map(in_words).collect();
    if !near.is_empty() && !call.abroad {
        out.push(Block::Heading(phrase("page-near-you").to_owned()));
        out.extend(near);
    }
    out.push(Block::Heading(practice.name.clone()));
    out.extend(practice.closing.iter().map(|s| Block::Para(s.clone())));
    out.push(Block::Small(practice.signature().join(" · ")));
    out
}

/// The same for another program.
fn as_json(report: &Report<'_>, call: &CallPaper<'_>) -> Value {
    let outcome = report.outcome();
    let lines = first_lines(report.helplines, report.place, audiences(report, call));
    let lines: Vec<Value> = lines
        .iter()
        .map(|l| json!({"service": l.service, "reach": text::soft(&l.reach()), "details": text::soft(&l.details())}))
        .collect();
    json!({
        "day": call.day,
        "questionnaire": report.questionnaire.fingerprints.file,
        "rules": report.questionnaire.fingerprints.rules,
        "words": report.questionnaire.fingerprints.words,
        "notice": report.questionnaire.notice,
        "title": outcome.title,
        "says": outcome.says,
        "when": report.questionnaire.pace_text(outcome.pace),
        "first-step": first_steps(report, call),
        "from-what-you-said": reasons(report, call),
        "next-steps": more_steps(report, call),
        "danger": danger_line(report.helplines, report.place),
        "help": lines,
        "next-appointment": call.next,
        "practice": call.practice.map(Practice::signature),
    })
}
