//! The graph in Mermaid and DOT: nothing that an author can write gets out of its label.

use fingerpost::content::graph::{dot, mermaid};
use fingerpost::content::model::Questionnaire;

/// Texts that mean something in Mermaid, Markdown, YAML, HTML or DOT.
const HOSTILE: [&str; 19] = [
    r#"Say "yes" or 'no' = "maybe""#,
    "Work: yes or no; then -> --> ==> more",
    "Step # 1 ## 2 #35; #quot;",
    "<x> <b a=\"c\">bold</b> <script>alert(1)</script> <br/>",
    "[one](two) [three] ![four](five)",
    "(c) ((d)) [/e/] A@B >f]",
    "`code` and ``more`` ```",
    "%% a comment",
    "%%init: theme%% at the end %%",
    "end",
    "subgraph q0",
    r"back\slash \n \N \G \L \",
    "*bold* _under_ ~~gone~~ $$x^2$$",
    "my style:\"fill\" and classDef x:#f00;",
    "fa:fa-car https://example.org/a?b=c www.example.org me@example.org",
    "&amp; &lt; &#35; &nbsp; &",
    "1. a list 2) another | pipe",
    "- a list + = another",
    "déjà vu – “quoted”, 日本語, ½ 😀\ntwo lines\n\n---\nflowchart",
];

/// A small file with a text wherever a label is made from one; nothing where the reader refuses it.
fn with_text(text: &str) -> Option<Questionnaire> {
    let quoted = serde_json::Value::from(text).to_string();
    let mut yaml = std::fs::read_to_string("tests/fixtures/three-questions.yaml").unwrap();
    for place in
        ["title: \"Three questions\"", "title: \"Now\"", "ask: \"Are you in danger?\"", "text: \"Sleep\"", "title: T", "now: a"]
    {
        let (key, _) = place.split_once(": ").unwrap();
        assert!(yaml.contains(place), "{place}");
        yaml = yaml.replace(place, &format!("{key}: {quoted}"));
    }
    Questionnaire::read(&yaml).ok()
}

fn without_blanks(text: &str) -> String {
    text.split_whitespace().collect()
}

/// The label of a Mermaid text between quotation marks, as it is drawn; nothing of it is markup.
fn mermaid_label(label: &str) -> String {
    let mut out = String::new();
    let label = label.replace("<br/>", "\n");
    let mut rest = label.as_str();
    while let Some(c) = rest.chars().next() {
        assert!(!"\"<>&`|*_[]\\$%@~".contains(c), "{c} in {label}");
        rest = &rest[c.len_utf8()..];
        if c == '#' {
            let (number, behind) = rest.split_once(';').unwrap();
            out.push(char::from_u32(number.parse().unwrap()).unwrap());
            rest = behind;
        } else {
            // A colon with something behind it begins a style, an icon or an address.
            assert!(c != ':' || rest.is_empty() || rest.starts_with([' ', '\n']), "{label}");
            out.push(c);
        }
    }
    let in_style = label.contains("style") || label.contains("classDef");
    assert!(!in_style || !label.contains(":\n"), "{label}");
    for line in label.lines() {
        let number = line.trim_start_matches(|c: char| c.is_ascii_digit());
        assert!(!line.starts_with(['-', '+', '=']) && (number.len() == line.len() || !number.starts_with(['.', ')'])), "{line}");
    }
    out
}

/// The labels of a Mermaid text, of which each line has one of the few forms that are written.
fn mermaid_labels(text: &str) -> Vec<String> {
    let mut out = Vec::new();
    let head = text.strip_prefix("---\ntitle: \"").unwrap();
    let (title, body) = head.split_once("\"\nconfig:\n  flowchart:\n    wrappingWidth: 600\n---\nflowchart TB\n").unwrap();
    assert!(!title.contains(['"', '\\', '\n']) && !title.contains("%%"), "{title}");
    let id = |s: &str| s.len() > 1 && s.starts_with(['g', 'q', 'o', 't', 'c']) && s[1..].bytes().all(|b| b.is_ascii_digit());
    let forms = [("[[\"", "\"]]"), ("[\"", "\"]"), ("[\"", "\"]:::sometimes"), ("{{\"", "\"}}:::gate"), ("([\"", "\"])")];
    for line in body.lines().map(str::trim_start) {
        let line = line.strip_prefix("subgraph ").unwrap_or(line);
        if line == "end"
            || line == "direction TB"
            || line.starts_with("classDef sometimes ")
            || line.starts_with("classDef gate ")
        {
            continue;
        }
        if line.strip_suffix("(( ))").is_some_and(id) {
            continue;
        }
        let node = line.split_once(['[', '{', '(']).map(|(name, _)| name).filter(|name| id(name));
        if let Some(name) = node {
            let label = forms.iter().find_map(|(open, close)| line[name.len()..].strip_prefix(open)?.strip_suffix(close));
            out.push(mermaid_label(label.unwrap_or_else(|| panic!("{line}"))));
            continue;
        }
        let (from, rest) = line.split_once(' ').unwrap_or_else(|| panic!("{line}"));
        let rest = rest
            .strip_prefix("~~~")
            .or_else(|| rest.strip_prefix("-->"))
            .or_else(|| rest.strip_prefix("-.->"))
            .unwrap_or_else(|| panic!("{line}"));
        let to = match rest.strip_prefix("|\"") {
            Some(labelled) => {
                let (label, to) = labelled.rsplit_once("\"| ").unwrap();
                out.push(mermaid_label(label));
                to
            }
            None => rest.trim_start(),
        };
        assert!(id(from) && id(to), "{line}");
    }
    out
}

/// The quoted strings of a DOT text, as they are drawn; outside of them stand only plain words.
fn dot_labels(text: &str) -> Vec<String> {
    let mut out = Vec::new();
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        if c != '"' {
            assert!(c.is_ascii_alphanumeric() || " \n=,.;{}[]->_".contains(c), "{c:?} in {text}");
            continue;
        }
        let mut label = String::new();
        loop {
            match chars.next().unwrap() {
                '"' => break,
                '\\' => match chars.next().unwrap() {
                    'n' => label.push('\n'),
                    c @ ('"' | '\\') => label.push(c),
                    other => panic!("\\{other} in {text}"),
                },
                c => label.push(c),
            }
        }
        // graphviz reads names of characters.
        assert_eq!(label.matches('&').count(), label.matches("&amp;").count(), "{label}");
        out.push(label.replace("&amp;", "&"));
    }
    out
}

#[test]
fn nothing_that_an_author_writes_gets_out_of_its_label() {
    let mut read = 0;
    for text in HOSTILE {
        let Some(q) = with_text(text) else { continue };
        read += 1;
        let wanted = without_blanks(text);
        for (what, labels) in [("mermaid", mermaid_labels(&mermaid(&q))), ("dot", dot_labels(&dot(&q)))] {
            // A section, and three results: each title stands in a label as it was written.
            let whole = labels.iter().filter(|l| without_blanks(l).contains(&wanted)).count();
            assert!(whole >= 4, "{what}: {text}: {labels:#?}");
        }
    }
    assert!(read >= HOSTILE.len() - 2, "{read}");
}

#[test]
fn the_pictures_of_the_files_that_come_along_are_well_formed() {
    for path in ["questions.yaml", "examples/return.yaml", "examples/start.yaml"] {
        let q = Questionnaire::read(&std::fs::read_to_string(path).unwrap()).unwrap();
        let text = mermaid(&q);
        let (labels, dotted) = (mermaid_labels(&text), dot_labels(&dot(&q)));
        assert!(labels.len() > q.questions.len() + q.outcomes.len() && dotted.len() > labels.len(), "{path}");
        // What Mermaid draws without being told that it may be more.
        assert!(text.len() < 50_000 && text.matches("->").count() < 500, "{path}: {}", text.len());
    }
}
