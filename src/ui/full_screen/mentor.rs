//! The mentor's side of the full screen: the contract, the panes that open over a question, and what keys do there. What
//! they keep is the intake's; nothing here is shown on the client's view.

use crate::call::intake::{HandedOver, Intake, Step};
use crate::content::model::QuestionIx;
use crate::engine::interview::Stage;
use crate::ui::full_screen::app::{App, Over, Screen};
use crate::ui::full_screen::drafts::Typed;
use crate::ui::full_screen::keys::Mode;
use crate::ui::report::{Paper, client_paper, record_paper};
use crate::ui::session::Session;
use crate::ui::ui_text::mentor as words;

/// What the mentor opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Pane {
    /// What to do when safety comes up.
    Script,
    /// All that a mentor can do besides.
    Menu,
    /// A note on a question, or on all of it.
    Note(Option<QuestionIx>),
    /// Which sooner page to put in place.
    Sooner,
    /// Why it was put in place.
    Reason,
    /// Goals, changes and outcome, then and now.
    Then,
    /// Which paper to hand over.
    Hand,
    /// Whether it is safe for it to reach the client.
    Safe(Paper),
    /// The name of its file.
    Name(Paper),
    /// Whether to write over a file that is there.
    Replace(Paper),
}

/// What the menu offers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Offer {
    Open(Pane),
    Turn,
}

impl<'a> App<'a> {
    /// The full screen of an intake, at the first sentence of its contract; `resumed`: with answers of a record.
    pub fn leading(
        session: Session<'a>,
        look: crate::ui::full_screen::Look,
        intake: Intake<'a>,
        resumed: Option<crate::engine::answers::Answers>,
    ) -> Self {
        // Where the client is, is asked; whatever was given or suggested is about the mentor's machine.
        let mut app = App::new(Session { place: None, suggested: None, ..session }, look);
        if let Some(answers) = resumed {
            app.interview = crate::engine::interview::Interview::resumed(session.questionnaire, answers);
        }
        app.intake = Some(intake);
        app.show_contract();
        app
    }

    /// The intake, where there is one.
    pub fn intake(&self) -> Option<&Intake<'a>> {
        self.intake.as_ref()
    }

    /// The intake while the mentor's side is shown.
    pub(crate) fn mentor(&self) -> Option<&Intake<'a>> {
        self.intake.as_ref().filter(|i| !i.client_view())
    }

    /// Whether something is on its way to the disk.
    pub(crate) fn saving(&self) -> bool {
        self.intake.as_ref().is_some_and(|i| i.keeps() == crate::call::intake::Keeps::Writing)
    }

    /// The name of the place.
    fn place_name(&self) -> String {
        self.session.helplines.place(self.place).name.clone()
    }

    /// Puts the screen where the contract stands.
    pub(crate) fn show_contract(&mut self) {
        let Some(intake) = &self.intake else { return };
        (self.cursor, self.scroll, self.told) = (None, 0, None);
        match intake.contract.step {
            Step::Done => {
                self.screen = Screen::Interview;
                self.at = None;
                self.moved();
                self.settle();
            }
            Step::WhereNow => self.screen = Screen::Place { wider: None },
            Step::WhomToCall => {
                self.screen = Screen::Contract;
                self.load(Typed::Contact);
            }
            _ => self.screen = Screen::Contract,
        }
    }

    /// One step back in the contract.
    pub(crate) fn contract_back(&mut self) {
        self.stash();
        if self.intake.as_mut().is_some_and(|i| i.contract.back()) {
            self.show_contract();
        }
    }

    /// The place is confirmed, if that is what the contract waited for.
    pub(crate) fn contract_placed(&mut self) -> bool {
        match &mut self.intake {
            Some(intake) if intake.contract.step != Step::Done => {
                intake.contract.placed();
                self.show_contract();
                true
            }
            _ => false,
        }
    }

    /// Enter at a sentence of the contract.
    pub(crate) fn contract_enter(&mut self) -> Option<crate::ui::full_screen::Effect> {
        let (typed, row) = (self.field.text(), self.cursor);
        let intake = self.intake.as_mut()?;
        match (intake.contract.step, row) {
            (Step::WhomToCall, _) if intake.client_view() => {
                self.told = Some("Ctrl-T first.".to_owned());
                return None;
            }
            (Step::WhomToCall, _) => intake.contract.name_contact(&typed),
            (Step::Refused, Some(1)) => return Some(crate::ui::full_screen::Effect::Leave),
            (Step::Refused, Some(_)) => {
                intake.contract.back();
            }
            (_, Some(row)) => {
                let (leading, now) = (intake.leading(), intake.now());
                intake.contract.answer(row == 0, leading, now);
            }
            (_, None) => {
                self.told = Some("Choose first: 1 or 2, then Enter.".to_owned());
                return None;
            }
        }
        self.show_contract();
        None
    }

    /// To be told after every move: what is kept, and whether safety came up.
    pub(crate) fn moved(&mut self) {
        let place = self.place_name();
        let due = match &mut self.intake {
            Some(intake) if intake.contract.step == Step::Done => {
                let kept = !intake.keeps_nothing();
                intake.moved(&self.interview, &place);
                if intake.keeps_nothing() {
                    self.drafts.clear();
                }
                if kept && intake.keeps_nothing() && !intake.client_view() {
                    self.told = Some(intake.leading().safeguarding.clone());
                }
                intake.script_due()
            }
            _ => false,
        };
        if due {
            let told = self.told.take();
            self.open_pane(Pane::Script);
            self.told = told;
        }
    }

    /// Opens a pane; what the keys acted on below is found again when it closes.
    pub(crate) fn open_pane(&mut self, pane: Pane) {
        self.stash();
        if !matches!(self.over.last(), Some(Over::Mentor(_))) {
            self.under = self.cursor;
        }
        self.over.retain(|o| !matches!(o, Over::Mentor(_)));
        self.over.push(Over::Mentor(pane));
        (self.cursor, self.scroll, self.told) = (None, 0, None);
        self.load(Typed::On(pane));
    }

    /// Closes the pane; what was typed on it is done with.
    pub(crate) fn close_pane(&mut self) {
        self.over.pop();
        self.cursor = self.under.take();
        self.scroll = 0;
        if self.typed_on() == Some(Typed::Contact) {
            self.load(Typed::Contact);
        }
    }

    /// The note key: on the question that stands open, else on all of it; a second time on all of it.
    pub(crate) fn note(&mut self) {
        let on = match (self.over.last(), self.interview.stage()) {
            (Some(Over::Mentor(Pane::Note(on))), _) => {
                let typed = self.field.text();
                let (on, next) = (*on, if on.is_some() { None } else { self.open_question() });
                self.keep_note(on, &typed);
                next
            }
            _ => self.open_question(),
        };
        self.open_pane(Pane::Note(on));
    }

    fn open_question(&self) -> Option<QuestionIx> {
        match self.interview.stage() {
            Stage::Question(ix) | Stage::Help { question: ix, .. } if self.screen == Screen::Interview => Some(ix),
            _ => None,
        }
    }

    fn keep_note(&mut self, on: Option<QuestionIx>, typed: &str) {
        let place = self.place_name();
        if let Some(intake) = &mut self.intake {
            intake.set_note(on, typed);
            intake.save(&self.interview, &place);
        }
    }

    /// Turns to the client's view, and back.
    pub(crate) fn turn(&mut self) {
        // A pane may stand below another page, too: nothing of it stays where the client looks.
        if self.over.iter().any(|o| matches!(o, Over::Mentor(_))) {
            self.stash();
            self.turned = if let Some(Typed::On(pane)) = self.typed_on() { Some(pane) } else { None };
            self.over.retain(|o| !matches!(o, Over::Mentor(_)));
            self.cursor = self.under.take();
            self.scroll = 0;
            if self.typed_on() == Some(Typed::Contact) {
                self.load(Typed::Contact);
            }
        }
        let Some(intake) = &mut self.intake else { return };
        intake.turn();
        self.told = None;
        let (mine, due) = (!intake.client_view(), intake.script_due());
        let back = if mine { self.turned.take() } else { None };
        // What was half typed is there again under its own key.
        if let Some(pane) = if due { Some(Pane::Script) } else { back } {
            self.open_pane(pane);
        }
    }

    /// What the menu offers at this moment.
    pub(crate) fn offers(&self) -> Vec<(Offer, String)> {
        let Some(intake) = &self.intake else { return Vec::new() };
        let mut out = Vec::new();
        if let Some(question) = self.open_question() {
            out.push((Offer::Open(Pane::Note(Some(question))), "A note on this question".to_owned()));
        }
        out.push((Offer::Open(Pane::Note(None)), "A note on the whole call".to_owned()));
        out.push((Offer::Open(Pane::Script), "What to do when safety comes up".to_owned()));
        if self.screen == Screen::Interview {
            if !intake.sooner(&self.interview).is_empty() {
                out.push((Offer::Open(Pane::Sooner), words::SOONER.to_owned()));
            }
            if intake.judgement().is_some() {
                out.push((Offer::Open(Pane::Reason), words::WHY_FIRST.to_owned()));
            }
            if intake.earlier().is_some() {
                out.push((Offer::Open(Pane::Then), "Goals and changes: then and now".to_owned()));
            }
            if !self.papers().is_empty() {
                out.push((Offer::Open(Pane::Hand), "Hand over: write a plain file".to_owned()));
            }
        }
        out.push((Offer::Turn, "The client's view (Ctrl-T)".to_owned()));
        out
    }

    /// The papers, each with why it can't be handed over if it can't: none before a result.
    pub(crate) fn papers(&self) -> Vec<(Paper, Option<&'static str>)> {
        let (Some(intake), Some(recommendation)) = (&self.intake, self.recommendation()) else { return Vec::new() };
        words::papers(intake, &self.report(&recommendation))
    }

    /// How many rows of a pane can be chosen.
    pub(crate) fn pane_rows(&self, pane: Pane) -> usize {
        match pane {
            Pane::Menu => self.offers().len(),
            Pane::Sooner => self.intake.as_ref().map_or(0, |i| i.sooner(&self.interview).len()),
            Pane::Hand => self.papers().len(),
            Pane::Safe(_) | Pane::Replace(_) => 2,
            _ => 0,
        }
    }

    /// What the keys act on in a pane.
    pub(crate) fn pane_mode(pane: Pane) -> Mode {
        match pane {
            Pane::Script | Pane::Then => Mode::Over { help: false },
            Pane::Menu | Pane::Sooner | Pane::Hand | Pane::Safe(_) | Pane::Replace(_) => Mode::List,
            Pane::Note(_) | Pane::Reason | Pane::Name(_) => Mode::Typing,
        }
    }

    /// Enter on a pane.
    pub(crate) fn pane_enter(&mut self, pane: Pane) {
        let typed = self.field.text();
        if Self::pane_mode(pane) == Mode::List && self.cursor.is_none() {
            self.told = Some("Choose a row first, with Down or a number.".to_owned());
            return;
        }
        let row = self.cursor.unwrap_or(0);
        match pane {
            Pane::Script | Pane::Then => self.close_pane(),
            Pane::Menu => match self.offers().get(row) {
                Some((Offer::Open(pane), _)) => self.open_pane(*pane),
                Some((Offer::Turn, _)) => self.turn(),
                None => {}
            },
            Pane::Note(on) => {
                self.keep_note(on, &typed);
                self.close_pane();
            }
            Pane::Sooner => {
                let chosen = self.intake.as_ref().and_then(|i| i.sooner(&self.interview).get(row).copied());
                // The page first: why can wait, and needn't be said.
                if self.intake.as_mut().zip(chosen).is_some_and(|(i, outcome)| i.judge(&self.interview, outcome)) {
                    self.close_pane();
                    (self.page, self.scroll) = (crate::ui::report::ResultPage::First, 0);
                    self.moved();
                    self.told.get_or_insert_with(|| "Ctrl-O: say why, if you like. It isn't kept.".to_owned());
                }
            }
            Pane::Reason => {
                if let Some(intake) = &mut self.intake {
                    intake.set_reason(&typed);
                }
                self.close_pane();
            }
            Pane::Hand => match self.papers().get(row).copied() {
                Some((paper, None)) => self.open_pane(if paper.for_client { Pane::Safe(paper) } else { Pane::Name(paper) }),
                Some((_, Some(why))) => self.told = Some(format!("Not this one: {why}.")),
                None => {}
            },
            Pane::Safe(paper) if row == 0 => self.open_pane(Pane::Name(paper)),
            Pane::Safe(_) => {
                self.close_pane();
                self.told = Some("Nothing was written. Read it to them, or agree on another way.".to_owned());
            }
            Pane::Name(paper) => self.hand_over(paper, &typed, false),
            Pane::Replace(paper) if row == 0 => {
                let name = std::mem::take(&mut self.name);
                self.hand_over(paper, &name, true);
            }
            Pane::Replace(paper) => self.open_pane(Pane::Name(paper)),
        }
    }

    fn hand_over(&mut self, paper: Paper, name: &str, over: bool) {
        let name = crate::base::text::clean(name).trim().to_owned();
        if name.is_empty() {
            self.told = Some(format!("Type a name for the file, such as {}.", paper.suggested_name()));
            return;
        }
        let Some(bytes) = self.paper_bytes(paper) else { return };
        let Some(intake) = &mut self.intake else { return };
        let handed = intake.hand_over(&name, &bytes, over);
        if handed == HandedOver::Exists {
            self.name = name;
            self.open_pane(Pane::Replace(paper));
        } else {
            if let HandedOver::Written(path) = &handed {
                self.saved = Some(path.clone());
                self.close_pane();
            }
            self.told = Some(words::handed_over(&handed));
        }
    }

    /// The bytes of a paper.
    pub fn paper_bytes(&self, paper: Paper) -> Option<Vec<u8>> {
        let (intake, recommendation) = (self.intake.as_ref()?, self.recommendation()?);
        let report = self.report(&recommendation);
        Some(if paper.for_client {
            client_paper(&report, &intake.now().day(), paper.form)
        } else {
            let record = intake.record(&self.interview, &self.place_name());
            record_paper(&record, &self.session.questionnaire.language, paper.form)
        })
    }
}
