//! The crates that are locked: where they come from, what they may not be, and that records alone
//! bring the large ones. Advisories are checked by `.ci/run`, where a list of them is at hand.

use std::collections::{BTreeMap, BTreeSet};

const LOCK: &str = include_str!("../../Cargo.lock");

/// A crate of the lock file: its fields, and the names that it depends on.
struct Locked<'l> {
    fields: BTreeMap<&'l str, &'l str>,
    needs: Vec<&'l str>,
}

fn locked() -> BTreeMap<String, Locked<'static>> {
    let mut out = BTreeMap::new();
    for part in LOCK.split("[[package]]").skip(1) {
        let field = |l: &'static str| l.split_once(" = ").map(|(name, value)| (name, value.trim_matches('"')));
        let fields: BTreeMap<_, _> = part.lines().filter_map(field).collect();
        let needs = part.lines().filter_map(|l| l.trim().strip_prefix('"')?.strip_suffix("\","));
        let name = format!("{} {}", fields["name"], fields["version"]);
        out.insert(name, Locked { needs: needs.collect(), fields });
    }
    out
}

/// What a crate brings along, as the lock file has it; without the crates in `not`.
fn brought(from: &[&str], not: &[&str]) -> BTreeSet<String> {
    let all = locked();
    let found = |need: &str| -> Vec<String> {
        all.keys().filter(|name| *name == need || name.split(' ').next() == Some(need)).cloned().collect()
    };
    let mut open: Vec<String> = from.iter().flat_map(|name| found(name)).collect();
    let mut out = BTreeSet::new();
    while let Some(name) = open.pop() {
        if not.contains(&name.split(' ').next().unwrap()) || !out.insert(name.clone()) {
            continue;
        }
        open.extend(all[&name].needs.iter().flat_map(|need| found(need)));
    }
    out
}

#[test]
fn every_locked_crate_is_from_the_registry_with_its_checksum() {
    let all = locked();
    assert!(all.len() > 100);
    for (name, one) in &all {
        if one.fields["name"] == env!("CARGO_PKG_NAME") {
            continue;
        }
        assert_eq!(one.fields.get("source"), Some(&"registry+https://github.com/rust-lang/crates.io-index"), "{name}");
        assert!(one.fields.get("checksum").is_some_and(|sum| sum.len() == 64), "{name}");
    }
}

/// The crates that `deny.toml` bans, without the tool; and others that open connections.
#[test]
fn no_locked_crate_is_banned_or_speaks_to_a_network() {
    let deny = include_str!("../../deny.toml");
    let banned = deny.lines().filter_map(|l| l.trim().strip_prefix("{ crate = \"")?.split('"').next());
    let banned: BTreeSet<&str> = banned.collect();
    assert!(banned.len() > 4, "{banned:?}");
    let more = ["native-tls", "rustls", "ureq", "curl", "curl-sys", "socket2", "h2", "quinn", "async-std", "webpki-roots"];
    for name in banned.into_iter().chain(more) {
        let found: Vec<String> = locked().into_keys().filter(|l| l.split(' ').next() == Some(name)).collect();
        assert_eq!(found, Vec::<String>::new());
    }
}

/// `age` is worth its crates since its files outlive the program; a build without records has none
/// of those that it alone brings.
#[test]
fn records_alone_bring_age_and_what_age_needs() {
    let manifest = include_str!("../../Cargo.toml");
    assert!(manifest.contains("records = [\"dep:age\", \"dep:age-core\"]"));
    for name in ["age = {", "age-core = {"] {
        let line = manifest.lines().find(|l| l.starts_with(name)).unwrap();
        assert!(line.contains("optional = true"), "{line}");
    }
    let of_age = brought(&["age", "age-core"], &[]);
    let without = brought(&[env!("CARGO_PKG_NAME")], &["age", "age-core"]);
    for cipher in ["x25519-dalek", "chacha20poly1305", "scrypt"] {
        let is = |set: &BTreeSet<String>| set.iter().any(|name| name.split(' ').next() == Some(cipher));
        assert!(is(&of_age) && !is(&without), "{cipher}");
    }
    // Why it stays is said where libraries are weighed.
    let said = include_str!("../../ARCHITECTURE.md");
    assert!(said.contains("The age crate is large; the file outlives this program"));
}

/// A list of advisories that is on the machine is used without the network.
#[test]
fn the_check_of_a_change_asks_for_advisories() {
    let run = include_str!("../../.ci/run");
    assert!(run.contains("cargo deny --locked --offline check advisories"));
    assert!(run.matches("advisories aren't checked").count() == 2, "where it can't be done it is said");
}
