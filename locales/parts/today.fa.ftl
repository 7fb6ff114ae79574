## Today: whose day

today-whose = روزِ چه کسی
today-mine = کارهای من
today-everyone = کارهای همه
today-cancel = انصراف

## Today: the quick line

today-quick-add = افزودن سریع
today-quick-placeholder = تماس با سارا فردا ۱۰:۰۰
today-quick-hint = یک وظیفه با روز و ساعت، یا مخاطبی تازه: نام، تلفن یا ایمیل، ‎@شرکت.
today-quick-do = افزودن
today-quick-task = وظیفه
today-quick-person = مخاطب تازه
today-quick-new = تازه
today-quick-added = افزوده شد:
today-follow-up = تماس با { $name }

## Today: tasks

today-overdue = عقب‌افتاده
today-due = برای امروز
today-nothing-due = برای امروز کاری نیست.
today-soon = هفت روز آینده
today-someday = بدون تاریخ
today-show-all = نمایش هر { $count } مورد
today-show-fewer = نمایش کمتر
today-of-list = { $what }: { $list }
today-done-named = انجام شد: { $name }
today-days-late = { $count } روز دیر شده
today-short-date = { $weekday } { $date }
today-date-time = { $date }، { $time }
today-priority-high = مهم
today-repeats = تکراری

## Today: putting off

today-snooze-named = به بعد انداختن: { $name }
today-snooze-tomorrow = فردا، { $date }
today-snooze-three-days = سه روز دیگر، { $date }
today-snooze-week = هفتهٔ بعد، { $date }
today-snooze-month = یک ماه دیگر، { $date }
today-snooze-pick = انتخاب روز…
today-snooze-title = به بعد انداختن
today-snooze-day = تا چه روزی؟
today-snooze-which-day = روز را بگویید: بنویسید یا از تقویم برگزینید.
today-snooze-do = به بعد بینداز
today-day-hint = تاریخ یا واژه: فردا، جمعه، ۲ هفته دیگر.

## Today: deals that nobody moves

today-no-step = بدون گام بعدی
today-no-step-why = برای این معامله‌ها برنامه‌ای نیست. چه کاری هر کدام را پیش می‌برد؟
today-rotting = سردشده
today-rotting-why = بیش از آنچه مرحله‌شان اجازه می‌دهد، در این معامله‌ها اتفاقی نیفتاده است.
today-step = گام بعدی
today-step-for = افزودن گام بعدی برای { $name }
today-step-title = چه کاری
today-step-due = کِی
today-step-what = در چند واژه بگویید چه باید کرد.
today-step-add = افزودن گام بعدی

## Today: birthdays

today-birthdays = زادروزها
today-turns = { $date } · { $count } ساله می‌شود

## Today: figures

today-kpis = رقم‌ها در یک نگاه
today-kpi-open = معامله‌های باز
today-kpi-total = روی هم { $sum }
today-kpi-weighted = ارزش وزنی
today-kpi-by-stage = با احتمال هر مرحله
today-kpi-won = برنده در این ماه
today-kpi-won-deals = { $count } معامله
today-kpi-late = وظیفه‌های عقب‌افتاده
today-kpi-late-what = انجام دهید یا به بعد بیندازید

## Today: first steps

today-first-title = نخستین گام‌ها
today-first-text = از این پس این صفحه هر روز نشان می‌دهد چه کاری در پیش است. با یکی از این‌ها آغاز می‌شود:
today-first-contact = کسی را که با او کار می‌کنید بیفزایید
today-first-contact-why = مشتری، تأمین‌کننده یا هر کسی که با او گفت‌وگو دارید. یک نام کافی است.
today-first-contact-do = افزودن مخاطب
today-first-import = فهرستی را که دارید بیاورید
today-first-import-why = از صفحه‌گسترده، دفترچهٔ تلفن یا برنامه‌ای دیگر، با فایل CSV.
today-first-import-do = آوردن از فایل
today-first-deal = فرصتی برای فروش را یادداشت کنید
today-first-deal-why = دربارهٔ چیست، چه مبلغی دارد و گام بعدی چیست.
today-first-deal-do = افزودن معامله
