import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { inDatabase } from "./database";
import { apiOf, signIn } from "./inbox-shop";

test("the language chosen on the way in is the one mails come in", async ({ page }) => {
  const [email, password] = [`${randomUUID()}@journey.test`, `Journey-${randomUUID()}`];
  await apiOf(page).mutate("accounts.signUp", { email, password, name: "김은정", agreedToTerms: true });
  const ofMails = async () => (await inDatabase("select locale from users where email = $1", [email]))[0]?.locale;
  expect(await ofMails()).toBe("ko");

  await page.goto("/sign-in");
  await page.getByLabel("이메일", { exact: true }).fill(email);
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByRole("heading", { name: "Welcome back" })).toBeVisible();
  await expect(page.getByLabel("Email", { exact: true })).toHaveValue(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.waitForURL((url) => url.pathname !== "/sign-in");
  expect(await ofMails()).toBe("en");

  // What an old device chose long ago changes nothing.
  await page.context().clearCookies();
  await page.context().addCookies([{ name: "locale", value: "ko", url: page.url() }]);
  await signIn(page, email, password);
  expect(await ofMails()).toBe("en");
});
