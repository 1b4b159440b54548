import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { connectSim } from "@/sandbox/sim/connect";
import type { SimControl } from "@/sandbox/sim/control";

export type Outside = { naver: string; smartplace: string; mailSmtp: string; sim: SimControl; end(): Promise<void> };

/** The sandbox's sites in a process of their own, on free ports. */
export async function startOutside(): Promise<Outside> {
  const folder = await mkdtemp(path.join(tmpdir(), "bench-crawl-"));
  const free = ["NAVER", "SMARTPLACE", "MAIL_SMTP", "MAIL_WEB"].map((site) => [`SANDBOX_${site}_PORT`, "0"]);
  const env = { ...process.env, ...Object.fromEntries(free), SANDBOX_DATA_DIR: folder, SANDBOX_DRIP: "0" };
  const child = spawn(process.execPath, ["--import", "tsx", "sandbox/main.ts"], {
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(createInterface({ input: child.stdout }), "line");
  const { naver, smartplace, mailSmtp } = JSON.parse(line as string) as Record<
    "naver" | "smartplace" | "mailSmtp",
    string
  >;
  return {
    naver,
    smartplace,
    mailSmtp,
    sim: connectSim(naver),
    async end() {
      await endProcess(child, "SIGTERM");
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Sends the signal and waits until the process is gone. */
export async function endProcess(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill(signal);
  await gone;
}
