import { describe, expect, it } from "vitest";
import { formsOf } from "./aspect-lexicon-forms";

describe("formsOf", () => {
  it.each([
    ["착하~", ["착하", "착해", "착했", "착한", "착합", "착함", "착할"]],
    ["비싸~", ["비싸", "비싼", "비쌀", "비쌈", "비쌉", "비쌌"]],
    ["춥~", ["춥", "추워", "추웠", "추운", "추울"]],
    ["길~", ["길", "긴", "깁"]],
    ["좋~", ["좋"]],
    ["양이_적", ["양이 적", "양이적"]],
    ["^맛$", ["^맛$"]],
  ])("%s", (word, forms) => {
    expect(formsOf(word)).toEqual(forms);
  });
});
