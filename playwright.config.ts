import { defineConfig } from "@playwright/test";
import { freePort } from "./scripts/launch/ports.mjs";
import { sandboxPorts } from "./scripts/launch/settings.mjs";
import { chromiumArgs, chromiumPath } from "./server/platform/chromium";

// Ports of this run's own. Playwright reads this file again in every process it starts; those inherit what is chosen here.
process.env.E2E_PORT ??= String(await freePort());
for (const name of sandboxPorts) process.env[`E2E_${name}`] ??= String(await freePort());
const ports = Object.fromEntries(sandboxPorts.map((name) => [name, process.env[`E2E_${name}`] as string]));
const address = `http://localhost:${process.env.E2E_PORT}`;

/** Journeys an owner makes on the phone as well as at the desk. */
const bothSizes =
  "main-journey|inbox-early|reviews-early|onboarding|publishing|rules|openai|google|notifications|reports";

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  fullyParallel: false,
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"]],
  use: {
    baseURL: address,
    locale: "ko-KR",
    timezoneId: "Asia/Seoul",
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
    launchOptions: { executablePath: await chromiumPath(process.env.CHROMIUM_PATH), args: [...chromiumArgs] },
  },
  projects: [
    { name: "desktop", testIgnore: /\.phone\.spec\.ts$/, use: { viewport: { width: 1440, height: 900 } } },
    {
      name: "phone",
      testMatch: new RegExp(`(\\.phone|/(${bothSizes}))\\.spec\\.ts$`),
      use: { viewport: { width: 390, height: 844 }, hasTouch: true },
    },
  ],
  webServer: {
    command: "node scripts/test-stack.mjs",
    url: `${address}/api/health/ready`,
    env: { ...(process.env as Record<string, string>), ...ports, PORT: process.env.E2E_PORT },
    timeout: 240_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 20_000 },
    stdout: "ignore",
    stderr: "pipe",
  },
});
