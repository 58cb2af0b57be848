//! Copies of records and keys that other programs leave in the folder: synchronisers, editors,
//! backups.

use crate::call::records::deletion_plan::OtherCopy;
use crate::call::records::disk;
use crate::call::records::fault::FolderFault;
use crate::call::records::folder::{Folder, is_id};

/// How deep copies are looked for: synchronisers keep old versions in folders of their own.
const DEPTH: usize = 4;

impl Folder {
    /// Copies that other programs made. Errors: where the folder can't be read.
    pub fn other_copies(&self) -> Result<Vec<OtherCopy>, FolderFault> {
        let mut out = Vec::new();
        self.look_into("", DEPTH, &mut out)?;
        Ok(out)
    }

    fn look_into(&self, within: &str, depth: usize, out: &mut Vec<OtherCopy>) -> Result<(), FolderFault> {
        for name in disk::names(&self.path().join(within))? {
            let name = format!("{within}{name}");
            let path = self.path().join(&name);
            if path.symlink_metadata().is_ok_and(|m| m.is_dir()) {
                if depth > 1 {
                    self.look_into(&format!("{name}/"), depth - 1, out)?;
                }
                continue;
            }
            let lower = name.to_lowercase();
            let id = lower.split(|c: char| !c.is_ascii_hexdigit()).find(|word| is_id(word)).map(str::to_owned);
            if !Folder::is_own(&name) && (id.is_some() || lower.contains(".age")) {
                out.push(OtherCopy { path, name, id });
            }
        }
        Ok(())
    }

    /// Deletes a copy, and makes sure that it is gone. Errors: what the disk says.
    pub fn delete_copy(&self, copy: &OtherCopy) -> Result<(), FolderFault> {
        disk::remove(&copy.path)?;
        disk::sync_folder(copy.path.parent().unwrap_or(self.path()))
    }
}
