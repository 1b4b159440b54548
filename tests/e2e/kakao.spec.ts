import { randomUUID } from "node:crypto";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { outside, signUp } from "./inbox-shop";

const workMs = 60_000;
/** A place is collected from every two minutes at most, however often it is asked for. */
const gapMs = 130_000;

const accessible = async (page: Page) =>
  expect((await new AxeBuilder({ page }).include("main").analyze()).violations).toEqual([]);

/** Pastes what was copied into 매장관리, as the owner does in their own browser. */
async function pasteThere(page: Page, text: string): Promise<void> {
  const [store] = await Promise.all([
    page.context().waitForEvent("page"),
    page.getByRole("link", { name: "카카오맵 열기" }).click(),
  ]);
  await store.getByLabel("사장님 댓글").fill(text);
  await store.getByRole("button", { name: "등록" }).click();
  await expect(store.locator(".reply")).toHaveText(text);
  await store.close();
}

/** "지금 가져오기" is turned down with the seconds to wait; the owner waits and presses again. */
async function collectAgain(page: Page): Promise<void> {
  await expect(async () => {
    await page.getByRole("button", { name: "지금 가져오기", exact: true }).click();
    await expect(page.getByText("곧 가져와요.")).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: gapMs, intervals: [5_000] });
}

test("a shop that is on Kakao Map only: its address, the draft, pasted by hand, seen live", async ({
  page,
  context,
}) => {
  test.setTimeout(360_000);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const shop = await outside.addShop({ name: `골목 국수 ${randomUUID().slice(0, 6)}` });
  await outside.addKakaoReview(shop.placeId, { body: "국물이 진하고 사장님이 친절해요.", stars: 5 });
  await signUp(page);
  await page.goto("/onboarding");
  const field = page.getByLabel("가게 페이지 주소");
  await page
    .getByRole("button", { name: /^카카오맵 / })
    .first()
    .click();
  await expect(page.getByText("이 가게가 맞나요?")).toBeVisible();
  await expect(field).toHaveValue(/^http:\/\/127\.0\.0\.1/);
  await field.fill(`https://place.map.kakao.com/${await outside.kakaoId(shop.placeId)}`);
  await field.press("Enter");
  await expect(page.getByRole("heading", { name: shop.name })).toBeVisible();
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: "이 가게 맞아요, 리뷰 가져오기" }).click();
  await expect(page.getByRole("heading", { name: "준비가 끝났어요" })).toBeVisible({ timeout: workMs });
  await expect(page.getByText("초안 1건")).toBeVisible();

  await page.getByRole("link", { name: "답글함에서 승인하기" }).click();
  const text = await page.getByRole("textbox", { name: "답글 글" }).inputValue();
  await page.getByRole("button", { name: "승인하고 복사하기" }).click();
  await expect(page.getByText("카카오맵에 붙여넣어 주세요")).toBeVisible();
  await accessible(page);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(text);
  await pasteThere(page, copied);
  await page.getByRole("button", { name: "게시했어요" }).click();
  await expect(page.getByText("게시했다고 적어 두었어요").first()).toBeVisible();

  await page.goto("/stores");
  await expect(page.getByText("매장관리 로그인 방금")).toBeVisible();
  await accessible(page);
  await collectAgain(page);
  await page.goto("/inbox?tab=replied");
  await expect(page.getByText("게시됐어요. 손님에게 보여요")).toBeVisible({ timeout: workMs });
});
