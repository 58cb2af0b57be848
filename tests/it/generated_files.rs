//! Small random questionnaires: all kinds of questions, skip logic, gates, declined answers,
//! counts, nested and named conditions, guarantees. They are YAML text, so that a failing case can
//! be read and kept.

use std::fmt::Write;

/// A small deterministic source of chance (xorshift).
#[derive(Clone)]
pub(crate) struct Chance(u64);

impl Chance {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }
    pub(crate) fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }
    pub(crate) fn below(&mut self, n: usize) -> usize {
        (self.next() >> 11) as usize % n.max(1)
    }
    pub(crate) fn one_in(&mut self, n: usize) -> bool {
        self.below(n) == 0
    }
}

#[derive(Clone, Debug)]
pub(crate) struct Q {
    pub(crate) many: bool,
    pub(crate) safety: bool,
    pub(crate) worsens: bool,
    pub(crate) answers: usize,
    pub(crate) alone: usize,
    /// Per answer: clear, help or a sign.
    pub(crate) calls: Vec<&'static str>,
    pub(crate) asked: Option<String>,
    pub(crate) unless: Option<String>,
}

/// Gate or not, pace, condition, supports, whether nothing is needed.
type Outcome = (bool, &'static str, Option<String>, Vec<usize>, bool);

/// A questionnaire in parts, so that a failing one can be made smaller part by part.
#[derive(Clone, Debug)]
pub(crate) struct Made {
    pub(crate) questions: Vec<Q>,
    pub(crate) named: Vec<(String, usize, bool)>,
    pub(crate) outcomes: Vec<Outcome>,
    pub(crate) guarantees: Vec<(String, String)>,
}

const PACES: [&str; 4] = ["now", "today", "soon", "no-hurry"];

struct Maker<'c> {
    chance: &'c mut Chance,
    questions: Vec<Q>,
    /// Condition text, last question read, whether safety is read or `not` stands in it.
    named: Vec<(String, usize, bool)>,
    negated: Vec<bool>,
}

impl Maker<'_> {
    /// A condition over the questions before `limit`; `plain`: without `not`; `open`: without
    /// safety questions.
    fn condition(&mut self, limit: usize, depth: usize, plain: bool, open: bool) -> Option<String> {
        let usable: Vec<usize> = (0..limit).filter(|q| !open || !self.questions[*q].safety).collect();
        if usable.is_empty() {
            return None;
        }
        let pick = if depth == 0 { self.chance.below(3) } else { self.chance.below(9) };
        Some(match pick {
            3 | 4 => {
                let key = if pick == 3 { "all" } else { "any" };
                let n = 1 + self.chance.below(3);
                let parts: Vec<String> = (0..n).filter_map(|_| self.condition(limit, depth - 1, plain, open)).collect();
                if parts.is_empty() {
                    return self.condition(limit, 0, plain, open);
                }
                format!("{{{key}: [{}]}}", parts.join(", "))
            }
            5 if !plain => format!("{{not: {}}}", self.condition(limit, depth - 1, plain, true)?),
            6 => {
                let of: Vec<usize> = usable.iter().copied().filter(|_| !self.chance.one_in(3)).collect();
                let parts: Vec<(String, usize)> = of.iter().map(|q| (format!("q{q}: {}", self.answers(*q)), *q)).collect();
                let most: usize = parts
                    .iter()
                    .map(|(text, q)| {
                        let listed = text.matches('a').count();
                        if self.questions[*q].many { listed.saturating_sub(usize::from(text.contains('x'))).max(1) } else { 1 }
                    })
                    .sum();
                if most == 0 {
                    return self.condition(limit, 0, plain, open);
                }
                let n = 1 + self.chance.below(most.min(4));
                let texts: Vec<String> = parts.into_iter().map(|(t, _)| t).collect();
                format!("{{at-least: {{n: {n}, of: {{{}}}}}}}", texts.join(", "))
            }
            8 if !plain => {
                // One condition beside what is nearly its opposite, alone or with more on both
                // sides: true or false by cases alone.
                let one = self.condition(limit, depth - 1, plain, true)?;
                let other = format!("{{not: {}}}", self.eased(&one));
                match self.chance.below(3) {
                    0 => format!("{{any: [{one}, {other}]}}"),
                    1 => format!("{{all: [{one}, {other}]}}"),
                    _ => {
                        let more = self.condition(limit, 0, plain, open)?;
                        format!("{{any: [{{all: [{one}, {more}]}}, {{all: [{other}, {more}]}}]}}")
                    }
                }
            }
            7 => {
                let fits = |(i, (_, last, safety)): (usize, &(String, usize, bool))| {
                    (*last < limit && !(open && *safety) && !(plain && self.negated[i])).then_some(i)
                };
                let names: Vec<usize> = self.named.iter().enumerate().filter_map(fits).collect();
                if names.is_empty() {
                    return self.condition(limit, 0, plain, open);
                }
                format!("{{holds: c{}}}", names[self.chance.below(names.len())])
            }
            _ => {
                let q = usable[self.chance.below(usable.len())];
                if self.chance.one_in(5) {
                    format!("{{q{q}: [{}, declined]}}", self.answers(q).trim_matches(['[', ']']))
                } else {
                    format!("{{q{q}: {}}}", self.answers(q))
                }
            }
        })
    }

    /// A condition with the numbers of its counts as they are, or some of them lower.
    fn eased(&mut self, condition: &str) -> String {
        let mut parts = condition.split("{n: ");
        let mut out = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let (n, rest) = part.split_once(',').unwrap();
            let n: usize = n.parse().unwrap();
            let n = if self.chance.one_in(2) { n } else { 1 + self.chance.below(n) };
            out.push_str(&format!("{{n: {n},{rest}"));
        }
        out
    }

    /// Some answers of a question as a list; `a0` to `aN`, the last `alone` ones named `x`.
    fn answers(&mut self, q: usize) -> String {
        let n = self.questions[q].answers;
        let mut out: Vec<String> = (0..n).filter(|_| self.chance.one_in(2)).map(|a| name(&self.questions[q], a)).collect();
        if out.is_empty() {
            out.push(name(&self.questions[q], self.chance.below(n)));
        }
        format!("[{}]", out.join(", "))
    }
}

fn name(q: &Q, answer: usize) -> String {
    if q.many && answer + q.alone >= q.answers { format!("x{answer}") } else { format!("a{answer}") }
}

/// A questionnaire of up to `most` questions.
pub(crate) fn made(chance: &mut Chance, most: usize) -> Made {
    let n = 1 + chance.below(most);
    let safe = 1 + chance.below(n.min(2));
    let mut m = Maker { chance, questions: Vec::new(), named: Vec::new(), negated: Vec::new() };
    for i in 0..n {
        let safety = i < safe && (i == 0 || m.chance.one_in(2));
        let many = m.chance.one_in(3);
        let answers = 2 + m.chance.below(3);
        let alone = usize::from(many);
        let calls = (0..answers)
            .map(|a| if a == 0 || a + alone >= answers { "clear" } else { ["clear", "help", ""][m.chance.below(3)] })
            .collect();
        let asked = if i > 0 && m.chance.one_in(3) { m.condition(i, 2, false, false) } else { None };
        let unless = if i > 0 && m.chance.one_in(4) { m.condition(i, 2, false, safety) } else { None };
        m.questions.push(Q { many, safety, worsens: m.chance.one_in(3), answers, alone, calls, asked, unless });
        while m.chance.one_in(2) && m.named.len() < 4 {
            let (plain, open) = (m.chance.one_in(2), m.chance.one_in(2));
            if let Some(text) = m.condition(i + 1, 2, plain, open) {
                m.named.push((text, i, !open));
                m.negated.push(!plain);
            }
        }
    }
    let mut outcomes = Vec::new();
    for gate in 0..m.chance.below(3) {
        let mut parts: Vec<String> = Vec::new();
        // The first gate catches the signs, mostly.
        if gate == 0 {
            for (i, q) in m.questions.iter().enumerate().filter(|(_, q)| q.safety) {
                let signs: Vec<String> = (0..q.answers).filter(|a| q.calls[*a].is_empty()).map(|a| name(q, a)).collect();
                if !signs.is_empty() && !m.chance.clone().one_in(9) {
                    parts.push(format!("{{q{i}: [{}]}}", signs.join(", ")));
                }
            }
        }
        if parts.is_empty() || m.chance.one_in(4) {
            parts.extend(m.condition(n, 2, true, false));
        }
        if parts.is_empty() {
            continue;
        }
        outcomes.push((true, PACES[m.chance.below(4)], Some(format!("{{any: [{}]}}", parts.join(", "))), Vec::new(), false));
    }
    for _ in 0..m.chance.below(4) {
        let when = m.condition(n, 3, false, false);
        let to = (0..3).filter(|_| m.chance.one_in(3)).collect();
        outcomes.push((false, PACES[m.chance.below(4)], when, to, m.chance.one_in(6)));
    }
    outcomes.retain(|o| o.2.is_some());
    outcomes.push((false, PACES[m.chance.below(4)], None, vec![m.chance.below(3)], false));
    let mut guarantees = Vec::new();
    for _ in 0..m.chance.below(4) {
        let early = m.chance.one_in(5);
        let Some(when) = m.condition(n, 2, early, false) else { continue };
        let o = m.chance.below(outcomes.len());
        let promise = match m.chance.below(6) {
            _ if early => "at-once: true".to_owned(),
            0 => format!("never: [o{o}]"),
            1 => format!("only: [o{o}]"),
            2 => format!("never-points-to: [s{}]", m.chance.below(3)),
            3 => format!("never-points-only-to: [s{}]", m.chance.below(3)),
            4 => format!("pace: {}", PACES[m.chance.below(4)]),
            _ => "shows: help".to_owned(),
        };
        guarantees.push((when, promise));
    }
    Made { questions: m.questions, named: m.named, outcomes, guarantees }
}

impl Made {
    /// The questionnaire as YAML.
    pub(crate) fn yaml(&self) -> String {
        let mut y = String::from(
            "fingerpost: 1\nlanguage: en\ntitle: made\npaces: {now: n, today: t, soon: s, no-hurry: h}\nsupports:\n  s0: {name: s0, is: i, is-not: n, \
             steps: [s]}\n  s1: {name: s1, is: i, is-not: n, steps: [s]}\n  s2: {name: s2, clinical: true, is: i, is-not: n, steps: [s]}\n\
             sections: [{id: all, title: All, about: now}]\nquestions:\n",
        );
        for (i, q) in self.questions.iter().enumerate() {
            let _ = writeln!(
                y,
                "  - id: q{i}\n    section: all\n    safety: {}\n    worsens: {}\n    choose: {}\n    ask: q",
                q.safety,
                q.worsens,
                if q.many { "many" } else { "one" }
            );
            for (key, condition) in [("asked-when", &q.asked), ("unless", &q.unless)] {
                if let Some(c) = condition {
                    let _ = writeln!(y, "    {key}: {c}");
                }
            }
            y.push_str("    answers:\n");
            for a in 0..q.answers {
                let call = if q.safety && !q.calls[a].is_empty() { format!(", {}: true", q.calls[a]) } else { String::new() };
                let alone = if q.many && a + q.alone >= q.answers { ", alone: true" } else { "" };
                let _ = writeln!(y, "      - {{id: {0}, text: t{0}{call}{alone}}}", name(q, a));
            }
        }
        if !self.named.is_empty() {
            y.push_str("conditions:\n");
        }
        for (i, (text, ..)) in self.named.iter().enumerate() {
            let _ = writeln!(y, "  c{i}: {text}");
        }
        y.push_str("outcomes:\n");
        for (i, (gate, pace, when, to, nothing)) in self.outcomes.iter().enumerate() {
            let _ = write!(y, "  - {{id: o{i}, title: t, pace: {pace}, says: s, first-step: f");
            if *gate {
                y.push_str(", at-once: true, help: [anyone]");
            }
            if *nothing {
                y.push_str(", nothing-needed: true");
            }
            if !to.is_empty() {
                let _ = write!(y, ", points-to: [{}]", to.iter().map(|s| format!("s{s}")).collect::<Vec<_>>().join(", "));
            }
            if let Some(when) = when {
                let _ = write!(y, ", when: {when}");
            }
            y.push_str("}\n");
        }
        if !self.guarantees.is_empty() {
            y.push_str("guarantees:\n");
        }
        for (i, (when, promise)) in self.guarantees.iter().enumerate() {
            let _ = writeln!(y, "  - {{id: g{i}, when: {when}, {promise}, why: w}}");
        }
        y
    }
}
