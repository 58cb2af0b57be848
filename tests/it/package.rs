//! The packages: the same bytes twice, and everything in them that is promised.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::records::Scratch;

/// The program that is packed: without its symbols where the tool for that is there, since packing
/// them takes most of the time.
fn program(scratch: &Scratch) -> PathBuf {
    let path = scratch.path("program");
    std::fs::copy(env!("CARGO_BIN_EXE_fingerpost"), &path).unwrap();
    let _ = Command::new("strip").arg(&path).output();
    path
}

fn made(program: &Path, out: &Path) -> Option<()> {
    let tool = Path::new(env!("CARGO_MANIFEST_DIR")).join("tools/package");
    let has = Command::new("python3").arg("--version").output().is_ok();
    if !has {
        return None;
    }
    let run = Command::new("python3")
        .arg(tool)
        .arg("--binary")
        .arg(program)
        .arg(out)
        .env("SOURCE_DATE_EPOCH", "1795521600")
        .output()
        .unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    Some(())
}

fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    let mut out: Vec<String> = entries.map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
    out.sort();
    out
}

#[test]
fn packages_are_the_same_bytes_twice_and_whole() {
    let scratch = Scratch::new("package");
    let (one, two) = (scratch.path("one"), scratch.path("two"));
    let program = program(&scratch);
    if made(&program, &one).is_none() {
        return;
    }
    made(&program, &two);
    assert_eq!(names(&one), names(&two));
    assert_eq!(names(&one).len(), 3, "{:?}", names(&one));
    for name in names(&one) {
        assert_eq!(std::fs::read(one.join(&name)).unwrap(), std::fs::read(two.join(&name)).unwrap(), "{name}");
    }
    let ends = |end: &str| one.join(names(&one).into_iter().find(|n| n.ends_with(end)).unwrap());
    let listed = Command::new("tar").arg("tzf").arg(ends(".tar.gz")).output().unwrap();
    let listed = String::from_utf8(listed.stdout).unwrap();
    for file in
        ["/fingerpost\n", ".1\n", ".bash\n", ".fish\n", "_fingerpost\n", "LICENSE-MIT", "LICENSE-APACHE", "CRATES", "SHA256SUMS"]
    {
        assert!(listed.contains(file), "{file}: {listed}");
    }
    if let Ok(told) = Command::new("dpkg-deb").arg("--info").arg(ends(".deb")).output() {
        let told = String::from_utf8_lossy(&told.stdout).into_owned();
        assert!(told.contains("Package: fingerpost"), "{told}");
        let root = scratch.path("root");
        let unpacked = Command::new("dpkg-deb").arg("-x").arg(ends(".deb")).arg(&root).status().unwrap();
        assert!(unpacked.success());
        let version = Command::new(root.join("usr/bin/fingerpost")).arg("--version").output().unwrap();
        assert!(version.status.success(), "{version:?}");
    }
}
