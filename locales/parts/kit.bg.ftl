kit-optional = по желание
kit-remove = Премахни { $name }
kit-remove-filter = Премахни филтъра: { $filter }
kit-clear = Изчисти
kit-clear-search = Изчисти търсенето
kit-search = Търсене
kit-close = Затвори
kit-cancel = Отказ
kit-dismiss = Скрий
kit-notifications = Известия
kit-actions = Действия
kit-type-to-confirm = Напишете „{ $word }“, за да потвърдите

kit-suggestions = Предложения
kit-create = Създай „{ $name }“
kit-nothing-found = Нищо не е намерено
kit-choices = { $count ->
    [0] Нищо не е намерено
    [one] { $count } възможност
   *[other] { $count } възможности
  }

kit-open-calendar = Отвори календара
kit-choose-date = Изберете дата
kit-previous-month = Предишен месец
kit-next-month = Следващ месец
kit-clear-date = Изчисти
kit-today = Днес
kit-day-off = { $date }, почивен ден
kit-two-dates = { $date } · { $other }

kit-currency = Валута
kit-amount-echo = { $full } · { $short }
kit-not-an-amount = Това не е сума. Въведете цифри, например 1250,50.
kit-amount-exponent = Запис като 1e6 може да е загубил цифри. Въведете всички.
kit-amount-decimals = { $count ->
    [0] Тази валута няма знаци след запетаята.
    [one] Тази валута има най-много { $count } знак след запетаята.
   *[other] Тази валута има най-много { $count } знака след запетаята.
  }
kit-amount-grouping = Разделителите не си подхождат. Въведете 1250,50 или 1 250,50.
kit-amount-ambiguous = Това може да се прочете като две различни суми. Въведете я без разделител за хилядите.
kit-amount-too-large = Сумата е твърде голяма.
kit-amount-currency = Въведете само сумата; валутата е { $currency }.

kit-select = Избери { $name }
kit-select-all = Избери всички { $count }

kit-board-help = Интервал вдига картата, стрелките я местят, Интервал я пуска, Escape я връща.
kit-board-lifted = { $name } е вдигната от { $column }, място { $position } от { $count }. Стрелките я местят, Интервал я пуска, Escape я връща.
kit-board-over = { $column }, място { $position } от { $count }
kit-board-over-column = Над { $column }
kit-board-back = { $name } остана където беше
