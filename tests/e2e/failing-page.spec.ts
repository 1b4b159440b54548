import { expect, test } from "@playwright/test";
import { inDatabase } from "./database";
import { apiOf, connectShop, signUp } from "./inbox-shop";

test("a page that fails says so inside its frame, and asks the server again", async ({ page }) => {
  await signUp(page);
  const { storeId } = await connectShop(apiOf(page), []);
  await inDatabase("insert into review_daily (store_id, platform, day) values ($1, 'naver', 'infinity')", [storeId]);
  await page.goto("/overview");
  await expect(page.getByRole("heading", { name: "화면을 불러오지 못했어요" })).toBeVisible();
  await expect(page.getByText(/이 번호를 알려 주세요: \d+/)).toBeVisible();
  await expect(page.getByRole("link", { name: "답글함" }).first()).toBeVisible();

  await inDatabase("delete from review_daily where store_id = $1 and day = 'infinity'", [storeId]);
  await page.getByRole("button", { name: "다시 불러오기" }).click();
  await expect(page.getByRole("heading", { name: "첫 리뷰를 기다리고 있어요" })).toBeVisible();
});
