// In the page of each candidate: runs one operation so many times and says how long that took and what the answer was.
import * as peer from "peer";

/** Count and hash of a set of ids, in any order. */
async function digest(answer) {
  const ids = [...(peer.ids ?? ((it) => it))(answer)].sort();
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(ids.join())));
  return `${ids.length} ${[...hash.subarray(0, 6)].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

/** What an import begins with stays in the page. */
let prepared;
window.prepare = async (url) => void (prepared = await peer.prepare(url));
window.bulk = (name) => window.run(name, [[prepared]]);

window.run = async (name, lists) => {
  const began = performance.now();
  let answer;
  // One after the other: what is compared is what one person waits for.
  for (const args of lists) answer = await peer[name](...args);
  return { wall: performance.now() - began, answer: typeof answer === "object" && answer instanceof Blob ? `${answer.size} bytes` : answer && typeof answer === "object" ? await digest(answer) : answer };
};
window.steps = () => peer.steps?.() ?? [];
window.can = (name) => name in peer;

// A cold start is part of loading the page: the address says what is asked first.
const asked = new URLSearchParams(location.search).get("ask");
if (asked) {
  const { name, ask, args } = JSON.parse(asked);
  window.started = (async () => {
    await peer.open(name);
    const answer = ask && (await peer[ask](...args));
    const wall = performance.now();
    return { wall, answer: answer && (await digest(answer)) };
  })();
}
