// SQLite in a worker: this only passes calls on.

let [worker, calls, waiting] = [undefined, 0, new Map()];

function call(name, ...args) {
  worker ??= Object.assign(new Worker("sqlite-worker.js", { type: "module" }), {
    onmessage({ data: { call, result, error } }) {
      const [done, failed] = waiting.get(call);
      waiting.delete(call);
      error ? failed(new Error(error)) : done(result);
    },
  });
  return new Promise((done, failed) => {
    waiting.set(++calls, [done, failed]);
    worker.postMessage({ call: calls, name, args });
  });
}
const passed = (name) => (...args) => call(name, ...args);

// The objects stay in the worker, as they would come there from a file: no copy of them is part of the import.
export const prepare = passed("prepare");
export const [open, close, reset, importContacts, restore] = ["open", "close", "reset", "importContacts", "restore"].map(passed);
export const [filter, search, segment, update, title, exportAll] = ["filter", "search", "segment", "update", "title", "exportAll"].map(passed);
