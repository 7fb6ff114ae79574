## What was done: toasts, undo entries

op-create = Added { $name }
op-edit = Changed { $name }
op-delete = Deleted { $name }
op-move = { $name } moved to { $to }
op-win = { $name } is won
op-lose = { $name } is lost
op-reopen = { $name } is open again
op-log = Noted: { $name }
op-complete = Done: { $name }
op-reopen-task = Not done after all: { $name }
op-snooze = Put off: { $name }
op-import = { $count ->
    [one] Imported one record from { $name }
   *[other] Imported { $count } records from { $name }
}
op-setup = Started { $name }
op-restore = { $count ->
    [one] Restored one record from { $name }
   *[other] Restored { $count } records from { $name }
}
op-undo = Undone: { $what }
op-redo = Redone: { $what }
undo = Undo
redo = Redo
nothing-to-undo = There is nothing to undo
nothing-to-redo = There is nothing to redo
reload = Reload
backup-now = Back up now

## What stood in the way

problem-record-gone = This record is no longer there: it was deleted meanwhile. Nothing was changed.
problem-required = “{ $field }” must not be empty. Fill it in, then save again.
problem-undo-gone = This can not be undone: the record was deleted since. Undo the deletion first.
problem-stage-gone = This stage is no longer there. Choose another one.
problem-no-open-stage = This pipeline has no open stage. Add one in Settings.
problem-no-closing-stage = This pipeline has no stage for won or lost deals. Add one in Settings.
problem-nothing-open = No workspace is open. Open or start one first.
problem-busy = Other tabs are writing at the same time. Nothing was changed; please try again.
problem-words = The words of this language could not be loaded. Check the connection and reload.
problem-download = The browser did not take the file. Allow downloads for this site and try again.
problem-file-unreadable = The file { $name } can not be read. Choose it again.
problem-file-encoding = The file is not written in { $encoding }. Choose another encoding.
problem-backup-empty = The file is empty. Choose a Daftar backup.
problem-backup-foreign = This is not a Daftar backup. Nothing was changed.
problem-backup-newer = This backup was made by a newer Daftar (format { $version }). Reload this page to get the newest version, then try again.
problem-backup-line = Line { $line } of the backup can not be read. The file is damaged; nothing was changed. Try an older backup.
problem-backup-twice = Line { $line } of the backup repeats a record. The file was altered; nothing was changed.
problem-backup-cut = The backup is cut off: { $found } of { $expected } records of “{ $table }” are there. Nothing was changed. Try an older backup.
problem-backup-altered = The backup was altered after it was made: its checksum does not fit. Nothing was changed.
problem-storage-full = The disk or this browser’s share of it is full. The last change was not saved. Make room, or back up to a file now.
problem-storage-lost = The browser’s storage does not answer ({ $detail }). The last change was not saved. Back up to a file, then reload.
problem-storage-vanished = The data of this workspace is not in this browser any more. If you have a backup file, restore it.
problem-storage-newer = This workspace was written by a newer Daftar. Reload to get it; nothing is written until then.
problem-storage-superseded = Another tab has taken over this workspace. Reload this tab before you go on.
problem-storage-unavailable = This browser gives no storage here, perhaps because the window is private. Open Daftar in an ordinary window.
problem-entries-unreadable = { $count ->
    [one] One change (number { $places }) can not be read. It was left as it is; everything else is here.
   *[other] { $count } changes (numbers { $places }) can not be read. They were left as they are; everything else is here.
}

## What a workspace starts with

unit-toman = toman
unit-rial = rial
sample-business = Silk Road Travel
first-member = Me
first-pipeline = Sales
stage-new = New
stage-contacted = Contacted
stage-proposal = Proposal
stage-negotiation = Negotiation
stage-won = Won
stage-lost = Lost

## Kinds of records

table-settings = Settings
table-members = Members
table-tags = Tags
table-pipelines = Pipelines
table-stages = Stages
table-companies = Companies
table-contacts = Contacts
table-deals = Deals
table-activities = Activities
table-tasks = Tasks
