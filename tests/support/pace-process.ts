// One worker process of pace.test.ts: takes turns with four tasks at once and tells when it got them.
import pg from "pg";
import { createPace } from "@/server/platform/pace";

const [gapMs, turns] = process.argv.slice(2).map(Number);
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 4 });
const pace = createPace(pool, "three-processes", { gapMs: gapMs ?? 0 });
const times: number[] = [];
let left = turns ?? 0;
await Promise.all(
  Array.from({ length: 4 }, async () => {
    while (left > 0) {
      left -= 1;
      await pace();
      times.push(performance.timeOrigin + performance.now());
    }
  }),
);
await pool.end();
process.send?.(times);
process.disconnect();
