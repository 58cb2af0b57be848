//! Files: the one place that opens and writes them, records aside.
#![expect(clippy::disallowed_methods, reason = "the edge: this is where files are opened")]

use std::fs::{File, OpenOptions};
use std::io::{self, IsTerminal, Read, Write};
use std::os::unix::fs::{FileTypeExt, MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use anyhow::Context;

use crate::base::phrases::{Language, language, phrase, say, within};
use crate::base::text;
use crate::cli::args::Args;
use crate::cli::exit::{Exit, Quit};
use crate::cli::read_file::{OtherWords, ReadFile};
use crate::cli::reviewed_parts::{all_words_reviewed, reviewed_sentence};
use crate::content::document::{MAX_BYTES, Problem};
use crate::content::helplines::{Helplines, PlaceIx};
use crate::content::review::texts_of;
use crate::content::words_file::{MatchedWords, WordsFile};
use crate::content::{document, helplines, model::Questionnaire, reader};
use crate::ui::terminal_guard;
use crate::ui::ui_text::{LinesFile, file_notice};

/// The problems of a file, with its text as far as that is text.
pub(crate) struct InvalidFile {
    pub problems: Vec<Problem>,
    pub source: String,
}

/// A path as it can be printed.
pub(crate) fn shown(path: &Path) -> String {
    text::clean(&path.display().to_string()).into_owned()
}

/// The bytes of a file, or of standard input for `-`; at most one more than a file may have.
pub(crate) fn bytes(path: &Path) -> anyhow::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let limit = MAX_BYTES as u64 + 1;
    if path == Path::new("-") {
        io::stdin().lock().take(limit).read_to_end(&mut bytes).context(phrase("cli-file-no-input"))?;
    } else {
        refuse_pipes(path)?;
        if let Some(meant) = with_ending(path) {
            anyhow::bail!(say!("cli-file-ending", file = shown(path), meant = shown(&meant)));
        }
        let file = File::open(path).with_context(|| say!("cli-file-cant-open", file = shown(path)))?;
        file.take(limit).read_to_end(&mut bytes).with_context(|| say!("cli-file-cant-read", file = shown(path)))?;
    }
    Ok(bytes)
}

/// The file that is meant by a name without its ending, where there is one.
fn with_ending(path: &Path) -> Option<PathBuf> {
    let with = ["yaml", "yml"].map(|ending| PathBuf::from(format!("{}.{ending}", path.display())));
    with.into_iter().find(|meant| !path.exists() && meant.is_file())
}

/// What changes when a file is saved: when it was written, its size, and which file it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct FileStamp {
    written: Option<SystemTime>,
    bytes: u64,
    inode: u64,
}

/// The stamp of a file; nothing where there is none.
pub(crate) fn stamp(path: &Path) -> Option<FileStamp> {
    let found = std::fs::metadata(path).ok()?;
    Some(FileStamp { written: found.modified().ok(), bytes: found.len(), inode: found.ino() })
}

/// Errors: a named pipe or a device, which nobody may ever write to. What the shell has opened
/// itself (`/dev/fd/3`) is fine.
fn refuse_pipes(path: &Path) -> anyhow::Result<()> {
    let opened = path.starts_with("/dev/fd") || path.starts_with("/proc") || path == Path::new("/dev/stdin");
    let endless = |kind: std::fs::FileType| kind.is_fifo() || kind.is_char_device() || kind.is_block_device();
    // What can't be looked at is told when it is opened.
    if !opened && std::fs::metadata(path).is_ok_and(|m| endless(m.file_type())) {
        return Err(Quit::saying(Exit::Failed, &say!("cli-file-endless", file = shown(path))));
    }
    Ok(())
}

/// The terminal itself, where standard input is something else.
pub(crate) fn terminal() -> io::Result<File> {
    File::open("/dev/tty")
}

/// All bytes of a backup. Errors: what isn't a file, or is larger than any.
#[cfg(feature = "records")]
pub(crate) fn whole(path: &Path) -> anyhow::Result<Vec<u8>> {
    const LARGEST: u64 = 1 << 30;
    let found = std::fs::metadata(path).with_context(|| say!("cli-file-cant-open", file = shown(path)))?;
    if !found.is_file() || found.len() > LARGEST {
        anyhow::bail!(say!("cli-file-no-backup", file = shown(path)));
    }
    std::fs::read(path).with_context(|| say!("cli-file-cant-read", file = shown(path)))
}

/// Writes a new file, and the folder that it stands in where there is none.
pub(crate) fn create_with_folder(path: &Path, text: &str) -> anyhow::Result<()> {
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        std::fs::create_dir_all(folder).with_context(|| say!("cli-file-no-folder", folder = shown(folder)))?;
    }
    create(path, text)
}

/// Writes a new file; one that exists is left alone.
pub(crate) fn create(path: &Path, text: &str) -> anyhow::Result<()> {
    let new = File::options().write(true).create_new(true).open(path);
    let mut file = new.with_context(|| say!("cli-file-cant-create", file = shown(path)))?;
    file.write_all(text.as_bytes()).with_context(|| say!("cli-file-cant-write", file = shown(path)))
}

/// Puts a text in place of a file that exists, which stands until the new text is on the disk; who
/// may read it stays the same.
pub(crate) fn replace(path: &Path, text: &str) -> anyhow::Result<()> {
    let mut new = path.as_os_str().to_owned();
    new.push(".new");
    let new = PathBuf::from(new);
    let written = || -> io::Result<()> {
        let mut file = OpenOptions::new().write(true).create_new(true).open(&new)?;
        file.write_all(text.as_bytes())?;
        file.set_permissions(std::fs::metadata(path)?.permissions())?;
        file.sync_all()?;
        std::fs::rename(&new, path)
    };
    let done = written();
    if done.as_ref().is_err_and(|e| e.kind() != io::ErrorKind::AlreadyExists) {
        // Half a file helps nobody.
        let _ = std::fs::remove_file(&new);
    }
    done.with_context(|| say!("cli-file-cant-write", file = shown(path)))
}

/// Writes a file that only its owner can read, and returns its full path. With `over` it takes the
/// place of a file of that name, which stands until the new one is on the disk. Whatever ends this
/// halfway, a signal as well, leaves no half a file.
pub(crate) fn write_private(path: &Path, bytes: &[u8], over: bool) -> io::Result<String> {
    match path.symlink_metadata() {
        Ok(found) if found.is_dir() => return Err(io::ErrorKind::IsADirectory.into()),
        Ok(_) if !over => return Err(io::ErrorKind::AlreadyExists.into()),
        // Neither through a link nor into a pipe: nobody knows who reads there.
        Ok(found) if !found.is_file() => return Err(io::ErrorKind::InvalidFilename.into()),
        _ => {}
    }
    let mut new = path.as_os_str().to_owned();
    if over {
        new.push(format!(".{}.new", std::process::id()));
    }
    let new = PathBuf::from(new);
    let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&new)?;
    let half = new.clone();
    let cleared = terminal_guard::at_exit(move || drop(std::fs::remove_file(half)));
    let mut written = file.write_all(bytes).and_then(|()| file.sync_all());
    if over {
        written = written.and_then(|()| std::fs::rename(&new, path));
    }
    if written.is_err() {
        // Half a file helps nobody.
        let _ = std::fs::remove_file(&new);
    }
    drop(cleared);
    written?;
    Ok(std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned()).display().to_string())
}

/// Bytes as text, and the value that is read from it.
pub(crate) fn parsed<T>(bytes: &[u8], read: impl Fn(&str) -> Result<T, Vec<Problem>>) -> Result<(T, &str), InvalidFile> {
    let source = document::utf8(bytes).map_err(|(problem, source)| InvalidFile { problems: vec![*problem], source })?;
    let value = read(source).map_err(|problems| InvalidFile { problems, source: source.to_owned() })?;
    Ok((value, source))
}

/// The value of a file; its problems are printed.
pub(crate) fn checked<T>(path: &Path, plain: bool, read: impl Fn(&str) -> Result<T, Vec<Problem>>) -> anyhow::Result<T> {
    Ok(checked_with_source(path, plain, read)?.value)
}

pub(crate) fn checked_with_source<T>(
    path: &Path,
    plain: bool,
    read: impl Fn(&str) -> Result<T, Vec<Problem>>,
) -> anyhow::Result<ReadFile<T>> {
    checked_bytes(path, &bytes(path)?, plain, read)
}

/// The value of the bytes of a file, with their text; its problems are printed.
pub(crate) fn checked_bytes<T>(
    path: &Path,
    bytes: &[u8],
    plain: bool,
    read: impl Fn(&str) -> Result<T, Vec<Problem>>,
) -> anyhow::Result<ReadFile<T>> {
    let name = if path == Path::new("-") { phrase("cli-standard-input").to_owned() } else { path.display().to_string() };
    match parsed(bytes, read) {
        Ok((value, source)) => Ok(ReadFile { name, source: source.to_owned().into(), value, words: None }),
        Err(file) => Err(invalid(&file.problems, &name, &file.source, plain)),
    }
}

/// Prints the problems of a file that isn't valid, and ends the command.
pub(crate) fn invalid(problems: &[Problem], name: &str, source: &str, plain: bool) -> anyhow::Error {
    print_problems(problems, name, source, plain);
    Quit(Exit::Invalid).into()
}

/// Prints problems to standard error: drawn where it is a terminal, else as sentences.
pub(crate) fn print_problems(problems: &[Problem], name: &str, source: &str, plain: bool) {
    let drawn = !plain && io::stderr().is_terminal();
    let text =
        if drawn { document::render(problems, name, source, true) } else { document::render_plain(problems, name, source) };
    anstream::eprint!("{text}");
    anstream::eprintln!("{}", say!("cli-problems-found", count = problems.len()));
}

/// Two files, both read before the problems of either end the command.
pub(crate) fn both_of<A, B>(first: anyhow::Result<A>, second: impl FnOnce() -> anyhow::Result<B>) -> anyhow::Result<(A, B)> {
    let first = match first {
        Ok(first) => Ok(first),
        Err(e) => Err(e.downcast::<Quit>()?),
    };
    let second = second()?;
    Ok((first?, second))
}

/// The questionnaire that the arguments name, or the shipped one.
pub(crate) fn questionnaire(args: &Args) -> anyhow::Result<Questionnaire> {
    Ok(questions(args)?.value)
}

/// The same, with its text, in the words of another file where the arguments name one.
pub(crate) fn questions(args: &Args) -> anyhow::Result<ReadFile<Questionnaire>> {
    in_words(args, original_questions(args)?)
}

/// A questions file in the words of another file where the arguments name one.
pub(crate) fn in_words(args: &Args, original: ReadFile<Questionnaire>) -> anyhow::Result<ReadFile<Questionnaire>> {
    let Some(path) = &args.words else { return Ok(original) };
    let words = checked_with_source(path, args.plain, WordsFile::read)?;
    if words.value.is_of_lines() {
        return Err(Quit::saying(Exit::Usage, &say!("cli-words-of-lines", file = shown(path))));
    }
    let value = words.value.laid_over(&original.source);
    let value = value.map_err(|problems| invalid(&problems, &words.name, &words.source, args.plain))?;
    Ok(ReadFile { value, words: Some(OtherWords::Named(words.value)), ..original })
}

/// The questionnaire that the arguments name, or the shipped one, in its own words, with its text.
pub(crate) fn original_questions(args: &Args) -> anyhow::Result<ReadFile<Questionnaire>> {
    match &args.questions {
        Some(path) => checked_with_source(path, args.plain, Questionnaire::read),
        None => shipped(Questionnaire::shipped(), "questions.yaml", reader::SHIPPED),
    }
}

/// The help lines that the arguments name, or the shipped ones.
pub(crate) fn helplines(args: &Args) -> anyhow::Result<Helplines> {
    Ok(read_helplines(args)?.value)
}

/// The help lines that the arguments name, or the shipped ones, with their text, in the words of another file where the arguments
/// name one.
pub(crate) fn read_helplines(args: &Args) -> anyhow::Result<ReadFile<Helplines>> {
    let original = original_helplines(args)?;
    let Some(path) = &args.helplines_words else { return Ok(original) };
    let words = checked_with_source(path, args.plain, WordsFile::read)?;
    if !words.value.is_of_lines() {
        return Err(Quit::saying(Exit::Usage, &say!("cli-words-of-questions", file = shown(path))));
    }
    let value = words.value.laid_over_lines(&original.source);
    let value = value.map_err(|problems| invalid(&problems, &original.name, &original.source, args.plain))?;
    let value = value.knowing(&original.value);
    Ok(ReadFile { value, words: Some(OtherWords::Named(words.value)), ..original })
}

/// The help lines that people read beside words in another language: the program's own in that language, where it speaks it.
pub(crate) fn lines_beside(args: &Args, words: &WordsFile) -> anyhow::Result<ReadFile<Helplines>> {
    within(Language::of_tag(&words.language).unwrap_or_else(language), || read_helplines(args))
}

/// The help lines that the arguments name, or the shipped ones, in their own words, with their text.
pub(crate) fn original_helplines(args: &Args) -> anyhow::Result<ReadFile<Helplines>> {
    match &args.helplines {
        Some(path) => {
            let read = checked_with_source(path, args.plain, Helplines::read)?;
            // Whoever types a country that the file has no lines for is told so, and taken to no other.
            let known = shipped(Helplines::shipped(), "helplines.yaml", helplines::SHIPPED)?.value;
            Ok(ReadFile { value: read.value.knowing(&known), ..read })
        }
        None => shipped(Helplines::shipped(), "helplines.yaml", helplines::SHIPPED),
    }
}

/// Errors: what is packed into this program isn't what the text in it says, by the file that `differs`, so that neither can be
/// trusted.
pub(crate) fn require_true_packing(differs: Option<&str>) -> anyhow::Result<()> {
    let Some(name) = differs else { return Ok(()) };
    Err(Quit::saying(Exit::Failed, &say!("cli-program-changed", name = name)))
}

/// A file in the program; a problem in it is the program's fault.
fn shipped<T>(read: Result<T, Vec<Problem>>, name: &str, source: &'static str) -> anyhow::Result<ReadFile<T>> {
    let value = read.map_err(|problems| {
        print_problems(&problems, name, source, false);
        Quit(Exit::Failed)
    })?;
    let words = Some(language()).filter(|l| *l != Language::English).map(OtherWords::BuiltIn);
    Ok(ReadFile { name: name.to_owned(), source: source.into(), value, words })
}

/// The questionnaire and the help lines; every audience of the questionnaire has a heading among
/// the help lines.
pub(crate) fn both(args: &Args) -> anyhow::Result<(Questionnaire, Helplines)> {
    let (questions, helplines) = both_of(questions(args), || read_helplines(args))?;
    require_audiences(args, &helplines.value, &questions)?;
    let name = |path: &Option<PathBuf>| path.as_deref().map(shown);
    let other = name(&args.questions).filter(|_| questions.source != reader::SHIPPED);
    let words = words_named(args, &questions, &helplines);
    let reviewed = reviewed_sentence(&questions, &helplines);
    let lines = name(&args.helplines);
    let beside = || helplines.value.lines().any(|l| !l.own);
    let lines = lines.as_deref().map(|name| if beside() { LinesFile::Beside(name) } else { LinesFile::Alone(name) });
    let notice = file_notice(other.as_deref(), !args.unproved || other.is_none(), lines, words.as_deref());
    Ok((questions.value.with_notice(notice).with_reviewed(reviewed), helplines.value))
}

/// The words files that the arguments name, each with how much of it is translated, and whether all of it is reviewed: none of that can be seen on a single page.
fn words_named(args: &Args, questions: &ReadFile<Questionnaire>, helplines: &ReadFile<Helplines>) -> Option<String> {
    let files =
        [(&args.words, &questions.words, &questions.source), (&args.helplines_words, &helplines.words, &helplines.source)];
    let named = files.into_iter().filter_map(|(path, words, source)| match (path, words) {
        (Some(path), Some(OtherWords::Named(words))) => Some((path, words, source)),
        _ => None,
    });
    let reviewed = all_words_reviewed(questions, helplines);
    let told = named.map(|(path, words, source)| {
        let mut told = Vec::new();
        let texts = texts_of(source);
        let matched = MatchedWords::new(words, &texts);
        if matched.translated() < matched.texts.len() {
            let [translated, all] = [matched.translated(), matched.texts.len()].map(text::grouped);
            told.push(say!("text-words-translated", translated = translated, texts = all));
        }
        if !reviewed {
            told.push(phrase("text-words-unreviewed").to_owned());
        }
        if args.language.is_some_and(|spoken| Language::of_tag(&words.language) != Some(spoken)) {
            told.push(phrase("text-words-program-in").to_owned());
        }
        if told.is_empty() { shown(path) } else { format!("{} ({})", shown(path), told.join(", ")) }
    });
    let told: Vec<String> = told.collect();
    (!told.is_empty()).then(|| told.join(", "))
}

/// A problem for every audience of a questionnaire that no help line is for: of the built-in lines, or of those that the arguments
/// name.
pub(crate) fn unknown_audiences(args: &Args, helplines: &Helplines, questionnaire: &Questionnaire) -> Vec<Problem> {
    let mut problems = helplines.unknown_audiences(&questionnaire.audiences);
    let none_named = args.helplines.is_none();
    for problem in problems.iter_mut().filter(|_| none_named) {
        let own = phrase("cli-own-helplines");
        problem.help = Some(problem.help.as_ref().map_or(own.to_owned(), |help| format!("{help}; {own}")));
    }
    problems
}

/// Errors: an audience of a questionnaire that no help line is for.
pub(crate) fn require_audiences(args: &Args, helplines: &Helplines, questions: &ReadFile<Questionnaire>) -> anyhow::Result<()> {
    match unknown_audiences(args, helplines, &questions.value).as_slice() {
        [] => Ok(()),
        unknown => Err(invalid(unknown, &questions.name, &questions.source, args.plain)),
    }
}

/// The place of an id; wrong usage where the help lines have no such place.
pub(crate) fn place(helplines: &Helplines, id: &str) -> anyhow::Result<PlaceIx> {
    helplines
        .place_named(id)
        .ok_or_else(|| Quit::saying(Exit::Usage, &say!("cli-no-place", id = id, which = helplines.which_place(id))))
}
