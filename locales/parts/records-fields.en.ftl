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
