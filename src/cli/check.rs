//! `check`: problems of a questions file, its guarantees proved or refuted, its scenarios tried.

pub(crate) mod advice;
pub(crate) mod changed_copy;
pub(crate) mod matters;
pub(crate) mod reviewed;
pub(crate) mod scenarios;

use std::path::Path;

use num_bigint::BigUint;
use serde_json::{Value, json};

use crate::base::text;
use crate::cli::args::{Args, Format};
use crate::cli::check::reviewed::ReviewFindings;
use crate::cli::check::scenarios::failed_scenarios;
use crate::cli::exit::{Exit, Quit};
use crate::cli::output::{grouped, listed, print, summary_line};
use crate::cli::{check::matters::Matters, clock, files, practice, translation};
use crate::content::document::Problem;
use crate::content::model::{OutcomeIx, Questionnaire};
use crate::content::practice::Practice;
use crate::content::words_file::WordsFile;
use crate::content::{document, helplines::Helpline, reader::SHIPPED};
use crate::engine::answer_sheets as sheets;
use crate::prover::compare::Loss;
use crate::prover::diagram::{Budget, TooLarge};
use crate::prover::masked::{MaskedOutcome, masked};
use crate::prover::proof::{Proof, Proved, Verdict, prove};
use crate::prover::{verify::Property, witness::Witness};

/// Months after which `check` warns of a help line.
const OLD_MONTHS: u32 = 6;
/// Questions and conditions that are named; the others are counted.
const NAMED_THERE: usize = 8;

/// A questions file with all that `check` found.
struct Findings<'a> {
    name: &'a str,
    source: &'a str,
    questionnaire: &'a Questionnaire,
    proof: Result<Proof, TooLarge>,
    /// What to do about each proved property.
    advice: Vec<Option<String>>,
    matters: Matters,
    failed_scenarios: Vec<Problem>,
    old_helplines: Vec<&'a Helpline>,
    /// Outcomes that one of a later pace hides.
    masked: Vec<MaskedOutcome>,
    /// What a copy of the built-in questions lacks of their promises.
    missing: Vec<Loss>,
    reviewed: ReviewFindings<'a>,
}

/// Looks for problems in a questions file, proves its guarantees, and decides its scenarios.
pub(crate) fn check(args: &Args, path: Option<&Path>, format: Format) -> anyhow::Result<()> {
    // What a copy is held to are the built-in questions, too.
    files::require_true_packing()?;
    let (name, bytes) = match path.or(args.questions.as_deref()) {
        Some(path) => (path.display().to_string(), files::bytes(path)?),
        None => ("questions.yaml".to_owned(), SHIPPED.as_bytes().to_vec()),
    };
    if let Ok(source) = std::str::from_utf8(&bytes)
        && Practice::is_one(source)
    {
        return practice::check(source, &name, format, args.plain);
    }
    if let Some(source) = std::str::from_utf8(&bytes).ok().filter(|source| WordsFile::is_one(source)) {
        return translation::check(args, source, &name, format);
    }
    let helplines = files::read_helplines(args)?;
    let invalid = |problems: &[Problem], source: &str| {
        match format {
            Format::Text => files::print_problems(problems, &name, source, args.plain),
            Format::Json => print(&problems_as_json(problems, &name, source))?,
        }
        Err(Quit(Exit::Invalid).into())
    };
    let (questionnaire, source) = match files::parsed(&bytes, Questionnaire::read) {
        Ok(parsed) => parsed,
        Err(file) => return invalid(&file.problems, &file.source),
    };
    let unknown = helplines.value.unknown_audiences(&questionnaire.audiences);
    if !unknown.is_empty() {
        return invalid(&unknown, source);
    }
    // Neither search needs what the other finds.
    let (proof, matters) = std::thread::scope(|scope| {
        let matters = scope.spawn(|| Matters::find(&questionnaire));
        let proof = prove(&questionnaire, Budget::default());
        (proof, matters.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
    });
    let parts = files::parts(source, &helplines.source).into_iter().collect();
    let matters = matters.besides(&proof);
    let idle: Vec<&str> = matters.failing().collect();
    let failed_scenarios = failed_scenarios(&questionnaire);
    let reviewed = ReviewFindings::new(&questionnaire, parts, proof.as_ref().ok(), &idle, &failed_scenarios);
    let helplines = helplines.value;
    let found = Findings {
        name: &name,
        source,
        questionnaire: &questionnaire,
        advice: proof.as_ref().map_or_else(|_| Vec::new(), |p| advice::all(&questionnaire, source, &p.proved)),
        matters,
        proof,
        failed_scenarios,
        reviewed,
        old_helplines: helplines.older_than(OLD_MONTHS, clock::today()?),
        masked: masked(&questionnaire, Budget::default()),
        missing: changed_copy::missing(&questionnaire)?,
    };
    match format {
        Format::Json => print(&found.as_json())?,
        Format::Text => {
            if !found.failed_scenarios.is_empty() {
                files::print_problems(&found.failed_scenarios, &name, source, args.plain);
            }
            print(&found.as_text())?;
            if let Some(oldest) = found.old_helplines.first() {
                anstream::eprint!("{}", too_old(found.old_helplines.len(), oldest));
            }
        }
    }
    match found.exit() {
        Exit::Done => Ok(()),
        exit => Err(Quit(exit).into()),
    }
}

/// Ends the command where a guarantee of a file doesn't hold: people are only asked, and answer sheets decided, with proved
/// files, unless `--unproved` says otherwise. The shipped file is proved when the program is tested.
pub(crate) fn require_proof(args: &Args, questionnaire: &Questionnaire) -> anyhow::Result<()> {
    let Some(path) = args.questions.as_ref().filter(|_| !args.unproved) else { return Ok(()) };
    let name = &path.display().to_string();
    let proof = prove(questionnaire, Budget::default());
    let missing = changed_copy::missing(questionnaire)?;
    anstream::eprint!("{}", changed_copy::as_text(&missing));
    match &proof {
        Ok(proof) if proof.holds() && missing.is_empty() => return Ok(()),
        Ok(proof) => {
            for proved in broken(proof) {
                anstream::eprint!("{}: {}", text::clean(name), verdict_lines(questionnaire, proved, None, None));
            }
        }
        Err(large) => anstream::eprint!("{}: {}", text::clean(name), too_large(questionnaire, large)),
    }
    anstream::eprintln!(
        "A file is only used to interview people, or to decide an answer sheet, once all its guarantees hold. Correct it and run `fingerpost check`, or use \
         --unproved, which says so on every screen."
    );
    Err(Quit(Exit::Refuted).into())
}

/// The properties that aren't shown to hold.
fn broken(proof: &Proof) -> impl Iterator<Item = &Proved> {
    proof.proved.iter().filter(|p| !matches!(p.verdict, Verdict::Holds))
}

/// A warning about help lines that haven't been verified for long.
fn too_old(count: usize, oldest: &Helpline) -> String {
    let (lines, are) = if count == 1 { ("help line", "is") } else { ("help lines", "are") };
    format!(
        "Warning: {count} {lines} {are} older than {OLD_MONTHS} months; the oldest is `{}`, of {}. Look at their sources again \
         (`fingerpost helplines` shows each).\n",
        text::clean(&oldest.id),
        text::clean(&oldest.verified)
    )
}

fn problems_as_json(problems: &[Problem], name: &str, source: &str) -> String {
    let (problems, others) = document::told(problems);
    let problems = problems.iter().map(|p| {
        let (line, column) = document::line_column(source, p.at.start);
        let again: Vec<usize> = p.again.iter().take(100).map(|at| document::line_column(source, at.start).0).collect();
        json!({"code": p.code.text(), "line": line, "column": column, "says": p.says, "help": p.help, "again": again})
    });
    format!("{:#}\n", json!({"file": name, "problems": problems.collect::<Vec<_>>(), "others": others}))
}

impl Findings<'_> {
    fn exit(&self) -> Exit {
        match &self.proof {
            Ok(proof) if proof.fault().is_some() || self.matters.literals.is_err() => Exit::Failed,
            _ if !self.missing.is_empty() => Exit::Refuted,
            Ok(proof)
                if proof.holds()
                    && self.failed_scenarios.is_empty()
                    && self.matters.all()
                    && self.reviewed.uncontrolled().next().is_none() =>
            {
                Exit::Done
            }
            _ => Exit::Refuted,
        }
    }

    fn as_text(&self) -> String {
        let mut out = summary_line(self.name, self.questionnaire);
        match &self.proof {
            Err(large) => out.push_str(&too_large(self.questionnaire, large)),
            Ok(proof) => out.push_str(&self.proof_as_text(proof)),
        }
        out.push_str(&changed_copy::as_text(&self.missing));
        let (all, failed) = (self.questionnaire.scenarios.len(), self.failed_scenarios.len());
        out.push_str(&format!("{} of {all} scenarios lead where they say.\n", all - failed));
        out.push_str(&self.reviewed.as_text());
        if let Ok(proof) = &self.proof {
            let ids: Vec<&str> = broken(proof).map(|p| p.named.id.as_str()).chain(self.matters.failing()).collect();
            let own = broken(proof).any(|p| p.named.from_guarantee);
            out.push_str(&advice::not_yet(&ids, own, failed));
        }
        out
    }

    fn proof_as_text(&self, proof: &Proof) -> String {
        let sheets = proof.counts.as_ref().map_or("Too many possible answer sheets to count".to_owned(), |c| {
            format!("{} possible answer sheets", grouped(&c.sheets))
        });
        let mut out = format!("{sheets}, in a diagram of {} nodes\n\n", proof.nodes);
        for (proved, advice) in proof.proved.iter().zip(&self.advice) {
            let holds = matches!(proved.verdict, Verdict::Holds);
            // That an outcome is reached or a condition met is only worth a line where it isn't so.
            if !(holds && matches!(proved.named.property, Property::Reached(_) | Property::Met { .. })) {
                out.push_str(&verdict_lines(self.questionnaire, proved, Some(self.source), advice.as_deref()));
            }
        }
        out.push_str(&self.masked_as_text());
        out.push_str(&self.matters.as_text(self.questionnaire, self.source));
        let held = proof.proved.len() - broken(proof).count();
        let refereed = if held > 0 { "; each of these proofs was accepted by the referee" } else { "" };
        out + &format!("\n{held} of {} guarantees hold over all answer sheets{refereed}.\n", proof.proved.len())
    }

    /// Each outcome that is hidden by one of a later pace, with a sheet. That may be meant, so it is no failure.
    fn masked_as_text(&self) -> String {
        let q = self.questionnaire;
        let one = |m: &MaskedOutcome| {
            let (hidden, shown) = (&q.outcome(m.hidden).id, &q.outcome(m.shown).id);
            let sheet = sheets::written(q, &m.sheet);
            format!(
                "NOTE  `{hidden}` wants help sooner than `{shown}`, and holds on this sheet, too; but `{shown}` stands before it:\n\
                 \x20        {sheet}\n         what to do: if the sooner one should win, move `{hidden}` up.\n"
            )
        };
        self.masked.iter().map(one).collect()
    }

    fn as_json(&self) -> String {
        let (q, proof) = (self.questionnaire, self.proof.as_ref().ok());
        let guarantees = proof.into_iter().flat_map(|p| &p.proved).zip(&self.advice);
        let counts = proof.and_then(|p| p.counts.as_ref());
        let outcomes = counts.into_iter().flat_map(|c| q.outcomes.iter().zip(&c.outcomes));
        let (hazards, reviews) = self.reviewed.as_json();
        let whole = json!({
            "file": self.name,
            "questionnaire": q.fingerprints.file,
            "rules": q.fingerprints.rules,
            "words": q.fingerprints.words,
            "decided": proof.is_some(),
            "not-decided": self.proof.as_ref().err().map(|large| too_large(q, large).trim_end().to_owned()),
            "sheets": counts.map(|c| c.sheets.to_string()),
            "nodes": proof.map(|p| p.nodes),
            "outcomes": outcomes.map(|(o, n)| json!({"id": o.id, "sheets": n.to_string()})).collect::<Vec<_>>(),
            "guarantees": guarantees.map(|(p, a)| self.verdict_as_json(p, a.as_deref())).collect::<Vec<_>>(),
            "rules-matter": self.matters.literals_as_json(q, self.source),
            "questions-matter": self.matters.questions_as_json(q, self.source),
            "masked": self.masked.iter().map(|m| json!({
                "hidden": q.outcome(m.hidden).id, "shown": q.outcome(m.shown).id, "sheet": sheets::as_value(q, &m.sheet),
            })).collect::<Vec<_>>(),
            "missing-of-the-built-in": changed_copy::as_json(&self.missing),
            "old-help-lines": self.old_helplines.iter().map(|l| &l.id).collect::<Vec<_>>(),
            "hazards": hazards,
            "reviews": reviews,
            "scenarios": {
                "all": q.scenarios.len(),
                "failed": self.failed_scenarios.iter().map(|p| &p.says).collect::<Vec<_>>(),
            },
        });
        format!("{whole:#}\n")
    }

    fn verdict_as_json(&self, proved: &Proved, advice: Option<&str>) -> Value {
        let q = self.questionnaire;
        let (verdict, count, witnesses) = match &proved.verdict {
            Verdict::Holds => ("holds", None, &[][..]),
            Verdict::NotDecided => ("not decided", None, &[][..]),
            Verdict::Empty => ("empty", None, &[][..]),
            Verdict::Fault(_) => ("fault", None, &[][..]),
            Verdict::Fails { sheets, count } => ("fails", count.as_ref(), sheets.as_slice()),
        };
        let witness = |(replies, outcome): &(Witness, OutcomeIx)| json!({"sheet": sheets::as_value(q, replies), "outcome": q.outcome(*outcome).id});
        json!({
            "id": proved.named.id,
            "says": proved.named.says,
            "built-in": !proved.named.from_guarantee,
            "line": line(proved, self.source),
            "verdict": verdict,
            "sheets": count.map(ToString::to_string),
            "witnesses": witnesses.iter().map(witness).collect::<Vec<_>>(),
            "what-to-do": advice,
        })
    }
}

/// The line of the file that a property is about.
fn line(proved: &Proved, source: &str) -> Option<usize> {
    proved.named.about.map(|at| document::line_column(source, at.start).0)
}

/// A property and its verdict; where it fails, with the line of `source`, the witnesses, and what to do.
fn verdict_lines(questionnaire: &Questionnaire, proved: &Proved, source: Option<&str>, advice: Option<&str>) -> String {
    let (id, says) = (&proved.named.id, statement(questionnaire, proved));
    let at = || source.and_then(|s| line(proved, s)).map_or(String::new(), |line| format!(" (line {line})"));
    let mut out = match &proved.verdict {
        Verdict::Holds => {
            let own = proved.over.as_ref().filter(|_| proved.named.from_guarantee);
            let over = own.map_or(String::new(), |n| format!(" (over {} sheets)", grouped(n)));
            format!("holds  {id}: {says}{over}\n")
        }
        Verdict::NotDecided => {
            format!(
                "NOT DECIDED  {id}{}: {says}. That is too much to work out; conditions that count signs of fewer questions would help.\n",
                at()
            )
        }
        Verdict::Empty => format!("FAILS  {id}{}: {says}. No answer sheet does.\n", at()),
        Verdict::Fault(why) => {
            format!("FAULT  {id}: {why}. This is a fault of fingerpost, not of the file: please report it.\n")
        }
        Verdict::Fails { count, .. } => {
            let broken = match count {
                Some(count) if *count == BigUint::from(1u8) => "One answer sheet breaks it:".to_owned(),
                Some(count) => format!("{} answer sheets break it, such as:", grouped(count)),
                None => "It is broken by:".to_owned(),
            };
            format!("FAILS  {id}{}: {says}. {broken}\n", at())
        }
    };
    if let Verdict::Fails { sheets, .. } = &proved.verdict {
        if let [(better, _), (worse, _)] = sheets.as_slice()
            && let Some((question, _)) = better.iter().zip(worse).find(|(a, b)| a != b).map(|(a, _)| a)
        {
            out.push_str(&format!("         the better answer to `{}` first:\n", questionnaire.question(*question).id));
        }
        for (replies, outcome) in sheets {
            let sheet = sheets::written(questionnaire, replies);
            out.push_str(&format!("         {sheet}\n         which leads to `{}`\n", questionnaire.outcome(*outcome).id));
        }
    }
    if let Some(advice) = advice {
        out.push_str(&format!("         what to do: {advice}\n"));
    }
    out
}

/// What a property says; for a guarantee of the file that doesn't hold, what it promises and why.
fn statement(questionnaire: &Questionnaire, proved: &Proved) -> String {
    let says = proved.named.says.trim_end_matches('.');
    let own = questionnaire.guarantees.iter().find(|g| g.id == proved.named.id && proved.named.from_guarantee);
    match own {
        Some(own) if !matches!(proved.verdict, Verdict::Holds) => {
            format!("it promises `{}`, because {says}", advice::promised(questionnaire, &own.promise))
        }
        _ => says.to_owned(),
    }
}

/// Why nothing is decided, as a line.
fn too_large(questionnaire: &Questionnaire, large: &TooLarge) -> String {
    let id = &questionnaire.question(large.question).id;
    if large.nodes == 0 {
        return format!(
            "NOT DECIDED: the question `{id}` has too many sets of answers that the rules tell apart. Name fewer of its answers one by one.\n"
        );
    }
    format!(
        "NOT DECIDED: what the rules can tell apart is too much to work out; the diagram got as far as the question `{id}`, with {} nodes{}. \
         Conditions that count signs of many questions, or that join answers far apart, make it large: have fewer of them, or \
         let them read fewer questions, or ask those one after the other.\n",
        grouped(&BigUint::from(large.nodes)),
        held_there(questionnaire, large)
    )
}

/// The answers that have to be remembered where a diagram becomes too large, and the named conditions that read them.
pub(crate) fn held_there(questionnaire: &Questionnaire, large: &TooLarge) -> String {
    let questions = listed(large.held_questions.iter().map(|q| questionnaire.question(*q).id.as_str()), NAMED_THERE);
    let conditions = listed(large.conditions.iter().map(|c| questionnaire.conditions[c.index()].name.as_str()), NAMED_THERE);
    match (questions.as_str(), conditions.as_str()) {
        ("", _) => String::new(),
        (_, "") => format!(". The answers that have to be remembered there are those of {questions}"),
        _ => format!(". The answers that have to be remembered there are those of {questions}, for the conditions {conditions}"),
    }
}
