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

settings-workspace = تاریخ، عدد، پول
settings-workspace-text = این فضای کاری آن‌ها را چگونه می‌نویسد، برای هر که بازش کند. آنچه پیش‌تر ثبت شده همان می‌ماند.
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
settings-members-text = چه کسانی اینجا کار می‌کنند. گذرواژه‌ای در کار نیست: عضو نشان می‌دهد چه کسی چه کرده است.
settings-acting = شما به نام
settings-acting-hint = هر کاری در این مرورگر بکنید به این نام ثبت می‌شود.
settings-member-name = نام عضو
settings-member-new = نام عضو تازه
settings-member-add = افزودن عضو
settings-member-acting = شما
settings-member-left = از تیم رفته
settings-retire = از تیم رفت
settings-member-retire = { $name } از تیم رفت
settings-return = بازگرداندن
settings-member-return = بازگرداندن { $name } به تیم
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
