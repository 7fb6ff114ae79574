// For bin/shots: the same browser and server as the tests, on a port of its own, one walk per core.
import { availableParallelism } from "node:os";
import base from "./playwright.config.ts";

const port = Number(process.env.SHOTS_PORT ?? 8098);
const at = (text: string) => text.replaceAll(/(?<=:|--port )80\d\d/g, String(port));
const server = Array.isArray(base.webServer) ? base.webServer[0] : base.webServer!;

export default {
  ...base,
  testMatch: "shots.ts",
  outputDir: "../../target/e2e-shots",
  workers: availableParallelism(),
  reporter: [["line"]],
  globalTeardown: "./shots.index.ts",
  webServer: { ...server, command: at(server.command), url: at(server.url!) },
  use: { ...base.use, baseURL: at(base.use!.baseURL!) },
};
