import { describe, expect, it } from "vitest";
import { ratingLines, satisfactionLines, starlessRuns } from "./trend-lines";

type Steps = Parameters<typeof starlessRuns>[0];
const mean = (value: number, margin = 0.2) => ({ mean: value, margin, sample: 10 });
const step = (
  start: string,
  naver: { reviews: number; rated: number; rating: ReturnType<typeof mean> | null },
): Steps[number] => ({
  start,
  reviews: naver.reviews,
  satisfaction: { score: 80, margin: 30, sample: 10 },
  scored: naver.reviews,
  platforms: [
    { platform: "naver", ...naver },
    { platform: "google", reviews: 9, rated: 9, rating: mean(4.4) },
  ],
});
const steps = [
  step("2026-02-01", { reviews: 8, rated: 0, rating: null }),
  step("2026-03-01", { reviews: 6, rated: 0, rating: null }),
  step("2026-04-01", { reviews: 9, rated: 7, rating: mean(3.6) }),
  step("2026-05-01", { reviews: 0, rated: 0, rating: null }),
];

describe("ratingLines", () => {
  it("leaves a line open where there were no stars, and hatches that time", () => {
    const lines = ratingLines(steps, (platform) => platform);
    expect(lines.series.map(({ id, values }) => [id, values])).toEqual([
      ["google", [4.4, 4.4, 4.4, 4.4]],
      ["naver", [null, null, 3.6, null]],
    ]);
    expect(lines.gaps).toEqual([{ from: 0, to: 1, platform: "naver" }]);
    expect(lines.bands.naver?.[2]).toEqual([expect.closeTo(3.4), expect.closeTo(3.8)]);
    expect(lines.domain[0]).toBeLessThan(3.6);
    expect(lines.ticks?.at(-1)).toBe(5);
  });

  it("neither a time without reviews nor a few without stars are a time without stars", () => {
    expect(starlessRuns([steps[3] as Steps[number]], "naver")).toEqual([]);
    expect(starlessRuns([step("2026-06-01", { reviews: 4, rated: 0, rating: null })], "naver")).toEqual([]);
  });
});

it("satisfaction stays within 0 and 100", () => {
  expect(satisfactionLines(steps, "만족도").bands.satisfaction?.[0]).toEqual([50, 100]);
});
