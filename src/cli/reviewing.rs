//! `hazards` and `review`: the hazard log for a safety officer, and a review written into a questions file.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::Value;

use crate::base::calendar::Day;
use crate::base::phrases::{phrase, say};
use crate::base::text;
use crate::cli::args::{Args, ReviewArgs};
use crate::cli::exit::{Exit, Quit};
use crate::cli::{clock, files, output::print};
use crate::content::document;
use crate::content::document::{NodeKind, Span, Spanned};
use crate::content::model::hazard::{likelihood_scale, severity_scale};
use crate::content::model::{Hazard, Questionnaire};
use crate::content::review::{Inventory, Part, PartFingerprints, fingerprints};
use crate::ui::review_document::control_in_words;

/// Prints the hazard log of a file as Markdown: words first, and the whole log as YAML at the end.
pub(crate) fn hazards(args: &Args, path: Option<&Path>) -> anyhow::Result<()> {
    let file = match path {
        Some(path) => files::checked_with_source(path, args.plain, Questionnaire::read)?,
        None => files::questions(args)?,
    };
    let q = &file.value;
    if q.hazards.is_empty() {
        return Err(Quit::saying(Exit::Failed, &say!("cli-hazards-none", file = &file.name)));
    }
    let mut out = "---\n".to_owned();
    out.push_str(&format!("title: {}\n", quoted(&say!("cli-hazards-title", title = &q.title))));
    let [file, rules, words] = [&q.fingerprints.file, &q.fingerprints.rules, &q.fingerprints.words].map(|f| quoted(f));
    out.push_str(&format!("questionnaire: {file}\nrules: {rules}\nwords: {words}\nprinted: {}\n", clock::today()?));
    let (ratings, conformity) = (phrase("cli-hazards-ratings"), phrase("cli-hazards-conformity"));
    out.push_str(&format!("ratings: {ratings}\nconformity: {conformity}\n---\n\n"));
    out.push_str(&format!("# {}\n\n", say!("cli-hazards-heading", title = text::clean(&q.title))));
    let severity = say!("cli-hazards-severity", scale = severity_scale());
    let likelihood = say!("cli-hazards-likelihood", scale = likelihood_scale());
    out.push_str(&format!("{}\n\n- {severity}\n- {likelihood}\n", phrase("cli-hazards-lead")));
    out.extend(q.hazards.iter().map(|h| as_markdown(q, h)));
    out.push_str(&format!("\n## {}\n\n```yaml\nhazards:\n", phrase("cli-hazards-as-yaml")));
    out.extend(q.hazards.iter().map(as_yaml));
    out.push_str("```\n");
    print(&text::clean(&out))
}

/// A text as YAML and JSON write it.
pub(crate) fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}

fn as_yaml(hazard: &Hazard) -> String {
    let mut out = format!("  - id: {}\n    title: {}\n", hazard.number(), quoted(&hazard.title));
    out.push_str(&format!("    for: {}\n    harm: {}\n    causes:\n", quoted(&hazard.for_whom), quoted(&hazard.harm)));
    out.extend(hazard.causes.iter().map(|c| format!("      - {}\n", quoted(c))));
    let (s, l) = (hazard.severity, hazard.likelihood);
    out.push_str(&format!("    initial: {{severity: {}, likelihood: {}}}\n", s.initial.key(), l.initial.key()));
    out.push_str(&format!("    residual: {{severity: {}, likelihood: {}}}\n", s.residual.key(), l.residual.key()));
    out.push_str(if hazard.controls.is_empty() { "    controls: []\n" } else { "    controls:\n" });
    for control in &hazard.controls {
        out.push_str(&format!("      - {{kind: {}, is: {}}}\n", control.kind.key(), quoted(&control.names)));
    }
    out + &format!("    status: {}\n", hazard.status.key())
}

fn as_markdown(q: &Questionnaire, hazard: &Hazard) -> String {
    let (s, l) = (hazard.severity, hazard.likelihood);
    let mut out = format!("\n## {}: {}\n\n", hazard.number(), hazard.title);
    let facts = [
        say!("cli-hazard-for-whom", whom = &hazard.for_whom),
        say!("cli-hazard-harm", harm = &hazard.harm),
        say!("cli-hazard-causes", causes = hazard.causes.join(" ")),
        say!("cli-hazard-initial", severity = s.initial.word(), likelihood = l.initial.word()),
        say!("cli-hazard-residual", severity = s.residual.word(), likelihood = l.residual.word()),
    ];
    out.extend(facts.iter().map(|fact| format!("- {fact}\n")));
    let controls = if hazard.controls.is_empty() { phrase("cli-hazard-no-controls") } else { phrase("cli-hazard-controls") };
    out.push_str(&format!("- {controls}\n"));
    for control in &hazard.controls {
        out.push_str(&format!("  - {} (`{}`)\n", control_in_words(q, control.kind, &control.names), control.names));
    }
    let status = say!("cli-hazard-status", status = hazard.status.word());
    out + &format!("- {status}\n- {}\n", phrase("cli-hazard-judged"))
}

/// Writes a review into a questions file. The program vouches for the fingerprints, never for the
/// person.
pub(crate) fn review(args: &Args, options: &ReviewArgs) -> anyhow::Result<()> {
    let file = files::checked_with_source(&options.file, args.plain, Questionnaire::read)?;
    let helplines = files::read_helplines(args)?;
    let unknown = files::unknown_audiences(args, &helplines.value, &file.value);
    if !unknown.is_empty() {
        files::print_problems(&unknown, &file.name, &file.source, args.plain);
        return Err(Quit(Exit::Invalid).into());
    }
    let all = files::parts(&file.source, &helplines.source);
    let supports: BTreeSet<String> = file.value.supports.iter().map(|s| s.id.clone()).collect();
    let mut read: BTreeMap<Part, PartFingerprints> = BTreeMap::new();
    for name in &options.parts {
        let part = Part::named(name.trim(), &supports);
        let Some((part, now)) = part.and_then(|p| all.get(&p).map(|now| (p, now))) else {
            let names: Vec<String> = all.keys().map(|p| format!("`{p}`")).collect();
            let message = say!("cli-review-no-part", part = name, parts = names.join(", "));
            return Err(Quit::saying(Exit::Usage, &message));
        };
        read.insert(part, now.clone());
    }
    let today = clock::today()?;
    let date = options.date.clone().unwrap_or_else(|| today.to_string());
    let mut problems = Vec::new();
    document::note_bad_date(&Spanned { at: Span::default(), value: date.clone() }, &mut problems);
    if let Some(problem) = problems.first() {
        let help = problem.help.as_deref().unwrap_or_default();
        return Err(Quit::saying(Exit::Usage, &format!("--date: {}: {help}", problem.says)));
    }
    if Day::parse(&date).is_some_and(|day| day > today) {
        return Err(Quit::saying(Exit::Usage, &say!("cli-review-date-ahead", date = date, today = today.to_string())));
    }
    let entry = entry(options, &date, &read);
    let Some(text) = with_entry(&file.source, &entry).filter(|text| says_the_same(&file.source, text, file.value.reviews.len()))
    else {
        anstream::eprintln!("fingerpost: {}", phrase("cli-review-by-hand"));
        print(&entry)?;
        return Err(Quit(Exit::Failed).into());
    };
    files::replace(&options.file, &text)?;
    let parts: Vec<String> = read.keys().map(|p| format!("`{p}`")).collect();
    let (file, parts) = (files::shown(&options.file), parts.join(", "));
    let written = say!("cli-review-written", file = file, by = &options.by, parts = parts, date = date);
    print(&text::clean(&format!("{written}\n{}\n", phrase("cli-review-keep-paper"))))
}

/// The review as an item of `reviews:`.
fn entry(options: &ReviewArgs, date: &str, parts: &BTreeMap<Part, PartFingerprints>) -> String {
    let mut out = format!("  - by: {}\n    role: {}\n", quoted(&options.by), quoted(&options.role));
    if let Some(register) = &options.register {
        out.push_str(&format!("    register: {}\n", quoted(register)));
    }
    out.push_str(&format!("    date: {date}\n    parts:\n"));
    for (part, of) in parts {
        out.push_str(&format!("      {part}:\n        rules: \"{}\"\n        words: \"{}\"\n", of.rules, of.words));
    }
    if let Some(note) = &options.note {
        out.push_str(&format!("    note: {}\n", quoted(note)));
    }
    out
}

/// The text with one more review; nothing where its reviews are laid out in another way.
fn with_entry(source: &str, entry: &str) -> Option<String> {
    let tree = document::parse(source).ok()?;
    let NodeKind::Map(all) = &tree.kind else { return None };
    match all.iter().find(|(_, key, _)| key == "reviews") {
        None => Some(format!("{}\n\nreviews:\n{entry}", source.trim_end())),
        Some((key, ..)) => {
            let end = key.start + source.get(key.start..)?.find('\n')? + 1;
            Some(format!("{}{entry}{}", source.get(..end)?, source.get(end..)?))
        }
    }
}

/// Whether a text is read with one more review, and all its parts are the same as before.
fn says_the_same(before: &str, after: &str, reviews: usize) -> bool {
    let parts = |source: &str| document::parse(source).map(|tree| fingerprints(&Inventory::of(&tree)));
    let read = Questionnaire::read(after).is_ok_and(|q| q.reviews.len() == reviews + 1);
    read && matches!((parts(before), parts(after)), (Ok(a), Ok(b)) if a == b)
}
