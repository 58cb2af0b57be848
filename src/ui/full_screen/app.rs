//! The state of the full screen. Its answers are the interview's.

use zeroize::Zeroizing;

use crate::base::phrases::phrase;
use crate::call::desk::Desk;
use crate::call::flow::{CallFlow, CallStage};
use crate::content::helplines::{ABUSE, PlaceIx};
use crate::content::model::{Answer, AnswerIx, AnswerSet, Choose, Escalation, NumbersStand, QuestionIx, Reply};
use crate::engine::decide::{Recommendation, decide};
use crate::engine::interview::{Interview, Stage};
use crate::ui::full_screen::keys::{Action, Mode};
use crate::ui::full_screen::mentor::keys as mentor_keys;
use crate::ui::full_screen::place_name::PlaceName;
use crate::ui::full_screen::state::{Overlay, Pane, Screen, Search, Viewport};
use crate::ui::report::{Report, ResultPage};
use crate::ui::ui_text::mentor::{lines_for_whom, lines_where_overheard};
use crate::ui::{full_screen::field::Field, full_screen::keys, full_screen::theme::Appearance, session::Session};

/// The full screen.
pub struct App<'a> {
    pub(crate) session: Session<'a>,
    pub(crate) appearance: Appearance,
    pub(crate) interview: Interview<'a>,
    pub(crate) place: PlaceIx,
    /// Whether the person has confirmed the place.
    pub(crate) confirmed: bool,
    pub(crate) screen: Screen,
    pub(crate) overlays: Vec<Overlay>,
    /// The row that the keys act on; none before the first move.
    pub(crate) cursor: Option<usize>,
    /// The answers that are ticked and not yet given.
    pub(crate) ticks: AnswerSet,
    pub(crate) declined: bool,
    /// The question that the ticks belong to.
    pub(crate) ticked_question: Option<QuestionIx>,
    pub(crate) page: ResultPage,
    pub(crate) scroll: usize,
    /// The notice above the footer.
    pub(crate) notice: Option<String>,
    /// The part of the body that was last drawn.
    pub(crate) viewport: Viewport,
    /// How many lines of a page of the contract have been on the screen, from its first one on.
    pub(crate) read_to: usize,
    /// The call that a mentor leads, on an intake.
    pub(crate) call: Option<CallFlow<'a>>,
    /// The mentor's desk, where no interview is held.
    pub(crate) desk: Option<&'a mut Desk>,
    /// The text that is being typed.
    pub(crate) field: Field,
    /// The row below a page of the mentor's.
    pub(crate) row_below: Option<usize>,
    /// A notice that waits until the page over it is closed.
    pub(crate) held_notice: Option<String>,
    /// The mentor's page that the facts were opened from.
    pub(crate) pane_below: Option<Pane>,
    /// The script that was open when the mentor turned to the client's view.
    pub(crate) script_aside: Option<Pane>,
    /// The question whose answer brought the script on top and led on to another question.
    pub(crate) script_of: Option<QuestionIx>,
    /// Whether something was typed since the keys last came to rest.
    pub(crate) typed_since_kept: bool,
    /// The beginning of a place's name, as far as it was typed.
    pub(crate) place_typed: PlaceName<'a>,
    /// Half-typed texts of the call, by the stage that asks for them; one may be an address.
    pub(crate) drafts: Vec<(CallStage, Zeroizing<String>)>,
    /// Whether the window is too small for more than a number and two keys.
    pub(crate) tiny: bool,
    /// The number that is being typed for a row.
    pub(crate) digits: Option<usize>,
    /// How many digits were typed in a row.
    pub(crate) digit_run: usize,
    /// The search on the page.
    pub(crate) search: Search,
    /// The paths of the plain copies that somebody asked for.
    pub(crate) saved: Vec<String>,
    /// Whether the person has said that it is safe to look at the page that stands there.
    pub(crate) safe_to_look: bool,
    /// Whether they went back from there before they had said so.
    pub(crate) kept_back: bool,
    /// Letters without a meaning that were typed since the last key that is no letter.
    pub(crate) stray: usize,
}

impl<'a> App<'a> {
    /// The full screen at its first page.
    pub fn new(session: Session<'a>, appearance: Appearance) -> Self {
        let welcome = session.questionnaire.welcome.is_some();
        let mut app = Self {
            session,
            appearance,
            interview: Interview::new(session.questionnaire),
            place: session.place.unwrap_or_else(|| session.helplines.world()),
            confirmed: session.place.is_some(),
            screen: Screen::Welcome,
            overlays: Vec::new(),
            cursor: None,
            ticks: AnswerSet::EMPTY,
            declined: false,
            ticked_question: None,
            page: ResultPage::First,
            scroll: 0,
            notice: None,
            viewport: Viewport { visible: 1, total: 1 },
            read_to: 0,
            call: None,
            desk: None,
            field: Field::default(),
            row_below: None,
            held_notice: None,
            pane_below: None,
            script_aside: None,
            script_of: None,
            typed_since_kept: false,
            place_typed: PlaceName::default(),
            drafts: Vec::new(),
            tiny: false,
            digits: None,
            digit_run: 0,
            search: Search::default(),
            saved: Vec::new(),
            safe_to_look: false,
            kept_back: false,
            stray: 0,
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

    /// The recommendation, at a result.
    pub fn recommendation(&self) -> Option<Recommendation> {
        if let (Some(intake), Screen::Interview) = (self.intake(), self.screen) {
            return intake.shown(&self.interview);
        }
        match self.interview.stage() {
            Stage::Result(sheet) if self.screen == Screen::Interview => Some(decide(self.session.questionnaire, &sheet)),
            _ => None,
        }
    }

    /// Call when a stopped program goes on: whoever sits there now has to ask for the answers
    /// first.
    pub fn was_away(&mut self) {
        self.open(Overlay::Away);
    }

    /// Whether the page of a return hides every answer.
    pub(crate) fn away(&self) -> bool {
        self.overlays.contains(&Overlay::Away)
    }

    /// A recommendation in words.
    pub fn report<'r>(&'r self, recommendation: &'r Recommendation) -> Report<'r> {
        self.session.report(&self.interview, self.place, recommendation)
    }

    /// Whether the last drawn page was longer than the window.
    pub fn needs_scrolling(&self) -> bool {
        self.viewport.total > self.viewport.visible
    }

    /// Audiences of the help page: those of the result, or those that the answers so far add.
    pub fn audiences(&self) -> Vec<String> {
        // Where somebody may look on, only what everybody gets stands there.
        if self.away() {
            return Vec::new();
        }
        if let Some(intake) = self.intake().filter(|_| self.cannot_talk()) {
            return lines_where_overheard(intake);
        }
        let unseen = self.asks_if_safe() || self.kept_back;
        let shown = self.recommendation().map(|shown| shown.audiences);
        let mut out = lines_for_whom(self.call.as_ref(), &self.interview, shown, self.session.audiences(&self.interview));
        out.retain(|audience| !unseen || audience != ABUSE);
        out
    }

    /// Whether the strip with help stands above the footer: once an answer wasn't clear, or while
    /// such an answer is ticked; not on pages of help.
    pub fn strip(&self) -> bool {
        let worrying = match (self.screen, self.interview.stage()) {
            (Screen::Interview, Stage::Question(q)) => {
                self.pending(q).is_some_and(|r| self.session.questionnaire.question(q).escalation(r) > Escalation::Clear)
            }
            _ => false,
        };
        let is_help = match self.mode() {
            Mode::Overlay { help } => help || self.overlays.last() == Some(&Overlay::Mentor(Pane::Script)),
            Mode::HelpOpened | Mode::Leaving => true,
            Mode::Result(_) => self
                .recommendation()
                .is_some_and(|r| self.report(&r).outcome().is_urgent() || (self.page == ResultPage::First && r.help_above)),
            _ => false,
        };
        let worries = |c: &CallFlow<'_>| c.pencil.worries(self.session.questionnaire) || c.they_choose(&self.interview);
        let heard = self.mentor_side().is_some() && self.call.as_ref().is_some_and(worries);
        let put_first = self.mentor_side().is_some_and(|intake| intake.judgement().is_some());
        let open = self.script_left_open().is_some();
        let needed = self.interview.strip() || worrying || heard || put_first || open;
        !is_help && !self.away() && !self.cannot_talk() && needed
    }

    /// The number of the last answer of a question of a call, or of a list there, which may stand below the edge.
    pub(crate) fn last_answer(&self) -> Option<usize> {
        matches!(self.mode(), Mode::Question { .. } | Mode::List).then(|| self.rows()).filter(|_| self.call.is_some())
    }

    /// The reply that Enter would give.
    pub(crate) fn pending(&self, ix: QuestionIx) -> Option<Reply> {
        let question = self.session.questionnaire.question(ix);
        match question.choose {
            Choose::Many if self.declined => Some(Reply::Declined),
            Choose::Many => (!self.ticks.is_empty()).then_some(Reply::Chosen(self.ticks)),
            Choose::One => self.cursor.map(|row| {
                if row < question.offered(self.call.is_some()).len() {
                    Reply::Chosen(AnswerSet::only(AnswerIx(row)))
                } else {
                    Reply::Declined
                }
            }),
        }
    }

    /// The question about danger whose rows the keys act on.
    pub fn asked_about_danger(&self) -> Option<QuestionIx> {
        match (self.mode(), self.interview.stage()) {
            (Mode::Question { .. }, Stage::Question(ix)) => Some(ix).filter(|ix| self.session.questionnaire.question(*ix).safety),
            _ => None,
        }
    }

    /// Whether an answer that is marked has no time for any number but that of an emergency, as its script says.
    pub(crate) fn only_emergency(&self) -> bool {
        let (Mode::Question { .. }, Stage::Question(ix)) = (self.mode(), self.interview.stage()) else { return false };
        let (question, Some(leading)) = (self.session.questionnaire.question(ix), &self.session.questionnaire.intake) else {
            return false;
        };
        let Some(Reply::Chosen(set)) = self.pending(ix) else { return false };
        let script = |(_, a): (AnswerIx, &Answer)| a.script.map(|script| leading.scripts[script.index()].numbers);
        question.chosen(set).filter_map(script).any(|numbers| numbers == NumbersStand::None)
    }

    /// What the keys act on.
    pub fn mode(&self) -> Mode {
        self.mode_of(self.overlays.last())
    }

    /// The keys of the page on top, with the mentor's on a call.
    pub(crate) fn bindings(&self) -> Vec<keys::Binding> {
        self.bindings_of(&self.mode())
    }

    pub(crate) fn bindings_of(&self, mode: &Mode) -> Vec<keys::Binding> {
        /// Behind help, leaving, giving and going back.
        const BEHIND: usize = 4;
        /// Behind help and leaving.
        const BEFORE: usize = 2;
        let mut out = keys::bindings(mode);
        out.retain(|b| b.action != Action::Language || self.session.in_both_languages);
        let cannot_wait = matches!(mode, Mode::Result(_)) && self.interview.ended_by().is_some() && !self.shows_judged();
        let behind = self.page != ResultPage::First;
        match (mode, self.interview.stage()) {
            (Mode::Question { .. }, Stage::Question(q)) if self.session.questionnaire.question(q).why.is_none() => {
                out.retain(|b| b.action != Action::Why);
            }
            // A page that was put first: the questions are one key away, where it stays in force.
            (Mode::Result(_), _) if self.shows_judged() && !behind => {
                for binding in out.iter_mut().filter(|b| b.action == Action::Back) {
                    let questions = phrase("full-does-to-questions");
                    (binding.short, binding.does, binding.footer) = (questions, questions, true);
                }
            }
            // A page that can't wait: a slip can be mended, and whoever is somewhere else needs
            // other numbers.
            (Mode::Result(_), _) if cannot_wait => {
                // From the page behind it two keys lead back to its numbers.
                out.retain(|b| !behind || b.action != Action::ResultPage(self.page));
                for binding in &mut out {
                    match binding.action {
                        Action::Back if behind => *binding = keys::numbers_binding(),
                        Action::Back => {
                            let change = phrase("full-does-change-answer");
                            (binding.short, binding.does, binding.footer) = (change, change, true);
                        }
                        Action::Place => binding.footer = true,
                        _ => {}
                    }
                }
            }
            _ => {}
        }
        if matches!(mode, Mode::Result(pages) if pages.last() == Some(&self.page)) {
            out.retain(|b| b.action != Action::NextPage);
        }
        if matches!(mode, Mode::Result(_)) && behind && !cannot_wait && self.call.is_none() {
            // A page behind the first is closed, as any page is; where it can't wait, one key leaves all of it. On a call the key
            // to leave asks about the end on every page: what is typed next must not turn pages.
            for binding in out.iter_mut().filter(|b| b.action == Action::Leave) {
                *binding = keys::closing_binding();
            }
        }
        if matches!(mode, Mode::Result(_)) && self.may_copy() {
            let steps = |b: &keys::Binding| b.action == Action::ResultPage(ResultPage::Steps);
            let at = out.iter().position(steps).map_or(out.len(), |i| i + 1);
            out.insert(at, keys::copy_binding());
        }
        if *mode == Mode::Typing && self.may_leave_out() {
            out.push(keys::leave_out_binding());
        }
        if self.call.is_some() {
            mentor_keys::leaving_bindings(&mut out, mode, self.leaves_at_once());
            for binding in &mut out {
                keys::held(binding, matches!(mode, Mode::Result(_)));
            }
            // Until the client says where they are, the numbers may be those of somewhere else.
            if let Some(at) = out.iter().position(|b| b.action == Action::Place && !self.place_told()) {
                let place = keys::Binding { footer: true, ..out.remove(at) };
                out.insert(BEHIND.min(out.len()), place);
            }
        }
        if *mode == Mode::List && self.desk_asks_yes_or_no() {
            out.splice(BEFORE..BEFORE, self.heard_bindings(mode));
        }
        if self.mentor_side().is_some() && *mode == Mode::Leaving {
            out.push(mentor_keys::facts_binding());
        }
        if let (Some(intake), false) = (self.intake(), *mode == Mode::Leaving) {
            let at = BEHIND.min(out.len());
            out.splice(at..at, mentor_keys::mentor_bindings(!intake.client_view(), cannot_wait));
            // What the client says comes before all of it.
            out.splice(BEFORE..BEFORE, self.heard_bindings(mode));
            self.bind_beside(&mut out, mode, cannot_wait);
            if let (Mode::Question { .. }, false) = (mode, intake.client_view()) {
                let at = |b: &keys::Binding| matches!(b.action, Action::Why | Action::Skip | Action::Keys);
                let keys = out.iter().position(at).unwrap_or(out.len());
                out.splice(keys..keys, mentor_keys::question_bindings());
            }
        }
        out
    }

    /// Whether the client of a call said where they are.
    fn place_told(&self) -> bool {
        self.intake().is_some_and(|intake| intake.contract.place_told())
    }

    /// What the keys act on below the page on top, for the page of keys.
    pub(crate) fn mode_under(&self) -> Mode {
        self.mode_of(self.overlays.iter().rev().nth(1))
    }

    fn mode_of(&self, overlay: Option<&Overlay>) -> Mode {
        match overlay {
            Some(Overlay::Leaving { .. }) => return Mode::Leaving,
            Some(Overlay::Place { .. }) => return Mode::Place,
            Some(Overlay::Mentor(pane)) => return self.pane_mode(*pane),
            Some(Overlay::Away) => return Mode::Away,
            Some(Overlay::Copy) => return Mode::List,
            Some(Overlay::Saving) => return Mode::Typing,
            Some(overlay) => return Mode::Overlay { help: *overlay == Overlay::Help },
            None => {}
        }
        match self.screen {
            Screen::Welcome => Mode::Welcome,
            Screen::Place { .. } => Mode::Place,
            Screen::Desk => self.desk_mode(),
            Screen::Contract if self.call.as_ref().is_some_and(|c| c.step().asks_text()) => Mode::Typing,
            Screen::Contract => Mode::List,
            Screen::Interview if self.shows_judged() => self.result_mode(),
            Screen::Interview if self.asks_if_safe() => Mode::SafeHere,
            Screen::Interview => match self.interview.stage() {
                Stage::Question(q) => {
                    let question = self.session.questionnaire.question(q);
                    let skippable = self.session.questionnaire.may_be_skipped(q);
                    Mode::Question { many: question.choose == Choose::Many, skippable }
                }
                Stage::Help { .. } => Mode::HelpOpened,
                Stage::Undoes { .. } => Mode::Undoes,
                Stage::Review { .. } => Mode::Review,
                Stage::Result(_) => self.result_mode(),
            },
        }
    }

    fn result_mode(&self) -> Mode {
        Mode::Result(self.recommendation().map_or(Vec::new(), |r| self.report(&r).pages()))
    }
}
