#!/usr/bin/env node
// Usage: npm test: sets up what it needs and runs every check. npm run verify (--quick): the half that needs no database.
import { checkNode } from "./launch/bootstrap.mjs";
import { makeDataFolder } from "./launch/data-folder.mjs";
import { end, endOnSignals, fail, isEnding } from "./launch/ending.mjs";
import { install } from "./launch/install.mjs";
import { inRoot } from "./launch/root.mjs";
import { runNode } from "./launch/run.mjs";
import { endLeftovers } from "./launch/started.mjs";
import { bold, result, Stop, step } from "./launch/steps.mjs";

const isQuick = process.argv.includes("--quick");
const total = { passed: 0, failed: 0 };
const failures = [];

async function setUp() {
  await checkNode();
  makeDataFolder();
  await endLeftovers();
  await install();
  const { generateClient } = await import("./launch/migrate.mjs");
  await step("Generating code", async () => {
    await generateClient();
    await runNode([inRoot("node_modules/next/dist/bin/next"), "typegen"], { failed: "next typegen did not succeed." });
    return "Code generated";
  });
}

async function runOne([name, run]) {
  const startedAt = performance.now();
  const { passed, failed, output } = await run();
  if (isEnding()) return;
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) failures.push(name);
  const counted = passed + failed > 1 ? ` (${passed} passed${failed ? `, ${failed} failed` : ""})` : "";
  result(failed === 0, `${name}${counted}`, startedAt);
  if (failed > 0) console.log(`\n${output.trim()}\n`);
}

/** Runs all `checks`, at most `lanes` at a time, in their order; a failed one stops none. */
async function runAll(checks, lanes) {
  const waiting = [...checks];
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await runOne(next);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

async function main() {
  console.log(`\n  ${bold(isQuick ? "Urigage Helper, quick checks" : "Urigage Helper, all checks")}\n`);
  await setUp();
  const { quickChecks, slowChecks } = await import("./check/checks.mjs");
  await runAll(quickChecks, 2);
  if (!isQuick) await runAll(slowChecks, 1);
  if (total.passed + total.failed === 0) throw new Stop("Nothing was checked.");
  console.log(failures.length > 0 ? `\n  Failed: ${failures.join(", ")}\n` : "");
  console.log(`${total.passed} passed, ${total.failed} failed`);
  await end(total.failed > 0 ? 1 : 0);
}

endOnSignals();
main().catch(fail);
