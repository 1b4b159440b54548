import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { root } from "../launch/root.mjs";
import { nodeBinary, toolsPath } from "../launch/run.mjs";
import { noteStarted } from "../launch/started.mjs";

const timeoutMs = 45 * 60_000;

/** Runs a tool to its end, or for 45 minutes: { ok, output }. */
export function runTool(args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(nodeBinary, args, {
      cwd: root,
      detached: true,
      env: { ...process.env, NODE_ENV: undefined, FORCE_COLOR: "0", PATH: toolsPath(), ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    noteStarted(child);
    let output = "";
    const collect = (chunk) => {
      output += chunk;
    };
    child.stdout.setEncoding("utf8").on("data", collect);
    child.stderr.setEncoding("utf8").on("data", collect);
    const timer = setTimeout(() => {
      output += `\nStill running after ${timeoutMs / 60_000} minutes: killed.`;
      process.kill(-child.pid, "SIGKILL");
    }, timeoutMs);
    child.once("error", (error) => {
      output += error.message;
    });
    child.once("close", (code) => {
      clearTimeout(timer);
      resolve({ ok: code === 0, output });
    });
  });
}

/** Single tests in a vitest report; a file that could not be loaded counts as one that failed. */
export function countVitest({ numPassedTests, numFailedTests, testResults }) {
  const unloaded = testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  );
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
}

/** Single tests in a Playwright report; one that needed a second try has failed. */
export function countPlaywright({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/** A check as a function: { passed, failed, output }. With `report`, single tests are counted from the file it writes. */
export function check(args, { report, count, env } = {}) {
  return async () => {
    if (report) rmSync(report, { force: true });
    const { ok, output } = await runTool(args, env);
    if (!report) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, output };
    let counted = { passed: 0, failed: 0 };
    try {
      counted = count(JSON.parse(readFileSync(report, "utf8")));
    } catch (error) {
      if (ok) return { passed: 0, failed: 1, output: `${output}\nNo report was written: ${error.message}` };
    }
    return { ...counted, failed: ok ? counted.failed : Math.max(counted.failed, 1), output };
  };
}
