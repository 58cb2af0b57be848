//! The synthetic family: q questions of 5 answers, four counting conditions, a gate, skip logic. As YAML text.

use std::fmt::Write;

/// A fixed hash of a question, an answer and a condition: whether that answer is a sign of the condition.
fn sign(question: usize, answer: usize, condition: usize) -> bool {
    let mut x = (question as u64) << 32 | (answer as u64) << 8 | condition as u64;
    x = (x ^ x >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    x = (x ^ x >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
    (x ^ x >> 31).is_multiple_of(3)
}

/// The questionnaire of `q` questions. `worsens`: every question but the gate's is marked so.
pub(crate) fn family(q: usize, worsens: bool) -> String {
    let mut y = String::from(
        "fingerpost: 1\nlanguage: en\ntitle: family\npaces: {now: n, today: t, soon: s, no-hurry: h}\n\
         supports: {s: {name: s, is: i, is-not: n, steps: [s]}}\nsections: [{id: all, title: All, about: now}]\nquestions:\n",
    );
    let threshold = (q / 4).max(1);
    for i in 0..q {
        let safety = if i == 0 { "safety: true, " } else { "" };
        let _ = write!(y, "  - {{id: q{i}, section: all, {safety}worsens: {}, choose: one, ask: a", worsens && i > 0);
        if i > 3 && i % 5 == 0 {
            let of: Vec<String> = (0..i).filter_map(|j| signs(j, 0)).collect();
            if of.len() >= threshold {
                let _ = write!(y, ", unless: {{at-least: {{n: {threshold}, of: {{{}}}}}}}", of.join(", "));
            }
        }
        y.push_str(", answers: [");
        for a in 0..5 {
            let clear = if i == 0 && a > 0 { ", clear: true" } else { "" };
            let _ = write!(y, "{}{{id: a{a}, text: t{clear}}}", if a > 0 { ", " } else { "" });
        }
        y.push_str("]}\n");
    }
    y.push_str("conditions:\n");
    for c in 0..4 {
        let of: Vec<String> = (1..q).filter_map(|j| signs(j, c)).collect();
        let _ = writeln!(y, "  c{c}: {{at-least: {{n: {threshold}, of: {{{}}}}}}}", of.join(", "));
    }
    y.push_str(
        "outcomes:\n  - {id: gate, title: t, pace: now, at-once: true, help: [anyone], when: {q0: a0}, says: s, first-step: f}\n",
    );
    for (id, when, pace) in [
        ("c0", "{holds: c0}", "today"),
        ("c1c2", "{all: [{holds: c1}, {holds: c2}]}", "soon"),
        ("c1", "{holds: c1}", "soon"),
        ("c2", "{holds: c2}", "soon"),
        ("c3", "{holds: c3}", "no-hurry"),
    ] {
        let _ = writeln!(y, "  - {{id: {id}, title: t, pace: {pace}, when: {when}, says: s, first-step: f}}");
    }
    y.push_str("  - {id: other, title: t, pace: no-hurry, says: s, first-step: f}\n");
    y
}

/// The signs of a condition among one question's answers, as a line of a count.
fn signs(question: usize, condition: usize) -> Option<String> {
    if question == 0 {
        return None;
    }
    let list: Vec<String> = (0..5).filter(|a| sign(question, *a, condition)).map(|a| format!("a{a}")).collect();
    (!list.is_empty()).then(|| format!("q{question}: [{}]", list.join(", ")))
}

/// The family with answers from best to worst: what one answer is a sign of, the next is too, and no question is left out. A
/// worse answer then never leads to later help.
pub(crate) fn ordered(q: usize) -> String {
    let mut out = String::new();
    for line in family(q, true).lines() {
        let kept = match (line.split_once(", unless: {"), line.split_once(", answers: [")) {
            (Some((before, _)), Some((_, behind))) => format!("{before}, answers: [{behind}"),
            _ => line.to_owned(),
        };
        out.push_str(&if line.trim_start().starts_with('c') { grown(&kept) } else { kept });
        out.push('\n');
    }
    out
}

/// Every list of answers with all that stand behind its first.
fn grown(line: &str) -> String {
    let mut parts = line.split(": [");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (list, rest) = part.split_once(']').unwrap_or((part, ""));
        let first: usize = list.split(',').next().and_then(|a| a.trim().strip_prefix('a')?.parse().ok()).unwrap_or(0);
        let all: Vec<String> = (first..5).map(|a| format!("a{a}")).collect();
        let _ = write!(out, ": [{}]{rest}", all.join(", "));
    }
    out
}
