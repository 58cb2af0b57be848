//! The verbs for whoever writes a questions file: explain, graph, new, schema; and what an installation needs.

use std::path::Path;

use anyhow::Context;
use clap::CommandFactory;

use crate::base::text;
use crate::cli::args::{Drawn, Kind};
use crate::cli::verbs::print;
use crate::cli::{Args, Exit, files};
use crate::content::model as questionnaire;
use crate::content::model::Questionnaire;
use crate::content::{explain, graph, schema};

/// The file that `new` writes.
const START: &str = include_str!("../../examples/start.yaml");

/// Says more about a kind of problem or a built-in guarantee, or lists all of them.
pub(crate) fn explain(code: Option<&str>) -> anyhow::Result<Exit> {
    let Some(code) = code else {
        let listed = |(name, words)| format!("{name}: {words}\n");
        let problems: String = explain::all().map(listed).collect();
        let guarantees: String = explain::guarantees().map(listed).collect();
        print(&format!("{problems}\nWhat `check` promises of every file:\n{guarantees}"))?;
        return Ok(Exit::Done);
    };
    if let Some(more) = explain::explain(code) {
        print(&more)?;
        return Ok(Exit::Done);
    }
    let near = text::nearest(code, explain::all().chain(explain::guarantees()).map(|(name, _)| name));
    let help = near.map_or("`fingerpost explain` lists them".to_owned(), |near| format!("did you mean `{near}`?"));
    anstream::eprintln!(
        "fingerpost: no problem has the code `{}`, and no built-in guarantee is called so: {help}",
        text::clean(code)
    );
    Ok(Exit::Usage)
}

/// Prints a questions file as a picture.
pub(crate) fn graph(args: &Args, path: Option<&Path>, format: Drawn) -> anyhow::Result<Exit> {
    let read = match path {
        Some(path) => files::checked(path, args.plain, Questionnaire::read)?,
        None => files::questionnaire(args)?,
    };
    let questionnaire = match read {
        Ok(questionnaire) => questionnaire,
        Err(exit) => return Ok(exit),
    };
    print(&match format {
        Drawn::Mermaid => graph::mermaid(&questionnaire),
        Drawn::Dot => graph::dot(&questionnaire),
    })?;
    Ok(Exit::Done)
}

/// Writes a file to start from; never over one that is there.
pub(crate) fn new(path: &Path) -> anyhow::Result<Exit> {
    files::create(path, START)?;
    let shown = path.display().to_string();
    print(&format!("{0} is there. Look into it, then: fingerpost check {0}\n", text::clean(&shown)))?;
    Ok(Exit::Done)
}

/// Prints the JSON Schema of a kind of file.
pub(crate) fn schema(kind: Kind) -> anyhow::Result<Exit> {
    print(match kind {
        Kind::Questions => schema::QUESTIONS,
        Kind::Helplines => schema::HELPLINES,
    })?;
    Ok(Exit::Done)
}

/// Prints the completions of a shell.
pub(crate) fn completions(shell: clap_complete::Shell) -> anyhow::Result<Exit> {
    let mut out = Vec::new();
    clap_complete::generate(shell, &mut Args::command(), "fingerpost", &mut out);
    print(&String::from_utf8_lossy(&out))?;
    Ok(Exit::Done)
}

/// Prints the manual page.
pub(crate) fn man() -> anyhow::Result<Exit> {
    let mut out = Vec::new();
    clap_mangen::Man::new(Args::command()).render(&mut out).context("can't write the manual page")?;
    print(&String::from_utf8_lossy(&out))?;
    Ok(Exit::Done)
}

/// Prints the version of the program and the fingerprint of the questions in it.
pub(crate) fn version() -> anyhow::Result<Exit> {
    let questions = questionnaire::fingerprint(crate::content::reader::SHIPPED);
    print(&format!("fingerpost {}, questions {questions}\n", env!("CARGO_PKG_VERSION")))?;
    Ok(Exit::Done)
}
