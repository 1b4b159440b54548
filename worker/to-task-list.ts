import type { TaskList } from "graphile-worker";
import { asSystem, type Ctx } from "@/server/context";
import { type JobName, type JobPayload, jobCatalog, jobNames } from "@/server/jobs/catalog";

export type Task<N extends JobName> = (ctx: Ctx, payload: JobPayload<N>, signal: AbortSignal) => Promise<unknown>;
export type TaskMap = { [N in JobName]: Task<N> };

/** Turns the typed map into the queue's list, parsing every payload on the way in. */
export function toTaskList(tasks: TaskMap, ctx: Ctx): TaskList {
  const run = (name: JobName): TaskList[string] => {
    const task = tasks[name] as Task<JobName>;
    return async (raw, { abortSignal }) => {
      await task(asSystem(ctx, name), jobCatalog[name].payload.parse(raw) as never, abortSignal);
    };
  };
  return Object.fromEntries(jobNames.map((name) => [name, run(name)]));
}
