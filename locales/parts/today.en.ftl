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
today-date-time = { $date }, { $time }
today-priority-high = High priority
today-repeats = Repeats

## Today: putting off

today-snooze-named = Put off: { $name }
today-snooze-tomorrow = Tomorrow, { $date }
today-snooze-three-days = In three days, { $date }
today-snooze-week = Next week, { $date }
today-snooze-month = In a month, { $date }
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
