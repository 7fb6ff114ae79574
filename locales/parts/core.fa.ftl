## آنچه انجام شد

op-create = { $name } افزوده شد
op-edit = { $name } تغییر کرد
op-delete = { $name } حذف شد
op-move = { $name } به { $to } رفت
op-win = { $name } برنده شد
op-lose = { $name } از دست رفت
op-reopen = { $name } دوباره باز شد
op-log = ثبت شد: { $name }
op-complete = انجام شد: { $name }
op-reopen-task = هنوز انجام نشده: { $name }
op-snooze = به بعد موکول شد: { $name }
op-import = { $count ->
    [one] یک رکورد از { $name } وارد شد
   *[other] { $count } رکورد از { $name } وارد شد
}
op-setup = { $name } آغاز شد
op-restore = { $count ->
    [one] یک رکورد از { $name } بازیابی شد
   *[other] { $count } رکورد از { $name } بازیابی شد
}
op-undo = برگردانده شد: { $what }
op-redo = دوباره انجام شد: { $what }
undo = واگرد
redo = ازنو
nothing-to-undo = چیزی برای برگرداندن نیست
nothing-to-redo = چیزی برای انجام دوباره نیست
reload = بارگذاری دوباره
backup-now = پشتیبان بگیر

## آنچه مانع شد

problem-record-gone = این رکورد دیگر نیست؛ در این میان حذف شده است. چیزی تغییر نکرد.
problem-required = «{ $field }» نباید خالی باشد. آن را پر کنید و دوباره ذخیره کنید.
problem-undo-gone = این کار را نمی‌توان برگرداند: رکورد پس از آن حذف شده است. نخست حذف را برگردانید.
problem-stage-gone = این مرحله دیگر نیست. مرحلهٔ دیگری برگزینید.
problem-no-open-stage = این کاریز مرحلهٔ بازی ندارد. در تنظیمات یکی بیفزایید.
problem-no-closing-stage = این کاریز مرحله‌ای برای معامله‌های برنده یا ازدست‌رفته ندارد. در تنظیمات یکی بیفزایید.
problem-nothing-open = هیچ فضای کاری باز نیست. نخست یکی را باز کنید یا بسازید.
problem-busy = زبانه‌های دیگر هم‌زمان در حال نوشتن‌اند. چیزی تغییر نکرد؛ دوباره تلاش کنید.
problem-words = واژه‌های این زبان بار نشد. اتصال را بررسی و صفحه را دوباره بار کنید.
problem-download = مرورگر فایل را نپذیرفت. دریافت فایل را برای این سایت مجاز کنید و دوباره تلاش کنید.
problem-file-unreadable = فایل { $name } خوانده نمی‌شود. دوباره آن را برگزینید.
problem-file-encoding = این فایل با کدگذاری { $encoding } نوشته نشده است. کدگذاری دیگری برگزینید.
problem-backup-empty = فایل خالی است. یک پشتیبان دفتر برگزینید.
problem-backup-foreign = این فایل پشتیبان دفتر نیست. چیزی تغییر نکرد.
problem-backup-newer = این پشتیبان را نسخهٔ تازه‌تری از دفتر ساخته است (قالب { $version }). صفحه را دوباره بار کنید تا تازه‌ترین نسخه بیاید، سپس دوباره تلاش کنید.
problem-backup-line = خط { $line } پشتیبان خوانده نمی‌شود. فایل آسیب دیده است؛ چیزی تغییر نکرد. پشتیبان قدیمی‌تری را بیازمایید.
problem-backup-twice = خط { $line } پشتیبان رکوردی را تکرار می‌کند. فایل دستکاری شده است؛ چیزی تغییر نکرد.
problem-backup-cut = پشتیبان ناقص است: از { $expected } رکورد «{ $table }» تنها { $found } رکورد هست. چیزی تغییر نکرد. پشتیبان قدیمی‌تری را بیازمایید.
problem-backup-altered = پشتیبان پس از ساخته‌شدن تغییر کرده است: جمع کنترلی نمی‌خواند. چیزی تغییر نکرد.
problem-storage-full = دیسک یا سهم این مرورگر از آن پر است. آخرین تغییر ذخیره نشد. جا باز کنید یا همین حالا در فایلی پشتیبان بگیرید.
problem-storage-lost = حافظهٔ مرورگر پاسخ نمی‌دهد ({ $detail }). آخرین تغییر ذخیره نشد. در فایلی پشتیبان بگیرید و صفحه را دوباره بار کنید.
problem-storage-vanished = داده‌های این فضای کاری دیگر در این مرورگر نیست. اگر فایل پشتیبان دارید، آن را بازیابی کنید.
problem-storage-newer = این فضای کاری را نسخهٔ تازه‌تری از دفتر نوشته است. صفحه را دوباره بار کنید؛ تا آن زمان چیزی نوشته نمی‌شود.
problem-storage-superseded = زبانهٔ دیگری این فضای کاری را در دست گرفته است. پیش از ادامه این زبانه را دوباره بار کنید.
problem-storage-unavailable = این مرورگر اینجا حافظه‌ای نمی‌دهد، شاید چون پنجره خصوصی است. دفتر را در پنجرهٔ معمولی باز کنید.
problem-entries-unreadable = { $count ->
    [one] یک تغییر (شمارهٔ { $places }) خوانده نمی‌شود. همان‌گونه که بود ماند؛ بقیه همه هست.
   *[other] { $count } تغییر (شماره‌های { $places }) خوانده نمی‌شود. همان‌گونه که بود ماند؛ بقیه همه هست.
}

## آغاز یک فضای کاری

unit-toman = تومان
unit-rial = ریال
sample-business = آژانس سفر راه ابریشم
first-member = من
first-pipeline = فروش
stage-new = تازه
stage-contacted = تماس گرفته‌شده
stage-proposal = پیشنهاد
stage-negotiation = مذاکره
stage-won = برنده
stage-lost = ازدست‌رفته

## گونه‌های رکورد

table-settings = تنظیمات
table-members = اعضا
table-tags = برچسب‌ها
table-pipelines = کاریزها
table-stages = مرحله‌ها
table-companies = شرکت‌ها
table-contacts = مخاطبان
table-deals = معامله‌ها
table-activities = فعالیت‌ها
table-tasks = وظیفه‌ها
