import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { apiOf, outside } from "./inbox-shop";

test("who forgot the password chooses a new one by a mailed link that works once", async ({ page }) => {
  const email = `${randomUUID()}@journey.test`;
  const signUp = { email, password: `Journey-${randomUUID()}`, name: "김은정", agreedToTerms: true as const };
  await apiOf(page).mutate("accounts.signUp", signUp);
  await page.goto("/sign-in");
  await page.getByRole("link", { name: "비밀번호를 잊었어요" }).click();
  await expect(page.getByRole("heading", { name: "비밀번호를 잊으셨나요?" })).toBeVisible();
  await page.getByLabel("이메일").fill(email);
  await page.getByRole("button", { name: "링크 받기" }).click();
  await expect(page.getByRole("status").filter({ hasText: "메일을 확인해 주세요" })).toBeVisible();

  const mailed = async () => (await outside.mails()).find(({ to }) => to.includes(email))?.text ?? "";
  await expect.poll(mailed, { timeout: 20_000 }).toContain("/reset?token=");
  const link = /\/reset\?token=[\w-]+/.exec(await mailed())?.[0] ?? "";
  const fresh = `Fresh-${randomUUID()}`;
  await page.goto(link);
  await page.getByLabel("새 비밀번호").fill("짧아요");
  await page.getByRole("button", { name: "비밀번호 바꾸기" }).click();
  await expect(page.getByText("아래 두 가지를 모두 채워 주세요.")).toBeVisible();
  await page.getByLabel("새 비밀번호").fill(fresh);
  await page.getByRole("button", { name: "비밀번호 바꾸기" }).click();
  await page.getByRole("main").getByRole("link", { name: "로그인하기" }).click();
  await page.getByLabel("이메일").fill(email);
  await page.getByRole("textbox", { name: "비밀번호" }).fill(fresh);
  await page.getByRole("button", { name: "로그인하기" }).click();
  await page.waitForURL((url) => url.pathname !== "/sign-in");

  await page.goto(link);
  await page.getByLabel("새 비밀번호").fill(fresh);
  await page.getByRole("button", { name: "비밀번호 바꾸기" }).click();
  await expect(page.getByRole("link", { name: "링크 다시 받기" })).toHaveAttribute("href", "/reset");
});
