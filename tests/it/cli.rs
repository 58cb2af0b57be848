//! The program itself, started with arguments: whole outputs and the exit status.

use std::io::Write;
use std::process::{Command, Stdio};

/// How a run of the program went.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Ran {
    pub(crate) status: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

/// Runs the program with nothing in its environment and nothing on its standard input.
pub(crate) fn run(args: &[&str]) -> Ran {
    run_with(args, b"", &[])
}

/// Runs the program from the folder of the project.
pub(crate) fn run_with(args: &[&str], input: &[u8], env: &[(&str, &str)]) -> Ran {
    let mut child = Command::new(env!("CARGO_BIN_EXE_fingerpost"))
        .args(args)
        .env_clear()
        .envs(std::env::vars().filter(|(name, _)| name == "LLVM_PROFILE_FILE"))
        .envs(env.iter().copied())
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let (mut stdin, input) = (child.stdin.take().unwrap(), input.to_vec());
    // Whoever doesn't read to the end closes the pipe: that is no fault here.
    let writing = std::thread::spawn(move || drop(stdin.write_all(&input)));
    let out = child.wait_with_output().unwrap();
    writing.join().unwrap();
    Ran {
        status: out.status.code().expect("ended by a signal"),
        stdout: String::from_utf8(out.stdout).unwrap(),
        stderr: String::from_utf8(out.stderr).unwrap(),
    }
}
