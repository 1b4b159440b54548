// Usage: npm run bench ingest [-- --reviews 100000]. A whole import file through the real path: read, validate, dedupe, classify, store, roll up.
import { fork } from "node:child_process";
import { once } from "node:events";
import { parseArgs } from "node:util";
import { workerHeap } from "@/scripts/launch/members.mjs";
import type { Ctx } from "@/server/context";
import { addDays } from "@/server/domain/calendar";
import { MappingSchema } from "@/server/domain/review-file/mapping";
import { getImport } from "@/server/features/imports/get-import";
import { runImport } from "@/server/features/imports/run-import";
import { startImport } from "@/server/features/imports/start-import";
import { uploadImport } from "@/server/features/imports/upload-import";
import { createApp } from "@/server/wiring";
import { benchDatabase, report } from "./fixture";

const { values } = parseArgs({ options: { reviews: { type: "string", default: "100000" } } });

const subjects = [
  "국물이",
  "나물이",
  "커피가",
  "직원분이",
  "사장님이",
  "화장실이",
  "주차가",
  "양이",
  "가격이",
  "자리가",
  "김치가",
  "소금빵이",
];
const praise = ["진하고 좋아요", "정말 친절해요", "깔끔해요", "넉넉해요", "착해요", "고소하고 맛있어요"];
const blame = ["너무 짜요", "불친절했어요", "지저분해요", "부족해요", "비싸요", "식어서 나왔어요"];
const endings = [
  "또 올게요",
  "재방문은 글쎄요",
  "부모님과 왔어요",
  "점심에 갔어요",
  "40분 기다렸어요",
  "ㅎㅎ",
  "추천해요!",
  "",
];

/** The same file for the same number: no two rows alike, two years of dates, one review in eight without a star. */
function makeFile(rows: number): Buffer {
  let state = 20_261_125;
  const pick = <T>(list: readonly T[]): T => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return list[(state >>> 8) % list.length] as T;
  };
  const lines = Array.from({ length: rows }, (_, index) => {
    const isGood = pick([true, true, true, false]);
    const text = `${pick(subjects)} ${pick(isGood ? praise : blame)} ${pick(subjects)} ${pick(pick([praise, blame]))} ${pick(endings)}`;
    const rating = index % 8 === 0 ? "" : isGood ? pick(["4", "5"]) : pick(["1", "2", "3"]);
    return `${addDays("2026-11-24", -(index % 730))},손님${index},${rating},${text.trim()}`;
  });
  return Buffer.from(`작성일,닉네임,별점,리뷰내용\n${lines.join("\n")}\n`);
}

/** The measured process: uploads the file as its owner and runs the job as the worker would. */
async function ingest(rows: number): Promise<Record<string, number>> {
  const app = createApp("bench", { now: () => new Date("2026-11-25T03:00:00Z") });
  const { db } = app.ctx;
  const user = await db.user.create({ data: { email: "ingest@bench.test", name: "bench" } });
  const store = await db.store.create({ data: { userId: user.id, name: "bench" } });
  const ctx: Ctx = { ...app.ctx, actor: { kind: "user", userId: user.id, role: "owner", sessionId: "bench" } };
  const file = makeFile(rows);

  const startedAt = performance.now();
  const { importId } = await uploadImport(ctx, { storeId: store.id, fileName: "bench.csv" }, file);
  const { mapping } = await db.import.findUniqueOrThrow({ where: { id: importId }, select: { mapping: true } });
  await startImport(ctx, { importId, mapping: MappingSchema.parse(mapping) });
  await runImport(app.ctx, { importId });
  const seconds = (performance.now() - startedAt) / 1000;

  const { imported } = await getImport(ctx, { importId });
  await app.close();
  if (imported !== rows) throw new Error(`${imported} of ${rows} came in`);
  return {
    reviewsPerSecond: Math.round(imported / seconds),
    peakRssMb: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

async function main(): Promise<void> {
  if (process.send) return void process.send(await ingest(Number(values.reviews)), () => process.disconnect());
  const database = await benchDatabase();
  const measured = fork(import.meta.filename, process.argv.slice(2), {
    execArgv: [...process.execArgv, ...workerHeap],
    env: database.env,
  });
  const [figures] = await Promise.race([
    once(measured, "message"),
    once(measured, "exit").then(() => Promise.reject(new Error("the measured process ended early"))),
  ]);
  await database.end();
  report(figures as Record<string, number>);
}

await main();
