//! Mistakes planted one at a time into the shipped questions, wherever a field can have one: each
//! is exactly one problem, with the right code, at the right place.

use std::collections::BTreeSet;

use fingerpost::content::document::{Code, NodeKind, Problem, Span};

use crate::mutation_sites::*;

#[test]
fn a_misspelt_field_is_told_at_its_key() {
    let fields = some_spots().into_iter().filter_map(|s| s.key.filter(|(_, field)| *field).map(|(key, _)| (s, key)));
    let all =
        fields.map(|(s, key)| planted("key misspelt", &s, Span { start: key.end, ..key }, "x", Code::UnknownField, key.start));
    assert_told(&all.collect::<Vec<_>>());
}

#[test]
fn a_colon_or_its_blank_that_is_missing_is_told_in_its_line() {
    let mut all = Vec::new();
    for s in some_spots() {
        let Some((key, field)) = s.key else { continue };
        // In brackets, an id without its colon can't be told from any other word.
        let block = line_of(key.start).1.trim_start().trim_start_matches("- ").starts_with(&SOURCE[key.start..key.end]);
        let colon = Span { start: key.end, end: key.end + 1 };
        if block && s.one_line() || field && s.text().is_some() && s.one_line() {
            all.push(planted("no colon", &s, colon, "", Code::Syntax, key.start));
            all.push(planted("no blank", &s, Span { end: colon.end + 1, ..colon }, ":", Code::Syntax, key.start));
        }
    }
    assert_told(&all);
}

#[test]
fn a_key_that_stands_twice_is_told_at_the_second() {
    let mut all = Vec::new();
    for s in some_spots() {
        let Some((key, _)) = s.key.filter(|_| s.one_line()) else { continue };
        let word = &SOURCE[key.start..key.end];
        let (start, line) = line_of(key.start);
        let end = Span { start: s.at().end, end: s.at().end };
        if s.has_its_line() {
            let indent = " ".repeat(line.len() - line.trim_start().trim_start_matches("- ").len());
            let more = format!("\n{indent}{word}: again");
            all.push(planted("key twice", &s, end, &more, Code::DuplicateKey, end.start + 1 + indent.len()));
        } else if line.get(s.at().end - start..).is_some_and(|rest| rest.starts_with([',', '}'])) {
            let more = format!(", {word}: again");
            all.push(planted("key twice", &s, end, &more, Code::DuplicateKey, end.start + 2));
        }
    }
    assert_told(&all);
}

#[test]
fn a_value_that_is_missing_is_told_at_its_key() {
    let scalars = some_spots().into_iter().filter(|s| s.text().is_some() && s.one_line());
    let all = scalars.filter_map(|s| s.key.map(|(key, _)| planted("no value", &s, s.at(), "", Code::EmptyValue, key.start)));
    assert_told(&all.collect::<Vec<_>>());
}

#[test]
fn a_value_of_another_shape_is_told_where_it_stands() {
    let mut all = Vec::new();
    for s in some_spots().into_iter().filter(|s| s.key.is_some()) {
        let (at, code) = (s.at(), Code::WrongShape);
        let one_or_many = matches!(s.path.rsplit('.').next(), Some("<question>" | "holds"));
        match &s.node.kind {
            NodeKind::Text { .. } => {
                if !one_or_many {
                    all.push(planted("a list for text", &s, at, "[word]", code, at.start + 1));
                }
                all.push(planted("a mapping for text", &s, at, "{word: other}", code, at.start + 1));
            }
            NodeKind::List(_) => {
                if !one_or_many {
                    all.push(planted("text for a list", &s, at, "word", code, at.start));
                }
                all.push(planted("an empty list", &s, at, "[]", Code::EmptyList, at.start));
            }
            NodeKind::Map(entries) => {
                // A text may say other words where a place lacks something, or the same everywhere.
                if !entries.iter().any(|(_, key, _)| key.starts_with("if-no-")) {
                    all.push(planted("text for a mapping", &s, at, "word", code, at.start));
                }
                all.push(planted("a list for a mapping", &s, at, "[word]", code, at.start + 1));
                if matches!(s.path.rsplit('.').next(), Some("when" | "asked-when" | "unless" | "points-here")) {
                    all.push(planted("an empty condition", &s, at, "{}", code, at.start));
                }
            }
            NodeKind::Empty => {}
        }
    }
    assert_told(&all);
}

#[test]
fn words_that_cannot_stand_there_are_told() {
    let mut all = Vec::new();
    for s in some_spots().into_iter().filter(|s| s.text().is_some()) {
        let at = s.at();
        match s.role {
            Role::Word => all.push(planted("a word of another kind", &s, at, "sideways", Code::UnknownWord, at.start)),
            Role::Flag => all.push(planted("yes for true", &s, at, "yes", Code::NotAFlag, at.start)),
            Role::Number => all.push(planted("a word for a number", &s, at, "many", Code::NotANumber, at.start)),
            _ => {}
        }
        all.push(planted("an anchor", &s, Span { end: at.start, ..at }, "&a ", Code::Anchor, at.start));
        all.push(planted("an alias", &s, at, "*a", Code::Anchor, at.start));
        all.push(planted("a tag", &s, Span { end: at.start, ..at }, "!!str ", Code::Tag, at.start));
    }
    assert_told(&all);
}

#[test]
fn words_for_people_that_nobody_can_read_are_told() {
    let mut all = Vec::new();
    for s in some_spots().into_iter().filter(|s| s.role == Role::Words && s.text().is_some()) {
        let at = s.at();
        all.push(planted("no words", &s, at, "\"\"", Code::EmptyValue, at.start));
        all.push(planted("null", &s, at, "null", Code::EmptyValue, at.start));
        all.push(planted("an escape", &s, at, "\"a\\x1b[2Jb\"", Code::HiddenCharacter, at.start + 2));
        all.push(planted("a hidden character", &s, at, "\"a\u{202e}b\"", Code::HiddenCharacter, at.start + 2));
        all.push(planted("too long", &s, at, &format!("\"{}\"", "long ".repeat(500)), Code::TooLong, at.start));
        if s.key.is_some() && s.has_its_line() {
            all.push(planted("cut by a comment", &s, at, "number # one", Code::CutText, at.start));
        }
        all.push(planted("a colon without quotes", &s, at, "one: two: three", Code::Syntax, at.start));
        all.push(planted("a quote that stays open", &s, at, "\"never closed", Code::Syntax, at.start));
    }
    assert_told(&all);
}

#[test]
fn a_tab_is_told_in_its_line() {
    let mut all = Vec::new();
    for s in some_spots() {
        let Some((key, _)) = s.key.filter(|_| s.has_its_line()) else { continue };
        let (start, _) = line_of(key.start);
        if key.start > start {
            let indent = Span { start, end: start + 2 };
            all.push(planted("a tab", &s, indent, "\t", Code::Syntax, start));
        }
    }
    assert_told(&all);
}

#[test]
fn a_field_that_is_needed_is_told_at_the_head_of_its_item() {
    let needed = [
        "id",
        "title",
        "text",
        "is",
        "is-not",
        "name",
        "ask",
        "choose",
        "section",
        "about",
        "pace",
        "says",
        "first-step",
        "leads-to",
        "source",
        "as",
        "now",
        "today",
        "soon",
        "no-hurry",
        "n",
        "why",
    ];
    let mut all = Vec::new();
    for s in some_spots().into_iter().filter(|s| s.text().is_some() && s.around.len() > 1) {
        let last = s.path.rsplit('.').next().unwrap();
        let optional = last == "why" && s.path.starts_with("questions") || last == "pace" && s.path.starts_with("guarantees");
        let Some((key, true)) = s.key.filter(|_| needed.contains(&last) && !optional) else { continue };
        let first = s.around[0] == key;
        let rest = &SOURCE[s.at().end..];
        // What goes: the field and what parts it from the next one, or from the one before.
        let gone = if s.has_its_line() && !SOURCE[..key.start].ends_with("- ") {
            Span { start: line_of(key.start).0, end: s.at().end + 1 }
        } else if first && rest.starts_with(", ") {
            Span { start: key.start, end: s.at().end + 2 }
        } else if first && rest.starts_with('\n') {
            Span { start: key.start, end: s.around[1].start }
        } else if SOURCE[..key.start].ends_with(", ") {
            Span { start: key.start - 2, end: s.at().end }
        } else {
            continue;
        };
        let head = if first { s.around[1].start - (gone.end - gone.start) } else { s.around[0].start };
        all.push(planted("a field is missing", &s, gone, "", Code::MissingField, head));
    }
    assert_told(&all);
}

#[test]
fn what_rules_cannot_mean_is_told() {
    let whole = spots();
    let last = |path: &str| whole.iter().rfind(|s| s.path == path).unwrap();
    let mut all = Vec::new();
    for s in whole.iter().filter(|s| s.path.ends_with("at-least.n")) {
        for n in ["0", "99"] {
            all.push(planted("a count out of reach", s, s.at(), n, Code::OutOfReach, s.at().start));
        }
    }
    // A question that is asked depending on itself.
    for (i, s) in whole.iter().enumerate().filter(|(_, s)| s.path == "questions.*.id") {
        let own = whole[i + 1..].iter().take_while(|o| o.path != "questions.*.id");
        if !own.clone().any(|o| o.path == "questions.*.asked-when" || o.path == "questions.*.unless") {
            let end = Span { start: s.at().end, end: s.at().end };
            let line = format!("\n    asked-when: {{{}: declined}}", s.text().unwrap());
            all.push(planted("a question that reads itself", s, end, &line, Code::ForwardReference, s.at().end + 18));
        }
    }
    // An outcome before the last that always holds, and a last one that doesn't.
    let end = last("outcomes.*.id");
    let line = "\n    when: {holds: goal}";
    let at = Span { start: end.at().end, end: end.at().end };
    all.push(planted("a last outcome with a condition", end, at, line, Code::LastOutcome, at.start + 12));
    for (i, s) in whole.iter().enumerate().filter(|(_, s)| s.path == "outcomes.*.id") {
        let own: Vec<&Spot> = whole[i + 1..].iter().take_while(|o| o.path != "outcomes.*").collect();
        let gate = own.iter().any(|o| o.path == "outcomes.*.at-once");
        let when = own.iter().find(|o| o.path == "outcomes.*.when");
        let help = own.iter().find(|o| o.path == "outcomes.*.help");
        if let (Some(when), false) = (when, gate) {
            let gone = Span { start: line_of(when.key.unwrap().0.start).0, end: when.at().end + 1 };
            all.push(planted("an ordinary outcome without a condition", s, gone, "", Code::LastOutcome, s.at().start));
        }
        if let (Some(help), true) = (help, gate) {
            let gone = Span { start: line_of(help.key.unwrap().0.start).0, end: help.at().end + 1 };
            all.push(planted("a gate without help", s, gone, "", Code::UnsafeGate, s.at().start));
        }
        if gate && !own.iter().any(|o| o.path == "outcomes.*.points-to") {
            let end = Span { start: s.at().end, end: s.at().end };
            all.push(planted("a gate that sells", s, end, "\n    points-to: [coaching]", Code::UnsafeGate, s.at().end + 17));
        }
    }
    // Marks that have no meaning where they stand, or that are lost.
    for s in whole.iter().filter(|s| s.path == "questions.*.safety") {
        let gone = Span { start: line_of(s.key.unwrap().0.start).0, end: s.at().end + 1 };
        let marked = ["answers.*.clear", "answers.*.help", "answers.*.ends-after.*"];
        let marks = |m: &&Spot| marked.iter().any(|mark| m.path.ends_with(mark));
        // Where no answer is marked, declining is.
        let next =
            whole.iter().find(|q| q.path == "questions.*" && q.at().start > s.at().start).map_or(SOURCE.len(), |q| q.at().start);
        let own = |m: &&Spot| m.at().start > s.at().start && m.at().start < next;
        let declining = |m: &&Spot| m.path == "questions.*.if-declined.sign";
        let mark = whole.iter().filter(own).find(marks).or_else(|| whole.iter().filter(own).find(declining)).unwrap();
        let offset = mark.at().start - (gone.end - gone.start);
        all.push(planted("a question that lost its mark", s, gone, "", Code::MisplacedMark, offset));
    }
    for s in whole.iter().filter(|s| s.path == "questions.*.answers.*.clear" || s.path == "questions.*.answers.*.help") {
        let end = Span { start: s.at().end, end: s.at().end };
        let reason = planted("a reason in a safety question", s, end, ", reason: why", Code::MisplacedMark, s.at().end + 10);
        all.push(reason);
    }
    assert_told(&all);
}

#[test]
fn what_stands_in_the_wrong_order_is_told() {
    let whole = spots();
    let items = |path: &str| -> Vec<&Spot> { whole.iter().filter(|s| s.path == path).collect() };
    let block = |list: &[&Spot], i: usize| {
        let start = line_of(list[i].at().start).0;
        let end = list.get(i + 1).map_or_else(|| SOURCE[start..].find("\n\n").unwrap() + start + 1, |n| line_of(n.at().start).0);
        Span { start, end }
    };
    let mut all = Vec::new();
    // A gate, moved behind the first outcome that isn't one.
    let outcomes = items("outcomes.*");
    let gates = items("outcomes.*.at-once").len();
    let (gate, ordinary) = (block(&outcomes, gates - 1), block(&outcomes, gates));
    let moved = format!("{}{}", &SOURCE[ordinary.start..ordinary.end], &SOURCE[gate.start..gate.end]);
    let at = gate.start + (ordinary.end - ordinary.start) + "  - id: ".len();
    all.push(planted("a gate behind", outcomes[gates], Span { end: ordinary.end, ..gate }, &moved, Code::GateOrder, at));
    // A safety question, moved behind the last question.
    let questions = items("questions.*");
    let safety = items("questions.*.safety");
    let first = questions.iter().rposition(|q| q.at().start < safety[0].at().start).unwrap();
    let (gone, last) = (block(&questions, first), questions.len() - 1);
    let behind = block(&questions, last).end;
    let question = SOURCE[gone.start..gone.end].trim_end();
    let moved = format!("{}{question}\n", &SOURCE[gone.end..behind]);
    let at = gone.start + (behind - gone.end) + question.find("section: ").unwrap() + "section: ".len();
    all.push(planted("a question behind", questions[first], Span { end: behind, ..gone }, &moved, Code::ForwardReference, at));
    for p in &mut all {
        // Whatever reads the moved question now reads one that is asked later.
        p.what.push_str(" (order)");
    }
    let told: Vec<Vec<Problem>> = all.iter().map(|p| problems(&p.text)).collect();
    for (p, told) in all.iter().zip(&told) {
        let (code, at) = p.wanted.unwrap();
        assert!(told.iter().any(|t| t.code == code && t.at.start == at), "{}: {told:?}", p.what);
        let codes: BTreeSet<Code> = told.iter().map(|t| t.code).collect();
        assert_eq!(codes.len(), 1, "{}: {told:?}", p.what);
    }
}

#[test]
fn a_rule_that_can_never_take_effect_is_refuted_by_its_name() {
    let whole = spots();
    let whens: Vec<&Spot> = whole.iter().filter(|s| s.path == "outcomes.*.when").collect();
    // Gates stand first, and every one of them has a condition.
    let gates = whole.iter().filter(|s| s.path == "outcomes.*.at-once").count();
    let ordinary = &whens[gates..];
    // The same rule once more, right behind itself: the second can't take effect.
    for when in [ordinary[ordinary.len() / 2], ordinary[ordinary.len() - 1]] {
        let after = whole.iter().find(|s| s.path == "outcomes.*" && s.at().start > when.at().start).unwrap();
        let at = line_of(after.at().start).0;
        let rule = &SOURCE[when.at().start..when.at().end];
        let (head, tail) = ("  - id: dead\n    title: T\n    pace: soon\n    when:", "    says: S\n    first-step: F\n");
        let dead = format!("{head}\n      {rule}\n{tail}");
        let text = format!("{}{dead}{}", &SOURCE[..at], &SOURCE[at..]);
        assert_eq!(problems(&text), [], "{rule}");
        let ran = crate::cli::run_with(&["check", "-"], text.as_bytes(), &[]);
        let fails: Vec<&str> = ran.stdout.lines().filter(|l| l.starts_with("FAILS")).collect();
        assert_eq!((ran.status, fails.len()), (4, 1), "{rule}:\n{}", ran.stdout);
        assert!(fails[0].contains("`dead`"), "{rule}: {}", fails[0]);
    }
}
