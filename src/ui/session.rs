//! The surroundings of an interview, the same for every front end.

use std::sync::Arc;

use crate::base::calendar::day_in_words;
use crate::base::phrases::{Language, phrase, say};
use crate::call::flow::{CallFlow, CallMove, CallNotice, CallScene};
use crate::call::intake::{Appointment, Intake, compare_intakes};
use crate::call::paper::{Paper, PaperKind};
use crate::content::helplines::{ABUSE, ANYONE, Helpline, Helplines, PlaceIx, URGENT_HEALTH};
use crate::content::model::{OutcomeIx, Questionnaire};
use crate::content::practice::is_sample_service;
use crate::engine::decide::{Recommendation, added_audiences, decide, may_tell, tells_of_abuse};
use crate::engine::interview::{Interview, Stage};
use crate::engine::path::NextStep;
use crate::prover::lookahead::{Explained, Lookahead, QuestionsLeft};
use crate::ui::report::client_page::changed_by_yes;
use crate::ui::report::{
    Block, CallPaper, Report, ResultPage, calendar_entry, client_page, letter_blocks, record_paper, referral_letter, then_and_now,
};
use crate::ui::ui_text::mentor::contract::sample_marked;
use crate::ui::ui_text::mentor::{is_abroad, nothing_aloud};

/// Writes a copy of a result, given a name and its bytes, and returns its full path.
pub type SaveCopy<'a> = &'a (dyn Fn(&str, &[u8]) -> Result<String, NotSaved> + Sync);

/// Why a copy wasn't saved, as a sentence for the person who asked for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotSaved(pub String);

/// The surroundings of an interview.
#[derive(Clone, Copy)]
pub struct Session<'a> {
    /// The questionnaire.
    pub questionnaire: &'a Questionnaire,
    /// The help lines.
    pub helplines: &'a Helplines,
    /// The table of how many questions are left, for this questionnaire.
    pub lookahead: &'a Lookahead,
    /// The place named on the command line, which needs no asking.
    pub place: Option<PlaceIx>,
    /// A place that the locale suggests.
    pub suggested: Option<PlaceIx>,
    /// Writes a copy of a result.
    pub save_copy: Option<SaveCopy<'a>>,
    /// A language that the environment asks for and that isn't spoken yet: the welcome offers it.
    pub offered: Option<Language>,
    /// Whether these questions are there in the program's other language: a file of somebody's own is in its own words alone.
    pub in_both_languages: bool,
}

impl<'a> Session<'a> {
    /// A recommendation in words.
    pub fn report<'r>(&self, interview: &Interview<'_>, place: PlaceIx, recommendation: &'r Recommendation) -> Report<'r>
    where
        'a: 'r,
    {
        let explained = self.explained(interview, recommendation);
        Report { questionnaire: self.questionnaire, helplines: self.helplines, place, recommendation, explained }
    }

    /// A paper in full; nothing before a result.
    pub fn paper(&self, intake: &Intake<'_>, interview: &Interview<'_>, place: PlaceIx, paper: Paper) -> Option<Vec<u8>> {
        if paper.kind == PaperKind::Calendar {
            return Some(calendar_entry(intake.ending.next.as_ref()?, intake.now()));
        }
        let recommendation = intake.recommendation(interview)?;
        let report = self.report(interview, place, &recommendation);
        let call = self.call_paper(intake, place, paper.with_safety);
        let language = &self.questionnaire.language;
        Some(match paper.kind {
            PaperKind::Client => client_page(&report, &call, paper.form),
            PaperKind::Own => record_paper(&intake.record(interview, &self.helplines.place(place).name), language, paper.form),
            PaperKind::Referral => referral_letter(&report, &call, paper.form),
            PaperKind::ThenAndNow => {
                let earlier = intake.earlier.as_ref()?;
                let lines = compare_intakes(intake, earlier, interview, &self.helplines.place(place).name);
                then_and_now(&lines, &day_in_words(earlier.began.get(..10)?), &call.day, language, paper.form)
            }
            PaperKind::Calendar => return None,
        })
    }

    /// The letter to a doctor or therapist as blocks, to be read aloud; empty before a result.
    pub fn letter(&self, intake: &Intake<'_>, interview: &Interview<'_>, place: PlaceIx) -> Vec<Block> {
        let Some(recommendation) = intake.recommendation(interview) else { return Vec::new() };
        letter_blocks(&self.report(interview, place, &recommendation), &self.call_paper(intake, place, false))
    }

    /// What a yes to the part about how they are changes on the client's page, to be read out before it is asked for; empty where
    /// it puts nothing there, and before a result.
    pub fn changed_by_yes(&self, intake: &Intake<'_>, interview: &Interview<'_>, place: PlaceIx, paper: Paper) -> Vec<Block> {
        let Some(recommendation) = intake.recommendation(interview) else { return Vec::new() };
        changed_by_yes(&self.report(interview, place, &recommendation), &self.call_paper(intake, place, false), paper.form)
    }

    /// What a mentor says to offer the outcome. While something that they took back isn't settled, nothing that leaves it out as
    /// if it had never been said.
    pub fn offer(&self, call: &CallFlow<'_>, interview: &Interview<'_>, report: &Report<'_>) -> Option<Block> {
        if nothing_aloud(call, interview) {
            let words = say!("mentor-offer-taken-back", ask = phrase("mentor-may-talk"));
            return Some(Block::Strong(words));
        }
        report.offer()
    }

    /// A page of a result as a mentor sees it. The practice's own services for what the page is about stand below the lines of
    /// the place, where the client is in the practice's country.
    fn led_blocks(&self, intake: &Intake<'_>, interview: &Interview<'_>, report: &Report<'_>, page: ResultPage) -> Vec<Block> {
        let mut out = report.blocks_led(page);
        if intake.harm_taken_back(interview) {
            // Nobody who told of harm hears that nothing may be wrong.
            let own = Block::Item(report.own_first_step().to_owned());
            out.iter_mut().filter(|b| **b == own).for_each(|b| *b = Block::Item(phrase("mentor-young-first-step").to_owned()));
        }
        if page == ResultPage::First && intake.page_is_for_another(interview).is_some() {
            self.names_first_line(report, &mut out);
        }
        if intake.page_is_for_child() {
            speak_of_child(&mut out);
        }
        let here = page == ResultPage::First && !is_abroad(intake, self.helplines, report.place);
        let Some(practice) = intake.practice.filter(|_| here) else { return out };
        let service = |l: &Helpline| sample_marked(l.service.clone(), is_sample_service(l));
        let line = |l: &Helpline| Block::Line { service: service(l), reach: l.reach(), details: l.details() };
        let near: Vec<Block> = practice.services_for(&report.recommendation.audiences).map(line).collect();
        if !near.is_empty() {
            let below = out.iter().rposition(|b| matches!(b, Block::Line { .. })).map_or(out.len(), |last| last + 1);
            let heading = Block::Heading(phrase("page-near-you").to_owned());
            out.splice(below..below, std::iter::once(heading).chain(near));
        }
        out
    }

    /// A page as whoever looks sees it: somebody alone, the mentor on a call, or the client beside them.
    pub fn blocks_for(
        &self,
        intake: Option<&Intake<'_>>,
        interview: &Interview<'_>,
        report: &Report<'_>,
        page: ResultPage,
    ) -> Vec<Block> {
        let Some(intake) = intake else { return report.blocks(page) };
        if !intake.client_view() {
            return self.led_blocks(intake, interview, report, page);
        }
        let mut out = report.blocks_shared(page);
        if intake.page_is_for_child() {
            speak_of_child(&mut out);
        }
        out
    }

    /// On a page that was written for whoever may be hurt, where they weren't sure about something else: what the line that fits
    /// is for, and a first step that leads to it.
    fn names_first_line(&self, report: &Report<'_>, out: &mut Vec<Block>) {
        let Some(audience) = report.recommendation.audiences.first().filter(|a| *a != ANYONE && *a != ABUSE) else { return };
        let lines = self.helplines.for_audience(report.place, audience);
        let first = out.iter().position(|b| matches!(b, Block::Line { .. }));
        let is_its = |at: &usize| matches!(&out[*at], Block::Line { service, .. } if lines.iter().any(|l| l.service == *service));
        let at = first.filter(is_its);
        let lines_fit = at.is_some() && audience != URGENT_HEALTH;
        let step = if lines_fit { phrase("mentor-first-line-step") } else { phrase("mentor-doctor-step") };
        let own = Block::Item(report.own_first_step().to_owned());
        out.iter_mut().filter(|b| **b == own).for_each(|b| *b = Block::Item(step.to_owned()));
        if let Some(at) = at {
            out.insert(at, Block::Heading(self.helplines.heading(audience).to_owned()));
        }
    }

    /// Makes a move of a call.
    pub fn make(
        &self,
        call: &mut CallFlow<'_>,
        interview: &Interview<'_>,
        place: PlaceIx,
        step: CallMove<'_>,
    ) -> Option<CallNotice> {
        let print = |intake: &Intake<'_>, paper| self.paper(intake, interview, place, paper);
        let yes_adds = |intake: &Intake<'_>, paper| !self.changed_by_yes(intake, interview, place, paper).is_empty();
        let name = &self.helplines.place(place).name;
        call.make(&CallScene { interview, place: name, print: &print, yes_adds: &yes_adds }, step)
    }

    /// How many questions are left, where that can be said.
    pub fn left(&self, interview: &Interview<'_>) -> Option<QuestionsLeft> {
        self.lookahead.left(self.questionnaire, interview.answers())
    }

    /// Where the answers can still lead, for a mentor; nothing before all that comes first is
    /// answered.
    pub fn possible(&self, interview: &Interview<'_>) -> Option<Arc<[OutcomeIx]>> {
        self.lookahead.possible(self.questionnaire, &interview.before())
    }

    /// The explanation of a recommendation; empty where a mentor put it in place of the answers'
    /// own.
    pub fn explained(&self, interview: &Interview<'_>, recommendation: &Recommendation) -> Arc<Explained> {
        match interview.path().next {
            NextStep::Done(sheet) if decide(self.questionnaire, &sheet).outcome == recommendation.outcome => {
                self.lookahead.explained(self.questionnaire, &sheet)
            }
            _ => Arc::default(),
        }
    }

    /// What a call adds to its papers.
    fn call_paper<'i>(&self, intake: &Intake<'i>, place: PlaceIx, with_safety: bool) -> CallPaper<'i> {
        CallPaper {
            day: day_in_words(&intake.now().day()),
            practice: intake.practice,
            next: intake.ending.next.as_ref().map(Appointment::in_words),
            abroad: is_abroad(intake, self.helplines, place),
            adds: Some(intake.letter_adds().to_owned()).filter(|adds| !adds.is_empty()),
            with_safety,
        }
    }

    /// Whether what stands next names help against somebody who may stand beside the person: it is shown once they have said
    /// that it is safe.
    pub fn asks_if_safe(&self, interview: &Interview<'_>) -> bool {
        match interview.stage() {
            Stage::Result(sheet) => {
                let outcome = self.questionnaire.outcome(decide(self.questionnaire, &sheet).outcome);
                may_tell(self.questionnaire, outcome, &interview.counted())
            }
            Stage::Help { question, .. } => {
                let reply = interview.answers().reply(question);
                reply.is_some_and(|reply| tells_of_abuse(self.questionnaire, question, reply))
            }
            _ => false,
        }
    }

    /// The audiences that the answers so far add to every help page.
    pub fn audiences(&self, interview: &Interview<'_>) -> Vec<String> {
        added_audiences(self.questionnaire, &interview.counted())
    }
}

/// Makes a page about the body one about the child who needs a doctor: nobody who rings for it is spoken to as the one who is hurt.
fn speak_of_child(blocks: &mut Vec<Block>) {
    let advice = |b: &Block| matches!(b, Block::Item(_) | Block::Step(..));
    let first = blocks.iter().position(advice);
    blocks.retain(|b| !advice(b));
    if let Some(at) = first {
        blocks.insert(at, Block::Item(phrase("mentor-child-first-step").to_owned()));
    }
}
