import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { openInboxShop } from "./inbox-shop";

const collectMs = 60_000;
const praise = { body: "국물이 진하고 정말 맛있어요. 직원분들도 친절해서 또 오고 싶어요." };
const complaint = { body: "국물이 미지근하게 나와서 아쉬웠어요. 자리는 편했어요." };

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include("main").analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
}

/** With E2E_SHOTS=<folder> the page as drawn, wide and narrow, light and dark. */
async function draw(page: Page, name: string): Promise<void> {
  const folder = process.env.E2E_SHOTS;
  if (!folder) return;
  for (const theme of ["light", "dark"] as const)
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
      await page.screenshot({ path: `${folder}/${name}-${width}-${theme}.png`, fullPage: true });
    }
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 1440, height: 900 });
}

test("a rule is tried on past reviews, saved, paused, deleted and taken back", async ({ page }) => {
  const { api } = await openInboxShop(page, [praise, complaint], { undoSeconds: 600 });
  const [store] = await api.query("stores.list");
  await page.goto(`/stores/${store?.id}`);
  await expect(page.getByText("아직 판단하기 이릅니다").first()).toBeVisible();
  await draw(page, "store");
  await page.getByRole("link", { name: "규칙 보기" }).click();
  await page.getByRole("button", { name: "규칙 더하기" }).click();
  await page.getByLabel("규칙 이름").fill("칭찬은 자동");
  await page.getByRole("button", { name: "1번째 조건 빼기" }).click();
  await page.getByLabel("할 일").click();
  await page.getByRole("option", { name: "자동으로 승인하기" }).click();
  const tried = page.getByRole("region", { name: "지난 리뷰로 해 봤어요" });
  await expect(tried.getByText("최근 리뷰 2건 가운데 1건이 이 규칙에 맞아요", { exact: false })).toBeVisible();
  await expect(tried.getByText("승인해요")).toBeVisible();
  await draw(page, "rule-editor");
  await expectAccessible(page);
  await page.getByRole("button", { name: "이 규칙 쓰기" }).click();

  const onOff = page.getByRole("switch", { name: "칭찬은 자동 켜기" });
  await expect(onOff).toBeChecked();
  await onOff.click();
  await expect(onOff).not.toBeChecked();
  await expect(page.getByText("‘칭찬은 자동’ 규칙을 멈췄어요")).toBeVisible();
  await page.getByRole("button", { name: "되돌리기" }).click();
  await expect(onOff).toBeChecked();
  await expect(page.getByText("‘칭찬은 자동’ 규칙을 다시 켰어요")).toBeVisible();
  await page.getByRole("button", { name: "칭찬은 자동 고치기" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "규칙 지우기" }).click();
  await expect(onOff).toHaveCount(0);
  await page.getByRole("button", { name: "되돌리기" }).click();
  await expect(onOff).toBeChecked();
  await draw(page, "rules");
});

test("a rule many begin with opens to be read and tried, and nothing is saved before it is wanted", async ({
  page,
}) => {
  const { api } = await openInboxShop(page, [praise, complaint], { undoSeconds: 600 });
  const [store] = await api.query("stores.list");
  const storeId = store?.id ?? "";
  await page.goto(`/stores/${storeId}/rules`);
  const starters = page.getByRole("region", { name: "많이 쓰는 규칙으로 시작하기" });
  await expect(starters.getByRole("button")).toHaveCount(3);
  await starters.getByRole("button", { name: "2점 이하는 바로 알리기" }).click();
  await expect(page.getByLabel("규칙 이름")).toHaveValue("2점 이하는 바로 알리기");
  await expect(page.getByLabel("할 일")).toContainText("바로 알리기");
  await expect(page.getByRole("region", { name: "지난 리뷰로 해 봤어요" })).toContainText("맞는 리뷰가 없어요.");
  expect((await api.query("rules.list", { storeId })).items).toEqual([]);
  await page.getByRole("button", { name: "그만두기" }).click();
  await starters.getByRole("button", { name: "칭찬은 1시간 뒤 승인하기" }).click();
  await page.getByRole("button", { name: "이 규칙 쓰기" }).click();
  await expect(page.getByRole("switch", { name: "칭찬은 1시간 뒤 승인하기 켜기" })).toBeChecked();
  await expect(starters).toHaveCount(0);
  const [saved] = (await api.query("rules.list", { storeId })).items;
  expect(saved?.action).toEqual({ kind: "approve", waitSeconds: 3_600 });
});

test("what an approved reply promises stands on the overview until it is kept", async ({ page }) => {
  const { api } = await openInboxShop(page, [complaint], { undoSeconds: 600 });
  const [item] = (await api.query("reviews.list", { tab: "needs_reply" })).items;
  await api.mutate("replies.approve", {
    replyId: item?.reply?.id ?? "",
    version: item?.reply?.version ?? 0,
    text: "미지근한 국물을 드려 죄송해요. 주방에서 어떤 온도로 나갔는지 확인해 볼게요. 자리가 편하셨다니 다행이에요.",
  });
  await page.goto("/overview");
  await expect(page.getByText("지킬 약속 1건")).toBeVisible();
  await draw(page, "overview");
  await page.getByRole("link", { name: "약속 보기" }).click();
  const sentence = page.getByText("“주방에서 어떤 온도로 나갔는지 확인해 볼게요.”");
  await expect(sentence).toBeVisible();
  await draw(page, "promises");
  await expectAccessible(page);
  const keep = page.getByRole("button", { name: /확인해 볼게요.*지켰어요$/ });
  await keep.click();
  await expect(page.getByText("지킬 약속이 없어요")).toBeVisible();
  await page.getByRole("button", { name: "되돌리기" }).click();
  await keep.click();
  await expect(page.getByText("지킬 약속이 없어요")).toBeVisible();
  await page.getByText("끝난 약속", { exact: true }).click();
  await expect(sentence).toBeVisible();
  await expectAccessible(page);
});

test("a habit of three edits is proposed with its evidence, and accepted", async ({ page }) => {
  const reviews = ["국물이", "나물이", "전이"].map((dish) => ({
    body: `${dish} 정말 맛있어요. 친절해서 또 오고 싶어요.`,
  }));
  const { api } = await openInboxShop(page, reviews, { undoSeconds: 0 });
  for (const { id, reply } of (await api.query("reviews.list", { tab: "needs_reply" })).items) {
    const draft = (await api.query("reviews.get", { reviewId: id })).reply?.content ?? "";
    const text = `${draft} 오늘도 든든한 하루 보내세요!`;
    await api.mutate("replies.approve", { replyId: reply?.id ?? "", version: reply?.version ?? 0, text });
  }
  const [store] = await api.query("stores.list");
  const learnt = async () => (await api.query("learning.get", { storeId: store?.id ?? "" })).preferences.length;
  await expect.poll(learnt, { timeout: collectMs }).toBe(1);
  await page.goto(`/stores/${store?.id}/learning`);
  await expect(page.getByText("답글 3건에서 이렇게 고치셨어요")).toBeVisible();
  await page.getByText("고치신 곳 보기").click();
  await draw(page, "learning");
  await expectAccessible(page);
  await page.getByRole("button", { name: /든든한 하루.*초안에 쓰기$/ }).click();
  await expect(page.getByRole("heading", { name: "초안에 쓰는 습관" })).toBeVisible();
});
