import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { apiOf, connectShop, openFirstReview, openInboxShop, outside, signUp } from "./inbox-shop";

const praise = { nickname: "초록모자", body: "반찬이 깔끔하고 맛있어요. 직원분도 친절했어요.", stars: 5 };
const replyText = (page: Page) => page.getByRole("textbox", { name: "답글 글" });
const status = (page: Page) => page.getByLabel("리뷰와 답글").getByRole("status");

test.beforeEach(async () => {
  await outside.configure({ replyDelayMs: 0 });
});

test("where we may not post, the owner copies, opens the console, says so and takes it back", async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await signUp(page);
  const api = apiOf(page);
  await connectShop(api, [praise]);
  const drafted = async () => (await api.query("reviews.list", {})).items.filter((item) => item.reply).length;
  await expect.poll(drafted, { timeout: 60_000 }).toBe(1);

  await openFirstReview(page);
  const text = await replyText(page).inputValue();
  await page.getByRole("button", { name: "승인하고 복사하기" }).click();
  await expect(page.getByText("네이버에 붙여넣어 주세요")).toBeVisible();
  await page.getByRole("button", { name: "복사하기" }).click();
  await expect(page.getByRole("button", { name: "복사했어요" })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  const console = page.getByRole("link", { name: "네이버 열기" });
  await expect(console).toHaveAttribute("target", "_blank");
  await expect(console).toHaveAttribute("href", /^http/);

  await page.getByRole("button", { name: "게시했어요" }).click();
  await expect(page.getByText("게시했다고 적어 두었어요").first()).toBeVisible();
  await page.getByRole("button", { name: "아직이에요" }).click();
  await expect(page.getByText("네이버에 붙여넣어 주세요")).toBeVisible();
  await page.getByRole("button", { name: "되돌리기" }).click();
  await expect(replyText(page)).toHaveValue(text);
});

test("a live reply is changed, the change is taken back, and deleting asks first", async ({ page }) => {
  test.setTimeout(180_000);
  const { shop } = await openInboxShop(page, [praise], { undoSeconds: 600 });
  await openFirstReview(page);
  const text = await replyText(page).inputValue();
  await page.getByRole("button", { name: "승인하기" }).click();
  await expect(page.getByText("답글을 모두 마쳤어요")).toBeVisible();
  await openFirstReview(page, "/inbox?tab=all");
  await page.getByRole("button", { name: "바로 게시하기" }).click();
  await expect(page.getByText("게시됐어요. 손님에게 보여요")).toBeVisible({ timeout: 90_000 });

  await page.getByRole("button", { name: "답글 더 보기" }).click();
  await page.getByRole("menuitem", { name: "답글 고치기" }).click();
  await expect(page.getByText("글을 고치면 게시할 수 있어요")).toBeVisible();
  await replyText(page).fill("고맙습니다. 반찬은 매일 아침에 만들어요.");
  await page.reload();
  await expect(replyText(page)).toHaveValue("고맙습니다. 반찬은 매일 아침에 만들어요.");
  await page.getByRole("button", { name: /^(고쳐서 게시하기|복사하고 고치러 가기)/ }).click();
  await expect(page.getByText(/답글을 고쳐 주세요|답글을 고쳐요/).first()).toBeVisible();
  await page.getByText("지금 손님에게 보이는 답글").click();
  await expect(page.getByText(text, { exact: true })).toBeVisible();
  await page.getByLabel("리뷰와 답글").getByRole("button", { name: "되돌리기" }).click();
  await expect(page.getByText("게시됐어요. 손님에게 보여요")).toBeVisible();

  await page.getByRole("button", { name: "답글 더 보기" }).click();
  await page.getByRole("menuitem", { name: "답글 지우기" }).click();
  await expect(page.getByRole("dialog", { name: "이 답글을 지울까요?" })).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole("button", { name: "그만두기" }).click();
  expect((await outside.replies(shop.placeId)).map((reply) => reply.text)).toEqual([text]);
});

test("a session that has run out is told with the way to sign in again, and the reply is safe", async ({ page }) => {
  test.setTimeout(180_000);
  await openInboxShop(page, [praise], { undoSeconds: 600 });
  await openFirstReview(page);
  const text = await replyText(page).inputValue();
  await page.getByRole("button", { name: "승인하기" }).click();
  await expect(page.getByText("답글을 모두 마쳤어요")).toBeVisible();
  await outside.expireSessions();
  await openFirstReview(page, "/inbox?tab=waiting");
  await page.getByRole("button", { name: "바로 게시하기" }).click();
  await expect(page.getByText("로그인이 풀렸어요.")).toBeVisible({ timeout: 90_000 });
  await expect(page.getByRole("link", { name: "다시 연결하기" }).first()).toHaveAttribute("href", "/stores");
  await expect(replyText(page)).toHaveValue(text);
  await expect(status(page).filter({ hasText: "네이버에 올리지 못했어요" })).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});
