import { mkdirSync } from "node:fs";
import { build, isBuilt } from "../launch/build.mjs";
import { inRoot } from "../launch/root.mjs";
import { check, countPlaywright, countVitest } from "./run-check.mjs";

const tool = (file) => inRoot("node_modules", file);
const reportFile = (name) => inRoot(".cache/test", `${name}.json`);
const houses = ["app", "components", "sandbox", "server", "worker"];

function vitest(project) {
  const report = reportFile(project);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  return check([tool("vitest/vitest.mjs"), "run", "--project", project, "--passWithNoTests", ...reporters], {
    report,
    count: countVitest,
  });
}

function playwright() {
  const report = reportFile("journeys");
  return check([tool("@playwright/test/cli.js"), "test", "--pass-with-no-tests", "--reporter=list,json"], {
    report,
    count: countPlaywright,
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  });
}

async function buildOnce() {
  try {
    if (!isBuilt()) await build();
    return { passed: 1, failed: 0, output: "" };
  } catch (error) {
    return { passed: 0, failed: 1, output: `${error.message}\n${error.output}` };
  }
}

mkdirSync(inRoot(".cache/test"), { recursive: true });

/** Need no database; the longest first, for they run two at a time. */
export const quickChecks = [
  ["lint", check([tool("eslint/bin/eslint.js"), ".", "--max-warnings=0"])],
  ["unit", vitest("unit")],
  [
    "architecture",
    check([tool("dependency-cruiser/bin/dependency-cruiser.mjs"), "--config", ".dependency-cruiser.cjs", ...houses]),
  ],
  ["types", check([tool("@typescript/native/bin/tsc"), "--noEmit", "--incremental", "false"])],
  ["unused code", check([tool("knip/bin/knip.js"), "--no-progress"])],
  ["docs", check(["scripts/check-docs.mjs"])],
  ["format", check([tool("@biomejs/biome/bin/biome"), "format", "."])],
];

/** Need the whole machine; one after the other. */
export const slowChecks = [
  ["integration", vitest("integration")],
  ["evals", vitest("evals")],
  ["build", buildOnce],
  ["browser journeys", playwright()],
];
