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
