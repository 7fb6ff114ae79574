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
