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
import-label-work = служебен
import-label-home = домашен
import-label-mobile = мобилен
import-label-other = друг
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
import-done-line = добавени: { $created }, променени: { $updated }
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
