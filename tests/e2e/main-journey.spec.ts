import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { backToList, openFirstReview, outside } from "./inbox-shop";

const workMs = 60_000;

test("sign up, paste the address, see the reviews come in, approve, and the reply is live", async ({ page }) => {
  test.setTimeout(240_000);
  const shop = await outside.addShop({ name: `큰길 국밥 ${randomUUID().slice(0, 6)}` });
  const account = { id: `owner-${shop.placeId}`, password: "owner-pass" };
  await outside.setAccount({ ...account, role: "owner", placeIds: [shop.placeId], login: "ok" });
  for (const body of ["순댓국 국물이 진하고 깍두기도 아삭해요.", "직원분이 친절해서 기분 좋게 먹었어요."])
    await outside.addReview(shop.placeId, { body, stars: 5 });

  await page.goto("/");
  await page
    .getByRole("link", { name: /무료로 시작하기/ })
    .first()
    .click();
  await page.getByLabel("부를 이름").fill("한여름");
  await page.getByLabel("이메일", { exact: true }).fill(`${randomUUID()}@journey.test`);
  await page.getByLabel("비밀번호", { exact: true }).fill(`Journey-${randomUUID()}`);
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: "무료로 시작하기" }).click();
  await page.waitForURL(/\/onboarding$/);

  await page.getByLabel("가게 페이지 주소").fill(`https://m.place.naver.com/${shop.type}/${shop.placeId}/home`);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: shop.name })).toBeVisible();
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: "이 가게 맞아요, 리뷰 가져오기" }).click();
  await expect(page.getByRole("heading", { name: "준비가 끝났어요" })).toBeVisible({ timeout: workMs });

  await page.goto("/stores");
  await page.getByRole("button", { name: "스마트플레이스 연결하기" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("네이버 아이디").fill(account.id);
  await dialog.getByLabel("비밀번호", { exact: true }).fill(account.password);
  await dialog.getByRole("button", { name: "연결하기", exact: true }).click();
  await expect(dialog).toContainText("승인한 답글을 네이버에 바로 게시해요.", { timeout: workMs });

  await openFirstReview(page);
  await page.getByRole("button", { name: /^승인하기/ }).click();
  await backToList(page);
  await page.getByRole("option", { name: /게시 대기/ }).click();
  await page.getByRole("button", { name: "바로 게시하기" }).click();
  await backToList(page);
  const visible = async () => (await outside.replies(shop.placeId)).length;
  await expect.poll(visible, { timeout: workMs }).toBe(1);
  await expect(page.getByRole("option", { name: /게시됨/ })).toBeVisible({ timeout: workMs });

  await page.goto("/overview");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("1건");
});
