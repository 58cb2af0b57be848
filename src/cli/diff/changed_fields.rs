//! What `diff` says of changed words and rules: first what has to be read, since a mistake there
//! can hurt somebody.

use serde_json::{Value, json};

use crate::base::phrases::{phrase, say};
use crate::base::text;
use crate::content::model::Questionnaire;
use crate::content::review::{FieldChange, MovedText, WordRun, aligned, marked_words, rule_at};
use crate::content::sentences::rule_sentence;

/// The changes that somebody has to read, and the texts that moved between answers.
pub(crate) fn read_this(changes: &[FieldChange], moved: &[MovedText], rules: &RuleFiles<'_>) -> String {
    let first: Vec<&FieldChange> = changes.iter().filter(|c| c.is_read_first).collect();
    let mut out = moved_lines(moved);
    if !first.is_empty() {
        out.push_str(&format!("\n{} {}\n", say!("diff-read-this", count = first.len()), how_marked()));
        out.push_str(&lines(&first, rules));
    }
    out
}

/// The other changes, words before rules.
pub(crate) fn others(changes: &[FieldChange], rules: &RuleFiles<'_>) -> String {
    let mut out = String::new();
    for (is_words, heading) in [(true, phrase("diff-other-words")), (false, phrase("diff-other-rules"))] {
        let of_kind: Vec<&FieldChange> = changes.iter().filter(|c| !c.is_read_first && c.is_words == is_words).collect();
        if !of_kind.is_empty() {
            let counted = say!("diff-changes", count = of_kind.len());
            out.push_str(&format!("\n{heading}: {counted}\n{}", lines(&of_kind, rules)));
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
        let told = |(q, id): (&Questionnaire, Option<&str>)| {
            rule_at(q, &change.group, id?, &change.field).map(|rule| rule_sentence(q, rule).words_once(q))
        };
        let rules = found.map(told);
        if rules.iter().all(Option::is_none) {
            return None;
        }
        let mut out = String::new();
        let heads = [say!("diff-rule-was", field = &change.field), say!("diff-rule-is", field = &change.field)];
        for (head, rule) in heads.iter().zip(rules) {
            let lines = rule.map_or_else(|| vec![phrase("diff-no-rule").to_owned()], |rule| rule.lines());
            for (i, line) in lines.iter().enumerate() {
                let first = if i == 0 { format!("    {head} ") } else { "      ".to_owned() };
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
fn how_marked() -> String {
    let (went, came) = (phrase("diff-that-went"), phrase("diff-that-came"));
    say!("diff-marked", gone = format!("[-{went}-]"), came = format!("{{+{came}+}}"))
}

fn moved_lines(moved: &[MovedText]) -> String {
    if moved.is_empty() {
        return String::new();
    }
    let mut out = format!("\n{}\n", phrase("diff-moved"));
    for m in moved {
        let words = text::clean(&m.text);
        let line = say!("diff-moved-words", question = &m.question, words = words, from = &m.from, to = &m.to);
        out.push_str(&format!("  {line}\n"));
    }
    out
}

fn lines(changes: &[&FieldChange], rules: &RuleFiles<'_>) -> String {
    let mut out = String::new();
    let mut item: Option<(&str, &str)> = None;
    for change in changes {
        if item != Some((&change.group, &change.id)) {
            item = Some((&change.group, &change.id));
            let item = named(change);
            let line = match (change.whole_item, change.old.is_empty()) {
                (false, _) => item,
                (true, true) => say!("diff-item-is-new", item = item),
                (true, false) => say!("diff-item-is-gone", item = item),
            };
            out.push_str(&format!("  {line}\n"));
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
            out.push_str(&format!("    {}\n", say!("diff-one-or-list", field = &change.field)));
        }
    }
    out
}

/// The item, with what it is where its id doesn't say that.
fn named(change: &FieldChange) -> String {
    let id = text::clean(&change.id);
    match change.group.as_str() {
        "order" => say!("diff-order-of", list = id),
        group if group == change.id => format!("`{id}`"),
        group => format!("`{id}` ({})", one_of(group)),
    }
}

/// What one item under a key of a file is called.
fn one_of(group: &str) -> &str {
    match group {
        "questions" => phrase("diff-item-question"),
        "answers" => phrase("diff-item-answer"),
        "outcomes" => phrase("diff-item-outcome"),
        "guarantees" => phrase("diff-item-guarantee"),
        "scenarios" => phrase("diff-item-scenario"),
        "conditions" => phrase("diff-item-condition"),
        "sections" => phrase("diff-item-section"),
        "supports" => phrase("diff-item-support"),
        "extras" => phrase("diff-item-extra"),
        "claims" => phrase("diff-item-claim"),
        "sources" => phrase("diff-item-source"),
        "hazards" => phrase("diff-item-hazard"),
        "scripts" => phrase("diff-item-script"),
        "contract" => phrase("diff-item-contract"),
        "audiences" => phrase("diff-item-audience"),
        "places" => phrase("diff-item-place"),
        "lines" => phrase("diff-item-line"),
        other => other.trim_end_matches('s'),
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
