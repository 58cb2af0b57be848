//! The build script: the shipped files are read and checked when the program is made, and packed for it.
//!
//! A start then decodes the checked values, and neither parses nor checks. What the program says is what these texts say: nobody
//! commits a packed file, and a file with problems stops the build with all of them.
#![allow(
    dead_code,
    unused_imports,
    unreachable_pub,
    unexpected_cfgs,
    clippy::struct_field_names,
    reason = "the wings are read whole, and a part of them is used"
)]
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "that is how a build script speaks to Cargo and to people")]
#![allow(clippy::disallowed_methods, reason = "a build script is told by the environment where to write, and tries the linker")]

mod base;
mod content;

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use serde::{Deserialize, Serialize};

use base::phrases::{Language, within};
use content::document::{Problem, render_plain};
use content::helplines::{self, Helplines};
use content::model::{Content, Questionnaire};
use content::packed::stamp;
use content::reader;
use content::words_file::{WordsFile, shipped as shipped_words};

/// What the linker is told about the order of functions; written by `tools/layout`.
const LAYOUT: &str = "data/layout.ld";

fn main() -> ExitCode {
    println!("cargo::rustc-cfg=packed");
    println!("cargo::rustc-check-cfg=cfg(packed)");
    println!("cargo::rerun-if-changed=questions.yaml");
    println!("cargo::rerun-if-changed=helplines.yaml");
    println!("cargo::rerun-if-changed=words");
    lay_out();
    let questions = checked("questions.yaml", reader::SHIPPED, Questionnaire::read(reader::SHIPPED));
    let helplines = checked("helplines.yaml", helplines::SHIPPED, Helplines::read(helplines::SHIPPED));
    let (Some(questions), Some(helplines)) = (questions, helplines) else { return ExitCode::FAILURE };
    let unknown = helplines.unknown_audiences(&questions.audiences);
    if !unknown.is_empty() {
        return checked("questions.yaml", reader::SHIPPED, Err::<(), _>(unknown))
            .map_or(ExitCode::FAILURE, |()| ExitCode::SUCCESS);
    }
    let Some((other_questions, other_lines)) = in_spanish() else { return ExitCode::FAILURE };
    let (content, other_content): (&Content, &Content) = (&questions, &other_questions);
    let (questions, lines) = (reader::SHIPPED, helplines::SHIPPED);
    let written = pack("questions", content, &[questions]).and_then(|()| pack("helplines", &helplines, &[lines]));
    let other = || {
        pack("questions.es", other_content, &[questions, shipped_words::QUESTIONS])?;
        pack("helplines.es", &other_lines, &[lines, shipped_words::HELPLINES])
    };
    match written.and_then(|()| other()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("the shipped files can't be packed: {fault}");
            ExitCode::FAILURE
        }
    }
}

/// Has the functions that an interview runs put side by side, where the linker can do it.
///
/// The system maps code in pieces of 64 kB and more, so a thousand functions strewn over nine megabytes take several megabytes
/// of memory, and side by side little more than their size. Nothing else depends on it: a list that is out of date, or a build
/// without it, costs memory only. So whatever isn't sure to link is left as it is.
fn lay_out() {
    println!("cargo::rerun-if-changed={LAYOUT}");
    let told = |name| std::env::var(name).unwrap_or_default();
    let known = told("CARGO_CFG_TARGET_OS") == "linux" && told("CARGO_CFG_TARGET_ENV") == "gnu";
    if known && told("PROFILE") == "release" {
        let script = format!("-Wl,-T,{}", Path::new(&told("CARGO_MANIFEST_DIR")).join(LAYOUT).display());
        if links(&script).unwrap_or_default() {
            println!("cargo::rustc-link-arg-bins={script}");
        }
    }
}

/// Whether the linker of this build takes an argument: GNU ld and lld know these scripts, gold and mold don't, and which one a
/// compiler calls can't be seen from here. So an empty program is linked with it.
fn links(argument: &str) -> Option<bool> {
    let folder = PathBuf::from(std::env::var_os("OUT_DIR")?);
    let (source, program) = (folder.join("empty.rs"), folder.join("empty"));
    std::fs::write(&source, "fn main() {}\n").ok()?;
    let flags = std::env::var("CARGO_ENCODED_RUSTFLAGS").unwrap_or_default();
    let linker = std::env::var("RUSTC_LINKER").ok().map(|linker| format!("-Clinker={linker}"));
    let mut rustc = Command::new(std::env::var_os("RUSTC")?);
    rustc.args(["--crate-type=bin", "--target", &std::env::var("TARGET").ok()?]);
    rustc.args(flags.split('\x1f').filter(|flag| !flag.is_empty())).args(linker).arg(format!("-Clink-arg={argument}"));
    let said = rustc.arg("-o").arg(program).arg(source).output().ok()?;
    Some(said.status.success())
}

/// The shipped files in Spanish words; the problems of the words are printed.
fn in_spanish() -> Option<(Questionnaire, Helplines)> {
    let words = |name, text| checked(name, text, WordsFile::read(text));
    let questions = words("words/es.yaml", shipped_words::QUESTIONS)?;
    let lines = words("words/helplines.es.yaml", shipped_words::HELPLINES)?;
    within(Language::Spanish, || {
        let questions = checked("words/es.yaml", shipped_words::QUESTIONS, questions.laid_over(reader::SHIPPED));
        let lines = checked("helplines.yaml", helplines::SHIPPED, lines.laid_over_lines(helplines::SHIPPED));
        questions.zip(lines)
    })
}

/// The value of a file; its problems are printed.
fn checked<T>(name: &str, source: &str, read: Result<T, Vec<Problem>>) -> Option<T> {
    read.inspect_err(|problems| eprint!("{}", render_plain(problems, name, source))).ok()
}

/// Writes a value to a file for this build alone, and reads it back: what a start decodes has to be the checked value. Beside it
/// stands the stamp of both the file and the texts that it was made from.
fn pack<T: Serialize + Deserialize<'static>>(name: &str, value: &T, texts: &[&str]) -> std::io::Result<()> {
    let folder = std::env::var_os("OUT_DIR").ok_or(std::io::ErrorKind::NotFound)?;
    let path = Path::new(&folder).join(format!("{name}.packed"));
    let bytes = postcard::to_stdvec(value).map_err(std::io::Error::other)?;
    std::fs::write(&path, &bytes)?;
    std::fs::write(path.with_file_name(format!("{name}.stamp")), stamp(&bytes, texts))?;
    let back: T = postcard::from_bytes(std::fs::read(&path)?.leak()).map_err(std::io::Error::other)?;
    if postcard::to_stdvec(&back).map_err(std::io::Error::other)? == bytes {
        Ok(())
    } else {
        Err(std::io::Error::other(format!("{name} doesn't say what the checked file says")))
    }
}
