import { type ChildProcess, spawn } from "node:child_process";
import { workerHeap } from "@/scripts/launch/members.mjs";
import { browsersOf } from "./processes";
import { endProcess } from "./outside";

/** Worker processes as in production; one that ends by itself or is killed is started again. */
export class Workers {
  private readonly running = new Set<ChildProcess>();
  private isEnding = false;

  constructor(
    private readonly env: NodeJS.ProcessEnv,
    count: number,
  ) {
    for (let started = 0; started < count; started += 1) this.start();
  }

  private start(): void {
    const worker = spawn(process.execPath, [...workerHeap, "--import", "tsx", "worker/main.ts"], {
      env: this.env,
      stdio: ["ignore", "ignore", "inherit"],
    });
    this.running.add(worker);
    worker.once("exit", () => {
      this.running.delete(worker);
      if (!this.isEnding) this.start();
    });
  }

  pids(): number[] {
    return [...this.running].flatMap(({ pid }) => pid ?? []);
  }

  /** Kills one worker or one browser of a worker, whichever `random` (in [0, 1)) points at; false where there is none. */
  killOne(random: number): boolean {
    const workers = this.pids();
    const all = [...workers, ...workers.flatMap(browsersOf)];
    const victim = all[Math.floor(random * all.length)];
    if (victim) process.kill(victim, "SIGKILL");
    return victim !== undefined;
  }

  async end(): Promise<void> {
    this.isEnding = true;
    await Promise.all([...this.running].map((worker) => endProcess(worker, "SIGTERM")));
  }
}
