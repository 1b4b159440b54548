import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestApp } from "@/tests/support/app";

let app: Awaited<ReturnType<typeof startTestApp>>;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

test("many who need the same old months at once all get them", async () => {
  // Separate connections that have each looked the months up before, as busy workers have.
  const clients = await Promise.all(Array.from({ length: 4 }, () => app.database.pool.connect()));
  try {
    const look = "select to_regclass('public.reviews_2011_0' || n) from generate_series(1, 9) n";
    await Promise.all(clients.map((client) => client.query(look)));
    const ensure = "select ensure_partitions('reviews', 'month', '2011-01-01', '2011-09-30') as made";
    await Promise.all(clients.map((client) => client.query(ensure)));
    const there = "select count(to_regclass('public.reviews_2011_0' || n))::int as made from generate_series(1, 9) n";
    expect((await app.database.pool.query(there)).rows).toEqual([{ made: 9 }]);
  } finally {
    for (const client of clients) client.release();
  }
});
