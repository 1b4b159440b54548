import { describe, expect, test } from "vitest";
import { applyPreferences, applyToText } from "@/server/domain/learning/apply-preferences";
import type { Preference } from "@/server/domain/learning/preference";

const apply = (text: string, ...preferences: Preference[]) => applyToText(text, preferences, { isHappy: true });
const sad = (text: string, ...preferences: Preference[]) => applyToText(text, preferences, { isHappy: false });

test("a word is exchanged where it stands as a whole word", () => {
  const thanks: Preference = { kind: "replace", from: "감사해요", to: "감사드립니다" };
  expect(apply("찾아 주셔서 감사해요.", thanks)).toBe("찾아 주셔서 감사드립니다.");
  expect(apply("항상감사해요라고 하신 손님", thanks)).toBe("항상감사해요라고 하신 손님");
  expect(apply("$& 감사해요 $1", { ...thanks, to: "$&고마워요" })).toBe("$& $&고마워요 $1");
});

test("a sentence is left out, but never the whole reply", () => {
  const out: Preference = { kind: "leave_out", text: "또 뵐게요." };
  expect(apply("고마워요. 또 뵐게요. 조심히 가세요.", out)).toBe("고마워요. 조심히 가세요.");
  expect(apply("또 뵐게요.", out)).toBe("또 뵐게요.");
});

test("the name at the end goes", () => {
  expect(apply("고마워요.\n온기식당 드림", { kind: "no_sign_off" })).toBe("고마워요.");
  expect(apply("고마워요.\n또 뵐게요.", { kind: "no_sign_off" })).toBe("고마워요.\n또 뵐게요.");
});

describe("a closing line", () => {
  const closing: Preference = { kind: "closing", text: "오늘도 든든한 하루 보내세요!" };
  test("comes before the name, once, for happy guests", () => {
    const once = apply("고마워요.\n온기식당 드림", closing);
    expect(once).toBe("고마워요. 오늘도 든든한 하루 보내세요!\n온기식당 드림");
    expect(apply(once, closing)).toBe(once);
    expect(sad("죄송해요.", closing)).toBe("죄송해요.");
  });
  test("that is a name takes the place of the name", () => {
    expect(sad("죄송해요.\n온기식당 드림", { kind: "closing", text: "온기 사장 올림" })).toBe(
      "죄송해요.\n온기 사장 올림",
    );
  });
  test("in Korean is not put below an English reply", () => {
    expect(apply("Thank you.", closing)).toBe("Thank you.");
  });
});

describe("emoji", () => {
  test("are taken away everywhere", () => {
    expect(sad("고마워요 😊. 또 뵐게요^^", { kind: "no_emoji" })).toBe("고마워요. 또 뵐게요");
  });
  test("are put only below praise and only once", () => {
    const smile: Preference = { kind: "emoji", sign: "😊" };
    expect(apply("고마워요.\n온기식당 드림", smile)).toBe("고마워요. 😊\n온기식당 드림");
    expect(apply("고마워요. 😊", smile)).toBe("고마워요. 😊");
    expect(sad("죄송해요.", smile)).toBe("죄송해요.");
  });
});

test("the draft nearest to the length they like comes first", () => {
  const drafts = ["가".repeat(120), "가".repeat(70), "가".repeat(20)].map((text, index) => ({ angle: index, text }));
  const sorted = applyPreferences(drafts, [{ kind: "length", prefer: "short", about: 60 }], { isHappy: true });
  expect(sorted.map(({ angle }) => angle)).toEqual([1, 2, 0]);
});
