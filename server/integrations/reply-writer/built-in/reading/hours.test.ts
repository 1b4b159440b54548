import { expect, test } from "vitest";
import { hoursIn, tellsHours } from "./hours";

test.each([
  "일요일에도 하나요?",
  "몇 시까지 하세요?",
  "영업시간 좀 맞춰 주세요",
  "What time do you close?",
  "何時までですか",
])("“%s” is about opening hours", (words) => expect(tellsHours(words)).toBe(true));

test.each(["한 시간 기다렸어요", "문어 숙회가 부드러워요", "일요일 점심에 갔어요"])("“%s” is not", (words) =>
  expect(tellsHours(words)).toBe(false),
);

test("days and times are told in the guest's language, anything more is not", () => {
  const week = "월~금 11:00~21:00, 토 11:00~15:00, 일 쉼";
  expect(hoursIn("en", week)).toBe("Mon–Fri 11:00–21:00, Sat 11:00–15:00, Sun closed");
  expect(hoursIn("zh", week)).toBe("周一–周五 11:00–21:00, 周六 11:00–15:00, 周日 休息");
  expect(hoursIn("en", "매일 11:00~22:00, 라스트오더 21:20")).toBeNull();
});
