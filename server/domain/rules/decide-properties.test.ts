import fc from "fast-check";
import { expect, test } from "vitest";
import { aspects, sentiments } from "@/server/domain/analysis";
import { replyStatuses } from "@/server/domain/inbox";
import { platforms } from "@/server/domain/platform";
import { decideByRules, type RuleSubject } from "@/server/domain/rules/decide";
import { type Rule, type RuleCondition, RuleTextSchema } from "@/server/domain/rules/rule";

const now = new Date("2026-11-25T03:00:00Z");
const dayMs = 86_400_000;

const harmless = [
  "국물이 진하고 맛있어요",
  "친절하고 깨끗해요",
  "커피가 고소해요",
  "Great food",
  "굿",
  "",
  "美味しかったです",
  "또 올게요",
];
const harmful = [
  "먹고 배탈 났어요",
  "머리카락이 나왔어요",
  "환불해 주세요",
  "구청에 신고할게요",
  "아이가 다쳤어요",
  "알레르기가 올라왔어요",
  "직원이 욕설을 했어요",
  "바퀴벌레를 봤어요",
  "I got food poisoning",
  "虫が入っていました",
];
const textOf = fc
  .array(fc.constantFrom(...harmless, ...harmless, ...harmful), { minLength: 1, maxLength: 2 })
  .map((parts) => parts.join(" "));
const isHarmful = (text: string) => harmful.some((part) => text.includes(part));

const conditionOf: fc.Arbitrary<RuleCondition> = fc.oneof(
  fc.record({
    field: fc.constant("rating" as const),
    op: fc.constantFrom("at_least" as const, "at_most" as const),
    value: fc.integer({ min: 1, max: 5 }),
  }),
  fc.constant({ field: "rating" as const, op: "none" as const }),
  fc.record({
    field: fc.constant("platform" as const),
    op: fc.constantFrom("is" as const, "is_not" as const),
    value: fc.constantFrom(...platforms),
  }),
  fc.record({
    field: fc.constant("keyword" as const),
    op: fc.constantFrom("has" as const, "has_not" as const),
    value: fc.constantFrom("맛", "환불", "good", "배탈"),
  }),
  fc.record({
    field: fc.constant("aspect" as const),
    op: fc.constantFrom("praised" as const, "criticised" as const, "mentioned" as const),
    value: fc.constantFrom(...aspects),
  }),
  fc.record({
    field: fc.constant("sentiment" as const),
    op: fc.constantFrom("is" as const, "is_not" as const),
    value: fc.constantFrom(...sentiments),
  }),
);
const ruleOf: fc.Arbitrary<Rule> = fc.record({
  id: fc.uuid(),
  name: fc.constantFrom("칭찬", "구글", "모두"),
  conditions: fc.array(conditionOf, { minLength: 1, maxLength: 3 }),
  action: fc.oneof(
    { weight: 6, arbitrary: fc.record({ kind: fc.constant("approve" as const), waitSeconds: fc.constant(600) }) },
    fc.constantFrom({ kind: "draft_only" as const }, { kind: "leave" as const }, { kind: "alert" as const }),
  ),
  activeSince: fc.constant(now),
});
const mostly = <T>(usual: T, ...others: T[]) =>
  fc.oneof({ weight: 16, arbitrary: fc.constant(usual) }, fc.constantFrom(...others));

const subjectOf: fc.Arbitrary<RuleSubject> = fc.record({
  review: fc.record({
    text: textOf,
    rating: fc.constantFrom(null, 1, 2, 3, 4, 5, 5, 5),
    platform: fc.constantFrom(...platforms),
    sentiment: mostly<(typeof sentiments)[number] | null>("positive", ...sentiments, null),
    score: fc.oneof(fc.double({ min: -1, max: 1, noNaN: true }), fc.constantFrom(0.6, 0.9, null)),
    aspects: fc.array(
      fc
        .tuple(fc.constantFrom(...aspects), mostly("positive" as const, "negative" as const, "neutral" as const))
        .map(([aspect, polarity]) => ({ aspect, polarity })),
      { maxLength: 3 },
    ),
    isUrgent: mostly(false, true),
    givesOrders: mostly(false, true),
    isSpam: mostly(false, true),
    language: mostly<string | null>("ko", "en", "ja", "zh", "other", null),
    isBlinded: mostly(false, true),
    removedAt: mostly<Date | null>(null, now),
    reviewDate: fc.integer({ min: 0, max: 60 }).map((days) => new Date(now.getTime() - days * dayMs)),
    datePrecision: mostly("day" as const, "instant" as const, "unknown" as const),
  }),
  reply: fc.record({
    status: mostly("drafted" as const, ...replyStatuses),
    text: fc.constantFrom("고마워요.", "맛있게 드셔 주셔서 고마워요.", "환불해 드릴게요.", ""),
    author: mostly("built_in" as const, "openai" as const, "owner" as const, "platform" as const),
    shownText: mostly<string | null>(null, "다녀가 주셔서 고마워요"),
    wasReturned: mostly(false, true),
    guardLevel: mostly("ok", "warn", "stop"),
  }),
  canReply: mostly(true, false),
  now: fc.constant(now),
});

test("whatever the rules say, nothing outside the bans is ever approved", () => {
  let approved = 0;
  fc.assert(
    fc.property(fc.array(ruleOf, { minLength: 1, maxLength: 6 }), subjectOf, (rules, subject) => {
      const { outcome, rule } = decideByRules(rules, subject);
      const { review, reply } = subject;
      if (outcome === "left") {
        expect(review.isUrgent || isHarmful(review.text)).toBe(false);
        expect([reply.status, reply.shownText]).toEqual(["drafted", null]);
      }
      if (outcome !== "approved") return;
      approved++;
      expect(rule?.action.kind).toBe("approve");
      expect(subject.canReply).toBe(true);
      expect(reply).toMatchObject({ status: "drafted", shownText: null, guardLevel: "ok", wasReturned: false });
      expect(["built_in", "openai"]).toContain(reply.author);
      expect(isHarmful(review.text) || isHarmful(reply.text) || reply.text.includes("환불")).toBe(false);
      expect(
        review.isUrgent || review.givesOrders || review.isSpam || review.isBlinded || review.removedAt !== null,
      ).toBe(false);
      expect(review.sentiment).toBe("positive");
      expect(review.aspects.filter(({ polarity }) => polarity === "negative")).toEqual([]);
      if (review.rating === null) expect(review.score).toBeGreaterThanOrEqual(0.6);
      else expect(review.rating).toBeGreaterThan(3);
      expect(now.getTime() - review.reviewDate.getTime()).toBeLessThanOrEqual(30 * dayMs);
    }),
    { numRuns: 20_000, seed: 20261126 },
  );
  expect(approved).toBeGreaterThan(100);
});

test("the first rule that fits decides, whatever comes after it", () => {
  fc.assert(
    fc.property(fc.array(ruleOf, { minLength: 1, maxLength: 6 }), ruleOf, subjectOf, (rules, later, subject) => {
      const before = decideByRules(rules, subject);
      if (before.rule === null) return;
      const after = decideByRules([...rules, later], subject);
      expect([after.rule?.id, after.outcome, after.reason]).toEqual([before.rule.id, before.outcome, before.reason]);
    }),
    { numRuns: 3_000, seed: 20261126 },
  );
});

test("every generated rule is one an owner could write", () => {
  fc.assert(
    fc.property(ruleOf, ({ name, conditions, action }) => {
      expect(RuleTextSchema.safeParse({ name, conditions, action }).success).toBe(true);
    }),
    { numRuns: 500, seed: 20261126 },
  );
});
