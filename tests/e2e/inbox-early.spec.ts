import { devices, expect, type Page, test } from "@playwright/test";
import { openInboxShop, outside } from "./inbox-shop";
import { openHeldUp, openUnfinished } from "./unfinished";

const reviews = ["초록모자", "민트라떼", "동네한바퀴", "느린오후"].map((nickname, index) => ({
  nickname,
  body: [
    "반찬이 깔끔하고 맛있어요.",
    "직원분들이 친절해서 좋았어요.",
    "된장찌개가 구수해요.",
    "국물이 진하고 시원해요.",
  ][index] as string,
  stars: 5,
}));
const rows = (page: Page) => page.getByRole("option");
const replyText = (page: Page) => page.getByRole("textbox", { name: "답글 글" });
const isPhone = (page: Page) => (page.viewportSize()?.width ?? 0) < 1024;
const nameIn = async (page: Page, row: number) => (await rows(page).nth(row).locator("b").first().textContent()) ?? "";

test.beforeEach(async () => {
  test.setTimeout(120_000);
  await outside.configure({ replyDelayMs: 0 });
});

test("keys pressed before the inbox works are done once it does", async ({ page }) => {
  const { api } = await openInboxShop(page, reviews, { undoSeconds: 600 });
  const goOn = await openHeldUp(page, "/inbox");
  await expect(rows(page)).toHaveCount(4);
  const second = await nameIn(page, 1);
  for (const key of ["j", "a", "e"]) await page.keyboard.press(key);
  await page.keyboard.type(" Thanks a lot!");
  await expect(replyText(page)).toHaveCount(0);
  goOn();

  await expect(replyText(page)).toHaveValue(/ Thanks a lot!$/);
  await expect(replyText(page)).toBeFocused();
  const approved = async () => (await api.query("reviews.list", { tab: "waiting" })).items;
  await expect.poll(async () => (await approved()).map(({ reviewerName }) => reviewerName)).toEqual([second]);
  expect((await api.query("reviews.count", {})).needsReply).toBe(3);
});

test("what is clicked before the inbox works opens once it does, and leads back in one step", async ({ page }) => {
  await openInboxShop(page, reviews, { undoSeconds: 600 });
  await page.goto("/overview");
  const goOn = await openHeldUp(page, "/inbox");
  await expect(rows(page)).toHaveCount(4);
  const third = await nameIn(page, 2);
  await rows(page)
    .nth(2)
    .evaluate((row) => row.setAttribute("data-served", ""));
  if (isPhone(page)) await rows(page).nth(2).tap();
  else await rows(page).nth(2).click();
  await expect(page).not.toHaveURL(/review=/);
  goOn();

  const detail = page.getByRole("region", { name: "리뷰와 답글" });
  await expect(detail).toContainText(third);
  await expect(page).toHaveURL(/review=/);
  await expect(detail).toBeFocused();
  await expect(page.locator("[role=option][data-served]"), "the HTML of the server is taken over").toHaveCount(1);
  await page.goBack();
  await expect(page).toHaveURL(isPhone(page) ? /\/inbox$/ : /\/overview$/);
});

test("a search begun before the inbox works is never taken for its keys", async ({ page }) => {
  const { api } = await openInboxShop(page, reviews, { undoSeconds: 600 });
  const goOn = await openHeldUp(page, "/inbox");
  await expect(rows(page)).toHaveCount(4);
  await page.keyboard.type("/as");
  goOn();
  await expect(page.getByRole("dialog").getByRole("combobox")).toHaveValue("as");
  expect((await api.query("reviews.count", {})).needsReply).toBe(4);
});

test("code that does not come leaves the list readable and is asked for again", async ({ page }) => {
  await openInboxShop(page, reviews, { undoSeconds: 600 });
  let isDown = true;
  await openUnfinished(page, "/inbox", (route) => (isDown ? route.abort() : route.continue()));
  const trouble = page.getByRole("alert").filter({ hasText: "화면을 마저 불러오지 못했어요" });
  await expect(trouble).toBeVisible();
  const third = await nameIn(page, 2);
  await rows(page).nth(2).click();
  isDown = false;
  await trouble.getByRole("button", { name: "다시 시도" }).click();
  await expect(page.getByRole("region", { name: "리뷰와 답글" })).toContainText(third);
  await expect(trouble).toHaveCount(0);
});

test("where the owner has scrolled to before the inbox works, it stays", async ({ browser }) => {
  const context = await browser.newContext({ ...devices["Pixel 7"], viewport: { width: 390, height: 600 } });
  const page = await context.newPage();
  await openInboxShop(page, [...reviews, ...reviews], { undoSeconds: 600 });
  const goOn = await openHeldUp(page, "/inbox");
  await expect(rows(page)).toHaveCount(8);
  await page.mouse.wheel(0, 300);
  const scrolled = () => page.evaluate(() => window.scrollY);
  await expect.poll(scrolled).toBeGreaterThan(100);
  const before = await scrolled();
  goOn();
  await rows(page).nth(3).tap();
  await expect(page.getByRole("region", { name: "리뷰와 답글" })).toBeVisible();
  await page.getByRole("button", { name: "목록으로" }).tap();
  await expect.poll(scrolled).toBe(before);
  await context.close();
});

test("once the product is used, the first click to the inbox waits for no page", async ({ page }) => {
  await openInboxShop(page, reviews, { undoSeconds: 600 });
  await page.goto("/overview", { waitUntil: "networkidle" });
  const isPage = (url: URL) => url.pathname === "/inbox";
  const isAll = (headers: Record<string, string>) => !("next-router-prefetch" in headers);
  const fetched = page.waitForResponse(
    (response) => isPage(new URL(response.url())) && isAll(response.request().headers()),
  );
  await page.mouse.move(5, 5);
  await fetched;
  await page.waitForLoadState("networkidle");
  await page.route(isPage, (route) => route.abort());
  await page
    .getByRole("navigation")
    .getByRole("link", { name: /답글함/ })
    .click();
  await expect(rows(page)).toHaveCount(4);
  await expect(page).toHaveURL(/\/inbox/);
});
