//! A desk without a disk: its records are in memory, and what was asked of it is written down.

use std::cell::RefCell;
use std::rc::Rc;

use fingerpost::base::calendar::Day;
use fingerpost::call::desk::{ClientExport, Desk, DeskFault, DeskHost, Exported};
use fingerpost::call::intake::Appointment;
use fingerpost::call::records::{DeletionPlan, DeletionReport, Record, RecordSummary, SummaryFacts, Unreadable, described};

use crate::sample_record::record;

/// The day at this desk.
pub(crate) const TODAY: Day = Day { year: 2026, month: 11, day: 28 };

/// What a desk holds, and what it was asked to do.
#[derive(Default)]
pub(crate) struct Drawer {
    pub records: Vec<RecordSummary>,
    /// What was written, deleted or kept longer, in order.
    pub done: Vec<String>,
}

#[derive(Clone, Default)]
pub(crate) struct FakeDesk(pub Rc<RefCell<Drawer>>);

/// A record in a list.
pub(crate) fn summary(id: &str, client: Option<&str>, began: &str, until: &str) -> RecordSummary {
    let facts = SummaryFacts {
        client: client.map(str::to_owned),
        began: format!("{began} 10:00:00 UTC"),
        keep_until: until.to_owned(),
        told_until: until.to_owned(),
        finished: true,
        on_call: false,
        appointment: None,
    };
    RecordSummary { id: id.to_owned(), facts: Ok(facts) }
}

impl FakeDesk {
    /// A desk with records of every kind.
    pub(crate) fn usual() -> FakeDesk {
        let mut all = vec![
            summary("00000000000000a1", Some("K-7"), "2026-11-24", "2027-11-24"),
            summary("00000000000000a2", Some("AB"), "2026-11-23", "2026-11-30"),
            summary("00000000000000a3", Some("M-2"), "2026-10-05", "2027-10-05"),
            summary("00000000000000a4", Some("k-7"), "2026-09-02", "2027-09-02"),
            summary("00000000000000a5", None, "2025-11-01", "2026-11-01"),
        ];
        let change = |r: &mut RecordSummary, change: &dyn Fn(&mut SummaryFacts)| change(r.facts.as_mut().unwrap());
        change(&mut all[0], &|f| f.appointment = Appointment::read("2026-12-02 15:30"));
        change(&mut all[1], &|f| f.finished = false);
        all.push(RecordSummary {
            id: "00000000000000a6".to_owned(),
            facts: Err(Unreadable::Fault("this record is damaged: it was cut short or changed".to_owned())),
        });
        FakeDesk::of(all)
    }

    pub(crate) fn of(records: Vec<RecordSummary>) -> FakeDesk {
        FakeDesk(Rc::new(RefCell::new(Drawer { records, done: Vec::new() })))
    }

    pub(crate) fn desk(&self) -> Desk {
        Desk::new(Box::new(self.clone())).unwrap()
    }

    pub(crate) fn done(&self) -> Vec<String> {
        self.0.borrow().done.clone()
    }

    fn note(&self, what: String) {
        self.0.borrow_mut().done.push(what);
    }
}

impl DeskHost for FakeDesk {
    fn today(&self) -> Day {
        TODAY
    }

    fn list(&self) -> Result<Vec<RecordSummary>, DeskFault> {
        Ok(self.0.borrow().records.clone())
    }

    fn read(&self, id: &str) -> Result<Record, DeskFault> {
        let drawer = self.0.borrow();
        let facts = drawer.records.iter().find(|r| r.id == id).and_then(|r| r.facts.clone().ok());
        let facts = facts.ok_or_else(|| DeskFault("this record is damaged".to_owned()))?;
        Ok(Record {
            client: facts.client,
            began: facts.began,
            keep_until: facts.keep_until,
            told_until: facts.told_until,
            finished: facts.finished,
            overall: Some("a quiet note".to_owned()),
            ..record("")
        })
    }

    fn plan(&self, records: Vec<RecordSummary>) -> Result<DeletionPlan, DeskFault> {
        let lines = records.iter().map(described).collect();
        Ok(DeletionPlan { records, lines, ..DeletionPlan::default() })
    }

    fn plan_purge(&self, known: &[RecordSummary]) -> Result<DeletionPlan, DeskFault> {
        self.plan(known.iter().filter(|r| r.facts.as_ref().is_ok_and(|f| f.is_past(TODAY))).cloned().collect())
    }

    fn delete(&mut self, plan: &DeletionPlan) -> DeletionReport {
        let gone: Vec<String> = plan.records.iter().map(|r| r.id.clone()).collect();
        self.note(format!("deleted {}", gone.join(" ")));
        self.0.borrow_mut().records.retain(|r| !gone.contains(&r.id));
        DeletionReport { deleted: gone.iter().map(|id| format!("{id} is deleted.")).collect(), gone, failed: Vec::new() }
    }

    fn keep_until(&mut self, id: &str, day: Day) -> Result<SummaryFacts, DeskFault> {
        self.note(format!("kept {id} until {day}"));
        let mut drawer = self.0.borrow_mut();
        let facts = drawer.records.iter_mut().find(|r| r.id == id).unwrap().facts.as_mut().unwrap();
        facts.keep_until = day.to_string();
        facts.told_until = facts.told_until.clone().max(day.to_string());
        Ok(facts.clone())
    }

    fn export(&mut self, ids: &[String], name: &str, form: ClientExport) -> Result<Option<Exported>, DeskFault> {
        if name == "there.age" {
            return Ok(None);
        }
        self.note(format!("{form:?} {} as {name}", ids.join(" ")));
        Ok(Some(Exported { path: format!("/somewhere/{name}"), form, left_out: Vec::new() }))
    }

    fn client_code(&self, typed: &str) -> Result<Option<String>, DeskFault> {
        if typed.len() > 40 {
            Err(DeskFault("too long".to_owned()))
        } else {
            Ok(Some(typed.to_owned()).filter(|t| !t.is_empty()))
        }
    }
}
