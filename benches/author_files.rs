//! Files as authors write them, as large as they get: topics with follow-ups, and counts over all
//! questions. As YAML text.

use std::fmt::Write;

use crate::family::crowded;

/// Topics, each with a question and three follow-ups to it, a condition and an outcome: what an
/// author writes who adds one part after another. `q` questions with the one about danger, in whole
/// topics.
pub(crate) fn topics(q: usize) -> String {
    let mut y = String::from(
        "fingerpost: 1\nlanguage: en\ntitle: topics\npaces: {now: n, today: t, soon: s, no-hurry: h}\n\
         supports: {s: {name: s, is: i, is-not: n, steps: [s]}}\nsections: [{id: all, title: All, about: now}]\nquestions:\n",
    );
    y.push_str("  - {id: safe, section: all, safety: true, choose: one, ask: a, answers: [{id: a, text: ta}, {id: b, text: tb, clear: true}]}\n");
    let all = (q - 1) / 4;
    for topic in 0..all {
        let _ = writeln!(
            y,
            "  - {{id: t{topic}, section: all, choose: one, ask: a, answers: [{{id: n, text: tn}}, {{id: s, text: ts}}, {{id: m, text: tm}}]}}"
        );
        for follow in 0..3 {
            let _ = writeln!(
                y,
                "  - {{id: t{topic}f{follow}, section: all, choose: one, ask: a, asked-when: {{t{topic}: [s, m]}}, answers: [{{id: a, \
                 text: ta}}, {{id: b, text: tb}}, {{id: c, text: tc}}]}}"
            );
        }
    }
    y.push_str("conditions:\n");
    for topic in 0..all {
        let of: Vec<String> = (0..3).map(|follow| format!("t{topic}f{follow}: [b, c]")).collect();
        let _ = writeln!(
            y,
            "  c{topic}: {{any: [{{at-least: {{n: 2, of: {{{}}}}}}}, {{t{topic}: m, t{topic}f0: c}}]}}",
            of.join(", ")
        );
    }
    y.push_str(
        "outcomes:\n  - {id: gate, title: t, pace: now, at-once: true, help: [anyone], when: {safe: a}, says: s, first-step: f}\n",
    );
    for topic in 0..all {
        let _ = writeln!(y, "  - {{id: o{topic}, title: t, pace: soon, when: {{holds: c{topic}}}, says: s, first-step: f}}");
    }
    y.push_str("  - {id: other, title: t, pace: no-hurry, says: s, first-step: f}\n");
    y
}

/// Counts of signs over all questions, and of each a promise that whoever has so many isn't told
/// that nothing fits.
pub(crate) fn flat(questions: usize, counts: usize, threshold: usize) -> String {
    let mut y = crowded(questions, counts, threshold);
    let lines: Vec<String> = y.lines().filter(|l| l.starts_with("  c")).map(str::to_owned).collect();
    y.push_str("guarantees:\n");
    for (c, line) in lines.iter().enumerate() {
        let (_, condition) = line.split_once(": ").unwrap_or_default();
        let _ = writeln!(y, "  - {{id: p{c}, when: {condition}, never: [other], why: w}}");
    }
    y
}
