//! The map in ARCHITECTURE.md against the source: allowed imports between wings, no circle of
//! files, no type name twice.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// How the tests inside a file begin; nothing but them stands behind it.
const TESTS: &str = "\nmod tests {";

/// A module by the names on its path, the wing first.
type Module = Vec<String>;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The table under `## Wings`: each wing with the names of its rooms and the wings that it may
/// import.
fn wings() -> BTreeMap<String, (BTreeSet<String>, BTreeSet<String>)> {
    let text = std::fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    let part = text.split_once("## Wings").expect("no heading `## Wings`").1;
    let part = part.split("\n## ").next().unwrap();
    let ticked = |cell: &str| cell.split('`').skip(1).step_by(2).map(str::to_owned).collect::<BTreeSet<_>>();
    let row = |line: &str| {
        let cells: Vec<&str> = line.trim().trim_matches('|').split('|').collect();
        let [wing, rooms, may] = cells.as_slice() else { panic!("not three columns: {line}") };
        (ticked(wing).into_iter().next().expect("a wing's name stands in backticks"), (ticked(rooms), ticked(may)))
    };
    part.lines().filter(|l| l.starts_with('|')).skip(2).map(row).collect()
}

/// One file of `src`, read.
struct Source {
    path: PathBuf,
    module: Module,
    text: String,
    /// The text without comments and without what stands in quotes.
    code: String,
    /// What its `use` lines at the margin name, by the name under which it is known here.
    names: BTreeMap<String, Module>,
    /// Where a `use …::*` at the margin looks.
    globs: Vec<Module>,
}

/// All files of `src` but `lib.rs`, `main.rs` and the build script, by module.
fn sources() -> BTreeMap<Module, Source> {
    let mut out = BTreeMap::new();
    let mut folders = vec![root().join("src")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == "rs") {
                let module = module_of(path.strip_prefix(root().join("src")).unwrap());
                if !["build", "lib", "main"].contains(&module[0].as_str()) {
                    let text = std::fs::read_to_string(&path).unwrap();
                    out.insert(module.clone(), Source::read(path, module, text));
                }
            }
        }
    }
    out
}

fn module_of(path: &Path) -> Module {
    path.with_extension("").iter().map(|p| p.to_str().unwrap().to_owned()).collect()
}

impl Source {
    fn read(path: PathBuf, module: Module, text: String) -> Self {
        let code = code(&text);
        let (mut names, mut globs) = (BTreeMap::new(), Vec::new());
        for line in ["\nuse ", "\npub use ", "\npub(crate) use "].iter().flat_map(|start| code.split(start).skip(1)) {
            for (path, known_as) in paths(line.split(';').next().unwrap()) {
                let path = absolute(&module, &path);
                match known_as.as_str() {
                    "*" => globs.push(path[..path.len() - 1].to_vec()),
                    _ => drop(names.insert(known_as, path)),
                }
            }
        }
        Self { path, module, text, code, names, globs }
    }

    /// Every path in the code that begins at `crate` or `super`, with its line; without those of
    /// `pub use`, which only hands a name on.
    fn used(&self) -> Vec<(usize, Module)> {
        let mut out = Vec::new();
        // In the module of its tests the first `super` is the file itself.
        let (tests, inside) = (self.code.find(TESTS), [&self.module[..], &["tests".to_owned()]].concat());
        for start in ["crate::", "super::"] {
            for (at, _) in self.code.match_indices(start) {
                let before = &self.code[..at];
                let statement = before.rsplit([';', '}']).next().unwrap_or_default();
                let hands_on = statement.contains("pub use ") || statement.contains("pub(crate) use ");
                if before.ends_with("::") || hands_on {
                    continue;
                }
                let rest = self.code[at..].split([';', '(', ')', '<', '>', ' ', '!', '&', '?', '|', '[', ']']).next();
                let whole = if statement.contains("use ") { self.code[at..].split(';').next() } else { rest };
                let line = before.matches('\n').count() + 1;
                let from = if tests.is_some_and(|tests| at > tests) { &inside } else { &self.module };
                out.extend(paths(whole.unwrap()).into_iter().map(|(p, _)| (line, absolute(from, &p))));
            }
        }
        out
    }
}

/// The code without comments and without what stands in quotes.
fn code(text: &str) -> String {
    let uncommented = text.lines().map(|l| l.split("//").next().unwrap_or_default());
    uncommented.map(|l| l.split('"').step_by(2).collect::<Vec<_>>().join("\"")).collect::<Vec<_>>().join("\n")
}

/// The paths of a `use`, braces written out, each with the name under which it is known.
fn paths(text: &str) -> Vec<(Module, String)> {
    let (head, inner) = match text.split_once('{') {
        Some((head, inner)) => (head, Some(inner.rsplit_once('}').map_or(inner, |(i, _)| i))),
        None => (text, None),
    };
    let split = |p: &str| -> Module {
        let (path, _) = p.split_once(" as ").unwrap_or((p, ""));
        path.split("::").map(str::trim).filter(|s| !s.is_empty()).map(str::to_owned).collect()
    };
    let Some(inner) = inner else {
        let path = split(head);
        let own = path.last().cloned().unwrap_or_default();
        let known_as = head.split_once(" as ").map_or(own, |(_, name)| name.trim().to_owned());
        return if path.is_empty() { Vec::new() } else { vec![(path, known_as)] };
    };
    let (mut parts, mut depth) = (vec![String::new()], 0);
    for c in inner.chars() {
        match c {
            ',' if depth == 0 => parts.push(String::new()),
            c => {
                depth += i32::from(c == '{') - i32::from(c == '}');
                parts.last_mut().unwrap().push(c);
            }
        }
    }
    let head = split(head);
    let all = parts.iter().flat_map(|p| paths(p.trim()));
    let joined = |(mut path, mut known_as): (Module, String)| {
        if path == ["self"] {
            (path, known_as) = (Vec::new(), head.last().cloned().unwrap_or_default());
        }
        ([&head[..], &path[..]].concat(), known_as)
    };
    all.map(joined).collect()
}

/// A path as it is from the root: `crate` left off, each `super` one step up, anything else below
/// this module.
fn absolute(module: &[String], path: &[String]) -> Module {
    match path.first().map(String::as_str) {
        Some("crate") => path[1..].to_vec(),
        Some("super") => {
            let steps = path.iter().take_while(|p| *p == "super").count();
            [&module[..module.len().saturating_sub(steps)], &path[steps..]].concat()
        }
        _ => [module, path].concat(),
    }
}

/// The file in which what a path names is defined, re-exports followed.
fn defined_in<'s>(sources: &'s BTreeMap<Module, Source>, path: &[String], depth: usize) -> Option<&'s Source> {
    let deepest = (1..=path.len()).rev().find_map(|n| sources.get(&path[..n]).map(|s| (n, s)));
    let (n, source) = deepest?;
    let Some(name) = path.get(n) else { return Some(source) };
    let defines = ["struct", "enum", "trait", "type", "fn", "const", "static", "macro_rules!"]
        .iter()
        .any(|kind| source.code.lines().any(|l| !l.starts_with(' ') && has_words(l, kind, name)));
    if defines || depth == 8 {
        return Some(source);
    }
    if let Some(on) = source.names.get(name).filter(|on| on.as_slice() != path) {
        return defined_in(sources, on, depth + 1).or(Some(source));
    }
    let through = source.globs.iter().filter_map(|g| {
        let whole = [&g[..], std::slice::from_ref(name)].concat();
        defined_in(sources, &whole, depth + 1).filter(|s| has_definition(s, name))
    });
    through.into_iter().next().or(Some(source))
}

fn has_definition(source: &Source, name: &str) -> bool {
    source.code.lines().any(|l| ["struct", "enum", "trait", "type", "fn", "const"].iter().any(|k| has_words(l, k, name)))
}

/// Whether a line defines a name: the kind and then the name, as whole words.
fn has_words(line: &str, kind: &str, name: &str) -> bool {
    let mut words = line.split(|c: char| !(c.is_alphanumeric() || c == '_' || c == '!'));
    words.find(|w| *w == kind).is_some() && words.find(|w| !w.is_empty()) == Some(name)
}

/// Which files each file imports, itself and the test modules' globs left out.
fn arrows(sources: &BTreeMap<Module, Source>) -> BTreeMap<&Module, BTreeMap<&Module, usize>> {
    let mut out = BTreeMap::new();
    for source in sources.values() {
        let found = source.used().into_iter().filter_map(|(line, p)| Some((&defined_in(sources, &p, 0)?.module, line)));
        out.insert(&source.module, found.filter(|(to, _)| **to != source.module).collect());
    }
    out
}

fn shown(module: &[String]) -> String {
    module.join("::")
}

#[test]
fn no_wing_imports_what_the_map_does_not_allow() {
    let (wings, sources) = (wings(), sources());
    let mut wrong = Vec::new();
    for source in sources.values() {
        let own = &source.module[0];
        for (line, path) in source.used() {
            let Some(wing) = path.first().filter(|w| wings.contains_key(*w) && *w != own) else { continue };
            if !wings[own].1.contains(wing) {
                wrong.push(format!("{}:{line}: {own} imports {}", source.path.display(), shown(&path)));
            }
        }
    }
    assert!(wrong.is_empty(), "ARCHITECTURE.md doesn't allow:\n{}", wrong.join("\n"));
}

#[test]
fn the_referee_sees_nothing_but_the_model() {
    let sources = sources();
    let arrows = arrows(&sources);
    let outside = arrows.iter().filter(|(from, _)| from[0] == "referee").flat_map(|(from, to)| {
        let far = to.keys().filter(|to| to[0] != "referee" && !to.starts_with(&["content".to_owned(), "model".to_owned()]));
        far.map(move |to| format!("{} imports {}", shown(from), shown(to)))
    });
    assert_eq!(outside.collect::<Vec<_>>(), [""; 0]);
}

#[test]
fn no_files_import_each_other_in_a_circle() {
    let sources = sources();
    let arrows = arrows(&sources);
    let circles = arrows.keys().filter_map(|start| {
        // The shortest way back to where it began, breadth first.
        let mut ways = vec![vec![*start]];
        let mut seen: BTreeSet<&Module> = BTreeSet::new();
        while !ways.is_empty() {
            let mut longer = Vec::new();
            for way in ways {
                for (to, line) in &arrows[way.last().unwrap()] {
                    if to == start {
                        let names: Vec<String> = way.iter().map(|m| shown(m)).collect();
                        return Some(format!("{} -> itself again (line {line} of the last)", names.join(" -> ")));
                    }
                    if seen.insert(to) {
                        longer.push([&way[..], &[*to]].concat());
                    }
                }
            }
            ways = longer;
        }
        None
    });
    let circles: Vec<String> = circles.collect();
    assert!(circles.is_empty(), "files that import each other in a circle:\n{}", circles.join("\n"));
}

#[test]
fn no_type_name_is_defined_twice() {
    let mut seen: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for source in sources().values() {
        // What is indented by one step or less: types of a trait's implementation stand deeper or
        // have `=` and no generics.
        for line in source.code.lines() {
            let bare = line.trim_start();
            let mut words = bare.split(|c: char| !(c.is_alphanumeric() || c == '_')).filter(|w| !w.is_empty());
            let mut kind = words.next().unwrap_or_default();
            if kind == "pub" {
                kind = words.find(|w| !["crate", "super", "in"].contains(w)).unwrap_or_default();
            }
            let own_type = kind == "type" && line == bare;
            if own_type || ["struct", "enum", "trait"].contains(&kind) {
                seen.entry(words.next().unwrap().to_owned()).or_default().push(shown(&source.module));
            }
        }
    }
    seen.retain(|_, files| files.len() > 1);
    assert!(seen.is_empty(), "defined more than once: {seen:#?}");
}

#[test]
fn the_map_names_every_wing_and_every_room() {
    let sources = sources();
    let mut rooms: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for module in sources.keys() {
        let rooms = rooms.entry(module[0].clone()).or_default();
        rooms.extend(module.get(1).cloned());
    }
    let map: BTreeMap<String, BTreeSet<String>> = wings().into_iter().map(|(wing, (rooms, _))| (wing, rooms)).collect();
    assert_eq!(rooms, map, "left: in src, right: in ARCHITECTURE.md");
}

#[test]
fn no_file_of_the_source_is_longer_than_400_lines() {
    let long = sources().into_values().filter(|s| s.text.lines().count() > 400);
    let long: Vec<String> = long.map(|s| format!("{}: {}", s.path.display(), s.text.lines().count())).collect();
    assert_eq!(long, [""; 0]);
}

#[test]
fn the_reading_of_imports_finds_what_it_should() {
    let used = |module: &[&str], code: &str| {
        let module: Module = module.iter().map(|m| (*m).to_owned()).collect();
        let source = Source::read(PathBuf::new(), module, code.to_owned());
        source.used().into_iter().map(|(_, p)| p.join("::")).collect::<Vec<_>>()
    };
    assert_eq!(used(&["a"], "use crate::one::Two;"), ["one::Two"]);
    assert_eq!(used(&["a"], "use crate::{one::{X, y}, two, three as t};"), ["one::X", "one::y", "two", "three"]);
    assert_eq!(used(&["a", "b"], "fn f() -> crate::one::T { super::x() }"), ["one::T", "a::x"]);
    assert_eq!(used(&["a", "b"], "use super::super::two::T;"), ["two::T"]);
    assert_eq!(used(&["a", "b"], "pub use crate::one::Two;"), [""; 0]);
    let tests = "use super::X;\nmod tests {\n    use super::{Y, z};\n    use super::super::W;\n    use crate::one::V;\n}\n";
    assert_eq!(used(&["a", "b"], tests), ["one::V", "a::X", "a::b::Y", "a::b::z", "a::W"]);
    let list = BTreeMap::from([
        (vec!["a".to_owned()], "pub use b::T;\nmod b;\n"),
        (vec!["a".to_owned(), "b".to_owned()], "pub struct T;\n"),
    ]);
    let read = |(m, t): (Module, &str)| (m.clone(), Source::read(PathBuf::new(), m, format!("\n{t}")));
    let sources: BTreeMap<Module, Source> = list.into_iter().map(read).collect();
    let found = defined_in(&sources, &["a".to_owned(), "T".to_owned()], 0).unwrap();
    assert_eq!(found.module, ["a", "b"], "a name that is handed on is followed to where it is defined");
}

#[test]
fn the_worked_example_is_what_check_prints() {
    let map = std::fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap().replace('\n', " ");
    for said in ["Seven nodes", "stand for 31 sheets", "`danger: no`, `days: [sleep, food]`, `aim: goal`", "Two sheets break"] {
        assert!(map.contains(said), "{said}");
    }
    let mut check = std::process::Command::new(env!("CARGO_BIN_EXE_fingerpost"));
    let ran = check.args(["check", "tests/fixtures/three-questions.yaml"]).current_dir(root()).output().unwrap();
    let out = String::from_utf8(ran.stdout).unwrap();
    for printed in [
        "31 possible answer sheets, in a diagram of 7 nodes",
        "holds  worn-sees-a-doctor:",
        "FAILS  goals-get-a-coach ",
        "2 answer sheets break it",
        "answers: {danger: no, days: [sleep, food], aim: goal}",
    ] {
        assert!(out.contains(printed), "{printed}\n{out}");
    }
}
