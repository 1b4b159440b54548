import { expect, test } from "vitest";
import { brokenRules } from "@/server/domain/reply-guard/sample-input";

const low = { review: { text: "국물이 식었고 응대도 불친절해요", rating: 1, sentiment: "negative" } } as const;

test.each([
  "두 번 다시 이런 일이 없도록 하겠습니다.",
  "식은 국물은 절대 안 나갑니다.",
  "재발은 없을 것을 맹세해요.",
  "흉터 없이 깨끗하게 낫게 해 드려요.",
])("a guarantee nobody can keep: “%s”", (text) => {
  expect(brokenRules(text, low)).toContain("forbidden-promise");
});

test.each([
  "국물이 식지 않도록 그릇을 데워 볼게요. 응대도 살펴볼게요. 죄송해요.",
  "다시는 안 오신다는 말씀이 무겁네요. 국물과 응대를 살펴볼게요. 죄송해요.",
])("what one will try is none: “%s”", (text) => {
  expect(brokenRules(text, low)).not.toContain("forbidden-promise");
});
