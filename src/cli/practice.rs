//! The practice file of a mentor: found, read, checked, and written to start from.

use std::path::{Path, PathBuf};

use anyhow::Context;
use serde_json::json;

use crate::base::phrases::{phrase, say};
use crate::base::text;
use crate::cli::args::{Args, Format, PracticeVerb};
use crate::cli::exit::{Exit, Quit};
use crate::cli::{clock, files, output::print, own_paths};
use crate::content::helplines::Helplines;
use crate::content::practice::{Practice, start};

/// Months that a record is kept where nobody says otherwise.
const MONTHS: u32 = 12;

/// Months after which a local service is told as old.
const OLD_MONTHS: u32 = 6;

/// The practice file where none is named.
fn usual() -> Option<PathBuf> {
    Some(own_paths::own_folder("XDG_CONFIG_HOME", ".config")?.join("practice.yaml"))
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
    let path = file.clone().or_else(usual).context(phrase("cli-practice-no-home"))?;
    let written = if file.is_none() { files::create_with_folder(&path, start()) } else { files::create(&path, start()) };
    written?;
    print(&format!("{}\n", say!("cli-practice-written", file = files::shown(&path))))
}

/// The usual place of a practice where no help lines have it, and which may be meant: a call would begin with the lines for
/// anywhere.
fn unknown_place<'p>(practice: &'p Practice, lines: &Helplines) -> Option<(&'p str, String)> {
    let place = practice.usual_place.as_deref().filter(|place| lines.place_named(place).is_none())?;
    Some((place, lines.which_place(place)))
}

/// Checks a practice file, which `check` was given.
pub(crate) fn check(args: &Args, source: &str, name: &str, format: Format) -> anyhow::Result<()> {
    let lines = files::helplines(args)?;
    let practice = match (Practice::read(source), format) {
        (Ok(practice), _) => practice,
        (Err(problems), Format::Text) => return Err(files::invalid(&problems, name, source, args.plain)),
        (Err(problems), Format::Json) => {
            let all: Vec<_> = problems.iter().map(|p| json!({"says": p.says, "help": p.help})).collect();
            print(&format!("{:#}\n", json!({ "problems": all })))?;
            return Err(Quit(Exit::Invalid).into());
        }
    };
    let (place, unchanged) = (unknown_place(&practice, &lines), practice.unchanged());
    let fine = place.is_none() && unchanged.is_empty();
    match format {
        Format::Text if !fine => {
            let mut out = String::new();
            if let Some((place, which)) = place {
                let says = say!("cli-practice-place", name = name, place = place, which = text::first_upper(&which));
                out.push_str(&format!("{says}\n"));
            }
            if !unchanged.is_empty() {
                let says = say!("cli-practice-unchanged", name = name, keys = unchanged.join(", "));
                out.push_str(&format!("{says}\n{}\n", phrase("cli-practice-unchanged-help")));
            }
            print(&out)?;
        }
        Format::Text => {
            let mut out = format!("{}\n", say!("cli-practice-fine", name = name));
            let is_known = |audience: &String| lines.audiences().iter().any(|(id, _)| id == audience);
            for line in &practice.services {
                for audience in line.audiences.iter().filter(|audience| !is_known(audience)) {
                    let unknown = say!("cli-practice-audience", service = &line.service, audience = audience);
                    out.push_str(&format!("{unknown}\n"));
                }
            }
            for line in practice.older_than(OLD_MONTHS, clock::today()?) {
                let old = say!("cli-practice-old", service = &line.service, date = &line.verified);
                out.push_str(&format!("{old}\n"));
            }
            print(&out)?;
        }
        Format::Json => {
            let says = |key: &str| say!("cli-practice-key-unchanged", key = key);
            let unchanged = unchanged.into_iter();
            let unchanged = unchanged.map(|key| json!({"says": says(key), "help": phrase("cli-practice-key-help")}));
            let place = place.map(|(place, which)| json!({"says": say!("cli-practice-no-place", place = place), "help": which}));
            let all: Vec<_> = place.into_iter().chain(unchanged).collect();
            print(&format!("{}\n", json!({ "problems": all })))?;
        }
    }
    if fine { Ok(()) } else { Err(Quit(Exit::Invalid).into()) }
}

/// Months that a mentor keeps records.
pub(crate) fn usual_months(practice: Option<&Practice>) -> u32 {
    practice.and_then(|p| p.months).unwrap_or(MONTHS)
}
