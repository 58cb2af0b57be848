//! The desk without a terminal: every step in full screen and in line mode, and what is asked
//! before anything is deleted, kept longer or written in clear text.

use fingerpost::call::desk::{Desk, DeskCall};
use fingerpost::ui::full_screen::{App, AppEffect, Appearance, Key, Mode};
use fingerpost::ui::report::danger_line;

use crate::desk_lines::lines;
use crate::fake_desk::{FakeDesk, summary};
use crate::screen_driver::{LOOK, picture, press};
use crate::support::{FIXTURE, Pair, flat};

pub(crate) const PAIR: &std::sync::LazyLock<Pair> = &FIXTURE;

pub(crate) fn at<'d>(desk: &'d mut Desk, keys: &[Key]) -> App<'d> {
    let mut app = App::at_desk(PAIR.at(PAIR.place("BB")), LOOK, desk, None);
    press(&mut app, keys);
    app
}

pub(crate) fn typed(text: &str) -> Vec<Key> {
    text.chars().map(Key::Char).collect()
}

/// The keys that lead to every step of the desk.
fn steps() -> Vec<(&'static str, Vec<Key>)> {
    let found = |client: &str, row: char| [typed(client), vec![Key::Enter, Key::Char(row), Key::Enter]].concat();
    let more = |keys: Vec<Key>, more: &[Key]| [keys, more.to_vec()].concat();
    vec![
        ("list", Vec::new()),
        ("found", typed("m-2")),
        ("nothing found", typed("zz")),
        ("menu", vec![Key::Ctrl('o')]),
        ("chosen", vec![Key::Enter]),
        ("reading", found("m-2", '1')),
        ("new client", vec![Key::Ctrl('o'), Key::Enter]),
        ("last day", found("m-2", '5')),
        ("day agreed", more(found("m-2", '5'), &[typed("2028-01-01"), vec![Key::Enter]].concat())),
        ("export form", found("m-2", '4')),
        ("plain file", more(found("m-2", '4'), &[Key::Char('2'), Key::Enter])),
        ("export file", more(found("m-2", '4'), &[Key::Enter])),
        ("forget", found("m-2", '6')),
        ("purge", vec![Key::Ctrl('o'), Key::Char('2'), Key::Enter]),
    ]
}

#[test]
fn on_every_step_help_and_the_quick_exit_are_one_key_away() {
    for (name, keys) in steps() {
        let fake = FakeDesk::usual();
        let (mut one, mut two) = (fake.desk(), fake.desk());
        let mut app = at(&mut one, &keys);
        press(&mut app, &[Key::Ctrl('g')]);
        assert_eq!(app.mode(), Mode::Overlay { help: true }, "{name}");
        let page = flat(&picture(&mut app, 100, 40));
        assert!(page.contains(&flat(&danger_line(&PAIR.helplines, app.place()))), "{name}:\n{page}");
        press(&mut app, &[Key::Esc]);
        let mut same = at(&mut two, &keys);
        assert_eq!(picture(&mut app, 80, 24), picture(&mut same, 80, 24), "{name}: help changes something");
        assert_eq!(same.key(Key::Ctrl('x')), Some(AppEffect::QuickExit), "{name}");
        assert_eq!(fake.done(), Vec::<String>::new(), "{name} does something");
    }
}

#[test]
fn esc_goes_back_to_the_list_and_asks_there() {
    for (name, keys) in steps() {
        let fake = FakeDesk::usual();
        let mut desk = fake.desk();
        let mut app = at(&mut desk, &keys);
        for _ in 0..8 {
            if app.mode() == Mode::Leaving {
                break;
            }
            assert_eq!(app.key(Key::Esc), None, "{name}");
        }
        assert_eq!(app.mode(), Mode::Leaving, "{name}");
        assert!(flat(&picture(&mut app, 80, 24)).contains("your records stay as they are"));
        assert_eq!(app.key(Key::Enter), Some(AppEffect::Leave), "{name}");
        assert_eq!(fake.done(), Vec::<String>::new(), "{name}");
    }
}

/// Somebody came back to a program that was stopped: no client is named before they say who it is.
#[test]
fn coming_back_shows_no_client_before_it_is_asked_for() {
    let mut desk = FakeDesk::usual().desk();
    let mut app = at(&mut desk, &[]);
    app.was_away();
    let hidden = picture(&mut app, 80, 24);
    assert!(hidden.contains("Is it you") && !hidden.contains("K-7") && !hidden.contains("M-2"), "{hidden}");
    press(&mut app, &[Key::Enter]);
    assert!(picture(&mut app, 80, 24).contains("K-7"));
}

#[test]
fn no_size_and_no_look_breaks_a_step() {
    let bare = Appearance { ascii: true, colour: false };
    for (name, keys) in steps() {
        for (columns, rows) in [(40, 12), (80, 24), (16, 4), (1, 1), (200, 60), (120, 40)] {
            let mut desk = FakeDesk::usual().desk();
            let mut app = App::at_desk(PAIR.at(PAIR.place("BB")), bare, &mut desk, None);
            press(&mut app, &keys);
            let drawn = picture(&mut app, columns, rows);
            assert!(drawn.is_ascii(), "{name}: {drawn}");
            if columns == 40 {
                assert!(drawn.contains("Ctrl-G help"), "{name}:\n{drawn}");
                let row = drawn.lines().any(|l| l.trim_start().starts_with('>') || l.contains("No record has"));
                assert!(row || name == "reading" || name.contains("agreed") || name == "plain file", "{name}:\n{drawn}");
            }
        }
    }
}

/// What asks for a yes or a no takes those keys, as on a call.
#[test]
fn yes_and_no_answer_what_the_desk_asks() {
    let asked = steps().into_iter().find(|(name, _)| *name == "day agreed").unwrap().1;
    for (key, kept) in [('y', true), ('n', false)] {
        let fake = FakeDesk::usual();
        let mut desk = fake.desk();
        let mut app = at(&mut desk, &asked);
        press(&mut app, &[Key::Char(key)]);
        assert_eq!(fake.done().is_empty(), !kept, "{key}: {}", picture(&mut app, 80, 24));
        assert!(!flat(&picture(&mut app, 80, 24)).contains("has the client agreed"), "{key}");
    }
}

/// Hundreds of records: a page moves by what is seen, and the cursor stays in view.
#[test]
fn a_long_list_is_paged_and_found_in() {
    let all = (0..500).map(|n| summary(&format!("{n:016x}"), Some(&format!("C-{n}")), "2026-11-01", "2027-11-01")).collect();
    let mut desk = FakeDesk::of(all).desk();
    let mut app = at(&mut desk, &[]);
    assert!(picture(&mut app, 80, 24).contains("> C-0 "));
    press(&mut app, &[Key::PageDown, Key::PageDown]);
    let second = picture(&mut app, 80, 24);
    assert!(second.contains('>') && !second.contains("C-0 ") && second.contains("Type to find"), "{second}");
    press(&mut app, &[Key::PageUp, Key::PageUp]);
    assert!(picture(&mut app, 80, 24).contains("> C-0 "));
    press(&mut app, &[Key::End]);
    assert!(picture(&mut app, 80, 24).contains("> C-499 "));
    press(&mut app, &typed("c-37"));
    let found = picture(&mut app, 80, 24);
    assert!(found.contains("> C-37 ") && found.contains("C-370") && !found.contains("C-499"), "{found}");
}

#[test]
fn a_deletion_is_named_and_waits_for_a_yes() {
    let fake = FakeDesk::usual();
    let mut desk = fake.desk();
    // Both records of the client, whatever their capitals.
    let mut app = at(&mut desk, &[typed("k-7"), vec![Key::Enter, Key::Char('6'), Key::Enter]].concat());
    let shown = flat(&picture(&mut app, 100, 40));
    assert!(shown.contains("delete these 2 records") && shown.contains("00000000000000a1"), "{shown}");
    assert!(shown.contains("00000000000000a4"), "{shown}");
    for no in ["", "ye", "no", "yes please"] {
        press(&mut app, &[typed(no), vec![Key::Enter]].concat());
        assert!(picture(&mut app, 80, 24).contains("Nothing was deleted."), "{no}");
        assert_eq!(fake.done(), Vec::<String>::new(), "{no}");
        press(&mut app, &[Key::Char('6'), Key::Enter]);
    }
    press(&mut app, &[typed("Yes"), vec![Key::Enter]].concat());
    assert_eq!(fake.done(), ["deleted 00000000000000a1 00000000000000a4"]);
    let after = picture(&mut app, 80, 24);
    assert!(after.contains("2 records are deleted.") && !after.contains("2026-11-24"), "{after}");
}

#[test]
fn one_record_of_several_is_deleted_alone() {
    let fake = FakeDesk::usual();
    let mut desk = fake.desk();
    let keys = [typed("k-7"), vec![Key::Enter, Key::Char('7'), Key::Enter], typed("yes"), vec![Key::Enter]].concat();
    at(&mut desk, &keys);
    assert_eq!(fake.done(), ["deleted 00000000000000a1"]);
    // What can't be read can be deleted, and nothing else.
    let fake = FakeDesk::usual();
    let mut desk = fake.desk();
    let mut app = at(&mut desk, &[Key::End, Key::Enter]);
    let shown = picture(&mut app, 80, 24);
    assert!(shown.contains("is damaged") && shown.contains("1 Delete this record") && !shown.contains(" 2 "), "{shown}");
}

#[test]
fn purging_names_what_is_past_and_nothing_else() {
    let fake = FakeDesk::usual();
    let mut desk = fake.desk();
    let purge = [Key::Ctrl('o'), Key::Char('2'), Key::Enter];
    let mut app = at(&mut desk, &purge);
    let shown = flat(&picture(&mut app, 100, 40));
    assert!(shown.contains("00000000000000a5") && !shown.contains("00000000000000a3"), "{shown}");
    press(&mut app, &[Key::Esc, Key::Char('2'), Key::Enter]);
    press(&mut app, &[typed("yes"), vec![Key::Enter]].concat());
    assert_eq!(fake.done(), ["deleted 00000000000000a5"]);
    press(&mut app, &purge);
    assert!(picture(&mut app, 80, 24).contains("No record is past its last day."));
}

/// The word is typed, as the page says: a letter is a slip. What was sought to find it is gone with
/// it.
#[test]
fn a_deletion_takes_the_word_and_no_letter() {
    let fake = FakeDesk::usual();
    let mut desk = fake.desk();
    let mut app = at(&mut desk, &[typed("m-2"), vec![Key::Enter, Key::Char('6'), Key::Enter]].concat());
    press(&mut app, &[Key::Char('y'), Key::Enter]);
    assert!(fake.done().is_empty(), "{:?}", fake.done());
    press(&mut app, &[Key::Char('6'), Key::Enter]);
    press(&mut app, &[typed("yes"), vec![Key::Enter]].concat());
    assert_eq!(fake.done(), ["deleted 00000000000000a3"]);
    let shown = picture(&mut app, 80, 24);
    assert!(!shown.contains("No record has") && shown.contains("K-7"), "{shown}");
}

#[test]
fn a_later_day_than_the_client_was_told_is_asked_about() {
    let fake = FakeDesk::usual();
    let mut desk = fake.desk();
    let extend = |day: &str| [vec![Key::Char('5'), Key::Enter], typed(day), vec![Key::Enter]].concat();
    let mut app = at(&mut desk, &[typed("m-2"), vec![Key::Enter]].concat());
    for wrong in ["2026-11-27", "tomorrow", "2027-02-30", "2090-01-01", ""] {
        press(&mut app, &extend(wrong));
        let shown = picture(&mut app, 80, 24);
        assert!(flat(&shown).contains("within ten years") && shown.contains("The last day"), "{wrong}: {shown}");
        assert!(shown.contains(&format!("> {wrong}_")), "what was typed is gone: {shown}");
        press(&mut app, &[Key::Esc]);
    }
    // An earlier day than was told needs no yes.
    press(&mut app, &extend("2027-05-01"));
    assert_eq!(fake.done(), ["kept 00000000000000a3 until 2027-05-01"]);
    press(&mut app, &extend("2028-12-31"));
    let shown = flat(&picture(&mut app, 100, 40));
    assert!(
        shown.contains("the client was told: until 5 october 2027") && shown.contains("31 december 2028 is later"),
        "{shown}"
    );
    // Nothing is chosen beforehand.
    press(&mut app, &[Key::Enter]);
    assert_eq!(fake.done().len(), 1);
    press(&mut app, &[Key::Char('2'), Key::Enter]);
    assert!(picture(&mut app, 80, 24).contains("Nothing was changed.") && fake.done().len() == 1);
    press(&mut app, &extend("2028-12-31"));
    press(&mut app, &[Key::Char('1'), Key::Enter]);
    assert_eq!(fake.done()[1..], ["kept 00000000000000a3 until 2028-12-31"]);
    assert!(picture(&mut app, 80, 24).contains("Kept until 31 December 2028."));
}

#[test]
fn an_export_is_encrypted_unless_a_question_is_answered() {
    let fake = FakeDesk::usual();
    let mut desk = fake.desk();
    let mut app = at(&mut desk, &[typed("k-7"), vec![Key::Enter, Key::Char('4'), Key::Enter]].concat());
    press(&mut app, &[vec![Key::Enter], typed("there.age"), vec![Key::Enter]].concat());
    let shown = picture(&mut app, 80, 24);
    assert!(shown.contains("There's a file named there.age already") && shown.contains("> there.age_"), "{shown}");
    press(&mut app, &[vec![Key::Ctrl('u')], typed("page.age"), vec![Key::Enter]].concat());
    assert_eq!(fake.done(), ["Encrypted 00000000000000a1 00000000000000a4 as page.age"]);
    assert!(flat(&picture(&mut app, 80, 24)).contains("written: /somewhere/page.age."));
    press(&mut app, &[Key::Char('4'), Key::Enter, Key::Char('2'), Key::Enter]);
    assert!(picture(&mut app, 80, 24).contains("Really a plain file?"));
    press(&mut app, &[Key::Enter]);
    press(&mut app, &typed("page.md"));
    assert_eq!(fake.done().len(), 1, "Enter alone made a plain file");
    press(&mut app, &[vec![Key::Char('1'), Key::Enter], typed("page.md"), vec![Key::Enter]].concat());
    assert_eq!(fake.done()[1..], ["Plain 00000000000000a1 00000000000000a4 as page.md"]);
}

#[test]
fn a_call_is_wanted_with_its_record_or_its_client() {
    for (keys, wanted) in [
        ([typed("m-2"), vec![Key::Enter, Key::Char('2'), Key::Enter]].concat(), DeskCall::Resume("00000000000000a3".to_owned())),
        ([typed("m-2"), vec![Key::Enter, Key::Char('3'), Key::Enter]].concat(), DeskCall::Intake(Some("M-2".to_owned()))),
        ([vec![Key::Ctrl('o'), Key::Enter], typed("Z-1"), vec![Key::Enter]].concat(), DeskCall::Intake(Some("Z-1".to_owned()))),
        (vec![Key::Ctrl('o'), Key::Enter, Key::Enter], DeskCall::Intake(None)),
    ] {
        let mut desk = FakeDesk::usual().desk();
        let mut app = App::at_desk(PAIR.at(PAIR.place("BB")), LOOK, &mut desk, None);
        assert_eq!(press(&mut app, &keys), Some(AppEffect::Leave));
        drop(app);
        assert_eq!(desk.take_call(), Some(wanted));
        // Where it was, it is again.
        desk.refresh().unwrap();
        let mut app = at(&mut desk, &[]);
        assert!(picture(&mut app, 80, 24).contains("Your records"));
    }
}

/// A row of the full screen and a word of line mode are one row of the table.
#[test]
fn every_verb_is_a_row_and_a_word() {
    let (said, _, _) = lines(&FakeDesk::usual(), &["?"]);
    for row in fingerpost::call::desk::DESK_VERBS.iter().filter(|r| !r.word().is_empty()) {
        assert!(said.contains(&format!("{} ({})", row.word(), row.does())), "{}: {said}", row.word());
    }
    let mut shown = String::new();
    for keys in [vec![Key::Ctrl('o')], [typed("k-7"), vec![Key::Enter]].concat()] {
        let mut desk = FakeDesk::usual().desk();
        shown.push_str(&flat(&picture(&mut at(&mut desk, &keys), 100, 40)));
    }
    for wanted in ["read it", "go on with this call", "start an intake", "write everything", "keep it until", "delete everything"]
    {
        assert!(shown.contains(wanted), "{wanted}: {shown}");
    }
}

/// What draws and parses has no key and opens no folder: that is the host's.
#[test]
fn nothing_of_the_front_ends_knows_a_key() {
    let source = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut seen = 0;
    for part in ["ui", "call/desk", "call/desk.rs"] {
        let path = source.join(part);
        let all = if path.is_dir() { crate::records::files(&path) } else { vec![path] };
        for file in all {
            let text = std::fs::read_to_string(&file).unwrap();
            seen += 1;
            for word in ["RecordKey", "records::Folder", "Folder,", "records::disk", "records::seal", "use age"] {
                assert!(!text.contains(word), "{} names {word}", file.display());
            }
        }
    }
    assert!(seen > 50);
}

/// Both sizes in one picture.
fn both(keys: &[Key]) -> String {
    let framed = |columns, rows| -> String {
        let mut desk = FakeDesk::usual().desk();
        picture(&mut at(&mut desk, keys), columns, rows).lines().map(|l| format!("|{l}\n")).collect()
    };
    format!("80x24\n{}\n\n120x40\n{}", framed(80, 24), framed(120, 40))
}

#[test]
fn the_list_at_two_sizes() {
    insta::assert_snapshot!(both(&[]));
}

#[test]
fn a_chosen_record_at_two_sizes() {
    insta::assert_snapshot!(both(&[Key::Enter]));
}

#[test]
fn a_deletion_at_two_sizes() {
    insta::assert_snapshot!(both(&[Key::Enter, Key::Char('6'), Key::Enter]));
}
