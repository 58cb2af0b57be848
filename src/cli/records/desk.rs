//! A sitting at the desk: one passphrase, and then records and calls until the mentor leaves.

use std::io::ErrorKind;

use zeroize::Zeroizing;

use crate::base::calendar::Day;
use crate::base::phrases::say;
use crate::base::text;
use crate::call::desk::{ClientExport, Desk, DeskCall, DeskFault, DeskHost, DeskNotice, Exported};
use crate::call::records::{
    DeletionPlan, DeletionReport, Folder, FolderFault, Record, RecordKey, RecordSummary, SummaryFacts, WORK,
};
use crate::cli::args::Args;
use crate::cli::call::{Call, led, must_be_led, taken_up};
use crate::cli::interactive::{self, FrontEnd, WayOut};
use crate::cli::records::unlocking::{Unlocked, unlocked};
use crate::cli::records::{begun, deleting, resumed};
use crate::cli::{client_code, clock, files, own_paths, practice};
use crate::content::practice::Practice;
use crate::ui::report::{PaperForm, records_paper};
use crate::ui::session::Session;

/// Holds the desk of a folder.
pub(super) fn sit(args: &Args, folder: &Folder) -> anyhow::Result<()> {
    let practice = practice::load(None, args.plain)?;
    interactive::hold(args, |session, front| {
        must_be_led(session)?;
        // Help is for where the mentor is, until a call asks where the client is.
        let usual = practice.as_ref().and_then(|p| session.helplines.place_named(p.usual_place.as_ref()?));
        let at_desk = Session { place: session.place.or(usual), ..session };
        let Unlocked { key, passphrase } = unlocked(folder)?;
        let language = session.questionnaire.language.clone();
        let host = EdgeDesk { folder: folder.clone(), key: key.clone(), passphrase, language };
        let mut desk = Desk::new(Box::new(host)).map_err(told)?;
        let mut notice = None;
        loop {
            let way = front.sit(at_desk, &mut desk, notice.as_ref())?;
            let Some(call) = desk.take_call().filter(|_| way == WayOut::Left) else { return Ok(()) };
            match called(session, &front, (folder, &key), practice.as_ref(), call)? {
                (WayOut::Cleared, _) => return Ok(()),
                (WayOut::Left | WayOut::Language(..), after) => notice = after,
            }
            desk.refresh().map_err(told)?;
        }
    })
}

fn told(fault: DeskFault) -> anyhow::Error {
    anyhow::Error::msg(fault.0)
}

/// Leads the call that was wanted, and says what is left of it.
fn called(
    session: Session<'_>,
    front: &FrontEnd,
    (folder, key): (&Folder, &RecordKey),
    practice: Option<&Practice>,
    call: DeskCall,
) -> anyhow::Result<(WayOut, Option<DeskNotice>)> {
    let (client, start) = match call {
        DeskCall::Resume(id) => (None, resumed(folder, key.clone(), &id)),
        DeskCall::Intake(client) => {
            let start = begun(folder, key.clone(), client.as_deref());
            (client, start)
        }
    };
    let taken = start.map_err(|fault| fault.to_string()).and_then(|start| Ok((taken_up(session, &start)?, start)));
    let (taken, start) = match taken {
        Ok(both) => both,
        Err(why) => return Ok((WayOut::Left, Some(DeskNotice::Fault(why)))),
    };
    let over = led(session, front, Call { client, months: practice::usual_months(practice), practice, start, taken })?;
    Ok((over.way, over.told.map(DeskNotice::AfterCall)))
}

/// The desk's host: the folder, its key and plain files.
struct EdgeDesk {
    folder: Folder,
    key: RecordKey,
    /// Seals what is exported.
    passphrase: Zeroizing<String>,
    /// The language of papers.
    language: String,
}

impl From<FolderFault> for DeskFault {
    fn from(fault: FolderFault) -> DeskFault {
        DeskFault(fault.to_string())
    }
}

impl DeskHost for EdgeDesk {
    fn today(&self) -> Day {
        clock::local_day()
    }

    fn list(&self) -> Result<Vec<RecordSummary>, DeskFault> {
        Ok(self.folder.summaries(&self.key)?)
    }

    fn read(&self, id: &str) -> Result<Record, DeskFault> {
        Ok(self.folder.read(&self.key, id)?)
    }

    fn plan(&self, records: Vec<RecordSummary>) -> Result<DeletionPlan, DeskFault> {
        Ok(deleting::plan(&self.folder, records)?)
    }

    fn plan_purge(&self, known: &[RecordSummary]) -> Result<DeletionPlan, DeskFault> {
        Ok(deleting::plan_of_past(&self.folder, Some(&self.key), Some(known))?)
    }

    fn delete(&mut self, plan: &DeletionPlan) -> DeletionReport {
        deleting::delete(&self.folder, Some(&self.key), plan)
    }

    fn keep_until(&mut self, id: &str, day: Day) -> Result<SummaryFacts, DeskFault> {
        Ok(SummaryFacts::of(&self.folder.keep_until(&self.key, id, day)?))
    }

    fn export(&mut self, ids: &[String], name: &str, form: ClientExport) -> Result<Option<Exported>, DeskFault> {
        let path = own_paths::typed_path(name);
        if path.symlink_metadata().is_ok() {
            // Before a second goes into sealing it.
            return Ok(None);
        }
        let (bytes, left_out) = match form {
            ClientExport::Encrypted => self.folder.backup(&self.key, Some(ids), &self.passphrase, WORK)?,
            ClientExport::Plain => {
                let (mut records, mut left_out) = (Vec::new(), Vec::new());
                for id in ids {
                    match self.folder.read(&self.key, id) {
                        Ok(record) => records.push(record),
                        Err(_) => left_out.push(id.clone()),
                    }
                }
                (records_paper(&records, &self.language, PaperForm::of_name(name)), left_out)
            }
        };
        match files::write_private(&path, &bytes, false) {
            Ok(path) => Ok(Some(Exported { path, form, left_out })),
            Err(e) if e.kind() == ErrorKind::AlreadyExists => Ok(None),
            Err(e) => Err(DeskFault(say!("records-not-written", why = text::trouble(e.kind())))),
        }
    }

    fn client_code(&self, typed: &str) -> Result<Option<String>, DeskFault> {
        client_code::kept(typed).map_err(DeskFault)
    }
}
