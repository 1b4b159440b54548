import { expect, test } from "@playwright/test";
import { openInboxShop } from "./inbox-shop";

test("without a network nothing is lost, and nobody else's reviews are on the device", async ({ page, context }) => {
  test.setTimeout(150_000);
  await openInboxShop(page, [{ nickname: "솔방울", body: "국물이 진하고 맛있어요.", stars: 5 }], { undoSeconds: 600 });
  await page.goto("/inbox");
  await page.getByRole("option").first().click();
  const reply = page.getByRole("textbox", { name: /답글/ });
  await expect(reply).not.toBeEmpty();
  await page.evaluate(() => navigator.serviceWorker.ready);

  await context.setOffline(true);
  await expect(page.getByText("인터넷이 끊겼어요").first()).toBeVisible();
  await reply.fill("끊긴 동안 쓴 답글이에요.");
  await page.goto("/overview").catch(() => {});
  await expect(page.getByRole("heading", { name: "인터넷이 끊겼어요" })).toBeVisible();
  await expect(page.getByText("고치던 답글은 이 기기에 저장했어요.")).toBeVisible();
  expect(await page.evaluate(() => getComputedStyle(document.querySelector("h1") as Element).fontWeight)).toBe("700");

  const kept = await page.evaluate(async () => {
    const shelves = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const requests = (await Promise.all(shelves.map((shelf) => shelf.keys()))).flat();
    return requests.map(({ url }) => new URL(url).pathname);
  });
  expect(kept).toContain("/offline");
  expect(kept.filter((path) => path !== "/offline" && !path.startsWith("/_next/static/"))).toEqual([]);

  await context.setOffline(false);
  await page.getByRole("link", { name: "다시 불러오기" }).click();
  await expect(page.getByRole("heading", { name: /답글이 필요한 리뷰는 1건이에요/ })).toBeVisible();
  await page.goto("/inbox");
  await page.getByRole("option").first().click();
  await expect(reply).toHaveValue("끊긴 동안 쓴 답글이에요.");
});

test("without a network, what can be done stays in sight", async ({ page, context }) => {
  test.setTimeout(150_000);
  const { api } = await openInboxShop(page, [{ nickname: "솔방울", body: "국물이 진하고 맛있어요.", stars: 5 }], {
    undoSeconds: 600,
  });
  const { items } = await api.query("reviews.list", { tab: "needs_reply" });
  for (const address of ["/inbox", `/inbox?focus=${items[0]?.id}`]) {
    await page.goto(address);
    const approve = page.getByRole("button", { name: /^승인/ });
    await expect(approve).toBeInViewport({ ratio: 1 });
    await context.setOffline(true);
    await expect(page.getByText("인터넷이 끊겼어요").first()).toBeVisible();
    await expect(approve).toBeInViewport({ ratio: 1 });
    await context.setOffline(false);
  }
});

test("the product can be installed", async ({ page, request }) => {
  await page.goto("/sign-in");
  const href = await page.locator("link[rel=manifest]").getAttribute("href");
  const manifest = (await (await request.get(href ?? "")).json()) as {
    icons: { src: string; sizes: string; purpose?: string }[];
    display: string;
    start_url: string;
  };
  expect(manifest).toMatchObject({ display: "standalone", start_url: "/overview" });
  expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose ?? "any"}`)).toEqual(
    expect.arrayContaining(["192x192 any", "512x512 any", "192x192 maskable", "512x512 maskable"]),
  );
  for (const { src } of manifest.icons) expect((await request.get(src)).headers()["content-type"]).toBe("image/png");
});
