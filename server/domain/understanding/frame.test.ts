import { expect, it } from "vitest";
import { splitClauses } from "./clauses";
import { frameOf, neverHappened, shrugs } from "./frame";

const framesOf = (text: string) =>
  splitClauses(text).map((clause) =>
    Object.entries(frameOf(clause))
      .filter(([, is]) => is)
      .map(([name]) => name),
  );

it.each([
  ["맛없으면 환불하려고 했는데 맛있어서 망함", [["supposes"], ["turns"]]],
  ["라면이 불었어요", [[]]],
  ["주차 되나요?", [["asks"]]],
  ["가격표 좀 올려주세요~", [["wishes"]]],
  ["조금만 더 친절하셨으면 좋겠어요", [["supposes", "wishes"]]],
])("tells how a clause is meant: %s", (text, frames) => {
  expect(framesOf(text)).toEqual(frames);
});

it("knows what never happened, and a shrug", () => {
  expect(neverHappened({ text: "맛없으면 환불하려고 했는데" })).toBe(true);
  expect(neverHappened({ text: "라면이 불어서 환불했어요" })).toBe(false);
  expect(shrugs({ text: "그냥저냥 무난해요" })).toBe(true);
  expect(shrugs({ text: "무난한데 양이 아쉬워요" })).toBe(false);
});
