import { expect, it } from "vitest";
import { foreignPolarity } from "./foreign-polarity";

it.each([
  ["The noodles were delicious and the staff friendly", "en", 1],
  ["Rude staff, cold soup. Never again.", "en", -1],
  ["It was not good", "en", -1],
  ["美味しかったです。また来ます", "ja", 1],
  ["店員が失礼で最悪でした", "ja", -1],
  ["太好吃了,老板很热情", "zh", 1],
  ["服务员态度差,菜也凉了", "zh", -1],
  ["We came on Monday", "en", 0],
  ["국물이 진해요", "ko", 0],
] as const)("%s (%s) leans %d", (text, language, side) => {
  expect(Math.sign(foreignPolarity(text, language))).toBe(side);
});
