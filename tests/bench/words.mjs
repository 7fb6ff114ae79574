// Names as they occur: a third each English, Persian and Bulgarian; the letters of e-mail addresses beside them. With the
// second surnames that many carry, some ten people in 100,000 share a name, as in life.
export const PEOPLE = [
  {
    first: [["Emma", "emma"], ["Oliver", "oliver"], ["Grace", "grace"], ["Henry", "henry"], ["Lucy", "lucy"], ["Samuel", "samuel"], ["Alice", "alice"], ["George", "george"], ["Beatrice", "beatrice"], ["Edwin", "edwin"], ["Frances", "frances"], ["Martha", "martha"], ["Nathan", "nathan"], ["Oscar", "oscar"], ["Phoebe", "phoebe"], ["Rupert", "rupert"]],
    last: [["Smith", "smith"], ["Walker", "walker"], ["Bennett", "bennett"], ["Clarke", "clarke"], ["Hughes", "hughes"], ["Foster", "foster"], ["Mercer", "mercer"], ["Quinn", "quinn"], ["Rowe", "rowe"], ["Sutton", "sutton"], ["Thorne", "thorne"], ["Underhill", "underhill"], ["Vaughan", "vaughan"], ["Whitlock", "whitlock"]],
    second: ["Archer", "Baker", "Chapman", "Dixon", "Ellis", "Fletcher", "Gibson", "Harper", "Irving", "Jordan", "Knight", "Lawson", "Marsh", "Norris", "Osborne", "Parsons"],
    titles: ["Manager", "Head of purchasing", "Owner", "Accountant"],
    cities: [["London", "United Kingdom"], ["Leeds", "United Kingdom"], ["Bristol", "United Kingdom"], ["Dublin", "Ireland"]],
    phone: (n) => `+4478${String(20_000_000 + n).slice(-8)}`,
    about: "Met at the spring fair; wants an offer for the whole team before the summer.",
  },
  {
    first: [["نرگس", "narges"], ["رضا", "reza"], ["سارا", "sara"], ["علی", "ali"], ["مریم", "maryam"], ["حسین", "hossein"], ["لیلا", "leila"], ["امیر", "amir"], ["زهرا", "zahra"], ["مهدی", "mehdi"], ["فاطمه", "fatemeh"], ["کاوه", "kaveh"], ["شیرین", "shirin"], ["پویا", "pouya"], ["نازنین", "nazanin"], ["بهرام", "bahram"]],
    last: [["محمدی", "mohammadi"], ["کریمی", "karimi"], ["رضایی", "rezaei"], ["حسینی", "hosseini"], ["مرادی", "moradi"], ["جعفری", "jafari"], ["صادقی", "sadeghi"], ["نوری", "nouri"], ["باقری", "bagheri"], ["کاظمی", "kazemi"], ["رستمی", "rostami"], ["شریفی", "sharifi"], ["اکبری", "akbari"], ["یوسفی", "yousefi"]],
    second: ["تهرانی", "شیرازی", "اصفهانی", "تبریزی", "کاشانی", "قزوینی", "همدانی", "یزدی", "کرمانی", "گیلانی", "خراسانی", "زنجانی", "مازندرانی", "سمنانی", "قمی", "رشتی"],
    titles: ["مدیر فروش", "کارشناس خرید", "مالک", "حسابدار"],
    cities: [["تهران", "ایران"], ["اصفهان", "ایران"], ["شیراز", "ایران"], ["تبریز", "ایران"]],
    phone: (n) => `+9891${String(20_000_000 + n).slice(-8)}`,
    about: "در نمایشگاه بهار با او صحبت شد؛ پیشنهاد قیمت برای کل تیم می‌خواهد.",
  },
  {
    first: [["Мария", "maria"], ["Иван", "ivan"], ["Елена", "elena"], ["Георги", "georgi"], ["Десислава", "desislava"], ["Петър", "petar"], ["Николай", "nikolay"], ["Рада", "rada"], ["Христо", "hristo"], ["Виолета", "violeta"], ["Борис", "boris"], ["Калина", "kalina"], ["Стефан", "stefan"], ["Яна", "yana"], ["Огнян", "ognyan"], ["Лилия", "liliya"]],
    last: [["Петрова", "petrova"], ["Иванов", "ivanov"], ["Димитрова", "dimitrova"], ["Георгиев", "georgiev"], ["Стоянова", "stoyanova"], ["Николов", "nikolov"], ["Тодорова", "todorova"], ["Маринов", "marinov"], ["Павлова", "pavlova"], ["Симеонов", "simeonov"], ["Атанасова", "atanasova"], ["Велков", "velkov"], ["Кръстева", "krasteva"], ["Радев", "radev"]],
    second: ["Ангелова", "Банков", "Василева", "Гогова", "Данаилов", "Желева", "Златев", "Йорданова", "Колева", "Лазаров", "Манева", "Ненов", "Пенева", "Русев", "Савова", "Цанев"],
    titles: ["Управител", "Търговски директор", "Собственик", "Счетоводител"],
    cities: [["София", "България"], ["Пловдив", "България"], ["Варна", "България"], ["Бургас", "България"]],
    phone: (n) => `+3598${String(80_000_000 + n).slice(-8)}`,
    about: "Запознахме се на пролетното изложение; иска оферта за целия екип до лятото.",
  },
];
export const COMPANIES = ["Blue Kettle", "Clinic North", "Papertown", "باغ سبز", "چاپ امروز", "نان تازه", "Чайник ООД", "Печатница Заря", "Зелен двор"];
export const INDUSTRIES = ["Tea", "Health", "Print", "Food", "Software"];
export const TAGS = ["Customer", "Partner", "Supplier", "مشتری", "همکار", "Клиент", "Партньор", "VIP"];
export const SOURCES = ["Website", "Fair", "Referral", "تلفن", "Изложение"];
export const CALLS = ["Asked about the delivery", "درباره زمان تحویل پرسید", "Попита за доставката", ""];
