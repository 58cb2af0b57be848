//! Whole calls in a real pseudo-terminal: from the contract to handing over, with a safety question
//! in the middle, and one call resumed.

use fingerpost::call::records;
use fingerpost::call::records::Folder;
use fingerpost::content::model::{
    AnswerIx, AnswerSet, Choose, EMERGENCY, Escalation, KEPT_UNTIL, Keep, Outcome, QuestionIx, Reply,
};
use fingerpost::engine::interview::{Interview, Move, Stage};
use fingerpost::ui::full_screen::Key;
use fingerpost::ui::report::danger_line;
use rustix::process::Signal;

use crate::fake_host::{FakeHost, intake};
use crate::pty::Term;
use crate::records::{PASSPHRASE, Scratch, files};
use crate::screen_driver::led_keys_for;
use crate::support::{SHIPPED, offered};

/// A mentor at the keys, with an interview in mind that is the same as the program's.
struct Mentor {
    term: Term,
    interview: Interview<'static>,
    /// The scripts that were met: at a page each comes up once.
    met: Vec<String>,
}

/// Where the client is: the second row of places.
const PLACE: &str = "IE";

impl Mentor {
    /// Starts, unlocks the records, and goes through the contract.
    fn begin(args: &[&str], notes: char, interview: Interview<'static>) -> Mentor {
        let resumed = args.contains(&"resume");
        let term = Term::start_sized(args, &[], 40, 100);
        term.wait_text("Passphrase of your records:").send(PASSPHRASE).send("\r");
        let leading = SHIPPED.questionnaire.intake.as_ref().unwrap();
        let free = leading.free_to_talk.as_ref().map(|(asked, _)| asked);
        let again = leading.again.as_ref().unwrap();
        let agreed = if resumed { again } else { &leading.what_this_is };
        for say in free.into_iter().chain([agreed]) {
            term.wait_text(say);
            if *say == leading.what_this_is {
                // The page has the limits, too, and a yes to each goes on.
                term.wait_text(&leading.limits);
            }
            term.keys(&[Key::Char('1'), Key::Enter]);
        }
        term.wait_text(&leading.where_now).keys(&[Key::Char('2'), Key::Enter]);
        term.wait_text("The exact address").send("Elm House, 3").keys(&[Key::Enter]);
        term.wait_text(leading.ring_back.as_ref().unwrap()).send("3").keys(&[Key::Enter]);
        term.wait_text("Write down the number").send("0999 777").keys(&[Key::Enter]);
        if resumed {
            term.wait_text(&leading.whom_to_call).keys(&[Key::Enter]);
            return Mentor { term, interview, met: Vec::new() };
        }
        term.wait_text(&leading.whom_to_call).send("Sam, 01 555").keys(&[Key::Enter]);
        // What follows names a day.
        term.wait_text(leading.notes.split(KEPT_UNTIL).next().unwrap()).keys(&[Key::Char(notes), Key::Enter]);
        assert!(!term.raw().contains(PASSPHRASE), "the passphrase was echoed");
        Mentor { term, interview, met: Vec::new() }
    }

    fn give(&mut self, question: QuestionIx, reply: Reply) {
        let asked = SHIPPED.questionnaire.question(question);
        self.term.wait_text(asked.say.as_ref().unwrap()).keys(&led_keys_for(&offered(asked, true), reply));
        self.interview.make(Move::Give(reply));
        let ended = self.interview.ended_by().is_some();
        if asked.escalation(reply) > Escalation::Clear || ended {
            let script = intake(&SHIPPED.questionnaire, &FakeHost::default()).script(&self.interview);
            if ended && asked.escalation(reply) == Escalation::Clear && self.met.contains(&script.id) {
                return;
            }
            self.met.push(script.id.clone());
            let last = script.text.last().unwrap().otherwise.split(EMERGENCY).next().unwrap();
            self.term.wait_text(last).keys(&[Key::Enter]);
        }
    }

    /// Gives these replies, as far as they are asked, until there is a result (or the first
    /// question that they leave out).
    fn go(&mut self, replies: &[(QuestionIx, Reply)]) {
        loop {
            match self.interview.stage() {
                Stage::Question(q) => match replies.iter().find(|(r, _)| *r == q) {
                    Some((_, reply)) => self.give(q, *reply),
                    None => return,
                },
                Stage::Help { .. } | Stage::Undoes { .. } => {
                    let page = danger_line(&SHIPPED.helplines, SHIPPED.place(PLACE));
                    self.term.wait_text(&page).keys(&[Key::Enter]);
                    self.interview.make(Move::Onward);
                }
                Stage::Review { .. } => {
                    self.term.keys(&[Key::End]).keys(&[Key::Enter]);
                    self.interview.make(Move::Onward);
                }
                Stage::Result(_) => return,
            }
        }
    }

    /// Chooses the row of a list that has these words.
    fn choose(&self, words: &str) {
        self.term.wait_text(words);
        let text = self.term.text();
        let line = text.lines().find(|l| l.contains(words)).unwrap_or_else(|| panic!("no row {words}:\n{text}"));
        let digit = line.trim_start_matches(['>', ' ']).chars().next().unwrap();
        self.term.keys(&[Key::Char(digit), Key::Enter]);
    }
}

fn replies(outcome: &str) -> &'static [(QuestionIx, Reply)] {
    let ix = SHIPPED.questionnaire.outcome_named(outcome).unwrap();
    let all = SHIPPED.questionnaire.scenarios.iter().filter(|s| s.leads_to == ix);
    &all.max_by_key(|s| s.replies.len()).unwrap().replies
}

/// A page that can't wait, of which this much may be kept, with replies of a call that lead there:
/// the longest way.
fn urgent(keep: Option<Keep>) -> (&'static Outcome, &'static [(QuestionIx, Reply)]) {
    let q = &SHIPPED.questionnaire;
    let on_a_call = |(ix, reply): &(QuestionIx, Reply)| {
        let question = q.question(*ix);
        matches!(reply, Reply::Chosen(set) if set.iter().all(|a| a.index() < question.offered(true).len()))
    };
    let wanted = |o: &Outcome| o.at_once && !o.young && o.keep == keep;
    let all = q.scenarios.iter().filter(|s| wanted(q.outcome(s.leads_to)) && s.replies.iter().all(on_a_call));
    let longest = all.max_by_key(|s| s.replies.len()).unwrap();
    (q.outcome(longest.leads_to), &longest.replies)
}

fn new(folder: &str) -> Vec<&str> {
    vec!["intake", "--keep", "--client", "K-4", "--folder", folder]
}

fn only_record(folder: &Folder) -> (String, records::Record) {
    let key = folder.unlock(PASSPHRASE).unwrap();
    let mut entries = folder.list(&key).unwrap();
    assert_eq!(entries.len(), 1);
    let entry = entries.remove(0);
    (entry.id, entry.record.unwrap())
}

#[test]
fn a_call_from_the_contract_to_handing_over() {
    let scratch = Scratch::new("call");
    let (folder, _) = scratch.folder();
    let interview = Interview::new(&SHIPPED.questionnaire);
    let mut mentor = Mentor::begin(&new(folder.path().to_str().unwrap()), '1', interview);
    mentor.term.keys(&[Key::Ctrl('n')]).wait_text("A note, for you alone").send("spoke softly").keys(&[Key::Enter]);
    mentor.term.wait_text("not kept: spoke softly");
    mentor.term.keys(&[Key::Ctrl('n'), Key::Ctrl('n')]).wait_text("On the whole call").send("likes walks").keys(&[Key::Enter]);
    mentor.go(replies("coaching"));
    let ix = SHIPPED.questionnaire.outcome_named("coaching").unwrap();
    let outcome = SHIPPED.questionnaire.outcome(ix);
    mentor.term.wait_text(&outcome.title);
    for (paper, name) in [("A page for the client, to print", "one.html"), ("Your own record (Markdown)", "two.md")] {
        mentor.term.keys(&[Key::Ctrl('o')]);
        mentor.choose("Hand over");
        mentor.choose(paper);
        if name == "one.html" {
            mentor.term.wait_text(&SHIPPED.questionnaire.intake.as_ref().unwrap().safe_to_send);
            mentor.choose("Yes, it is safe");
        }
        let file = scratch.path(name);
        mentor.term.wait_text("The name of the file").send(file.to_str().unwrap()).keys(&[Key::Enter]);
        mentor.term.wait_text("It is a plain file");
        let text = std::fs::read_to_string(&file).unwrap();
        assert_eq!(text.contains(&outcome.title), name == "one.html", "{text}");
        assert_eq!(text.contains("likes walks"), name == "two.md", "{text}");
        assert!(!text.contains("spoke softly"), "a note at a question about right now was handed over");
        let mode = std::os::unix::fs::PermissionsExt::mode(&std::fs::metadata(&file).unwrap().permissions());
        assert_eq!(mode & 0o777, 0o600);
    }
    mentor.term.keys(&[Key::Char('q')]).wait_text("what was suggested").send("a coach for the exam").keys(&[Key::Enter]);
    mentor.term.wait_text("what happened").send("we talked\x1b[Btwice").keys(&[Key::Enter]);
    mentor.term.wait_text("for supervision").keys(&[Key::Enter]);
    mentor.term.wait_text("the next appointment").send("some day").keys(&[Key::Enter]);
    mentor.term.wait_text("That day wasn't understood").keys(&[Key::Ctrl('u')]).send("2026-12-05 15:30").keys(&[Key::Enter]);
    mentor.term.wait_text("Saturday 5 December 2026, 3:30 pm. Is that right?").keys(&[Key::Char('y')]);
    mentor.term.wait_text("Write it once more").keys(&[Key::Char('y')]);
    let leaving = mentor.term.wait_text("stands in the encrypted record");
    leaving.wait_text("one.html").wait_text("two.md").keys(&[Key::Enter]);
    assert_eq!(mentor.term.exit(), 0);
    mentor.term.assert_restored();
    let page = std::fs::read_to_string(scratch.path("one.html")).unwrap();
    assert!(page.contains("Saturday 5 December 2026, 3:30"), "{page}");
    let (_, record) = only_record(&folder);
    assert!(record.finished && record.keep_until == record.told_until, "{record:?}");
    let kept = format!("{record:?}");
    assert!(kept.contains("a coach for the exam") && kept.contains("2026-12-05 15:30"), "{kept}");
    for fact in ["Elm House", "0999", "Sam", "01 555"] {
        assert!(!kept.contains(fact), "{fact} is kept");
    }
    assert_eq!(record.client.as_deref(), Some("K-4"));
    assert_eq!(record.place, "Ireland");
    assert_eq!(record.overall.as_deref(), Some("likes walks"));
    assert!(record.notes.is_empty(), "a note at a question about right now is kept");
}

#[test]
fn the_quick_exit_from_a_half_written_note_leaves_nothing_of_it() {
    let scratch = Scratch::new("note");
    let (folder, _) = scratch.folder();
    let interview = Interview::new(&SHIPPED.questionnaire);
    let mut mentor = Mentor::begin(&new(folder.path().to_str().unwrap()), '1', interview);
    mentor.term.keys(&[Key::Ctrl('n')]).wait_text("A note, for you alone").send("half a wo").wait_text("half a wo");
    mentor.term.keys(&[Key::Ctrl('x')]);
    assert_eq!(mentor.term.exit(), 0);
    mentor.term.assert_restored();
    assert_eq!(mentor.term.text().trim(), "", "something is left");
    assert_eq!(files(folder.path()).len(), 2, "the key and the keyring are left, and no record");
}

#[test]
fn a_call_in_which_safety_comes_up_in_the_middle() {
    let scratch = Scratch::new("middle");
    let (folder, key) = scratch.folder();
    let interview = Interview::new(&SHIPPED.questionnaire);
    let mut mentor = Mentor::begin(&new(folder.path().to_str().unwrap()), '1', interview);
    let (outcome, replies) = urgent(None);
    mentor.go(replies);
    mentor.term.wait_text(&outcome.title);
    mentor.term.wait_text(&danger_line(&SHIPPED.helplines, SHIPPED.place(PLACE)));
    mentor.term.keys(&[Key::Ctrl('o')]).wait_text("What to do when safety comes up").keys(&[Key::Esc]);
    mentor.term.wait_text(&outcome.title).keys(&[Key::Ctrl('x')]);
    assert_eq!(mentor.term.exit(), 0);
    assert_eq!(folder.list(&key).unwrap().len(), 0, "a call that ended early has left a record");
}

#[test]
fn a_call_that_ends_where_nothing_may_be_kept_leaves_no_record() {
    let scratch = Scratch::new("nothing");
    let (folder, key) = scratch.folder();
    let interview = Interview::new(&SHIPPED.questionnaire);
    let mut mentor = Mentor::begin(&new(folder.path().to_str().unwrap()), '1', interview);
    let (outcome, replies) = urgent(Some(Keep::Nothing));
    mentor.go(replies);
    mentor.term.wait_text(&outcome.title).keys(&[Key::Ctrl('x')]);
    assert_eq!(mentor.term.exit(), 0);
    assert_eq!(folder.list(&key).unwrap().len(), 0);
}

#[test]
fn a_call_that_is_broken_off_and_taken_up_again() {
    let scratch = Scratch::new("again");
    let (folder, _) = scratch.folder();
    let path = folder.path().to_str().unwrap().to_owned();
    let all = replies("coaching");
    let late = all.iter().rposition(|(q, _)| records::is_kept(&SHIPPED.questionnaire, *q)).unwrap();
    let mut mentor = Mentor::begin(&new(&path), '1', Interview::new(&SHIPPED.questionnaire));
    mentor.go(&all[..late]);
    let open = SHIPPED.questionnaire.question(all[late].0);
    mentor.term.wait_text(open.say.as_ref().unwrap()).signal(Signal::TERM);
    assert_eq!(mentor.term.exit(), 128 + 15);

    let (id, record) = only_record(&folder);
    let answers = records::resumed(&SHIPPED.questionnaire, &record).unwrap().answers;
    let interview = Interview::resumed(&SHIPPED.questionnaire, answers);
    let mut mentor = Mentor::begin(&["records", "resume", &id, "--folder", &path], '1', interview);
    let mut asked = Vec::new();
    while let Stage::Question(q) = mentor.interview.stage() {
        asked.push(q);
        let reply = all.iter().find(|(r, _)| *r == q).map(|(_, reply)| *reply).unwrap();
        mentor.give(q, reply);
    }
    let again = asked.iter().filter(|q| records::is_kept(&SHIPPED.questionnaire, **q)).count();
    assert_eq!(again, 1, "what was kept is asked again: {asked:?}");
    mentor.go(all);
    let ix = SHIPPED.questionnaire.outcome_named("coaching").unwrap();
    mentor.term.wait_text(&SHIPPED.questionnaire.outcome(ix).title).keys(&[Key::Ctrl('x')]);
    assert_eq!(mentor.term.exit(), 0);
    let (same, record) = only_record(&folder);
    assert_eq!((same, record.finished), (id, true));
}

/// A note is in the record as far as it was typed, once the keys rest; never one at a question
/// about danger.
#[test]
fn a_half_written_note_survives_a_kill() {
    let scratch = Scratch::new("half");
    let (folder, _) = scratch.folder();
    let interview = Interview::new(&SHIPPED.questionnaire);
    let mut mentor = Mentor::begin(&new(folder.path().to_str().unwrap()), '1', interview);
    let all = replies("coaching");
    let safe = all.iter().position(|(q, _)| SHIPPED.questionnaire.question(*q).safety).unwrap();
    mentor.go(&all[..safe]);
    mentor.term.keys(&[Key::Ctrl('n')]).wait_text("A note, for you alone").send("whispered");
    mentor.term.wait_text("whispered").keys(&[Key::Enter]);
    let late = all.iter().rposition(|(q, _)| records::is_kept(&SHIPPED.questionnaire, *q)).unwrap();
    mentor.go(&all[..late]);
    let open = SHIPPED.questionnaire.question(all[late].0);
    mentor.term.wait_text(open.say.as_ref().unwrap());
    mentor.term.keys(&[Key::Ctrl('n')]).wait_text("A note, for you alone").send("half a wo").wait_text("half a wo");
    let until = std::time::Instant::now() + std::time::Duration::from_secs(20);
    while !format!("{:?}", only_record(&folder).1.notes).contains("half a wo") {
        assert!(std::time::Instant::now() < until, "what is half typed never reaches the record");
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    mentor.term.signal(rustix::process::Signal::KILL);
    let kept = format!("{:?}", only_record(&folder).1);
    assert!(kept.contains("half a wo") && !kept.contains("whispered"), "{kept}");
}

/// Waits for words and presses keys, which are counted.
fn tap(term: &Term, keys: &mut usize, seen: &str, list: &[Key]) {
    *keys += list.len();
    term.wait_text(seen).keys(list);
}

/// An ordinary call of which a record is kept, in list mode: nothing in the way, one goal, nobody
/// to call. Every key counts from the first sentence to the end of the program; what is typed as
/// text doesn't.
#[test]
fn an_ordinary_call_with_a_record_takes_twenty_six_keys_at_most() {
    let scratch = Scratch::new("keys");
    let (folder, _) = scratch.folder();
    let q = &SHIPPED.questionnaire;
    let leading = q.intake.as_ref().unwrap();
    let mut term = Term::start_sized(&new(folder.path().to_str().unwrap()), &[], 24, 80);
    term.wait_text("Passphrase of your records:").send(PASSPHRASE).send("\r");
    let (mut keys, yes) = (0, [Key::Char('y')]);
    tap(&term, &mut keys, &leading.free_to_talk.as_ref().unwrap().0, &yes);
    term.wait_text(&leading.what_this_is);
    tap(&term, &mut keys, &leading.limits, &yes);
    term.wait_text(&leading.where_now).send("Ireland");
    tap(&term, &mut keys, "Ireland_", &[Key::Enter]);
    term.wait_text("The exact address").send("12 Elm Street");
    tap(&term, &mut keys, "12 Elm Street", &[Key::Enter]);
    tap(&term, &mut keys, leading.ring_back.as_ref().unwrap(), &yes);
    tap(&term, &mut keys, &leading.whom_to_call, &[Key::Enter]);
    tap(&term, &mut keys, leading.notes.split(KEPT_UNTIL).next().unwrap(), &yes);
    let mut interview = Interview::new(q).led();
    while let Stage::Question(ix) = interview.stage() {
        let asked = q.question(ix);
        let row = |id: &str| asked.answers.iter().position(|a| a.id == id);
        let listed = |row: usize| {
            let digit = char::from_digit(u32::try_from((row + 1) % 10).unwrap(), 10).unwrap();
            (row, vec![Key::Char(digit), Key::Enter])
        };
        // A question about danger is given a no of its own, or a tick at "none of these" and Enter.
        let (row, list) = match asked.id.as_str() {
            "who" => (row("adult").unwrap(), yes.to_vec()),
            "aim" => listed(row("target").unwrap()),
            _ if asked.none_at_one_key().is_some() => (row("none").unwrap(), vec![Key::Char('n')]),
            _ if asked.safety && asked.choose == Choose::One => (row("no").unwrap(), vec![Key::Char('n')]),
            _ => listed(row("none").unwrap_or(0)),
        };
        tap(&term, &mut keys, asked.say.as_ref().unwrap(), &list);
        interview.make(Move::Give(Reply::Chosen(AnswerSet::only(AnswerIx::at(row)))));
    }
    let coaching = q.outcome(q.outcome_named("coaching").unwrap());
    tap(&term, &mut keys, &coaching.title, &[Key::Ctrl('q')]);
    assert_eq!(term.exit(), 0);
    term.assert_restored();
    assert!(keys <= 26, "{keys} keys");
    let (_, record) = only_record(&folder);
    assert!(record.finished && record.consent.given && record.agreed.len() == 2, "{record:?}");
}

/// A yes that came twice in one go agrees to nothing on the page behind it.
#[test]
fn a_yes_that_bounces_agrees_to_nothing_unseen() {
    let leading = SHIPPED.questionnaire.intake.as_ref().unwrap();
    let mut term = Term::start_sized(&["intake"], &[], 24, 80);
    term.wait_text(&leading.free_to_talk.as_ref().unwrap().0).send("yy");
    // Only a page on which nothing was chosen says so, and the list of places isn't one.
    term.wait_text(&leading.limits).keys(&[Key::Enter]).wait_text("Choose first, with a letter");
    assert!(term.text().contains("Yes, to each"), "{}", term.text());
    term.keys(&[Key::Char('y')]).wait_text(&leading.where_now).keys(&[Key::Ctrl('x')]);
    assert_eq!(term.exit(), 0);
}

/// In a small window the second of two yeses in one go agrees to nothing that the first brought up.
#[test]
fn a_yes_that_bounces_on_a_long_page_agrees_to_nothing_unseen() {
    let leading = SHIPPED.questionnaire.intake.as_ref().unwrap();
    for twice in ["yy", "1\r1\r"] {
        let mut term = Term::start_sized(&["intake"], &[], 16, 60);
        // What is on the page is waited for, as the one before may go on below, too.
        term.wait_text(&leading.free_to_talk.as_ref().unwrap().0).send("y");
        let begins: Vec<&str> = leading.what_this_is.split_whitespace().take(4).collect();
        term.wait_text(&begins.join(" ")).send(twice);
        term.wait_text("Read this part aloud as well");
        assert!(!term.text().contains(leading.where_now.as_str()), "{}", term.text());
        // Nothing was given behind it, either.
        term.keys(&[Key::Esc]).wait_text(&leading.free_to_talk.as_ref().unwrap().0).keys(&[Key::Ctrl('x')]);
        assert_eq!(term.exit(), 0);
    }
}
