//! `diff`: what changed from one questions file to another, what was lost first.

use std::path::Path;

use num_bigint::BigUint;
use serde_json::{Value, json};

use crate::base::text;
use crate::cli::args::{Args, Format};
use crate::cli::exit::{Exit, Quit};
use crate::cli::output::{counted, grouped, print, summary_line};
use crate::cli::{check::held_there, files};
use crate::content::model::Questionnaire;
use crate::engine::answer_sheets as sheets;
use crate::prover::compare::{Diff, ItemChanges, Loss, LossKind, NotCounted, SheetPairs, TextChange, Transition, Unpaired, diff};
use crate::prover::{diagram::Budget, witness::Witness};

/// What the counts mean.
const COUNTED: &str = "Pairs of answer sheets are counted, one for OLD and one for NEW, that give the same reply to every question that \
both ask; a question that only one of them asks may have any reply. Below each count stands its shortest pair, \
written as one sheet if both files can read it. No count says how likely anything is.";

/// The names of the two files in what is printed.
const NAMES: [&str; 2] = ["OLD", "NEW"];

/// A questions file and its name.
struct ComparedFile<'a> {
    name: String,
    questionnaire: &'a Questionnaire,
}

/// Compares two files.
pub(crate) fn run(args: &Args, old: &Path, new: &Path, format: Format) -> anyhow::Result<()> {
    let read = |path: &Path| files::checked(path, args.plain, Questionnaire::read);
    let (before, after) = files::both_of(read(old), || read(new))?;
    let found = diff(&before, &after, Budget::default()).map_err(|why| {
        anstream::eprintln!("FAULT: {}. This is a fault of fingerpost, not of the files: please report it.", text::clean(&why.0));
        Quit(Exit::Failed)
    })?;
    let files =
        [(old, &before), (new, &after)].map(|(path, questionnaire)| ComparedFile { name: files::shown(path), questionnaire });
    print(&match format {
        Format::Text => as_text(&files, &found),
        Format::Json => as_json(&files, &found),
    })?;
    if found.loses() { Err(Quit(Exit::Refuted).into()) } else { Ok(()) }
}

fn as_text(files: &[ComparedFile<'_>; 2], found: &Diff) -> String {
    let mut out = String::new();
    for (word, file) in NAMES.iter().zip(files) {
        out.push_str(&format!("{word}  {}", summary_line(&file.name, file.questionnaire)));
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
    out.push_str(&losses(found));
    out.push_str(&text_changes(&found.texts));
    match &found.pairs {
        Ok(pairs) => {
            out.push_str(&lost_help(files, pairs));
            out.push_str(&changed_outcomes(files, pairs));
        }
        Err(large) => out.push_str(&format!("\n{}", too_large(files, large))),
    }
    for (side, only) in found.only.iter().enumerate() {
        out.extend(only.as_ref().map(|only| only_there(files, side, only)));
    }
    out + &lists(found)
}

fn losses(found: &Diff) -> String {
    let mut out = String::new();
    for (kind, heading) in [(LossKind::Guarantee, "Guarantees that were lost"), (LossKind::Mark, "Marks that were lost")] {
        let of_kind: Vec<_> = found.lost.iter().filter(|l| l.kind == kind).collect();
        if !of_kind.is_empty() {
            out.push_str(&format!("\n{heading}: {}\n", of_kind.len()));
        }
        out.extend(of_kind.iter().map(|l| format!("  `{}` {}\n", l.id, text::clean(&l.says))));
    }
    out
}

fn text_changes(changes: &[TextChange]) -> String {
    let mut out = String::new();
    if !changes.is_empty() {
        out.push_str(&format!("\nChanged words where safety is asked about: {}\n", changes.len()));
    }
    for change in changes {
        let words = |text: &Option<String>| text.as_ref().map_or("(nothing)".to_owned(), |t| text::clean(t).into_owned());
        out.push_str(&format!(
            "  `{}`, {}:\n    was: {}\n    now: {}\n",
            change.id,
            change.field,
            words(&change.old),
            words(&change.new)
        ));
    }
    out
}

/// The pairs of outcomes between which help comes later, or the help page isn't shown any more.
fn lost_help(files: &[ComparedFile<'_>; 2], pairs: &SheetPairs) -> String {
    let losing: Vec<&Transition> = pairs.transitions.iter().filter(|w| w.urgent_lost || w.help_lost.is_some()).collect();
    if losing.is_empty() {
        return String::new();
    }
    // Each pair of sheets counts once.
    let lost = |w: &&Transition| match &w.help_lost {
        Some((count, _)) if !w.urgent_lost => count.clone(),
        _ => w.pairs.clone(),
    };
    let all: BigUint = losing.iter().map(lost).sum();
    let mut out = format!("\nUrgent help or the help page lost: {}\n", of_pairs(&all));
    for way in losing {
        if way.urgent_lost {
            out.push_str(&format!("  {}: help comes later, {}\n", from_to(files, way), of_pairs(&way.pairs)));
            out.push_str(&witness(files, &way.witness));
        }
        if let Some((count, shown)) = &way.help_lost {
            out.push_str(&format!("  {}: NEW doesn't show the help page, {}\n", from_to(files, way), of_pairs(count)));
            out.push_str(&witness(files, shown));
        }
    }
    out
}

/// How many pairs of sheets lead elsewhere, and from which outcome to which.
fn changed_outcomes(files: &[ComparedFile<'_>; 2], pairs: &SheetPairs) -> String {
    let mut out = format!(
        "\n{} of answer sheets; {} lead to the same outcome, {} lead elsewhere.\n",
        of_pairs(&pairs.all),
        grouped(&pairs.same),
        grouped(&(&pairs.all - &pairs.same))
    );
    out.extend(text::wrap(COUNTED, 100).iter().map(|line| format!("{line}\n")));
    for way in pairs.transitions.iter().filter(|w| !w.same) {
        out.push_str(&format!("  {}: {}\n", from_to(files, way), of_pairs(&way.pairs)));
        if !way.urgent_lost {
            out.push_str(&witness(files, &way.witness));
        }
    }
    out
}

fn of_pairs(count: &BigUint) -> String {
    counted(count, "pair", "pairs")
}

fn from_to(files: &[ComparedFile<'_>; 2], way: &Transition) -> String {
    let [old, new] = [files[0].questionnaire.outcome(way.from), files[1].questionnaire.outcome(way.to)];
    format!("`{}` -> `{}`", old.id, new.id)
}

/// A pair of sheets as `recommend` reads them: as one sheet with the replies of both, where it can read that with either file.
fn witness(files: &[ComparedFile<'_>; 2], replies: &[Witness; 2]) -> String {
    let one = |side: usize, at: usize| sheets::written_answers(files[side].questionnaire, &replies[side][at..=at]);
    let id = |side: usize, at: usize| &files[side].questionnaire.question(replies[side][at].0).id;
    // In the order of the new file; a reply of the old one alone follows the reply that it follows there.
    let mut merged: Vec<(usize, usize)> = (0..replies[1].len()).map(|at| (1, at)).collect();
    let mut next = 0;
    for at in 0..replies[0].len() {
        if let Some(found) = merged.iter().position(|(side, b)| id(*side, *b) == id(0, at)) {
            next = found + 1;
        } else {
            merged.insert(next, (0, at));
            next += 1;
        }
    }
    let answers: Vec<String> = merged.iter().map(|(side, at)| one(*side, *at)).collect();
    let sheet = format!("{{answers: {{{}}}}}", answers.join(", "));
    let readable = |side: usize| {
        let read = sheets::sheet(&sheet, files[side].questionnaire);
        read.is_some_and(|read| read.replies().eq(replies[side].iter().copied()))
    };
    if readable(0) && readable(1) {
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

fn only_there(files: &[ComparedFile<'_>; 2], side: usize, only: &Unpaired) -> String {
    let (here, there) = (NAMES[side], NAMES[1 - side]);
    let count = only.sheets.as_ref().map(|n| counted(n, "sheet", "sheets"));
    let count = count.unwrap_or_else(|| "More sheets than can be counted".to_owned());
    format!(
        "\n{count} of {here} give a reply that {there} can't take, so that nothing in {there} agrees with it. The shortest:\n      {here}  {}\n",
        sheets::written(files[side].questionnaire, &only.witness)
    )
}

/// What was added, removed and renamed.
fn lists(found: &Diff) -> String {
    let m = &found.matched;
    let mut out = String::new();
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
    out
}

fn too_large(files: &[ComparedFile<'_>; 2], large: &NotCounted) -> String {
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

fn as_json(files: &[ComparedFile<'_>; 2], found: &Diff) -> String {
    let [old, new] = [files[0].questionnaire, files[1].questionnaire];
    let file = |f: &ComparedFile<'_>| json!({"file": f.name, "questionnaire": f.questionnaire.fingerprint});
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
    let lost =
        |l: &Loss| json!({"kind": if l.kind == LossKind::Guarantee { "guarantee" } else { "mark" }, "id": l.id, "says": l.says});
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
