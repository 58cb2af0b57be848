//! The lines of every page.

use crate::base::phrases::{phrase, say, within};
use crate::base::text;
use crate::call::flow::CallFlow;
use crate::content::model::{AnswerIx, Choose, QuestionIx};
use crate::engine::decide::asks_if_safe;
use crate::engine::interview::Stage;
use crate::ui::full_screen::lines::{Body, Line, row_mark};
use crate::ui::full_screen::mentor::{heard::line_mark, panel};
use crate::ui::full_screen::state::{Overlay, Screen};
use crate::ui::full_screen::{app::App, columns, copy, desk, keys::Mode, panes, places, safe_here, theme::Role};
use crate::ui::report::{Block, ResultPage, help_opened, help_page, page_of, spoken};
use crate::ui::ui_text::mentor::facts;
use crate::ui::{terminal_guard::clearing, ui_text as words, ui_text::rather_not};

/// The body of the page on top, at a width; `wide`: there is room for a second column.
pub(crate) fn body(app: &App<'_>, columns: usize, wide: bool) -> Body {
    let mut out = Body { header: app.session.questionnaire.title.clone(), ..Body::default() };
    out.rule();
    match app.overlays.last() {
        Some(Overlay::Help) => {
            out.header = phrase("full-help").to_owned();
            let not_told = app.mentor_side().and_then(|intake| words::mentor::place_not_told(intake, app.session.helplines));
            let page = help_page(app.session.helplines, app.place, &app.audiences(), not_told.as_deref());
            if wide { columns::help(&mut out, &page) } else { out.blocks(&page, columns) }
        }
        Some(Overlay::Keys { scrolls }) => all_keys(app, &mut out, *scrolls, columns),
        Some(Overlay::Why(q)) => {
            out.header = phrase("full-why").to_owned();
            let question = app.session.questionnaire.question(*q);
            out.wrapped(Role::Strong, &question.ask, columns);
            out.gap();
            out.wrapped(Role::Text, question.why.as_deref().unwrap_or_default(), columns);
        }
        Some(Overlay::Copy) => copy::choices(app, &mut out, columns),
        Some(Overlay::Saving) => copy::name(app, &mut out, columns),
        Some(Overlay::Mentor(pane)) => panes::pane(app, *pane, &mut out, columns),
        Some(Overlay::Place { wider }) => places::list(app, &mut out, *wider, columns),
        Some(Overlay::Away) => {
            out.header = phrase("full-away").to_owned();
            out.wrapped(Role::Title, phrase("full-away-asks"), columns);
            out.wrapped(Role::Text, phrase("full-away-keys"), columns);
            out.gap();
            out.wrapped(Role::Text, &spoken(app.session.helplines, app.place, &app.audiences()), columns);
        }
        Some(Overlay::Leaving { .. }) => {
            out.header = phrase("full-leave").to_owned();
            out.wrapped(Role::Title, phrase("full-leave-asks"), columns);
            let copies = &app.saved;
            let left = app.intake().map_or_else(|| words::leaving(copies), |i| words::mentor::leaving(i, &app.interview, copies));
            let left = if app.desk.is_some() { phrase("mentor-desk-leaving").to_owned() } else { left };
            // In a small window the keys below may have no room.
            out.wrapped(Role::Strong, phrase("full-leave-keys"), columns);
            if let Some(today) = app.call.as_ref().and_then(|call| words::mentor::ending::pass_on_today(call, &app.interview)) {
                out.wrapped(Role::Notice, &today, columns);
            }
            out.wrapped(Role::Text, &left, columns);
            if app.loses_typed() {
                out.wrapped(Role::Notice, phrase("mentor-leaving-typed"), columns);
            }
            let to_ask = app.call.as_ref().and_then(|call| words::mentor::ending::ask_before_end(call, &app.interview));
            for waits in app.still_waits().into_iter().chain(to_ask.map(str::to_owned)) {
                out.wrapped(Role::Notice, &waits, columns);
            }
            if app.may_copy() && copies.is_empty() {
                out.wrapped(Role::Text, phrase("full-leave-copy"), columns);
            }
            out.gap();
            if let Some(last) = app.call.as_ref().and_then(|call| words::mentor::ending::closing(call, &app.interview)) {
                out.wrapped(Role::Strong, last, columns);
            }
            let (call, helplines) = (app.call.as_ref(), app.session.helplines);
            let audiences =
                words::mentor::ending::lines_to_close(call, &app.interview, helplines, app.place, app.audiences_beside());
            out.wrapped(Role::Text, &spoken(helplines, app.place, &audiences), columns);
        }
        None => match app.screen {
            Screen::Welcome => {
                // The page has a title of its own; the same above it would be said twice.
                let welcome = app.session.questionnaire.welcome.as_ref();
                if welcome.is_some_and(|page| page.title == out.header) {
                    out.header.clear();
                }
                out.blocks(&welcome.map(page_of).unwrap_or_default(), columns);
                out.gap();
                if let Some(offered) = app.session.offered {
                    out.wrapped(Role::Strong, within(offered, || phrase("full-language-offered")), columns);
                }
                out.wrapped(Role::Small, &say!("full-welcome-keys", leaves = words::leave_fast(clearing())), columns);
            }
            Screen::Place { wider } => places::list(app, &mut out, wider, columns),
            Screen::Contract => panes::contract(app, &mut out, columns),
            Screen::Desk => desk::body(app, &mut out, columns),
            Screen::Interview if app.shows_judged() => result(app, &mut out, columns, wide),
            Screen::Interview if app.asks_if_safe() => safe_here::page(&mut out, columns),
            Screen::Interview => interview(app, &mut out, columns, wide),
        },
    }
    if wide && out.side.is_none() && panel::stands_beside(app) {
        out.side = Some(columns::panel(|panel, columns| panel::facts(app, panel, columns)));
    }
    out
}

fn interview(app: &App<'_>, out: &mut Body, columns: usize, wide: bool) {
    match app.interview.stage() {
        Stage::Question(q) => question(app, out, q, columns, wide),
        Stage::Help { question, first } => {
            out.header = phrase("full-help").to_owned();
            let unheard = |call: &&CallFlow<'_>| call.taken_back_waits() && call.intake.perhaps_overheard();
            if app.mentor_side().is_some() && app.call.as_ref().is_some_and(|call| unheard(&call)) {
                out.wrapped(Role::Strong, phrase("mentor-help-not-aloud"), columns);
                out.gap();
            }
            if first {
                // What fits the answer; all the others are a key away.
                out.wrapped(Role::Title, words::help_opened(&app.interview, question), columns);
                out.gap();
                let help = help_opened(app.session.helplines, app.place, &app.audiences(), app.call.is_some());
                out.blocks(&help, columns);
                out.gap();
                out.wrapped(Role::Small, phrase("full-help-all"), columns);
            } else {
                let sign = words::is_opened_by_sign(&app.interview, question);
                let again = if sign { words::help_opened(&app.interview, question) } else { phrase("full-help-again") };
                out.wrapped(Role::Strong, again, columns);
                out.gap();
                out.wrapped(Role::Text, &spoken(app.session.helplines, app.place, &app.audiences()), columns);
            }
        }
        Stage::Undoes { loses, .. } => {
            out.header = phrase("full-answers").to_owned();
            out.blocks(&words::undoes(&app.interview, &loses), columns);
        }
        Stage::Review { open } => review(app, out, &open, columns),
        Stage::Result(_) => result(app, out, columns, wide),
    }
}

fn result(app: &App<'_>, out: &mut Body, columns: usize, wide: bool) {
    let Some(recommendation) = app.recommendation() else { return };
    let report = app.report(&recommendation);
    let pages = report.pages();
    if let Some(came_up) = app.came_up_in_header(columns) {
        (out.header, out.header_stands_out) = (came_up, true);
    }
    // The first page names no number of pages: nobody has to read on.
    if let Some(at) = pages.iter().position(|p| *p == app.page).filter(|at| *at > 0) {
        out.header = say!("full-header-page", title = &out.header, page = at + 1, pages = pages.len());
    }
    let led = app.call.as_ref().filter(|call| app.page == ResultPage::First && !call.intake.client_view());
    if let Some(offer) = led.and_then(|call| app.session.offer(call, &app.interview, &report)) {
        out.blocks(&[offer], columns);
        if let Some(call) = app.call.as_ref().filter(|c| asks_if_safe(report.outcome()) && c.intake.contract.can_stop()) {
            out.wrapped(Role::Small, &say!("full-if-not-safe", what = words::mentor::cannot_talk(&call.intake)), columns);
        }
        out.gap();
    }
    let mut blocks = app.session.blocks_for(app.call.as_ref().map(|call| &call.intake), &app.interview, &report, app.page);
    if app.call.is_none() && asks_if_safe(report.outcome()) {
        // The page says to leave where it isn't safe to read it; this is how.
        let says = Block::Para(report.outcome().says.clone());
        for block in blocks.iter_mut().filter(|b| **b == says) {
            *block = Block::Para(format!("{} {}", report.outcome().says, phrase("full-leave-from-here")));
        }
    }
    out.blocks(&blocks, columns);
    let Some(post) = report.post() else { return };
    // On a call the facts stand beside the result, too.
    if wide && !panel::stands_beside(app) {
        out.side = Some(columns::post(&post, app.appearance.ascii));
    } else if app.page == ResultPage::First {
        // The words come first; the post goes where rows are short.
        out.gap();
        out.lines.push(Line { gap: true, ..columns::post_line(&post, app.appearance.ascii) });
    }
}

fn question(app: &App<'_>, out: &mut Body, ix: QuestionIx, columns: usize, wide: bool) {
    let question = app.session.questionnaire.question(ix);
    let at = words::whereabouts(&app.interview, app.session.left(&app.interview), ix);
    let more = if at.more.is_empty() { String::new() } else { format!(", {}", at.more) };
    out.header = say!("full-header-question", section = at.section, number = at.number, more = more);
    out.progress = at.share;
    if !panes::say(app, out, ix, columns) {
        out.wrapped(Role::Strong, &question.ask, columns);
        if let Some(hint) = words::hint(question, app.call.is_some()) {
            out.wrapped(Role::Small, hint, columns);
        }
    }
    out.gap();
    let offered = question.offered(app.call.is_some());
    let declined_row = offered.len();
    let aloud = app.mentor_side().is_some();
    // What was kept back of the lines stands at "rather not", not as a doubt.
    let kept_back = app.call.as_ref().is_some_and(|call| call.intake.is_kept_back(ix));
    let unsure = question.not_sure().filter(|unsure| kept_back && app.ticks.has(*unsure)).map(AnswerIx::index);
    let all: Vec<&str> = offered.iter().map(|a| a.row(aloud)).chain([rather_not()]).collect();
    for (place, row) in app.rows_as_drawn().into_iter().enumerate() {
        let Some(said) = all.get(row) else { continue };
        let on = match row {
            row if row == declined_row => app.declined || unsure.is_some(),
            row => app.ticks.has(AnswerIx(row)) && unsure != Some(row),
        };
        let (chosen, to_read) = (app.cursor == Some(row), app.line_to_read() == Some(AnswerIx(row)));
        let focus = chosen || to_read;
        let mark = match (question.choose, on, chosen) {
            (Choose::Many, true, _) => "[x]",
            (Choose::Many, false, _) => "[ ]",
            (Choose::One, _, true) => "(*)",
            (Choose::One, ..) => "( )",
        };
        let one_line = app.reading().is_none_or(|reading| reading.lines().len() == 1);
        let mark = line_mark(app, row).filter(|_| !chosen && !one_line || question.choose == Choose::Many).unwrap_or(mark);
        let waits = |call: &CallFlow<'_>| call.pencil.waits(&app.interview, ix, AnswerIx(row));
        let earlier = app.mentor_side().is_some() && app.call.as_ref().is_some_and(waits);
        let words = if earlier { format!("{said} ({})", phrase("mentor-heard-earlier")) } else { (*said).to_owned() };
        out.row(&format!("{}{mark} ", row_mark(place, declined_row + 1, focus)), &words, columns, focus);
    }
    if !(wide && panel::stands_beside(app)) {
        panel::noted(app, out, ix, columns);
        out.brief =
            app.call.as_ref().filter(|_| aloud).map(|call| facts::where_and_back(call, &app.interview)).unwrap_or_default();
    }
}

fn review(app: &App<'_>, out: &mut Body, open: &[QuestionIx], columns: usize) {
    out.header = phrase("full-answers").to_owned();
    out.wrapped(Role::Strong, phrase("full-review-said"), columns);
    match open {
        [] => {}
        [_] => out.wrapped(Role::Notice, phrase("full-review-skipped-one"), columns),
        _ => out.wrapped(Role::Notice, phrase("full-review-skipped"), columns),
    }
    out.gap();
    out.fixed = out.lines.len();
    let met = app.interview.path().met;
    for (row, ix) in met.iter().enumerate() {
        let question = app.session.questionnaire.question(*ix);
        let focus = app.cursor == Some(row);
        let said = app.interview.answers().reply(*ix);
        let reply = words::mentor::reply_heard(app.call.as_ref(), app.session.questionnaire, *ix, said);
        let begins = out.lines.len();
        out.row(if focus { "> " } else { "  " }, &question.ask, columns, focus);
        for line in text::wrap_hanging(&reply, columns, "      ", "      ") {
            out.lines.push(Line { pieces: vec![(Role::Reach, line)], focus, ..Line::default() });
        }
        out.lines.iter_mut().skip(begins + 1).for_each(|line| line.goes_on = true);
    }
    out.gap();
    let rest = say!("full-review-decline-rest", rather_not = rather_not());
    let last: &[&str] = match open {
        [] => &[phrase("full-review-result")],
        [_] => &[phrase("full-review-answer-one"), &rest],
        _ => &[phrase("full-review-answer-next"), &rest],
    };
    for (row, words) in last.iter().enumerate() {
        let focus = app.cursor.map_or(row == 0, |at| at == met.len() + row);
        out.row(if focus { "> " } else { "  " }, words, columns, focus);
    }
}

/// The keys of the page below that do something there. `scrolls`: that page is longer than the
/// window.
fn all_keys(app: &App<'_>, out: &mut Body, scrolls: bool, columns: usize) {
    out.header = phrase("full-keys").to_owned();
    out.wrapped(Role::Title, phrase("full-keys-here"), columns);
    let (mode, rows) = (app.mode_under(), app.rows_under());
    for binding in app.bindings_of(&mode).into_iter().filter(|b| rows > 0 || scrolls || !b.action.moves()) {
        let named = |letter: &String| binding.shown.split(", ").any(|key| key == letter);
        let others: Vec<String> = binding.keys.iter().filter_map(|k| k.letter()).filter(|l| !named(l)).collect();
        let or = if others.is_empty() { String::new() } else { format!(" {}", say!("full-keys-or", keys = others.join(", "))) };
        // By the name that it has in the footer.
        let more = if binding.does == binding.short { String::new() } else { format!(": {}", binding.does) };
        out.row(&format!("{:<8}", binding.shown), &format!("{}{more}{or}", binding.short), columns, false);
    }
    // At the desk a digit is part of what is sought.
    if rows > 0 && mode != Mode::Desk {
        let ticks = matches!(mode, Mode::Question { many: true, .. });
        let digits = match rows {
            1 => "1".to_owned(),
            10.. if ticks => phrase("full-keys-digits-ten").to_owned(),
            _ => say!("full-keys-digits", rows = rows),
        };
        let does = if ticks { phrase("full-keys-tick") } else { phrase("full-keys-go-to") };
        out.row(&format!("{digits:<8}"), does, columns, false);
    }
}
