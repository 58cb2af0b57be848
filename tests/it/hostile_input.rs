//! Hostile or damaged files and lines: always a clear problem, never a panic, and nothing raw on
//! the terminal.

use std::io::Write;
use std::process::{Command, Stdio};

use fingerpost::base::hidden::hidden_in;
use fingerpost::content::document;
use fingerpost::content::document::{Code, MAX_BYTES};
use fingerpost::content::helplines::Helplines;
use fingerpost::content::model::Questionnaire;
use fingerpost::engine::answer_sheets;
use proptest::prelude::*;

use crate::cli::run_with;
use crate::line_mode_driver::talk;
use crate::pty::Term;
use crate::records::Scratch;
use crate::support::{FIXTURE, SMALL};

/// Bytes that no reader should trip over, with what they are.
fn hostile() -> Vec<(&'static str, Vec<u8>)> {
    let bomb: String = (1..30).map(|i| format!("a{i}: &a{i} [*a{}, *a{}]\n", i - 1, i - 1)).collect();
    let nested: String = (0..5000).map(|i| format!("{}a:\n", " ".repeat(i % 60 + i / 60))).collect();
    let utf16: Vec<u8> = SMALL.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let inside = |c: &str| SMALL.replacen("A small fixture", &format!("A small{c} fixture"), 2).into_bytes();
    vec![
        ("an alias bomb", format!("a0: &a0 [x, x]\n{bomb}").into_bytes()),
        ("open brackets", vec![b'['; 200_000]),
        ("open braces", vec![b'{'; 200_000]),
        ("brackets and words", "[a, {b: ".repeat(20_000).into_bytes()),
        ("dashes", "- ".repeat(100_000).into_bytes()),
        ("deep nesting", nested.into_bytes()),
        ("deep blocks", (0..400).map(|i| format!("{}a:\n", " ".repeat(i))).collect::<String>().into_bytes()),
        ("ten megabytes", "a: b\n".repeat(2_000_000).into_bytes()),
        ("many small items", "- a\n".repeat(250_000).into_bytes()),
        ("one long line", format!("title: \"{}\"\n", "x".repeat(1_000_000)).into_bytes()),
        ("one long list of words", format!("title: [{}]\n", "ab, ".repeat(90_000)).into_bytes()),
        ("one long list of nothing", format!("title: [{}]\n", "{}, ".repeat(90_000)).into_bytes()),
        ("one long mapping", format!("{{{}}}\n", (0..40_000).map(|i| format!("k{i}: 'v', ")).collect::<String>()).into_bytes()),
        ("a line of blanks and comments", format!("title:{}# x\n", " ".repeat(900_000)).into_bytes()),
        ("one long word", "x".repeat(1_000_000).into_bytes()),
        ("a NUL", inside("\0")),
        ("an escape sequence", inside("\x1b[2J\x1b]0;x\x07")),
        ("a C1 control", inside("\u{9b}31m")),
        ("a bidirectional override", inside("\u{202e}")),
        ("a zero-width space", inside("\u{200b}")),
        ("UTF-16", [vec![0xff, 0xfe], utf16].concat()),
        ("UTF-16 without a mark", SMALL.encode_utf16().flat_map(u16::to_be_bytes).collect()),
        ("not UTF-8", [SMALL.as_bytes(), b"\xc3\x28"].concat()),
        ("nothing", Vec::new()),
        ("blanks", b" \n\n  \n".to_vec()),
        ("two documents", format!("{SMALL}\n---\n{SMALL}").into_bytes()),
        ("a tower of marks", format!("z{}: 1\n", "\u{301}".repeat(5000)).into_bytes()),
        ("carriage returns", "a: b\r".repeat(1000).into_bytes()),
    ]
}

fn assert_nothing_raw(what: &str, shown: &str) {
    if let Some(c) = hidden_in(shown).map(|(_, c)| c).next() {
        panic!("{what}: U+{:04X} is shown raw:\n{}", c as u32, shown.chars().take(2000).collect::<String>().escape_debug());
    }
}

/// All problems that any reader has with a text, and both ways to show them.
fn shown_by_readers(text: &str) -> Vec<String> {
    let found = [
        Questionnaire::read(text).err(),
        Helplines::read(text).err(),
        answer_sheets::answered(text, &FIXTURE.questionnaire, &FIXTURE.helplines).err(),
    ];
    let both = |p: Vec<document::Problem>| [document::render(&p, "f", text, false), document::render_plain(&p, "f", text)];
    found.into_iter().flatten().flat_map(both).collect()
}

#[test]
fn utf_16_is_called_by_its_name() {
    for (what, bytes) in hostile().into_iter().filter(|(what, _)| what.starts_with("UTF-16")) {
        let (problem, _) = document::utf8(&bytes).unwrap_err();
        assert_eq!(problem.code, Code::NotUtf8, "{what}");
        assert!(problem.says.contains("UTF-16"), "{what}: {}", problem.says);
    }
}

#[test]
fn every_hostile_file_is_a_problem_and_nothing_raw_is_shown() {
    for (what, bytes) in hostile() {
        match document::utf8(&bytes) {
            Ok(text) => {
                let shown = shown_by_readers(text);
                assert_eq!(shown.len(), 6, "{what} was read");
                assert_nothing_raw(what, &shown.concat());
            }
            Err((problem, good)) => assert_nothing_raw(what, &document::render(&[*problem], "f", &good, false)),
        }
    }
}

#[test]
fn every_hostile_file_ends_the_program_with_its_status() {
    for (what, bytes) in hostile() {
        for args in [["check", "-"], ["recommend", "-"]] {
            let ran = run_with(&args, &bytes, &[]);
            assert_eq!((ran.status, ran.stdout.as_str()), (3, ""), "{what}: {args:?}");
            assert!(ran.stderr.ends_with(" found.\n"), "{what}: {}", ran.stderr);
            assert_nothing_raw(what, &ran.stderr);
        }
    }
}

#[test]
fn input_without_end_is_read_as_far_as_a_file_may_go() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_fingerpost"))
        .args(["recommend", "-"])
        .env_clear()
        .stdin(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let zeros = vec![0u8; 65_536];
    let mut written = 0;
    while stdin.write_all(&zeros).is_ok() {
        written += zeros.len();
    }
    assert!(written < 4 * MAX_BYTES, "it went on reading");
    let out = child.wait_with_output().unwrap();
    assert_eq!(out.status.code(), Some(3));
    assert!(String::from_utf8(out.stderr).unwrap().contains("[too-large]"));
}

#[test]
fn a_path_with_control_characters_is_not_shown_raw() {
    let ran = run_with(&["check", "no-\x1b[31m-such\u{202e}.yaml"], b"", &[]);
    assert_eq!(ran.status, 1);
    assert_nothing_raw("a path", &ran.stderr);
}

/// Arguments, file names and the environment are shown only without what steers a terminal, turns
/// text round or can't be seen, in colour as well.
#[test]
fn what_was_typed_wrong_is_not_shown_raw() {
    const ODD: &str = "x\x1b]0;title\x07\x1b[31m\u{9b}1m\u{202e}\u{2066}\u{34f}\u{3164}\u{180b}\u{e0100}\u{fe0f}y";
    let option = format!("--{ODD}");
    let list: [&[&str]; 20] = [
        &[ODD],
        &[&option],
        &["--place", ODD, "helplines"],
        &["--language", ODD],
        &["check", ODD],
        &["explain", ODD],
        &["helplines", ODD],
        &["recommend", "-", "--format", ODD],
        &["graph", "--format", ODD],
        &["records", ODD],
        &["records", "list", "--folder", ODD],
        &["intake", "--plain", "--client", ODD],
        &["--questions", ODD, "--plain"],
        &["--words", ODD, "--plain"],
        &["diff", ODD, ODD],
        &["new", "no-such-folder", ODD],
        &["schema", ODD],
        &["completions", ODD],
        &["sheet", ODD],
        &["recommend", "-", ODD, ODD],
    ];
    for args in list {
        for language in [&[][..], &["--language", "es"]] {
            let ran = run_with(&[args, language].concat(), b"", &[]);
            assert_nothing_raw(&format!("{args:?}"), &(ran.stdout + &ran.stderr));
        }
    }
    for name in ["LANG", "TERM", "NO_COLOR", "SOURCE_DATE_EPOCH", "XDG_STATE_HOME", "HOME", "TZ", "COLUMNS"] {
        // What a check says of the environment is the same of a small file, whose proof is short.
        let check = ["check", "tests/fixtures/small.yaml", "--helplines", "tests/fixtures/small-helplines.yaml"];
        for args in [&check[..], &["records", "list"], &["--plain", "--place", "IE"], &["--no-such"]] {
            let ran = run_with(args, b"", &[(name, ODD)]);
            // A date that is none is refused; nothing else keeps a file from being read.
            let read = args[0] != "check" || ran.stdout.contains("guarantees");
            assert!(read || name == "SOURCE_DATE_EPOCH", "{name}: {}", ran.stderr);
            assert_nothing_raw(name, &(ran.stdout + &ran.stderr));
        }
    }
    // On a terminal, where colours are drawn.
    for args in [&[ODD][..], &["records", ODD], &["recommend", "-", "--format", ODD], &["check", ODD]] {
        let mut term = Term::start(args, &[]);
        assert_ne!(term.exit(), 0);
        assert!(!term.raw().contains("title\x07") && hidden_in(&term.text()).next().is_none(), "{}", term.raw());
        assert!(["\u{202e}", "\u{34f}", "\u{3164}", "\x1b[31mx", "\x1b]0"].iter().all(|odd| !term.raw().contains(odd)));
    }
}

/// Small parts without number: the time that they take grows as they do.
#[test]
fn files_of_many_small_parts_are_read_in_bounded_time() {
    let many = |n: usize, one: &dyn Fn(usize) -> String| (0..n).map(one).collect::<String>();
    let behind = |key: &str, more: String| SMALL.replacen(&format!("\n{key}:\n"), &format!("\n{key}:\n{more}"), 1);
    let files = [
        ("claims", behind("claims", many(10_000, &|i| format!("  c{i}: {{source: ours, text: \"x\"}}\n")))),
        ("conditions", behind("conditions", many(3_000, &|i| format!("  n{i}: {{mood: good}}\n")))),
        ("extras", behind("extras", many(1_000, &|i| format!("  - {{id: x{i}, when: {{mood: good}}, as: note, text: T}}\n")))),
        ("fields", many(60_000, &|i| format!("k{i}: 1\n"))),
        ("fields on one line", format!("{{{}}}", many(60_000, &|i| format!("k{i}: 1, ")))),
        ("one list on one line", SMALL.replacen("title:", &format!("x: [{}]\ntitle:", "ab, ".repeat(225_000)), 1)),
        ("the same id", behind("extras", many(3_000, &|_| "  - {id: x, when: {mood: good}, as: note, text: T}\n".to_owned()))),
    ];
    for (what, text) in files {
        assert!(text.len() > SMALL.len() && text.len() < MAX_BYTES, "{what}");
        let begun = std::time::Instant::now();
        let args = ["check", "-", "--helplines", "tests/fixtures/small-helplines.yaml"];
        let ran = run_with(&args, text.as_bytes(), &[]);
        // On a busy machine, without optimisation. A time that grows with the square takes minutes.
        assert!(begun.elapsed().as_secs() < 40, "{what}: {:?}", begun.elapsed());
        assert!([0, 3, 4].contains(&ran.status), "{what}: {}", ran.stderr);
    }
}

/// A claim and its words, and so on for so many: what `claim` and `words` say of each.
fn many_claims(n: usize, claim: &dyn Fn(usize) -> String, words: &dyn Fn(usize) -> String) -> [String; 2] {
    let claims: String = (0..n).map(claim).collect();
    let texts: String = (0..n).map(words).collect();
    let questions = SMALL.replacen("\nclaims:\n", &format!("\nclaims:\n{claims}"), 1);
    [questions, format!("fingerpost-words: 1\nlanguage: pl\ntexts:\n{texts}")]
}

#[test]
fn words_that_belong_nowhere_are_told_in_bounded_time() {
    let [questions, words] =
        many_claims(5_000, &|i| format!("  c{i}-of-what-somebody-claimed: {{source: ours, text: \"x\"}}\n"), &|i| {
            format!("  claims/d{i}-of-what-somebody-claimed/text: {{from: x, to: y}}\n")
        });
    let scratch = Scratch::new("many-left-over");
    let (file, beside) = (scratch.path("q.yaml"), scratch.path("pl.yaml"));
    std::fs::write(&file, questions).unwrap();
    std::fs::write(&beside, words).unwrap();
    let begun = std::time::Instant::now();
    let ran = run_with(&["check", beside.to_str().unwrap(), "--questions", file.to_str().unwrap()], b"", &[]);
    assert!(begun.elapsed().as_secs() < 40, "{:?}", begun.elapsed());
    assert_eq!(ran.status, 4, "{}", ran.stderr);
    let told = |says: &str| ran.stdout.matches(says).count();
    assert_eq!((told("LEFT OVER  `claims/d"), told("did you mean `claims/c")), (5_000, 100));
}

/// Texts that all say the same in translation: each has its own original beneath it, and no other.
#[test]
fn a_paper_of_equal_translations_is_as_long_as_they_are_many() {
    const MANY: usize = 1_000;
    let [questions, words] = many_claims(MANY, &|i| format!("  c{i}: {{source: ours, text: \"x{i}.\"}}\n"), &|i| {
        format!("  claims/c{i}/text: {{from: x{i}., to: same}}\n")
    });
    let scratch = Scratch::new("many-equal");
    let (file, beside) = (scratch.path("q.yaml"), scratch.path("pl.yaml"));
    std::fs::write(&file, questions).unwrap();
    std::fs::write(&beside, words).unwrap();
    let args = ["print", file.to_str().unwrap(), "--words", beside.to_str().unwrap(), "--format", "html"];
    let ran = run_with(&[&args[..], &["--helplines", "tests/fixtures/small-helplines.yaml"]].concat(), b"", &[]);
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    assert!(ran.stdout.len() < 2_000_000, "{}", ran.stdout.len());
    for i in 0..MANY {
        let own = format!("<td>same <span class=\"quiet\">Original: x{i}.</span></td>");
        assert_eq!(ran.stdout.matches(&own).count(), 1, "{i}");
    }
}

#[test]
fn a_line_without_end_is_no_answer_in_line_mode() {
    let ran = run_with(&["--plain", "--place", "IE"], &vec![b'1'; 3_000_000], &[]);
    assert_eq!(ran.status, 5);
}

#[test]
fn escape_sequences_that_were_typed_are_no_answer_and_not_shown() {
    let lines = ["", "\x1b[A", "\u{202e}1", "9999999999999999999999", "-1", "1.0", "\u{0661}"].map(str::to_owned);
    let talked = talk(FIXTURE.at(FIXTURE.place("BB")), &lines);
    assert_nothing_raw("typed", &talked.all());
    assert!(talked.after(1).contains("I didn't catch"), "{}", talked.after(1));
}

#[test]
fn hidden_characters_are_named_by_their_code() {
    for (c, code) in [
        ("\u{202e}", "U+202E"),
        ("\u{200b}", "U+200B"),
        ("\x1b", "U+001B"),
        ("\0", "U+0000"),
        ("\u{34f}", "U+034F"),
        ("\u{115f}", "U+115F"),
        ("\u{3164}", "U+3164"),
        ("\u{fe0f}", "U+FE0F"),
        ("\u{e0100}", "U+E0100"),
        ("\u{17b4}", "U+17B4"),
        ("\u{1d173}", "U+1D173"),
    ] {
        let text = SMALL.replacen("A small", &format!("A{c} small"), 1);
        let problems = Questionnaire::read(&text).unwrap_err();
        assert_eq!(problems[0].code, Code::HiddenCharacter);
        assert!(problems[0].says.contains(code), "{}", problems[0].says);
    }
}

/// What a hand that slips does to a file.
#[derive(Debug, Clone)]
enum Slip {
    Delete(usize),
    Twice(usize),
    Swap(usize, usize),
    Word(usize, usize, String),
    Threshold(usize, usize),
    Indent(usize, usize),
}

fn slip() -> impl Strategy<Value = Slip> {
    let words = prop_oneof![
        Just(String::new()),
        "[a-z]{1,8}",
        "[\\[\\]{}:,&*!|>'\"%@`#-]{1,3}",
        Just("\t".to_owned()),
        Just("\u{202e}".to_owned()),
        Just("{not: {danger: none}}".to_owned()),
        Just("declined".to_owned()),
        Just("99999999999999999999".to_owned()),
    ];
    let n = 0..2000usize;
    prop_oneof![
        n.clone().prop_map(Slip::Delete),
        n.clone().prop_map(Slip::Twice),
        (n.clone(), n.clone()).prop_map(|(a, b)| Slip::Swap(a, b)),
        (n.clone(), 0..12usize, words).prop_map(|(l, w, to)| Slip::Word(l, w, to)),
        (n.clone(), 0..80usize).prop_map(|(l, at)| Slip::Threshold(l, at)),
        (n, 0..9usize).prop_map(|(l, by)| Slip::Indent(l, by)),
    ]
}

fn slipped(text: &str, slips: &[Slip]) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    for slip in slips {
        let n = lines.len().max(1);
        match slip {
            Slip::Delete(l) => drop(lines.remove(l % n)),
            Slip::Twice(l) => lines.insert(l % n, lines[l % n].clone()),
            Slip::Swap(a, b) => lines.swap(a % n, b % n),
            Slip::Word(l, w, to) => {
                let mut words: Vec<String> = lines[l % n].split(' ').map(str::to_owned).collect();
                let w = w % words.len();
                words[w].clone_from(to);
                lines[l % n] = words.join(" ");
            }
            Slip::Threshold(l, at) => lines[l % n] = lines[l % n].chars().take(*at).collect(),
            Slip::Indent(l, by) => lines[l % n] = format!("{}{}", " ".repeat(*by), lines[l % n].trim_start()),
        }
    }
    lines.join("\n")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn slips_in_the_shipped_questions_never_panic(slips in proptest::collection::vec(slip(), 1..5)) {
        let text = slipped(fingerpost::content::reader::SHIPPED, &slips);
        if let Err(problems) = Questionnaire::read(&text) {
            prop_assert!(!problems.is_empty());
            assert_nothing_raw("slips", &document::render(&problems, "f", &text, false));
            assert_nothing_raw("slips", &document::render_plain(&problems, "f", &text));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn slips_in_the_small_files_never_panic(slips in proptest::collection::vec(slip(), 1..8)) {
        for text in [slipped(SMALL, &slips), slipped(crate::support::SMALL_HELPLINES, &slips)] {
            assert_nothing_raw("slips", &shown_by_readers(&text).concat());
        }
    }

    #[test]
    fn random_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        match document::utf8(&bytes) {
            Ok(text) => assert_nothing_raw("bytes", &shown_by_readers(text).concat()),
            Err((problem, good)) => assert_nothing_raw("bytes", &document::render(&[*problem], "f", &good, false)),
        }
    }

    #[test]
    fn random_yaml_like_text_never_panics(text in "[ \\n\\t:,a-c\\[\\]{}&*!|>'\"%@`#?<~é日-]{0,80}") {
        assert_nothing_raw("text", &shown_by_readers(&text).concat());
    }
}
