//! The practice file of a mentor: found, read, checked, and written to start from.
#![expect(clippy::disallowed_methods, reason = "the edge: this is where the folder of settings is found")]

use std::path::{Path, PathBuf};

use anyhow::Context;

use crate::cli::args::{Format, PracticeVerb};
use crate::cli::exit::{Exit, Quit};
use crate::cli::{clock, files, output::print};
use crate::content::practice::{Practice, START};

/// Months that a record is kept where nobody says otherwise.
const MONTHS: u32 = 12;

/// Months after which a local service is told as old.
const OLD_MONTHS: u32 = 6;

/// The practice file where none is named.
fn usual() -> Option<PathBuf> {
    let set = |name: &str| std::env::var_os(name).filter(|v| !v.is_empty()).map(PathBuf::from);
    let settings = set("XDG_CONFIG_HOME").filter(|p| p.is_absolute()).or_else(|| Some(set("HOME")?.join(".config")))?;
    Some(settings.join("fingerpost/practice.yaml"))
}

/// The practice of the mentor: of the named file, else of the usual one where there is one.
pub(crate) fn load(named: Option<&Path>, plain: bool) -> anyhow::Result<Option<Practice>> {
    match (named, usual()) {
        (Some(named), _) => files::checked(named, plain, Practice::read).map(Some),
        (None, Some(usual)) if usual.exists() => files::checked(&usual, plain, Practice::read).map(Some),
        _ => Ok(None),
    }
}

/// Runs a command on the practice file.
pub(crate) fn run(verb: &PracticeVerb) -> anyhow::Result<()> {
    let PracticeVerb::New { file } = verb;
    let path = file.clone().or_else(usual).context("there is no home folder for it; name a file")?;
    if let (None, Some(folder)) = (file, path.parent()) {
        std::fs::create_dir_all(folder).with_context(|| format!("can't make the folder {}", files::shown(folder)))?;
    }
    files::create(&path, START)?;
    print(&format!("{0} is written. Put your own practice in, then run: fingerpost check {0}\n", files::shown(&path)))
}

/// Checks a practice file, which `check` was given.
pub(crate) fn check(source: &str, name: &str, format: Format, plain: bool) -> anyhow::Result<()> {
    match (Practice::read(source), format) {
        (Ok(practice), Format::Text) if !practice.unchanged().is_empty() => {
            let keys = practice.unchanged().join(", ");
            print(&format!(
                "{name}: a practice file that still has words of the sample, under: {keys}.\n\
                 They would be read aloud or stand on papers. Put your own there, or take the key out.\n"
            ))?;
            Err(Quit(Exit::Invalid).into())
        }
        (Ok(practice), Format::Text) => {
            let mut out = format!("{name}: a practice file, and nothing is wrong with it.\n");
            for line in practice.older_than(OLD_MONTHS, clock::today()?) {
                out.push_str(&format!("Look at {} again: it was last looked at in {}.\n", line.service, line.verified));
            }
            print(&out)
        }
        (Ok(practice), Format::Json) => {
            let says = |key: &str| format!("`{key}` still has words of the sample");
            let all: Vec<_> = practice
                .unchanged()
                .into_iter()
                .map(|key| serde_json::json!({"says": says(key), "help": "put your own there, or take the key out"}))
                .collect();
            print(&format!("{}\n", serde_json::json!({ "problems": all })))?;
            if all.is_empty() { Ok(()) } else { Err(Quit(Exit::Invalid).into()) }
        }
        (Err(problems), Format::Text) => {
            files::print_problems(&problems, name, source, plain);
            Err(Quit(Exit::Invalid).into())
        }
        (Err(problems), Format::Json) => {
            let all: Vec<_> = problems.iter().map(|p| serde_json::json!({"says": p.says, "help": p.help})).collect();
            print(&format!("{:#}\n", serde_json::json!({ "problems": all })))?;
            Err(Quit(Exit::Invalid).into())
        }
    }
}

/// Months that a mentor keeps records.
pub(crate) fn usual_months(practice: Option<&Practice>) -> u32 {
    practice.and_then(|p| p.months).unwrap_or(MONTHS)
}
