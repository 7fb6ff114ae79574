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
    Daftar does not back up by itself. The mark at the foot of the sidebar, on a phone under More, says how old the last backup is and changes colour when much has happened since.
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
help-key-new = Something new
help-key-new-contact = New contact
help-key-new-company = New company
help-key-new-deal = New deal
help-key-new-task = New task
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
