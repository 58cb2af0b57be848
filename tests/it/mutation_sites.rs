//! Every place of the shipped questions where a mistake can be planted, found in the parsed tree,
//! so that the list follows the file.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use fingerpost::content::document;
use fingerpost::content::document::{Code, NodeKind, Problem, Span, YamlNode};
use fingerpost::content::model::Questionnaire;
use fingerpost::content::reader;

use crate::support::{Dice, SHIPPED, is_thorough};

/// The shipped questions without what only makes them long: of some lists, items that nothing names
/// and that have only fields which an item before them has. Each mistake is a reading of it.
pub(crate) static SOURCE: LazyLock<String> = LazyLock::new(|| {
    ["hazards", "guarantees", "scenarios", "extras"]
        .into_iter()
        .fold(reader::SHIPPED.to_owned(), |text, list| thinned(&text, list))
});

fn thinned(text: &str, list: &str) -> String {
    let tree = document::parse(text).unwrap();
    let NodeKind::Map(entries) = &tree.kind else { unreachable!() };
    let (_, _, items) = entries.iter().find(|(_, key, _)| key == list).unwrap();
    let NodeKind::List(items) = &items.kind else { unreachable!() };
    let starts: Vec<usize> = items.iter().map(|item| text[..item.at.start].rfind('\n').unwrap() + 1).collect();
    let is_inside = |c: char| c.is_alphanumeric() || c == '-';
    let is_named = |id: &str| {
        let apart = |at: usize| !text[..at].ends_with(is_inside) && !text[at + id.len()..].starts_with(is_inside);
        text.match_indices(id).filter(|(at, _)| apart(*at)).count() > 1
    };
    let (mut kinds, mut out) = (BTreeSet::new(), text[..starts[0]].to_owned());
    for (i, item) in items.iter().enumerate() {
        let mut spots = Vec::new();
        walk(list, None, &[], item, &mut spots);
        let id = spots.iter().find(|s| s.path.rsplit('.').next() == Some("id")).and_then(|s| s.text());
        let is_new = spots.iter().any(|s| !kinds.contains(&s.path));
        let end = starts
            .get(i + 1)
            .copied()
            .unwrap_or_else(|| text[starts[i]..].find("\n\n").map_or(text.len(), |n| starts[i] + n + 1));
        // A condition that few read would change nothing without them.
        let own = &text[starts[i]..end];
        let reads_alone = own.match_indices("holds: ").any(|(at, holds)| {
            let behind = &own[at + holds.len()..];
            let named = format!("{holds}{}", &behind[..behind.find(|c| !is_inside(c)).unwrap()]);
            let whole = |(at, _): &(usize, &str)| !text[at + named.len()..].starts_with(is_inside);
            text.match_indices(named.as_str()).filter(whole).count() <= 2
        });
        if is_new || id.is_some_and(is_named) || list == "extras" && reads_alone {
            kinds.extend(spots.into_iter().map(|s| s.path));
            out.push_str(&text[starts[i]..end]);
        }
        if i + 1 == items.len() {
            out.push_str(&text[end..]);
        }
    }
    out
}

/// What the text of a spot is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// Words for people.
    Words,
    /// The id of an item; names that lead to it get this code where it is gone.
    Id(Option<Code>),
    /// A name that leads to an item.
    Name(Code),
    /// One of a few words, `true` or `false`, a whole number.
    Word,
    Flag,
    Number,
    /// Nothing that this test knows: only what every field can have is planted there.
    Other,
}

/// One place of the file where something can be wrong.
#[derive(Debug, Clone)]
pub(crate) struct Spot {
    /// The way to it, with ids of tables, questions of conditions and places in lists left out.
    pub(crate) path: String,
    /// Its key, where it has one, and whether that key is a field of the format (and no id).
    pub(crate) key: Option<(Span, bool)>,
    pub(crate) node: YamlNode,
    pub(crate) role: Role,
    /// The keys of the mapping around it.
    pub(crate) around: Vec<Span>,
}

impl Spot {
    pub(crate) fn at(&self) -> Span {
        Span { start: self.node.at.start, end: end(&self.node) }
    }

    pub(crate) fn text(&self) -> Option<&str> {
        match &self.node.kind {
            NodeKind::Text { text, .. } => Some(text),
            _ => None,
        }
    }

    /// Whether its key begins a line, and its value ends it.
    pub(crate) fn has_its_line(&self) -> bool {
        let Some((key, _)) = self.key else { return false };
        let (before, line) = line_of(key.start);
        let own = SOURCE[before..key.start].trim_start();
        (own.is_empty() || own == "- ") && before + line.len() == self.at().end
    }

    /// Whether the value stands in the line of the key.
    pub(crate) fn one_line(&self) -> bool {
        self.key.is_some_and(|(key, _)| !SOURCE[key.start..self.at().end].contains('\n'))
    }
}

/// Where a node ends: a list or a mapping in brackets behind its bracket, one in lines behind the
/// last thing in it.
pub(crate) fn end(node: &YamlNode) -> usize {
    let inner = match &node.kind {
        NodeKind::List(items) => items.iter().map(end).max(),
        NodeKind::Map(entries) => entries.iter().map(|(_, _, value)| end(value)).max(),
        _ => return node.at.end,
    };
    let close = match SOURCE.as_bytes()[node.at.start] {
        b'[' => ']',
        b'{' => '}',
        _ => return inner.unwrap(),
    };
    let inner = inner.unwrap();
    inner + SOURCE[inner..].find(close).unwrap() + 1
}

/// Where a line begins, and the line.
pub(crate) fn line_of(offset: usize) -> (usize, &'static str) {
    let start = SOURCE[..offset].rfind('\n').map_or(0, |i| i + 1);
    (start, SOURCE[start..].lines().next().unwrap())
}

pub(crate) const TABLES: [&str; 4] = ["sources", "claims", "supports", "conditions"];

pub(crate) fn role(path: &str) -> Role {
    let parts: Vec<&str> = path.split('.').collect();
    let last = parts.iter().rev().find(|p| **p != "*").copied().unwrap_or_default();
    let top = parts[0];
    // Below it stand audiences, each with what is said where there is no line for it.
    if parts.contains(&"if-no-line") {
        return Role::Words;
    }
    match last {
        "id" => Role::Id(match (top, parts.len()) {
            ("sections", _) => Some(Code::UnknownSection),
            ("questions", 3) => Some(Code::UnknownQuestion),
            ("questions", _) => Some(Code::UnknownAnswer),
            ("outcomes", _) => Some(Code::UnknownOutcome),
            ("intake", _) => Some(Code::UnknownScript),
            _ => None,
        }),
        "section" => Role::Name(Code::UnknownSection),
        "source" => Role::Name(Code::UnknownSource),
        "claims" => Role::Name(Code::UnknownClaim),
        "points-to" | "never-points-to" | "never-points-only-to" => Role::Name(Code::UnknownSupport),
        "never" | "only" | "leads-to" | "on" => Role::Name(Code::UnknownOutcome),
        "asks" | "ends-after" | "worsens-except" => Role::Name(Code::UnknownQuestion),
        "script" if top != "intake" => Role::Name(Code::UnknownScript),
        "for-young" => Role::Name(Code::UnknownScript),
        "audience" => Role::Name(Code::UnknownAudience),
        "help" if top == "outcomes" => Role::Name(Code::UnknownAudience),
        "lines" if top == "guarantees" || top == "intake" => Role::Name(Code::UnknownAudience),
        "holds" => Role::Name(Code::UnknownCondition),
        "<question>" => Role::Name(Code::UnknownAnswer),
        "under-18" => Role::Words,
        "choose" | "about" | "pace" | "as" | "keep" | "shows" => Role::Word,
        "safety" | "worsens" | "clear" | "help" | "in-view" | "alone" | "at-once" | "nothing-needed" | "young" | "clinical"
        | "talking-therapy" | "less-sure" | "not-led" | "sign" | "audience-first" | "they-choose" | "pass-on" => Role::Flag,
        "fingerpost" | "year" | "n" => Role::Number,
        "title" | "text" | "is" | "is-not" | "name" | "steps" | "find-one" | "ask" | "hint" | "hint-led" | "say" | "why"
        | "says" | "first-step" | "like" | "limits" | "later" | "author" | "note" | "ref" | "now" | "today" | "soon"
        | "no-hurry" | "else" | "if-no-emergency" | "if-no-ambulance" => Role::Words,
        _ => Role::Other,
    }
}

/// All spots of a node, it and what is in it.
pub(crate) fn walk(path: &str, key: Option<(Span, bool)>, around: &[Span], node: &YamlNode, out: &mut Vec<Spot>) {
    out.push(Spot { path: path.to_owned(), key, node: node.clone(), role: role(path), around: around.to_vec() });
    match &node.kind {
        NodeKind::List(items) => items.iter().for_each(|item| walk(&format!("{path}.*"), None, &[], item, out)),
        NodeKind::Map(entries) => {
            let keys: Vec<Span> = entries.iter().map(|(at, ..)| *at).collect();
            let table = TABLES.contains(&path);
            let last = path.split('.').rfind(|p| *p != "*").unwrap_or_default();
            let condition = path.starts_with("conditions.<id>")
                || path.split('.').any(|p| matches!(p, "when" | "asked-when" | "unless" | "points-here"));
            let of_questions = condition || path == "tells" || last == "answers" && path.starts_with("scenarios");
            for (at, word, value) in entries {
                let grammar = matches!(word.as_str(), "all" | "any" | "not" | "holds" | "at-least")
                    || last == "at-least" && matches!(word.as_str(), "n" | "of");
                let (name, field) = match (table, of_questions && !(condition && grammar)) {
                    (true, _) => ("<id>", false),
                    (_, true) => ("<question>", false),
                    _ if last == "if-no-line" => ("<audience>", false),
                    _ => (word.as_str(), !condition),
                };
                let path = if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
                walk(&path, Some((*at, field)), &keys, value, out);
            }
        }
        _ => {}
    }
}

pub(crate) fn spots() -> Vec<Spot> {
    let mut out = Vec::new();
    walk("", None, &[], &document::parse(&SOURCE).unwrap(), &mut out);
    out
}

/// Of every sixth kind of spot one by chance, and one of each kind of id and name.
/// `FINGERPOST_SITES=1 cargo test --test it planted` draws others; `FINGERPOST_THOROUGH` takes all
/// kinds, and the first of each id and name.
pub(crate) fn some_spots() -> Vec<Spot> {
    let mut kinds: BTreeMap<String, Vec<Spot>> = BTreeMap::new();
    for spot in spots() {
        kinds.entry(spot.path.clone()).or_default().push(spot);
    }
    let seed = std::env::var("FINGERPOST_SITES").ok().and_then(|seed| seed.parse().ok());
    let mut dice = Dice::new(seed.unwrap_or(8));
    let mut out = Vec::new();
    for mut kind in kinds.into_values() {
        let named = matches!(kind[0].role, Role::Id(_) | Role::Name(_));
        if is_thorough() && named && kind.len() > 1 {
            out.push(kind.remove(0));
        }
        if named || dice.below(6) == 0 || is_thorough() {
            out.push(kind.swap_remove(dice.below(kind.len())));
        }
    }
    out
}

/// What was done to the file, and the one problem that should come of it (or none).
pub(crate) struct Planted {
    pub(crate) what: String,
    pub(crate) text: String,
    pub(crate) wanted: Option<(Code, usize)>,
}

/// The file with a part of it put in another way, and the problem at a byte of the new text.
pub(crate) fn planted(what: &str, spot: &Spot, part: Span, other: &str, code: Code, offset: usize) -> Planted {
    let text = format!("{}{other}{}", &SOURCE[..part.start], &SOURCE[part.end..]);
    Planted { what: format!("{what}: {}", spot.path), text, wanted: Some((code, offset)) }
}

pub(crate) fn problems(text: &str) -> Vec<Problem> {
    match Questionnaire::read(text) {
        Ok(questionnaire) => SHIPPED.helplines.unknown_audiences(&questionnaire.audiences),
        Err(problems) => problems,
    }
}

/// Fails with all that didn't come out as it should.
pub(crate) fn assert_told(all: &[Planted]) {
    let wrong = |p: &Planted| {
        let found = problems(&p.text);
        let place = |at: usize| document::line_column(&p.text, at);
        // What stops the YAML library may be told a few columns on: the line is what counts there.
        let fits = |problem: &Problem, (code, at): (Code, usize)| {
            let same = if code == Code::Syntax { place(problem.at.start).0 == place(at).0 } else { problem.at.start == at };
            problem.code == code && same
        };
        let right = match (p.wanted, found.as_slice()) {
            (None, []) => true,
            (Some(wanted), [problem]) => fits(problem, wanted),
            _ => false,
        };
        let wanted = p.wanted.map(|(code, at)| (code.text(), place(at)));
        (!right).then(|| format!("{} wants {wanted:?} and has\n{}", p.what, document::render_plain(&found, "it", &p.text)))
    };
    let (first, second) = all.split_at(all.len() / 2);
    let wrong: Vec<String> = std::thread::scope(|scope| {
        let other = scope.spawn(|| first.iter().filter_map(wrong).collect::<Vec<_>>());
        let mut out: Vec<String> = second.iter().filter_map(wrong).collect();
        out.extend(other.join().unwrap());
        out
    });
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), all.len(), wrong.join("\n"));
    assert!(all.len() > if is_thorough() { 20 } else { 9 }, "only {} mistakes", all.len());
}
