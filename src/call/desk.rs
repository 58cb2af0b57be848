//! The desk: what a mentor does with the records of a folder in one sitting. It is the same state
//! machine in full screen and in line mode, and knows no key: its host does what touches the disk.

pub(crate) mod host;
pub(crate) mod step;
pub(crate) mod verbs;

pub use host::{ClientExport, DeskFault, DeskHost, Exported};
pub use step::{DeskCall, DeskNotice, DeskStep, DueSummary};
pub use verbs::{DESK_VERBS, DeskVerb};

use std::collections::BTreeSet;

use crate::base::calendar::Day;
use crate::base::plain_reply::is_whole_yes;
use crate::call::records::{Named, RecordSummary, folded_code, is_same_client, one_named};
use crate::content::practice::MOST_MONTHS;

/// Days ahead of which an appointment is named above the list.
const SOON: u64 = 7;

/// The desk.
pub struct Desk {
    host: Box<dyn DeskHost>,
    records: Vec<RecordSummary>,
    /// The records that answer to what is sought, by their places in `records`.
    shown: Vec<usize>,
    sought: String,
    step: DeskStep,
    /// The record that was chosen last.
    chosen: Option<String>,
    call: Option<DeskCall>,
}

impl Desk {
    /// The desk at its list. Errors: a folder that can't be read.
    pub fn new(host: Box<dyn DeskHost>) -> Result<Desk, DeskFault> {
        let records = host.list()?;
        let mut desk =
            Desk { host, records, shown: Vec::new(), sought: String::new(), step: DeskStep::List, chosen: None, call: None };
        desk.seek(String::new());
        Ok(desk)
    }

    /// What is shown or asked for.
    pub fn step(&self) -> &DeskStep {
        &self.step
    }

    /// Today, where the mentor is.
    pub fn today(&self) -> Day {
        self.host.today()
    }

    /// Every record.
    pub fn records(&self) -> &[RecordSummary] {
        &self.records
    }

    /// The records that answer to what is sought.
    pub fn shown(&self) -> impl ExactSizeIterator<Item = &RecordSummary> {
        self.shown.iter().map(|at| &self.records[*at])
    }

    /// What is sought.
    pub fn sought(&self) -> &str {
        &self.sought
    }

    /// Shows the records with these words in their client, id or days; all of them for none.
    pub fn seek(&mut self, words: String) {
        let sought = words.to_lowercase();
        let has = |r: &RecordSummary| {
            let of = |text: &str| text.to_lowercase().contains(&sought);
            let facts = |r: &RecordSummary| {
                r.facts.as_ref().is_ok_and(|f| f.client.as_deref().is_some_and(of) || of(f.began_on()) || of(&f.keep_until))
            };
            sought.is_empty() || r.id.starts_with(&sought) || facts(r)
        };
        self.shown = self.records.iter().enumerate().filter(|(_, r)| has(r)).map(|(at, _)| at).collect();
        self.sought = words;
    }

    /// The row of the record that was chosen last, among those shown.
    pub fn chosen_row(&self) -> Option<usize> {
        let id = self.chosen.as_ref()?;
        self.shown().position(|r| r.id == *id)
    }

    /// A record by its id.
    pub fn record(&self, id: &str) -> Option<&RecordSummary> {
        self.records.iter().find(|r| r.id == id)
    }

    /// All records of the client of a record; without a code, that record alone.
    pub fn of_client(&self, id: &str) -> Vec<&RecordSummary> {
        let client = self.record(id).and_then(RecordSummary::client);
        let same = |r: &&RecordSummary| match (client, r.client()) {
            (Some(one), Some(other)) => is_same_client(one, other),
            _ => r.id == id,
        };
        self.records.iter().filter(same).collect()
    }

    /// What can be done with a record, or with all of them.
    pub fn verbs(&self, about: Option<&str>) -> Vec<DeskVerb> {
        let Some(id) = about else { return vec![DeskVerb::Intake, DeskVerb::Purge] };
        let Some(Ok(facts)) = self.record(id).map(|r| &r.facts) else { return vec![DeskVerb::ForgetOne] };
        let coded = facts.client.is_some();
        let mut out = vec![DeskVerb::Open, DeskVerb::Resume];
        out.extend(coded.then_some(DeskVerb::Intake));
        out.extend([DeskVerb::Export, DeskVerb::Extend]);
        out.extend(coded.then_some(DeskVerb::Forget));
        out.extend((!coded || self.of_client(id).len() > 1).then_some(DeskVerb::ForgetOne));
        out
    }

    /// What is due.
    pub fn due(&self) -> DueSummary {
        let today = self.today();
        let week = today.days_after(SOON).to_string();
        let facts = || self.records.iter().filter_map(|r| r.facts.as_ref().ok());
        let codes: BTreeSet<String> = facts().filter_map(|f| f.client.as_deref().map(folded_code)).collect();
        let next = facts().filter_map(|f| Some((f.next(today).filter(|a| a.day <= week)?, f)));
        let next = next.min_by_key(|(a, _)| (a.day.clone(), a.time)).map(|(a, f)| {
            let whose = f.client.clone().unwrap_or_else(|| f.began_on().to_owned());
            (whose, a.in_words())
        });
        DueSummary {
            records: self.records.len(),
            clients: codes.len(),
            past: facts().filter(|f| f.is_past(today)).count(),
            unreadable: self.records.iter().filter(|r| r.facts.is_err()).count(),
            next,
        }
    }

    /// The call that is wanted, once.
    pub fn take_call(&mut self) -> Option<DeskCall> {
        self.call.take()
    }

    /// Whether a call is wanted.
    pub fn wants_call(&self) -> bool {
        self.call.is_some()
    }

    /// Reads the list anew, after a call. Errors: as in [`Desk::new`].
    pub fn refresh(&mut self) -> Result<(), DeskFault> {
        self.records = self.host.list()?;
        self.show_list();
        Ok(())
    }

    /// Back to the list, as it was sought.
    fn show_list(&mut self) {
        self.step = DeskStep::List;
        let sought = std::mem::take(&mut self.sought);
        self.seek(sought);
    }

    /// Opens what can be done with all records.
    pub fn open_menu(&mut self) {
        self.step = DeskStep::Menu;
    }

    /// Chooses a row of the step: a record, a verb, an answer.
    pub fn choose(&mut self, row: usize) -> Option<DeskNotice> {
        match self.step.clone() {
            DeskStep::List => {
                let id = self.shown().nth(row)?.id.clone();
                self.chosen = Some(id.clone());
                self.step = DeskStep::Chosen(id);
                None
            }
            DeskStep::Menu => self.begin(*self.verbs(None).get(row)?, None),
            DeskStep::Chosen(id) => self.begin(*self.verbs(Some(&id)).get(row)?, Some(&id)),
            DeskStep::DayAgreed(id, day) if row == 0 => Some(self.keep_until(&id, day)),
            DeskStep::DayAgreed(id, _) => {
                self.step = DeskStep::Chosen(id);
                Some(DeskNotice::Unchanged)
            }
            DeskStep::ExportForm(id) if row == 0 => self.to(DeskStep::ExportFile(id, ClientExport::Encrypted)),
            DeskStep::ExportForm(id) => self.to(DeskStep::PlainFile(id)),
            DeskStep::PlainFile(id) if row == 0 => self.to(DeskStep::ExportFile(id, ClientExport::Plain)),
            DeskStep::PlainFile(id) => self.to(DeskStep::ExportForm(id)),
            _ => None,
        }
    }

    fn to(&mut self, step: DeskStep) -> Option<DeskNotice> {
        self.step = step;
        None
    }

    fn call(&mut self, wanted: DeskCall) -> Option<DeskNotice> {
        self.call = Some(wanted);
        None
    }

    /// Begins a verb on a record, or on all of them.
    pub fn begin(&mut self, verb: DeskVerb, about: Option<&str>) -> Option<DeskNotice> {
        if let Some(id) = about {
            self.chosen = Some(id.to_owned());
            if !self.verbs(about).contains(&verb) && self.record(id)?.facts.is_err() {
                return Some(DeskNotice::NotReadable);
            }
        }
        match (verb, about.map(str::to_owned)) {
            (DeskVerb::Open, Some(id)) => match self.host.read(&id) {
                Ok(record) => self.to(DeskStep::Reading(Box::new(record))),
                Err(fault) => Some(DeskNotice::Fault(fault.0)),
            },
            (DeskVerb::Resume, Some(id)) => self.call(DeskCall::Resume(id)),
            (DeskVerb::Intake, Some(id)) => self.call(DeskCall::Intake(self.record(&id)?.client().map(str::to_owned))),
            (DeskVerb::Intake, None) => self.to(DeskStep::NewClient),
            (DeskVerb::Extend, Some(id)) => self.to(DeskStep::LastDay(id)),
            (DeskVerb::Export, Some(id)) => self.to(DeskStep::ExportForm(id)),
            (DeskVerb::Forget, Some(id)) => self.plan_deletion(self.of_client(&id).into_iter().cloned().collect()),
            (DeskVerb::ForgetOne, Some(id)) => self.plan_deletion(vec![self.record(&id)?.clone()]),
            (DeskVerb::Purge, _) => match self.host.plan_purge(&self.records) {
                Ok(plan) if plan.records.is_empty() => Some(DeskNotice::NothingPast(plan.warnings)),
                Ok(plan) => self.to(DeskStep::Delete { plan, purge: true }),
                Err(fault) => Some(DeskNotice::Fault(fault.0)),
            },
            _ => None,
        }
    }

    /// Shows what is to be deleted, and waits for a yes.
    pub fn plan_deletion(&mut self, records: Vec<RecordSummary>) -> Option<DeskNotice> {
        match self.host.plan(records) {
            Ok(plan) => self.to(DeskStep::Delete { plan, purge: false }),
            Err(fault) => Some(DeskNotice::Fault(fault.0)),
        }
    }

    /// The one record that a name means. Errors: what to say where it isn't one.
    pub fn named(&self, name: &str) -> Result<String, DeskNotice> {
        match one_named(&self.records, name) {
            Named::Records(mut fits) if !fits.is_empty() => Ok(fits.swap_remove(0).id),
            Named::Several(fits) => Err(DeskNotice::Several(fits)),
            _ => Err(DeskNotice::Unknown(name.to_owned())),
        }
    }

    /// Takes a text that was typed.
    pub fn give(&mut self, typed: &str) -> Option<DeskNotice> {
        let typed = typed.trim();
        match self.step.clone() {
            DeskStep::NewClient => match self.host.client_code(typed) {
                Ok(code) => self.call(DeskCall::Intake(code)),
                Err(fault) => Some(DeskNotice::Fault(fault.0)),
            },
            DeskStep::LastDay(id) => {
                let today = self.today();
                let last = today.months_after(MOST_MONTHS);
                let Some(day) = Day::parse(typed).filter(|day| (today..=last).contains(day)) else {
                    return Some(DeskNotice::NotADay);
                };
                let told = self.record(&id).and_then(|r| r.facts.as_ref().ok()).map(|f| f.told_until.clone());
                if told.is_some_and(|told| told < day.to_string()) {
                    return self.to(DeskStep::DayAgreed(id, day));
                }
                Some(self.keep_until(&id, day))
            }
            DeskStep::ExportFile(..) if typed.is_empty() => Some(DeskNotice::NoName),
            DeskStep::ExportFile(id, form) => {
                let ids: Vec<String> = self.of_client(&id).iter().map(|r| r.id.clone()).collect();
                match self.host.export(&ids, typed, form) {
                    Ok(Some(exported)) => {
                        self.step = DeskStep::Chosen(id);
                        Some(DeskNotice::Written(exported))
                    }
                    Ok(None) => Some(DeskNotice::FileExists(typed.to_owned())),
                    Err(fault) => Some(DeskNotice::Fault(fault.0)),
                }
            }
            DeskStep::Delete { plan, .. } if is_whole_yes(typed) => {
                let report = self.host.delete(&plan);
                self.records.retain(|r| !report.gone.contains(&r.id));
                // What was sought may have been what is gone.
                self.sought.clear();
                self.show_list();
                Some(DeskNotice::Deleted(report))
            }
            DeskStep::Delete { .. } => {
                self.back();
                Some(DeskNotice::NothingDeleted)
            }
            _ => None,
        }
    }

    fn keep_until(&mut self, id: &str, day: Day) -> DeskNotice {
        match self.host.keep_until(id, day) {
            Ok(summary) => {
                if let Some(record) = self.records.iter_mut().find(|r| r.id == id) {
                    record.facts = Ok(summary);
                }
                self.step = DeskStep::Chosen(id.to_owned());
                DeskNotice::KeptUntil(day.to_string())
            }
            Err(fault) => DeskNotice::Fault(fault.0),
        }
    }

    /// One step back; false at the list.
    pub fn back(&mut self) -> bool {
        let chosen = |id: Option<String>| id.map_or(DeskStep::List, DeskStep::Chosen);
        let last = self.chosen.clone().filter(|id| self.record(id).is_some());
        let to = match self.step.clone() {
            DeskStep::List => return false,
            DeskStep::Menu | DeskStep::Chosen(_) => DeskStep::List,
            DeskStep::NewClient | DeskStep::Delete { purge: true, .. } => DeskStep::Menu,
            DeskStep::Reading(_) | DeskStep::Delete { .. } => chosen(last),
            DeskStep::LastDay(id) | DeskStep::ExportForm(id) => DeskStep::Chosen(id),
            DeskStep::DayAgreed(id, _) => DeskStep::LastDay(id),
            DeskStep::PlainFile(id) | DeskStep::ExportFile(id, ClientExport::Encrypted) => DeskStep::ExportForm(id),
            DeskStep::ExportFile(id, ClientExport::Plain) => DeskStep::PlainFile(id),
        };
        self.step = to;
        if self.step == DeskStep::List {
            self.show_list();
        }
        true
    }
}
