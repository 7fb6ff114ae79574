kit-optional = اختیاری
kit-remove = برداشتن { $name }
kit-remove-filter = برداشتن فیلتر: { $filter }
kit-clear = پاک کردن
kit-clear-search = پاک کردن جستجو
kit-search = جستجو
kit-close = بستن
kit-cancel = انصراف
kit-dismiss = کنار گذاشتن
kit-notifications = اعلان‌ها
kit-actions = کارها
kit-type-to-confirm = برای تأیید «{ $word }» را بنویسید

kit-suggestions = پیشنهادها
kit-create = ساختن «{ $name }»
kit-nothing-found = چیزی پیدا نشد
kit-choices = { $count ->
    [0] چیزی پیدا نشد
    [one] { $count } گزینه
   *[other] { $count } گزینه
  }

kit-open-calendar = باز کردن تقویم
kit-choose-date = برگزیدن تاریخ
kit-previous-month = ماه پیش
kit-next-month = ماه بعد
kit-clear-date = پاک کردن
kit-today = امروز
kit-day-off = { $date }، روز تعطیل
kit-two-dates = { $date } · { $other }

kit-currency = واحد پول
kit-amount-echo = { $full } · { $short }
kit-not-an-amount = این مبلغ نیست. رقم بنویسید، مانند ۱۲۵۰٫۵۰.
kit-amount-exponent = نوشتن به شکل توان شاید رقمی را انداخته باشد. همهٔ رقم‌ها را بنویسید.
kit-amount-decimals = { $count ->
    [0] این واحد پول اعشار ندارد.
    [one] این واحد پول حداکثر { $count } رقم اعشار دارد.
   *[other] این واحد پول حداکثر { $count } رقم اعشار دارد.
  }
kit-amount-grouping = جداکننده‌ها با هم نمی‌خوانند. مانند ۱٬۲۵۰٫۵۰ بنویسید.
kit-amount-ambiguous = این را می‌توان دو مبلغ خواند. بی جداکنندهٔ هزارگان بنویسید.
kit-amount-too-large = این مبلغ بیش از اندازه بزرگ است.
kit-amount-currency = تنها مبلغ را بنویسید؛ واحد پول { $currency } است.

kit-select = انتخاب { $name }
kit-select-all = انتخاب همهٔ { $count } مورد

kit-board-help = فاصله کارت را برمی‌دارد، کلیدهای جهت آن را می‌برند، فاصله آن را می‌گذارد و Escape برمی‌گرداند.
kit-board-lifted = { $name } از { $column } برداشته شد، جای { $position } از { $count }. کلیدهای جهت آن را می‌برند، فاصله می‌گذارد و Escape برمی‌گرداند.
kit-board-over = { $column }، جای { $position } از { $count }
kit-board-over-column = روی { $column }
kit-board-back = { $name } سر جای خود ماند
