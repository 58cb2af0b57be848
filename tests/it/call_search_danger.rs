//! Danger in what a mentor looks up on a call: of the client or of somebody else, now or long ago,
//! of the body, and what only sounds like it.

use fingerpost::base::phrases::{Language, phrase, within};
use fingerpost::call::flow::MentorTask;
use fingerpost::ui::full_screen::{App, Key};
use fingerpost::ui::report::emergency_numbers;
use fingerpost::ui::ui_text::mentor::ambulance_first;

use crate::call_search::{ANOTHER, HURT, ids, looked_up};
use crate::fake_host::{FakeHost, led, led_in, typed};
use crate::screen_driver::{picture, press, words};
use crate::spanish::SPANISH;
use crate::support::{Pair, SHIPPED, flat};

/// Tablets: the number, what to do, and the page for a body that can't wait; nothing that only
/// shares a word.
#[test]
fn an_ambulance_comes_before_all_that_is_offered() {
    let mut app = led_in(&SHIPPED, &FakeHost::default(), "IE");
    for said in ["took tablets an hour ago", "paracetamol"] {
        let offered = looked_up(&app, said);
        let rows = ids(&offered);
        assert_eq!(rows[..2], HURT, "{said}: {rows:?}");
        assert!(rows.contains(&"ending-life=yes".to_owned()), "{said}: {rows:?}");
        assert!(offered.ambulance && !rows.iter().any(|row| row.starts_with("grief")), "{said}: {rows:?}");
    }
    press(&mut app, &[Key::Char('/')]);
    typed(&mut app, "took tablets an hour ago");
    press(&mut app, &[Key::Enter]);
    let shown = words(&mut app);
    let at = |said: &str| shown.find(said).unwrap_or_else(|| panic!("{said}: {shown}"));
    assert!(at("an ambulance now, even if they feel fine: 1") < at("put this page first: the body can't wait"), "{shown}");
    press(&mut app, &[Key::Char('2'), Key::Enter]);
    let task = app.call().unwrap().task().cloned();
    assert!(matches!(task, Some(MentorTask::PutFirst(_, Some(_)))), "{task:?}");
    press(&mut app, &[Key::Char('1'), Key::Enter]);
    assert!(app.intake().unwrap().shows_judged(), "{}", picture(&mut app, 80, 24));
}

/// Whoever rings about a friend isn't where the ambulance has to go: the script that asks where
/// comes before the page with the caller's address.
#[test]
fn somebody_else_who_took_something_is_asked_for_first() {
    let app = led_in(&SHIPPED, &FakeHost::default(), "IE");
    for said in ["friend took pills", "my brother has taken an overdose", "son took tablets", "her daughter cuts herself"] {
        let offered = looked_up(&app, said);
        let rows = ids(&offered);
        assert_eq!(rows[0], ANOTHER, "{said}: {rows:?}");
        assert!(offered.ambulance && rows[1..3] == HURT, "{said}: {rows:?}");
    }
    // "She" may be the client, or who the client talks of.
    for said in ["she took pills", "she cuts herself", "cuts herself", "cutting herself", "he has taken an overdose"] {
        let rows = ids(&looked_up(&app, said));
        assert!(rows[..2] == HURT && rows[2] == ANOTHER, "{said}: {rows:?}");
    }
    for said in ["took pills", "they took pills", "I took pills, my husband is out", "swallowed bleach"] {
        let rows = ids(&looked_up(&app, said));
        assert!(rows[..2] == HURT && !rows.contains(&ANOTHER.to_owned()), "{said}: {rows:?}");
    }
    // Who is named did something else: it may be the client's own harm.
    for said in [
        "after her boyfriend left she cuts herself",
        "since her mum died she cuts herself",
        "argued with his wife and took an overdose",
    ] {
        let rows = ids(&looked_up(&app, said));
        assert!(rows[..2] == HURT && rows[2] == ANOTHER, "{said}: {rows:?}");
    }
    for said in ["my husband left and i've cut my wrists", "my husband left and i'm cutting"] {
        let rows = ids(&looked_up(&app, said));
        assert!(rows[..2] == HURT && !rows.contains(&ANOTHER.to_owned()), "{said}: {rows:?}");
    }
    // A word for a relative brings no script in place of what to do.
    let rows = ids(&looked_up(&app, "her son drank weedkiller"));
    assert!(rows[0] == ANOTHER && rows[1..3] == HURT, "{rows:?}");
    // A person in another clause took nothing.
    let rows = ids(&looked_up(&app, "wife is out, took pills"));
    assert!(rows[..2] == HURT && rows[2] == ANOTHER, "{rows:?}");
}

/// Whoever rings about somebody who wants to die, is hurt or unwell is helped to help: that comes
/// before the caller's own yes, which is there all the same.
#[test]
fn somebody_elses_danger_leads_to_whoever_helps_them() {
    let look = |app: &App<'_>, all: &[&str]| {
        for said in all {
            let rows = ids(&looked_up(app, said));
            let yes = rows.iter().position(|row| row == "ending-life=yes");
            assert!(rows[0] == ANOTHER && yes.is_some_and(|at| at < 4), "{said}: {rows:?}");
        }
    };
    let helper_first = |app: &App<'_>, all: &[&str]| {
        for said in all {
            let rows = ids(&looked_up(app, said));
            assert_eq!(rows[0], ANOTHER, "{said}: {rows:?}");
        }
    };
    let app = led_in(&SHIPPED, &FakeHost::default(), "IE");
    look(
        &app,
        &[
            "my husband is suicidal",
            "she is suicidal",
            "my son wants to die",
            "my friend says she will end it",
            "my mum told me she doesn't want to be here",
            "my brother tried to kill himself",
        ],
    );
    helper_first(
        &app,
        &[
            "my son hears voices",
            "my husband is drinking again",
            "my friend is being beaten by her boyfriend",
            "my sister was raped",
            "my daughter hasn't slept for days",
            "my son has overdosed",
        ],
    );
    // The client's own danger stays first, whoever else is named.
    for (said, first) in [
        ("I want to die", "ending-life=yes"),
        ("my husband left and I want to die", "ending-life=yes"),
        ("he makes me want to die", "ending-life=yes"),
        ("my husband drinks and hits me", "people=hurt"),
        ("she was raped", "people=hurt"),
    ] {
        let rows = ids(&looked_up(&app, said));
        assert_eq!(rows[0], first, "{said}: {rows:?}");
    }
    assert_eq!(ids(&looked_up(&app, "husband came home drunk"))[0], "script somebody-came-in");
    within(Language::Spanish, || {
        let app = led(&SPANISH, &FakeHost::default());
        look(&app, &["mi marido quiere morir", "mi hija dice que se quiere matar", "ella quiere suicidarse"]);
        helper_first(&app, &["mi hijo oye voces", "mi marido bebe mucho", "a mi hermana le pega su marido"]);
        assert_eq!(ids(&looked_up(&app, "me quiero matar"))[0], "ending-life=yes");
    });
}

/// What was tried long ago is offered as that; a yes for now stands below, and first where it may
/// be so again.
#[test]
fn an_attempt_of_long_ago_is_offered_as_such() {
    let look = |app: &App<'_>, all: &[(&str, &str)]| {
        for (said, first) in all {
            let rows = ids(&looked_up(app, said));
            assert!(rows[0] == *first && rows.contains(&"ending-life=yes".to_owned()), "{said}: {rows:?}");
        }
    };
    let app = led_in(&SHIPPED, &FakeHost::default(), "IE");
    look(
        &app,
        &[
            ("tried to kill myself years ago", "harm=long-ago"),
            ("I attempted in 2015", "harm=long-ago"),
            ("when I was 20 I tried to end it", "harm=long-ago"),
            ("I hurt myself two years ago", "harm=long-ago"),
            ("I tried to die six months ago", "harm=within-year"),
            ("tried to kill myself", "ending-life=yes"),
            ("tried to kill myself years ago, fine since", "harm=long-ago"),
            ("tried to die years ago and want to again", "ending-life=yes"),
        ],
    );
    within(Language::Spanish, || {
        let app = led(&SPANISH, &FakeHost::default());
        look(&app, &[("intenté matarme hace años", "harm=long-ago"), ("intenté suicidarme en 2015", "harm=long-ago")]);
    });
}

/// A body that can't wait has the number above all rows, and what to do first; before the place is
/// known, it is the number where they are.
#[test]
fn a_body_that_cannot_wait_has_its_number_and_script_first() {
    let look = |app: &App<'_>, all: &[&str]| {
        for said in all {
            let offered = looked_up(app, said);
            let rows = ids(&offered);
            assert!(offered.body && rows[..2] == ["script body-emergency", HURT[1]], "{said}: {rows:?}");
        }
    };
    let mut app = led_in(&SHIPPED, &FakeHost::default(), "IE");
    look(
        &app,
        &[
            "chest pain",
            "can't breathe",
            "stroke",
            "her face has dropped",
            "bleeding heavily",
            "collapsed",
            "having a fit",
            "having a seizure",
        ],
    );
    let rows = ids(&looked_up(&app, "my dad has chest pain"));
    assert!(rows[0] == "script body-emergency" && rows[2] == ANOTHER, "{rows:?}");
    // Whoever does it to them comes before it.
    let offered = looked_up(&app, "he hit me and I can't breathe");
    assert!(offered.body && ids(&offered)[0] == "people=hurt", "{:?}", ids(&offered));
    assert!(looked_up(&app, "swallowed bleach").ambulance && !looked_up(&app, "my business collapsed").body);
    let number = flat(&emergency_numbers(&SHIPPED.helplines, SHIPPED.place("IE")).unwrap());
    press(&mut app, &[Key::Char('/')]);
    typed(&mut app, "chest pain");
    press(&mut app, &[Key::Enter]);
    let shown = words(&mut app);
    let at = |said: &str| shown.find(said).unwrap_or_else(|| panic!("{said}: {shown}"));
    assert!(at(&format!("an ambulance now: {number}")) < at("what to do:"), "{shown}");
    let anywhere = ambulance_first(&looked_up(&app, "stroke"), &SHIPPED.helplines, SHIPPED.helplines.world());
    assert!(anywhere.unwrap().contains(phrase("mentor-emergency-number-there")));
    within(Language::Spanish, || {
        let app = led(&SPANISH, &FakeHost::default());
        look(&app, &["dolor de pecho", "no puede respirar", "se le torció la boca", "sangra mucho", "se desplomó"]);
    });
}

/// In each language what was taken, and a wound, lead to the script for it before the page that has
/// the caller's address.
#[test]
fn pills_lead_to_what_to_do_and_to_the_body_first() {
    let look = |pair: &'static Pair, all: &[(&str, bool)]| {
        let app = led(pair, &FakeHost::default());
        for (said, of_another) in all {
            let offered = looked_up(&app, said);
            let rows = ids(&offered);
            let from = usize::from(*of_another);
            assert!(offered.ambulance && rows[from..from + 2] == HURT, "{said}: {rows:?}");
            assert!(!of_another || rows[0] == ANOTHER, "{said}: {rows:?}");
        }
    };
    look(
        &SHIPPED,
        &[
            ("took pills", false),
            ("she took pills", false),
            ("overdose", false),
            ("swallowed bleach", false),
            ("cuts herself", false),
            ("her daughter cuts herself", true),
        ],
    );
    within(Language::Spanish, || {
        look(
            &SPANISH,
            &[
                ("tomó pastillas", false),
                ("ella tomó pastillas", false),
                ("sobredosis", false),
                ("tragó lejía", false),
                ("se corta", false),
                ("su hija se corta", true),
                ("se cortó las venas", false),
                ("se ha cortado los brazos", false),
                ("se ahorcó", false),
                ("su hija se cortó las venas", true),
            ],
        );
        let app = led(&SPANISH, &FakeHost::default());
        let silent = "script silent-line".to_owned();
        assert!(!ids(&looked_up(&app, "se cortó las venas")).contains(&silent));
        for said in ["se cortó", "se cortó la línea", "la llamada se cortó", "se ha cortado la llamada"] {
            let offered = looked_up(&app, said);
            assert!(!offered.ambulance && ids(&offered).contains(&silent), "{said}: {:?}", ids(&offered));
        }
        assert_ne!(ids(&looked_up(&app, "se cortó la línea"))[0], HURT[0]);
    });
}

/// A line that was cut is no wound, in any words that the file lists for it; a wound beside it is
/// one, and so is one of long ago.
#[test]
fn a_line_that_was_cut_is_no_wound() {
    let silent = "script silent-line".to_owned();
    let dropped = |app: &App<'_>, all: &[&str]| {
        for said in all {
            let offered = looked_up(app, said);
            let rows = ids(&offered);
            let of_harm = rows.iter().take(1).any(|row| row == HURT[0] || row.starts_with("harm=") || row.starts_with("ending"));
            assert!(!offered.ambulance && rows.contains(&silent) && !of_harm, "{said}: {rows:?}");
        }
    };
    let wounded = |app: &App<'_>, all: &[&str]| {
        for said in all {
            let offered = looked_up(app, said);
            assert!(offered.ambulance && ids(&offered).contains(&HURT[0].to_owned()), "{said}: {:?}", ids(&offered));
        }
    };
    let app = led_in(&SHIPPED, &FakeHost::default(), "IE");
    dropped(&app, &["the line was cut", "the call cut out", "we got cut off", "the line keeps cutting out"]);
    wounded(&app, &["she cut herself and the line was cut", "the line was cut, I cut my arm", "took pills, the call cut out"]);
    let long_ago = ids(&looked_up(&app, "used to cut"));
    assert!(long_ago.contains(&"ending-life=yes".to_owned()), "{long_ago:?}");
    within(Language::Spanish, || {
        let app = led(&SPANISH, &FakeHost::default());
        dropped(&app, &["se cortó el internet", "la línea se cortó", "se ha cortado la videollamada"]);
        wounded(&app, &["se cortó y se cortó la línea", "la llamada se cortó, se cortó las venas"]);
    });
}

/// Whoever would be with one who died is heard in each language; where it may be said of somebody
/// who is alive, it stands below all that fits.
#[test]
fn the_wish_to_be_with_one_who_died_has_a_row() {
    let ending = "ending-life=yes";
    let look = |app: &App<'_>, sure: &[&str], perhaps: &str| {
        for said in sure {
            assert_eq!(ids(&looked_up(app, said))[0], ending, "{said}");
        }
        let rows = ids(&looked_up(app, perhaps));
        assert!(rows.len() > 3 && rows.len() <= 10 && rows[0] != ending, "{perhaps}: {rows:?}");
        assert_eq!(rows.last().map(String::as_str), Some(ending), "{perhaps}: {rows:?}");
    };
    let app = led_in(&SHIPPED, &FakeHost::default(), "IE");
    look(&app, &["I want to be with him", "I'd like to be with her again"], "I want to be with them");
    within(Language::Spanish, || {
        let app = led(&SPANISH, &FakeHost::default());
        look(&app, &["quiero estar con él", "quiero estar con el otra vez", "quiero irme con él"], "quiero estar con ellos");
    });
}

/// Every form of the word has the number, with the script's own measure, and the page.
#[test]
fn a_cut_has_its_number_by_its_own_measure() {
    let mut app = led_in(&SHIPPED, &FakeHost::default(), "IE");
    for said in ["cut", "cuts", "cuts herself", "cutting", "self-harm", "self harms", "she keeps cutting"] {
        let offered = looked_up(&app, said);
        let rows = ids(&offered);
        assert!(offered.ambulance && offered.wound, "{said}");
        assert!(rows.contains(&"page urgent-body body-emergency".to_owned()), "{said}: {rows:?}");
    }
    for said in ["took tablets", "overdose", "cut my wrists", "cuts and pills"] {
        let offered = looked_up(&app, said);
        assert!(offered.ambulance && !offered.wound, "{said}");
    }
    assert!(!looked_up(&app, "cut down").ambulance && !looked_up(&app, "pay cut").ambulance);
    press(&mut app, &[Key::Char('/')]);
    typed(&mut app, "cuts");
    press(&mut app, &[Key::Enter]);
    let shown = words(&mut app);
    assert!(shown.contains("a wound that's deep or won't stop, or something taken: an ambulance now"), "{shown}");
}
