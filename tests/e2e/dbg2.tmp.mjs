import { readFileSync, writeFileSync } from "node:fs";
let s = readFileSync(new URL("look.tmp.mjs", import.meta.url), "utf8");
s = s.replace("const page = await context.newPage();", `const page = await context.newPage();
  await page.addInitScript(() => { const W = Worker; window.Worker = class extends W { constructor(...a) { super(...a); this.addEventListener("error", (e) => console.warn("worker error", e.message)); } postMessage(m, t) { const c = new MessageChannel(); console.warn("to", JSON.stringify(m).slice(0, 150)); const orig = t?.find((x) => x instanceof MessagePort); if (!orig) { c.port1.onmessage = (e) => console.warn("answer", m.ask, JSON.stringify(e.data).slice(0, 200)); super.postMessage(m, [c.port2, ...(t ?? [])]); } else super.postMessage(m, t); } }; });`);
writeFileSync(new URL("dbg3.tmp.mjs", import.meta.url), s);
