//! `intake`: a mentor leads the questionnaire on a call.

use crate::cli::args::{Args, IntakeArgs};
use crate::cli::call::{CallStart, lead};
use crate::cli::exit::{Exit, Quit};
use crate::cli::records;

/// Leads a new intake.
pub(crate) fn intake(args: &Args, options: &IntakeArgs) -> anyhow::Result<()> {
    if args.place.is_some() {
        return Err(Quit::saying(Exit::Usage, "an intake asks where the client is; leave --place out."));
    }
    lead(args, options.client.as_deref(), options.months, || {
        if options.keep { records::begin(options) } else { Ok(CallStart::default()) }
    })
}
