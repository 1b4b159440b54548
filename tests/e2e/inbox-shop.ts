import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import type { inferRouterInputs, inferRouterOutputs } from "@trpc/server";
import superjson from "superjson";
import type { NewReview } from "@/sandbox/places/review";
import { connectSim } from "@/sandbox/sim/connect";
import { inDatabase } from "./database";
import type { AppRouter } from "@/server/api/root";

type Inputs = inferRouterInputs<AppRouter>;
type Outputs = inferRouterOutputs<AppRouter>;

/** The outside world of this run. */
export const outside = connectSim(`http://127.0.0.1:${process.env.E2E_SANDBOX_NAVER_PORT}`);

const crawlMs = 60_000;

/** A signed-in owner whose shop on the sandbox's Naver is connected, with reviews collected and drafts written. */
export async function openInboxShop(page: Page, reviews: NewReview[], options: { undoSeconds: number }) {
  await signUp(page);
  const api = apiOf(page);
  const { shop, storeId } = await connectShop(api, reviews);
  const account = { id: `owner-${shop.placeId}`, password: "owner-pass" };
  await outside.setAccount({ ...account, role: "owner", placeIds: [shop.placeId], login: "ok" });
  await api.mutate("stores.update", { storeId, undoSeconds: options.undoSeconds });
  await api.mutate("stores.connectSmartPlace", { storeId, loginId: account.id, password: account.password });
  const canPublish = async () => (await api.query("stores.list"))[0]?.connections[0]?.canPublish;
  await expect.poll(canPublish, { timeout: crawlMs }).toBe(true);
  const drafted = async () => {
    const { items } = await api.query("reviews.list", { tab: "needs_reply" });
    return items.filter((item) => item.reply !== null).length;
  };
  await expect.poll(drafted, { timeout: crawlMs }).toBe(reviews.length);
  return { shop, api };
}

/** A new owner, signed in. */
export async function signUp(page: Page): Promise<void> {
  const email = `${randomUUID()}@journey.test`;
  const password = `Journey-${randomUUID()}`;
  await apiOf(page).mutate("accounts.signUp", { email, password, name: "김은정", agreedToTerms: true });
  await signIn(page, email, password);
}

/** Opens a shop with reviews on the sandbox's Naver and has its reviews collected. */
export async function connectShop(api: Api, reviews: NewReview[]) {
  const shop = await outside.addShop({ name: `여정 식당 ${randomUUID().slice(0, 6)}`, phone: "02-000-5208" });
  for (const review of reviews) await outside.addReview(shop.placeId, review);
  const url = `https://m.place.naver.com/${shop.type}/${shop.placeId}/home`;
  const { storeId } = await api.mutate("stores.connectPlace", { url, consent: true });
  return { shop, storeId };
}

type Shop = Awaited<ReturnType<typeof connectShop>>;

/** Once a connected shop has been read, has guests write more and collects it. */
export async function collectMore(api: Api, { shop, storeId }: Shop, reviews: NewReview[]): Promise<void> {
  const connection = async () =>
    (await api.query("stores.list")).find(({ id }) => id === storeId)?.connections.find((each) => each.lastCrawledAt);
  await expect.poll(connection, { timeout: crawlMs }).toBeTruthy();
  for (const review of reviews) await outside.addReview(shop.placeId, review);
  // As the schedule would, which no owner waits for.
  await inDatabase("select graphile_worker.add_job('crawl-store', $1)", [
    { connectionId: (await connection())?.id, trigger: "schedule" },
  ]);
}

const isPhone = (page: Page) => (page.viewportSize()?.width ?? 0) < 1024;

/** Opens the inbox with its first review: beside the list at a desk, by a tap on a phone. */
export async function openFirstReview(page: Page, path = "/inbox"): Promise<void> {
  await page.goto(path);
  if (isPhone(page)) await page.getByRole("option").first().tap();
}

/** From the open review to the list, which a desk shows anyway. */
export async function backToList(page: Page): Promise<void> {
  if (isPhone(page)) await page.getByRole("button", { name: "목록으로" }).tap();
}

/** Goes to a page by the menu, which a phone keeps behind a button. */
export async function goByMenu(page: Page, name: string): Promise<void> {
  if (isPhone(page)) await page.getByRole("button", { name: "더보기" }).tap();
  await page.getByRole("link", { name, exact: true }).click();
}

/** What became of the open review, which a phone keeps in a menu. */
export async function openHistory(page: Page): Promise<void> {
  if (isPhone(page)) await page.getByRole("button", { name: "더 보기" }).tap();
  await page.getByRole(isPhone(page) ? "menuitem" : "button", { name: "기록", exact: true }).click();
}

export async function signIn(page: Page, email: string, password: string): Promise<void> {
  const { csrfToken } = (await (await page.request.get("/api/auth/csrf")).json()) as { csrfToken: string };
  const form = { csrfToken, email, password, json: "true" };
  const answer = await page.request.post("/api/auth/callback/credentials", { form });
  expect(answer.ok()).toBe(true);
}

type Routers = Exclude<keyof Inputs & keyof Outputs, "_def">;
type Path = { [R in Routers]: `${R}.${Extract<keyof Inputs[R], string>}` }[Routers];
type In<P extends Path> = P extends `${infer R extends Routers}.${infer M}` ? Inputs[R][M & keyof Inputs[R]] : never;
type Out<P extends Path> = P extends `${infer R extends Routers}.${infer M}` ? Outputs[R][M & keyof Outputs[R]] : never;

type Api = ReturnType<typeof apiOf>;

/** The API as the signed-in person of `page` calls it. */
export function apiOf(page: Page) {
  const read = async (answer: Awaited<ReturnType<Page["request"]["get"]>>) => {
    const body = (await answer.json()) as { result?: { data: never }; error?: unknown };
    if (!body.result) throw new Error(`${answer.url()}: ${JSON.stringify(body.error)}`);
    return superjson.deserialize<never>(body.result.data);
  };
  return {
    async query<P extends Path>(path: P, input?: In<P>): Promise<Out<P>> {
      const params = { input: superjson.stringify(input) };
      return read(await page.request.get(`/api/trpc/${path}`, { params }));
    },
    async mutate<P extends Path>(path: P, input: In<P>): Promise<Out<P>> {
      return read(await page.request.post(`/api/trpc/${path}`, { data: superjson.serialize(input) }));
    },
  };
}
