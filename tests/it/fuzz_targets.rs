//! What is fuzzed: functions of bytes that panic where a promise breaks.

use std::io::Cursor;
use std::sync::LazyLock;

use fingerpost::base::hidden::hidden_in;
use fingerpost::content::document;
use fingerpost::content::document::Problem;
use fingerpost::content::helplines;
use fingerpost::content::helplines::Helplines;
use fingerpost::content::model as questionnaire;
use fingerpost::content::model::Questionnaire;
use fingerpost::engine::answer_sheets as files;
use fingerpost::prover::lookahead::Lookahead;
use fingerpost::ui::full_screen::{App, AppEffect, Appearance, Decoder, Key, Mode, TerminalInput, draw};
use fingerpost::ui::line_mode;
use fingerpost::ui::report::{ResultPage, danger_told};
use fingerpost::ui::session::Session;
use ratatui::Terminal;
use ratatui::backend::TestBackend;

static QUESTIONS: LazyLock<Questionnaire> = LazyLock::new(|| Questionnaire::read(fingerpost::content::reader::SHIPPED).unwrap());
static HELPLINES: LazyLock<Helplines> = LazyLock::new(|| Helplines::read(helplines::SHIPPED).unwrap());
static OUTLOOK: LazyLock<Lookahead> = LazyLock::new(Lookahead::default);

fn session() -> Session<'static> {
    Session {
        questionnaire: &QUESTIONS,
        helplines: &HELPLINES,
        lookahead: &OUTLOOK,
        place: HELPLINES.place_named("GB-ENG"),
        suggested: None,
        save_copy: None,
        offered: None,
        in_both_languages: true,
    }
}

fn nothing_raw(shown: &str) {
    assert!(hidden_in(shown).next().is_none(), "shown raw: {}", shown.escape_debug());
}

fn shown(problems: &[Problem], source: &str) {
    assert!(!problems.is_empty(), "refused without a word");
    nothing_raw(&document::render(problems, "f", source, false));
    nothing_raw(&document::render_plain(problems, "f", source));
}

fn text(bytes: &[u8]) -> Option<&str> {
    match document::utf8(bytes) {
        Ok(text) => Some(text),
        Err((problem, good)) => {
            shown(&[*problem], &good);
            None
        }
    }
}

/// Questions and help lines: read, or refused with problems that can be shown.
pub(crate) fn reader(bytes: &[u8]) {
    let Some(text) = text(bytes) else { return };
    if let Err(problems) = Questionnaire::read(text) {
        shown(&problems, text);
    }
    if let Err(problems) = Helplines::read(text) {
        shown(&problems, text);
    }
}

/// Answer sheets of the shipped questions.
pub(crate) fn sheets(bytes: &[u8]) {
    let Some(text) = text(bytes) else { return };
    match files::answered(text, &QUESTIONS, &HELPLINES) {
        Ok(answered) => assert!(answered.sheet.replies().next().is_some(), "a result without an answer"),
        Err(problems) => shown(&problems, text),
    }
}

/// The full screen: each byte is a key, a new size, a paste or bytes of a terminal; sizes run from
/// 0×0 to 306×306.
pub(crate) fn keys(bytes: &[u8]) {
    let look = Appearance { ascii: bytes.first().is_some_and(|b| b % 2 == 1), colour: true };
    let mut app = App::new(session(), look);
    let mut bytes = bytes.iter().copied();
    let mut size = (80, 24);
    while let Some(byte) = bytes.next() {
        let key = match byte {
            0..=31 => Key::Ctrl(char::from(byte | 0x60)),
            128 => Key::Enter,
            129 => Key::Esc,
            130 => Key::Up,
            131 => Key::Down,
            132 => Key::PageUp,
            133 => Key::PageDown,
            134 => Key::Home,
            135 => Key::End,
            136 => {
                let mut part = || bytes.next().map_or(0, |b| u16::from(b) + u16::from(b) / 5);
                size = (part(), part());
                drawn(&mut app, size);
                continue;
            }
            137 => {
                let length = usize::from(bytes.next().unwrap_or(0));
                let pasted: Vec<u8> = bytes.by_ref().take(length).collect();
                app.input(&TerminalInput::Paste(String::from_utf8_lossy(&pasted).repeat(length)));
                continue;
            }
            // Whatever a terminal may send.
            138 => {
                let length = usize::from(bytes.next().unwrap_or(0));
                let sent: Vec<u8> = bytes.by_ref().take(length).collect();
                let mut decoder = Decoder::default();
                let inputs = [decoder.feed(&sent), decoder.silence(), decoder.feed(&sent)].concat();
                if inputs.iter().any(|input| app.input(input).is_some()) {
                    return;
                }
                continue;
            }
            // Enter is what gets anywhere.
            200..=255 => Key::Enter,
            _ => Key::Char(char::from(byte & 0x7f)),
        };
        match app.key(key) {
            None | Some(AppEffect::Redraw) => {}
            Some(AppEffect::Suspend) => app.was_away(),
            Some(AppEffect::Leave | AppEffect::QuickExit | AppEffect::Interrupt | AppEffect::Copy | AppEffect::Language(_)) => {
                return;
            }
        }
        promises_of_the_screen(&mut app);
    }
    drawn(&mut app, size);
}

/// Draws a screen, and sees that nothing raw is in it.
fn drawn(app: &mut App<'_>, size: (u16, u16)) {
    let mut terminal = Terminal::new(TestBackend::new(size.0, size.1)).unwrap();
    terminal.draw(|frame| draw(frame, app)).unwrap();
    for cell in &terminal.backend().buffer().content {
        nothing_raw(cell.symbol());
    }
}

/// Help is one key away, and where help can't wait nothing else is pointed to.
fn promises_of_the_screen(app: &mut App<'_>) {
    if let Some(recommendation) = app.recommendation() {
        let report = app.report(&recommendation);
        if report.outcome().is_urgent() {
            let clinical = |s: &questionnaire::SupportIx| QUESTIONS.support(*s).clinical;
            assert!(report.outcome().points_to.iter().all(clinical), "support on a way that can't wait");
            let pages = [ResultPage::First, ResultPage::Steps];
            assert!(report.pages().iter().all(|p| pages.contains(p)), "more than help on a page that can't wait");
        }
    }
    // There and back: a mode that can't be left this way was help before.
    let before = app.mode();
    if before == (Mode::Overlay { help: true }) {
        return;
    }
    assert_eq!(app.key(Key::Ctrl('g')), None);
    assert_eq!(app.mode(), Mode::Overlay { help: true }, "help isn't one key away from {before:?}");
    app.key(Key::Esc);
}

/// The line mode: each line is what somebody typed.
pub(crate) fn lines(bytes: &[u8]) {
    let mut out = Vec::new();
    let mut seen = Vec::new();
    let ended = line_mode::run(session(), Cursor::new(bytes), &mut out, |report| {
        if report.outcome().is_urgent() {
            let clinical = |s: &questionnaire::SupportIx| QUESTIONS.support(*s).clinical;
            assert!(report.outcome().points_to.iter().all(clinical), "support on a way that can't wait");
        }
        seen.push(report.outcome().id.clone());
    })
    .unwrap();
    let said = String::from_utf8(out).unwrap();
    nothing_raw(&said);
    // Whatever came before: help is there at the next prompt.
    if ended == line_mode::InterviewEnd::InputEnded && seen.is_empty() {
        let mut again = bytes.to_vec();
        again.extend_from_slice(b"\nhelp\nhelp\n");
        let mut out = Vec::new();
        line_mode::run(session(), Cursor::new(&again), &mut out, |_| {}).unwrap();
        let said = String::from_utf8(out).unwrap();
        let tail: String = said.chars().skip(said.chars().count().saturating_sub(6000)).collect();
        let number =
            |p: helplines::PlaceIx| HELPLINES.emergency(p).first().map_or(danger_told(&HELPLINES, p), |l| l.number.clone());
        assert!(HELPLINES.places().any(|(p, _)| tail.contains(&number(p))), "no help at the next prompt: {tail}");
    }
}
