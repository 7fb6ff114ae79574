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
