import { type ChildProcess, spawn } from "node:child_process";
import type { Config } from "@/server/platform/config";

export type WorkerProcess = ReturnType<typeof startWorkerProcess>;

/** The worker process itself, with these settings over those of the test. */
export function startWorkerProcess(config: Partial<Config>, over: Record<string, string> = {}) {
  const settings = Object.entries(config).map(([key, value]) => [key, String(value)]);
  const worker = spawn(process.execPath, ["--import", "tsx", "worker/main.ts"], {
    env: { ...process.env, ...Object.fromEntries(settings), ...over },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let stderr = "";
  worker.stderr.on("data", (chunk) => (stderr += chunk));
  return { pid: worker.pid, stderr: () => stderr, end: (signal?: NodeJS.Signals) => end(worker, signal) };
}

/** Ends it with a signal, or waits for it to end by itself; its exit code, null after a kill. */
function end(worker: ChildProcess, signal?: NodeJS.Signals): Promise<number | null> {
  if (worker.exitCode !== null || worker.signalCode !== null) return Promise.resolve(worker.exitCode);
  return new Promise((done) => {
    worker.once("exit", (code) => done(code));
    if (signal) worker.kill(signal);
  });
}

/** What `look` finds in the end; looks again every `everyMs`. */
export async function until<T>(
  what: string,
  look: () => Promise<T | null | false | undefined>,
  withinMs: number,
  everyMs = 100,
): Promise<T> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > deadline) throw new Error(`not within ${withinMs} ms: ${what}`);
    await new Promise((done) => setTimeout(done, everyMs));
  }
}
