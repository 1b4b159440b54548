import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { type Browser, expect, type Page, test } from "@playwright/test";
import pg from "pg";

const { url } = JSON.parse(readFileSync(".data/journeys.json", "utf8")) as { url: string };

async function makeOperator(email: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query("update users set role = 'admin' where email = $1", [email]);
  await client.end();
}

type Person = { email: string; password: string };

async function signUp(page: Page, name: string): Promise<Person> {
  const person = { email: `${randomUUID()}@journey.test`, password: `Journey-${randomUUID()}` };
  const json = { ...person, name, agreedToTerms: true };
  expect((await page.request.post("/api/trpc/accounts.signUp", { data: { json } })).ok()).toBe(true);
  return person;
}

async function signIn(page: Page, { email, password }: Person): Promise<void> {
  const { csrfToken } = (await (await page.request.get("/api/auth/csrf")).json()) as { csrfToken: string };
  const form = { csrfToken, email, password, json: "true" };
  expect((await page.request.post("/api/auth/callback/credentials", { form })).ok()).toBe(true);
}

async function otherDevice(browser: Browser, person: Person): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, person);
  return page;
}

async function expectNoAxeFindings(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
}

test("an owner changes their name, and back", async ({ page }) => {
  await signIn(page, await signUp(page, "김은정"));
  await page.goto("/settings");
  await expectNoAxeFindings(page);
  const name = page.getByLabel("부를 이름");
  await name.fill("은정 사장");
  await name.press("Enter");
  await expect(page.getByRole("button", { name: /은정 사장/ })).toBeVisible();
  await page.getByRole("button", { name: "되돌리기" }).click();
  await expect(name).toHaveValue("김은정");
  await name.fill(" ");
  await name.blur();
  await expect(page.getByText("부를 이름을 적어 주세요.")).toBeVisible();
});

test("a new password signs the other device out", async ({ page, browser }) => {
  const person = await signUp(page, "김은정");
  await signIn(page, person);
  const other = await otherDevice(browser, person);
  await page.goto("/settings");
  await expect(page.getByRole("button", { name: "내보내기", exact: true })).toHaveCount(1);
  await page.getByRole("button", { name: "바꾸기", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "지금 비밀번호" }).fill("틀린 비밀번호");
  await dialog.getByRole("textbox", { name: "새 비밀번호" }).fill("짧음");
  await dialog.getByRole("button", { name: "비밀번호 바꾸기" }).click();
  await expect(dialog.getByText("아래 세 가지를 모두 채워 주세요.")).toBeVisible();
  await dialog.getByRole("textbox", { name: "새 비밀번호" }).fill("비빔밥은나물많이주세요");
  await dialog.getByRole("button", { name: "비밀번호 바꾸기" }).click();
  await expect(dialog.getByText("지금 비밀번호가 맞지 않아요. 바뀐 것은 없어요.")).toBeVisible();
  await expectNoAxeFindings(page);
  await dialog.getByRole("textbox", { name: "지금 비밀번호" }).fill(person.password);
  await dialog.getByRole("button", { name: "비밀번호 바꾸기" }).click();
  await expect(page.getByText("비밀번호를 바꿨어요. 다른 기기 1대는 로그아웃했어요.")).toBeVisible();
  await other.goto("/overview");
  await expect(other).toHaveURL(/\/sign-in/);
  await other.context().close();
});

test("an account that is being deleted says so on every page and can be kept", async ({ page }) => {
  const person = await signUp(page, "김은정");
  await signIn(page, person);
  await page.goto("/settings");
  await page.getByRole("button", { name: "계정 지우기" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "지금 비밀번호" }).fill(person.password);
  await dialog.getByRole("button", { name: "계정 지우기" }).click();
  await expect(page.getByText(/계정이 .+에 지워져요/)).toBeVisible();
  await page.goto("/billing");
  await expect(page.getByRole("heading", { name: "결제 내역" })).toBeVisible();
  await expectNoAxeFindings(page);
  await page.getByRole("button", { name: "되살리기" }).click();
  await expect(page.getByText(/계정이 .+에 지워져요/)).toHaveCount(0);
});

test("an operator looks with a person's eyes and changes nothing", async ({ page, browser }) => {
  const owner = await signUp(page, "살펴볼 사장님");
  const operator = await signUp(page, "박도윤");
  await makeOperator(operator.email);
  await signIn(page, operator);
  for (const path of ["/admin/users", "/admin/audit", "/admin/health"]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("table").first()).toBeVisible();
    await expectNoAxeFindings(page);
  }
  await page.goto("/admin/users");
  await page.getByRole("searchbox").fill(owner.email);
  await page.getByRole("button", { name: "살펴볼 사장님 님의 화면 보기" }).click();
  await expect(page).toHaveURL(/\/(overview|onboarding)/);
  await expect(page.getByText(/살펴볼 사장님.*님의 화면을 보고 있어요/)).toBeVisible();
  await page.goto("/settings");
  await page.getByLabel("부를 이름").fill("바꾸려는 이름");
  await page.getByLabel("부를 이름").press("Enter");
  await expect(page.getByText("회원의 화면은 보기만 할 수 있어요. 바뀐 것은 없어요.")).toBeVisible();
  expect((await page.goto("/admin/users"))?.status()).toBe(404);
  await page.goto("/settings");
  await page.getByRole("button", { name: "그만 보기" }).click();
  await expect(page).toHaveURL(/\/admin\/users/);
  await expect(page.getByText(/님의 화면을 보고 있어요/)).toHaveCount(0);
  const own = await otherDevice(browser, owner);
  await own.goto("/settings");
  await expect(own.getByLabel("부를 이름")).toHaveValue("살펴볼 사장님");
  await own.context().close();
});
