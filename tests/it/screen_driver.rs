//! Drives the full screen without a terminal: keys in, a picture out.

use std::cell::RefCell;

use fingerpost::call::flow::CallFlow;
use fingerpost::content::model::{AnswerIx, Choose, Escalation, Question, QuestionIx, Reply};
use fingerpost::engine::interview::Stage;
use fingerpost::ui::full_screen::{App, AppEffect, Appearance, Key, Mode, draw};
use fingerpost::ui::session::Session;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Rect;

use crate::support::{flat, offered, row_as_read};

pub(crate) const LOOK: Appearance = Appearance { ascii: false, colour: true };

/// The full screen at the first question (or whatever comes first behind welcome and place).
pub(crate) fn begun(session: Session<'_>) -> App<'_> {
    let mut app = App::new(session, LOOK);
    press(&mut app, &[Key::Enter]);
    app
}

/// Presses keys; the last effect comes back.
pub(crate) fn press(app: &mut App<'_>, keys: &[Key]) -> Option<AppEffect> {
    keys.iter().fold(None, |_, key| app.key(*key))
}

/// The keys that give a reply, whatever was ticked before.
pub(crate) fn keys_for(question: &Question, reply: Reply) -> Vec<Key> {
    keys_in(question, reply, AnswerIx::index)
}

/// The same on a call, where the lines stand as they are read.
pub(crate) fn led_keys_for(question: &Question, reply: Reply) -> Vec<Key> {
    keys_in(question, reply, |answer| row_as_read(question, answer))
}

fn keys_in(question: &Question, reply: Reply, row_of: impl Fn(AnswerIx) -> usize) -> Vec<Key> {
    let mut keys = Vec::new();
    let go = |row: usize, keys: &mut Vec<Key>| {
        keys.push(Key::Home);
        keys.extend(std::iter::repeat_n(Key::Down, row));
    };
    let rows = |reply: Reply| match reply {
        Reply::Declined => vec![question.answers.len()],
        Reply::Chosen(set) => set.iter().map(&row_of).collect::<Vec<_>>(),
    };
    match question.choose {
        Choose::One => {
            let row = rows(reply)[0];
            match u32::try_from(row + 1).ok().filter(|n| *n < 10).and_then(|n| char::from_digit(n, 10)) {
                Some(digit) => keys.push(Key::Char(digit)),
                None => go(row, &mut keys),
            }
            keys.push(Key::Enter);
        }
        Choose::Many => {
            // Whatever was ticked goes when the last row is; and that row goes when another is.
            let clear = [question.answers.len(), 0];
            let first: &[usize] = if reply == Reply::Declined { &clear[1..] } else { &clear[..1] };
            for row in first.iter().copied().chain(rows(reply)) {
                go(row, &mut keys);
                keys.push(Key::Char(' '));
            }
            keys.push(Key::Enter);
        }
    }
    keys
}

/// The keys that say no to what has to be read on a call before a clear answer of several counts:
/// the line about danger.
pub(crate) fn signs_first(app: &App<'_>, asked: &Question, reply: Reply) -> Vec<Key> {
    let reading = app.call().and_then(CallFlow::reading).filter(|_| asked.escalation(reply) == Escalation::Clear);
    let signs = reading.map_or(Vec::new(), |reading| reading.signs_left(asked));
    let digit = |line: &AnswerIx| char::from_digit(u32::try_from(row_as_read(asked, *line) + 1).unwrap(), 10).unwrap();
    signs.iter().flat_map(|line| [Key::Char(digit(line)), Key::Char('n')]).collect()
}

/// Gives a reply to the question that stands open.
pub(crate) fn give(app: &mut App<'_>, question: QuestionIx, reply: Reply) {
    assert_eq!(app.interview().stage(), Stage::Question(question), "another question stands open:\n{}", picture(app, 80, 24));
    let asked = offered(app.interview().questionnaire().question(question), app.intake().is_some());
    press(app, &signs_first(app, &asked, reply));
    let reads = app.call().and_then(CallFlow::reading).is_some();
    press(app, &if reads { led_keys_for(&asked, reply) } else { keys_for(&asked, reply) });
    look(app);
}

/// Says that it is safe to look, where that is asked first.
pub(crate) fn look(app: &mut App<'_>) {
    if app.mode() == Mode::SafeHere {
        press(app, &[Key::Enter]);
        assert_ne!(app.mode(), Mode::SafeHere, "it is asked twice");
    }
}

/// Gives replies in order, going on from every help page between them.
pub(crate) fn give_all(app: &mut App<'_>, replies: &[(QuestionIx, Reply)]) {
    for (question, reply) in replies {
        give(app, *question, *reply);
        if matches!(app.interview().stage(), Stage::Help { .. }) {
            press(app, &[Key::Enter]);
            look(app);
        }
    }
}

/// So many sizes are kept ready to draw in.
const SIZES: usize = 4;

thread_local! {
    /// The terminals of a test: to make one takes longer than to draw in it.
    static TERMINALS: RefCell<Vec<Terminal<TestBackend>>> = const { RefCell::new(Vec::new()) };
}

/// Draws, and sees the frame that was drawn.
fn drawn<T>(app: &mut App<'_>, columns: u16, rows: u16, see: impl FnOnce(&Buffer) -> T) -> T {
    TERMINALS.with_borrow_mut(|all| {
        let wanted = Rect::new(0, 0, columns, rows);
        let at = all.iter().position(|t| t.backend().buffer().area == wanted).unwrap_or_else(|| {
            if all.len() < SIZES {
                all.push(Terminal::new(TestBackend::new(columns, rows)).unwrap());
            } else {
                // Of many sizes each is drawn once.
                all[SIZES - 1].backend_mut().resize(columns, rows);
            }
            all.len() - 1
        });
        see(all[at].draw(|frame| draw(frame, app)).unwrap().buffer)
    })
}

/// What is drawn.
pub(crate) fn buffer(app: &mut App<'_>, columns: u16, rows: u16) -> Buffer {
    drawn(app, columns, rows, Buffer::clone)
}

/// What is drawn, as text.
pub(crate) fn picture(app: &mut App<'_>, columns: u16, rows: u16) -> String {
    let row = |cells: &[Cell]| cells.iter().map(Cell::symbol).collect::<String>().trim_end().to_owned();
    let text = |buffer: &Buffer| buffer.content.chunks(usize::from(columns)).map(row).collect::<Vec<_>>().join("\n");
    drawn(app, columns, rows, text)
}

/// All that stands on the screen where there is plenty of room, in one line of small letters.
pub(crate) fn words(app: &mut App<'_>) -> String {
    flat(&picture(app, 100, 200))
}
