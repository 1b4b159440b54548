import { spawn } from "node:child_process";
import { closeSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { openLog } from "./data-folder.mjs";
import { until } from "./processes.mjs";
import { inRoot, root } from "./root.mjs";
import { nodeBinary, plainReason, toolsPath } from "./run.mjs";
import { killGroup, noteStarted } from "./started.mjs";
import { Stop, tail } from "./steps.mjs";

const readyWithinMs = 120_000;
const patience = { deaths: 5, withinMs: 60_000, firstDelayMs: 250, longestDelayMs: 10_000 };

/** Starts one of our own programs; it ends when we do. Its output goes to .data/logs/<name>.log, or to ours. */
export function startProgram(name, args, env, { nodeFlags = [], inherit = false } = {}) {
  const log = inherit ? undefined : openLog(name);
  const output = log?.descriptor ?? "inherit";
  const withParent = pathToFileURL(inRoot("scripts/end-with-parent.mjs")).href;
  const child = spawn(nodeBinary, [...nodeFlags, "--import", withParent, "--import", "tsx", ...args], {
    cwd: root,
    env: { ...env, PATH: toolsPath() },
    detached: true,
    stdio: ["ignore", output, output, "ipc"],
  });
  child.on("error", () => {});
  if (log) closeSync(log.descriptor);
  return child;
}

/**
 * Keeps processes running. A member is { name, launch(), ready(pid), signal, graceMs, tries }; one that dies is started
 * again, ever later; `onLost(stop)` is called for one that keeps dying, or has not come up in so many `tries` (2). `say(text)`
 * tells people what happens.
 */
export function createCrew({ say, onLost }) {
  const running = new Map();
  let stopping = false;

  function lost(member) {
    const log = member.log ? tail(readFileSync(member.log, "utf8")) : "";
    const reason = plainReason(log);
    return reason ? new Stop(reason) : new Stop(`${member.name} does not stay up, so everything was stopped.`, log);
  }

  async function launch(member, deaths) {
    const child = await member.launch();
    if (stopping) return killGroup(child.pid, "SIGKILL");
    running.set(member.name, { member, child });
    if (!member.findsItself) noteStarted(child);
    child.once("exit", (code, signal) => {
      if (stopping) return;
      running.delete(member.name);
      const now = performance.now();
      const recent = [...deaths.filter((at) => now - at < patience.withinMs), now];
      const cannotStart = !member.wasReady && code !== null && recent.length >= (member.tries ?? 2);
      const hopeless = recent.length >= patience.deaths || cannotStart;
      if (hopeless) return onLost(lost(member));
      const delayMs = Math.min(patience.firstDelayMs * 2 ** (recent.length - 1), patience.longestDelayMs);
      say(`${member.name} ended (${signal ?? `exit ${code}`}); starting it again`);
      setTimeout(() => {
        if (!stopping) launch(member, recent).catch((error) => onLost(error));
      }, delayMs);
    });
  }

  /** Resolves once the member is ready; never when the crew is stopped before. */
  async function start(member) {
    await launch(member, []);
    const isReady = async () => {
      const pid = running.get(member.name)?.child.pid;
      return stopping || (pid !== undefined && (await member.ready(pid)));
    };
    if (!(await until(isReady, readyWithinMs, 100))) throw lost(member);
    if (stopping) await new Promise(() => {});
    member.wasReady = true;
  }

  async function stopOne({ member, child }) {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill(member.signal ?? "SIGTERM");
      await until(() => child.exitCode !== null || child.signalCode !== null, member.graceMs ?? 10_000);
    }
    killGroup(child.pid, "SIGKILL");
  }

  /** Ends all members, those in `last` after the others and one by one. */
  async function stop(last = []) {
    stopping = true;
    const members = [...running.values()];
    await Promise.all(members.filter(({ member }) => !last.includes(member.name)).map(stopOne));
    for (const name of last) if (running.has(name)) await stopOne(running.get(name));
  }

  return { start, stop };
}
