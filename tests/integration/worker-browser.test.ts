import { expect, test } from "vitest";
import { startWorkerProcess } from "@/tests/support/worker-process";

test.each(["firefox", "webkit"] as const)(
  "a worker that is to use %s where it is not installed says so at its start, and what to do",
  { timeout: 30_000 },
  async (kind) => {
    const worker = startWorkerProcess({ CRAWL_BROWSER: kind }, { PLAYWRIGHT_BROWSERS_PATH: "/nonexistent" });
    expect(await worker.end()).toBe(1);
    expect(worker.stderr().trim()).toBe(
      `CRAWL_BROWSER is ${kind}, and Playwright's own ${kind} is not installed here: ` +
        `run "npx playwright install ${kind}", or leave CRAWL_BROWSER out to collect with Chromium`,
    );
  },
);
