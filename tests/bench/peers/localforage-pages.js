// localforage with a thousand contacts to a value: the cheapest way to bring many in.
import { inPages } from "./localforage.js";

inPages();
export * from "./localforage.js";
