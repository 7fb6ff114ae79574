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

sales-none = Още няма сделки
sales-none-text = Сделката е възможност за продажба: с кого, за колко, докога. Тук тя върви от първата дума до спечелена и виждате какво следва.
sales-no-stages = Тази фуния няма етапи
sales-no-stages-text = Сделките минават през етапи като Нова, Оферта, Спечелена. Добавете ги в настройките.
sales-to-settings = Към настройките
sales-none-fits = Няма подходяща сделка
sales-none-fits-text = Има сделки, но нито една с тези думи или с този отговорник.
sales-widen = Показване на всички сделки
