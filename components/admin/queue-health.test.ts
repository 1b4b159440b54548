import { describe, expect, it } from "vitest";
import { lateAfterSeconds, oldest, queueHealth, silentAfterSeconds } from "./queue-health";

const now = new Date("2026-11-25T03:00:00Z");
const seenSecondsAgo = (seconds: number) => ({ seenAt: new Date(now.getTime() - seconds * 1_000) });
const queue = (name: string, oldestSeconds: number | null) => ({ name, waiting: 1, oldestSeconds });
const calm = { now, queues: [queue("crawl-store", 3)], workers: [seenSecondsAgo(2)], failedCount: 0 };

describe("queueHealth", () => {
  it("says that all is well", () => {
    expect(queueHealth(calm)).toEqual({ kind: "fine" });
  });

  it("puts missing workers before everything else", () => {
    expect(queueHealth({ ...calm, workers: [], failedCount: 2 })).toEqual({ kind: "no-workers" });
    expect(queueHealth({ ...calm, workers: [seenSecondsAgo(silentAfterSeconds + 1)] })).toEqual({ kind: "no-workers" });
  });

  it("names the worker that went silent while others work", () => {
    const workers = [seenSecondsAgo(1), seenSecondsAgo(130)];
    expect(queueHealth({ ...calm, workers })).toEqual({ kind: "silent-worker", number: 2, seconds: 130 });
  });

  it("names the kind of job that falls behind", () => {
    const late = queue("draft-replies", lateAfterSeconds + 1);
    expect(queueHealth({ ...calm, queues: [queue("crawl-store", 3), late], failedCount: 1 })).toEqual({
      kind: "late",
      queue: late,
      seconds: lateAfterSeconds + 1,
    });
  });

  it("comes to failed jobs when nothing else is wrong", () => {
    expect(queueHealth({ ...calm, failedCount: 3 })).toEqual({ kind: "failed", count: 3 });
  });
});

describe("oldest", () => {
  it("leaves out what does not wait", () => {
    expect(oldest([queue("a", null), queue("b", 0), queue("c", null)])?.name).toBe("b");
  });
});
