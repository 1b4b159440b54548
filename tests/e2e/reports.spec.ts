import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { apiOf, goByMenu, signUp } from "./inbox-shop";

/** What fades in is of too little contrast until it has. */
async function drawnWhole(page: Page) {
  await page.evaluate(async () => {
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}

async function expectAccessible(page: Page) {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await drawnWhole(page);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
}

test("the practice shop is opened, its day is told, printed and the shop removed again", async ({ page }) => {
  test.setTimeout(120_000);
  await signUp(page);
  const api = apiOf(page);
  await page.goto("/onboarding");
  await page.getByRole("button", { name: "연습용 가게 열기" }).click();
  await expect(page).toHaveURL(/\/inbox\?store=/);

  await page.goto("/overview");
  await expect(page.getByRole("heading", { name: "시작하기" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "그만 보기" }).click();
  await expect(page.getByRole("heading", { name: "시작하기" })).toBeHidden();

  await goByMenu(page, "보고서");
  await page.getByRole("button", { name: "지금 만들어 보기" }).click();
  await expectAccessible(page);
  await page.getByRole("switch").or(page.getByRole("checkbox")).first().click();
  await expect(page.getByText("이제 메일로 보내지 않아요")).toBeVisible();
  await page.getByRole("button", { name: "되돌리기" }).click();
  await expect.poll(async () => (await api.query("reports.mail")).mailsDaily).toBe(true);

  await page.locator('main a[href^="/reports/"]').first().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("보고서");
  await expect(page.getByText(/까지 모은 리뷰로 만들었어요/)).toBeVisible();
  await expect(page.getByText("지난주 같은 요일", { exact: false })).toBeVisible();
  await expectAccessible(page);
  await expect(page.getByRole("button", { name: "인쇄하거나 PDF로 저장하기" })).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button", { name: "인쇄하거나 PDF로 저장하기" })).toBeHidden();
  await expect(page.getByText("이 보고서의 주소:")).toBeVisible();
  await page.emulateMedia({ media: "screen" });
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await expectAccessible(page);

  await page.goto("/stores");
  await page.getByRole("button", { name: "지우기", exact: true }).click();
  await expectAccessible(page);
  await page.getByRole("button", { name: "가게 지우기" }).click();
  await expect(page.getByText("가게를 지웠어요")).toBeVisible();
  expect(await api.query("stores.list")).toEqual([]);
});
