// Usage: npm run shots -- --landing. Pictures of the running demo shop for the landing page, into public/landing, once its
// reviews are collected and drafted. So that they show a shop at work, the demo shop's older reviews are put aside first, as an
// owner who starts with the product would.
import { mkdirSync, writeFileSync } from "node:fs";
import type { Browser, Page } from "playwright";
import superjson from "superjson";
import { shades, type ShotName, shotFile, shotFrames, shotWidths } from "@/app/(site)/_parts/shot-files";
import type { InboxItem } from "@/components/inbox/types";
import { preferenceCookies } from "@/components/shell/preferences";
import type { StoreData } from "@/components/stores/types";

const freshDays = 9;
/** The review that is open in the inbox, by its words: a plain complaint, and a draft that answers it. */
const shownWords = "줄만 서고 왔네요";
const dayMs = 86_400_000;
const draftedWithinMs = 300_000;

type Site = { base: string; signIn: (page: Page) => Promise<void> };

/** Takes all pictures, each size and shade in a browser of its own pixel density. */
export async function shootLanding(browser: Browser, { base, signIn }: Site): Promise<void> {
  mkdirSync("public/landing", { recursive: true });
  const first = await (await browser.newContext({ baseURL: base })).newPage();
  await signIn(first);
  const pages = await pagesOf(first);
  const storageState = await first.context().storageState();
  const press = await (await browser.newContext()).newPage();
  for (const size of ["desk", "phone"] as const)
    for (const colorScheme of shades) {
      const context = await browser.newContext({
        baseURL: base,
        storageState,
        colorScheme,
        viewport: shotFrames[size],
        deviceScaleFactor: 2,
      });
      await context.addCookies([{ name: preferenceCookies.locale, value: "ko", url: base }]);
      const page = await context.newPage();
      for (const [name, address] of Object.entries(pages) as [ShotName, string][]) {
        const png = await shoot(page, address);
        for (const width of shotWidths[size]) {
          const file = `public${shotFile({ name, size, shade: colorScheme, width })}`;
          const bytes = await toWebp(press, png, width);
          writeFileSync(file, bytes);
          console.log(`${file}  ${Math.round(bytes.length / 1024)} kB`);
        }
      }
      await context.close();
    }
}

/** What comes last on a page. */
const lastToCome = [
  ["/analytics", "main [role=img] svg"],
  ["/inbox?", "#reply-verdict"],
] as const;

/** Where each picture is taken. */
async function pagesOf(page: Page): Promise<Record<ShotName, string>> {
  await mutate(page, "accounts.hideFirstSteps", { isHidden: true });
  const fresh: InboxItem[] = [];
  for (const item of await drafted(page)) {
    if (Date.now() - item.reviewDate.getTime() < freshDays * dayMs) fresh.push(item);
    else if (item.reply) await mutate(page, "replies.skip", { replyId: item.reply.id, version: item.reply.version });
  }
  const shown = fresh.find(({ content }) => content.includes(shownWords));
  if (!shown) throw new Error(`No fresh review of the demo shops says “${shownWords}” and waits for a reply.`);
  return {
    inbox: `/inbox?review=${shown.id}`,
    overview: "/overview",
    analytics: "/analytics?days=90",
  };
}

/** What waits for a reply, once the demo shops have been collected and every review has its draft. */
async function drafted(page: Page): Promise<InboxItem[]> {
  const endsAt = Date.now() + draftedWithinMs;
  for (;;) {
    const stores = await query<StoreData[]>(page, "stores.list");
    const items = await waiting(page);
    const isCollected = stores.every(({ connections }) => connections.every(({ lastCrawledAt }) => lastCrawledAt));
    if (isCollected && items.length > 0 && items.every(({ reply, isHeld }) => reply || isHeld)) return items;
    if (Date.now() > endsAt) throw new Error("The demo shop has not drafted its replies: is npm start still running?");
    await page.waitForTimeout(2_000);
  }
}

async function waiting(page: Page): Promise<InboxItem[]> {
  const items: InboxItem[] = [];
  let cursor: unknown = null;
  do {
    const input = { tab: "needs_reply", limit: 100, cursor };
    const found = await query<{ items: InboxItem[]; nextCursor: unknown }>(page, "reviews.list", input);
    items.push(...found.items);
    cursor = found.nextCursor;
  } while (cursor);
  return items;
}

async function query<Data>(page: Page, path: string, input?: object): Promise<Data> {
  const answer = await page.request.get(`/api/trpc/${path}`, { params: { input: superjson.stringify(input) } });
  if (!answer.ok()) throw new Error(`${path}: ${await answer.text()}`);
  const { result } = (await answer.json()) as { result: { data: Parameters<typeof superjson.deserialize>[0] } };
  return superjson.deserialize<Data>(result.data);
}

async function mutate(page: Page, path: string, input: object): Promise<void> {
  const answer = await page.request.post(`/api/trpc/${path}`, { data: superjson.serialize(input) });
  if (!answer.ok()) throw new Error(`${path}: ${await answer.text()}`);
}

async function shoot(page: Page, address: string): Promise<Buffer> {
  await page.goto(address);
  await page.waitForLoadState("networkidle", { timeout: 30_000 });
  const last = lastToCome.find(([path]) => address.startsWith(path))?.[1];
  if (last) await page.locator(last).first().waitFor();
  await page.waitForFunction(() => !document.querySelector("main [aria-busy=true]"));
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(() => document.querySelector("nextjs-portal")?.remove());
  return page.screenshot({ animations: "disabled", caret: "hide" });
}

/** The browser's own encoder, so that no picture library is needed. */
async function toWebp(page: Page, png: Buffer, width: number): Promise<Buffer> {
  const encoded = await page.evaluate(
    async ([base64, wanted]) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const picture = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const height = Math.round((wanted * picture.height) / picture.width);
      const canvas = new OffscreenCanvas(wanted, height);
      const pen = canvas.getContext("2d");
      if (!pen) throw new Error("no canvas");
      pen.imageSmoothingQuality = "high";
      pen.drawImage(picture, 0, 0, wanted, height);
      const webp = new Uint8Array(
        await (await canvas.convertToBlob({ type: "image/webp", quality: 0.72 })).arrayBuffer(),
      );
      return Array.from(webp, (byte) => String.fromCharCode(byte)).join("");
    },
    [png.toString("base64"), width] as const,
  );
  return Buffer.from(encoded, "latin1");
}
