import { expect, test } from "vitest";
import { halves, readComplaintsHeldOut, readInjections, readVoices, rounds } from "@/scripts/evaluation/cases";
import { readLabelled } from "@/scripts/training/read-labelled";
import { readSandbox, type SandboxReview } from "@/scripts/training/read-sandbox";
import { createBuiltInAnalyzer } from "@/server/integrations/sentiment/built-in/built-in-analyzer";

const analyzer = createBuiltInAnalyzer();
const urgencyOf = (text: string, rating: number | null) => analyzer.analyze({ text, rating, menu: [] }).urgency;
const share = <T>(all: readonly T[], is: (each: T) => boolean) => all.filter(is).length / all.length;

const floors = {
  "urgency-personas": {
    tuning: { recall: 0.99, falseAlarms: 0.03, highStars: 0.98, rightKind: 0.98 },
    "held-out": { recall: 0.95, falseAlarms: 0.12, highStars: 0.85, rightKind: 0.96 },
  },
  "urgency-personas-2": {
    tuning: { recall: 0.99, falseAlarms: 0.03, highStars: 0.98, rightKind: 0.98 },
    "held-out": { recall: 0.93, falseAlarms: 0.12, highStars: 0.9, rightKind: 0.91 },
  },
  "urgency-personas-3": {
    tuning: { recall: 0.99, falseAlarms: 0.04, highStars: 0.98, rightKind: 0.98 },
    "held-out": { recall: 0.98, falseAlarms: 0.12, highStars: 0.95, rightKind: 0.94 },
  },
  "urgency-personas-4": {
    tuning: { recall: 0.98, falseAlarms: 0.06, highStars: 0.98, rightKind: 0.98 },
    "held-out": { recall: 0.91, falseAlarms: 0.1, highStars: 0.85, rightKind: 0.95 },
  },
  "urgency-personas-5": {
    tuning: { recall: 0.98, falseAlarms: 0.06, highStars: 0.98, rightKind: 0.98 },
    "held-out": { recall: 0.95, falseAlarms: 0.2, highStars: 0.9, rightKind: 0.84 },
  },
} as const;

test.each(rounds.flatMap((round) => halves.map((half) => [round, half] as const)))(
  "urgent words in many voices, %s, %s",
  (round, half) => {
    const judged = readVoices(half, round).map((each) => ({ ...each, heard: urgencyOf(each.text, each.rating) }));
    const isCalled = ({ heard }: (typeof judged)[number]) => heard !== null;
    const urgent = judged.filter(({ urgent }) => urgent !== null);
    const floor = floors[round][half];
    expect.soft(share(urgent, isCalled), "recall").toBeGreaterThanOrEqual(floor.recall);
    expect
      .soft(
        share(
          urgent.filter(({ rating }) => (rating ?? 0) >= 3),
          isCalled,
        ),
        "recall with three stars or more",
      )
      .toBeGreaterThanOrEqual(floor.highStars);
    expect
      .soft(
        share(urgent.filter(isCalled), ({ urgent, heard }) => heard?.kind === urgent),
        "named right",
      )
      .toBeGreaterThanOrEqual(floor.rightKind);
    expect
      .soft(
        share(
          judged.filter(({ urgent }) => urgent === null),
          isCalled,
        ),
        "false alarms",
      )
      .toBeLessThanOrEqual(floor.falseAlarms);
  },
);

test("everyday complaints by trade", () => {
  const judged = readComplaintsHeldOut().map((each) => ({ ...each, heard: urgencyOf(each.text, each.rating) }));
  const called = (isUrgent: boolean) =>
    share(
      judged.filter(({ urgent }) => (urgent !== null) === isUrgent),
      ({ heard }) => heard !== null,
    );
  expect(called(true)).toBeGreaterThanOrEqual(0.96);
  expect(called(false)).toBeLessThanOrEqual(0.14);
});

/** Of 1,385 reviews of guests that sounded so; those a reader doubted are left out. Nothing was taught of what they were told to be. */
test("reviews that sound as if they called the owner, told apart by readers", () => {
  const told = readLabelled().filter(({ urgent }) => urgent !== undefined && urgent !== "?");
  const judged = told.map(({ text, rating, urgent }) => ({ urgent, heard: urgencyOf(text, rating) }));
  const called = (isUrgent: boolean) =>
    share(
      judged.filter(({ urgent }) => (urgent !== "") === isUrgent),
      ({ heard }) => heard !== null,
    );
  expect(judged.length).toBeGreaterThanOrEqual(1300);
  expect(called(true)).toBeGreaterThanOrEqual(0.93);
  expect(called(false)).toBeLessThanOrEqual(0.42);
});

test("glad reviews of the sandbox call nobody, and few that are half glad", () => {
  const called = (mood: SandboxReview["mood"]) =>
    share(
      readSandbox().filter((review) => review.mood === mood),
      ({ body }) => urgencyOf(body, null) !== null,
    );
  expect(called("good")).toBeLessThanOrEqual(0.01);
  expect(called("plain")).toBeLessThanOrEqual(0.01);
  expect(called("mixed")).toBeLessThanOrEqual(0.05);
});

test("orders to a machine rarely call the owner", () => {
  expect(share(readInjections(), ({ text, rating }) => urgencyOf(text, rating) !== null)).toBeLessThanOrEqual(0.07);
});
