//! What `diff` says of changed words and rules: first what has to be read, since a mistake there
//! can hurt somebody.

use serde_json::{Value, json};

use crate::base::text;
use crate::content::model::Questionnaire;
use crate::content::review::{FieldChange, MovedText, WordRun, aligned, marked_words, rule_at};
use crate::content::sentences::rule_sentence;

/// The changes that somebody has to read, and the texts that moved between answers.
pub(crate) fn read_this(changes: &[FieldChange], moved: &[MovedText], rules: &RuleFiles<'_>) -> String {
    let first: Vec<&FieldChange> = changes.iter().filter(|c| c.is_read_first).collect();
    let mut out = moved_lines(moved);
    if !first.is_empty() {
        out.push_str(&format!("\nREAD THIS: {}, where a mistake can hurt somebody. {MARKED}\n", counted(first.len())));
        out.push_str(&lines(&first, rules));
    }
    out
}

/// The other changes, words before rules.
pub(crate) fn others(changes: &[FieldChange], rules: &RuleFiles<'_>) -> String {
    let mut out = String::new();
    for (is_words, heading) in [(true, "Other words"), (false, "Other rules and marks")] {
        let of_kind: Vec<&FieldChange> = changes.iter().filter(|c| !c.is_read_first && c.is_words == is_words).collect();
        if !of_kind.is_empty() {
            out.push_str(&format!("\n{heading}: {}\n{}", counted(of_kind.len()), lines(&of_kind, rules)));
        }
    }
    out
}

/// The two files whose rules are told as sentences; none of help lines.
#[derive(Default)]
pub(crate) struct RuleFiles<'a>(pub Option<[&'a Questionnaire; 2]>);

impl RuleFiles<'_> {
    /// A changed condition as two sentences, where the field is one.
    fn in_sentences(&self, change: &FieldChange) -> Option<String> {
        let [old, new] = self.0?;
        let ids = [change.old_id.as_deref(), Some(change.id.as_str())];
        let found = [(old, ids[0]), (new, ids[1])];
        let rules = found.map(|(q, id)| rule_at(q, &change.group, id?, &change.field).map(|rule| rule_sentence(q, rule)));
        if rules.iter().all(Option::is_none) {
            return None;
        }
        let mut out = String::new();
        for (word, rule) in ["was", "is"].iter().zip(rules) {
            let lines = rule.map_or_else(|| vec!["nothing".to_owned()], |rule| rule.lines());
            for (i, line) in lines.iter().enumerate() {
                let first = if i == 0 { format!("    {} {word}: ", change.field) } else { "      ".to_owned() };
                let inner = line.trim_start();
                let mark = if inner.starts_with('(') { inner.find(' ').map_or(0, |end| end + 1) } else { 0 };
                let indent = " ".repeat(6 + line.len() - inner.len() + mark);
                out.extend(text::wrap_hanging(line, 100, &first, &indent).iter().map(|l| format!("{l}\n")));
            }
        }
        Some(out)
    }
}

/// How changed words are marked.
const MARKED: &str = "Words [-that went-] and words {+that came+} are marked.";

fn counted(n: usize) -> String {
    format!("{n} {}", if n == 1 { "change" } else { "changes" })
}

fn moved_lines(moved: &[MovedText]) -> String {
    if moved.is_empty() {
        return String::new();
    }
    let mut out = "\nMOVED: the words of one answer stand at another answer now. Did its rules move with them?\n".to_owned();
    for m in moved {
        let words = text::clean(&m.text);
        out.push_str(&format!("  `{}`: \"{words}\" stood at `{}`, and stands at `{}` now\n", m.question, m.from, m.to));
    }
    out
}

fn lines(changes: &[&FieldChange], rules: &RuleFiles<'_>) -> String {
    let mut out = String::new();
    let mut item: Option<(&str, &str)> = None;
    for change in changes {
        if item != Some((&change.group, &change.id)) {
            item = Some((&change.group, &change.id));
            let whole = match (change.whole_item, change.old.is_empty()) {
                (false, _) => "",
                (true, true) => " is new",
                (true, false) => " is gone",
            };
            out.push_str(&format!("  {}{whole}\n", named(change)));
        }
        if let Some(sentences) = rules.in_sentences(change) {
            out.push_str(&sentences);
            continue;
        }
        for (old, new) in aligned(&change.old, &change.new) {
            let marked = match (old, new) {
                (Some(old), Some(new)) => marked(old, new),
                (Some(old), None) => format!("[-{}-]", text::clean(old)),
                (None, Some(new)) => format!("{{+{}+}}", text::clean(new)),
                (None, None) => continue,
            };
            let line = format!("{}: {marked}", change.field);
            out.extend(text::wrap_hanging(&line, 100, "    ", "      ").iter().map(|l| format!("{l}\n")));
        }
        if change.old.is_empty() && change.new.is_empty() || aligned(&change.old, &change.new).is_empty() {
            out.push_str(&format!("    {}: as one value before, as a list now, or the other way round\n", change.field));
        }
    }
    out
}

/// The item, with what it is where its id doesn't say that.
fn named(change: &FieldChange) -> String {
    let id = text::clean(&change.id);
    match change.group.as_str() {
        "order" => format!("the order of {id}"),
        group if group == change.id => format!("`{id}`"),
        group => format!("`{id}` ({})", group.trim_end_matches('s')),
    }
}

/// Both texts in one, with the words that went and came marked.
fn marked(old: &str, new: &str) -> String {
    let run = |run: WordRun| match run {
        WordRun::Kept(words) => text::clean(&words).into_owned(),
        WordRun::Gone(words) => format!("[-{}-]", text::clean(&words)),
        WordRun::Come(words) => format!("{{+{}+}}", text::clean(&words)),
    };
    let runs: Vec<String> = marked_words(old, new).into_iter().map(run).collect();
    if old.split_whitespace().eq(new.split_whitespace()) {
        // Blanks alone.
        return format!(
            "[-{}-] {{+{}+}}",
            text::clean(old).replace('\n', "\u{23ce}"),
            text::clean(new).replace('\n', "\u{23ce}")
        );
    }
    runs.join(" ")
}

/// The changes for another program.
pub(crate) fn as_json(changes: &[FieldChange]) -> Value {
    let one = |c: &FieldChange| {
        json!({
            "part": c.part.to_string(),
            "of": c.group,
            "id": c.id,
            "field": c.field,
            "kind": if c.is_words { "words" } else { "rules" },
            "read-first": c.is_read_first,
            "old": c.old,
            "new": c.new,
        })
    };
    changes.iter().map(one).collect()
}
