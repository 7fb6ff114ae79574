## Какво беше направено

op-create = Добавено: { $name }
op-edit = Променено: { $name }
op-delete = Изтрито: { $name }
op-move = { $name } е преместено в { $to }
op-win = { $name } е спечелена
op-lose = { $name } е загубена
op-reopen = { $name } е отново отворена
op-log = Записано: { $name }
op-complete = Готово: { $name }
op-reopen-task = Все още не е готово: { $name }
op-snooze = Отложено: { $name }
op-import = { $count ->
    [one] Внесен е един запис от { $name }
   *[other] Внесени са { $count } записа от { $name }
}
op-setup = Създадено: { $name }
op-restore = { $count ->
    [one] Възстановен е един запис от { $name }
   *[other] Възстановени са { $count } записа от { $name }
}
op-undo = Отменено: { $what }
op-redo = Повторено: { $what }
undo = Отмени
redo = Повтори
nothing-to-undo = Няма какво да се отмени
nothing-to-redo = Няма какво да се повтори
reload = Презареди
backup-now = Архивирай сега

## Какво попречи

problem-record-gone = Този запис вече го няма: междувременно е изтрит. Нищо не е променено.
problem-required = „{ $field }“ не може да е празно. Попълнете го и запазете отново.
problem-undo-gone = Това не може да се отмени: записът е изтрит след това. Първо отменете изтриването.
problem-stage-gone = Този етап вече го няма. Изберете друг.
problem-no-open-stage = Тази фуния няма отворен етап. Добавете такъв в Настройки.
problem-no-closing-stage = Тази фуния няма етап за спечелени или загубени сделки. Добавете такъв в Настройки.
problem-nothing-open = Няма отворено работно пространство. Първо отворете или създайте такова.
problem-busy = Други раздели пишат по същото време. Нищо не е променено; опитайте отново.
problem-words = Думите на този език не се заредиха. Проверете връзката и презаредете.
problem-download = Браузърът не прие файла. Разрешете изтеглянията за този сайт и опитайте отново.
problem-file-unreadable = Файлът { $name } не може да се прочете. Изберете го отново.
problem-file-encoding = Файлът не е записан в { $encoding }. Изберете друга кодировка.
problem-backup-empty = Файлът е празен. Изберете архив от Daftar.
problem-backup-foreign = Това не е архив от Daftar. Нищо не е променено.
problem-backup-newer = Този архив е направен от по-нова версия на Daftar (формат { $version }). Презаредете страницата за най-новата версия и опитайте отново.
problem-backup-line = Ред { $line } от архива не може да се прочете. Файлът е повреден; нищо не е променено. Опитайте с по-стар архив.
problem-backup-twice = Ред { $line } от архива повтаря запис. Файлът е изменян; нищо не е променено.
problem-backup-cut = Архивът е прекъснат: от „{ $table }“ има { $found } от { $expected } записа. Нищо не е променено. Опитайте с по-стар архив.
problem-backup-altered = Архивът е изменян, след като е направен: контролната сума не съвпада. Нищо не е променено.
problem-storage-full = Дискът или частта му за този браузър е пълна. Последната промяна не е запазена. Освободете място или архивирайте във файл сега.
problem-storage-lost = Хранилището на браузъра не отговаря ({ $detail }). Последната промяна не е запазена. Архивирайте във файл и презаредете.
problem-storage-vanished = Данните на това работно пространство вече не са в този браузър. Ако имате архив, възстановете го.
problem-storage-newer = Това работно пространство е записано от по-нова версия на Daftar. Презаредете; дотогава нищо не се записва.
problem-storage-superseded = Друг раздел пое това работно пространство. Презаредете този раздел, преди да продължите.
problem-storage-unavailable = Браузърът не дава хранилище тук, може би защото прозорецът е частен. Отворете Daftar в обикновен прозорец.
problem-entries-unreadable = { $count ->
    [one] Една промяна (номер { $places }) не може да се прочете. Оставена е както е; всичко друго е тук.
   *[other] { $count } промени (номера { $places }) не могат да се прочетат. Оставени са както са; всичко друго е тук.
}

## С какво започва работното пространство

unit-toman = томан
unit-rial = риал
sample-business = Пътища и хоризонти
first-member = Аз
first-pipeline = Продажби
stage-new = Нова
stage-contacted = Осъществен контакт
stage-proposal = Оферта
stage-negotiation = Преговори
stage-won = Спечелена
stage-lost = Загубена

## Видове записи

table-settings = Настройки
table-members = Членове
table-tags = Етикети
table-pipelines = Фунии
table-stages = Етапи
table-companies = Фирми
table-contacts = Контакти
table-deals = Сделки
table-activities = Дейности
table-tasks = Задачи
## Данни и архив

backup-lede = Всичко се пази само в този браузър. Може да се загуби, ако данните на браузъра се изчистят или устройството се повреди. Спасението е архивен файл.
backup-last = Последен архив
backup-never = Никога
backup-nothing-new = Оттогава нищо не се е променило.
backup-changes-since = { $count ->
    [one] Една промяна още не е в него.
   *[other] { $count } промени още не са в него.
}
backup-of-sample = Това е примерният бизнес: нищо тук не се нуждае от архив.
backup-running = Архивът се записва
backup-done = Архивът е при изтеглените ви файлове.
persist-title = Пазене от браузъра
persist-yes = Да
persist-yes-text = Браузърът обещава да не изчиства тези данни сам. Ръчното изчистване на данните на сайта пак ги изтрива.
persist-no = Без обещание
persist-no-text = Браузърът може да изчисти данните, когато мястото намалее. Помолете го да ги пази или инсталирайте Daftar като приложение.
persist-unknown = Неизвестно
persist-unknown-text = Този браузър не казва дали пази данните.
persist-ask = Помоли браузъра да ги пази
persist-refused = Браузърът не обещава. Архивите са още по-важни; може да се съгласи, когато ползвате Daftar по-често или го инсталирате.
room-title = Използвано място
room-unknown = Неизвестно
room-of = от { $quota }, които браузърът позволява
room-changes = { $count ->
    [one] Една промяна в историята
   *[other] { $count } промени в историята
}
restore-title = Възстановяване от архив
restore-drop = Пуснете архивен файл тук
restore-choose = или изберете от това устройство
restore-hint = Файлът се прочита и проверява изцяло, преди нещо да се промени. Първо виждате какво съдържа.
restore-reading = Архивът се чете и проверява
restore-compare = Какво има в архива и какво има тук
restore-records = Записи
restore-in-file = В архива
restore-here = Тук сега
restore-what = Възстановяването заменя всичко в това работно пространство със съдържанието на архива. Едно „Отмени“ го връща. Или отворете архива като отделно работно пространство.
restore-do = Възстанови тук
restore-beside = Отвори като ново пространство
restore-cancel = Отказ
erase-title = Изтриване на това работно пространство
erase-text = Премахва { $name } и всички записи от този браузър завинаги.
erase-warning = Това не може да се отмени и не остава нищо освен архивите, които сте направили. Напишете { $name }, за да го изтриете.
erase-do = Изтрий завинаги
workspace-unnamed = Моето пространство
## Help: groups

help-lede = Как работи Daftar, какво пази и какво не може.
help-beginning = За начало
help-data = Вашите данни
help-working = Всеки ден
help-look-up = За справка

## Help: to begin with

help-start = Първи стъпки
help-start-text =
    Добавете някого, с когото работите: изберете „Ново“ или напишете име с телефонен номер в реда най-горе на „Днес“.
    Добавете сделка за всяка възможност за продажба и ѝ дайте следваща стъпка: задача с ден. Оттам нататък „Днес“ показва всяка сутрин какво предстои.
    Ако вече имате списък, внесете го от файл, вместо да го пишете.
    След като свършите някоя работа, архивирайте във файл.
help-import = Внасяне на списък
help-import-text =
    Изнесете от указателя или старата си програма като CSV. Електронна таблица първо се запазва като CSV. Копирани редове могат и да се поставят.
    Daftar отгатва кодировката, разделителя и значението на всяка колона. Можете да промените всичко това.
    Преди да се запише нещо, виждате всеки ред такъв, какъвто ще стане, и причината за всеки отказан ред. Отказаните редове могат да се изтеглят.
    Една отмяна връща целия внос.
help-workspaces = Работни пространства и пример
help-workspaces-text =
    Работното пространство е един бизнес с всичките му записи, отделен от останалите. Бутонът с името му превключва между тях и създава нови.
    Примерът е туристическа агенция, която не съществува. Пробвайте каквото искате: нищо там не засяга вашето пространство.
    За да махнете примера, отворете го и го изтрийте в „Данни и архив“.

## Help: your data

help-kept = Къде се пазят данните
help-kept-text =
    В този браузър, на това устройство и никъде другаде. Няма регистрация и няма сървър с копие: Daftar не изпраща записите ви никъде.
    Промяната се показва едва след като браузърът я е записал.
    Можете да отворите Daftar в няколко раздела: промененото в един се появява и в другите.
help-lost = Как могат да се загубят данни
help-lost-text =
    Изчезват, когато данните на сайта в браузъра бъдат изчистени, когато браузърът бъде премахнат и когато устройството се повреди или изгуби. Частният прозорец забравя всичко при затваряне.
    Когато дискът се напълни, браузърът може сам да изчисти сайтове. Daftar го моли да запази данните; „Данни и архив“ казва дали е обещал.
    Safari може да изчисти сайт, който не сте посетили в седем дни на ползване. Помага да добавите Daftar към началния екран или Dock.
    Никой освен вас не може да върне загубени данни, и то от архив.
help-backup = Архивиране и възстановяване
help-backup-text =
    Архивът е един файл с всичко от работното пространство. Пазете копия извън това устройство.
    Daftar не архивира сам. Знакът най-долу в страничната лента, на телефон под „Още“, казва колко стар е последният архив и сменя цвета си, когато оттогава се е случило много.
    Файлът не е шифрован: който го има, може да го прочете.
    Архивът се проверява изцяло, преди да се възстанови. Прекъснат или изменен файл се отказва и нищо не се променя. Възстановяването замества всичко в отвореното пространство и една отмяна го връща; или отворете архива като отделно пространство.
help-undo = Отмяна
help-undo-text =
    Ctrl Z връща последната промяна, а Ctrl Shift Z я прави отново: поправка, изтриване, цял внос, възстановен архив. Бутоните горе казват какво биха направили.
    Стига до около 200 промени назад, и след като сте затворили страницата. В текстово поле клавишите връщат написаното.
    Само изтриването на работно пространство не може да се отмени.
help-limits = Какво Daftar не може
help-limits-text =
    Няма сървър, затова не поддържа две устройства еднакви и няколко души не могат да работят заедно от своите компютри. За да се преместите на друго устройство, архивирайте тук и възстановете там.
    Не изпраща съобщения и не набира номера: телефонен номер или имейл отваря програмата, която имате за това.
    Не звъни. Какво предстои, виждате, когато го отворите.
    Нужна е връзка, за да се отвори. След това работи и без нея.

## Help: every day

help-quick = Бързият ред
help-quick-text =
    Редът най-горе на „Днес“ приема всичко, което току-що е изникнало. С телефонен номер или имейл добавя контакт, иначе задача за вас.
    Разбира дни и часове: „Обаждане на Иван утре 10:00“, „Изпращане на офертата петък“, „Нов договор +3d“. Под реда виждате какво ще се добави, преди да натиснете Enter.
    Когато в задачата стои пълното име на един контакт, тя се свързва с него. „@Акме“ добавя новия контакт към фирмата Акме; име от две думи се пише „@Акме_Травъл“.
    Ден в реда на нов контакт създава и задача да се свържете с него.
help-deals = Сделки: коя първо
help-deals-text =
    Сделката върви през етапите на вашата фуния, докато бъде спечелена или загубена. Влачете картата, изберете „Преместване в“ от менюто ѝ или я пренесете с клавиатурата.
    Следващата ѝ стъпка е най-ранната от отворените ѝ задачи. В подредбата „Първо най-спешните“ картите стоят така, а при равни по-голямата сума е напред:
help-badge-overdue = Следващата стъпка закъснява. Най-дълго закъснялата е първа.
help-badge-today = Следващата стъпка е за днес.
help-badge-none = Нищо не е планирано. Добавете задача, иначе сделката ще се забрави.
help-badge-planned = Следващата стъпка предстои; тази без ден е последна.
help-badge-rotting = Толкова дни няма дейност и нов етап, а етапът ѝ позволява по-малко. Колко дни позволява всеки етап, казвате в настройките.
help-tasks = Задачи
help-tasks-text =
    „Днес“ показва какво закъснява, какво е за днес и какво идва в следващите седем дни. Задачите без ден чакат под „Някой ден“; по-далечните се появяват, когато дойде седмицата им.
    Отметнете задачата, когато е готова. Будилникът до нея я отлага.
    Повтарящата се задача оставя следващата след себе си, щом я отметнете: на първия подходящ ден след днешния. Месеците и годините са тези на вашия календар, а ден, който месецът няма, става последният му.
help-dates = Дати, цифри и пари
help-dates-text =
    Езикът, календарът, цифрите и валутата се избират поотделно в настройките. Смяната на календара или цифрите променя само вида, никога записаното.
    Датите се пишат в който и да е от двата календара, с цифри или думи: 21.11.2026, 2026-11-21, 21 ноември, утре, 1405/8/30; или се избират от календара, който бутонът отваря.
    Риалите могат да се пишат и показват в томани. 1 томан е 10 риала; записани са винаги риали, затова никоя сума не се променя при смяна.
    Суми в различни валути никога не се събират: стоят една до друга.
help-members = Няколко души
help-members-text =
    Членовете казват кой какво е направил и чия е задачата или сделката. Добавят се в настройките. Те не са профили и нямат пароли: който отвори този браузър, вижда всичко.
    Когато са двама или повече, в лентата горе избирате от чие име работите, а „Днес“ показва вашия ден или на всички.

## Help: to look up

help-keys = Клавиатура
help-keys-text =
    Клавишите с Ctrl или Shift се държат заедно; буквите се натискат една след друга. На Mac ⌘ прави същото като Ctrl.
    Единичните букви работят, докато не пишете, при всяка клавиатурна подредба. Изключват се в настройките.
help-key-undo = Отмяна
help-key-redo = Повтаряне на отмененото
help-key-new = Нещо ново
help-key-new-contact = Нов контакт
help-key-new-company = Нова фирма
help-key-new-deal = Нова сделка
help-key-new-task = Нова задача
help-key-search = Търсене в този списък
help-keys-board = На таблото
help-key-walk = От карта на карта; вдигнатата карта от място на място
help-key-lift = Вдигане и пускане на картата
help-key-put-back = Връщане на вдигнатата карта
help-key-open = Отваряне на сделката
help-words = Думи
help-words-text = Какво значат в Daftar.
help-word-contact = Контакт
help-word-contact-is = Човек: клиент, доставчик, всеки, с когото говорите.
help-word-company = Фирма
help-word-company-is = Организация, за която работят контакти и с която се сключват сделки.
help-word-deal = Сделка
help-word-deal-is = Една възможност за продажба: на кого, за колко, докога.
help-word-pipeline = Фуния
help-word-pipeline-is = Редицата от етапи, през които минават сделките. Може да имате няколко.
help-word-stage = Етап
help-word-stage-is = Докъде е стигнала сделката. Последните са спечелена и загубена.
help-word-weighted = Претеглено
help-word-weighted-is = Сумата по вероятността на етапа: какво вероятно ще дойде от нея.
help-word-activity = Дейност
help-word-activity-is = Нещо, което се е случило: обаждане, среща, имейл, съобщение, бележка.
help-word-task = Задача
help-word-task-is = Нещо за вършене, с ден или без.
help-word-next-step = Следваща стъпка
help-word-next-step-is = Най-ранната отворена задача на сделката.
help-word-member = Член
help-word-member-is = Някой, който работи с това работно пространство.
help-word-workspace = Работно пространство
help-word-workspace-is = Един бизнес с всичките му записи, отделен от другите.
## Внасяне на данни: стъпките

import-lede = От електронна таблица, адресна книга или друга програма. До последната стъпка нищо не се записва, а едно „Отмени“ връща всичко.
import-steps = Стъпки на внасянето
import-step-file = Файл
import-step-columns = Колони
import-step-check = Проверка
import-step-done = Готово
import-back = Назад
import-running = Работи се
import-running-rows = { $done } от { $count }
import-stop = Спри

## Внасяне на данни: файлът

import-drop = Пуснете таблица тук (CSV или TSV)
import-choose = или изберете от това устройство
import-paste = Или поставете таблица
import-paste-label = Редове, копирани от електронна таблица; първо имената на колоните
import-paste-take = Прочети тази таблица
import-pasted = Поставена таблица
import-encoding = Кодировка
import-encoding-unsure = Кодировката е само предположение. Ако буквите долу изглеждат погрешни, изберете друга.
import-delimiter = Разделител
import-delimiter-found = Открит сам
import-delimiter-comma = Запетая
import-delimiter-semicolon = Точка и запетая
import-delimiter-tab = Табулация
import-delimiter-bar = Отвесна черта
import-rows = { $count ->
    [one] Един ред
   *[other] { $count } реда
}
import-blank-rows = { $count ->
    [one] един празен ред е пропуснат
   *[other] { $count } празни реда са пропуснати
}
import-short-rows = { $count ->
    [one] един ред има по-малко клетки от заглавния
   *[other] { $count } реда имат по-малко клетки от заглавния
}
import-long-rows = { $count ->
    [one] един ред има повече клетки от заглавния
   *[other] { $count } реда имат повече клетки от заглавния
}
import-no-rows = Под заглавния ред няма други. Изберете друг разделител или друг файл.
import-preview = Първите редове на файла
import-more-columns = { $count ->
    [one] Още една колона не се вижда тук
   *[other] Още { $count } колони не се виждат тук
}
import-to-columns = Към колоните

## Внасяне на данни: какво значат колоните

import-kind = Редовете са
import-pipeline = Фуния за сделките
import-overwrite = Стойностите от файла заменят различните тук
import-dates = Дати
import-dates-found = Както личи от всяка колона
import-dates-day = Ден, месец, година
import-dates-month = Месец, ден, година
import-dates-year = Година, месец, ден
import-columns = Колоните на файла
import-column = Колона във файла
import-column-unnamed = Колона { $count }, без име
import-samples = Първи стойности
import-becomes = Става
import-becomes-label = Какво става „{ $column }“
import-doubt = Друга колона вече е за това поле, затова тази остава в бележките. Изберете каква е.
import-to-check = Провери редовете
import-to-nothing = Не се внася
import-to-notes = Остава в бележките
import-part = { $field } ({ $detail })
import-part-first = собствено име
import-part-middle = бащино име
import-part-last = фамилия
import-part-suffix = добавка към името
import-part-label = вид
import-part-nth = № { $count }
import-part-currency = валута
import-part-pipeline = фуния
import-part-status = отворена, спечелена или загубена
import-part-won = спечелена на
import-part-lost = загубена на
import-part-closed = приключена на
import-part-since = там от
import-piece-whole = цял
import-piece-street = улица
import-piece-city = град
import-piece-region = област
import-piece-postcode = пощенски код
import-piece-country = държава
import-piece-label = вид
field-contacts-created_at = Добавен на
field-contacts-import_id = Номер в другата програма
field-companies-created_at = Добавена на
field-companies-import_id = Номер в другата програма
field-deals-created_at = Добавена на
field-deals-import_id = Номер в другата програма

## Внасяне на данни: всеки ред, какъвто ще стане

import-dates-ambiguous = Дати като { $samples } могат да се прочетат по повече от един начин. Посочете в какъв ред са денят и месецът.
import-dates-say = Посочи реда на датите
import-filter-rows = Показване на редовете по състояние
import-rows-planned = Всеки ред, какъвто ще стане
import-nameless = Без име
import-line = Ред
import-status = Състояние
import-status-new = Нов
import-status-update = Допълва
import-status-same = Без промяна
import-status-error = Отказан
import-record = Запис
import-reason = Забележки
import-show-more = { $count ->
    [one] Покажи още един ред
   *[other] Покажи още (остават { $count })
}
import-rejected = Изтегли отказаните редове
import-nothing = Нищо от този файл не би променило нещо тук.
import-one-undo = Едно „Отмени“ връща цялото внасяне.
import-do = { $count ->
    [one] Внеси един запис
   *[other] Внеси { $count } записа
}

## Внасяне на данни: готово

import-done = Данните са внесени
import-done-line = { $updated ->
    [0] добавени: { $created }
   *[other] добавени: { $created }, променени: { $updated }
}
import-see = Отвори „{ $what }“
import-undo = Отмени внасянето
import-again = Внеси друг файл

## Внасяне на данни: какво от реда не е прието точно така

import-maybe-same = „{ $name }“ вече е тук и може да е същият запис, но нищо не го доказва. Двата остават отделни; сравнете ги след внасянето.
import-name-borrowed = Редът не дава име, затова записът се нарича „{ $name }“. Преименувайте го след внасянето.
import-kept = „{ $field }“ вече има друга стойност и „{ $text }“ не я заменя. За да я замени, върнете се при колоните и отбележете това.
import-same-row = Ред { $other } е за същия запис. Каквото този ред добавя, отива там.
import-owner-unknown = В екипа няма „{ $text }“. Името остава в бележките; за да посочите отговорник, добавете го в Настройки и проверете редовете отново.
import-pipeline-unknown = Тук няма фуния „{ $text }“, затова се взема избраната. Името остава в бележките.
import-status-unknown = Състоянието „{ $text }“ не казва нито отворена, нито спечелена, нито загубена. То остава в бележките; изберете етапа на сделката след внасянето.
import-stage-unknown = Тук няма етап „{ $text }“, затова новата сделка започва от първия. Името остава в бележките; преместете сделката след внасянето.
import-row-long = Редът има повече клетки от заглавния. „{ $text }“ остава в бележките; проверете дали клетките не са се изместили.

## Внасяне на данни: какво попречи

problem-csv = Ред { $line } от файла не може да се прочете. Поправете го във файла и го изберете отново.
problem-csv-quote = На ред { $line } се отваря кавичка, която не се затваря в клетката си. Поправете реда във файла или изберете друг разделител.
problem-csv-large = Файлът е по-голям от { $limit } MB. Разделете го и внесете частите една след друга.
problem-csv-rows = Файлът има повече от { $limit } реда. Разделете го и внесете частите една след друга.
problem-csv-columns = Файлът има повече от { $limit } колони. Изберете друг разделител или махнете колоните, които не ви трябват.
problem-mapping-twice = Колона { $column } („{ $second }“) е за същото поле като „{ $first }“. Изберете нещо друго за едната от двете.
problem-mapping-name = Никоя колона не казва как се наричат записите от „{ $table }“. Изберете име или заглавие за някоя от колоните.
problem-import-stale = От проверката на редовете насам има променени записи. Нищо не е внесено. Проверете редовете отново.

## Какво е написано или стои във файл и не може да се прочете

problem-phone = В „{ $text }“ няма телефонен номер. Напишете цифрите му.
problem-time = „{ $text }“ не е час. Напишете го като 9:30.
problem-currency = Daftar не познава валутата „{ $text }“. Напишете кода ѝ, например EUR.
problem-percent = „{ $text }“ не е процент. Напишете цяло число от 0 до 100.
problem-days = „{ $text }“ не е брой дни. Напишете цяло число, например 7.
problem-duration = „{ $text }“ не е продължителност. Напишете минути, например 90, или часове и минути, например 1:30.
problem-flag = „{ $text }“ не е нито да, нито не. Напишете едно от двете.
problem-choice = „{ $text }“ не е сред възможностите. Изберете една от списъка.
problem-not-typed = „{ $text }“ не може да се въведе тук като текст. Изберете го на страницата на записа.
problem-number = „{ $text }“ не е число. Напишете го с цифри, например 12.
problem-number-whole = „{ $text }“ не е цяло число. Напишете го без десетични знаци.
problem-number-large = „{ $text }“ е по-голямо число, отколкото се побира тук. Проверете цифрите му.
problem-web = „{ $text }“ не е уеб адрес. Напишете го като example.com.

problem-date = „{ $text }“ не е дата. Напишете я като 21.11.2026 или 21 ноември 2026.
problem-date-impossible = „{ $text }“ не съществува: месец { $month } по { $calendar ->
    [jalali] иранския
   *[other] григорианския
} календар няма там ден { $day }. Проверете деня и месеца.
problem-date-year = Годината { $year } в „{ $text }“ не е от календар, който Daftar чете. Напишете година като 2026 или 1405.
problem-date-ambiguous = „{ $text }“ може да се прочете като две дати. Напишете първо годината, например 2026-04-03, или месеца с дума.

problem-amount = „{ $text }“ не е сума. Напишете я с цифри, например 1250,50.
problem-amount-infinite = „{ $text }“ не е сума, която може да се брои. Напишете я с цифри, например 1250,50.
problem-amount-exponent = „{ $text }“ е съкратено и последните му цифри може да са изгубени. Напишете го изцяло.
problem-amount-decimals = { $allowed ->
    [0] „{ $text }“ има десетични знаци, а валутата няма. Закръглете до цяло число.
    [one] „{ $text }“ има повече десетични знаци от валутата. Закръглете до един знак.
   *[other] „{ $text }“ има повече десетични знаци от валутата. Закръглете до { $allowed } знака.
}
problem-amount-grouping = Цифрите на „{ $text }“ са групирани необичайно. Напишете ги без разделители.
problem-amount-ambiguous = В „{ $text }“ запетаята може да значи хиляди или десетични знаци. Напишете хилядите без запетая, а десетичните знаци след точка.
problem-amount-large = „{ $text }“ е по-голяма сума, отколкото Daftar побира. Проверете цифрите ѝ.
problem-amount-currency = „{ $text }“ назовава валута, която Daftar не познава. Напишете кода ѝ, например EUR, или само числото.
problem-amount-two-currencies = „{ $text }“ назовава две валути. Оставете вярната.

problem-email = „{ $text }“ не е имейл адрес. Напишете го като name@example.com.
problem-email-no-at = В „{ $text }“ липсва знакът @ на имейл адреса. Напишете го като name@example.com.
problem-email-two-ats = В „{ $text }“ има повече от един знак @. Ако адресите са няколко, разделете ги със запетая.
problem-email-space = В „{ $text }“ има интервал. Махнете го или, ако адресите са няколко, разделете ги със запетая.
problem-email-name = Това преди @ в „{ $text }“ не може да е част от имейл адрес. Проверете за липсващи или излишни знаци.
problem-email-domain = Това след @ в „{ $text }“ не е пълно. Напишете го като name@example.com.
## src/ui/kit: parts that know no entity.

kit-optional = по желание
kit-remove = Премахване на { $name }
kit-remove-filter = Премахване на филтъра: { $filter }
kit-clear = Изчистване
kit-clear-search = Изчистване на търсенето
kit-search = Търсене
kit-close = Затваряне
kit-cancel = Отказ
kit-dismiss = Скриване
kit-notifications = Известия
kit-actions = Действия
kit-type-to-confirm = За потвърждение напишете „{ $word }“

# Found by typing.
kit-suggestions = Предложения
kit-create = Създаване на „{ $name }“
kit-nothing-found = Няма намерени
kit-choices = { $count ->
    [0] Няма намерени
    [one] { $count } възможност
   *[other] { $count } възможности
  }

# Dates.
kit-open-calendar = Отваряне на календара
kit-choose-date = Избор на дата
kit-previous-month = Предишен месец
kit-next-month = Следващ месец
kit-clear-date = Изчистване
kit-today = Днес
kit-day-off = { $date }, почивен ден
kit-two-dates = { $date } · { $other }

# Amounts.
kit-currency = Валута
kit-amount-echo = { $full } · { $short }

# Tables.
kit-select = Избиране на { $name }
kit-select-all = Избиране на всички { $count }

# Boards.
kit-board-help = Интервал вдига картата, стрелките я местят, интервал я оставя, Escape я връща.
kit-board-lifted = { $name } е вдигната от { $column }, място { $position } от { $count }. Стрелките я местят, интервал я оставя, Escape я връща.
kit-board-over = { $column }, място { $position } от { $count }
kit-board-over-column = Над { $column }
kit-board-back = { $name } остана на мястото си

## src/ui/fields: fields of any record.

fields-none = Добавяне
fields-add = Добавяне: { $field }
fields-edit = Редактиране: { $field }
fields-edit-value = { $field }: { $value }, редактиране
fields-show-all = Показване на всички полета
fields-hide-empty = Скриване на празните полета
fields-save = Запазване
fields-add-another = Запазване и добавяне на още
fields-yes = Да
fields-no = Не
fields-comma = {", "}
fields-labelled = { $label }: { $value }
fields-label = Етикет
fields-time = Час

# E-mail addresses, numbers, postal addresses.
fields-email = Имейл
fields-add-email = Добавяне на имейл
fields-phone = Телефонен номер
fields-add-phone = Добавяне на телефон
fields-address = Адрес
fields-add-address = Добавяне на адрес
fields-street = Улица и номер
fields-postcode = Пощенски код
fields-city = Град
fields-region = Област
fields-country = Държава

# People of a deal.
fields-role = Роля
fields-add-person = Добавяне на човек
fields-with-role = { $name } ({ $role })

# Dates and spans.
fields-birthday-example = 3 май 1990 или 3 май
fields-birthday-age = { $age ->
    [one] { $date } · { $age } година
   *[other] { $date } · { $age } години
  }
fields-unit-days = дни
fields-days = { $count ->
    [one] { $count } ден
   *[other] { $count } дни
  }
fields-seconds = { $count } с
fields-minutes = { $count } мин
fields-hours = { $count } ч
fields-hours-minutes = { $hours } ч { $minutes } мин
fields-moment = { $date }, { $time }
fields-never-repeats = Не се повтаря
fields-repeat-unit = Как се повтаря
fields-repeat-every = На колко
fields-every-day = { $count ->
    [1] всеки ден
   *[other] на всеки { $count } дни
  }
fields-every-week = { $count ->
    [1] всяка седмица
   *[other] на всеки { $count } седмици
  }
fields-every-month = { $count ->
    [1] всеки месец
   *[other] на всеки { $count } месеца
  }
fields-every-year = { $count ->
    [1] всяка година
   *[other] на всеки { $count } години
  }

# Consent.
fields-consent-since = дадено на { $date }
fields-consent-until = оттеглено на { $date }
fields-consent-given = { $channel }: дадено на { $date }
fields-consent-withdrawn = { $channel }: оттеглено на { $date }

# The ten label hues.
fields-hue = Цвят
fields-hue-0 = Синьо
fields-hue-1 = Небесносиньо
fields-hue-2 = Тюркоаз
fields-hue-3 = Изумрудено
fields-hue-4 = Зелено
fields-hue-5 = Маслинено
fields-hue-6 = Кехлибарено
fields-hue-7 = Коралово
fields-hue-8 = Розово
fields-hue-9 = Виолетово
## What the fields of each table are called

field-contacts-name = Име
field-contacts-title = Длъжност
field-contacts-company = Фирма
field-contacts-emails = Имейл
field-contacts-phones = Телефон
field-contacts-addresses = Адрес
field-contacts-birthday = Рожден ден
field-contacts-source = Източник
field-contacts-owner = Отговорник
field-contacts-tags = Етикети
field-contacts-consent = Съгласие за връзка
field-contacts-about = Бележки

field-companies-name = Име
field-companies-domain = Уебсайт
field-companies-phone = Телефон
field-companies-industry = Бранш
field-companies-size = Служители
field-companies-address = Адрес
field-companies-parent = Част от
field-companies-source = Източник
field-companies-owner = Отговорник
field-companies-tags = Етикети
field-companies-about = Бележки

field-deals-title = Заглавие
field-deals-stage = Етап
field-deals-company = Фирма
field-deals-contacts = Хора
field-deals-amount = Сума
field-deals-expected_close = Очаквано приключване
field-deals-source = Източник
field-deals-owner = Отговорник
field-deals-tags = Етикети
field-deals-lost_reason = Защо е загубена
field-deals-about = Бележки
field-deals-position = Място в колоната
field-deals-entered = Път през етапите

field-activities-kind = Вид
field-activities-at = Кога
field-activities-direction = Посока
field-activities-outcome = Резултат
field-activities-duration = Продължителност
field-activities-text = Текст
field-activities-by = От
field-activities-contacts = С кого
field-activities-company = Фирма
field-activities-deal = Сделка

field-tasks-title = Какво да се направи
field-tasks-due = Срок
field-tasks-time = Час
field-tasks-priority = Приоритет
field-tasks-repeat = Повтаря се
field-tasks-assignee = Изпълнител
field-tasks-contact = Контакт
field-tasks-company = Фирма
field-tasks-deal = Сделка
field-tasks-about = Бележки
field-tasks-done_at = Свършена на

field-members-name = Име
field-members-email = Имейл
field-members-hue = Цвят
field-members-retired = Вече не е в екипа

field-tags-name = Име
field-tags-hue = Цвят

field-pipelines-name = Име
field-pipelines-position = Място в списъка

field-stages-pipeline = Фуния
field-stages-name = Име
field-stages-position = Място във фунията
field-stages-kind = Значение
field-stages-probability = Вероятност за успех
field-stages-rot_days = Застоява след (дни)

field-settings-business = Име на бизнеса
field-settings-calendar = Календар
field-settings-digits = Цифри
field-settings-currency = Валута
field-settings-toman = Суми в томани
field-settings-country = Държава
field-settings-week_start = Седмицата започва в
field-settings-weekend = Почивни дни

## What there is to choose from

choice-stage-kind-open = Отворена
choice-stage-kind-won = Спечелена
choice-stage-kind-lost = Загубена
choice-activity-kind-note = Бележка
choice-activity-kind-call = Обаждане
choice-activity-kind-meeting = Среща
choice-activity-kind-email = Имейл
choice-activity-kind-message = Съобщение
choice-direction-unsaid = Не е посочено
choice-direction-outgoing = Изходящо
choice-direction-incoming = Входящо
choice-outcome-unsaid = Не е посочено
choice-outcome-reached = Осъществена връзка
choice-outcome-no-answer = Не отговори
choice-outcome-busy = Заето
choice-outcome-left-message = Оставено съобщение
choice-outcome-declined = Отказ
choice-priority-normal = Обикновен
choice-priority-high = Висок
choice-priority-low = Нисък
choice-repeat-unit-day = Ден
choice-repeat-unit-week = Седмица
choice-repeat-unit-month = Месец
choice-repeat-unit-year = Година
choice-channel-email = Имейл
choice-channel-phone = Телефон
choice-channel-sms = SMS
choice-channel-messenger = Месинджър
choice-channel-post = Поща
choice-calendar-gregorian = Григориански
choice-calendar-jalali = Ирански (Джалали)
choice-digits-latin = 1 2 3
choice-digits-persian = ۱ ۲ ۳
choice-country-BG = България
choice-country-IR = Иран
choice-country-ZZ = Друга
choice-weekday-monday = Понеделник
choice-weekday-tuesday = Вторник
choice-weekday-wednesday = Сряда
choice-weekday-thursday = Четвъртък
choice-weekday-friday = Петък
choice-weekday-saturday = Събота
choice-weekday-sunday = Неделя
choice-weekend-sat-sun = Събота и неделя
choice-weekend-fri = Петък
choice-weekend-thu-fri = Четвъртък и петък
choice-weekend-fri-sat = Петък и събота
choice-label-work = Служебен
choice-label-home = Домашен
choice-label-mobile = Мобилен
choice-label-other = Друг
choice-role-decides = Взема решение
choice-role-advises = Съветва
choice-role-uses = Ще го ползва
choice-role-pays = Плаща
## Records: what they are called

records-contact = Контакт
records-company = Фирма
records-deal = Сделка
records-task = Задача
records-people = Хора
records-tasks = Задачи
records-next-steps = Следващи стъпки

## Records: lists

records-search-contacts = Търсене на контакти
records-search-companies = Търсене на фирми
records-search-deals = Търсене на сделки
records-filter = Филтър
records-filters = Филтри
records-filter-by = Филтриране по
records-filter-by-field = Филтриране по: { $field }
records-filter-is = { $field }: { $value }
records-filter-none = Празно
records-filter-gone = Изтрито
records-filter-search = Търсене в { $field }
records-filter-nothing = Тук няма такова име
records-clear-filters = Изчисти филтрите
records-found = { $count ->
    [one] Намерен е един запис
   *[other] Намерени са { $count } записа
}
records-none-match =
    Нищо не отговаря на „{ $text }“ и { $count ->
        [one] един филтър
       *[other] { $count } филтъра
    }
records-none-match-text = Нищо не отговаря на „{ $text }“
records-none-match-filters =
    Нищо не отговаря на { $count ->
        [one] този филтър
       *[other] тези { $count } филтъра
    }
records-hidden = { $count ->
    [one] Така е скрит един запис.
   *[other] Така са скрити { $count } записа.
}
records-show-everything = Покажи всичко
records-keep-search = Остави търсенето, махни филтрите
records-no-contacts-yet = Хората, с които работите
records-no-contacts-why = Всеки има своя страница с телефони, казаното и следващата стъпка. Започнете с един човек или внесете списъка си от файл.
records-no-companies-yet = Фирмите зад вашите контакти
records-no-companies-why = Фирмата събира на една страница своите хора, сделки и всичко случило се.
records-no-deals-yet = Всяка възможност за продажба
records-no-deals-why = Сделката показва колко, с кого, докъде е стигнала и какво следва. Добавете първата, по която работите.
records-import = Внасяне от файл

## Records: the page of one

records-details = Подробности
records-timeline = Хронология
records-related = Свързани
records-areas = Части на страницата
records-group-main = Основни данни
records-group-ways = Връзка
records-group-more = Още
records-gone = Това вече не е тук
records-gone-text = Изтрито е тук или в друг раздел, или връзката е от друго работно пространство.
records-more = Още: { $what }
records-edit = Редактиране
records-delete = Изтриване
records-cancel = Отказ
records-save = Запазване
records-do-call = Обаждане
records-do-write = Имейл
records-call-named = Обади се на { $name }
records-write-named = Пиши на { $name }
records-do-visit = Уебсайт
records-add-contact = Добавяне на човек
records-add-deal = Добавяне на сделка
records-add-task = Добавяне на задача
records-no-people = Все още няма никого.
records-no-deals = Все още няма сделки.
records-no-company = Все още няма фирма.
records-no-tasks = В момента няма какво да се прави.
records-no-next-step = Без следваща стъпка
records-quiet-days = { $count ->
    [one] Тишина от един ден
   *[other] Тишина от { $count } дни
}
records-show-all = Покажи всички { $count }

## Records: what happened

records-today = Днес
records-yesterday = Вчера
records-part-all = Всичко
records-part-notes = Бележки
records-part-calls = Обаждания
records-part-meetings = Срещи
records-part-messages = Съобщения
records-part-tasks = Задачи
records-part-changes = Промени
records-timeline-filter = Покажи само
records-timeline-empty = Все още нищо не се е случило
records-timeline-empty-text = Каквото запишете горе, се появява тук – най-новото първо.
records-show-earlier = { $count ->
    [one] Покажи още един по-ранен запис
   *[other] Покажи още { $count } по-ранни записа
}
records-created = Добавяне: { $what }
records-stage-entered = Премина в { $stage }
records-stage-gone = етап, който вече го няма
records-task-done = Свършена задача
records-by = от { $name }
records-note = Бележка
records-meeting = Среща
records-call = Обаждане
records-call-out = Изходящо обаждане
records-call-in = Входящо обаждане
records-email = Имейл
records-email-out = Изпратен имейл
records-email-in = Получен имейл
records-message = Съобщение
records-message-out = Изпратено съобщение
records-message-in = Получено съобщение

## Records: writing it down

records-compose = Записване
records-compose-note = Какво си струва да се запомни?
records-compose-text = Какво беше казано? Какво се договорихте?
records-key-saves = запазва
records-save-note = Запазване на бележката
records-save-call = Записване на обаждането
records-save-meeting = Записване на срещата
records-save-message = Записване на съобщението

## Records: tasks

records-days-late = { $count ->
    [one] Закъснение от един ден
   *[other] Закъснение от { $count } дни
}
records-priority-high = Важно
records-task-complete = Свършено
records-task-complete-named = Свършено: { $title }
records-task-reopen = Все пак не е свършено

## Records: something new

records-new-contact = Нов контакт
records-new-company = Нова фирма
records-new-deal = Нова сделка
records-new-task = Нова задача
records-duplicates = { $count ->
    [one] Това може би вече е записано:
   *[other] Тези може би вече са записани:
}
## Сделки: табло и списък

sales-board = Табло
sales-list = Списък
sales-view = Изглед
sales-add = Добавяне на сделка
sales-add-short = Сделка
sales-add-to = Добавяне на сделка в { $stage }
sales-import = Внасяне на сделки
sales-search = Търсене на сделки, фирми, хора
sales-pipeline = Фуния
sales-owner = Чии сделки
sales-everybody = Сделките на всички
sales-owner-is = Отговорник: { $name }
sales-closed = Спечелени и загубени
sales-order = Подредба на картите
sales-order-urgency = Първо най-спешните
sales-order-by-hand = Моя подредба
sales-order-amount = Първо най-голямата сума
sales-order-close = Първо най-скорошните
sales-weighted = претеглено { $amount }
sales-deals = { $count ->
    [one] 1 сделка
   *[other] { $count } сделки
}
sales-found = { $count ->
    [0] Няма подходяща сделка
    [one] 1 подходяща сделка
   *[other] { $count } подходящи сделки
}
sales-column-empty = Пуснете сделка тук
sales-show-more = { $count ->
    [one] Показване на още една
   *[other] Показване на още (остават { $count })
}

## Карта

sales-card-menu = Преместване или промяна: { $name }
sales-move-to = Преместване в
sales-up = Нагоре
sales-down = Надолу
sales-edit = Отваряне и промяна
sales-delete = Изтриване
sales-moved = { $name } е преместена в { $to }, място { $position } от { $count }. Отмяна с Control Z.
sales-overdue = { $count ->
    [one] 1 ден закъснение
   *[other] { $count } дни закъснение
}
sales-today = Днес
sales-no-next-step = Без следваща стъпка
sales-planned = Планирано
sales-inactive = { $count ->
    [one] 1 ден без активност
   *[other] { $count } дни без активност
}
sales-won = Спечелена
sales-lost = Загубена
sales-reopen = Отваряне отново

## Загубена сделка

sales-lost-title = { $name } е загубена
sales-lost-why = Защо е загубена?
sales-lost-hint = Няколко думи помагат да видите какво да промените. Може и да остане празно.
sales-lost-reasons = Чести причини
sales-lost-confirm = Отбелязване като загубена
sales-cancel = Отказ
sales-reason-price = Твърде скъпо
sales-reason-competitor = Избра друг
sales-reason-budget = Няма бюджет
sales-reason-timing = Не сега
sales-reason-silence = Вече не отговаря

## Пътят на сделката

sales-stage-path = Етапи
sales-days-in-stage = { $count ->
    [0] В този етап от днес
    [one] В този етап от 1 ден
   *[other] В този етап от { $count } дни
}
sales-days-won = { $count ->
    [0] Спечелена днес
    [one] Спечелена вчера
   *[other] Спечелена преди { $count } дни
}
sales-days-lost = { $count ->
    [0] Загубена днес
    [one] Загубена вчера
   *[other] Загубена преди { $count } дни
}

## Няма какво да се покаже

sales-none = Още няма сделки.
sales-none-text = Сделката е възможност за продажба: с кого, за колко, докога. Тук тя върви от първата дума до спечелена и виждате какво следва.
sales-no-stages = Тази фуния няма етапи
sales-no-stages-text = Сделките минават през етапи като Нова, Оферта, Спечелена. Добавете ги в настройките.
sales-to-settings = Към настройките
sales-none-fits = Няма подходяща сделка
sales-none-fits-text = Има сделки, но нито една с тези думи или с този отговорник.
sales-widen = Показване на всички сделки
## Този браузър

settings-browser = Този браузър
settings-browser-text = Само тук и само за вас. Записите ви не се променят.
settings-language = Език
settings-theme = Тема
settings-theme-system = Като системата
settings-theme-light = Светла
settings-theme-dark = Тъмна
settings-density = Плътност
settings-density-comfortable = Просторно
settings-density-compact = Сбито
settings-single-keys = Клавишни команди с една буква
settings-single-keys-hint = C добавя нещо ново, / търси, ? показва всички. Изключете ги, ако диктувате на компютъра.

## Работното пространство

settings-workspace = Вашият бизнес
settings-workspace-text = Как това работно пространство изписва дати, числа и пари за всеки, който го отвори. Вече записаното остава същото.
settings-business = Име на вашия бизнес
settings-business-hint = Стои в горната част на страницата и в името на архивите.
settings-calendar = Календар
settings-digits = Цифри
settings-currency = Валута
settings-currency-hint = За нови суми. Вече записаните запазват валутата си.
settings-unit = Иранските суми в
settings-unit-hint = 1 томан е 10 риала. Каквото и да изберете, сумите остават същите.
settings-toman = Томани
settings-rial = Риали
settings-country = Държава
settings-country-hint = Телефонните номера в тази държава се пишат без код на страната.
settings-week-start = Седмицата започва в
settings-weekend = Почивни дни
settings-example = Така изглежда

## Членове

settings-members = Членове
settings-members-text = Кой работи тук. Няма пароли: членът показва кой какво е направил. Който напусне, запазва направеното.
settings-acting = Вие сте
settings-acting-hint = Каквото правите в този браузър, се записва с това име.
settings-member-name = Име на члена
settings-member-new = Име на нов член
settings-member-add = Добавяне на член
settings-member-acting = Вие
settings-member-left = Вече не е в екипа
settings-retire = Напуска
settings-member-retire = Напуска: { $name }
settings-return = Връщане
settings-member-return = Връщане: { $name }
problem-member-last = { $name } е единственият член тук. Някой трябва да остане, за да имат промените автор.

## Фунии и етапи

settings-pipelines = Фунии и етапи
settings-pipelines-text = Пътят на сделката от първата дума до спечелена. Втора фуния помага, когато продавате по два различни начина.
settings-pipelines-rule = Всяка фуния има нужда от поне един отворен етап, един за спечелени и един за загубени сделки. Етап със сделки се изтрива едва когато те имат ново място.
settings-pipeline-name = Фуния
settings-pipeline-new = Име на нова фуния
settings-pipeline-add = Добавяне на фуния
settings-stage-name = Етап
settings-stage-kind = Значение
settings-stage-probability = Вероятност
settings-stage-probability-wrong = Вероятността е цяло число от 0 до 100.
settings-stage-rot = Застоява след
settings-stage-rot-days = Застоява след толкова дни
settings-stage-rot-wrong = Напишете цял брой дни или оставете празно за никога.
settings-stage-never = никога
settings-stage-closed = брои се { $chance }
settings-days = дни
settings-stage-earlier = Преместване на { $name } нагоре
settings-stage-later = Преместване на { $name } надолу
settings-stage-new = Име на нов етап
settings-stage-add = Добавяне на етап
settings-hand-over = { $count ->
    [one] Преместване на сделката и изтриване
   *[other] Преместване на { $count } сделки и изтриване
}
settings-hand-over-text = { $count ->
    [one] В него има една сделка. Първо ѝ трябва друго място; едно „Отмени“ връща всичко.
   *[other] В него има { $count } сделки. Първо им трябва друго място; едно „Отмени“ връща всичко.
}
settings-hand-over-to = Преместване в
problem-stage-last-open = { $name } е последният отворен етап във фунията. Първо добавете друг отворен етап.
problem-stage-last-won = { $name } е последният етап за спечелени сделки във фунията. Първо добавете друг.
problem-stage-last-lost = { $name } е последният етап за загубени сделки във фунията. Първо добавете друг.
problem-stage-has-deals = { $count ->
    [one] В { $name } има една сделка. Първо я преместете в друг етап.
   *[other] В { $name } има { $count } сделки. Първо ги преместете в други етапи.
}
problem-pipeline-last = { $name } е единствената фуния. Добавете друга, преди да я изтриете.

## Етикети

settings-tags = Етикети
settings-tags-text = Етикети за контакти, фирми и сделки.
settings-tags-none = Още няма етикети
settings-tags-none-text = С етикетите намирате отново това, което е свързано, например „VIP“ или „Бюлетин“.
settings-tag-name = Име на етикета
settings-tag-new = Име на нов етикет
settings-tag-add = Добавяне на етикет
settings-tag-uses = { $count ->
    [0] не се използва
    [one] в един запис
   *[other] в { $count } записа
}

## Общи

settings-name-needed = Трябва име. Escape връща старото.
settings-delete = Изтриване на { $name }
settings-cancel = Отказ
settings-hue-of = Цвят на { $name }
settings-hue-0 = Синьо
settings-hue-1 = Небесносиньо
settings-hue-2 = Тюркоазено
settings-hue-3 = Смарагдово
settings-hue-4 = Зелено
settings-hue-5 = Маслинено
settings-hue-6 = Кехлибарено
settings-hue-7 = Червено
settings-hue-8 = Розово
settings-hue-9 = Лилаво
## Shell: places

nav-app = Daftar
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
## Today: whose day

today-whose = Чий ден
today-mine = Моите
today-everyone = На всички
today-cancel = Отказ

## Today: the quick line

today-quick-add = Бързо добавяне
today-quick-placeholder = Среща с Иван утре 10:00
today-quick-hint = Задача с ден и час или нов контакт: име, телефон или имейл, @Фирма.
today-quick-do = Добавяне
today-quick-task = Задача
today-quick-person = Нов контакт
today-quick-new = нова
today-quick-added = Добавено:
today-follow-up = Да се свържа с { $name }

## Today: tasks

today-overdue = Просрочени
today-due = За днес
today-nothing-due = За днес няма задачи.
today-soon = Следващите седем дни
today-later = По-късно
today-someday = Някой ден
today-show-all = Показване на всички { $count }
today-show-fewer = Показване на по-малко
today-of-list = { $what }: { $list }
today-done-named = Готово: { $name }
today-days-late = { $count ->
    [one] 1 ден закъснение
   *[other] { $count } дни закъснение
}
today-short-date = { $weekday }, { $date }
today-short-date-time = { $weekday }, { $date }, { $time }
today-at = Днес, { $time }
today-priority-high = Висок приоритет
today-repeats = Повтаря се

## Today: putting off

today-snooze-named = Отлагане: { $name }
today-snooze-tomorrow = Утре, { $weekday }, { $date }
today-snooze-three-days = След три дни, { $weekday }, { $date }
today-snooze-week = Следващата седмица, { $weekday }, { $date }
today-snooze-month = След месец, { $weekday }, { $date }
today-snooze-pick = Избор на ден…
today-snooze-title = Отлагане
today-snooze-day = До кой ден?
today-snooze-which-day = Кажете кой ден: напишете го или го изберете от календара.
today-snooze-do = Отлагане
today-day-hint = Дата или думи: утре, петък, след 2 седмици.

## Today: deals that nobody moves

today-no-step = Без следваща стъпка
today-no-step-why = За тези сделки нищо не е планирано. Какво би придвижило всяка от тях?
today-rotting = Застояли се
today-rotting-why = С тези сделки не се е случвало нищо по-дълго, отколкото етапът им позволява.
today-step = Следваща стъпка
today-step-for = Добавяне на следваща стъпка за { $name }
today-step-title = Какво да се направи
today-step-due = Кога
today-step-what = Кажете с няколко думи какво да се направи.
today-step-add = Добавяне на стъпка

## Today: birthdays

today-birthdays = Рождени дни
today-turns = { $date } · навършва { $count }

## Today: figures

today-kpis = Показатели
today-kpi-open = Отворени сделки
today-kpi-total = общо { $sum }
today-kpi-weighted = Претеглено
today-kpi-by-stage = по вероятност на етапа
today-kpi-won = Спечелено този месец
today-kpi-won-deals = { $count ->
    [one] една сделка
   *[other] { $count } сделки
}
today-kpi-late = Просрочени задачи
today-kpi-late-what = за вършене или отлагане
today-kpi-none-late = Нищо не закъснява

## Today: first steps

today-first-title = Първи стъпки
today-first-text = Оттук нататък тази страница показва всяка сутрин какво иска денят. Започва с едно от тези:
today-first-contact = Добавете някого, с когото работите
today-first-contact-why = Клиент, доставчик, всеки, с когото говорите. Стига и само име.
today-first-contact-do = Добавяне на контакт
today-first-import = Внесете списък, който имате
today-first-import-why = От електронна таблица, указател или друга програма, като CSV файл.
today-first-import-do = Внасяне
today-first-deal = Запишете възможност за продажба
today-first-deal-why = За какво е, за колко и каква е следващата стъпка.
today-first-deal-do = Добавяне на сделка
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
welcome-currency-toman = Ирански томан
welcome-currency-rial = Ирански риал
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
