import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { GuardFinding } from "@/server/domain/reply-guard/verdict";
import { distinctFindings, markFindings } from "./mark-findings";

describe("markFindings", () => {
  it("marks the words that were found", () => {
    expect(markFindings("값은 환불해 드릴게요.", [{ start: 3, end: 6, level: "stop" }])).toEqual([
      { text: "값은 ", start: 0, level: null },
      { text: "환불해", start: 3, level: "stop" },
      { text: " 드릴게요.", start: 6, level: null },
    ]);
  });

  it("shows the graver finding where two overlap", () => {
    const pieces = markFindings("0123456789", [
      { start: 0, end: 6, level: "warn" },
      { start: 4, end: 8, level: "stop" },
    ]);
    expect(pieces.map(({ text, level }) => [text, level])).toEqual([
      ["0123", "warn"],
      ["4567", "stop"],
      ["89", null],
    ]);
  });

  it("marks no text for its length, so that the places others speak of stay seen", () => {
    const pieces = markFindings("0123456789", [
      { start: 0, end: 10, level: "stop", rule: "too-long-for-platform" },
      { start: 4, end: 8, level: "warn", rule: "pii-staff" },
    ]);
    expect(pieces.map(({ text, level }) => [text, level])).toEqual([
      ["0123", null],
      ["4567", "warn"],
      ["89", null],
    ]);
  });

  it("gives back every character once, whatever the spans", () => {
    const span = fc.record({
      start: fc.nat(30),
      end: fc.nat(30),
      level: fc.constantFrom("stop" as const, "warn" as const),
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 25 }), fc.array(span), (text, spans) => {
        expect(
          markFindings(text, spans)
            .map((piece) => piece.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });
});

describe("distinctFindings", () => {
  it("tells a rule that hit twice once, in the order of gravity", () => {
    const finding = (rule: string, start: number) => ({ rule, reason: rule, start, end: start + 1 }) as GuardFinding;
    const found = distinctFindings([finding("pii-reviewer", 0), finding("pii-reviewer", 9), finding("cliche", 4)]);
    expect(found.map(({ rule, start }) => [rule, start])).toEqual([
      ["pii-reviewer", 0],
      ["cliche", 4],
    ]);
  });
});
