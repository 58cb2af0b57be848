//! The desk in line mode: the same verbs, and the same questions.

use fingerpost::call::desk::DeskCall;
use fingerpost::ui::line_mode::{self, InterviewEnd};

use crate::fake_desk::{FakeDesk, summary};
use crate::support::FIXTURE;

/// Lines at the desk: all that was said, how it ended, and the call that is wanted.
pub(crate) fn lines(fake: &FakeDesk, lines: &[&str]) -> (String, InterviewEnd, Option<DeskCall>) {
    let mut desk = fake.desk();
    let input: String = lines.iter().map(|l| format!("{l}\n")).collect();
    let mut out = Vec::new();
    let end = line_mode::sit(FIXTURE.at(FIXTURE.place("BB")), &mut desk, None, input.as_bytes(), &mut out).unwrap();
    (String::from_utf8(out).unwrap(), end, desk.take_call())
}

#[test]
fn line_mode_has_the_same_verbs_and_asks_the_same() {
    let id = "00000000000000a3";
    for (typed, done) in [
        (&["forget m-2", "yes"][..], &[format!("deleted {id}")][..]),
        (&["forget m-2", "no"], &[]),
        (&["forget m-2", "y"], &[]),
        (&["forget m-2", ""], &[]),
        (&["forget m-2", "back"], &[]),
        (&["forget m-", "yes"], &[]),
        (&["forget", "m-2", "YES"], &[format!("deleted {id}")]),
        (&["forget 00000000000000a4", "yes"], &["deleted 00000000000000a4".to_owned()]),
        (&["forget k-7", "yes"], &["deleted 00000000000000a1 00000000000000a4".to_owned()]),
        (&["purge", "yes"], &["deleted 00000000000000a5".to_owned()]),
        (&["purge", "no"], &[]),
        (&["extend m-2", "2027-05-01"], &[format!("kept {id} until 2027-05-01")]),
        (&["extend m-2", "2028-05-01", "1"], &[format!("kept {id} until 2028-05-01")]),
        (&["extend m-2", "2028-05-01", "2"], &[]),
        (&["extend m-2", "soon", "back"], &[]),
        (&["export m-2", "1", "Page.age"], &[format!("Encrypted {id} as Page.age")]),
        (&["export k-7", "2", "1", "page.md"], &["Plain 00000000000000a1 00000000000000a4 as page.md".to_owned()]),
        (&["export m-2", "2", "2", "back"], &[]),
        (&["list", "open 3", "list"], &[]),
        (&["2026-10", "1"], &[]),
    ] {
        let fake = FakeDesk::usual();
        let (said, end, call) = lines(&fake, typed);
        assert_eq!(fake.done(), done, "{typed:?}: {said}");
        let half = !matches!(end, InterviewEnd::Left);
        assert!(call.is_none() && (!half || said.contains("back")), "{typed:?} {end:?}: {said}");
    }
    for (typed, wanted) in [
        (&["resume m-2"][..], DeskCall::Resume(id.to_owned())),
        (&["m-2", "2"], DeskCall::Resume(id.to_owned())),
        (&["intake k-7"], DeskCall::Intake(Some("K-7".to_owned()))),
        (&["intake z-9", "Z-9"], DeskCall::Intake(Some("Z-9".to_owned()))),
        (&["intake", ""], DeskCall::Intake(None)),
    ] {
        let (said, end, call) = lines(&FakeDesk::usual(), typed);
        assert_eq!((end, call), (InterviewEnd::Left, Some(wanted)), "{typed:?}: {said}");
    }
}

#[test]
fn line_mode_finds_reads_and_leaves() {
    let fake = FakeDesk::usual();
    let (said, end, _) = lines(&fake, &["list", "3", "1", "back", "zz", "?", "help", "exit"]);
    assert_eq!(end, InterviewEnd::QuickExit);
    for wanted in [
        "6 records of 3 clients",
        "1. K-7, begun 2026-11-24, kept until 2027-11-24, next appointment Wednesday 2 December 2026, 3:30 pm",
        "3. M-2",
        "a quiet note",
        "I didn't catch “zz”",
        "purge (",
        "Help in Beland",
    ] {
        assert!(said.contains(wanted), "{wanted}: {said}");
    }
    // Nothing is half done: the end of the input is a way to leave.
    assert_eq!(lines(&fake, &["list"]).1, InterviewEnd::Left);
    assert_eq!(lines(&fake, &["leave", ""]).1, InterviewEnd::Left);
    // Half a yes is none.
    let mut desk = fake.desk();
    let mut out = Vec::new();
    let end = line_mode::sit(FIXTURE.at(FIXTURE.place("BB")), &mut desk, None, b"forget m-2\nyes".as_slice(), &mut out).unwrap();
    assert_eq!((end, fake.done()), (InterviewEnd::InputEnded, Vec::new()));
    let (said, _, _) = lines(&FakeDesk::of(Vec::new()), &["list"]);
    assert!(said.contains("There are no records here yet."), "{said}");
}

/// Several records of one name are said with their numbers and told apart, and a number works right
/// behind that; before anything was said it is no name.
#[test]
fn line_mode_tells_records_of_one_name_apart() {
    let (said, _, call) = lines(&FakeDesk::usual(), &["resume k-7", "resume 2"]);
    assert!(said.contains("any of 2 records.") && said.contains("Type resume and its number"), "{said}");
    assert_eq!(call, Some(DeskCall::Resume("00000000000000a4".to_owned())));
    assert!(!said.contains("00000000000000a1"), "{said}");
    let (said, _, _) = lines(&FakeDesk::usual(), &["extend 1", "list"]);
    assert!(said.contains("Type list first") && !said.contains("of the name “1”"), "{said}");
    let mut later = summary("00000000000000b2", Some("K-7"), "2026-11-24", "2027-11-24");
    later.facts.as_mut().unwrap().began = "2026-11-24 16:30:00 UTC".to_owned();
    let first = summary("00000000000000b1", Some("K-7"), "2026-11-24", "2027-11-24");
    let (said, _, _) = lines(&FakeDesk::of(vec![later, first]), &["list"]);
    for wanted in ["1. K-7, begun 2026-11-24 at 16:30 UTC,", "2. K-7, begun 2026-11-24 at 10:00 UTC,"] {
        assert!(said.contains(wanted), "{wanted}: {said}");
    }
}

/// Behind a record that was read from its list of what can be done stands that list again.
#[test]
fn line_mode_goes_on_with_the_record_that_was_read() {
    let (said, _, call) = lines(&FakeDesk::usual(), &["list", "3", "1", "2"]);
    assert!(said.contains("a quiet note"), "{said}");
    assert_eq!(call, Some(DeskCall::Resume("00000000000000a3".to_owned())), "{said}");
}
