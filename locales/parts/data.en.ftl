## Data and backup

backup-lede = Everything is saved in this browser only. It can be lost when the browser’s data is cleared or the device breaks. A backup file is the way out.
backup-last = Last backup
backup-never = Never
backup-nothing-new = Nothing has changed since.
backup-changes-since = { $count ->
    [one] One change is not in it yet.
   *[other] { $count } changes are not in it yet.
}
backup-of-sample = This is the sample business: nothing here needs a backup.
backup-running = Writing the backup
backup-done = The backup is among your downloads.
persist-title = Kept by the browser
persist-yes = Yes
persist-yes-text = The browser promises not to clear this data by itself. Clearing site data by hand still erases it.
persist-no = Not promised
persist-no-text = The browser may clear this data when room runs short. Ask it to keep the data, or install Daftar as an app.
persist-unknown = Unknown
persist-unknown-text = This browser does not say whether it keeps the data.
persist-ask = Ask the browser to keep it
persist-refused = The browser does not promise it. Backups matter all the more; it may agree once you use Daftar more often or install it.
room-title = Room used
room-unknown = Unknown
room-of = of { $quota } that this browser allows
room-changes = { $count ->
    [one] One change in the history
   *[other] { $count } changes in the history
}
restore-title = Restore a backup
restore-drop = Drop a backup file here
restore-choose = or choose one from this device
restore-hint = The file is read and checked whole before anything changes. You see what it holds first.
restore-reading = Reading and checking the backup
restore-compare = What the backup holds beside what is here
restore-records = Records
restore-in-file = In the backup
restore-here = Here now
restore-what = Restoring replaces everything in this workspace by what the backup holds. One Undo takes it back. Or open the backup as a workspace of its own, beside this one.
restore-do = Restore here
restore-beside = Open as a new workspace
restore-cancel = Cancel
erase-title = Erase this workspace
erase-text = Removes { $name } and all its records from this browser, for good.
erase-warning = This can not be undone, and nothing is kept but the backups you have made. Type { $name } to erase it.
erase-do = Erase for good
workspace-unnamed = My workspace
