//! The pages keep their word: every block of code in them is loaded or run, in order.
//!
//! The first line of a block says what it is. `yaml questions` and `yaml help lines` are parts that
//! are put into a small whole file, and `yaml sheet` is a sheet for the shipped questions.
//! `console` is typed and its output looked for (`…` stands for anything). `yaml before`, `yaml
//! instead of` and `yaml at the end` change the file of the guide.

use std::path::{Path, PathBuf};

use fingerpost::content::document::{Code, Problem};
use fingerpost::content::explain;
use fingerpost::content::helplines::Helplines;
use fingerpost::content::model::Questionnaire;
use fingerpost::engine::answer_sheets;

use crate::support::SHIPPED;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// A block of code: what its first line says, and its text.
struct Block {
    kind: String,
    text: String,
}

fn blocks(page: &str) -> Vec<Block> {
    let mut out = Vec::new();
    let mut inside: Option<Block> = None;
    for line in page.lines() {
        match (&mut inside, line.strip_prefix("```")) {
            (None, Some(kind)) => inside = Some(Block { kind: kind.to_owned(), text: String::new() }),
            (Some(_), Some(_)) => out.extend(inside.take()),
            (Some(block), None) => {
                block.text.push_str(line);
                block.text.push('\n');
            }
            (None, None) => {}
        }
    }
    assert!(inside.is_none(), "a block stays open");
    out
}

/// Every page that is about the program: those of the project's folder and of `docs`.
fn pages() -> Vec<(PathBuf, String)> {
    let mut paths: Vec<PathBuf> = [root(), root().join("docs")]
        .iter()
        .flat_map(|folder| std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()))
        .filter(|p| p.extension().is_some_and(|e| e == "md"))
        .collect();
    paths.sort();
    paths.into_iter().map(|p| (p.clone(), std::fs::read_to_string(p).unwrap())).collect()
}

/// A top-level part of a file: its key, its first line, and its items (by what begins with two
/// blanks).
struct LiteralPart {
    key: String,
    head: String,
    items: Vec<(String, String)>,
}

fn parts(text: &str) -> Vec<LiteralPart> {
    let mut out: Vec<LiteralPart> = Vec::new();
    for line in text.lines().filter(|l| !l.starts_with('#')) {
        if !line.starts_with(' ') {
            let key = line.split(':').next().unwrap().to_owned();
            out.push(LiteralPart { key, head: line.to_owned(), items: Vec::new() });
            continue;
        }
        let part = out.last_mut().expect("an item stands under a key");
        let item = line.starts_with("  ") && !line.starts_with("   ");
        if item {
            let id = line
                .split_once("id: ")
                .map_or(line.trim().split(':').next().unwrap(), |(_, rest)| rest.split([',', '}', ' ']).next().unwrap());
            part.items.push((id.trim_start_matches("- ").to_owned(), format!("{line}\n")));
        } else {
            part.items.last_mut().expect("a line stands under an item").1.push_str(&format!("{line}\n"));
        }
    }
    out
}

/// A whole file with parts put into it: items in place of those with their id, or (before the last
/// of a list) beside them.
fn with_parts(whole: &str, some: &str) -> String {
    let mut base = parts(whole);
    let mut heads: Vec<String> = Vec::new();
    for part in parts(some) {
        let Some(at) = base.iter().rposition(|p| p.key == part.key) else {
            base.push(part);
            continue;
        };
        if part.items.is_empty() {
            // A key that stands twice in the part stands twice in the file.
            if heads.contains(&part.key) {
                base.insert(at + 1, part);
            } else {
                heads.push(part.key.clone());
                base[at] = part;
            }
            continue;
        }
        let own = &mut base[at].items;
        let mut taken: Vec<String> = Vec::new();
        for (id, text) in part.items {
            match own.iter().position(|(o, _)| *o == id) {
                Some(at) if !taken.contains(&id) => own[at] = (id.clone(), text),
                _ if part.key == "outcomes" => own.insert(own.len() - 1, (id.clone(), text)),
                _ => own.push((id.clone(), text)),
            }
            taken.push(id);
        }
    }
    base.iter().map(|p| format!("{}\n{}", p.head, p.items.iter().map(|(_, t)| t.as_str()).collect::<String>())).collect()
}

fn fixture(name: &str) -> String {
    std::fs::read_to_string(root().join(format!("tests/fixtures/problems/{name}.yaml"))).unwrap()
}

fn questions(part: &str) -> (String, Vec<Problem>) {
    let text = with_parts(&fixture("fine"), part);
    let problems = match Questionnaire::read(&text) {
        Ok(questionnaire) => SHIPPED.helplines.unknown_audiences(&questionnaire.audiences),
        Err(problems) => problems,
    };
    (text, problems)
}

fn help_lines(part: &str) -> (String, Vec<Problem>) {
    let text = with_parts(&fixture("helplines-fine"), part);
    let problems = Helplines::read(&text).err().unwrap_or_default();
    (text, problems)
}

/// The codes of the problems that a part brings, scenarios tried.
fn codes(block: &Block) -> (String, Vec<String>) {
    let (text, problems) = if block.kind == "yaml help lines" { help_lines(&block.text) } else { questions(&block.text) };
    let mut codes: Vec<String> = problems.iter().map(|p| p.code.text().to_owned()).collect();
    if codes.is_empty() && block.text.starts_with("scenarios:") {
        let ran = crate::cli::run_with(&["check", "--plain", "-"], text.as_bytes(), &[]);
        codes = ran.stderr.lines().filter_map(|l| Some(l.split_once('[')?.1.split_once(']')?.0.to_owned())).collect();
    }
    (text, codes)
}

/// Codes that can't be shown in a few lines: too much of something, bytes that no page can have, or
/// a whole file of another kind.
const WITHOUT_EXAMPLE: [Code; 5] = [Code::TooLarge, Code::NotUtf8, Code::TooLong, Code::TooMany, Code::OtherKind];

#[test]
fn every_problem_is_explained_with_a_wrong_and_a_right_example() {
    for code in Code::ALL {
        let part = explain::PAGE.split("\n## ").find(|p| p.lines().next() == Some(code.text()));
        let part = part.unwrap_or_else(|| panic!("docs/problems.md says nothing about {}", code.text()));
        let examples = blocks(part);
        if WITHOUT_EXAMPLE.contains(code) {
            assert!(examples.is_empty(), "{}", code.text());
            continue;
        }
        let [wrong, right] = examples.as_slice() else { panic!("{}: {} examples", code.text(), examples.len()) };
        let (text, found) = codes(wrong);
        assert_eq!(found, [code.text()], "the wrong example of {}:\n{text}", code.text());
        let (text, found) = codes(right);
        assert!(found.is_empty(), "the right example of {}: {found:?}\n{text}", code.text());
    }
    assert_eq!(explain::PAGE.matches("\n## ").count(), Code::ALL.len(), "docs/problems.md has a part too many");
}

#[test]
fn explain_prints_the_part_about_a_code() {
    let ran = crate::cli::run(&["explain", "cut-text"]);
    assert_eq!((ran.status, ran.stderr.as_str()), (0, ""));
    assert!(ran.stdout.starts_with("cut-text\n") && ran.stdout.contains("    title: Step # 1 of many\n"), "{}", ran.stdout);
    assert!(!ran.stdout.contains("```"), "{}", ran.stdout);
    let ran = crate::cli::run(&["explain", "cut-txt"]);
    assert_eq!((ran.status, ran.stdout.as_str()), (2, ""));
    assert!(ran.stderr.contains("did you mean `cut-text`?"), "{}", ran.stderr);
    let all = crate::cli::run(&["explain"]);
    // And an empty line, with a heading, between the kinds.
    let (named, fields) = all.stdout.split_once("\nFields of the files:\n").unwrap();
    assert_eq!((all.status, named.lines().count()), (0, Code::ALL.len() + 2 + explain::guarantees().count()));
    assert!(fields.lines().count() > 120 && fields.lines().all(|l| l.contains(": ")), "{fields}");
    // A field isn't taken for the guarantee `asked-…` about a question.
    let ran = crate::cli::run(&["explain", "asked-when"]);
    assert!(ran.status == 0 && ran.stdout.contains("Asked only where this holds"), "{}", ran.stdout);
    let ran = crate::cli::run(&["explain", "unles"]);
    assert!(ran.status == 2 && ran.stderr.contains("did you mean `unless`?"), "{}", ran.stderr);
}

#[test]
fn every_block_of_every_page_is_of_a_kind_that_is_tried() {
    for (path, page) in pages() {
        let guide = path.ends_with("docs/authors-guide.md");
        for block in blocks(&page) {
            let name = path.display();
            match block.kind.as_str() {
                // A picture in characters, or what a program printed; another test has what can be
                // tried of it.
                "text" => {}
                // Cargo can't be run inside its own test: that it is only cargo, and this crate, is
                // all that is looked at.
                "sh" => {
                    for line in block.text.lines() {
                        let command = line.split('#').next().unwrap().trim();
                        let known = ["cargo ", "git ", ".ci/run", "INSTA_UPDATE=", "UPDATE_SCHEMA=", "fingerpost "];
                        assert!(command.is_empty() || known.iter().any(|k| command.starts_with(k)), "{name}: {command}");
                    }
                }
                "yaml questions" | "yaml help lines" if path.ends_with("docs/problems.md") => {}
                "yaml questions" | "yaml help lines" => {
                    let (text, found) = codes(&block);
                    assert!(found.is_empty(), "{name}: {found:?}\n{text}");
                }
                "yaml sheet" => {
                    let read = answer_sheets::answered(&block.text, &SHIPPED.questionnaire, &SHIPPED.helplines);
                    assert!(read.is_ok(), "{name}: {read:?}", read = read.err());
                }
                // The picture of the wings.
                "mermaid" if path.ends_with("ARCHITECTURE.md") => {}
                // Compared with the ports by the test of the examples.
                _ if path.ends_with("docs/moving-here.md") => {}
                // Answered by the test of the stories.
                "yaml story" if path.ends_with("docs/stories.md") => {}
                kind if guide && (kind.starts_with("console") || kind.starts_with("yaml ") || kind == "mermaid") => {}
                kind => panic!("{name}: nothing tries a block of the kind `{kind}`"),
            }
        }
    }
}

/// Whether all lines of `shown` stand in `printed`, in order; `…` at the start or the end of one is
/// anything.
pub(crate) fn shows(printed: &str, shown: &[&str]) -> bool {
    let mut lines = printed.lines();
    shown.iter().all(|wanted| {
        let (tail, middle, head) = (wanted.starts_with('…'), wanted.trim_matches('…').trim(), wanted.ends_with('…'));
        lines.any(|line| match (tail, head) {
            (false, false) => line == *wanted,
            (true, false) => line.ends_with(middle),
            (false, true) => line.starts_with(wanted.trim_end_matches('…').trim_end()),
            (true, true) => line.contains(middle),
        })
    })
}

/// Runs the program in a folder.
fn run_in(folder: &Path, args: &[&str]) -> (i32, String) {
    let out = std::process::Command::new(env!("CARGO_BIN_EXE_fingerpost"))
        .args(args)
        .env_clear()
        .env("SOURCE_DATE_EPOCH", crate::cli::TODAY)
        .current_dir(folder)
        .output()
        .unwrap();
    (out.status.code().unwrap(), String::from_utf8(out.stdout).unwrap() + &String::from_utf8(out.stderr).unwrap())
}

#[test]
fn the_guide_works_from_an_empty_folder() {
    let folder = std::env::temp_dir().join(format!("fingerpost-guide-{}", std::process::id()));
    std::fs::create_dir(&folder).unwrap();
    let page = std::fs::read_to_string(root().join("docs/authors-guide.md")).unwrap();
    let file = folder.join("mine.yaml");
    let (mut commands, mut statuses) = (0, Vec::new());
    for block in blocks(&page) {
        let text = || std::fs::read_to_string(&file).unwrap();
        // The line may have quotes of its own.
        let quoted = |kind: &str| kind.split_once('"').unwrap().1.strip_suffix('"').unwrap().to_owned() + "\n";
        match block.kind.as_str() {
            "mermaid" => {
                let example = root().join("examples/return.yaml");
                let (status, printed) = run_in(&folder, &["graph", example.to_str().unwrap()]);
                assert_eq!((status, printed), (0, block.text), "docs/authors-guide.md has an old picture");
            }
            "yaml lines.yaml" => std::fs::write(folder.join("lines.yaml"), &block.text).unwrap(),
            "yaml at the end" => std::fs::write(&file, text() + &block.text).unwrap(),
            kind if kind.starts_with("yaml before ") => {
                let (line, text) = (quoted(kind), text());
                assert_eq!(text.matches(&line).count(), 1, "{line}");
                std::fs::write(&file, text.replace(&line, &(block.text + &line))).unwrap();
            }
            kind if kind.starts_with("yaml instead of ") => {
                let (line, text) = (quoted(kind), text());
                assert_eq!(text.matches(&line).count(), 1, "{line}");
                std::fs::write(&file, text.replace(&line, &block.text)).unwrap();
            }
            kind if kind.starts_with("console") => {
                let wanted: i32 = kind.strip_prefix("console status ").map_or(0, |n| n.parse().unwrap());
                for typed in block.text.split("$ ").skip(1) {
                    let mut lines = typed.lines();
                    let command = lines.next().unwrap();
                    let args: Vec<&str> = command.strip_prefix("fingerpost ").unwrap().split(' ').collect();
                    let (status, printed) = run_in(&folder, &args);
                    let shown: Vec<&str> = lines.collect();
                    assert_eq!(status, wanted, "{command}:\n{printed}");
                    assert!(shows(&printed, &shown), "{command} wants\n{}\nand has\n{printed}", shown.join("\n"));
                    commands += 1;
                    statuses.push(status);
                }
            }
            kind => panic!("{kind}"),
        }
    }
    assert_eq!((commands, statuses), (9, vec![0, 0, 4, 0, 0, 0, 0, 0, 4]));
    // What the guide promises of its end, with all that it offers to be copied.
    let read = Questionnaire::read(&std::fs::read_to_string(&file).unwrap()).unwrap();
    assert_eq!((read.questions.len(), read.outcomes.len(), read.guarantees.len()), (8, 8, 1));
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn new_leaves_a_file_that_is_there_alone() {
    let folder = std::env::temp_dir().join(format!("fingerpost-new-{}", std::process::id()));
    std::fs::create_dir(&folder).unwrap();
    std::fs::write(folder.join("mine.yaml"), "mine").unwrap();
    let (status, printed) = run_in(&folder, &["new", "mine.yaml"]);
    assert_eq!(status, 1, "{printed}");
    assert!(printed.contains("a file that exists is never written over"), "{printed}");
    assert_eq!(std::fs::read_to_string(folder.join("mine.yaml")).unwrap(), "mine");
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn what_new_offers_as_comments_holds_once_it_is_no_comment() {
    let start = std::fs::read_to_string(root().join("examples/start.yaml")).unwrap();
    let (before, offered) = start.split_once("take the `# ` away").unwrap();
    let (prose, offered) = offered.split_once('\n').unwrap();
    let taken: String = offered.lines().map(|l| format!("{}\n", l.strip_prefix("# ").unwrap_or(l))).collect();
    let whole = format!("{before}{prose}\n{taken}");
    let ran = crate::cli::run_with(&["check", "-"], whole.as_bytes(), &[]);
    assert_eq!((ran.status, ran.stderr.as_str()), (0, ""), "{}", ran.stdout);
    let read = Questionnaire::read(&whole).unwrap();
    assert!(!read.guarantees.is_empty() && !read.scenarios.is_empty() && read.intake.is_some());
}

#[test]
fn the_second_questionnaire_shares_no_shipped_names() {
    for name in ["practice.yaml", "practice.es.yaml", "return.yaml", "start.yaml"] {
        let path = root().join("examples").join(name);
        let ran = crate::cli::run(&["check", path.to_str().unwrap()]);
        if name.starts_with("practice") {
            // Nobody is to say the sample's words by mistake.
            assert!(ran.status == 3 && ran.stdout.contains("words of the sample"), "{}", ran.stdout);
            continue;
        }
        assert_eq!((ran.status, ran.stderr.as_str()), (0, ""), "{}", ran.stdout);
        let questionnaire = Questionnaire::read(&std::fs::read_to_string(&path).unwrap()).unwrap();
        let outcomes: Vec<&str> = questionnaire.outcomes.iter().map(|o| o.id.as_str()).collect();
        let supports: Vec<&str> = questionnaire.supports.iter().map(|s| s.id.as_str()).collect();
        if path.ends_with("return.yaml") {
            assert_eq!(supports.len(), 4);
            let shipped = &SHIPPED.questionnaire;
            assert!(!shipped.supports.iter().any(|s| supports.contains(&s.id.as_str())), "{supports:?}");
            assert!(!shipped.outcomes.iter().any(|o| outcomes.contains(&o.id.as_str())), "{outcomes:?}");
            assert!(!shipped.questions.iter().any(|q| questionnaire.question_named(&q.id).is_some()));
        }
    }
}

#[test]
fn a_picture_names_every_question_gate_and_outcome() {
    let shipped = &SHIPPED.questionnaire;
    for format in ["mermaid", "dot"] {
        let ran = crate::cli::run(&["graph", "--format", format]);
        assert_eq!((ran.status, ran.stderr.as_str()), (0, ""));
        // A long name stands on two lines.
        let drawn = ran.stdout.replace("<br/>", " ").replace("\\n", " ");
        let numbered = (1..=shipped.questions.len()).map(|n| format!("Question {n}"));
        let named = shipped.conditions.iter().map(|c| format!("{}:", c.name.replace('-', " ")));
        let first = |o: &fingerpost::content::model::Outcome| o.title.split(' ').next().unwrap().to_owned();
        for label in numbered.chain(named).chain(shipped.outcomes.iter().map(first)) {
            assert!(drawn.contains(&format!("\"{label}")), "{format}: {label}");
        }
    }
}
