//! What a translator is told, and what people see of a translation that isn't whole.

use fingerpost::call::pencil::is_heard_as;
use fingerpost::content::model::Questionnaire;

use crate::cli::run_with;
use crate::support::SMALL;
use crate::words_files::{Translated, edit};

/// The small fixture with words by which its first sign is found.
fn heard_as(list: &str) -> Result<Questionnaire, Vec<String>> {
    let sign = "text: \"I hurt myself\"";
    let source = SMALL.replacen(sign, &format!("{sign}, heard-as: [{list}]"), 1);
    Questionnaire::read(&source).map_err(|problems| problems.iter().map(|p| p.says.clone()).collect())
}

#[test]
fn words_to_be_heard_by_may_be_written_as_they_are_in_any_language() {
    let phrases = [
        ("chcę umrzeć", "chce umrzec"),
        ("samobójstwo", "Samobójstwo"),
        ("zabić się", "ZABIC SIE"),
        ("słowo", "slowo"),
        ("суїцид", "суїцид"),
        ("don't want to live", "i dont want to live"),
        ("Selbstmord", "selbstmord"),
    ];
    for (written, typed) in phrases {
        let read = heard_as(&format!("{written:?}")).unwrap_or_else(|says| panic!("{written}: {says:?}"));
        let danger = read.question_named("danger").unwrap();
        let sign = &read.question(danger).answers[0];
        assert!(is_heard_as(sign, written) && is_heard_as(sign, typed), "{written} {typed}");
        assert!(!is_heard_as(sign, "dobrze"), "{written}");
    }
    // Only what finds nothing more is refused.
    let twice = heard_as("\"zabić się\", \"zabic sie\"").unwrap_err();
    assert!(twice.len() == 1 && twice[0].contains("`zabic sie` finds nothing that another"), "{twice:?}");
    let empty = heard_as("\"…\"").unwrap_err();
    assert!(empty.len() == 1 && empty[0].contains("has no word in it"), "{empty:?}");
}

#[test]
fn another_language_is_offered_only_where_the_questions_are_there_in_it() {
    let t = Translated::new();
    t.translate();
    t.fill();
    let offer = "escribe español";
    assert!(run_with(&["--plain"], b"exit\n", &[]).stdout.contains(offer));
    for files in [["--questions", t.questions().to_str().unwrap()], ["--words", "words/es.yaml"]] {
        let ran = run_with(&[&["--plain"][..], &files[..]].concat(), "español\nexit\n".as_bytes(), &[("LANG", "es_ES.UTF-8")]);
        assert!(!ran.stdout.contains(offer) && !ran.stdout.contains("Pulsa"), "{ran:?}");
    }
}

#[test]
fn pages_say_how_much_of_a_translation_is_there_and_that_nobody_has_reviewed_it() {
    let t = Translated::new();
    t.translate();
    t.fill();
    let words = t.words();
    let shown = |more: &[&str]| {
        let args = [&["--plain", "--words", words.to_str().unwrap()][..], more].concat();
        t.run(&args, "exit\nsalir\n").stdout
    };
    let whole = shown(&[]);
    assert!(whole.contains("es.yaml (not reviewed by a native speaker)"), "{whole}");
    edit(&words, "to: \"«How is it going?»\"", "to: \"\"");
    let part = shown(&[]);
    assert!(part.contains("texts translated, not reviewed by a native speaker)"), "{part}");
    // The program in a language that is neither of the two is told.
    edit(&words, "language: es", "language: pl");
    let third = shown(&["--language", "es"]);
    assert!(third.contains("el programa, en español)"), "{third}");
}

#[test]
fn every_word_in_braces_that_is_filled_is_told() {
    let problem = Questionnaire::read(&SMALL.replacen("Coaching looks ahead.", "Call {emergency}.", 1)).unwrap_err();
    let help = problem[0].help.clone().unwrap();
    let explained = run_with(&["explain", "placeholder"], b"", &[]).stdout;
    for word in ["{emergency}", "{who-rings}", "{you-ring}", "{kept-until}"] {
        assert!(help.contains(word) && explained.contains(word), "{word}: {help}\n{explained}");
    }
}

#[test]
fn a_reviewer_of_a_translation_reads_each_original_beneath_its_text() {
    let t = Translated::new();
    t.translate();
    t.fill();
    let (words, questions) = (t.words(), t.questions());
    edit(&words, "to: \"«Any answer is fine.»\"", "to: \"\"");
    edit(&questions, "Danger comes first.", "Danger comes before.");
    let args = ["print", questions.to_str().unwrap(), "--words", words.to_str().unwrap(), "--format", "markdown"];
    let ran = t.run(&args, "");
    assert_eq!(ran.status, 0, "{ran:?}");
    let printed = ran.stdout.replace('\\', "");
    let lines: Vec<&str> = printed.lines().collect();
    // What stands beneath a line that ends with a text.
    let beneath = |text: &str, says: &str| {
        let ends = (0..lines.len()).filter(|at| lines[*at].ends_with(text));
        let next = |at: usize| lines[at + 1..].iter().find(|l| !l.is_empty()).map(|l| l.trim_start_matches([' ', '-']));
        assert!(ends.map(next).any(|l| l == Some(says)), "{text}\n{printed}");
    };
    beneath("«How is it going?»", "Original: How is it going?");
    beneath("«Danger comes first.»", "Original, changed since it was translated: Danger comes before.");
    assert!(printed.contains("Any answer is fine. **[not translated]**"), "{printed}");
    // Every text stands there with its original.
    let file = fingerpost::content::words_file::WordsFile::read(&t.text()).unwrap();
    for entry in file.texts.iter().filter(|e| !e.to.is_empty() && e.from != "Danger comes first.") {
        assert!(printed.contains(&format!("Original: {}", entry.from)), "{}: {}\n{printed}", entry.id, entry.from);
    }
    // The file in its own words has none.
    assert!(!t.run(&["print", questions.to_str().unwrap(), "--format", "markdown"], "").stdout.contains("Original:"));
}
