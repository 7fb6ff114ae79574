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
welcome-currency-hint = بقیهٔ واحدها در تنظیمات است.
welcome-currency-eur = یورو (€)
welcome-currency-usd = دلار آمریکا ($)
welcome-currency-toman = تومان
welcome-currency-rial = ریال
welcome-currency-gbp = پوند بریتانیا (£)
welcome-currency-chf = فرانک سوئیس
welcome-currency-try = لیر ترکیه (₺)
welcome-currency-aed = درهم امارات
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
