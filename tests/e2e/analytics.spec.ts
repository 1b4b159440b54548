import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { openInboxShop } from "./inbox-shop";

const reviews = [
  { nickname: "걷는고양이", body: "40분을 기다렸는데 순서를 알려 주지 않아 답답했습니다.", stars: 2 },
  { nickname: "느린거북", body: "줄이 너무 길어서 한참 기다렸어요. 안내도 없었어요.", stars: 2 },
  { nickname: "파란우산", body: "웨이팅이 한 시간이 넘어서 지쳤어요.", stars: 1 },
  { nickname: "작은배", body: "대기가 너무 길고 언제 들어가는지 몰라서 힘들었어요.", stars: 2 },
  { nickname: "긴하루", body: "기다리는 시간이 길어서 아이가 많이 보챘어요.", stars: 3 },
  { nickname: "솔방울", body: "국물이 진하고 맛있어요.", stars: 5 },
  { nickname: "초록모자", body: "반찬이 깔끔하고 맛있어요.", stars: 5 },
];

test("numbers open their reviews, a chart is a table and a picture, and what a plan locks says so", async ({
  page,
}) => {
  test.setTimeout(150_000);
  await openInboxShop(page, reviews, { undoSeconds: 600 });
  await page.goto("/overview");
  await page.getByRole("link", { name: "분석", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "분석" })).toBeVisible();
  await expect(page.getByText("리뷰 7건").first()).toBeVisible();

  const trend = page.getByRole("region", { name: "별점과 만족도 흐름" });
  await expect(trend.getByRole("img").first()).toBeVisible();
  const saving = page.waitForEvent("download");
  await trend.getByRole("button", { name: "‘별점과 만족도 흐름’ 그림으로 저장하기" }).click();
  const picture = await readFile(await (await saving).path());
  expect(picture.subarray(1, 4).toString()).toBe("PNG");
  expect(picture.length).toBeGreaterThan(5_000);
  await trend.getByRole("img").first().hover();
  await expect(trend.locator("svg.recharts-surface").first()).toBeVisible();
  await trend.getByText("표", { exact: true }).click();
  await expect(trend.getByRole("columnheader", { name: "리뷰" })).toBeVisible();

  const locked = page.getByRole("region", { name: "프리미엄부터 볼 수 있어요" });
  await expect(locked.getByRole("term")).toHaveText([
    "이렇게 해 보세요",
    "늘고 준 말",
    "리뷰가 쓰이는 때",
    "바꾼 뒤 무엇이 달라졌나요",
  ]);
  await expect(page.getByRole("main").getByRole("link", { name: "요금제 보기" })).toHaveAttribute("href", "/billing");

  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    }
  }
  await page.setViewportSize({ width: 1440, height: 900 });

  const complaints = page.getByRole("row", { name: /^대기/ }).getByRole("link", { name: /^불만 \d+건$/ });
  const counted = Number(/\d+/.exec(await complaints.innerText())?.[0]);
  expect(counted).toBeGreaterThan(0);
  await complaints.click();
  await expect(page.getByRole("button", { name: "대기 · 불만" })).toBeVisible();
  await expect(page.getByRole("listitem").filter({ has: page.getByRole("checkbox") })).toHaveCount(counted);
  await page.goBack();
  await expect(page).toHaveURL(/\/analytics$/);

  await page.getByText("90일", { exact: true }).click();
  await expect(page).toHaveURL(/days=90/);
  await expect(page.getByText("지금 요금제에서 볼 수 있는 기간보다 길어요")).toBeVisible();
  await page.getByRole("button", { name: "최근 7일 보기" }).click();
  await expect(page).toHaveURL(/days=7/);
  await expect(page.getByText("리뷰 7건").first()).toBeVisible();
});
