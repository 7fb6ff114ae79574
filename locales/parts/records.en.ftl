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
