//! `diff`: what changed from one file to another. What a person has to read comes first, then what was lost.

pub(crate) mod changed_fields;
pub(crate) mod compared_file;
pub(crate) mod sheet_pairs;

use std::path::Path;

use serde_json::{Value, json};

use crate::base::phrases::{phrase, say};
use crate::base::text;
use crate::cli::args::{Args, Format};
use crate::cli::check::{self, verdicts::held_there};
use crate::cli::diff::changed_fields::{RuleFiles, others, read_this};
use crate::cli::diff::compared_file::{ComparedFile, names};
use crate::cli::diff::sheet_pairs::{PairLines, only_there, what_is_counted};
use crate::cli::exit::{Exit, Quit};
use crate::cli::files;
use crate::cli::output::{print, summary_line};
use crate::cli::read_file::ReadFile;
use crate::content::document::{FileKind, Problem};
use crate::content::helplines::Helplines;
use crate::content::model::{Fingerprints, QuestionIx, Questionnaire};
use crate::content::review::{FieldChange, Inventory, changes, moved_texts};
use crate::engine::answer_sheets as sheets;
use crate::prover::compare::{Diff, ItemChanges, Loss, LossKind, NotCounted, Transition, diff};
use crate::prover::{diagram::Budget, witness::Witness};

/// How two files are compared and printed.
#[derive(Debug, Clone, Copy)]
pub(crate) struct DiffOptions {
    pub format: Format,
    /// Exact counts and whole sheets.
    pub counts: bool,
}

/// Compares two files.
pub(crate) fn run(args: &Args, old: &Path, new: &Path, options: DiffOptions) -> anyhow::Result<()> {
    let texts = [files::bytes(old)?, files::bytes(new)?];
    let is_lines = [0, 1].map(|side| FileKind::of(&String::from_utf8_lossy(&texts[side])) == Some(FileKind::Helplines));
    if is_lines[0] != is_lines[1] {
        return Err(Quit::saying(Exit::Usage, phrase("diff-two-kinds")));
    }
    if is_lines[0] {
        return help_lines(args, [(old, &texts[0]), (new, &texts[1])], options);
    }
    let (before, after) = both(args, [(old, &texts[0]), (new, &texts[1])], Questionnaire::read)?;
    let is_same = before.source == after.source;
    // What one finds, the other doesn't need.
    let (found, new_fails) = std::thread::scope(|scope| {
        let new_fails = scope.spawn(|| if is_same { Ok(None) } else { check::what_fails(&after.value) });
        let found = diff(&before.value, &after.value, Budget::default());
        (found, new_fails.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
    });
    let found = found.map_err(|why| {
        anstream::eprintln!("{}", say!("diff-fault", why = text::clean(&why.0)));
        Quit(Exit::Failed)
    })?;
    let new_fails = new_fails?;
    let fields = changes_between(&before, &after);
    let files = [(old, &before.value), (new, &after.value)]
        .map(|(path, questionnaire)| ComparedFile { name: files::shown(path), questionnaire });
    let printed = PrintedDiff { files: &files, found: &found, fields: &fields, is_same, new_fails, counts: options.counts };
    print(&match options.format {
        Format::Text => printed.as_text(),
        Format::Json => as_json(&printed),
    })?;
    if found.loses() || must_be_read(&fields) { Err(Quit(Exit::Refuted).into()) } else { Ok(()) }
}

/// Both files, read; the problems of either end the command once both are told.
fn both<T>(
    args: &Args,
    texts: [(&Path, &Vec<u8>); 2],
    read: impl Fn(&str) -> Result<T, Vec<Problem>> + Copy,
) -> anyhow::Result<(ReadFile<T>, ReadFile<T>)> {
    let one = |(path, bytes): (&Path, &Vec<u8>)| files::checked_bytes(path, bytes, args.plain, read);
    files::both_of(one(texts[0]), || one(texts[1]))
}

/// The changes from one file to another, both of which were read without a problem.
fn changes_between<T>(before: &ReadFile<T>, after: &ReadFile<T>) -> Vec<FieldChange> {
    changes(&Inventory::of_source(&before.source), &Inventory::of_source(&after.source))
}

/// Whether a change has to be read by somebody before the new file is used.
fn must_be_read(fields: &[FieldChange]) -> bool {
    fields.iter().any(|c| c.is_read_first)
}

/// Compares two help-line files: every change is one to read.
fn help_lines(args: &Args, texts: [(&Path, &Vec<u8>); 2], options: DiffOptions) -> anyhow::Result<()> {
    let (before, after) = both(args, texts, Helplines::read)?;
    let fields = changes_between(&before, &after);
    print(&match options.format {
        Format::Json => {
            format!("{:#}\n", json!({"old": before.name, "new": after.name, "changes": changed_fields::as_json(&fields)}))
        }
        Format::Text => {
            let line = |(word, file): (&str, &ReadFile<Helplines>)| {
                let (lines, places) = (file.value.line_count(), file.value.places().count());
                let name = text::clean(&file.name);
                format!("{word}  {}\n", say!("diff-help-lines", file = name, lines = lines, places = places))
            };
            let heads: String = names().into_iter().zip([&before, &after]).map(line).collect();
            match fields.as_slice() {
                [] if before.source == after.source => heads + phrase("diff-the-same") + "\n",
                [] => heads + phrase("diff-say-the-same") + "\n",
                all => heads + &read_this(all, &[], &RuleFiles::default()) + &others(all, &RuleFiles::default()),
            }
        }
    })?;
    if must_be_read(&fields) { Err(Quit(Exit::Refuted).into()) } else { Ok(()) }
}

/// Two questions files with all that is said of them.
struct PrintedDiff<'a> {
    files: &'a [ComparedFile<'a>; 2],
    found: &'a Diff,
    fields: &'a [FieldChange],
    is_same: bool,
    /// What keeps the new file from passing `check`.
    new_fails: Option<String>,
    counts: bool,
}

impl PrintedDiff<'_> {
    fn as_text(&self) -> String {
        let (files, found) = (self.files, self.found);
        let mut out = String::new();
        for (word, file) in names().iter().zip(files) {
            out.push_str(&format!("{word}  {}", summary_line(&file.name, file.questionnaire)));
        }
        if self.is_same {
            return out + phrase("diff-the-same") + "\n";
        }
        out.extend(self.new_fails.iter().map(|all| format!("{}\n", say!("diff-new-fails", all = all))));
        // First, since most of what follows may come from it alone.
        for (old, new) in &found.matched.perhaps_renamed {
            out.push_str(&format!("\n{}\n", say!("diff-perhaps-renamed", old = old, new = new)));
        }
        let rules = RuleFiles(Some([files[0].questionnaire, files[1].questionnaire]));
        out.push_str(&read_this(self.fields, &moved_texts(self.fields), &rules));
        out.push_str(&losses(found));
        match &found.pairs {
            Ok(pairs) => {
                let lines = PairLines { files, pairs, counts: self.counts };
                out.push_str(&lines.lost_help());
                out.push_str(&lines.changed_outcomes());
            }
            Err(large) => out.push_str(&format!("\n{}", too_large(files, large))),
        }
        for (side, only) in found.only.iter().enumerate() {
            out.extend(only.as_ref().map(|only| only_there(files, side, only)));
        }
        out.push_str(&others(self.fields, &rules));
        if self.fields.is_empty() {
            out.push_str(&format!("\n{}\n", phrase("diff-only-layout")));
        }
        out + &lists(found)
    }
}

fn losses(found: &Diff) -> String {
    let mut out = String::new();
    let kinds = [(LossKind::Guarantee, phrase("diff-lost-guarantees")), (LossKind::Mark, phrase("diff-lost-marks"))];
    for (kind, heading) in kinds {
        let of_kind: Vec<_> = found.lost.iter().filter(|l| l.kind == kind).collect();
        if !of_kind.is_empty() {
            out.push_str(&format!("\n{heading}: {}\n", of_kind.len()));
        }
        out.extend(of_kind.iter().map(|l| format!("  `{}` {}\n", l.id, text::clean(&l.says))));
    }
    out
}

/// What was added, removed and renamed.
fn lists(found: &Diff) -> String {
    let m = &found.matched;
    let mut out = String::new();
    let mut line = |what: &str, ids: Vec<String>| {
        if !ids.is_empty() {
            out.push_str(&format!("\n{what}: {}\n", ids.join(", ")));
        }
    };
    let questions = [phrase("diff-questions-added"), phrase("diff-questions-removed"), phrase("diff-questions-renamed")];
    let answers = [phrase("diff-answers-added"), phrase("diff-answers-removed"), phrase("diff-answers-renamed")];
    let outcomes = [phrase("diff-outcomes-added"), phrase("diff-outcomes-removed"), phrase("diff-outcomes-renamed")];
    let guarantees = [phrase("diff-guarantees-added"), phrase("diff-guarantees-removed"), phrase("diff-guarantees-renamed")];
    let kinds: [([&str; 3], &ItemChanges); 4] =
        [(questions, &m.of_questions), (answers, &m.of_answers), (outcomes, &m.of_outcomes), (guarantees, &m.of_guarantees)];
    for ([added, removed, renamed], of) in kinds {
        line(added, text::in_backticks(&of.added));
        line(removed, text::in_backticks(&of.removed));
        line(renamed, of.renamed.iter().map(|(old, new)| say!("diff-is-now", old = old, new = new)).collect());
    }
    let nowhere = m.leads_nowhere.iter().map(|(was, id)| say!("diff-was-of", was = was, id = id));
    line(phrase("diff-was-leads-nowhere"), nowhere.collect());
    out
}

fn too_large(files: &[ComparedFile<'_>; 2], large: &NotCounted) -> String {
    match large {
        NotCounted::File(is_old, large) => {
            let side = usize::from(!*is_old);
            let q = files[side].questionnaire;
            let (file, question, held) = (names()[side], &q.question(large.question).id, held_there(q, large));
            say!("diff-diagram-too-large", file = file, question = question, held = held) + "\n"
        }
        NotCounted::Answers(question) => say!("diff-too-many-answers", question = question) + "\n",
        NotCounted::Both { question, states, remembered } => {
            let mut says = vec![say!("diff-too-many-states", states = *states, question = question)];
            if !remembered.is_empty() {
                says.push(say!("diff-remembered", questions = text::in_backticks(remembered).join(", ")));
            }
            says.push(phrase("diff-compare-nearer").to_owned());
            says.join(" ") + "\n"
        }
    }
}

/// What was found, for another program.
fn as_json(printed: &PrintedDiff<'_>) -> String {
    let (files, found) = (printed.files, printed.found);
    let [old, new] = [files[0].questionnaire, files[1].questionnaire];
    let file = |f: &ComparedFile<'_>| {
        let Fingerprints { file, rules, words } = &f.questionnaire.fingerprints;
        json!({"file": f.name, "questionnaire": file, "rules": rules, "words": words})
    };
    let shown = |w: &[Witness; 2]| json!({"old": sheets::as_value(old, &w[0]), "new": sheets::as_value(new, &w[1])});
    let ids = |q: &Questionnaire, list: &[QuestionIx]| list.iter().map(|ix| q.question(*ix).id.clone()).collect::<Vec<_>>();
    let way = |w: &Transition| {
        json!({
            "from": old.outcome(w.from).id,
            "to": new.outcome(w.to).id,
            "same": w.same,
            "urgent-lost": w.urgent_lost,
            "pairs": w.pairs.to_string(),
            "witness": shown(&w.witness),
            "deciding": {"old": ids(old, &w.deciding[0]), "new": ids(new, &w.deciding[1])},
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
        "same": printed.is_same,
        "new-fails-check": printed.new_fails,
        "loses": found.loses(),
        "must-be-read": must_be_read(printed.fields),
        "lost": found.lost.iter().map(lost).collect::<Vec<_>>(),
        "changes": changed_fields::as_json(printed.fields),
        "moved-texts": moved_texts(printed.fields).iter().map(|m| json!({"question": m.question, "from": m.from, "to": m.to, "text": m.text})).collect::<Vec<_>>(),
        "counted": what_is_counted(),
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
