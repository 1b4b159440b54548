import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { connectShop, openInboxShop, outside } from "./inbox-shop";

const complaint = {
  nickname: "걷는고양이",
  body: "들깨칼국수는 진하고 맛있었어요. 그런데 40분을 기다렸는데 순서를 알려 주지 않아 답답했습니다.",
  stars: 2,
};
const praise = ["초록모자", "민트라떼", "동네한바퀴"].map((nickname, index) => ({
  nickname,
  body: ["반찬이 깔끔하고 맛있어요.", "직원분들이 친절해서 좋았어요.", "된장찌개가 구수하고 양도 많아요."][
    index
  ] as string,
  stars: 5,
}));

const row = (page: Page, name: string) => page.getByRole("option", { name: new RegExp(name) });
const verdict = (page: Page) => page.locator("#reply-verdict");
const replyText = (page: Page) => page.getByRole("textbox", { name: "답글 글" });

test.beforeEach(async () => {
  await outside.configure({ replyDelayMs: 0 });
});

test("a refund promise is stopped, mended, approved, taken back, approved again and seen live", async ({ page }) => {
  test.setTimeout(180_000);
  const { shop } = await openInboxShop(page, [complaint, ...praise], { undoSeconds: 600 });
  await page.goto("/inbox");
  await row(page, "걷는고양이").click();
  await replyText(page).fill(
    "기다리시게 해 죄송해요. 음식 값은 전액 환불해 드릴게요. 순서를 알려 드릴 방법을 찾을게요.",
  );
  await expect(verdict(page)).toContainText("이대로는 게시할 수 없어요");
  await expect(page.getByRole("button", { name: "승인하기" })).toHaveAttribute("aria-disabled", "true");

  await page.getByRole("button", { name: "안전한 문장으로 바꾸기" }).first().click();
  await expect(verdict(page)).not.toContainText("이대로는 게시할 수 없어요");
  await expect(replyText(page)).not.toHaveValue(/환불/);
  const approved = await replyText(page).inputValue();

  await replyText(page).press("Escape");
  await page.keyboard.press("a");
  await expect(row(page, "걷는고양이")).toContainText("게시 대기");
  const otherRow = page.locator("[role=option][data-current]").filter({ hasNotText: "걷는고양이" });
  await expect(otherRow).toBeFocused();
  await page.keyboard.press("u");
  await expect(row(page, "걷는고양이")).toContainText("직접 읽어 보세요");
  await expect(row(page, "걷는고양이")).toBeFocused();
  await expect(replyText(page)).toHaveValue(approved);

  await page.keyboard.press("a");
  await expect(otherRow).toBeFocused();
  await row(page, "걷는고양이").click();
  await page.getByRole("button", { name: "바로 게시하기" }).click();
  await expect(page.getByText("게시됐어요. 손님에게 보여요")).toBeVisible({ timeout: 90_000 });
  await expect(row(page, "걷는고양이")).toContainText("게시됨");
  const replies = await outside.replies(shop.placeId);
  expect(replies.map((reply) => [reply.text, reply.public])).toEqual([[approved, true]]);
});

test("typed words survive a reload, and of two windows neither overwrites the other", async ({ page, context }) => {
  test.setTimeout(120_000);
  await openInboxShop(page, [complaint], { undoSeconds: 600 });
  await page.goto("/inbox");
  await replyText(page).fill("순서를 알려 드리지 못해 죄송해요. 방법을 찾을게요.");
  await page.reload();
  await expect(replyText(page)).toHaveValue("순서를 알려 드리지 못해 죄송해요. 방법을 찾을게요.");
  await expect(page.getByText("방금 저장했어요")).toBeVisible();

  const second = await context.newPage();
  await second.goto("/inbox");
  await expect(replyText(second)).toHaveValue("순서를 알려 드리지 못해 죄송해요. 방법을 찾을게요.");
  await replyText(second).fill("두 번째 창에서 고친 글이에요. 순서를 알려 드릴게요.");
  await expect(second.getByText("방금 저장했어요")).toBeVisible();

  await replyText(page).fill("첫 번째 창에서 고친 글이에요. 순서를 알려 드릴게요.");
  await expect(page.getByText("다른 곳에서 먼저 바뀌었어요")).toBeVisible();
  await expect(page.getByText("두 번째 창에서 고친 글이에요.")).toBeVisible();
  await expect(page.getByText("첫 번째 창에서 고친 글이에요.")).toBeVisible();
  await page.getByRole("button", { name: "내 글로 바꾸기" }).click();
  await expect(replyText(page)).toHaveValue("첫 번째 창에서 고친 글이에요. 순서를 알려 드릴게요.");
  await expect(page.getByText("방금 저장했어요")).toBeVisible();
  await expect(replyText(second)).toHaveValue("첫 번째 창에서 고친 글이에요. 순서를 알려 드릴게요.", {
    timeout: 30_000,
  });
});

test("chosen drafts are approved together; those that cannot be are left out, with the reason, and stay", async ({
  page,
}) => {
  test.setTimeout(120_000);
  const { api, shop } = await openInboxShop(page, [complaint, ...praise], { undoSeconds: 600 });
  const { items } = await api.query("reviews.list", { tab: "needs_reply" });
  const blocked = items.find((item) => item.reviewerName === "걷는고양이")?.reply;
  if (!blocked) throw new Error("the complaint has no draft");
  await api.mutate("replies.save", { replyId: blocked.id, version: blocked.version, text: "전액 환불해 드릴게요." });

  const answered = praise[0]?.nickname;
  const contested = items.find((item) => item.reviewerName === answered)?.reply;
  const onNaver = (await outside.reviews(shop.placeId)).find(({ author }) => author.nickname === answered);
  if (!contested || !onNaver) throw new Error("the praise has no draft");
  await outside.replyOnNaver(onNaver.id, "직원이 먼저 단 답글이에요.");
  await api.mutate("replies.approve", { replyId: contested.id, version: contested.version });
  await api.mutate("replies.publishNow", { replyId: contested.id });
  const contestedNow = async () => {
    const list = await api.query("reviews.list", { tab: "needs_reply" });
    return list.items.find((item) => item.reviewerName === answered)?.reply?.status;
  };
  await expect.poll(contestedNow, { timeout: 60_000 }).toBe("failed");

  await page.goto("/inbox");
  await page.getByRole("option").first().click();
  await page.keyboard.press("x");
  for (let index = 1; index < items.length; index++) await page.keyboard.press("j");
  await page.keyboard.press("Shift+X");
  await expect(page.getByText("4건을 골랐어요")).toBeVisible();
  await expect(page.getByText("2건은 빼고 승인해요")).toBeVisible();
  await expect(page.getByText("이대로는 게시할 수 없어요 · 1건 (걷는고양이)")).toBeVisible();
  await expect(page.getByText(`다른 답글이 이미 달려 있어요 · 1건 (${answered})`)).toBeVisible();
  await page.getByRole("button", { name: "2건 승인하기" }).click();
  await expect(page.getByRole("status").filter({ hasText: "2건 승인했어요" })).toBeVisible();
  await expect.poll(async () => (await api.query("reviews.count", {})).waiting).toBe(2);
  await expect(page.getByText("2건을 골랐어요")).toBeVisible();

  await page.getByRole("button", { name: "되돌리기" }).click();
  await expect.poll(async () => (await api.query("reviews.count", {})).needsReply).toBe(4);
});

test("urgent reviews among the chosen come first, and one press leaves them out", async ({ page }) => {
  test.setTimeout(120_000);
  const urgent = { nickname: "놀란손님", body: "국밥에서 철수세미 조각이 나와 잇몸을 다쳤어요.", stars: 1 };
  await openInboxShop(page, [urgent, ...praise.slice(0, 2)], { undoSeconds: 600 });
  await page.goto("/inbox");
  await page.getByRole("option").first().click();
  await page.keyboard.press("x");
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await page.keyboard.press("Shift+X");
  await expect(page.getByText("급한 리뷰 1건이 들어 있어요")).toBeVisible();
  const first = page.getByRole("article").first();
  await expect(first.getByRole("heading", { name: urgent.nickname })).toBeVisible();
  await expect(first.getByText(urgent.body), "the review stands above its reply").toBeVisible();
  await page.getByRole("button", { name: "급한 리뷰 빼기" }).click();
  await expect(page.getByText("2건을 골랐어요")).toBeVisible();
  await expect(page.getByText("급한 리뷰 1건이 들어 있어요")).toBeHidden();
});

test("new reviews wait for a press, filters live in the address, and an unknown one says so", async ({ page }) => {
  test.setTimeout(150_000);
  const { api } = await openInboxShop(page, praise.slice(0, 2), { undoSeconds: 600 });
  await page.goto("/inbox");
  await expect(page.getByRole("option")).toHaveCount(2);
  await connectShop(api, [{ nickname: "새손님", body: "국물이 진하고 맛있어요.", stars: 5 }]);
  await page.getByRole("button", { name: "새 리뷰 1건 보기" }).click({ timeout: 60_000 });
  await expect(row(page, "새손님")).toBeVisible();

  await page.getByRole("button", { name: "별점", exact: true }).click();
  await page.getByRole("menuitemradio", { name: "1점" }).click();
  await expect(page).toHaveURL(/stars=1/);
  await expect(page.getByText("이 조건에 맞는 리뷰가 없어요")).toBeVisible();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "거르기 지우기" }).last().click();
  await expect(page.getByRole("option")).toHaveCount(3);

  await page.goto("/inbox?review=00000000-0000-7000-8000-000000000000");
  await expect(page.getByText("이 리뷰를 찾을 수 없어요")).toBeVisible();
});

test("inbox and overview have no automatic accessibility finding, light and dark", async ({ page }) => {
  test.setTimeout(120_000);
  await openInboxShop(page, [complaint, ...praise], { undoSeconds: 600 });
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto("/inbox");
    await expect(replyText(page)).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.goto("/overview");
    await expect(page.getByRole("heading", { name: "오늘 답글이 필요한 리뷰는 4건이에요" })).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("a review has its own address, and back leads to the same height", async ({ page }) => {
    test.setTimeout(120_000);
    const many = Array.from({ length: 12 }, (_, index) => ({
      nickname: `손님${index}`,
      body: `반찬이 깔끔하고 맛있어요. ${index}번째로 왔어요.`,
      stars: 5,
    }));
    await openInboxShop(page, many, { undoSeconds: 600 });
    await page.goto("/inbox");
    await expect(page.getByRole("option")).toHaveCount(12);
    await page.getByRole("option").nth(8).scrollIntoViewIfNeeded();
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(200);
    const height = await page.evaluate(() => window.scrollY);
    await page.getByRole("option").nth(8).tap();
    await expect(page).toHaveURL(/review=/);
    await expect(page.getByRole("button", { name: "승인하기" })).toBeVisible();
    await expect(page.getByRole("navigation", { name: "주 메뉴" })).toBeHidden();
    await page.goBack();
    await expect(page.getByRole("option").nth(8)).toBeVisible();
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(height);
  });
});
