//! The synthetic family: q questions of 5 answers, four counting conditions, a gate, skip logic. As
//! YAML text. Its other shapes change one of these at a time, to show what each costs.

use std::fmt::Write;

/// A fixed hash of a question, an answer and a condition: whether that answer is a sign of the
/// condition.
fn sign(question: usize, answer: usize, condition: usize) -> bool {
    let mut x = (question as u64) << 32 | (answer as u64) << 8 | condition as u64;
    x = (x ^ x >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    x = (x ^ x >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
    (x ^ x >> 31).is_multiple_of(3)
}

/// What a member of the family is made of.
#[derive(Clone, Copy)]
pub(crate) struct Shape {
    pub(crate) questions: usize,
    /// Answers of each question.
    pub(crate) answers: usize,
    /// Conditions that count signs.
    pub(crate) conditions: usize,
    /// A condition holds at this many signs or more.
    pub(crate) threshold: usize,
    /// Every question but the gate's is marked so.
    pub(crate) worsens: bool,
}

impl Shape {
    /// The family's own shape at `q` questions.
    pub(crate) fn of(q: usize) -> Self {
        Self { questions: q, answers: 5, conditions: 4, threshold: (q / 4).max(1), worsens: false }
    }
}

/// The questionnaire of `q` questions. `worsens`: every question but the gate's is marked so.
pub(crate) fn family(q: usize, worsens: bool) -> String {
    shaped(Shape { worsens, ..Shape::of(q) })
}

/// The questionnaire of a shape.
pub(crate) fn shaped(shape: Shape) -> String {
    let Shape { questions: q, answers, conditions, threshold, worsens } = shape;
    let mut y = String::from(
        "fingerpost: 1\nlanguage: en\ntitle: family\npaces: {now: n, today: t, soon: s, no-hurry: h}\n\
         supports: {s: {name: s, is: i, is-not: n, steps: [s]}}\nsections: [{id: all, title: All, about: now}]\nquestions:\n",
    );
    for i in 0..q {
        let safety = if i == 0 { "safety: true, " } else { "" };
        let _ = write!(y, "  - {{id: q{i}, section: all, {safety}worsens: {}, choose: one, ask: a", worsens && i > 0);
        if i > 3 && i % 5 == 0 {
            let of: Vec<String> = (0..i).filter_map(|j| signs(j, 0, answers)).collect();
            if of.len() >= threshold {
                let _ = write!(y, ", unless: {{at-least: {{n: {threshold}, of: {{{}}}}}}}", of.join(", "));
            }
        }
        y.push_str(", answers: [");
        for a in 0..answers {
            let clear = if i == 0 && a > 0 { ", clear: true" } else { "" };
            let _ = write!(y, "{}{{id: a{a}, text: ta{a}{clear}}}", if a > 0 { ", " } else { "" });
        }
        y.push_str("]}\n");
    }
    y.push_str("conditions:\n");
    for c in 0..conditions {
        let of: Vec<String> = (1..q).filter_map(|j| signs(j, c, answers)).collect();
        let _ = writeln!(y, "  c{c}: {{at-least: {{n: {threshold}, of: {{{}}}}}}}", of.join(", "));
    }
    y.push_str(
        "outcomes:\n  - {id: gate, title: t, pace: now, at-once: true, help: [anyone], when: {q0: a0}, says: s, first-step: f}\n",
    );
    for (id, when, pace, reads) in [
        ("c0", "{holds: c0}", "today", 1),
        ("c1c2", "{all: [{holds: c1}, {holds: c2}]}", "soon", 3),
        ("c1", "{holds: c1}", "soon", 2),
        ("c2", "{holds: c2}", "soon", 3),
        ("c3", "{holds: c3}", "no-hurry", 4),
        ("c4", "{holds: c4}", "no-hurry", 5),
    ] {
        if reads > conditions {
            continue;
        }
        let _ = writeln!(y, "  - {{id: {id}, title: t, pace: {pace}, when: {when}, says: s, first-step: f}}");
    }
    y.push_str("  - {id: other, title: t, pace: no-hurry, says: s, first-step: f}\n");
    y
}

/// The signs of a condition among one question's answers, as a line of a count.
fn signs(question: usize, condition: usize, answers: usize) -> Option<String> {
    if question == 0 {
        return None;
    }
    let list: Vec<String> = (0..answers).filter(|a| sign(question, *a, condition)).map(|a| format!("a{a}")).collect();
    (!list.is_empty()).then(|| format!("q{question}: [{}]", list.join(", ")))
}

/// Questions that many conditions count signs of, one outcome for each condition: few nodes, each
/// of which is much to do. Each condition counts two answers of every question but the first.
pub(crate) fn crowded(questions: usize, conditions: usize, threshold: usize) -> String {
    let bare = family(questions, false);
    let mut y = level(&bare.lines().take_while(|l| *l != "conditions:").map(|l| format!("{l}\n")).collect::<String>());
    y.push_str("conditions:\n");
    for c in 0..conditions {
        let two = |q: usize| {
            let first = (q * 31 + c * 17) % 5;
            let second = (first + 1 + (q * 7 + c * 3) % 4) % 5;
            format!("q{q}: [a{first}, a{second}]")
        };
        let of: Vec<String> = (1..questions).map(two).collect();
        let _ = writeln!(y, "  c{c}: {{at-least: {{n: {threshold}, of: {{{}}}}}}}", of.join(", "));
    }
    y.push_str(
        "outcomes:\n  - {id: gate, title: t, pace: now, at-once: true, help: [anyone], when: {q0: a0}, says: s, first-step: f}\n",
    );
    for c in 0..conditions {
        let _ = writeln!(y, "  - {{id: c{c}, title: t, pace: soon, when: {{holds: c{c}}}, says: s, first-step: f}}");
    }
    y.push_str("  - {id: other, title: t, pace: no-hurry, says: s, first-step: f}\n");
    y
}

/// A member of the family whose questions are about goals, but for the first, which is the one
/// about danger.
pub(crate) fn about_goals(family: &str) -> String {
    let sections = "{id: now, title: Now, about: now}, {id: all, title: All, about: goals}";
    family.replacen("{id: all, title: All, about: now}", sections, 1).replacen(
        "{id: q0, section: all",
        "{id: q0, section: now",
        1,
    )
}

/// A member of the family with no question left out.
pub(crate) fn level(family: &str) -> String {
    let asked = |line: &str| match (line.split_once(", unless: {"), line.split_once(", answers: [")) {
        (Some((before, _)), Some((_, behind))) => format!("{before}, answers: [{behind}\n"),
        _ => format!("{line}\n"),
    };
    family.lines().map(asked).collect()
}

/// The family with answers from best to worst: what one answer is a sign of, the next is too, and
/// no question is left out. A worse answer then never leads to later help.
pub(crate) fn ordered(q: usize) -> String {
    let level = level(&family(q, true));
    let grow = |line: &str| if line.trim_start().starts_with('c') { grown(line) } else { line.to_owned() };
    level.lines().map(|line| grow(line) + "\n").collect()
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
