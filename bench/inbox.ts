// Usage: npm run bench inbox [-- --rows 10000]. The inbox in a browser: frames dropped and frames per second while that many rows scroll by, ms from a press of j to the next paint over 50 reviews, and how many of them waited for the network.
import { parseArgs } from "node:util";
import { chromium, type Page } from "playwright";
import { build, isBuilt } from "@/scripts/launch/build.mjs";
import { chromiumArgs, chromiumPath } from "@/server/platform/chromium";
import { benchDatabase, fillReviews, report } from "./fixture";
import { quantile, readKeys, scrollThrough, watchKeys } from "./inbox/paint";
import { sessionCookie, startWeb } from "./web";

const { values } = parseArgs({ options: { rows: { type: "string", default: "10000" } } });
const rows = Number(values.rows);
const keys = 50;
/** A quick reader's pace. */
const betweenKeysMs = 150;

if (!isBuilt()) await build();
const database = await benchDatabase();
const userId = await fillReviews(database, Math.max(rows, 20_000), 3);
const cookie = await sessionCookie(database.db, userId, database.env.AUTH_SECRET);
const web = await startWeb(database.env);
const browser = await chromium.launch({
  executablePath: await chromiumPath(process.env.CHROMIUM_PATH),
  args: [...chromiumArgs],
});

async function openInbox(path: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, extraHTTPHeaders: { cookie } });
  const page = await context.newPage();
  await page.goto(web.address + path);
  await page.getByRole("option").first().waitFor();
  return page;
}

async function benchScroll() {
  const page = await openInbox("/inbox?tab=all");
  const { frameMs, reached, mounted } = await scrollThrough(page, rows);
  const frame = 1_000 / 60;
  const dropped = frameMs.reduce((sum, ms) => sum + Math.max(0, Math.round(ms / frame) - 1), 0);
  const elapsedMs = frameMs.reduce((sum, ms) => sum + ms, 0);
  return {
    rows: reached,
    rowsInPage: mounted,
    framesPerSecond: Math.round((frameMs.length / elapsedMs) * 10_000) / 10,
    droppedFramesPercent: Math.round((dropped / (dropped + frameMs.length)) * 1_000) / 10,
    longestFrameMs: Math.round(Math.max(...frameMs)),
  };
}

async function benchKeys() {
  const page = await openInbox("/inbox");
  await page.getByRole("textbox").waitFor();
  await page.getByRole("option").first().click();
  await watchKeys(page);
  for (let key = 0; key < keys; key++) {
    await page.keyboard.press("j");
    await page.waitForTimeout(betweenKeysMs);
  }
  const { paintMs, waited } = await readKeys(page);
  if (paintMs.length < keys) throw new Error(`${paintMs.length} of ${keys} keys showed another review`);
  return {
    keys: paintMs.length,
    keyToPaintMedianMs: Math.round(quantile(paintMs, 0.5)),
    keyToPaintP95Ms: Math.round(quantile(paintMs, 0.95)),
    keyToPaintMostMs: Math.round(Math.max(...paintMs)),
    waitedForTheNetwork: waited,
  };
}

try {
  report({ ...(await benchScroll()), ...(await benchKeys()) });
} finally {
  await browser.close();
  await web.end();
  await database.end();
}
