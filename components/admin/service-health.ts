import type { inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "@/server/api/root";

export type HealthData = inferRouterOutputs<AppRouter>["admin"]["health"];

const slowDatabaseMs = 250;
const lateSeconds = 300;

/** The worst that is wrong, for the title: what stops everything comes first. */
export function serviceHealth({ workers, database, queue, connections }: HealthData) {
  if (workers.alive === 0) return "noWorkers";
  if (connections.some(({ blocked, changed }) => blocked + changed > 0)) return "platform";
  if (queue.oldestSeconds > lateSeconds) return "late";
  if (database.ms > slowDatabaseMs) return "slow";
  return queue.failed > 0 ? "failed" : "fine";
}
