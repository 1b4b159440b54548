import AxeBuilder from "@axe-core/playwright";
import { devices, expect, type Locator, type Page, test } from "@playwright/test";
import { apiOf, connectShop, openInboxShop, outside, signUp } from "./inbox-shop";

const reviews = [
  { nickname: "걷는고양이", body: "40분을 기다렸는데 순서를 알려 주지 않아 답답했습니다.", stars: 2 },
  { nickname: "초록모자", body: "반찬이 깔끔하고 맛있어요.", stars: 5 },
  { nickname: "민트라떼", body: "직원분들이 친절해서 좋았어요.", stars: 5 },
];
const row = (page: Page, name: string) => page.getByRole("option", { name: new RegExp(name) });

/** A thumb pushes a row to the left. */
async function swipe(page: Page, target: Locator, byPx: number): Promise<void> {
  const box = await target.boundingBox();
  if (!box) throw new Error("the row is not in the page");
  const [fromX, y] = [box.x + box.width - 40, box.y + box.height / 2];
  const cdp = await page.context().newCDPSession(page);
  const send = (type: "touchStart" | "touchMove" | "touchEnd", x?: number) =>
    cdp.send("Input.dispatchTouchEvent", { type, touchPoints: x === undefined ? [] : [{ x, y }] });
  await send("touchStart", fromX);
  for (let moved = 10; moved <= byPx; moved += 10) await send("touchMove", fromX - moved);
  await send("touchEnd");
}

test.beforeEach(async () => {
  await outside.configure({ replyDelayMs: 0 });
});

test("a swipe reveals one action that waits for a second tap; what has to be read offers none", async ({ page }) => {
  test.setTimeout(120_000);
  const { api } = await openInboxShop(page, reviews, { undoSeconds: 600 });
  await page.goto("/inbox");
  await expect(row(page, "초록모자")).toContainText("초안 준비됨");

  await swipe(page, row(page, "걷는고양이"), 280);
  await expect(page.getByRole("button", { name: /걷는고양이/ })).toHaveCount(0);
  await expect(page.getByRole("status").filter({ hasText: "읽어 보고 보내야 하는 리뷰예요" })).toBeVisible();
  await expect(page).not.toHaveURL(/review=/);

  await swipe(page, row(page, "초록모자"), 40);
  await expect(page.getByRole("button", { name: /초록모자/ })).toHaveCount(0);

  await swipe(page, row(page, "초록모자"), 300);
  const approve = page.getByRole("button", { name: "승인하기, 초록모자" });
  await expect(approve).toBeVisible();
  expect((await approve.boundingBox())?.width).toBe(136);
  expect((await api.query("reviews.count", {})).needsReply).toBe(3);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  await approve.tap();
  await expect(row(page, "초록모자")).toContainText("게시 대기");
  await expect.poll(async () => (await api.query("reviews.count", {})).waiting).toBe(1);
  await expect(page).not.toHaveURL(/review=/);

  await swipe(page, row(page, "초록모자"), 200);
  const undo = page.getByRole("button", { name: "되돌리기, 초록모자" });
  // Chromium makes no click of a tap within some 50 ms of a swipe, on a page without any script of ours either.
  await expect(async () => {
    if (await undo.isVisible()) await undo.tap();
    await expect(row(page, "초록모자")).toContainText("초안 준비됨", { timeout: 2_000 });
  }).toPass({ timeout: 15_000 });
  await expect.poll(async () => (await api.query("reviews.count", {})).needsReply).toBe(3);
});

test("the palette takes the whole screen of a phone and closes by its button", async ({ page }) => {
  test.setTimeout(120_000);
  await openInboxShop(page, reviews, { undoSeconds: 600 });
  await page.goto("/inbox");
  await expect(page.getByRole("option")).toHaveCount(3);
  await page.getByRole("button", { name: "찾기, 이동, 명령" }).tap();
  const palette = page.getByRole("dialog", { name: "찾기, 이동, 명령" });
  await expect(palette).toBeVisible();
  expect(await palette.boundingBox()).toMatchObject({ x: 0, y: 0, width: 390, height: 844 });
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await palette.getByRole("button", { name: "닫기" }).tap();
  await expect(palette).toBeHidden();
});

test("an inbox without reviews waits for no touch to say so", async ({ browser }) => {
  const context = await browser.newContext(devices["Pixel 7"]);
  const page = await context.newPage();
  await signUp(page);
  await connectShop(apiOf(page), []);
  await page.goto("/inbox");
  await expect(page.getByRole("heading", { name: "아직 들어온 리뷰가 없어요" })).toBeVisible();
  await expect(page.locator("[data-served-part][data-complete]"), "nothing is put off").toHaveCount(0);
  await context.close();
});
