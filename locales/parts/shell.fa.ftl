## Shell: places

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
safety-sample = نمونه پشتیبان نمی‌خواهد

## Shell: a workspace that does not open

failed-title = این فضای کاری باز نمی‌شود
failed-again = تلاش دوباره
failed-welcome = راه‌های دیگر برای شروع
failed-others = فضاهای کاری این مرورگر
