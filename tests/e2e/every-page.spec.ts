import { randomUUID } from "node:crypto";
import { globSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { type Browser, type BrowserContext, expect, type Page, test } from "@playwright/test";
import { sidewaysPx, smallTargets, watchComplaints } from "@/tests/support/page-checks";
import { inDatabase } from "./database";
import { apiOf, openInboxShop, signIn } from "./inbox-shop";

const phone = { width: 390, height: 844 };
const desk = { width: 1440, height: 900 };
/** What a window of 1280 px shows at 200 % zoom. */
const zoomed = { width: 640, height: 450 };

/** Addresses of all pages without a variable part; new ones are checked as soon as they are there. */
const addressOf = (file: string) =>
  file
    .replace(/^app/, "")
    .replace(/\/\([^)]*\)/g, "")
    .replace(/\/page\.tsx$/, "") || "/";
const all = globSync("app/**/page.tsx").filter((file) => !file.includes("["));
const isConsole = (file: string) => file.includes("(console)");
const open = all
  .filter((file) => !isConsole(file))
  .map(addressOf)
  .sort();
const isAdmin = (file: string) => file.includes("/admin/");
const signedIn = all
  .filter((file) => isConsole(file) && !isAdmin(file))
  .map(addressOf)
  .sort();
const operators = all.filter(isAdmin).map(addressOf).sort();

type Session = Awaited<ReturnType<BrowserContext["storageState"]>>;
let session: Session;
let operator: Session;
let storePages: string[] = [];

test.beforeAll(async ({ browser, baseURL }) => {
  test.setTimeout(150_000);
  const context = await browser.newContext({ baseURL });
  const page = await context.newPage();
  const reviews = [
    { nickname: "걷는고양이", body: "40분을 기다렸는데 순서를 알려 주지 않아 답답했습니다.", stars: 2 },
    { nickname: "솔방울", body: "국물이 진하고 반찬이 정갈해요.", stars: 5 },
  ];
  const { api } = await openInboxShop(page, reviews, { undoSeconds: 600 });
  const [store] = await api.query("stores.list");
  storePages = ["", "/rules", "/learning"].map((part) => `/stores/${store?.id}${part}`);
  session = await context.storageState();
  await context.clearCookies();
  const [email, password] = [`${randomUUID()}@journey.test`, `Journey-${randomUUID()}`];
  await apiOf(page).mutate("accounts.signUp", { email, password, name: "박도윤", agreedToTerms: true });
  await inDatabase("update users set role = 'admin' where email = $1", [email]);
  await signIn(page, email, password);
  operator = await context.storageState();
  await context.close();
});

async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForLoadState("networkidle");
}

/** One page in every dress: both widths and themes, zoomed, with large letters, under a thumb, and in its own policy. */
async function check(browser: Browser, address: string, storageState?: Session, isMissing = false): Promise<void> {
  const context = await browser.newContext({
    baseURL: test.info().project.use.baseURL,
    viewport: phone,
    hasTouch: true,
    reducedMotion: "reduce",
    storageState,
  });
  const page = await context.newPage();
  const complaints = await watchComplaints(page);
  await visit(page, address);
  expect.soft(await sidewaysPx(page), "wider than a phone").toBe(0);
  expect.soft(await smallTargets(page), "too small for a thumb").toEqual([]);
  for (const viewport of [phone, desk]) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
      expect.soft(found, `axe at ${viewport.width}, ${colorScheme}`).toEqual([]);
    }
  }
  await page.setViewportSize(zoomed);
  expect.soft(await sidewaysPx(page), "sideways at 200 % zoom").toBe(0);
  await context.addCookies([{ name: "text-size", value: "large", url: page.url() }]);
  await page.setViewportSize(phone);
  await visit(page, address);
  expect.soft(await sidewaysPx(page), "sideways with large letters").toBe(0);
  const unexpected = complaints().filter((each) => !isMissing || !each.includes("status of 404"));
  expect.soft(unexpected, "what the browser complains about").toEqual([]);
  await context.close();
}

for (const address of open) test(`open to all: ${address}`, ({ browser }) => check(browser, address));
for (const address of signedIn) test(`signed in: ${address}`, ({ browser }) => check(browser, address, session));
for (const address of operators) test(`operator: ${address}`, ({ browser }) => check(browser, address, operator));
test("open to all: a page that is not there", ({ browser }) => check(browser, "/nothing-here", undefined, true));
test("signed in: a page that is no more", ({ browser }) => check(browser, "/reports/gone", session, true));
for (const [index, part] of ["settings", "rules", "learning"].entries())
  test(`signed in: a shop's ${part}`, ({ browser }) => check(browser, storePages[index] ?? "", session));

test("a script that somebody smuggles into a page does not run", async ({ page }) => {
  const complaints = await watchComplaints(page);
  const smuggled = '<script>window.smuggled = true</script><img src="/none.png" onerror="window.smuggled = true">';
  await page.route("/", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(/<body[^>]*>/, `$&${smuggled}`) });
  });
  const answer = await page.goto("/", { waitUntil: "networkidle" });
  expect(answer?.headers()["content-security-policy"]).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic';/);
  expect(await page.content()).toContain("window.smuggled");
  expect(await page.evaluate(() => "smuggled" in window)).toBe(false);
  expect(complaints().join()).toContain("policy: script-src");
});
