//! `check`: problems of a questions file, its guarantees proved or refuted, its scenarios tried.

pub(crate) mod advice;
pub(crate) mod large;
pub(crate) mod matters;

use std::path::Path;

use num_bigint::BigUint;
use serde::Serialize;

use crate::cli::check::large::too_large;
use crate::cli::check::matters::Matters;
pub(crate) use large::held_there;

use crate::base::text;
use crate::cli::verbs::print;
use crate::cli::{Args, Exit, Format, files};
use crate::content::document;
use crate::content::document::{Code, Problem};
use crate::content::helplines::Helpline;
use crate::content::model as questionnaire;
use crate::content::model::Questionnaire;
use crate::engine::answer_sheets as sheets;
use crate::engine::decide::decide;
use crate::prover::diagram::{Budget, TooLarge};
use crate::prover::proof::{Proof, Proved, Verdict, prove};
use crate::prover::verify::Property;

/// Months after which `check` warns of a help line.
const OLD_MONTHS: u32 = 6;

/// Looks for problems in a questions file, proves its guarantees, and decides its scenarios.
pub(crate) fn check(args: &Args, path: Option<&Path>, format: Format) -> anyhow::Result<Exit> {
    let (name, bytes) = match path.or(args.questions.as_deref()) {
        Some(path) => (path.display().to_string(), files::bytes(path)?),
        None => ("questions.yaml".to_owned(), crate::content::reader::SHIPPED.as_bytes().to_vec()),
    };
    let helplines = match files::helplines(args)? {
        Ok(helplines) => helplines,
        Err(exit) => return Ok(exit),
    };
    let read = document::utf8(&bytes)
        .map_err(|(p, good)| (vec![*p], good))
        .and_then(|source| Questionnaire::read(source).map(|q| (q, source)).map_err(|p| (p, source.to_owned())));
    let (questionnaire, source) = match read {
        Ok(read) => read,
        Err((problems, source)) => {
            tell_problems(&problems, &name, &source, args.plain, format)?;
            return Ok(Exit::Invalid);
        }
    };
    let unknown = helplines.unknown_audiences(&questionnaire.audiences);
    if !unknown.is_empty() {
        tell_problems(&unknown, &name, source, args.plain, format)?;
        return Ok(Exit::Invalid);
    }
    let failed = failed_scenarios(&questionnaire);
    let old = helplines.older_than(OLD_MONTHS, crate::cli::clock::today());
    // What is proved and what can matter have nothing to do with each other.
    let (proof, found) = std::thread::scope(|scope| {
        let found = scope.spawn(|| Matters::find(&questionnaire));
        let proof = prove(&questionnaire, Budget::default());
        (proof, found.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
    });
    let matters = found.besides(&proof);
    let advice = proof.as_ref().map_or_else(|_| Vec::new(), |p| advice::all(&questionnaire, source, &p.proved));
    match format {
        Format::Json => print(&as_json((&questionnaire, source), &name, &failed, (&proof, &advice), &matters, &old))?,
        Format::Text => {
            if !failed.is_empty() {
                files::print_problems(&failed, &name, source, args.plain);
            }
            print(&as_text((&questionnaire, source), &name, failed.len(), (&proof, &advice), &matters))?;
            if let Some(oldest) = old.first() {
                anstream::eprint!("{}", too_old(old.len(), oldest));
            }
        }
    }
    Ok(match &proof {
        Ok(proof) if proof.fault().is_some() || matters.literals.is_err() => Exit::Failed,
        Ok(proof) if proof.holds() && failed.is_empty() && matters.all() => Exit::Done,
        _ => Exit::Refuted,
    })
}

/// Whether people may be interviewed with a file: every guarantee of it holds. Says why not.
pub(crate) fn may_interview(questionnaire: &Questionnaire, name: &str) -> bool {
    let proof = prove(questionnaire, Budget::default());
    let holds = proof.as_ref().is_ok_and(Proof::holds);
    if !holds {
        match &proof {
            Ok(proof) => {
                for proved in proof.proved.iter().filter(|p| !matches!(p.verdict, Verdict::Holds)) {
                    anstream::eprint!("{}: {}", text::clean(name), one(questionnaire, proved, None, None));
                }
            }
            Err(large) => anstream::eprint!("{}: {}", text::clean(name), too_large(questionnaire, large)),
        }
        anstream::eprintln!(
            "Nobody is interviewed with a file whose guarantees don't all hold. Mend it and run `fingerpost check`, or use \
             --unproved, which says so on every screen."
        );
    }
    holds
}

/// A warning about help lines that nobody has looked at for long.
fn too_old(count: usize, oldest: &Helpline) -> String {
    let (lines, are) = if count == 1 { ("help line", "is") } else { ("help lines", "are") };
    format!(
        "Warning: {count} {lines} {are} older than {OLD_MONTHS} months; the oldest is `{}`, of {}. Look at their sources again \
         (`fingerpost helplines` shows each).\n",
        text::clean(&oldest.id),
        text::clean(&oldest.verified)
    )
}

fn tell_problems(problems: &[Problem], name: &str, source: &str, plain: bool, format: Format) -> anyhow::Result<()> {
    #[derive(Serialize)]
    struct Out<'a> {
        code: &'a str,
        line: usize,
        column: usize,
        says: &'a str,
        help: Option<&'a str>,
        again: Vec<usize>,
    }
    if format == Format::Text {
        files::print_problems(problems, name, source, plain);
        return Ok(());
    }
    let out = problems.iter().map(|p| {
        let (line, column) = document::line_column(source, p.at.start);
        let again = p.again.iter().map(|at| document::line_column(source, at.start).0).collect();
        Out { code: p.code.text(), line, column, says: &p.says, help: p.help.as_deref(), again }
    });
    print(&format!(
        "{}\n",
        serde_json::to_string_pretty(&serde_json::json!({"file": name, "problems": out.collect::<Vec<_>>()}))?
    ))
}

/// A number with its thousands set apart.
pub(crate) fn grouped(n: &BigUint) -> String {
    let digits = n.to_string();
    let mut out = String::new();
    for (i, c) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(',');
        }
        out.push(c);
    }
    out
}

fn as_text(
    (questionnaire, source): (&Questionnaire, &str),
    name: &str,
    failed: usize,
    (proof, advice): (&Result<Proof, TooLarge>, &[Option<String>]),
    matters: &Matters,
) -> String {
    let mut out = format!(
        "{}: {} questions, {} outcomes, fingerprint {}\n",
        text::clean(name),
        questionnaire.questions.len(),
        questionnaire.outcomes.len(),
        questionnaire.fingerprint
    );
    match proof {
        Err(large) => out.push_str(&too_large(questionnaire, large)),
        Ok(proof) => {
            let sheets = proof.counts.as_ref().map_or("Too many possible answer sheets to count".to_owned(), |c| {
                format!("{} possible answer sheets", grouped(&c.sheets))
            });
            out.push_str(&format!("{sheets}, in a diagram of {} nodes\n\n", proof.nodes));
            // That each outcome is reached and each condition met is said only where it isn't so.
            let told = |(p, _): &(&Proved, &Option<String>)| {
                !(matches!(p.named.property, Property::Reached(_) | Property::Met { .. }) && matches!(p.verdict, Verdict::Holds))
            };
            for (proved, advice) in proof.proved.iter().zip(advice).filter(told) {
                out.push_str(&one(questionnaire, proved, Some(source), advice.as_deref()));
            }
            out.push_str(&matters.as_text(questionnaire, source));
            let held = proof.proved.iter().filter(|p| matches!(p.verdict, Verdict::Holds)).count();
            let refereed = if held > 0 { "; each of these proofs was accepted by the referee" } else { "" };
            out.push_str(&format!("\n{held} of {} guarantees hold over all answer sheets{refereed}.\n", proof.proved.len()));
        }
    }
    let all = questionnaire.scenarios.len();
    out.push_str(&format!("{} of {all} scenarios lead where they say.\n", all - failed));
    if let Ok(proof) = proof {
        let broken = proof.proved.iter().filter(|p| !matches!(p.verdict, Verdict::Holds));
        let mut ids: Vec<&str> = broken.map(|p| p.named.id.as_str()).collect();
        ids.extend(matters.failing());
        out.push_str(&not_yet(&ids, failed));
    }
    out
}

/// What keeps a file from passing, in one line, since other lines may sound as if all were well; nothing where it passes.
fn not_yet(broken: &[&str], failed: usize) -> String {
    const NAMED: usize = 4;
    let mut parts: Vec<String> = broken.iter().take(NAMED).map(|id| format!("`{id}`")).collect();
    if broken.len() > NAMED {
        parts.push(format!("{} more", broken.len() - NAMED));
    }
    if failed > 0 {
        parts.push(format!("{failed} {}", if failed == 1 { "scenario" } else { "scenarios" }));
    }
    match parts.as_slice() {
        [] => String::new(),
        all => {
            let more = if broken.is_empty() { "" } else { " `fingerpost explain` says more about a name." };
            format!("The file doesn't pass yet: {}.{more}\n", all.join(", "))
        }
    }
}

/// The line of the file that a promise is about.
fn line(proved: &Proved, source: &str) -> Option<usize> {
    proved.named.about.map(|at| document::line_column(source, at.start).0)
}

/// One promise and its verdict; where it doesn't hold, with the line that it is about, if the text is at hand, and what to do.
fn one(questionnaire: &Questionnaire, proved: &Proved, source: Option<&str>, advice: Option<&str>) -> String {
    let (id, says) = (&proved.named.id, said(questionnaire, proved));
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

/// What is promised. Of the file's own guarantee that doesn't hold: what it promises, and then why.
fn said(questionnaire: &Questionnaire, proved: &Proved) -> String {
    let says = proved.named.says.trim_end_matches('.');
    let own = questionnaire.guarantees.iter().find(|g| g.id == proved.named.id && proved.named.from_guarantee);
    match own {
        Some(own) if !matches!(proved.verdict, Verdict::Holds) => {
            format!("it promises `{}`, because {says}", advice::promised(questionnaire, &own.promise))
        }
        _ => says.to_owned(),
    }
}

fn as_json(
    (questionnaire, source): (&Questionnaire, &str),
    name: &str,
    failed: &[Problem],
    (proof, advice): (&Result<Proof, TooLarge>, &[Option<String>]),
    matters: &Matters,
    old: &[&Helpline],
) -> String {
    use serde_json::json;
    let guarantees: Vec<serde_json::Value> = proof.iter().flat_map(|p| &p.proved).zip(advice).map(|(p, advice)| {
        let (verdict, count, witnesses) = match &p.verdict {
            Verdict::Holds => ("holds", None, Vec::new()),
            Verdict::NotDecided => ("not decided", None, Vec::new()),
            Verdict::Empty => ("empty", None, Vec::new()),
            Verdict::Fault(_) => ("fault", None, Vec::new()),
            Verdict::Fails { sheets, count } => ("fails", count.as_ref().map(ToString::to_string), sheets.clone()),
        };
        let witnesses: Vec<_> = witnesses.iter().map(|(replies, outcome)| {
            json!({"sheet": sheets::as_value(questionnaire, replies), "outcome": questionnaire.outcome(*outcome).id})
        }).collect();
        json!({"id": p.named.id, "says": p.named.says, "built-in": !p.named.from_guarantee, "line": line(p, source), "verdict": verdict, "sheets": count, "witnesses": witnesses, "what-to-do": advice})
    }).collect();
    let outcomes: Vec<_> = proof
        .iter()
        .flat_map(|p| &p.counts)
        .flat_map(|c| questionnaire.outcomes.iter().zip(&c.outcomes))
        .map(|(o, n)| json!({"id": o.id, "sheets": n.to_string()}))
        .collect();
    let whole = json!({
        "file": name,
        "questionnaire": questionnaire.fingerprint,
        "decided": proof.is_ok(),
        "not-decided": proof.as_ref().err().map(|large| too_large(questionnaire, large).trim_end().to_owned()),
        "sheets": proof.as_ref().ok().and_then(|p| p.counts.as_ref()).map(|c| c.sheets.to_string()),
        "nodes": proof.as_ref().ok().map(|p| p.nodes),
        "outcomes": outcomes,
        "guarantees": guarantees,
        "rules-matter": matters.leaves_as_json(questionnaire, source),
        "questions-matter": matters.questions_as_json(questionnaire, source),
        "old-help-lines": old.iter().map(|l| &l.id).collect::<Vec<_>>(),
        "scenarios": {"all": questionnaire.scenarios.len(), "failed": failed.iter().map(|p| &p.says).collect::<Vec<_>>()},
    });
    format!("{whole:#}\n")
}

/// Scenarios that lead elsewhere, or that answer more or less than what is asked.
fn failed_scenarios(questionnaire: &Questionnaire) -> Vec<Problem> {
    let id = |q: questionnaire::QuestionIx| questionnaire.question(q).id.clone();
    let mut out = Vec::new();
    for s in &questionnaire.scenarios {
        let problem = match sheets::walk(questionnaire, &s.replies) {
            Err(question) => Problem::new(
                Code::NotAnswered,
                s.at,
                format!("the scenario `{}` has no answer to `{}`, which is asked", s.id, id(question)),
            ),
            Ok(sheet) => {
                let outcome = decide(questionnaire, &sheet).outcome;
                if let Some((extra, _)) = s.replies.iter().find(|(q, _)| sheet.counted()[q.index()].is_none()) {
                    Problem::new(
                        Code::NotAsked,
                        s.at,
                        format!("the scenario `{}` answers `{}`, which isn't asked", s.id, id(*extra)),
                    )
                } else if outcome != s.leads_to {
                    let (is, said) = (&questionnaire.outcome(outcome).id, &questionnaire.outcome(s.leads_to).id);
                    Problem::new(Code::ScenarioFails, s.at, format!("the scenario `{}` leads to `{is}`, not to `{said}`", s.id))
                        .help(format!("its reason was: {}", s.why))
                } else {
                    continue;
                }
            }
        };
        out.push(problem);
    }
    out
}
