//! A file that `check` was given, and its problems where it can't be checked any further.

use serde_json::json;

use crate::base::phrases::say;
use crate::base::text;
use crate::cli::args::Format;
use crate::cli::exit::{Exit, Quit};
use crate::cli::files;
use crate::cli::output::print;
use crate::content::document::{self, Problem};

/// A file as it was given: its name and its text.
#[derive(Clone, Copy)]
pub(crate) struct GivenFile<'a> {
    /// Its name.
    pub name: &'a str,
    /// Its text.
    pub source: &'a str,
}

impl GivenFile<'_> {
    /// The line where something stands.
    pub(crate) fn line(self, at: document::Span) -> usize {
        document::line_of(self.source, at)
    }

    /// A line of the file as editors and terminals open it; standard input has no name.
    pub(crate) fn place(self, at: document::Span) -> String {
        let line = self.line(at);
        if self.name == "-" { say!("check-line", line = line) } else { format!("{}:{line}", text::clean(self.name)) }
    }
}

/// Prints the problems of a file that can't be checked any further, and ends the command.
pub(crate) fn print_invalid(problems: &[Problem], file: GivenFile<'_>, format: Format, plain: bool) -> anyhow::Result<()> {
    match format {
        Format::Text => files::print_problems(problems, file.name, file.source, plain),
        Format::Json => print(&problems_as_json(problems, file.name, file.source))?,
    }
    Err(Quit(Exit::Invalid).into())
}

fn problems_as_json(problems: &[Problem], name: &str, source: &str) -> String {
    let (problems, others) = document::told(problems);
    let problems = problems.iter().map(|p| {
        let (line, column) = document::line_column(source, p.at.start);
        let again: Vec<usize> = p.again.iter().take(100).map(|at| document::line_of(source, *at)).collect();
        json!({"code": p.code.text(), "line": line, "column": column, "says": p.says, "help": p.help, "again": again})
    });
    format!("{:#}\n", json!({"file": name, "problems": problems.collect::<Vec<_>>(), "others": others}))
}
