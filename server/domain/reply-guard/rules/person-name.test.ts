import { expect, test } from "vitest";
import {
  guestNames,
  isNoName,
  namedStaff,
  rankedGuests,
  rankedStaff,
  titledStaff,
} from "@/server/domain/reply-guard/rules/person-name";

test.each([
  [guestNames, "박서준 님, 고마워요"],
  [rankedGuests, "김 과장님이 다녀가셨죠"],
  [titledStaff, "최정훈 실장이 맡았어요"],
  [rankedStaff, "박 실장은 쉬는 날이에요"],
  [namedStaff, "담당자는 박서준이에요"],
])("%s finds “%s”", (names, text) => {
  expect([...text.matchAll(names)]).toHaveLength(1);
});

test("the end of a phrase is no name", () => {
  expect(isNoName("오시는")).toBe(true);
  expect(isNoName("박서준")).toBe(false);
});
