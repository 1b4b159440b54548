import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { openInboxShop } from "./inbox-shop";

const reviews = [
  { nickname: "걷는고양이", body: "40분을 기다렸는데 순서를 알려 주지 않아 답답했습니다.", stars: 2 },
  { nickname: "솔방울", body: "대기가 길지만 국물이 진하고 맛있어요.", stars: 5 },
  { nickname: "초록모자", body: "반찬이 깔끔하고 맛있어요.", stars: 5 },
];

test("reviews are searched, the search is kept, taken along as a file and forgotten again", async ({ page }) => {
  test.setTimeout(120_000);
  await openInboxShop(page, reviews, { undoSeconds: 600 });
  await page.goto("/overview");
  await page.getByRole("link", { name: "리뷰", exact: true }).click();
  const rows = page.getByRole("listitem").filter({ has: page.getByRole("checkbox") });
  await expect(rows).toHaveCount(3);

  await page.getByRole("textbox", { name: "리뷰에서 찾기" }).fill("기다, 대기");
  await expect(rows).toHaveCount(2);
  await expect(page).toHaveURL(/q=/);
  await expect(page.locator("mark").filter({ hasText: /^(기다|대기)$/ })).toHaveCount(2);
  await expect(page.getByRole("status").filter({ hasText: "2건" })).toContainText("만족도를 말하기엔 아직 적어요");

  await page.getByRole("button", { name: "지금 거르기 저장" }).click();
  await page.getByRole("textbox", { name: "이름" }).fill("기다린 이야기");
  await page.getByRole("button", { name: "저장하기" }).click();
  await expect(page.getByText("‘기다린 이야기’ 거르기를 저장했어요.")).toBeVisible();
  await page.getByRole("button", { name: "모든 리뷰" }).click();
  await expect(rows).toHaveCount(3);
  await page.getByRole("button", { name: "기다린 이야기", exact: true }).click();
  await expect(rows).toHaveCount(2);

  await page.getByRole("checkbox", { name: "솔방울님 리뷰 고르기" }).check();
  await page.getByRole("button", { name: "1건 내보내기" }).click();
  await page.getByText("CSV", { exact: true }).click();
  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: "CSV로 내려받기" }).click();
  const file = await readFile(await (await downloading).path(), "utf8");
  expect(file).toContain("솔**");
  expect(file.trimEnd().split("\r\n")).toHaveLength(2);
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: "‘기다린 이야기’ 거르기 지우기" }).click();
  await expect(page.getByRole("button", { name: "기다린 이야기", exact: true })).toBeHidden();
  await page.getByRole("button", { name: "되돌리기" }).click();
  await expect(page.getByRole("button", { name: "기다린 이야기", exact: true })).toBeVisible();

  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByText("국물이 진하고").click();
  await expect(page).toHaveURL(/\/inbox\?tab=all&review=/);
  await page.goBack();
  await expect(page).toHaveURL(/\/reviews\?q=/);
});
