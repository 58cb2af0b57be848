//! `diff` against brute force: every pair of sheets of two files that agree on every question that
//! both are asked.

use std::collections::{BTreeMap, BTreeSet};

use fingerpost::content::model::{AnswerSet, Escalation, OutcomeIx, Pace, Questionnaire, Reply};
use fingerpost::engine::answer_sheets;
use fingerpost::engine::answers::Answers;
use fingerpost::engine::decide::decide;
use fingerpost::engine::path::path;
use fingerpost::engine::path::{NextStep, Sheet};
use fingerpost::prover::compare::{Diff, diff};
use fingerpost::prover::diagram::Budget;

use crate::generated_edits::edited;
use crate::generated_files::{Chance, made};
use crate::support::{cases, replies};

/// Every answer sheet of a file, once, with its outcome; nothing where there are too many to pair.
fn sheets(q: &Questionnaire, most: usize) -> Option<Vec<(Sheet, OutcomeIx)>> {
    let mut out: Vec<(Sheet, OutcomeIx)> = Vec::new();
    let mut open = vec![Answers::none(q)];
    while let Some(answers) = open.pop() {
        match path(q, &answers).next {
            NextStep::Ask(question) => {
                for reply in replies(q.question(question)) {
                    let mut next = answers.clone();
                    assert!(next.give(q, question, reply));
                    open.push(next);
                }
            }
            NextStep::Done(sheet) => {
                let outcome = decide(q, &sheet).outcome;
                out.push((sheet, outcome));
            }
            NextStep::Skipped(_) => panic!("nothing was put off"),
        }
        if out.len() + open.len() > most {
            return None;
        }
    }
    Some(out)
}

/// The item of the old file that one of the new is: by `was`, else by id unless another one was
/// that.
fn before<'a>(new: &[(&'a str, Option<&'a str>)], old: &[&str], at: usize) -> Option<usize> {
    let place = |id: &str| old.iter().position(|o| *o == id);
    let (id, was) = new[at];
    if let Some(found) = was.and_then(place) {
        return Some(found);
    }
    let taken = new.iter().any(|(_, was)| *was == Some(id));
    if taken { None } else { place(id) }
}

/// For each question of the new file the old one, and for each of its answers the old one.
type Same = Vec<Option<(usize, Vec<Option<usize>>)>>;

fn same_questions(old: &Questionnaire, new: &Questionnaire) -> Same {
    let ids: Vec<_> = new.questions.iter().map(|q| (q.id.as_str(), q.was.as_deref())).collect();
    let old_ids: Vec<&str> = old.questions.iter().map(|q| q.id.as_str()).collect();
    let of = |n: usize| {
        let o = before(&ids, &old_ids, n)?;
        let answers: Vec<_> = new.questions[n].answers.iter().map(|a| (a.id.as_str(), a.was.as_deref())).collect();
        let old_answers: Vec<&str> = old.questions[o].answers.iter().map(|a| a.id.as_str()).collect();
        Some((o, (0..answers.len()).map(|a| before(&answers, &old_answers, a)).collect()))
    };
    (0..ids.len()).map(of).collect()
}

/// A reply of the new file as the old one has it.
fn as_old(old: &[Option<usize>], reply: Reply) -> Option<Reply> {
    match reply {
        Reply::Declined => Some(Reply::Declined),
        Reply::Chosen(set) => {
            let bits = set.iter().map(|a| old[a.index()].map(|o| 1u64 << o)).sum::<Option<u64>>()?;
            Some(Reply::Chosen(AnswerSet::from_bits(bits)))
        }
    }
}

fn helped(q: &Questionnaire, s: &Sheet, outcome: OutcomeIx) -> bool {
    q.outcome(outcome).at_once || s.replies().any(|(ix, r)| q.question(ix).escalation(r) > Escalation::Clear)
}

type Counts = BTreeMap<(usize, usize), (u64, u64)>;

/// From outcome to outcome: pairs, and those of which only the old sheet shows the help page.
fn by_force(old: (&Questionnaire, &[(Sheet, OutcomeIx)]), new: (&Questionnaire, &[(Sheet, OutcomeIx)]), same: &Same) -> Counts {
    let mut out = Counts::new();
    // The new sheets in terms of the old file: what each gives to old questions; `None` where the
    // old file can't take it.
    let carried: Vec<Vec<(usize, Option<Reply>)>> = new
        .1
        .iter()
        .map(|(s, _)| {
            let given = s.replies().filter_map(|(ix, r)| same[ix.index()].as_ref().map(|(o, a)| (*o, as_old(a, r))));
            given.collect()
        })
        .collect();
    for (a, from) in old.1 {
        let before = helped(old.0, a, *from);
        for ((b, to), carried) in new.1.iter().zip(&carried) {
            if carried.iter().all(|(o, r)| a.counted()[*o].is_none() || a.counted()[*o] == *r) {
                let entry = out.entry((from.index(), to.index())).or_insert((0, 0));
                entry.0 += 1;
                entry.1 += u64::from(before && !helped(new.0, b, *to));
            }
        }
    }
    out
}

/// How many sheets give a reply that the other file can't take.
fn alone(q: &Questionnaire, sheets: &[(Sheet, OutcomeIx)], other: &Questionnaire, same: &Same, is_old: bool) -> u64 {
    let lost = |s: &Sheet| {
        s.replies().any(|(ix, reply)| {
            let Reply::Chosen(set) = reply else { return false };
            let place = |n: usize, answers: &[Option<usize>]| {
                if is_old {
                    let bits = set.iter().map(|a| answers.iter().position(|o| *o == Some(a.index())).map(|b| 1u64 << b));
                    bits.sum::<Option<u64>>().map(|bits| other.questions[n].allows(AnswerSet::from_bits(bits)))
                } else {
                    let bits = set.iter().map(|a| answers[a.index()].map(|o| 1u64 << o)).sum::<Option<u64>>();
                    bits.map(|bits| other.questions[n].allows(AnswerSet::from_bits(bits)))
                }
            };
            let pair = same.iter().enumerate().find_map(|(n, s)| {
                let (o, answers) = s.as_ref()?;
                let here = if is_old { *o == ix.index() } else { n == ix.index() };
                here.then(|| place(if is_old { n } else { *o }, answers))
            });
            pair.is_some_and(|p| p != Some(true))
        })
    };
    assert!(!q.questions.is_empty());
    sheets.iter().filter(|(s, _)| lost(s)).count() as u64
}

/// What is different between `diff` and brute force (`Ok(false)`: there are too many sheets to
/// pair).
fn compared(old: &Questionnaire, new: &Questionnaire, tally: &mut BTreeSet<&'static str>) -> Result<bool, String> {
    let (Some(olds), Some(news)) = (sheets(old, 200), sheets(new, 200)) else { return Ok(false) };
    let same = same_questions(old, new);
    let found: Diff = diff(old, new, Budget::default()).map_err(|fault| fault.to_string())?;
    let pairs = found.pairs.as_ref().expect("so small a pair of files is within the budget");
    let counted: Counts = pairs
        .transitions
        .iter()
        .map(|w| {
            let number = |n: &num_bigint::BigUint| u64::try_from(n).unwrap();
            ((w.from.index(), w.to.index()), (number(&w.pairs), w.help_lost.as_ref().map_or(0, |(n, _)| number(n))))
        })
        .collect();
    let forced = by_force((old, &olds), (new, &news), &same);
    if counted != forced {
        return Err(format!("diff counts {counted:?}, brute force {forced:?}"));
    }
    for (side, expected) in [alone(old, &olds, new, &same, true), alone(new, &news, old, &same, false)].into_iter().enumerate() {
        let is = found.only[side].as_ref().map_or(0, |o| u64::try_from(o.sheets.clone().unwrap()).unwrap());
        if is != expected {
            return Err(format!("side {side}: {is} sheets can't be taken, by brute force {expected}"));
        }
        if expected > 0 {
            tally.insert("a reply that can't be taken");
        }
    }
    let outcome_ids: Vec<_> = new.outcomes.iter().map(|o| (o.id.as_str(), o.was.as_deref())).collect();
    let old_ids: Vec<&str> = old.outcomes.iter().map(|o| o.id.as_str()).collect();
    for way in &pairs.transitions {
        let same = before(&outcome_ids, &old_ids, way.to.index()) == Some(way.from.index());
        let (from, to) = (old.outcome(way.from).pace, new.outcome(way.to).pace);
        if way.same != same || way.urgent_lost != (from <= Pace::Today && to > from) {
            return Err(format!("{way:?} is said to be what it isn't"));
        }
        for (is, word) in
            [(!same, "another outcome"), (way.urgent_lost, "urgent help lost"), (way.help_lost.is_some(), "the help page lost")]
        {
            if is {
                tally.insert(word);
            }
        }
    }
    Ok(true)
}

#[test]
fn pairs_of_sheets_are_counted_as_by_brute_force() {
    let mut chance = Chance::new(20);
    let (mut tried, mut seen, mut kinds) = (0, BTreeSet::new(), BTreeMap::<&str, u32>::new());
    let wanted = cases(5_000);
    while tried < wanted {
        let yaml = made(&mut chance, 5).yaml();
        let Ok(old) = Questionnaire::read(&yaml) else { continue };
        let (edited, made) = edited(&yaml, &mut chance);
        let new = Questionnaire::read(&edited).expect("an edit that can't be read is undone");
        match compared(&old, &new, &mut seen) {
            Ok(true) => {}
            Ok(false) => continue,
            Err(found) => panic!("{found}\nafter {made:?}\n{yaml}\n---\n{edited}"),
        }
        for kind in made {
            *kinds.entry(kind).or_default() += 1;
        }
        tried += 1;
    }
    assert_eq!(seen.len(), 4, "{seen:?}");
    assert_eq!(kinds.len(), 18 - 1, "every kind of edit is made: {kinds:?}");
    assert!(kinds.values().all(|n| *n >= 10), "{kinds:?}");
}

const FIRST: &str = "tests/fixtures/first-questions.yaml";

/// The sheets of a printed witness, if these lines are one: for the old file and for the new.
fn printed_sheets(lines: &[&str]) -> Option<[String; 2]> {
    let [first, rest @ ..] = lines else { return None };
    let second = rest.first().and_then(|l| l.strip_prefix("      NEW  "));
    if let (Some(old), Some(new)) = (first.strip_prefix("      OLD  "), second) {
        return Some([old.to_owned(), new.to_owned()]);
    }
    let both = first.strip_prefix("      {")?;
    Some([format!("{{{both}"), format!("{{{both}")])
}

#[test]
fn what_diff_prints_of_the_first_questions_leads_where_it_says() {
    let ran = crate::cli::run(&["diff", "--counts", FIRST, "questions.yaml"]);
    assert_eq!((ran.status, ran.stderr.as_str()), (4, ""), "{}", ran.stdout);
    let lines: Vec<&str> = ran.stdout.lines().collect();
    let mut ways = BTreeMap::new();
    for (i, line) in lines.iter().enumerate() {
        let Some((from, rest)) = line.strip_prefix("  `").and_then(|l| l.split_once("` -> `")) else { continue };
        // What is lost stands in a list of its own above, without a sheet.
        let sheets = ways.entry((from, rest.split_once('`').unwrap().0)).or_insert(None);
        *sheets = printed_sheets(&lines[i + 1..]).or(sheets.take());
    }
    assert!(!ways.is_empty(), "{}", ran.stdout);
    let [first, shipped] =
        [FIRST, "questions.yaml"].map(|file| Questionnaire::read(&std::fs::read_to_string(file).unwrap()).unwrap());
    for (i, ((from, to), sheets)) in ways.into_iter().enumerate() {
        let [old, new] = sheets.unwrap_or_else(|| panic!("no sheet shows {from} -> {to}:\n{}", ran.stdout));
        for (q, file, text, wanted) in [(&first, FIRST, old, from), (&shipped, "questions.yaml", new, to)] {
            let sheet = answer_sheets::sheet(&text, q).unwrap_or_else(|| panic!("not a whole sheet: {text}"));
            assert_eq!(q.outcome(decide(q, &sheet).outcome).id, wanted, "{text}");
            // A start of the program takes longer than all else here: it is given one way in ten.
            if i % 10 != 0 {
                continue;
            }
            // Where the sheets lead is asked here; that a file is proved is asked elsewhere.
            let args = ["--unproved", "--questions", file, "recommend", "-", "--format", "json"];
            let ran = crate::cli::run_with(&args, text.as_bytes(), &[]);
            assert_eq!(ran.status, 0, "{}", ran.stderr);
            let value: serde_json::Value = serde_json::from_str(&ran.stdout).unwrap();
            assert_eq!(value["outcome"], wanted, "{text}");
        }
    }
}

#[test]
fn the_page_about_diff_shows_what_it_prints() {
    let page = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/diff.md")).unwrap();
    let mut tried = 0;
    for block in page.split("\n```text\n$ fingerpost ").skip(1) {
        let (command, rest) = block.split_once('\n').unwrap();
        let shown: Vec<&str> = rest.split_once("\n```").unwrap().0.lines().collect();
        let ran = crate::cli::run(&command.split(' ').collect::<Vec<_>>());
        assert!(ran.stdout.lines().count() >= shown.len());
        assert!(crate::docs::shows(&ran.stdout, &shown), "{command} wants\n{}\nand has\n{}", shown.join("\n"), ran.stdout);
        tried += 1;
    }
    assert!(tried > 0);
}

#[test]
fn what_is_lost_is_told_and_ends_with_four() {
    let fine = std::fs::read_to_string(FIRST).unwrap();
    let folder = std::env::temp_dir().join(format!("fingerpost-diff-{}", std::process::id()));
    std::fs::create_dir(&folder).unwrap();
    let (old, new) = (folder.join("old.yaml"), folder.join("new.yaml"));
    let shipped = fingerpost::content::reader::SHIPPED;
    let compared = |before: &str, after: &str| {
        std::fs::write(&old, before).unwrap();
        std::fs::write(&new, after).unwrap();
        crate::cli::run(&["diff", old.to_str().unwrap(), new.to_str().unwrap()])
    };
    let same = compared(shipped, shipped);
    assert_eq!((same.status, same.stdout.lines().last()), (0, Some("The two are the same, word for word.")));
    // A guarantee that is gone, though the rules are the same.
    let guarantee = Questionnaire::read(shipped).unwrap().guarantees[0].id.clone();
    let from = shipped.find(&format!("  - {{id: {guarantee},")).expect("it is written on lines of its own");
    let to = from + 1 + shipped[from + 1..].find("\n  - {id: ").unwrap();
    let without = format!("{}{}", &shipped[..from], &shipped[to + 1..]);
    let gone = compared(shipped, &without);
    assert_eq!(gone.status, 4, "{}", gone.stderr);
    assert!(gone.stdout.contains(&format!("  `{guarantee}` is no longer promised")), "{}", gone.stdout);
    // The same promise under another id is kept.
    let kept = compared(shipped, &shipped.replace(&format!("id: {guarantee},"), "id: by-another-name,"));
    assert_eq!(kept.status, 0, "{}", kept.stdout);
    // A question that only has another id: it is asked first whether it is the same.
    let start = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/start.yaml")).unwrap();
    let other_id = start.replace("wish:", "hope:").replace("id: wish\n", "id: hope\n");
    let hint = |printed: &str| printed.find("write `was: wish` on it");
    let asked = compared(&start, &other_id).stdout;
    assert!(hint(&asked).unwrap() < asked.find(" lead elsewhere").unwrap(), "{asked}");
    let renamed = compared(&start, &other_id.replace("id: hope\n", "id: hope\n    was: wish\n"));
    assert!(renamed.status == 0 && hint(&renamed.stdout).is_none(), "{}", renamed.stdout);
    assert!(renamed.stdout.contains("Every answer sheet leads where it led."), "{}", renamed.stdout);
    // A file that can't be read.
    let ran = compared(&fine, "fingerpost: 1\n");
    assert_eq!((ran.status, ran.stdout.as_str()), (3, ""));
    std::fs::remove_dir_all(&folder).unwrap();
}
