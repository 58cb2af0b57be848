//! `records` in a build that keeps none.

use std::path::PathBuf;

use anyhow::bail;

use crate::cli::args::{Args, IntakeArgs, Verb};
use crate::cli::call::CallStart;

const NONE: &str = "this build can't keep records; one with the feature `records` can. An intake without --keep works.";

pub(crate) fn begin(_: &IntakeArgs, _: Option<&str>) -> anyhow::Result<CallStart> {
    bail!(NONE)
}

pub(crate) fn records(_: &Args, _: Option<&PathBuf>, _: Option<&Verb>) -> anyhow::Result<()> {
    bail!(NONE)
}
