//! A questionnaire as a graph, in Mermaid (drawn by GitHub) or DOT (drawn by graphviz): sections
//! with their questions, the gates, and the outcomes in the order of trial; every edge is labelled
//! with its condition.
//!
//! A questionnaire goes in, text comes out; nothing is decided here, and conditions are only put
//! into words.

pub(crate) mod words;

use crate::base::phrases::{phrase, say};
use crate::base::text;
use crate::content::graph::words::{in_words, supports_in_words};
use crate::content::model::{Condition, NamedCondition, Outcome, Question, QuestionIx, Questionnaire};
use crate::content::sentences::{last_read, short_ask};

/// Columns of a label, so that a picture stays narrow enough for a page; of one that has room
/// beside it.
const COLUMNS: usize = 34;
const WIDE: usize = 58;

/// Columns of named conditions.
const NOTE_COLUMNS: usize = 4;

/// What stands below the title of a Mermaid text: labels are broken here, and not once more.
const MERMAID_HEAD: &str = "config:\n  flowchart:\n    wrappingWidth: 600\n---\nflowchart TB\n";

/// Lines of a label that fit between two outcomes.
const ROOM: usize = 3;

/// The shape of a node, by its role.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shape {
    /// A question that is always asked.
    Question,
    /// A question that is asked of some.
    Sometimes,
    /// An outcome that ends a sheet at once.
    Gate,
    /// Any other outcome.
    Outcome,
    /// A point where the next outcome is tried.
    Point,
    /// A named condition, written out once.
    Named,
}

struct GraphNode {
    id: String,
    shape: Shape,
    label: String,
}

struct Edge {
    from: String,
    to: String,
    label: String,
    /// Columns that its label may have.
    columns: usize,
    /// Drawn lighter: nothing is decided on it.
    light: bool,
}

/// The graph, before it is written as Mermaid or DOT.
#[derive(Default)]
struct Drawing {
    title: String,
    groups: Vec<(String, Vec<GraphNode>)>,
    nodes: Vec<GraphNode>,
    edges: Vec<Edge>,
    /// Nodes that stand beside each other.
    rows: Vec<(String, String)>,
}

/// The questionnaire as a Mermaid flowchart.
pub fn mermaid(questionnaire: &Questionnaire) -> String {
    let drawing = drawing(questionnaire);
    let broken = |s: &str, columns: usize| {
        // Mermaid looks for these words before it reads anything.
        let in_style = ["style", "classDef"].iter().any(|word| s.contains(word));
        let lines = lines(s, columns);
        lines.iter().map(|l| for_mermaid(l, in_style)).collect::<Vec<_>>().join("<br/>")
    };
    let quoted = |s: &str| broken(s, COLUMNS);
    let node = |n: &GraphNode| match n.shape {
        Shape::Question => format!("{}[\"{}\"]", n.id, quoted(&n.label)),
        Shape::Sometimes => format!("{}[\"{}\"]:::sometimes", n.id, quoted(&n.label)),
        Shape::Gate => format!("{}{{{{\"{}\"}}}}:::gate", n.id, quoted(&n.label)),
        Shape::Outcome => format!("{}([\"{}\"])", n.id, quoted(&n.label)),
        Shape::Point => format!("{}(( ))", n.id),
        Shape::Named => format!("{}[[\"{}\"]]", n.id, quoted(&n.label)),
    };
    // The head is YAML, where a title may hold anything in quotes; but two "%" are a comment anywhere.
    let title = drawing.title.replace(['\\', '"'], "'");
    let title = if title.contains("%%") { title.replace('%', "％") } else { title };
    let mut out = format!("---\ntitle: \"{}\"\n{MERMAID_HEAD}", title.split_whitespace().collect::<Vec<_>>().join(" "));
    for (i, (title, nodes)) in drawing.groups.iter().enumerate() {
        out.push_str(&format!("  subgraph g{i}[\"{}\"]\n", quoted(title)));
        out.extend(nodes.iter().map(|n| format!("    {}\n", node(n))));
        if nodes.iter().any(|n| n.shape == Shape::Named) {
            out.push_str("    direction TB\n");
            out.extend(below_each_other(nodes).map(|pair| format!("    {} ~~~ {}\n", pair[0].id, pair[1].id)));
        }
        out.push_str("  end\n");
    }
    out.extend(drawing.nodes.iter().map(|n| format!("  {}\n", node(n))));
    for e in &drawing.edges {
        let arrow = if e.light { "-.->" } else { "-->" };
        let label = if e.label.is_empty() { String::new() } else { format!("|\"{}\"|", broken(&e.label, e.columns)) };
        out.push_str(&format!("  {} {arrow}{label} {}\n", e.from, e.to));
    }
    out.push_str("  classDef sometimes stroke-dasharray: 4 3\n  classDef gate stroke-width: 3px\n");
    text::clean(&out).into_owned()
}

/// A line of a label for Mermaid: nothing in it is markup, a list, a name of a character, a comment,
/// a formula, an icon, an address or, at its end, the beginning of a style.
fn for_mermaid(line: &str, in_style: bool) -> String {
    let mut out = String::with_capacity(line.len());
    let number = line.bytes().take_while(u8::is_ascii_digit).count();
    let mut chars = line.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        // What begins a list or an underlined heading does so at the front alone.
        let begins = at == 0 && matches!(c, '-' | '+' | '=') || at > 0 && at == number && matches!(c, '.' | ')');
        let joins = c == ':' && chars.peek().map_or(in_style, |(_, next)| *next != ' ');
        let www = c == '.' && line.get(..at).is_some_and(|before| before.to_ascii_lowercase().ends_with("www"));
        match c {
            '#' | '<' | '>' | '&' | '"' | '`' | '\\' | '*' | '_' | '|' | '[' | ']' | '$' | '%' | '@' | '~' => {
                out.push_str(&format!("#{};", c as u32));
            }
            c if begins || joins || www => out.push_str(&format!("#{};", c as u32)),
            c => out.push(c),
        }
    }
    out
}

/// The questionnaire as a DOT graph.
pub fn dot(questionnaire: &Questionnaire) -> String {
    let drawing = drawing(questionnaire);
    let broken = |s: &str, columns: usize| {
        // graphviz reads names of characters, such as "&amp;", too.
        let one = |l: &String| l.replace('&', "&amp;").replace('\\', "\\\\").replace('"', "\\\"");
        let escaped: Vec<String> = lines(s, columns).iter().map(one).collect();
        format!("\"{}\"", escaped.join("\\n"))
    };
    let quoted = |s: &str| broken(s, COLUMNS);
    let node = |n: &GraphNode| {
        let style = match n.shape {
            Shape::Question => "shape=box",
            Shape::Sometimes => "shape=box, style=dashed",
            Shape::Gate => "shape=octagon, penwidth=2",
            Shape::Outcome => "shape=box, style=rounded",
            Shape::Point => "shape=point, width=0.1",
            Shape::Named => "shape=note, fontsize=10",
        };
        format!("{} [{style}, label={}];\n", n.id, quoted(&n.label))
    };
    let mut out = format!(
        "digraph questionnaire {{\n  graph [rankdir=TB, fontname=\"sans-serif\", labelloc=t, nodesep=0.35, ranksep=0.3, label={}];\n  \
         node [fontname=\"sans-serif\", fontsize=12];\n  edge [fontname=\"sans-serif\", fontsize=10];\n",
        quoted(&drawing.title)
    );
    for (i, (title, nodes)) in drawing.groups.iter().enumerate() {
        out.push_str(&format!("  subgraph cluster_{i} {{\n    label={};\n    color=gray;\n", quoted(title)));
        out.extend(nodes.iter().map(|n| format!("    {}", node(n))));
        out.push_str("  }\n");
    }
    out.extend(drawing.nodes.iter().map(|n| format!("  {}", node(n))));
    for e in &drawing.edges {
        let style = if e.light { ", style=dotted" } else { "" };
        out.push_str(&format!("  {} -> {} [label={}{style}];\n", e.from, e.to, broken(&e.label, e.columns)));
    }
    // What the names mean stands beside the questions.
    for (_, nodes) in drawing.groups.iter().filter(|(_, nodes)| nodes.iter().any(|n| n.shape == Shape::Named)) {
        out.extend(below_each_other(nodes).map(|pair| format!("  {} -> {} [style=invis];\n", pair[0].id, pair[1].id)));
    }
    out.extend(drawing.rows.iter().map(|(a, b)| format!("  {{ rank=same; {a}; {b}; }}\n")));
    out.push_str("}\n");
    text::clean(&out).into_owned()
}

/// Pairs of nodes that stand below each other, so that all of them stand in a few columns.
fn below_each_other(nodes: &[GraphNode]) -> impl Iterator<Item = &[GraphNode]> {
    nodes.chunks(nodes.len().div_ceil(NOTE_COLUMNS).max(1)).flat_map(|column| column.windows(2))
}

/// A label in lines of a picture.
fn lines(label: &str, columns: usize) -> Vec<String> {
    label.lines().flat_map(|line| text::wrap(line, columns)).collect()
}

fn drawing(questionnaire: &Questionnaire) -> Drawing {
    let mut p = Drawing { title: questionnaire.title.clone(), ..Drawing::default() };
    let narrow = |from, to, label| Edge { from, to, label, columns: COLUMNS, light: false };
    for (i, section) in questionnaire.sections.iter().enumerate() {
        let own = questionnaire.questions.iter().enumerate().filter(|(_, q)| q.section == i);
        let nodes: Vec<GraphNode> = own.map(|(i, q)| question_node(i, q)).collect();
        if !nodes.is_empty() {
            p.groups.push((section.title.clone(), nodes));
        }
    }
    if !questionnaire.conditions.is_empty() {
        let named = |(i, c): (usize, &NamedCondition)| {
            let label = format!("{}:\n{}", c.name.replace('-', " "), in_words(questionnaire, &c.condition));
            GraphNode { id: format!("c{i}"), shape: Shape::Named, label }
        };
        let notes = questionnaire.conditions.iter().enumerate().map(named).collect();
        p.groups.push((phrase("print-graph-names").to_owned(), notes));
    }
    let asked = &questionnaire.questions;
    for (i, q) in asked.iter().enumerate().skip(1) {
        p.edges.push(narrow(format!("q{}", i - 1), format!("q{i}"), asked_when(questionnaire, q)));
    }
    let outcomes = &questionnaire.outcomes;
    for (i, outcome) in outcomes.iter().enumerate().filter(|(_, o)| o.at_once) {
        p.nodes.push(GraphNode { id: format!("o{i}"), shape: Shape::Gate, label: outcome_label(questionnaire, outcome) });
        let reached = gate_edges(questionnaire, outcome).into_iter();
        p.edges.extend(reached.map(|(question, label)| narrow(format!("q{}", question.index()), format!("o{i}"), label)));
    }
    let mut before = format!("q{}", asked.len().saturating_sub(1));
    for (i, outcome) in outcomes.iter().enumerate().filter(|(_, o)| !o.at_once) {
        let (point, node) = (format!("t{i}"), format!("o{i}"));
        p.nodes.push(GraphNode { id: point.clone(), shape: Shape::Point, label: String::new() });
        p.nodes.push(GraphNode { id: node.clone(), shape: Shape::Outcome, label: outcome_label(questionnaire, outcome) });
        let first = before.starts_with('q');
        let label = if first { phrase("print-graph-then") } else { phrase("print-graph-else") };
        p.edges.push(Edge { from: before, to: point.clone(), label: label.to_owned(), columns: COLUMNS, light: !first });
        let when = outcome.when.as_ref().map_or(phrase("print-graph-everybody").to_owned(), |c| in_words(questionnaire, c));
        if lines(&when, WIDE).len() <= ROOM {
            p.rows.push((point.clone(), node.clone()));
        }
        p.edges.push(Edge { from: point.clone(), to: node, label: when, columns: WIDE, light: false });
        before = point;
    }
    p
}

fn question_node(i: usize, q: &Question) -> GraphNode {
    let sometimes = q.asked_when.is_some() || q.unless.is_some();
    let mark = if q.safety { format!("\n{}", phrase("print-graph-danger")) } else { String::new() };
    let named = say!("print-graph-question", n = i + 1);
    let shape = if sometimes { Shape::Sometimes } else { Shape::Question };
    GraphNode { id: format!("q{i}"), shape, label: format!("{named}\n{}{mark}", short_ask(&q.ask)) }
}

/// When a question is asked, in words; nothing where it always is.
fn asked_when(questionnaire: &Questionnaire, q: &Question) -> String {
    let when = q.asked_when.as_ref().map(|c| say!("print-graph-when", condition = in_words(questionnaire, c)));
    let unless = q.unless.as_ref().map(|c| say!("print-graph-unless", condition = in_words(questionnaire, c)));
    when.into_iter().chain(unless).collect::<Vec<_>>().join("; ")
}

fn outcome_label(questionnaire: &Questionnaire, outcome: &Outcome) -> String {
    let supports = supports_in_words(questionnaire, outcome);
    let to = if supports.is_empty() { String::new() } else { format!("\n{}", say!("print-graph-to", supports = supports)) };
    format!("{}\n{}{to}", outcome.title, questionnaire.pace_text(outcome.pace))
}

/// The questions at which a gate can take effect, each with what takes it there.
fn gate_edges(questionnaire: &Questionnaire, gate: &Outcome) -> Vec<(QuestionIx, String)> {
    let parts: Vec<&Condition> = match &gate.when {
        Some(Condition::Any(list)) => list.iter().collect(),
        Some(one) => vec![one],
        None => Vec::new(),
    };
    let edge = |part: &&Condition| last_read(questionnaire, part).map(|q| (q, in_words(questionnaire, part)));
    parts.iter().filter_map(edge).collect()
}
