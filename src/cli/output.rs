//! Standard output, and the numbers and lists in what is printed.

use std::io::{self, BufRead, BufReader, IsTerminal, Write};

use anyhow::Context;

use crate::base::phrases::{phrase, say};
use crate::base::text;
use crate::cli::{files, secret};
use crate::content::model::Questionnaire;
use crate::ui::terminal_guard;

/// Writes a text to standard output.
pub(crate) fn print(text: &str) -> anyhow::Result<()> {
    print_bytes(text.as_bytes())
}

/// Writes bytes to standard output.
pub(crate) fn print_bytes(bytes: &[u8]) -> anyhow::Result<()> {
    // Where a signal has cleared the window, nothing more comes onto it.
    let _drawing = terminal_guard::drawing();
    let mut out = io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        // A reader that has seen enough (`| head`) isn't a fault.
        Err(e) if e.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        other => other.context(phrase("cli-output-fails")),
    }
}

/// Says sentences on standard error, broken between words where it is a window.
#[cfg(feature = "records")]
pub(crate) fn tell(said: &str) {
    anstream::eprintln!("{}", fitted(said, columns_of(io::stderr())));
}

/// Writes sentences to standard output, broken between words where it is a window.
#[cfg(feature = "records")]
pub(crate) fn print_fitted(said: &str) -> anyhow::Result<()> {
    print(&format!("{}\n", fitted(said, columns_of(io::stdout()))))
}

/// The columns of a window; none of a file or a pipe.
#[cfg(feature = "records")]
fn columns_of(to: impl std::os::fd::AsFd) -> Option<usize> {
    let size = rustix::termios::tcgetwinsize(to).ok()?;
    Some(usize::from(size.ws_col)).filter(|columns| *columns > 0)
}

/// Sentences in lines of at most so many columns. What is broken goes on under its own indent.
#[cfg(feature = "records")]
fn fitted(said: &str, columns: Option<usize>) -> String {
    let Some(columns) = columns else { return said.to_owned() };
    let broken = |line: &str| {
        let words = line.trim_start();
        let indent = " ".repeat(line.len() - words.len());
        text::wrap_hanging(words, columns, &indent, &indent)
    };
    said.lines().flat_map(broken).collect::<Vec<_>>().join("\n")
}

/// The first `most` ids in backticks, and how many more there are.
pub(crate) fn listed<'a>(ids: impl ExactSizeIterator<Item = &'a str>, most: usize) -> String {
    let more = ids.len().saturating_sub(most);
    let more = if more == 0 { String::new() } else { format!(" {}", say!("cli-listed-more", more = more)) };
    text::in_backticks(ids.take(most)).join(", ") + &more
}

/// The line that says which questions file is meant, and how large it is.
pub(crate) fn summary_line(name: &str, questionnaire: &Questionnaire) -> String {
    let (name, questions) = (text::clean(name), questionnaire.questions.len());
    let (outcomes, fingerprints) = (questionnaire.outcomes.len(), questionnaire.fingerprints.shown());
    let line = say!("cli-summary-line", name = name, questions = questions, outcomes = outcomes, fingerprints = fingerprints);
    format!("{line}\n")
}

/// Waits at a terminal until what was printed has been read, and clears the window.
pub(crate) fn clear_once_read() -> anyhow::Result<()> {
    if terminal_guard::clears() && io::stdout().is_terminal() {
        let prompt = format!("\n{} ", phrase("cli-clear-once-read"));
        if io::stdin().is_terminal() {
            secret::asked_line(&prompt)?;
        } else if let Ok(terminal) = files::terminal() {
            anstream::eprint!("{prompt}");
            // Where the terminal is gone, there is nothing left to wait for.
            let _ = BufReader::new(terminal).read_line(&mut String::new());
        }
    }
    terminal_guard::restore();
    Ok(())
}

#[cfg(all(test, feature = "records"))]
mod tests {
    use super::fitted;

    #[test]
    fn sentences_are_broken_between_words_and_keep_their_indent() {
        let said = "One-two three-4:\n  0123 K-7, 24 h";
        assert_eq!(fitted(said, Some(12)), "One-two\nthree-4:\n  0123 K-7,\n  24 h");
        assert_eq!(fitted(said, None), said);
    }
}
