import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import pg from "pg";

/** Where the database of this run is: an operator is made there, never on the web. */
const { url } = JSON.parse(readFileSync(".data/journeys.json", "utf8")) as { url: string };

async function inDatabase<Row extends pg.QueryResultRow>(sql: string, values: unknown[]): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql, values)).rows;
  } finally {
    await client.end();
  }
}

async function signedIn(page: Page, role: "owner" | "admin"): Promise<void> {
  const [email, password] = [`${randomUUID()}@journey.test`, `Journey-${randomUUID()}`];
  const json = { email, password, name: "박도윤", agreedToTerms: true };
  expect((await page.request.post("/api/trpc/accounts.signUp", { data: { json } })).ok()).toBe(true);
  await inDatabase('update users set role = $2::"UserRole" where email = $1', [email, role]);
  const { csrfToken } = (await (await page.request.get("/api/auth/csrf")).json()) as { csrfToken: string };
  const form = { csrfToken, email, password, json: "true" };
  expect((await page.request.post("/api/auth/callback/credentials", { form })).ok()).toBe(true);
}

/** A job that used up its attempts: for a shop that is gone, so that another try ends at once. */
async function failJob(reason: string): Promise<void> {
  await inDatabase(
    `insert into failed_jobs (name, payload, reason, attempts, queued_at) values ('refresh-keywords', $1, $2, 5, now())`,
    [JSON.stringify({ storeId: randomUUID() }), reason],
  );
}

test("owners find no page of the operator's", async ({ page }) => {
  await signedIn(page, "owner");
  expect((await page.goto("/admin/jobs"))?.status()).toBe(404);
  await expect(page.getByText("작업 줄")).toHaveCount(0);
});

test("an operator sees why jobs failed, retries one and removes the other", async ({ page }) => {
  await inDatabase("delete from failed_jobs", []);
  await failJob("page.goto: Timeout 30000ms exceeded");
  await failJob("RangeError: no complaint to tell");
  await signedIn(page, "admin");
  await page.goto("/admin/jobs");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("끝내지 못한 작업이 2건 있어요");
  await expect(page.getByText("일꾼 1", { exact: true })).toBeVisible();
  const late = page.getByRole("row", { name: /시간 안에 답이 오지 않았어요/ });
  const odd = page.getByRole("row", { name: /생각하지 못한 일이 생겼어요/ });
  await expect(odd.getByText("no complaint to tell")).toBeHidden();
  await odd.getByText("원래 기록 보기").click();
  await expect(odd.getByText("no complaint to tell")).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);

  await late.getByRole("button", { name: /다시 하기$/ }).click();
  await expect(late).toHaveCount(0);
  await odd.getByRole("button", { name: /지우기$/ }).click();
  await page.getByRole("dialog").getByRole("button", { name: "지우기" }).click();
  await expect(page.getByText("끝내지 못한 작업이 없어요.")).toBeVisible();
  await expect.poll(() => inDatabase("select 1 from failed_jobs", [])).toEqual([]);
  const actions = await inDatabase<{ action: string }>(
    "select action from audit_log where action like 'job.%' order by created_at desc limit 2",
    [],
  );
  expect(actions.map((entry) => entry.action)).toEqual(["job.dismissed", "job.retried"]);
});
