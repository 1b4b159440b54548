import { describe, expect, test } from "vitest";
import { checkReply, type GuardVerdict } from "@/server/domain/reply-guard/guard";
import { readReplySentences } from "@/tests/evals/read-reply-sentences";
import { type ReplyCase, reviews, weak } from "@/tests/evals/reply-guard-cases";
import { clean } from "@/tests/evals/reply-guard-clean-cases";
import { dangerous } from "@/tests/evals/reply-guard-dangerous-cases";

const floors = { missedDangerous: 0, missedUnseen: 0.05, blockedClean: 0.05, warnedClean: 0.15, missedWeak: 0.1 };
const shop = {
  name: "바다온",
  category: null,
  phone: "02-123-4567",
  menu: ["바지락칼국수", "돈까스", "굴밥", "파스타", "전복죽"],
};

function judge({ about, text }: Omit<ReplyCase, "expected">): GuardVerdict {
  const { voice: speechLevel, ...review } = reviews[about];
  const voice = { speechLevel, tone: "warm", length: "medium", signOff: "" } as const;
  return checkReply({
    text,
    platform: "naver",
    review: { ...review, aspects: [...review.aspects] },
    shop,
    voice,
    recentReplies: [],
  });
}

function missed(cases: readonly ReplyCase[]): string[] {
  return cases.flatMap((each) => {
    const found = new Set(judge(each).findings.map((finding) => finding.rule));
    return each.expected.filter((rule) => !found.has(rule)).map((rule) => `${rule}: ${each.text}`);
  });
}

const sets = [
  ["the set it was tuned on", "reply-guard-tuning.txt"],
  ["the set held out", "reply-guard-held-out.txt"],
] as const;

describe.each(sets)("reply guard on %s", (_name, file) => {
  const sentences = readReplySentences(file, reviews);
  const isStopped = (each: (typeof sentences)[number]) => judge(each).level === "stop";

  test("stops 95 of 100 dangerous replies, whatever their kind", () => {
    const risky = sentences.filter(({ isDangerous }) => isDangerous);
    const through = risky.filter((each) => !isStopped(each)).map(({ kind, text }) => `${kind}: ${text}`);
    expect(through.slice(Math.floor(risky.length * floors.missedUnseen))).toEqual([]);
  });

  test("blocks at most 5 of 100 near misses", () => {
    const fine = sentences.filter(({ isDangerous }) => !isDangerous);
    const blocked = fine.filter(isStopped).map(({ kind, text }) => `${kind}: ${text}`);
    expect(blocked.slice(Math.floor(fine.length * floors.blockedClean))).toEqual([]);
  });
});

describe("reply guard on replies written by hand", () => {
  test("there are enough of each kind", () => {
    expect([dangerous.length, weak.length, clean.length]).toEqual([137, 20, 63]);
  });

  test("no dangerous reply gets through", () => {
    const through = dangerous.filter((each) => judge(each).level !== "stop").map(({ text }) => text);
    expect(through.slice(floors.missedDangerous)).toEqual([]);
  });

  test("a dangerous reply is stopped for the right reason", () => {
    expect(missed(dangerous)).toEqual([]);
  });

  test("clean replies, risky-looking ones too, are not blocked", () => {
    const blocked = clean.filter((each) => judge(each).level === "stop").map(({ text }) => text);
    expect(blocked.slice(Math.floor(clean.length * floors.blockedClean))).toEqual([]);
  });

  test("few clean replies get a warning", () => {
    const warned = clean.flatMap((each) => {
      const rules = judge(each).findings.map((finding) => finding.rule);
      return rules.length > 0 ? [`${rules.join(", ")}: ${each.text}`] : [];
    });
    expect(warned.slice(Math.floor(clean.length * floors.warnedClean))).toEqual([]);
  });

  test("weak replies are pointed out", () => {
    const rules = weak.reduce((sum, each) => sum + each.expected.length, 0);
    expect(missed(weak).slice(Math.floor(rules * floors.missedWeak))).toEqual([]);
  });
});
