//! Reviews of a translation: they stand in its words file, hold for these words alone, and lapse
//! with any letter of their part.

use std::collections::{BTreeMap, BTreeSet};

use fingerpost::content::document;
use fingerpost::content::model::Questionnaire;
use fingerpost::content::reader::SHIPPED;
use fingerpost::content::review::{Inventory, Part, PartFingerprints, fingerprints, texts_in_order};
use fingerpost::content::words_file::{MatchedWords, WordsEntry, WordsFile, parts_in_words};

use crate::cli::{Ran, run_with};
use crate::support::Dice;
use crate::words_files::{Translated, edit, in_spanish, of};

/// What screens say where no review of a translation holds.
const NOT_REVIEWED: &str = "Not reviewed by a clinician, nor by a native speaker who knows this work.";

fn parts(source: &str, words: &WordsFile) -> BTreeMap<Part, PartFingerprints> {
    parts_in_words(&document::parse(source).unwrap(), words)
}

/// The parts whose fingerprints differ.
fn lapsed(before: &BTreeMap<Part, PartFingerprints>, after: &BTreeMap<Part, PartFingerprints>) -> BTreeSet<Part> {
    before.iter().filter(|(part, of)| after.get(part) != Some(of)).map(|(part, _)| part.clone()).collect()
}

#[test]
fn a_changed_byte_of_a_translation_lapses_its_part_and_no_other() {
    let (words, mut dice) = (of(SHIPPED), Dice::new(31));
    let before = parts(SHIPPED, &words);
    let texts = texts_in_order(&document::parse(SHIPPED).unwrap());
    let matched = MatchedWords::new(&words, &texts);
    let translated: BTreeMap<&str, &Part> = matched.texts.iter().map(|t| (t.id, t.part)).collect();
    // What nobody meets in another language is no part of a translation.
    assert!(!before.contains_key(&Part::Hazards) && !before.contains_key(&Part::Promises) && before.contains_key(&Part::Safety));
    for part in before.keys() {
        let of_part = |at: &usize| translated.get(words.texts[*at].id.as_str()) == Some(&part);
        let of_part: Vec<usize> = (0..words.texts.len()).filter(of_part).collect();
        assert!(!of_part.is_empty(), "{part}");
        for _ in 0..4 {
            let mut changed = words.clone();
            let at = of_part[dice.below(of_part.len())];
            changed.texts[at].to.push('x');
            let lapsed = lapsed(&before, &parts(SHIPPED, &changed));
            assert_eq!(lapsed, BTreeSet::from([part.clone()]), "{}", words.texts[at].id);
        }
    }
}

#[test]
fn a_changed_original_or_rule_lapses_the_part_in_every_language() {
    let words = of(SHIPPED);
    let before = parts(SHIPPED, &words);
    let q = Questionnaire::read(SHIPPED).unwrap();
    let ask = &q.questions.iter().find(|q| q.safety).unwrap().ask;
    let changed = SHIPPED.replacen(&format!("\"{ask}"), &format!("\"x{ask}"), 1);
    assert_ne!(changed, SHIPPED);
    // The translation is the same letter by letter, and the text that it was made from isn't.
    assert_eq!(lapsed(&before, &parts(&changed, &words)), BTreeSet::from([Part::Safety]));
    let weakened = SHIPPED.replacen("ending-life: [\"yes\", not-sure]", "ending-life: [\"yes\"]", 1);
    assert_ne!(weakened, SHIPPED);
    assert!(lapsed(&before, &parts(&weakened, &words)).contains(&Part::Safety));
}

#[test]
fn no_review_of_the_original_is_one_of_its_translation() {
    let tree = document::parse(SHIPPED).unwrap();
    let own = fingerprints(&Inventory::of(&tree));
    // Neither where a text is translated, nor where it still stands in its own words, nor between
    // two languages.
    let other = WordsFile { language: "pt".to_owned(), ..of(SHIPPED) };
    for words in [of(SHIPPED), WordsFile::empty("es"), other.clone()] {
        assert!(parts_in_words(&tree, &words).iter().all(|(part, of)| own[part].words != of.words));
    }
    let (spanish, portuguese) = (parts(SHIPPED, &of(SHIPPED)), parts(SHIPPED, &other));
    assert_eq!(lapsed(&spanish, &portuguese).len(), spanish.len());
}

/// A run of `review` on a file beside the small help lines.
fn review(t: &Translated, file: &str, parts: &str) -> Ran {
    let by = ["--by", "A. Ejemplo", "--role", "psicóloga", "--date", "2019-11-28", "--parts", parts];
    t.run(&[&["review", file][..], &by[..]].concat(), "")
}

/// The last lines of a result in these words.
fn result(t: &Translated, words: &[&str]) -> String {
    let sheet = "answers: {mood: bad, danger: none, days: [sleep, food], again: \"no\", change: \"yes\"}\n";
    let ran = t.run(&[&["recommend", "-", "--format", "html"][..], words].concat(), sheet);
    assert_eq!(ran.status, 0, "{ran:?}");
    ran.stdout
}

#[test]
fn a_reviewed_translation_holds_until_a_letter_is_changed() {
    let t = Translated::new();
    t.translate();
    let (questions, words) = (t.questions(), t.words());
    let (questions, words) = (questions.to_str().unwrap(), words.to_str().unwrap());
    // What isn't translated can't be reviewed.
    let early = review(&t, words, "safety");
    assert!(early.status == 2 && early.stderr.contains("`safety` can't be reviewed in these words yet"), "{early:?}");
    t.fill();
    assert!(t.check().stdout.contains("Reviews of these words: none."));
    // The original is reviewed: that says nothing of the translation.
    assert_eq!(review(&t, questions, "safety,questions,lines").status, 0);
    assert!(result(&t, &[]).contains("A. Ejemplo"));
    let read = result(&t, &["--words", words]);
    assert!(read.contains(NOT_REVIEWED) && !read.contains("A. Ejemplo"), "{read}");
    // The translation is reviewed, and says so; nobody reviewed the rest.
    for part in ["safety,lines", "questions"] {
        let ran = review(&t, words, part);
        assert!(ran.status == 0 && ran.stdout.contains("says now that A. Ejemplo reviewed"), "{ran:?}");
    }
    let unknown = review(&t, words, "hazards");
    assert!(unknown.status == 2 && unknown.stderr.contains("`safety`"), "{unknown:?}");
    let read = result(&t, &["--words", words]);
    assert!(read.contains("The words file says: Safety questions") && read.contains("nor by a native speaker"), "{read}");
    let told = t.check();
    let holds = "reviewed by A. Ejemplo, psicóloga, 2019-11-28, and unchanged";
    for part in ["safety", "lines", "questions"] {
        assert!(told.status == 0 && told.stdout.contains(&format!("  {part}: {holds}\n")), "{told:?}");
    }
    assert!(told.stdout.contains("  results: never reviewed\n"), "{told:?}");
    let printed = t.run(&["print", questions, "--words", words, "--format", "markdown"], "");
    let says = "the file says: reviewed by A. Ejemplo";
    assert!(printed.status == 0 && printed.stdout.contains(says) && printed.stdout.contains("are a translation"), "{printed:?}");
    // Brought up to date, the file keeps its reviews.
    t.translate();
    assert_eq!(WordsFile::read(&t.text()).unwrap().reviews.len(), 2);
    assert!(t.check().stdout.contains(&format!("  safety: {holds}\n")));
    // One letter of a safety question, in the translation alone.
    let q = Questionnaire::read(&std::fs::read_to_string(questions).unwrap()).unwrap();
    let ask = in_spanish(&q.questions.iter().find(|q| q.safety).unwrap().ask);
    edit(&t.words(), &ask, &format!("{ask}."));
    let told = t.check().stdout;
    assert!(told.contains("  safety: changed since A. Ejemplo reviewed it on 2019-11-28"), "{told}");
    assert!(told.contains(&format!("  questions: {holds}\n")) && told.contains(&format!("  lines: {holds}\n")), "{told}");
    assert!(!result(&t, &["--words", words]).contains("Safety questions"));
}

/// Help lines have a words file of their own: it is held to the same.
#[test]
fn help_lines_cannot_be_reviewed_in_words_of_an_earlier_text() {
    let t = Translated::new();
    t.translate();
    t.fill();
    let lines = t.words().with_file_name("lines.es.yaml");
    let original = std::fs::read_to_string("tests/fixtures/small-helplines.yaml").unwrap();
    let (filled, texts) = (of(&original), texts_in_order(&document::parse(&original).unwrap()));
    let needed: BTreeSet<&str> = MatchedWords::new(&filled, &texts).texts.iter().map(|t| t.id).collect();
    let entry = |e: &WordsEntry| format!("  {}: {{from: {:?}, to: {:?}}}\n", e.id, e.from, in_spanish(&e.from));
    let entries: String = filled.texts.iter().filter(|e| needed.contains(e.id.as_str())).map(entry).collect();
    std::fs::write(&lines, format!("fingerpost-words: 1\nlanguage: es\ntexts:\n{entries}")).unwrap();
    let (words, lines) = (t.words(), lines.to_str().unwrap().to_owned());
    let words = words.to_str().unwrap();
    let review = |parts: &str| {
        let by = ["review", words, "--helplines-words", &lines, "--by", "A. Ejemplo", "--role", "psicóloga", "--parts", parts];
        t.run(&by, "")
    };
    let questions = t.questions();
    let args = ["print", questions.to_str().unwrap(), "--words", words, "--helplines-words", &lines, "--format", "markdown"];
    let print = || t.run(&args, "").stdout;
    assert_eq!(review("lines").status, 0, "{:?}", review("lines"));
    assert!(!print().contains("of the help lines, of this place or another"));
    edit(lines.as_ref(), "from: \"9 to 17\"", "from: \"9 to 16\"");
    let refused = review("lines");
    let says = "`lines` can't be reviewed in these words yet";
    assert!(refused.status == 2 && refused.stderr.contains(says), "{refused:?}");
    let printed = print();
    assert!(printed.contains("1 text of the help lines, of this place or another"), "{printed}");
    assert!(printed.contains("«9 to 17»\n   - Original, changed since it was translated: 9 to 17\n"), "{printed}");
    // It keeps no other part from it.
    assert_eq!(review("safety").status, 0);
}

/// One part that was read isn't all of them, and one that has changed isn't what was read.
#[test]
fn pages_call_a_translation_unreviewed_until_each_part_of_it_is() {
    let t = Translated::new();
    t.translate();
    t.fill();
    let words = t.words();
    let words = words.to_str().unwrap();
    let says = "es.yaml (not reviewed by a native speaker)";
    let page = || t.run(&["--plain", "--words", words], "exit\nsalir\n").stdout;
    assert_eq!(review(&t, words, "safety").status, 0);
    assert!(page().contains(says), "{}", page());
    let own = parts(&std::fs::read_to_string(t.questions()).unwrap(), &WordsFile::read(&t.text()).unwrap());
    let mut others: BTreeSet<String> = own.keys().map(ToString::to_string).chain(["lines".to_owned()]).collect();
    others.remove("safety");
    let last = others.pop_last().unwrap();
    assert_eq!(review(&t, words, &others.into_iter().collect::<Vec<_>>().join(",")).status, 0);
    assert!(page().contains(says), "{last}: {}", page());
    assert_eq!(review(&t, words, &last).status, 0);
    assert!(page().contains("es.yaml") && !page().contains("not reviewed by a native speaker"), "{}", page());
    edit(&t.words(), "«Danger comes first.»", "«Danger comes first!»");
    assert!(page().contains(says), "{}", page());
}

#[test]
fn the_spanish_of_the_program_carries_no_review_and_says_so() {
    for file in ["words/es.yaml", "words/helplines.es.yaml"] {
        assert!(WordsFile::read(&std::fs::read_to_string(file).unwrap()).unwrap().reviews.is_empty(), "{file}");
    }
    let ran = run_with(&["--version", "--language", "es"], b"", &[]);
    let says = "Sin revisar por profesionales de la salud ni por hablantes nativos que conozcan este trabajo.";
    assert!(ran.status == 0 && ran.stdout.contains(says), "{ran:?}");
    // Help lines are reviewed with the questions.
    let t = Translated::new();
    let lines = "fingerpost-words: 1\nlanguage: es\ntexts:\n  lines/x/service: {from: a, to: b}\nreviews:\n  - by: A\n    role: b\n    date: 2020-01-01\n    parts:\n      lines:\n";
    let digits = "0".repeat(64);
    let lines = format!("{lines}        rules: \"{digits}\"\n        words: \"{digits}\"\n");
    let told = WordsFile::read(&lines).unwrap_err();
    assert!(told[0].says.contains("no reviews in a words file of their own"), "{told:?}");
    std::fs::create_dir_all(t.words().parent().unwrap()).unwrap();
    std::fs::write(t.words(), lines.split("reviews:").next().unwrap()).unwrap();
    let refused = review(&t, t.words().to_str().unwrap(), "lines");
    assert!(refused.status == 2 && refused.stderr.contains("as the part `lines`"), "{refused:?}");
}

#[test]
fn a_translation_is_printed_without_marks_of_another_file() {
    let ran = run_with(&["print", "--language", "es", "--since", "questions.yaml"], b"", &[]);
    assert!(ran.status == 2 && ran.stderr.contains("son una traducción"), "{ran:?}");
    let ran = run_with(&["print", "--language", "es", "--format", "markdown"], b"", &[]);
    assert!(ran.status == 0 && ran.stdout.contains("¿Y ahora, hacia dónde?") && !ran.stdout.contains("| hazards |"), "{ran:?}");
    // What is said where a place lacks a number is introduced in Spanish.
    assert!(ran.stdout.contains("Donde no hay número de emergencias:") && !ran.stdout.contains("Where no "), "{}", ran.stdout);
}
