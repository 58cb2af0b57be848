//! `records` in a build that keeps none.

use std::path::PathBuf;

use super::args::Verb;
use super::intake::{Begun, Kept};
use super::{Args, Exit};

const NONE: &str =
    "fingerpost: this build can't keep records; one with the feature `records` can. An intake without --keep works.";

pub(super) fn begun(_: &Kept, _: Option<&str>) -> anyhow::Result<Result<Begun, Exit>> {
    anstream::eprintln!("{NONE}");
    Ok(Err(Exit::Failed))
}

pub(super) fn records(_: &Args, _: Option<&PathBuf>, _: &Verb) -> anyhow::Result<Exit> {
    anstream::eprintln!("{NONE}");
    Ok(Exit::Failed)
}
