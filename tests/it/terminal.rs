//! Whole interviews in a real pseudo-terminal.

use fingerpost::content::model::{QuestionIx, Reply, Scenario};
use fingerpost::engine::interview::{Interview, Move, Stage};
use fingerpost::prover::diagram::Budget;
use fingerpost::prover::verify;
use fingerpost::prover::verify::{Evidence, Finding, Property};
use fingerpost::ui::full_screen::Key;
use fingerpost::ui::report::danger_line;

use crate::pty::Term;
use crate::screen_driver::keys_for;
use crate::support::{SHIPPED, flat};

const PLACE: &str = "IE";

/// Somebody at the keys, with an interview in mind that is the same as the program's.
struct Person {
    term: Term,
    interview: Interview<'static>,
}

impl Person {
    fn begin() -> Person {
        let term = Term::start_sized(&["--place", PLACE], &[], 40, 100);
        let welcome = SHIPPED.questionnaire.welcome.as_ref().unwrap();
        term.wait_text(&welcome.text[0]).keys(&[Key::Enter]);
        Person { term, interview: Interview::new(&SHIPPED.questionnaire) }
    }

    fn give(&mut self, question: QuestionIx, reply: Reply) {
        let asked = SHIPPED.questionnaire.question(question);
        self.term.wait_text(&asked.ask).keys(&keys_for(asked, reply));
        self.interview.make(Move::Give(reply));
    }

    /// Goes on, changing what was said otherwise, until a result stands whose replies are these.
    fn go(&mut self, replies: &[(QuestionIx, Reply)]) {
        let wanted = |q: QuestionIx| replies.iter().find(|(r, _)| *r == q).map(|(_, reply)| *reply);
        loop {
            match self.interview.stage() {
                Stage::Question(q) => self.give(q, wanted(q).expect("a question that the sheet doesn't answer")),
                Stage::Help { .. } => {
                    let page = danger_line(&SHIPPED.helplines, SHIPPED.place(PLACE));
                    if SHIPPED.at(SHIPPED.place(PLACE)).asks_if_safe(&self.interview) {
                        self.term.wait_text("is it safe to look").keys(&[Key::Enter]);
                    }
                    self.term.wait_text(&page).keys(&[Key::Enter]);
                    self.interview.make(Move::Onward);
                }
                Stage::Undoes { .. } => {
                    self.term.wait_text("Before you change this").keys(&[Key::Enter]);
                    self.interview.make(Move::Onward);
                }
                Stage::Review { .. } => {
                    let met = self.interview.path().met;
                    let other = met.iter().position(|q| self.interview.answers().reply(*q) != wanted(*q));
                    let row = other.unwrap_or(met.len());
                    let keys: Vec<Key> = [Key::Home].into_iter().chain(std::iter::repeat_n(Key::Down, row)).collect();
                    self.term.keys(&keys).keys(&[Key::Enter]);
                    self.interview.make(other.map_or(Move::Onward, |row| Move::Jump(met[row])));
                }
                Stage::Result(_) => {
                    if SHIPPED.at(SHIPPED.place(PLACE)).asks_if_safe(&self.interview) {
                        self.term.wait_text("is it safe to look").keys(&[Key::Enter]);
                    }
                    return;
                }
            }
        }
    }

    /// Waits for the page of an outcome.
    fn sees(&self, outcome: &str) {
        let ix = SHIPPED.questionnaire.outcome_named(outcome).unwrap();
        let outcome = SHIPPED.questionnaire.outcome(ix);
        self.term.wait_text(&outcome.title).wait_text(&outcome.first_step.otherwise);
    }
}

fn scenarios(outcome: &str) -> impl Iterator<Item = &'static Scenario> + use<> {
    let ix = SHIPPED.questionnaire.outcome_named(outcome).unwrap();
    SHIPPED.questionnaire.scenarios.iter().filter(move |s| s.leads_to == ix)
}

/// The small files, at the place screen (or with `--place`, at the first question).
pub(crate) fn small(more: &[&str], env: &[(&str, &str)]) -> Term {
    let files = ["--questions", "tests/fixtures/small.yaml", "--helplines", "tests/fixtures/small-helplines.yaml"];
    let term = Term::start(&[&files, more].concat(), env);
    term.wait_text("Nothing is kept.").keys(&[Key::Enter]);
    term
}

#[test]
fn a_whole_interview_to_help_that_cannot_wait() {
    let scenario = scenarios("urgent").max_by_key(|s| s.replies.len()).unwrap();
    let mut person = Person::begin();
    person.go(&scenario.replies);
    person.sees("urgent");
    person.term.wait_text(&danger_line(&SHIPPED.helplines, SHIPPED.place(PLACE)));
    person.term.keys(&[Key::Char('q')]).keys(&[Key::Enter]);
    assert_eq!(person.term.exit(), 0);
    person.term.assert_restored();
}

#[test]
fn an_interview_to_mentorship_changed_afterwards_to_coaching() {
    let shared = |a: &Scenario, b: &Scenario| a.replies.iter().filter(|r| b.replies.contains(r)).count();
    let pairs = scenarios("mentorship").flat_map(|a| scenarios("coaching").map(move |b| (a, b)));
    let (there, then) = pairs.max_by_key(|(a, b)| shared(a, b)).unwrap();
    let mut person = Person::begin();
    person.go(&there.replies);
    person.sees("mentorship");
    person.term.keys(&[Key::Esc]);
    person.interview.make(Move::Back);
    person.term.wait_text("Here is what you said");
    person.go(&then.replies);
    person.sees("coaching");
    person.term.keys(&[Key::Char('q')]).keys(&[Key::Enter]);
    assert_eq!(person.term.exit(), 0);
    person.term.assert_restored();
}

/// The sheet by which each outcome was proved to be reached, answered at the keys.
#[test]
fn every_outcome_is_reached_by_the_witness_of_its_proof() {
    let q = &SHIPPED.questionnaire;
    let (named_properties, watch) = verify::named_properties(q);
    let duties: Vec<&Property> = named_properties.iter().map(|o| &o.property).collect();
    let findings = verify::verify(q, &duties, &watch, Budget::default()).unwrap().findings;
    let mut reached = Vec::new();
    for (obligation, finding) in named_properties.iter().zip(findings) {
        let (Property::Reached(outcome), Finding::Holds(Evidence::Sheet(replies, _))) = (&obligation.property, finding) else {
            continue;
        };
        let mut person = Person::begin();
        person.go(&replies);
        person.sees(&q.outcome(*outcome).id);
        person.term.keys(&[Key::Ctrl('x')]);
        assert_eq!(person.term.exit(), 0);
        reached.push(*outcome);
    }
    assert_eq!(reached.len(), q.outcomes.len());
}

#[test]
fn leaving_with_a_copy_leaves_only_it_on_the_ordinary_screen() {
    let scenario = scenarios("coaching").next().unwrap();
    let mut person = Person::begin();
    person.go(&scenario.replies);
    person.sees("coaching");
    person.term.keys(&[Key::Char('e')]).wait_text("Keep a copy?").keys(&[Key::Char('1'), Key::Enter]);
    assert_eq!(person.term.exit(), 0);
    person.term.assert_restored();
    let outcome = SHIPPED.questionnaire.outcome(scenario.leads_to);
    person.term.wait_text(&outcome.limits[0]);
}

#[test]
fn a_copy_is_a_new_private_file_and_overwrites_none() {
    let folder = std::env::temp_dir().join(format!("fingerpost-copy-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let there = folder.join("there.md");
    std::fs::write(&there, "kept").unwrap();
    let scenario = scenarios("mentorship").next().unwrap();
    let mut person = Person::begin();
    person.go(&scenario.replies);
    person.sees("mentorship");
    person.term.keys(&[Key::Char('e')]).wait_text("Keep a copy?").keys(&[Key::Char('2'), Key::Enter]);
    person.term.wait_text("The name of the file").send(&there.display().to_string()).keys(&[Key::Enter]);
    person.term.wait_text("already").send(".md").keys(&[Key::Enter]).wait_text("Saved as");
    assert_eq!(std::fs::read_to_string(&there).unwrap(), "kept");
    let new = folder.join("there.md.md");
    let mode = std::os::unix::fs::PermissionsExt::mode(&std::fs::metadata(&new).unwrap().permissions());
    assert_eq!(mode & 0o777, 0o600);
    let outcome = SHIPPED.questionnaire.outcome(scenario.leads_to);
    assert!(std::fs::read_to_string(&new).unwrap().starts_with(&format!("# {}\n", outcome.title)));
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn a_key_right_after_a_resize_arrives() {
    let term = small(&[], &[]);
    term.wait_text("emergency 991").keys(&[Key::Home]);
    let focus = |row: usize| move |s: &vt100::Screen| s.contents().contains(&format!("> {row} "));
    term.wait("the first row", focus(1));
    for i in 0..200u16 {
        term.resize(24 + i % 7, 80 + i % 31);
        let (key, row) = if i % 2 == 0 { (Key::Down, 2) } else { (Key::Up, 1) };
        term.keys(&[key]).wait(&format!("row {row} after resize {i}"), focus(row));
    }
}

#[test]
fn ctrl_c_twice_ends_it_with_130() {
    let mut term = small(&["--place", "BB"], &[]);
    term.wait_text("How is it going?").keys(&[Key::Ctrl('c')]).wait_text("Leave now?").keys(&[Key::Ctrl('c')]);
    assert_eq!(term.exit(), 130);
    term.assert_restored();
}

#[test]
fn ctrl_c_once_and_esc_stays() {
    let term = small(&["--place", "BB"], &[]);
    term.wait_text("How is it going?").keys(&[Key::Ctrl('c')]).wait_text("Leave now?").keys(&[Key::Esc]);
    term.wait_text("How is it going?");
}

#[test]
fn esc_on_the_welcome_does_not_leave() {
    let term = small(&[], &[]);
    term.wait_text("emergency 991").keys(&[Key::Esc]).wait_text("Nothing is kept.").keys(&[Key::Esc]);
    // A key right behind Esc would be one with Alt.
    term.pass(std::time::Duration::from_millis(150));
    term.keys(&[Key::Char('?')]).wait_text("Keys here");
}

#[test]
fn leaving_gives_the_terminal_back_as_it_was() {
    let mut term = small(&["--place", "BB"], &[]);
    term.wait_text("How is it going?").keys(&[Key::Char('q')]).wait_text("Leave now?").keys(&[Key::Enter]);
    assert_eq!(term.exit(), 0);
    term.assert_restored();
    assert_eq!(term.text().trim(), "what was there before", "answers are left on the screen");
}

#[test]
fn a_pasted_line_feed_is_no_enter() {
    let term = small(&["--place", "BB"], &[]);
    term.wait_text("How is it going?").send("\x1b[200~1\r\n1\r\n\x1b[201~").keys(&[Key::Char('w')]).wait_text("You know best.");
}

#[test]
fn a_pasted_megabyte_is_no_answer_and_holds_nothing_up() {
    let term = small(&["--place", "BB"], &[]);
    term.wait_text("How is it going?");
    let megabyte = "1\r2 \r\x1b[Ax".repeat(100_000);
    term.send(&format!("\x1b[200~{megabyte}\x1b[201~")).keys(&[Key::Char('w')]).wait_text("You know best.");
}

/// A terminal that doesn't mark what is pasted sends it as keys.
#[test]
fn a_hundred_kilobytes_of_keys_are_read_through() {
    let term = small(&["--place", "BB"], &[]);
    term.wait_text("How is it going?");
    // Behind letters that nobody reads, another letter is one of them.
    term.send(&"x\u{e9}z\u{65e5}".repeat(13_000)).keys(&[Key::Down, Key::Char('w')]).wait_text("You know best.");
}

#[test]
fn a_megabyte_on_a_line_is_no_answer() {
    let mut term = small(&["--plain", "--place", "BB"], &[]);
    // A busy system echoes as much as its buffer holds (4,096) behind the answer, which must not go
    // off the top.
    term.resize(60, 200);
    term.wait_text("How is it going?").send(&"1 ".repeat(500_000)).send("\r").wait_text("Only one answer can be given");
    term.send("exit\r");
    assert_eq!(term.exit(), 0);
}

/// Esc that comes alone is Esc, whatever the rest of the sequence does when it comes late.
#[test]
fn a_split_escape_sequence_is_one_step_back_and_no_more() {
    let mut term = small(&["--place", "BB"], &[]);
    term.wait_text("How is it going?").send("1\r").wait_text("Is any of this so?");
    term.keys(&[Key::Esc]).wait_text("How is it going?").send("[B").keys(&[Key::Char('?')]).wait_text("Keys here");
    term.keys(&[Key::Esc]).wait_text("How is it going?").keys(&[Key::Ctrl('x')]);
    assert_eq!(term.exit(), 0);
}

#[test]
fn a_storm_of_sizes_down_to_nothing_is_weathered() {
    let mut term = small(&["--place", "BB"], &[]);
    term.wait_text("How is it going?");
    for i in 0..120u16 {
        // What a terminal says when it is on its way out, among others.
        term.pretend_size([0, 1, 300, 5, 0, 2][usize::from(i % 6)], [0, 1, 400, 20, 80, 0][usize::from(i % 6)]);
        term.keys(&[Key::Char(if i % 2 == 0 { 'j' } else { 'k' })]);
    }
    term.resize(24, 80);
    term.wait_text("How is it going?").keys(&[Key::Ctrl('x')]);
    assert_eq!(term.exit(), 0);
    term.assert_restored();
}

#[test]
fn in_one_cell_it_lives_and_leaves() {
    let mut term = small(&["--place", "BB"], &[]);
    term.wait_text("How is it going?");
    term.resize(1, 1);
    term.wait("something of the number", |s| s.contents().trim() == "C").keys(&[Key::Ctrl('x')]);
    assert_eq!(term.exit(), 0);
    term.assert_restored();
}

#[test]
fn a_size_that_comes_back_at_once_is_drawn_whole() {
    let term = small(&["--place", "BB"], &[]);
    term.wait_text("How is it going?");
    for _ in 0..20 {
        // Faster than anybody draws: the picture is lost on the way and the size is the old one
        // again.
        term.resize(2, 2);
        term.resize(24, 80);
        term.wait_text("How is it going?").wait_text("? keys");
    }
}

#[test]
fn a_small_terminal_still_shows_help_and_grows_again() {
    let term = small(&["--place", "BB"], &[]);
    term.wait_text("How is it going?");
    for (rows, columns) in [(3, 12), (5, 20), (3, 12)] {
        term.resize(rows, columns);
        term.wait("help", |s| s.contents().contains("^G help") || s.contents().contains("Ctrl-G help"));
    }
    term.resize(24, 80);
    term.wait_text("How is it going?");
}

#[test]
fn no_color_is_obeyed_and_the_focus_still_shows() {
    let term = small(&["--place", "BB"], &[("NO_COLOR", "1")]);
    term.wait_text("How is it going?").keys(&[Key::Down]);
    term.wait("an inverse row", |s| (0..24).any(|row| s.cell(row, 2).is_some_and(vt100::Cell::inverse)));
    let coloured = term.look(|s| {
        (0..24).flat_map(|r| (0..80).map(move |c| (r, c))).any(|(r, c)| {
            s.cell(r, c).is_some_and(|cell| cell.fgcolor() != vt100::Color::Default || cell.bgcolor() != vt100::Color::Default)
        })
    });
    assert!(!coloured, "{}", term.text());
}

#[test]
fn the_real_cursor_stands_on_the_chosen_row() {
    let term = small(&["--place", "BB"], &[]);
    term.wait_text("How is it going?").keys(&[Key::Down, Key::Down]);
    term.wait("the cursor on the row", |s| {
        let (row, _) = s.cursor_position();
        !s.hide_cursor() && s.contents().lines().nth(usize::from(row)).is_some_and(|l| l.trim_start().starts_with("> 2 "))
    });
}

#[test]
fn a_wish_for_it_gives_line_mode_that_clears_when_it_is_left() {
    for (args, env) in [(vec![], ("ACCESSIBLE", "1")), (vec!["--plain"], ("LANG", "C"))] {
        let mut term = Term::start(&args, &[env]);
        // The whole welcome may be longer than the window.
        let last = SHIPPED.questionnaire.welcome.as_ref().and_then(|w| w.text.last()).unwrap();
        term.wait_text(last).wait_prompt();
        assert!(!term.raw().contains('\x1b'), "{env:?}: {:?}", term.raw());
        term.send("exit\r");
        assert_eq!(term.exit(), 0);
        // Where nothing can be cleared, nothing is written that would.
        let clears = env.0 != "TERM";
        assert_eq!(term.text().trim().is_empty(), clears, "{env:?}: {}", term.text());
        assert_eq!(term.raw().contains("\x1b[3J"), clears, "{env:?}");
    }
}

#[test]
fn a_locale_only_preselects_the_place() {
    let term = Term::start(&[], &[("LANG", "en_IE.UTF-8")]);
    term.wait_text(&SHIPPED.questionnaire.welcome.as_ref().unwrap().text[0]).keys(&[Key::Enter]);
    let ireland = &SHIPPED.helplines.place(SHIPPED.place("IE")).name;
    term.wait("Ireland in focus", |s| s.contents().lines().any(|l| l.trim_start().starts_with("> ") && l.contains(ireland)));
}

#[test]
fn nothing_is_written_into_the_title_or_asked_of_the_terminal() {
    let scenario = scenarios("urgent").next().unwrap();
    let mut person = Person::begin();
    person.go(&scenario.replies);
    person.sees("urgent");
    let raw = person.term.raw();
    for sequence in ["\x1b]", "\x1b[6n", "\x1b[c", "\x1b[?1000h", "\x1b[?1003h"] {
        assert!(!raw.contains(sequence), "{sequence:?}");
    }
    assert!(!flat(&raw).is_empty());
}

#[test]
fn the_place_stays_where_the_language_changes() {
    let mut term = Term::start(&[], &[]);
    term.wait_text("Ctrl-G help").keys(&[Key::Ctrl('g')]).wait_text("Help in any country").keys(&[Key::Char('p')]);
    term.wait_text("Where are you").send("holland").wait_text("Netherlands").keys(&[Key::Enter]);
    term.wait_text("call 112").keys(&[Key::Esc]).wait_text("Enter begin").keys(&[Key::Char('l')]);
    term.wait_text("Pa\u{ed}ses Bajos").keys(&[Key::Ctrl('x')]);
    assert_eq!(term.exit(), 0);
}
