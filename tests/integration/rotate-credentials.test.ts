import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Ctx } from "@/server/context";
import { openPlatformSession, sealPlatformSession } from "@/server/features/stores/platform-session";
import { rotateCredentials } from "@/server/features/stores/rotate-credentials";
import { startTestApp, type TestApp } from "@/tests/support/app";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const newKey = randomBytes(32).toString("base64");
const withKeys = (key: string, oldKey?: string): Ctx => ({
  ...app.ctx,
  config: { ...app.ctx.config, CREDENTIALS_KEY: key, CREDENTIALS_KEY_OLD: oldKey },
});
const sessionOf = (id: string) => ({ cookies: [`secret of ${id}`] });

async function connected() {
  const { userId } = await app.owner();
  const store = await app.store(userId);
  const data = { storeId: store.id, platform: "naver" as const, platformStoreId: "1234567890" };
  const { id } = await app.db.storeConnection.create({ data });
  await app.db.storeConnection.update({
    where: { id },
    data: { credentials: sealPlatformSession(app.ctx, id, sessionOf(id)) },
  });
  return id;
}
const stored = (id: string) => app.db.storeConnection.findUniqueOrThrow({ where: { id } });

test("every session is wrapped anew, opens under the new key alone, and a second run finds nothing to do", async () => {
  const oldKey = app.ctx.config.CREDENTIALS_KEY;
  const ids = [await connected(), await connected(), await connected()];
  const before = await Promise.all(ids.map(stored));
  const during = withKeys(newKey, oldKey);
  expect(before.map((row) => openPlatformSession(during, row))).toEqual(ids.map(sessionOf));

  expect(await rotateCredentials(during)).toEqual({ rewrapped: 3, left: 0 });
  const after = await Promise.all(ids.map(stored));
  expect(after.map((row) => openPlatformSession(withKeys(newKey), row))).toEqual(ids.map(sessionOf));
  for (const [index, row] of after.entries()) {
    expect(() => openPlatformSession(withKeys(oldKey), row)).toThrow();
    // What is sealed stays as it was: only its key is wrapped anew.
    expect(row.credentials?.subarray(61)).toEqual(before[index]?.credentials?.subarray(61));
  }
  expect(await rotateCredentials(during)).toEqual({ rewrapped: 0, left: 0 });
});

test("goes on where it was stopped, and says what no key opens", async () => {
  const oldKey = app.ctx.config.CREDENTIALS_KEY;
  await app.db.storeConnection.deleteMany();
  const [done, waiting, broken] = [await connected(), await connected(), await connected()];
  const nextKey = randomBytes(32).toString("base64");
  const during = withKeys(nextKey, oldKey);
  const credentials = sealPlatformSession(during, done, sessionOf(done));
  await app.db.storeConnection.update({ where: { id: done }, data: { credentials } });
  // One row's seal in another row: opens nowhere.
  await app.db.storeConnection.update({
    where: { id: broken },
    data: { credentials: (await stored(waiting)).credentials },
  });
  expect(await rotateCredentials(during)).toEqual({ rewrapped: 1, left: 1 });
  expect(openPlatformSession(withKeys(nextKey), await stored(waiting))).toEqual(sessionOf(waiting));
  expect(openPlatformSession(withKeys(nextKey), await stored(done))).toEqual(sessionOf(done));
});

test("without an old key there is nothing to change from", async () => {
  await expect(rotateCredentials(withKeys(newKey))).rejects.toThrow(/CREDENTIALS_KEY_OLD/);
});
