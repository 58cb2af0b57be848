//! The mentor's menu: all that can be done on a call, a row each.

use crate::base::phrases::{phrase, say};
use crate::call::flow::MentorTask;
use crate::content::model::SILENT_LINE;
use crate::engine::interview::Stage;
use crate::ui::full_screen::app::App;
use crate::ui::full_screen::state::{Pane, Screen};
use crate::ui::ui_text::mentor as words;

/// A row of the mentor's menu.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum MenuRow {
    Task(MentorTask),
    Page(Pane),
    /// A script, by its place among all of them.
    Script(usize),
    /// The page that was put first, again.
    PutFirst,
    ClientView,
    AnotherTime,
    /// It can't be done at this moment.
    NotNow,
}

impl App<'_> {
    /// The rows of the menu. All of a call stand there on every page, so that a number never means something else in a hurry.
    pub(crate) fn menu_rows(&self) -> Vec<(MenuRow, String)> {
        let Some(call) = &self.call else { return Vec::new() };
        let row = |row: MenuRow, words: &str, now: bool| {
            if now { (row, words.to_owned()) } else { (MenuRow::NotNow, say!("full-menu-not-now", what = words)) }
        };
        let task = |task: MentorTask, words: &str, now: bool| row(MenuRow::Task(task), words, now);
        let asked = self.screen == Screen::Interview;
        let may = |task: &MentorTask| call.may_open(task, &self.interview).is_ok();
        let late = |of: MentorTask, words: &str| {
            let now = asked && may(&of);
            task(of, words, now)
        };
        let (on, open) = (self.open_question(), asked && matches!(self.interview.stage(), Stage::Question(_)));
        let free = call.intake.contract.can_stop();
        let scripts = &call.intake.leading().scripts;
        // What came up and isn't settled comes before what an answer brought.
        let script = match call.scripts_at_hand(&self.interview).as_slice() {
            [] => row(MenuRow::NotNow, phrase("full-menu-script"), false),
            [only] => {
                let open = self.script_left_open().map(|ix| MenuRow::Script(ix.index()));
                let title = &call.intake.as_shown(&self.interview, *only).title;
                row(open.unwrap_or(MenuRow::Page(Pane::Script)), &format!("{}: {title}", phrase("full-menu-script")), true)
            }
            _ => task(MentorTask::CameUp, &format!("{}: {}", phrase("full-menu-script"), phrase("full-menu-several")), true),
        };
        let mut rows = vec![
            task(MentorTask::ChooseScript, phrase("mentor-choose-script"), true),
            row(MenuRow::Page(Pane::Facts), phrase("full-menu-facts"), true),
            task(MentorTask::Note(None), phrase("full-menu-note-all"), true),
            row(MenuRow::ClientView, phrase("full-menu-client"), true),
            row(MenuRow::AnotherTime, words::cannot_talk(&call.intake), free),
            task(MentorTask::UrgentPage, phrase("mentor-sooner-row"), may(&MentorTask::UrgentPage)),
        ];
        let silent = scripts.iter().position(|script| script.id == SILENT_LINE);
        rows.extend(silent.map(|ix| row(MenuRow::Script(ix), &scripts[ix].title, true)));
        rows.extend([
            late(MentorTask::ChoosePaper, phrase("full-menu-hand-over")),
            late(call.end_begins(), phrase("full-menu-end")),
            script,
            late(MentorTask::Reason, phrase("mentor-why-first")),
            task(MentorTask::Note(on), phrase("full-menu-note"), on.is_some()),
            row(MenuRow::Page(Pane::StillPossible), phrase("full-menu-still-possible"), open),
            task(MentorTask::GoTo, phrase("full-menu-questions"), open),
            task(MentorTask::HeardWords, phrase("full-menu-heard"), true),
        ]);
        if call.intake.contract.asks_notes() {
            rows.push(task(MentorTask::StopNotes, words::no_more_notes(&call.intake), may(&MentorTask::StopNotes)));
        }
        rows.push(task(MentorTask::Address, phrase("full-menu-address"), true));
        if call.intake.earlier.is_some() {
            rows.push(row(MenuRow::Page(Pane::Comparison), phrase("full-menu-comparison"), asked));
        }
        if call.intake.judgement().is_some() && !call.intake.shows_judged() {
            rows.push(row(MenuRow::PutFirst, phrase("full-menu-put-first-again"), true));
        }
        rows
    }
}
