import { expect, test } from "vitest";
import { type HealthData, serviceHealth } from "./service-health";

const connection = { platform: "naver" as const, active: 3, needsLogin: 1, blocked: 0, changed: 0, paused: 0 };
const fine: HealthData = {
  now: new Date(),
  database: { ms: 3, megabytes: 90, connections: 8 },
  queue: { oldestSeconds: 2, failed: 0 },
  workers: { alive: 1, silent: 0 },
  crawls: [],
  connections: [connection],
  replies: [],
};

test.each<[string, Partial<HealthData>, string]>([
  ["all is well", {}, "fine"],
  ["jobs failed for good", { queue: { oldestSeconds: 2, failed: 1 } }, "failed"],
  ["a slow database", { database: { ...fine.database, ms: 400 } }, "slow"],
  ["a job waits for ten minutes", { queue: { oldestSeconds: 600, failed: 4 } }, "late"],
  ["a platform turns us away", { connections: [{ ...connection, blocked: 1 }] }, "platform"],
  ["nobody works", { workers: { alive: 0, silent: 2 }, connections: [{ ...connection, blocked: 1 }] }, "noWorkers"],
])("%s", (_name, change, worst) => {
  expect(serviceHealth({ ...fine, ...change })).toBe(worst);
});
