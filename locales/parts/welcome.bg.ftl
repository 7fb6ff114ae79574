## Welcome: promise and warning

welcome-language = Език
welcome-title = Познавайте всеки клиент. Не забравяйте нищо.
welcome-promise = Клиенти, сделки и какво следва – на едно спокойно място. Без регистрация и без сървър: всичко остава на вашето устройство.
welcome-warning = Данните ви се пазят само в този браузър. Могат да се загубят, ако данните на браузъра бъдат изчистени или устройството се повреди. Архивирайте редовно във файл; Daftar ще ви напомня.
welcome-no-account = Без регистрация
welcome-no-server = Без сървър
welcome-no-sending = Записите ви не се изпращат никъде
welcome-inside = Всяко работно пространство е отделен бизнес. Отвореното сега остава както е.
welcome-back = Назад

## Welcome: the three doors

welcome-sample = Примерен бизнес
welcome-sample-text = Туристическа агенция в разгара на работата: клиенти, сделки и задачи за днес. Променяйте каквото искате, нищо не е истинско.
welcome-sample-do = Отваряне на примера
welcome-empty = Започване начисто
welcome-empty-text = За вашия бизнес. Ако искате, оставете всичко така; по-късно се променя в настройките.
welcome-business = Име на вашия бизнес
welcome-currency = Валута
welcome-currency-hint = Всички останали са в настройките.
welcome-currency-eur = Евро (€)
welcome-currency-usd = Щатски долар ($)
welcome-currency-toman = Ирански томан
welcome-currency-rial = Ирански риал
welcome-currency-gbp = Британска лира (£)
welcome-currency-chf = Швейцарски франк (CHF)
welcome-currency-try = Турска лира (₺)
welcome-currency-aed = Дирхам на ОАЕ (AED)
welcome-calendar = Календар
welcome-calendar-gregorian = Григориански
welcome-calendar-jalali = Ирански
welcome-empty-do = Начало
welcome-bring = Моите данни
welcome-bring-text = CSV файл от електронна таблица, указател или друга програма, или архив от Daftar. Отваря се в ново работно пространство.
welcome-bring-drop = Пуснете файл където и да е
welcome-bring-choose = или изберете от това устройство
welcome-drop = Пуснете файла, за да го внесете

## Welcome: on the way

welcome-making = Работното пространство се подготвя…
welcome-making-sample = Отваря се примерният бизнес…
welcome-reading = Чете се { $name }…
problem-file-kind = Daftar не разпознава какво е { $name }. Изберете CSV файл или архив от Daftar (.jsonl). Електронната таблица първо запазете като CSV.

## Welcome: a backup was found

welcome-found = Архив на { $name }
welcome-found-unnamed = Архив от Daftar
welcome-found-activities = Дейности
welcome-found-tasks = Задачи
welcome-found-open = Отваряне в ново работно пространство
welcome-found-other = Избор на нещо друго

## Welcome: workspaces that are here

welcome-others = Вече в този браузър
welcome-open = Отваряне
welcome-open-named = Отваряне на { $name }
