import { expect, test } from "vitest";
import { readReview } from "@/server/integrations/reply-writer/built-in/reading/read-review";
import { sampleRequest } from "@/server/integrations/reply-writer/built-in/sample-request";
import { createBuiltInAnalyzer } from "@/server/integrations/sentiment/built-in/built-in-analyzer";

const { analyze } = createBuiltInAnalyzer();

function pointsOf(text: string, rating: number | null) {
  const request = sampleRequest({ text, rating });
  const analysis = analyze({ text, rating, menu: [] });
  return readReview({ ...request, review: { ...request.review, analysis } }, () => true).points;
}

test.each([
  ["다만 셔틀이 자꾸 10분씩 늦어서 애가 추웠어요", 2, "negative", "셔틀"],
  ["화장실이 남녀공용이고 휴지도 없었어요", 2, "negative", "화장실"],
  ["잔돈교환기가 고장난 지 2주째", 2, "negative", "잔돈교환기"],
  ["제육은 질긴데 계란찜은 정말 부드러워요", 3, "positive", "계란찜"],
  ["제육은 너무 질겼어요. 계란찜은 정말 부드러워요", 3, "negative", "제육"],
  ["수정과가 일품이에요", 5, "positive", "수정과"],
] as const)("the reply to “%s” (%s stars) should name, %s, %s", (text, rating, polarity, name) => {
  expect(pointsOf(text, rating)).toContainEqual(expect.objectContaining({ polarity, name }));
});

test("names no fault of what its own clause praises", () => {
  expect(pointsOf("고기는 많이 들었는데 국물이 미지근", 3).map(({ name }) => name)).toEqual(["국물"]);
});

test("says where a thing stands and how surely it should be named, the surest first", () => {
  const text = "계란찜은 부드럽고 반찬도 깔끔한데 화장실이 더러웠어요";
  const points = pointsOf(text, 3);
  expect(points.length).toBeGreaterThan(1);
  for (const { name, start, end } of points) expect(text.slice(start, end)).toBe(name);
  expect(points.map(({ chance }) => chance)).toEqual(points.map(({ chance }) => chance).sort((a, b) => b - a));
});

test.each(["", "ㅋㅋㅋㅋ", "😀😀", "Great food!", "....", "가".repeat(3_000)])("names nothing of “%.12s”", (text) => {
  expect(pointsOf(text, 5)).toEqual([]);
});
