import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { openInboxShop, outside } from "./inbox-shop";

const names = ["초록모자", "민트라떼", "동네한바퀴", "느린오후", "파란지붕"];
const praise = names.map((nickname, index) => ({
  nickname,
  body: [
    "반찬이 깔끔하고 맛있어요.",
    "직원분들이 친절해서 좋았어요.",
    "된장찌개가 구수하고 양도 많아요.",
    "국물이 진하고 김치가 시원해요.",
    "창가 자리가 조용하고 밥이 맛있어요.",
  ][index] as string,
  stars: 5,
}));

const current = (page: Page) => page.locator("[role=option][data-current]");
const replyText = (page: Page) => page.getByRole("textbox", { name: "답글 글" });
const focusName = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest("[role=option]")?.querySelector("b")?.textContent ?? null);

/** Presses a key and sees to it that something still has the focus. */
async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true);
}

test.beforeEach(async () => {
  await outside.configure({ replyDelayMs: 0 });
});

test("the whole inbox without a mouse, and the focus is never lost", async ({ page }) => {
  test.setTimeout(180_000);
  const { api } = await openInboxShop(page, praise, { undoSeconds: 600 });
  await page.goto("/inbox");
  await expect(replyText(page)).toBeVisible();

  // One stop in the whole list, reached by Tab from the top of the page.
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "본문으로 건너뛰기" })).toBeFocused();
  for (let stops = 0; stops < 40 && (await focusName(page)) === null; stops++) await press(page, "Tab");
  await expect(current(page)).toBeFocused();
  await press(page, "Tab");
  expect(await focusName(page)).toBeNull();
  await press(page, "Shift+Tab");
  await expect(current(page)).toBeFocused();

  const first = await focusName(page);
  await press(page, "ArrowDown");
  await expect(current(page)).toBeFocused();
  const second = await focusName(page);
  expect(second).not.toBe(first);
  await press(page, "k");
  await expect.poll(() => focusName(page)).toBe(first);
  await press(page, "End");
  await expect(current(page)).toHaveAttribute("aria-posinset", "5");
  await press(page, "Home");
  await expect.poll(() => focusName(page)).toBe(first);

  await press(page, "Enter");
  await expect(page.getByRole("region", { name: "리뷰와 답글" })).toBeFocused();
  await press(page, "n");
  await expect(page.getByRole("tab", { selected: true })).toContainText("2");
  await press(page, "e");
  await expect(replyText(page)).toBeFocused();
  await page.keyboard.type(" 또 들러 주세요.");
  await press(page, "Escape");
  await expect(current(page)).toBeFocused();

  await press(page, "a");
  await expect.poll(() => focusName(page)).toBe(second);
  await press(page, "u");
  await expect.poll(() => focusName(page)).toBe(first);
  await press(page, "s");
  await expect.poll(() => focusName(page)).toBe(second);
  await expect.poll(async () => (await api.query("reviews.count", {})).needsReply).toBe(4);

  await press(page, "x");
  await press(page, "j");
  await press(page, "j");
  await press(page, "Shift+X");
  await expect(page.getByText("3건을 골랐어요")).toBeVisible();
  await press(page, "a");
  await expect(page.getByRole("status").filter({ hasText: "3건 승인했어요" })).toBeVisible();
  await expect.poll(async () => (await api.query("reviews.count", {})).needsReply).toBe(1);
  await press(page, "u");
  await expect.poll(async () => (await api.query("reviews.count", {})).needsReply).toBe(4);

  await press(page, "Shift+Slash");
  await expect(page.getByRole("dialog", { name: "단축키" })).toBeVisible();
  await press(page, "Escape");
  await expect(current(page)).toBeFocused();
});

test("an approval that is still on its way can be taken back", async ({ page }) => {
  test.setTimeout(120_000);
  const { api } = await openInboxShop(page, praise, { undoSeconds: 600 });
  await page.goto("/inbox");
  await expect(replyText(page)).toBeVisible();
  const isReleased = Promise.withResolvers<void>();
  await page.route(/replies\.approve/, async (route) => {
    await isReleased.promise;
    await route.continue();
  });
  const undone = page.waitForResponse(/replies\.undo/);
  await page.keyboard.press("a");
  await expect(current(page)).toContainText("게시 대기");
  await page.keyboard.press("u");
  isReleased.resolve();
  expect((await undone).ok()).toBe(true);
  expect(await api.query("reviews.count", {})).toMatchObject({ needsReply: 5, waiting: 0 });
});

test("the palette finds pages, shops, tasks and reviews, and gives the focus back", async ({ page }) => {
  test.setTimeout(120_000);
  const { shop } = await openInboxShop(page, praise, { undoSeconds: 600 });
  await page.goto("/inbox");
  await expect(replyText(page)).toBeVisible();
  await page.getByRole("option").first().click();

  await page.keyboard.press("Control+k");
  const palette = page.getByRole("dialog", { name: "찾기, 이동, 명령" });
  const found = palette.getByRole("option");
  await expect(palette.getByRole("combobox")).toBeFocused();
  await expect(found.filter({ hasText: "건너뛰기" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(palette).toBeHidden();
  await expect(page.getByRole("region", { name: "리뷰와 답글" })).toBeFocused();

  await page.keyboard.press("Control+k");
  await page.keyboard.type("된장찌개");
  await expect(found.filter({ hasText: "동네한바퀴" })).toBeVisible();
  await found.filter({ hasText: "동네한바퀴" }).click();
  await expect(page).toHaveURL(/tab=all&review=/);
  await expect(page.getByRole("article", { name: "동네한바퀴" })).toBeVisible();

  await page.keyboard.press("Control+k");
  await page.keyboard.type("ㄱㄱ");
  await expect(found.filter({ hasText: "가게" }).first()).toBeVisible();
  await page.getByRole("combobox").fill(shop.name.slice(0, 5));
  await expect(found.first()).toContainText(`${shop.name} 열기`);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/stores\//);

  // What was done last comes first the next time, on every page.
  await page.keyboard.press("Control+k");
  await expect(palette.getByText("최근")).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("g");
  await page.keyboard.press("i");
  await expect(page).toHaveURL(/\/inbox/);
});

test("three for today: one after the other, kept by a reload, then kind words", async ({ page }) => {
  test.setTimeout(120_000);
  const { api } = await openInboxShop(page, praise, { undoSeconds: 600 });
  await page.goto("/inbox");
  await page.getByRole("button", { name: "오늘은 3건만" }).first().click();
  await expect(page).toHaveURL(/focus=[\da-f]{8}-/);
  const progress = page.getByRole("progressbar", { name: "오늘은 3건만" });
  await expect(progress).toHaveAttribute("aria-valuenow", "0");
  await expect(replyText(page)).toBeVisible();
  await page.keyboard.press("a");
  await expect(progress).toHaveAttribute("aria-valuenow", "1");
  await expect.poll(async () => (await api.query("reviews.count", {})).waiting).toBe(1);
  await page.reload();
  await expect(progress).toHaveAttribute("aria-valuenow", "1");
  await expect(replyText(page)).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.keyboard.press("s");
  await expect(progress).toHaveAttribute("aria-valuenow", "2");
  await expect(replyText(page)).toBeVisible();
  await page.keyboard.press("a");
  await expect(page.getByRole("heading", { name: "오늘 몫을 마쳤어요" })).toBeVisible();
  await expect(page.getByText("남은 2건은 내일 이어서 해도 괜찮아요.")).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.keyboard.press("u");
  await expect(progress).toHaveAttribute("aria-valuenow", "2");
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/focus=/);
  await expect(page.getByRole("option")).toHaveCount(3);
});

test("palette, keys, choosing and large letters: nothing found by machine, nothing cut", async ({ page, context }) => {
  test.setTimeout(180_000);
  await openInboxShop(page, praise, { undoSeconds: 600 });
  const check = async () => expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto("/inbox");
    await expect(replyText(page)).toBeVisible();
    await page.keyboard.press("Control+k");
    await expect(page.getByRole("combobox")).toBeVisible();
    await check();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Shift+Slash");
    await expect(page.getByRole("dialog", { name: "단축키" })).toBeVisible();
    await check();
    await page.keyboard.press("Escape");
    await page.keyboard.press("x");
    await expect(page.getByText("1건을 골랐어요")).toBeVisible();
    await check();
  }

  // 720 px wide is 1440 at 200 %; 320 is the narrowest that WCAG asks for.
  const sizes = [
    { width: 1440, height: 900 },
    { width: 720, height: 450 },
    { width: 390, height: 844 },
    { width: 320, height: 640 },
  ];
  for (const textSize of ["normal", "large"]) {
    await context.addCookies([{ name: "text-size", value: textSize, url: page.url() }]);
    for (const viewport of sizes) {
      await page.setViewportSize(viewport);
      await page.goto("/inbox");
      await expect(page.getByRole("option").first()).toBeVisible();
      await expectNothingCut(page, `list, ${textSize}, ${viewport.width}`);
      await page.getByRole("option").first().click();
      await expect(page.getByRole("button", { name: /^승인하기/ })).toBeVisible();
      await expectNothingCut(page, `detail, ${textSize}, ${viewport.width}`);
    }
  }
});

async function expectNothingCut(page: Page, where: string): Promise<void> {
  const cut = await page.evaluate(() => ({
    sideways: document.documentElement.scrollWidth - window.innerWidth,
    rows: [...document.querySelectorAll("[role=option]")].filter(
      (row) => row.scrollHeight > row.clientHeight + 1 || row.scrollWidth > row.clientWidth + 1,
    ).length,
  }));
  expect(cut, where).toEqual({ sideways: expect.closeTo(0, 0), rows: 0 });
}
