import { gzipSync } from "node:zlib";
import type { Page, Response } from "playwright";

type Script = { url: string; bytes: number };

/** Opens a page and sums up, gzipped, every script it fetches until the network is quiet; the largest first. */
export const scriptBytes = (page: Page, url: string): Promise<Script[]> =>
  fetchedDuring(page, () => page.goto(url, { waitUntil: "networkidle" }));

/** The same for what the open page fetches once somebody begins to use it. */
export const laterScriptBytes = (page: Page): Promise<Script[]> =>
  fetchedDuring(page, async () => {
    await page.mouse.move(1, 1);
    while (await page.waitForResponse(() => true, { timeout: quietMs }).catch(() => null));
  });

const quietMs = 1_000;

async function fetchedDuring(page: Page, visit: () => Promise<unknown>): Promise<Script[]> {
  const scripts: Promise<Script>[] = [];
  const note = (response: Response) => {
    if (response.request().resourceType() !== "script") return;
    scripts.push(
      response.body().then((body) => ({ url: new URL(response.url()).pathname, bytes: gzipSync(body).length })),
    );
  };
  page.on("response", note);
  await visit();
  page.off("response", note);
  return (await Promise.all(scripts)).sort((a, b) => b.bytes - a.bytes);
}

/** In kB of 1,000 bytes, as budgets for the web are written. */
export const kilobytes = (scripts: readonly { bytes: number }[]): number =>
  Math.round(scripts.reduce((sum, { bytes }) => sum + bytes, 0) / 100) / 10;
