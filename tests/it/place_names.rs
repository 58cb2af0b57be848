//! What a typed name means: a country without lines is said to be one, and no slip and no part of a
//! name leads to another country.

use fingerpost::base::text::folded;
use fingerpost::call::intake::ContractStep;
use fingerpost::content::helplines::PlaceIx;
use fingerpost::content::helplines::names::MeantPlace;
use fingerpost::ui::full_screen::{App, Key};

use crate::fake_host::{FakeHost, agree, begun, step, typed};
use crate::line_mode_driver::talk;
use crate::screen_driver::{LOOK, picture, press, words};
use crate::support::{SHIPPED, SMALL_HELPLINES, flat};

use fingerpost::content::helplines::Helplines;

/// Every code of ISO 3166-1.
const CODES: &str = "\
AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS
BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE
EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM
HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC
LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA
NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW
SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO
TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW
";
/// Those of them where nobody lives.
const NOBODY: [&str; 4] = ["BV", "HM", "TF", "UM"];

fn at_places(typed: &str) -> App<'static> {
    let mut app = App::new(SHIPPED.anywhere(), LOOK);
    press(&mut app, &[Key::Enter]);
    press(&mut app, &typed.chars().map(Key::Char).collect::<Vec<_>>());
    app
}

fn said(lines: &[&str]) -> String {
    let lines: Vec<String> = lines.iter().map(|l| (*l).to_owned()).collect();
    talk(SHIPPED.anywhere(), &lines).after(lines.len() - 1).to_owned()
}

#[test]
fn every_country_of_the_world_is_known() {
    let helplines = &SHIPPED.helplines;
    assert_eq!(CODES.split_whitespace().count(), 249);
    for code in CODES.split_whitespace().filter(|c| !NOBODY.contains(c)) {
        let held = helplines.places().any(|(_, p)| p.id == code);
        assert!(held != helplines.without_lines().iter().any(|c| c.id == code), "{code}");
    }
}

#[test]
fn a_country_without_lines_is_said_to_be_one_in_both_modes() {
    let helplines = &SHIPPED.helplines;
    for country in helplines.without_lines() {
        for name in [&country.id, &country.name, &country.spoken].into_iter().chain(&country.also) {
            let MeantPlace::WithoutLines(meant) = helplines.meant(name) else { panic!("{name}: {:?}", helplines.meant(name)) };
            assert!(meant.contains(&country), "{name}");
        }
    }
    for typed in ["gambia", "North Korea", "congo", "drc", "guinea", "chad", "gabon", "jersey", "south sudan"] {
        let answer = said(&["", typed]);
        assert!(answer.contains("We hold no numbers for"), "{typed}: {answer}");
        let answer = said(&["", typed, "yes"]);
        assert!(answer.contains("The help lines are those for any country."), "{typed}: {answer}");
        let mut app = at_places(typed);
        assert!(flat(&picture(&mut app, 80, 24)).contains(&flat("We hold no numbers for")), "{typed}");
        press(&mut app, &[Key::Enter]);
        assert_eq!(app.place(), helplines.world(), "{typed}");
    }
    assert!(said(&["", "the gambia"]).contains("We hold no numbers for the Gambia."));
}

/// On the screen the places that a town is in are listed, and Enter alone takes none.
#[test]
fn a_town_lists_its_places_on_the_screen() {
    for (typed, told, id) in [
        ("leeds", "Leeds is in England.", "GB-ENG"),
        ("galway", "Galway is in Ireland.", "IE"),
        ("guadalajara", "There's more than one Guadalajara.", "MX"),
    ] {
        let mut app = at_places(typed);
        let before = app.place();
        assert!(flat(&picture(&mut app, 80, 24)).contains(&flat(told)), "{typed}: {}", picture(&mut app, 80, 24));
        press(&mut app, &[Key::Enter]);
        assert_eq!(app.place(), before, "{typed}");
        press(&mut app, &[Key::Down, Key::Enter]);
        assert_eq!(app.place(), SHIPPED.place(id), "{typed}");
    }
}

/// On a call the one place that may be meant is marked, and Enter takes it; one that an arrow came
/// to beside the name that was typed is asked about.
#[test]
fn a_mentor_takes_the_one_place_with_enter() {
    let at = |name: &str| {
        let mut app = begun(&SHIPPED, &FakeHost::default());
        agree(&mut app);
        typed(&mut app, name);
        app
    };
    for (name, id) in [("galway", "IE"), ("leeds", "GB-ENG"), ("brazl", "BR")] {
        let mut app = at(name);
        press(&mut app, &[Key::Enter]);
        assert_eq!((step(&app), app.place()), (ContractStep::Address, SHIPPED.place(id)), "{name}");
    }
    for name in ["guadalajara", "korea", "xyz"] {
        let mut app = at(name);
        press(&mut app, &[Key::Enter]);
        assert_eq!(step(&app), ContractStep::WhereNow, "{name}");
    }
    let mut app = at("ireland");
    press(&mut app, &[Key::Down, Key::Enter]);
    assert_eq!(step(&app), ContractStep::WhereNow, "{}", picture(&mut app, 80, 24));
    assert!(words(&mut app).contains("you typed ireland"), "{}", picture(&mut app, 80, 24));
    press(&mut app, &[Key::Enter]);
    assert_eq!((step(&app), app.place()), (ContractStep::Address, SHIPPED.place("GB-NIR")));
}

#[test]
fn nothing_is_taken_where_several_may_be_meant() {
    for typed in ["gui", "korea", "south", "west"] {
        let mut app = at_places(typed);
        let before = app.place();
        press(&mut app, &[Key::Enter]);
        assert_eq!(app.place(), before, "{typed}");
        let answer = said(&["", typed]);
        assert!(answer.contains("Several places are called like that:"), "{typed}: {answer}");
    }
    for typed in ["east", "roman"] {
        let answer = said(&["", typed]);
        assert!(answer.contains("is only a part of a name. Do you mean"), "{typed}: {answer}");
    }
}

#[test]
fn a_slip_never_leads_to_another_country() {
    let helplines = &SHIPPED.helplines;
    for typed in ["lagos", "berlin", "male", "oran"] {
        let answer = said(&["", typed]);
        assert!(answer.contains("Is that the place? Type yes") && !answer.contains("Do you mean"), "{typed}: {answer}");
    }
    assert!(said(&["", "ukrane"]).contains("Do you mean Ukraine?"));
    assert!(said(&["", "phillipines"]).contains("Do you mean Philippines?"));
    assert!(said(&["", "martinqiue"]).contains("We hold no numbers for Martinique."));
    let mut mended = 0;
    let names = helplines.places().map(|(ix, p)| (Some(ix), &p.name));
    for (country, name) in names.chain(helplines.without_lines().iter().map(|c| (None, &c.name))) {
        for slip in slips(&name.to_lowercase()) {
            match helplines.meant(&slip) {
                MeantPlace::Slip(other) => {
                    assert_eq!(Some(other), country, "{slip} of {name}");
                    mended += 1;
                }
                MeantPlace::WithoutLines(meant) if !is_name(&slip) => {
                    let is_meant = country.is_none() && meant.iter().any(|c| c.name == *name);
                    assert!(is_meant || meant.iter().all(|c| starts(c, &slip)), "{slip} of {name}: {meant:?}");
                }
                // What is called exactly so is that, and what is asked about isn't taken.
                _ => {}
            }
        }
    }
    assert!(mended > 200, "{mended}");
}

/// Whether a country's name begins so: then it is named, and nothing is taken for it.
fn starts(country: &fingerpost::content::helplines::countries::Country, typed: &str) -> bool {
    let names = [&country.name].into_iter().chain(&country.also);
    names.map(|n| folded(n)).any(|n| n.starts_with(typed) || n.split([' ', '-']).any(|word| word.starts_with(typed)))
}

fn is_name(typed: &str) -> bool {
    let helplines = &SHIPPED.helplines;
    helplines.without_lines().iter().any(|c| c.name.eq_ignore_ascii_case(typed) || c.id.eq_ignore_ascii_case(typed))
}

/// A name with a letter left out, swapped with the next, doubled, or another in its place.
fn slips(name: &str) -> Vec<String> {
    let letters: Vec<char> = name.chars().collect();
    let mut out = Vec::new();
    for at in 0..letters.len() {
        let mut without = letters.clone();
        without.remove(at);
        let (mut doubled, mut other) = (letters.clone(), letters.clone());
        doubled.insert(at, letters[at]);
        other[at] = if letters[at] == 'a' { 'e' } else { 'a' };
        out.extend([without, doubled, other]);
        if at + 1 < letters.len() {
            let mut swapped = letters.clone();
            swapped.swap(at, at + 1);
            out.push(swapped);
        }
    }
    out.into_iter().map(String::from_iter).collect()
}

#[test]
fn a_file_of_few_places_knows_the_names_of_all_others() {
    let small = Helplines::read(SMALL_HELPLINES).unwrap().knowing(&SHIPPED.helplines);
    let without = |typed: &str| matches!(small.meant(typed), MeantPlace::WithoutLines(_));
    assert!(["nigeria", "gambia", "GB", "holland"].iter().all(|typed| without(typed)));
    let place =
        |typed: &str| -> Option<PlaceIx> { if let MeantPlace::Whole(place) = small.meant(typed) { Some(place) } else { None } };
    assert_eq!(place("aland").map(|ix| small.place(ix).id.as_str()), Some("AA"));
}

#[test]
fn a_letter_alone_names_no_country_that_nothing_is_held_for() {
    let shown = |typed: &str| flat(&picture(&mut at_places(typed), 80, 24)).contains(&flat("We hold no numbers for"));
    for (typed, said) in [("j", false), ("je", true), ("jer", true), ("sv", false), ("sva", true), ("chad", true)] {
        assert_eq!(shown(typed), said, "{typed}");
    }
}

/// The last row below the parts of a country means the same in full screen as in line mode.
#[test]
fn below_the_parts_of_a_country_nobody_has_to_say_which() {
    let mut app = at_places("united kingdom");
    press(&mut app, &[Key::Enter]);
    let drawn = picture(&mut app, 80, 24);
    let row = drawn.lines().find(|l| l.contains("I'd rather not say which part"));
    assert!(row.is_some_and(|l| l.contains("emergency 999")), "{drawn}");
    press(&mut app, &[Key::End, Key::Enter]);
    assert_eq!(app.place(), SHIPPED.place("GB"));
}

/// The keys of every field work in this one, too, once something was typed.
#[test]
fn the_name_of_a_place_is_edited_as_any_field() {
    let typed = |keys: &[Key]| {
        let mut app = at_places("new zealand");
        press(&mut app, keys);
        let drawn = picture(&mut app, 80, 24);
        let row = drawn.lines().find(|l| l.contains("Type the name of your country:")).unwrap().to_owned();
        row.split("country:").nth(1).unwrap().trim().to_owned()
    };
    assert!(typed(&[]).starts_with("new zealand_"));
    assert!(typed(&[Key::Ctrl('w')]).starts_with("new _"), "{}", typed(&[Key::Ctrl('w')]));
    assert!(!typed(&[Key::Ctrl('u')]).contains('_'), "{}", typed(&[Key::Ctrl('u')]));
    assert!(typed(&[Key::Home]).starts_with("_new zealand"));
    assert!(typed(&[Key::Home, Key::End, Key::Backspace]).starts_with("new zealan_"));
    assert!(!typed(&[Key::Home, Key::Ctrl('k')]).contains('_'));
    let mut app = at_places("xyz");
    let again = [Key::Ctrl('u')].into_iter().chain("nigeria".chars().map(Key::Char)).chain([Key::Enter]);
    press(&mut app, &again.collect::<Vec<_>>());
    assert_eq!(app.place(), SHIPPED.place("NG"));
}

#[test]
fn a_town_of_the_north_before_ireland_may_be_in_either() {
    for typed in ["derry ireland", "newry, ireland"] {
        let drawn = picture(&mut at_places(typed), 80, 24);
        assert!(flat(&drawn).contains(&flat("We aren't sure which place")), "{drawn}");
        assert!(drawn.contains("Northern Ireland   ") && drawn.lines().any(|l| l.contains("2 Ireland ")), "{drawn}");
    }
}
