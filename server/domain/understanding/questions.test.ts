import { expect, it } from "vitest";
import { splitClauses } from "./clauses";
import { temperQuestion } from "./questions";

it.each([
  ["주차 되나요?", 0.48, 0.24],
  ["포장 가능한가요", 0.4, 0.2],
  ["이걸 돈 받고 파나요?", -0.9, -0.9],
  ["맛있어요. 주차 되나요?", 0.5, 0.5],
  ["", 0, 0],
])("%s at %d is %d", (text, score, expected) => {
  expect(temperQuestion(score, splitClauses(text))).toBe(expected);
});
