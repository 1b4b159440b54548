/** A waiting job older than this means that its kind is falling behind. */
export const lateAfterSeconds = 120;
/** A worker beats every 5 s; silent for longer than this, somebody should look. */
export const silentAfterSeconds = 60;

type Queue = { name: string; waiting: number; oldestSeconds: number | null };
type Worker = { seenAt: Date };
type Snapshot<Q extends Queue, W extends Worker> = { now: Date; queues: Q[]; workers: W[]; failedCount: number };

export type QueueHealth<Q extends Queue = Queue> =
  | { kind: "no-workers" }
  | { kind: "silent-worker"; number: number; seconds: number }
  | { kind: "late"; queue: Q; seconds: number }
  | { kind: "failed"; count: number }
  | { kind: "fine" };

export const secondsSince = (at: Date, now: Date): number => Math.max(0, (now.getTime() - at.getTime()) / 1_000);

export const isLate = (queue: Queue): boolean => (queue.oldestSeconds ?? 0) > lateAfterSeconds;

/** The worst that can be said of the queue. */
export function queueHealth<Q extends Queue, W extends Worker>(snapshot: Snapshot<Q, W>): QueueHealth<Q> {
  const { now, queues, workers, failedCount } = snapshot;
  const silences = workers.map((worker) => secondsSince(worker.seenAt, now));
  if (silences.every((seconds) => seconds > silentAfterSeconds)) return { kind: "no-workers" };
  const late = oldest(queues);
  const silent = silences.findIndex((seconds) => seconds > silentAfterSeconds);
  if (silent >= 0) return { kind: "silent-worker", number: silent + 1, seconds: silences[silent] ?? 0 };
  if (late && isLate(late)) return { kind: "late", queue: late, seconds: late.oldestSeconds ?? 0 };
  return failedCount > 0 ? { kind: "failed", count: failedCount } : { kind: "fine" };
}

/** The kind of job whose first one has waited longest. */
export const oldest = <Q extends Queue>(queues: Q[]): Q | undefined =>
  queues.toSorted((a, b) => (b.oldestSeconds ?? -1) - (a.oldestSeconds ?? -1))[0];
