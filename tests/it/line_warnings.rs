//! What is known of a help line is said with it: whom it is for, what its source warns of, and when
//! it is open; in `numbers`, on the whole help page, in JSON and where it is the only one.

use serde_json::Value;

use fingerpost::content::helplines::{ABUSE, Helpline};
use fingerpost::engine::decide::decide;
use fingerpost::ui::report::{Block, Report, emergency_note, first_lines, help_page, help_short, json, spoken};

use crate::line_mode_driver::talk;
use crate::places::ended;
use crate::support::SHIPPED;

/// The words of a line's record that must not be lost.
fn warnings(line: &Helpline) -> impl Iterator<Item = &String> {
    line.narrower.iter().chain(&line.how)
}

/// What `numbers` says at a place behind all of its help.
fn numbers(id: &str) -> String {
    talk(SHIPPED.at(SHIPPED.place(id)), &["", "help all", "numbers"].map(str::to_owned)).after(2).to_owned()
}

/// The letters and digits alone, since `numbers` says each digit of a number by itself.
fn glued(text: &str) -> String {
    text.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect()
}

#[test]
fn numbers_say_whom_a_line_is_for_and_what_its_source_warns_of() {
    let helplines = &SHIPPED.helplines;
    for id in ["ID", "UA", "MX", "PK", "MA", "BO", "LR", "SO", "BF", "SD", "CH", "VN", "HT", "GB-ENG"] {
        let place = SHIPPED.place(id);
        let said = numbers(id);
        let note = emergency_note(helplines, place);
        for text in helplines.emergency(place).into_iter().flat_map(warnings).chain(note) {
            // What the sentence about a place says already isn't said again with a number.
            let told = || text.split_whitespace().all(|word| glued(&said).contains(&glued(word)));
            assert!(glued(&said).contains(&glued(text)) || told(), "{id}: {text} isn't in\n{said}");
        }
    }
    for (id, line) in [
        ("MX", "Línea 079: call 0 7 9. For women; press 1"),
        ("ID", "LISA: text 0 8 1 1, 3 8 5 5, 4 7 2. By WhatsApp"),
        ("PK", "Punjab police: call 1 5. For people in Punjab; press 7"),
        ("CH", "Emergency services: call 1 1 2. Or 144 ambulance, 117 police"),
    ] {
        assert!(glued(&numbers(id)).contains(&glued(line)), "{id}: {}", numbers(id));
    }
}

#[test]
fn every_line_about_abuse_stands_under_that_heading() {
    let helplines = &SHIPPED.helplines;
    for (place, named) in helplines.places() {
        let blocks = help_page(helplines, place, &["young".to_owned()], None);
        let heading = helplines.heading(ABUSE);
        let from = blocks.iter().position(|b| matches!(b, Block::Heading(h) if h == heading));
        let under: Vec<&Block> =
            blocks[from.map_or(blocks.len(), |at| at + 1)..].iter().take_while(|b| !matches!(b, Block::Heading(_))).collect();
        for line in helplines.for_audience(place, ABUSE).into_iter().filter(|_| helplines.serves(place, ABUSE)) {
            let stands = |b: &&Block| matches!(b, Block::Line { reach, .. } if *reach == line.reach());
            assert!(place == helplines.world() || under.iter().any(stands), "{}: {} isn't there", named.id, line.id);
        }
    }
}

#[test]
fn no_urgent_page_has_only_lines_that_may_be_shut() {
    let helplines = &SHIPPED.helplines;
    let urgent = ["anyone", "suicide"].map(str::to_owned);
    for (place, named) in helplines.places() {
        let lines = first_lines(helplines, place, &urgent);
        let open = |l: &&Helpline| l.hours.as_deref() == Some("24/7") || l.places.contains(&helplines.world());
        assert!(lines.iter().any(open), "{}: {lines:#?}", named.id);
    }
    let ids = |id: &str| first_lines(helplines, SHIPPED.place(id), &urgent).iter().map(|l| l.id.clone()).collect::<Vec<_>>();
    assert_eq!(ids("VN"), ["vn-ngay-mai", "world-find-a-helpline"]);
}

#[test]
fn a_line_about_drugs_stands_in_where_none_is_about_drinking() {
    let helplines = &SHIPPED.helplines;
    let place = SHIPPED.place("EG");
    let alcohol = ["anyone", "alcohol"].map(str::to_owned);
    assert!(first_lines(helplines, place, &alcohol).iter().any(|l| l.id == "eg-16023"));
    // Under its own heading: nobody is told that it is about drinking.
    for blocks in [help_short(helplines, place, &alcohol), help_page(helplines, place, &alcohol, None)] {
        let headings: Vec<&String> =
            blocks.iter().filter_map(|b| if let Block::Heading(h) = b { Some(h) } else { None }).collect();
        assert!(headings.iter().any(|h| *h == helplines.heading("drugs")), "{headings:?}");
        assert!(!headings.iter().any(|h| *h == helplines.heading("alcohol")), "{headings:?}");
    }
}

#[test]
fn json_says_whom_a_line_is_for_and_what_has_to_be_known() {
    let (q, helplines) = (&SHIPPED.questionnaire, &SHIPPED.helplines);
    let scenario = q.scenarios.iter().find(|s| q.outcome(s.leads_to).id == "today-and-safe").unwrap();
    let sheet = ended(q, scenario);
    let recommendation = decide(q, &sheet);
    for id in ["MX", "MA", "ID", "VN"] {
        let place = SHIPPED.place(id);
        let report = Report {
            questionnaire: q,
            helplines,
            place,
            recommendation: &recommendation,
            explained: SHIPPED.lookahead.explained(q, &sheet),
        };
        let read: Value = serde_json::from_str(&json(&report)).unwrap();
        assert_eq!(read["place"]["emergency-note"].as_str(), emergency_note(helplines, place).map(String::as_str), "{id}");
        let written = read["help"]["lines"].as_array().unwrap().iter().chain(read["help"]["emergency"].as_array().unwrap());
        for line in written {
            let of = helplines.all_for(place).into_iter().chain(helplines.lines()).find(|l| {
                line["number"] == l.number.as_str()
                    && line["service"] == l.service.as_str()
                    && line["how"].as_str() == l.how.as_deref()
            });
            let of = of.unwrap();
            assert_eq!(line["for"].as_str(), of.narrower.as_deref(), "{id}: {line}");
            assert_eq!(line["languages"].as_array().unwrap().len(), of.languages.len(), "{id}: {line}");
        }
    }
}

#[test]
fn help_in_a_sentence_says_when_a_line_is_open() {
    let said = |id: &str| spoken(&SHIPPED.helplines, SHIPPED.place(id), &["anyone".to_owned()]);
    assert!(said("GB").contains("116\u{a0}123 (24/7)."), "{}", said("GB"));
    assert!(said("VN").contains("(Wed-Sun 13:00-20:30)."), "{}", said("VN"));
    assert!(said("ID").contains("(by WhatsApp"), "{}", said("ID"));
}
