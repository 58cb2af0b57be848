//! The examples: each passes `check`, their help lines can't ring, and the page for authors who
//! come from other tools quotes nothing but them.

use std::path::PathBuf;

use crate::cli::run;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The questions files under `examples`, each with the help lines that stand beside it.
fn files() -> Vec<(PathBuf, Option<PathBuf>)> {
    let mut out = Vec::new();
    for folder in ["examples", "examples/moving"] {
        for entry in std::fs::read_dir(root().join(folder)).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
            let questions = path.extension().is_some_and(|e| e == "yaml") && !name.ends_with("-helplines") && !name.starts_with("practice");
            if questions {
                let lines = path.with_file_name(format!("{name}-helplines.yaml"));
                out.push((path, lines.exists().then_some(lines)));
            }
        }
    }
    out.sort();
    out
}

#[test]
fn every_example_passes_its_check() {
    let files = files();
    assert!(files.len() >= 9, "{files:?}");
    for (questions, lines) in files {
        let mut args = vec!["check", questions.to_str().unwrap()];
        args.extend(lines.iter().flat_map(|l| ["--helplines", l.to_str().unwrap()]));
        let ran = run(&args);
        assert_eq!(ran.status, 0, "{args:?}\n{}{}", ran.stdout, ran.stderr);
    }
}

#[test]
fn made_up_lines_cannot_ring_and_meet_nobody_unasked() {
    for (questions, lines) in files() {
        let Some(lines) = lines else { continue };
        let text = std::fs::read_to_string(&lines).unwrap();
        let numbers: Vec<String> = text
            .lines()
            .filter_map(|l| l.trim().strip_prefix("number: "))
            .map(|n| n.chars().filter(char::is_ascii_digit).collect::<String>())
            .filter(|digits| !digits.is_empty())
            .collect();
        assert!(numbers.len() > 5, "{lines:?}");
        let sites = text.lines().filter(|l| l.contains("number: ") && !l.contains(|c: char| c.is_ascii_digit()));
        assert!(sites.clone().all(|l| l.contains(".example")), "{:?}", sites.collect::<Vec<_>>());
        // What Ofcom keeps for fiction.
        let fiction = |n: &String| ["01632960", "07700900", "02079460"].iter().any(|range| n.starts_with(range));
        assert!(numbers.iter().all(fiction), "{numbers:?}");
        let services = text.lines().filter(|l| l.trim().starts_with("service: "));
        assert!(services.clone().count() > 5 && services.clone().all(|l| l.contains("not a real line")));
        let with =
            ["--plain", "--questions", questions.to_str().unwrap(), "--helplines", lines.to_str().unwrap(), "--place", "XX"];
        let refused = run(&with);
        assert!(refused.status == 2 && refused.stderr.contains("--example") && refused.stdout.is_empty(), "{}", refused.stderr);
        let begun = crate::cli::run_with(&[&with[..], &["--example"]].concat(), b"help\n", &[]);
        assert!(begun.status == 5 && begun.stdout.contains("not a real line"), "{}\n{}", begun.stdout, begun.stderr);
    }
}

#[test]
fn the_page_for_movers_quotes_the_ports() {
    let page = std::fs::read_to_string(root().join("docs/moving-here.md")).unwrap();
    let mut quoted = 0;
    for block in page.split("\n```yaml ").skip(1) {
        let (name, rest) = block.split_once('\n').unwrap();
        let text = rest.split("\n```").next().unwrap();
        let port = std::fs::read_to_string(root().join("examples/moving").join(name)).unwrap();
        assert!(port.contains(text), "{name} hasn't\n{text}");
        quoted += 1;
    }
    assert!(quoted >= 9, "{quoted}");
    for original in page.split("`examples/moving/originals/").skip(1).chain(page.split("`originals/").skip(1)) {
        let name = original.split('`').next().unwrap();
        assert!(root().join("examples/moving/originals").join(name).exists(), "{name}");
    }
}
