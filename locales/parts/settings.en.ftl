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

settings-workspace = Dates, numbers, money
settings-workspace-text = How this workspace writes them, for everybody who opens it. What is already there stays as it is.
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
settings-members-text = Who works here. There are no passwords: a member says who did what.
settings-acting = You act as
settings-acting-hint = What you do in this browser stands under this name.
settings-member-name = Name of the member
settings-member-new = Name of a new member
settings-member-add = Add member
settings-member-acting = You
settings-member-left = Has left
settings-retire = Has left
settings-member-retire = { $name } has left the team
settings-return = Bring back
settings-member-return = Bring { $name } back into the team
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
