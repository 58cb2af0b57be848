//! A small questionnaire for unit tests.

use std::fmt::Write;

use crate::content::model::Questionnaire;

/// `n` questions `q1`, `q2` ... of two answers, behind a gate `q0`; one condition, which holds
/// where at least `threshold` of them are answered `a`, and an outcome for it.
pub(crate) fn small_file(n: usize, threshold: usize) -> Questionnaire {
    let mut yaml = String::from(
        "fingerpost: 1\nlanguage: en\ntitle: t\npaces: {now: n, today: t, soon: s, no-hurry: h}\n\
         supports: {s: {name: s, is: i, is-not: n, steps: [s]}}\nsections: [{id: all, title: t, about: now}]\nquestions:\n  \
         - {id: q0, section: all, safety: true, choose: one, ask: a, answers: [{id: a, text: alpha}, {id: b, text: beta, clear: true}]}\n",
    );
    for q in 1..=n {
        let _ = writeln!(
            yaml,
            "  - {{id: q{q}, section: all, choose: one, ask: a, answers: [{{id: a, text: alpha}}, {{id: b, text: beta}}]}}"
        );
    }
    let of: Vec<String> = (1..=n).map(|q| format!("q{q}: a")).collect();
    let _ = write!(
        yaml,
        "conditions:\n  c: {{at-least: {{n: {threshold}, of: {{{}}}}}}}\noutcomes:\n  \
         - {{id: gate, title: t, pace: now, at-once: true, help: [anyone], when: {{q0: a}}, says: s, first-step: f}}\n  \
         - {{id: c, title: t, pace: soon, when: {{holds: c}}, says: s, first-step: f}}\n  \
         - {{id: other, title: t, pace: no-hurry, says: s, first-step: f}}\n",
        of.join(", ")
    );
    Questionnaire::read(&yaml).unwrap_or_else(|problems| panic!("{problems:?}"))
}
