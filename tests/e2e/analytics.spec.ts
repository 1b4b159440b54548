import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { openInboxShop } from "./inbox-shop";

const complaints = Array.from({ length: 6 }, (_, index) => ({
  nickname: `손님${index}`,
  body: `40분을 기다렸는데 순서를 알려 주지 않아 답답했습니다. ${index}번째 방문이에요.`,
  stars: 2,
}));
const praise = Array.from({ length: 6 }, (_, index) => ({
  nickname: `단골${index}`,
  body: `국물이 진하고 고기가 부드러워서 맛있어요. ${index}번째 방문이에요.`,
  stars: 5,
}));

test("numbers open their reviews, a day is marked, and pictures are tables too", async ({ page }) => {
  test.setTimeout(150_000);
  await openInboxShop(page, [...complaints, ...praise], { undoSeconds: 600 });
  await page.goto("/overview");
  await page.getByRole("link", { name: "분석", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "분석" })).toBeVisible();
  await expect(page.getByText("리뷰 12건").first()).toBeVisible();

  const advice = page.getByRole("region", { name: "이렇게 해 보세요" });
  await expect(advice.getByText("기다리는 순서를 알려 주세요")).toBeVisible();
  await advice.getByRole("link", { name: "근거 리뷰 6건 보기" }).first().click();
  await expect(page).toHaveURL(
    /\/reviews\?.*aspect=waiting.*polarity=negative|\/reviews\?.*polarity=negative.*aspect=waiting/,
  );
  await expect(page.getByRole("listitem").filter({ has: page.getByRole("checkbox") })).toHaveCount(6);
  await expect(page.getByRole("button", { name: "대기 · 불만" })).toBeVisible();
  await page.goBack();

  await page.getByText("90일", { exact: true }).click();
  await expect(page).toHaveURL(/days=90/);
  const trend = page.getByRole("region", { name: "별점과 만족도 흐름" });
  await expect(trend.getByRole("img")).toBeVisible();
  await expect(trend.locator("svg.recharts-surface").first()).toBeVisible();
  const saving = page.waitForEvent("download");
  await trend.getByRole("button", { name: "‘별점과 만족도 흐름’ 그림으로 저장하기" }).click();
  const picture = await readFile(await (await saving).path());
  expect(picture.subarray(1, 4).toString()).toBe("PNG");
  expect(picture.length).toBeGreaterThan(5_000);
  await trend.getByText("표", { exact: true }).click();
  await expect(trend.getByRole("columnheader", { name: "리뷰" })).toBeVisible();

  await page.getByRole("button", { name: "바꾼 날 표시하기" }).click();
  await page.getByRole("textbox", { name: "바꾼 것" }).fill("대기표를 놓았어요");
  await page.getByRole("button", { name: "표시하기", exact: true }).click();
  await expect(page.getByText("‘대기표를 놓았어요’ 날을 표시했어요.")).toBeVisible();
  const marks = page.getByRole("region", { name: "바꾼 뒤 무엇이 달라졌나요" });
  await expect(marks.getByText("아직 판단하기 이릅니다. 7일이 지나면", { exact: false })).toBeVisible();
  await marks.getByRole("button", { name: "‘대기표를 놓았어요’ 표시 지우기" }).click();
  await page.getByRole("button", { name: "되돌리기" }).click();
  await expect(marks.getByText("대기표를 놓았어요")).toBeVisible();

  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
  await page.setViewportSize({ width: 390, height: 844 });
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
});
