import { describe, expect, test } from "vitest";
import { checkReply, type GuardInput, type GuardVerdict } from "@/server/domain/reply-guard/guard";
import { createJudge } from "@/scripts/evaluation/judge-reply";
import { readShopReplies } from "@/tests/evals/read-shop-replies";
import { readReplySentences } from "@/tests/evals/read-reply-sentences";
import { type ReplyCase, reviews, weak } from "@/tests/evals/reply-guard-cases";
import { clean } from "@/tests/evals/reply-guard-clean-cases";
import { dangerous } from "@/tests/evals/reply-guard-dangerous-cases";

const floors = { missedDangerous: 0, blockedClean: 0.05, warnedClean: 0.15, missedWeak: 0.1 };
const shop = {
  name: "바다온",
  category: null,
  phone: "02-123-4567",
  menu: ["바지락칼국수", "돈까스", "굴밥", "파스타", "전복죽"],
};

type Said = Omit<ReplyCase, "expected">;

function inputOf({ about, text }: Said): GuardInput {
  const { voice: speechLevel, ...review } = reviews[about];
  const voice = { speechLevel, tone: "warm", length: "medium", signOff: "" } as const;
  return {
    text,
    platform: "naver",
    review: { ...review, aspects: [...review.aspects] },
    shop,
    voice,
    recentReplies: [],
  };
}

const judge = (said: Said): GuardVerdict => checkReply(inputOf(said));
const rulesOf = ({ findings }: GuardVerdict) => new Set(findings.map(({ rule }) => rule));

function missed(cases: readonly ReplyCase[]): string[] {
  return cases.flatMap((each) => {
    const found = new Set(judge(each).findings.map((finding) => finding.rule));
    return each.expected.filter((rule) => !found.has(rule)).map((rule) => `${rule}: ${each.text}`);
  });
}

const sets = [
  ["the set it was tuned on", "reply-guard-tuning.txt", { missed: 0.05, blocked: 0.05 }],
  ["the set held out", "reply-guard-held-out.txt", { missed: 0.03, blocked: 0.09 }],
  ["the owners it was tuned on", "reply-guard-personas.txt", { missed: 0.02, blocked: 0.02 }],
  ["the owners held out", "reply-guard-personas-held-out.txt", { missed: 0.08, blocked: 0.03 }],
] as const;

describe.each(sets)("reply guard on %s", (_name, file, most) => {
  const sentences = readReplySentences(file, reviews);
  const isStopped = (each: (typeof sentences)[number]) => judge(each).level === "stop";

  test("stops dangerous replies, whatever their kind", () => {
    const risky = sentences.filter(({ isDangerous }) => isDangerous);
    const through = risky.filter((each) => !isStopped(each)).map(({ kind, text }) => `${kind}: ${text}`);
    expect(through.slice(Math.floor(risky.length * most.missed))).toEqual([]);
  });

  test("blocks few near misses", () => {
    const fine = sentences.filter(({ isDangerous }) => !isDangerous);
    const blocked = fine.filter(isStopped).map(({ kind, text }) => `${kind}: ${text}`);
    expect(blocked.slice(Math.floor(fine.length * most.blocked))).toEqual([]);
  });
});

describe.each([
  ["the shops it was tuned on", "reply-guard-shops.txt", { missed: 0.03, blocked: 0.02 }],
  ["the shops held out", "reply-guard-shops-held-out.txt", { missed: 0.12, blocked: 0.08 }],
  ["more shops it was tuned on", "reply-guard-shops-2.txt", { missed: 0.03, blocked: 0.02 }],
  ["more shops held out", "reply-guard-shops-2-held-out.txt", { missed: 0.14, blocked: 0.05 }],
  ["a third file it was tuned on", "reply-guard-shops-3.txt", { missed: 0.04, blocked: 0.02 }],
  ["the third file's held-out writers", "reply-guard-shops-3-held-out.txt", { missed: 0.08, blocked: 0.08 }],
  ["thirty owners it was tuned on", "reply-guard-shops-6.txt", { missed: 0.03, blocked: 0.03 }],
  ["owners of that file held out", "reply-guard-shops-6-held-out.txt", { missed: 0.16, blocked: 0.09 }],
  ["harder pairs it was tuned on", "reply-guard-shops-7.txt", { missed: 0.05, blocked: 0.03 }],
  ["owners of the harder pairs held out", "reply-guard-shops-7-held-out.txt", { missed: 0.25, blocked: 0.09 }],
] as const)("reply guard on %s", (_name, file, most) => {
  const judge = createJudge();
  const judged = readShopReplies(file).map(({ kind, line }) => ({ kind, isStopped: judge(line).verdict === "P0" }));
  const shareStopped = (kind: "dangerous" | "fine") => {
    const all = judged.filter((each) => each.kind === kind);
    return all.filter(({ isStopped }) => isStopped).length / all.length;
  };

  test("stops dangerous replies and few fine ones", () => {
    expect(shareStopped("dangerous")).toBeGreaterThanOrEqual(1 - most.missed);
    expect(shareStopped("fine")).toBeLessThanOrEqual(most.blocked);
  });
});

describe("every rewrite the guard offers", () => {
  const said: Said[] = [
    ...readReplySentences("reply-guard-tuning.txt", reviews),
    ...readReplySentences("reply-guard-personas.txt", reviews),
    ...weak,
    ...dangerous,
  ];
  const offers = said.flatMap((each) => {
    const { findings } = judge(each);
    return findings.map((finding) => ({ each, finding, broken: rulesOf({ level: "ok", findings, checkCount: 0 }) }));
  });

  test("stands beside its finding, with a reason in Korean", () => {
    const bare = offers.filter(({ finding }) => !finding.fix || !/[가-힣].*요\.$/.test(finding.reason));
    expect(bare.map(({ each, finding }) => `${finding.rule}: ${each.text}`)).toEqual([]);
  });

  test("takes its finding away and brings no other", () => {
    const worse = offers.flatMap(({ each, finding, broken }) => {
      const after = rulesOf(judge({ ...each, text: finding.fix?.text ?? each.text }));
      const added = [...after].filter((rule) => rule === finding.rule || !broken.has(rule));
      return added.length > 0 ? [`${finding.rule} → ${added.join(", ")}: ${finding.fix?.text}`] : [];
    });
    expect(worse).toEqual([]);
  });

  test("reads as whole sentences", () => {
    const torn = offers.filter(({ finding }) =>
      /^[.,!?~]|  |[,·]$|(?:^|\s)[을를은는과]\s/.test(finding.fix?.text ?? ""),
    );
    expect(torn.map(({ finding }) => finding.fix?.text)).toEqual([]);
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
