//! `diff`: what changed from one questions file to another, what was lost first.

use std::path::Path;

use num_bigint::BigUint;
use serde_json::{Value, json};

use crate::base::text;
use crate::cli::check::{grouped, held_there};
use crate::cli::verbs::print;
use crate::cli::{Args, Exit, Format, files};
use crate::content::model::Questionnaire;
use crate::engine::answer_sheets as sheets;
use crate::prover::compare::{Diff, ItemChanges, LossKind, NotCounted, SheetPairs, TextChange, Transition, Unpaired, diff};
use crate::prover::diagram::Budget;
use crate::prover::witness::Witness;

/// What the counts are of, said wherever they are printed.
const COUNTED: &str = "Counted are pairs of answer sheets, one of OLD and one of NEW, that give the same reply to every question that \
both are asked; a question that only one of the two is asked is free. Under each the shortest pair, \
written as one sheet where either file can read that. No count says how likely anything is.";

/// What the two files are called.
const NAMES: [&str; 2] = ["OLD", "NEW"];

/// A file and its name.
struct File<'a> {
    name: String,
    questionnaire: &'a Questionnaire,
}

/// Compares two files.
pub(crate) fn run(args: &Args, old: &Path, new: &Path, format: Format) -> anyhow::Result<Exit> {
    let read = |path: &Path| files::checked(path, args.plain, Questionnaire::read);
    // Both are read, so that the problems of both are told.
    let (Ok(before), Ok(after)) = (read(old)?, read(new)?) else { return Ok(Exit::Invalid) };
    let found = match diff(&before, &after, Budget::default()) {
        Ok(found) => found,
        Err(why) => {
            anstream::eprintln!(
                "FAULT: {}. This is a fault of fingerpost, not of the files: please report it.",
                text::clean(&why.0)
            );
            return Ok(Exit::Failed);
        }
    };
    let name = |path: &Path| text::clean(&path.display().to_string()).into_owned();
    let files = [File { name: name(old), questionnaire: &before }, File { name: name(new), questionnaire: &after }];
    print(&match format {
        Format::Text => as_text(&files, &found),
        Format::Json => as_json(&files, &found),
    })?;
    Ok(if found.loses() { Exit::Refuted } else { Exit::Done })
}

fn as_text(files: &[File<'_>; 2], found: &Diff) -> String {
    let mut out = String::new();
    for (word, file) in NAMES.iter().zip(files) {
        let q = file.questionnaire;
        out.push_str(&format!(
            "{word}  {}: {} questions, {} outcomes, fingerprint {}\n",
            file.name,
            q.questions.len(),
            q.outcomes.len(),
            q.fingerprint
        ));
    }
    if files[0].questionnaire.fingerprint == files[1].questionnaire.fingerprint {
        return out + "The two are the same, word for word.\n";
    }
    // First, since most of what follows may come from it alone.
    for (old, new) in &found.matched.perhaps_renamed {
        out.push_str(&format!(
            "\n`{old}` is gone, and `{new}` is new and has the same answers. If it is the same question, write `was: {old}` on it and compare again.\n"
        ));
    }
    lost(found, &mut out);
    texts(&found.texts, &mut out);
    match &found.pairs {
        Ok(pairs) => ways(files, pairs, &mut out),
        Err(large) => out.push_str(&format!("\n{}", too_large(files, large))),
    }
    for (side, only) in found.only.iter().enumerate() {
        out.extend(only.as_ref().map(|only| only_there(files, side, only)));
    }
    lists(found, &mut out);
    out
}

fn lost(found: &Diff, out: &mut String) {
    for (kind, heading) in [(LossKind::Guarantee, "Guarantees that were lost"), (LossKind::Mark, "Marks that were lost")] {
        let of_kind: Vec<_> = found.lost.iter().filter(|l| l.kind == kind).collect();
        if !of_kind.is_empty() {
            out.push_str(&format!("\n{heading}: {}\n", of_kind.len()));
        }
        out.extend(of_kind.iter().map(|l| format!("  `{}` {}\n", l.id, text::clean(&l.says))));
    }
}

fn texts(changes: &[TextChange], out: &mut String) {
    if !changes.is_empty() {
        out.push_str(&format!("\nChanged words where safety is asked about: {}\n", changes.len()));
    }
    for change in changes {
        let said = |text: &Option<String>| text.as_ref().map_or("(nothing)".to_owned(), |t| text::clean(t).into_owned());
        out.push_str(&format!(
            "  `{}`, {}:\n    was: {}\n    now: {}\n",
            change.id,
            change.field,
            said(&change.old),
            said(&change.new)
        ));
    }
}

fn ways(files: &[File<'_>; 2], pairs: &SheetPairs, out: &mut String) {
    let helpless: Vec<&Transition> = pairs.transitions.iter().filter(|w| w.urgent_lost || w.help_lost.is_some()).collect();
    if !helpless.is_empty() {
        out.push_str(&format!("\nUrgent help or the help page lost: {}\n", of_pairs(&lost_pairs(&helpless))));
    }
    for way in helpless {
        if way.urgent_lost {
            out.push_str(&format!("  {}: help comes later, {}\n", from_to(files, way), of_pairs(&way.pairs)));
            out.push_str(&witness(files, &way.witness));
        }
        if let Some((count, shown)) = &way.help_lost {
            out.push_str(&format!("  {}: NEW doesn't show the help page, {}\n", from_to(files, way), of_pairs(count)));
            out.push_str(&witness(files, shown));
        }
    }
    let changed: Vec<&Transition> = pairs.transitions.iter().filter(|w| !w.same).collect();
    let elsewhere = &pairs.all - &pairs.same;
    out.push_str(&format!(
        "\n{} of answer sheets; {} lead to the same outcome, {} lead elsewhere.\n",
        of_pairs(&pairs.all),
        grouped(&pairs.same),
        grouped(&elsewhere)
    ));
    for line in text::wrap(COUNTED, 100) {
        out.push_str(&format!("{line}\n"));
    }
    for way in changed {
        out.push_str(&format!("  {}: {}\n", from_to(files, way), of_pairs(&way.pairs)));
        if !way.urgent_lost {
            out.push_str(&witness(files, &way.witness));
        }
    }
}

/// The pairs of which help is lost, each once.
fn lost_pairs(ways: &[&Transition]) -> BigUint {
    let lost = |w: &&Transition| match &w.help_lost {
        Some((count, _)) if !w.urgent_lost => count.clone(),
        _ => w.pairs.clone(),
    };
    ways.iter().map(lost).sum()
}

fn of_pairs(count: &BigUint) -> String {
    let one = *count == BigUint::from(1u32);
    format!("{} {}", grouped(count), if one { "pair" } else { "pairs" })
}

fn from_to(files: &[File<'_>; 2], way: &Transition) -> String {
    let [old, new] = [files[0].questionnaire.outcome(way.from), files[1].questionnaire.outcome(way.to)];
    format!("`{}` -> `{}`", old.id, new.id)
}

/// Two sheets that `recommend` reads; as one with the replies of both, where it can read that with either file.
fn witness(files: &[File<'_>; 2], replies: &[Witness; 2]) -> String {
    let one = |side: usize, at: usize| sheets::written_answers(files[side].questionnaire, &replies[side][at..=at]);
    let id = |side: usize, at: usize| &files[side].questionnaire.question(replies[side][at].0).id;
    // The replies of both in the order of the new file, those of the old one alone behind what they stand behind there.
    let mut book: Vec<(usize, usize)> = (0..replies[1].len()).map(|at| (1, at)).collect();
    let mut behind = 0;
    for at in 0..replies[0].len() {
        if let Some(found) = book.iter().position(|(side, b)| id(*side, *b) == id(0, at)) {
            behind = found + 1;
        } else {
            book.insert(behind, (0, at));
            behind += 1;
        }
    }
    let given: Vec<String> = book.iter().map(|(side, at)| one(*side, *at)).collect();
    let sheet = format!("{{answers: {{{}}}}}", given.join(", "));
    let both = |side: usize| {
        let read = sheets::sheet(&sheet, files[side].questionnaire);
        read.is_some_and(|read| read.replies().eq(replies[side].iter().copied()))
    };
    if both(0) && both(1) {
        let asked = |side: usize| replies[side].iter().enumerate().map(move |(at, _)| id(side, at));
        let alone = |side: usize| -> Vec<String> {
            asked(side).filter(|i| !asked(1 - side).any(|o| o == *i)).map(|i| format!("`{i}`")).collect()
        };
        let line = |side: usize| match alone(side).as_slice() {
            [] => String::new(),
            ids => format!("      asked by {} only: {}\n", NAMES[side], ids.join(", ")),
        };
        return format!("      {sheet}\n{}{}", line(0), line(1));
    }
    let line = |side: usize| format!("      {}  {}\n", NAMES[side], sheets::written(files[side].questionnaire, &replies[side]));
    line(0) + &line(1)
}

fn only_there(files: &[File<'_>; 2], side: usize, only: &Unpaired) -> String {
    let (here, there) = (NAMES[side], NAMES[1 - side]);
    let count = only.sheets.as_ref().map_or("More sheets than can be counted".to_owned(), |n| {
        format!("{} {}", grouped(n), if *n == BigUint::from(1u32) { "sheet" } else { "sheets" })
    });
    format!(
        "\n{count} of {here} give a reply that {there} can't take, so that nothing in {there} agrees with it. The shortest:\n      {here}  {}\n",
        sheets::written(files[side].questionnaire, &only.witness)
    )
}

fn lists(found: &Diff, out: &mut String) {
    let m = &found.matched;
    let mut line = |what: &str, ids: Vec<String>| {
        if !ids.is_empty() {
            out.push_str(&format!("{what}: {}\n", ids.join(", ")));
        }
    };
    let quoted = |ids: &[String]| ids.iter().map(|id| format!("`{id}`")).collect::<Vec<_>>();
    let kinds: [(&str, &ItemChanges); 4] = [
        ("Questions", &m.of_questions),
        ("Answers", &m.of_answers),
        ("Outcomes", &m.of_outcomes),
        ("Guarantees", &m.of_guarantees),
    ];
    for (kind, of) in kinds {
        line(&format!("\n{kind} added"), quoted(&of.added));
        line(&format!("\n{kind} removed"), quoted(&of.removed));
        line(&format!("\n{kind} renamed"), of.renamed.iter().map(|(old, new)| format!("`{old}` is `{new}` now")).collect());
    }
    let nowhere = m.leads_nowhere.iter().map(|(was, id)| format!("`{was}` (of `{id}`)"));
    line("\nOld ids after `was` that OLD doesn't have", nowhere.collect());
}

fn too_large(files: &[File<'_>; 2], large: &NotCounted) -> String {
    match large {
        NotCounted::File(is_old, large) => {
            let (word, file) = if *is_old { ("OLD", &files[0]) } else { ("NEW", &files[1]) };
            let q = file.questionnaire;
            let held = held_there(q, large);
            format!(
                "NOT DECIDED: which sheets lead elsewhere. The diagram of {word} alone is too large at the question `{}`{held}.\n",
                q.question(large.question).id
            )
        }
        NotCounted::Answers(question) => format!(
            "NOT DECIDED: which sheets lead elsewhere. The question `{question}` has too many sets of answers that the rules of the two \
             files tell apart.\n"
        ),
        NotCounted::Both { question, states, remembered } => {
            let ids: Vec<String> = remembered.iter().map(|id| format!("`{id}`")).collect();
            let moved = if ids.is_empty() {
                String::new()
            } else {
                format!(" Questions that stand at another place have to be remembered in between: {}.", ids.join(", "))
            };
            format!(
                "NOT DECIDED: which sheets lead elsewhere. Walking both files at once comes to too many states ({states} so far) at the \
                 question `{question}`.{moved} Compare versions that are nearer to each other.\n"
            )
        }
    }
}

fn as_json(files: &[File<'_>; 2], found: &Diff) -> String {
    let [old, new] = [files[0].questionnaire, files[1].questionnaire];
    let file = |f: &File<'_>| json!({"file": f.name, "questionnaire": f.questionnaire.fingerprint});
    let shown = |w: &[Witness; 2]| json!({"old": sheets::as_value(old, &w[0]), "new": sheets::as_value(new, &w[1])});
    let way = |w: &Transition| {
        json!({
            "from": old.outcome(w.from).id,
            "to": new.outcome(w.to).id,
            "same": w.same,
            "urgent-lost": w.urgent_lost,
            "pairs": w.pairs.to_string(),
            "witness": shown(&w.witness),
            "help-lost": w.help_lost.as_ref().map(|(n, w)| json!({"pairs": n.to_string(), "witness": shown(w)})),
        })
    };
    let pairs: Value = match &found.pairs {
        Err(_) => Value::Null,
        Ok(p) => json!({
            "all": p.all.to_string(),
            "same": p.same.to_string(),
            "ways": p.transitions.iter().map(way).collect::<Vec<_>>(),
        }),
    };
    let lost = |l: &crate::prover::compare::Loss| json!({"kind": if l.kind == LossKind::Guarantee { "guarantee" } else { "mark" }, "id": l.id, "says": l.says});
    let only = |side: usize| {
        found.only[side].as_ref().map(|o| {
            json!({
                "sheets": o.sheets.as_ref().map(ToString::to_string),
                "witness": sheets::as_value(files[side].questionnaire, &o.witness),
            })
        })
    };
    let listed = |l: &ItemChanges| {
        let renamed: Vec<Value> = l.renamed.iter().map(|(old, new)| json!({"old": old, "new": new})).collect();
        json!({"added": l.added, "removed": l.removed, "renamed": renamed})
    };
    let m = &found.matched;
    let whole = json!({
        "old": file(&files[0]),
        "new": file(&files[1]),
        "loses": found.loses(),
        "lost": found.lost.iter().map(lost).collect::<Vec<_>>(),
        "texts": found.texts.iter().map(|t| json!({"id": t.id, "field": t.field, "old": t.old, "new": t.new})).collect::<Vec<_>>(),
        "counted": COUNTED,
        "decided": found.pairs.is_ok(),
        "not-decided": found.pairs.as_ref().err().map(|large| too_large(files, large).trim_end().to_owned()),
        "pairs": pairs,
        "only": {"old": only(0), "new": only(1)},
        "questions": listed(&m.of_questions),
        "perhaps-renamed": m.perhaps_renamed.iter().map(|(old, new)| json!({"old": old, "new": new})).collect::<Vec<_>>(),
        "answers": listed(&m.of_answers),
        "outcomes": listed(&m.of_outcomes),
        "guarantees": listed(&m.of_guarantees),
    });
    format!("{whole:#}\n")
}
