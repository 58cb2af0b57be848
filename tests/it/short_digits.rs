//! Twelve digits of a fingerprint are for showing. Two files that share them were made in a few
//! minutes: wherever it matters which file it is, whole fingerprints and bytes are compared.

use fingerpost::call::records;
use fingerpost::call::records::Record;
use fingerpost::content::model::{Questionnaire, shown_digits};
use fingerpost::engine::answer_sheets::{MadeFor, answered};

use crate::cli::run_with;
use crate::sample_record::record;
use crate::support::FIXTURE;

/// With one guarantee more and less, and a number at the end that makes the digits meet.
const MORE: &str = include_str!("../fixtures/same-digits/more.yaml");
const LESS: &str = include_str!("../fixtures/same-digits/less.yaml");

fn both() -> [Questionnaire; 2] {
    [MORE, LESS].map(|text| Questionnaire::read(text).unwrap())
}

#[test]
fn two_files_of_the_same_twelve_digits_are_not_the_same() {
    let [more, less] = both();
    assert_eq!(shown_digits(&more.fingerprints.file), shown_digits(&less.fingerprints.file));
    assert_ne!(more.fingerprints.file, less.fingerprints.file);
    let [more, less] = ["more", "less"].map(|name| format!("tests/fixtures/same-digits/{name}.yaml"));
    for (old, new, same) in [(&more, &less, false), (&less, &more, false), (&more, &more, true)] {
        let ran = run_with(&["diff", old, new], b"", &[]);
        assert_eq!(ran.stdout.contains("the same, word for word"), same, "{ran:?}");
    }
    let ran = run_with(&["diff", &more, &less], b"", &[]);
    assert!(ran.status == 4 && ran.stdout.contains("goals-get-a-coach"), "the lost guarantee isn't told: {ran:?}");
}

/// A record or a sheet that names the file alone, as earlier versions did.
#[test]
fn a_record_or_a_sheet_of_one_is_none_of_the_other() {
    let [more, less] = both();
    let of = |file: &str| Record { questionnaire: file.to_owned(), rules: None, answers: Vec::new(), ..record("A") };
    let sheet = |file: &str| format!("questionnaire: \"{file}\"\nanswers: {{danger: declined, days: declined, aim: declined}}\n");
    let made_for = |sheet: &str, now| answered(sheet, now, &FIXTURE.helplines).unwrap().made_for;
    for (own, other) in [(&more, &less), (&less, &more)] {
        let file = &own.fingerprints.file;
        assert!(records::resumed(own, &of(file)).is_some());
        assert_eq!(records::resumed(other, &of(file)), None);
        assert_eq!(records::resumed(own, &of(shown_digits(file))), None, "the digits alone name no file");
        assert_eq!(made_for(&sheet(file), own), MadeFor::TheseRules);
        assert_eq!(made_for(&sheet(file), other), MadeFor::AnotherFile);
    }
}
