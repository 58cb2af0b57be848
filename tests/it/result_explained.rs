//! The explanation of a result against brute force, on random files: where answers can still lead,
//! which answers decide, what would change the result, and whether declined answers could.

use std::collections::BTreeSet;

use fingerpost::content::model::{About, AnswerSet, Choose, Pace, QuestionIx, Questionnaire, Reply};
use fingerpost::engine::answers::Answers;
use fingerpost::engine::decide::decide;
use fingerpost::engine::path::path;
use fingerpost::engine::path::{NextStep, Sheet};
use fingerpost::prover::diagram::Budget;
use fingerpost::prover::lookahead::{Explained, Lookahead};

use crate::generated_files::{Chance, made};
use crate::support::{Dice, any_reply, replies};

/// A file made at random whose questions are, in order, about right now, about how somebody has
/// been, about changes and goals.
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
        // A question about danger never stands in a section about changes or goals.
        let most = if i == 0 { 1 } else { 3 };
        let section = cuts.iter().filter(|c| **c <= i).count().min(most);
        out.push_str(&format!("    section: s{section}\n{part}"));
    }
    Questionnaire::read(&out).ok()
}

/// Where the assignments with these answers lead, walked one by one.
fn books(q: &Questionnaire, given: &Answers) -> BTreeSet<usize> {
    let next = match path(q, given).next {
        NextStep::Done(sheet) => return BTreeSet::from([decide(q, &sheet).outcome.index()]),
        NextStep::Ask(question) => question,
        NextStep::Skipped(open) => open[0],
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
pub(crate) fn sheet(q: &Questionnaire, dice: &mut Dice) -> Sheet {
    let mut given = Answers::none(q);
    loop {
        match path(q, &given).next {
            NextStep::Done(sheet) => return sheet,
            NextStep::Ask(next) => {
                let reply = if open(q, next) && dice.percent(25) { Reply::Declined } else { any_reply(dice, q.question(next)) };
                assert!(given.give(q, next, reply));
            }
            NextStep::Skipped(_) => unreachable!(),
        }
    }
}

/// Whether two replies differ by one answer.
fn one_apart(choose: Choose, alone: AnswerSet, a: AnswerSet, b: AnswerSet) -> bool {
    let differ = a.len() + b.len() - 2 * a.and(b).len();
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
    let deciding: Vec<QuestionIx> =
        explained.deciding.as_ref().expect("a small file is explained").iter().map(|(q1, _)| *q1).collect();
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
    assert_eq!(explained.kept_back, back, "{what}");
    let clinical = outcome.points_to.first().is_some_and(|s| q.support(*s).clinical);
    if outcome.pace == Pace::Soon || clinical {
        assert!(explained.changes.is_empty() && explained.close.is_none() && explained.declined.is_empty(), "{what}");
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
                let urgent = |o: &usize| q.outcomes[*o].at_once || q.outcomes[*o].pace <= Pace::Today;
                if !leads.contains(&ix.index()) && !leads.iter().any(urgent) {
                    expected.push((*question, to, leads));
                }
            }
        }
    }
    let of = |c: &fingerpost::prover::lookahead::Change| {
        (c.question, c.to, c.leads_to.iter().map(|o| o.index()).collect::<BTreeSet<_>>())
    };
    let mut found: Vec<_> = explained.changes.iter().map(of).collect();
    expected.sort_by_key(|c| (c.0, c.1));
    found.sort_by_key(|c| (c.0, c.1));
    assert_eq!(found, expected, "{what}");
    met.changes += found.len();
    let declined: Vec<QuestionIx> =
        all.iter().filter(|(q1, r)| *r == Reply::Declined && open(q, *q1)).map(|(q1, _)| *q1).collect();
    assert_eq!(explained.declined.iter().map(|d| d.question).collect::<Vec<_>>(), declined, "{what}");
    for d in &explained.declined {
        assert_eq!(d.could_matter, but(&[(d.question, None)]) != only, "{what}: {d:?}");
        met.could += usize::from(d.could_matter);
    }
    let together = but(&declined.iter().map(|d| (*d, None)).collect::<Vec<_>>()) != only;
    assert_eq!(explained.together, together, "{what}");
    if !declined.is_empty() {
        met.none_together += usize::from(!together);
        met.not_alone_but_together += usize::from(together && explained.declined.iter().all(|d| !d.could_matter));
    }
}

/// Answers a file at random, and looks at where it can still lead after every answer.
fn assert_possible(q: &Questionnaire, lookahead: &Lookahead, dice: &mut Dice, met: &mut Met, what: &str) {
    let mut given = Answers::none(q);
    while let NextStep::Ask(next) = path(q, &given).next {
        let later = q.question_ixs().skip_while(|ix| *ix < next);
        let told = !later.into_iter().any(|ix| !open(q, ix));
        let possible = lookahead.possible(q, &given);
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
        let intervals_from = if seed % 2 == 0 { 1 } else { Budget::default().intervals_from };
        let lookahead = Lookahead::within(Budget { intervals_from, ..Budget::default() });
        let mut dice = Dice::new(seed);
        for _ in 0..2 {
            let sheet = sheet(&q, &mut dice);
            assert_explained(&q, &sheet, &lookahead.explained(&q, &sheet), &mut met, &format!("seed {seed}"));
        }
        assert_possible(&q, &lookahead, &mut dice, &mut met, &format!("seed {seed}"));
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

/// A reply kept back can matter only together with another one.
#[test]
fn what_matters_only_together_is_told_apart() {
    let yaml = "fingerpost: 1\nlanguage: en\ntitle: t\npaces: {now: n, today: t, soon: s, no-hurry: h}\n\
        supports: {s: {name: s, is: i, is-not: n, steps: [s]}}\nsections: [{id: n, title: N, about: now}, {id: g, title: G, about: goals}]\nquestions:\n  \
        - {id: a, section: n, choose: one, ask: a, safety: true, answers: [{id: x, text: x, clear: true}, {id: y, text: y}]}\n  \
        - {id: b, section: g, choose: one, ask: b, answers: [{id: x, text: x}, {id: y, text: y}]}\n  \
        - {id: c, section: g, choose: one, ask: c, answers: [{id: x, text: x}, {id: y, text: y}]}\noutcomes:\n  \
        - {id: gate, title: t, pace: now, at-once: true, help: [anyone], when: {a: y}, says: s, first-step: f}\n  \
        - {id: both, title: t, pace: no-hurry, when: {b: x, c: x}, says: s, first-step: f}\n  \
        - {id: other, title: t, pace: no-hurry, says: s, first-step: f}\n";
    let q = Questionnaire::read(yaml).unwrap();
    let ix = |id: &str| q.question_named(id).unwrap();
    let x = Reply::Chosen(AnswerSet::only(q.question(ix("a")).answer_named("x").unwrap()));
    let given = with(&q, [(ix("a"), x), (ix("b"), Reply::Declined), (ix("c"), Reply::Declined)]);
    let NextStep::Done(sheet) = path(&q, &given).next else { panic!("not complete") };
    let explained = Lookahead::default().explained(&q, &sheet);
    assert!(explained.declined.len() == 2 && explained.declined.iter().all(|d| !d.could_matter) && explained.together);
}
