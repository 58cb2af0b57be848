//! Reading files: the one place that opens them.
#![expect(clippy::disallowed_methods, reason = "the edge: this is where files are opened")]

use std::fs::File;
use std::io::{IsTerminal, Read, Write};
use std::path::Path;

use anyhow::Context;

use crate::cli::{Args, Exit};
use crate::content::document;
use crate::content::document::{MAX_BYTES, Problem};
use crate::content::helplines;
use crate::content::helplines::Helplines;
use crate::content::model::Questionnaire;

/// What can go wrong with a file: it can't be had, or it says something wrong (which has been printed).
pub(crate) type Loaded<T> = anyhow::Result<Result<T, Exit>>;

/// The bytes of a file, or of standard input for `-`; never more than a file may have, and one.
pub(crate) fn bytes(path: &Path) -> anyhow::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let limit = MAX_BYTES as u64 + 1;
    if path == Path::new("-") {
        std::io::stdin().lock().take(limit).read_to_end(&mut bytes).context("can't read standard input")?;
    } else {
        let shown = || crate::base::text::clean(&path.display().to_string()).into_owned();
        let file = File::open(path).with_context(|| format!("can't open {}", shown()))?;
        file.take(limit).read_to_end(&mut bytes).with_context(|| format!("can't read {}", shown()))?;
    }
    Ok(bytes)
}

/// A new file with this text; one that is there is left alone.
pub(crate) fn create(path: &Path, text: &str) -> anyhow::Result<()> {
    let shown = || crate::base::text::clean(&path.display().to_string()).into_owned();
    let new = File::options().write(true).create_new(true).open(path);
    let mut file = new.with_context(|| format!("can't make {} (a file that is there is left alone)", shown()))?;
    file.write_all(text.as_bytes()).with_context(|| format!("can't write {}", shown()))
}

/// A file read and checked; its problems are printed.
pub(crate) fn checked<T>(path: &Path, plain: bool, read: impl Fn(&str) -> Result<T, Vec<Problem>>) -> Loaded<T> {
    Ok(checked_with_source(path, plain, read)?.map(|(value, ..)| value))
}

/// The same with the name of the file and its text, for problems that come to light later.
fn checked_with_source<T>(
    path: &Path,
    plain: bool,
    read: impl Fn(&str) -> Result<T, Vec<Problem>>,
) -> Loaded<(T, String, String)> {
    let bytes = bytes(path)?;
    let name = if path == Path::new("-") { "standard input".to_owned() } else { path.display().to_string() };
    let (source, problems) = match document::utf8(&bytes) {
        Ok(source) => match read(source) {
            Ok(value) => return Ok(Ok((value, name, source.to_owned()))),
            Err(problems) => (source.to_owned(), problems),
        },
        Err((problem, good)) => (good, vec![*problem]),
    };
    print_problems(&problems, &name, &source, plain);
    Ok(Err(Exit::Invalid))
}

/// Prints problems to standard error: drawn where it is a terminal, else as sentences.
pub(crate) fn print_problems(problems: &[Problem], name: &str, source: &str, plain: bool) {
    let drawn = !plain && std::io::stderr().is_terminal();
    let text =
        if drawn { document::render(problems, name, source, true) } else { document::render_plain(problems, name, source) };
    anstream::eprint!("{text}");
    anstream::eprintln!("{} {} found.", problems.len(), if problems.len() == 1 { "problem" } else { "problems" });
}

/// The questionnaire that the arguments name, or the shipped one.
pub(crate) fn questionnaire(args: &Args) -> Loaded<Questionnaire> {
    Ok(questions(args)?.map(|(questionnaire, ..)| questionnaire))
}

/// The same with the name of the file and its text.
fn questions(args: &Args) -> Loaded<(Questionnaire, String, String)> {
    const NAME: &str = "questions.yaml";
    match &args.questions {
        Some(path) => checked_with_source(path, args.plain, Questionnaire::read),
        None => Ok(shipped(Questionnaire::shipped(), NAME, crate::content::reader::SHIPPED)
            .map(|read| (read, NAME.to_owned(), crate::content::reader::SHIPPED.to_owned()))),
    }
}

/// The help lines that the arguments name, or the shipped ones.
pub(crate) fn helplines(args: &Args) -> Loaded<Helplines> {
    match &args.helplines {
        Some(path) => checked(path, args.plain, Helplines::read),
        None => Ok(shipped(Helplines::shipped(), "helplines.yaml", helplines::SHIPPED)),
    }
}

/// A problem in a shipped file is a fault of ours.
fn shipped<T>(read: Result<T, Vec<Problem>>, name: &str, source: &str) -> Result<T, Exit> {
    read.map_err(|problems| {
        print_problems(&problems, name, source, false);
        Exit::Failed
    })
}

/// Both files, made sure that every audience that the questionnaire names has a heading among the help lines.
pub(crate) fn both(args: &Args) -> Loaded<(Questionnaire, Helplines)> {
    let ((questionnaire, name, source), helplines) = match (questions(args)?, helplines(args)?) {
        (Ok(q), Ok(h)) => (q, h),
        (Err(exit), _) | (_, Err(exit)) => return Ok(Err(exit)),
    };
    let unknown = helplines.unknown_audiences(&questionnaire.audiences);
    if !unknown.is_empty() {
        print_problems(&unknown, &name, &source, args.plain);
        return Ok(Err(Exit::Invalid));
    }
    Ok(Ok((questionnaire, helplines)))
}
