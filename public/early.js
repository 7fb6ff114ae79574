// Runs in <head>, before anything is painted: language, direction, theme and density are right from the first frame.
// Written so that a browser too old for the app can still read it and say so.
(function () {
  "use strict";
  var html = document.documentElement;

  // Nothing is shown inside a foreign frame: a page around it could trick clicks out of the user.
  if (window.top !== window.self) {
    html.hidden = true;
    html.setAttribute("data-boot", "framed");
    return;
  }

  var stored = {};
  try {
    // Blocked storage throws; a damaged value must not keep the app from starting.
    stored = JSON.parse(localStorage.getItem("daftar.preferences")) || {};
  } catch (_) {}

  function one_of(value, choices) {
    return choices.indexOf(value) < 0 ? null : value;
  }

  var languages = ["en", "fa", "bg"];
  var wanted = [stored.language].concat(navigator.languages || navigator.language || []);
  var language = null;
  for (var i = 0; i < wanted.length && !language; i++) {
    language = one_of(String(wanted[i]).toLowerCase().split("-")[0], languages);
  }
  language = language || "en";
  html.lang = language;
  html.dir = language === "fa" ? "rtl" : "ltr";

  // The app keeps these attributes in the same form (src/app/preferences.rs): none for the default.
  if (stored.density === "compact") html.setAttribute("data-density", "compact");
  var theme = one_of(stored.theme, ["light", "dark"]);
  if (theme) {
    html.setAttribute("data-theme", theme);
    // The browser's own bars follow the chosen theme, not the system's: the first meta that fits counts.
    var bar = document.querySelector('meta[name="theme-color"][media*="' + theme + '"]');
    var chosen = bar.cloneNode();
    chosen.removeAttribute("media");
    bar.parentNode.prepend(chosen);
  }

  // The stylesheet names the fonts, and the app its catalogue, only once they have arrived themselves; both are needed for certain.
  function preload(as, href, type) {
    var link = document.createElement("link");
    link.rel = "preload";
    link.as = as;
    if (type) link.type = type;
    link.crossOrigin = "anonymous";
    link.href = href;
    document.head.appendChild(link);
  }
  preload("font", "fonts/" + { en: "inter-latin", fa: "vazirmatn-arabic", bg: "inter-cyrillic" }[language] + ".woff2", "font/woff2");
  // The rescue page shares the looks; it does not start the app.
  if (html.getAttribute("data-page") === "rescue") return;
  preload("fetch", "locales/" + language + ".ftl");

  var modern =
    "noModule" in document.createElement("script") &&
    window.WebAssembly &&
    window.HTMLDialogElement &&
    "popover" in html &&
    window.CSS && CSS.supports("color", "light-dark(#000, #fff)");
  html.setAttribute("data-boot", modern ? "loading" : "outdated");

  var text = {
    en: ["Opening Daftar…", "This browser is too old for Daftar. Chrome or Edge 123, Firefox 125, Safari 17.5 or a newer one is needed."],
    fa: ["دفتر باز می‌شود…", "این مرورگر برای دفتر قدیمی است. کروم یا اج ۱۲۳، فایرفاکس ۱۲۵، سافاری ۱۷٫۵ یا جدیدتر لازم است."],
    bg: ["Daftar се отваря…", "Този браузър е твърде стар за Daftar. Нужен е Chrome или Edge 123, Firefox 125, Safari 17.5 или по-нов."]
  }[language];
  document.addEventListener("DOMContentLoaded", function () {
    var line = document.getElementById("boot-text");
    if (line) line.textContent = text[modern ? 0 : 1];
  });
})();
