//! The mentor's side of the full screen: keys turned into moves of the call, and the pages that
//! show its stage. Half-typed texts are there again after another page came up, and none is typed
//! or shown where the client looks.

mod contract;
pub(crate) mod heard;
pub(crate) mod keys;
mod menu;
mod notices;
pub(crate) mod panel;
pub(crate) mod typing;
mod unsettled;

use crate::base::phrases::phrase;
use crate::call::flow::{CallFlow, CallMove, CallNotice, CallStage, MentorTask, SettleBefore, go_to, leads_back};
use crate::call::intake::{ContractStep, HandedOver, Intake, RecordState};
use crate::call::paper::Paper;
use crate::content::model::QuestionIx;
use crate::engine::answers::Answers;
use crate::engine::interview::{Interview, Stage};
use crate::ui::full_screen::mentor::menu::MenuRow;
use crate::ui::full_screen::state::{AppEffect, Overlay, Pane, Screen};
use crate::ui::full_screen::{app::App, keys::Action, keys::Mode, theme::Appearance};
use crate::ui::line_mode::mentor::told_early::early_danger;
use crate::ui::{session::Session, ui_text::mentor as words};

impl<'a> App<'a> {
    /// The full screen of an intake, at the first sentence of its contract. `resumed`: the answers
    /// of a record.
    pub fn leading(session: Session<'a>, appearance: Appearance, intake: Intake<'a>, resumed: Option<Answers>) -> Self {
        // Where the client is, is asked; a place that was given or suggested is that of the
        // mentor's machine.
        let suggested = words::usual_place(&intake, session.helplines);
        let mut app = App::new(Session { place: None, suggested, ..session }, appearance);
        // Until it is asked, the numbers of the usual place are nearer than none, and are marked so.
        app.place = suggested.unwrap_or(app.place);
        if let Some(answers) = resumed {
            app.interview = Interview::resumed(session.questionnaire, answers);
        }
        app.interview = app.interview.led();
        app.call = Some(CallFlow::new(intake).listening(early_danger));
        app.show_contract();
        app
    }

    /// The call, on an intake.
    pub fn call(&self) -> Option<&CallFlow<'a>> {
        self.call.as_ref()
    }

    /// The intake, on a call.
    pub fn intake(&self) -> Option<&Intake<'a>> {
        self.call.as_ref().map(|c| &c.intake)
    }

    /// The intake while the mentor's side is shown.
    pub(crate) fn mentor_side(&self) -> Option<&Intake<'a>> {
        self.intake().filter(|i| !i.client_view())
    }

    /// Whether a record is on its way to the disk.
    pub(crate) fn saving(&self) -> bool {
        self.intake().is_some_and(|i| i.record_state() == RecordState::Writing)
    }

    /// Makes a move of the call, and shows its stage.
    pub(crate) fn make_call_move(&mut self, step: CallMove<'_>) -> Option<AppEffect> {
        let call = self.call.as_mut()?;
        let (before, opens) = (call.stage(), matches!(step, CallMove::Open(_)));
        let notice = self.session.make(call, &self.interview, self.place, step);
        let after = call.stage();
        match (&before, &after) {
            _ if before == after && !opens => {}
            (_, CallStage::Task(task)) => {
                let one_hit = matches!(task, MentorTask::HeardAnswer(offered) if offered.sure);
                if matches!(task, MentorTask::Overwrite { .. }) {
                    // Another name begins with this one.
                    self.keep_draft(before, self.field.text());
                }
                self.show_pane(Pane::Task);
                self.nothing_shown();
                // The only answer with those words is the one that was meant; it counts nowhere yet.
                if one_hit {
                    self.cursor = Some(0);
                }
            }
            (CallStage::Task(_), _) => self.close_pane(),
            _ => self.show_contract(),
        }
        let notice = notice?;
        match notice {
            CallNotice::Leave if self.may_not_just_leave() => return self.act(Action::Leave),
            CallNotice::Leave => return Some(AppEffect::Leave),
            CallNotice::PutFirst => {
                self.show_put_first();
                // The page first: why can wait, and needn't be said.
                self.notice.get_or_insert_with(|| phrase("full-put-first-why").to_owned());
            }
            CallNotice::ScriptPulled => {
                self.show_pane(Pane::Script);
                // The list that it was chosen from stands below it.
                self.pane_below = matches!(after, CallStage::Task(_)).then_some(Pane::Task);
            }
            CallNotice::Settled { before: SettleBefore::Leaving } => return self.act(Action::Leave),
            CallNotice::Settled { before: SettleBefore::LeavingNow } => return self.act(Action::LeaveNow),
            CallNotice::GoTo(question) => {
                self.go_to(question);
                self.moved();
            }
            // There is nothing to ask that hasn't just been said.
            CallNotice::EndTold if self.ends_with_nothing() => return Some(AppEffect::Leave),
            CallNotice::EndTold => self.open(Overlay::Leaving { stopped: false }),
            CallNotice::PageRenewed(path) => {
                self.keep_path(path);
                self.open(Overlay::Leaving { stopped: false });
            }
            CallNotice::Pencilled { question, help_due, standing } => {
                if leads_back(&self.interview, question, help_due, standing) {
                    self.go_to(question);
                }
                if help_due {
                    self.show_pane(Pane::Script);
                }
                self.notice = Some(words::notice(&notice));
            }
            CallNotice::NotSaid { back_to: Some(question) } => {
                self.go_to(question);
                self.notice = Some(words::notice(&notice));
            }
            CallNotice::NoteTaken(_) | CallNotice::ReasonNoted | CallNotice::HandedOver(HandedOver::Exists) => {}
            notice => {
                if matches!(notice, CallNotice::TookBack { .. }) {
                    // It is none of what the field is for.
                    self.load();
                }
                self.notice = Some(words::notice(&notice));
                if let CallNotice::HandedOver(HandedOver::Written(path)) = notice {
                    self.keep_path(path);
                    let more = self.call.as_ref().map(words::after_written).unwrap_or_default();
                    self.notice = self.notice.take().map(|said| [vec![said], more].concat().join(" "));
                }
            }
        }
        None
    }

    /// Keeps the path of a file that was written, once.
    fn keep_path(&mut self, path: String) {
        if !self.saved.contains(&path) {
            self.saved.push(path);
        }
    }

    fn go_to(&mut self, question: QuestionIx) {
        go_to(&mut self.interview, question);
        self.overlays.retain(|o| matches!(o, Overlay::Mentor(_)));
        self.ticked_question = None;
        self.settle();
    }

    /// Opens a task.
    pub(crate) fn open_task(&mut self, task: MentorTask) {
        self.stash();
        self.make_call_move(CallMove::Open(task));
    }

    /// Keeps what may be kept after a move of the interview, and opens the script where safety came
    /// up.
    pub(crate) fn moved(&mut self) {
        let Some(call) = &mut self.call else { return };
        let effects = call.moved(&self.interview, &self.session.helplines.place(self.place).name);
        if call.intake.keeps_nothing() {
            self.drafts.clear();
        }
        if effects.keeping_ended && !call.intake.client_view() {
            self.notice = Some(call.intake.nothing_stays());
        }
        if effects.keeping_again && !call.intake.client_view() {
            self.notice = Some(phrase("mentor-keeping-again").to_owned());
        }
        if let (Stage::Result(_), false) = (self.interview.stage(), call.intake.client_view()) {
            self.notice = words::waiting(call, &self.interview).or(self.notice.take());
        }
        if effects.settled_by_no && !call.intake.client_view() {
            self.notice = Some(phrase("mentor-taken-back-no").to_owned());
        }
        if effects.script_due {
            // The script needs all the room there is.
            let notice = self.notice.take();
            self.open_pane(Pane::Script);
            self.held_notice = notice;
            let brought = self.intake().and_then(|intake| intake.brought_up_by(&self.interview));
            self.script_of = brought.filter(|at| matches!(self.interview.stage(), Stage::Question(open) if open != *at));
        } else if matches!(self.interview.stage(), Stage::Result(_)) {
            self.asks_to_settle(SettleBefore::Result);
        }
    }

    /// Opens a page of the mentor's in place of any other.
    pub(crate) fn open_pane(&mut self, pane: Pane) {
        self.stash();
        if let Some(call) = &mut self.call {
            call.end_task();
        }
        self.show_pane(pane);
    }

    /// The page of the mentor's that is open.
    pub(crate) fn mentor_pane(&self) -> Option<Pane> {
        self.overlays.iter().find_map(|o| if let Overlay::Mentor(pane) = o { Some(*pane) } else { None })
    }

    /// Shows the facts of the call; the page of the mentor's below them is there again afterwards.
    pub(crate) fn open_facts(&mut self) {
        self.stash();
        let below = self.mentor_pane().filter(|pane| *pane != Pane::Facts);
        if below.is_none() {
            self.held_notice = self.notice.take();
        }
        self.show_pane(Pane::Facts);
        self.pane_below = below;
    }

    /// Shows a page of the mentor's; the row below it is found again when it closes.
    fn show_pane(&mut self, pane: Pane) {
        if !matches!(self.overlays.last(), Some(Overlay::Mentor(_))) {
            self.row_below = self.cursor;
        }
        self.overlays.retain(|o| !matches!(o, Overlay::Mentor(_)));
        self.overlays.push(Overlay::Mentor(pane));
        (self.pane_below, self.script_of) = (None, None);
        (self.cursor, self.scroll, self.notice) = (None, 0, None);
        self.load();
    }

    /// Closes the mentor's page.
    pub(crate) fn close_pane(&mut self) {
        if let Some(below) = self.pane_below.take() {
            return self.show_pane(below);
        }
        self.notice = self.held_notice.take();
        self.overlays.retain(|o| !matches!(o, Overlay::Mentor(_)));
        self.cursor = self.row_below.take();
        self.scroll = 0;
        self.load();
    }

    /// The note key: a note on the open question, else on the whole call; a second time the other
    /// one.
    pub(crate) fn note(&mut self) {
        let mut on = self.open_question();
        if let (Some(Overlay::Mentor(Pane::Task)), Some(MentorTask::Note(open))) =
            (self.overlays.last(), self.call.as_ref().and_then(CallFlow::task))
        {
            on = if open.is_some() { None } else { on };
            self.make_call_move(CallMove::Type(&self.field.text()));
        }
        self.open_task(MentorTask::Note(on));
    }

    /// The question that a note is on; none before all is agreed, where a page that was put first stands over none yet.
    fn open_question(&self) -> Option<QuestionIx> {
        let agreed = self.call.as_ref().is_some_and(|call| call.step() == ContractStep::Done);
        match self.interview.stage() {
            Stage::Question(ix) | Stage::Help { question: ix, .. } if self.screen == Screen::Interview && agreed => Some(ix),
            _ => None,
        }
    }

    /// Turns to the client's view, and back.
    pub(crate) fn turn(&mut self) {
        // A page of the mentor's may stand below another one, too: none of it stays where the
        // client looks.
        let script = self.open_script();
        if self.mentor_pane().is_some() {
            self.stash();
            self.pane_below = None;
            self.close_pane();
        }
        let Some(call) = &mut self.call else { return };
        call.turn();
        self.notice = None;
        if call.intake.script_due() {
            self.open_pane(Pane::Script);
        } else if call.task().is_some() {
            self.stash();
            self.show_pane(Pane::Task);
        } else if call.intake.client_view() {
            self.script_aside = script;
        } else if let Some(pane) = self.script_aside.take() {
            self.show_pane(pane);
        }
    }

    /// The rows of the open task.
    pub(crate) fn task_rows(&self) -> Vec<String> {
        let overwrite = [phrase("full-overwrite-yes"), phrase("full-overwrite-no")];
        self.call.as_ref().map_or(Vec::new(), |c| words::task_rows(c, &self.interview, overwrite))
    }

    /// How many rows of a page can be chosen.
    pub(crate) fn pane_rows(&self, pane: Pane) -> usize {
        match pane {
            Pane::Task if self.pane_mode(pane) == Mode::Aloud => 0,
            Pane::Menu => self.menu_rows().len(),
            Pane::Task => self.task_rows().len(),
            Pane::Script | Pane::Comparison | Pane::Facts | Pane::StillPossible => 0,
        }
    }

    /// What the keys act on in a page.
    pub(crate) fn pane_mode(&self, pane: Pane) -> Mode {
        match pane {
            Pane::Script | Pane::Comparison | Pane::Facts | Pane::StillPossible => Mode::Overlay { help: false },
            Pane::Task if self.call.as_ref().and_then(CallFlow::task).is_some_and(MentorTask::asks_text) => Mode::Typing,
            Pane::Task if matches!(self.call.as_ref().and_then(CallFlow::task), Some(MentorTask::ReadLetter(_))) => Mode::Aloud,
            Pane::Task | Pane::Menu => Mode::List,
        }
    }

    /// Enter on a page.
    pub(crate) fn pane_enter(&mut self, pane: Pane) -> Option<AppEffect> {
        match (self.pane_mode(pane), pane, self.cursor) {
            (Mode::List, _, None) => self.notice = Some(phrase("full-choose-row").to_owned()),
            (Mode::List, Pane::Task, Some(0)) if self.reads_on() => {}
            (Mode::List, Pane::Task, Some(row)) => return self.make_call_move(CallMove::Choose(row)),
            (Mode::List, _, Some(row)) => match self.menu_rows().into_iter().nth(row)?.0 {
                MenuRow::Task(task) => self.open_task(task),
                MenuRow::Page(pane) => self.open_pane(pane),
                MenuRow::Script(ix) => {
                    if let Some(call) = &mut self.call {
                        call.intake.pull_script(ix);
                    }
                    self.open_pane(Pane::Script);
                }
                MenuRow::PutFirst => {
                    self.close_pane();
                    self.show_put_first();
                }
                MenuRow::ClientView => self.turn(),
                MenuRow::NotNow => self.notice = Some(phrase("full-not-now").to_owned()),
                MenuRow::AnotherTime => {
                    self.close_pane();
                    return self.make_call_move(CallMove::CannotTalk);
                }
            },
            (Mode::Aloud, ..) if self.reads_on() => {}
            (Mode::Aloud, ..) => return self.make_call_move(CallMove::Choose(0)),
            (Mode::Typing, ..) => return self.make_call_move(CallMove::Type(&self.field.text())),
            _ => self.go_on_from_script(),
        }
        None
    }

    /// A paper in full.
    pub fn paper_bytes(&self, paper: Paper) -> Option<Vec<u8>> {
        self.session.paper(self.intake()?, &self.interview, self.place, paper)
    }
}
