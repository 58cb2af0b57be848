//! The inventory of a file: every item with every field, told apart into words for people and
//! rules.

use std::collections::BTreeSet;

use crate::content::document::tree_access::{behind, entries, id_of, listed, text_of};
use crate::content::document::{self, NodeKind, Span, YamlNode};
use crate::content::model::{Lack, TextByPlace};
use crate::content::review::parts::{ORDER, Part, PartTable};

/// One field of an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileField {
    /// Its name in the file; a field within a field is named `outer.inner`.
    pub name: String,
    /// Whether it is words that somebody reads or hears; anything else is a rule.
    pub is_words: bool,
    /// What stands there: one value, or the values of a list.
    pub values: Vec<String>,
    /// Its texts one by one, where it is words.
    pub texts: Vec<FileText>,
}

/// One text of a field of words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileText {
    /// What tells it from the other texts of its field: its place in a list, and the key of a text by
    /// place; empty where the field is one text.
    pub ending: String,
    /// The text.
    pub text: String,
    /// Where it stands.
    pub at: Span,
}

/// One item of a file: a question, an answer, an outcome, a help line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// The key of the file under which it stands.
    pub group: String,
    /// Its id; an answer's is `question: answer`.
    pub id: String,
    /// Its id in an earlier version of the file.
    pub was: Option<String>,
    /// The part that it belongs to.
    pub part: Part,
    /// Whether it is all that stands under its key, so that the key is its id.
    pub is_alone: bool,
    /// Its fields, in file order.
    pub fields: Vec<FileField>,
}

/// Every item of a questions file or of a help-line file, in file order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Inventory {
    /// The items.
    pub items: Vec<Item>,
}

/// The key under which reviews stand: they are about the rest of the file, and no part of it.
const REVIEWS: &str = "reviews";

/// Lists whose order means something to a person or to the rules.
const ORDERED: [&str; 8] = ["sections", "questions", "outcomes", "extras", "supports", "scripts", "places", "lines"];

/// The key of a text by place that says what stands everywhere else.
const ELSE: &str = "else";

/// Fields of a mapping of which each holds one condition.
const CONDITIONS: [&str; 4] = ["when", "asked-when", "unless", "points-here"];

/// Fields that hold words for people, by their last name, in a questions file. The language of the
/// words is one of them: it changes with them.
const WORDS: [&str; 39] = [
    "language",
    "title",
    "text",
    "is",
    "is-not",
    "name",
    "steps",
    "find-one",
    "ask",
    "hint",
    "hint-led",
    "say",
    "heard-as",
    "why",
    "reason",
    "says",
    "first-step",
    "like",
    "limits",
    "later",
    "author",
    "note",
    "now",
    "today",
    "soon",
    "no-hurry",
    "safe-to-send",
    "safeguarding",
    "referral",
    "year",
    "for",
    "causes",
    "harm",
    "procedure",
    "service",
    "how",
    "hours",
    "cost",
    "under-18",
];

/// More of them, in a help-line file.
const LINE_WORDS: [&str; 8] = ["number", "word", "languages", "in", "also", "heading", "what", "emergency-note"];

impl Inventory {
    /// The inventory of a tree: of a questions file, or of a help-line file.
    pub fn of(tree: &YamlNode) -> Self {
        let is_lines = behind(tree, "fingerpost-helplines").is_some();
        let mut out = InventoryWriter { parts: PartTable::of(tree), is_lines, items: Vec::new() };
        for (key, node) in entries(tree).filter(|(key, _)| *key != REVIEWS) {
            out.top(key, node);
        }
        Self { items: out.items }
    }

    /// The inventory of a file that was read before; empty where it can't be read.
    pub(crate) fn of_source(source: &str) -> Self {
        document::parse(source).map(|tree| Self::of(&tree)).unwrap_or_default()
    }

    /// The item of a group with an id.
    pub fn item(&self, group: &str, id: &str) -> Option<&Item> {
        self.items.iter().find(|i| i.group == group && i.id == id)
    }

    /// The parts that have an item, in the order of the printed table.
    pub fn parts(&self) -> Vec<Part> {
        let all: BTreeSet<&Part> = self.items.iter().map(|i| &i.part).collect();
        all.into_iter().cloned().collect()
    }
}

struct InventoryWriter {
    parts: PartTable,
    is_lines: bool,
    items: Vec<Item>,
}

impl InventoryWriter {
    /// What stands under a key of the whole file.
    fn top(&mut self, key: &str, node: &YamlNode) {
        match (key, &node.kind) {
            ("intake", NodeKind::Map(_)) => self.intake(node),
            // Tables from ids to items.
            ("sources" | "claims" | "supports" | "conditions" | "audiences", NodeKind::Map(_)) => {
                for (id, item) in entries(node) {
                    let fields = match (key, &item.kind) {
                        ("conditions", _) => vec![self.field("when", vec![canonical(item)])],
                        ("audiences", _) => self.fields("heading", item),
                        (_, NodeKind::Text { .. }) => self.fields("what", item),
                        _ => self.fields("", item),
                    };
                    self.add(key, id, None, fields);
                }
                self.order(key, entries(node).map(|(id, _)| id.to_owned()).collect());
            }
            ("questions", NodeKind::List(questions)) => {
                for question in questions {
                    self.question(question);
                }
                self.order(key, ids(questions));
            }
            (_, NodeKind::List(items)) if items.iter().any(|i| matches!(i.kind, NodeKind::Map(_))) => {
                for (at, item) in items.iter().enumerate() {
                    let number = (at + 1).to_string();
                    self.add(key, id_of(item).unwrap_or(&number), was_of(item), self.fields("", item));
                }
                self.order(key, ids(items));
            }
            ("tells", NodeKind::Map(_)) => self.add_alone(key, vec![self.field("answers", vec![canonical(node)])]),
            // A page, the paces; a line by itself.
            (_, NodeKind::Map(_)) => self.add_alone(key, self.fields("", node)),
            _ => self.add_alone(key, self.fields(key, node)),
        }
    }

    fn question(&mut self, question: &YamlNode) {
        let Some(id) = id_of(question) else { return };
        let (answers, own): (Vec<_>, Vec<_>) = entries(question).partition(|(key, _)| *key == "answers");
        let mut fields: Vec<FileField> = own.into_iter().flat_map(|(key, value)| self.fields(key, value)).collect();
        // What a question is for is one of a few words of the format; anywhere else people read it.
        for purpose in fields.iter_mut().filter(|f| f.name == "for") {
            *purpose = FileField { is_words: false, texts: Vec::new(), ..purpose.clone() };
        }
        let answers: Vec<&YamlNode> = answers.into_iter().flat_map(|(_, list)| listed(list)).collect();
        let order = answers.iter().filter_map(|a| id_of(a)).map(str::to_owned).collect();
        fields.push(self.field("answers", order));
        self.add("questions", id, was_of(question), fields);
        for answer in answers {
            let id = format!("{id}: {}", id_of(answer).unwrap_or_default());
            self.add("answers", &id, was_of(answer), self.fields("", answer));
        }
    }

    /// What a mentor says around the questions: each sentence of the contract and each script is an
    /// item.
    fn intake(&mut self, intake: &YamlNode) {
        for (key, node) in entries(intake) {
            match key {
                "contract" => entries(node).for_each(|(id, spoken)| self.add(key, id, None, self.fields("", spoken))),
                "scripts" => {
                    for script in listed(node) {
                        self.add(key, id_of(script).unwrap_or_default(), None, self.fields("", script));
                    }
                    self.order(key, ids(listed(node)));
                }
                "script" => self.add("scripts", key, None, self.fields("", node)),
                _ => self.add("contract", key, None, self.fields(key, node)),
            }
        }
    }

    /// A node as fields: a mapping as one for each key, anything else as one of this name.
    fn fields(&self, name: &str, node: &YamlNode) -> Vec<FileField> {
        let last = name.rsplit('.').next().unwrap_or(name);
        match &node.kind {
            NodeKind::Map(_) if behind(node, ELSE).is_some() => vec![self.words(name, vec![by_place(node).whole()], node)],
            NodeKind::Map(_) if CONDITIONS.contains(&last) || name == "answers" => vec![self.field(name, vec![canonical(node)])],
            NodeKind::Map(_) => {
                let inner = |key: &str| if name.is_empty() { key.to_owned() } else { format!("{name}.{key}") };
                entries(node).flat_map(|(key, value)| self.fields(&inner(key), value)).collect()
            }
            // Mappings without ids, such as controls: what stands under each key.
            NodeKind::List(items) if items.iter().any(|i| matches!(i.kind, NodeKind::Map(_))) && name == "controls" => {
                let mut out: Vec<FileField> = Vec::new();
                for (key, node) in items.iter().flat_map(entries) {
                    let name = format!("{name}.{key}");
                    let at = out.iter().position(|f| f.name == name).unwrap_or_else(|| {
                        out.push(self.field(&name, Vec::new()));
                        out.len() - 1
                    });
                    let field = &mut out[at];
                    field.values.push(text_of(node).map_or_else(|| canonical(node), str::to_owned));
                    if field.is_words {
                        texts_in(node, &format!("/{}", field.values.len()), &mut field.texts);
                    }
                }
                out
            }
            NodeKind::List(items) => {
                let value = |item: &YamlNode| match text_of(item) {
                    Some(text) => text.to_owned(),
                    None if behind(item, ELSE).is_some() => by_place(item).whole(),
                    None => canonical(item),
                };
                vec![self.words(name, items.iter().map(value).collect(), node)]
            }
            NodeKind::Text { text, .. } => {
                let field = self.words(name, vec![text.clone()], node);
                // A mark that isn't set says what its absence says.
                if text == "false" && !field.is_words { Vec::new() } else { vec![field] }
            }
            NodeKind::Empty => vec![self.field(name, Vec::new())],
        }
    }

    fn field(&self, name: &str, values: Vec<String>) -> FileField {
        let last = name.rsplit('.').next().unwrap_or(name);
        let is_words = WORDS.contains(&last) || self.is_lines && LINE_WORDS.contains(&last);
        FileField { name: name.to_owned(), is_words, values, texts: Vec::new() }
    }

    /// A field with its texts, where it is words.
    fn words(&self, name: &str, values: Vec<String>, node: &YamlNode) -> FileField {
        let mut field = self.field(name, values);
        if field.is_words {
            texts_in(node, "", &mut field.texts);
        }
        field
    }

    fn add(&mut self, group: &str, id: &str, was: Option<&str>, fields: Vec<FileField>) {
        let fields = fields.into_iter().filter(|f| f.name != "id").collect();
        let part = self.parts.part(group, id);
        let (group, id, was) = (group.to_owned(), id.to_owned(), was.map(str::to_owned));
        self.items.push(Item { group, id, was, part, is_alone: false, fields });
    }

    /// Adds what is all that stands under a key.
    fn add_alone(&mut self, key: &str, fields: Vec<FileField>) {
        self.add(key, key, None, fields);
        if let Some(item) = self.items.last_mut() {
            item.is_alone = true;
        }
    }

    /// The order of a list, where it means something.
    fn order(&mut self, key: &str, ids: Vec<String>) {
        if ORDERED.contains(&key) {
            self.add(ORDER, key, None, vec![self.field(ORDER, ids)]);
        }
    }
}

/// The texts of a node, however deep they stand.
fn texts_in(node: &YamlNode, ending: &str, out: &mut Vec<FileText>) {
    match &node.kind {
        NodeKind::Text { text, .. } => out.push(FileText { ending: ending.to_owned(), text: text.clone(), at: node.at }),
        NodeKind::Empty => {}
        NodeKind::List(items) => {
            items.iter().enumerate().for_each(|(at, item)| texts_in(item, &format!("{ending}/{}", at + 1), out));
        }
        NodeKind::Map(_) => entries(node).for_each(|(key, value)| texts_in(value, &format!("{ending}/{key}"), out)),
    }
}

/// A text that says something else where a place lacks something, in file order.
fn by_place(node: &YamlNode) -> TextByPlace {
    let mut out = TextByPlace::default();
    for (key, value) in entries(node) {
        let text = text_of(value).unwrap_or_default().to_owned();
        match key {
            ELSE => out.otherwise = text,
            "if-no-emergency" => out.where_lacking.push((Lack::Emergency, text)),
            "if-no-ambulance" => out.where_lacking.push((Lack::Ambulance, text)),
            _ => out.where_lacking.extend(
                entries(value)
                    .map(|(audience, text)| (Lack::Line(audience.to_owned()), text_of(text).unwrap_or_default().to_owned())),
            ),
        }
    }
    out
}

fn was_of(item: &YamlNode) -> Option<&str> {
    behind(item, "was").and_then(text_of)
}

fn ids(items: &[YamlNode]) -> Vec<String> {
    items.iter().filter_map(id_of).map(str::to_owned).collect()
}

/// A condition, or any other nested node, as one line that is the same however it is laid out. One
/// name and a list of one name say the same.
fn canonical(node: &YamlNode) -> String {
    match &node.kind {
        NodeKind::Text { text, .. } => format!("[{text:?}]"),
        NodeKind::Empty => "~".to_owned(),
        NodeKind::List(items) => {
            let each = items.iter().map(|i| text_of(i).map_or_else(|| canonical(i), |text| format!("{text:?}")));
            format!("[{}]", each.collect::<Vec<_>>().join(", "))
        }
        NodeKind::Map(_) => {
            let each = entries(node).map(|(key, value)| format!("{key}: {}", canonical(value)));
            format!("{{{}}}", each.collect::<Vec<_>>().join(", "))
        }
    }
}
