import { randomUUID } from "node:crypto";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { outside, signUp } from "./inbox-shop";

const workMs = 60_000;
const review = "구글에서 보고 왔는데 국물이 진하고 좋았어요.";

/** A shop that has a Google profile and nothing else, and the login that manages it. */
async function onGoogle() {
  const name = `구글 밥집 ${randomUUID().slice(0, 6)}`;
  const email = `${randomUUID().slice(0, 8)}@gmail.test`;
  const shop = await outside.addShop({ name });
  await outside.setGoogleOwner({ email, placeIds: [shop.placeId] });
  await outside.addGoogleReview(shop.placeId, { comment: review, stars: 5 });
  return { name, email, placeId: shop.placeId };
}

async function goToGoogle(page: Page, email: string, choice: "허용" | "거부"): Promise<void> {
  await page.getByRole("button", { name: /^구글로 시작하기/ }).click();
  await page.getByLabel("계정").selectOption(email);
  await page.getByRole("button", { name: choice }).click();
}

test("a shop that is on Google only: a no is taken kindly, a yes leads to the draft and to the live reply", async ({
  page,
}) => {
  test.setTimeout(240_000);
  await outside.configure({ replyDelayMs: 0 });
  const { name, email, placeId } = await onGoogle();
  await signUp(page);
  await page.goto("/onboarding");
  await goToGoogle(page, email, "거부");
  await expect(page.getByText("구글을 연결하지 않았어요")).toBeVisible();
  await goToGoogle(page, email, "허용");
  await expect(page.getByRole("heading", { name: "구글에 로그인했어요" })).toBeVisible();
  await expect(page.getByRole("radio", { name })).toBeChecked();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole("button", { name: "이 가게로 연결하기" }).click();
  await page.waitForURL(/\/onboarding\/[\da-f-]{36}$/);
  await expect(page.getByRole("region", { name: "첫 초안" })).toContainText(review, { timeout: workMs });
  await expect(page.getByRole("heading", { name: "준비가 끝났어요" })).toBeVisible({ timeout: workMs });

  await page.getByRole("link", { name: "답글함에서 승인하기" }).click();
  const text = await page.getByRole("textbox", { name: "답글 글" }).inputValue();
  await page.getByRole("button", { name: /^승인하기/ }).click();
  await expect(page.getByRole("heading", { name: "답글을 모두 마쳤어요" })).toBeVisible();
  await page.getByRole("listitem").getByRole("link", { name }).click();
  await page.getByRole("button", { name: "바로 게시하기" }).click();
  const sent = async () => (await outside.googleReviews(placeId)).map(({ reply }) => reply?.comment);
  await expect.poll(sent, { timeout: workMs }).toEqual([text]);
  await expect(page.getByText("게시됐어요. 손님에게 보여요")).toBeVisible({ timeout: workMs });

  await page.goto("/stores");
  await expect(page.getByRole("heading", { name, exact: true })).toBeVisible();
  await expect(page.getByText("답글을 바로 게시해요")).toBeVisible();
});
