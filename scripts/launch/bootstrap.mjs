import { spawn, spawnSync } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { makeDataFolder } from "./data-folder.mjs";
import { isEnding } from "./ending.mjs";
import { applyEnv, readEnvFile } from "./env-file.mjs";
import { install } from "./install.mjs";
import { becomeOnlyOne } from "./only-one.mjs";
import { inRoot } from "./root.mjs";
import { nodeBinary, toolsPath } from "./run.mjs";
import { endLeftovers } from "./started.mjs";
import { bold, step, Stop } from "./steps.mjs";

const handedOver = "URIGAGE_HANDED_OVER";
const signals = ["SIGINT", "SIGTERM", "SIGHUP"];

/** Checks Node and reads .env: what every command begins with. */
export async function checkNode() {
  await step("Checking Node.js", () => {
    if (Number(process.versions.node.split(".")[0]) < 20)
      throw new Stop(
        `Node.js ${process.versions.node} is too old: install Node.js 20 or newer (nodejs.org) and run it again.`,
      );
    return `Node.js ${process.versions.node}`;
  });
  if (existsSync(inRoot(".env")))
    await step("Reading .env", () => {
      applyEnv(readEnvFile(inRoot(".env")));
      return ".env read";
    });
}

/**
 * Everything before our own packages can be used: Node, .env, npm ci. Returns under the pinned Node 24; a process of
 * another Node hands the command over to it and ends with its exit code.
 */
export async function bootstrap({ title, command, url }) {
  const handed = process.env[handedOver];
  delete process.env[handedOver];
  if (!handed) {
    console.log(`\n  ${bold(title)}\n`);
    await checkNode();
    makeDataFolder();
  }
  const giveUpPlace = await becomeOnlyOne(() => ({ command, url: url(), stopping: isEnding() }));
  if (handed) return;
  await endLeftovers();
  await install();
  await handOver(giveUpPlace);
}

async function handOver(giveUpPlace) {
  const { status } = spawnSync(nodeBinary, ["--version"], { stdio: "ignore" });
  if (status !== 0) {
    const [major, minor] = process.versions.node.split(".").map(Number);
    if (major > 22 || (major === 22 && minor >= 18)) return;
    throw new Stop(
      "The Node.js 24 from npm does not run on this machine: install Node.js 24 (nodejs.org) and run it again.",
    );
  }
  if (realpathSync(nodeBinary) === realpathSync(process.execPath)) return;
  await giveUpPlace();
  const child = spawn(nodeBinary, process.argv.slice(1), {
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    env: { ...process.env, PATH: toolsPath(), [handedOver]: "1" },
  });
  for (const signal of signals) process.removeAllListeners(signal).on(signal, () => child.kill(signal));
  const code = await new Promise((resolve) =>
    child.once("exit", (status, signal) => resolve(status ?? (signal ? 137 : 1))),
  );
  process.exit(code);
}
