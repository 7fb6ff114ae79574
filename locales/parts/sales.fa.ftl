## معامله‌ها: تخته و فهرست

sales-board = تخته
sales-list = فهرست
sales-view = نما
sales-add = افزودن معامله
sales-add-short = معامله
sales-add-to = افزودن معامله در { $stage }
sales-import = وارد کردن معامله‌ها
sales-search = جست‌وجوی معامله، شرکت، شخص
sales-pipeline = کاریز
sales-owner = معامله‌های چه کسی
sales-everybody = معامله‌های همه
sales-owner-is = مسئول: { $name }
sales-closed = برنده و ازدست‌رفته
sales-order = ترتیب کارت‌ها
sales-order-urgency = اول فوری‌ترین
sales-order-by-hand = ترتیب خودم
sales-order-amount = اول بزرگ‌ترین مبلغ
sales-order-close = اول نزدیک‌ترین تاریخ بستن
sales-weighted = وزنی { $amount }
sales-deals = { $count } معامله
sales-column-empty = معامله‌ای را اینجا بگذارید
sales-show-more = نمایش بیشتر ({ $count } معاملهٔ دیگر)

## یک کارت

sales-card-menu = جابه‌جایی یا ویرایش: { $name }
sales-move-to = انتقال به
sales-up = بالا
sales-down = پایین
sales-edit = باز کردن و ویرایش
sales-delete = حذف
sales-moved = { $name } به { $to } رفت، جایگاه { $position } از { $count }. برای برگرداندن Control Z را بزنید.
sales-overdue = { $count } روز دیرکرد
sales-today = امروز
sales-no-next-step = بدون گام بعدی
sales-planned = برنامه‌ریزی‌شده
sales-inactive = { $count } روز بی‌فعالیت
sales-won = برنده
sales-lost = ازدست‌رفته
sales-reopen = باز کردن دوباره

## از دست رفتن معامله

sales-lost-title = { $name } از دست رفت
sales-lost-why = چرا از دست رفت؟
sales-lost-hint = چند واژه کمک می‌کند ببینید چه را باید عوض کرد. می‌توانید خالی بگذارید.
sales-lost-reasons = دلیل‌های رایج
sales-lost-confirm = ثبت به‌عنوان ازدست‌رفته
sales-cancel = انصراف
sales-reason-price = گران بود
sales-reason-competitor = دیگری را انتخاب کرد
sales-reason-budget = بودجه نداشت
sales-reason-timing = فعلاً نه
sales-reason-silence = دیگر پاسخ نداد

## مسیر معامله

sales-stage-path = مرحله‌ها
sales-days-in-stage = { $count ->
    [0] از امروز در این مرحله
   *[other] { $count } روز در این مرحله
}
sales-days-won = { $count ->
    [0] امروز برنده شد
    [1] دیروز برنده شد
   *[other] { $count } روز پیش برنده شد
}
sales-days-lost = { $count ->
    [0] امروز از دست رفت
    [1] دیروز از دست رفت
   *[other] { $count } روز پیش از دست رفت
}

## چیزی برای نمایش نیست

sales-none = هنوز معامله‌ای نیست
sales-none-text = معامله یعنی فرصت فروش: با چه کسی، چقدر، تا کی. اینجا از نخستین گفت‌وگو تا برنده شدن پیش می‌رود و می‌بینید گام بعدی چیست.
sales-no-stages = این کاریز مرحله‌ای ندارد
sales-no-stages-text = معامله‌ها از مرحله‌هایی مانند تازه، پیشنهاد و برنده می‌گذرند. آن‌ها را در تنظیمات بیفزایید.
sales-to-settings = رفتن به تنظیمات
sales-none-fits = معامله‌ای پیدا نشد
sales-none-fits-text = معامله هست، اما هیچ‌کدام با این واژه‌ها یا این مسئول جور نیست.
sales-widen = نمایش همهٔ معامله‌ها
