//! The map in ARCHITECTURE.md against the source: who may import whom.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The table under `## Modules`: module to what it may import (`None`: everything).
fn table() -> BTreeMap<String, Option<BTreeSet<String>>> {
    let text = std::fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    let part = text.split_once("## Modules").expect("no heading `## Modules`").1;
    let part = part.split("\n## ").next().unwrap();
    let rows = part.lines().filter(|l| l.starts_with('|')).skip(2);
    rows.flat_map(row).collect()
}

fn row(line: &str) -> Vec<(String, Option<BTreeSet<String>>)> {
    let cells: Vec<&str> = line.trim().trim_matches('|').split('|').collect();
    let [modules, _, may] = cells.as_slice() else { panic!("not three columns: {line}") };
    let words = |cell: &str| -> BTreeSet<String> {
        // What stands in brackets are parts of a module.
        let bare: String = cell.split('(').map(|p| p.rsplit(')').next().unwrap_or_default()).collect::<Vec<_>>().join(" ");
        bare.split([',', ' ', '`']).filter(|w| !w.is_empty()).map(str::to_owned).collect()
    };
    let may = words(may);
    let may = (!may.contains("everything")).then_some(may);
    words(modules).into_iter().map(|m| (m, may.clone())).collect()
}

/// Every file of `src` with the path of its module (empty for `lib.rs`).
fn sources() -> Vec<(PathBuf, Vec<String>, String)> {
    let mut out = Vec::new();
    let mut folders = vec![root().join("src")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == "rs") {
                let module = module_of(path.strip_prefix(root().join("src")).unwrap());
                let text = std::fs::read_to_string(&path).unwrap();
                out.push((path, module, text));
            }
        }
    }
    out.sort();
    out
}

fn module_of(path: &Path) -> Vec<String> {
    let parts: Vec<String> = path.with_extension("").iter().map(|p| p.to_str().unwrap().to_owned()).collect();
    parts.into_iter().filter(|p| !["lib", "main"].contains(&p.as_str())).collect()
}

/// The code without comments and without what stands in quotes.
fn code(text: &str) -> String {
    let uncommented = text.lines().map(|l| l.split("//").next().unwrap_or_default());
    uncommented.map(|l| l.split('"').step_by(2).collect::<Vec<_>>().join("\"")).collect::<Vec<_>>().join("\n")
}

/// The top-level modules that a file names by `crate::…` or `super::…`, with the line.
fn imports(module: &[String], code: &str) -> Vec<(usize, String)> {
    let mut out = Vec::new();
    let line = |at: usize| code[..at].matches('\n').count() + 1;
    for (i, _) in code.match_indices("crate::") {
        out.extend(names(&code[i + "crate::".len()..]).into_iter().map(|n| (line(i), n)));
    }
    for (i, _) in code.match_indices("super::") {
        // Only the first of `super::super::` counts the steps.
        if code[..i].ends_with("super::") {
            continue;
        }
        let steps = code[i..].split("super::").take_while(|p| p.is_empty()).count();
        // A test module inside a file stands one step deeper; its `super` is the file itself.
        if steps >= module.len() {
            out.extend(names(&code[i + steps * "super::".len()..]).into_iter().map(|n| (line(i), n)));
        }
    }
    out
}

/// The first names of a path, or of each path in braces.
fn names(rest: &str) -> Vec<String> {
    let name = |s: &str| s.trim().chars().take_while(|c| c.is_ascii_lowercase() || *c == '_').collect::<String>();
    let mut depth = 0;
    let Some(inner) = rest.strip_prefix('{') else { return vec![name(rest)] };
    let mut out = vec![String::new()];
    for c in inner.chars() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => out.push(String::new()),
            c => out.last_mut().unwrap().push(c),
        }
    }
    out.iter().map(|s| name(s)).filter(|n| !n.is_empty()).collect()
}

#[test]
fn nobody_imports_what_the_map_does_not_allow() {
    let table = table();
    let mut wrong = Vec::new();
    for (path, module, text) in sources() {
        let Some(own) = module.first() else { continue };
        for (line, import) in imports(&module, &code(&text)) {
            let allowed = table.get(own).is_some_and(|may| may.as_ref().is_none_or(|m| m.contains(&import)));
            if import != *own && table.contains_key(&import) && !allowed {
                wrong.push(format!("{}:{line}: {own} imports {import}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "ARCHITECTURE.md doesn't allow:\n{}", wrong.join("\n"));
}

#[test]
fn every_module_is_on_the_map_and_every_name_on_the_map_is_a_module() {
    let modules: BTreeSet<String> = sources().into_iter().filter_map(|(_, module, _)| module.into_iter().next()).collect();
    let table = table();
    let named: BTreeSet<String> = table.keys().cloned().chain(table.values().flatten().flatten().cloned()).collect();
    assert_eq!(modules, named, "left: in src, right: in ARCHITECTURE.md");
}

#[test]
fn the_map_has_no_circle() {
    let table = table();
    let mut done: BTreeSet<String> = BTreeSet::new();
    loop {
        let next = table.iter().find(|(m, may)| {
            let done_all = may.as_ref().is_none_or(|may| may.iter().all(|n| done.contains(n) || n == *m));
            !done.contains(*m) && done_all
        });
        let Some((module, _)) = next else { break };
        done.insert(module.clone());
    }
    let left: Vec<&String> = table.keys().filter(|m| !done.contains(*m)).collect();
    assert!(left.is_empty(), "these import each other in a circle: {left:?}");
}

#[test]
fn the_reading_of_imports_finds_what_it_should() {
    let named = |module: &[&str], code: &str| {
        let module: Vec<String> = module.iter().map(|m| (*m).to_owned()).collect();
        imports(&module, code).into_iter().map(|(_, n)| n).collect::<Vec<_>>()
    };
    assert_eq!(named(&["a"], "use crate::one::Two"), ["one"]);
    assert_eq!(named(&["a"], "use crate::{one::{X, y}, two, three as t}"), ["one", "two", "three"]);
    assert_eq!(named(&["a", "b"], "fn f() -> crate::one::T { super::x() }"), ["one"]);
    assert_eq!(named(&["a", "b"], "use super::super::two::T"), ["two"]);
    assert_eq!(named(&["a", "b"], "use super::{sibling, other}"), [""; 0]);
    assert_eq!(named(&["a"], "use super::two::T"), ["two"]);
}

#[test]
fn the_parts_of_a_module_on_the_map_are_its_files() {
    let text = std::fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    let mut told = BTreeSet::new();
    for line in text.lines().filter(|l| l.starts_with("| ")) {
        let Some((module, parts)) = line[2..].split('|').next().and_then(|cell| cell.split_once('(')) else { continue };
        let parts = parts.split(')').next().unwrap().split(", ");
        told.extend(parts.map(|part| (module.trim().to_owned(), part.to_owned())));
    }
    let there = sources().into_iter().filter_map(|(_, module, _)| match module.as_slice() {
        [module, part] => Some((module.clone(), part.clone())),
        _ => None,
    });
    assert_eq!(told, there.collect());
}
