import { expect, test } from "@playwright/test";
import { inDatabase } from "./database";
import { apiOf, collectMore, connectShop, outside, signUp } from "./inbox-shop";

const praise = (nickname: string) => ({ nickname, body: "국물이 진하고 맛있어요. 또 올게요.", stars: 5 });
const collectMs = 90_000;

test("what is beyond the plan waits or is locked, everywhere says so, and a larger plan brings it", async ({
  page,
}) => {
  test.setTimeout(180_000);
  await signUp(page);
  const api = apiOf(page);
  const { email } = await api.query("notifications.settings");
  const [person] = await inDatabase("select id from users where email = $1", [email]);
  const subscribe = (plan: string) =>
    inDatabase("update subscriptions set plan = $2::\"Plan\", status = 'active' where user_id = $1", [
      person?.id,
      plan,
    ]);
  await subscribe("free");
  const old = { ...praise("단골"), createdAt: new Date(Date.now() - 20 * 86_400_000).toISOString() };
  const shop = await connectShop(api, [old]);
  // Reviews count from the day after a shop is connected.
  await inDatabase("update store_connections set created_at = created_at - interval '2 days' where store_id = $1", [
    shop.storeId,
  ]);
  await collectMore(
    api,
    shop,
    Array.from({ length: 12 }, (_, index) => praise(`손님${index + 1}`)),
  );
  const drafted = async () => {
    const { items } = await api.query("reviews.list", { limit: 100 });
    return { all: items.length, drafted: items.filter(({ reply }) => reply).length };
  };
  await expect.poll(drafted, { timeout: collectMs }).toEqual({ all: 13, drafted: 11 });

  await page.goto("/overview");
  await expect(page.getByRole("heading", { name: "오늘 답글이 필요한 리뷰는 13건이에요" })).toBeVisible();
  await expect(page.getByText("초안 11건을 써 두었어요.")).toBeVisible();
  await expect(page.getByText(/새 리뷰는 모으고, 초안은 .+에 이어서 써요/).first()).toBeVisible();
  await page.goto("/billing");
  await expect(page.getByText("이번 달 10건을 모두 썼어요")).toBeVisible();
  await expect(page.getByText(/한도를 넘은 2건의 초안은 .+에 이어서 쓰고, 요금제를 올리면 곧 써요/)).toBeVisible();
  await page.goto("/inbox");
  const held = page.getByRole("option").filter({ hasText: "다음 달에 초안" });
  await expect(held).toHaveCount(2);
  await held.first().click();
  await expect(page.getByText("이번 달 10건을 모두 썼어요")).toBeVisible();

  await page.goto("/reviews");
  const found = page.getByRole("listitem").filter({ has: page.getByRole("checkbox") });
  const locked = page.getByText("지난 7일보다 오래된 리뷰 1건은 잠겨 있어요");
  await expect(found).toHaveCount(12);
  await expect(locked).toBeVisible();

  await subscribe("basic");
  await inDatabase("select graphile_worker.add_job('release-drafts', '{}')");
  await expect.poll(drafted, { timeout: collectMs }).toEqual({ all: 13, drafted: 13 });
  await page.reload();
  await expect(found).toHaveCount(13);
  await expect(locked).toHaveCount(0);
  await page.goto("/inbox");
  await expect(page.getByRole("option")).toHaveCount(13);
  await expect(held).toHaveCount(0);
});

test("a shop more than the plan has is turned down with what still works, and nothing typed is lost", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signUp(page);
  const api = apiOf(page);
  const { email } = await api.query("notifications.settings");
  await inDatabase(
    "update subscriptions set plan = 'free', status = 'active' where user_id = (select id from users where email = $1)",
    [email],
  );
  await connectShop(api, [praise("단골")]);
  await page.goto("/stores");
  const full = page.getByText("지금 요금제의 가게 1곳을 모두 쓰고 있어요");
  await expect(full).toBeVisible();
  await expect(page.getByText("지금 가게는 그대로 쓸 수 있어요.", { exact: false })).toBeVisible();

  const second = await outside.addShop({ name: "여정 둘째 가게" });
  const url = `https://m.place.naver.com/${second.type}/${second.placeId}/home`;
  await page.goto("/onboarding");
  await page.getByLabel("가게 페이지 주소").fill(url);
  await page.keyboard.press("Enter");
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: "이 가게 맞아요, 리뷰 가져오기" }).click();
  const refusal = page.getByRole("alert").filter({ hasText: "요금제" });
  await expect(refusal.getByRole("link", { name: "요금제 보기" })).toHaveAttribute("href", "/billing");
  await expect(page.getByLabel("가게 페이지 주소")).toHaveValue(url);
  await expect(page.getByRole("heading", { name: second.name })).toBeVisible();
});
