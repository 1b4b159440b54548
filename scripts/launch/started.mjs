import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { inData } from "./data-folder.mjs";
import { beforeEnd } from "./ending.mjs";
import { birthOf, isAlive, until } from "./processes.mjs";

// .data/processes/<our pid>.json names what this process has started, so that a later one can end it should we be killed.
const folder = inData("processes");
const ours = new Map();
const isSame = ({ pid, birth }) => Boolean(birth) && birthOf(pid) === birth && isAlive(pid);

function save() {
  const file = `${folder}/${process.pid}.json`;
  if (ours.size === 0) return rmSync(file, { force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    file,
    JSON.stringify({ owner: { pid: process.pid, birth: birthOf(process.pid) }, started: [...ours.values()] }),
  );
}

export function killGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch {
    // Gone already.
  }
}

async function endGroups(pids, graceMs) {
  for (const pid of pids) killGroup(pid, "SIGTERM");
  await until(() => pids.every((pid) => !isAlive(pid)), graceMs);
  for (const pid of pids) killGroup(pid, "SIGKILL");
}

/** Notes a process that leads a group of its own; whatever happens to us, it will be ended. */
export function noteStarted(child) {
  if (child.pid === undefined) return;
  ours.set(child.pid, { pid: child.pid, birth: birthOf(child.pid) });
  save();
  child.once("exit", () => {
    ours.delete(child.pid);
    save();
  });
}

beforeEnd(() => endGroups([...ours.keys()], 5_000));

/** Ends what processes of this folder that are no more have left running. */
export async function endLeftovers() {
  let files = [];
  try {
    files = readdirSync(folder).map((name) => `${folder}/${name}`);
  } catch {
    return;
  }
  for (const file of files) {
    let left = { started: [] };
    try {
      left = JSON.parse(readFileSync(file, "utf8"));
    } catch {
      // Cut short by the kill; it names nobody.
    }
    if (left.owner && isSame(left.owner)) continue;
    await endGroups(
      left.started.filter(isSame).map(({ pid }) => pid),
      10_000,
    );
    rmSync(file, { force: true });
  }
}
