import { spawn } from "node:child_process";
import { existsSync, statfsSync } from "node:fs";
import path from "node:path";
import { dataFolder } from "./data-folder.mjs";
import { inRoot, root } from "./root.mjs";
import { killGroup, noteStarted } from "./started.mjs";
import { Stop, tail } from "./steps.mjs";

export const nodeBinary = inRoot("node_modules/.bin/node");

/** PATH with this project's tools in front (its Node 24 first of all). */
export const toolsPath = () => [inRoot("node_modules/.bin"), process.env.PATH].join(path.delimiter);

const diskFull = "The disk is full: free some space (2.5 GB for a first start) and run it again.";
const known = [
  [/ENOSPC|no space left on device/i, diskFull],
  [/EDQUOT|quota exceeded/i, "Your disk quota is used up: free some space and run it again."],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|ECONNRESET|ERR_SOCKET_TIMEOUT/,
    "The npm registry cannot be reached: connect to the internet (or set npm's proxy) and run it again.",
    "npm",
  ],
  [
    /npm error code (EACCES|EPERM|EROFS)/,
    "npm may not write here: run it as the owner of this folder, with a home folder it may write to.",
    "npm",
  ],
];

const fullBelowBytes = 20e6;
function isDiskFull() {
  return [root, dataFolder].some((folder) => {
    if (!existsSync(folder)) return false;
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize < fullBelowBytes;
  });
}

/** The sentence for a failure people can mend themselves; undefined for any other. */
export function plainReason(output, tool) {
  if (isDiskFull()) return diskFull;
  return known.find(([pattern, , only]) => pattern.test(output) && (!only || only === tool))?.[1];
}

/** Runs a tool quietly; resolves with its output, or throws a Stop that shows it. */
export function run(command, args, { failed, tool, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, ...options, detached: true, stdio: ["ignore", "pipe", "pipe"] });
    noteStarted(child);
    // Some tools die of a full disk without a word, and tidy up before they do.
    let wasFull = false;
    const watching = setInterval(() => {
      wasFull ||= isDiskFull();
      if (wasFull) killGroup(child.pid, "SIGKILL");
    }, 500);
    watching.unref();
    let output = "";
    const collect = (chunk) => {
      output = (output + chunk).slice(-1_000_000);
    };
    child.stdout.setEncoding("utf8").on("data", collect);
    child.stderr.setEncoding("utf8").on("data", collect);
    child.once("error", (error) => reject(new Stop(`${failed} (${command}: ${error.code ?? error.message})`)));
    child.once("close", (code, signal) => {
      clearInterval(watching);
      if (code === 0) return resolve(output);
      const reason = wasFull ? diskFull : plainReason(output, tool);
      reject(reason ? new Stop(reason) : new Stop(`${failed} (exit ${signal ?? code})`, tail(output, 30)));
    });
  });
}

/** Runs one of the project's TypeScript or JavaScript files, or a tool's script, with its Node 24. */
export const runNode = (args, options = {}) =>
  run(nodeBinary, args, { ...options, env: { ...(options.env ?? process.env), PATH: toolsPath() } });
