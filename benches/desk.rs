//! `cargo bench --bench desk`: how soon the list of so many records is there, and how long each key
//! takes at the desk, in work of the processor. `-- 500` measures that number of records alone.
#![expect(clippy::disallowed_methods, clippy::print_stdout, clippy::unwrap_used, reason = "a bench measures and prints")]

use std::path::PathBuf;
use std::time::{Duration, Instant};

use fingerpost::base::calendar::Day;
use fingerpost::call::desk::{ClientExport, Desk, DeskFault, DeskHost, Exported};
use fingerpost::call::records::{
    CallEnd, ClosingNotes, Consent, DeletionPlan, DeletionReport, FORMAT, Folder, FolderFault, Record, RecordKey, RecordSummary,
    RecordedNote, SummaryFacts, WORK, described,
};
use fingerpost::content::helplines::Helplines;
use fingerpost::content::model::Questionnaire;
use fingerpost::prover::lookahead::Lookahead;
use fingerpost::ui::full_screen::{App, Appearance, Key, draw};
use fingerpost::ui::session::Session;
use ratatui::Terminal;
use ratatui::backend::TestBackend;

const PASSPHRASE: &str = "three quiet rivers";
const TODAY: Day = Day { year: 2026, month: 11, day: 28 };
/// How soon a key has to be answered.
const FRAME: Duration = Duration::from_millis(16);

/// A record with notes on twenty questions.
fn record(n: usize) -> Record {
    let note = |q: usize| RecordedNote {
        question: format!("q{q}"),
        ask: "How have things been, over the last weeks?".to_owned(),
        text: "Sleeps badly, works a lot, would like a change and doesn't know which. ".repeat(3),
    };
    Record {
        fingerpost: FORMAT,
        questionnaire: "0".repeat(64),
        rules: None,
        title: "T".to_owned(),
        client: Some(format!("C-{}", n / 2)),
        place: "Ireland".to_owned(),
        began: format!("2026-{:02}-{:02} 10:00:00 UTC", n % 11 + 1, n % 28 + 1),
        keep_until: "2027-11-24".to_owned(),
        told_until: "2027-11-24".to_owned(),
        finished: true,
        agreed: Vec::new(),
        consent: Consent { given: true, wording: "W".to_owned(), at: "A".to_owned() },
        whom_to_call: (),
        answers: Vec::new(),
        notes: (0..20).map(note).collect(),
        loose_notes: Vec::new(),
        overall: None,
        closing: ClosingNotes { appointment: Some("2026-12-02 15:30".to_owned()), ..ClosingNotes::default() },
    }
}

/// The desk's host over a real folder.
struct BenchDesk(Folder, RecordKey);

fn fault(fault: &FolderFault) -> DeskFault {
    DeskFault(fault.to_string())
}

impl DeskHost for BenchDesk {
    fn today(&self) -> Day {
        TODAY
    }
    fn list(&self) -> Result<Vec<RecordSummary>, DeskFault> {
        self.0.summaries(&self.1).map_err(|e| fault(&e))
    }
    fn read(&self, id: &str) -> Result<Record, DeskFault> {
        self.0.read(&self.1, id).map_err(|e| fault(&e))
    }
    fn plan(&self, records: Vec<RecordSummary>) -> Result<DeletionPlan, DeskFault> {
        let copies = self.0.other_copies().map_err(|e| fault(&e))?;
        let lines = records.iter().map(described).collect();
        Ok(DeletionPlan { records, lines, copies, ..DeletionPlan::default() })
    }
    fn plan_purge(&self, known: &[RecordSummary]) -> Result<DeletionPlan, DeskFault> {
        self.plan(known.iter().filter(|r| r.facts.as_ref().is_ok_and(|f| f.is_past(TODAY))).cloned().collect())
    }
    fn delete(&mut self, plan: &DeletionPlan) -> DeletionReport {
        let ids = plan.records.iter().map(|r| r.id.clone());
        let gone: Vec<String> = ids.filter(|id| self.0.forget(&self.1, id).is_ok()).collect();
        DeletionReport { deleted: gone.clone(), gone, failed: Vec::new() }
    }
    fn keep_until(&mut self, id: &str, day: Day) -> Result<SummaryFacts, DeskFault> {
        self.0.keep_until(&self.1, id, day).map(|r| SummaryFacts::of(&r)).map_err(|e| fault(&e))
    }
    fn export(&mut self, ids: &[String], name: &str, form: ClientExport) -> Result<Option<Exported>, DeskFault> {
        let (bytes, left_out) = self.0.backup(&self.1, Some(ids), PASSPHRASE, WORK).map_err(|e| fault(&e))?;
        std::fs::write(name, bytes).map_err(|e| DeskFault(e.to_string()))?;
        Ok(Some(Exported { path: name.to_owned(), form, left_out }))
    }
    fn client_code(&self, typed: &str) -> Result<Option<String>, DeskFault> {
        Ok(Some(typed.to_owned()))
    }
}

/// How long this thread has worked, where the system tells; else how long the program has run. On a
/// machine that others use as well, the clock on the wall measures them.
fn worked(since: Instant) -> Duration {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let spent = told.and_then(|t| t.split(' ').next()?.parse().ok()).map(Duration::from_nanos);
    spent.unwrap_or_else(|| since.elapsed())
}

fn typed(text: &str) -> Vec<Key> {
    text.chars().map(Key::Char).collect()
}

/// A folder in memory where there is such a place, so that making hundreds of records waits for no
/// disk; the bench deletes it.
fn scratch(n: usize) -> PathBuf {
    let memory = PathBuf::from("/dev/shm");
    let within = if memory.is_dir() { memory } else { PathBuf::from(env!("CARGO_TARGET_TMPDIR")) };
    let path = within.join(format!("desk-bench-{n}-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&path);
    path
}

fn measured(n: usize) {
    let path = scratch(n);
    let folder = Folder::at(path.clone());
    let key = folder.create(PASSPHRASE, WORK).unwrap();
    let made = Instant::now();
    for i in 0..n {
        let mut open = folder.begin();
        open.write(&key, &record(i)).unwrap();
        open.close(&key, CallEnd::ByHand).unwrap();
    }
    println!("\n{n} records (made in {:.1?})", made.elapsed());
    let began = Instant::now();
    let start = worked(began);
    let key = folder.unlock(PASSPHRASE).unwrap();
    println!("  {:<46} {:>10.1?}", "the passphrase opens the folder", worked(began).saturating_sub(start));
    let start = worked(began);
    folder.settle(&key, &TODAY.to_string()).unwrap();
    println!("  {:<46} {:>10.1?}", "nothing to settle", worked(began).saturating_sub(start));
    let start = worked(began);
    let mut desk = Desk::new(Box::new(BenchDesk(folder, key))).unwrap();
    println!("  {:<46} {:>10.1?}", "the list", worked(began).saturating_sub(start));

    let (questionnaire, helplines, lookahead) =
        (Questionnaire::shipped().unwrap(), Helplines::shipped().unwrap(), Lookahead::default());
    let session = Session {
        questionnaire: &questionnaire,
        helplines: &helplines,
        lookahead: &lookahead,
        place: None,
        suggested: None,
        save_copy: None,
        offered: None,
        in_both_languages: true,
    };
    let look = Appearance { ascii: false, colour: true };
    let mut app = App::at_desk(session, look, &mut desk, None);
    let mut terminal = Terminal::new(TestBackend::new(120, 40)).unwrap();
    let mut press = |app: &mut App<'_>, what: &str, keys: &[Key]| {
        let mut times: Vec<Duration> = Vec::new();
        for key in keys {
            let start = worked(began);
            app.key(*key);
            terminal.draw(|frame| draw(frame, app)).unwrap();
            times.push(worked(began).saturating_sub(start));
        }
        let longest = times.iter().max().copied().unwrap_or_default();
        let late = if longest > FRAME { "   TOO LATE" } else { "" };
        println!("  {what:<46} {longest:>10.1?}{late}");
    };
    press(&mut app, "down, 200 times: the longest", &[Key::Down; 200]);
    press(&mut app, "a page, and to the end and the top", &[Key::PageDown, Key::PageUp, Key::End, Key::Home]);
    press(&mut app, "typing to find", &typed("c-11"));
    press(&mut app, "taking it back", &[Key::Backspace; 4]);
    press(&mut app, "choosing a record", &[Key::Enter]);
    press(&mut app, "reading it", &[Key::Char('1'), Key::Enter]);
    press(&mut app, "scrolling and finding in it", &[Key::Down, Key::PageDown, Key::Char('/'), Key::Char('s'), Key::Enter]);
    press(&mut app, "back, help, the keys", &[Key::Esc, Key::Ctrl('g'), Key::Esc, Key::Char('?'), Key::Esc]);
    press(&mut app, "what would be deleted", &[Key::Char('6'), Key::Enter]);
    press(&mut app, "taking that back", &[Key::Esc]);
    press(&mut app, "what would be purged", &[Key::Esc, Key::Ctrl('o'), Key::Char('2'), Key::Enter, Key::Esc]);
    println!("  (these write, and wait for a disk besides; an export takes the passphrase's half second:)");
    let day = [vec![Key::Enter, Key::Char('5'), Key::Enter], typed("2027-05-01"), vec![Key::Enter]].concat();
    press(&mut app, "another last day", &day);
    let file = path.join("page.export");
    let export = [vec![Key::Char('4'), Key::Enter, Key::Enter], typed(&file.display().to_string()), vec![Key::Enter]].concat();
    press(&mut app, "an encrypted export", &export);
    let forget = [vec![Key::Char('6'), Key::Enter], typed("yes"), vec![Key::Enter]].concat();
    press(&mut app, "deleting a client", &forget);
    std::fs::remove_dir_all(path).unwrap();
}

fn main() {
    let sizes: Vec<usize> = std::env::args().filter_map(|a| a.parse().ok()).collect();
    for n in if sizes.is_empty() { vec![500, 1000] } else { sizes } {
        measured(n);
    }
}
