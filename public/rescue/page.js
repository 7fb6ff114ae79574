// The rescue page: shows what this browser holds of Daftar and hands it out as files. It needs neither the wasm nor a
// database that opens.
import { workspaces } from "./found.js";
import { rescueFile } from "./raw.js";
import { date, words } from "./words.js";

const at = (id) => document.getElementById(id);

/** An element; texts are never markup. */
function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", `icons.svg#${name}`);
  svg.append(use);
  return svg;
}

/** A line of a card: what, and how it is with it. */
function line(picture, what, ...how) {
  const tone = picture === "triangle-alert" ? { "data-tone": "warn" } : {};
  return make("li", tone, icon(picture), make("div", { class: "grow" }, make("strong", {}, what), make("p", { class: "muted" }, ...how)));
}

function hand(file, name) {
  const url = URL.createObjectURL(file);
  make("a", { href: url, download: name }).click();
  // The browser reads it after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** What the browser itself says of a fault, which no language has words for. */
const fault = (error) => make("code", { dir: "ltr" }, `${error?.name ?? "Error"}: ${error?.message ?? error}`);

function database({ state, changes, pages, error }) {
  if (state === "there") {
    const isCounted = changes !== null && pages !== null;
    return line("database", words.database, isCounted ? words.there(changes, pages) : words.uncounted);
  }
  return line("triangle-alert", words.database, words[state], ...(error ? [" ", fault(error)] : []));
}

function snapshot({ sequence, file, counts }, workspace) {
  const { contacts = 0, companies = 0, deals = 0 } = counts ?? {};
  const how = counts ? words.snapshotHolds(contacts, companies, deals) : words.damaged;
  const item = line(counts ? "archive" : "triangle-alert", words.snapshot(sequence), date(file.lastModified), make("br", {}), how);
  const what = item.querySelector("strong");
  what.id = `snapshot-${workspace.id}-${sequence}`;
  const button = make("button", { type: "button", class: "btn small", id: `${what.id}-get` }, icon("download"), words.download);
  button.setAttribute("aria-labelledby", `${button.id} ${what.id}`);
  const made = new Date(file.lastModified).toISOString().slice(0, 10);
  button.addEventListener("click", () => hand(file, `daftar-${fileName(workspace)}-${made}.jsonl`));
  item.append(button);
  return item;
}

/** The name with what file systems dislike left out. */
const fileName = ({ name, id }) => name.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "").toLowerCase() || id;

function rescue(workspace) {
  const bar = make("progress", { class: "progress", max: "1", value: "0", "aria-label": words.reading });
  const told = make("p", { role: "status" });
  const button = make("button", { type: "button", class: "btn primary", id: `rescue-${workspace.id}` }, icon("life-buoy"), words.raw);
  button.setAttribute("aria-labelledby", `${button.id} name-${workspace.id}`);
  bar.hidden = true;
  button.addEventListener("click", async () => {
    if (!bar.hidden) return;
    bar.hidden = false;
    told.textContent = "";
    button.setAttribute("aria-disabled", "true");
    try {
      const { file, count, lost } = await rescueFile(workspace, (share) => (bar.value = share));
      hand(file, `daftar-rescue-${workspace.id}.jsonl`);
      told.textContent = [words.done(count), lost && words.lost(lost)].filter(Boolean).join(" ");
    } catch (error) {
      told.replaceChildren(words.stopped, " ", fault(error));
    }
    button.removeAttribute("aria-disabled");
    bar.hidden = true;
  });
  return make("div", { class: "card-foot" }, make("p", { class: "muted" }, words.rawText), button, bar, told);
}

function card(workspace) {
  const { id, name, isSample, noted, snapshots, tail } = workspace;
  const title = make("h2", { id: `name-${id}` }, make("bdi", {}, name || words.unnamed));
  const head = make("div", { class: "card-head" }, icon("briefcase"), title, ...(isSample ? [make("span", { class: "sample-tag" }, words.sample)] : []));
  const lines = make("ul", { class: "rows" }, database(workspace.database));
  if (noted) lines.append(line("flag", words.noted, words.notedAt(noted.sequence, noted.at)));
  if (tail.files) lines.append(line("history", words.tail, words.tailHolds(tail.changes, tail.files)));
  lines.append(...snapshots.map((it) => snapshot(it, workspace)));
  const section = make("section", { class: "card", "aria-labelledby": title.id }, head, lines);
  if (workspace.database.state === "there" || tail.changes) section.append(rescue(workspace));
  return section;
}

document.title = `${words.title} · ${words.name}`;
at("name").textContent = words.name;
at("title").textContent = words.title;
at("lede").textContent = words.lede;
at("open").textContent = words.open;
at("state").textContent = words.looking;
const found = await workspaces();
at("state").textContent = found.length ? words.holds(found.length) : words.nothing;
at("found").replaceChildren(...found.map(card));
if (found.length) at("back").textContent = words.back;
