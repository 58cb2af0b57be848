//! `intake`: a mentor leads the questionnaire on a call. The desk behind it: a clock, records, plain files.
#![expect(clippy::disallowed_methods, reason = "the edge: this is where files are written that were asked for")]

use std::fs::OpenOptions;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::base::calendar::Stamp;
use crate::call::intake::{CallHost, HandedOver, Intake, RecordState};
use crate::call::records::Record;
use crate::cli::interactive;
use crate::cli::interactive::Front;
use crate::cli::{Args, Exit};
use crate::ui::session::Session;

/// How an intake is kept.
pub(crate) struct Kept {
    /// Whether a record is asked for.
    pub keep: bool,
    /// The folder of records.
    #[cfg_attr(not(feature = "records"), expect(dead_code, reason = "nothing is kept in this build"))]
    pub folder: Option<PathBuf>,
    /// Months until it is deleted.
    pub months: u32,
}

/// What an intake goes on with.
#[derive(Default)]
pub(crate) struct Begun {
    /// Of the same client.
    pub earlier: Option<Record>,
    /// The record that is taken up again.
    pub resumed: Option<Record>,
    #[cfg(feature = "records")]
    pub writer: Option<crate::call::records::Writer>,
}

/// Leads an intake from its beginning.
pub(crate) fn intake(args: &Args, client: Option<&str>, kept: &Kept) -> anyhow::Result<Exit> {
    if args.place.is_some() {
        anstream::eprintln!("fingerpost: an intake asks where the client is; leave --place out.");
        return Ok(Exit::Usage);
    }
    lead(
        args,
        client,
        kept.months,
        || if kept.keep { crate::cli::records::begun(kept, client) } else { Ok(Ok(Begun::default())) },
    )
}

/// Leads an intake, new or taken up again. What it begins with is only asked for where the questions file can be led.
pub(crate) fn lead(
    args: &Args,
    client: Option<&str>,
    months: u32,
    begin: impl FnOnce() -> anyhow::Result<Result<Begun, Exit>>,
) -> anyhow::Result<Exit> {
    interactive::hold(args, |session: Session<'_>, front: Front| {
        let unled = || {
            anstream::eprintln!(
                "fingerpost: this questions file has no `intake:` section, so it can't be led on a call. The file that \
                 `fingerpost new FILE` writes has one to copy."
            );
            Ok(Exit::Invalid)
        };
        if session.questionnaire.intake.is_none() {
            return unled();
        }
        let begun = match begin()? {
            Ok(begun) => begun,
            Err(exit) => return Ok(exit),
        };
        let Begun { earlier, resumed, .. } = begun;
        #[cfg(feature = "records")]
        let desk = RecordingHost { writer: begun.writer };
        #[cfg(not(feature = "records"))]
        let desk = RecordingHost {};
        let client = client.map(str::to_owned);
        let Some(mut intake) = Intake::new(session.questionnaire, client, months, Box::new(desk)) else {
            return unled();
        };
        intake.set_earlier(earlier);
        let answers = match &resumed {
            None => None,
            Some(record) => {
                let other = record.questionnaire != session.questionnaire.fingerprint;
                let answers = crate::call::records::resumed(session.questionnaire, record).filter(|_| !other);
                if answers.is_none() {
                    anstream::eprintln!(
                        "fingerpost: this record was made with other questions ({}), so it can't go on; `records show` and \
                         `records export` still work.",
                        crate::base::text::clean(&record.questionnaire)
                    );
                    return Ok(Exit::Invalid);
                }
                intake.take_up(record);
                answers
            }
        };
        front.lead(session, intake, answers)
    })
}

/// The real desk.
struct RecordingHost {
    #[cfg(feature = "records")]
    writer: Option<crate::call::records::Writer>,
}

/// The time, in seconds.
pub(crate) fn now() -> Stamp {
    Stamp(crate::cli::clock::now())
}

impl CallHost for RecordingHost {
    fn now(&self) -> Stamp {
        now()
    }

    #[cfg(feature = "records")]
    fn record_state(&self) -> RecordState {
        use crate::call::records::Progress;
        match self.writer.as_ref().map(crate::call::records::Writer::progress) {
            None => RecordState::Nothing,
            Some(Progress::Nothing) => RecordState::Ready,
            Some(Progress::Writing) => RecordState::Writing,
            Some(Progress::Saved) => RecordState::Saved,
            Some(Progress::Removed) => RecordState::Removed,
            Some(Progress::Failed(why)) => RecordState::Failed(why),
        }
    }

    #[cfg(not(feature = "records"))]
    fn record_state(&self) -> RecordState {
        RecordState::Nothing
    }

    #[cfg_attr(not(feature = "records"), expect(unused_variables, reason = "nothing is kept in this build"))]
    fn save(&mut self, record: Record) {
        #[cfg(feature = "records")]
        if let Some(writer) = &self.writer {
            writer.save(record);
        }
    }

    fn remove(&mut self) {
        #[cfg(feature = "records")]
        if let Some(writer) = &self.writer {
            writer.remove();
        }
    }

    fn hand_over(&mut self, name: &str, text: &str, over: bool) -> HandedOver {
        let path = Path::new(name);
        match plain_file(path, text, over) {
            Ok(()) => HandedOver::Written(std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned()).display().to_string()),
            Err(e) if e.kind() == io::ErrorKind::AlreadyExists => HandedOver::Exists,
            Err(e) => HandedOver::Failed(crate::base::text::trouble(e.kind()).to_owned()),
        }
    }
}

/// Writes a plain file for nobody but its owner, over another one only if that was said. What stood there before stands
/// until all of the new one is on the disk.
pub(crate) fn plain_file(path: &Path, text: &str, over: bool) -> io::Result<()> {
    let private = |path: &Path| {
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        options.open(path)
    };
    let write = |path: &Path| {
        let mut file = private(path)?;
        let written = file.write_all(text.as_bytes()).and_then(|()| file.sync_all());
        if written.is_err() {
            // Half a file helps nobody.
            let _ = std::fs::remove_file(path);
        }
        written
    };
    if !over {
        return write(path);
    }
    let mut beside = path.as_os_str().to_owned();
    beside.push(".new");
    let beside = PathBuf::from(beside);
    write(&beside)?;
    std::fs::rename(&beside, path)
}
