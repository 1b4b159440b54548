// Usage: npm run bench inbox [-- --rows 10000]. The inbox in a browser: frames dropped and frames per second while that many rows scroll by, ms from a press of j to the next paint over 50 reviews, and how many of them waited for the network.
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { chromium, type Page } from "playwright";
import { build, isBuilt } from "@/scripts/launch/build.mjs";
import { chromiumArgs, chromiumPath } from "@/server/platform/chromium";
import { benchDatabase, fillReviews, report } from "./fixture";
import { cookieOf, sessionCookie, startWeb } from "./web";

const { values } = parseArgs({ options: { rows: { type: "string", default: "10000" } } });
const rows = Number(values.rows);
const inPage = fileURLToPath(new URL("./inbox/in-page.mjs", import.meta.url));
const keys = 50;
/** A quick reader's pace. */
const betweenKeysMs = 150;

declare const inboxBench: {
  scrollThrough(rows: number): Promise<{ frameMs: number[]; mounted: number; reached: number }>;
  watchKeys(): void;
  paintMs: number[];
  waited: number;
};

const quantile = (values: readonly number[], share: number): number =>
  Math.round([...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? Number.NaN);

if (!isBuilt()) await build();
const database = await benchDatabase();
const userId = await fillReviews(database, Math.max(rows, 20_000), 3);
await fillDetails();
const cookie = await sessionCookie(database.db, userId, database.env.AUTH_SECRET);
const web = await startWeb(database.env);
const browser = await chromium.launch({
  executablePath: await chromiumPath(process.env.CHROMIUM_PATH),
  args: [...chromiumArgs],
});

/** What a review needs to be opened, which the lists do not read. */
async function fillDetails() {
  await database.pool.query(
    `insert into review_key (store_id, platform, platform_review_id, review_id, review_date, content_hash)
     select store_id, platform, platform_review_id, id, review_date, '' from reviews on conflict do nothing`,
  );
  await database.pool.query("update review_replies set candidates = $1, guard = $2", [
    JSON.stringify(["action", "empathy", "short"].map((angle) => ({ angle, text: `와 주셔서 고마워요. ${angle}` }))),
    JSON.stringify({ level: "ok", findings: [], checkCount: 32 }),
  ]);
}

async function openInbox(path: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.addCookies([cookieOf(cookie, web.address)]);
  const page = await context.newPage();
  await page.addInitScript({ path: inPage });
  await page.goto(web.address + path);
  await page.getByRole("option").first().waitFor();
  return page;
}

async function benchScroll() {
  const page = await openInbox("/inbox?tab=all");
  const { frameMs, reached, mounted } = await page.evaluate((wanted) => inboxBench.scrollThrough(wanted), rows);
  const frame = 1_000 / 60;
  const dropped = frameMs.reduce((sum, ms) => sum + Math.max(0, Math.round(ms / frame) - 1), 0);
  const elapsedMs = frameMs.reduce((sum, ms) => sum + ms, 0);
  await page.context().close();
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
  await page.evaluate(() => inboxBench.watchKeys());
  for (let key = 0; key < keys; key++) {
    await page.keyboard.press("j");
    await page.waitForTimeout(betweenKeysMs);
  }
  const { paintMs, waited } = await page.evaluate(() => inboxBench);
  if (paintMs.length < keys) throw new Error(`${paintMs.length} of ${keys} keys showed another review`);
  return {
    keys: paintMs.length,
    keyToPaintMedianMs: quantile(paintMs, 0.5),
    keyToPaintP95Ms: quantile(paintMs, 0.95),
    keyToPaintMostMs: quantile(paintMs, 1),
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
