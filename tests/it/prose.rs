//! The form of prose: line lengths of Markdown and comments, names of tests, and that the files a
//! page names exist.

use std::path::{Path, PathBuf};

use crate::support::{files, root};

/// The folders of Rust source that are looked through.
const FOLDERS: [&str; 2] = ["tests", "benches"];

/// Scripts and settings whose comments begin with `#`.
const SCRIPTS: [&str; 6] = [".ci/run", "Cargo.toml", "clippy.toml", "deny.toml", "tools/mutants", "tools/terminal"];

const COLUMNS: usize = 100;
const LONGEST_NAME: usize = 60;

fn sources() -> Vec<PathBuf> {
    FOLDERS.iter().flat_map(|folder| files(&root().join(folder), "rs")).collect()
}

fn pages() -> Vec<PathBuf> {
    let top = std::fs::read_dir(root()).unwrap().map(|e| e.unwrap().path());
    let top = top.filter(|p| p.extension().is_some_and(|e| e == "md"));
    top.chain(files(&root().join("docs"), "md")).collect()
}

/// The lines of a file for which `counts` is true and that are too long although they could break.
fn too_long(path: &Path, mut counts: impl FnMut(&str) -> bool) -> Vec<String> {
    let text = std::fs::read_to_string(path).unwrap();
    let long = text.lines().enumerate().filter(|(_, line)| {
        let breakable = line.split_whitespace().filter(|w| w.len() > 3).count() > 1;
        counts(line) && breakable && line.chars().count() > COLUMNS
    });
    let name = path.strip_prefix(root()).unwrap().display().to_string();
    long.map(|(i, line)| format!("{name}:{}: {} columns", i + 1, line.chars().count())).collect()
}

#[test]
fn markdown_wraps_at_100_columns() {
    let long = pages().into_iter().flat_map(|page| {
        let mut fenced = false;
        too_long(&page, |line| {
            let fence = line.trim_start().starts_with("```");
            fenced ^= fence;
            !fenced && !fence && !line.starts_with('|')
        })
    });
    assert_eq!(long.collect::<Vec<_>>(), [""; 0]);
}

#[test]
fn comments_wrap_at_100_columns() {
    let rust = sources().into_iter().flat_map(|path| too_long(&path, |line| line.trim_start().starts_with("//")));
    let scripts = SCRIPTS.iter().flat_map(|path| too_long(&root().join(path), |line| line.trim_start().starts_with('#')));
    assert_eq!(rust.chain(scripts).collect::<Vec<_>>(), [""; 0]);
}

/// The names of the tests in a source.
fn names(text: &str) -> Vec<&str> {
    let behind = text.split("#[test]\n").skip(1);
    let first = behind.filter_map(|rest| rest.lines().map(str::trim_start).find(|l| !l.starts_with("#[")));
    first.filter_map(|line| line.strip_prefix("fn ")?.split('(').next()).collect()
}

#[test]
fn names_of_tests_have_at_most_60_characters() {
    assert_eq!(names("#[test]\n#[ignore = \"x\"]\nfn one() {}\n    #[test]\n    fn two(a: A) {}\n"), ["one", "two"]);
    let mut long = Vec::new();
    for path in sources() {
        let text = std::fs::read_to_string(&path).unwrap();
        let of_file = names(&text).into_iter().filter(|name| name.len() > LONGEST_NAME);
        long.extend(of_file.map(|name| format!("{}: {name}", path.display())));
    }
    assert_eq!(long, [""; 0]);
}

/// The paths that a page names in backticks: with a `/` and a known ending, without a pattern.
fn paths(page: &str) -> Vec<&str> {
    let prose = page.split("```").step_by(2);
    let ticked = prose.flat_map(|part| part.split('`').skip(1).step_by(2));
    let endings = [".rs", ".md", ".yaml", ".json", ".py", ".svg"];
    let is_path = |p: &&str| endings.iter().any(|e| p.ends_with(e)) && !p.contains([' ', '*', '…', '~']);
    ticked.filter(is_path).collect()
}

#[test]
fn every_file_that_a_page_names_exists() {
    let mut missing = Vec::new();
    for page in pages() {
        let text = std::fs::read_to_string(&page).unwrap();
        let folders = ["", "src", "docs", "tests/it"];
        // What somebody else's folder holds has no `/`; in the page about tests it is a test.
        let ours = |path: &&str| path.contains('/') || Path::new(path).extension().is_some_and(|e| e == "rs");
        let gone = paths(&text).into_iter().filter(ours).filter(|p| !folders.iter().any(|f| root().join(f).join(p).exists()));
        missing.extend(gone.map(|p| format!("{}: {p}", page.display())));
    }
    assert_eq!(missing, [""; 0]);
}
