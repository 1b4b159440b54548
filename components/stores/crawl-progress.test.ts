import { describe, expect, it } from "vitest";
import { collectSteps, crawlOutcome, secondsLeft } from "./crawl-progress";

const startedAt = new Date("2026-11-25T00:00:00Z");
const secondsAfter = (seconds: number) => new Date(startedAt.getTime() + seconds * 1_000);
const states = (...args: Parameters<typeof collectSteps>) => collectSteps(...args).map((step) => step.state);
const noDrafts = { drafted: 0, undrafted: 0 };

describe("collectSteps", () => {
  it("checks the shop until a page has been read", () => {
    expect(states(null, noDrafts)).toEqual(["now", "wait", "wait", "wait"]);
    expect(states({ status: "running", pages: 0 }, noDrafts)).toEqual(["now", "wait", "wait", "wait"]);
  });

  it("shows drafts that are written while reading goes on", () => {
    const drafts = { drafted: 4, undrafted: 6 };
    expect(states({ status: "running", pages: 3 }, drafts)).toEqual(["done", "now", "now", "now"]);
  });

  it("is through only when the last draft is written", () => {
    expect(states({ status: "done", pages: 3 }, { drafted: 9, undrafted: 1 }).at(-1)).toBe("now");
    expect(states({ status: "done", pages: 3 }, { drafted: 10, undrafted: 0 }).at(-1)).toBe("done");
  });

  it("stands still where it stopped", () => {
    expect(states({ status: "stopped", pages: 0 }, noDrafts)).toEqual(["stopped", "wait", "wait", "wait"]);
    expect(states({ status: "failed", pages: 2 }, { drafted: 3, undrafted: 0 })).toEqual([
      "done",
      "stopped",
      "done",
      "done",
    ]);
    expect(states({ status: "stopped", pages: 2 }, { drafted: 3, undrafted: 1 }).at(-1)).toBe("now");
  });

  it("is through when there was nothing to read", () => {
    expect(states({ status: "done", pages: 0 }, noDrafts)).toEqual(Array(4).fill("done"));
  });
});

describe("secondsLeft", () => {
  const crawl = { step: "reading" as const, startedAt, found: 100, expected: 340 };

  it("goes by the pace so far", () => {
    expect(secondsLeft(crawl, secondsAfter(50))).toBe(120);
  });

  it("says nothing without a total, a first page or a clock that agrees", () => {
    expect(secondsLeft({ ...crawl, expected: null }, secondsAfter(50))).toBeNull();
    expect(secondsLeft({ ...crawl, found: 0 }, secondsAfter(50))).toBeNull();
    expect(secondsLeft({ ...crawl, step: "waiting" }, secondsAfter(50))).toBeNull();
    expect(secondsLeft(crawl, secondsAfter(-5))).toBeNull();
  });

  it("is never below zero where more came than was expected", () => {
    expect(secondsLeft({ ...crawl, found: 400 }, secondsAfter(50))).toBe(0);
  });
});

describe("crawlOutcome", () => {
  const done = {
    platform: "naver" as const,
    step: "done" as const,
    created: 0,
    edited: 0,
    attempts: 1,
    errorKind: null,
  };

  it("names what is new before anything else", () => {
    expect(crawlOutcome({ ...done, created: 2, edited: 1, attempts: 3 })).toEqual({ kind: "created", count: 2 });
    expect(crawlOutcome({ ...done, edited: 1 })).toEqual({ kind: "edited", count: 1 });
    expect(crawlOutcome(done)).toEqual({ kind: "nothing" });
  });

  it("tells of retries only after the second", () => {
    expect(crawlOutcome({ ...done, attempts: 2 })).toEqual({ kind: "nothing" });
    expect(crawlOutcome({ ...done, attempts: 3 })).toEqual({ kind: "tries", count: 3 });
  });

  it("names the trouble, known or not", () => {
    expect(crawlOutcome({ ...done, step: "stopped", errorKind: "blocked" })).toEqual({
      kind: "trouble",
      why: "blocked",
    });
    const refused = { ...done, step: "stopped" as const, errorKind: "rejected" };
    expect(crawlOutcome(refused)).toMatchObject({ why: "rejected" });
    expect(crawlOutcome({ ...refused, platform: "google" })).toMatchObject({ why: "no-access" });
    expect(crawlOutcome({ ...done, step: "failed", errorKind: "something" })).toEqual({
      kind: "trouble",
      why: "unknown",
    });
    expect(crawlOutcome({ ...done, step: "waiting", errorKind: "temporary" })).toMatchObject({ why: "temporary" });
    expect(crawlOutcome({ ...done, step: "waiting" })).toEqual({ kind: "waiting" });
  });
});
