## Shell: places

nav-today = Днес
nav-contacts = Контакти
nav-companies = Фирми
nav-deals = Сделки
nav-import = Внасяне
nav-backup = Данни и архив
nav-settings = Настройки
nav-help = Помощ
nav-welcome = Ново работно пространство
nav-lost = Тук няма нищо
nav-main = Основно меню
nav-main-phone = Основно меню, долу
nav-more = Още
nav-sidebar = Странична лента
skip-to-content = Към съдържанието
lost-title = Този адрес не води никъде
lost-text = Връзката може да е стара или непълна. Данните ви са си същите.

## Shell: the bar at the top

create-new = Ново
topbar-undo = Отмяна: { $what }
topbar-undo-none = Няма какво да се отмени
topbar-redo = Повтаряне: { $what }
topbar-redo-none = Няма какво да се повтори
topbar-crumbs = Вие сте тук
topbar-acting = От чие име работите
topbar-acting-as = Работите като { $name }

## Shell: workspaces

workspace-switch = Работни пространства
workspace-new = Ново работно пространство…
workspace-sample = Пример
workspace-sample-named = { $name } (пример)
sample-ribbon-title = Това е примерен бизнес.
sample-ribbon-text = Пробвайте каквото искате: нищо тук не е истинско.
sample-start-own = Започвам свой

## Shell: how safe the data is

safety-saving = Запазва се…
safety-here = Запазено в този браузър
safety-backup = Архив: { $ago }
safety-no-backup = Още няма архив
safety-sample = Примерът не се нуждае от архив

## Shell: a workspace that does not open

failed-title = Това работно пространство не се отваря
failed-again = Нов опит
failed-welcome = Други начини да започнете
failed-others = Работни пространства в този браузър
