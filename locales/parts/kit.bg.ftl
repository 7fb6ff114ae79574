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
