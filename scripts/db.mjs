#!/usr/bin/env node
// Usage: npm run db -- reset|migrate|status. reset deletes all data after asking (--yes: without); see docs/runbook.md.
import { rmSync } from "node:fs";
import { createInterface } from "node:readline/promises";
import { checkNode } from "./launch/bootstrap.mjs";
import { inData } from "./launch/data-folder.mjs";
import { beforeEnd, end, endOnSignals, fail } from "./launch/ending.mjs";
import { install } from "./launch/install.mjs";
import { askRunning } from "./launch/only-one.mjs";
import { Stop, step } from "./launch/steps.mjs";

const [command, ...flags] = process.argv.slice(2);

/** The database to work on: { url, place, embedded }. An embedded server that is not running runs as long as we do. */
async function openDatabase() {
  const { embeddedServer, loadEnvironment } = await import("./environment.mjs");
  const { ensureDatabase, openOwnDatabase } = await import("./postgres.mjs");
  const { freePort } = await import("./launch/ports.mjs");
  const { DATABASE_URL: url } = await loadEnvironment();
  if (process.env.DATABASE_URL) {
    await openOwnDatabase(url);
    return { url, place: new URL(url).host + new URL(url).pathname };
  }
  const server = embeddedServer();
  const place = "the embedded PostgreSQL";
  if (await server.runningPort()) return { url, place, server };
  const port = await freePort();
  await server.start(port);
  beforeEnd(() => server.stop());
  await ensureDatabase(server.url(port));
  return { url: server.url(port), place, server };
}

async function status() {
  const { url, place } = await openDatabase();
  const { query } = await import("./postgres.mjs");
  const { migrationStatus } = await import("./launch/migrate.mjs");
  const { applied, pending, unfinished } = await migrationStatus(url);
  const [{ size }] = await query(url, "select pg_size_pretty(pg_database_size(current_database())) as size");
  console.log(`\n  ${place}, ${size}`);
  console.log(
    `  ${applied.length} migrations applied, ${pending.length} pending${pending.length ? `: ${pending.join(", ")}` : ""}`,
  );
  if (unfinished.length) console.log(`  cut short: ${unfinished.join(", ")} (npm run db -- migrate mends it)`);
  console.log();
}

async function migrateDatabase() {
  const { url } = await openDatabase();
  const { migrate } = await import("./launch/migrate.mjs");
  await step("Migrating", async () => `${await migrate(url)} migrations applied`);
}

async function confirm(place) {
  if (flags.includes("--yes")) return;
  if (!process.stdin.isTTY) throw new Stop("npm run db -- reset deletes all data: add --yes if that is what you want.");
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`\n  Delete all data in ${place}? Type yes: `);
  terminal.close();
  if (answer.trim() !== "yes") throw new Stop("Nothing was deleted.");
}

async function reset() {
  const { applyEnv, readEnvFile } = await import("./launch/env-file.mjs");
  const { inRoot } = await import("./launch/root.mjs");
  applyEnv(readEnvFile(inRoot(".env")));
  if (process.env.APP_ENV === "production") throw new Stop("A production database is not reset by this command.");
  const running = await askRunning();
  if (running)
    throw new Stop(`${running.command} is running in this folder (process ${running.pid}): stop it with Ctrl-C first.`);
  if (process.env.DATABASE_URL) await resetOwn(process.env.DATABASE_URL);
  else await resetEmbedded();
  rmSync(inData("demo.json"), { force: true });
}

async function resetEmbedded() {
  await confirm("the embedded PostgreSQL");
  const { embeddedServer } = await import("./environment.mjs");
  const { eraseProductHome } = await import("./launch/postgres-home.mjs");
  await step("Deleting all data", async () => {
    await embeddedServer().stop();
    eraseProductHome();
    return "All data deleted";
  });
  await migrateDatabase();
}

async function resetOwn(url) {
  await confirm(new URL(url).host + new URL(url).pathname);
  const { openOwnDatabase, query } = await import("./postgres.mjs");
  await openOwnDatabase(url);
  await step("Deleting all data", async () => {
    await query(url, "drop schema if exists graphile_worker cascade; drop schema public cascade; create schema public");
    return "All data deleted";
  });
  await migrateDatabase();
}

async function main() {
  const work = { reset, migrate: migrateDatabase, status }[command];
  if (!work) throw new Stop("Usage: npm run db -- reset|migrate|status");
  await checkNode();
  await install();
  await work();
  await end(0);
}

endOnSignals();
main().catch(fail);
