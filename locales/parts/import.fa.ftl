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
import-label-work = کار
import-label-home = خانه
import-label-mobile = همراه
import-label-other = دیگر
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
import-done-line = { $created } افزوده، { $updated } تغییریافته
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
problem-email-space = در میان «{ $text }» فاصله هست. آن را بردارید یا اگر چند نشانی است، با ویرگول جدایشان کنید.
problem-email-name = آنچه در «{ $text }» پیش از @ آمده نمی‌تواند بخشی از نشانی ایمیل باشد. ببینید نویسه‌ای کم یا زیاد نباشد.
problem-email-domain = آنچه در «{ $text }» پس از @ آمده کامل نیست. آن را مانند name@example.com بنویسید.
