//! A mentor's call, new or resumed, and what it needs from outside: a clock, records, plain files.

use std::io;
#[cfg(feature = "records")]
use std::sync::Arc;

#[cfg(feature = "records")]
use crate::base::calendar::day_in_words;
use crate::base::calendar::{Day, Stamp};
use crate::base::phrases::{phrase, say};
use crate::base::text;
use crate::call::intake::{CallHost, HandedOver, Intake, RecordState};
#[cfg(feature = "records")]
use crate::call::records::{CallEnd, CallRemains, RecordWriter};
use crate::call::records::{Deletion, Record, ResumedAnswers, resumed};
use crate::cli::exit::{Exit, Quit};
use crate::cli::interactive::{self, FrontEnd, WayOut};
use crate::cli::{args::Args, client_code, clock, files, own_paths};
use crate::content::model::shown_digits;
use crate::content::practice::Practice;
use crate::ui::session::Session;
#[cfg(feature = "records")]
use crate::ui::terminal_guard;
#[cfg(feature = "records")]
use crate::ui::ui_text::mentor::with_earlier;

/// The records that a call starts with.
#[derive(Default)]
pub(crate) struct CallStart {
    /// The latest earlier record of the same client.
    pub earlier: Option<Record>,
    /// The record that the call goes on with.
    pub resumed: Option<Record>,
    #[cfg(feature = "records")]
    pub writer: Option<Arc<RecordWriter>>,
}

/// A call to be led.
pub(crate) struct Call<'a> {
    /// The client's code.
    pub client: Option<String>,
    /// Months that a record is kept.
    pub months: u32,
    /// The mentor's practice.
    pub practice: Option<&'a Practice>,
    /// The records that it starts with.
    pub start: CallStart,
    /// The answers of the record that it goes on with.
    pub taken: Option<ResumedAnswers>,
}

/// How a call ended.
pub(crate) struct CallOver {
    /// How the mentor left it.
    pub way: WayOut,
    /// What is left of its record, as a sentence.
    pub told: Option<String>,
}

/// Leads a call; `start` runs once the questions file is known to be fit for one.
pub(crate) fn lead(
    args: &Args,
    client: Option<&str>,
    months: u32,
    practice: Option<&Practice>,
    start: impl FnOnce(Option<&str>) -> anyhow::Result<CallStart>,
) -> anyhow::Result<()> {
    interactive::hold(args, |session, front| {
        must_be_led(session)?;
        let client = client_code::client_code(client)?;
        let start = start(client.as_deref())?;
        let taken = taken_up(session, &start).map_err(|why| Quit::saying(Exit::Invalid, &why))?;
        let over = led(session, &front, Call { client, months, practice, start, taken })?;
        if let Some(told) = over.told.filter(|_| !args.private && over.way != WayOut::Cleared) {
            anstream::eprintln!("{told}");
        }
        Ok(())
    })
}

/// Errors: a questions file that can't be used on a call.
pub(crate) fn must_be_led(session: Session<'_>) -> anyhow::Result<()> {
    if session.questionnaire.intake.is_some() { Ok(()) } else { Err(Quit::saying(Exit::Invalid, phrase("cli-call-not-led"))) }
}

/// The answers that a call goes on with, where it goes on. Errors: why it can't.
pub(crate) fn taken_up(session: Session<'_>, start: &CallStart) -> Result<Option<ResumedAnswers>, String> {
    let Some(record) = &start.resumed else { return Ok(None) };
    let now = &session.questionnaire.fingerprints;
    resumed(session.questionnaire, record).map(Some).ok_or_else(|| match &record.rules {
        Some(rules) => say!("cli-call-other-rules", was = shown_digits(rules), now = shown_digits(&now.rules)),
        None => say!("cli-call-other-file", was = shown_digits(&record.questionnaire), now = shown_digits(&now.file)),
    })
}

/// Leads a call from its contract to its end.
pub(crate) fn led(session: Session<'_>, front: &FrontEnd, call: Call<'_>) -> anyhow::Result<CallOver> {
    let Call { client, months, practice, start, taken } = call;
    #[cfg(feature = "records")]
    let writer = start.writer.clone();
    let host = EdgeHost {
        #[cfg(feature = "records")]
        writer: start.writer,
    };
    let mut intake = Intake::new(session.questionnaire, client, months, Box::new(host))
        .ok_or_else(|| Quit::saying(Exit::Invalid, phrase("cli-call-not-led")))?;
    intake.earlier = start.earlier;
    intake.for_practice(practice);
    let answers = start.resumed.as_ref().zip(taken).map(|(record, taken)| {
        intake.take_up(record);
        intake.asked_again = taken.asked_again;
        taken.answers
    });
    // A signal ends the process without coming back here.
    #[cfg(feature = "records")]
    let _saved = writer.clone().map(|w| terminal_guard::at_exit(move || drop(w.close(CallEnd::BrokenOff))));
    #[cfg(feature = "records")]
    let earlier = intake.earlier_day();
    let left = front.lead(session, intake, answers);
    #[cfg(feature = "records")]
    if let Some(writer) = writer {
        return ended(&writer, left, front.private, earlier);
    }
    Ok(CallOver { way: left?, told: None })
}

/// Ends the record of a call, and says what is left of it once that is so.
#[cfg(feature = "records")]
fn ended(
    writer: &RecordWriter,
    left: anyhow::Result<WayOut>,
    private: bool,
    earlier: Option<String>,
) -> anyhow::Result<CallOver> {
    let stopped = |e: &anyhow::Error| matches!(e.downcast_ref(), Some(Quit(Exit::Interrupted)));
    let by_hand = left.as_ref().map_or_else(stopped, |_| true);
    let told = match writer.close(if by_hand { CallEnd::ByHand } else { CallEnd::BrokenOff }) {
        Ok(CallRemains::Untouched) => None,
        Ok(CallRemains::Kept(day)) => Some(say!("cli-call-kept", day = day_in_words(&day))),
        Ok(CallRemains::Resumable(day)) => Some(say!("cli-call-broke-off", day = day_in_words(&day))),
        Ok(CallRemains::Deleted) => Some(with_earlier(phrase("cli-call-deleted"), earlier)),
        Ok(CallRemains::Earlier(began)) => Some(say!("cli-call-earlier", began = began)),
        Err(failed) => {
            anstream::eprintln!("{}.", text::clean(&failed));
            return left.and(Err(Quit(Exit::Failed).into()));
        }
    };
    match left {
        Ok(way) => Ok(CallOver { way, told }),
        Err(e) => {
            // Where the window was cleared, nothing stands in it afterwards.
            if let Some(told) = told.filter(|_| !private) {
                anstream::eprintln!("{told}");
            }
            Err(e)
        }
    }
}

/// The host of a real call.
struct EdgeHost {
    #[cfg(feature = "records")]
    writer: Option<Arc<RecordWriter>>,
}

impl CallHost for EdgeHost {
    fn now(&self) -> Stamp {
        clock::now()
    }

    fn today(&self) -> Day {
        clock::local_day()
    }

    fn record_state(&self) -> RecordState {
        #[cfg(feature = "records")]
        if let Some(writer) = &self.writer {
            return writer.progress();
        }
        RecordState::Nothing
    }

    #[cfg_attr(not(feature = "records"), expect(unused_variables, reason = "nothing is kept in this build"))]
    fn save(&mut self, record: Record) {
        #[cfg(feature = "records")]
        if let Some(writer) = &self.writer {
            writer.save(record);
        }
    }

    #[cfg_attr(not(feature = "records"), expect(unused_variables, reason = "nothing is kept in this build"))]
    fn withhold(&mut self, deletion: Option<Deletion>) {
        #[cfg(feature = "records")]
        if let Some(writer) = &self.writer {
            writer.withhold(deletion);
        }
    }

    fn hand_over(&mut self, name: &str, bytes: &[u8], over: bool) -> HandedOver {
        match files::write_private(&own_paths::typed_path(name), bytes, over) {
            Ok(path) => HandedOver::Written(path),
            Err(e) if e.kind() == io::ErrorKind::AlreadyExists => HandedOver::Exists,
            Err(e) => HandedOver::Failed(text::trouble(e.kind()).to_owned()),
        }
    }
}
