import { expect, test } from "vitest";
import { hasTurnToBlame, turnedOf, turnsToBlame } from "@/server/integrations/reply-writer/built-in/reading/turned";

test.each([
  ["맛있어요. 다만 셔틀이 자꾸 10분씩 늦어서 애가 서 있네요", true],
  ["커피 맛있어요 하나 아쉬운 건 콘센트가 두 개뿐이라는 거", true],
  ["다 좋은데 근데 진짜 맛있어요", false],
  ["조금 비쌌어요. 하지만 또 갈 거예요", false],
  ["국물이 진해요", false],
] as const)("“%s” turns to blame: %s", (text, turns) => {
  expect(hasTurnToBlame(text)).toBe(turns);
});

test("only a turn at its beginning makes a clause one", () => {
  expect(turnsToBlame("면이 근데 불었어요")).toBe(false);
  expect(turnsToBlame("근데 면이 불었어요")).toBe(true);
});

test("a turn holds to the end of its sentence", () => {
  const clauses = ["맛있어요.", "다만 늦게 왔고", "식었어요.", "친절해요"].map((text) => ({ text }));
  expect([...turnedOf(clauses)]).toEqual(["다만 늦게 왔고", "식었어요."]);
});
