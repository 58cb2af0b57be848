//! Places: found by typing in both modes, quickly; pages that can't wait hold numbers of their
//! place, or say that there are none.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use fingerpost::content::helplines::{Helpline, Helplines, PlaceIx};
use fingerpost::content::model::{Questionnaire, Scenario};
use fingerpost::engine::decide::decide;
use fingerpost::engine::interview::{Interview, Move, Stage};
use fingerpost::engine::path::Sheet;
use fingerpost::ui::full_screen::{App, Key};
use fingerpost::ui::report::{Report, danger_line, to_lines};

use crate::line_mode_driver::talk;
use crate::screen_driver::{LOOK, begun, give_all, picture, press};
use crate::support::{Pair, SHIPPED, flat};

/// The app at the list of places, with this typed.
fn at_places(typed: &str) -> App<'static> {
    let mut app = App::new(SHIPPED.anywhere(), LOOK);
    press(&mut app, &[Key::Enter]);
    press(&mut app, &typed.chars().map(Key::Char).collect::<Vec<_>>());
    app
}

/// The place that full screen takes when this is typed and Enter pressed.
fn on_screen(typed: &str) -> String {
    let mut app = at_places(typed);
    press(&mut app, &[Key::Enter]);
    SHIPPED.helplines.place(app.place()).id.clone()
}

/// What line mode says to this, typed as a place.
fn in_lines(typed: &str) -> String {
    talk(SHIPPED.anywhere(), &[String::new(), typed.to_owned()]).after(1).to_owned()
}

/// What line mode says to a yes behind this.
fn confirmed(typed: &str) -> String {
    talk(SHIPPED.anywhere(), &[String::new(), typed.to_owned(), "yes".to_owned()]).after(2).to_owned()
}

#[test]
fn a_place_is_found_as_people_type_it_in_both_modes() {
    for (typed, id) in [
        ("Deutschland", "DE"),
        ("COTE D'IVOIRE", "CI"),
        ("holland", "NL"),
        ("the netherlands", "NL"),
        ("nigeria", "NG"),
        ("Nigeria", "NG"),
        ("brasil", "BR"),
        ("españa", "ES"),
        ("espana", "ES"),
        ("pilipinas", "PH"),
        ("kenya", "KE"),
        ("türkiye", "TR"),
        ("turkiye", "TR"),
        ("cymru", "GB-WLS"),
        ("eire", "IE"),
        ("usa", "US"),
    ] {
        let name = &SHIPPED.helplines.place(SHIPPED.place(id)).spoken;
        assert_eq!(on_screen(typed), id, "{typed}");
        assert!(in_lines(typed).contains(&format!("The help lines are those for {name}.")), "{typed}: {}", in_lines(typed));
    }
    // A part of a name is asked about in lines; on the screen it is read before Enter.
    for (typed, id) in [("deu", "DE"), ("côte", "CI"), ("cote", "CI"), ("ivory", "CI"), ("philip", "PH"), ("scot", "GB-SCT")] {
        let place = SHIPPED.helplines.place(SHIPPED.place(id));
        assert_eq!(on_screen(typed), id, "{typed}");
        let asked = in_lines(typed);
        assert!(asked.contains(&format!("Do you mean {}? Type yes", place.name)), "{typed}: {asked}");
        assert!(confirmed(typed).contains(&format!("The help lines are those for {}.", place.spoken)), "{typed}");
    }
    // As it is said or dictated, in lines.
    for typed in ["Nigeria.", "NIGERIA!", "I'm in Nigeria", "I’m in Nigeria.", "in nigeria", "I live in Nigeria"] {
        assert!(in_lines(typed).contains("The help lines are those for Nigeria."), "{typed}: {}", in_lines(typed));
    }
}

#[test]
fn where_several_places_are_meant_all_are_listed_in_both_modes() {
    for (typed, wanted) in [
        ("south", &["South Africa", "South Korea"][..]),
        ("guine", &["Guinea-Bissau", "Papua New Guinea"]),
        ("saint", &["St Lucia", "St Kitts and Nevis"]),
        ("niger", &["Niger", "Nigeria"]),
    ] {
        let (drawn, said) = (flat(&picture(&mut at_places(typed), 80, 40)), in_lines(typed));
        for name in wanted {
            assert!(drawn.contains(&flat(name)), "{typed}: no {name}\n{drawn}");
            // In line mode a whole name is meant, though others begin like it.
            assert!(
                typed == "niger"
                    || said
                        .lines()
                        .any(|l| l.contains(&format!(". {name}. Emergency")) || l.contains(&format!(". {name}. No number"))),
                "{typed}: no {name}\n{said}"
            );
        }
    }
    // Whoever is meant by none of them isn't left without one.
    for typed in ["south", "guine"] {
        let world = format!("Not one of these: {}", SHIPPED.helplines.place(SHIPPED.helplines.world()).name);
        for said in [picture(&mut at_places(typed), 80, 40), in_lines(typed)] {
            assert!(flat(&said).contains(&flat(&world)), "{typed}: {said}");
        }
    }
    // A whole name comes first.
    assert_eq!(on_screen("niger"), "NE");
    for (typed, meant) in [("niger", "Niger"), ("nigeria.", "Nigeria")] {
        assert!(in_lines(typed).contains(&format!("The help lines are those for {meant}.")), "{typed}: {}", in_lines(typed));
    }
}

/// No other country is offered for one that isn't there.
#[test]
fn what_is_no_place_finds_none_and_says_what_helps_everywhere() {
    for typed in ["narnia", "xyz"] {
        let drawn = flat(&picture(&mut at_places(typed), 80, 24));
        assert!(drawn.contains(&flat("Somewhere else")), "{typed}: {drawn}");
        for said in [drawn, flat(&in_lines(typed))] {
            assert!(said.contains(&flat("No country or larger town called")), "{typed}: {said}");
        }
        // Enter takes nothing by itself; the row is there to be chosen.
        let mut app = at_places(typed);
        press(&mut app, &[Key::Enter]);
        assert!(!picture(&mut app, 80, 24).contains("Question 1"), "{typed}");
        press(&mut app, &[Key::Down, Key::Enter]);
        assert_eq!(app.place(), SHIPPED.helplines.world(), "{typed}");
        assert_eq!(on_screen("somewhere"), "world");
    }
}

/// Every place by every name it has: whole, by its id, and letter by letter it stays found.
#[test]
fn every_place_is_found_by_each_of_its_names_letter_by_letter() {
    let helplines = &SHIPPED.helplines;
    for (ix, place) in helplines.places() {
        for name in [&place.name, &place.id, &place.spoken].into_iter().chain(&place.also) {
            let found = helplines.places_like(name);
            assert!(found.contains(&ix), "{name} doesn't find {}", place.id);
        }
        for name in [&place.name].into_iter().chain(&place.also) {
            for end in name.char_indices().map(|(i, c)| i + c.len_utf8()) {
                assert!(helplines.places_like(&name[..end]).contains(&ix), "{} isn't found by {}", place.id, &name[..end]);
            }
        }
    }
}

/// The fastest of several tries, since other programs share the processor.
fn quickest(mut act: impl FnMut()) -> Duration {
    let once = |act: &mut dyn FnMut()| {
        let begun = Instant::now();
        act();
        begun.elapsed()
    };
    (0..5).map(|_| once(&mut act)).min().unwrap()
}

#[test]
fn a_key_in_the_list_of_all_places_takes_under_a_millisecond() {
    assert!(SHIPPED.helplines.places().count() >= 195);
    let mut slowest = (Duration::ZERO, String::new());
    let firsts: BTreeSet<String> = SHIPPED.helplines.places().map(|(_, p)| p.name.to_lowercase()).collect();
    for name in firsts.iter().step_by(7).chain([&"south".to_owned(), &"saint".to_owned(), &"a".to_owned()]) {
        let mut app = at_places("");
        for c in name.chars() {
            press(&mut app, &[Key::Char(c)]);
            let took = quickest(|| {
                press(&mut app, &[Key::Backspace]);
                press(&mut app, &[Key::Char(c)]);
            }) / 2;
            slowest = slowest.max((took, format!("{c} of {name}")));
        }
    }
    anstream::eprintln!("the slowest key: {slowest:?}");
    assert!(slowest.0 < Duration::from_millis(1), "{slowest:?}");
}

/// Runs of digits as numbers are written, three digits and longer.
fn numbers(text: &str) -> BTreeSet<String> {
    let text: Vec<char> = text.replace('\u{A0}', " ").chars().collect();
    let mut out = BTreeSet::new();
    let (mut at, end) = (0, text.len());
    while at < end {
        if !text[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let from = at;
        while at < end
            && (text[at].is_ascii_digit() || [' ', '-'].contains(&text[at]) && text.get(at + 1).is_some_and(char::is_ascii_digit))
        {
            at += 1;
        }
        let digits: String = text[from..at].iter().filter(|c| c.is_ascii_digit()).collect();
        if digits.len() >= 3 {
            out.insert(digits);
        }
    }
    out
}

/// The lines that a page of a place may name: its own, those of a wider place, those of the world.
fn lines_of(helplines: &Helplines, place: PlaceIx) -> Vec<&Helpline> {
    let mut at = vec![place, helplines.world()];
    at.extend(helplines.place(place).within);
    helplines.lines().filter(|l| l.places.iter().any(|p| at.contains(p))).collect()
}

/// Pages for somebody who can't wait, and the audience that each is for.
const PAGES: [(&str, &str); 10] = [
    ("urgent", "anyone"),
    ("urgent-body", "urgent-health"),
    ("urgent-others", "anyone"),
    ("today-and-safe", "abuse"),
    ("not-safe-and-young", "young"),
    ("not-safe", "abuse"),
    ("young-person", "young"),
    ("same-day", "urgent-health"),
    ("not-sure-safe", "abuse"),
    ("for-someone-else", "anyone"),
];

/// That a page's text holds no number and no service but those of its place.
fn assert_of_place(pair: &Pair, place: PlaceIx, what: &str, text: &str) {
    let helplines = &pair.helplines;
    let lines = lines_of(helplines, place);
    let known: BTreeSet<String> =
        lines.iter().flat_map(|l| numbers(&format!("{} {} {}", l.number, l.details(), l.service))).collect();
    let advice: String =
        [fingerpost::content::helplines::AdviceKind::OutOfHours, fingerpost::content::helplines::AdviceKind::TalkingTherapy]
            .iter()
            .flat_map(|kind| helplines.advice(place, *kind))
            .collect();
    let known: BTreeSet<String> = known.into_iter().chain(numbers(&advice)).collect();
    for number in numbers(text) {
        assert!(known.iter().any(|k| *k == number || k.starts_with(&number)), "{what}: {number} isn't a number of it\n{text}");
    }
    let names: BTreeSet<&str> = lines.iter().map(|l| l.service.as_str()).collect();
    let ours: String = names.iter().copied().chain([advice.as_str()]).collect();
    // In capitals as they are written: "In Touch" is a service, "in touch" isn't.
    let spaced = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let (said, ours) = (spaced(text), spaced(&ours));
    for line in helplines.lines().filter(|l| !names.contains(l.service.as_str())) {
        // A name of several words; one alone, such as "Emergency", may be a word of any sentence.
        if line.service.split(' ').count() > 1 && !ours.contains(&spaced(&line.service)) {
            assert!(!said.contains(&spaced(&line.service)), "{what}: {} isn't there\n{text}", line.service);
        }
    }
}

/// Where a scenario ends.
pub(crate) fn ended(questionnaire: &Questionnaire, scenario: &Scenario) -> Sheet {
    let mut interview = Interview::new(questionnaire);
    for (_, reply) in &scenario.replies {
        interview.make(Move::Give(*reply));
        while matches!(interview.stage(), Stage::Help { .. } | Stage::Undoes { .. }) {
            interview.make(Move::Onward);
        }
    }
    if matches!(interview.stage(), Stage::Review { .. }) {
        interview.make(Move::Onward);
    }
    let Stage::Result(sheet) = interview.stage() else { panic!("{}: no result", scenario.id) };
    sheet
}

#[test]
fn pages_that_cannot_wait_hold_numbers_of_their_place_or_say_so() {
    let pair = &*SHIPPED;
    let helplines = &pair.helplines;
    let places: Vec<PlaceIx> = helplines.places().map(|(ix, _)| ix).collect();
    assert!(places.len() >= 195);
    for (id, audience) in PAGES {
        let leads = pair.questionnaire.outcome_named(id).unwrap();
        let scenario = pair.questionnaire.scenarios.iter().find(|s| s.leads_to == leads).unwrap();
        let sheet = ended(&pair.questionnaire, scenario);
        let recommendation = decide(&pair.questionnaire, &sheet);
        let explained = pair.lookahead.explained(&pair.questionnaire, &sheet);
        for place in &places {
            let what = format!("{id} in {}", helplines.place(*place).id);
            let mut app = begun(pair.at(*place));
            give_all(&mut app, &scenario.replies);
            let drawn = picture(&mut app, 80, 24);
            assert!(!app.needs_scrolling(), "{what} needs scrolling:\n{drawn}");
            // Its emergency number, or the sentence that there is none.
            assert!(flat(&drawn).contains(&flat(&danger_line(helplines, *place))), "{what}: no word on danger\n{drawn}");
            // A line to reach now: of the place, or of everywhere, which is no other country's.
            let reached = lines_of(helplines, *place).into_iter().filter(|l| flat(&drawn).contains(&flat(&l.reach())));
            assert!(reached.clone().any(|l| !l.audiences.iter().any(|a| a == "emergency")), "{what}: no help line\n{drawn}");
            if helplines.serves(*place, audience) && *place != helplines.world() {
                let own = |l: &&Helpline| l.audiences.iter().any(|a| a == audience || a == "suicide" && audience == "anyone");
                assert!(reached.clone().any(|l| own(&l)), "{what}: its line for {audience} isn't there\n{drawn}");
            }
            assert_of_place(pair, *place, &what, &drawn);
            // Behind the first screen as well.
            let report = Report {
                questionnaire: &pair.questionnaire,
                helplines,
                place: *place,
                recommendation: &recommendation,
                explained: explained.clone(),
            };
            for page in report.pages() {
                let text = to_lines(&report.blocks(page), 1000).join("\n");
                if page != fingerpost::ui::report::ResultPage::About {
                    assert_of_place(pair, *place, &format!("{what}, {page:?}"), &text);
                }
            }
        }
    }
}
