import { expect, test } from "vitest";
import { createChooser } from "@/server/integrations/reply-writer/built-in/grammar/chooser";
import { fill, signatureOf } from "@/server/integrations/reply-writer/built-in/grammar/fill";
import { particleFor } from "@/server/integrations/reply-writer/built-in/grammar/particle";

test.each([
  ["국물", "이/가", "이"],
  ["라떼", "을/를", "를"],
  ["국물", "으로/로", "로"],
  ["수육", "와/과", "과"],
  ["02-123-4567", "으로/로", "로"],
  ["031-555-7780", "으로/로", "으로"],
  ["“인생 국밥”", "이라는/라는", "이라는"],
  ["“맛있어요”", "이라고/라고", "라고"],
  ["BBQ", "을/를", "를"],
])("after %s, of %s comes %s", (word, pair, particle) => {
  expect(particleFor(word, pair)).toBe(particle);
});

test("a phrase is said in the shop's speech level with its slots filled", () => {
  const phrase = "$topic(을/를) $team(와/과) 함께 {확인할게요|확인하겠습니다}";
  const slots = { topic: "국물 온도", team: "주방" };
  expect(fill(phrase, "haeyo", slots)).toBe("국물 온도를 주방과 함께 확인할게요");
  expect(fill(phrase, "hapsyo", slots)).toBe("국물 온도를 주방과 함께 확인하겠습니다");
  expect(signatureOf(phrase, "haeyo")).toBe("함께 확인할게요");
});

test("a chooser repeats itself only when it must, and takes what was used longest ago", () => {
  const phrases = ["보람이 참 {커요|큽니다}", "저희가 더 {고마워요|고맙습니다}", "힘이 불끈 {나요|납니다}"];
  const all = createChooser("seed", "haeyo", []);
  expect(new Set([all.pick(phrases), all.pick(phrases), all.pick(phrases)]).size).toBe(3);
  const recent = ["보람이 참 커요.", "저희가 더 고마워요."];
  expect(createChooser("seed", "haeyo", recent).pick(phrases)).toBe(phrases[2]);
  expect(createChooser("seed", "haeyo", [...recent, "힘이 불끈 나요."]).pick(phrases)).toBe(phrases[2]);
});

test("the same seed chooses the same, and seeds next to each other do not", () => {
  const numbers = Array.from({ length: 50 }, (_, i) => i);
  const drawn = (seed: string) => createChooser(seed, "haeyo", []).among(numbers);
  expect(drawn("a")).toBe(drawn("a"));
  expect(new Set(numbers.map((i) => drawn(`s${i}`))).size).toBeGreaterThan(20);
});
