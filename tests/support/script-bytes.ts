import { gzipSync } from "node:zlib";
import type { Page, Response } from "playwright";

/** Opens a page and sums up, gzipped, every script it fetches until the network is quiet; the largest first. */
export async function scriptBytes(page: Page, url: string): Promise<{ url: string; bytes: number }[]> {
  const scripts: Promise<{ url: string; bytes: number }>[] = [];
  const note = (response: Response) => {
    if (response.request().resourceType() !== "script") return;
    scripts.push(
      response.body().then((body) => ({ url: new URL(response.url()).pathname, bytes: gzipSync(body).length })),
    );
  };
  page.on("response", note);
  await page.goto(url, { waitUntil: "networkidle" });
  page.off("response", note);
  return (await Promise.all(scripts)).sort((a, b) => b.bytes - a.bytes);
}

/** In kB of 1,000 bytes, as budgets for the web are written. */
export const kilobytes = (scripts: readonly { bytes: number }[]): number =>
  Math.round(scripts.reduce((sum, { bytes }) => sum + bytes, 0) / 100) / 10;
