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
problem-undo-unreadable = این کار را نمی‌توان برگرداند: آنچه دفتر رویدادها از آن نگه داشته بود دیگر خوانده نمی‌شود. اگر لازم است، پشتیبانی از پیش از آن را بازیابی کنید.
problem-stage-gone = این مرحله دیگر نیست. مرحلهٔ دیگری برگزینید.
problem-no-open-stage = این کاریز مرحلهٔ بازی ندارد. در تنظیمات یکی بیفزایید.
problem-no-closing-stage = این کاریز مرحله‌ای برای معامله‌های برنده یا ازدست‌رفته ندارد. در تنظیمات یکی بیفزایید.
problem-nothing-open = هیچ فضای کاری باز نیست. نخست یکی را باز کنید یا بسازید.
problem-busy = زبانه‌های دیگر هم‌زمان در حال نوشتن‌اند. چیزی تغییر نکرد؛ دوباره تلاش کنید.
problem-stopped = متوقف شد. چیزی تغییر نکرد.
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
problem-rescue-nothing = هیچ‌چیز این فایل نجات خوانده نمی‌شود. چیزی تغییر نکرد. یک رونوشت یا پشتیبان قدیمی‌تر را بیازمایید.
problem-backup-large = فایل از { $limit } مگابایت بزرگ‌تر است؛ هیچ پشتیبان دفتر چنین نیست. چیزی تغییر نکرد.
problem-folder-gone = پوشهٔ «{ $folder }» دیگر آنجا نیست: جابه‌جا شده، نامش عوض شده یا جدا شده است. آن را برگردانید و دوباره تلاش کنید، یا پوشهٔ دیگری برگزینید.
problem-folder-permission = مرورگر اجازهٔ نوشتن در پوشهٔ «{ $folder }» را نداد. پوشهٔ دیگری برگزینید.
problem-folder-choose = مرورگر نگذاشت پوشه‌ای برگزیده شود ({ $detail }).
problem-folder-full = روی دیسک پوشهٔ «{ $folder }» جایی برای پشتیبان نیست. جا باز کنید و دوباره تلاش کنید، یا پوشهٔ دیگری برگزینید.
problem-folder-foreign = در پوشهٔ «{ $folder }» فایلی به نام { $name } هست که پشتیبان دفتر نیست. دست‌نخورده ماند. آن را جابه‌جا کنید و دوباره تلاش کنید، یا پوشهٔ دیگری برگزینید.
problem-folder-verify = پشتیبان { $name } از پوشهٔ «{ $folder }» دوباره خوانده شد و همان نیست که نوشته شده بود. پشتیبان‌های پیشین مانده‌اند. دوباره تلاش کنید؛ اگر باز هم پیش آمد پوشهٔ دیگری برگزینید: شاید دیسک رو به خرابی است.
problem-folder-write = پشتیبان در پوشهٔ «{ $folder }» نوشته نشد ({ $detail }). دوباره تلاش کنید یا پوشهٔ دیگری برگزینید.
problem-trial-busy = زبانهٔ دیگری در حال آزمودن پشتیبان است. بگذارید کارش تمام شود.
problem-trial-room = در این مرورگر جایی نیست که پشتیبان در کنار داده‌های شما باز شود، پس آزمون ناتمام ماند. فایل تا پایان خوانده شد و جمع کنترلی‌اش می‌خواند.
problem-trial-differs = فایل سالم است، ولی پس از باز شدن همان نبود: از { $expected } رکورد { $found } تا بازگشت. فایل را نگه دارید و پشتیبان تازه‌ای بگیرید: ایراد از دفتر یا حافظهٔ این مرورگر است.
problem-storage-full = دیسک یا سهم این مرورگر از آن پر است. آخرین تغییر ذخیره نشد؛ هر چه پیش از آن بود ذخیره است. فایل‌ها یا داده‌های سایت‌های دیگر را پاک کنید و دوباره تلاش کنید؛ یا همین حالا در فایلی پشتیبان بگیرید.
problem-storage-lost = حافظهٔ مرورگر پاسخ نمی‌دهد ({ $detail }). آخرین تغییر ذخیره نشد. در فایلی پشتیبان بگیرید و صفحه را دوباره بار کنید.
problem-storage-vanished = مرورگر داده‌های این فضای کاری را هنگامی که باز بود پاک کرده است. دیگر چیزی ذخیره نمی‌شود. آنچه می‌بینید هنوز در حافظه است: همین حالا در فایلی پشتیبان بگیرید و سپس صفحه را دوباره بار کنید.
problem-storage-silent = حافظهٔ مرورگر پاسخ نمی‌دهد. به داده‌هایتان دست نخورده است. پنجره‌های دیگر این مرورگر را ببندید و دوباره تلاش کنید؛ اگر نشد، مرورگر را از نو باز کنید.
problem-storage-blocked = زبانهٔ دیگری این فضای کاری را نگه داشته است. زبانه‌های دیگر دفتر را ببندید و دوباره تلاش کنید.
problem-storage-newer = این فضای کاری را نسخهٔ تازه‌تری از دفتر نوشته است. صفحه را دوباره بار کنید؛ تا آن زمان چیزی نوشته نمی‌شود.
problem-storage-superseded = زبانهٔ دیگری این فضای کاری را در دست گرفته است. پیش از ادامه این زبانه را دوباره بار کنید.
problem-storage-unavailable = این مرورگر اینجا حافظه‌ای نمی‌دهد، شاید چون پنجره خصوصی است. دفتر را در پنجرهٔ معمولی باز کنید.
problem-storage-slow = حافظهٔ مرورگر { $count } ثانیه است پاسخ نداده: آخرین تغییر هنوز ذخیره نشده است. این زبانه را باز نگه دارید؛ اگر چیزی نشد، در فایلی پشتیبان بگیرید و مرورگر را از نو باز کنید.
problem-start-full = دیسک پر است و این فضای کاری بی جای خالی باز نمی‌شود. چیزی از آن تغییر نکرده است. فایل‌ها یا داده‌های سایت‌های دیگر را پاک کنید و دوباره تلاش کنید.
problem-start-lost = حافظهٔ مرورگر پاسخ نمی‌دهد ({ $detail }). چیزی از این فضای کاری تغییر نکرده است. دوباره تلاش کنید؛ اگر نشد، مرورگر را از نو باز کنید.
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
## داده و پشتیبان

backup-lede = همه چیز تنها در همین مرورگر ذخیره می‌شود و با پاک‌شدن داده‌های مرورگر یا خراب‌شدن دستگاه از دست می‌رود. راه نجات، فایل پشتیبان است.
backup-last = آخرین پشتیبان
backup-never = هرگز
backup-nothing-new = از آن زمان چیزی تغییر نکرده است.
backup-changes-since = { $count ->
    [one] یک تغییر هنوز در آن نیست.
   *[other] { $count } تغییر هنوز در آن نیست.
}
backup-of-sample = این کسب‌وکار نمونه است؛ چیزی در آن نیاز به پشتیبان ندارد.
backup-running = پشتیبان نوشته می‌شود
backup-done = پشتیبان در میان دریافت‌های شماست.
persist-title = نگهداری مرورگر
persist-yes = بله
persist-yes-text = مرورگر قول می‌دهد این داده‌ها را خودسرانه پاک نکند. پاک‌کردن دستیِ داده‌های سایت همچنان آن‌ها را از میان می‌برد.
persist-no = بی‌قول
persist-no-text = مرورگر ممکن است هنگام کمبود جا این داده‌ها را پاک کند. از آن بخواهید نگهشان دارد یا دفتر را چون برنامه نصب کنید.
persist-unknown = نامعلوم
persist-unknown-text = این مرورگر نمی‌گوید که داده‌ها را نگه می‌دارد یا نه.
persist-seven-days = سافاری اگر سایتی را در هفت روزِ کار با مرورگر باز نکنید، داده‌هایش را پاک می‌کند. دفتر را به صفحهٔ خانه یا داک بیفزایید که این قاعده در آنجا نیست، و پشتیبان نگه دارید.
persist-ask = از مرورگر بخواه نگه دارد
persist-refused = مرورگر قول نمی‌دهد؛ پس پشتیبان‌گیری مهم‌تر است. شاید با کار بیشتر با دفتر یا نصب آن بپذیرد.
room-title = جای گرفته‌شده
room-unknown = نامعلوم
room-of = از { $quota } که این مرورگر می‌دهد
room-changes = { $count ->
    [one] یک تغییر در تاریخچه
   *[other] { $count } تغییر در تاریخچه
}
restore-title = بازیابی پشتیبان
restore-drop = فایل پشتیبان را اینجا رها کنید
restore-choose = یا یکی را از این دستگاه برگزینید
restore-hint = فایل پیش از هر تغییری تا پایان خوانده و وارسی می‌شود. نخست می‌بینید چه در آن است.
restore-reading = پشتیبان خوانده و وارسی می‌شود
restore-compare = آنچه در پشتیبان است در کنار آنچه اینجاست
restore-records = رکوردها
restore-in-file = در پشتیبان
restore-here = اکنون اینجا
restore-loose-links = { $count } پیوند به رکوردهایی می‌رود که در فایل نیستند. پیوندها می‌مانند ولی چیزی نشان نمی‌دهند.
restore-what = بازیابی، همهٔ این فضای کاری را با آنچه در پشتیبان است جایگزین می‌کند. یک واگرد آن را برمی‌گرداند. یا پشتیبان را در فضای کاری جداگانه‌ای باز کنید.
restore-first = نخست از آنچه اینجاست پشتیبان بگیر
restore-first-hint = { $count ->
    [one] یک تغییر اینجا هنوز در هیچ پشتیبانی نیست.
   *[other] { $count } تغییر اینجا هنوز در هیچ پشتیبانی نیست.
}
restore-running = رکوردها سر جایشان گذاشته می‌شود
restore-do = همین‌جا بازیابی کن
restore-beside = در فضای کاری تازه باز کن
restore-cancel = انصراف
rescued-whole = از یک فایل نجات برداشته شد. هر چه در آن بود خوانده شد.
rescued-part = از یک فایل نجات برداشته شد. همه‌چیز خوانده نشد؛ بقیه اینجاست:
rescued-pages = { $count ->
    [one] یک صفحهٔ رکوردها ({ $names }) خوانده نمی‌شود. آنچه تغییرها از رکوردهای آن می‌گویند اینجاست.
   *[other] { $count } صفحهٔ رکوردها ({ $names }) خوانده نمی‌شود. آنچه تغییرها از رکوردهای آن‌ها می‌گویند اینجاست.
}
rescued-changes = { $count ->
    [one] یک تغییر (شمارهٔ { $places }) نیست یا خوانده نمی‌شود.
   *[other] { $count } تغییر (شماره‌های { $places }) نیست یا خوانده نمی‌شود.
}
rescued-lines = { $count ->
    [one] یک خط فایل بریده یا آسیب‌دیده است.
   *[other] { $count } خط فایل بریده یا آسیب‌دیده است.
}
rescued-newer = گویا بخشی از آن را نسخهٔ تازه‌تری از دفتر نوشته است. صفحه را دوباره بار کنید تا تازه‌ترین نسخه بیاید و فایل را از نو بخوانید.
automatic-title = پشتیبان خودکار
automatic-unavailable = این مرورگر پوشه‌ای در اختیار صفحه‌های وب نمی‌گذارد، پس دفتر در آن نمی‌تواند خودش پشتیبان بگیرد. کروم و اج می‌توانند. اینجا دفتر به‌جای آن یادآوری می‌کند: پس از پنجاه تغییر یا هفت روز.
automatic-off = یک بار پوشه‌ای برگزینید؛ بهتر است پوشه‌ای باشد که در جای دیگری هم نسخه دارد: پوشهٔ فضای ابری یا یک حافظهٔ یواس‌بی. از آن پس دفتر، تا وقتی باز است، پس از تغییرها و حداکثر ساعتی یک بار پشتیبانی در آن می‌نویسد. پشتیبان هفت روز آخر می‌ماند و از قدیمی‌ترها برای چهار هفته هر هفته یکی.
automatic-choose = برگزیدن پوشه…
automatic-on = پشتیبان‌ها در پوشهٔ «{ $folder }» نوشته می‌شود.
automatic-last = آخرین پشتیبان، { $ago }: { $name }. دوباره خوانده شد و سالم است.
automatic-not-yet = هنوز پشتیبانی در آن نیست.
automatic-writing = پشتیبان نوشته و وارسی می‌شود
automatic-now = همین حالا آنجا پشتیبان بگیر
automatic-other = برگزیدن پوشه‌ای دیگر…
automatic-stop = متوقف کن
automatic-stopped = دیگر پشتیبان خودکار گرفته نمی‌شود. آنچه در پوشه است می‌ماند.
automatic-paused = مرورگر می‌خواهد نوشتن در پوشهٔ «{ $folder }» را دوباره اجازه دهید. تا آن زمان پشتیبان خودکار گرفته نمی‌شود. اگر اجازهٔ همیشگی را پیشنهاد کرد، همان را برگزینید.
automatic-resume = ادامه بده
automatic-again = دوباره تلاش کن
reminder-due = { $count ->
    [one] یک تغییر هنوز در هیچ پشتیبانی نیست.
   *[other] { $count } تغییر هنوز در هیچ پشتیبانی نیست.
}
reminder-never = هنوز چیزی از این فضای کاری بیرون از این مرورگر نگه داشته نشده است. در فایلی پشتیبان بگیرید.
reminder-paused = پشتیبان خودکار منتظر است تا نوشتن در پوشه را دوباره اجازه دهید.
reminder-tomorrow = فردا یادآوری کن
reminder-week = یک هفتهٔ دیگر
trial-title = آزمودن پشتیبان
trial-text = پشتیبانی که هرگز باز نشده تنها امیدی است. یکی را برگزینید: دفتر دور از چشم از آن فضای کاری می‌سازد، رکوردها را یک‌به‌یک می‌سنجد و دوباره پاکش می‌کند. اینجا چیزی تغییر نمی‌کند.
trial-choose = برگزیدن پشتیبانی برای آزمودن…
trial-storing = رکوردها در فضای کاری جداگانه‌ای گذاشته می‌شود
trial-opening = آن فضای کاری باز می‌شود
trial-comparing = رکوردها یک‌به‌یک سنجیده می‌شود
trial-whole = { $count ->
    [one] این فایل سالم است: تنها رکورد آن همان‌گونه که نوشته شده بود بازگشت.
   *[other] این فایل سالم است: هر { $count } رکورد آن همان‌گونه که نوشته شده بود بازگشت.
}
trial-part = { $count ->
    [one] یک رکورد از این فایل خوانده شد و همان‌گونه که بود بازگشت.
   *[other] { $count } رکورد از این فایل خوانده شد و همان‌گونه که بود بازگشت.
}
trial-same = درست همان چیزی را دارد که اکنون اینجاست.
trial-elsewhere = هیچ‌یک از رکوردهایش اینجا نیست: پشتیبان فضای کاری دیگری است.
trial-same-day = تازه‌ترین تغییر آن از همان روزِ تازه‌ترین تغییر اینجاست.
trial-older = { $count ->
    [one] تازه‌ترین تغییر آن یک روز قدیمی‌تر از تازه‌ترین تغییر اینجاست.
   *[other] تازه‌ترین تغییر آن { $count } روز قدیمی‌تر از تازه‌ترین تغییر اینجاست.
}
trial-newer = { $count ->
    [one] تازه‌ترین تغییر آن یک روز تازه‌تر از تازه‌ترین تغییر اینجاست.
   *[other] تازه‌ترین تغییر آن { $count } روز تازه‌تر از تازه‌ترین تغییر اینجاست.
}
trial-differs = { $count ->
    [one] یک رکورد فرق دارد ({ $changed } تغییرکرده، { $here } تنها در اینجا، { $there } تنها در فایل).
   *[other] { $count } رکورد فرق دارد ({ $changed } تغییرکرده، { $here } تنها در اینجا، { $there } تنها در فایل).
}
erase-title = پاک‌کردن این فضای کاری
erase-text = { $name } و همهٔ رکوردهایش را برای همیشه از این مرورگر پاک می‌کند.
erase-warning = این کار برگشت ندارد و جز پشتیبان‌هایی که گرفته‌اید چیزی نمی‌ماند. برای پاک‌کردن، { $name } را بنویسید.
erase-do = برای همیشه پاک کن
workspace-unnamed = فضای کاری من
## Help: groups

help-lede = دفتر چگونه کار می‌کند، چه چیزی را نگه می‌دارد و چه کاری از آن برنمی‌آید.
help-beginning = برای شروع
help-data = داده‌های شما
help-working = کار هر روز
help-look-up = برای مراجعه

## Help: to begin with

help-start = نخستین گام‌ها
help-start-text =
    کسی را که با او کار می‌کنید بیفزایید: «تازه» را بزنید، یا نام و شمارهٔ تلفن او را در خط بالای صفحهٔ «امروز» بنویسید.
    برای هر فرصت فروش معامله‌ای بیفزایید و گام بعدی آن را مشخص کنید: وظیفه‌ای با یک روز. از آن پس «امروز» هر صبح نشان می‌دهد چه کاری در پیش است.
    اگر فهرستی آماده دارید، به جای نوشتن آن را از فایل بیاورید.
    پس از آنکه مقداری کار کردید، در فایلی پشتیبان بگیرید.
help-import = آوردن فهرست از فایل
help-import-text =
    از دفترچهٔ تلفن یا برنامهٔ پیشین خود خروجی CSV بگیرید. صفحه‌گسترده را نخست با قالب CSV ذخیره کنید. ردیف‌هایی را که رونوشت گرفته‌اید هم می‌توان چسباند.
    دفتر کدگذاری، جداکننده و معنی هر ستون را حدس می‌زند. همه را می‌توانید تغییر دهید.
    پیش از آنکه چیزی نوشته شود، هر ردیف را همان‌گونه که خواهد شد می‌بینید و دلیل ردیف‌های پذیرفته‌نشده را می‌خوانید. ردیف‌های پذیرفته‌نشده را می‌توان دریافت کرد.
    یک واگرد همهٔ آنچه آورده‌اید را برمی‌گرداند.
help-workspaces = فضاهای کاری و نمونه
help-workspaces-text =
    هر فضای کاری یک کسب‌وکار با همهٔ رکوردهایش است و جدا از بقیه نگه داشته می‌شود. با دکمه‌ای که نام آن را دارد از یکی به دیگری می‌روید و فضای تازه می‌سازید.
    نمونه یک آژانس مسافرتی است که وجود ندارد. هر چه می‌خواهید بیازمایید؛ به فضای کاری خودتان دست نمی‌خورد.
    برای برداشتن نمونه، آن را باز کنید و در «داده و پشتیبان» پاکش کنید.

## Help: your data

help-kept = داده‌ها کجا نگه داشته می‌شود
help-kept-text =
    در همین مرورگر، روی همین دستگاه، و نه در هیچ جای دیگر. نه حساب کاربری هست نه سروری که نسخه‌ای داشته باشد: دفتر رکوردهای شما را به جایی نمی‌فرستد.
    هر تغییر تنها پس از آنکه مرورگر آن را نوشت نمایش داده می‌شود.
    می‌توانید دفتر را در چند زبانه باز کنید: آنچه در یکی تغییر کند در بقیه هم دیده می‌شود.
help-lost = داده‌ها چگونه از دست می‌رود
help-lost-text =
    با پاک شدن داده‌های سایت در مرورگر، حذف مرورگر، یا خراب و گم شدن دستگاه. پنجرهٔ خصوصی هنگام بسته شدن همه‌چیز را فراموش می‌کند.
    وقتی دیسک پر شود، مرورگر ممکن است خودش سایت‌ها را پاک کند. دفتر از مرورگر می‌خواهد داده‌ها را نگه دارد؛ در «داده و پشتیبان» نوشته شده که آیا قول داده است.
    سافاری ممکن است سایتی را که در هفت روز کار با مرورگر باز نکرده‌اید پاک کند. افزودن دفتر به صفحهٔ خانه یا داک کمک می‌کند.
    هیچ‌کس جز خود شما، با فایل پشتیبان، نمی‌تواند دادهٔ ازدست‌رفته را برگرداند.
help-backup = پشتیبان گرفتن و بازیابی
help-backup-text =
    پشتیبان یک فایل است با هر آنچه در فضای کاری هست. نسخه‌هایی از آن را جایی بیرون از این دستگاه نگه دارید.
    اگر مرورگر مانند کروم و اج پوشه‌ای در اختیار صفحه‌های وب بگذارد، در «داده و پشتیبان» می‌توانید پوشه‌ای برگزینید: دفتر تا وقتی باز است پس از تغییرها، حداکثر ساعتی یک بار، پشتیبانی در آن می‌نویسد و دوباره می‌خواند. پشتیبان هفت روز آخر می‌ماند و از قدیمی‌ترها برای چهار هفته هر هفته یکی. گاهی مرورگر دوباره اجازه می‌خواهد: «ادامه بده» همین کار را می‌کند.
    در مرورگرهای دیگر دفتر یادآوری می‌کند: نه پیش از ده تغییر، سپس پس از پنجاه تغییر یا هفت روز.
    نشانِ پایین نوار کناری، در تلفن همراه زیر «بیشتر»، می‌گوید آخرین پشتیبان از چه زمانی است و وقتی از آن پس کار زیادی شده باشد رنگش عوض می‌شود.
    «آزمودن پشتیبان» فایل را مانند روزی که به آن نیاز دارید باز می‌کند، در فضای کاری جداگانه‌ای که بی‌درنگ پاک می‌شود، و می‌گوید چه فرقی با آنچه اینجاست دارد.
    فایل رمزنگاری نشده است: هر که آن را داشته باشد می‌تواند بخواندش.
    پشتیبان پیش از بازیابی سراسر بررسی می‌شود. اگر ناقص یا دستکاری‌شده باشد پذیرفته نمی‌شود و چیزی تغییر نمی‌کند. بازیابی جای آنچه در فضای کاری باز است می‌نشیند و یک واگرد آن را برمی‌گرداند؛ یا پشتیبان را در فضای کاری جداگانه‌ای باز کنید.
help-undo = واگرد
help-undo-text =
    Ctrl Z آخرین تغییر را برمی‌گرداند و Ctrl Shift Z آن را دوباره انجام می‌دهد: ویرایش، حذف، آوردن یک فایل کامل یا بازیابی پشتیبان. دکمه‌های بالای صفحه می‌گویند چه خواهند کرد.
    تا حدود ۲۰۰ تغییر به عقب می‌رود، حتی پس از بستن صفحه. در کادر نوشتن، این کلیدها نوشتهٔ شما را برمی‌گردانند.
    پاک کردن یک فضای کاری تنها کاری است که برگشت ندارد.
help-limits = آنچه از دفتر برنمی‌آید
help-limits-text =
    سرور ندارد؛ پس دو دستگاه را همسان نمی‌کند و چند نفر نمی‌توانند از رایانه‌های خود با هم کار کنند. برای رفتن به دستگاهی دیگر، اینجا پشتیبان بگیرید و آنجا بازیابی کنید.
    پیام نمی‌فرستد و تماس نمی‌گیرد: شمارهٔ تلفن یا ایمیل، برنامه‌ای را که برای آن دارید باز می‌کند.
    زنگ نمی‌زند. آنچه در پیش است را وقتی بازش کنید می‌بینید.
    برای باز شدن به اینترنت نیاز دارد. پس از آن بدون اینترنت هم کار می‌کند.

## Help: every day

help-quick = خط افزودن سریع
help-quick-text =
    خط بالای «امروز» هر چه پیش آمده را می‌گیرد. اگر شمارهٔ تلفن یا ایمیل در آن باشد مخاطبی می‌افزاید، وگرنه وظیفه‌ای برای شما.
    روز و ساعت را می‌فهمد: «تماس با سارا فردا ۱۰:۰۰»، «فرستادن پیشنهاد جمعه»، «تمدید قرارداد ۲ هفته دیگر». پیش از زدن Enter، زیر خط می‌بینید چه افزوده خواهد شد.
    اگر نام کامل یک مخاطب در وظیفه باشد، وظیفه به او پیوند می‌خورد. «‎@آوا» مخاطب تازه را به شرکت آوا می‌افزاید؛ نام دوواژه‌ای را «‎@آوا_گشت» بنویسید.
    اگر در خط مخاطب تازه روزی باشد، وظیفه‌ای برای تماس با او ساخته می‌شود.
help-deals = معامله‌ها: اول کدام
help-deals-text =
    هر معامله از مرحله‌های کاریز شما می‌گذرد تا برنده شود یا از دست برود. کارت آن را بکشید، در منوی آن «انتقال به» را بزنید، یا با صفحه‌کلید ببریدش.
    گام بعدی، نزدیک‌ترین وظیفهٔ باز معامله است. در ترتیب «اول فوری‌ترین» کارت‌ها چنین می‌ایستند و میان برابرها مبلغ بزرگ‌تر جلوتر است:
help-badge-overdue = گام بعدی دیر شده است. قدیمی‌ترین دیرکرد اول می‌آید.
help-badge-today = گام بعدی برای امروز است.
help-badge-none = برنامه‌ای نیست. وظیفه‌ای بیفزایید، وگرنه معامله فراموش می‌شود.
help-badge-planned = گام بعدی در پیش است؛ آنکه روز ندارد آخر می‌آید.
help-badge-rotting = در این چند روز نه فعالیتی ثبت شده و نه مرحله عوض شده، و این بیش از آن است که مرحله‌اش اجازه می‌دهد. شمار روزهای هر مرحله را در تنظیمات مشخص می‌کنید.
help-tasks = وظیفه‌ها
help-tasks-text =
    «امروز» نشان می‌دهد چه کاری دیر شده، چه کاری برای امروز است و چه کاری در هفت روز آینده. وظیفه‌های بی‌روز زیر «بدون تاریخ» می‌مانند؛ دورترها وقتی هفته‌شان برسد پیدا می‌شوند.
    وظیفهٔ انجام‌شده را تیک بزنید. ساعتِ کنار آن، کار را به بعد می‌اندازد.
    وظیفهٔ تکراری وقتی تیک بخورد نوبت بعدی خود را می‌سازد: نخستین روز پس از امروز که با آن جور باشد. ماه و سال همان ماه و سال تقویم شماست و روزی که ماهی ندارد، روز آخر آن ماه می‌شود.
help-dates = تاریخ، رقم و پول
help-dates-text =
    زبان، تقویم، رقم‌ها و واحد پول را جدا از هم در تنظیمات برمی‌گزینید. تغییر تقویم یا رقم‌ها فقط نمایش را عوض می‌کند، نه آنچه نگه داشته شده است.
    تاریخ را در هر دو تقویم، با رقم یا واژه می‌توان نوشت: ۱۴۰۵/۸/۳۰، ۲۰۲۶-۱۱-۲۱، ۳۰ آبان، فردا؛ یا از تقویمی که دکمه باز می‌کند برگزید.
    مبلغ‌های ریالی را می‌توان به تومان نوشت و دید. هر تومان ۱۰ ریال است؛ آنچه نگه داشته می‌شود همیشه ریال است تا با عوض کردن واحد هیچ مبلغی تغییر نکند.
    مبلغ‌های چند واحد پول با هم جمع نمی‌شوند: جمع هر کدام کنار دیگری می‌آید.
help-members = کار چند نفره
help-members-text =
    اعضا نشان می‌دهند چه کسی چه کرده و هر وظیفه یا معامله از آن کیست. آنها را در تنظیمات می‌افزایید. عضو حساب کاربری نیست و گذرواژه ندارد: هر که این مرورگر را باز کند همه‌چیز را می‌بیند.
    اگر دو نفر یا بیشتر باشید، در نوار بالا برمی‌گزینید به نام چه کسی کار می‌کنید، و «امروز» کارهای شما یا همه را نشان می‌دهد.

## Help: to look up

help-keys = صفحه‌کلید
help-keys-text =
    کلیدهای همراه Ctrl یا Shift را با هم نگه دارید؛ حرف‌ها را پشت سر هم بزنید. در مک، ⌘ جای Ctrl را می‌گیرد.
    تک‌حرف‌ها وقتی کار می‌کنند که در حال نوشتن نباشید، با هر چینش صفحه‌کلید. در تنظیمات می‌توان آنها را خاموش کرد.
help-key-undo = واگرد
help-key-redo = ازنو
help-key-save = ذخیرهٔ فرم باز، از هر فیلد
help-key-new = چیزی تازه
help-key-new-contact = مخاطب تازه
help-key-new-company = شرکت تازه
help-key-new-deal = معاملهٔ تازه
help-key-new-task = وظیفهٔ تازه
help-key-find = یافتن رکورد، صفحه و فرمان
help-key-search = جست‌وجو در این فهرست
help-keys-board = روی تخته
help-key-walk = از کارتی به کارت دیگر؛ کارتِ برداشته را از جایی به جای دیگر
help-key-lift = برداشتن کارت و گذاشتن آن
help-key-put-back = بازگرداندن کارتِ برداشته به جایش
help-key-open = باز کردن معامله
help-words = واژه‌ها
help-words-text = معنی آنها در دفتر.
help-word-contact = مخاطب
help-word-contact-is = یک شخص: مشتری، تأمین‌کننده یا هر کسی که با او گفت‌وگو دارید.
help-word-company = شرکت
help-word-company-is = سازمانی که مخاطبان در آن کار می‌کنند و معامله‌ها با آن انجام می‌شود.
help-word-deal = معامله
help-word-deal-is = یک فرصت فروش: به چه کسی، چه مبلغی، تا کی.
help-word-pipeline = کاریز
help-word-pipeline-is = رشتهٔ مرحله‌هایی که معامله‌ها از آن می‌گذرند. می‌توانید چند کاریز داشته باشید.
help-word-stage = مرحله
help-word-stage-is = معامله تا کجا پیش رفته است. آخری‌ها برنده و ازدست‌رفته‌اند.
help-word-weighted = وزنی
help-word-weighted-is = مبلغ ضرب در احتمال مرحله: آنچه احتمالاً از آن به دست می‌آید.
help-word-activity = فعالیت
help-word-activity-is = آنچه رخ داده: تماس، جلسه، ایمیل، پیام یا یادداشت.
help-word-task = وظیفه
help-word-task-is = کاری برای انجام، با روز یا بی‌روز.
help-word-next-step = گام بعدی
help-word-next-step-is = نزدیک‌ترین وظیفهٔ باز یک معامله.
help-word-member = عضو
help-word-member-is = کسی که با این فضای کاری کار می‌کند.
help-word-workspace = فضای کاری
help-word-workspace-is = یک کسب‌وکار با همهٔ رکوردهایش، جدا از بقیه.
## آوردن داده: گام‌ها

import-lede = از صفحه‌گسترده، دفترچهٔ تلفن یا برنامه‌ای دیگر. تا گام آخر چیزی نوشته نمی‌شود و یک واگرد همهٔ آن را برمی‌گرداند.
import-steps = گام‌های ورود داده
import-step-file = فایل
import-step-columns = ستون‌ها
import-step-check = بررسی
import-step-done = پایان
import-back = بازگشت
import-running = در حال انجام
import-running-rows = { $done } از { $count }
import-stop = توقف

## آوردن داده: فایل

import-drop = جدولی را اینجا رها کنید (CSV یا TSV)
import-choose = یا یکی را از این دستگاه برگزینید
import-paste = یا جدولی را بچسبانید
import-paste-label = سطرهای کپی‌شده از صفحه‌گسترده؛ نخست نام ستون‌ها
import-paste-take = این جدول را بخوان
import-pasted = جدول چسبانده‌شده
import-encoding = کدگذاری
import-encoding-unsure = کدگذاری تنها حدس است. اگر حرف‌ها در پایین درست دیده نمی‌شوند، کدگذاری دیگری برگزینید.
import-delimiter = جداکننده
import-delimiter-found = تشخیص خودکار
import-delimiter-comma = ویرگول لاتین
import-delimiter-semicolon = نقطه‌ویرگول لاتین
import-delimiter-tab = تب
import-delimiter-bar = خط عمودی
import-rows = { $count } سطر
import-blank-rows = { $count ->
    [one] یک سطر خالی کنار گذاشته شد
   *[other] { $count } سطر خالی کنار گذاشته شد
}
import-short-rows = { $count ->
    [one] یک سطر خانه‌هایی کمتر از سرستون دارد
   *[other] { $count } سطر خانه‌هایی کمتر از سرستون دارند
}
import-long-rows = { $count ->
    [one] یک سطر خانه‌هایی بیشتر از سرستون دارد
   *[other] { $count } سطر خانه‌هایی بیشتر از سرستون دارند
}
import-no-rows = زیر سرستون سطری نیست. جداکنندهٔ دیگر یا فایل دیگری برگزینید.
import-preview = نخستین سطرهای فایل
import-more-columns = { $count ->
    [one] یک ستون دیگر اینجا نشان داده نشده است
   *[other] { $count } ستون دیگر اینجا نشان داده نشده است
}
import-to-columns = ادامه به ستون‌ها

## آوردن داده: معنای ستون‌ها

import-kind = سطرها چه هستند
import-pipeline = کاریز معامله‌ها
import-overwrite = مقدارهای فایل جای مقدارهای متفاوت اینجا را بگیرند
import-dates = تاریخ‌ها
import-dates-found = به تشخیص از هر ستون
import-dates-day = روز، ماه، سال
import-dates-month = ماه، روز، سال
import-dates-year = سال، ماه، روز
import-columns = ستون‌های فایل
import-column = ستون فایل
import-column-unnamed = ستون { $count }، بی‌نام
import-samples = نخستین مقدارها
import-becomes = چه می‌شود
import-becomes-label = «{ $column }» چه می‌شود
import-doubt = ستون دیگری این فیلد را گرفته است، پس این یکی در توضیحات می‌ماند. بگویید چه باشد.
import-to-check = بررسی سطرها
import-to-nothing = وارد نشود
import-to-notes = در توضیحات بماند
import-part = { $field } ({ $detail })
import-part-first = نام کوچک
import-part-middle = نام میانی
import-part-last = نام خانوادگی
import-part-suffix = پسوند
import-part-label = برچسب
import-part-nth = شمارهٔ { $count }
import-part-currency = واحد پول
import-part-pipeline = کاریز
import-part-status = باز، برنده یا ازدست‌رفته
import-part-won = تاریخ برنده‌شدن
import-part-lost = تاریخ ازدست‌رفتن
import-part-closed = تاریخ بسته‌شدن
import-part-since = تاریخ ورود به مرحله
import-piece-whole = کامل
import-piece-street = خیابان
import-piece-city = شهر
import-piece-region = استان
import-piece-postcode = کد پستی
import-piece-country = کشور
import-piece-label = برچسب
field-contacts-created_at = تاریخ افزودن
field-contacts-import_id = شماره در برنامهٔ دیگر
field-companies-created_at = تاریخ افزودن
field-companies-import_id = شماره در برنامهٔ دیگر
field-deals-created_at = تاریخ افزودن
field-deals-import_id = شماره در برنامهٔ دیگر

## آوردن داده: هر سطر، آن‌گونه که خواهد شد

import-dates-ambiguous = تاریخ‌هایی مانند { $samples } را بیش از یک جور می‌توان خواند. بگویید روز و ماه به چه ترتیبی آمده‌اند.
import-dates-say = تعیین ترتیب تاریخ
import-filter-rows = نمایش سطرها بر پایهٔ وضعیت
import-rows-planned = هر سطر، آن‌گونه که خواهد شد
import-nameless = بی‌نام
import-line = سطر
import-status = وضعیت
import-status-new = تازه
import-status-update = تکمیل
import-status-same = بی‌تغییر
import-status-error = ردشده
import-record = رکورد
import-reason = توضیح
import-show-more = نمایش بیشتر ({ $count } سطر مانده)
import-rejected = دریافت سطرهای ردشده
import-nothing = هیچ‌چیز این فایل چیزی را در اینجا تغییر نمی‌دهد.
import-one-undo = یک واگرد همهٔ این ورود را برمی‌گرداند.
import-do = ورود { $count } رکورد

## آوردن داده: پایان

import-done = داده‌ها وارد شد
import-done-line = { $updated ->
    [0] { $created } افزوده
   *[other] { $created } افزوده، { $updated } تغییریافته
}
import-see = دیدن { $what }
import-undo = واگرد ورود
import-again = ورود فایل دیگر

## آوردن داده: آنچه از یک سطر درست همان نشد

import-maybe-same = «{ $name }» از پیش اینجاست و شاید همین باشد، ولی نشانهٔ روشنی نیست. هر دو جدا می‌مانند؛ پس از ورود آن‌ها را بسنجید.
import-name-borrowed = این سطر نامی ندارد، پس رکورد «{ $name }» نامیده می‌شود. پس از ورود نامش را درست کنید.
import-kept = «{ $field }» از پیش مقدار دیگری دارد و «{ $text }» جای آن را نمی‌گیرد. برای جایگزینی به ستون‌ها برگردید و گزینهٔ آن را بزنید.
import-same-row = سطر { $other } نیز همین رکورد است. افزوده‌های این سطر به همان می‌رود.
import-owner-unknown = کسی به نام «{ $text }» در تیم نیست. این نام در توضیحات می‌ماند؛ برای تعیین مسئول، او را در تنظیمات بیفزایید و سطرها را دوباره بررسی کنید.
import-pipeline-unknown = کاریزی به نام «{ $text }» اینجا نیست، پس همان کاریز برگزیده به کار می‌رود. نام آن در توضیحات می‌ماند.
import-status-unknown = وضعیت «{ $text }» نه باز است، نه برنده و نه ازدست‌رفته. در توضیحات می‌ماند؛ پس از ورود مرحلهٔ معامله را تعیین کنید.
import-stage-unknown = مرحله‌ای به نام «{ $text }» اینجا نیست، پس معاملهٔ تازه از نخستین مرحله آغاز می‌کند. نام آن در توضیحات می‌ماند؛ پس از ورود معامله را جابه‌جا کنید.
import-row-long = این سطر خانه‌هایی بیشتر از سرستون دارد. «{ $text }» در توضیحات می‌ماند؛ ببینید خانه‌ها جابه‌جا نشده باشند.

## آوردن داده: آنچه مانع شد

problem-csv = سطر { $line } فایل خوانده نمی‌شود. آن را در فایل درست کنید و دوباره فایل را برگزینید.
problem-csv-quote = در سطر { $line } گیومه‌ای باز می‌شود که در همان خانه بسته نمی‌شود. آن سطر را در فایل درست کنید یا جداکنندهٔ دیگری برگزینید.
problem-csv-large = فایل از { $limit } مگابایت بزرگ‌تر است. آن را چند بخش کنید و یکی پس از دیگری وارد کنید.
problem-csv-rows = فایل بیش از { $limit } سطر دارد. آن را چند بخش کنید و یکی پس از دیگری وارد کنید.
problem-csv-columns = فایل بیش از { $limit } ستون دارد. جداکنندهٔ دیگری برگزینید یا ستون‌هایی را که لازم ندارید بردارید.
problem-csv-cells = فایل بیش از { $limit } خانه دارد. ستون‌هایی را که لازم ندارید بردارید، یا آن را چند بخش کنید و یکی پس از دیگری وارد کنید.
problem-mapping-twice = ستون { $column } («{ $second }») همان فیلدی است که «{ $first }» گرفته است. برای یکی از این دو چیز دیگری برگزینید.
problem-mapping-name = هیچ ستونی نام رکوردهای «{ $table }» را نمی‌گوید. برای یکی از ستون‌ها نام یا عنوان را برگزینید.
problem-import-stale = از زمان بررسی سطرها رکوردهایی تغییر کرده‌اند. چیزی وارد نشد. سطرها را دوباره بررسی کنید.

## آنچه نوشته شده یا در فایل آمده و خوانده نمی‌شود

problem-phone = در «{ $text }» شمارهٔ تلفنی نیست. رقم‌های آن را بنویسید.
problem-time = «{ $text }» ساعت نیست. آن را مانند ۹:۳۰ بنویسید.
problem-currency = دفتر واحد پول «{ $text }» را نمی‌شناسد. نامش را بنویسید، مانند یورو یا ریال.
problem-percent = «{ $text }» درصد نیست. عددی درست از ۰ تا ۱۰۰ بنویسید.
problem-days = «{ $text }» شمار روز نیست. عددی درست بنویسید، مانند ۷.
problem-duration = «{ $text }» مدت زمان نیست. دقیقه را بنویسید، مانند ۹۰، یا ساعت و دقیقه را، مانند ۱:۳۰.
problem-flag = «{ $text }» نه بله است و نه خیر. یکی از این دو را بنویسید.
problem-choice = «{ $text }» در میان گزینه‌ها نیست. یکی را از فهرست برگزینید.
problem-not-typed = «{ $text }» را اینجا نمی‌توان به‌صورت متن وارد کرد. آن را در صفحهٔ رکورد برگزینید.
problem-number = «{ $text }» عدد نیست. آن را با رقم بنویسید، مانند ۱۲.
problem-number-whole = «{ $text }» عدد درست نیست. آن را بی‌اعشار بنویسید.
problem-number-large = «{ $text }» بزرگ‌تر از آن است که اینجا جا شود. رقم‌هایش را بررسی کنید.
problem-web = «{ $text }» نشانی وب نیست. آن را مانند example.com بنویسید.

problem-date = «{ $text }» تاریخ نیست. آن را مانند ۱۴۰۵/۰۸/۳۰ یا ۳۰ آبان ۱۴۰۵ بنویسید.
problem-date-impossible = «{ $text }» وجود ندارد: ماه { $month } تقویم { $calendar ->
    [jalali] خورشیدی
   *[other] میلادی
} در آن سال روز { $day } ندارد. روز و ماه را بررسی کنید.
problem-date-year = سال { $year } در «{ $text }» به هیچ تقویمی که دفتر می‌خواند نمی‌خورد. سالی مانند ۱۴۰۵ یا ۲۰۲۶ بنویسید.
problem-date-ambiguous = «{ $text }» را دو تاریخ می‌توان خواند. نخست سال را بنویسید، مانند ۲۰۲۶/۰۴/۰۳، یا ماه را با حروف.

problem-amount = «{ $text }» مبلغ نیست. آن را با رقم بنویسید، مانند ۱۲۵۰.
problem-amount-infinite = «{ $text }» مبلغی شمردنی نیست. آن را با رقم بنویسید، مانند ۱۲۵۰.
problem-amount-exponent = «{ $text }» کوتاه‌شده است و شاید رقم‌های آخرش از دست رفته باشد. آن را کامل بنویسید.
problem-amount-decimals = { $allowed ->
    [0] «{ $text }» اعشار دارد، ولی واحد پولش ندارد. آن را به عدد درست گرد کنید.
   *[other] «{ $text }» بیش از واحد پولش اعشار دارد. آن را تا { $allowed } رقم اعشار گرد کنید.
}
problem-amount-grouping = رقم‌های «{ $text }» به شکل نامعمولی جدا شده‌اند. آن‌ها را بی‌جداکننده بنویسید.
problem-amount-ambiguous = در «{ $text }» ویرگول شاید جداکنندهٔ هزارگان باشد و شاید اعشار. هزارگان را بی‌ویرگول و اعشار را پس از نقطه بنویسید.
problem-amount-large = «{ $text }» بزرگ‌تر از مبلغی است که دفتر نگه می‌دارد. رقم‌هایش را بررسی کنید.
problem-amount-currency = دفتر واحد پولِ «{ $text }» را نمی‌شناسد. نام واحد را بنویسید، مانند یورو یا ریال، یا تنها عدد را.
problem-amount-two-currencies = در «{ $text }» دو واحد پول آمده است. همان را که درست است نگه دارید.

problem-email = «{ $text }» نشانی ایمیل نیست. آن را مانند name@example.com بنویسید.
problem-email-no-at = «{ $text }» نشانهٔ @ ایمیل را ندارد. آن را مانند name@example.com بنویسید.
problem-email-two-ats = در «{ $text }» بیش از یک @ هست. اگر چند نشانی است، با ویرگول جدایشان کنید.
problem-list-long = «{ $text }» فهرست نشانی یا شماره نیست: بسیار بلند است. بیش از { $limit } تا ننویسید.
problem-email-space = در میان «{ $text }» فاصله هست. آن را بردارید یا اگر چند نشانی است، با ویرگول جدایشان کنید.
problem-email-name = آنچه در «{ $text }» پیش از @ آمده نمی‌تواند بخشی از نشانی ایمیل باشد. ببینید نویسه‌ای کم یا زیاد نباشد.
problem-email-domain = آنچه در «{ $text }» پس از @ آمده کامل نیست. آن را مانند name@example.com بنویسید.
## src/ui/kit: parts that know no entity.

kit-optional = اختیاری
kit-remove = حذف { $name }
kit-remove-filter = حذف صافی: { $filter }
kit-clear = پاک کردن
kit-clear-search = پاک کردن جستجو
kit-search = جستجو
kit-close = بستن
kit-cancel = انصراف
kit-dismiss = بستن پیام
kit-notifications = پیام‌ها
kit-actions = کارها
kit-type-to-confirm = برای تأیید، «{ $word }» را بنویسید

# Found by typing.
kit-suggestions = پیشنهادها
kit-create = ساختن «{ $name }»
kit-nothing-found = چیزی پیدا نشد
kit-choices = { $count ->
    [0] چیزی پیدا نشد
    [one] { $count } گزینه
   *[other] { $count } گزینه
  }

# Dates.
kit-open-calendar = باز کردن تقویم
kit-choose-date = انتخاب تاریخ
kit-previous-month = ماه قبل
kit-next-month = ماه بعد
kit-clear-date = پاک کردن
kit-today = امروز
kit-day-off = { $date }، تعطیل
kit-two-dates = { $date } · { $other }

# Amounts.
kit-currency = واحد پول
kit-amount-echo = { $full } · { $short }

# Tables.
kit-select = انتخاب { $name }
kit-select-all = انتخاب همهٔ { $count } مورد

# Boards.
kit-board-help = فاصله کارت را برمی‌دارد، کلیدهای جهت آن را جابه‌جا می‌کنند، فاصله آن را می‌گذارد و Escape آن را برمی‌گرداند.
kit-board-lifted = { $name } از { $column } برداشته شد، جای { $position } از { $count }. کلیدهای جهت جابه‌جا می‌کنند، فاصله می‌گذارد، Escape برمی‌گرداند.
kit-board-over = { $column }، جای { $position } از { $count }
kit-board-over-column = روی { $column }
kit-board-back = { $name } سر جای خود ماند

## src/ui/fields: fields of any record.

fields-none = افزودن
fields-add = افزودن { $field }
fields-edit = ویرایش { $field }
fields-edit-value = { $field }: { $value }، ویرایش
fields-show-all = نمایش همهٔ فیلدها
fields-hide-empty = پنهان کردن فیلدهای خالی
fields-save = ذخیره
fields-add-another = ذخیره و افزودن یکی دیگر
fields-yes = بله
fields-no = خیر
fields-comma = {"، "}
fields-labelled = { $label }: { $value }
fields-label = برچسب
fields-time = ساعت

# E-mail addresses, numbers, postal addresses.
fields-email = ایمیل
fields-add-email = افزودن ایمیل
fields-phone = شمارهٔ تلفن
fields-add-phone = افزودن شمارهٔ تلفن
fields-address = نشانی
fields-add-address = افزودن نشانی
fields-street = خیابان و پلاک
fields-postcode = کد پستی
fields-city = شهر
fields-region = استان
fields-country = کشور

# People of a deal.
fields-role = نقش
fields-add-person = افزودن شخص
fields-with-role = { $name } ({ $role })

# Dates and spans.
fields-birthday-example = ۱۳ اردیبهشت ۱۳۶۹ یا ۱۳ اردیبهشت
fields-birthday-age = { $age ->
    [one] { $date } · { $age } ساله
   *[other] { $date } · { $age } ساله
  }
fields-unit-days = روز
fields-days = { $count ->
    [one] { $count } روز
   *[other] { $count } روز
  }
fields-seconds = { $count } ثانیه
fields-minutes = { $count } دقیقه
fields-hours = { $count } ساعت
fields-hours-minutes = { $hours } ساعت و { $minutes } دقیقه
fields-moment = { $date }، { $time }
fields-never-repeats = تکرار نمی‌شود
fields-repeat-unit = چگونگی تکرار
fields-repeat-every = هر چند تا
fields-every-day = { $count ->
    [1] هر روز
   *[other] هر { $count } روز
  }
fields-every-week = { $count ->
    [1] هر هفته
   *[other] هر { $count } هفته
  }
fields-every-month = { $count ->
    [1] هر ماه
   *[other] هر { $count } ماه
  }
fields-every-year = { $count ->
    [1] هر سال
   *[other] هر { $count } سال
  }

# Consent.
fields-consent-since = رضایت داده‌شده در { $date }
fields-consent-until = پس گرفته‌شده در { $date }
fields-consent-given = { $channel }: رضایت در { $date }
fields-consent-withdrawn = { $channel }: پس گرفته‌شده در { $date }

# The ten label hues.
fields-hue = رنگ
fields-hue-0 = آبی
fields-hue-1 = آسمانی
fields-hue-2 = فیروزه‌ای
fields-hue-3 = زمردی
fields-hue-4 = سبز
fields-hue-5 = زیتونی
fields-hue-6 = کهربایی
fields-hue-7 = مرجانی
fields-hue-8 = صورتی
fields-hue-9 = بنفش
## What the fields of each table are called

field-contacts-name = نام
field-contacts-title = سمت
field-contacts-company = شرکت
field-contacts-emails = ایمیل
field-contacts-phones = تلفن
field-contacts-addresses = نشانی
field-contacts-birthday = تاریخ تولد
field-contacts-source = منبع آشنایی
field-contacts-owner = مسئول
field-contacts-tags = برچسب‌ها
field-contacts-consent = رضایت برای تماس
field-contacts-about = توضیحات

field-companies-name = نام
field-companies-domain = وب‌سایت
field-companies-phone = تلفن
field-companies-industry = زمینهٔ فعالیت
field-companies-size = تعداد کارکنان
field-companies-address = نشانی
field-companies-parent = زیرمجموعهٔ
field-companies-source = منبع آشنایی
field-companies-owner = مسئول
field-companies-tags = برچسب‌ها
field-companies-about = توضیحات

field-deals-title = عنوان
field-deals-stage = مرحله
field-deals-company = شرکت
field-deals-contacts = افراد
field-deals-amount = مبلغ
field-deals-expected_close = تاریخ احتمالی بستن
field-deals-source = منبع
field-deals-owner = مسئول
field-deals-tags = برچسب‌ها
field-deals-lost_reason = دلیل از دست رفتن
field-deals-about = توضیحات
field-deals-position = جایگاه در ستون
field-deals-entered = مسیر مرحله‌ها

field-activities-kind = نوع
field-activities-at = زمان
field-activities-direction = از طرفِ
field-activities-outcome = نتیجه
field-activities-duration = مدت
field-activities-text = متن
field-activities-by = ثبت‌کننده
field-activities-contacts = با
field-activities-company = شرکت
field-activities-deal = معامله

field-tasks-title = چه کاری
field-tasks-due = موعد
field-tasks-time = ساعت
field-tasks-priority = اولویت
field-tasks-repeat = تکرار
field-tasks-assignee = مسئول انجام
field-tasks-contact = مخاطب
field-tasks-company = شرکت
field-tasks-deal = معامله
field-tasks-about = توضیحات
field-tasks-done_at = انجام‌شده در

field-members-name = نام
field-members-email = ایمیل
field-members-hue = رنگ
field-members-retired = دیگر در تیم نیست

field-tags-name = نام
field-tags-hue = رنگ

field-pipelines-name = نام
field-pipelines-position = جایگاه در فهرست

field-stages-pipeline = کاریز
field-stages-name = نام
field-stages-position = جایگاه در کاریز
field-stages-kind = نوع مرحله
field-stages-probability = احتمال موفقیت
field-stages-rot_days = سرد می‌شود پس از (روز)

field-settings-business = نام کسب‌وکار
field-settings-calendar = تقویم
field-settings-digits = رقم‌ها
field-settings-currency = واحد پول
field-settings-toman = مبلغ‌ها به تومان
field-settings-country = کشور
field-settings-week_start = آغاز هفته
field-settings-weekend = آخر هفته

## What there is to choose from

choice-stage-kind-open = باز
choice-stage-kind-won = برنده
choice-stage-kind-lost = ازدست‌رفته
choice-activity-kind-note = یادداشت
choice-activity-kind-call = تماس
choice-activity-kind-meeting = جلسه
choice-activity-kind-email = ایمیل
choice-activity-kind-message = پیام
choice-direction-unsaid = نامشخص
choice-direction-outgoing = از طرف ما
choice-direction-incoming = از طرف مشتری
choice-outcome-unsaid = نامشخص
choice-outcome-reached = گفت‌وگو شد
choice-outcome-no-answer = پاسخ نداد
choice-outcome-busy = اشغال بود
choice-outcome-left-message = پیغام گذاشته شد
choice-outcome-declined = نپذیرفت
choice-priority-normal = عادی
choice-priority-high = زیاد
choice-priority-low = کم
choice-repeat-unit-day = روز
choice-repeat-unit-week = هفته
choice-repeat-unit-month = ماه
choice-repeat-unit-year = سال
choice-channel-email = ایمیل
choice-channel-phone = تلفن
choice-channel-sms = پیامک
choice-channel-messenger = پیام‌رسان
choice-channel-post = پست
choice-calendar-gregorian = میلادی
choice-calendar-jalali = هجری خورشیدی
choice-digits-latin = 1 2 3
choice-digits-persian = ۱ ۲ ۳
choice-country-BG = بلغارستان
choice-country-IR = ایران
choice-country-ZZ = جای دیگر
choice-weekday-monday = دوشنبه
choice-weekday-tuesday = سه‌شنبه
choice-weekday-wednesday = چهارشنبه
choice-weekday-thursday = پنجشنبه
choice-weekday-friday = جمعه
choice-weekday-saturday = شنبه
choice-weekday-sunday = یکشنبه
choice-weekend-sat-sun = شنبه و یکشنبه
choice-weekend-fri = جمعه
choice-weekend-thu-fri = پنجشنبه و جمعه
choice-weekend-fri-sat = جمعه و شنبه
choice-label-work = کار
choice-label-home = خانه
choice-label-mobile = همراه
choice-label-other = دیگر
choice-role-decides = تصمیم‌گیرنده
choice-role-advises = مشاور
choice-role-uses = استفاده‌کننده
choice-role-pays = پرداخت‌کننده
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
sales-found = { $count ->
    [0] معامله‌ای پیدا نشد
   *[other] { $count } معامله پیدا شد
}
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

sales-none = هنوز معامله‌ای نیست.
sales-none-text = معامله یعنی فرصت فروش: با چه کسی، چقدر، تا کی. اینجا از نخستین گفت‌وگو تا برنده شدن پیش می‌رود و می‌بینید گام بعدی چیست.
sales-no-stages = این کاریز مرحله‌ای ندارد
sales-no-stages-text = معامله‌ها از مرحله‌هایی مانند تازه، پیشنهاد و برنده می‌گذرند. آن‌ها را در تنظیمات بیفزایید.
sales-to-settings = رفتن به تنظیمات
sales-none-fits = معامله‌ای پیدا نشد
sales-none-fits-text = معامله هست، اما هیچ‌کدام با این واژه‌ها یا این مسئول جور نیست.
sales-widen = نمایش همهٔ معامله‌ها
## این مرورگر

settings-browser = این مرورگر
settings-browser-text = فقط اینجا و فقط برای شما. رکوردهای شما تغییر نمی‌کند.
settings-language = زبان
settings-theme = پوسته
settings-theme-system = مانند سیستم
settings-theme-light = روشن
settings-theme-dark = تیره
settings-density = فشردگی
settings-density-comfortable = آسوده
settings-density-compact = فشرده
settings-single-keys = میان‌برهای تک‌کلیدی
settings-single-keys-hint = کلید C چیز تازه می‌افزاید، / جست‌وجو می‌کند و ? همه را نشان می‌دهد. اگر با رایانه گفتاری کار می‌کنید، این را خاموش کنید.

## فضای کاری

settings-workspace = کسب‌وکار شما
settings-workspace-text = این فضای کاری تاریخ و عدد و پول را چگونه می‌نویسد، برای هر که بازش کند. آنچه پیش‌تر ثبت شده همان می‌ماند.
settings-business = نام کسب‌وکار شما
settings-business-hint = بالای صفحه و در نام فایل‌های پشتیبان می‌آید.
settings-calendar = تقویم
settings-digits = رقم‌ها
settings-currency = واحد پول
settings-currency-hint = برای مبلغ‌های تازه. مبلغ‌های نوشته‌شده واحد خود را نگه می‌دارند.
settings-unit = مبلغ‌های ایرانی به
settings-unit-hint = هر تومان ۱۰ ریال است. هر کدام را برگزینید، خود مبلغ‌ها تغییر نمی‌کند.
settings-toman = تومان
settings-rial = ریال
settings-country = کشور
settings-country-hint = شماره‌تلفن‌های این کشور به پیش‌شماره نیاز ندارند.
settings-week-start = آغاز هفته
settings-weekend = روزهای تعطیل هفته
settings-example = این‌گونه دیده می‌شود

## اعضا

settings-members = اعضا
settings-members-text = چه کسانی اینجا کار می‌کنند. گذرواژه‌ای در کار نیست: عضو نشان می‌دهد چه کسی چه کرده است. با خروج از تیم، کارهای پیشین به نام او می‌ماند.
settings-acting = شما به نام
settings-acting-hint = هر کاری در این مرورگر بکنید به این نام ثبت می‌شود.
settings-member-name = نام عضو
settings-member-new = نام عضو تازه
settings-member-add = افزودن عضو
settings-member-acting = شما
settings-member-left = از تیم رفته
settings-retire = خروج از تیم
settings-member-retire = خروج از تیم: { $name }
settings-return = بازگرداندن
settings-member-return = بازگرداندن { $name }
problem-member-last = { $name } تنها عضو اینجاست. یک نفر باید بماند تا تغییرها به نام کسی ثبت شود.

## کاریزها و مرحله‌ها

settings-pipelines = کاریزها و مرحله‌ها
settings-pipelines-text = مسیر معامله از نخستین گفت‌وگو تا برنده شدن. اگر دو جور می‌فروشید، کاریز دوم به کار می‌آید.
settings-pipelines-rule = هر کاریز دست‌کم یک مرحلهٔ باز، یک مرحلهٔ برنده و یک مرحلهٔ ازدست‌رفته می‌خواهد. مرحله‌ای که معامله دارد تنها وقتی حذف می‌شود که معامله‌هایش جای تازه‌ای داشته باشند.
settings-pipeline-name = کاریز
settings-pipeline-new = نام کاریز تازه
settings-pipeline-add = افزودن کاریز
settings-stage-name = مرحله
settings-stage-kind = نوع
settings-stage-probability = احتمال
settings-stage-probability-wrong = احتمال عددی صحیح از ۰ تا ۱۰۰ است.
settings-stage-rot = سرد می‌شود پس از
settings-stage-rot-days = پس از چند روز سرد می‌شود
settings-stage-rot-wrong = شمار روزها را با عدد صحیح بنویسید، یا برای «هرگز» خالی بگذارید.
settings-stage-never = هرگز
settings-stage-closed = با وزن { $chance }
settings-days = روز
settings-stage-earlier = بردن { $name } به بالا
settings-stage-later = بردن { $name } به پایین
settings-stage-new = نام مرحلهٔ تازه
settings-stage-add = افزودن مرحله
settings-hand-over = { $count ->
    [1] انتقال معامله و حذف
   *[other] انتقال { $count } معامله و حذف
}
settings-hand-over-text = { $count } معامله در آن است که نخست جای دیگری می‌خواهد؛ با یک بار واگرد همه چیز برمی‌گردد.
settings-hand-over-to = انتقال به
problem-stage-last-open = { $name } آخرین مرحلهٔ باز این کاریز است. نخست مرحلهٔ باز دیگری بیفزایید.
problem-stage-last-won = { $name } آخرین مرحلهٔ معامله‌های برنده در این کاریز است. نخست یکی دیگر بیفزایید.
problem-stage-last-lost = { $name } آخرین مرحلهٔ معامله‌های ازدست‌رفته در این کاریز است. نخست یکی دیگر بیفزایید.
problem-stage-has-deals = { $count } معامله در { $name } است. نخست به مرحلهٔ دیگری ببریدشان.
problem-pipeline-last = { $name } تنها کاریز است. پیش از حذف، یکی دیگر بیفزایید.

## برچسب‌ها

settings-tags = برچسب‌ها
settings-tags-text = برچسب برای مخاطبان، شرکت‌ها و معامله‌ها.
settings-tags-none = هنوز برچسبی نیست
settings-tags-none-text = با برچسب آنچه را به هم مربوط است دوباره پیدا می‌کنید؛ مانند «ویژه» یا «خبرنامه».
settings-tag-name = نام برچسب
settings-tag-new = نام برچسب تازه
settings-tag-add = افزودن برچسب
settings-tag-uses = { $count ->
    [0] بدون استفاده
   *[other] روی { $count } رکورد
}

## مشترک

settings-name-needed = نام لازم است. کلید Escape نام پیشین را برمی‌گرداند.
settings-delete = حذف { $name }
settings-cancel = انصراف
settings-hue-of = رنگ { $name }
settings-hue-0 = آبی
settings-hue-1 = آبی آسمانی
settings-hue-2 = فیروزه‌ای
settings-hue-3 = زمردی
settings-hue-4 = سبز
settings-hue-5 = زیتونی
settings-hue-6 = کهربایی
settings-hue-7 = سرخ
settings-hue-8 = صورتی
settings-hue-9 = بنفش
## Shell: places

nav-app = دفتر
nav-today = امروز
nav-contacts = مخاطبان
nav-companies = شرکت‌ها
nav-deals = معامله‌ها
nav-import = آوردن داده
nav-backup = داده و پشتیبان
nav-settings = تنظیمات
nav-help = راهنما
nav-welcome = فضای کاری تازه
nav-lost = چیزی اینجا نیست
nav-main = بخش‌های اصلی
nav-main-phone = بخش‌های اصلی، پایین صفحه
nav-more = بیشتر
nav-sidebar = نوار کناری
skip-to-content = پرش به محتوا
lost-title = این نشانی به جایی نمی‌رسد
lost-text = شاید پیوند قدیمی یا ناقص باشد. داده‌های شما همان است که بود.

## Shell: the bar at the top

create-new = تازه
topbar-undo = واگرد: { $what }
topbar-undo-none = چیزی برای برگرداندن نیست
topbar-redo = ازنو: { $what }
topbar-redo-none = چیزی برای انجام دوباره نیست
topbar-crumbs = شما اینجایید
topbar-acting = به نام چه کسی کار می‌کنید
topbar-acting-as = شما به نام { $name } کار می‌کنید

## Shell: workspaces

workspace-switch = فضاهای کاری
workspace-new = فضای کاری تازه…
workspace-sample = نمونه
workspace-sample-named = { $name } (نمونه)
sample-ribbon-title = این یک کسب‌وکار نمونه است.
sample-ribbon-text = هر چه می‌خواهید بیازمایید؛ هیچ‌کدام واقعی نیست.
sample-start-own = کسب‌وکار خودم

## Shell: how safe the data is

safety-saving = در حال ذخیره…
safety-here = ذخیره‌شده در این مرورگر
safety-backup = پشتیبان: { $ago }
safety-no-backup = هنوز پشتیبانی نیست
safety-paused = پشتیبان خودکار متوقف است
safety-failed = پشتیبان خودکار انجام نشد
safety-sample = نمونه پشتیبان نمی‌خواهد

## Shell: a workspace that does not open

failed-title = این فضای کاری باز نمی‌شود
failed-again = تلاش دوباره
failed-welcome = راه‌های دیگر برای شروع
failed-rescue = ذخیرهٔ داده‌ها در فایل
failed-others = فضاهای کاری این مرورگر

## Something was missing at the start

mended-read = متوجه شدم
mended-recovered = { $count ->
    [one] مرورگر آخرین تغییر را از دست داده بود. از نسخهٔ ایمنی بازگردانده شد.
   *[other] مرورگر { $count } تغییر آخر را از دست داده بود. همه از نسخهٔ ایمنی بازگردانده شد.
}
mended-rebuilt = مرورگر پایگاه دادهٔ این فضای کاری را از دست داده بود. از نسخهٔ ایمنی دوباره ساخته شد و چیزی کم نیست. با فایل پشتیبان از پیشامدهای بدتر هم در امان است.
mended-pages = بخشی از داده‌های ذخیره‌شده آسیب دیده بود. از روی تاریخچه جبران شد و چیزی کم نیست.
rescue-title = بخشی از این فضای کاری نیست
rescue-untouched = چیزی تغییر نکرده و پاک نشده است.
rescue-found = { $found } تغییر از { $commits } تغییر پیدا شد.
rescue-nothing = مرورگر دیگر هیچ داده‌ای از این فضای کاری ندارد.
rescue-sealed-off = مرورگر نمی‌تواند پایگاه دادهٔ این فضای کاری را باز کند.
rescue-known = { $records ->
    [one] آخرین بار { $at } با یک رکورد ذخیره شده است.
   *[other] آخرین بار { $at } با { $records } رکورد ذخیره شده است.
}
rescue-left = آنچه مانده است
rescue-readable = خواندنی
rescue-copy = نسخهٔ ایمنی
rescue-copy-of = نسخهٔ ایمنی این مرورگر از { $at } است.
rescue-open = باز کردن آنچه خواندنی است
rescue-restore = بازیابی نسخهٔ ایمنی
rescue-save = ذخیرهٔ آنچه خواندنی است
rescue-aside = آنچه خوانده نمی‌شود کنار گذاشته می‌شود و دادهٔ خام را بعداً هم می‌توان دریافت کرد.
rescue-file = انتخاب فایل پشتیبان
rescue-file-text = در فضای کاری جداگانه‌ای، کنار همین یکی، باز می‌شود.
rescue-more = راه‌های دیگر
rescue-more-text = تلاش دوباره چیزی را تغییر نمی‌دهد. دادهٔ خام همهٔ چیزهای مانده را دارد؛ اگر می‌خواهید کسی آن را بررسی کند، نگهش دارید.
rescue-raw = دریافت دادهٔ خام

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
today-later = پس از آن
today-someday = بدون تاریخ
today-show-all = نمایش هر { $count } مورد
today-show-fewer = نمایش کمتر
today-of-list = { $what }: { $list }
today-done-named = انجام شد: { $name }
today-days-late = { $count } روز دیر شده
today-short-date = { $weekday } { $date }
today-short-date-time = { $weekday } { $date }، { $time }
today-at = امروز، { $time }
today-priority-high = مهم
today-repeats = تکراری

## Today: putting off

today-snooze-named = به بعد انداختن: { $name }
today-snooze-tomorrow = فردا، { $weekday } { $date }
today-snooze-three-days = سه روز دیگر، { $weekday } { $date }
today-snooze-week = هفتهٔ بعد، { $weekday } { $date }
today-snooze-month = یک ماه دیگر، { $weekday } { $date }
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
today-kpi-none-late = چیزی عقب نیفتاده

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
## Welcome: promise and warning

welcome-language = زبان
welcome-title = همهٔ مشتریان را بشناسید. هیچ‌چیز را از یاد نبرید.
welcome-promise = مشتریان، معامله‌ها و کار بعدی، همه در یک جای آرام. نه حساب کاربری می‌خواهد نه سرور: همه‌چیز روی دستگاه خودتان می‌ماند.
welcome-warning = داده‌های شما فقط در همین مرورگر ذخیره می‌شود. اگر داده‌های مرورگر پاک شود یا دستگاه خراب شود، از دست می‌رود. مرتب در فایلی پشتیبان بگیرید؛ دفتر به شما یادآوری می‌کند.
welcome-no-account = بدون حساب کاربری
welcome-no-server = بدون سرور
welcome-no-sending = رکوردهای شما به جایی فرستاده نمی‌شود
welcome-inside = هر فضای کاری کسب‌وکاری جداگانه است. آنچه اکنون باز است همان‌گونه می‌ماند.
welcome-back = بازگشت

## Welcome: the three doors

welcome-sample = کسب‌وکار نمونه
welcome-sample-text = آژانس مسافرتی پرکاری با مشتریان، معامله‌ها و وظیفه‌های امروز. هر چه می‌خواهید تغییر دهید؛ هیچ‌کدام واقعی نیست.
welcome-sample-do = باز کردن نمونه
welcome-empty = شروع خالی
welcome-empty-text = برای کسب‌وکار خودتان. اگر خواستید همین‌گونه بگذارید؛ همه را بعداً در تنظیمات می‌توان تغییر داد.
welcome-business = نام کسب‌وکار شما
welcome-currency = واحد پول
welcome-currency-toman = تومان
welcome-currency-rial = ریال
welcome-calendar = تقویم
welcome-calendar-gregorian = میلادی
welcome-calendar-jalali = شمسی
welcome-empty-do = شروع
welcome-bring = آوردن داده‌های خودم
welcome-bring-text = فایل CSV از صفحه‌گسترده، دفترچهٔ تلفن یا برنامه‌ای دیگر، یا یک پشتیبان دفتر. در فضای کاری تازه‌ای باز می‌شود.
welcome-bring-drop = فایل را هر جای صفحه رها کنید
welcome-bring-choose = یا یکی را از این دستگاه برگزینید
welcome-drop = رها کنید تا وارد شود

## Welcome: on the way

welcome-making = فضای کاری شما آماده می‌شود…
welcome-making-sample = کسب‌وکار نمونه باز می‌شود…
welcome-reading = در حال خواندن { $name }…
problem-file-kind = دفتر نمی‌داند { $name } چیست. یک فایل CSV یا پشتیبان دفتر برگزینید. صفحه‌گسترده را نخست با قالب CSV ذخیره کنید.

## Welcome: a backup was found

welcome-found = پشتیبانی از { $name }
welcome-found-unnamed = یک پشتیبان دفتر
welcome-found-activities = فعالیت‌ها
welcome-found-tasks = وظیفه‌ها
welcome-found-open = باز کردن در فضای کاری تازه
welcome-found-other = انتخاب چیزی دیگر

## Welcome: workspaces that are here

welcome-others = آنچه در این مرورگر هست
welcome-open = باز کردن
welcome-open-named = باز کردن { $name }

## Finding anything

palette-open = یافتن
palette-title = یافتن هر چیز
palette-placeholder = نام، شماره، ایمیل یا فرمان
palette-recent = آخرین دیده‌شده‌ها
palette-actions = انجام کار
palette-places = رفتن به
palette-none = چیزی یافت نشد
palette-nothing = برای «{ $text }» چیزی یافت نشد. حروف کمتر، بیشتر می‌یابد.
