//! What a translator is told, and what people see of a translation that isn't whole.

use fingerpost::call::pencil::is_heard_as;
use fingerpost::content::model::Questionnaire;
use fingerpost::content::words_file::WordsFile;

use crate::cli::run_with;
use crate::records::Scratch;
use crate::support::SMALL;
use crate::words_files::{Translated, edit, in_spanish};

/// The small fixture with words by which its first sign is found.
fn heard_as(list: &str) -> Result<Questionnaire, Vec<String>> {
    let sign = "text: \"I hurt myself\"";
    let source = SMALL.replacen(sign, &format!("{sign}, heard-as: [{list}]"), 1);
    Questionnaire::read(&source).map_err(|problems| problems.iter().map(|p| p.says.clone()).collect())
}

#[test]
fn words_to_be_heard_by_may_be_in_any_script() {
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
    // A language may have more words for a thing: they stand in one text.
    let several = heard_as("\"chcę umrzeć, zabić się\"").unwrap();
    let sign = &several.question(several.question_named("danger").unwrap()).answers[0];
    assert!(["chce umrzec", "zabic sie"].iter().all(|typed| is_heard_as(sign, typed)) && !is_heard_as(sign, "chce sie"));
    // Only what finds nothing more is refused.
    let twice = heard_as("\"zabić się\", \"zabic sie\"").unwrap_err();
    assert!(twice.len() == 1 && twice[0].contains("`zabic sie` finds nothing that another"), "{twice:?}");
    let empty = heard_as("\"…\"").unwrap_err();
    assert!(empty.len() == 1 && empty[0].contains("has no word in it"), "{empty:?}");
}

/// A script's words are read as an answer's are, and a reviewer sees them.
#[test]
fn scripts_of_an_author_are_found_by_their_own_words() {
    let source = std::fs::read_to_string("questions.yaml").unwrap();
    let with = |list: &str| {
        let title = "    - id: baby-moves-less\n";
        assert!(source.contains(title));
        source.replacen(title, &format!("{title}      heard-as: [{list}]\n"), 1)
    };
    let read = |list: &str| {
        let read = Questionnaire::read(&with(list));
        read.map_err(|problems| problems.iter().map(|p| p.says.clone()).collect::<Vec<_>>())
    };
    let several = read("\"mean to me, picked on\", mobbing").unwrap();
    let scripts = &several.intake.as_ref().unwrap().scripts;
    let found = scripts.iter().find(|script| script.id == "baby-moves-less").unwrap();
    assert_eq!(found.heard_as, ["mean to me", "picked on", "mobbing"]);
    let twice = read("Mobbing, \"mobbing\"").unwrap_err();
    assert!(twice.len() == 1 && twice[0].contains("`mobbing` finds nothing that another"), "{twice:?}");
    let empty = read("\"…\"").unwrap_err();
    assert!(empty.len() == 1 && empty[0].contains("has no word in it"), "{empty:?}");
    let scratch = Scratch::new("script-words");
    let new = scratch.path("new.yaml");
    std::fs::write(&new, with("mobbing")).unwrap();
    let printed = run_with(&["print", new.to_str().unwrap(), "--format", "markdown"], b"", &[]).stdout;
    assert!(printed.contains("found by: mobbing"), "{printed}");
}

#[test]
fn a_language_is_offered_where_the_questions_are_in_it() {
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
fn pages_say_how_much_is_translated_and_reviewed() {
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
fn a_reviewer_reads_each_original_beneath_its_text() {
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
    let file = WordsFile::read(&t.text()).unwrap();
    for entry in file.texts.iter().filter(|e| !e.to.is_empty() && e.from != "Danger comes first.") {
        assert!(printed.contains(&format!("Original: {}", entry.from)), "{}: {}\n{printed}", entry.id, entry.from);
    }
    // The file in its own words has none.
    assert!(!t.run(&["print", questions.to_str().unwrap(), "--format", "markdown"], "").stdout.contains("Original:"));
}

/// What `check` says of the small fixture's words, all translated, with some translations replaced.
fn checked(edits: &[(&str, &str)]) -> (i32, String) {
    let t = Translated::new();
    t.translate();
    t.fill();
    for (was, is) in edits {
        edit(&t.words(), &format!("to: {:?}", in_spanish(was)), &format!("to: {is:?}"));
    }
    let ran = t.check();
    (ran.status, ran.stdout)
}

#[test]
fn doubts_about_facts_and_letters_are_told_and_fail_no_check() {
    assert!(!checked(&[]).1.contains("LOOK AGAIN"));
    let emergency = "In danger: {emergency}.";
    let doubts = [
        ("How is it going?", "How is it going?", "it is the original, word for word"),
        ("Badly", "Mаl", "“Mаl” has letters of two scripts"),
        (emergency, "En peligro: {emergency}. Sí: {emergency}.", "`{emergency}` stands there more often"),
        ("Stay on the call.", "Sigue en\nla llamada.", "it has a line feed"),
    ];
    for (was, is, says) in doubts {
        let (status, said) = checked(&[(was, is)]);
        assert!(status == 0 && said.contains("LOOK AGAIN  `") && said.contains(says), "{was}: {said}");
        assert!(said.contains("it fails no check"), "{said}");
    }
    // Two sections of one name.
    let (status, said) = checked(&[("Now", "Hoy"), ("Lately", "Hoy")]);
    assert!(status == 0 && said.contains("`sections/lately/title`") && said.contains("`sections/now/title`, which"), "{said}");
}

#[test]
fn lost_numbers_and_names_that_are_alike_are_told() {
    let t = Translated::new();
    let lines = t.questions().with_file_name("lines.yaml");
    std::fs::copy("tests/fixtures/small-helplines.yaml", &lines).unwrap();
    let lines = lines.to_str().unwrap();
    assert_eq!(run_with(&["translate", lines, "pl"], b"", &[]).status, 0);
    let words = t.words().with_file_name("lines.pl.yaml");
    edit(&words, "from: \"9 to 17\"\n    to: \"\"", "from: \"9 to 17\"\n    to: \"od 9 do 16\"");
    edit(&words, "from: \"Aland\"\n    to: \"\"", "from: \"Aland\"\n    to: \"Niemcy\"");
    edit(&words, "from: \"Beland\"\n    to: \"\"", "from: \"Beland\"\n    to: \"Niemcy\"");
    edit(&words, "language: pl", "language: cs");
    let said = run_with(&["check", words.to_str().unwrap(), "--helplines", lines], b"", &[]).stdout;
    for says in ["the number 17 stands in the text", "it says the same as `places/AA/name`", "called after `pl`"] {
        assert!(said.contains(says), "{says}\n{said}");
    }
    assert!(said.contains("for the help lines ") && !said.contains("questions file"), "{said}");
}

#[test]
fn a_wrong_id_is_told_first_with_the_one_that_is_meant() {
    let t = Translated::new();
    t.translate();
    edit(&t.words(), "\"questions/mood/ask\"", "\"questions/moods/ask\"");
    edit(&t.words(), "from: \"How is it going?\"\n    to: \"\"", "from: \"How is it going?\"\n    to: \"¿Qué tal?\"");
    let ran = t.check();
    let told = ran.stdout.find("LEFT OVER  `questions/moods/ask`");
    assert!(told.is_some() && told < ran.stdout.find("MISSING"), "{ran:?}");
    assert!(ran.stdout.contains("did you mean `questions/mood/ask`?"), "{ran:?}");
}

#[test]
fn equal_texts_are_filled_and_hours_are_not_offered() {
    let t = Translated::new();
    let file = t.questions().with_file_name("lines.yaml");
    let line = |id: &str, hours: &str| {
        format!(
            "  - {{id: night-{id}, place: AA, service: \"Night Line\", audience: anyone, channel: call, number: \"0100 2{id}\", \
             hours: {hours}, sources: made-up, verified: 2026-11}}\n"
        )
    };
    let source = std::fs::read_to_string("tests/fixtures/small-helplines.yaml").unwrap();
    let more = format!("{}{}{}", line("91", "24/7"), line("92", "check"), line("93", "\"9 to 12\""));
    std::fs::write(&file, source.replacen("\nlines:\n", &format!("\nlines:\n{more}"), 1)).unwrap();
    let translate = || run_with(&["translate", file.to_str().unwrap(), "pl"], b"", &[]);
    let ran = translate();
    assert_eq!(ran.status, 0, "{ran:?}");
    let words = t.words().with_file_name("lines.pl.yaml");
    let written = std::fs::read_to_string(&words).unwrap();
    assert!(!written.contains("lines/night-91/hours") && !written.contains("lines/night-92/hours"), "{written}");
    assert!(written.contains("lines/night-93/hours"), "{written}");
    edit(&words, "from: \"Night Line\"\n    to: \"\"", "from: \"Night Line\"\n    to: \"Nocna linia\"");
    let ran = translate();
    assert!(ran.stdout.contains("2 texts were filled"), "{ran:?}");
    let written = std::fs::read_to_string(&words).unwrap();
    assert_eq!(written.matches("to: \"Nocna linia\"").count(), 3, "{written}");
}

/// Files from before those hours were the program's own to say have them still.
#[test]
fn hours_that_the_program_says_itself_are_no_fault_and_go() {
    let t = Translated::new();
    let file = t.questions().with_file_name("lines.yaml");
    let source = std::fs::read_to_string("tests/fixtures/small-helplines.yaml").unwrap();
    let line = "  - {id: night, place: AA, service: \"Night Line\", audience: anyone, channel: call, number: \"0100 291\", \
                hours: 24/7, sources: made-up, verified: 2026-11}\n";
    std::fs::write(&file, source.replacen("\nlines:\n", &format!("\nlines:\n{line}"), 1)).unwrap();
    let file = file.to_str().unwrap();
    assert_eq!(run_with(&["translate", file, "es"], b"", &[]).status, 0);
    let words = t.words().with_file_name("lines.es.yaml");
    let (written, mut from) = (std::fs::read_to_string(&words).unwrap(), "");
    let filled = |line| {
        from = str::strip_prefix(line, "    from: \"").map_or(from, |from| from.trim_end_matches('"'));
        if line == "    to: \"\"" { format!("    to: \"«{from}»\"\n") } else { format!("{line}\n") }
    };
    let all: String = written.lines().map(filled).collect();
    let old = format!("{all}  \"lines/night/hours\":\n    from: \"24/7\"\n    to: \"día y noche\"\n");
    std::fs::write(&words, &old).unwrap();
    let check = |format: &str| run_with(&["check", words.to_str().unwrap(), "--helplines", file, "--format", format], b"", &[]);
    let ran = check("text");
    let told = "LOOK AGAIN  `lines/night/hours`";
    assert!(ran.status == 0 && ran.stdout.contains(told) && ran.stdout.contains("the entry isn't needed"), "{ran:?}");
    let found: serde_json::Value = serde_json::from_str(&check("json").stdout).unwrap();
    let of_hours = |f: &&serde_json::Value| f["id"] == "lines/night/hours";
    let told: Vec<_> = found["findings"].as_array().unwrap().iter().filter(of_hours).collect();
    assert!(told.len() == 1 && told[0]["kind"] == "not-needed" && told[0]["doubt"] == true, "{told:?}");
    assert_eq!(run_with(&["translate", file, "es"], b"", &[]).status, 0);
    assert!(!std::fs::read_to_string(&words).unwrap().contains("lines/night/hours"));
}

#[test]
fn a_language_has_one_tag_and_is_no_translation_of_itself() {
    let t = Translated::new();
    let into = |tag: &str| run_with(&["translate", t.questions().to_str().unwrap(), tag], b"", &[]);
    for (tag, says) in [
        ("en-GB", "is in `en-GB` itself"),
        ("eng", "write `en`"),
        ("pol", "write `pl`"),
        ("PL", "write `pl`"),
        ("pl-XX", "isn't a language tag"),
    ] {
        let ran = into(tag);
        assert!(ran.status == 2 && ran.stderr.contains(says), "{tag}: {ran:?}");
    }
    assert!(!t.words().parent().unwrap().exists());
    // The code that everybody uses for Kosovo is nobody's own.
    for tag in ["pt-BR", "sq-XK", "sr-Latn-XK"] {
        assert_eq!(into(tag).status, 0, "{tag}");
    }
}
