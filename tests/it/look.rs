//! The look: contrast of every style that is drawn, one row of keys, the post, the second column.

use std::collections::HashSet;

use fingerpost::content::model::{Pace, Together};
use fingerpost::engine::decide::decide;
use fingerpost::engine::path::NextStep;
use fingerpost::ui::full_screen::{Appearance, Key, ROLES};
use fingerpost::ui::report::{Post, Report, ResultPage, to_lines};
use ratatui::style::{Color, Modifier};

use crate::line_mode_driver::{lines_for, talk};
use crate::screen_driver::{LOOK, begun, buffer, give_all, look, picture, press};
use crate::screens_visited::states;
use crate::support::{Pair, SHIPPED};

/// Red, green and blue.
type Rgb = (u8, u8, u8);

/// A palette: its name, its paper and ink, and its sixteen colours.
struct Palette {
    name: &'static str,
    paper: Rgb,
    ink: Rgb,
    colours: [Rgb; 16],
}

const fn rgb(code: u32) -> Rgb {
    let [_, red, green, blue] = code.to_be_bytes();
    (red, green, blue)
}

const fn palette(name: &'static str, codes: [u32; 16]) -> [Palette; 2] {
    let mut colours = [(0, 0, 0); 16];
    let mut i = 0;
    while i < 16 {
        colours[i] = rgb(codes[i]);
        i += 1;
    }
    [
        Palette { name, paper: (0, 0, 0), ink: (255, 255, 255), colours },
        Palette { name, paper: (255, 255, 255), ink: (0, 0, 0), colours },
    ]
}

const XTERM: [u32; 16] = [
    0x00_0000, 0xcd_0000, 0x00_cd00, 0xcd_cd00, 0x00_00ee, 0xcd_00cd, 0x00_cdcd, 0xe5_e5e5, 0x7f_7f7f, 0xff_0000, 0x00_ff00,
    0xff_ff00, 0x5c_5cff, 0xff_00ff, 0x00_ffff, 0xff_ffff,
];
const PUTTY: [u32; 16] = [
    0x00_0000, 0xbb_0000, 0x00_bb00, 0xbb_bb00, 0x00_00bb, 0xbb_00bb, 0x00_bbbb, 0xbb_bbbb, 0x55_5555, 0xff_5555, 0x55_ff55,
    0xff_ff55, 0x55_55ff, 0xff_55ff, 0x55_ffff, 0xff_ffff,
];
const MACOS: [u32; 16] = [
    0x00_0000, 0xc2_3621, 0x25_bc24, 0xad_ad27, 0x49_2ee1, 0xd3_38d3, 0x33_bbc8, 0xcb_cccd, 0x81_8383, 0xfc_391f, 0x31_e722,
    0xea_ec23, 0x58_33ff, 0xf9_35f8, 0x14_f0f0, 0xe9_ebeb,
];
const TANGO: [u32; 16] = [
    0x2e_3436, 0xcc_0000, 0x4e_9a06, 0xc4_a000, 0x34_65a4, 0x75_507b, 0x06_989a, 0xd3_d7cf, 0x55_5753, 0xef_2929, 0x8a_e234,
    0xfc_e94f, 0x72_9fcf, 0xad_7fa8, 0x34_e2e2, 0xee_eeec,
];
const SOLARIZED: [u32; 16] = [
    0x07_3642, 0xdc_322f, 0x85_9900, 0xb5_8900, 0x26_8bd2, 0xd3_3682, 0x2a_a198, 0xee_e8d5, 0x00_2b36, 0xcb_4b16, 0x58_6e75,
    0x65_7b83, 0x83_9496, 0x6c_71c4, 0x93_a1a1, 0xfd_f6e3,
];
const LINUX: [u32; 16] = [
    0x00_0000, 0xaa_0000, 0x00_aa00, 0xaa_5500, 0x00_00aa, 0xaa_00aa, 0x00_aaaa, 0xaa_aaaa, 0x55_5555, 0xff_5555, 0x55_ff55,
    0xff_ff55, 0x55_55ff, 0xff_55ff, 0x55_ffff, 0xff_ffff,
];

fn palettes() -> Vec<Palette> {
    let all =
        [("xterm", XTERM), ("PuTTY", PUTTY), ("macOS", MACOS), ("Tango", TANGO), ("Solarized", SOLARIZED), ("Linux", LINUX)];
    all.into_iter().flat_map(|(name, codes)| palette(name, codes)).collect()
}

/// Relative luminance, as WCAG 2 has it.
fn luminance((r, g, b): Rgb) -> f64 {
    let part = |c: u8| {
        let c = f64::from(c) / 255.0;
        if c <= 0.040_45 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b)
}

fn contrast(a: Rgb, b: Rgb) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

fn colour(palette: &Palette, colour: Color, otherwise: Rgb) -> Rgb {
    let named = [
        Color::Black,
        Color::Red,
        Color::Green,
        Color::Yellow,
        Color::Blue,
        Color::Magenta,
        Color::Cyan,
        Color::Gray,
        Color::DarkGray,
        Color::LightRed,
        Color::LightGreen,
        Color::LightYellow,
        Color::LightBlue,
        Color::LightMagenta,
        Color::LightCyan,
        Color::White,
    ];
    match colour {
        Color::Reset => otherwise,
        Color::Indexed(n @ 16..=231) => {
            let level = |n: u8| if n == 0 { 0 } else { 55 + 40 * n };
            (level((n - 16) / 36), level((n - 16) / 6 % 6), level((n - 16) % 6))
        }
        Color::Indexed(n @ 232..) => (8 + 10 * (n - 232), 8 + 10 * (n - 232), 8 + 10 * (n - 232)),
        Color::Indexed(n) => palette.colours[usize::from(n)],
        named_colour => palette.colours[named.iter().position(|n| *n == named_colour).unwrap()],
    }
}

/// Whether a style can be read on every palette; the worst contrast.
fn worst(fg: Color, bg: Color, modifier: Modifier) -> (f64, &'static str) {
    let all = palettes().into_iter().map(|p| {
        let (mut ink, mut paper) = (colour(&p, fg, p.ink), colour(&p, bg, p.paper));
        if modifier.contains(Modifier::REVERSED) {
            (ink, paper) = (paper, ink);
        }
        // What is dim is drawn half as strong.
        let dim = if modifier.contains(Modifier::DIM) { 0.5 } else { 1.0 };
        (contrast(ink, paper) * dim, p.name)
    });
    all.min_by(|a, b| a.0.total_cmp(&b.0)).unwrap()
}

#[test]
fn every_style_can_be_read_on_black_and_on_white() {
    for (ascii, colour) in [(false, true), (false, false), (true, false)] {
        for role in ROLES {
            let style = Appearance { ascii, colour }.style(role);
            let (ratio, palette) = worst(style.fg.unwrap_or(Color::Reset), style.bg.unwrap_or(Color::Reset), style.add_modifier);
            assert!(ratio >= 4.5, "{role:?}: {ratio:.1} on {palette}");
        }
    }
    // What it was before can't be read, so the measure can fail.
    assert!(worst(Color::Yellow, Color::Reset, Modifier::BOLD).0 < 4.5);
    assert!(worst(Color::DarkGray, Color::Reset, Modifier::empty()).0 < 1.5);
}

#[test]
fn every_cell_of_every_screen_can_be_read() {
    let mut drawn = HashSet::new();
    for state in states(&SHIPPED, SHIPPED.places()[2]) {
        let mut app = state.app(LOOK);
        for (columns, rows) in [(80, 24), (120, 40)] {
            for cell in &buffer(&mut app, columns, rows).content {
                // Screens share a handful of styles.
                if drawn.insert((cell.fg, cell.bg, cell.modifier)) {
                    let (ratio, palette) = worst(cell.fg, cell.bg, cell.modifier);
                    assert!(ratio >= 4.5, "{}: {ratio:.1} on {palette}: {cell:?}", state.name);
                }
            }
        }
    }
    assert!(drawn.len() > 3, "{drawn:?}");
}

#[test]
fn there_is_one_row_of_keys() {
    for state in states(&SHIPPED, SHIPPED.places()[2]) {
        let mut app = state.app(LOOK);
        for (columns, rows) in [(80, 24), (120, 40), (100, 30)] {
            let drawn = picture(&mut app, columns, rows);
            let last = drawn.lines().last().unwrap();
            assert!(last.contains("Ctrl-G help   Ctrl-X leave at once"), "{} at {columns}x{rows}:\n{drawn}", state.name);
        }
    }
}

/// The report of every scenario of the shipped file.
fn reports(mut see: impl FnMut(&str, &Report<'_>)) {
    let pair: &Pair = &SHIPPED;
    for scenario in &pair.questionnaire.scenarios {
        let mut app = begun(pair.at(pair.places()[2]));
        give_all(&mut app, &scenario.replies);
        let NextStep::Done(sheet) = app.interview().path().next else { panic!("{} has no result", scenario.id) };
        let recommendation = decide(&pair.questionnaire, &sheet);
        see(&scenario.id, &app.report(&recommendation));
    }
}

#[test]
fn the_post_has_equal_arms_in_order_and_is_no_score() {
    let (mut seen, mut with_care) = ([0; 3], [0; 2]);
    reports(|id, report| {
        let outcome = report.outcome();
        let Some(Post { arms, together }) = report.post() else {
            assert!(outcome.is_urgent() || outcome.young, "{id} has no post");
            return;
        };
        assert!(!outcome.is_urgent() && !outcome.young, "{id}: a picture where there is nothing to admire");
        assert!(arms.is_sorted_by_key(|a| a.name.clone()), "{id}");
        let heavy = arms.iter().filter(|a| a.heavy).count();
        let turns = arms.iter().filter(|a| a.turn.is_some()).count();
        let close = together == Some(Together::Open);
        match outcome.points_to.len() {
            0 => assert_eq!((heavy, turns), (0, 0), "{id}"),
            1 => assert_eq!((heavy, turns), (1 + usize::from(close), 0), "{id}"),
            // Care comes first where it is wanted soon. Where it is there, it stays, and nothing
            // comes first. Without any, two are a close call and have no order.
            n if report.questionnaire.support(outcome.points_to[0]).clinical => {
                let in_turn = outcome.pace < Pace::NoHurry;
                let order = if in_turn { Together::InTurn } else { Together::Beside };
                assert_eq!((heavy, turns, together), (n, if in_turn { n } else { 0 }, Some(order)), "{id}");
                with_care[usize::from(in_turn)] += 1;
            }
            n => assert_eq!((heavy, turns, close), (n, 0, true), "{id}"),
        }
        for support in &outcome.points_to {
            let name = report.questionnaire.support(*support).name.to_lowercase();
            assert!(arms.iter().any(|a| a.heavy && a.name.to_lowercase() == name), "{id}: {name}");
        }
        seen[outcome.points_to.len().min(2)] += 1;
        let post = report.post().unwrap();
        let width = |row: &[(bool, String)]| row.iter().map(|(_, t)| t.chars().count()).sum::<usize>();
        for ascii in [false, true] {
            let rows = post.rows(ascii);
            assert_eq!(rows.len(), 3 * arms.len() + 2);
            assert!(rows.iter().all(|r| width(r) <= post.columns()), "{id}");
            let named: Vec<usize> = rows.iter().skip(2).step_by(3).map(|r| width(r)).collect();
            assert!(named.windows(2).all(|w| w[0] == w[1]), "{id}: arms of different length");
            assert!(!ascii || rows.iter().flatten().all(|(_, t)| t.is_ascii()), "{id}");
        }
        // The same in every form.
        let (svg, sentence) = (post.svg(), post.sentence().to_lowercase());
        for arm in &arms {
            assert!(svg.contains(&arm.name) && sentence.contains(&arm.name.to_lowercase()), "{id}: {sentence}");
        }
        assert_eq!(svg.matches("font-weight=\"bold\"").count(), heavy, "{id}");
        assert!(!sentence.contains('%') && !sentence.bytes().any(|b| b.is_ascii_digit()), "{sentence}");
    });
    assert!(seen.iter().chain(&with_care).all(|n| *n > 0), "{seen:?} {with_care:?}");
}

/// Where care stays and another support goes beside it, no form of the result says that one of them
/// comes first.
#[test]
fn care_that_stays_is_beside_what_is_added() {
    let mut told = 0;
    reports(|id, report| {
        let added = match report.outcome().id.as_str() {
            "keep-care-add-coaching" => "coaching",
            "keep-care-add-mentorship" => "mentorship",
            _ => return,
        };
        let post = report.post().unwrap();
        assert!(post.sentence().contains(&format!("points to {added} and to therapy, side by side.")), "{id}");
        for ascii in [false, true] {
            let drawn: String = post.rows(ascii).into_iter().chain([post.row(ascii)]).flatten().map(|(_, t)| t).collect();
            assert!(!drawn.contains(['1', '2']), "{id}: {drawn}");
        }
        let svg = post.svg();
        assert!(post.arms.iter().all(|arm| svg.contains(&format!(">{}</text>", arm.name))), "{id}: {svg}");
        let scenario = SHIPPED.questionnaire.scenarios.iter().find(|s| s.id == id).unwrap();
        let mut lines = lines_for(&SHIPPED.questionnaire, &scenario.replies);
        lines.push(String::new());
        let said = talk(SHIPPED.at(SHIPPED.place("GB-ENG")), &lines).all();
        let points = format!("This points to {added}, with care beside it.");
        assert!(said.contains(&points) && !said.contains("first, then to"), "{id}: {said}");
        told += 1;
    });
    assert!(told > 3, "{told}");
}

#[test]
fn the_post_pushes_nothing_off_the_first_screen() {
    let pair = &*SHIPPED;
    for scenario in &pair.questionnaire.scenarios {
        let mut app = begun(pair.at(pair.places()[2]));
        give_all(&mut app, &scenario.replies);
        press(&mut app, &[Key::End, Key::Enter]);
        look(&mut app);
        let Some(recommendation) = app.recommendation() else { continue };
        let report = app.report(&recommendation);
        let words = to_lines(&report.blocks(ResultPage::First), 72).iter().filter(|l| !l.is_empty()).count();
        let posted = report.post().is_some();
        let drawn = picture(&mut app, 80, 24);
        // Header and footer take three rows, and the strip three at most.
        assert!(!app.needs_scrolling() || words > 18, "{}: {words}\n{drawn}", scenario.id);
        let wide = picture(&mut app, 120, 40);
        assert_eq!(wide.contains("┌───") || wide.contains("┏━━━"), posted, "{}:\n{wide}", scenario.id);
    }
}

#[test]
fn the_page_about_why_is_a_screen_and_a_half_at_most() {
    let (mut longest, mut moved) = (0, 0);
    reports(|id, report| {
        if !report.pages().contains(&ResultPage::Why) {
            return;
        }
        let lines = to_lines(&report.blocks(ResultPage::Why), 72);
        let reasons = report.ordered_reasons().len();
        assert!(lines.len() <= 30 || reasons > 8, "{id}: {} lines, {reasons} reasons\n{}", lines.len(), lines.join("\n"));
        longest = longest.max(lines.len());
        moved += usize::from(to_lines(&report.blocks(ResultPage::InShort), 72).iter().any(|l| l.starts_with("From “")));
    });
    assert!(longest > 15 && moved > 0, "{longest} {moved}");
}

/// "00:00" may be either end of a day; midnight is a word.
#[test]
fn hours_to_midnight_are_said_so() {
    let mut app = begun(SHIPPED.at(SHIPPED.place("GB-ENG")));
    press(&mut app, &[Key::Ctrl('g')]);
    let page = crate::support::flat(&picture(&mut app, 80, 200));
    assert!(page.contains("5 pm to midnight every day") && !page.contains("00:00"), "{page}");
}
