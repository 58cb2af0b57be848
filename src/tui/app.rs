//! The state of the full screen, and what actions do to it. It holds no answers of its own: those are the interview's.

use crossterm::event::Event;

use super::keys::{self, Action, Key, Mode};
use super::theme::Look;
use crate::decide::{Recommendation, added_audiences, decide};
use crate::helplines::PlaceIx;
use crate::interview::{Interview, Move, Stage};
use crate::plain::Setting;
use crate::questionnaire::{AnswerIx, AnswerSet, Call, Choose, QuestionIx, Reply};
use crate::report::{Page, Report};
use crate::{place, words};

/// What stands on the screen below anything that was opened over it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Screen {
    /// The first page.
    Welcome,
    /// Choosing the place; `wider` is the country whose parts are shown.
    Place {
        /// The country, once chosen.
        wider: Option<PlaceIx>,
    },
    /// Whatever the interview is at.
    Interview,
}

/// What was opened over the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Over {
    /// The help page.
    Help,
    /// The page of keys.
    Keys,
    /// Why a question is asked.
    Why(QuestionIx),
    /// Choosing another place.
    Place {
        /// The country, once chosen.
        wider: Option<PlaceIx>,
    },
    /// "Leave?"; `stopped` after Ctrl-C.
    Leaving {
        /// Whether Ctrl-C asked.
        stopped: bool,
    },
}

/// What the caller has to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// Leave.
    Leave,
    /// Leave at once, and clear.
    QuickExit,
    /// Leave after Ctrl-C.
    Interrupt,
}

/// The full screen.
pub struct App<'a> {
    pub(super) setting: Setting<'a>,
    pub(super) look: Look,
    pub(super) interview: Interview<'a>,
    pub(super) place: PlaceIx,
    pub(super) screen: Screen,
    pub(super) over: Vec<Over>,
    /// The row that the keys act on; none before somebody moved to one.
    pub(super) cursor: Option<usize>,
    /// What is ticked and not yet given.
    pub(super) ticks: AnswerSet,
    pub(super) declined: bool,
    /// The question that the ticks belong to.
    at: Option<QuestionIx>,
    pub(super) page: Page,
    pub(super) scroll: usize,
    pub(super) told: Option<String>,
    /// Rows of the body when it was last drawn, and all it has: what scrolling goes by.
    pub(super) shown: (usize, usize),
}

impl<'a> App<'a> {
    /// The full screen at its first page.
    pub fn new(setting: Setting<'a>, look: Look) -> Self {
        let welcome = setting.questionnaire.welcome().is_some();
        let mut app = Self {
            setting,
            look,
            interview: Interview::new(setting.questionnaire),
            place: setting.place.unwrap_or_else(|| setting.helplines.world()),
            screen: Screen::Welcome,
            over: Vec::new(),
            cursor: None,
            ticks: AnswerSet::EMPTY,
            declined: false,
            at: None,
            page: Page::First,
            scroll: 0,
            told: None,
            shown: (1, 1),
        };
        if !welcome {
            app.leave_welcome();
        }
        app
    }

    /// The interview behind the screen.
    pub fn interview(&self) -> &Interview<'a> {
        &self.interview
    }

    /// The place whose help lines are shown.
    pub fn place(&self) -> PlaceIx {
        self.place
    }

    /// The recommendation, once the person has come to one.
    pub fn recommendation(&self) -> Option<Recommendation> {
        match self.interview.stage() {
            Stage::Result(sheet) if self.screen == Screen::Interview => Some(decide(self.setting.questionnaire, &sheet)),
            _ => None,
        }
    }

    /// A recommendation in words.
    pub fn report<'r>(&'r self, recommendation: &'r Recommendation) -> Report<'r> {
        Report { questionnaire: self.setting.questionnaire, helplines: self.setting.helplines, place: self.place, recommendation }
    }

    /// Audiences of the help page: those of the result, or those that the answers so far add.
    pub fn audiences(&self) -> Vec<String> {
        if let Some(recommendation) = self.recommendation() {
            return recommendation.audiences;
        }
        let mut counted = vec![None; self.setting.questionnaire.questions().len()];
        for q in self.interview.path().met {
            counted[q.index()] = self.interview.answers().reply(q);
        }
        added_audiences(self.setting.questionnaire, &counted)
    }

    /// Whether the strip with help stands above the footer: once an answer wasn't clear, or while one is ticked that isn't.
    pub fn strip(&self) -> bool {
        let worrying = match (self.screen, self.interview.stage()) {
            (Screen::Interview, Stage::Question(q)) => self.pending(q).is_some_and(|r| self.setting.questionnaire.question(q).call(r) > Call::Clear),
            _ => false,
        };
        self.interview.strip() || worrying
    }

    /// What would be given if Enter were pressed now.
    pub(super) fn pending(&self, ix: QuestionIx) -> Option<Reply> {
        let question = self.setting.questionnaire.question(ix);
        match question.choose {
            Choose::Many if self.declined => Some(Reply::Declined),
            Choose::Many => (!self.ticks.is_empty()).then_some(Reply::Chosen(self.ticks)),
            Choose::One => self.cursor.map(|row| {
                if row < question.answers.len() { Reply::Chosen(AnswerSet::only(AnswerIx(row))) } else { Reply::Declined }
            }),
        }
    }

    /// What the keys act on.
    pub fn mode(&self) -> Mode {
        self.mode_of(self.over.last())
    }

    /// What the keys act on under the page on top: what the page of keys tells of.
    pub(super) fn mode_under(&self) -> Mode {
        self.mode_of(self.over.iter().rev().nth(1))
    }

    fn mode_of(&self, over: Option<&Over>) -> Mode {
        match over {
            Some(Over::Leaving { .. }) => return Mode::Leaving,
            Some(Over::Place { .. }) => return Mode::Place,
            Some(over) => return Mode::Over { help: *over == Over::Help },
            None => {}
        }
        match self.screen {
            Screen::Welcome => Mode::Welcome,
            Screen::Place { .. } => Mode::Place,
            Screen::Interview => match self.interview.stage() {
                Stage::Question(q) => {
                    let question = self.setting.questionnaire.question(q);
                    Mode::Question { many: question.choose == Choose::Many, safety: question.safety }
                }
                Stage::Help { .. } => Mode::HelpOpened,
                Stage::Review { .. } => Mode::Review,
                Stage::Result(_) => Mode::Result(self.recommendation().map_or(Vec::new(), |r| self.report(&r).pages())),
            },
        }
    }

    /// Takes an event of the terminal.
    pub fn event(&mut self, event: &Event) -> Option<Effect> {
        self.key(Key::of(event)?)
    }

    /// Takes a key.
    pub fn key(&mut self, key: Key) -> Option<Effect> {
        let action = keys::action(&self.mode(), key)?;
        self.act(action)
    }

    fn act(&mut self, action: Action) -> Option<Effect> {
        match action {
            Action::QuickExit => return Some(Effect::QuickExit),
            Action::Interrupt => match self.over.last() {
                Some(Over::Leaving { stopped: true }) => return Some(Effect::Interrupt),
                _ => self.open(Over::Leaving { stopped: true }),
            },
            Action::Leave => self.open(Over::Leaving { stopped: false }),
            Action::Help => self.open(Over::Help),
            Action::Keys => self.open(Over::Keys),
            Action::Why => {
                if let Stage::Question(q) = self.interview.stage() {
                    self.open(Over::Why(q));
                }
            }
            Action::Place => self.open(Over::Place { wider: None }),
            Action::Page(page) => {
                self.page = if self.page == page { Page::First } else { page };
                self.scroll = 0;
            }
            Action::Up | Action::Down | Action::PageUp | Action::PageDown | Action::Top | Action::Bottom => self.travel(action),
            Action::Number(n) => return self.number(n),
            Action::Tick => self.tick(),
            Action::Skip => self.make(Move::Skip),
            Action::Enter => return self.enter(),
            Action::Back => self.back(),
        }
        None
    }

    fn open(&mut self, over: Over) {
        self.over.retain(|o| std::mem::discriminant(o) != std::mem::discriminant(&over));
        self.over.push(over);
        self.scroll = 0;
        if let Over::Place { wider } = over {
            self.cursor = self.places(wider).iter().position(|p| *p == self.place);
        }
    }

    fn close(&mut self) {
        if let Some(Over::Place { .. }) = self.over.pop() {
            self.cursor = None;
            self.at = None;
            self.settle();
        }
        self.scroll = 0;
    }

    /// The places on the screen.
    pub(super) fn places(&self, wider: Option<PlaceIx>) -> Vec<PlaceIx> {
        self.setting.helplines.within(wider)
    }

    /// How many rows can be chosen.
    fn rows(&self) -> usize {
        match self.over.last() {
            Some(Over::Place { wider }) => return self.places(*wider).len(),
            Some(_) => return 0,
            None => {}
        }
        match (self.screen, self.interview.stage()) {
            (Screen::Place { wider }, _) => self.places(wider).len(),
            (Screen::Interview, Stage::Question(q)) => self.setting.questionnaire.question(q).answers.len() + 1,
            (Screen::Interview, Stage::Review { .. }) => self.interview.path().met.len() + 1,
            _ => 0,
        }
    }

    /// Moves the cursor where there are rows, else the page.
    fn travel(&mut self, action: Action) {
        self.told = None;
        let (visible, all) = self.shown;
        let rows = self.rows();
        if rows == 0 {
            let last = all.saturating_sub(visible);
            self.scroll = match action {
                Action::Up => self.scroll.saturating_sub(1),
                Action::Down => self.scroll + 1,
                Action::PageUp => self.scroll.saturating_sub(visible.max(2) - 1),
                Action::PageDown => self.scroll + visible.max(2) - 1,
                Action::Top => 0,
                _ => last,
            }
            .min(last);
            return;
        }
        self.cursor = Some(match (self.cursor, action) {
            (_, Action::Top | Action::PageUp) => 0,
            (_, Action::Bottom | Action::PageDown) => rows - 1,
            (None, Action::Up) => rows - 1,
            (None, _) => 0,
            (Some(row), Action::Up) => row.saturating_sub(1),
            (Some(row), _) => (row + 1).min(rows - 1),
        });
    }

    /// A digit: moves there; in a question that isn't about danger it also chooses.
    fn number(&mut self, n: usize) -> Option<Effect> {
        if n > self.rows() {
            return None;
        }
        self.told = None;
        self.cursor = Some(n - 1);
        match self.mode() {
            Mode::Question { many: true, safety: false } => self.tick(),
            Mode::Question { many: false, safety: false } | Mode::Place => return self.enter(),
            _ => {}
        }
        None
    }

    fn tick(&mut self) {
        let (Stage::Question(ix), Some(row)) = (self.interview.stage(), self.cursor) else { return };
        let question = self.setting.questionnaire.question(ix);
        self.told = None;
        if row < question.answers.len() {
            self.ticks = question.toggled(self.ticks, AnswerIx(row));
            self.declined = false;
        } else {
            self.declined = !self.declined;
            self.ticks = AnswerSet::EMPTY;
        }
    }

    fn enter(&mut self) -> Option<Effect> {
        match self.over.last() {
            Some(Over::Leaving { stopped }) => return Some(if *stopped { Effect::Interrupt } else { Effect::Leave }),
            Some(Over::Place { wider }) => {
                self.choose_place(*wider, true);
                return None;
            }
            Some(_) => {
                self.close();
                return None;
            }
            None => {}
        }
        match self.screen {
            Screen::Welcome => self.leave_welcome(),
            Screen::Place { wider } => self.choose_place(wider, false),
            Screen::Interview => match self.interview.stage() {
                Stage::Question(ix) => match self.pending(ix) {
                    Some(reply) => self.make(Move::Give(reply)),
                    None => self.told = Some(words::told(self.setting.questionnaire, &crate::interview::Told::NotAllowed)),
                },
                Stage::Help { .. } => self.make(Move::Onward),
                Stage::Review { open } => {
                    let met = self.interview.path().met;
                    match (self.cursor.and_then(|row| met.get(row)), open.first()) {
                        (Some(question), _) => self.make(Move::Jump(*question)),
                        (None, Some(first)) => self.make(Move::Jump(*first)),
                        (None, None) => self.make(Move::Onward),
                    }
                }
                Stage::Result(_) => {}
            },
        }
        None
    }

    fn leave_welcome(&mut self) {
        if self.setting.place.is_some() {
            self.screen = Screen::Interview;
            self.settle();
            return;
        }
        self.screen = Screen::Place { wider: None };
        self.cursor = self.setting.suggested.and_then(|s| self.places(None).iter().position(|p| *p == s));
        self.scroll = 0;
    }

    fn choose_place(&mut self, wider: Option<PlaceIx>, over: bool) {
        let Some(chosen) = self.cursor.and_then(|row| self.places(wider).get(row).copied()) else {
            self.told = Some("Choose a place first, with Down or a number. “Somewhere else” is one.".to_owned());
            return;
        };
        self.told = None;
        if place::has_parts(self.setting.helplines, chosen) {
            let wider = Some(chosen);
            self.cursor = None;
            match (over, self.over.last_mut()) {
                (true, Some(top)) => *top = Over::Place { wider },
                _ => self.screen = Screen::Place { wider },
            }
            return;
        }
        self.place = chosen;
        if over {
            self.close();
        } else {
            self.screen = Screen::Interview;
            self.cursor = None;
            self.settle();
        }
    }

    fn back(&mut self) {
        self.told = None;
        match self.over.last_mut() {
            Some(Over::Place { wider: wider @ Some(_) }) => {
                *wider = None;
                self.cursor = None;
                return;
            }
            Some(_) => {
                self.close();
                return;
            }
            None => {}
        }
        match self.screen {
            Screen::Welcome => {}
            Screen::Place { wider: Some(wider) } => {
                self.screen = Screen::Place { wider: None };
                self.cursor = self.places(None).iter().position(|p| *p == wider);
            }
            Screen::Place { wider: None } => {
                self.screen = Screen::Welcome;
                self.scroll = 0;
            }
            Screen::Interview if self.page != Page::First => {
                self.page = Page::First;
                self.scroll = 0;
            }
            Screen::Interview => self.make(Move::Back),
        }
    }

    /// Makes a move and puts the screen where the interview then stands.
    fn make(&mut self, step: Move) {
        let told = self.interview.make(step);
        self.told = None;
        if told == Some(crate::interview::Told::AtStart) {
            if self.setting.place.is_none() {
                let wider = self.setting.helplines.place(self.place).within;
                self.screen = Screen::Place { wider };
                self.cursor = self.places(wider).iter().position(|p| *p == self.place);
                self.at = None;
            } else if self.setting.questionnaire.welcome().is_some() {
                self.screen = Screen::Welcome;
                self.at = None;
            }
            return;
        }
        self.told = told.map(|t| words::told(self.setting.questionnaire, &t));
        if !matches!(step, Move::Skip) || self.told.is_none() {
            self.at = None;
        }
        self.settle();
    }

    /// Loads what was given before when a question comes up, and starts pages at their top.
    fn settle(&mut self) {
        self.page = Page::First;
        self.scroll = 0;
        match self.interview.stage() {
            Stage::Question(q) => {
                if self.at == Some(q) {
                    return;
                }
                self.at = Some(q);
                (self.ticks, self.declined) = words::given_before(&self.interview, q);
                let question = self.setting.questionnaire.question(q);
                self.cursor = match (self.declined, self.ticks.iter().next(), question.choose) {
                    (true, ..) => Some(question.answers.len()),
                    (false, Some(first), _) => Some(first.index()),
                    (false, None, Choose::Many) => Some(0),
                    // Nothing is chosen beforehand: Enter alone gives no answer.
                    (false, None, Choose::One) => None,
                };
            }
            Stage::Review { .. } => {
                self.at = None;
                self.cursor = Some(self.interview.path().met.len());
            }
            _ => self.at = None,
        }
    }
}
