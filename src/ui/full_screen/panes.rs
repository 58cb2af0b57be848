//! The lines of the mentor's pages, of the contract, and of what stands beside a question on the
//! mentor's side.

use crate::base::phrases::{phrase, say};
use crate::base::text;
use crate::call::flow::{CallFlow, MentorTask};
use crate::call::intake::{ContractStep, Intake, compare_intakes};
use crate::call::paper::Paper;
use crate::content::model::QuestionIx;
use crate::engine::interview::Stage;
use crate::ui::full_screen::mentor::panel;
use crate::ui::full_screen::{app::App, lines::Body, state::Pane, theme::Role};
use crate::ui::ui_text::mentor::{self as words, facts, scripts};

/// A sentence of the contract.
pub(crate) fn contract(app: &App<'_>, out: &mut Body, columns: usize) {
    let Some(intake) = app.intake() else { return };
    let step = intake.contract.step;
    let mine = !intake.client_view();
    out.header = words::contract_page_heading(&intake.contract);
    if mine {
        if intake.contract.is_first() {
            if let Some(sample) = words::sample_words(intake) {
                out.wrapped(Role::Notice, &sample, columns);
            }
            if let Some(place) = words::unknown_usual_place(intake, app.session.helplines) {
                out.wrapped(Role::Notice, &place, columns);
            }
            if intake.resumed {
                out.wrapped(Role::Notice, &words::goes_on(intake, app.session.questionnaire), columns);
            }
            if let Some(earlier) = words::earlier_known(intake) {
                out.wrapped(Role::Small, &earlier, columns);
            }
        }
        out.wrapped(Role::Small, words::contract_page_hint(intake, step), columns);
        out.gap();
    }
    for (i, sentence) in intake.contract.page_words(intake.leading()).iter().enumerate() {
        if i > 0 {
            out.gap();
        }
        out.wrapped(Role::Strong, sentence, columns);
    }
    match step {
        step if step.asks_text() => {
            if mine {
                out.field(&app.field, columns);
            }
        }
        ContractStep::Notes => {
            out.rows(app.cursor, &words::contract_page_rows(step), columns);
            if !mine {
                return;
            }
            out.gap();
            out.wrapped(Role::Small, &words::record_status(intake), columns);
            if intake.resumed {
                out.wrapped(Role::Small, phrase("mentor-no-deletes"), columns);
            }
        }
        step => out.rows(app.cursor, &words::contract_page_rows(step), columns),
    }
}

/// What stands above the places of a contract; false where there is no contract to ask it.
pub(crate) fn where_now(app: &App<'_>, out: &mut Body, columns: usize) -> bool {
    let Some(intake) = app.intake().filter(|i| i.contract.step == ContractStep::WhereNow && app.overlays.is_empty()) else {
        return false;
    };
    out.header = words::contract_page_heading(&intake.contract);
    if !intake.client_view() {
        out.wrapped(Role::Small, words::contract_hint(intake, ContractStep::WhereNow), columns);
        if let Some(usual) = words::usually(intake, app.session.helplines) {
            out.wrapped(Role::Small, &usual, columns);
        }
    }
    out.wrapped(Role::Strong, &intake.leading().where_now, columns);
    true
}

/// What the mentor says, in place of what the client would read; false where there is nothing to
/// say.
pub(crate) fn say(app: &App<'_>, out: &mut Body, ix: QuestionIx, columns: usize) -> bool {
    let question = app.session.questionnaire.question(ix);
    let (Some(_), Some(say)) = (app.mentor_side(), &question.say) else { return false };
    if let Some(first) = app.call.as_ref().and_then(|call| words::told_before(call, &app.interview, ix)) {
        out.wrapped(Role::Strong, &first, columns);
    }
    out.wrapped(Role::Small, words::how_to_say(question), columns);
    out.wrapped(Role::Strong, say, columns);
    // What a mentor says is sometimes longer; the words on the client's screen are the ones that
    // count.
    if !question.safety {
        out.wrapped(Role::Small, &format!("({})", question.ask), columns);
    }
    true
}

/// A page of the mentor's.
pub(crate) fn pane(app: &App<'_>, pane: Pane, out: &mut Body, columns: usize) {
    let Some(call) = &app.call else { return };
    let intake = &call.intake;
    out.header = phrase("full-mentor").to_owned();
    match (pane, call.task()) {
        (Pane::Script, _) => {
            let script = intake.script(&app.interview);
            out.wrapped(Role::Title, &script.title, columns);
            for line in scripts::script(call, &app.interview, script, app.session.helplines, app.place, &app.audiences()) {
                out.row("- ", &line, columns, false);
            }
        }
        (Pane::Menu, _) => {
            menu_head(app, call, out, columns);
            let titles: Vec<String> = app.menu_rows().into_iter().map(|(_, words)| words).collect();
            out.rows(app.cursor, &titles, columns);
        }
        (Pane::Facts, _) => panel::facts(app, out, columns),
        (Pane::StillPossible, _) => still_possible(app, intake, out, columns),
        (Pane::Comparison, _) => comparison(app, intake, out, columns),
        (Pane::Task, Some(task)) => self::task(app, intake, task, out, columns),
        (Pane::Task, None) => {}
    }
}

/// Where the answers can still lead: on a page of its own, never beside what somebody would like.
fn still_possible(app: &App<'_>, intake: &Intake<'_>, out: &mut Body, columns: usize) {
    out.wrapped(Role::Title, phrase("full-still-possible"), columns);
    let possible = match app.interview.stage() {
        Stage::Question(ix) => words::still_possible(intake, &app.interview, ix, || app.session.possible(&app.interview)),
        _ => Some(phrase("mentor-possible-nothing-open").to_owned()),
    };
    out.wrapped(Role::Text, possible.as_deref().unwrap_or(phrase("mentor-possible-not-yet")), columns);
}

/// The open task.
fn task(app: &App<'_>, intake: &Intake<'_>, task: &MentorTask, out: &mut Body, columns: usize) {
    match task {
        MentorTask::Note(on) => {
            let about = on.map_or(phrase("full-note-all"), |q| app.session.questionnaire.question(q).ask.as_str());
            out.wrapped(Role::Title, phrase("full-note"), columns);
            out.wrapped(Role::Small, about, columns);
        }
        MentorTask::HeardAnswer(offered) => {
            if let Some(first) = words::ambulance_first(offered, app.session.helplines, app.place) {
                out.wrapped(Role::Strong, &first, columns);
                out.gap();
            }
            out.wrapped(Role::Title, words::which_was_heard(offered), columns);
        }
        MentorTask::Settle { what, .. } => {
            if let Some(call) = &app.call {
                out.wrapped(Role::Strong, &words::left_open(call, &app.interview, *what), columns);
            }
        }
        MentorTask::GoTo => {
            out.wrapped(Role::Title, phrase("full-questions"), columns);
            out.wrapped(Role::Small, phrase("full-questions-how"), columns);
        }
        MentorTask::HeardWords
        | MentorTask::Address
        | MentorTask::WhyTheyRang
        | MentorTask::Suggested
        | MentorTask::WhatHappened
        | MentorTask::ForSupervision
        | MentorTask::NextAppointment
        | MentorTask::LetterAdds(_) => {
            let held = app.call.as_ref().is_some_and(|call| !call.held_text(&call.stage()).is_empty());
            if let Some((title, how)) = words::text_task(task, held) {
                out.wrapped(Role::Title, title, columns);
                out.wrapped(Role::Text, &how, columns);
            }
        }
        MentorTask::ChooseScript => out.wrapped(Role::Title, phrase("mentor-all-scripts"), columns),
        MentorTask::CameUp => out.wrapped(Role::Title, phrase("mentor-which-came-up"), columns),
        MentorTask::UrgentPage => {
            out.wrapped(Role::Title, phrase("full-first-which"), columns);
            out.wrapped(Role::Small, phrase("mentor-sooner-how"), columns);
        }
        MentorTask::PutFirst(page, script) => {
            out.wrapped(Role::Strong, &words::put_first(app.session.questionnaire, *page, *script), columns);
            out.wrapped(Role::Small, phrase("mentor-sooner-how"), columns);
        }
        MentorTask::Reason => {
            out.wrapped(Role::Title, phrase("mentor-why-first"), columns);
            out.wrapped(Role::Text, phrase("full-reason"), columns);
        }
        MentorTask::ChoosePaper => {
            out.wrapped(Role::Title, phrase("full-hand-over"), columns);
            out.wrapped(Role::Small, phrase("full-hand-over-how"), columns);
            out.wrapped(Role::Small, &words::forms(), columns);
            sample_on_paper(app, None, out, columns);
        }
        MentorTask::ReadLetter(letter) => {
            sample_on_paper(app, Some(*letter), out, columns);
            out.wrapped(Role::Small, phrase("full-letter-how"), columns);
            out.blocks(&app.session.letter(intake, &app.interview, app.place), columns);
            return;
        }
        MentorTask::AppointmentRight => out.wrapped(Role::Strong, &words::appointment_right(intake), columns),
        MentorTask::StopNotes => out.wrapped(Role::Strong, &words::stop_notes(intake), columns),
        MentorTask::SafeToSend(paper) => {
            out.wrapped(Role::Small, phrase("full-safe-asks"), columns);
            out.wrapped(Role::Strong, words::ask_before(intake, *paper), columns);
        }
        MentorTask::SafetyPart(paper) => {
            out.wrapped(Role::Small, phrase("mentor-safety-part-reads"), columns);
            out.blocks(&app.session.changed_by_yes(intake, &app.interview, app.place, *paper), columns);
            // A letter answers at once: what it answers is never off the screen.
            let above = out.lines.len();
            out.gap();
            out.wrapped(Role::Strong, phrase("mentor-safety-part"), columns);
            out.rows(app.cursor, &app.task_rows(), columns);
            out.stays = out.lines.len() - above;
            return;
        }
        MentorTask::FileName(paper) => {
            out.wrapped(Role::Title, paper.label(), columns);
            out.wrapped(Role::Text, &say!("full-file-name", name = paper.suggested_name()), columns);
            sample_on_paper(app, Some(*paper), out, columns);
        }
        MentorTask::PageAgain { name, .. } => out.wrapped(Role::Strong, &words::page_again(intake, name), columns),
        MentorTask::Overwrite { name, .. } => {
            out.wrapped(Role::Strong, &say!("full-overwrite", name = name), columns);
        }
    }
    if !task.asks_text() {
        return out.rows(app.cursor, &app.task_rows(), columns);
    }
    out.field(&app.field, columns);
    out.gap();
    match task {
        MentorTask::Note(on) => {
            out.wrapped(Role::Small, phrase("full-note-how"), columns);
            out.wrapped(Role::Notice, words::note_stays(intake, *on), columns);
        }
        MentorTask::FileName(paper) => {
            out.wrapped(Role::Small, phrase("full-file-how"), columns);
            if !paper.is_handed_out() {
                out.wrapped(Role::Small, phrase("mentor-own-copy"), columns);
            }
        }
        // What is typed there says so above.
        MentorTask::HeardWords | MentorTask::Address => {}
        MentorTask::LetterAdds(_) => out.wrapped(Role::Notice, phrase("mentor-letter-stays"), columns),
        task if task.ends_call() => {
            out.wrapped(Role::Notice, words::end_stays(intake), columns);
            if app.may_leave_out() {
                out.wrapped(Role::Small, phrase("full-leave-out-how"), columns);
            }
        }
        _ => out.wrapped(Role::Notice, phrase("mentor-reason-stays"), columns),
    }
}

/// Words of the sample that would stand on a paper.
fn sample_on_paper(app: &App<'_>, paper: Option<Paper>, out: &mut Body, columns: usize) {
    let Some(intake) = app.intake() else { return };
    let abroad = words::is_abroad(intake, app.session.helplines, app.place);
    if let Some(said) = words::sample_on_paper(intake, &app.interview, abroad, paper) {
        out.wrapped(Role::Notice, &said, columns);
    }
}

fn menu_head(app: &App<'_>, call: &CallFlow<'_>, out: &mut Body, columns: usize) {
    let (questionnaire, intake) = (app.session.questionnaire, &call.intake);
    out.wrapped(Role::Title, phrase("full-menu"), columns);
    if let Some(client) = intake.client() {
        out.wrapped(Role::Small, &say!("full-menu-client-is", client = client), columns);
    }
    out.wrapped(Role::Small, &say!("full-menu-whom", whom = facts::whom(call, &app.interview)), columns);
    out.wrapped(Role::Small, &words::record_status(intake), columns);
    if let Some(judged) = intake.judgement() {
        let title = &questionnaire.outcome(judged.outcome).title;
        out.wrapped(Role::Small, &say!("full-menu-put-first", title = title), columns);
        if !judged.reason.is_empty() {
            out.wrapped(Role::Small, &say!("full-menu-reason", reason = &judged.reason), columns);
        }
    }
}

/// Goals, changes and outcome of the last time and of now.
fn comparison(app: &App<'_>, intake: &Intake<'_>, out: &mut Body, columns: usize) {
    let Some(earlier) = &intake.earlier else { return };
    let began = earlier.began.get(..10).unwrap_or(&earlier.began);
    out.wrapped(Role::Title, &say!("full-comparison", began = began), columns);
    let (then, now) = (phrase("full-comparison-then"), phrase("full-comparison-now"));
    let widest = text::width(then).max(text::width(now));
    let mark = |words: &str| format!("{words}{} ", " ".repeat(widest - text::width(words)));
    for line in compare_intakes(intake, earlier, &app.interview, "") {
        out.gap();
        out.wrapped(Role::Strong, &line.about, columns);
        let said = |words: &str| if words.is_empty() { "–".to_owned() } else { words.to_owned() };
        out.row(&mark(then), &said(&line.earlier), columns, false);
        out.row(&mark(now), &said(&line.now), columns, false);
    }
}
