## What was done: toasts, undo entries

op-create = Added { $name }
op-edit = Changed { $name }
op-edit-many = Changed { $count } records
op-delete = Deleted { $name }
op-delete-many = Deleted { $count } records
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
problem-undo-unreadable = This can not be undone: what the journal kept of it can not be read any more. Restore a backup from before it if you need to go back.
problem-stage-gone = This stage is no longer there. Choose another one.
problem-no-open-stage = This pipeline has no open stage. Add one in Settings.
problem-no-closing-stage = This pipeline has no stage for won or lost deals. Add one in Settings.
problem-nothing-open = No workspace is open. Open or start one first.
problem-busy = Other tabs are writing at the same time. Nothing was changed; please try again.
problem-stopped = Stopped. Nothing was changed.
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
problem-rescue-nothing = Nothing in this rescue file can be read. Nothing was changed. Try a snapshot or an older backup.
problem-backup-large = The file is larger than { $limit } MB: no backup of Daftar is. Nothing was changed.
problem-folder-gone = The folder “{ $folder }” is not there any more: moved, renamed or unplugged. Bring it back and try again, or choose another one.
problem-folder-permission = The browser did not allow writing to the folder “{ $folder }”. Choose another one.
problem-folder-choose = The browser did not let a folder be chosen ({ $detail }).
problem-folder-full = There is no room for the backup on the disk of the folder “{ $folder }”. Make room and try again, or choose another one.
problem-folder-foreign = In the folder “{ $folder }” there is a file called { $name } that is no Daftar backup. It was left as it is. Move it away and try again, or choose another folder.
problem-folder-verify = The backup { $name } was read back from the folder “{ $folder }” and is not what was written. Older backups were kept. Try again; if it happens again, choose another folder: the disk may be failing.
problem-folder-write = The backup could not be written to the folder “{ $folder }” ({ $detail }). Try again, or choose another one.
problem-trial-busy = Another tab is testing a backup. Wait until it is done.
problem-trial-room = There is no room in this browser to open the backup beside your data, so the test ended early. The file was read to its end, and its checksum fits.
problem-trial-differs = The file is whole, but opened it did not give the same: { $found } of { $expected } records came back. Keep the file, and make a new backup: the fault is with Daftar or with this browser’s storage.
problem-storage-full = The disk or this browser’s share of it is full. The last change was not saved; everything before it was. Delete files or the data of other sites, then try again; or back up to a file now.
problem-storage-lost = The browser’s storage does not answer ({ $detail }). The last change was not saved. Back up to a file, then reload.
problem-storage-vanished = The browser has cleared this workspace’s data while it was open. Nothing can be saved any more. What you see is still in memory: back it up to a file now, then reload.
problem-storage-silent = The browser’s storage does not answer. Your data has not been touched. Close other windows of this browser and try again; if that does not help, restart the browser.
problem-storage-blocked = Another tab keeps this workspace. Close the other tabs of Daftar, then try again.
problem-storage-newer = This workspace was written by a newer Daftar. Reload to get it; nothing is written until then.
problem-storage-superseded = Another tab has taken over this workspace. Reload this tab before you go on.
problem-storage-unavailable = This browser gives no storage here, perhaps because the window is private. Open Daftar in an ordinary window.
problem-storage-slow = The browser’s storage has not answered for { $count } seconds: the last change is not saved yet. Keep this tab open; if nothing happens, back up to a file, then restart the browser.
problem-start-full = There is no room left on the disk, and this workspace can not be opened without some. Nothing in it has been changed. Delete files or the data of other sites, then try again.
problem-start-lost = The browser’s storage does not answer ({ $detail }). Nothing in this workspace has been changed. Try again; if that does not help, restart the browser.
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
persist-seven-days = Safari clears what a site keeps when you do not open it for seven days of using the browser. Add Daftar to the Home Screen or the Dock, where this does not count, and keep backups.
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
restore-loose-links = { $count ->
    [one] { $count } link leads to a record that is not in the file. It is kept, but shows nothing.
   *[other] { $count } links lead to records that are not in the file. They are kept, but show nothing.
}
restore-what = Restoring replaces everything in this workspace by what the backup holds. One Undo takes it back. Or open the backup as a workspace of its own, beside this one.
restore-first = Back up what is here first
restore-first-hint = { $count ->
    [one] One change here is in no backup yet.
   *[other] { $count } changes here are in no backup yet.
}
restore-running = Putting the records in place
restore-do = Restore here
restore-beside = Open as a new workspace
restore-cancel = Cancel
rescued-whole = Taken from a rescue file. Everything that it tells of could be read.
rescued-part = Taken from a rescue file. Not everything could be read; the rest is here:
rescued-pages = { $count ->
    [one] One page of records ({ $names }) can not be read. What the changes tell of its records is here.
   *[other] { $count } pages of records ({ $names }) can not be read. What the changes tell of their records is here.
}
rescued-changes = { $count ->
    [one] One change (number { $places }) is missing or can not be read.
   *[other] { $count } changes (numbers { $places }) are missing or can not be read.
}
rescued-lines = { $count ->
    [one] One line of the file is cut off or damaged.
   *[other] { $count } lines of the file are cut off or damaged.
}
rescued-newer = Part of it seems to be written by a newer Daftar. Reload this page to get it, then read the file again.
automatic-title = Automatic backup
automatic-unavailable = This browser does not lend folders to web pages, so Daftar can not back up by itself in it. Chrome and Edge can. Here Daftar reminds you instead: after fifty changes or seven days.
automatic-off = Choose a folder once, best one that is copied elsewhere: that of a cloud drive, or a USB stick. After changes, Daftar then writes a backup there, at most once an hour while it is open. It keeps the seven newest days, and of what is older one a week for four weeks.
automatic-choose = Choose a folder…
automatic-on = Backups go to the folder “{ $folder }”.
automatic-last = The last one, { $ago }: { $name }. It was read back and is whole.
automatic-not-yet = None is in it yet.
automatic-writing = Writing and checking the backup
automatic-now = Back up there now
automatic-other = Choose another folder…
automatic-stop = Stop
automatic-stopped = There are no automatic backups any more. Those in the folder stay.
automatic-paused = The browser wants you to allow writing to the folder “{ $folder }” again. Until then there are no automatic backups. If it offers to allow it on every visit, choose that.
automatic-resume = Resume
automatic-again = Try again
reminder-due = { $count ->
    [one] One change is in no backup yet.
   *[other] { $count } changes are in no backup yet.
}
reminder-never = Nothing of this workspace is kept outside this browser yet. Back it up to a file.
reminder-paused = Automatic backups wait until you allow writing to the folder again.
reminder-tomorrow = Remind me tomorrow
reminder-week = In a week
trial-title = Test a backup
trial-text = A backup that was never opened is only a hope. Choose one: Daftar makes a workspace of it out of sight, compares every record, and erases it again. Nothing here changes.
trial-choose = Choose a backup to test…
trial-storing = Putting its records into a workspace of their own
trial-opening = Opening that workspace
trial-comparing = Comparing record by record
trial-whole = { $count ->
    [one] This file is whole: the one record in it came back as it was written.
   *[other] This file is whole: all { $count } records in it came back as they were written.
}
trial-part = { $count ->
    [one] One record could be read from this file, and came back as it was.
   *[other] { $count } records could be read from this file, and came back as they were.
}
trial-same = It holds exactly what is here now.
trial-elsewhere = None of its records is here: it is the backup of another workspace.
trial-same-day = Its newest change is of the same day as the newest one here.
trial-older = { $count ->
    [one] Its newest change is one day older than the newest one here.
   *[other] Its newest change is { $count } days older than the newest one here.
}
trial-newer = { $count ->
    [one] Its newest change is one day newer than the newest one here.
   *[other] Its newest change is { $count } days newer than the newest one here.
}
trial-differs = { $count ->
    [one] One record differs ({ $changed } changed, { $here } only here, { $there } only in the file).
   *[other] { $count } records differ ({ $changed } changed, { $here } only here, { $there } only in the file).
}
erase-title = Erase this workspace
erase-text = Removes { $name } and all its records from this browser, for good.
erase-warning = This can not be undone, and nothing is kept but the backups you have made. Type { $name } to erase it.
erase-do = Erase for good
workspace-unnamed = My workspace
## Help: groups

help-lede = How Daftar works, what it keeps, and what it can not do.
help-beginning = To begin with
help-data = Your data
help-working = Every day
help-look-up = To look up

## Help: to begin with

help-start = First steps
help-start-text =
    Add somebody you work with: choose New, or write a name with a phone number into the line at the top of Today.
    Add a deal for each chance to sell and give it a next step: a task with a day. From then on, Today shows each morning what is due.
    If you have a list already, bring it from a file instead of typing it.
    When you have put some work in, back up to a file.
help-import = Bringing a list
help-import-text =
    Export from your address book or old program as CSV. A spreadsheet has to be saved as CSV first. Rows that you copied can also be pasted.
    Daftar guesses the encoding, the separator and what each column means. You can change all of it.
    Before anything is written you see every row as it will become, and the reason for each row that is refused. Refused rows can be downloaded.
    One Undo takes the whole import back.
help-workspaces = Workspaces and the sample
help-workspaces-text =
    A workspace is one business with all its records, kept apart from every other. The button with its name switches between them and starts new ones.
    The sample is a travel agency that does not exist. Try anything on it: nothing that you do there touches your own workspace.
    To be rid of the sample, open it and erase it in Data and backup.

## Help: your data

help-kept = Where the data is kept
help-kept-text =
    In this browser, on this device, and nowhere else. There is no account and no server with a copy: Daftar sends your records nowhere.
    A change shows only after the browser has written it down.
    You can open Daftar in several tabs: what changes in one appears in the others.
help-lost = How data can be lost
help-lost-text =
    It is gone when the browser’s site data is cleared, when the browser is removed, and when the device breaks or is lost. A private window forgets everything when it closes.
    When the disk runs full, a browser may clear sites by itself. Daftar asks yours to keep the data; Data and backup says whether it promised.
    Safari may clear a site after seven days of use in which you did not visit it. Adding Daftar to the Home Screen or Dock helps.
    Nobody can bring lost data back but you, with a backup file.
help-backup = Backing up and restoring
help-backup-text =
    A backup is one file with everything in the workspace. Keep copies of it somewhere else than on this device.
    Where the browser lends folders to web pages, as Chrome and Edge do, Data and backup lets you choose one: while Daftar is open, it writes a backup there after changes, at most once an hour, and reads it back. The seven newest days stay, and of what is older one a week for four weeks. The browser may want you to allow it again from time to time: Resume does that.
    Elsewhere Daftar reminds you: not before ten changes, then after fifty changes or seven days.
    The mark at the foot of the sidebar, on a phone under More, says how old the last backup is and changes colour when much has happened since.
    Test a backup opens a backup file as on the day when you need it, in a workspace of its own that is erased at once, and says how it differs from what is here.
    The file is not encrypted: whoever has it can read it.
    A backup is checked whole before it is restored. One that is cut off or altered is refused, and nothing changes. Restoring replaces what is in the open workspace, and one Undo takes that back; or open the backup as a workspace of its own.
help-undo = Undo
help-undo-text =
    Ctrl Z takes back the last change, and Ctrl Shift Z makes it again: an edit, a deletion, a whole import, a restored backup. The buttons at the top say what they would do.
    It reaches back some 200 changes, also after you have closed the page. In a text field the keys take back your typing.
    Erasing a workspace is the one thing that can not be undone.
help-limits = What Daftar can not do
help-limits-text =
    It has no server, so it does not keep two devices alike, and several people can not work together from their own computers. To move to another device, back up here and restore there.
    It sends no messages and places no calls: a phone number or an e-mail address opens the program that you have for that.
    It does not ring. What is due, you see when you open it.
    It needs a connection to open. Once open, it works without one.

## Help: every day

help-quick = The quick line
help-quick-text =
    The line at the top of Today takes what just came up. With a phone number or an e-mail address it adds a contact, otherwise a task for you.
    Days and times are understood: “Call Sara tomorrow 10:00”, “Send the offer friday”, “Renew the contract +3d”. Below the line you see what will be added, before you press Enter.
    When one contact’s full name stands in a task, the task is linked to them. “@Acme” puts a new contact into the company Acme; a name of two words is written “@Acme_Travel”.
    A day in the line of a new contact makes a task to get in touch with them.
help-find = Finding anything
help-find-text =
    “Find” at the top, or Ctrl+K, looks through contacts, companies and deals: names first, then whatever else is written in them, such as numbers, addresses and notes. Capital letters, accents and the way Persian letters, digits and spaces are typed make no difference.
    It also leads to pages and settings, and begins something new.
help-many = Many records at once
help-many-text =
    Tick records in a list: with Shift a whole range, with the box at the top all that are found. Then you can change a field of all of them, add or take away labels, delete them, or take them out as a CSV file that spreadsheets open. One Undo takes it back.
    What a search or filter hides is left alone, ticked or not.
help-deals = Deals: which one first
help-deals-text =
    A deal moves through the stages of your pipeline until it is won or lost. Drag its card, choose “Move to” in its menu, or carry it by keyboard.
    Its next step is the earliest of its open tasks. In the order “Most urgent first” the cards stand as follows, the larger amount first among equals:
help-badge-overdue = The next step is late. The longest overdue comes first.
help-badge-today = The next step is due today.
help-badge-none = Nothing is planned. Add a task, or the deal will be forgotten.
help-badge-planned = The next step is still to come; one without a day comes last.
help-badge-rotting = For so many days there was no activity and no new stage, and its stage allows fewer. How many days a stage allows, you say in Settings.
help-tasks = Tasks
help-tasks-text =
    Today shows what is late, what is due today and what comes in the next seven days. Tasks without a day wait under Someday; those further ahead appear when their week comes.
    Tick a task when it is done. The alarm clock beside it puts it off.
    A task that repeats leaves its next one behind when you tick it, on the first day after today that fits. Months and years are those of your calendar, and a day that a month lacks becomes its last.
help-dates = Dates, digits and money
help-dates-text =
    Language, calendar, digits and currency are chosen each for itself in Settings. Changing the calendar or the digits changes how things look, never what is kept.
    Dates can be typed in either calendar, in digits or in words: 1405/8/30, 2026-11-21, 21 November, tomorrow. Or pick a day from the calendar that the button opens.
    Rials can be typed and shown in toman. 1 toman is 10 rial; what is kept is always rial, so that no amount changes when you switch.
    Amounts of different currencies are never added up: their sums stand side by side.
help-members = Several people
help-members-text =
    Members say who did what, and whose a task or a deal is. They are added in Settings. They are no accounts and have no passwords: whoever opens this browser sees everything.
    With two or more of them, you choose in the bar at the top in whose name you act, and Today shows your own day or everyone’s.

## Help: to look up

help-keys = Keyboard
help-keys-text =
    Keys that stand side by side with Ctrl or Shift are held together; letters are pressed one after the other. On a Mac, ⌘ does what Ctrl does.
    Single letters work while you are not typing, on any keyboard layout. They can be switched off in Settings.
help-key-undo = Undo
help-key-redo = Do again what was undone
help-key-save = Save what is open, from any field
help-key-new = Something new
help-key-new-contact = New contact
help-key-new-company = New company
help-key-new-deal = New deal
help-key-new-task = New task
help-key-find = Find records, pages and commands
help-key-search = Search in this list
help-keys-board = On the board
help-key-walk = From card to card; a lifted card from place to place
help-key-lift = Lift the card, and put it down
help-key-put-back = Put the lifted card back
help-key-open = Open the deal
help-words = Words
help-words-text = What they mean in Daftar.
help-word-contact = Contact
help-word-contact-is = A person: customer, supplier, anybody you talk to.
help-word-company = Company
help-word-company-is = An organisation that contacts work for and deals are made with.
help-word-deal = Deal
help-word-deal-is = One chance to sell something: to whom, for how much, by when.
help-word-pipeline = Pipeline
help-word-pipeline-is = The row of stages that deals go through. You can have several.
help-word-stage = Stage
help-word-stage-is = How far a deal has come. The last ones are won and lost.
help-word-weighted = Weighted
help-word-weighted-is = The amount times the probability of the stage: what is likely to come of it.
help-word-activity = Activity
help-word-activity-is = Something that happened: a call, a meeting, an e-mail, a message, a note.
help-word-task = Task
help-word-task-is = Something to do, with a day or without.
help-word-next-step = Next step
help-word-next-step-is = The earliest open task of a deal.
help-word-member = Member
help-word-member-is = Somebody who works with this workspace.
help-word-workspace = Workspace
help-word-workspace-is = One business with all its records, kept apart from the others.
## Bringing data in: the steps

import-lede = From a spreadsheet, an address book or another program. Nothing is written before the last step, and one Undo takes all of it back.
import-steps = Steps of the import
import-step-file = File
import-step-columns = Columns
import-step-check = Check
import-step-done = Done
import-back = Back
import-running = Working on it
import-running-rows = { $done } of { $count }
import-stop = Stop

## Bringing data in: the file

import-drop = Drop a table here (CSV or TSV)
import-choose = or choose one from this device
import-paste = Or paste a table
import-paste-label = Rows copied from a spreadsheet, the names of the columns first
import-paste-take = Read this table
import-pasted = Pasted table
import-encoding = Encoding
import-encoding-unsure = The encoding is a guess. If letters look wrong below, choose another one.
import-delimiter = Separator
import-delimiter-found = Found by itself
import-delimiter-comma = Comma
import-delimiter-semicolon = Semicolon
import-delimiter-tab = Tab
import-delimiter-bar = Vertical bar
import-rows = { $count ->
    [one] One row
   *[other] { $count } rows
}
import-blank-rows = { $count ->
    [one] one blank row is left out
   *[other] { $count } blank rows are left out
}
import-short-rows = { $count ->
    [one] one row has fewer cells than the header
   *[other] { $count } rows have fewer cells than the header
}
import-long-rows = { $count ->
    [one] one row has more cells than the header
   *[other] { $count } rows have more cells than the header
}
import-no-rows = There are no rows below the header. Choose another separator or another file.
import-preview = First rows of the file
import-more-columns = { $count ->
    [one] One more column is not shown here
   *[other] { $count } more columns are not shown here
}
import-to-columns = On to the columns

## Bringing data in: what the columns mean

import-kind = The rows are
import-pipeline = Pipeline of the deals
import-overwrite = Values of the file replace different ones that are here
import-dates = Dates
import-dates-found = As each column shows
import-dates-day = Day, month, year
import-dates-month = Month, day, year
import-dates-year = Year, month, day
import-columns = Columns of the file
import-column = Column in the file
import-column-unnamed = Column { $count }, without a name
import-samples = First values
import-becomes = Becomes
import-becomes-label = What “{ $column }” becomes
import-doubt = Another column has this field already, so this one is kept under “About”. Choose what it is.
import-to-check = Check the rows
import-to-nothing = Not imported
import-to-notes = Kept under “About”
import-part = { $field } ({ $detail })
import-part-first = first name
import-part-middle = middle name
import-part-last = last name
import-part-suffix = suffix
import-part-label = label
import-part-nth = no. { $count }
import-part-currency = currency
import-part-pipeline = pipeline
import-part-status = open, won or lost
import-part-won = won on
import-part-lost = lost on
import-part-closed = closed on
import-part-since = there since
import-piece-whole = whole
import-piece-street = street
import-piece-city = city
import-piece-region = region
import-piece-postcode = postcode
import-piece-country = country
import-piece-label = label
field-contacts-created_at = Added on
field-contacts-import_id = Number in the other program
field-companies-created_at = Added on
field-companies-import_id = Number in the other program
field-deals-created_at = Added on
field-deals-import_id = Number in the other program

## Bringing data in: every row as it will become

import-dates-ambiguous = Dates such as { $samples } can be read in more than one way. Say in which order day and month stand.
import-dates-say = Say how dates are written
import-filter-rows = Show rows by status
import-rows-planned = Every row as it will become
import-nameless = No name
import-line = Line
import-status = Status
import-status-new = New
import-status-update = Added to
import-status-same = Unchanged
import-status-error = Refused
import-record = Record
import-reason = Remarks
import-show-more = { $count ->
    [one] Show one row more
   *[other] Show more ({ $count } left)
}
import-rejected = Download the refused rows
import-nothing = Nothing in this file would change anything here.
import-one-undo = One Undo takes the whole import back.
import-do = { $count ->
    [one] Import one record
   *[other] Import { $count } records
}

## Bringing data in: done

import-done = The import is done
import-done-line = { $updated ->
    [0] { $created } added
   *[other] { $created } added, { $updated } changed
}
import-see = Open { $what }
import-undo = Undo the import
import-again = Import another file

## Bringing data in: what a row was not quite taken as

import-maybe-same = “{ $name }” is here already and may be the same, but nothing proves it. The two stay apart; compare them after the import.
import-name-borrowed = The row gives no name, so the record is called “{ $name }”. Rename it after the import.
import-kept = “{ $field }” holds something else already, and “{ $text }” does not replace it. To replace it, go back to the columns and tick the box.
import-same-row = Line { $other } means the same record. What this row adds goes there.
import-owner-unknown = Nobody in the team is called “{ $text }”. The name is kept under “About”; to make somebody the owner, add them in Settings and check the rows again.
import-pipeline-unknown = There is no pipeline “{ $text }” here, so the chosen one is taken. The name is kept under “About”.
import-status-unknown = The status “{ $text }” says neither open nor won nor lost. It is kept under “About”; set the deal’s stage after the import.
import-stage-unknown = There is no stage “{ $text }” here, so a new deal begins in the first one. The name is kept under “About”; move the deal after the import.
import-row-long = The row has more cells than the header. “{ $text }” is kept under “About”; check whether the cells have shifted.

## Bringing data in: what stands in the way

problem-csv = Line { $line } of the file can not be read. Mend it in the file, then choose the file again.
problem-csv-quote = A quotation mark opens in line { $line } and does not close in its cell. Mend that line in the file or choose another separator.
problem-csv-large = The file is larger than { $limit } MB. Split it and import the parts one after the other.
problem-csv-rows = The file has more than { $limit } rows. Split it and import the parts one after the other.
problem-csv-columns = The file has more than { $limit } columns. Choose another separator, or leave out columns that you do not need.
problem-csv-cells = The file has more than { $limit } cells. Leave out columns that you do not need, or split it and import the parts one after the other.
problem-mapping-twice = Column { $column } (“{ $second }”) means the same field as “{ $first }”. Choose something else for one of the two.
problem-mapping-name = No column says what the records of “{ $table }” are called. Choose a name or title for one of the columns.
problem-import-stale = Records have changed since the rows were checked. Nothing was imported. Check the rows again.

## What was typed or stands in a file and can not be read

problem-phone = “{ $text }” holds no phone number. Write its digits.
problem-time = “{ $text }” is not a time. Write it like 9:30.
problem-currency = “{ $text }” is not a currency that Daftar knows. Write its code, such as EUR.
problem-percent = “{ $text }” is not a percentage. Write a whole number from 0 to 100.
problem-days = “{ $text }” is not a number of days. Write a whole number, such as 7.
problem-duration = “{ $text }” is not a length of time. Write minutes, such as 90, or hours and minutes, such as 1:30.
problem-flag = “{ $text }” is neither yes nor no. Write one of the two.
problem-choice = “{ $text }” is not one of the choices. Choose one from the list.
problem-not-typed = “{ $text }” can not be entered as text here. Choose it on the page of the record.
problem-number = “{ $text }” is not a number. Write it in digits, such as 12.
problem-number-whole = “{ $text }” is not a whole number. Write it without decimals.
problem-number-large = “{ $text }” is a larger number than fits here. Check its digits.
problem-web = “{ $text }” is not a web address. Write it like example.com.

problem-date = “{ $text }” is not a date. Write it like 2026-11-21 or 21 November 2026.
problem-date-impossible = “{ $text }” does not exist: month { $month } of the { $calendar ->
    [jalali] Iranian
   *[other] Gregorian
} calendar has no day { $day } there. Check day and month.
problem-date-year = The year { $year } in “{ $text }” belongs to no calendar that Daftar reads. Write a year like 2026 or 1405.
problem-date-ambiguous = “{ $text }” can be read as two dates. Write the year first, such as 2026-04-03, or the month as a word.

problem-amount = “{ $text }” is not an amount. Write it in digits, such as 1250.50.
problem-amount-infinite = “{ $text }” is no amount that can be counted. Write it in digits, such as 1250.50.
problem-amount-exponent = “{ $text }” is shortened, and its last digits may be lost. Write it out in full.
problem-amount-decimals = { $allowed ->
    [0] “{ $text }” has decimals, but its currency has none. Round it to a whole number.
    [one] “{ $text }” has more decimals than its currency. Round it to one decimal.
   *[other] “{ $text }” has more decimals than its currency. Round it to { $allowed } decimals.
}
problem-amount-grouping = The digits of “{ $text }” are grouped in an unusual way. Write them without separators.
problem-amount-ambiguous = In “{ $text }” the comma may mean thousands or decimals. Write the thousands without a comma and the decimals after a dot.
problem-amount-large = “{ $text }” is a larger amount than Daftar can hold. Check its digits.
problem-amount-currency = “{ $text }” names a currency that Daftar does not know. Write its code, such as EUR, or the number alone.
problem-amount-two-currencies = “{ $text }” names two currencies. Keep the right one.

problem-email = “{ $text }” is not an e-mail address. Write it like name@example.com.
problem-email-no-at = “{ $text }” lacks the @ of an e-mail address. Write it like name@example.com.
problem-email-two-ats = “{ $text }” has more than one @. Separate several addresses with a comma.
problem-list-long = “{ $text }” is no list of addresses or numbers: it is very long. Write at most { $limit } of them.
problem-email-space = “{ $text }” has a space inside. Take it out, or separate several addresses with a comma.
problem-email-name = What stands before the @ in “{ $text }” can not be part of an e-mail address. Check it for missing or stray characters.
problem-email-domain = What follows the @ in “{ $text }” is not complete. Write it like name@example.com.
## src/ui/kit: parts that know no entity.

kit-optional = optional
kit-remove = Remove { $name }
kit-remove-filter = Remove filter: { $filter }
kit-clear = Clear
kit-clear-search = Clear search
kit-search = Search
kit-close = Close
kit-cancel = Cancel
kit-dismiss = Dismiss
kit-notifications = Notifications
kit-actions = Actions
kit-type-to-confirm = Type “{ $word }” to confirm

# Found by typing.
kit-suggestions = Suggestions
kit-create = Create “{ $name }”
kit-nothing-found = Nothing found
kit-choices = { $count ->
    [0] Nothing found
    [one] { $count } choice
   *[other] { $count } choices
  }

# Dates.
kit-open-calendar = Open calendar
kit-choose-date = Choose a date
kit-previous-month = Previous month
kit-next-month = Next month
kit-clear-date = Clear
kit-today = Today
kit-day-off = { $date }, day off
kit-two-dates = { $date } · { $other }

# Amounts.
kit-currency = Currency
kit-amount-echo = { $full } · { $short }

# Tables.
kit-select = Select { $name }
kit-select-all = Select all { $count }

# Boards.
kit-board-help = Space lifts the card, arrow keys move it, Space puts it down, Escape puts it back.
kit-board-lifted = { $name } lifted from { $column }, position { $position } of { $count }. Arrow keys move it, Space puts it down, Escape puts it back.
kit-board-over = { $column }, position { $position } of { $count }
kit-board-over-column = Over { $column }
kit-board-back = { $name } stays where it was

## src/ui/fields: fields of any record.

fields-none = Add
fields-add = Add { $field }
fields-edit = Edit { $field }
fields-edit-value = { $field }: { $value }, edit
fields-show-all = Show all fields
fields-hide-empty = Hide empty fields
fields-save = Save
fields-add-another = Save and add another
fields-yes = Yes
fields-no = No
fields-comma = {", "}
fields-labelled = { $label }: { $value }
fields-label = Label
fields-time = Time

# E-mail addresses, numbers, postal addresses.
fields-email = E-mail
fields-add-email = Add e-mail
fields-phone = Phone number
fields-add-phone = Add phone number
fields-address = Address
fields-add-address = Add address
fields-street = Street and number
fields-postcode = Postcode
fields-city = City
fields-region = Region
fields-country = Country

# People of a deal.
fields-role = Role
fields-add-person = Add a person
fields-with-role = { $name } ({ $role })

# Dates and spans.
fields-birthday-example = 3 May 1990, or 3 May
fields-birthday-age = { $age ->
    [one] { $date } · { $age } year old
   *[other] { $date } · { $age } years old
  }
fields-unit-days = days
fields-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
  }
fields-seconds = { $count } s
fields-minutes = { $count } min
fields-hours = { $count } h
fields-hours-minutes = { $hours } h { $minutes } min
fields-moment = { $date }, { $time }
fields-never-repeats = Does not repeat
fields-repeat-unit = How it repeats
fields-repeat-every = Every how many
fields-every-day = { $count ->
    [1] every day
   *[other] every { $count } days
  }
fields-every-week = { $count ->
    [1] every week
   *[other] every { $count } weeks
  }
fields-every-month = { $count ->
    [1] every month
   *[other] every { $count } months
  }
fields-every-year = { $count ->
    [1] every year
   *[other] every { $count } years
  }

# Consent.
fields-consent-since = given on { $date }
fields-consent-until = withdrawn on { $date }
fields-consent-given = { $channel }: given on { $date }
fields-consent-withdrawn = { $channel }: withdrawn on { $date }

# The ten label hues.
fields-hue = Colour
fields-hue-0 = Blue
fields-hue-1 = Sky
fields-hue-2 = Teal
fields-hue-3 = Emerald
fields-hue-4 = Green
fields-hue-5 = Olive
fields-hue-6 = Amber
fields-hue-7 = Coral
fields-hue-8 = Pink
fields-hue-9 = Violet
## What the fields of each table are called

field-contacts-name = Name
field-contacts-title = Position
field-contacts-company = Company
field-contacts-emails = E-mail
field-contacts-phones = Phone
field-contacts-addresses = Address
field-contacts-birthday = Birthday
field-contacts-source = Source
field-contacts-owner = Owner
field-contacts-tags = Tags
field-contacts-consent = Consent
field-contacts-about = About

field-companies-name = Name
field-companies-domain = Website
field-companies-phone = Phone
field-companies-industry = Industry
field-companies-size = People
field-companies-address = Address
field-companies-parent = Part of
field-companies-source = Source
field-companies-owner = Owner
field-companies-tags = Tags
field-companies-about = About

field-deals-title = Title
field-deals-stage = Stage
field-deals-company = Company
field-deals-contacts = People
field-deals-amount = Amount
field-deals-expected_close = Expected close
field-deals-source = Source
field-deals-owner = Owner
field-deals-tags = Tags
field-deals-lost_reason = Why it was lost
field-deals-about = About
field-deals-position = Place in the column
field-deals-entered = Way through the stages

field-activities-kind = Kind
field-activities-at = When
field-activities-direction = Direction
field-activities-outcome = Outcome
field-activities-duration = Duration
field-activities-text = Text
field-activities-by = By
field-activities-contacts = With
field-activities-company = Company
field-activities-deal = Deal

field-tasks-title = What to do
field-tasks-due = Due
field-tasks-time = Time
field-tasks-priority = Priority
field-tasks-repeat = Repeats
field-tasks-assignee = For
field-tasks-contact = Contact
field-tasks-company = Company
field-tasks-deal = Deal
field-tasks-about = Notes
field-tasks-done_at = Done

field-members-name = Name
field-members-email = E-mail
field-members-hue = Colour
field-members-retired = No longer in the team

field-tags-name = Name
field-tags-hue = Colour

field-pipelines-name = Name
field-pipelines-position = Place in the list

field-stages-pipeline = Pipeline
field-stages-name = Name
field-stages-position = Place in the pipeline
field-stages-kind = Meaning
field-stages-probability = Chance of winning
field-stages-rot_days = Goes cold after (days)

field-settings-business = Business name
field-settings-calendar = Calendar
field-settings-digits = Digits
field-settings-currency = Currency
field-settings-toman = Amounts in toman
field-settings-country = Country
field-settings-week_start = Week begins on
field-settings-weekend = Weekend

## What there is to choose from

choice-stage-kind-open = Open
choice-stage-kind-won = Won
choice-stage-kind-lost = Lost
choice-activity-kind-note = Note
choice-activity-kind-call = Call
choice-activity-kind-meeting = Meeting
choice-activity-kind-email = E-mail
choice-activity-kind-message = Message
choice-direction-unsaid = Not said
choice-direction-outgoing = Outgoing
choice-direction-incoming = Incoming
choice-outcome-unsaid = Not said
choice-outcome-reached = Reached
choice-outcome-no-answer = No answer
choice-outcome-busy = Busy
choice-outcome-left-message = Left a message
choice-outcome-declined = Declined
choice-priority-normal = Normal
choice-priority-high = High
choice-priority-low = Low
choice-repeat-unit-day = Day
choice-repeat-unit-week = Week
choice-repeat-unit-month = Month
choice-repeat-unit-year = Year
choice-channel-email = E-mail
choice-channel-phone = Phone
choice-channel-sms = Text message
choice-channel-messenger = Messenger
choice-channel-post = Post
choice-calendar-gregorian = Gregorian
choice-calendar-jalali = Solar Hijri (Jalali)
choice-digits-latin = 1 2 3
choice-digits-persian = ۱ ۲ ۳
choice-country-BG = Bulgaria
choice-country-IR = Iran
choice-country-ZZ = Elsewhere
choice-weekday-monday = Monday
choice-weekday-tuesday = Tuesday
choice-weekday-wednesday = Wednesday
choice-weekday-thursday = Thursday
choice-weekday-friday = Friday
choice-weekday-saturday = Saturday
choice-weekday-sunday = Sunday
choice-weekend-sat-sun = Saturday and Sunday
choice-weekend-fri = Friday
choice-weekend-thu-fri = Thursday and Friday
choice-weekend-fri-sat = Friday and Saturday
choice-label-work = Work
choice-label-home = Home
choice-label-mobile = Mobile
choice-label-other = Other
choice-role-decides = Decides
choice-role-advises = Advises
choice-role-uses = Will use it
choice-role-pays = Pays
## Records: what they are called

records-contact = Contact
records-company = Company
records-deal = Deal
records-task = Task
records-people = People
records-tasks = Tasks
records-next-steps = Next steps

## Records: lists

records-search-contacts = Search contacts
records-search-companies = Search companies
records-search-deals = Search deals
records-filter = Filter
records-filters = Filters
records-filter-by = Filter by
records-filter-by-field = Filter by { $field }
records-filter-is = { $field }: { $value }
records-filter-none = Empty
records-filter-gone = Deleted
records-filter-search = Search in { $field }
records-filter-nothing = Nothing here has that name
records-clear-filters = Clear filters
records-found = { $count ->
    [one] One found
   *[other] { $count } found
}
records-none-match =
    Nothing matches “{ $text }” and { $count ->
        [one] one filter
       *[other] { $count } filters
    }
records-none-match-text = Nothing matches “{ $text }”
records-none-match-filters =
    Nothing matches { $count ->
        [one] this filter
       *[other] these { $count } filters
    }
records-hidden = { $count ->
    [one] One record is hidden by this.
   *[other] { $count } records are hidden by this.
}
records-show-everything = Show everything
records-keep-search = Keep the search, drop the filters
records-no-contacts-yet = The people you do business with
records-no-contacts-why = Each of them gets a page with phone numbers, what was said, and what comes next. Begin with one, or bring your list from a file.
records-no-companies-yet = The companies behind your contacts
records-no-companies-why = A company brings its people, its deals and everything that happened together on one page.
records-no-deals-yet = Every chance to sell
records-no-deals-why = A deal shows how much, with whom, how far it is and what comes next. Add the first one you are working on.
records-import = Bring from a file

## Records: the page of one

records-details = Details
records-timeline = Timeline
records-related = Related
records-areas = Parts of this page
records-group-main = Overview
records-group-ways = Getting in touch
records-group-more = More
records-gone = This is no longer there
records-gone-text = It was deleted, here or in another tab, or the link is from another workspace.
records-more = More: { $what }
records-edit = Edit
records-delete = Delete
records-cancel = Cancel
records-save = Save
records-do-call = Call
records-do-write = E-mail
records-call-named = Call { $name }
records-write-named = Write to { $name }
records-do-visit = Website
records-add-contact = Add a person
records-add-deal = Add a deal
records-add-task = Add task
records-no-people = Nobody yet.
records-no-deals = No deals yet.
records-no-company = No company yet.
records-no-tasks = Nothing to do right now.
records-no-next-step = No next step
records-quiet-days = { $count ->
    [one] Quiet for a day
   *[other] Quiet for { $count } days
}
records-show-all = Show all { $count }

## Records: what happened

records-today = Today
records-yesterday = Yesterday
records-part-all = Everything
records-part-notes = Notes
records-part-calls = Calls
records-part-meetings = Meetings
records-part-messages = Messages
records-part-tasks = Tasks
records-part-changes = Changes
records-timeline-filter = Show only
records-timeline-empty = Nothing has happened yet
records-timeline-empty-text = What you write down above appears here, newest first.
records-show-earlier = { $count ->
    [one] Show one earlier entry
   *[other] Show { $count } earlier entries
}
records-created = { $what } added
records-stage-entered = Moved to { $stage }
records-stage-gone = a stage that is no longer there
records-task-done = Task done
records-by = by { $name }
records-note = Note
records-meeting = Meeting
records-call = Call
records-call-out = Outgoing call
records-call-in = Incoming call
records-email = E-mail
records-email-out = E-mail sent
records-email-in = E-mail received
records-message = Message
records-message-out = Message sent
records-message-in = Message received

## Records: writing it down

records-compose = Write down
records-compose-note = What is worth remembering?
records-compose-text = What was said? What was agreed?
records-key-saves = saves
records-save-note = Save note
records-save-call = Log call
records-save-meeting = Log meeting
records-save-message = Log message

## Records: tasks

records-days-late = { $count ->
    [one] One day late
   *[other] { $count } days late
}
records-priority-high = Important
records-task-complete = Done
records-task-complete-named = Done: { $title }
records-task-reopen = Not done after all

## Records: something new

records-new-contact = New contact
records-new-company = New company
records-new-deal = New deal
records-new-task = New task
records-duplicates = { $count ->
    [one] This may be there already:
   *[other] These may be there already:
}
## Deals: board and list

sales-board = Board
sales-list = List
sales-view = View
sales-add = Add a deal
sales-add-short = Deal
sales-add-to = Add a deal in { $stage }
sales-import = Import deals
sales-search = Search deals, companies, people
sales-pipeline = Pipeline
sales-owner = Whose deals
sales-everybody = Everybody’s deals
sales-owner-is = Owner: { $name }
sales-closed = Won and lost
sales-order = Order of the cards
sales-order-urgency = Most urgent first
sales-order-by-hand = My own order
sales-order-amount = Largest amount first
sales-order-close = Closing soonest first
sales-weighted = weighted { $amount }
sales-deals = { $count ->
    [one] 1 deal
   *[other] { $count } deals
}
sales-found = { $count ->
    [0] No deal fits
    [one] 1 deal fits
   *[other] { $count } deals fit
}
sales-column-empty = Drop a deal here
sales-show-more = { $count ->
    [one] Show one more
   *[other] Show more ({ $count } are left)
}

## A card

sales-card-menu = Move or edit: { $name }
sales-move-to = Move to
sales-up = Up
sales-down = Down
sales-edit = Open and edit
sales-delete = Delete
sales-moved = { $name } moved to { $to }, position { $position } of { $count }. Undo with Control Z.
sales-overdue = { $count ->
    [one] 1 day overdue
   *[other] { $count } days overdue
}
sales-today = Today
sales-no-next-step = No next step
sales-planned = Planned
sales-inactive = { $count ->
    [one] 1 day inactive
   *[other] { $count } days inactive
}
sales-won = Won
sales-lost = Lost
sales-reopen = Reopen

## Losing a deal

sales-lost-title = { $name } is lost
sales-lost-why = Why was it lost?
sales-lost-hint = A few words help you see what to change. You may leave it empty.
sales-lost-reasons = Common reasons
sales-lost-confirm = Mark as lost
sales-cancel = Cancel
sales-reason-price = Too expensive
sales-reason-competitor = Chose somebody else
sales-reason-budget = No budget
sales-reason-timing = Not now
sales-reason-silence = No answer any more

## The way of a deal

sales-stage-path = Stages
sales-days-in-stage = { $count ->
    [0] In this stage since today
    [one] In this stage for 1 day
   *[other] In this stage for { $count } days
}
sales-days-won = { $count ->
    [0] Won today
    [one] Won yesterday
   *[other] Won { $count } days ago
}
sales-days-lost = { $count ->
    [0] Lost today
    [one] Lost yesterday
   *[other] Lost { $count } days ago
}

## Nothing to show

sales-none = No deals yet.
sales-none-text = A deal is a chance to sell: who, how much, until when. Here it moves from the first word to won, and you see what to do next.
sales-no-stages = This pipeline has no stages
sales-no-stages-text = Deals move through stages, such as New, Proposal, Won. Add them in the settings.
sales-to-settings = Go to settings
sales-none-fits = No deal fits
sales-none-fits-text = There are deals, but none with these words or this owner.
sales-widen = Show all deals
## This browser

settings-browser = This browser
settings-browser-text = Only here, only for you. Your records do not change.
settings-language = Language
settings-theme = Theme
settings-theme-system = As the system
settings-theme-light = Light
settings-theme-dark = Dark
settings-density = Density
settings-density-comfortable = Comfortable
settings-density-compact = Compact
settings-single-keys = Single-key shortcuts
settings-single-keys-hint = C adds something new, / searches, ? shows them all. Switch this off if you speak to your computer.

## The workspace

settings-workspace = Your business
settings-workspace-text = How this workspace writes dates, numbers and money, for everybody who opens it. What is already there stays as it is.
settings-business = Name of your business
settings-business-hint = It stands at the head of the page and in the name of backups.
settings-calendar = Calendar
settings-digits = Digits
settings-currency = Currency
settings-currency-hint = For new amounts. Amounts already written keep their currency.
settings-unit = Iranian amounts in
settings-unit-hint = 1 toman is 10 rial. Whichever you choose, the amounts stay the same.
settings-toman = Toman
settings-rial = Rial
settings-country = Country
settings-country-hint = Phone numbers of this country need no country code.
settings-week-start = Week begins on
settings-weekend = Days off
settings-example = This is how it looks

## Members

settings-members = Members
settings-members-text = Who works here. There are no passwords: a member says who did what. Who retires keeps what they did.
settings-acting = You act as
settings-acting-hint = What you do in this browser stands under this name.
settings-member-name = Name of the member
settings-member-new = Name of a new member
settings-member-add = Add member
settings-member-acting = You
settings-member-left = Has left
settings-retire = Retire
settings-member-retire = Retire { $name }
settings-return = Bring back
settings-member-return = Bring back { $name }
problem-member-last = { $name } is the only one here. Somebody has to stay, so that changes have an author.

## Pipelines and stages

settings-pipelines = Pipelines and stages
settings-pipelines-text = The way of a deal from the first word to won. A second pipeline helps when you sell in two different ways.
settings-pipelines-rule = Each pipeline needs at least one open, one won and one lost stage. A stage with deals in it goes only after its deals have a new place.
settings-pipeline-name = Pipeline
settings-pipeline-new = Name of a new pipeline
settings-pipeline-add = Add pipeline
settings-stage-name = Stage
settings-stage-kind = Meaning
settings-stage-probability = Chance
settings-stage-probability-wrong = The chance is a whole number from 0 to 100.
settings-stage-rot = Goes cold after
settings-stage-rot-days = Goes cold after so many days
settings-stage-rot-wrong = Write a whole number of days, or leave it empty for never.
settings-stage-never = never
settings-stage-closed = counts { $chance }
settings-days = days
settings-stage-earlier = Move { $name } up
settings-stage-later = Move { $name } down
settings-stage-new = Name of a new stage
settings-stage-add = Add stage
settings-hand-over = { $count ->
    [one] Move the deal and delete
   *[other] Move { $count } deals and delete
}
settings-hand-over-text = { $count ->
    [one] One deal is in it. It needs another place first; one undo brings both back.
   *[other] { $count } deals are in it. They need another place first; one undo brings everything back.
}
settings-hand-over-to = Move to
problem-stage-last-open = { $name } is the last open stage of its pipeline. Add another open stage first.
problem-stage-last-won = { $name } is the last stage for won deals in its pipeline. Add another one first.
problem-stage-last-lost = { $name } is the last stage for lost deals in its pipeline. Add another one first.
problem-stage-has-deals = { $count ->
    [one] One deal is in { $name }. Move it to another stage first.
   *[other] { $count } deals are in { $name }. Move them to other stages first.
}
problem-pipeline-last = { $name } is the only pipeline. Add another one before you delete it.

## Tags

settings-tags = Tags
settings-tags-text = Labels for contacts, companies and deals.
settings-tags-none = No tags yet
settings-tags-none-text = With tags you find again what belongs together, such as VIP or Newsletter.
settings-tag-name = Name of the tag
settings-tag-new = Name of a new tag
settings-tag-add = Add tag
settings-tag-uses = { $count ->
    [0] not used
    [one] on one record
   *[other] on { $count } records
}

## Common

settings-name-needed = A name is needed. Escape brings back the old one.
settings-delete = Delete { $name }
settings-cancel = Cancel
settings-hue-of = Colour of { $name }
settings-hue-0 = Blue
settings-hue-1 = Sky blue
settings-hue-2 = Turquoise
settings-hue-3 = Emerald
settings-hue-4 = Green
settings-hue-5 = Olive
settings-hue-6 = Amber
settings-hue-7 = Red
settings-hue-8 = Pink
settings-hue-9 = Purple
## Shell: places

nav-app = Daftar
nav-today = Today
nav-contacts = Contacts
nav-companies = Companies
nav-deals = Deals
nav-import = Import
nav-backup = Data and backup
nav-settings = Settings
nav-help = Help
nav-welcome = New workspace
nav-lost = Nothing here
nav-main = Main
nav-main-phone = Main, bottom
nav-more = More
nav-sidebar = Sidebar
skip-to-content = Skip to content
lost-title = This address leads nowhere
lost-text = The link may be old or cut short. Your data is as it was.

## Shell: the bar at the top

create-new = New
topbar-undo = Undo: { $what }
topbar-undo-none = Nothing to undo
topbar-redo = Redo: { $what }
topbar-redo-none = Nothing to redo
topbar-crumbs = You are here
topbar-acting = In whose name you act
topbar-acting-as = You act as { $name }

## Shell: workspaces

workspace-switch = Workspaces
workspace-new = New workspace…
workspace-sample = Sample
workspace-sample-named = { $name } (sample)
sample-ribbon-title = This is a sample business.
sample-ribbon-text = Try anything: none of it is real.
sample-start-own = Start my own

## Shell: how safe the data is

safety-saving = Saving…
safety-here = Saved in this browser
safety-backup = Backup { $ago }
safety-no-backup = No backup yet
safety-paused = Automatic backup is paused
safety-failed = Automatic backup failed
safety-sample = A sample needs no backup

## Shell: a workspace that does not open

failed-title = This workspace does not open
failed-again = Try again
failed-welcome = Other ways to begin
failed-rescue = Save the data as files
failed-others = Workspaces in this browser

## Something was missing at the start

mended-read = Got it
mended-recovered = { $count ->
    [one] The browser had lost the last change. It was put back from the safety copy.
   *[other] The browser had lost the last { $count } changes. They were put back from the safety copy.
}
mended-rebuilt = The browser had lost this workspace’s database. It was built anew from the safety copy, and nothing is missing. A backup to a file keeps it safe from worse.
mended-pages = A part of the stored data was damaged. It was made up for from the history, and nothing is missing.
rescue-title = Some of this workspace is missing
rescue-untouched = Nothing has been changed or deleted.
rescue-found = { $found } of { $commits } changes were found.
rescue-nothing = The browser has no data of this workspace any more.
rescue-sealed-off = The browser can not open this workspace’s database.
rescue-known = { $records ->
    [one] It was last saved on { $at }, with one record in it.
   *[other] It was last saved on { $at }, with { $records } records in it.
}
rescue-left = What is left
rescue-readable = Readable
rescue-copy = Safety copy
rescue-copy-of = The safety copy in this browser is from { $at }.
rescue-open = Open what can be read
rescue-restore = Restore the safety copy
rescue-save = Save what can be read
rescue-aside = What can not be read is kept aside, and the raw data can be downloaded later, too.
rescue-file = Choose a backup file
rescue-file-text = It is opened as a workspace of its own, beside this one.
rescue-more = Other ways
rescue-more-text = Trying again changes nothing. The raw data holds everything that is left; keep it if you want somebody to look at it.
rescue-raw = Download the raw data

## Today: whose day

today-whose = Whose day
today-mine = Mine
today-everyone = Everyone’s
today-cancel = Cancel

## Today: the quick line

today-quick-add = Quick add
today-quick-placeholder = Call Sara tomorrow 10:00
today-quick-hint = A task with a day and a time, or a new contact: name, phone or e-mail, @Company.
today-quick-do = Add
today-quick-task = Task
today-quick-person = New contact
today-quick-new = new
today-quick-added = Added:
today-follow-up = Get in touch with { $name }

## Today: tasks

today-overdue = Overdue
today-due = Due today
today-nothing-due = Nothing is due today.
today-soon = Next seven days
today-later = Later
today-someday = Someday
today-show-all = Show all { $count }
today-show-fewer = Show fewer
today-of-list = { $what }: { $list }
today-done-named = Done: { $name }
today-days-late = { $count ->
    [one] 1 day late
   *[other] { $count } days late
}
today-short-date = { $weekday } { $date }
today-short-date-time = { $weekday } { $date }, { $time }
today-at = Today, { $time }
today-priority-high = High priority
today-repeats = Repeats

## Today: putting off

today-snooze-named = Put off: { $name }
today-snooze-tomorrow = Tomorrow, { $weekday } { $date }
today-snooze-three-days = In three days, { $weekday } { $date }
today-snooze-week = Next week, { $weekday } { $date }
today-snooze-month = In a month, { $weekday } { $date }
today-snooze-pick = Pick a day…
today-snooze-title = Put off
today-snooze-day = Until which day?
today-snooze-which-day = Say which day: type it or pick it from the calendar.
today-snooze-do = Put off
today-day-hint = A date, or words: tomorrow, friday, in 2 weeks.

## Today: deals that nobody moves

today-no-step = Without a next step
today-no-step-why = Nothing is planned for these deals. What would bring each of them on?
today-rotting = Gone cold
today-rotting-why = For longer than their stage allows, nothing has happened with these deals.
today-step = Next step
today-step-for = Add a next step for { $name }
today-step-title = What to do
today-step-due = When
today-step-what = Say in a few words what to do.
today-step-add = Add next step

## Today: birthdays

today-birthdays = Birthdays
today-turns = { $date } · turns { $count }

## Today: figures

today-kpis = Figures
today-kpi-open = Open deals
today-kpi-total = { $sum } in all
today-kpi-weighted = Weighted
today-kpi-by-stage = by probability of the stage
today-kpi-won = Won this month
today-kpi-won-deals = { $count ->
    [one] one deal
   *[other] { $count } deals
}
today-kpi-late = Late tasks
today-kpi-late-what = to do or put off
today-kpi-none-late = Nothing is late

## Today: first steps

today-first-title = First steps
today-first-text = From here on, this page shows each morning what the day asks for. It begins with one of these:
today-first-contact = Add somebody you work with
today-first-contact-why = A customer, a supplier, anybody you talk to. A name is enough.
today-first-contact-do = Add a contact
today-first-import = Bring a list you have
today-first-import-why = From a spreadsheet, an address book or another program, as a CSV file.
today-first-import-do = Import
today-first-deal = Note a chance to sell
today-first-deal-why = What it is about, how much, and what to do next.
today-first-deal-do = Add a deal
## Welcome: promise and warning

welcome-language = Language
welcome-title = Know every customer. Forget nothing.
welcome-promise = Customers, deals and what to do next, in one calm place. No account and no server: everything stays on your device.
welcome-warning = Your data is saved in this browser only. It can be lost when the browser’s data is cleared or the device breaks. Back up to a file regularly; Daftar reminds you.
welcome-no-account = No account
welcome-no-server = No server
welcome-no-sending = Your records are sent nowhere
welcome-inside = A workspace is a business of its own. The one that is open stays as it is.
welcome-back = Back

## Welcome: the three doors

welcome-sample = Try a sample business
welcome-sample-text = A travel agency in full swing, with customers, deals and tasks for today. Change anything: none of it is real.
welcome-sample-do = Open the sample
welcome-empty = Start empty
welcome-empty-text = For your own business. Leave these as they are if you like; all of it can be changed later in Settings.
welcome-business = Name of your business
welcome-currency = Currency
welcome-currency-toman = Iranian toman
welcome-currency-rial = Iranian rial
welcome-calendar = Calendar
welcome-calendar-gregorian = Gregorian
welcome-calendar-jalali = Iranian
welcome-empty-do = Start
welcome-bring = Bring my data
welcome-bring-text = A CSV file from a spreadsheet, an address book or another program, or a Daftar backup. It opens in a new workspace.
welcome-bring-drop = Drop a file anywhere
welcome-bring-choose = or choose one from this device
welcome-drop = Drop it to bring it in

## Welcome: on the way

welcome-making = Setting up your workspace…
welcome-making-sample = Opening the sample business…
welcome-reading = Reading { $name }…
problem-file-kind = Daftar can not tell what { $name } is. Choose a CSV file or a Daftar backup (.jsonl). From a spreadsheet, save as CSV first.

## Welcome: a backup was found

welcome-found = A backup of { $name }
welcome-found-unnamed = A Daftar backup
welcome-found-activities = Activities
welcome-found-tasks = Tasks
welcome-found-open = Open as a new workspace
welcome-found-other = Choose something else

## Welcome: workspaces that are here

welcome-others = Already in this browser
welcome-open = Open
welcome-open-named = Open { $name }

## Finding anything

palette-open = Find
palette-title = Find anything
palette-placeholder = A name, a number, an e-mail address, a command
palette-recent = Looked at last
palette-actions = Do
palette-places = Go to
palette-none = Nothing found
palette-nothing = Nothing found for “{ $text }”. Fewer letters find more.

## What is done to many records at once

bulk-bar = Ticked records
bulk-selected = { $count ->
    [one] One ticked
   *[other] { $count } ticked
}
bulk-change = Change a field
bulk-export = Export as CSV
bulk-clear = Tick none
bulk-running = Working
bulk-stop = Stop
bulk-how = What to do with them
bulk-add = Add
bulk-remove = Take away
bulk-empty = Left empty, it empties the field.
bulk-change-do = { $count ->
    [one] Change one record
   *[other] Change { $count } records
}
bulk-exported = { $count ->
    [one] One record is in the file
   *[other] { $count } records are in the file
}
