//! A mentor's call, new or resumed, and what it needs from outside: a clock, records, plain files.

use std::io;

use crate::base::{calendar::Stamp, text};
use crate::call::intake::{CallHost, HandedOver, Intake, RecordState};
#[cfg(feature = "records")]
use crate::call::records::RecordWriter;
use crate::call::records::{Record, resumed};
use crate::cli::exit::{Exit, Quit};
use crate::cli::{args::Args, clock, files, interactive};
use crate::content::practice::Practice;

const NOT_LED: &str = "this questions file has no `intake:` section, so it can't be used on a call. The file that \
    `fingerpost new FILE` writes has one to copy.";

/// The records that a call starts with.
#[derive(Default)]
pub(crate) struct CallStart {
    /// The latest record of the same client.
    pub earlier: Option<Record>,
    /// The record that the call goes on with.
    pub resumed: Option<Record>,
    #[cfg(feature = "records")]
    pub writer: Option<RecordWriter>,
}

/// Leads a call; `start` runs once the questions file is known to be fit for one.
pub(crate) fn lead(
    args: &Args,
    client: Option<&str>,
    months: u32,
    practice: Option<&Practice>,
    start: impl FnOnce() -> anyhow::Result<CallStart>,
) -> anyhow::Result<()> {
    interactive::hold(args, |session, front| {
        let questionnaire = session.questionnaire;
        let not_led = || Quit::saying(Exit::Invalid, NOT_LED);
        if questionnaire.intake.is_none() {
            return Err(not_led());
        }
        let start = start()?;
        let host = EdgeHost {
            #[cfg(feature = "records")]
            writer: start.writer,
        };
        let client = client.map(str::to_owned);
        let mut intake = Intake::new(questionnaire, client, months, Box::new(host)).ok_or_else(not_led)?;
        intake.earlier = start.earlier;
        intake.for_practice(practice);
        let mut answers = None;
        if let Some(record) = &start.resumed {
            answers = resumed(questionnaire, record).filter(|_| record.questionnaire == questionnaire.fingerprint);
            if answers.is_none() {
                let message = format!(
                    "this record was made with other questions ({}), so it can't go on; `records show` and `records export` \
                     still work.",
                    record.questionnaire
                );
                return Err(Quit::saying(Exit::Invalid, &message));
            }
            intake.take_up(record);
        }
        front.lead(session, intake, answers)
    })
}

/// The host of a real call.
struct EdgeHost {
    #[cfg(feature = "records")]
    writer: Option<RecordWriter>,
}

impl CallHost for EdgeHost {
    fn now(&self) -> Stamp {
        clock::now()
    }

    #[cfg(feature = "records")]
    fn record_state(&self) -> RecordState {
        self.writer.as_ref().map_or(RecordState::Nothing, RecordWriter::progress)
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

    fn hand_over(&mut self, name: &str, bytes: &[u8], over: bool) -> HandedOver {
        match files::write_private(&files::typed_path(name), bytes, over) {
            Ok(path) => HandedOver::Written(path),
            Err(e) if e.kind() == io::ErrorKind::AlreadyExists => HandedOver::Exists,
            Err(e) => HandedOver::Failed(text::trouble(e.kind()).to_owned()),
        }
    }
}
