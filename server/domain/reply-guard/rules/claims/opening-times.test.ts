import { expect, test } from "vitest";
import { keepsHours } from "@/server/domain/reply-guard/rules/claims/opening-times";
import { brokenRules, sampleInput } from "@/server/domain/reply-guard/sample-input";

const line = "월~금 11:00~21:30, 토 11:00~02:00, 일 쉼";
const withHours = { shop: { ...sampleInput("").shop, hours: line } };

test.each([
  "저녁 아홉 시 반까지 해요.",
  "매일 열한 시부터 열려 있으니 천천히 오세요.",
  "11:00부터 영업합니다.",
  "토요일은 새벽 2시까지 열어요.",
  "일요일은 쉬어요.",
])("the true hours are no false fact: “%s”", (text) => {
  expect(brokenRules(text, withHours)).not.toContain("false-fact");
});

test.each([
  "밤 열한 시까지 해요.",
  "아침 9시부터 영업합니다.",
  "일요일에도 정상 영업해요.",
  "월요일은 쉬어요.",
  "24시간 열려 있어요.",
])("other hours are one: “%s”", (text) => {
  expect(brokenRules(text, withHours)).toContain("false-fact");
});

test("a shop that told no hours keeps none", () => {
  expect(keepsHours("저녁아홉시까지해요", null)).toBe(false);
  expect(keepsHours("저녁아홉시까지해요", "주말만")).toBe(false);
});
