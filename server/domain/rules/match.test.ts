import { describe, expect, test } from "vitest";
import { type MatchedReview, matches, pickRule } from "@/server/domain/rules/match";
import type { RuleCondition } from "@/server/domain/rules/rule";

const review: MatchedReview = {
  text: "주차 자리가 넓고 국물이 진해요",
  rating: 4,
  platform: "google",
  aspects: [
    { aspect: "taste", polarity: "positive" },
    { aspect: "waiting", polarity: "negative" },
  ],
  sentiment: "positive",
};

describe("a condition", () => {
  test.each<[RuleCondition, boolean]>([
    [{ field: "rating", op: "at_least", value: 4 }, true],
    [{ field: "rating", op: "at_least", value: 5 }, false],
    [{ field: "rating", op: "at_most", value: 4 }, true],
    [{ field: "rating", op: "at_most", value: 3 }, false],
    [{ field: "rating", op: "none" }, false],
    [{ field: "platform", op: "is", value: "google" }, true],
    [{ field: "platform", op: "is_not", value: "google" }, false],
    [{ field: "keyword", op: "has", value: "주차자리" }, true],
    [{ field: "keyword", op: "has", value: "포장" }, false],
    [{ field: "keyword", op: "has_not", value: "포장" }, true],
    [{ field: "aspect", op: "praised", value: "taste" }, true],
    [{ field: "aspect", op: "criticised", value: "taste" }, false],
    [{ field: "aspect", op: "criticised", value: "waiting" }, true],
    [{ field: "aspect", op: "mentioned", value: "price" }, false],
    [{ field: "sentiment", op: "is", value: "positive" }, true],
    [{ field: "sentiment", op: "is_not", value: "positive" }, false],
  ])("%j is %s", (condition, expected) => {
    expect(matches([condition], review)).toBe(expected);
  });

  test("a missing star is neither many nor few", () => {
    const unstarred = { ...review, rating: null };
    expect(matches([{ field: "rating", op: "at_least", value: 1 }], unstarred)).toBe(false);
    expect(matches([{ field: "rating", op: "at_most", value: 5 }], unstarred)).toBe(false);
    expect(matches([{ field: "rating", op: "none" }], unstarred)).toBe(true);
  });
});

test("all conditions must hold, and a rule without any fits nothing", () => {
  const google: RuleCondition = { field: "platform", op: "is", value: "google" };
  expect(matches([google, { field: "rating", op: "at_least", value: 4 }], review)).toBe(true);
  expect(matches([google, { field: "rating", op: "at_least", value: 5 }], review)).toBe(false);
  expect(matches([], review)).toBe(false);
});

test("the first rule that fits decides and the others are named", () => {
  const rules = [
    { id: "kakao", conditions: [{ field: "platform", op: "is", value: "kakao" }] as RuleCondition[] },
    { id: "google", conditions: [{ field: "platform", op: "is", value: "google" }] as RuleCondition[] },
    { id: "stars", conditions: [{ field: "rating", op: "at_least", value: 4 }] as RuleCondition[] },
  ];
  const { rule, alsoMatched } = pickRule(rules, review);
  expect(rule?.id).toBe("google");
  expect(alsoMatched.map(({ id }) => id)).toEqual(["stars"]);
  expect(pickRule(rules.slice(0, 1), review)).toEqual({ rule: null, alsoMatched: [] });
});
