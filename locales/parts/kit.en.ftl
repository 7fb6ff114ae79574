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
kit-not-an-amount = This is not an amount. Type digits, as 1250.50.
kit-amount-exponent = Amounts like 1e6 may have lost digits. Type all of them.
kit-amount-decimals = { $count ->
    [0] This currency has no decimals.
    [one] This currency has at most { $count } decimal.
   *[other] This currency has at most { $count } decimals.
  }
kit-amount-grouping = The separators do not fit together. Type 1250.50 or 1,250.50.
kit-amount-ambiguous = This could be two amounts. Type it without a thousands separator.
kit-amount-too-large = This amount is too large.
kit-amount-currency = Type the amount alone; the currency is { $currency }.

# Tables.
kit-select = Select { $name }
kit-select-all = Select all { $count }

# Boards.
kit-board-help = Space lifts the card, arrow keys move it, Space puts it down, Escape puts it back.
kit-board-lifted = { $name } lifted from { $column }, position { $position } of { $count }. Arrow keys move it, Space puts it down, Escape puts it back.
kit-board-over = { $column }, position { $position } of { $count }
kit-board-over-column = Over { $column }
kit-board-back = { $name } stays where it was
