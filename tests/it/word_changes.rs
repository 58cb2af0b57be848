//! Every word of a file belongs to one part, is told by `diff` when it changes, and lapses the
//! review of that part and of no other.

use std::collections::BTreeSet;

use fingerpost::content::document;
use fingerpost::content::document::{NodeKind, YamlNode};
use fingerpost::content::review::{FieldChange, Inventory, aligned, changes, fingerprints, moved_texts};
use fingerpost::content::{helplines, reader};

use crate::mutation_sites::{Role, role};
use crate::support::Dice;

/// Fields of hazards and of help lines that hold words.
const MORE_WORDS: [&str; 18] = [
    "language",
    "heard-as",
    "for",
    "causes",
    "harm",
    "procedure",
    "reason",
    "safe-to-send",
    "safeguarding",
    "referral",
    "service",
    "how",
    "hours",
    "cost",
    "number",
    "word",
    "what",
    "year",
];

/// The way to a text: keys, and places in lists as `*`; and where each step leads.
pub(crate) struct Leaf {
    pub(crate) path: String,
    pub(crate) steps: Vec<usize>,
    pub(crate) text: String,
}

pub(crate) fn leaves(node: &YamlNode, path: &str, steps: &[usize], out: &mut Vec<Leaf>) {
    let step = |at: usize| [steps, &[at]].concat();
    match &node.kind {
        NodeKind::Text { text, .. } => out.push(Leaf { path: path.to_owned(), steps: steps.to_vec(), text: text.clone() }),
        NodeKind::Empty => {}
        NodeKind::List(items) => {
            items.iter().enumerate().for_each(|(i, n)| leaves(n, &format!("{path}.*"), &step(i), out));
        }
        NodeKind::Map(entries) => {
            for (i, (_, key, value)) in entries.iter().enumerate() {
                let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                leaves(value, &path, &step(i), out);
            }
        }
    }
}

pub(crate) fn leaf_mut<'t>(node: &'t mut YamlNode, steps: &[usize]) -> &'t mut String {
    match (&mut node.kind, steps.split_first()) {
        (NodeKind::Text { text, .. }, None) => text,
        (NodeKind::List(items), Some((i, rest))) => leaf_mut(&mut items[*i], rest),
        (NodeKind::Map(entries), Some((i, rest))) => leaf_mut(&mut entries[*i].2, rest),
        other => panic!("{other:?}"),
    }
}

pub(crate) fn is_words(path: &str) -> bool {
    let last = path.split('.').rfind(|p| *p != "*").unwrap_or_default();
    let table = ["sources", "claims", "supports", "audiences"].iter().any(|t| path.starts_with(&format!("{t}.")));
    // Within a table the second step is an id.
    let of_role = role(path) == Role::Words && !(last == "ref" || table && path.matches('.').count() == 1);
    let condition = ["when", "asked-when", "unless", "points-here", "answers", "conditions"];
    let in_condition = path.starts_with("tells")
        || path.split('.').any(|p| condition.contains(&p)) && !path.starts_with("questions.*.answers.*.");
    !in_condition && (of_role || MORE_WORDS.contains(&last))
}

/// The pairs of texts that a change tells.
fn told(found: &[FieldChange]) -> Vec<(String, String)> {
    let text = |t: Option<&String>| t.cloned().unwrap_or_default();
    found.iter().flat_map(|c| aligned(&c.old, &c.new).into_iter().map(|(a, b)| (text(a), text(b))).collect::<Vec<_>>()).collect()
}

/// A text with one word put in place of another, or added.
fn other_word(dice: &mut Dice, text: &str) -> String {
    let words: Vec<&str> = text.split(' ').collect();
    let at = dice.below(words.len());
    let new = format!("word{}", dice.below(1_000_000));
    words.iter().enumerate().map(|(i, w)| if i == at { new.as_str() } else { *w }).collect::<Vec<_>>().join(" ")
}

/// Whether whoever reads the text could be hurt by a mistake in it, found in another way than the
/// program does.
fn must_be_read(tree: &YamlNode, leaf: &Leaf) -> bool {
    let item = |steps: &[usize]| {
        let mut node = tree;
        for step in steps {
            node = match &node.kind {
                NodeKind::List(items) => &items[*step],
                NodeKind::Map(entries) => &entries[*step].2,
                _ => node,
            };
        }
        node
    };
    let marked = |node: &YamlNode, mark: &str| match &node.kind {
        NodeKind::Map(entries) => entries
            .iter()
            .any(|(_, key, value)| key == mark && matches!(&value.kind, NodeKind::Text { text, .. } if text == "true")),
        _ => false,
    };
    match leaf.path.split('.').next().unwrap() {
        "intake" | "paces" => true,
        "questions" => marked(item(&leaf.steps[..2]), "safety"),
        "outcomes" => marked(item(&leaf.steps[..2]), "at-once"),
        _ => false,
    }
}

#[test]
fn ten_thousand_changed_words_are_told() {
    let mut dice = Dice::new(20);
    let (mut planted, mut met) = (0, BTreeSet::new());
    for (source, all, is_lines) in [(reader::SHIPPED, 8_000, false), (helplines::SHIPPED, 2_000, true)] {
        let tree = document::parse(source).unwrap();
        let (mut found, before) = (Vec::new(), Inventory::of(&tree));
        leaves(&tree, "", &[], &mut found);
        // A text by place is told as a whole, with what it says elsewhere.
        found.retain(|l| is_words(&l.path) && l.path.rsplit('.').next() != Some("else") && !l.path.contains(".if-no-"));
        assert!(found.len() > 1_000, "{}", found.len());
        let mut left = all;
        while left > 0 {
            // Forty single changes at a time, each in a text of its own.
            let (mut new, mut wanted) = (tree.clone(), BTreeSet::new());
            while wanted.len() < 40 {
                let leaf = &found[dice.below(found.len())];
                let text = leaf_mut(&mut new, &leaf.steps);
                if *text == leaf.text {
                    *text = other_word(&mut dice, &leaf.text);
                    met.insert(leaf.path.clone());
                    wanted.insert((leaf.text.clone(), text.clone(), is_lines || must_be_read(&tree, leaf)));
                }
            }
            let changed = changes(&before, &Inventory::of(&new));
            assert!(changed.iter().all(|c| c.is_words), "{:?}", changed.iter().find(|c| !c.is_words));
            let told: BTreeSet<(String, String)> = told(&changed).into_iter().collect();
            let pairs: BTreeSet<(String, String)> = wanted.iter().map(|(a, b, _)| (a.clone(), b.clone())).collect();
            assert_eq!(told, pairs);
            for (old, new, first) in wanted.iter().filter(|(.., first)| *first) {
                let is = |c: &&FieldChange| c.old.contains(old) && c.new.contains(new);
                let change = changed.iter().find(is).unwrap();
                assert_eq!(change.is_read_first, *first, "{change:?}");
            }
            left -= 40;
            planted += 40;
        }
    }
    assert!(planted == 10_000 && met.len() > 50, "{planted} {}", met.len());
}

#[test]
fn a_changed_byte_lapses_one_part_and_no_other() {
    let mut dice = Dice::new(21);
    let tree = document::parse(reader::SHIPPED).unwrap();
    let before = fingerprints(&Inventory::of(&tree));
    let mut found = Vec::new();
    leaves(&tree, "", &[], &mut found);
    let mut met = BTreeSet::new();
    // Ids and references join parts to each other; whatever else is changed stays in one.
    let joins = ["id", "holds", "on", "points-to", "at-once", "safety", "section", "audience"];
    for _ in 0..700 {
        let leaf = &found[dice.below(found.len())];
        let last = leaf.path.split('.').rfind(|p| *p != "*").unwrap_or_default();
        let mut new = tree.clone();
        leaf_mut(&mut new, &leaf.steps).push('x');
        let after = fingerprints(&Inventory::of(&new));
        let lapsed: BTreeSet<_> = before.iter().filter(|(part, of)| after.get(part) != Some(of)).map(|(p, _)| p).collect();
        if joins.contains(&last) {
            assert!(!lapsed.is_empty(), "{}", leaf.path);
            continue;
        }
        assert_eq!(lapsed.len(), 1, "{}: {lapsed:?}", leaf.path);
        let part = lapsed.into_iter().next().unwrap();
        let (rules, words) = (before[part].rules != after[part].rules, before[part].words != after[part].words);
        assert_eq!((rules, words), (!is_words(&leaf.path), is_words(&leaf.path)), "{}", leaf.path);
        met.insert(part.clone());
    }
    // The help lines stand in a file of their own.
    assert!(met.len() + 1 >= before.len(), "{met:?}");
    let lines = document::parse(helplines::SHIPPED).unwrap();
    let mut changed = lines.clone();
    let mut found = Vec::new();
    leaves(&lines, "", &[], &mut found);
    leaf_mut(&mut changed, &found[found.len() / 2].steps).push('1');
    let [a, b] = [&lines, &changed].map(|t| fingerprints(&Inventory::of(t)));
    assert!(a.len() == 1 && a != b);
}

#[test]
fn words_that_moved_between_answers_are_called_out() {
    let swapped = |a: &str, b: &str| reader::SHIPPED.replace(a, "\u{1}").replace(b, a).replace('\u{1}', b);
    let inventory = |text: &str| Inventory::of(&document::parse(text).unwrap());
    let old = inventory(reader::SHIPPED);
    let q = &crate::support::SHIPPED.questionnaire;
    for (question, safe) in [("coping", false), ("without-it", true)] {
        let answers = &q.question(q.question_named(question).unwrap()).answers;
        let text = |a: &fingerpost::content::model::Answer| format!("text: {:?}", a.text);
        let (a, b) = (text(&answers[0]), text(answers.iter().rfind(|a| a.id != "not-sure").unwrap()));
        let found = changes(&old, &inventory(&swapped(&a, &b)));
        let moved = moved_texts(&found);
        assert_eq!(moved.len(), 2, "{found:?}");
        assert!(moved.iter().all(|m| m.question == question && m.is_read_first == safe), "{moved:?}");
    }
}

#[test]
fn new_ways_out_and_new_marks_are_read_first() {
    let inventory = |text: &str| Inventory::of(&document::parse(text).unwrap());
    let old = inventory(reader::SHIPPED);
    let edits: [(&str, &str, &str); 7] = [
        (
            "a safety answer that is clear",
            "      - {id: \"yes\", text: \"Yes\", script: ending-life,",
            "      - {id: sometimes, text: \"Sometimes\", clear: true}\n      - {id: \"yes\", text: \"Yes\", script: ending-life,",
        ),
        (
            "an answer that promises don't name",
            "      - {id: under-18, text:",
            "      - {id: teen, text: \"A teen\"}\n      - {id: under-18, text:",
        ),
        (
            "an outcome above others",
            "  - id: keep-care-add-coaching\n",
            "  - {id: just-coaching, title: T, pace: no-hurry, points-to: [coaching], when: {aim: target}, says: S, first-step: F}\n  - id: keep-care-add-coaching\n",
        ),
        (
            "the lines that answers add",
            "    help: [added, anyone]\n    when: {holds: another-service-first}",
            "    help: [anyone]\n    when: {holds: another-service-first}",
        ),
        (
            "whom lines are put first for",
            "audience: young, audience-first: true, script: under-18",
            "audience: young, script: under-18",
        ),
        (
            "what a result points to",
            "    points-to: [therapy, coaching]\n    help: [anyone, suicide]\n    when: {all: [{holds: care-first}, {holds: later-coaching}]}",
            "    points-to: [coaching, therapy]\n    help: [anyone, suicide]\n    when: {all: [{holds: care-first}, {holds: later-coaching}]}",
        ),
        (
            "a later pace",
            "  - id: grief-first\n    title: \"Your loss comes first\"\n    pace: soon",
            "  - id: grief-first\n    title: \"Your loss comes first\"\n    pace: no-hurry",
        ),
    ];
    for (what, was, is) in edits {
        assert!(reader::SHIPPED.contains(was), "{what}");
        let found = changes(&old, &inventory(&reader::SHIPPED.replacen(was, is, 1)));
        assert!(found.iter().any(|c| c.is_read_first), "{what}: {found:?}");
    }
}

#[test]
fn diff_exits_4_where_somebody_has_to_read() {
    let folder = std::env::temp_dir().join(format!("fingerpost-read-this-{}", std::process::id()));
    std::fs::create_dir(&folder).unwrap();
    let file = |name: &str, text: String| {
        let path = folder.join(name);
        std::fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let lines = file("lines.yaml", helplines::SHIPPED.replacen("116 123", "116 124", 3));
    let ran = crate::cli::run(&["diff", "helplines.yaml", &lines]);
    assert!(ran.status == 4 && ran.stdout.contains("READ THIS") && ran.stdout.contains("[-123-] {+124+}"), "{ran:?}");
    let layout = file("layout.yaml", helplines::SHIPPED.replacen("sources:", "# A comment.\nsources:", 1));
    let ran = crate::cli::run(&["diff", "helplines.yaml", &layout]);
    assert!(ran.status == 0 && !ran.stdout.contains("READ THIS"), "{ran:?}");
    let ran = crate::cli::run(&["diff", "helplines.yaml", "questions.yaml"]);
    assert_eq!(ran.status, 2, "{ran:?}");
    let small = crate::support::SMALL;
    let old = file("old.yaml", small.to_owned());
    let question = small.lines().find(|l| l.trim_start().starts_with("ask:")).unwrap();
    let new = file("new.yaml", small.replacen(question, &format!("{} really\"", question.trim_end().trim_end_matches('"')), 1));
    let ran = crate::cli::run(&["diff", &old, &new]);
    assert!(ran.stdout.contains("{+") && ran.stdout.contains("really"), "{ran:?}");
    std::fs::remove_dir_all(&folder).unwrap();
}
