import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { apiOf, connectShop, openFirstReview, openHistory, signUp } from "./inbox-shop";

const collectMs = 60_000;

test("the owner is asked before review text leaves, and sees afterwards who wrote the draft", async ({ page }) => {
  await signUp(page);
  const api = apiOf(page);
  const { storeId } = await connectShop(api, [{ body: "국물이 진하고 직원분이 친절해서 좋았어요.", stars: 5 }]);
  const authors = async () => {
    const { items } = await api.query("reviews.list", { tab: "needs_reply" });
    const reviews = await Promise.all(items.map(({ id }) => api.query("reviews.get", { reviewId: id })));
    return reviews.map(({ reply }) => reply?.author);
  };
  await expect.poll(authors, { timeout: collectMs }).toEqual(["built_in"]);

  await page.goto(`/stores/${storeId}`);
  const toggle = page.getByRole("switch", { name: "OpenAI에 물어보기" });
  await expect(toggle).not.toBeChecked();
  await toggle.click();
  const dialog = page.getByRole("dialog", { name: "리뷰 글을 OpenAI로 보낼까요?" });
  await expect(dialog).toContainText("손님 이름은 보내지 않지만");
  await dialog.getByRole("button", { name: "그만두기" }).click();
  await expect(toggle).not.toBeChecked();
  await toggle.click();
  await dialog.getByRole("button", { name: "보내고 함께 쓰기" }).click();
  await expect(toggle).toBeChecked();
  await expect(page.getByText("하루에 물어볼 횟수").first()).toBeVisible();
  expect((await new AxeBuilder({ page }).include("main").analyze()).violations).toEqual([]);
  if (process.env.E2E_SHOT) await page.screenshot({ path: process.env.E2E_SHOT, fullPage: true });

  await expect.poll(authors, { timeout: collectMs }).toEqual(["openai"]);
  await openFirstReview(page);
  await openHistory(page);
  await expect(page.getByText("초안: GPT가 썼어요")).toBeVisible();
  await expect(page.getByText("초안: 기본 작성기가 썼어요")).toBeVisible();
});
