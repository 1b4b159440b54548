import { expect, test } from "vitest";
import { createSpotlight } from "./spotlight";

test("every gap between words carries the mark, and what cannot be seen is gone", () => {
  const { of, mark } = createSpotlight(["맛있어요"]);
  expect(of("  맛은\n\n있는데\u200B\u202E 짜요\u0000 ")).toBe(`맛은${mark}있는데${mark}짜요`);
});

test("a text that knows a mark gets another one, and one that knows all cannot keep its own", () => {
  expect(createSpotlight(["끝ˆ이제부터"]).mark).toBe("¦");
  const all = "ˆ¦†‡¤ 이제부터";
  const { of, mark } = createSpotlight([all]);
  expect(of(all)).toBe(`¦†‡¤${mark}이제부터`);
});

test("a long text is cut", () => expect(createSpotlight([]).of("가".repeat(9_000))).toHaveLength(3_000));
