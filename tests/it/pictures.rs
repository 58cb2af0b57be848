//! The pictures of README.md, drawn from the real screen.
//!
//! `FINGERPOST_DOCS=write cargo test --test it pictures` writes them anew.

use std::fmt::Write;

use fingerpost::ui::full_screen::{App, Key};
use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier};

use crate::screen_driver::{begun, buffer, give_all, press};
use crate::support::SHIPPED;

/// A letter's width and a row's height, in points.
const WIDE: f32 = 8.4;
const HIGH: u16 = 18;
const EDGE: u16 = 14;

const PAPER: &str = "#1c1f26";
const INK: &str = "#d8dce3";

fn hex(colour: Color) -> Option<&'static str> {
    Some(match colour {
        Color::Reset => return None,
        Color::Black => "#1c1f26",
        Color::Red | Color::LightRed => "#f28b82",
        Color::Green | Color::LightGreen => "#98c98b",
        Color::Yellow | Color::LightYellow => "#e8c97a",
        Color::Blue | Color::LightBlue => "#8ab4f8",
        Color::Magenta | Color::LightMagenta => "#d3a4ea",
        Color::Cyan | Color::LightCyan => "#7fd1d8",
        Color::DarkGray => "#8b93a1",
        Color::Gray | Color::White => "#ffffff",
        // The accent.
        Color::Indexed(24) => "#005f87",
        Color::Indexed(231) => "#ffffff",
        other => panic!("a colour that isn't one of the terminal's own: {other}"),
    })
}

/// How a cell looks: ink, paper where it has its own, whether it is bold, faint or underlined.
type Style = (&'static str, Option<&'static str>, Modifier);

fn style(cell: &Cell) -> Style {
    let (ink, paper) = (hex(cell.fg), hex(cell.bg));
    let kept = Modifier::BOLD | Modifier::DIM | Modifier::UNDERLINED;
    if cell.modifier.contains(Modifier::REVERSED) {
        (paper.unwrap_or(PAPER), Some(ink.unwrap_or(INK)), cell.modifier & kept)
    } else {
        (ink.unwrap_or(INK), paper, cell.modifier & kept)
    }
}

fn escaped(text: &str) -> String {
    // Of plain blanks in a row many a reader draws only one.
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace("  ", "\u{a0}\u{a0}")
}

/// A screen as SVG: no font but the reader's own, each run of letters as wide as it is on the
/// screen.
fn svg(screen: &Buffer, label: &str) -> String {
    let (columns, rows) = (screen.area.width, screen.area.height);
    let (width, height) = (f32::from(columns) * WIDE + f32::from(2 * EDGE), rows * HIGH + 2 * EDGE);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width:.1} {height}\" width=\"{width:.0}\" role=\"img\" aria-label=\"{}\">\n\
         <rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"{PAPER}\"/>\n<g font-family=\"monospace\" font-size=\"14\">\n",
        escaped(label)
    );
    for y in 0..rows {
        let mut x = 0;
        while x < columns {
            let look = style(&screen[(x, y)]);
            let same = (x..columns).take_while(|at| style(&screen[(*at, y)]) == look).count();
            let end = x + u16::try_from(same).unwrap();
            let text: String = (x..end).map(|at| screen[(at, y)].symbol()).collect();
            let left = f32::from(EDGE) + f32::from(x) * WIDE;
            let long = f32::from(end - x) * WIDE;
            if let Some(paper) = look.1 {
                let top = EDGE + y * HIGH;
                let _ =
                    writeln!(out, "<rect x=\"{left:.1}\" y=\"{top}\" width=\"{long:.1}\" height=\"{HIGH}\" fill=\"{paper}\"/>");
            }
            let shown = text.trim_end();
            if !shown.trim().is_empty() {
                let ahead = shown.chars().take_while(|c| *c == ' ').count();
                let shown = shown.trim_start();
                let letters = u16::try_from(shown.chars().count()).unwrap();
                let left = left + f32::from(u16::try_from(ahead).unwrap()) * WIDE;
                let mark = |modifier, says: &'static str| if look.2.contains(modifier) { says } else { "" };
                let _ = writeln!(
                    out,
                    "<text x=\"{left:.1}\" y=\"{}\" textLength=\"{:.1}\" fill=\"{}\"{}{}{}>{}</text>",
                    EDGE + y * HIGH + 13,
                    f32::from(letters) * WIDE,
                    look.0,
                    mark(Modifier::BOLD, " font-weight=\"bold\""),
                    mark(Modifier::DIM, " opacity=\"0.7\""),
                    mark(Modifier::UNDERLINED, " text-decoration=\"underline\""),
                    escaped(shown)
                );
            }
            x = end;
        }
    }
    out.push_str("</g>\n</svg>\n");
    out
}

/// Compares a picture with the one that is kept, or writes it.
fn same(name: &str, drawn: &str) {
    let path = format!("{}/docs/{name}", env!("CARGO_MANIFEST_DIR"));
    if std::env::var_os("FINGERPOST_DOCS").is_some_and(|v| v == "write") {
        std::fs::write(&path, drawn).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(kept, drawn, "docs/{name} is out of date: FINGERPOST_DOCS=write cargo test --test it pictures");
}

/// Answers a scenario of the shipped file up to its end, or up to the question `until`.
fn answered(app: &mut App<'_>, scenario: &str, until: Option<&str>) {
    let all = &SHIPPED.questionnaire;
    let scenario = all.scenarios.iter().find(|s| s.id == scenario).unwrap_or_else(|| panic!("no scenario {scenario}"));
    let stays = |q: &fingerpost::content::model::QuestionIx| Some(all.question(*q).id.as_str()) != until;
    let replies: Vec<_> = scenario.replies.iter().copied().take_while(|(q, _)| stays(q)).collect();
    give_all(app, &replies);
}

#[test]
fn the_picture_of_a_result_is_what_is_drawn_today() {
    let mut app = begun(SHIPPED.at(SHIPPED.place("GB-ENG")));
    answered(&mut app, "worn-down-now", None);
    press(&mut app, &[Key::End, Key::Enter]);
    same(
        "result.svg",
        &svg(&buffer(&mut app, 112, 28), "A result in the terminal: how soon, where it points, why, one first step, help"),
    );
}

#[test]
fn the_picture_of_an_intake_is_what_is_drawn_today() {
    let office = crate::fake_host::FakeHost::default();
    let mut app = crate::fake_host::led(&SHIPPED, &office);
    answered(&mut app, "worn-down-now", Some("aim"));
    same(
        "intake.svg",
        &svg(&buffer(&mut app, 112, 28), "A question of an intake: words to read aloud, the answers, what is still possible"),
    );
}
