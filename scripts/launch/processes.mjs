import { readFileSync, readlinkSync, readdirSync } from "node:fs";

const read = (pid, file) => {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return "";
  }
};

/** Its command line; empty for a process that is gone or a zombie. */
export const commandOf = (pid) => read(pid, "cmdline").split("\0").join(" ").trim();

const statOf = (pid) => read(pid, "stat").split(") ").at(-1).split(" ");

/** When the process began, in ticks since boot: with the pid it names one process even after pids are used again. */
export const birthOf = (pid) => statOf(pid)[19] ?? "";

export const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return statOf(pid)[0] !== "Z";
  } catch (error) {
    return error.code === "EPERM";
  }
};

/** The npm above us that runs this command, if any. */
export function npmAbove() {
  for (let pid = process.ppid; pid > 1; pid = Number(statOf(pid)[1] ?? 0))
    if (/^npm |npm-cli\.js/.test(commandOf(pid))) return pid;
  return undefined;
}

/** The process group a process is in. */
const groupOf = (pid) => Number(statOf(pid)[2]);

/** The process that listens on 127.0.0.1:`port`, where the system lets us see it. */
function listenerOn(port) {
  const hexPort = `:${port.toString(16).toUpperCase().padStart(4, "0")}`;
  const inodes = ["net/tcp", "net/tcp6"].flatMap((table) =>
    read("self", table)
      .split("\n")
      .map((row) => row.trim().split(/\s+/))
      .filter((cells) => cells[1]?.endsWith(hexPort) && cells[3] === "0A")
      .map((cells) => `socket:[${cells[9]}]`),
  );
  if (inodes.length === 0) return undefined;
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      const holds = readdirSync(`/proc/${pid}/fd`).some((fd) => inodes.includes(readlinkSync(`/proc/${pid}/fd/${fd}`)));
      if (holds) return Number(pid);
    } catch {
      // Another user's process, or one that has just ended.
    }
  }
  return undefined;
}

/** Who listens on the port, as "name (process 123)". */
export function whoListensOn(port) {
  const pid = listenerOn(port);
  return pid && `${commandOf(pid).slice(0, 60)} (process ${pid})`;
}

/** Whether somebody outside the process group of `leader` listens on the port. */
export function isTakenFrom(leader, port) {
  const pid = listenerOn(port);
  return pid !== undefined && groupOf(pid) !== leader;
}

/** Resolves once `done()` is true, or false after `timeoutMs`. */
export async function until(done, timeoutMs, everyMs = 50) {
  const end = performance.now() + timeoutMs;
  while (!(await done())) {
    if (performance.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
  return true;
}
