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
