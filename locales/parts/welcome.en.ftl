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
welcome-currency-hint = Settings has all others.
welcome-currency-eur = Euro (€)
welcome-currency-usd = US dollar ($)
welcome-currency-toman = Iranian toman
welcome-currency-rial = Iranian rial
welcome-currency-gbp = Pound sterling (£)
welcome-currency-chf = Swiss franc (CHF)
welcome-currency-try = Turkish lira (₺)
welcome-currency-aed = UAE dirham (AED)
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
