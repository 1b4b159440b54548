import { existsSync, readFileSync, rmSync, statfsSync } from "node:fs";
import path from "node:path";
import { inRoot, root } from "./root.mjs";
import { run } from "./run.mjs";
import { step, Stop } from "./steps.mjs";

const neededGb = 2.5;

/** Whether node_modules holds what the lock file asks for: npm writes its own list there last of all. */
export function isInstalled(lock, installed) {
  if (!installed) return false;
  const wanted = Object.entries(lock.packages).filter(([at]) => at !== "");
  const missing = wanted.some(([at, entry]) => {
    const found = installed.packages[at];
    if (found) return found.version !== entry.version || found.integrity !== entry.integrity;
    return !entry.optional && !entry.peer && !entry.extraneous;
  });
  return !missing && Object.keys(installed.packages).every((at) => at in lock.packages);
}

const readJson = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined);

function assertRoom() {
  const { bavail, bsize } = statfsSync(root);
  const freeGb = (bavail * bsize) / 1e9;
  if (freeGb < neededGb)
    throw new Stop(
      `The disk is full: a first start needs ${neededGb} GB and ${freeGb.toFixed(1)} GB are free. Free some space and run it again.`,
    );
}

/** Brings node_modules in line with package-lock.json; a run that was cut short never counts as done. */
export async function install() {
  const mark = inRoot("node_modules/.package-lock.json");
  if (isInstalled(readJson(inRoot("package-lock.json")), readJson(mark))) return;
  await step("Installing packages", async () => {
    assertRoom();
    rmSync(mark, { force: true });
    // Without our own node_modules/.bin: npm is about to delete the Node that lies there.
    const PATH = process.env.PATH.split(path.delimiter).filter((folder) => !folder.startsWith(inRoot("node_modules")));
    const args = [
      "ci",
      "--include=dev",
      "--include=optional",
      "--no-progress",
      "--loglevel=error",
      "--fetch-retries=2",
    ];
    const npm = run("npm", [...args, "--fetch-retry-mintimeout=1000", "--fetch-retry-maxtimeout=5000"], {
      env: { ...process.env, PATH: PATH.join(path.delimiter) },
      failed: "npm ci did not succeed.",
      tool: "npm",
    });
    await npm.catch((error) => {
      rmSync(inRoot("node_modules"), { recursive: true, force: true });
      throw error;
    });
    return "Packages installed";
  });
}
