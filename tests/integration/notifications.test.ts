import { afterAll, beforeAll, expect, test } from "vitest";
import { getShell } from "@/server/features/accounts/get-shell";
import { ListNotificationsInput, listNotifications } from "@/server/features/notifications/list-notifications";
import { purgeNotifications } from "@/server/features/notifications/purge-notifications";
import { readAll } from "@/server/features/notifications/read-all";
import { setRead } from "@/server/features/notifications/set-read";
import { unreadAll } from "@/server/features/notifications/unread-all";
import { incoming, startTestApp, type TestApp } from "@/tests/support/app";

let app: TestApp;
let now = Date.parse("2026-11-25T03:00:00Z");
const dayMs = 86_400_000;

beforeAll(async () => {
  app = await startTestApp({ now: () => new Date(now) });
});
afterAll(() => app.stop());

const openShop = async () => {
  const owner = await app.owner();
  return { ...owner, store: await app.store(owner.userId, { name: "온기식당" }) };
};
type Owner = Awaited<ReturnType<typeof openShop>>;

/** Tells an owner of finished imports, `count` of them, one minute apart and the newest `daysAgo` days old. */
async function tell({ userId, store }: Owner, count: number, daysAgo = 0) {
  await app.db.notification.createMany({
    data: Array.from({ length: count }, (_, index) => ({
      userId,
      storeId: store.id,
      kind: "import_done" as const,
      dedupeKey: `import_done:${daysAgo}:${index}`,
      data: { importId: "x", fileName: `${index}.csv`, imported: index, duplicates: 0, rejected: 0 },
      createdAt: new Date(now - daysAgo * dayMs - index * 60_000),
    })),
  });
}
const list = (owner: Owner, input: object = {}) => listNotifications(owner.ctx, ListNotificationsInput.parse(input));

test("an urgent review is told with its words, its shop and what the platform shows of it", async () => {
  const owner = await openShop();
  await app.ingest(owner.store, [
    incoming({ content: "국에서 유리 조각이 나왔어요.", rating: 1, platform: "google", reviewDate: new Date(now) }),
  ]);
  await app.drainJobs();
  const { items, counts, today } = await list(owner, { view: "urgent" });
  expect(items).toHaveLength(1);
  expect(items[0]).toMatchObject({
    kind: "urgent_review",
    isRead: false,
    content: { storeName: "온기식당", urgencyKind: "foreign-object" },
    store: { id: owner.store.id, name: "온기식당" },
    review: { platform: "google", rating: 1 },
  });
  expect(counts).toEqual({ unread: 1, urgent: 1 });
  expect(today).toBe("2026-11-25");
  expect((await getShell(owner.ctx)).unreadNotifications).toBe(1);
});

test("pages meet without a gap, newest first", async () => {
  const owner = await openShop();
  await tell(owner, 5);
  const seen: number[] = [];
  let cursor: Awaited<ReturnType<typeof list>>["nextCursor"] = null;
  do {
    const page = await list(owner, { limit: 2, cursor });
    seen.push(...page.items.map(({ content }) => (content as { imported: number }).imported));
    cursor = page.nextCursor;
  } while (cursor);
  expect(seen).toEqual([0, 1, 2, 3, 4]);
});

test("one is read and unread; all are read at once, and only those are taken back", async () => {
  const owner = await openShop();
  await tell(owner, 3);
  const [first] = (await list(owner)).items;
  await setRead(owner.ctx, { notificationId: first?.id ?? "", isRead: true });
  expect((await list(owner, { view: "unread" })).items).toHaveLength(2);
  now += 1_000;
  const { count, readAt } = await readAll(owner.ctx, {});
  expect(count).toBe(2);
  expect((await list(owner)).counts.unread).toBe(0);
  expect(await unreadAll(owner.ctx, { readAt })).toEqual({ count: 2 });
  expect((await list(owner)).counts.unread).toBe(2);
  await setRead(owner.ctx, { notificationId: first?.id ?? "", isRead: false });
  expect((await list(owner)).counts.unread).toBe(3);
});

test("a stranger neither sees nor marks another's, whatever moment they name", async () => {
  const [owner, stranger] = [await openShop(), await openShop()];
  await tell(owner, 1);
  const { readAt } = await readAll(owner.ctx, {});
  expect((await list(stranger)).items).toEqual([]);
  expect(await unreadAll(stranger.ctx, { readAt })).toEqual({ count: 0 });
  await expect(list(stranger, { storeId: owner.store.id })).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test("what cannot be read any more is shown as such, and what lost its review says so", async () => {
  const owner = await openShop();
  const told = { userId: owner.userId, storeId: owner.store.id };
  const reviewId = "01900000-0000-7000-8000-000000000000";
  await app.db.notification.createMany({
    data: [
      { ...told, kind: "import_done", dedupeKey: "old", data: { rows: 3 } },
      { ...told, kind: "reply_rejected", dedupeKey: "gone", data: { reviewId, replyId: reviewId, reason: "blocked" } },
    ],
  });
  const { items } = await list(owner);
  expect(items.find(({ kind }) => kind === "import_done")?.content).toBeNull();
  expect(items.find(({ kind }) => kind === "reply_rejected")).toMatchObject({
    review: null,
    content: { task: "post" },
  });
});

test("after 90 days they are neither shown nor kept", async () => {
  const owner = await openShop();
  await tell(owner, 1, 89);
  await tell(owner, 1, 91);
  expect((await list(owner)).items).toHaveLength(1);
  await purgeNotifications(app.ctx);
  expect(await app.db.notification.count({ where: { userId: owner.userId } })).toBe(1);
});
