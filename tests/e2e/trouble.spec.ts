import { randomUUID } from "node:crypto";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { apiOf, outside, signUp } from "./inbox-shop";

const workMs = 60_000;

test.afterEach(() => outside.clearFailures());

/** Connects a shop whose review page does this while it is collected from; then the owner looks at their shops. */
async function collectThrough(page: Page, mode: string): Promise<void> {
  const shop = await outside.addShop({ name: `궂은날 식당 ${randomUUID().slice(0, 6)}` });
  await outside.addReview(shop.placeId, { body: "된장찌개가 구수해요.", stars: 5 });
  for (const path of [`/${shop.type}/${shop.placeId}/review`, "/graphql"])
    await outside.failNext({ site: "naver", mode, path, times: 50 });
  const url = `https://m.place.naver.com/${shop.type}/${shop.placeId}/home`;
  await apiOf(page).mutate("stores.connectPlace", { url, consent: true });
  await page.goto("/stores");
}

test("the owner reads what happened and what to do: blocked, changed, hidden", async ({ page }) => {
  test.setTimeout(240_000);
  await signUp(page);
  for (const [mode, words] of [
    ["block-page", "네이버에서 가져오기를 막았어요"],
    ["layout-changed", "네이버 화면이 바뀌어서 읽지 못하고 있어요"],
    ["penalty", "리뷰를 잠시 보여 주지 않아요"],
  ] as const) {
    await collectThrough(page, mode);
    await expect(page.getByText(words).first()).toBeVisible({ timeout: workMs });
    await outside.clearFailures();
  }
  expect((await new AxeBuilder({ page }).include("main").analyze()).violations).toEqual([]);
});

test("the owner reads what happened: a pause that ends by itself, and another shop's page", async ({ page }) => {
  test.setTimeout(180_000);
  await signUp(page);
  await collectThrough(page, "rate-limited");
  await expect(page.getByText("잠시 쉬어 달라고 해요").first()).toBeVisible({ timeout: workMs });
  await outside.clearFailures();

  const shop = await outside.addShop({ name: `옛 이름 ${randomUUID().slice(0, 6)}` });
  await outside.failNext({ site: "naver", mode: "slow", path: `/${shop.type}/${shop.placeId}/review`, times: 1 });
  const url = `https://m.place.naver.com/${shop.type}/${shop.placeId}/home`;
  await apiOf(page).mutate("stores.connectPlace", { url, consent: true });
  await outside.changeShop(shop.placeId, { name: "전혀 다른 가게" });
  await page.goto("/stores");
  await expect(page.getByText("네이버 주소에서 다른 가게가 나왔어요").first()).toBeVisible({ timeout: workMs });
});
