import { afterAll, beforeAll, expect, test } from "vitest";
import type { Ctx } from "@/server/context";
import { pickWorthwhile } from "@/server/features/reviews/pick-worthwhile";
import { incoming, startTestApp, type TestApp } from "@/tests/support/app";

let app: TestApp;
let asked: Ctx;
let firstStore: string;
let foreignStore: string;

beforeAll(async () => {
  app = await startTestApp();
  const owner = await app.owner();
  asked = owner.ctx;
  const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);
  const first = await app.store(owner.userId);
  firstStore = first.id;
  await app.ingest(first, [
    incoming({ content: "반찬이 깔끔하고 맛있어요", rating: 5, reviewDate: daysAgo(1) }),
    incoming({ content: "국물이 진하고 맛있어요", rating: 5, reviewDate: daysAgo(9) }),
    incoming({ content: "음식이 식어서 나왔고 반찬도 그저 그랬어요", rating: 2, reviewDate: daysAgo(4) }),
    incoming({ content: "먹고 나서 온 가족이 식중독으로 응급실에 갔어요", rating: 1, reviewDate: daysAgo(200) }),
  ]);
  await app.ingest(await app.store(owner.userId), [
    incoming({ content: "국에서 유리 조각이 나와서 입을 베었어요", rating: 1, reviewDate: daysAgo(2) }),
  ]);
  const stranger = await app.owner();
  const foreign = await app.store(stranger.userId);
  foreignStore = foreign.id;
  await app.ingest(foreign, [incoming({ content: "밥에서 철사가 나왔어요. 이가 부러졌어요", rating: 1 })]);
  await app.drainJobs();
});
afterAll(() => app.stop());

const pick = async (input: { storeId?: string; limit: number }) => {
  const ids = await pickWorthwhile(asked, input);
  const rows = await app.db.review.findMany({ where: { id: { in: ids } }, select: { id: true, content: true } });
  return ids.map((id) => rows.find((row) => row.id === id)?.content.slice(0, 6));
};

test("the urgent, the unhappy, the longest waiting; what is long past comes last; only the owner's shops", async () => {
  expect(await pick({ limit: 3 })).toEqual(["국에서 유리", "음식이 식어", "국물이 진하"]);
  expect(await pick({ limit: 10 })).toEqual(["국에서 유리", "음식이 식어", "국물이 진하", "반찬이 깔끔", "먹고 나서 "]);
});

test("one shop alone, and nobody else's", async () => {
  expect(await pick({ storeId: firstStore, limit: 1 })).toEqual(["음식이 식어"]);
  await expect(pick({ storeId: foreignStore, limit: 1 })).rejects.toMatchObject({ code: "NOT_FOUND" });
});
