//! The verbs: recommend, sheet, check, helplines.

use std::io::{self, Write};
use std::path::Path;

use anyhow::Context;

use super::{Args, Exit, Format, files};
use crate::decide::decide;
use crate::document::{Code, Problem};
use crate::questionnaire::{self, Questionnaire};
use crate::report::{Page, Report, json, to_lines};
use crate::sheets;
use crate::text;

/// Columns of printed results.
const COLUMNS: usize = 78;

fn print(text: &str) -> anyhow::Result<()> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        // A reader that has seen enough (`| head`) isn't a fault.
        Err(e) if e.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        other => other.context("can't write to standard output"),
    }
}

/// Says where a sheet leads.
pub(super) fn recommend(args: &Args, path: &Path, format: Format) -> anyhow::Result<Exit> {
    let (questionnaire, helplines) = match files::both(args)? {
        Ok(both) => both,
        Err(exit) => return Ok(exit),
    };
    let answered = match files::checked(path, args.plain, |source| sheets::answered(source, &questionnaire, &helplines))? {
        Ok(answered) => answered,
        Err(exit) => return Ok(exit),
    };
    let place = match &args.place {
        None => answered.place,
        Some(id) => match helplines.place_named(id) {
            Some(place) => place,
            None => return Ok(unknown_place(id)),
        },
    };
    if answered.other_questionnaire {
        anstream::eprintln!("Note: this sheet was made for another version of the questions.");
    }
    for q in &answered.not_counted {
        anstream::eprintln!("Note: `{}` isn't asked here, so its answer doesn't count.", questionnaire.question(*q).id);
    }
    let recommendation = decide(&questionnaire, &answered.sheet);
    let report = Report { questionnaire: &questionnaire, helplines: &helplines, place, recommendation: &recommendation };
    match format {
        Format::Json => print(&json(&report))?,
        Format::Text => {
            let mut lines = Vec::new();
            for page in report.pages().into_iter().filter(|p| !matches!(p, Page::NotMe | Page::InShort | Page::About)) {
                lines.extend(to_lines(&report.blocks(page), COLUMNS));
                lines.push(String::new());
            }
            print(&text::clean(&lines.join("\n")))?;
        }
    }
    Ok(Exit::Done)
}

/// Prints an empty sheet, with every answer beside its question.
pub(super) fn sheet(args: &Args) -> anyhow::Result<Exit> {
    let questionnaire = match files::questionnaire(args)? {
        Ok(questionnaire) => questionnaire,
        Err(exit) => return Ok(exit),
    };
    let mut out = String::from(
        "# An answer sheet. Write one id behind each question, or a list such as [a, b] where several may be chosen.\n\
         # `declined` is always possible. Questions that aren't asked on the way may stay here: they don't count.\n",
    );
    out.push_str(&format!("place: world\nquestionnaire: {}\nanswers:\n", questionnaire.fingerprint()));
    for question in questionnaire.questions() {
        let ids: Vec<&str> = question.answers.iter().map(|a| a.id.as_str()).collect();
        let several = if question.choose == questionnaire::Choose::Many { ", several" } else { "" };
        out.push_str(&format!("  # {}\n  # one of {}{several}\n  {}: declined\n", question.ask, ids.join(", "), question.id));
    }
    print(&text::clean(&out))?;
    Ok(Exit::Done)
}

/// Looks for problems in a questions file, and decides its scenarios.
pub(super) fn check(args: &Args, path: Option<&Path>) -> anyhow::Result<Exit> {
    let (name, source) = match path.or(args.questions.as_deref()) {
        Some(path) => (path.display().to_string(), files::bytes(path)?),
        None => ("questions.yaml".to_owned(), questionnaire::SHIPPED.as_bytes().to_vec()),
    };
    let questionnaire = match crate::document::utf8(&source)
        .map_err(|(p, good)| (vec![*p], good))
        .and_then(|text| Questionnaire::read(text).map_err(|p| (p, text.to_owned())))
    {
        Ok(questionnaire) => questionnaire,
        Err((problems, source)) => {
            files::print_problems(&problems, &name, &source, args.plain);
            return Ok(Exit::Invalid);
        }
    };
    let helplines = match files::helplines(args)? {
        Ok(helplines) => helplines,
        Err(exit) => return Ok(exit),
    };
    let unknown = helplines.unknown_audiences(questionnaire.audiences());
    if !unknown.is_empty() {
        anstream::eprintln!("No help line is for: {}.", unknown.into_iter().collect::<Vec<_>>().join(", "));
        return Ok(Exit::Invalid);
    }
    let failed = failed_scenarios(&questionnaire);
    if !failed.is_empty() {
        files::print_problems(&failed, &name, &String::from_utf8_lossy(&source), args.plain);
    }
    let (all, good) = (questionnaire.scenarios().len(), questionnaire.scenarios().len() - failed.len());
    print(&format!(
        "{}: {} questions, {} outcomes, no problem. {good} of {all} scenarios lead where they say.\n",
        text::clean(&name),
        questionnaire.questions().len(),
        questionnaire.outcomes().len(),
    ))?;
    Ok(if failed.is_empty() { Exit::Done } else { Exit::Refuted })
}

/// Scenarios that lead elsewhere, or that answer more or less than what is asked.
fn failed_scenarios(questionnaire: &Questionnaire) -> Vec<Problem> {
    let id = |q: questionnaire::QuestionIx| questionnaire.question(q).id.clone();
    let mut out = Vec::new();
    for s in questionnaire.scenarios() {
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

/// Prints help lines with their dates and sources.
pub(super) fn helplines(args: &Args, place: Option<&str>) -> anyhow::Result<Exit> {
    let helplines = match files::helplines(args)? {
        Ok(helplines) => helplines,
        Err(exit) => return Ok(exit),
    };
    let places = match place.or(args.place.as_deref()) {
        None => helplines.places().map(|(i, _)| i).collect(),
        Some(id) => match helplines.place_named(id) {
            Some(place) => vec![place],
            None => return Ok(unknown_place(id)),
        },
    };
    let mut out = String::new();
    for ix in places {
        let place = helplines.place(ix);
        out.push_str(&format!("{} ({})\n", place.name, place.id));
        for line in helplines.lines().iter().filter(|l| l.places.contains(&ix)) {
            let sources: Vec<&str> = line.sources.iter().filter_map(|s| helplines.source(s)).collect();
            out.push_str(&format!("  {}: {} ({})\n", line.service, line.reach(), line.details()));
            out.push_str(&format!("    as of {}: {}\n", line.verified, sources.join("; ")));
        }
        out.push('\n');
    }
    print(&text::clean(&out))?;
    Ok(Exit::Done)
}

/// Tells of a place that no help file has.
pub(super) fn unknown_place(id: &str) -> Exit {
    anstream::eprintln!(
        "fingerpost: there is no place `{}`. `fingerpost helplines` lists the places; `world` is anywhere else.",
        text::clean(id)
    );
    Exit::Usage
}
