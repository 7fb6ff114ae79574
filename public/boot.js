// Starts the app: fetches the wasm and shows how far it is; says in words when it cannot start, and when it has stopped.
// `data-boot` on <html> is "loading" until the app has drawn something, then it is gone; "failed" if that did not happen.

const html = document.documentElement;
const meta = (name) => document.querySelector(`meta[name="app-${name}"]`)?.content;
const at = (name) => new URL(meta(name), document.baseURI);

// Asked for before the page is parsed and the stylesheet is here. A `<link rel="preload">` would be no earlier, and Chromium
// keeps no compiled code for a wasm that came through one: each start would compile everything again.
const arriving = html.dataset.boot === "loading" && Promise.all([import(at("js")), fetch(at("wasm"))]);
if (document.readyState === "loading") await new Promise((done) => document.addEventListener("DOMContentLoaded", done));
const boot = document.getElementById("boot");

const WORDS = {
  en: {
    slow: "This is taking longer than usual…",
    failed: "Daftar could not start",
    failedHelp: "What you saved stays in this browser. Try again; if that does not help, check your connection.",
    again: "Try again",
    rescue: "Save the data as files",
    stopped: "Daftar has stopped because of a fault",
    stoppedHelp: "Everything that was shown as saved is saved. Copy what you were typing if you need it, then reload.",
    reload: "Reload",
    details: "Details",
  },
  fa: {
    slow: "بیش از معمول طول کشیده است…",
    failed: "دفتر باز نشد",
    failedHelp: "آنچه ذخیره کرده‌اید در همین مرورگر می‌ماند. دوباره تلاش کنید؛ اگر نشد، اتصال اینترنت را بررسی کنید.",
    again: "تلاش دوباره",
    rescue: "ذخیرهٔ داده‌ها در فایل",
    stopped: "دفتر به‌دلیل یک خطا متوقف شد",
    stoppedHelp: "هر چه «ذخیره‌شده» نشان داده شده، ذخیره است. اگر چیزی می‌نوشتید آن را کپی کنید و سپس صفحه را دوباره بار کنید.",
    reload: "بارگذاری دوباره",
    details: "جزئیات",
  },
  bg: {
    slow: "Отнема повече от обичайното…",
    failed: "Daftar не можа да се отвори",
    failedHelp: "Запазеното остава в този браузър. Опитайте отново; ако не помогне, проверете връзката си.",
    again: "Опитай отново",
    rescue: "Запазване на данните във файлове",
    stopped: "Daftar спря заради грешка",
    stoppedHelp: "Всичко, показано като запазено, е запазено. Копирайте каквото пишете, ако ви трябва, и презаредете.",
    reload: "Презареди",
    details: "Подробности",
  },
};
const words = () => WORDS[html.lang] ?? WORDS.en;

/** Shows the share of the wasm that has arrived. Reads a copy: compiled code is kept only for a response as the browser made it. */
async function watch(response) {
  // The size before compression is written at build time: Content-Length counts compressed bytes, the stream plain ones.
  const total = Number(meta("wasm-size")) || Number(response.headers.get("content-length"));
  const bar = document.getElementById("boot-bar");
  let arrived = 0;
  for (const reader = response.clone().body.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    arrived += value.length;
    if (total) bar.value = Math.min(arrived / total, 1);
  }
}

/** Resolves once the app has put an element of its own on the page. */
function drawn() {
  const ready = () => [...document.body.children].some((e) => e !== boot && !["NOSCRIPT", "SCRIPT"].includes(e.tagName));
  return new Promise((resolve) => {
    if (ready()) return resolve();
    const line = document.getElementById("boot-text");
    const slow = setTimeout(() => (line.textContent = words().slow), 8000);
    const observer = new MutationObserver(() => {
      if (!ready()) return;
      observer.disconnect();
      clearTimeout(slow);
      resolve();
    });
    observer.observe(document.body, { childList: true });
  });
}

function notice(title, help, action, error) {
  const make = (tag, text, ...children) => {
    const element = document.createElement(tag);
    element.textContent = text;
    element.append(...children);
    return element;
  };
  const button = make("button", action);
  button.type = "button";
  button.className = "btn primary";
  button.addEventListener("click", () => location.reload());
  const rescue = make("a", words().rescue);
  rescue.href = "rescue.html";
  rescue.className = "btn";
  const what = make("code", `${error?.name ?? "Error"}: ${error?.message ?? error}`);
  what.dir = "ltr";
  const box = make("section", "", make("h1", title), make("p", help), button, rescue, make("details", "", make("summary", words().details), what));
  box.className = "boot-fault";
  box.role = "alert";
  return box;
}

function failed(error) {
  if (html.dataset.boot !== "loading") return;
  html.dataset.boot = "failed";
  const { failed, failedHelp, again } = words();
  boot.replaceChildren(boot.querySelector("img"), notice(failed, failedHelp, again, error));
}

let stoppedBefore = false;
/** A panic leaves the page standing but dead. Say so above everything, without covering what the user may want to copy. */
function stopped(error) {
  if (stoppedBefore) return;
  stoppedBefore = true;
  const { stopped, stoppedHelp, reload } = words();
  const box = notice(stopped, stoppedHelp, reload, error);
  box.popover = "manual";
  // Outside an open modal dialog the button could not be pressed.
  (document.querySelector("dialog:modal") ?? document.body).append(box);
  box.showPopover();
}

function on_fault(error) {
  if (!(error instanceof WebAssembly.RuntimeError)) return;
  if (html.dataset.boot === "loading") failed(error);
  else stopped(error);
}
addEventListener("error", (event) => on_fault(event.error));
addEventListener("unhandledrejection", (event) => on_fault(event.reason));

if (arriving) {
  try {
    const [app, response] = await arriving;
    if (!response.ok) throw new Error(`${response.status} ${new URL(response.url).pathname}`);
    watch(response).catch(() => {}); // a broken stream is reported by the start itself
    await app.default({ module_or_path: response });
    await drawn();
    if (html.dataset.boot === "loading") {
      delete html.dataset.boot;
      boot.remove();
    }
  } catch (error) {
    console.error(error);
    failed(error);
  }
}
