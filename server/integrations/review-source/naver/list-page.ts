import type { Page } from "playwright";
import { VendorError } from "@/server/integrations/vendor-error";
import { type Answers, NoAnswer } from "./capture-answers";
import type { ParsedList } from "./parse";
import { isBlockedPage } from "./parse-page";
import { countRows, readRows } from "./read-rows";

const moreText = "펼쳐서 더보기";
const moreLabel = new RegExp(`^\\s*${moreText}\\s*$`);
/** How long the page's script may take to draw what it was told. */
const drawMs = 5_000;
/** An empty answer changes nothing on the page but perhaps the button. */
const nothingDrawnMs = 500;

/** Looked for among links and buttons alone: reading every text of a long list takes most of a crawl's time. */
const moreButton = (page: Page) => page.locator("a, button").filter({ hasText: moreLabel }).last();

/** Whether the list goes on. A long list without its button is a block drawn late, or a page we no longer know; never the end. */
export async function hasMore(page: Page, isLongList: boolean): Promise<boolean> {
  const button = moreButton(page);
  if ((await button.isVisible()) || !isLongList) return button.isVisible();
  await button.waitFor({ timeout: drawMs }).catch(() => {});
  if (await button.isVisible()) return true;
  await assertNotBlocked(page);
  throw new VendorError("layout-changed", "the list goes on and has no button");
}

/** Refuses a page on which Naver's notice of too many requests stands, drawn by its server or its script. */
export async function assertNotBlocked(page: Page): Promise<void> {
  if (isBlockedPage(await page.content())) throw new VendorError("blocked", "the page says that use is restricted");
}

/** The first reviews of a page whose state carries none: its script asks for them at once, or they are drawn already. */
export async function firstList(
  page: Page,
  answers: Answers,
  read: (answer: unknown) => ParsedList,
  timeoutMs: number,
): Promise<ParsedList> {
  const isDrawn = (await countRows(page)) > 0;
  return heardOrSeen(page, 0, read, async () => read(await answers.next(isDrawn ? drawMs : timeoutMs)));
}

/** What the page was told; where that is silence or a language we do not know, what it has drawn since row `from`. */
async function heardOrSeen(
  page: Page,
  from: number,
  read: (answer: unknown) => ParsedList,
  hear: () => Promise<ParsedList>,
): Promise<ParsedList> {
  try {
    return await hear();
  } catch (error) {
    const isUnheard = error instanceof NoAnswer || (error instanceof VendorError && error.kind === "layout-changed");
    if (!isUnheard) throw error;
    await assertNotBlocked(page);
    const items = await readRows(page, from);
    if (items.length === 0) throw error;
    return read({ data: { visitorReviews: { items } } });
  }
}

/** Clicks for more and reads the answers the page got, once it has drawn them: a click before that would be lost. */
export async function loadMore(
  page: Page,
  answers: Answers,
  read: (answer: unknown) => ParsedList,
  timeoutMs: number,
): Promise<ParsedList[]> {
  const before = await page.locator("li").count();
  const rows = await countRows(page);
  await moreButton(page).dispatchEvent("click");
  const first = await heardOrSeen(page, rows, read, async () => read(await answers.next(timeoutMs)));
  const timeout = first.count > 0 ? drawMs : nothingDrawnMs;
  await page.waitForFunction(isDrawn, { before, moreText }, { timeout }).catch(() => {});
  return [first, ...answers.rest().map(read)];
}

const isDrawn = (given: { before: number; moreText: string }) =>
  document.querySelectorAll("li").length > given.before ||
  ![...document.querySelectorAll("a, button")].some((one) => one.textContent?.trim() === given.moreText);
