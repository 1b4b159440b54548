import { expect, type Page, test } from "@playwright/test";
import { openInboxShop } from "./inbox-shop";
import { openHeldUp } from "./unfinished";

const reviews = ["반찬이 깔끔하고 맛있어요.", "직원분들이 친절해서 좋았어요.", "된장찌개가 구수해요."].map(
  (body, index) => ({
    nickname: ["초록모자", "민트라떼", "느린오후"][index] as string,
    body,
    stars: 5,
  }),
);
const found = (page: Page) => page.getByRole("listitem").filter({ hasText: /느린오후|민트라떼|초록모자/ });
const isPhone = (page: Page) => (page.viewportSize()?.width ?? 0) < 1024;

test.beforeEach(async ({ page }) => {
  test.setTimeout(120_000);
  await openInboxShop(page, reviews, { undoSeconds: 600 });
});

test("what is typed before the search works is searched for once it does", async ({ page }) => {
  const goOn = await openHeldUp(page, "/reviews");
  await expect(found(page)).toHaveCount(3);
  const field = page.getByRole("textbox", { name: "리뷰에서 찾기" });
  await field.click();
  await page.keyboard.type("구수");
  goOn();

  await expect(found(page)).toHaveCount(1);
  await expect(found(page)).toContainText("느린오후");
  await expect(field).toHaveValue("구수");
  await expect(field).toBeFocused();
  await expect(page).toHaveURL(/q=/);
});

test("what is pressed before the search works is done once it does", async ({ page }) => {
  const goOn = await openHeldUp(page, "/reviews");
  await expect(found(page)).toHaveCount(3);
  await found(page)
    .first()
    .evaluate((row) => row.setAttribute("data-served", ""));
  if (!isPhone(page)) await found(page).nth(1).getByRole("checkbox").click();
  await page.getByRole("button", { name: "플랫폼" }).click();
  goOn();

  await expect(page.getByRole("menuitemradio", { name: "네이버" })).toBeVisible();
  await page.keyboard.press("Escape");
  if (!isPhone(page)) await expect(found(page).nth(1).getByRole("checkbox")).toBeChecked();
  await expect(page.locator("li[data-served]"), "the HTML of the server is taken over").toHaveCount(1);
});
