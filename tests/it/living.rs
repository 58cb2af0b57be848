//! The living result against brute force, on files made at random: where answers can still lead, which answers decide, what would
//! change it, and whether what was kept back could.

use std::collections::BTreeSet;

use fingerpost::answers::{Answers, Next, Sheet, path};
use fingerpost::decide::decide;
use fingerpost::diagram::Budget;
use fingerpost::outlook::{Explained, Outlook};
use fingerpost::questionnaire::{About, AnswerSet, Choose, Pace, QuestionIx, Questionnaire, Reply};
use fingerpost::report::{Block, Form, Page, Report, client_paper, danger_line, json, summary, to_lines};
use fingerpost::tui::Key;

use crate::generate::{Chance, made};
use crate::lines::{lines_for, talk};
use crate::screen::{begun, give_all, press, words};
use crate::support::{Dice, FIXTURE, Pair, SHIPPED, any_reply, flat, replies};

/// A file made at random whose questions are, in order, about right now, about how somebody has been, about changes and goals.
fn sectioned(seed: u64) -> Option<Questionnaire> {
    let mut chance = Chance::new(seed);
    let yaml = made(&mut chance, 5).yaml();
    let questions = yaml.matches("    section: all\n").count();
    // Most questions are open, so that there is something to explain.
    let mut cuts: Vec<usize> = (0..3).map(|_| chance.below(questions + 1)).collect();
    cuts[0] = cuts[0].min(chance.below(2));
    cuts.sort_unstable();
    let yaml = yaml.replace(
        "sections: [{id: all, title: All, about: now}]",
        "sections: [{id: s0, title: A, about: now}, {id: s1, title: B, about: wellbeing}, {id: s2, title: C, about: changes}, \
         {id: s3, title: D, about: goals}]",
    );
    let mut parts = yaml.split("    section: all\n");
    let mut out = parts.next().unwrap().to_owned();
    for (i, part) in parts.enumerate() {
        let section = cuts.iter().filter(|c| **c <= i).count();
        out.push_str(&format!("    section: s{section}\n{part}"));
    }
    Questionnaire::read(&out).ok()
}

/// Where the reply books with these answers lead, walked one by one.
fn books(q: &Questionnaire, given: &Answers) -> BTreeSet<usize> {
    let next = match path(q, given).next {
        Next::Done(sheet) => return BTreeSet::from([decide(q, &sheet).outcome.index()]),
        Next::Ask(question) => question,
        Next::Skipped(open) => open[0],
    };
    let mut out = BTreeSet::new();
    for reply in replies(q.question(next)) {
        let mut then = given.clone();
        assert!(then.give(q, next, reply));
        out.extend(books(q, &then));
    }
    out
}

fn with(q: &Questionnaire, replies: impl IntoIterator<Item = (QuestionIx, Reply)>) -> Answers {
    let mut out = Answers::none(q);
    for (question, reply) in replies {
        assert!(out.give(q, question, reply));
    }
    out
}

fn open(q: &Questionnaire, ix: QuestionIx) -> bool {
    !q.question(ix).safety && matches!(q.section_of(ix).about, About::Changes | About::Goals)
}

/// A sheet, answered at random.
fn sheet(q: &Questionnaire, dice: &mut Dice) -> Sheet {
    let mut given = Answers::none(q);
    loop {
        match path(q, &given).next {
            Next::Done(sheet) => return sheet,
            Next::Ask(next) => {
                let reply = if open(q, next) && dice.percent(25) { Reply::Declined } else { any_reply(dice, q.question(next)) };
                assert!(given.give(q, next, reply));
            }
            Next::Skipped(_) => unreachable!(),
        }
    }
}

/// Whether two replies differ by one answer.
fn one_apart(choose: Choose, alone: AnswerSet, a: AnswerSet, b: AnswerSet) -> bool {
    let differ = a.or(b).len() - a.and(b).len();
    let swapped = a.len() == 1 && b.len() == 1 && (!a.and(alone).is_empty() || !b.and(alone).is_empty());
    a != b && (choose == Choose::One || differ == 1 || swapped)
}

/// How often each kind of thing was met.
#[derive(Debug, Default)]
struct Met {
    files: usize,
    needed: usize,
    none_needed: usize,
    changes: usize,
    could: usize,
    not_alone_but_together: usize,
    none_together: usize,
    possible: usize,
    fewer_possible: usize,
    silent: usize,
}

fn assert_explained(q: &Questionnaire, sheet: &Sheet, explained: &Explained, met: &mut Met, what: &str) {
    let all: Vec<(QuestionIx, Reply)> = sheet.replies().collect();
    let ix = decide(q, sheet).outcome;
    let outcome = q.outcome(ix);
    if outcome.at_once || outcome.pace <= Pace::Today {
        assert_eq!(*explained, Explained::default(), "{what}");
        met.silent += 1;
        return;
    }
    let only = BTreeSet::from([ix.index()]);
    let deciding: Vec<QuestionIx> = explained.deciding().expect("a small file is explained").iter().map(|(q1, _)| *q1).collect();
    let kept = |gone: Option<QuestionIx>| {
        let stays = |q1: QuestionIx| !open(q, q1) || (deciding.contains(&q1) && gone != Some(q1));
        books(q, &with(q, all.iter().copied().filter(|(q1, _)| stays(*q1))))
    };
    assert!(deciding.iter().all(|d| open(q, *d) && all.iter().any(|(q1, _)| q1 == d)), "{what}");
    assert_eq!(kept(None), only, "{what}: {deciding:?} don't decide");
    for question in &deciding {
        assert_ne!(kept(Some(*question)), only, "{what}: {question:?} isn't needed");
    }
    met.needed += deciding.len();
    met.none_needed += usize::from(deciding.is_empty());
    let back = all.iter().any(|(q1, r)| *r == Reply::Declined && !open(q, *q1));
    assert_eq!(explained.kept_back(), back, "{what}");
    let clinical = outcome.points_to.first().is_some_and(|s| q.support(*s).clinical);
    if outcome.pace == Pace::Soon || clinical {
        assert!(explained.changes().is_empty() && explained.close().is_none() && explained.declined().is_empty(), "{what}");
        return;
    }
    let but = |change: &[(QuestionIx, Option<Reply>)]| {
        let changed = all.iter().filter_map(|(q1, r)| match change.iter().find(|(c, _)| c == q1) {
            Some((_, new)) => new.map(|n| (*q1, n)),
            None => Some((*q1, *r)),
        });
        books(q, &with(q, changed))
    };
    let mut expected = Vec::new();
    for (question, reply) in all.iter().filter(|(q1, _)| open(q, *q1)) {
        let Reply::Chosen(from) = reply else { continue };
        let asked = q.question(*question);
        for other in replies(asked) {
            let Reply::Chosen(to) = other else { continue };
            if one_apart(asked.choose, asked.alone(), *from, to) {
                let leads = but(&[(*question, Some(other))]);
                let urgent = |o: &usize| q.outcomes()[*o].at_once || q.outcomes()[*o].pace <= Pace::Today;
                if !leads.contains(&ix.index()) && !leads.iter().any(urgent) {
                    expected.push((*question, to, leads));
                }
            }
        }
    }
    let of = |c: &fingerpost::outlook::Change| (c.question, c.to, c.leads_to.iter().map(|o| o.index()).collect::<BTreeSet<_>>());
    let mut found: Vec<_> = explained.changes().iter().map(of).collect();
    expected.sort_by_key(|c| (c.0, c.1));
    found.sort_by_key(|c| (c.0, c.1));
    assert_eq!(found, expected, "{what}");
    met.changes += found.len();
    let declined: Vec<QuestionIx> =
        all.iter().filter(|(q1, r)| *r == Reply::Declined && open(q, *q1)).map(|(q1, _)| *q1).collect();
    assert_eq!(explained.declined().iter().map(|d| d.question).collect::<Vec<_>>(), declined, "{what}");
    for d in explained.declined() {
        assert_eq!(d.could_matter, but(&[(d.question, None)]) != only, "{what}: {d:?}");
        met.could += usize::from(d.could_matter);
    }
    let together = but(&declined.iter().map(|d| (*d, None)).collect::<Vec<_>>()) != only;
    assert_eq!(explained.together(), together, "{what}");
    if !declined.is_empty() {
        met.none_together += usize::from(!together);
        met.not_alone_but_together += usize::from(together && explained.declined().iter().all(|d| !d.could_matter));
    }
}

/// Answers a file at random, and looks at where it can still lead after every answer.
fn assert_possible(q: &Questionnaire, outlook: &Outlook, dice: &mut Dice, met: &mut Met, what: &str) {
    let mut given = Answers::none(q);
    while let Next::Ask(next) = path(q, &given).next {
        let later = q.question_ixs().skip_while(|ix| *ix < next);
        let told = !later.into_iter().any(|ix| !open(q, ix));
        let possible = outlook.possible(q, &given);
        assert_eq!(possible.is_some(), told, "{what}: {given:?}");
        if let Some(possible) = possible {
            let walked = books(q, &given);
            assert_eq!(possible.iter().map(|o| o.index()).collect::<BTreeSet<_>>(), walked, "{what}: {given:?}");
            met.possible += 1;
            met.fewer_possible += usize::from(walked.len() > 1);
        }
        assert!(given.give(q, next, any_reply(dice, q.question(next))));
    }
}

#[test]
fn every_word_of_the_living_result_is_what_brute_force_finds() {
    let mut met = Met::default();
    for seed in 0..3_600 {
        let Some(q) = sectioned(seed) else { continue };
        met.files += 1;
        // Every other file with all counts held between bounds.
        let ranged_from = if seed % 2 == 0 { 1 } else { Budget::default().ranged_from };
        let outlook = Outlook::within(Budget { ranged_from, ..Budget::default() });
        let mut dice = Dice::new(seed);
        for _ in 0..2 {
            let sheet = sheet(&q, &mut dice);
            assert_explained(&q, &sheet, &outlook.explained(&q, &sheet), &mut met, &format!("seed {seed}"));
        }
        assert_possible(&q, &outlook, &mut dice, &mut met, &format!("seed {seed}"));
    }
    let Met {
        files,
        needed,
        none_needed,
        changes,
        could,
        not_alone_but_together,
        none_together,
        possible,
        fewer_possible,
        silent,
    } = met;
    assert!(files >= 2_000, "{files}");
    for (kind, n) in [
        ("needed", needed),
        ("none needed", none_needed),
        ("changes", changes),
        ("could matter", could),
        ("none together", none_together),
        ("possible", possible),
        ("several possible", fewer_possible),
        ("silent", silent),
    ] {
        assert!(n >= 20, "{kind}: {n}, of {files} files");
    }
    assert!(not_alone_but_together > 0, "nothing mattered only together");
}

/// Sheets of both files that end where help can't wait: several for every such outcome, found by playing.
fn urgent_sheets(pair: &'static Pair) -> Vec<(Vec<(QuestionIx, Reply)>, Sheet)> {
    let q = &pair.questionnaire;
    let mut found = vec![0; q.outcomes().len()];
    let mut out = Vec::new();
    for seed in 0..3_000 {
        let sheet = sheet(q, &mut Dice::new(seed));
        let ix = decide(q, &sheet).outcome;
        let outcome = q.outcome(ix);
        if (outcome.at_once || outcome.young || outcome.pace <= Pace::Today) && found[ix.index()] < 6 {
            found[ix.index()] += 1;
            out.push((sheet.replies().collect(), sheet));
        }
    }
    for (outcome, found) in q.outcomes().iter().zip(found) {
        assert!(found > 0 || !(outcome.at_once || outcome.pace <= Pace::Today), "{} wasn't met", outcome.id);
    }
    out
}

#[test]
fn a_page_that_cannot_wait_is_never_explained_and_help_comes_first_everywhere() {
    for pair in [&*SHIPPED, &*FIXTURE] {
        let place = pair.places()[0];
        let danger = flat(&danger_line(&pair.helplines, place));
        for (replies, sheet) in urgent_sheets(pair) {
            let (questionnaire, helplines) = (&pair.questionnaire, &pair.helplines);
            let recommendation = decide(questionnaire, &sheet);
            let explained = pair.outlook.explained(questionnaire, &sheet);
            assert_eq!(*explained, Explained::default(), "{replies:?}");
            let report = Report { questionnaire, helplines, place, recommendation: &recommendation, explained };
            assert_eq!(report.pages(), [Page::First]);
            let step = flat(report.first_step());
            let unsaid = |words: &str, what: &str| {
                let words = flat(words);
                for never in [
                    "what would change",
                    "what decided",
                    "it was close",
                    "if you'd said",
                    "still possible",
                    "one question decide",
                ] {
                    assert!(!words.contains(never), "{what}, {replies:?}: {never}\n{words}");
                }
                for support in questionnaire.supports().iter().filter(|s| !s.clinical) {
                    assert!(!words.contains(&flat(&support.what)), "{what}, {replies:?}: {}\n{words}", support.id);
                }
                let at = words.find(&danger).unwrap_or_else(|| panic!("{what}, {replies:?}: no help\n{words}"));
                assert!(words.find(&step).is_none_or(|step| at < step), "{what}, {replies:?}: help isn't first\n{words}");
            };
            unsaid(&to_lines(&report.blocks(Page::First), 78).join("\n"), "text");
            unsaid(&to_lines(&summary(&report, ""), 78).join("\n"), "summary");
            unsaid(&client_paper(&report, "", Form::Markdown).replace('*', ""), "Markdown");
            let value: serde_json::Value = serde_json::from_str(&json(&report)).unwrap();
            for empty in ["reasons", "pointing", "changes", "declined"] {
                assert_eq!(value[empty], serde_json::json!([]), "{empty}, {replies:?}");
            }
            assert!(value["deciding"].is_null() && value["close-call"].is_null(), "{replies:?}");
            let mut app = begun(pair.at(place));
            give_all(&mut app, &replies);
            press(&mut app, &[Key::End, Key::Enter]);
            assert_eq!(app.recommendation().as_ref(), Some(&recommendation), "{replies:?}");
            unsaid(&words(&mut app), "screen");
            press(&mut app, &[Key::Char('c')]);
            unsaid(&words(&mut app), "screen, after c");
            let mut lines = lines_for(questionnaire, &replies);
            if sheet.ended_by().is_none() {
                lines.push(String::new());
            }
            let result = lines.len() - 1;
            lines.extend(["change".to_owned(), "leave".to_owned()]);
            let talked = talk(pair.at(place), &lines);
            unsaid(talked.after(result), "line mode");
            let more = flat(talked.after(result + 1));
            assert!(!more.contains("would change") && !more.contains("if you'd"), "{more}");
        }
    }
}

#[test]
fn a_result_says_what_decided_it_and_what_would_change_it_alike_everywhere() {
    let pair = &*SHIPPED;
    let (questionnaire, place) = (&pair.questionnaire, pair.places()[0]);
    let mut told = 0;
    for scenario in questionnaire.scenarios() {
        let sheet = fingerpost::sheets::walk(questionnaire, &scenario.replies).unwrap();
        let explained = pair.outlook.explained(questionnaire, &sheet);
        if explained.changes().is_empty() {
            continue;
        }
        told += 1;
        let recommendation = decide(questionnaire, &sheet);
        let report = Report { questionnaire, helplines: &pair.helplines, place, recommendation: &recommendation, explained };
        let paper = flat(&client_paper(&report, "", Form::Markdown).replace('\\', ""));
        let mut app = begun(pair.at(place));
        give_all(&mut app, &scenario.replies);
        press(&mut app, &[Key::End, Key::Enter, Key::Char('c')]);
        let screen = words(&mut app);
        let lines: Vec<String> =
            lines_for(questionnaire, &scenario.replies).into_iter().chain(["", "change", "leave"].map(str::to_owned)).collect();
        let spoken = flat(talk(pair.at(place), &lines).after(lines.len() - 2));
        for block in report.blocks(Page::Change) {
            if let Block::Item(text) = block {
                for (surface, words) in [("Markdown", &paper), ("screen", &screen), ("line mode", &spoken)] {
                    assert!(words.contains(&flat(&text)), "{}, {surface}: {text}\n{words}", scenario.id);
                }
            }
        }
    }
    assert!(told > 3, "{told}");
}

/// A reply kept back can matter only together with another one.
#[test]
fn what_matters_only_together_is_told_apart() {
    let yaml = "fingerpost: 1\nlanguage: en\ntitle: t\npaces: {now: n, today: t, soon: s, no-hurry: h}\n\
        supports: {s: {name: s, is: i, is-not: n, steps: [s]}}\nsections: [{id: g, title: G, about: goals}]\nquestions:\n  \
        - {id: a, section: g, choose: one, ask: a, safety: true, answers: [{id: x, text: x, clear: true}, {id: y, text: y}]}\n  \
        - {id: b, section: g, choose: one, ask: b, answers: [{id: x, text: x}, {id: y, text: y}]}\n  \
        - {id: c, section: g, choose: one, ask: c, answers: [{id: x, text: x}, {id: y, text: y}]}\noutcomes:\n  \
        - {id: gate, title: t, pace: now, at-once: true, help: [anyone], when: {a: y}, says: s, first-step: f}\n  \
        - {id: both, title: t, pace: no-hurry, when: {b: x, c: x}, says: s, first-step: f}\n  \
        - {id: other, title: t, pace: no-hurry, says: s, first-step: f}\n";
    let q = Questionnaire::read(yaml).unwrap();
    let ix = |id: &str| q.question_named(id).unwrap();
    let x = Reply::Chosen(AnswerSet::only(q.question(ix("a")).answer_named("x").unwrap()));
    let given = with(&q, [(ix("a"), x), (ix("b"), Reply::Declined), (ix("c"), Reply::Declined)]);
    let Next::Done(sheet) = path(&q, &given).next else { panic!("not complete") };
    let explained = Outlook::default().explained(&q, &sheet);
    assert!(explained.declined().len() == 2 && explained.declined().iter().all(|d| !d.could_matter) && explained.together());
}
