//! What somebody stumbled on who followed the author's guide for the first time: a page that says
//! more than its file means, and advice that was for something else.

use crate::cli::run_with;
use crate::records::Scratch;

const START: &str = include_str!("../../examples/start.yaml");
const CARE: &str = "{place: GB-ENG, answers: {safe: \"no\", strain: sleep, change: \"no\", wish: nothing}}";

/// What a command says, and its status.
fn said(args: &[&str], input: &str) -> (i32, String) {
    let ran = run_with(args, input.as_bytes(), &[]);
    (ran.status, ran.stdout + &ran.stderr)
}

/// The file to start from with one text in place of another.
fn with(from: &str, to: &str) -> String {
    assert!(START.contains(from), "{from}");
    START.replacen(from, to, 1)
}

/// A school's counsellor is clinical care and no therapist.
#[test]
fn sentences_about_therapy_stand_below_therapy_only() {
    const THERAPY: &str = "You can ask for NHS Talking Therapies yourself";
    let scratch = Scratch::new("counsellor");
    let page = |mark: &str| {
        let file = scratch.path("mine.yaml");
        let marks = format!("clinical: true\n    {mark}find-one: [\"Knock at the door.\"]\n");
        let clinical = START.lines().find(|l| l.trim_start().starts_with("clinical: true")).unwrap();
        std::fs::write(&file, START.replacen(&format!("{}\n", clinical.trim_start()), &marks, 1)).unwrap();
        let (status, page) = said(&["recommend", "-", "--questions", file.to_str().unwrap()], CARE);
        assert!(status == 0 && page.contains("Knock at the door."), "{page}");
        page
    };
    assert!(page("").contains(THERAPY));
    assert!(page("talking-therapy: true\n    ").contains(THERAPY));
    let counsellor = page("talking-therapy: false\n    ");
    assert!(!counsellor.contains(THERAPY) && !counsellor.contains("call themselves a counsellor"), "{counsellor}");
    // Whoever looks the mark up hears of it.
    let (_, told) = said(&["explain", "clinical"], "");
    assert!(told.contains("the sentences about therapy"), "{told}");
    let (_, told) = said(&["explain", "talking-therapy"], "");
    assert!(told.contains("As in: talking-therapy: false"), "{told}");
}
