import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import pg from "pg";
import { query } from "../postgres.mjs";
import { inRoot } from "./root.mjs";
import { runNode } from "./run.mjs";

const prismaCli = inRoot("node_modules/prisma/build/index.js");
const prisma = (url, ...args) =>
  runNode([prismaCli, ...args], {
    env: { ...process.env, DATABASE_URL: url, PRISMA_HIDE_UPDATE_MESSAGE: "1" },
    failed: `prisma ${args.slice(0, 2).join(" ")} did not succeed.`,
  });

/** Makes the database client in server/generated from prisma/schema.prisma, unless it is there already. */
export async function generateClient() {
  const mark = inRoot("server/generated/prisma/.made-from");
  const sources = ["prisma/schema.prisma", "node_modules/prisma/package.json"].map((file) =>
    readFileSync(inRoot(file)),
  );
  const hash = createHash("sha256").update(Buffer.concat(sources)).digest("hex");
  if (existsSync(mark) && readFileSync(mark, "utf8") === hash) return false;
  await prisma("postgresql://nobody@127.0.0.1:1/none", "generate");
  writeFileSync(mark, hash);
  return true;
}

const known = () =>
  readdirSync(inRoot("prisma/migrations"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/** { applied, pending, unfinished }: names of migrations, `unfinished` being those a crash interrupted. */
export async function migrationStatus(url) {
  const [table] = await query(url, "select to_regclass('public._prisma_migrations') as name");
  const rows = table.name
    ? await query(
        url,
        "select migration_name as name, finished_at from _prisma_migrations where rolled_back_at is null",
      )
    : [];
  const applied = rows.filter((row) => row.finished_at).map(({ name }) => name);
  const unfinished = rows.filter((row) => !row.finished_at).map(({ name }) => name);
  return { applied, unfinished, pending: known().filter((name) => !applied.includes(name)) };
}

/**
 * Applies what is missing and brings the queue's own tables up to date; returns how many migrations were applied.
 * A migration runs in one transaction, so one that a crash interrupted is either not there, and is applied again, or all
 * there ("already exists"), and is marked so.
 */
export async function migrate(url) {
  const { pending, unfinished } = await migrationStatus(url);
  for (const name of unfinished) await prisma(url, "migrate", "resolve", "--rolled-back", name);
  if (pending.length > 0) {
    try {
      await prisma(url, "migrate", "deploy");
    } catch (error) {
      const [name] = (await migrationStatus(url)).unfinished;
      if (!unfinished.includes(name) || !/already exists/.test(error.output)) throw error;
      await prisma(url, "migrate", "resolve", "--applied", name);
      await prisma(url, "migrate", "deploy");
    }
  }
  const { Logger, makeWorkerUtils } = await import("graphile-worker");
  const pgPool = new pg.Pool({ connectionString: url, max: 2 });
  const ignore = () => {};
  pgPool.on("error", ignore).on("connect", (client) => client.on("error", ignore));
  const utils = await makeWorkerUtils({ pgPool, logger: new Logger(() => () => {}) });
  try {
    await utils.migrate();
  } finally {
    await utils.release();
    await pgPool.end();
  }
  return pending.length;
}
