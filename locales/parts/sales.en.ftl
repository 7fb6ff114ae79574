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

sales-none = No deals yet
sales-none-text = A deal is a chance to sell: who, how much, until when. Here it moves from the first word to won, and you see what to do next.
sales-no-stages = This pipeline has no stages
sales-no-stages-text = Deals move through stages, such as New, Proposal, Won. Add them in the settings.
sales-to-settings = Go to settings
sales-none-fits = No deal fits
sales-none-fits-text = There are deals, but none with these words or this owner.
sales-widen = Show all deals
