import { expect, test } from "@playwright/test";
import { inDatabase } from "./database";
import { apiOf, collectMore, connectShop, outside, signUp } from "./inbox-shop";

const urgent = { nickname: "여름비", body: "국에서 유리 조각이 나왔어요. 아이가 먹을 뻔했습니다.", stars: 1 };
const praise = { nickname: "솔방울", body: "국물이 진하고 맛있어요.", stars: 5 };

test("in the quiet hours an urgent review is mailed and the rest waits for the morning", async ({ page }) => {
  test.setTimeout(120_000);
  await signUp(page);
  const api = apiOf(page);
  const { email } = await api.query("notifications.settings");

  await page.goto("/settings");
  await page.getByRole("combobox", { name: "조용한 시간 · 시작" }).click();
  await page.getByRole("option", { name: "밤 11시" }).click();
  await expect(page.getByText("바꿨어요.").first()).toBeVisible();
  await page.getByRole("combobox", { name: "조용한 시간 · 끝" }).click();
  await page.getByRole("option", { name: "아침 7시" }).click();
  const hours = async () => {
    const { quietFrom, quietTo } = await api.query("notifications.settings");
    return [quietFrom, quietTo];
  };
  await expect.poll(hours).toEqual([23, 7]);
  await page.reload();
  await expect(page.getByRole("combobox", { name: "조용한 시간 · 시작" })).toHaveText("밤 11시");
  await expect(page.getByRole("combobox", { name: "조용한 시간 · 끝" })).toHaveText("아침 7시");
  await expect(page.getByRole("switch", { name: "급한 리뷰는 밤에도" })).toBeChecked();
  await page.goto("/notifications");
  await expect(page.getByText("밤 11시부터 아침 7시까지는 급한 것만 메일로 보내요")).toBeVisible();

  // The night is not waited for: all of the day becomes one.
  await inDatabase("update users set quiet_from = 0, quiet_to = 24 where email = $1", [email]);
  const shop = await connectShop(api, []);
  const conditions = [{ field: "sentiment" as const, op: "is" as const, value: "positive" as const }];
  await api.mutate("rules.save", {
    ...{ storeId: shop.storeId, name: "칭찬 알리기", conditions, action: { kind: "alert" } },
  });
  await collectMore(api, shop, [praise, urgent]);
  const kinds = async () => (await api.query("notifications.list", {})).items.map(({ kind }) => kind).sort();
  await expect.poll(kinds, { timeout: 60_000 }).toEqual(["rule_alert", "urgent_review"]);

  const mails = async () =>
    (await outside.mails()).filter(({ to }) => to.includes(email)).map(({ subject }) => subject);
  await expect.poll(mails, { timeout: 30_000 }).toEqual([expect.stringContaining("[긴급]")]);
  const waits = () =>
    inDatabase(
      `select p.run_at > now() as waits from graphile_worker.jobs j join graphile_worker._private_jobs p using (id)
      where j.task_identifier = 'alert-by-rule' and p.payload->>'replyId' in (
        select r.id::text from review_replies r where r.store_id = $1)`,
      [shop.storeId],
    );
  await expect.poll(waits).toEqual([{ waits: true }]);
});
