//! Another last day for a record.

use crate::base::calendar::Day;
use crate::call::records::fault::FolderFault;
use crate::call::records::folder::Folder;
use crate::call::records::format::Record;
use crate::call::records::open_record::CallEnd;
use crate::call::records::seal::RecordKey;

impl Folder {
    /// Keeps a record until another day, and returns it as it then stands. Killed halfway it is
    /// kept until one day or the other, whole. Errors: where somebody has it open, or it can't be
    /// read or written.
    pub fn keep_until(&self, key: &RecordKey, id: &str, day: Day) -> Result<Record, FolderFault> {
        let (mut open, mut record) = self.open(key, id)?;
        record.keep_until = day.to_string();
        record.told_until = record.told_until.max(record.keep_until.clone());
        open.write(key, &record)?;
        // A call that broke off stays one that can be resumed.
        open.close(key, if record.finished { CallEnd::ByHand } else { CallEnd::BrokenOff })?;
        Ok(record)
    }
}
