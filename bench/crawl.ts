// Usage: npm run bench crawl [-- --reviews 8000 --kills 20 --crawls 300 --gap 500]. Naver's list through real browsers against the sandbox; 24 hours are --crawls 2000.
import { parseArgs } from "node:util";
import { measureContext } from "./crawl/context-memory";
import { measureGrowth } from "./crawl/growth";
import { measureKilled } from "./crawl/killed";
import { startOutside } from "./crawl/outside";
import { measurePoliteness } from "./crawl/politeness";
import { measureSpeed } from "./crawl/speed";
import { benchDatabase, report } from "./fixture";

const { values } = parseArgs({
  options: {
    reviews: { type: "string", default: "8000" },
    kills: { type: "string", default: "20" },
    crawls: { type: "string", default: "300" },
    gap: { type: "string", default: "500" },
  },
});

const database = await benchDatabase();
const outside = await startOutside();
const { db } = database;
const env = {
  ...database.env,
  NAVER_BASE_URL: outside.naver,
  SMARTPLACE_BASE_URL: outside.smartplace,
  SMTP_URL: outside.mailSmtp,
  NAVER_GAP_MS: "0",
  LOG_LEVEL: "error",
};
const bench = { db, outside, env };

const speed = await measureSpeed(bench, Number(values.reviews));
const killed = await measureKilled(bench, Number(values.reviews), Number(values.kills));
const contextMb = await measureContext(outside);
const growth = await measureGrowth(bench, Number(values.crawls));
const limitExceeded = await measurePoliteness(bench, Number(values.gap));

await outside.end();
await database.end();
report({ ...speed, ...killed, contextMb, ...growth, limitExceeded });
