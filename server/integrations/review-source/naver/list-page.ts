import type { Page } from "playwright";
import { VendorError } from "@/server/integrations/vendor-error";
import { type Answers, NoAnswer } from "./capture-answers";
import type { ParsedList } from "./parse";
import { isBlockedPage } from "./parse-page";
import { countRows, readRows, rowsSelector } from "./read-rows";

const moreText = "펼쳐서 더보기";
/** How long the page's script may take to draw what it was told. */
const drawMs = 5_000;
/** An empty answer changes nothing on the page but perhaps the button. */
const nothingDrawnMs = 500;

/** Whether the list goes on. A long list without its button is a block drawn late, or a page we no longer know; never the end. */
export async function hasMore(page: Page, isLongList: boolean): Promise<boolean> {
  const sees = await page.evaluate(seesMore, moreText);
  if (sees || !isLongList) return sees;
  await page.waitForFunction(seesMore, moreText, { timeout: drawMs }).catch(() => {});
  if (await page.evaluate(seesMore, moreText)) return true;
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
  const before = await page.evaluate(clickMore, { moreText, rowsSelector });
  const first = await heardOrSeen(page, before.rows, read, async () => read(await answers.next(timeoutMs)));
  const timeout = first.count > 0 ? drawMs : nothingDrawnMs;
  await page.waitForFunction(isDrawn, { before: before.items, moreText }, { timeout }).catch(() => {});
  return [first, ...answers.rest().map(read)];
}

// These run in the page at every click. The button stands behind the list, so they look for it from the end.

const seesMore = (moreText: string): boolean =>
  [...document.querySelectorAll("a, button")]
    .findLast((one) => one.textContent.trim() === moreText)
    ?.checkVisibility() ?? false;

const clickMore = (given: { moreText: string; rowsSelector: string }) => {
  const items = document.querySelectorAll("li").length;
  const rows = document.querySelectorAll(given.rowsSelector).length;
  const button = [...document.querySelectorAll<HTMLElement>("a, button")].findLast(
    (one) => one.textContent.trim() === given.moreText,
  );
  button?.click();
  return { items, rows };
};

const isDrawn = (given: { before: number; moreText: string }): boolean =>
  document.querySelectorAll("li").length > given.before ||
  ![...document.querySelectorAll("a, button")].findLast((one) => one.textContent.trim() === given.moreText);
