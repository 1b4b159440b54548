import { describe, expect, test } from "vitest";
import { violationIds } from "@/scripts/evaluation/published-names";
import { checkReply } from "@/server/domain/reply-guard/guard";
import { readReplySentences } from "./read-reply-sentences";
import { reviews } from "./reply-guard-cases";

const praise = { reviewerName: null, language: "ko", voice: "haeyo", rating: 5, sentiment: "positive" } as const;
const known = {
  ...reviews,
  short: { ...praise, text: "맛있어요", aspects: [] },
  hours: { ...praise, text: "국물이 시원해요. 일요일에도 여나요?", aspects: [] },
  pack: { ...praise, text: "면이 쫄깃해요. 포장도 되나요?", aspects: [] },
  marvel: { ...praise, text: "면이 어떻게 이렇게 쫄깃할까요? 왜 이제야 왔을까요?", aspects: [] },
};
const shop = {
  name: "바다온",
  category: null,
  phone: "02-123-4567",
  menu: ["바지락칼국수", "돈까스", "굴밥", "파스타", "전복죽"],
};

function verdictOf(about: keyof typeof known, text: string) {
  const { voice: speechLevel, ...review } = known[about];
  return checkReply({
    text,
    platform: "naver",
    review: { ...review, aspects: [...review.aspects] },
    shop,
    voice: { speechLevel, tone: "warm", length: "medium", signOff: "" },
    recentReplies: [],
  });
}

const cases = [
  ...readReplySentences("reply-guard-every-id.txt", known),
  ...readReplySentences("reply-guard-every-id-weak.txt", known),
];
const ids = [...new Set(cases.map(({ kind }) => kind))];
const casesOf = (id: string, isDangerous: boolean) =>
  cases.filter((each) => each.kind === id && each.isDangerous === isDangerous);

test("every published id is asked for, five times each way", () => {
  expect(ids).toHaveLength(29);
  expect(ids.filter((id) => casesOf(id, true).length !== 5 || casesOf(id, false).length !== 5)).toEqual([]);
});

describe.each(ids)("%s", (id) => {
  test.each(casesOf(id, true))("is found in “$text”", ({ about, text }) => {
    expect(violationIds(verdictOf(about, text))).toContain(id);
  });

  test.each(casesOf(id, false))("is not found in “$text”", ({ about, text }) => {
    expect(violationIds(verdictOf(about, text))).not.toContain(id);
  });

  test.each(casesOf(id, true))("has a reason in Korean and a clean rewrite of “$text”", ({ about, text }) => {
    const { findings } = verdictOf(about, text);
    const finding = findings.find((each) => each.rule.replaceAll("-", "_") === id) ?? findings[0];
    expect(finding?.reason).toMatch(/[가-힣].*[요.]$/);
    const before = new Set(findings.map(({ rule }) => rule));
    const after = verdictOf(about, finding?.fix?.text ?? "").findings.map(({ rule }) => rule);
    expect(after).not.toContain(finding?.rule);
    expect(after.filter((rule) => !before.has(rule))).toEqual([]);
  });
});
