import { expect, test } from "vitest";
import { generalMatter } from "@/server/integrations/reply-writer/built-in/matters/general-matters";
import { plainTold, type Told } from "@/server/integrations/reply-writer/built-in/matters/told";
import { inWeight, weightOf } from "@/server/integrations/reply-writer/built-in/matters/weigh";
import type { Aspect } from "@/server/domain/analysis";

const blame = (aspect: Aspect, clause: string): Told => ({
  ...plainTold(generalMatter(aspect, "negative", "food")),
  clause,
  isNamed: true,
});
const none = () => false;

test.each([
  ["what hurt", blame("other", "나사에 종아리가 찢어졌어요"), blame("price", "커피가 비싸요")],
  ["what was booked", blame("service", "예약했는데 자리가 없다고 함"), blame("ambience", "음악이 시끄러워요")],
  ["the dish itself", blame("taste", "국물이 미지근했어요"), blame("service", "폰만 보고 계심")],
  ["any remark", blame("cleanliness", "물통에 물때가 꼈어요"), blame("other", "다신 안 갑니다")],
] as const)("%s weighs more than a side remark", (_, heavy, light) => {
  expect(weightOf(heavy)).toBeGreaterThan(weightOf(light));
  expect(inWeight([light, heavy], none)).toEqual([heavy, light]);
});

test("of two that weigh alike the first stays first", () => {
  const [one, other] = [blame("taste", "국물이 짜요"), blame("taste", "면이 불었어요")];
  expect(inWeight([one, other], none)).toEqual([one, other]);
});

test("what comes after a turn outweighs what stands before", () => {
  const [before, after] = [blame("taste", "국물이 짜요"), blame("taste", "다만 면이 불었어요")];
  expect(inWeight([before, after], (clause) => clause === after.clause)).toEqual([after, before]);
});
