import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { apiOf, connectShop, signUp } from "./inbox-shop";

const urgent = { nickname: "여름비", body: "국에서 유리 조각이 나왔어요. 아이가 먹을 뻔했습니다.", stars: 1 };

async function expectAccessible(page: Page) {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
}

test("an urgent review is told, read, taken back and opened where it is answered", async ({ page }) => {
  test.setTimeout(120_000);
  await signUp(page);
  const api = apiOf(page);
  await page.goto("/notifications");
  await page.getByRole("heading", { level: 1, name: "알림" }).first().waitFor();

  await connectShop(api, [urgent]);
  const unread = async () => (await api.query("notifications.list", {})).counts.unread;
  await expect.poll(unread, { timeout: 60_000 }).toBe(1);
  await page.goto("/notifications");
  const row = page.getByRole("listitem").filter({ hasText: "이물질 이야기가 들어왔어요" });
  await expect(row.getByRole("img", { name: "안 읽음" })).toBeVisible();
  await expect(row).toContainText("유리 조각");
  await expect(page.getByRole("heading", { level: 2, name: "오늘" })).toBeVisible();
  await expectAccessible(page);

  await row.getByRole("button", { name: /읽음으로$/ }).click();
  await expect(row.getByRole("img", { name: "안 읽음" })).toBeHidden();
  await page.getByRole("button", { name: "되돌리기" }).click();
  await expect(row.getByRole("img", { name: "안 읽음" })).toBeVisible();

  await page.getByRole("button", { name: "모두 읽음으로" }).filter({ visible: true }).click();
  await expect(page.getByText("알림 1건을 읽음으로 바꿨어요")).toBeVisible();
  await page.getByText("안 읽음", { exact: false }).first().click();
  await expect(page.getByText("모두 읽으셨어요")).toBeVisible();
  await page.getByRole("button", { name: "되돌리기" }).click();
  await expect(row).toBeVisible();

  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await expectAccessible(page);
  await row.getByRole("link", { name: "바로 보기" }).click();
  await expect(page).toHaveURL(/\/inbox\?tab=all&review=/);
  await expect.poll(unread).toBe(0);
});
