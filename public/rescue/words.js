// What the rescue page says, in the three languages of the app, and how it writes numbers and dates.

const { lang } = document.documentElement;

const numbers = new Intl.NumberFormat(lang);
const dates = new Intl.DateTimeFormat(lang, { dateStyle: "medium", timeStyle: "short" });
const plurals = new Intl.PluralRules(lang);

export const number = (value) => numbers.format(value);
export const date = (millis) => dates.format(millis);
/** "1 change", "5 changes". Persian has one form for both. */
const count = (value, one, other = one) => `${number(value)} ${plurals.select(value) === "one" ? one : other}`;

const en = {
  name: "Daftar",
  title: "Save your data as files",
  lede: "For when Daftar does not start, or a workspace does not open. This page only reads what this browser holds; it changes nothing.",
  open: "Open Daftar",
  looking: "Looking at what this browser holds…",
  nothing: "This browser holds nothing of Daftar. Each browser, profile and address keeps its own data: open this page where you used Daftar.",
  holds: (n) => `This browser holds ${count(n, "workspace", "workspaces")} of Daftar.`,
  unnamed: "Workspace without a name",
  sample: "Sample",
  database: "Database",
  there: (changes, pages) => `opens: ${count(changes, "change", "changes")}, ${count(pages, "page of records", "pages of records")}`,
  uncounted: "opens, but does not tell how much is in it",
  gone: "is not there",
  silent: "does not answer. Close the other tabs of Daftar or restart the browser, then reload this page.",
  failed: "does not open",
  noted: "Last change noted",
  notedAt: (sequence, at) => `number ${number(sequence)}, ${date(at)}`,
  tail: "Copy of the latest changes",
  tailHolds: (n, files) => `${count(n, "change", "changes")} in ${count(files, "file", "files")}`,
  snapshot: (sequence) => `Snapshot up to change ${number(sequence)}`,
  snapshotHolds: (contacts, companies, deals) =>
    [count(contacts, "contact", "contacts"), count(companies, "company", "companies"), count(deals, "deal", "deals")].join(", "),
  damaged: "damaged or cut off; it can not be restored",
  download: "Download",
  raw: "Download rescue file",
  rawText: "Everything above but the snapshots in one file, as the browser holds it, damaged or not.",
  reading: "Reading",
  done: (n) => `The file was handed to the browser: ${count(n, "value", "values")}.`,
  lost: (n) => `${count(n, "value", "values")} could not be read.`,
  stopped: "The file could not be made:",
  back: "The way back: in Daftar choose “Data and backup”, then “Restore a backup”, or on the first screen “Bring my data”, and give it the file. A snapshot is an ordinary backup; a rescue file is the last resort, and Daftar says what of it could not be read.",
};

const fa = {
  name: "دفتر",
  title: "ذخیرهٔ داده‌ها در فایل",
  lede: "برای وقتی که دفتر باز نمی‌شود یا فضای کاری‌ای باز نمی‌شود. این صفحه تنها آنچه را این مرورگر دارد می‌خواند و چیزی را تغییر نمی‌دهد.",
  open: "باز کردن دفتر",
  looking: "آنچه این مرورگر دارد بررسی می‌شود…",
  nothing: "این مرورگر چیزی از دفتر ندارد. هر مرورگر، نمایه و نشانی دادهٔ خودش را دارد: این صفحه را همان‌جا باز کنید که با دفتر کار کرده‌اید.",
  holds: (n) => `این مرورگر ${count(n, "فضای کاری")} از دفتر دارد.`,
  unnamed: "فضای کاری بی‌نام",
  sample: "نمونه",
  database: "پایگاه داده",
  there: (changes, pages) => `باز می‌شود: ${count(changes, "تغییر")}، ${count(pages, "صفحهٔ رکورد")}`,
  uncounted: "باز می‌شود، ولی نمی‌گوید چقدر در آن است",
  gone: "اینجا نیست",
  silent: "پاسخ نمی‌دهد. زبانه‌های دیگر دفتر را ببندید یا مرورگر را از نو باز کنید و سپس این صفحه را دوباره بار کنید.",
  failed: "باز نمی‌شود",
  noted: "آخرین تغییر یادداشت‌شده",
  notedAt: (sequence, at) => `شمارهٔ ${number(sequence)}، ${date(at)}`,
  tail: "نسخهٔ تازه‌ترین تغییرها",
  tailHolds: (n, files) => `${count(n, "تغییر")} در ${count(files, "فایل")}`,
  snapshot: (sequence) => `رونوشت تا تغییر ${number(sequence)}`,
  snapshotHolds: (contacts, companies, deals) => [count(contacts, "مخاطب"), count(companies, "شرکت"), count(deals, "معامله")].join("، "),
  damaged: "آسیب‌دیده یا بریده است؛ بازیابی نمی‌شود",
  download: "دریافت",
  raw: "دریافت فایل نجات",
  rawText: "همهٔ آنچه در بالا آمده به‌جز رونوشت‌ها، در یک فایل، همان‌گونه که مرورگر دارد؛ سالم یا آسیب‌دیده.",
  reading: "در حال خواندن",
  done: (n) => `فایل به مرورگر داده شد: ${count(n, "مقدار")}.`,
  lost: (n) => `${count(n, "مقدار")} خوانده نشد.`,
  stopped: "فایل ساخته نشد:",
  back: "راه بازگشت: در دفتر «داده و پشتیبان» و سپس «بازیابی پشتیبان» را برگزینید، یا در نخستین صفحه «آوردن داده‌های خودم» را، و فایل را به آن بدهید. رونوشت یک پشتیبان معمولی است؛ فایل نجات واپسین راه است و دفتر می‌گوید چه چیز آن خوانده نشد.",
};

const bg = {
  name: "Daftar",
  title: "Запазете данните си във файлове",
  lede: "За случаите, когато Daftar не тръгва или работно пространство не се отваря. Тази страница само чете какво пази браузърът; нищо не променя.",
  open: "Отваряне на Daftar",
  looking: "Проверява се какво пази този браузър…",
  nothing: "Този браузър не пази нищо от Daftar. Всеки браузър, профил и адрес има свои данни: отворете страницата там, където сте работили с Daftar.",
  holds: (n) => `Този браузър пази ${count(n, "работно пространство", "работни пространства")} на Daftar.`,
  unnamed: "Пространство без име",
  sample: "Пример",
  database: "База данни",
  there: (changes, pages) => `отваря се: ${count(changes, "промяна", "промени")}, ${count(pages, "страница със записи", "страници със записи")}`,
  uncounted: "отваря се, но не казва колко има в нея",
  gone: "няма я",
  silent: "не отговаря. Затворете другите раздели на Daftar или рестартирайте браузъра и презаредете страницата.",
  failed: "не се отваря",
  noted: "Последна отбелязана промяна",
  notedAt: (sequence, at) => `номер ${number(sequence)}, ${date(at)}`,
  tail: "Копие на последните промени",
  tailHolds: (n, files) => `${count(n, "промяна", "промени")} в ${count(files, "файл", "файла")}`,
  snapshot: (sequence) => `Моментно копие до промяна ${number(sequence)}`,
  snapshotHolds: (contacts, companies, deals) =>
    [count(contacts, "контакт", "контакта"), count(companies, "фирма", "фирми"), count(deals, "сделка", "сделки")].join(", "),
  damaged: "повредено или прекъснато; не може да се възстанови",
  download: "Изтегляне",
  raw: "Изтегляне на спасителен файл",
  rawText: "Всичко по-горе без моментните копия в един файл, както го пази браузърът, повредено или не.",
  reading: "Чете се",
  done: (n) => `Файлът е предаден на браузъра: ${count(n, "стойност", "стойности")}.`,
  lost: (n) => `${count(n, "стойност", "стойности")}: не можаха да се прочетат.`,
  stopped: "Файлът не можа да се направи:",
  back: "Пътят обратно: в Daftar изберете „Данни и архив“, после „Възстановяване от архив“, или на първия екран „Моите данни“, и дайте файла. Моментното копие е обикновен архив; спасителният файл е последната възможност и Daftar казва какво от него не се е прочело.",
};

export const words = { en, fa, bg }[lang];
