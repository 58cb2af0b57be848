//! `records` in a build that keeps none.

use std::path::PathBuf;

use crate::cli::args::Verb;
use crate::cli::call::{Begun, Kept};
use crate::cli::{Args, Exit};

const NONE: &str =
    "fingerpost: this build can't keep records; one with the feature `records` can. An intake without --keep works.";

pub(crate) fn begun(_: &Kept, _: Option<&str>) -> anyhow::Result<Result<Begun, Exit>> {
    anstream::eprintln!("{NONE}");
    Ok(Err(Exit::Failed))
}

pub(crate) fn records(_: &Args, _: Option<&PathBuf>, _: &Verb) -> anyhow::Result<Exit> {
    anstream::eprintln!("{NONE}");
    Ok(Exit::Failed)
}
