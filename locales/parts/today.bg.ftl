## Today: whose day

today-whose = Чий ден
today-mine = Моите
today-everyone = На всички
today-cancel = Отказ

## Today: the quick line

today-quick-add = Бързо добавяне
today-quick-placeholder = Обаждане на Иван утре 10:00
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
today-date-time = { $date }, { $time }
today-priority-high = Висок приоритет
today-repeats = Повтаря се

## Today: putting off

today-snooze-named = Отлагане: { $name }
today-snooze-tomorrow = Утре, { $date }
today-snooze-three-days = След три дни, { $date }
today-snooze-week = Следващата седмица, { $date }
today-snooze-month = След месец, { $date }
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
