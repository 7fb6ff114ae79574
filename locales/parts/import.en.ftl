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
import-label-work = work
import-label-home = home
import-label-mobile = mobile
import-label-other = other
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
import-done-line = { $created } added, { $updated } changed
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
problem-email-space = “{ $text }” has a space inside. Take it out, or separate several addresses with a comma.
problem-email-name = What stands before the @ in “{ $text }” can not be part of an e-mail address. Check it for missing or stray characters.
problem-email-domain = What follows the @ in “{ $text }” is not complete. Write it like name@example.com.
