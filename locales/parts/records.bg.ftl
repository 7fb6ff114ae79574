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
