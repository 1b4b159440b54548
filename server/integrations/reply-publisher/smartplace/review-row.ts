import type { Locator, Page } from "playwright";
import type { Pace } from "@/server/integrations/pace";
import { VendorError } from "@/server/integrations/vendor-error";

const mostPages = 60;
const drawMs = 5_000;
/** A list without a button grows by scrolling, if at all. */
const scrollMs = 1_500;
const moreText = "더보기";

/** The stable hooks of the console's review page, under either attribute. */
export const hook = (code: string) => `[data-area-code="${code}"], [data-pui-click-code="${code}"]`;

/**
 * The row of an answered review in the console's list, which is made longer until the row is there: known by the review id
 * in its payment link, else by being the only one that carries our reply's text.
 */
export async function reviewRow(
  page: Page,
  { platformReviewId, before }: { platformReviewId: string; before: string },
  { pace, timeoutMs }: { pace: Pace; timeoutMs: number },
): Promise<Locator> {
  const all = page.locator("li");
  const answered = all.filter({ has: page.locator(hook("rv.replyedit")) });
  const byId = answered.filter({ has: page.locator(`a[href*="/${platformReviewId}/"]`) });
  await all
    .first()
    .waitFor({ timeout: timeoutMs })
    .catch(() => {
      throw new VendorError("layout-changed", "no review on the console's page");
    });
  for (let pages = 0; pages < mostPages; pages += 1) {
    if ((await byId.count()) > 0) return placed(all, byId.last());
    if (!(await showMore(page, all, pace))) break;
  }
  const byReply = answered.filter({ has: page.getByText(before, { exact: true }) });
  if ((await byReply.count()) !== 1)
    throw new VendorError("layout-changed", "the review could not be told apart on the console's page");
  return placed(all, byReply);
}

/** The same row by its place in the list: what it was found by gives way to the editor. */
async function placed(all: Locator, row: Locator): Promise<Locator> {
  return all.nth(await row.evaluate((one) => [...document.querySelectorAll("li")].indexOf(one as HTMLLIElement)));
}

/** Makes the list longer; false when it has ended. */
async function showMore(page: Page, rows: Locator, pace: Pace): Promise<boolean> {
  const before = await rows.count();
  const button = page.getByRole("button", { name: moreText, exact: true }).last();
  const hasButton = await button.isVisible();
  await pace();
  if (hasButton) await button.click();
  else await rows.last().scrollIntoViewIfNeeded();
  return page
    .waitForFunction((count) => document.querySelectorAll("li").length > count, before, {
      timeout: hasButton ? drawMs : scrollMs,
    })
    .then(() => true)
    .catch(() => false);
}
