//! The footer: a rule, notices, the strip with help, and the keys.

use crate::base::phrases::phrase;
use crate::base::text;
use crate::call::intake::{Intake, RecordState};
use crate::ui::full_screen::screen_buffer::ScreenRow;
use crate::ui::full_screen::{app::App, keys::Action, theme::Role};
use crate::ui::report::spoken_in;
use crate::ui::ui_text as words;

/// Rows of a window from which there is room for a header and a rule.
pub(crate) const ROOMY: u16 = 12;
/// Rows of a window in which each row of a notice hides one of the page.
const SMALL: u16 = 30;
/// Rows of a notice on a page that can't wait in such a window.
const AT_A_RESULT: usize = 1;
/// Behind a notice that is cut.
const CUT: &str = " …";
/// Blanks between two keys.
const BETWEEN: &str = "   ";

/// The part below the body. The key to scroll is named where there is `more` to read and no rule
/// that says so. Help and the quick exit come first, since the last keys go first in a small
/// window. `standing`: rows at most of a notice that stands as long as the page does.
pub(crate) fn footer(app: &App<'_>, columns: usize, height: u16, more: bool, standing: usize) -> Vec<ScreenRow> {
    let mut out: Vec<ScreenRow> = Vec::new();
    if height >= ROOMY {
        out.push(vec![(Role::Frame, String::new())]);
    }
    let room = usize::from(height / 4).max(1);
    let mut say = |role, said: &str, most: usize| {
        out.extend(text::wrap(said, columns).into_iter().take(most).map(|line| vec![(role, line)]));
    };
    if let Some(notice) = &app.session.questionnaire.notice {
        say(Role::Strip, notice, 2);
    }
    if let Some(RecordState::Failed(_)) = app.mentor_side().map(Intake::record_state) {
        say(Role::Strip, &app.mentor_side().map(words::mentor::record_status).unwrap_or_default(), 2);
    }
    if let Some(typed) = &app.search.typed {
        say(Role::Notice, &format!("{} {typed}_", phrase("full-find")), 2);
    } else if let Some(notice) = app.shown_notice() {
        // What was said just now is said whole, as long as that hides no emergency number; what stands for good makes room.
        let small = height <= SMALL && app.holds_result();
        let most = match app.notice {
            Some(_) if small => room.min(standing.max(AT_A_RESULT)),
            Some(_) => room,
            None => standing.min(if small { AT_A_RESULT } else { room }),
        };
        say(Role::Notice, &in_room(app, &notice, columns, most), most);
    }
    if app.strip() && height >= 6 || app.lists_danger() && height > SMALL {
        // What is said of a line is said whole, or the line isn't there; where only an ambulance is right, no line is.
        let fits = |said: &str| height >= 20 && !app.only_emergency() && text::wrap(said, columns).len() <= 3;
        let lines = text::wrap(&spoken_in(app.session.helplines, app.place, &app.audiences_beside(), fits), columns);
        // A bar of its own, to its whole width.
        let bar = |line: String| vec![(Role::Strip, format!("{line}{}", " ".repeat(columns.saturating_sub(text::width(&line)))))];
        out.extend(lines.into_iter().take(room).map(bar));
    }
    let rows = if app.mentor_side().is_some() && height >= ROOMY { 2 } else { 1 };
    let named = app.bindings().into_iter().filter(|b| b.footer && (b.action != Action::Down || (more && height < ROOMY)));
    let keys = named.map(|b| NamedKey { key: b.shown, does: b.short, goes_on: b.action == Action::Enter }).collect();
    out.extend(packed(keys, columns, rows, height > ROOMY));
    out.truncate(usize::from(height - 1));
    out
}

/// A notice in as many rows as it may have. What waits, what may be noted and how an answer is taken back are said in fewer words
/// rather than without their end.
fn in_room(app: &App<'_>, notice: &str, columns: usize, most: usize) -> String {
    let mut wordings = vec![notice];
    if app.asks_to_take_back().is_some_and(|asks| asks == notice) {
        wordings.push(phrase("mentor-take-back-short"));
    } else if app.intake().is_some_and(|intake| intake.nothing_stays() == notice) {
        wordings.push(phrase("mentor-safeguarding-short"));
    } else if app.still_waits().is_some_and(|waits| waits == notice) {
        match app.interview.ended_by() {
            Some(_) => wordings.push(phrase("mentor-heard-waits-ended-short")),
            None => wordings.extend([phrase("mentor-heard-waits-short"), phrase("mentor-heard-waits-shortest")]),
        }
    } else if app.came_up_stands().is_some_and(|came_up| came_up == notice) {
        wordings.push(phrase("full-came-up-shortest"));
    } else if app.notice.is_none() && app.put_first_stands().is_none() {
        let keys = app.intake().map(|intake| words::mentor::keys_to_end(intake, &app.interview, app.leaves_at_once()));
        wordings.extend(keys);
    }
    let fits = |said: &&&str| text::wrap(said, columns).len() <= most;
    let shown = wordings.iter().find(fits).or(wordings.last());
    shortened(shown.unwrap_or(&notice), columns, most)
}

/// A notice that is cut where it has no room, and says so.
fn shortened(notice: &str, columns: usize, most: usize) -> String {
    let whole = text::wrap(notice, columns);
    if whole.len() <= most {
        return notice.to_owned();
    }
    let narrow = columns.saturating_sub(text::width(CUT));
    format!("{}{CUT}", text::wrap(notice, narrow).into_iter().take(most).collect::<Vec<_>>().join(" "))
}

/// A key of the footer.
struct NamedKey {
    key: &'static str,
    does: &'static str,
    /// It gives the answer, or goes on.
    goes_on: bool,
}

/// The keys that fit, in rows. The last key opens the page of all keys: where it has no room, the
/// keys before it go first, down to the needed ones. Where the key that goes on would be lost among
/// these, it stands before them all, and in a `roomy` window they get a row more: nobody finds out by
/// themselves how to begin.
fn packed(mut keys: Vec<NamedKey>, columns: usize, rows: usize, roomy: bool) -> Vec<ScreenRow> {
    /// Help, the quick exit, going on and back.
    const NEEDED: usize = 4;
    let (all, whole) = rows_of(&keys, columns, rows);
    if whole {
        return all;
    }
    while keys.len() > NEEDED + 1 {
        keys.remove(keys.len() - 2);
        if let (fewer, true) = rows_of(&keys, columns, rows) {
            return fewer;
        }
    }
    let named = |key: &str| all.iter().flatten().any(|(role, words)| *role == Role::Keycap && words == key);
    if !roomy || keys.iter().all(|key| !key.goes_on || named(key.key)) {
        return all;
    }
    keys.sort_by_key(|key| !key.goes_on);
    rows_of(&keys, columns, rows + 1).0
}

/// Keys in rows, as many as fit, and whether all of them do.
fn rows_of(keys: &[NamedKey], columns: usize, rows: usize) -> (Vec<ScreenRow>, bool) {
    let mut out: Vec<(usize, ScreenRow)> = Vec::new();
    for NamedKey { key, does, .. } in keys {
        let width = text::width(key) + 1 + text::width(does);
        let pieces = [(Role::Keycap, (*key).to_owned()), (Role::Text, format!(" {does}"))];
        if let Some((used, row)) = out.last_mut().filter(|(used, _)| used + BETWEEN.len() + width <= columns) {
            *used += BETWEEN.len() + width;
            row.push((Role::Text, BETWEEN.to_owned()));
            row.extend(pieces);
        } else if out.len() < rows && width <= columns {
            out.push((width, pieces.to_vec()));
        } else {
            return (out.into_iter().map(|(_, row)| row).collect(), false);
        }
    }
    (out.into_iter().map(|(_, row)| row).collect(), true)
}
