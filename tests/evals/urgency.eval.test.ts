import { expect, test } from "vitest";
import { type Half, readVoices } from "@/scripts/evaluation/cases";
import { createBuiltInAnalyzer } from "@/server/integrations/sentiment/built-in/built-in-analyzer";

const analyzer = createBuiltInAnalyzer();
const floors = {
  tuning: { recall: 0.98, falseAlarms: 0.02, highStars: 0.97 },
  "held-out": { recall: 0.94, falseAlarms: 0.14, highStars: 0.9 },
} as const;

test.each(["tuning", "held-out"] satisfies Half[])("urgent words in many voices, %s", (half) => {
  const judged = readVoices(half).map((each) => ({
    ...each,
    isCalled: analyzer.analyze({ text: each.text, rating: each.rating, menu: [] }).urgency !== null,
  }));
  const share = (of: typeof judged) => of.filter(({ isCalled }) => isCalled).length / of.length;
  const urgent = judged.filter(({ urgent }) => urgent !== null);
  expect(share(urgent)).toBeGreaterThanOrEqual(floors[half].recall);
  expect(share(urgent.filter(({ rating }) => (rating ?? 0) >= 3))).toBeGreaterThanOrEqual(floors[half].highStars);
  expect(share(judged.filter(({ urgent }) => urgent === null))).toBeLessThanOrEqual(floors[half].falseAlarms);
});
