## Shell: places

nav-today = Today
nav-contacts = Contacts
nav-companies = Companies
nav-deals = Deals
nav-import = Import
nav-backup = Data and backup
nav-settings = Settings
nav-help = Help
nav-welcome = New workspace
nav-lost = Nothing here
nav-main = Main
nav-main-phone = Main, bottom
nav-more = More
nav-sidebar = Sidebar
skip-to-content = Skip to content
lost-title = This address leads nowhere
lost-text = The link may be old or cut short. Your data is as it was.

## Shell: the bar at the top

create-new = New
topbar-undo = Undo: { $what }
topbar-undo-none = Nothing to undo
topbar-redo = Redo: { $what }
topbar-redo-none = Nothing to redo
topbar-crumbs = You are here
topbar-acting = In whose name you act
topbar-acting-as = You act as { $name }

## Shell: workspaces

workspace-switch = Workspaces
workspace-new = New workspace…
workspace-sample = Sample
workspace-sample-named = { $name } (sample)
sample-ribbon-title = This is a sample business.
sample-ribbon-text = Try anything: none of it is real.
sample-start-own = Start my own

## Shell: how safe the data is

safety-saving = Saving…
safety-here = Saved in this browser
safety-backup = Backup { $ago }
safety-no-backup = No backup yet
safety-sample = A sample needs no backup

## Shell: a workspace that does not open

failed-title = This workspace does not open
failed-again = Try again
failed-welcome = Other ways to begin
failed-others = Workspaces in this browser
