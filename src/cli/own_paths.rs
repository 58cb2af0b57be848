//! Paths of the home folder: as they are typed in the program, and where the program keeps its own.
#![expect(clippy::disallowed_methods, reason = "the edge: this is where the environment is read")]

use std::path::PathBuf;

/// A path as it was typed in the program, where no shell has read it: `~` and `$HOME` at its front
/// are the home folder.
pub(crate) fn typed_path(typed: &str) -> PathBuf {
    let home = std::env::var_os("HOME").filter(|home| !home.is_empty());
    let rest = ["~", "$HOME", "${HOME}"].iter().find_map(|front| typed.strip_prefix(front));
    match (home, rest) {
        (Some(home), Some("")) => PathBuf::from(home),
        (Some(home), Some(rest)) if rest.starts_with('/') => PathBuf::from(home).join(rest.trim_start_matches('/')),
        _ => PathBuf::from(typed),
    }
}

/// The program's own folder for one purpose: in the folder that a variable names for it, or else in the usual one of the home
/// folder.
pub(crate) fn own_folder(variable: &str, usual: &str) -> Option<PathBuf> {
    let set = |name: &str| std::env::var_os(name).filter(|v| !v.is_empty()).map(PathBuf::from);
    let folder = set(variable).filter(|p| p.is_absolute()).or_else(|| Some(set("HOME")?.join(usual)))?;
    Some(folder.join("fingerpost"))
}
