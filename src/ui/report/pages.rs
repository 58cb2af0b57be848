//! The pages of a result.

use std::sync::Arc;

use crate::base::phrases::{phrase, say};
use crate::base::text::first_upper;
use crate::content::helplines::{ANYONE, AdviceKind, Channel, Helpline, Helplines, PlaceIx, YOUNG};
use crate::content::model::{
    Choose, Extra, ExtraKind, Lack, Outcome, Pace, Page, Questionnaire, Support, SupportIx, TextByPlace, Together,
};
use crate::engine::decide::{Reason, Recommendation};
use crate::prover::lookahead::Explained;
use crate::ui::report::{Block, blocks::first_step_blocks, doctors_instead, help_page, help_short, spoken};

/// Reasons on a first screen.
const FIRST_REASONS: usize = 3;

/// A page of a result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ResultPage {
    /// How soon, where, why in two or three answers, one step, help.
    First,
    /// All reasons, with the reasoning behind them.
    Why,
    /// More steps, and how to find and check somebody.
    Steps,
    /// What it is not, and its limits.
    Limits,
    /// What comes later or alongside.
    Later,
    /// Which one answer would lead elsewhere.
    Change,
    /// The other supports, and the person's own answers that point there.
    Others,
    /// What each of the other supports is, for a person who doesn't recognise themselves.
    NotMe,
    /// The supports in short.
    InShort,
    /// Who made this, from what.
    About,
}

/// A recommendation with everything that its pages are made of.
#[derive(Clone)]
pub struct Report<'a> {
    /// The content.
    pub questionnaire: &'a Questionnaire,
    /// The help lines.
    pub helplines: &'a Helplines,
    /// The place that was confirmed.
    pub place: PlaceIx,
    /// What was decided.
    pub recommendation: &'a Recommendation,
    /// Its explanation; empty for a page that can't wait.
    pub explained: Arc<Explained>,
}

impl Report<'_> {
    /// The outcome.
    pub fn outcome(&self) -> &Outcome {
        self.questionnaire.outcome(self.recommendation.outcome)
    }

    /// Whether it is a page by itself, without reasons and comparisons: one that can't wait, or a young person's.
    fn stands_alone(&self) -> bool {
        self.outcome().is_urgent() || self.outcome().young
    }

    /// Whether a copy of it may be kept: not of a page that can't wait, and not where nothing is to be kept.
    pub fn to_keep(&self) -> bool {
        !self.outcome().is_urgent() && self.outcome().keep.is_none()
    }

    /// The pages that this result has, in the order of its keys. A gate has only its own; a young person is offered no
    /// adult support; supports are compared only where none comes first.
    pub fn pages(&self) -> Vec<ResultPage> {
        let outcome = self.outcome();
        if self.stands_alone() {
            return [ResultPage::First].into_iter().chain(self.has_more().then_some(ResultPage::Steps)).collect();
        }
        let mut out = vec![ResultPage::First, ResultPage::Why];
        if self.step_items().next().is_some() || self.to_be_found().any(|s| !s.find_one.is_empty()) {
            out.push(ResultPage::Steps);
        }
        if !outcome.limits.is_empty() || !outcome.like.is_empty() || !outcome.points_to.is_empty() {
            out.push(ResultPage::Limits);
        }
        if !outcome.later.is_empty() {
            out.push(ResultPage::Later);
        }
        let pointed = !self.recommendation.pointing.is_empty();
        if outcome.pace == Pace::NoHurry && !outcome.points_to.is_empty() && pointed {
            out.push(ResultPage::Others);
        }
        if self.can_change() {
            out.push(ResultPage::Change);
        }
        out.push(ResultPage::NotMe);
        out.extend(self.questionnaire.in_short.as_ref().map(|_| ResultPage::InShort));
        // Without words of the file, it still says who has reviewed them.
        out.push(ResultPage::About);
        out
    }

    /// What a mentor says to offer the outcome; none where the file has no words for it.
    pub fn offer(&self) -> Option<Block> {
        self.outcome().say.as_ref().map(|words| Block::Strong(say!("page-say", words = words)))
    }

    /// A page as blocks beside the mentor's own offer: what it says to whoever reads it alone isn't
    /// said twice.
    pub fn blocks_led(&self, page: ResultPage) -> Vec<Block> {
        let offered = page == ResultPage::First && self.stands_alone() && self.outcome().say.is_some();
        let says = |b: &Block| *b == Block::Para(self.outcome().says.clone());
        self.blocks(page).into_iter().filter(|b| !(offered && says(b))).collect()
    }

    /// The same where mentor and client look at one screen: no note that answers about safety bring stands on it.
    pub fn blocks_shared(&self, page: ResultPage) -> Vec<Block> {
        let tells = |e: &&Extra| e.kind == ExtraKind::Note && self.questionnaire.tells_of_safety(&e.when);
        let notes: Vec<Block> = self.added().filter(tells).map(|e| Block::Para(self.said(&e.text).to_owned())).collect();
        self.blocks(page).into_iter().filter(|block| !notes.contains(block)).collect()
    }

    /// A page as blocks.
    pub fn blocks(&self, page: ResultPage) -> Vec<Block> {
        match page {
            ResultPage::First if self.stands_alone() => self.gate(),
            ResultPage::Steps if self.stands_alone() => self.gate_more(),
            ResultPage::First => self.first(),
            ResultPage::Why => self.why(),
            ResultPage::Steps => self.steps(),
            ResultPage::Limits => self.limits(),
            ResultPage::Later => self.later(),
            ResultPage::Change => self.changes(),
            ResultPage::Others => self.others(),
            ResultPage::NotMe => self.not_me(),
            ResultPage::InShort => self.in_short(),
            ResultPage::About => {
                let title = || vec![Block::Title(first_upper(phrase("text-page-about")))];
                let mut blocks = self.questionnaire.about.as_ref().map_or_else(title, page_of);
                blocks.push(Block::Small(self.questionnaire.reviewed().to_owned()));
                blocks
            }
        }
    }

    /// The help page that goes with this result.
    pub fn help(&self) -> Vec<Block> {
        help_page(self.helplines, self.place, &self.recommendation.audiences, None)
    }

    /// A reason in the person's own words.
    pub fn reason_text(&self, reason: &Reason) -> &str {
        let answer = &self.questionnaire.question(reason.question).answers[reason.answer.index()];
        answer.reason.as_deref().unwrap_or(&answer.text)
    }

    /// Two or three reasons: those that decide, and of a later support one.
    pub fn first_reasons(&self) -> Vec<Reason> {
        let reasons = self.ordered_reasons();
        let mut out: Vec<Reason> = reasons.iter().take(FIRST_REASONS).copied().collect();
        // In a sequence the later support keeps one of the three.
        for later in self.outcome().points_to.iter().skip(1) {
            let theirs = self.recommendation.pointing.iter().find(|(s, _)| s == later).map_or(&[][..], |(_, r)| r.as_slice());
            if !theirs.is_empty() && !out.iter().any(|r| theirs.contains(r)) {
                out.truncate(FIRST_REASONS - 1);
                out.push(theirs[0]);
            }
        }
        out
    }

    /// A text as it is said at this place. Where a line for young people is held, none is lacking to whoever it is for.
    pub(crate) fn said<'s>(&'s self, text: &'s TextByPlace) -> &'s str {
        let for_young = self.has_line_for_young();
        let is_there = |lack: &Lack| for_young && *lack == Lack::Line(ANYONE.to_owned());
        text.at(|lack| self.helplines.lacks(self.place, lack) && !is_there(lack))
    }

    /// Whether this is for a young person, and the place has a number for them.
    fn has_line_for_young(&self) -> bool {
        let by_number = |line: &&Helpline| matches!(line.channel, Channel::Phone | Channel::Text);
        self.recommendation.audiences.first().is_some_and(|a| a == YOUNG)
            && self.helplines.for_audience(self.place, YOUNG).iter().any(by_number)
    }

    /// The outcome's own steps; without any, those of the supports to be found, but on a page that stands alone.
    pub(crate) fn own_steps(&self) -> impl Iterator<Item = &str> {
        let outcome = self.outcome();
        let none_of_its_own = outcome.steps.is_empty() && !self.stands_alone();
        let of_supports = self.to_be_found().filter(move |_| none_of_its_own).flat_map(|support| &support.steps);
        outcome.steps.iter().map(|step| self.said(step)).chain(of_supports.map(String::as_str))
    }

    /// What the answers add to the page.
    pub(crate) fn added(&self) -> impl Iterator<Item = &Extra> {
        self.recommendation.extras.iter().map(|e| self.questionnaire.extra(*e))
    }

    /// The extras of a kind that the answers add.
    pub fn extras(&self, kind: ExtraKind) -> impl Iterator<Item = &str> {
        self.added().filter(move |e| e.kind == kind).map(|e| self.said(&e.text))
    }

    /// The extras of a kind that may stand on a paper: none that a safety question brings (safety rule 4).
    pub(crate) fn taken(&self, kind: ExtraKind) -> impl Iterator<Item = &str> {
        let told = move |e: &&Extra| e.kind == kind && !self.questionnaire.tells_of_safety(&e.when);
        self.added().filter(told).map(|e| self.said(&e.text))
    }

    /// The same without what answers about how somebody is bring.
    pub(crate) fn impersonal(&self, kind: ExtraKind) -> impl Iterator<Item = &str> {
        let questionnaire = self.questionnaire;
        let tells = move |e: &&Extra| questionnaire.tells_of_safety(&e.when) || questionnaire.brought_by_health(&e.when);
        self.added().filter(move |e| e.kind == kind && !tells(e)).map(|e| self.said(&e.text))
    }

    pub(crate) fn help_blocks(&self) -> Vec<Block> {
        help_short(self.helplines, self.place, &self.recommendation.audiences)
    }

    fn first(&self) -> Vec<Block> {
        let outcome = self.outcome();
        let mut out = vec![
            Block::Title(outcome.title.clone()),
            Block::Pace(say!("page-when", pace = self.questionnaire.pace_text(outcome.pace))),
            Block::Strong(outcome.says.clone()),
        ];
        out.extend(self.was_close().map(Block::Para));
        if self.recommendation.help_above {
            out.push(Block::Gap);
            out.push(Block::Para(phrase("page-holds-if").to_owned()));
            out.extend(self.help_blocks());
        }
        // What makes the page less sure stands together with saying so.
        for less_sure in [true, false] {
            let notes = self.added().filter(|e| e.kind == ExtraKind::Note && e.less_sure == less_sure);
            let mut notes: Vec<Block> = notes.map(|e| Block::Para(self.said(&e.text).to_owned())).collect();
            notes.extend((less_sure && self.recommendation.less_sure).then(|| Block::Para(phrase("page-less-sure").to_owned())));
            if !notes.is_empty() {
                out.push(Block::Gap);
                out.extend(notes);
            }
        }
        let reasons = self.first_reasons();
        let weighty = |r: &Reason| self.questionnaire.question(r.question).choose == Choose::Many;
        if !reasons.is_empty() {
            out.push(Block::Gap);
            out.push(Block::Heading(phrase("page-from-you").to_owned()));
            out.extend(reasons.iter().map(|r| Block::Item(self.reason_text(r).to_owned())));
            // Whoever named a sign that isn't among the three should know that it was heard.
            if self.recommendation.reasons.len() > reasons.len() || self.recommendation.said.iter().any(weighty) {
                out.push(Block::Para(phrase("page-more-heard").to_owned()));
            }
        }
        out.push(Block::Gap);
        out.extend(first_step_blocks(self.steps_in_view().0));
        if !self.recommendation.help_above {
            out.push(Block::Gap);
            let soon = outcome.pace < Pace::NoHurry;
            let heading = if soon { phrase("page-help-for-now") } else { phrase("page-if-harder") };
            out.push(Block::Heading(heading.to_owned()));
            if soon {
                out.extend(self.help_blocks());
            } else {
                out.push(Block::Para(spoken(self.helplines, self.place, &self.recommendation.audiences)));
            }
        }
        if let Some(closing) = &self.questionnaire.closing {
            out.push(Block::Gap);
            out.push(Block::Small(closing.text.clone()));
        }
        out
    }

    /// Whether what is known of doctors stands on the first screen, in place of a line for the body.
    fn stands_above(&self, advice: &str) -> bool {
        doctors_instead(self.helplines, self.place, &self.recommendation.audiences).any(|above| above == advice)
    }

    /// The steps behind the first screen: what answers bring is nearer to the person than what stands there for everybody.
    fn step_items(&self) -> impl Iterator<Item = &str> {
        self.steps_in_view()
            .1
            .into_iter()
            .chain(self.extras(ExtraKind::Step))
            .chain(self.own_steps())
            .chain(self.local_advice(&self.recommendation.audiences).filter(|advice| !self.stands_above(advice)))
    }

    fn steps(&self) -> Vec<Block> {
        let items: Vec<Block> = self.step_items().map(|s| Block::Item(s.to_owned())).collect();
        let title = if items.is_empty() { phrase("page-steps-to-find") } else { phrase("page-more-steps") };
        let mut out = vec![Block::Title(title.to_owned())];
        out.extend(items);
        for support in self.to_be_found() {
            if !support.find_one.is_empty() {
                out.extend([Block::Gap, Block::Heading(say!("page-find-and-check", support = first_upper(&support.name)))]);
                out.extend(self.find_one(support).map(|s| Block::Item(s.to_owned())));
            }
        }
        out
    }

    /// The supports that somebody has to find: not the care that is there already, where a page adds another support to it.
    pub(crate) fn to_be_found(&self) -> impl Iterator<Item = &Support> {
        let outcome = self.outcome();
        let care_is_there = self.questionnaire.together(outcome) == Some(Together::Beside);
        let supports = outcome.points_to.iter().map(|ix| self.questionnaire.support(*ix));
        supports.filter(move |support| !(care_is_there && support.clinical))
    }

    /// How to find a support and check it: the file's words, and what is held about therapy at the place where it is one.
    pub(crate) fn find_one<'s>(&'s self, support: &'s Support) -> impl Iterator<Item = &'s str> {
        let kinds = [AdviceKind::TalkingTherapy, AdviceKind::Register].into_iter().filter(|_| support.talking_therapy);
        let local = kinds.flat_map(|kind| self.helplines.advice(self.place, kind));
        support.find_one.iter().map(String::as_str).chain(local)
    }

    fn limits(&self) -> Vec<Block> {
        let outcome = self.outcome();
        let title = if outcome.points_to.is_empty() { phrase("page-good-to-know") } else { phrase("page-is-and-is-not") };
        let mut out = vec![Block::Title(title.to_owned())];
        for ix in &outcome.points_to {
            let support = self.questionnaire.support(*ix);
            out.extend([Block::Para(support.what.clone()), Block::Para(support.is_not.clone()), Block::Gap]);
        }
        if !outcome.like.is_empty() {
            out.push(Block::Heading(phrase("page-may-be-like").to_owned()));
            out.extend(outcome.like.iter().map(|s| Block::Item(s.clone())));
            out.push(Block::Gap);
        }
        if !outcome.limits.is_empty() {
            out.push(Block::Heading(phrase("page-limits").to_owned()));
            out.extend(outcome.limits.iter().map(|s| Block::Item(s.clone())));
        } else if out.last() == Some(&Block::Gap) {
            out.pop();
        }
        out
    }

    fn later(&self) -> Vec<Block> {
        let mut out = vec![Block::Title(phrase("page-later").to_owned())];
        out.extend(self.outcome().later.iter().enumerate().map(|(i, s)| Block::Step(i + 1, s.clone())));
        out
    }

    /// Under each support that answers point to those answers, in words: no bar, no number, no share. What a person didn't say proves
    /// nothing, so a support that no answer points to isn't named here.
    fn others(&self) -> Vec<Block> {
        let mut out = vec![Block::Title(phrase("page-pointed-to").to_owned()), Block::Para(phrase("page-no-rank").to_owned())];
        for (ix, reasons) in &self.recommendation.pointing {
            out.extend([Block::Gap, Block::Heading(first_upper(&self.questionnaire.support(*ix).name))]);
            out.extend(reasons.iter().map(|r| Block::Item(self.reason_text(r).to_owned())));
        }
        out
    }

    /// The supports that weren't suggested, and where one comes before others, those that were to come later.
    fn not_me(&self) -> Vec<Block> {
        let mut out = vec![Block::Title(phrase("page-not-me").to_owned()), Block::Para(phrase("page-not-me-said").to_owned())];
        let (supports, suggested) = (&self.questionnaire.supports, &self.outcome().points_to);
        let in_turn = self.outcome().pace < Pace::NoHurry || suggested.len() == supports.len();
        let shown = if in_turn { suggested.get(..1).unwrap_or_default() } else { &suggested[..] };
        for (_, support) in supports.iter().enumerate().filter(|(i, _)| !shown.contains(&SupportIx(*i))) {
            out.extend([Block::Gap, Block::Heading(first_upper(&support.name))]);
            out.extend([Block::Para(support.what.clone()), Block::Para(support.is_not.clone())]);
            out.extend(support.steps.first().map(|s| Block::Item(s.clone())));
            out.extend(self.find_one(support).map(|s| Block::Item(s.to_owned())));
        }
        out
    }
}

/// The sentences of the program itself that go with a result, each behind where it stands; for a reviewer.
pub(crate) fn own_sentences() -> [(&'static str, &'static str); 6] {
    [
        (phrase("page-review-headings"), phrase("page-review-headings-said")),
        (phrase("page-review-holds-if"), phrase("page-holds-if")),
        (phrase("page-review-less-sure"), phrase("page-less-sure")),
        (phrase("page-review-more-heard"), phrase("page-more-heard")),
        (phrase("page-review-no-rank"), phrase("page-no-rank")),
        (phrase("page-review-not-me"), phrase("page-not-me-said")),
    ]
}

/// A content page as blocks.
pub fn page_of(page: &Page) -> Vec<Block> {
    let mut out = vec![Block::Title(page.title.clone())];
    for (i, paragraph) in page.text.iter().enumerate() {
        if i > 0 {
            out.push(Block::Gap);
        }
        out.push(Block::Para(paragraph.clone()));
    }
    out
}
