import { randomUUID } from "node:crypto";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { connectSim } from "@/sandbox/sim/connect";

const outside = connectSim(`http://127.0.0.1:${process.env.E2E_SANDBOX_NAVER_PORT}`);
const collectMs = 60_000;

/** A new owner with a shop that is on Naver and on Google; on the shop's page. */
async function ownShop(page: Page) {
  const name = `구글 밥집 ${randomUUID().slice(0, 6)}`;
  const email = `${randomUUID().slice(0, 8)}@gmail.test`;
  const shop = await outside.addShop({ name });
  await outside.addReview(shop.placeId, { body: "된장찌개가 구수하고 맛있어요." });
  await outside.setGoogleOwner({ email, placeIds: [shop.placeId] });
  await outside.addGoogleReview(shop.placeId, { comment: "구글에서 보고 왔는데 좋았어요.", stars: 5 });
  await page.goto("/sign-up");
  await page.getByLabel("부를 이름").fill("최가을");
  await page.getByLabel("이메일", { exact: true }).fill(`${randomUUID()}@journey.test`);
  await page.getByLabel("비밀번호", { exact: true }).fill(`Journey-${randomUUID()}`);
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: "무료로 시작하기" }).click();
  await page.waitForURL(/\/onboarding$/);
  const field = page.getByLabel("가게 페이지 주소");
  await field.fill(`http://127.0.0.1:${process.env.E2E_SANDBOX_NAVER_PORT}/restaurant/${shop.placeId}/home`);
  await field.press("Enter");
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: "이 가게 맞아요, 리뷰 가져오기" }).click();
  await page.waitForURL(/\/onboarding\/.+/);
  await page.goto("/stores");
  await page.getByRole("link", { name: `${name} 설정` }).click();
  await page.waitForURL(/\/stores\/[0-9a-f-]+$/);
  return { name, email };
}

async function goToGoogle(page: Page, email: string, choice: "허용" | "거부"): Promise<void> {
  await page.getByRole("button", { name: "구글 연결하기" }).click();
  await page.getByLabel("계정").selectOption(email);
  await page.getByRole("button", { name: choice }).click();
  await page.waitForURL(/\/stores\/[0-9a-f-]+\?google=/);
}

test("a no at Google is taken kindly; a yes leads to the choice, and the reviews come", async ({ page }) => {
  const { name, email } = await ownShop(page);
  await goToGoogle(page, email, "거부");
  await expect(page.getByText("구글을 연결하지 않았어요")).toBeVisible();
  await goToGoogle(page, email, "허용");
  await expect(page.getByRole("radio", { name })).toBeChecked();
  expect((await new AxeBuilder({ page }).include("main").analyze()).violations).toEqual([]);
  if (process.env.E2E_SHOT) await page.screenshot({ path: process.env.E2E_SHOT, fullPage: true });
  await page.getByRole("button", { name: "이 가게로 연결하기" }).click();
  await expect(page.getByText("구글을 연결했어요. 리뷰를 가져오고 있어요.")).toBeVisible();
  await expect(page.getByText("답글을 바로 게시해요")).toBeVisible();
  await page.goto("/inbox");
  await expect(page.getByText("구글에서 보고 왔는데 좋았어요.").first()).toBeVisible({ timeout: collectMs });
});
