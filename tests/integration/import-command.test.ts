import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import iconv from "iconv-lite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestApp, type TestApp } from "@/tests/support/app";

let app: TestApp;
let folder: string;
beforeAll(async () => {
  app = await startTestApp();
  folder = mkdtempSync(path.join(tmpdir(), "import-command-"));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await app.stop();
});

const root = path.resolve(import.meta.dirname, "../..");

/** The real command in a process of its own, on this test file's database. */
async function run(...args: string[]) {
  const child = spawn(path.join(root, "node_modules/.bin/tsx"), ["scripts/import.ts", ...args], { cwd: root });
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (chunk) => (stdout += chunk));
  child.stderr.on("data", (chunk) => (stderr += chunk));
  const exitCode = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { exitCode, stdout, stderr, summary: exitCode === 0 ? JSON.parse(stdout) : null };
}

function file(name: string, content: string | Uint8Array): string {
  const at = path.join(folder, name);
  writeFileSync(at, content);
  return at;
}

async function newStore() {
  const { userId, email } = await app.owner();
  const store = await app.store(userId, { name: "온기식당 연남점" });
  const stored = () => app.db.review.count({ where: { storeId: store.id } });
  return { userId, email, store, stored, to: ["--email", email, "--store", store.name] };
}

const dataSet = "0\t발송도 느리고 최악이에요\n1\t맛있고 친절해서 또 가려고요\n1\t국물이 진하고 좋아요\n";

test("imports a file without a header, twice, and prints a summary", { timeout: 60_000 }, async () => {
  const { to, stored } = await newStore();
  const sample = file("sample.tsv", dataSet);
  const first = await run(...to, "--file", sample);
  expect(first).toMatchObject({ exitCode: 0, summary: { rows: 3, imported: 3, duplicates: 0, rejected: 0 } });
  expect(first.stdout.trim().split("\n")).toHaveLength(1);
  const second = await run(...to, "--file", sample);
  expect(second.summary).toEqual({ rows: 3, imported: 0, duplicates: 3, rejected: 0 });
  expect(await stored()).toBe(3);
  await app.drainJobs();
  expect(await app.db.import.findMany({ where: { status: { not: "done" } } })).toEqual([]);
});

test("takes a mapping by number and name, and only counts in a dry run", { timeout: 60_000 }, async () => {
  const { to, store, stored } = await newStore();
  const korean = file(
    "korean.csv",
    iconv.encode("본문,점수판,언제\n앜 맛있어요 정말로요,5,24.10.26\n그냥 그래요 별로예요,2,어제\n", "cp949"),
  );
  const map = ["--map", "text=본문,rating=2,date=언제", "--file", korean];
  const dry = await run(...to, ...map, "--dry-run");
  expect(dry.summary).toEqual({ rows: 2, imported: 1, duplicates: 0, rejected: 1 });
  expect(await stored()).toBe(0);
  expect(await app.db.import.count({ where: { storeId: store.id } })).toBe(0);
  expect((await run(...to, ...map)).summary).toEqual({ rows: 2, imported: 1, duplicates: 0, rejected: 1 });
  expect(await app.db.review.findMany({ where: { storeId: store.id } })).toMatchObject([
    { content: "앜 맛있어요 정말로요", rating: 5 },
  ]);
});

test("names the stores there are, and makes one when asked", { timeout: 60_000 }, async () => {
  const { email, userId } = await newStore();
  const sample = file("other.tsv", dataSet);
  const missing = await run("--email", email, "--store", "없는 가게", "--file", sample);
  expect(missing.exitCode).toBe(1);
  expect(missing.stderr).toContain("There is no store 없는 가게: this owner has 온기식당 연남점.");
  const made = await run("--email", email, "--store", "새 가게", "--file", sample, "--create-store");
  expect(made.summary).toMatchObject({ imported: 3 });
  expect(await app.db.store.count({ where: { userId, name: "새 가게" } })).toBe(1);
});

test.each([
  ["binary.csv", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0, 255]), "That isn’t a text file."],
  ["large.tsv", "1\t맛있어요 정말로\n".repeat(460_000), "The file is too large."],
  ["short.csv", "작성일,닉네임,별점,내용,출처,답글\n1,2,3\n4,5,6\n", "The rows have different numbers of columns."],
])(
  "%s is refused in one sentence and changes nothing, not even by --create-store",
  { timeout: 60_000 },
  async (name, content, sentence) => {
    const { email, userId } = await newStore();
    const refused = await run("--email", email, "--store", "새 가게", "--create-store", "--file", file(name, content));
    expect(refused).toMatchObject({ exitCode: 1, stdout: "" });
    expect(refused.stderr).toContain(sentence);
    expect(refused.stderr.trim().split("\n")).toHaveLength(1);
    expect(await app.db.store.count({ where: { userId } })).toBe(1);
    expect(await app.db.import.count({ where: { userId } })).toBe(0);
  },
);

test("says what is wrong with the command itself", { timeout: 60_000 }, async () => {
  const { to, email } = await newStore();
  const sample = file("usage.tsv", dataSet);
  expect(await run(...to)).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("Usage:") });
  expect(await run(...to, "--file", sample, "--map", "text=9")).toMatchObject({
    exitCode: 2,
    stderr: "--map: the file has no column 9.\n",
  });
  expect(await run("--email", `x${email}`, "--store", "s", "--file", sample)).toMatchObject({
    exitCode: 1,
    stderr: `Nobody has signed up as x${email}.\n`,
  });
});
