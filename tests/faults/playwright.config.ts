import base from "../e2e/playwright.config.ts";

// The same for all workers, and printed with the results: FAULTS_SEED=… repeats a run as far as a kill can be repeated.
// What lands is tried with the same draws each time; elsewhere each run tries others.
process.env.FAULTS_SEED ??= process.env.CI ? "7" : String(Date.now() % 1_000_000_000);

const port = Number(process.env.FAULTS_PORT ?? 8097);
const address = `http://127.0.0.1:${port}/`;

export default {
  ...base,
  testDir: ".",
  outputDir: "../../target/faults/runs",
  fullyParallel: true,
  preserveOutput: "never" as const, // profiles are large; those that lost something are kept elsewhere
  expect: { timeout: 20_000 }, // two browsers on two slow cores, one of them just killed
  reporter: [["list"], ["./reporter.ts"]] as [string][],
  webServer: {
    command: `node ../../bin/static.mjs --port ${port} --dir "${process.env.FAULTS_DIST ?? "../../dist"}"`,
    url: address,
    reuseExistingServer: false,
  },
  use: { ...base.use, baseURL: address, locale: "en-GB", actionTimeout: 20_000 },
};
