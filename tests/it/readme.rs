//! README.md keeps its word: the two commands are near its top, and its examples load.

use fingerpost::content::model::Questionnaire;
use fingerpost::engine::answer_sheets;

use crate::support::{FIXTURE, SHIPPED};

fn readme() -> String {
    std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md")).unwrap()
}

/// The blocks that begin with this line.
fn blocks(readme: &str, first: &str) -> Vec<String> {
    let mut out = Vec::new();
    let mut inside: Option<String> = None;
    for line in readme.lines() {
        match (&mut inside, line.trim_end()) {
            (None, l) if l == first => inside = Some(String::new()),
            (Some(_), "```") => out.extend(inside.take()),
            (Some(block), l) => {
                block.push_str(l);
                block.push('\n');
            }
            (None, _) => {}
        }
    }
    out
}

#[test]
fn the_two_commands_stand_near_the_top() {
    let readme = readme();
    let top: Vec<&str> = readme.lines().take(40).collect();
    for command in ["cargo run --release", "cargo test"] {
        assert!(top.iter().any(|l| l.contains(command)), "`{command}` isn't in the first 40 lines");
    }
}

#[test]
fn every_example_of_questions_loads() {
    for block in blocks(&readme(), "```yaml questions") {
        if let Err(problems) = Questionnaire::read(&block) {
            panic!("{}", fingerpost::content::document::render(&problems, "README.md", &block, false));
        }
    }
}

#[test]
fn every_example_of_a_sheet_loads() {
    for block in blocks(&readme(), "```yaml sheet") {
        if let Err(problems) = answer_sheets::answered(&block, &SHIPPED.questionnaire, &SHIPPED.helplines) {
            panic!("{}", fingerpost::content::document::render(&problems, "README.md", &block, false));
        }
    }
}

#[test]
fn blocks_are_found_by_their_first_line() {
    let text = "a\n```yaml sheet\nplace: AA\n```\n```yaml\nno: 1\n```\n```yaml sheet\nb: c\n```\n";
    assert_eq!(blocks(text, "```yaml sheet"), ["place: AA\n", "b: c\n"]);
    assert!(answer_sheets::answered("b: c\n", &FIXTURE.questionnaire, &FIXTURE.helplines).is_err());
}
