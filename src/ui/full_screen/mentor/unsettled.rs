//! What came up on a call and isn't settled: in view beside the pages, and asked about before a result and before the mentor
//! leaves; and pages of the mentor's that are there again.

use crate::base::phrases::say;
use crate::call::flow::{CallFlow, MentorTask, SettleBefore};
use crate::content::model::ScriptIx;
use crate::engine::interview::Stage;
use crate::ui::full_screen::app::App;
use crate::ui::full_screen::keys::Mode;
use crate::ui::full_screen::state::{Overlay, Pane, Screen};
use crate::ui::report::ResultPage;
use crate::ui::ui_text::mentor as words;

impl App<'_> {
    /// The situation that came up last and isn't settled, on the mentor's side.
    pub(crate) fn script_left_open(&self) -> Option<ScriptIx> {
        let call = self.call.as_ref().filter(|call| !call.intake.client_view())?;
        call.scripts_left_open(&self.interview).first().copied()
    }

    /// What came up and isn't settled, above the footer of a page of the call.
    pub(crate) fn came_up_stands(&self) -> Option<String> {
        let page = self.overlays.is_empty() && !matches!(self.mode(), Mode::Result(_));
        let beside = page && !self.shows_judged() && !self.cannot_talk();
        let call = self.call.as_ref().filter(|call| beside && !call.intake.client_view())?;
        words::came_up(call, &self.interview).map(|titles| say!("full-came-up", title = titles))
    }

    /// The same in place of a result's header, where it takes no row from the page.
    pub(crate) fn came_up_in_header(&self, columns: usize) -> Option<String> {
        let call = self.call.as_ref().filter(|call| !call.intake.client_view() && !self.cannot_talk())?;
        words::came_up_in_a_row(call, &self.interview, columns)
    }

    /// Whether a list of what to do in danger is open: the number to ring stands below it, where it hides no row.
    pub(crate) fn lists_danger(&self) -> bool {
        let lists = |task: &MentorTask| {
            matches!(task, MentorTask::UrgentPage | MentorTask::ChooseScript | MentorTask::CameUp | MentorTask::HeardAnswer(_))
        };
        let call = self.call.as_ref().filter(|call| !call.intake.client_view() && !self.cannot_talk());
        self.overlays.last() == Some(&Overlay::Mentor(Pane::Task)) && call.and_then(CallFlow::task).is_some_and(lists)
    }

    /// Asks whether what came up is settled, once before a result and each time that the mentor leaves;
    /// false where nothing is asked.
    pub(crate) fn asks_to_settle(&mut self, before: SettleBefore) -> bool {
        let due = self.call.as_mut().and_then(|call| call.settle_due(&self.interview, before));
        let asks = due.is_some();
        if let Some(task) = due {
            self.open_task(task);
        }
        asks
    }

    /// Closes a page of the mentor's; where a result stood below a script, what isn't settled is asked about then.
    pub(crate) fn leave_pane(&mut self) {
        self.close_pane();
        if let Some(call) = self.call.as_mut().filter(|_| !self.overlays.iter().any(|o| matches!(o, Overlay::Mentor(_)))) {
            // No list stays open unseen.
            call.end_task();
        }
        if self.overlays.is_empty() && matches!(self.interview.stage(), Stage::Result(_)) {
            self.asks_to_settle(SettleBefore::Result);
        }
    }

    /// Goes on with the call from a script, past the list that it was chosen from.
    pub(crate) fn go_on_from_script(&mut self) {
        self.pane_below = None;
        self.leave_pane();
    }

    /// Shows the page that was put first, which may have come before all was agreed.
    pub(crate) fn show_put_first(&mut self) {
        if let Some(call) = &mut self.call {
            call.intake.show_judged();
        }
        self.overlays.clear();
        (self.screen, self.page, self.scroll) = (Screen::Interview, ResultPage::First, 0);
        self.moved();
    }

    /// The script that is open, on top or below the facts: it is there again once the mentor turns back.
    pub(crate) fn open_script(&self) -> Option<Pane> {
        let pulled = self.call.as_ref().is_some_and(|call: &CallFlow<'_>| call.intake.situation(&self.interview).is_some());
        self.mentor_pane().into_iter().chain(self.pane_below).find(|pane| *pane == Pane::Script && pulled)
    }
}
