import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeReview, maxCodePoints } from "./normalize";

const codes = new Uint32Array(maxCodePoints + 2);
const encode = (text: string) => String.fromCodePoint(...codes.slice(0, encodeReview(text, codes)));

describe("encodeReview", () => {
  it.each([
    ["  좋아요\n\t또  올게요 ", " 좋아요 또 올게요 "],
    ["ㅋㅋㅋㅋㅋㅋ", " ㅋㅋ "],
    ["GOOD 12,500원", " good 0,0원 "],
    ["맛있다".normalize("NFD"), " 맛있다 "],
    ["", " "],
  ])("%j", (text, expected) => {
    expect(encode(text)).toBe(expected);
  });

  it.each(["안 좋아요", "좋지 않아요", "좋지는 않아요", "못 먹어요", "안좋아요"])("marks what %s denies", (text) => {
    const stem = text.includes("먹") ? "먹" : "좋";
    expect(encode(text)).not.toContain(stem);
  });

  it("leaves words that only look like a denial", () => {
    expect(encode("안내가 좋아요")).toBe(" 안내가 좋아요 ");
    expect(encode("연못이 예뻐요")).toBe(" 연못이 예뻐요 ");
  });

  it("stays within its buffer for any string", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.constantFrom(1, 3, 2000), (text, times) => {
        const length = encodeReview(text.repeat(times), codes);
        return length > 0 && length <= codes.length;
      }),
    );
  });
});
