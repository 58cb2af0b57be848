//! Words files: written by `translate`, laid over a questions file, and checked.

use std::path::{Path, PathBuf};

use fingerpost::content::document;
use fingerpost::content::model::Questionnaire;
use fingerpost::content::reader::SHIPPED;
use fingerpost::content::review::texts_in_order;
use fingerpost::content::words_file::{MatchedWords, TextStanding, WordsEntry, WordsFault, WordsFile, findings};
use fingerpost::engine::decide::decide;
use fingerpost::engine::path::Sheet;

use crate::cli::{Ran, run_with};
use crate::records::Scratch;
use crate::result_explained::sheet as random_sheet;
use crate::support::{Dice, SMALL};

/// A small questions file in a folder, to be translated.
pub(crate) struct Translated {
    scratch: Scratch,
}

impl Translated {
    pub(crate) fn new() -> Self {
        let translated = Self { scratch: Scratch::new("words") };
        std::fs::write(translated.questions(), SMALL).unwrap();
        translated
    }

    pub(crate) fn questions(&self) -> PathBuf {
        self.scratch.path("small.yaml")
    }

    pub(crate) fn words(&self) -> PathBuf {
        self.scratch.path("words/es.yaml")
    }

    pub(crate) fn text(&self) -> String {
        std::fs::read_to_string(self.words()).unwrap()
    }

    pub(crate) fn translate(&self) -> Ran {
        run_with(&["translate", self.questions().to_str().unwrap(), "es"], b"", &[])
    }

    pub(crate) fn check(&self) -> Ran {
        self.run(&["check", self.words().to_str().unwrap()], "")
    }

    /// A run with this questions file.
    pub(crate) fn run(&self, args: &[&str], input: &str) -> Ran {
        let files = ["--questions", self.questions().to_str().unwrap(), "--helplines", "tests/fixtures/small-helplines.yaml"]
            .map(str::to_owned);
        let files: Vec<&str> = files.iter().map(String::as_str).collect();
        run_with(&[args, &files].concat(), input.as_bytes(), &[])
    }

    /// Writes a translation behind every text that has none: it in guillemets.
    pub(crate) fn fill(&self) {
        let filled = filled(&WordsFile::read(&self.text()).unwrap());
        let mut out = "fingerpost-words: 1\nlanguage: es\ntexts:\n".to_owned();
        for WordsEntry { id, from, was, to, .. } in &filled.texts {
            let was = was.as_ref().map_or(String::new(), |was| format!("was: {was:?}, "));
            out.push_str(&format!("  {id}: {{from: {from:?}, {was}to: {to:?}}}\n"));
        }
        std::fs::write(self.words(), out).unwrap();
    }
}

/// Changes a file of questions or of words.
pub(crate) fn edit(path: &Path, was: &str, is: &str) {
    let text = std::fs::read_to_string(path).unwrap();
    assert!(text.contains(was), "{was}\n{text}");
    std::fs::write(path, text.replacen(was, is, 1)).unwrap();
}

pub(crate) fn in_spanish(text: &str) -> String {
    format!("«{text}»")
}

fn filled(file: &WordsFile) -> WordsFile {
    let mut file = file.clone();
    for entry in file.texts.iter_mut().filter(|e| e.to.is_empty()) {
        entry.to = in_spanish(&entry.from);
    }
    file
}

/// A words file with every text of a questions file.
pub(crate) fn of(source: &str) -> WordsFile {
    let texts = texts_in_order(&document::parse(source).unwrap());
    let entry = |t: &fingerpost::content::review::LocatedText| WordsEntry {
        id: t.id.clone(),
        at: t.at,
        from: t.text.clone(),
        was: None,
        to: String::new(),
    };
    let empty = WordsFile { texts: texts.iter().map(entry).collect(), ..WordsFile::empty("es") };
    filled(&empty)
}

#[test]
fn translate_writes_every_text_and_check_tells_what_is_missing() {
    let t = Translated::new();
    let ran = t.translate();
    assert!(ran.status == 0 && ran.stdout.contains("es.yaml is written"), "{ran:?}");
    let text = t.text();
    for id in [
        "title",
        "questions/mood/ask",
        "answers/days/sleep/reason",
        "outcomes/care/steps/1",
        "paces/no-hurry",
        "claims/care/text",
    ] {
        assert!(text.contains(&format!("  \"{id}\":\n    from: ")), "{id}\n{text}");
    }
    for absent in ["scenarios/", "sources/", "language\"", "/pace", "/when"] {
        assert!(!text.contains(absent), "{absent}");
    }
    let ran = t.check();
    // What can hurt somebody is named first, and all of it counted.
    let missing = ran.stdout.lines().find(|l| l.starts_with("MISSING  ")).unwrap_or_else(|| panic!("{ran:?}"));
    assert!(ran.status == 4 && missing.contains("which people read in the original: safety "), "{missing}");
    let first = missing.split("First, ").nth(1).unwrap_or_else(|| panic!("{missing}"));
    assert!(!first.contains("`title`") && !first.contains("`claims/") && first.contains("--format json"), "{missing}");
    t.fill();
    let ran = t.check();
    assert!(ran.status == 0 && ran.stdout.contains("Nothing is missing"), "{ran:?}");
    let json = t.run(&["check", "--format", "json", t.words().to_str().unwrap()], "").stdout;
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let rules = Questionnaire::read(SMALL).unwrap().fingerprints.rules.clone();
    assert!(
        json["rules"] == *rules && json["findings"] == serde_json::json!([]) && json["texts"] == json["translated"],
        "{json}"
    );
    // Again: nothing is lost, nothing is asked for.
    let before = t.text();
    let ran = t.translate();
    let nothing_open = " 0 to be translated and 0 to be looked";
    assert!(ran.stdout.contains("has been brought up to date") && ran.stdout.contains(nothing_open), "{ran:?}");
    assert_eq!(WordsFile::read(&t.text()).unwrap().texts.len(), WordsFile::read(&before).unwrap().texts.len());
    let ran = t.translate();
    assert!(ran.stdout.contains("was up to date already") && ran.stdout.contains(" --words "), "{ran:?}");
}

#[test]
fn words_of_other_questions_are_left_alone_and_no_work_is_lost() {
    let t = Translated::new();
    assert_eq!(t.translate().status, 0);
    t.fill();
    let before = t.text();
    let other = t.scratch.path("other.yaml");
    std::fs::write(&other, include_str!("../../examples/start.yaml")).unwrap();
    let ran = run_with(&["translate", other.to_str().unwrap(), "es"], b"", &[]);
    assert!(ran.status == 2 && ran.stderr.contains("has the words of other questions"), "{ran:?}");
    // What has no name has no words beside it, though it be the same questions.
    let ran = std::process::Command::new(env!("CARGO_BIN_EXE_fingerpost"))
        .args(["translate", "-", "es"])
        .current_dir(t.questions().parent().unwrap())
        .stdin(std::fs::File::open(t.questions()).unwrap())
        .output()
        .unwrap();
    let said = String::from_utf8(ran.stderr).unwrap();
    assert!(ran.status.code() == Some(2) && said.contains("in place of `-`"), "{said}");
    assert_eq!(t.text(), before);
    // A text whose place another one has now is kept, and so are remarks.
    edit(&t.questions(), "[\"Stay with somebody.\"]", "[\"Breathe.\", \"Sit down.\"]");
    edit(&t.words(), "fingerpost-words: 1", "# Read by Ana.\nfingerpost-words: 1");
    edit(&t.words(), "\n  title: ", "\n  # Of the shop, too.\n  title: ");
    assert_eq!(t.translate().status, 0);
    let text = t.text();
    assert!(text.starts_with("# Read by Ana.\nfingerpost-words: 1\n"), "{text}");
    assert!(text.contains("\n  # Of the shop, too.\n  \"title\":\n"), "{text}");
    assert!(text.contains("  \"outcomes/act-now/steps/1/was\":\n    from: \"Stay with somebody.\"\n"), "{text}");
    assert!(text.contains("«Stay with somebody.»"), "{text}");
}

#[test]
fn people_read_the_other_words_and_the_result_is_the_same() {
    let t = Translated::new();
    t.translate();
    t.fill();
    let words = t.words();
    let sheet = "answers: {mood: bad, danger: none, days: [sleep, food], again: \"no\", change: \"yes\"}\n";
    let json = |args: &[&str]| serde_json::from_str::<serde_json::Value>(&t.run(args, sheet).stdout).unwrap();
    let english = json(&["recommend", "-", "--format", "json"]);
    let spanish = json(&["recommend", "-", "--format", "json", "--words", words.to_str().unwrap()]);
    for same in ["outcome", "pace", "rules", "questionnaire", "points-to", "at-once", "less-sure"] {
        assert_eq!(english[same], spanish[same], "{same}");
    }
    assert_ne!(english["words"], spanish["words"]);
    assert_eq!(spanish["title"], in_spanish(english["title"].as_str().unwrap()));
    let read = t.run(&["--plain", "--words", words.to_str().unwrap()], "\n2\n").stdout;
    assert!(read.contains("«How is it going?»") && read.contains("es.yaml"), "{read}");
    let html = t.run(&["recommend", "-", "--format", "html", "--words", words.to_str().unwrap()], sheet).stdout;
    assert!(html.contains("lang=\"es\""), "{html}");
    // Where a translation is missing, the original stands.
    edit(&words, &format!("to: {:?}", in_spanish("How is it going?")), "to: \"\"");
    let read = t.run(&["--plain", "--words", words.to_str().unwrap()], "\n2\n").stdout;
    assert!(read.contains("How is it going?") && !read.contains("«How is it going?»"), "{read}");
}

#[test]
fn two_languages_decide_alike() {
    let mut dice = Dice::new(24);
    for (source, rounds) in [(SHIPPED, 400), (SMALL, 400)] {
        let english = Questionnaire::read(source).unwrap();
        let spanish = of(source).laid_over(source).unwrap();
        assert_eq!(english.fingerprints.rules, spanish.fingerprints.rules);
        assert_ne!(english.fingerprints.words, spanish.fingerprints.words);
        assert_eq!((spanish.language.as_str(), spanish.title.clone()), ("es", in_spanish(&english.title)));
        for _ in 0..rounds {
            let sheet: Sheet = random_sheet(&english, &mut dice);
            assert_eq!(format!("{:?}", decide(&english, &sheet)), format!("{:?}", decide(&spanish, &sheet)));
        }
    }
}

#[test]
fn a_mended_typo_makes_its_translation_stale_by_name() {
    let t = Translated::new();
    t.translate();
    t.fill();
    edit(&t.questions(), "How is it going?", "How's it going?");
    let ran = t.check();
    let says = "the text was “How is it going?” when it was translated, and is “How's it going?” now";
    assert!(ran.status == 4 && ran.stdout.contains("STALE  `questions/mood/ask` (line ") && ran.stdout.contains(says), "{ran:?}");
    // It is read all the same: a language that somebody knows helps more than none.
    let words = t.words();
    let read = t.run(&["--plain", "--words", words.to_str().unwrap()], "\n2\n").stdout;
    assert!(read.contains("«How is it going?»"), "{read}");
    // Brought up to date it stays stale until somebody has looked at it.
    assert!(t.translate().stdout.contains(" 0 to be translated and 1 to be looked at"));
    assert!(
        t.text().contains("    from: \"How's it going?\"\n    was: \"How is it going?\"\n    to: \"«How is it going?»\"\n"),
        "{}",
        t.text()
    );
    assert_eq!(t.check().status, 4);
    t.translate();
    edit(&words, "    was: \"How is it going?\"\n", "");
    let ran = t.check();
    assert!(ran.status == 0, "{ran:?}");
}

/// How the texts of a list stand, and their translations.
fn steps(file: &WordsFile, source: &str) -> Vec<(String, TextStanding)> {
    let texts = texts_in_order(&document::parse(source).unwrap());
    let matched = MatchedWords::new(file, &texts);
    let steps = matched.texts.iter().filter(|t| t.id.starts_with("outcomes/act-now/steps/"));
    steps.map(|t| (t.entry.map_or(String::new(), |e| e.to.clone()), t.standing)).collect()
}

#[test]
fn a_text_of_a_list_is_found_by_what_it_was_made_from() {
    use TextStanding::{Current, Missing, Stale};
    let of_steps = |steps: &str| SMALL.replacen("[\"Stay with somebody.\"]", steps, 1);
    let file = of(&of_steps("[One, Two, Three]"));
    let standing = |list: &str| steps(&file, &of_steps(list));
    let text = |from: &str, standing| (if standing == Missing { String::new() } else { in_spanish(from) }, standing);
    assert_eq!(standing("[One, Two, Three]"), [text("One", Current), text("Two", Current), text("Three", Current)]);
    assert_eq!(
        standing("[New, One, Two, Three]"),
        [text("", Missing), text("One", Current), text("Two", Current), text("Three", Current)]
    );
    assert_eq!(standing("[Three, One]"), [text("Three", Current), text("One", Current)]);
    assert_eq!(standing("[One, Too, Three]"), [text("One", Current), text("Two", Stale), text("Three", Current)]);
    // Which of them it was can't be told: nobody is shown another step's words.
    assert_eq!(
        standing("[New, One, Too, Three]"),
        [text("", Missing), text("One", Current), text("", Missing), text("Three", Current)]
    );
    // The same words twice are translated twice.
    let twice = of(&of_steps("[One, One]"));
    assert_eq!(steps(&twice, &of_steps("[One, One]")), [text("One", Current), text("One", Current)]);
}

/// What is found in a words file of the small fixture, with some translations replaced.
fn found(edits: &[(&str, &str)], source: &str) -> Vec<(String, WordsFault)> {
    let mut file = of(SMALL);
    for (id, to) in edits {
        match file.texts.iter_mut().find(|e| e.id == *id) {
            Some(entry) => entry.to = (*to).to_owned(),
            None => file.texts.push(WordsEntry {
                id: (*id).to_owned(),
                at: document::Span::default(),
                from: "x".to_owned(),
                was: None,
                to: (*to).to_owned(),
            }),
        }
    }
    let texts = texts_in_order(&document::parse(source).unwrap());
    let all = findings(&MatchedWords::new(&file, &texts));
    // What people don't meet isn't translated, and is left over here.
    let met = |f: &str| !["sources/", "scenarios/", "language"].iter().any(|start| f.starts_with(start));
    all.into_iter().filter(|f| met(&f.id)).map(|f| (f.id, f.fault)).collect()
}

#[test]
fn every_fault_of_a_translation_is_told() {
    assert_eq!(found(&[], SMALL), []);
    let one = |id: &str, to: &str| {
        let all = found(&[(id, to)], SMALL);
        assert!(all.len() == 1 && all[0].0 == id, "{all:?}");
        all.into_iter().next().unwrap().1
    };
    assert_eq!(one("scripts/script/text/2", "En peligro."), WordsFault::PlaceholderLost("{emergency}".to_owned()));
    assert_eq!(one("answers/mood/bad/text", "«well»"), WordsFault::SameAnswer("answers/mood/good/text".to_owned()));
    assert_eq!(one("questions/mood/ask", "palabra ".repeat(40).trim()), WordsFault::TooLong(5, 3));
    assert_eq!(one("outcomes/act-now/title", "palabra ".repeat(12).trim()), WordsFault::TooLong(2, 1));
    assert_eq!(one("outcomes/act-now/says", "palabra ".repeat(30).trim()), WordsFault::TooLong(4, 2));
    assert_eq!(one("title", ""), WordsFault::Missing);
    // A rule isn't a text: there is nothing that it could replace.
    for rule in ["outcomes/act-now/pace", "outcomes/act-now/when", "questions/danger/safety", "order/outcomes"] {
        assert_eq!(one(rule, "no-hurry"), WordsFault::LeftOver(None));
    }
}

#[test]
fn a_words_file_with_anything_else_in_it_is_refused() {
    let t = Translated::new();
    t.translate();
    let start = "fingerpost-words: 1\nlanguage: es\ntexts:\n  title: {from: T, to: U}\n";
    let says = |text: &str| {
        std::fs::write(t.words(), text).unwrap();
        let [check, asked] = [t.check(), t.run(&["recommend", "-", "--words", t.words().to_str().unwrap()], "answers: {}\n")];
        assert_eq!((check.status, asked.status), (3, 3), "{check:?} {asked:?}");
        check.stderr
    };
    assert!(says(&format!("{start}outcomes: []\n")).contains("outcomes"));
    assert!(says(&start.replace("to: U", "to: U, pace: soon")).contains("pace"));
    assert!(says(&start.replace("es\n", "español\n")).contains("isn't a language tag"));
    assert!(says(&start.replace("words: 1", "words: 2")).contains("version 2"));
    // A placeholder that nothing fills is told where it stands in the words file.
    let told = says(&format!("{start}  questions/mood/ask: {{from: \"How is it going?\", to: \"{{place}}?\"}}\n"));
    assert!(told.contains("es.yaml, line 5, column 3: nothing fills `{place}` here"), "{told}");
    for args in [["hazards"].as_slice(), &["diff", "a", "b"], &["graph"]] {
        let ran = run_with(&[args, &["--words", "es.yaml"]].concat(), b"", &[]);
        assert!(ran.status == 2 && ran.stderr.contains("--words is for asking"), "{ran:?}");
    }
}

#[test]
fn help_lines_are_read_in_the_words_of_a_file() {
    let t = Translated::new();
    let lines = t.scratch.path("lines.yaml");
    std::fs::copy("tests/fixtures/small-helplines.yaml", &lines).unwrap();
    let lines = lines.to_str().unwrap();
    let ran = run_with(&["translate", lines, "de"], b"", &[]);
    // What is to be run next names the file in the right way.
    assert!(ran.status == 0 && ran.stdout.contains(&format!("--helplines {lines}")), "{ran:?}");
    let words = t.scratch.path("words/lines.de.yaml");
    edit(&words, "from: \"9 to 17\"\n    to: \"\"", "from: \"9 to 17\"\n    to: \"9 bis 17 Uhr\"");
    edit(&words, "from: \"Beland\"\n    to: \"\"", "from: \"Beland\"\n    to: \"Beeland\"");
    let words = words.to_str().unwrap();
    let with = ["--helplines", lines, "--helplines-words", words];
    let shown = run_with(&[&["helplines", "AA-N"][..], &with[..]].concat(), b"", &[]).stdout;
    assert!(shown.contains("North Listens") && shown.contains("9 bis 17 Uhr") && !shown.contains("9 to 17"), "{shown}");
    // A place is known by both names, and pages say whose words these are.
    for name in ["Beeland", "Beland"] {
        let shown = run_with(&[&["helplines", name][..], &with[..]].concat(), b"", &[]);
        assert!(shown.status == 0 && shown.stdout.contains("Beeland (BB)"), "{shown:?}");
    }
    let asked = run_with(
        &[&["--plain", "--place", "AA", "--questions", t.questions().to_str().unwrap()][..], &with[..]].concat(),
        b"\nexit\n",
        &[],
    );
    assert!(asked.stdout.contains("lines.de.yaml"), "{asked:?}");
    // Each kind of words file has an option of its own.
    t.translate();
    let other = run_with(&["helplines", "--helplines-words", t.words().to_str().unwrap()], b"", &[]);
    assert!(other.status == 2 && other.stderr.contains("name it with --words"), "{other:?}");
    let other = run_with(&["--plain", "--words", words], b"", &[]);
    assert!(other.status == 2 && other.stderr.contains("name it with --helplines-words"), "{other:?}");
}
