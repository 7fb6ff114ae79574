## Records: what they are called

records-contact = مخاطب
records-company = شرکت
records-deal = معامله
records-task = وظیفه
records-people = افراد
records-tasks = وظیفه‌ها
records-next-steps = گام‌های بعدی

## Records: lists

records-search-contacts = جست‌وجوی مخاطبان
records-search-companies = جست‌وجوی شرکت‌ها
records-search-deals = جست‌وجوی معامله‌ها
records-filter = فیلتر
records-filters = فیلترها
records-filter-by = فیلتر بر پایهٔ
records-filter-by-field = فیلتر بر پایهٔ { $field }
records-filter-is = { $field }: { $value }
records-filter-none = خالی
records-filter-gone = حذف‌شده
records-filter-search = جست‌وجو در { $field }
records-filter-nothing = چیزی با این نام اینجا نیست
records-clear-filters = پاک کردن فیلترها
records-found = { $count } مورد پیدا شد
records-none-match = چیزی با «{ $text }» و { $count } فیلتر جور نیست
records-none-match-text = چیزی با «{ $text }» جور نیست
records-none-match-filters =
    چیزی با { $count ->
        [one] این فیلتر
       *[other] این { $count } فیلتر
    } جور نیست
records-hidden = { $count } رکورد به این سبب پنهان است.
records-show-everything = نمایش همه
records-keep-search = جست‌وجو بماند، فیلترها نه
records-no-contacts-yet = کسانی که با آنها کار می‌کنید
records-no-contacts-why = هر کس صفحه‌ای دارد با شماره‌ها، گفته‌ها و قدم بعدی. با یک نفر شروع کنید یا فهرست خود را از فایل بیاورید.
records-no-companies-yet = شرکت‌های مخاطبان شما
records-no-companies-why = هر شرکت افراد، معامله‌ها و همهٔ رویدادهایش را در یک صفحه کنار هم می‌آورد.
records-no-deals-yet = هر فرصتی برای فروش
records-no-deals-why = هر معامله نشان می‌دهد چه مبلغی، با چه کسی، تا کجا و قدم بعدی چیست. نخستین معامله‌ای را که روی آن کار می‌کنید بیفزایید.
records-import = آوردن از فایل

## Records: the page of one

records-details = جزئیات
records-timeline = رویدادها
records-related = مرتبط
records-areas = بخش‌های این صفحه
records-group-main = کلیات
records-group-ways = راه‌های تماس
records-group-more = بیشتر
records-gone = این دیگر اینجا نیست
records-gone-text = اینجا یا در زبانه‌ای دیگر حذف شده، یا پیوند از فضای کاری دیگری است.
records-more = بیشتر: { $what }
records-edit = ویرایش
records-delete = حذف
records-cancel = انصراف
records-save = ذخیره
records-do-call = تماس
records-do-write = ایمیل
records-call-named = تماس با { $name }
records-write-named = نوشتن به { $name }
records-do-visit = وب‌سایت
records-add-contact = افزودن فرد
records-add-deal = افزودن معامله
records-add-task = افزودن وظیفه
records-no-people = هنوز کسی نیست.
records-no-deals = هنوز معامله‌ای نیست.
records-no-company = هنوز شرکتی نیست.
records-no-tasks = فعلاً کاری نیست.
records-no-next-step = بدون گام بعدی
records-quiet-days = { $count } روز بی‌خبر
records-show-all = نمایش هر { $count }

## Records: what happened

records-today = امروز
records-yesterday = دیروز
records-part-all = همه
records-part-notes = یادداشت‌ها
records-part-calls = تماس‌ها
records-part-meetings = جلسه‌ها
records-part-messages = پیام‌ها
records-part-tasks = وظیفه‌ها
records-part-changes = تغییرها
records-timeline-filter = فقط نمایش بده
records-timeline-empty = هنوز اتفاقی ثبت نشده
records-timeline-empty-text = آنچه بالا می‌نویسید اینجا می‌آید؛ تازه‌ترین در آغاز.
records-show-earlier = نمایش { $count } مورد پیش‌تر
records-created = { $what } افزوده شد
records-stage-entered = رفت به { $stage }
records-stage-gone = مرحله‌ای که دیگر نیست
records-task-done = وظیفه انجام شد
records-by = از { $name }
records-note = یادداشت
records-meeting = جلسه
records-call = تماس
records-call-out = تماس خروجی
records-call-in = تماس ورودی
records-email = ایمیل
records-email-out = ایمیل فرستاده شد
records-email-in = ایمیل رسید
records-message = پیام
records-message-out = پیام فرستاده شد
records-message-in = پیام رسید

## Records: writing it down

records-compose = ثبت رویداد
records-compose-note = چه چیزی به یاد ماندنی است؟
records-compose-text = چه گفته شد؟ چه توافقی شد؟
records-key-saves = ذخیره می‌کند
records-save-note = ذخیرهٔ یادداشت
records-save-call = ثبت تماس
records-save-meeting = ثبت جلسه
records-save-message = ثبت پیام

## Records: tasks

records-days-late = { $count } روز دیر شده
records-priority-high = مهم
records-task-complete = انجام شد
records-task-complete-named = انجام شد: { $title }
records-task-reopen = هنوز انجام نشده

## Records: something new

records-new-contact = مخاطب تازه
records-new-company = شرکت تازه
records-new-deal = معاملهٔ تازه
records-new-task = وظیفهٔ تازه
records-duplicates = { $count ->
    [one] شاید این پیش‌تر ثبت شده باشد:
   *[other] شاید این‌ها پیش‌تر ثبت شده باشند:
}
