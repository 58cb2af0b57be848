//! The verbs: recommend, sheet, helplines.

use std::io::{self, Write};
use std::path::Path;

use anyhow::Context;

use crate::base::text;
use crate::cli::{Args, Exit, ResultFormat, files};
use crate::content::helplines::{Helpline, Helplines};
use crate::content::model as questionnaire;
use crate::engine::answer_sheets as sheets;
use crate::engine::decide::decide;
use crate::prover::lookahead::Lookahead;
use crate::ui::line_mode::spoken_lines;
use crate::ui::report::{Form, Report, ResultPage, client_paper, danger_line, json, to_lines};

/// Columns of printed results.
const COLUMNS: usize = 78;

pub(crate) fn print(text: &str) -> anyhow::Result<()> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        // A reader that has seen enough (`| head`) isn't a fault.
        Err(e) if e.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        other => other.context("can't write to standard output"),
    }
}

/// Says where a sheet leads.
pub(crate) fn recommend(args: &Args, path: &Path, format: ResultFormat) -> anyhow::Result<Exit> {
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
    let recommendation = decide(&questionnaire, &answered.sheet);
    let explained = Lookahead::default().explained(&questionnaire, &answered.sheet);
    let report =
        Report { questionnaire: &questionnaire, helplines: &helplines, place, recommendation: &recommendation, explained };
    match format {
        ResultFormat::Json => print(&json(&report))?,
        // What can't wait is no paper to be laid aside.
        ResultFormat::Markdown | ResultFormat::Html if !report.to_keep() => {
            anstream::eprintln!(
                "fingerpost: this result isn't made into a file. `--format text` shows it. {}",
                danger_line(&helplines, place)
            );
            return Ok(Exit::Failed);
        }
        ResultFormat::Markdown => print(&client_paper(&report, "", Form::Markdown))?,
        ResultFormat::Html => print(&client_paper(&report, "", Form::Html))?,
        ResultFormat::Text => {
            let mut lines = Vec::new();
            for page in
                report.pages().into_iter().filter(|p| !matches!(p, ResultPage::NotMe | ResultPage::InShort | ResultPage::About))
            {
                let blocks = report.blocks(page);
                lines.extend(if args.plain { spoken_lines(&blocks) } else { to_lines(&blocks, COLUMNS) });
                lines.push(String::new());
            }
            print(&text::clean(&lines.join("\n")))?;
        }
    }
    // Behind the page, which comes first, and in one line, however many there are.
    let unasked: Vec<String> = answered.not_counted.iter().map(|q| format!("`{}`", questionnaire.question(*q).id)).collect();
    match unasked.as_slice() {
        [] => {}
        [one] => anstream::eprintln!("Note: {one} isn't asked here, so its answer doesn't count."),
        many => anstream::eprintln!("Note: {} aren't asked here, so their answers don't count.", many.join(", ")),
    }
    Ok(Exit::Done)
}

/// Prints an empty sheet, with every answer beside its question.
pub(crate) fn sheet(args: &Args) -> anyhow::Result<Exit> {
    let questionnaire = match files::questionnaire(args)? {
        Ok(questionnaire) => questionnaire,
        Err(exit) => return Ok(exit),
    };
    let mut out = String::from(
        "# An answer sheet. Write one id behind each question, or a list such as [a, b] where several may be chosen.\n\
         # `declined` is always possible. Questions that aren't asked on the way may stay here: they don't count.\n",
    );
    out.push_str(&format!("place: world\nquestionnaire: {}\nanswers:\n", questionnaire.fingerprint));
    for question in &questionnaire.questions {
        let ids: Vec<&str> = question.answers.iter().map(|a| a.id.as_str()).collect();
        let one_of = if question.choose == questionnaire::Choose::Many { "one or more of" } else { "one of" };
        out.push_str(&format!("  # {}\n  # {one_of}: {}\n  {}: declined\n", question.ask, ids.join(", "), question.id));
    }
    print(&text::clean(&out))?;
    Ok(Exit::Done)
}

/// Prints help lines with their dates and sources.
pub(crate) fn helplines(args: &Args, place: Option<&str>) -> anyhow::Result<Exit> {
    let helplines = match files::helplines(args)? {
        Ok(helplines) => helplines,
        Err(exit) => return Ok(exit),
    };
    let Some(named) = place.or(args.place.as_deref()) else {
        let of = |ix| helplines.lines().iter().filter(|l| l.places.contains(&ix)).collect();
        let all =
            helplines.places().map(|(ix, place)| format!("{} ({})\n{}\n", place.name, place.id, listed(&helplines, of(ix))));
        print(&text::clean(&all.collect::<String>()))?;
        return Ok(Exit::Done);
    };
    let Some(ix) = helplines.place_named(named) else { return Ok(unknown_place(named)) };
    let called = |ix| {
        let place = helplines.place(ix);
        format!("{} ({})", place.name, place.id)
    };
    let around = helplines.place(ix).within.map_or(String::new(), |wider| format!(", with {}", called(wider)));
    let mut out = format!("{}{around}\n{}", called(ix), listed(&helplines, helplines.all_for(ix)));
    let parts: Vec<String> = helplines.within(Some(ix)).into_iter().map(called).collect();
    if !parts.is_empty() {
        out.push_str(&format!("  More for one of these: {}.\n", parts.join(", ")));
    }
    print(&text::clean(&out))?;
    Ok(Exit::Done)
}

/// Lines with their dates and sources.
fn listed(helplines: &Helplines, lines: Vec<&Helpline>) -> String {
    let one = |line: &Helpline| {
        let sources: Vec<&str> = line.sources.iter().filter_map(|s| helplines.source(s)).collect();
        let (reach, details) = (text::soft(&line.reach()), line.details());
        format!("  {}: {reach} ({details})\n    as of {}: {}\n", line.service, line.verified, sources.join("; "))
    };
    lines.into_iter().map(one).collect()
}

/// Tells of a place that no help file has.
pub(crate) fn unknown_place(id: &str) -> Exit {
    anstream::eprintln!(
        "fingerpost: there is no place `{}`. `fingerpost helplines` lists the places; `world` is anywhere else.",
        text::clean(id)
    );
    Exit::Usage
}
