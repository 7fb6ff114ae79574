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

settings-workspace = Дати, числа, пари
settings-workspace-text = Как ги изписва това работно пространство за всеки, който го отвори. Вече записаното остава същото.
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
settings-members-text = Кой работи тук. Няма пароли: членът показва кой какво е направил.
settings-acting = Вие сте
settings-acting-hint = Каквото правите в този браузър, се записва с това име.
settings-member-name = Име на члена
settings-member-new = Име на нов член
settings-member-add = Добавяне на член
settings-member-acting = Вие
settings-member-left = Напусна
settings-retire = Напусна
settings-member-retire = { $name } напусна екипа
settings-return = Връщане
settings-member-return = Връщане на { $name } в екипа
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
