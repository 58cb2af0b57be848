### Records of intakes: `fingerpost records`, the folder, its key and its faults

### Listing, showing, exporting

records-not-in-build = this build can't keep records; one with the feature `records` can. An intake without --keep works.
records-none = There are no records.
records-none-in = There are no records in { $folder }.
records-none-yet = There are no records in { $folder }. `fingerpost intake --keep` makes the first one.
# In front of what is typed.
records-ask-name = The record's id, or the client's code:
records-name-hidden = that name has letters that can't be seen. Type it anew, by hand
# Behind a record in a list.
records-past = (past)
records-on-call = on a call now, in another window
records-broke-off = broke off; it can be resumed
records-some-past = Some are past their date; `fingerpost records purge` deletes them.
# A record in one line, behind its id.
records-kept-until = kept until { $day }
records-kept-unopened = kept until { $day }; not opened without the passphrase
records-unreadable = can't be read: { $why }
records-exported = Written: { $file }. It is a plain file: whoever opens it can read it.
records-export-exists = there is a file { $file } already; --replace writes over it
# At the desk. $why: what went wrong.
records-not-written = It couldn't be written: { $why }.

### Backups

records-backup-exists = there is a file { $file } already; choose another name
records-backup-written = Written: { $file }. Today's passphrase opens it, and goes on doing so. What you delete later is still in it: keep one backup at a time, and delete the one before.
# $records: ids.
records-backup-lacks = Not in it, since they can't be read: { $records }.
# Numbers of records.
records-restored = { $added } added, { $renewed } brought up to date.
records-restored-kept = { $count } here as new or newer: left as it is.
records-restored-deleted = { $count } deleted here before: not brought back.
records-restored-past = { $count } past the last day: not brought back.
records-restored-new = The folder is new: it opens with the passphrase of the backup.

### Deleting

# What deleting can't promise: behind what is deleted.
records-traces = This computer's disk may keep traces for a while. Backups, and plain copies that were made before, for the client or for you, are still there.
records-copies-beside = Files beside them that look like copies made by another program, which no verb here deletes unasked:
# $record: a record in one line.
records-last-written = { $record }, last written on { $day }
records-copy = a copy that another program made: { $name }
records-copy-with-them = with them, a copy that another program made: { $name }
# $records: ids.
records-undated = Records whose last day can't be read here, which aren't deleted: { $records }.
records-odd-clock = By this computer's clock today is { $today }, and the newest record was written on { $newest }. Is the clock right?
records-odd-clock-unknown = By this computer's clock today is { $today }, and the newest record was written nobody knows when. Is the clock right?
records-forget-short = to delete a record, type { $least } characters of its id or more, or the client's whole code. `fingerpost records list` shows both.
# The records stand below, a line each.
records-to-delete = { $count ->
    [one] This record will be deleted, and can't be brought back:
   *[other] These { $count } records will be deleted, and can't be brought back:
}
records-past-to-delete = Past their date, as of { $today }. They will be deleted, and can't be brought back:
records-all-to-delete = All { $count } records in { $folder } will be deleted, with their keys. They can't be brought back.
# Questions; behind each stands that yes is to be typed.
records-delete = Delete?
records-delete-all = Delete all?
records-delete-odd-clock = The clock is right, delete?
records-nothing-deleted = Nothing was deleted.
# $name: the id of a record, or the name of a copy.
records-deleted = { $name } is deleted.
records-deleted-written = { $name }, last written on { $day }, is deleted.
records-not-deleted = { $name } isn't deleted: { $why }.
records-all-deleted = All { $count } records are deleted, with their keys.
records-purged = { $count ->
    [one] { $count } record was past its date, and deleted.
   *[other] { $count } records were past their date, and deleted.
}
records-deletion-finished = A deletion that hadn't been finished is done now: the record { $id } is deleted.

### The folder and the passphrase

records-no-home = there is no home folder to keep records in; name one with --folder
records-open-to-others = Others on this computer can change or read { $path }. `chmod -R go= { $path }` keeps it to you.
# In front of what is typed, which isn't shown.
records-passphrase = Passphrase of your records:
records-passphrase-here = Passphrase of your records here:
records-passphrase-backup = Passphrase of the backup:
records-passphrase-choose = Choose a passphrase, of several words:
records-passphrase-again = The same again:
records-passphrase-optional = With the passphrase you see whose records they are. Enter alone goes on without it.
records-passphrase-wrong = That passphrase doesn't open them. Try again.
records-opening = Opening your records…
records-passphrase-differs = These two weren't the same.
records-passphrase-unlike = the two passphrases aren't the same
records-passphrase-changed = The passphrase is changed. Records weren't touched. Backups made before open with the old passphrase still.
records-will-be-kept = Records will be kept in { $folder }, encrypted with a passphrase that you choose.
records-passphrase-lost = Nobody can open them without it, and a lost passphrase can't be recovered. Write it down and keep it somewhere safe.
# One of the four sentences below stands behind it.
records-passphrase-weak = the passphrase won't do.
records-weak-short = That is too short: 10 letters or more, please. Three or four words that don't belong together are good.
records-weak-repeats = That repeats itself, so it is soon guessed. Three or four words that don't belong together are good.
records-weak-row = That is a row of letters or digits, so it is soon guessed. Three or four words that don't belong together are good.
records-weak-common = That is among the first that anybody would try. Three or four words that don't belong together are good.

### What can go wrong with a record or its folder: behind "fingerpost: ", or at the desk with a full stop behind it

records-disk-full = the disk is full, so { $file } wasn't written; what was saved before is still there
records-not-a-file = { $path } is a link or something else that isn't a file, so it isn't opened. Move the file itself there
records-wrong-passphrase = that passphrase doesn't open the key of this folder; nothing was changed
records-key-damaged = the key file is damaged, so no record can be opened; restore a copy of it, if there is one
records-no-key = there are no records in { $folder }
records-key-missing = there are records in { $folder }, and their key (key.age) is missing. Put it back from a copy, or choose another folder with --folder. No new key is made beside them
records-keyring-missing = the file keys.age is missing from { $folder }, so no record there can be opened. Put it back from a copy, or `fingerpost records restore` a backup into another folder
records-has-key = there is a key in { $folder } already, made by another window or an earlier call. Start again
records-damaged = this record is damaged: it was cut short or changed. Nothing of it is shown
records-other-key = this record was sealed with the key of another folder
records-no-record-key = there is no key for this record: it was deleted, or put here from elsewhere. Nobody can open it
records-other-record = this file isn't the record of that name: somebody has swapped or renamed files. Nothing of it is shown
records-older = this is an older version of the record than the newest that was kept: somebody has put a copy back. Nothing of it is shown
records-old-format = an earlier version of this program made this record, and wrote more into it than a record may say. It isn't gone on with. `fingerpost records export ID FILE --format json` writes it out, `fingerpost records forget ID` deletes it
records-not-a-record = this isn't a record that this program can read; a newer version may
records-not-a-backup = this isn't a backup that this program can read, or it was cut short or changed
records-in-use = this record is open in another window; close it there first
records-unknown = there is no record `{ $id }`; `fingerpost records list` shows them
# The records stand below, a line each.
records-several = `{ $name }` could be any of these; name one by more of its id:
records-sealing-failed = the record couldn't be sealed, so nothing was written

### Saving during a call: shown on the call, with a full stop behind it. $why: one of the above

records-not-saved = NOT SAVED: { $why }
records-not-saved-fault = NOT SAVED: a fault of the program's own
records-not-marked = NOT MARKED TO BE DELETED: { $why }
records-not-saved-or-deleted = NOT SAVED OR DELETED: { $why }
