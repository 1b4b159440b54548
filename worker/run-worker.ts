import { EventEmitter } from "node:events";
import { Logger, run, type WorkerEvents } from "graphile-worker";
import type { App } from "@/server/wiring";
import { crontab } from "./cron";
import { startHeartbeat } from "./heartbeat";
import { tasks } from "./tasks";
import { toTaskList } from "./to-task-list";

/** How long running jobs get to finish when the worker is told to stop. */
const stopWithinMs = 20_000;

/** Runs the queue until `stop`: jobs by priority, the clock, the heartbeat. */
export async function runWorker(app: App): Promise<{ stop(): Promise<void> }> {
  const { ctx, database } = app;
  const { log, config } = ctx;
  const levels = { error: "error", warning: "warn", info: "debug", debug: "debug" } as const;
  const events: WorkerEvents = new EventEmitter();
  let stopHeartbeat = async () => {};
  events.on("pool:create", ({ workerPool }) => {
    stopHeartbeat = startHeartbeat(ctx, workerPool.id);
  });
  const runner = await run({
    events,
    preset: {
      worker: {
        concurrentJobs: config.WORKER_CONCURRENCY,
        pollInterval: 1_000,
        gracefulShutdownAbortTimeout: stopWithinMs / 2,
      },
    },
    pgPool: database.pool,
    taskList: toTaskList(tasks, ctx),
    crontab,
    noHandleSignals: true,
    logger: new Logger(() => (level, message) => log[levels[level as keyof typeof levels] ?? "debug"](message)),
  });
  return {
    async stop() {
      await runner.stop();
      await stopHeartbeat();
    },
  };
}
