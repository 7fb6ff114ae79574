import { defineConfig } from "@playwright/test";

// A sub-path, because that is where a relative address breaks first.
const port = Number(process.env.E2E_PORT ?? 8099);
const prefix = "/any/sub/path/";

export default defineConfig({
  testDir: ".",
  outputDir: "../../target/e2e",
  workers: 2,
  fullyParallel: true,
  forbidOnly: !!process.env.CI,
  // Two slow cores with two browsers on them: what is not there by then does not come.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  retries: 0, // a test that passes at the second try is a fault to find
  reporter: process.env.CI ? "line" : "list",
  webServer: {
    command: `node ../../bin/static.mjs --port ${port} --prefix ${prefix}`,
    url: `http://127.0.0.1:${port}${prefix}`,
    reuseExistingServer: false,
  },
  use: {
    baseURL: `http://127.0.0.1:${port}${prefix}`,
    trace: "off",
    actionTimeout: 10_000,
    launchOptions: {
      // The system's Chromium: bin/test sets CHROMIUM.
      executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
      // Root in a container has no sandbox; the rest keeps the browser itself from talking to other hosts.
      args: [
        "--no-sandbox",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
