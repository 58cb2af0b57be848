//! `records` in a build that keeps none.

use std::path::PathBuf;

use anyhow::bail;

use crate::base::phrases::phrase;
use crate::cli::args::{Args, IntakeArgs, Verb};
use crate::cli::call::CallStart;

pub(crate) fn begin(_: &IntakeArgs, _: Option<&str>) -> anyhow::Result<CallStart> {
    bail!(phrase("records-not-in-build"))
}

pub(crate) fn records(_: &Args, _: Option<&PathBuf>, _: Option<&Verb>) -> anyhow::Result<()> {
    bail!(phrase("records-not-in-build"))
}
