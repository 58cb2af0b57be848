//! A slip in the name of a place: what may be meant is listed in both modes, the nearest first, and
//! nothing is taken for anybody. Words in another order, without accents or small words, are no
//! slips; an address is no place.

use fingerpost::base::phrases::{Language, within};
use fingerpost::content::helplines::names::MeantPlace;
use fingerpost::content::helplines::{Helplines, place};
use fingerpost::ui::full_screen::{App, Key};

use crate::line_mode_driver::talk;
use crate::screen_driver::{LOOK, picture, press};
use crate::support::{SHIPPED, flat};

/// The app at the list of places, with this typed.
fn at_places(typed: &str) -> App<'static> {
    let mut app = App::new(SHIPPED.anywhere(), LOOK);
    press(&mut app, &[Key::Enter]);
    press(&mut app, &typed.chars().map(Key::Char).collect::<Vec<_>>());
    app
}

fn in_lines(lines: &[&str]) -> String {
    let lines: Vec<String> = lines.iter().map(|l| (*l).to_owned()).collect();
    talk(SHIPPED.anywhere(), &lines).after(lines.len() - 1).to_owned()
}

/// Slips near to several places, or too short to be sure of, each with those that are shown.
const SLIPS: [(&str, &[&str]); 18] = [
    ("nigera", &["NG", "NE"]),
    ("irak", &["IR", "IQ"]),
    ("gana", &["GH", "PS"]),
    ("austrlia", &["AU", "AT"]),
    ("austria/australia", &["AT", "AU"]),
    ("austia", &["AT"]),
    ("slovnia", &["SI", "SK"]),
    ("toga", &["TO", "TG"]),
    ("omania", &["RO"]),
    ("swedan", &["SE"]),
    ("norwey", &["NO"]),
    ("egpyt", &["EG"]),
    ("marocco", &["MA"]),
    ("vietnan", &["VN"]),
    ("lybia", &["LY"]),
    ("kolombia", &["CO"]),
    ("georgia", &["GE", "US"]),
    ("Georgia, USA", &["GE", "US"]),
];

#[test]
fn a_slip_is_met_with_a_list_in_both_modes_and_nothing_is_taken() {
    let helplines = &SHIPPED.helplines;
    let unsure = |typed: &str| flat(&format!("We aren't sure which place “{typed}” is."));
    for (typed, ids) in SLIPS {
        let MeantPlace::Near(places, _) = helplines.meant(typed) else { panic!("{typed}: {:?}", helplines.meant(typed)) };
        let found: Vec<&str> = places.iter().map(|p| helplines.place(*p).id.as_str()).collect();
        assert_eq!(found, ids, "{typed}");
        assert_eq!(
            place::matches(helplines, typed, &helplines.meant(typed)),
            [places.clone(), vec![helplines.world()]].concat(),
            "{typed}"
        );

        let mut app = at_places(typed);
        let (before, drawn) = (app.place(), flat(&picture(&mut app, 80, 24)));
        assert!(drawn.contains(&unsure(typed)) && drawn.contains(&flat("Not one of these")), "{typed}: {drawn}");
        press(&mut app, &[Key::Enter]);
        assert_eq!(app.place(), before, "{typed}");
        press(&mut app, &[Key::Down, Key::Enter]);
        assert_eq!(app.place(), places[0], "{typed}");

        let said = in_lines(&["", typed]);
        assert!(flat(&said).contains(&unsure(&typed.to_lowercase())), "{typed}: {said}");
        let rows = places.iter().enumerate().map(|(i, p)| format!("{}. {}. ", i + 1, helplines.place(*p).name));
        for row in rows.chain([format!("{}. Not one of these: Somewhere else. ", places.len() + 1)]) {
            assert!(said.contains(&row), "{typed}: no {row}\n{said}");
        }
        assert!(!in_lines(&["", typed, ""]).contains("The help lines are those for"), "{typed}");
        let chosen = format!("The help lines are those for {}.", helplines.place(places[0]).spoken);
        assert!(in_lines(&["", typed, "1"]).contains(&chosen), "{typed}: {}", in_lines(&["", typed, "1"]));
    }
}

/// A slip that can be one country's alone is asked about, and stands in a list on the screen.
#[test]
fn a_sure_slip_is_asked_about() {
    for (typed, id) in [("frnace", "FR"), ("ukrane", "UA"), ("germny", "DE"), ("phillipines", "PH"), ("brazl", "BR")] {
        let (helplines, ix) = (&SHIPPED.helplines, SHIPPED.place(id));
        assert_eq!(helplines.meant(typed), MeantPlace::Slip(ix), "{typed}");
        let said = in_lines(&["", typed]);
        assert!(said.contains(&format!("Do you mean {}? Type yes", helplines.place(ix).name)), "{typed}: {said}");
        assert!(!said.contains("We hold no numbers"), "{typed}: {said}");
        let mut app = at_places(typed);
        let before = app.place();
        press(&mut app, &[Key::Enter]);
        assert_eq!(app.place(), before, "{typed}");
        press(&mut app, &[Key::Down, Key::Enter]);
        assert_eq!(app.place(), ix, "{typed}");
    }
}

/// Whoever slips in the name of a country without lines isn't sent to another one.
#[test]
fn a_slip_in_the_name_of_a_country_without_lines_is_told() {
    for (typed, name) in [("gabn", "Gabon"), ("gambai", "the Gambia"), ("guina", "Guinea")] {
        let said = in_lines(&["", typed]);
        assert!(said.contains(&format!("We hold no numbers for {name}.")), "{typed}: {said}");
        assert!(in_lines(&["", typed, "yes"]).contains("The help lines are those for any country."), "{typed}");
        let drawn = flat(&picture(&mut at_places(typed), 80, 24));
        assert!(drawn.contains(&flat(&format!("We hold no numbers for {name}."))), "{typed}: {drawn}");
        assert!(matches!(SHIPPED.helplines.meant(typed), MeantPlace::Near(places, _) if places.is_empty()), "{typed}");
    }
}

#[test]
fn names_are_found_in_any_order_without_accents_or_small_words() {
    let helplines = &SHIPPED.helplines;
    for (typed, id) in [
        ("cote d ivoire", "CI"),
        ("Côte-d’Ivoire", "CI"),
        ("cote divoire", "CI"),
        ("estados unidos", "US"),
        ("united states", "US"),
        ("u.s.a.", "US"),
        ("alemania", "DE"),
        ("turquia", "TR"),
        ("korea, south", "KR"),
        ("korea south", "KR"),
        ("trinidad & tobago", "TT"),
        ("trinidad tobago", "TT"),
        ("bosnia herzegovina", "BA"),
        ("England, UK", "GB-ENG"),
        ("UK (England)", "GB-ENG"),
        ("newzealand", "NZ"),
        ("holland", "NL"),
        ("NG", "NG"),
    ] {
        assert_eq!(helplines.meant(typed), MeantPlace::Whole(SHIPPED.place(id)), "{typed}");
        assert_eq!(place::matches(helplines, typed, &helplines.meant(typed))[0], SHIPPED.place(id), "{typed}");
    }
    // A town that is called like a part of a name is asked about.
    for (typed, id) in [("salvador", "SV"), ("ivoire", "CI"), ("n ireland", "GB-NIR"), ("deu", "DE")] {
        assert_eq!(helplines.meant(typed), MeantPlace::InPart(vec![SHIPPED.place(id)], Vec::new()), "{typed}");
    }
    // In Spanish the name of Grenada is that of a town in Spain.
    let spanish = within(Language::Spanish, || Helplines::shipped().unwrap());
    let both = ["GD", "ES"].map(|id| SHIPPED.place(id)).to_vec();
    assert_eq!(spanish.meant("Granada"), MeantPlace::Near(both, Vec::new()));
    assert_eq!(spanish.meant("Estados Unidos"), MeantPlace::Whole(SHIPPED.place("US")));
}

#[test]
fn a_town_is_no_slip_of_a_country() {
    for typed in ["lagos", "bali", "male", "berlin", "luanda", "cali", "oran", "nice", "indiana"] {
        assert_eq!(SHIPPED.helplines.meant(typed), MeantPlace::Unknown, "{typed}");
    }
}

#[test]
fn an_address_picks_no_row() {
    for typed in ["12 Baker Street", "Baker Street 12", "SW1A 1AA", "EC1", "SE1", "E17", "SW1", "K1A 0B1", "75001", "10115"] {
        let mut app = at_places(typed);
        let before = app.place();
        press(&mut app, &[Key::Enter]);
        assert_eq!(app.place(), before, "{typed}");
        assert!(!picture(&mut app, 80, 24).contains("Question 1"), "{typed}");
        let said = in_lines(&["", typed]);
        assert!(!said.contains("The help lines are those for"), "{typed}: {said}");
    }
    // A number is a row as a whole: neither its last digit is one, nor a number behind which an
    // address goes on.
    for typed in ["99", "1 ", "4 high street"] {
        let mut app = at_places(typed);
        let before = app.place();
        press(&mut app, &[Key::Enter]);
        assert_eq!(app.place(), before, "{typed}");
        assert!(!picture(&mut app, 80, 24).contains("Question 1"), "{typed}");
    }
    // Down from a name that was typed moves the mark, and says where it has come to.
    let mut app = at_places("irel");
    press(&mut app, &[Key::Down]);
    let world = &SHIPPED.helplines.place(SHIPPED.helplines.world()).name;
    let told = flat(&format!("The mark is on “{world}”"));
    while !flat(&picture(&mut app, 80, 24)).contains(&told) {
        let before = picture(&mut app, 80, 24);
        press(&mut app, &[Key::Down]);
        assert_ne!(picture(&mut app, 80, 24), before, "the mark never comes to the last row");
    }
    // A digit chooses where a row has one, and only there.
    let mut app = at_places("south");
    assert!(picture(&mut app, 80, 24).contains(" 2 South Korea"));
    press(&mut app, &[Key::Char('2'), Key::Enter]);
    assert_eq!(app.place(), SHIPPED.place("KR"));
    let drawn = picture(&mut at_places("so"), 80, 24);
    assert!(drawn.contains("South Korea") && !drawn.contains(" 2 South Korea"), "{drawn}");
}
