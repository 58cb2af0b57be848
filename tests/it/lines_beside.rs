//! Files of help lines that stand beside the built-in ones, the file that `new` writes, and what
//! `check` notes of a file of help lines.

use fingerpost::base::phrases::{Language, within};
use fingerpost::content::helplines::{Helplines, place};
use fingerpost::ui::report::{danger_line, first_lines, help_page, to_lines};

use crate::cli::{run, run_with};
use crate::line_mode_driver::talk;
use crate::support::{Pair, SHIPPED};

const TOWN: &str = include_str!("../../examples/town-helplines.yaml");

/// A file that stands beside the built-in lines, with these places and lines.
fn beside(places: &str, lines: &str) -> String {
    format!(
        "fingerpost-helplines: 1\nlanguage: en\nbeside: built-in\nsources:\n  ours: {{what: \"we rang it\", date: 2026-11-28}}\n{places}lines:\n{lines}"
    )
}

/// A line of such a file, with this place, audience and number.
fn line(id: &str, place: &str, audience: &str, number: &str) -> String {
    format!(
        "  - {{id: {id}, place: {place}, service: \"{id}\", audience: {audience}, channel: call, number: \"{number}\", hours: check, \
         sources: ours, verified: 2026-11-28}}\n"
    )
}

#[test]
fn lines_of_a_town_stand_with_those_of_its_part_and_country() {
    let read = Helplines::read(TOWN).unwrap();
    let town = read.place_named("Newtown").unwrap();
    let chain: Vec<&str> = read.chain(town).into_iter().map(|p| read.place(p).id.as_str()).collect();
    assert_eq!(chain, ["XX", "GB-ENG", "GB"]);
    assert!(danger_line(&read, town).ends_with("call 999."), "{}", danger_line(&read, town));
    let page = to_lines(&help_page(&read, town, &[], None), 1000).join("\n");
    let at = |text: &str| page.find(text).unwrap_or_else(|| panic!("no {text} in\n{page}"));
    assert!(at("Newtown Listens") < at("Samaritans"));
    at("If you are new in this country");
    at("National Domestic Abuse Helpline");
    // Nothing else has changed: every other place has the lines that it had.
    for (ix, named) in SHIPPED.helplines.places() {
        let ids = |h: &Helplines, ix| h.all_for(ix).iter().map(|l| l.id.clone()).collect::<Vec<_>>();
        assert_eq!(ids(&read, read.place_named(&named.id).unwrap()), ids(&SHIPPED.helplines, ix), "{}", named.id);
    }
    // A line that is open day and night stands before it where life is at stake.
    let urgent = first_lines(&read, town, &["anyone", "suicide"].map(str::to_owned));
    assert!(urgent.iter().position(|l| l.id == "newtown-listens").is_none_or(|at| at > 0), "{urgent:#?}");
}

#[test]
fn lines_stand_beside_the_spanish_ones_where_spanish_is_spoken() {
    within(Language::Spanish, || {
        let (read, shipped) = (Helplines::read(TOWN).unwrap(), Helplines::shipped().unwrap());
        for (ix, place) in shipped.places() {
            let same = read.place_named(&place.id).unwrap();
            assert_eq!(read.place(same).name, place.name);
            let details =
                |h: &Helplines, ix| h.all_for(ix).iter().map(|l| format!("{}: {}", l.id, l.details())).collect::<Vec<_>>();
            assert_eq!(details(&read, same), details(&shipped, ix), "{}", place.id);
        }
        let heading = |h: &Helplines| h.heading("suicide").to_owned();
        assert_eq!(heading(&read), heading(&shipped));
        assert_ne!(heading(&read), heading(&SHIPPED.helplines));
        // Its own lines are in its own words; places are known by their names in both languages.
        assert_eq!(read.place_named("Alemania"), read.place_named("Germany"));
        assert!(read.place_named("Germany").is_some());
        let town = read.place_named("Newtown").unwrap();
        let page = to_lines(&help_page(&read, town, &[], None), 1000).join("\n");
        assert!(page.contains("Newtown Listens") && page.contains(read.heading("abuse")), "{page}");
    });
}

#[test]
fn a_town_is_chosen_step_by_step_and_left_step_by_step() {
    let pair = Pair::read(fingerpost::content::reader::SHIPPED, TOWN);
    let said = |lines: &[&str]| {
        let lines: Vec<String> = lines.iter().map(|l| (*l).to_owned()).collect();
        talk(pair.anywhere(), &lines).after(lines.len() - 1).to_owned()
    };
    assert!(said(&["", "england"]).contains("Newtown (made up)"), "{}", said(&["", "england"]));
    assert!(said(&["", "england", "newtown"]).contains("The help lines are those for Newtown (made up)."));
    // Back leads to the nations, and not to the list of all countries.
    assert!(said(&["", "uk", "england", "back"]).contains("Wales"), "{}", said(&["", "uk", "england", "back"]));
    assert!(place::has_parts(&pair.helplines, pair.place("GB-ENG")));
}

#[test]
fn a_guard_at_the_gate_never_stands_before_the_ambulance() {
    let text = beside("", &line("gate", "GB", "emergency", "01632 960999"));
    let read = Helplines::read(&text).unwrap();
    let gb = read.place_named("GB").unwrap();
    assert_eq!(read.emergency(gb).last().map(|l| l.id.as_str()), Some("gate"));
    assert!(danger_line(&read, gb).ends_with("call 999."));
}

#[test]
fn what_is_taken_or_speaks_against_a_mark_is_told_of_the_file() {
    for (places, lines, says) in [
        ("", line("gb-samaritans", "GB", "anyone", "01632 960999"), "the id `gb-samaritans` is taken"),
        ("", line("a", "GBB", "anyone", "01632 960999"), "there is no place `GBB`"),
        (
            "audiences:\n  young: \"Y\"\n",
            line("a", "GB", "young", "01632 960999"),
            "the built-in lines have the audience `young` already",
        ),
        ("places:\n  - {id: GB, name: Britain}\n", line("a", "GB", "anyone", "01632 960999"), "the id `GB` is taken"),
        (
            "",
            line("a", "YE", "emergency", "01632 960999"),
            "the place `YE` is marked `no-emergency`, and has an emergency number",
        ),
    ] {
        let text = beside(places, &lines);
        let problems = Helplines::read(&text).unwrap_err();
        assert_eq!(problems.iter().map(|p| p.says.as_str()).collect::<Vec<_>>(), [says], "{text}");
        assert!(problems[0].at.end <= text.len() && !problems[0].help.as_deref().unwrap_or("").contains("did you mean"));
    }
    // A place may be within three others, and no more.
    let deep = "places:\n  - {id: FR-A, name: A, within: FR}\n  - {id: FR-A-B, name: B, within: FR-A}\n";
    assert!(Helplines::read(&beside(deep, &line("a", "FR-A-B", "anyone", "01632 960999"))).is_ok());
    let deeper = format!("{deep}  - {{id: FR-A-B-C, name: C, within: FR-A-B}}\n");
    let problems = Helplines::read(&beside(&deeper, &line("a", "FR-A-B", "anyone", "01632 960999"))).unwrap_err();
    assert_eq!(problems[0].says, "`FR-A-B` is within three places already, so nothing can be within it");
}

#[test]
fn fields_that_a_file_alone_needs_are_told_at_once() {
    let text = beside("", &line("a", "GB", "anyone", "01632 960999")).replace("beside: built-in\n", "");
    let says: Vec<String> = Helplines::read(&text).unwrap_err().iter().map(|p| p.says.clone()).collect();
    assert_eq!(says, ["`audiences` and `places` are missing here"]);
}

#[test]
fn the_file_that_new_writes_passes_and_meets_nobody_unasked() {
    let folder = std::env::temp_dir().join(format!("fingerpost-lines-{}", std::process::id()));
    std::fs::create_dir(&folder).unwrap();
    let file = folder.join("lines.yaml");
    let name = file.to_str().unwrap();
    let ran = run(&["new", "--helplines", name]);
    assert!(ran.status == 0 && ran.stdout.contains("is written."), "{ran:?}");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), TOWN);
    let ran = run(&["check", name]);
    assert!(
        ran.status == 0 && ran.stdout.contains("(2 lines, 1 place, beside the built-in ones), and nothing is wrong"),
        "{ran:?}"
    );
    // No note, and nothing about lines of somebody else.
    assert!(!ran.stdout.contains("NOTE") && !ran.stdout.contains("samaritans"), "{}", ran.stdout);
    let ran = run(&["--plain", "--helplines", name]);
    assert!(ran.status == 2 && ran.stderr.contains("--example"), "{ran:?}");
    let numbers: Vec<&str> = TOWN.lines().filter_map(|l| l.trim().strip_prefix("number: ")).collect();
    assert!(numbers.len() == 2 && numbers.iter().all(|n| n.contains("01632 960") || n.contains(".example")), "{numbers:?}");
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn check_notes_odd_ids_and_a_country_without_a_number() {
    let text = crate::support::SMALL_HELPLINES
        .replace("{id: BB, name: Beland}", "{id: ENG, name: Beland}")
        .replace("place: BB,", "place: ENG,")
        .replace("id: aa-emergency, place: AA,", "id: aa-emergency, place: [AA-N, AA-S],");
    let ran = run_with(&["check", "-"], text.as_bytes(), &[]);
    assert_eq!(ran.status, 0, "{ran:?}");
    assert!(ran.stdout.contains("NOTE  the place `ENG` has no ISO 3166 code"), "{}", ran.stdout);
    assert!(ran.stdout.contains("NOTE  the country `AA` has parts and no emergency number of its own"), "{}", ran.stdout);
    let small = text.replace("{id: ENG,", "{id: bb,").replace("place: ENG,", "place: bb,");
    assert!(run_with(&["check", "-"], small.as_bytes(), &[]).stdout.contains("write `BB`"));
    let extension = text.replace("\"0700 200\"", "\"0700 200 ext 4\"");
    assert!(run_with(&["check", "-"], extension.as_bytes(), &[]).stderr.contains("behind `ext.`"));
}

#[test]
fn check_notes_where_promised_lines_are_missing() {
    let ran = run(&["check"]);
    let note = ran.stdout.lines().find(|l| l.starts_with("NOTE  lines are promised")).unwrap_or_else(|| panic!("{}", ran.stdout));
    assert!(note.contains("`abuse` in ") && note.contains("`anyone` in "), "{note}");
}

#[test]
fn coverage_has_a_column_for_each_audience_of_the_file() {
    let table = fingerpost::content::helplines::coverage::coverage(&Helplines::read(TOWN).unwrap());
    let heads = table.lines().find(|l| l.starts_with("| Place")).unwrap();
    assert!(["newcomers", "abuse", "debt", "suicide"].iter().all(|a| heads.contains(&format!("| {a} |"))), "{heads}");
    let columns = |l: &str| l.matches('|').count();
    assert!(table.lines().filter(|l| l.starts_with('|')).all(|l| columns(l) == columns(heads)));
}
