//! What a page that can't wait says at each place: nothing of a number or a line that isn't held
//! there, warnings where the number stands, what is open first, and the act first for the body.

use std::collections::BTreeSet;

use fingerpost::base::calendar::Day;
use fingerpost::content::helplines::coverage::coverage;
use fingerpost::content::helplines::{ABUSE, ANYONE, AdviceKind, Channel, Helpline, PlaceIx, URGENT_HEALTH, YOUNG};
use fingerpost::content::model::Lack;
use fingerpost::engine::decide::decide;
use fingerpost::ui::report::{Block, Report, danger_line, first_lines, to_lines};

use crate::places::ended;
use crate::support::SHIPPED;

/// Every page at once that a scenario leads to, as its blocks, at every place.
fn pages_at_once(mut look: impl FnMut(&str, PlaceIx, &Report<'_>, &[Block])) {
    let (q, helplines) = (&SHIPPED.questionnaire, &SHIPPED.helplines);
    let mut seen = BTreeSet::new();
    for scenario in q.scenarios.iter().filter(|s| q.outcome(s.leads_to).at_once) {
        let sheet = ended(q, scenario);
        let recommendation = decide(q, &sheet);
        let young = recommendation.audiences.first().is_some_and(|a| a == YOUNG);
        if !seen.insert(format!("{:?}{:?}{young}", recommendation.outcome, recommendation.extras)) {
            continue;
        }
        let explained = SHIPPED.lookahead.explained(q, &sheet);
        for (place, named) in helplines.places() {
            let report =
                Report { questionnaire: q, helplines, place, recommendation: &recommendation, explained: explained.clone() };
            let blocks: Vec<Block> = report.pages().into_iter().flat_map(|page| report.blocks(page)).collect();
            look(&format!("{} in {}", q.outcome(scenario.leads_to).id, named.id), place, &report, &blocks);
        }
    }
    assert!(seen.len() >= 20);
}

/// The numbers for young people that a page for one of them can name.
fn young_lines(place: PlaceIx, report: &Report<'_>) -> Vec<&'static Helpline> {
    let young = report.recommendation.audiences.first().is_some_and(|a| a == YOUNG);
    let mut lines = SHIPPED.helplines.for_audience(place, YOUNG);
    lines.retain(|l| young && matches!(l.channel, Channel::Phone | Channel::Text));
    lines
}

/// Whoever is under 18 isn't sent to a site that looks for a line where one for them is held.
#[test]
fn the_first_line_of_a_young_person_is_the_one_for_them() {
    let mut met = BTreeSet::new();
    pages_at_once(|what, place, report, blocks| {
        let (id, theirs) = (report.outcome().id.as_str(), young_lines(place, report));
        if theirs.is_empty() || !["urgent", "young-person"].contains(&id) {
            return;
        }
        let line = |b: &Block| if let Block::Line { service, .. } = b { Some(service.clone()) } else { None };
        let first = blocks.iter().find_map(line).unwrap();
        assert!(theirs.iter().any(|l| l.service == first), "{what}: {first}");
        let said = to_lines(blocks, 1000).join("\n");
        for elsewhere in ["on the site named here", "use the help named here first"] {
            assert!(!said.contains(elsewhere), "{what}: {said}");
        }
        met.insert(what.to_owned());
    });
    for id in ["BH", "SD", "TR"] {
        for page in ["urgent", "young-person"] {
            assert!(met.contains(&format!("{page} in {id}")), "{page} in {id}: {met:?}");
        }
    }
}

#[test]
fn no_page_tells_of_a_number_or_a_line_that_is_not_held() {
    let helplines = &SHIPPED.helplines;
    pages_at_once(|what, place, report, blocks| {
        let lacks = |lack: &Lack| helplines.lacks(place, lack);
        let said: String = blocks
            .iter()
            .filter(|b| !matches!(b, Block::Line { .. } | Block::Strong(_) | Block::Heading(_)))
            .flat_map(|b| to_lines(std::slice::from_ref(b), 1000))
            .collect::<Vec<_>>()
            .join("\n")
            .to_lowercase();
        let bodily = report.outcome().help.first().is_some_and(|a| a == URGENT_HEALTH);
        let number = lacks(&Lack::Emergency) || bodily && lacks(&Lack::Ambulance);
        let unheld = [(number, &["emergency number"][..])]
            .into_iter()
            .chain([(lacks(&Lack::Line("abuse".to_owned())), &["abuse line", "with the line"][..])])
            .chain([(
                lacks(&Lack::Line("anyone".to_owned())) && young_lines(place, report).is_empty(),
                &["helpline here", "helplines here", "this helpline"][..],
            )]);
        for word in unheld.filter(|(lacking, _)| *lacking).flat_map(|(_, words)| words) {
            assert!(!said.contains(word), "{what}: “{word}”\n{said}");
        }
    });
}

/// Where a page that can wait is about the body and no line for that is held, what is known of
/// doctors stands there, once, and somebody to talk to is called that.
#[test]
fn a_page_about_the_body_names_doctors_before_talk() {
    let (q, helplines) = (&SHIPPED.questionnaire, &SHIPPED.helplines);
    let scenario = q.scenarios.iter().find(|s| s.id == "body-not-sure").unwrap();
    let sheet = ended(q, scenario);
    let recommendation = decide(q, &sheet);
    let explained = SHIPPED.lookahead.explained(q, &sheet);
    let heading = Block::Heading(helplines.heading(ANYONE).to_owned());
    for (id, advised) in [("US", false), ("ZA", false), ("CA", true), ("IE", true)] {
        let place = SHIPPED.place(id);
        let report = Report { questionnaire: q, helplines, place, recommendation: &recommendation, explained: explained.clone() };
        let blocks: Vec<Block> = report.pages().into_iter().flat_map(|page| report.blocks(page)).collect();
        let at = |is: &dyn Fn(&Block) -> bool| blocks.iter().position(is);
        let talk = at(&|b| *b == heading);
        assert!(talk.is_some() && talk < at(&|b| matches!(b, Block::Line { .. })), "{id}: {blocks:?}");
        let doctors: Vec<&str> = helplines.advice(place, AdviceKind::OutOfHours).collect();
        assert_eq!(!doctors.is_empty(), advised, "{id}");
        for advice in doctors {
            assert!(at(&|b| *b == Block::Para(advice.to_owned())) < talk, "{id}: {blocks:?}");
            assert_eq!(to_lines(&blocks, 1000).join("\n").matches(advice).count(), 1, "{id}: {advice}");
        }
    }
}

/// Where a line about abuse stands on a page, the first thing to do leads there, also where none is
/// held for young people alone.
#[test]
fn the_first_step_leads_to_the_abuse_line_that_is_shown() {
    let helplines = &SHIPPED.helplines;
    let (mut met, mut not_for_young) = (BTreeSet::new(), 0);
    pages_at_once(|what, place, report, blocks| {
        let id = report.outcome().id.as_str();
        let leads = match id {
            "not-safe-and-young" => "contact a line",
            "not-safe" => "an abuse line",
            _ => return,
        };
        // With a site there is nobody to talk to.
        let talks = |l: &&Helpline| !l.places.contains(&helplines.world()) && l.channel != Channel::Web;
        let about = helplines.for_audience(place, ABUSE).into_iter().filter(talks);
        let held: Vec<String> = about.map(Helpline::reach).collect();
        let is_one = |b: &Block| matches!(b, Block::Line { reach, .. } if held.contains(reach));
        if !blocks.iter().any(is_one) {
            return;
        }
        let first = blocks.iter().find_map(|b| if let Block::Item(step) = b { Some(step) } else { None }).unwrap();
        assert!(first.contains(leads), "{what}: {first}");
        met.insert(id.to_owned());
        let lacks = helplines.lacks(place, &Lack::Line(YOUNG.to_owned()));
        not_for_young += usize::from(id == "not-safe-and-young" && lacks);
    });
    assert_eq!(met.len(), 2, "{met:?}");
    assert!(not_for_young >= 20, "{not_for_young}");
}

/// What changes what to do is said with the number, wherever it stands.
#[test]
fn a_warning_about_an_emergency_number_stands_in_its_sentence() {
    let helplines = &SHIPPED.helplines;
    for (ix, place) in helplines.places() {
        if let Some(note) = &place.emergency_note {
            assert!(danger_line(helplines, ix).ends_with(note.as_str()), "{}", place.id);
        }
        // Of the numbers that the sentence names.
        let lines = helplines.emergency(ix);
        let named = if lines.first().is_some_and(|l| l.narrower.is_none()) { 1 } else { 2 };
        let warned = [
            "unreliable",
            "answer",
            "landline",
            "mobile",
            "limited",
            "elsewhere",
            "outside",
            "no national",
            "not in use",
            "many places",
        ];
        for line in lines.into_iter().take(named) {
            let how = line.how.clone().unwrap_or_default();
            let warns = warned.iter().any(|w| how.contains(w));
            assert!(!warns || place.emergency_note.is_some(), "{}: “{how}” isn't in its sentence", line.id);
        }
    }
    let said = |id: &str| danger_line(helplines, SHIPPED.place(id));
    assert!(said("ZA").contains("from a mobile") && said("NA").contains("from a mobile"));
}

#[test]
fn a_place_whose_numbers_bring_no_ambulance_says_so() {
    let helplines = &SHIPPED.helplines;
    let brings = |l: &&Helpline| match &l.narrower {
        None => true,
        Some(what) => what.contains("any help") || what.contains("ambulance") && !what.contains(" in "),
    };
    for (ix, place) in helplines.places() {
        let lines = helplines.emergency(ix);
        let none = !lines.is_empty() && !lines.iter().any(brings);
        assert!(place.no_ambulance || !none, "{}", place.id);
        assert!(!none || danger_line(helplines, ix).contains("ambulance"), "{}", place.id);
        // Where a number can't be relied on, it is said why.
        assert!(
            !place.no_ambulance || danger_line(helplines, ix).contains(place.emergency_note.as_ref().unwrap()),
            "{}",
            place.id
        );
    }
}

#[test]
fn nothing_shut_goes_before_a_line_that_is_open_day_and_night() {
    let helplines = &SHIPPED.helplines;
    let urgent = ["anyone", "suicide"].map(str::to_owned);
    let is = |l: &Helpline, audience: &str| l.audiences.iter().any(|a| a == audience);
    for (place, named) in helplines.places() {
        let lines: Vec<&Helpline> =
            first_lines(helplines, place, &urgent).into_iter().filter(|l| l.channel == Channel::Phone).collect();
        let open: Vec<bool> = lines.iter().map(|l| l.hours.as_deref() == Some("24/7")).collect();
        assert!(open.is_sorted_by(|a, b| a >= b), "{}: {lines:#?}", named.id);
        let about = |l: &&&Helpline| is(l, "suicide") || is(l, URGENT_HEALTH);
        let other = lines.iter().position(|l| !about(&l));
        let late = lines.iter().skip(other.unwrap_or(lines.len())).find(about);
        assert!(late.is_none_or(|l| l.hours.as_deref() != Some("24/7") && open[other.unwrap()]), "{}: {lines:#?}", named.id);
    }
    let first = |id: &str| first_lines(helplines, SHIPPED.place(id), &urgent)[0].id.as_str();
    assert_eq!(["FR", "NG", "GB-WLS", "GB-SCT"].map(first), ["fr-3114", "ng-surpin", "gb-wls-nhs-111", "gb-sct-nhs-24"]);
}

#[test]
fn where_the_body_cannot_wait_the_act_comes_before_any_line() {
    pages_at_once(|what, _, report, blocks| {
        if report.outcome().help.first().is_none_or(|a| a != URGENT_HEALTH) {
            return;
        }
        let at = |wanted: fn(&Block) -> bool| blocks.iter().position(wanted);
        let (danger, act) = (at(|b| matches!(b, Block::Strong(_))), at(|b| matches!(b, Block::Item(_))));
        assert_eq!(danger.map(|at| at + 1), act, "{what}");
        assert!(act < at(|b| matches!(b, Block::Line { .. })), "{what}");
    });
}

/// `FINGERPOST_DOCS=write cargo test --test it the_page_about_help_lines` writes the table anew.
#[test]
fn the_page_about_help_lines_has_the_figures_of_the_file() {
    const WRITTEN: &str = "<!-- written by the test `the_page_about_help_lines_has_the_figures_of_the_file` -->\n\n";
    let (path, table) = ("docs/helplines.md", coverage(&SHIPPED.helplines));
    let page = std::fs::read_to_string(path).unwrap();
    let (before, written) = page.split_once(WRITTEN).unwrap();
    if std::env::var("FINGERPOST_DOCS").is_ok_and(|v| v == "write") {
        std::fs::write(path, format!("{before}{WRITTEN}{table}")).unwrap();
    } else {
        assert_eq!(written, table, "write {path} anew with FINGERPOST_DOCS=write");
    }
    // What is older than a year, at the time of the page.
    let day = Day::parse("2026-11-28").unwrap();
    let old: Vec<&Helpline> = SHIPPED.helplines.older_than(12, day);
    let (_, part) = page.split_once("## What is old").unwrap();
    let part = part.split("\n## ").next().unwrap();
    for line in SHIPPED.helplines.lines() {
        assert_eq!(part.contains(&format!("`{}`", line.id)), old.iter().any(|l| l.id == line.id), "{}", line.id);
    }
    assert!(part.contains(&format!("These {} are older than a year", old.len())), "{} are older", old.len());
}
