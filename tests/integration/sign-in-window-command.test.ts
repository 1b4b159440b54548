import { spawn } from "node:child_process";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestApp, type TestApp } from "@/tests/support/app";
import { crawledShop } from "@/tests/support/crawled-shop";

const root = path.resolve(import.meta.dirname, "../..");
let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

/** The real command in a process of its own, on this test file's database and where no screen is. */
async function run(...args: string[]) {
  const { DISPLAY: _x, WAYLAND_DISPLAY: _wayland, ...env } = process.env;
  const child = spawn(path.join(root, "node_modules/.bin/tsx"), ["scripts/sign-in-window.ts", ...args], {
    cwd: root,
    env,
  });
  let stderr = "";
  child.stderr.on("data", (chunk) => (stderr += chunk));
  const exitCode = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { exitCode, stderr };
}

test("says how it is used, whose shop it cannot find, and that it needs a screen", { timeout: 90_000 }, async () => {
  expect(await run()).toMatchObject({ exitCode: 1, stderr: expect.stringMatching(/^Usage: /) });
  const owner = await app.owner();
  const { store, connection } = await crawledShop(app, owner.userId, { reviews: 0 });
  const to = ["--email", owner.email, "--store"];
  expect(await run(...to, "없는 가게")).toMatchObject({ exitCode: 1, stderr: expect.stringMatching(/has no store/) });
  const noScreen = await run(...to, store.id, "--browser", "/nonexistent/chrome");
  expect(noScreen).toMatchObject({ exitCode: 1, stderr: expect.stringMatching(/needs a screen/) });
  expect(await connection()).toMatchObject({ credentials: null, signInState: "none" });
});
