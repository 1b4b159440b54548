import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differingSentences } from "./differing-sentences";

const differing = (sentences: { text: string; differs: boolean }[]) =>
  sentences.filter((sentence) => sentence.differs).map((sentence) => sentence.text.trim());

describe("differingSentences", () => {
  it("marks only the sentences that are not in both", () => {
    const result = differingSentences(
      "죄송합니다. 앞에 몇 팀인지 알려 드리겠습니다. 고맙습니다.",
      "죄송합니다. 대기표를 나눠 드리겠습니다. 고맙습니다.",
    );
    expect(differing(result.a)).toEqual(["앞에 몇 팀인지 알려 드리겠습니다."]);
    expect(differing(result.b)).toEqual(["대기표를 나눠 드리겠습니다."]);
    expect(result.count).toBe(1);
  });

  it("does not care about spaces and line breaks", () => {
    expect(differingSentences("고맙습니다. 또 오세요.", "고맙습니다.\n또  오세요.").count).toBe(0);
  });

  it("loses no character of either text", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const result = differingSentences(a, b);
        expect(result.a.map((sentence) => sentence.text).join("")).toBe(a);
        expect(result.b.map((sentence) => sentence.text).join("")).toBe(b);
      }),
    );
  });
});
