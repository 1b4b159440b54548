import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { query } from "@/scripts/postgres.mjs";
import { openInboxShop, outside } from "./inbox-shop";

const { url } = JSON.parse(readFileSync(".data/journeys.json", "utf8")) as { url: string };
const replyText = (page: Page) => page.getByRole("textbox", { name: "답글 글" });
const isLive = (page: Page) => expect(page.getByText("게시됐어요. 손님에게 보여요")).toBeVisible({ timeout: 90_000 });

test.beforeEach(async () => {
  await outside.configure({ replyDelayMs: 0 });
});

/** A day after the posting, when no page lags behind any more, the shop's reviews are collected. */
async function collectADayLater(storeName: string): Promise<void> {
  await query(
    url,
    `update review_replies set posted_at = posted_at - interval '25 hours'
     where store_id = (select id from stores where name = $1)`,
    [storeName],
  );
  await query(
    url,
    `select graphile_worker.add_job('crawl-store', json_build_object('connectionId', c.id, 'trigger', 'manual'))
     from store_connections c join stores s on s.id = c.store_id where s.name = $1`,
    [storeName],
  );
}

/** Presses the button and waits until the server knows of it, so that the page may be left. */
async function approveBy(page: Page, button: string): Promise<void> {
  const told = page.waitForResponse((response) => response.url().includes("replies.approve"));
  await page.getByRole("button", { name: button }).click();
  await told;
}

const reloadUntil = (page: Page, title: string) =>
  expect(async () => {
    await page.reload();
    await expect(page.getByText(title)).toBeVisible({ timeout: 3_000 });
  }).toPass({ timeout: 90_000 });

test("a live reply that was changed on Naver is put back, one that vanished is posted again", async ({ page }) => {
  test.setTimeout(240_000);
  const praise = { nickname: "초록모자", body: "반찬이 깔끔하고 맛있어요. 직원분도 친절했어요.", stars: 5 };
  const { shop } = await openInboxShop(page, [praise], { undoSeconds: 0 });
  const [review] = await outside.reviews(shop.placeId);
  if (!review) throw new Error("no review on Naver");
  const there = async () => (await outside.replies(shop.placeId)).map(({ text }) => text);
  await page.goto("/inbox");
  const ours = await replyText(page).inputValue();
  await approveBy(page, "승인하기");
  await page.goto("/inbox?tab=all");
  await isLive(page);

  await outside.replyOnNaver(review.id, "직원이 고쳐 쓴 답글이에요.");
  await collectADayLater(shop.name);
  await reloadUntil(page, "네이버에서 답글이 바뀌었어요");
  await expect(page.getByRole("figure").getByText(ours)).toBeVisible();
  await page.getByRole("button", { name: "우리 글로 되돌리기" }).click();
  await expect(replyText(page)).toHaveValue(ours);
  await page.getByRole("button", { name: "고쳐서 게시하기" }).click();
  await isLive(page);
  expect(await there()).toEqual([ours]);

  await outside.replyOnNaver(review.id, null);
  await collectADayLater(shop.name);
  await reloadUntil(page, "네이버에서 답글이 사라졌어요");
  await approveBy(page, "다시 올리기");
  await page.goto("/inbox?tab=all");
  await isLive(page);
  expect(await there()).toEqual([ours]);
});
