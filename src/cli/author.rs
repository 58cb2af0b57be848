//! The commands for authors of questions files: explain, graph, new, schema; and those for an installation.

mod fields;

use std::path::Path;

use anyhow::Context;
use clap::CommandFactory;

use crate::base::phrases::{Language, language, phrase, say};
use crate::base::text;
use crate::cli::args::{Args, GraphFormat, SchemaKind};
use crate::cli::exit::{Exit, Quit};
use crate::cli::{files, help_words, output::print};
use crate::content::shipped::differs_from_its_text;
use crate::content::{explain, graph, model::Questionnaire, schema};

/// The file that `new` writes.
const START: &str = include_str!("../../examples/start.yaml");
/// The file of help lines that `new --helplines` writes.
const START_LINES: &str = include_str!("../../examples/town-helplines.yaml");

/// Fields whose values are audiences of help lines.
const OF_AUDIENCES: [&str; 4] = ["audience", "audiences", "help", "lines"];

/// Explains a kind of problem, a built-in guarantee or a field, or lists all of them.
pub(crate) fn explain(args: &Args, code: Option<&str>) -> anyhow::Result<()> {
    let Some(code) = code else {
        let listed = |(name, words): (&str, String)| format!("{name}: {words}\n");
        let problems: String = explain::all().map(listed).collect();
        let guarantees: String = explain::guarantees().map(listed).collect();
        let fields: String = fields::all().into_iter().map(|(name, words)| format!("{name}: {words}\n")).collect();
        let (of_guarantees, of_fields) = (phrase("check-explain-guarantees"), phrase("check-explain-fields"));
        return print(&format!("{problems}\n{of_guarantees}\n{guarantees}\n{of_fields}\n{fields}"));
    };
    // A field before the guarantee about something in a file, whose name may look like it.
    let field = (!explain::is_named(code)).then(|| fields::field(code)).flatten();
    if let Some(more) = field.or_else(|| explain::explain(code)) {
        print(&more)?;
        return if OF_AUDIENCES.contains(&code) { print(&audiences(args)?) } else { Ok(()) };
    }
    let fields = fields::all();
    let names =
        explain::all().chain(explain::guarantees()).map(|(name, _)| name).chain(fields.iter().map(|(name, _)| name.as_str()));
    let message = match text::nearest(code, names) {
        Some(near) => say!("check-explain-unknown-near", code = code, near = near),
        None => say!("check-explain-unknown", code = code),
    };
    Err(Quit::saying(Exit::Usage, &message))
}

/// The audiences that can be named, each with its heading.
fn audiences(args: &Args) -> anyhow::Result<String> {
    let lines = files::read_helplines(args)?.value;
    let one = |(id, heading): &(String, String)| format!("  {}: {}\n", text::clean(id), text::clean(heading));
    let all: String = lines.audiences().iter().map(one).collect();
    Ok(format!("\n{}\n{all}", phrase("check-explain-audiences")))
}

/// Prints a questions file as a diagram.
pub(crate) fn graph(args: &Args, path: Option<&Path>, format: GraphFormat) -> anyhow::Result<()> {
    let questionnaire = match path {
        Some(path) => files::checked(path, args.plain, Questionnaire::read)?,
        None => files::questionnaire(args)?,
    };
    print(&match format {
        GraphFormat::Mermaid => graph::mermaid(&questionnaire),
        GraphFormat::Dot => graph::dot(&questionnaire),
    })
}

/// Writes a questions file, or one of help lines, to start from; one that exists is left alone.
pub(crate) fn new(questions: Option<&Path>, helplines: Option<&Path>) -> anyhow::Result<()> {
    for (path, start) in questions.map(|path| (path, START)).into_iter().chain(helplines.map(|path| (path, START_LINES))) {
        files::create(path, start)?;
        let english = if language() == Language::English { "" } else { phrase("check-new-in-english") };
        let written = say!("check-new-written", file = files::shown(path));
        print(&format!("{}\n", format!("{written} {english}").trim_end()))?;
    }
    Ok(())
}

/// Prints the JSON Schema of a kind of file.
pub(crate) fn schema(kind: SchemaKind) -> anyhow::Result<()> {
    print(match kind {
        SchemaKind::Questions => schema::QUESTIONS,
        SchemaKind::Helplines => schema::HELPLINES,
    })
}

/// Prints the completions of a shell.
pub(crate) fn completions(shell: clap_complete::Shell) -> anyhow::Result<()> {
    let mut out = Vec::new();
    clap_complete::generate(shell, &mut Args::command(), "fingerpost", &mut out);
    print(&String::from_utf8_lossy(&out))
}

/// Prints the manual page.
pub(crate) fn man() -> anyhow::Result<()> {
    let mut out = Vec::new();
    clap_mangen::Man::new(help_words::with_help(Args::command())).render(&mut out).context(phrase("check-manual-fails"))?;
    print(&String::from_utf8_lossy(&out))
}

/// Prints the version of the program and the fingerprints of the questions in it.
pub(crate) fn version(args: &Args) -> anyhow::Result<()> {
    files::require_true_packing(differs_from_its_text())?;
    let questionnaire = files::questionnaire(args)?;
    let (shown, reviewed) = (questionnaire.fingerprints.shown(), text::clean(questionnaire.reviewed()));
    let questions = say!("check-version-questions", fingerprints = shown);
    print(&format!("fingerpost {}\n{questions}\n{reviewed}\n", env!("CARGO_PKG_VERSION")))
}
